import Graph
import Ontology
import Testing

@Suite struct AnalysisTests {
  /// Two triangles, joined by one link, and a pair apart: vertices 1 to 6, 8 and 9.
  private let triangles = ActorGraph(edges: [
    (1, 2, 1), (2, 3, 1), (1, 3, 1), (3, 4, 1), (4, 5, 1), (5, 6, 1), (4, 6, 1), (8, 9, 3),
  ])

  @Test func `degrees count neighbours, and articles`() {
    #expect(triangles.entities == [1, 2, 3, 4, 5, 6, 8, 9])
    #expect(Degree.plain(triangles) == [2, 2, 3, 3, 2, 2, 1, 1])
    #expect(Degree.weighted(triangles) == [2, 2, 3, 3, 2, 2, 3, 3])
  }

  @Test func `components and communities are numbered from the largest`() {
    #expect(Components.numbers(triangles) == [0, 0, 0, 0, 0, 0, 1, 1])
    #expect(Communities.numbers(triangles) == [0, 0, 0, 1, 1, 1, 2, 2])
    var edges: [(Int, Int, Int)] = []
    for clique in 0..<30 {
      let first = clique * 5
      for one in 0..<5 {
        for other in 0..<one { edges.append((first + one, first + other, 1)) }
      }
      edges.append((first, (first + 6) % 150, 1))
    }
    let ring = ActorGraph(edges: edges)
    let groups = Communities.numbers(ring)
    for clique in 0..<30 {
      #expect(Set(groups[(clique * 5)..<(clique * 5 + 5)]).count == 1)
    }
    #expect(Set(groups).count > 5)
  }

  @Test func `a vertex between two groups is on the ways between them`() {
    let shares = Betweenness.shares(triangles)
    // Over vertex 3 lead the ways from 1 and 2 to 4, 5 and 6; of 21 pairs of others.
    #expect(shares.map { ($0 * 21).rounded() } == [0, 0, 6, 6, 0, 0, 0, 0])
    let line = Betweenness.shares(ActorGraph(edges: [(0, 1, 1), (1, 2, 1)]))
    #expect(line == [0, 1, 0])
    // Two ways of one length share alike; a heavier one takes all.
    let square = Betweenness.shares(
      ActorGraph(edges: [(0, 1, 1), (1, 2, 1), (0, 3, 1), (3, 2, 1)]))
    #expect(square.map { ($0 * 6).rounded() } == [1, 1, 1, 1])
    let heavy = Betweenness.shares(ActorGraph(edges: [(0, 1, 2), (1, 2, 2), (0, 3, 1), (3, 2, 1)]))
    #expect(heavy[1] > heavy[3])
  }

  @Test func `ranks add up to one, and favour who is well joined`() {
    let ranks = PageRank.ranks(triangles)
    #expect(abs(ranks.reduce(0, +) - 1) < 1e-9)
    #expect(ranks[2] > ranks[0] && abs(ranks[2] - ranks[3]) < 1e-9)
    // A star of three: by hand 0.4865 in the middle.
    let star = PageRank.ranks(ActorGraph(edges: [(0, 1, 1), (0, 2, 1)]))
    #expect(abs(star[0] - 0.4865) < 1e-4)
  }

  @Test func `paths are the shortest, all of them, in a fixed order`() {
    #expect(triangles.paths(from: 1, to: 6) == [[1, 3, 4, 6]])
    #expect(triangles.paths(from: 1, to: 9).isEmpty)
    #expect(triangles.paths(from: 1, to: 77).isEmpty)
    #expect(triangles.paths(from: 5, to: 5) == [[5]])
    let square = ActorGraph(edges: [(0, 1, 1), (1, 2, 1), (0, 3, 1), (3, 2, 1)])
    #expect(square.paths(from: 0, to: 2) == [[0, 1, 2], [0, 3, 2]])
    #expect(square.paths(from: 0, to: 2, limit: 1) == [[0, 1, 2]])
    let heavy = ActorGraph(edges: [(0, 1, 1), (0, 2, 4), (2, 1, 4)])
    #expect(heavy.paths(from: 0, to: 1) == [[0, 2, 1]])
  }

  @Test func `no graph is no trouble`() {
    let nothing = ActorGraph(edges: [])
    #expect(PageRank.ranks(nothing).isEmpty && Betweenness.shares(nothing).isEmpty)
    #expect(Components.numbers(nothing).isEmpty && Communities.numbers(nothing).isEmpty)
  }

  @Test func `only relations join, and the session's body stands for the session`() {
    var draft = Draft("a")
    let chair = draft.person("Anna Vogel")
    _ = draft.person("Jan Sommer")
    draft.states(.chaired, chair, draft.session("Sitzung", 3, of: "KGSt"))
    draft.states(
      .seatedIn, draft.body("KGSt"), draft.add(ArticleEntity(kind: .place, name: "Köln")))
    let graph = GraphBuilder().graph(of: [draft.facts])
    let actors = ActorGraph(graph)
    #expect(actors.entities.map { graph.entities[$0].name } == ["KGSt", "Anna Vogel"])
  }

  @Test func `measured twice, every figure is the same`() throws {
    let facts = try GoldGraph.facts()
    let graph = GraphBuilder().graph(of: facts)
    let measures = ActorMeasures.all(of: graph)
    #expect(measures.count > 150)
    #expect(measures == ActorMeasures.all(of: GraphBuilder().graph(of: facts.reversed())))
    let top = measures.max { $0.value.pageRank < $1.value.pageRank }
    #expect(top.map { graph.entities[$0.key].name } == "IT-Planungsrat")
    let nodes = Network(graph, measures: true).nodes
    #expect(
      nodes.allSatisfy { ($0.measures != nil) == ($0.entity.map { measures[$0] != nil } ?? false) })
  }
}
