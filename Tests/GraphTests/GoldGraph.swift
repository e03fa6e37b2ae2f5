import Evaluation
import Foundation
import Graph
import Ontology

/// The development set and its graph, read once for all tests.
enum GoldGraph {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func articles() throws -> [GoldArticle] {
    let file = root.appending(path: "Tests/Gold/gold.jsonl")
    return try GoldSet(contentsOf: Data(contentsOf: file), file: file.path()).articles
  }

  /// The facts of some articles, or of all.
  static func facts(_ ids: String...) throws -> [ArticleFacts] {
    try articles().filter { ids.isEmpty || ids.contains($0.id) }.map { $0.facts() }
  }
}
