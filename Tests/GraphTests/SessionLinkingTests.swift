import Graph
import Ontology
import Testing

@Suite struct SessionLinkingTests {
  /// A session as "number type | body | date", empty parts left out.
  struct Told: CustomTestStringConvertible {
    var ordinal: Int?
    var type: String
    var body: String? = "IT-Planungsrat"
    var date: String?

    var testDescription: String {
      "\(ordinal.map { "\($0). " } ?? "")\(type), \(body ?? "-"), \(date ?? "-")"
    }
  }

  @Test(arguments: [
    (
      Told(ordinal: 40, type: "Sitzung"), Told(ordinal: 40, type: "Sitzung", date: "2023-03-29"),
      true
    ),
    (Told(ordinal: 40, type: "Sitzung"), Told(ordinal: 40, type: "Treffen"), true),
    (Told(ordinal: 40, type: "Sitzung"), Told(ordinal: 41, type: "Sitzung"), false),
    (Told(ordinal: 2, type: "Sitzung"), Told(ordinal: 2, type: "Sondersitzung"), false),
    (Told(ordinal: 40, type: "Sitzung"), Told(ordinal: 40, type: "Sitzung", body: "IT-Rat"), false),
    (Told(ordinal: 40, type: "Sitzung"), Told(ordinal: 40, type: "Sitzung", body: nil), false),
    // Numbers that start anew after an election.
    (
      Told(ordinal: 1, type: "Sitzung", date: "2014-06-01"),
      Told(ordinal: 1, type: "Sitzung", date: "2019-06-01"), false
    ),
    // A date may be told wrong by a day.
    (
      Told(ordinal: 1, type: "Sitzung", date: "2014-06-01"),
      Told(ordinal: 1, type: "Sitzung", date: "2014-06-02"), true
    ),
    (
      Told(type: "Herbstsitzung", date: "2025-11-26"),
      Told(ordinal: 48, type: "Sitzung", date: "2025-11-26"), true
    ),
    (
      Told(type: "Herbstsitzung", date: "2025-11-27"),
      Told(ordinal: 48, type: "Sitzung", date: "2025-11-26"), false
    ),
    (
      Told(type: "Herbstsitzung", date: "2025-11"),
      Told(ordinal: 48, type: "Sitzung", date: "2025-11-26"), false
    ),
    (Told(type: "Sitzung", date: "2025-11-26"), Told(type: "Sitzung", date: "2025-11-26"), true),
    (Told(type: "Sitzung", date: "2025-11"), Told(type: "Sitzung", date: "2025-11"), false),
    (
      Told(type: "Mitgliederversammlung", date: "2025"),
      Told(type: "Mitgliederversammlung", date: "2025"), true
    ),
    (Told(type: "Sommersitzung", date: "2023"), Told(type: "Sommersitzung", date: "2023-06"), true),
    (Told(type: "Sommersitzung", date: "2023"), Told(type: "Sommersitzung", date: "2024"), false),
    (
      Told(type: "Tagung", date: "2023-05-02/2023-05-04"), Told(type: "Tagung", date: "2023-05-03"),
      true
    ),
    (Told(type: "Sitzung"), Told(type: "Sitzung"), false),
  ])
  func `two articles tell of one session or of two`(first: Told, second: Told, areOne: Bool) {
    for pair in [[first, second], [second, first]] {
      let graph = GraphBuilder().graph(
        of: pair.enumerated().map { number, told in
          var article = Draft("a\(number)", "2025-12-01")
          _ = article.session(told.type, told.ordinal, of: told.body, on: told.date)
          return article.facts
        })
      #expect(graph.sessions().count == (areOne ? 1 : 2), "\(graph.sessions())")
    }
  }

  @Test func `a session's body may stand in its name alone`() {
    var first = Draft("a", "2023-04-01")
    _ = first.session("Sitzung", 40, of: "IT-Planungsrat")
    var second = Draft("b", "2023-04-02")
    var entity = ArticleEntity(kind: .session, name: "40. Sitzung IT-Planungsrat")
    entity.ordinal = 40
    entity.sessionType = "Sitzung"
    _ = second.add(entity)
    #expect(GraphBuilder().graph(of: [first.facts, second.facts]).sessions().count == 1)
  }

  @Test func `a session's date may stand in its name alone`() {
    let facts = ["2023", "2023", "2024"].enumerated().map { number, year in
      var draft = Draft("a\(number)")
      var entity = ArticleEntity(
        kind: .session, name: "Sommersitzung IT-Planungsrat (\(year))",
        owner: draft.body("IT-Planungsrat"))
      entity.sessionType = "Sommersitzung"
      _ = draft.add(entity)
      return draft.facts
    }
    #expect(GraphBuilder().graph(of: facts).sessions().count == 2)
  }

  @Test(arguments: [
    ("Sitzung", 40, "2023-03-29", "40. Sitzung IT-Planungsrat"),
    ("40. Sitzung", 40, nil, "40. Sitzung IT-Planungsrat"),
    ("Sommersitzung", nil, "2023", "Sommersitzung IT-Planungsrat (2023)"),
    ("Sitzung", nil, nil, "Sitzung IT-Planungsrat"),
    ("40. Sitzung IT-Planungsrat", 40, "2023", "40. Sitzung IT-Planungsrat"),
    ("Sitzung IT-Planungsrat (2023)", nil, "2023-03", "Sitzung IT-Planungsrat (2023)"),
  ])
  func `a session's name tells which it is`(
    told: String, ordinal: Int?, date: String?, name: String
  ) throws {
    var draft = Draft("a")
    var entity = ArticleEntity(kind: .session, name: told, owner: draft.body("IT-Planungsrat"))
    entity.ordinal = ordinal
    entity.date = date.flatMap { DateSpan($0) }
    _ = draft.add(entity)
    let graph = GraphBuilder().graph(of: [draft.facts])
    #expect(graph.entities.first { $0.kind == .session }?.name == name)
  }

  @Test func `the most exact date is the session's`() throws {
    var first = Draft("a", "2023-04-01")
    _ = first.session("Sitzung", 40, of: "IT-Planungsrat", on: "2023-03")
    var second = Draft("b", "2023-04-02")
    _ = second.session("Sitzung", 40, of: "IT-Planungsrat", on: "2023-03-29")
    let graph = GraphBuilder().graph(of: [first.facts, second.facts])
    let session = try #require(graph.entities.first { $0.kind == .session })
    #expect(session.date == DateSpan("2023-03-29"))
    #expect(session.owner.map { graph.entities[$0].name } == "IT-Planungsrat")
    #expect(session.id == "session-40-sitzung-it-planungsrat")
    #expect(session.mentions.map(\.article) == [0, 1])
  }
}
