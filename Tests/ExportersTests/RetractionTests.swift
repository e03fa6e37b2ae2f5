import Evaluation
import Foundation
import Graph
import Ontology
import Testing

@testable import Exporters

/// What came and went leaves no byte behind, in no format.
@Suite struct RetractionTests {
  private static let facts = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Tests/Gold/gold.jsonl")
    return try GoldSet(contentsOf: Data(contentsOf: file), file: file.path()).articles
      .map { $0.facts() }
  }

  private func files(
    of facts: [ArticleFacts], _ curation: Curation = Curation()
  ) throws -> [String] {
    let graph = GraphBuilder(curation: curation).graph(of: facts)
    let network = Network(graph, mentions: true, measures: true)
    return try ExportFormats.all.flatMap { format in
      try format.profiles.map { try format.text(of: network, profile: $0.name) }
    }
  }

  @Test func `an article that is taken out, or comes in another order, leaves the same bytes`()
    throws
  {
    let facts = try Self.facts.get()
    let kept = Array(facts.dropLast(20))
    let before = try files(of: kept)
    #expect(try files(of: facts) != before)
    let removed = Set(facts.suffix(20).map(\.article.id))
    let after = facts.reversed().filter { !removed.contains($0.article.id) }
    #expect(try files(of: after) == before)
  }

  @Test func `a merge that is taken back leaves the same bytes`() throws {
    let facts = try Self.facts.get()
    let before = try files(of: facts)
    let row = "same\tHeiko Geue\tGünther Benz\terfunden\n"
    let curation = try Curation(contentsOf: Data(row.utf8), file: "curation.tsv")
    #expect(try files(of: facts, curation) != before)
    #expect(try files(of: facts, Curation()) == before)
  }
}
