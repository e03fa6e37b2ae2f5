import Articles
import Foundation
import Ontology
import Testing

/// Articles that bring along what was found in them: `.facts.jsonl`.
@Suite struct `Lines of facts` {
  static let facts = ArticleFacts(
    article: Article(
      id: "a", date: PartialDate(year: 2024, month: 5, day: 6), text: "Der IT-Rat tagte in Köln.",
      zones: [Zone(kind: .body, range: 0..<26)]),
    entities: [
      ArticleEntity(kind: .body, name: "IT-Rat"),
      ArticleEntity(kind: .session, name: "Sitzung IT-Rat", owner: 0, ordinal: 3),
    ],
    mentions: [Mention(range: 4..<10, kind: .body, entity: 0)],
    statements: [
      Statement(
        .sessionOf, subject: 1, object: 0, evidence: Evidence(range: 0..<26, rule: "sessions/body"))
    ])

  static func line(_ facts: ArticleFacts) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(facts), as: UTF8.self) + "\n"
  }

  @Test func `are read as they were written`() throws {
    let scratch = try Scratch()
    var other = Self.facts
    other.article.id = "b"
    let path = try scratch.write(
      try Self.line(Self.facts) + "\n" + Self.line(other), to: "x.facts.jsonl")
    var reader = try ArticleReader([path])
    #expect(try reader.next()?.facts == Self.facts)
    let second = try reader.next()
    #expect(second?.facts == other)
    #expect(second?.article == other.article)
    #expect(try reader.next() == nil)
  }

  @Test func `of one article with other facts are a mistake, the same ones are none`() throws {
    let scratch = try Scratch()
    var other = Self.facts
    other.statements = []
    let line = try Self.line(Self.facts)
    try scratch.write(line + line, to: "a.facts.jsonl")
    #expect(ArticleReaderTests.error(scratch, "a.facts.jsonl") == "1 articles")
    try scratch.write(try line + Self.line(other), to: "b.facts.jsonl")
    #expect(ArticleReaderTests.error(scratch, "b.facts.jsonl").contains("a second article"))
  }

  @Test(arguments: [
    ("{", "broken JSON"), ("{}", "“article” is missing"), ("[1]", "something else"),
    (#"{"article":{"id":"a","text":7}}"#, "“article.text” is something else"),
    (
      #"{"article":{"id":"","text":"","textIsDerived":false,"zones":[]},"entities":[],"mentions":[],"statements":[]}"#,
      "no id"
    ),
  ])
  func `that are none are told by their line`(line: String, message: String) throws {
    let scratch = try Scratch()
    try scratch.write(try Self.line(Self.facts) + line + "\n", to: "a.facts.jsonl")
    let error = ArticleReaderTests.error(scratch, "a.facts.jsonl")
    #expect(error.hasPrefix("a.facts.jsonl:2:"), "\(error)")
    #expect(error.contains(message), "\(error)")
  }

  static let breaks: [@Sendable (inout ArticleFacts) -> Void] = [
    { $0.entities[1].owner = 2 }, { $0.mentions[0].entity = -1 }, { $0.mentions[0].range = 4..<99 },
    { $0.statements[0].object = 7 }, { $0.statements[0].evidence.range = -3..<4 },
    { $0.article.zones[0].range = 0..<27 }, { $0.article.zones.append($0.article.zones[0]) },
  ]

  @Test(arguments: breaks.indices)
  func `that refer to nothing are refused`(number: Int) throws {
    let scratch = try Scratch()
    var facts = Self.facts
    Self.breaks[number](&facts)
    try scratch.write(try Self.line(facts), to: "a.facts.jsonl")
    #expect(ArticleReaderTests.error(scratch, "a.facts.jsonl").contains("that isn't there"))
  }
}
