import Foundation
import Graph
import Ontology
import Testing

/// The graph is a function of its articles and of the curator's rows: nothing of what came and went
/// stays behind.
@Suite struct LifeCycleTests {
  private static let rows = """
    same\tHeiko Geue\tGünther Benz\terfunden
    rename\tPatrick Burghardt\tP. Burghardt\terfunden
    different\tIT-Planungsrat @ d01\tIT-Planungsrat @ d24\terfunden
    pin\tHeiko Geue\tVorsitzender @ IT-Planungsrat = former 2020/2021\terfunden
    retype\tKommunalpakt\tbody\terfunden
    drop\tInnovationsring\t\terfunden
    """

  private func curation() throws -> Curation {
    try Curation(contentsOf: Data(Self.rows.utf8), file: "curation.tsv")
  }

  @Test func `any order of ingest gives the same graph, curated or not`() throws {
    let facts = try GoldGraph.facts()
    for builder in [GraphBuilder(), GraphBuilder(curation: try curation())] {
      let wanted = builder.graph(of: facts)
      var generator = FixedSequence(seed: 11)
      for _ in 0..<2 {
        expectSame(builder.graph(of: facts.shuffled(using: &generator)), wanted)
      }
    }
  }

  @Test func `what is taken out leaves the graph from before`() throws {
    let facts = try GoldGraph.facts()
    var generator = FixedSequence(seed: 3)
    for _ in 0..<2 {
      let mixed = facts.shuffled(using: &generator)
      let kept = Array(mixed.prefix(40))
      let before = GraphBuilder().graph(of: kept)
      let during = GraphBuilder().graph(of: mixed)
      #expect(during.statements != before.statements)
      let ids = Set(kept.map(\.article.id))
      let after = GraphBuilder().graph(of: mixed.filter { ids.contains($0.article.id) })
      expectSame(after, before)
    }
  }

  @Test func `rows that are taken back leave nothing behind`() throws {
    let facts = try GoldGraph.facts()
    let before = GraphBuilder().graph(of: facts)
    let curated = GraphBuilder(curation: try curation()).link(facts)
    #expect(curated.unusedCuration.map(\.action) == [.drop])
    #expect(curated.graph.statements != before.statements)
    expectSame(GraphBuilder(curation: Curation()).graph(of: facts), before)
  }

  @Test func `ids lead on after a merge, a new name and another kind`() throws {
    let facts = try GoldGraph.facts()
    let before = GraphBuilder().graph(of: facts)
    let after = GraphBuilder(curation: try curation()).graph(of: facts)
    let ids = Set(after.entities.map(\.id))
    for entity in before.entities where entity.kind != .role {
      #expect(ids.contains(after.current(entity.id)), "\(entity.id) leads nowhere")
    }
    #expect(after.current("person-patrick-burghardt") == "person-p-burghardt")
    let merged = [before, after].map { graph in
      Set(["person-heiko-geue", "person-guenther-benz"].map(graph.current)).count
    }
    #expect(merged == [2, 1])
    #expect(Set(after.redirects.map(\.from)).isDisjoint(with: ids))
    #expect(after.redirects.map(\.from) == after.redirects.map(\.from).sorted())
  }

  @Test func `a name that articles no longer prefer leads on`() {
    let short = Draft.about("Herbert Zinell", in: "a", "2020-01-01")
    let long = ["b", "c"].map { Draft.about("Herbert O. Zinell", in: $0, "2021-01-01") }
    #expect(GraphBuilder().graph(of: [short]).people() == ["person-herbert-zinell"])
    let graph = GraphBuilder().graph(of: [short] + long)
    #expect(graph.people() == ["person-herbert-o-zinell"])
    #expect(graph.current("person-herbert-zinell") == "person-herbert-o-zinell")
    #expect(graph.current("person-erika-niemand") == "person-erika-niemand")
  }

  @Test func `an id that may mean two leads to none`() {
    var namesakes = Draft("a", "2020-01-01")
    for qualifier in ["Amtsgericht", "Stadt"] {
      _ = namesakes.person("Thomas Richter (\(qualifier))")
    }
    let graph = GraphBuilder().graph(of: [namesakes.facts])
    #expect(graph.people().count == 2)
    #expect(!graph.redirects.contains { $0.from == "person-thomas-richter" })
  }

  private func expectSame(
    _ graph: KnowledgeGraph, _ wanted: KnowledgeGraph,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(graph.entities == wanted.entities, sourceLocation: sourceLocation)
    #expect(graph.statements == wanted.statements, sourceLocation: sourceLocation)
    #expect(graph.articles == wanted.articles, sourceLocation: sourceLocation)
    #expect(graph.redirects == wanted.redirects, sourceLocation: sourceLocation)
  }
}
