import Evaluation
import Foundation
import Ontology

/// The annotated articles as facts: what a perfect extraction would hand to the archive.
enum Gold {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func facts() throws -> [ArticleFacts] {
    let file = root.appending(path: "Tests/Gold/gold.jsonl")
    let set = try GoldSet(contentsOf: Data(contentsOf: file), file: "gold.jsonl")
    return set.articles.map { $0.facts() }
  }

  /// An article that uses every field there is, with texts that SQL could trip over.
  static let everything = ArticleFacts(
    article: Article(
      id: "x'; DROP TABLE articles; --", date: PartialDate("2023-03"), title: "",
      url: "https://example.org/?a=1&b=2", source: "Zeitung „Ü“", text: "Größe \0 👍 und Ende",
      textIsDerived: true,
      zones: [Zone(kind: .kicker, range: 0..<7), Zone(kind: .body, range: 8..<9)]),
    entities: [
      ArticleEntity(
        kind: .session, name: "40. Sitzung Rat", gazetteerID: "g1", owner: 1, ordinal: 40,
        sessionType: "Sitzung", date: DateSpan("2023-04-27/2023-04-28")),
      ArticleEntity(kind: .body, name: "Rat"),
      ArticleEntity(
        kind: .person, name: "Ada Öz", givenName: "Ada", familyName: "Öz", gender: .female),
    ],
    mentions: [Mention(range: 0..<7, kind: .session, entity: 0)],
    statements: [
      Statement(
        .holds, subject: 2, object: 1, role: "Vorsitzender", status: .acting, scope: "IT",
        from: PartialDate("2021"), to: PartialDate("2022-05-01"), dateWords: "seit 2021",
        evidence: Evidence(range: 0..<9, rule: "roles/x")),
      Statement(
        .heldOn, subject: 0, date: DateSpan("2023-04-27"),
        evidence: Evidence(range: 8..<9, rule: "sessions/y")),
    ])
}

/// A folder of its own for one test, gone after it.
final class Scratch {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "storage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: file(name)))
  }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: URL(filePath: file(name)))
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
