import Graph
import Ontology
import Testing

@Suite struct StatementTests {
  @Test func `the newest article tells the status, and all are evidence`() {
    let graph = GraphBuilder().graph(of: [
      office("b", "2024-01-01", .former), office("a", "2020-01-01", .current),
      office("c", nil, .designated),
    ])
    #expect(graph.offices() == ["Anna Vogel | Landrat | Landkreis Hof | former | /"])
    #expect(graph.statements.first?.evidence.map(\.article) == [0, 1, 2])
  }

  @Test(arguments: [
    // Dates told by three articles, and the terms they make.
    (["2020/", "2020-05/", "/"], ["2020-05/"]),
    (["2010/2012", "2018/2020", "/"], ["2010/2012", "2018/2020"]),
    (["/2012", "2018/", "2018-03/"], ["/2012", "2018-03/"]),
    (["2010/", "2018/", "2018/"], ["2018/"]),
    (["2010/2014", "2012/", "/2014-06-30"], ["2012/2014-06-30"]),
    (["/", "/", "/"], ["/"]),
  ])
  func `two terms that do not overlap stay two`(told: [String], terms: [String]) {
    let facts = told.enumerated().map { number, dates in
      let parts = dates.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      return office("a\(number)", "202\(number)-01-01", .former, from: parts[0], to: parts[1])
    }
    for order in [facts, facts.reversed()] {
      let offices = GraphBuilder().graph(of: order).offices()
      #expect(offices.map { String($0.split(separator: "|").last?.dropFirst() ?? "") } == terms)
    }
  }

  @Test func `the years of an office that changes yearly stay apart`() throws {
    let graph = GraphBuilder().graph(of: try GoldGraph.facts())
    let scopes = graph.statements.filter {
      $0.type == .holds && graph.entities[$0.subject].id == "person-cornelia-rogall-grothe"
        && $0.role == "Vorsitzender"
    }.map(\.scope)
    #expect(scopes == ["2010", "2012"])
  }

  @Test func `gender forms of a title are one office`() {
    let catalogue = Catalogue([
      CatalogueEntry(id: "r", kind: .role, name: "Landrat", aliases: ["Landrätin"])
    ])
    let graph = GraphBuilder(catalogue: catalogue).graph(of: [
      Draft.about("Anna Vogel", nil, "Landrätin", at: "Landkreis Hof", in: "a"),
      Draft.about("Anna Vogel", nil, "Landrat", at: "Landkreis Hof", in: "b"),
    ])
    #expect(graph.offices() == ["Anna Vogel | Landrat | Landkreis Hof | current | /"])
    #expect(graph.entities.filter { $0.kind == .role }.map(\.name) == ["Landrat"])
  }

  @Test func `who works with whom is one statement either way round`() {
    var first = Draft("a")
    first.states(.cooperatesWith, first.body("FITKO"), first.body("KGSt"))
    var second = Draft("b")
    second.states(.cooperatesWith, second.body("KGSt"), second.body("FITKO"))
    let statements = GraphBuilder().graph(of: [first.facts, second.facts]).statements
    #expect(statements.count == 1)
    #expect(statements.first?.evidence.count == 2)
  }

  @Test func `a session's vague date joins the exact one, and another date stays`() {
    let facts = ["2023-03-29", "2023-03", "2023-03-30"].enumerated().map { number, date in
      var draft = Draft("a\(number)", "2023-05-01")
      let session = draft.session("Sitzung", 40, of: "IT-Planungsrat")
      var facts = draft.facts
      var statement = Statement(
        .heldOn, subject: session, evidence: Evidence(range: 0..<1, rule: "x/x"))
      statement.date = DateSpan(date)
      facts.statements.append(statement)
      return facts
    }
    let dates = GraphBuilder().graph(of: facts).statements.map { "\($0.date?.description ?? "")" }
    #expect(dates == ["2023-03-29", "2023-03-30"])
  }

  private func office(
    _ id: String, _ date: String?, _ status: OfficeStatus, from: String? = nil, to: String? = nil
  ) -> ArticleFacts {
    var draft = Draft(id, date)
    let person = draft.person("Anna Vogel")
    draft.holds(person, "Landrat", at: "Landkreis Hof", status, from: from, to: to)
    return draft.facts
  }
}
