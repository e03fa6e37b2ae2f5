import Graph
import Ontology
import Testing

@Suite struct OfficeEndTests {
  /// What an article of 2024 tells of the first holder and of the next, and the end that follows.
  @Test(arguments: [
    ("Präsident | current | 2015/", "Präsident | current | 2020-03/", "Präsident", "2020-03"),
    ("Präsident | former | /", "Präsident | current | 2020-03/", "", "2020-03"),
    ("Präsident | former | 2015/2019", "Präsident | current | 2020-03/", "Präsident", ""),
    ("Präsident | current | 2015/", "Präsident | current | /", "Präsident", ""),
    ("Präsident | current | 2021/", "Präsident | current | 2020-03/", "Präsident", ""),
    ("Präsident | current | 2015/", "Präsident | designated | 2020-03/", "Präsident", ""),
    ("Präsident | current | 2015/", "Präsident | current | 2020-03/", "Vorsitzender", ""),
    ("Präsident | current | 2015/", "Präsident | current | 2020-03/", "-", ""),
    ("Referent | current | 2015/", "Referent | current | 2020-03/", "Referent", ""),
    ("Präsident | current | 2015/", "Vorsitzender | current | 2020-03/", "", ""),
  ])
  func `an office ends where its successor begins`(
    first: String, second: String, succession: String, end: String
  ) throws {
    let graph = GraphBuilder().graph(of: [article(first, second, succession)])
    let old = try #require(office(of: "Anna Vogel", in: graph))
    #expect(old.impliedEnd?.date.description == (end.isEmpty ? nil : end))
    #expect(old.to == nil || end.isEmpty)
    if let implied = old.impliedEnd {
      #expect(graph.entities[implied.successor].name == "Jan Sommer")
      #expect(implied.premises.map { graph.statements[$0].type } == [.holds, .holds, .succeeds])
      #expect(implied.premises.allSatisfy { graph.statements[$0].basis == .stated })
    }
    #expect(office(of: "Jan Sommer", in: graph)?.impliedEnd == nil)
    let stated = GraphBuilder(infers: false).graph(of: [article(first, second, succession)])
    #expect(stated.statements.allSatisfy { $0.impliedEnd == nil && $0.basis == .stated })
  }

  @Test func `an end that is concluded supports no other conclusion`() {
    var session = Draft("b", "2021-06-01")
    _ = session.session("Sitzung", 3, of: "KGSt", on: "2018-03-29")
    let told = article(
      "Präsident | former | 2015/", "Präsident | current | 2020-03/", "Präsident")
    let graph = GraphBuilder().graph(of: [session.facts, told])
    #expect(office(of: "Anna Vogel", in: graph)?.impliedEnd != nil)
    #expect(!graph.statements.contains { $0.type == .chaired })
  }

  @Test func `a network knows the end, and who is in office on a day`() throws {
    let told = article(
      "Präsident | current | 2015/", "Präsident | current | 2020-03/", "Präsident")
    let network = Network(GraphBuilder().graph(of: [told]))
    let held = { (network: Network) in
      network.edges.filter { $0.kind == .holds }.map { network.nodes[$0.source].name }
    }
    #expect(network.edges.compactMap(\.impliedEnd).map(\.description) == ["2020-03"])
    #expect(held(network.asOf(try #require(PartialDate("2018")))) == ["Anna Vogel"])
    #expect(held(network.asOf(try #require(PartialDate("2022")))) == ["Jan Sommer"])
  }

  private func article(_ first: String, _ second: String, _ succession: String) -> ArticleFacts {
    var draft = Draft("a", "2024-01-01")
    let people = [draft.person("Anna Vogel"), draft.person("Jan Sommer")]
    for (person, told) in zip(people, [first, second]) {
      let cells = told.split(separator: "|").map { $0.split(separator: " ").joined() }
      let dates = cells[2].split(separator: "/", omittingEmptySubsequences: false)
      draft.holds(
        person, cells[0], at: "KGSt", OfficeStatus(rawValue: cells[1]) ?? .current,
        from: String(dates[0]), to: String(dates[1]))
    }
    if succession != "-" {
      draft.states(
        .succeeds, people[1], people[0], role: succession.isEmpty ? nil : succession)
    }
    return draft.facts
  }

  private func office(of name: String, in graph: KnowledgeGraph) -> GraphStatement? {
    graph.statements.first { $0.type == .holds && graph.entities[$0.subject].name == name }
  }
}
