import Foundation
import Graph
import Ontology
import Testing

@testable import WhoIsWho

/// A large site, as after some years of a trade journal; here with few entries on small pages.
@Suite struct ScaleTests {
  @Test func `long pages are divided, and every link to a part of one leads there`() throws {
    var site = WhoIsWho(graph: LargeGraph(persons: 120, articles: 240).graph)
    site.paging = Paging(limit: 12_000)
    var ids: [String: Set<String>] = [:]
    var targets: [(from: String, to: String)] = []
    for file in site.site() where file.path.hasSuffix(".html") {
      // What an article says is on one page, however long.
      if !file.path.hasPrefix("artikel/artikel-") {
        #expect(file.contents.utf8.count <= 36_000, "\(file.path)")
      }
      ids[file.path] = Set(SiteTests.values(of: "id", in: file.contents))
      for target in SiteTests.values(of: "href", in: file.contents) {
        targets.append((file.path, target))
      }
    }
    for page in ["personen/index", "artikel/index", "organisationen/body-0"] {
      #expect(ids.keys.contains(page + "--2.html"), "\(page)")
    }
    for (page, target) in targets where target.contains(".html") || target.hasPrefix("#") {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let file = parts[0].isEmpty ? page : SiteTests.resolve(String(parts[0]), from: page)
      let places = try #require(ids[file], "\(page) links to \(target)")
      if parts.count > 1 { #expect(places.contains(String(parts[1])), "\(page): \(target)") }
    }
  }
}

/// A graph of any size: everybody has offices, and one body is named in every article.
private struct LargeGraph {
  let persons: Int
  let articles: Int

  private var bodies: Int { max(1, persons / 5) }
  private static let text = String(
    repeating: "Der Rat hat den Bericht zur Kenntnis genommen und vertagt. ", count: 25)

  var graph: KnowledgeGraph {
    KnowledgeGraph(
      entities: bodyEntities + personEntities + sessionEntities, statements: statements,
      articles: (0..<articles).map { number in
        SourceArticle(
          id: "a\(number)", date: date(number), title: "Bericht Nummer \(number) aus dem Rat",
          text: Self.text)
      })
  }

  private func date(_ number: Int) -> PartialDate? {
    PartialDate(
      year: 2010 + number * 16 / max(1, articles), month: 1 + number % 12, day: 1 + number % 28)
  }

  private var bodyEntities: [Entity] {
    (0..<bodies).map { body in
      let named = body == 0 ? Array(0..<articles) : [body % articles]
      return Entity(
        id: "body-\(body)", kind: .body, name: "Rat \(letters(body))",
        mentions: named.map { EntityMention(article: $0, range: 4..<7) })
    }
  }

  private var personEntities: [Entity] {
    (0..<persons).map { person in
      let own = stride(from: person, to: articles, by: persons)
      return Entity(
        id: "person-\(person)", kind: .person, name: "Anna \(letters(person))",
        familyName: letters(person),
        mentions: own.map { EntityMention(article: $0, range: 12..<15) })
    }
  }

  private var sessionEntities: [Entity] {
    (0..<bodies).map { number in
      Entity(
        id: "session-\(number)", kind: .session, name: "\(number + 1). Sitzung", owner: 0,
        ordinal: number + 1, date: date(number).map { DateSpan(start: $0) })
    }
  }

  private var statements: [GraphStatement] {
    let chairs = (0..<bodies).map { number in
      GraphStatement(
        .chaired, subject: bodies + number % persons, object: bodies + persons + number,
        evidence: proof(number, 1))
    }
    let offices = (0..<persons).flatMap { person in
      [
        GraphStatement(
          .holds, subject: bodies + person, object: person % bodies, role: "Vorsitzender",
          status: .current, from: date(person), evidence: proof(person, 3)),
        GraphStatement(
          .holds, subject: bodies + person, object: 0, role: "Mitglied des Beirats",
          status: .former, evidence: proof(person, person == 0 ? articles : 2)),
      ]
    }
    let sessions = (0..<bodies).map { number in
      GraphStatement(
        .sessionOf, subject: bodies + persons + number, object: 0, evidence: proof(number, 1))
    }
    return chairs + sessions + offices
  }

  private func proof(_ first: Int, _ count: Int) -> [GraphEvidence] {
    let numbers = Set((0..<count).map { (first + $0 * persons) % articles }).sorted()
    return numbers.map { GraphEvidence(article: $0, range: 0..<58, rule: "a/b") }
  }

  /// A name of its own for each number, spread over the alphabet.
  private func letters(_ number: Int) -> String {
    var name = ""
    var rest = number &* 7_919 % 456_976
    for position in 0..<4 {
      let letter = UInt8(rest % 26) + (position == 0 ? 65 : 97)
      name.unicodeScalars.append(UnicodeScalar(letter))
      rest /= 26
    }
    return name + "berg"
  }
}
