import Ontology
import Testing

@testable import Graph

@Suite struct PackedGraphTests {
  private static let catalogue = Catalogue([
    CatalogueEntry(id: "plr", kind: .body, name: "IT-Planungsrat", aliases: ["IT-PLR"])
  ])

  private static func graph() throws -> KnowledgeGraph {
    GraphBuilder(catalogue: Self.catalogue).graph(of: try GoldGraph.facts())
  }

  private static func sources(_ graph: KnowledgeGraph) -> [SourceArticle] {
    graph.articles.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }.map { article in
      var source = article
      source.credits = []
      return source
    }
  }

  @Test func `a graph comes out of its bytes as it was`() throws {
    let graph = try Self.graph()
    let bytes = PackedGraph.bytes(of: graph)
    let read = try #require(
      PackedGraph.graph(from: bytes, articles: Self.sources(graph), catalogue: Self.catalogue))
    #expect(graph.entities.contains { $0.record?.id == "plr" })
    #expect(read.entities == graph.entities)
    #expect(read.statements == graph.statements)
    #expect(read.articles == graph.articles)
    #expect(read.redirects == graph.redirects)
    #expect(read.translations == graph.translations)
    #expect(PackedGraph.bytes(of: read) == bytes)
  }

  @Test func `other articles, another catalogue or fewer bytes are refused`() throws {
    let graph = try Self.graph()
    let bytes = PackedGraph.bytes(of: graph)
    let sources = Self.sources(graph)
    #expect(
      PackedGraph.graph(from: bytes, articles: sources.dropLast(), catalogue: Self.catalogue)
        == nil)
    #expect(PackedGraph.graph(from: bytes, articles: sources, catalogue: Catalogue()) == nil)
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 50)) {
      let part = Array(bytes.prefix(length))
      #expect(PackedGraph.graph(from: part, articles: sources, catalogue: Self.catalogue) == nil)
    }
  }

  @Test func `no damage is a crash`() throws {
    let graph = try Self.graph()
    let bytes = PackedGraph.bytes(of: graph)
    let sources = Self.sources(graph)
    var random = FixedSequence(seed: 7)
    for _ in 0..<100 {
      var damaged = bytes
      for _ in 0..<3 {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = PackedGraph.graph(from: damaged, articles: sources, catalogue: Self.catalogue)
    }
  }
}
