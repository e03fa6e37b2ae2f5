import Graph
import Ontology
import Testing

@Suite struct ChairInferenceTests {
  /// What an article of 2024 says of an office, and whether its holder chaired on 29 March 2023.
  @Test(arguments: [
    ("Vorsitzender", OfficeStatus.former, "2023", "", "", true),
    ("Vorsitzender", .former, "2022", "", "", false),
    ("Vorsitzender", .former, "Digitales", "", "", false),
    ("Vorsitzender", .former, "", "2022", "2023-12-31", true),
    ("Vorsitzender", .former, "", "2022", "2023", false),
    ("Vorsitzender", .former, "", "2022", "2023-03-29", false),
    ("Vorsitzender", .former, "", "2023-03-29", "2024", false),
    ("Vorsitzender", .former, "", "2023-03-28", "2023-03-30", true),
    ("Vorstandsvorsitzender", .former, "2023", "", "", false),
    ("Vorsitzender", .former, "", "2023", "2024", false),
    ("Vorsitzender", .current, "", "2022", "", true),
    ("Vorsitzender", .former, "", "2022", "", false),
    ("Vorsitzender", .current, "", "", "", false),
    ("Vorsitzender", .designated, "2023", "", "", false),
    ("stellvertretender Vorsitzender", .former, "2023", "", "", false),
    ("Geschäftsführer", .former, "2023", "", "", false),
  ])
  func `only who certainly presided that day chaired`(
    role: String, status: OfficeStatus, scope: String, from: String, to: String, isInferred: Bool
  ) {
    var office = Draft("b", "2024-06-01")
    let person = office.person("Patrick Burghardt")
    office.holds(
      person, role, at: "IT-Planungsrat", status, scope: scope.isEmpty ? nil : scope, from: from,
      to: to)
    let graph = GraphBuilder().graph(of: [session(), office.facts])
    let inferred = graph.statements.filter { $0.basis == .inferred }
    #expect(inferred.count == (isInferred ? 1 : 0))
    for statement in inferred {
      #expect(statement.type == .chaired)
      #expect(graph.entities[statement.subject].name == "Patrick Burghardt")
      #expect(statement.premises.map { graph.statements[$0].type } == [.holds, .sessionOf])
      #expect(statement.evidence.map(\.article) == [0, 1])
    }
  }

  @Test func `two who may have presided leave it open`() {
    var second = Draft("c", "2024-06-02")
    let other = second.person("Markus Richter")
    second.holds(
      other, "Vorsitzender", at: "IT-Planungsrat", .former, from: "2023-01", to: "2023-06")
    #expect(chairs([session(), chair(), second.facts]).isEmpty)
    #expect(chairs([session(), chair()]) == ["Patrick Burghardt"])
  }

  @Test func `a stated chair is enough`() {
    var stated = Draft("c", "2023-04-01")
    let session = stated.session("Sitzung", 40, of: "IT-Planungsrat", on: "2023-03-29")
    stated.states(.chaired, stated.person("Anna Vogel"), session)
    #expect(chairs([self.session(), chair(), stated.facts]).isEmpty)
  }

  @Test(arguments: [
    ("Vorstandsvorsitzender", "Vorstand Vitako", "Sitzung", true),
    ("Vorstandsvorsitzender", "Vitako", "Sitzung", false),
    ("Vorsitzender", "Vitako", "Mitgliederversammlung", false),
    ("Vorsitzender", "Vitako", "Herbstsitzung", true),
  ])
  func `an assembly's and a board's chair are another matter`(
    role: String, body: String, type: String, isInferred: Bool
  ) {
    let catalogue = Catalogue([
      CatalogueEntry(id: "a", kind: .role, name: "Vorstandsvorsitzender", chairs: true),
      CatalogueEntry(id: "b", kind: .role, name: "Vorsitzender", chairs: true),
    ])
    var draft = Draft("a", "2024-06-01")
    _ = draft.session(type, of: body, on: "2023-03-29")
    draft.holds(draft.person("Peter Kühne"), role, at: body, .former, scope: "2023")
    #expect(chairs([draft.facts], catalogue) == (isInferred ? ["Peter Kühne"] : []))
  }

  @Test func `a session to come has no chair yet`() {
    #expect(chairs([session(on: "2024-06-02"), chair(scope: "2024")]).isEmpty)
    #expect(chairs([session(on: "2024-06-01"), chair(scope: "2024")]) == ["Patrick Burghardt"])
  }

  @Test func `the gazetteer says which roles preside`() {
    let catalogue = Catalogue([
      CatalogueEntry(id: "r", kind: .role, name: "Vorsitzender", chairs: false)
    ])
    #expect(chairs([session(), chair()], catalogue).isEmpty)
  }

  @Test func `inference can be turned off`() throws {
    let facts = try GoldGraph.facts()
    #expect(GraphBuilder().graph(of: facts).statements.contains { $0.basis == .inferred })
    #expect(
      !GraphBuilder(infers: false).graph(of: facts).statements.contains { $0.basis == .inferred })
  }

  private func session(on date: String = "2023-03-29") -> ArticleFacts {
    var draft = Draft("a", "2023-04-01")
    let session = draft.session("Sitzung", 40, of: "IT-Planungsrat", on: date)
    draft.states(.sessionOf, session, draft.body("IT-Planungsrat"))
    return draft.facts
  }

  private func chair(scope: String = "2023") -> ArticleFacts {
    var draft = Draft("b", "2024-06-01")
    let person = draft.person("Patrick Burghardt")
    draft.holds(person, "Vorsitzender", at: "IT-Planungsrat", .former, scope: scope)
    return draft.facts
  }

  private func chairs(_ facts: [ArticleFacts], _ catalogue: Catalogue = Catalogue()) -> [String] {
    let graph = GraphBuilder(catalogue: catalogue).graph(of: facts)
    return graph.statements.filter { $0.type == .chaired && $0.basis == .inferred }
      .map { graph.entities[$0.subject].name }
  }
}
