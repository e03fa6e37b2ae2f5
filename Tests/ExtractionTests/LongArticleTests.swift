import Ontology
import Testing

@testable import Extraction

/// A text that is read in parts.
@Suite struct LongArticleTests {
  private static let lines = [
    "Landrätin Erika Weber leitet den Kreis Celle.",
    "Der Kreistag Celle tagt im Herbst.",
    "„Das Netz wächst“, sagte Weber.",
    "Die FITKO sitzt in Frankfurt am Main – Präsidentin ist Annette Kehl.",
  ]

  @Test(arguments: ["\n", " ", ". ", ""], [64, 100, 1000])
  func `parts make up the text, with their zones in place`(separator: String, size: Int) {
    let text = Array(repeating: "Äpfel–Öl", count: 60).joined(separator: separator)
    let article = Article(
      id: "a", text: text,
      zones: [
        Zone(kind: .headline, range: 0..<9), Zone(kind: .body, range: 20..<text.utf8.count - 3),
      ])
    let parts = LongArticle(article, partSize: size).parts()
    #expect(parts.map(\.article.text).joined() == text)
    #expect(parts.allSatisfy { $0.article.text.utf8.count <= size && !$0.article.text.isEmpty })
    #expect(parts.count >= text.utf8.count / size)
    for kind in [ZoneKind.headline, .body] {
      let covered = parts.flatMap { part in
        part.article.zones.filter { $0.kind == kind }.flatMap {
          $0.range.lowerBound + part.offset..<$0.range.upperBound + part.offset
        }
      }
      #expect(covered == article.zones.filter { $0.kind == kind }.flatMap { Array($0.range) })
    }
  }

  @Test func `say together what the whole says, each thing and statement once`() throws {
    let text = (0..<12).map { _ in Self.lines.joined(separator: "\n") }.joined(separator: "\n")
    let whole = try MarkedRow.facts(of: text)
    let long = LongArticle(whole.article, partSize: 500)
    let parts = try long.parts().map { part in
      (facts: try MarkedRow.facts(of: part.article.text), offset: part.offset)
    }
    #expect(parts.count > 4)
    let joined = long.joined(parts)
    #expect(joined.isSound)
    func names(_ facts: ArticleFacts) -> [String] {
      facts.entities.map { "\($0.kind) \($0.name)" }.sorted()
    }
    #expect(names(joined) == names(whole))
    #expect(joined.mentions.map(\.range) == whole.mentions.map(\.range))
    func told(_ facts: ArticleFacts) -> [String] {
      facts.statements.map { statement in
        let object = statement.object.map { facts.entities[$0].name } ?? ""
        return
          "\(facts.entities[statement.subject].name) \(statement.type) \(statement.role ?? "") \(object)"
      }.sorted()
    }
    #expect(told(joined) == told(whole))
    #expect(told(joined).contains { $0.contains("Weber") && $0.contains("Landrat") })
  }
}
