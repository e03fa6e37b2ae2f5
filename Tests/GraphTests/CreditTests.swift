import Graph
import Ontology
import Testing

/// Who only made a picture is a private person, and nobody of the graph.
@Suite struct CreditTests {
  /// An article that names a person in its text, in a credit, or in both.
  private static func article(
    _ id: String, _ name: String, text: Bool, credit: Bool, role: String? = nil
  ) -> ArticleFacts {
    let words = "Es sprach \(name).\n(Foto: \(name))"
    var facts = ArticleFacts(
      article: Article(id: id, date: PartialDate("2024-05-06"), text: words))
    let parts = name.split(separator: " ").map(String.init)
    facts.entities = [
      ArticleEntity(kind: .person, name: name, givenName: parts[0], familyName: parts[1])
    ]
    let size = name.utf8.count
    let end = words.utf8.count
    facts.article.zones = [
      Zone(kind: .body, range: 0..<(end - size - 9)),
      Zone(kind: .credit, range: (end - size - 8)..<end),
    ]
    if text { facts.mentions.append(Mention(range: 10..<(10 + size), kind: .person, entity: 0)) }
    if credit {
      facts.mentions.append(
        Mention(range: (end - size - 1)..<(end - 1), kind: .person, entity: 0))
    }
    if let role {
      facts.statements = [
        Statement(
          .holds, subject: 0, role: role, status: .current,
          evidence: Evidence(range: 0..<(10 + size), rule: "test/test"))
      ]
    }
    return facts
  }

  @Test func `who is named in credits only is not in the graph, and nothing is to be reviewed`() {
    let linked = GraphBuilder().link([
      Self.article("a", "Thea Falk", text: false, credit: true),
      Self.article("b", "Thea Falk", text: false, credit: true),
    ])
    #expect(linked.graph.entities.isEmpty)
    #expect(linked.graph.redirects.isEmpty)
    #expect(linked.review.isEmpty)
    #expect(linked.graph.articles.map(\.credits.count) == [1, 1])
    let credit = linked.graph.articles[0].credits[0]
    #expect(linked.graph.articles[0].quote(credit) == "(Foto: Thea Falk)")
  }

  @Test(arguments: [false, true])
  func `who has something to say stays, with or without a credit`(credit: Bool) {
    let graph = GraphBuilder().graph(of: [
      Self.article("a", "Thea Falk", text: true, credit: credit)
    ])
    #expect(graph.people() == ["person-thea-falk"])
  }

  @Test func `of whom anything is stated stays, wherever the name stands`() {
    let graph = GraphBuilder().graph(of: [
      Self.article("a", "Thea Falk", text: false, credit: true, role: "Pressesprecher")
    ])
    #expect(graph.people() == ["person-thea-falk"])
    #expect(graph.statements.count == 1)
  }

  /// The article with the credit comes first by its id.
  @Test func `a namesake who made a picture is another, and takes nobody's id`() {
    let facts = [
      Self.article("a", "Thea Falk", text: false, credit: true),
      Self.article("b", "Thea Falk", text: true, credit: false, role: "Landrat"),
      Self.article("c", "Thea Falk", text: true, credit: false),
    ]
    let linked = GraphBuilder().link(facts)
    #expect(linked.graph.people() == ["person-thea-falk"])
    #expect(linked.graph.entities.first { $0.kind == .person }?.mentions.map(\.article) == [1, 2])
    #expect(
      linked.entityIDs.map { $0[0] } == [
        "person-thea-falk-2", "person-thea-falk", "person-thea-falk",
      ])
    let alone = GraphBuilder().graph(of: Array(facts.dropFirst()))
    #expect(alone.entities.map(\.id) == linked.graph.entities.map(\.id))
    #expect(
      linked.why("Thea Falk @ a", "Thea Falk @ b")?.first?.vetoes == [
        "one of them is named for a picture only"
      ])
  }
}
