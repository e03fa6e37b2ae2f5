import Evaluation
import Foundation
import Graph
import Ontology

@testable import WhoIsWho

/// The development set's graph and its who-is-who, read once for all tests.
enum GoldSite {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let graph: Result<KnowledgeGraph, any Error> = Result {
    let file = root.appending(path: "Tests/Gold/gold.jsonl")
    let articles = try GoldSet(contentsOf: Data(contentsOf: file), file: file.path()).articles
    return GraphBuilder().graph(of: articles.map { $0.facts() })
  }

  static func whoIsWho() throws -> WhoIsWho {
    WhoIsWho(graph: try graph.get())
  }

  /// The pages of the site, without pictures, by path.
  static let pages: Result<[String: String], any Error> = Result {
    var pages: [String: String] = [:]
    for file in try whoIsWho().site() { pages[file.path] = file.contents }
    return pages
  }

  /// The graph of some of the set's articles.
  static func graph(of ids: Set<String>) throws -> KnowledgeGraph {
    let file = root.appending(path: "Tests/Gold/gold.jsonl")
    let articles = try GoldSet(contentsOf: Data(contentsOf: file), file: file.path()).articles
    return GraphBuilder().graph(of: articles.filter { ids.contains($0.id) }.map { $0.facts() })
  }
}
