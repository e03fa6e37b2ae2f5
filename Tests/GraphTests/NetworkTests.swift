import Graph
import Ontology
import Testing

@Suite struct NetworkTests {
  @Test func `an office is a post between its holders and its body`() throws {
    let network = Network(
      GraphBuilder().graph(of: [
        Draft.about("Anna Vogel", nil, "Landrat", at: "Landkreis Hof", in: "a"),
        Draft.about("Jan Kern", nil, "Landrat", at: "Landkreis Hof", in: "b"),
      ]))
    #expect(
      network.edges.map(\.id) == [
        "at---post-landrat--landkreis-hof---body-landkreis-hof",
        "holds---person-anna-vogel---post-landrat--landkreis-hof",
        "holds---person-jan-kern---post-landrat--landkreis-hof",
      ])
    let post = try #require(network.nodes.first { $0.kind == .post })
    #expect(post.name == "Landrat · Landkreis Hof")
    #expect(network.edges[0].weight == 2)
  }

  @Test func `offices at bodies nobody names are each holder's own`() {
    let network = Network(
      GraphBuilder().graph(of: [
        Draft.about("Anna Vogel", nil, "Staatssekretär", in: "a"),
        Draft.about("Jan Kern", nil, "Staatssekretär", in: "b"),
      ]))
    #expect(network.nodes.filter { $0.kind == .post }.count == 2)
    #expect(!network.edges.contains { $0.kind == .at })
  }

  @Test func `ids are unique, ends exist, and all is in order`() throws {
    let network = Network(GraphBuilder().graph(of: try GoldGraph.facts()), mentions: true)
    let ids = network.nodes.map(\.id) + network.edges.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(
      network.edges.allSatisfy {
        network.nodes.indices.contains($0.source) && network.nodes.indices.contains($0.target)
      })
    let order = network.nodes.map { "\($0.kind.rawValue) \($0.id)" }
    #expect(order == order.sorted())
    #expect(network.nodes.filter { $0.kind == .article }.count == 60)
  }

  @Test func `every statement that connects two things is an edge`() throws {
    let graph = GraphBuilder().graph(of: try GoldGraph.facts())
    let network = Network(graph)
    let connecting = graph.statements.filter { $0.type == .holds || $0.object != nil }
    #expect(network.edges.filter { $0.kind != .at }.count == connecting.count)
    #expect(connecting.count > 300)
  }

  @Test func `articles and what they name are there only if wanted`() throws {
    let graph = GraphBuilder().graph(of: try GoldGraph.facts("d01"))
    let plain = Network(graph)
    let full = Network(graph, mentions: true)
    #expect(!plain.nodes.contains { $0.kind == .article })
    #expect(full.edges.contains { $0.kind == .mentions && $0.weight > 1 })
    #expect(full.withoutArticles().nodes.map(\.id) == plain.nodes.map(\.id))
    #expect(full.withoutArticles().edges.map(\.id) == plain.edges.map(\.id))
  }

  @Test func `a slice ends so many steps from its middle`() throws {
    let network = Network(GraphBuilder().graph(of: try GoldGraph.facts()), mentions: true)
    let alone = try #require(network.around("person-patrick-burghardt", depth: 0))
    #expect(alone.nodes.map(\.id) == ["person-patrick-burghardt"])
    let near = try #require(network.around("person-patrick-burghardt", depth: 1)?.withoutArticles())
    let names = near.nodes.map(\.id)
    #expect(names.contains("body-it-planungsrat"))
    #expect(names.contains("session-40-sitzung-it-planungsrat"))
    #expect(names.contains("person-katrin-lange"), "another holder of the same post")
    #expect(!names.contains("place-halle-saale"), "the session's place is a step further")
    let far = try #require(network.around("person-patrick-burghardt", depth: 2))
    #expect(far.nodes.contains { $0.id == "place-halle-saale" })
    #expect(far.nodes.count < network.nodes.count)
    #expect(network.around("person-nobody", depth: 1) == nil)
  }

  @Test func `kinds can be chosen`() throws {
    let network = Network(GraphBuilder().graph(of: try GoldGraph.facts("d01")))
    let slice = network.restricted(to: [.person, .post])
    #expect(Set(slice.nodes.map(\.kind)) == [.person, .post])
    #expect(Set(slice.edges.map(\.kind)).isSubset(of: [.holds, .succeeds]))
    #expect(!slice.edges.isEmpty)
  }

  @Test func `the chair of a day is the one of its year`() throws {
    let network = Network(GraphBuilder().graph(of: try GoldGraph.facts()))
    let day = try #require(PartialDate("2012-06-30"))
    let then = network.asOf(day)
    let post = try #require(then.nodes.firstIndex { $0.id == "post-vorsitzender--it-planungsrat" })
    let holders = then.edges.filter { $0.kind == .holds && $0.target == post && $0.scope != nil }
      .map { then.nodes[$0.source].name }
    #expect(holders == ["Cornelia Rogall-Grothe"])
    #expect(!then.nodes.contains { $0.id == "session-40-sitzung-it-planungsrat" })
    #expect(then.nodes.contains { $0.id == "session-2-sitzung-it-planungsrat" })
  }

  @Test(arguments: [
    // Told in 2020 as current, in 2022 as former, with these dates; the status on a day.
    ("", "", "2019-06-01", nil), ("", "", "2020-06-01", OfficeStatus.current),
    ("", "", "2022-06-01", nil), ("2018", "", "2019-06-01", .current),
    ("2018", "", "2017-06-01", nil), ("2018", "", "2022-06-01", nil),
    ("", "2021", "2021-06-01", .current),
    ("", "2021", "2022-06-01", nil),
  ])
  func `an office stands from its beginning to its end`(
    from: String, to: String, day: String, status: OfficeStatus?
  ) throws {
    let facts = [("a", "2020-01-01", OfficeStatus.current), ("b", "2022-01-01", .former)].map {
      var draft = Draft($0.0, $0.1)
      let person = draft.person("Anna Vogel")
      draft.holds(person, "Landrat", at: "Landkreis Hof", $0.2, from: from, to: to)
      return draft.facts
    }
    let network = Network(GraphBuilder().graph(of: facts))
    let then = network.asOf(try #require(PartialDate(day)))
    #expect(then.edges.filter { $0.kind == .holds }.map(\.status) == (status.map { [$0] } ?? []))
    #expect(then.nodes.contains { $0.kind == .post } == (status != nil))
  }
}
