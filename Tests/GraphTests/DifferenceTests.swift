import Graph
import Ontology
import Testing

@Suite struct DifferenceTests {
  private let first = Draft.about(
    "Anna Vogel", nil, "Landrätin", at: "Landkreis Hof", in: "a", "2020")

  /// What an article adds to one of 2020 that has Anna Vogel in office.
  @Test(arguments: [
    ("Jan Sommer", OfficeStatus.current, "Landrat", 1, 0),
    ("Anna Vogel", .former, "Landrätin", 0, 1),
    ("Anna Vogel", .current, "Landrätin", 0, 0),
    ("Anna Vogel", .current, "Präsidentin", 1, 0),
  ])
  func `offices begin and end`(
    name: String, status: OfficeStatus, role: String, begun: Int, ended: Int
  ) {
    var draft = Draft("b", "2021")
    draft.holds(draft.person(name), role, at: "Landkreis Hof", status)
    let (old, new) = graphs([first], [first, draft.facts])
    let difference = GraphDifference(from: old, to: new)
    #expect(difference.newOffices.count == begun)
    #expect(difference.endedOffices.count == ended)
    #expect(difference.newLinks.isEmpty && difference.lostLinks.isEmpty)
    #expect(difference.isEmpty == (begun + ended == 0))
  }

  @Test func `links come and go`() {
    var draft = Draft("b", "2021")
    draft.states(.memberOf, draft.body("FITKO"), draft.body("KGSt"))
    let (old, new) = graphs([first], [draft.facts])
    let difference = GraphDifference(from: old, to: new)
    #expect(difference.newLinks.map { new.statements[$0].type } == [.memberOf])
    #expect(difference.lostLinks.map { old.statements[$0].type } == [.holds])
  }

  @Test func `another name for the same is no difference`() {
    let (old, new) = graphs(
      [Draft.about("Herbert Zinell", nil, "Landrat", in: "a")],
      ["a", "b", "c"].map {
        Draft.about(
          $0 == "a" ? "Herbert Zinell" : "Herbert O. Zinell", nil, "Landrat", in: $0)
      })
    #expect(old.people() != new.people())
    #expect(GraphDifference(from: old, to: new).isEmpty)
  }

  private func graphs(
    _ old: [ArticleFacts], _ new: [ArticleFacts]
  ) -> (KnowledgeGraph, KnowledgeGraph) {
    (GraphBuilder().graph(of: old), GraphBuilder().graph(of: new))
  }
}
