import Graph
import Ontology
import Testing

@testable import Graph

@Suite struct PersonLinkingTests {
  @Test(arguments: [
    ("Patrick Burghardt", "Patrick Burghardt", NameRelation.equal),
    ("Herbert Zinell", "Herbert O. Zinell", .middleDropped),
    ("Herbert O. Zinell", "Herbert Otto Zinell", .middleDropped),
    ("Herbert O. Zinell", "Herbert P. Zinell", .incompatible),
    ("Franz Pschierer", "Franz Josef Pschierer", .shortForm),
    ("Henning Lühr", "Hans-Henning Lühr", .shortForm),
    ("Hans Lühr", "Hans-Henning Lühr", .shortForm),
    ("Hans Henning Lühr", "Hans-Henning Lühr", .shortForm),
    ("H. Lühr", "Henning Lühr", .initials), ("H.-H. Lühr", "Hans-Henning Lühr", .initials),
    ("K. Lühr", "Henning Lühr", .incompatible), ("Lühr", "Henning Lühr", .familyOnly),
    ("Peter Wolf", "Annika Wolf", .incompatible),
    ("Hendrik Meer", "Hendrik van der Meer", .equal),
    ("Thomas Richter (Amtsgericht)", "Thomas Richter (Stadt)", .incompatible),
    ("Thomas Richter (Amtsgericht)", "Thomas Richter", .equal),
    ("Prof. Dr. Anna Vogel", "Anna Vogel", .equal),
    ("von der Meer", "Hendrik von der Meer", .familyOnly),
  ])
  func `names relate`(first: String, second: String, relation: NameRelation) {
    let names = [first, second].map { PersonName(ArticleEntity(kind: .person, name: $0)) }
    #expect(names[0].relation(to: names[1]) == relation)
    #expect(names[1].relation(to: names[0]) == relation)
  }

  @Test func `a particle may be dropped from the family name`() {
    let full = ArticleEntity(
      kind: .person, name: "Hendrik van der Meer", givenName: "Hendrik", familyName: "van der Meer")
    let short = ArticleEntity(
      kind: .person, name: "Hendrik Meer", givenName: "Hendrik", familyName: "Meer")
    #expect(PersonName(full).relation(to: PersonName(short)) == .equal)
  }

