import Foundation
import Ontology
import Storage
import Testing

/// The graph of a large archive that is kept in the cache says what one says that is linked anew.
@Suite struct `A kept graph` {
  private static let count = 2_001

  /// An article that gives somebody an office.
  private static func facts(_ number: Int) -> ArticleFacts {
    let name = "Anna Vogel\(number % 50)"
    let text = "\(name) ist Landrätin des Landkreises Fulda."
    let words = text.utf8.count
    var facts = ArticleFacts(
      article: Article(
        id: "a\(10_000 + number)", date: PartialDate(year: 2020 + number % 5), text: text))
    facts.entities = [
      ArticleEntity(kind: .person, name: name),
      ArticleEntity(kind: .body, name: "Landkreis Fulda"),
    ]
    facts.mentions = [Mention(range: 0..<name.utf8.count, kind: .person, entity: 0)]
    facts.statements = [
      Statement(
        .holds, subject: 0, object: 1, role: "Landrat", status: .current,
        evidence: Evidence(range: 0..<words, rule: "offices/copula"))
    ]
    return facts
  }

  private static func graph(of archive: String, cache: String) throws -> String {
    let call = try Call(
      ["export", "jsonl", "--archive", archive], environment: ["KOMMUNALGRAPH_CACHE": cache])
    #expect(call.status == 0, "\(call.complaints)")
    return call.output
  }

  @Test func `is the same, and goes with the article that is taken out`() throws {
    let scratch = try Scratch()
    let (archive, cache) = (scratch.path("a.sqlite"), scratch.path("cache"))
    do {
      let writer = try Archive(path: archive, mode: .create)
      try writer.transaction { writer in
        for number in 0..<Self.count { try writer.add(Self.facts(number)) }
      }
    }
    let kept = {
      try FileManager.default.contentsOfDirectory(atPath: cache).filter { $0.hasSuffix(".graph") }
    }
    let fresh = try Self.graph(of: archive, cache: "")
    #expect(try Self.graph(of: archive, cache: cache) == fresh)
    let files = try kept()
    #expect(files.count == 1)
    #expect(try Self.graph(of: archive, cache: cache) == fresh)
    #expect(try kept() == files)

    // A damaged file is made anew.
    let file = cache + "/" + (files.first ?? "")
    var bytes = try Data(contentsOf: URL(filePath: file))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: file))
    #expect(try Self.graph(of: archive, cache: cache) == fresh)

    let call = try Call(["remove", "a10007", "--archive", archive])
    #expect(call.status == 0, "\(call.complaints)")
    let without = try Self.graph(of: archive, cache: cache)
    #expect(without != fresh)
    #expect(try without == Self.graph(of: archive, cache: ""))
  }
}