  @Test func `namesakes whom an article tells apart stay two`() throws {
    let graph = GraphBuilder().graph(of: try GoldGraph.facts("d59"))
    #expect(graph.people().filter { $0.hasPrefix("person-thomas-richter") }.count == 2)
    var article = Draft("a")
    _ = article.person("Thomas Richter")
    _ = article.person("Thomas Richter")
    #expect(
      GraphBuilder().graph(of: [article.facts]).people()
        == ["person-thomas-richter", "person-thomas-richter-2"])
  }

  @Test func `who may be either of two namesakes is neither, unless his office tells`() {
    var article = Draft("a", "2025-01-01")
    let mayor = article.person("Thomas Richter")
    let judge = article.person("Thomas Richter")
    article.holds(mayor, "Oberbürgermeister", at: "Stadt Hof")
    article.holds(judge, "Richter", at: "Amtsgericht Nordmark")
    let unclear = Draft.about("Thomas Richter", in: "b", "2024-01-01")
    let clear = Draft.about(
      "Thomas Richter", nil, "Richter", at: "Amtsgericht Nordmark", in: "c", "2023-01-01")
    let linked = GraphBuilder().link([article.facts, unclear, clear])
    #expect(linked.graph.people().count == 3)
    #expect(linked.entityIDs[2][0] == linked.entityIDs[0][judge])
    #expect(!linked.entityIDs[0].contains(linked.entityIDs[1][0]))
    #expect(linked.decisions.contains { $0.outcome == .ambiguous })
  }

  @Test(arguments: [
    // First, second, their offices, whether they are one.
    ("Herbert Zinell", "Herbert O. Zinell", "", "", true),
    ("Henning Lühr", "Hans-Henning Lühr", "", "", false),
    ("Henning Lühr", "Hans-Henning Lühr", "CIO @ Land Bremen", "Staatsrat @ Land Bremen", true),
    ("Henning Lühr", "Hans-Henning Lühr", "CIO @ Land Bremen", "CIO @ Land Hessen", false),
    ("H. Lühr", "Henning Lühr", "", "", false),
    ("H. Lühr", "Henning Lühr", "CIO @ Land Bremen", "CIO @ Land Bremen", true),
    ("Lühr", "Henning Lühr", "", "", false),
    ("Lühr", "Henning Lühr", "Staatsrat @ Land Bremen", "CIO @ Land Bremen", false),
    ("Lühr", "Henning Lühr", "CIO @ Land Bremen", "CIO @ Land Bremen", true),
    ("Lühr", "Lühr", "", "", false),
    (
      "Ulrich Fiedler", "Ulrich Fiedler", "Oberbürgermeister @ Stadt Metzingen",
      "Landrat @ Landkreis Reutlingen", true
    ),
    (
      "Ulrich Fiedler", "Ulrich Fiedler", "Landrat @ Landkreis Tübingen",
      "Landrat @ Landkreis Reutlingen", false
    ),
    (
      "Uwe Brandl", "Uwe Brandl", "Präsident @ Gemeindetag", "Präsident @ Städte- und Gemeindebund",
      true
    ),
    ("Peter Wolf", "Annika Wolf", "Stadtrat @ Stadt Hof", "Stadtrat @ Stadt Hof", false),
  ])
  func `two articles tell of one person or of two`(
    first: String, second: String, office: String, other: String, areOne: Bool
  ) {
    let graph = GraphBuilder().graph(of: [
      article(first, office, "a", "2020-05-12"), article(second, other, "b", "2020-12-01"),
    ])
    #expect(graph.people().count == (areOne ? 1 : 2), "\(graph.people())")
  }

  @Test func `nobody is mayor of two towns, unless one after the other`() {
    let early = article("Jan Vogel", "Bürgermeister @ Stadt Hof", "a", "2010-05-12")
    let late = article("Jan Vogel", "Bürgermeister @ Stadt Essen", "b", "2020-12-01")
    #expect(GraphBuilder().graph(of: [early, late]).people().count == 1)
    let catalogue = Catalogue([
      CatalogueEntry(id: "hof", kind: .body, name: "Hof (Saale)", level: "Kommune"),
      CatalogueEntry(id: "essen", kind: .body, name: "Stadtverwaltung Essen", level: "Kommune"),
    ])
    let one = article("Jan Vogel", "Bürgermeister @ Hof (Saale)", "a", "2020-05-12")
    let other = article("Jan Vogel", "Bürgermeister @ Stadtverwaltung Essen", "b", "2020-12-01")
    #expect(GraphBuilder(catalogue: catalogue).graph(of: [one, other]).people().count == 2)
  }

  @Test func `a gender that does not fit keeps two apart`() {
    let graph = GraphBuilder().graph(of: [
      Draft.about("Kim Sander", .female, in: "a"), Draft.about("Kim Sander", .male, in: "b"),
    ])
    #expect(graph.people().count == 2)
  }

  @Test func `no chain of likenesses joins two that are different`() {
    let linked = GraphBuilder().link([
      article("Hans Müller", "CIO @ Land Bremen", "a", "2020-01-01"),
      article("Heinz Müller", "CIO @ Land Bremen", "b", "2020-01-02"),
      article("H. Müller", "CIO @ Land Bremen", "c", "2020-01-03"),
      article("Müller", "CIO @ Land Bremen", "d", "2020-01-04"),
    ])
    let hans = linked.entityIDs[0][0]
    let heinz = linked.entityIDs[1][0]
    #expect(hans != heinz)
    for article in 2...3 {
      #expect(linked.entityIDs[article][0] != hans && linked.entityIDs[article][0] != heinz)
    }
  }

  @Test func `the gazetteer's person is nobody by name alone`() {
    let catalogue = Catalogue([CatalogueEntry(id: "p", kind: .person, name: "Thomas Richter")])
    var article = Draft("a")
    _ = article.person("Thomas Richter")
    _ = article.add(ArticleEntity(kind: .person, name: "Thomas Richter", gazetteerID: "p"))
    let graph = GraphBuilder(catalogue: catalogue).graph(of: [article.facts])
    #expect(graph.entities.map(\.record?.id) == ["p", nil])
    #expect(graph.people() == ["person-thomas-richter", "person-thomas-richter-2"])
  }

  @Test func `a decision can be read`() throws {
    let linked = GraphBuilder().link([
      article("Henning Lühr", "CIO @ Land Bremen", "a", "2020-01-01"),
      article("Hans-Henning Lühr", "Staatsrat @ Land Bremen", "b", "2020-01-02"),
    ])
    #expect(
      linked.why("Henning Lühr", "Hans-Henning Lühr")?.map(\.account) == [
        """
        person: Henning Lühr @ a = Hans-Henning Lühr @ b
          short form of the given name   60
          same body                      40
          total 100, threshold 100: same

        """
      ])
    #expect(linked.why("Henning Lühr") == [])
    #expect(linked.why("Henning Lühr", "Anna Vogel") == nil)
  }

  private func article(_ name: String, _ office: String, _ id: String, _ date: String)
    -> ArticleFacts
  {
    let parts = office.split(separator: "@").map { $0.trimming(" ") }
    return Draft.about(name, nil, parts.first, at: parts.last, in: id, date)
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> String {
    var text = self
    while text.first == character { text.removeFirst() }
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
