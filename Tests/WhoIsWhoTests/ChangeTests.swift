import Foundation
import Graph
import Ontology
import Testing

@testable import WhoIsWho

/// What is new in offices, on the first page and in the feed.
@Suite struct ChangeTests {
  private func graph(_ office: GraphStatement, successor: Bool = false) -> KnowledgeGraph {
    let evidence = [GraphEvidence(article: 0, range: 0..<3, rule: "a/b")]
    let succession = GraphStatement(
      .succeeds, subject: 1, object: 2, role: "Präsident", evidence: evidence)
    return KnowledgeGraph(
      entities: [
        Entity(id: "body-rat", kind: .body, name: "Rat"),
        Entity(id: "person-a", kind: .person, name: "A"),
        Entity(id: "person-b", kind: .person, name: "B"),
      ],
      statements: [office] + (successor ? [succession] : []),
      articles: [SourceArticle(id: "x", date: PartialDate("2024-03-05"), text: "A & B")])
  }

  private func office(
    _ status: OfficeStatus, role: String = "Präsident", from: String? = nil, to: String? = nil,
    rule: String = "offices/copula"
  ) -> GraphStatement {
    GraphStatement(
      .holds, subject: 1, object: 0, role: role, status: status,
      from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) },
      evidence: [
        GraphEvidence(
          article: 0, range: 0..<5, rule: rule, status: status,
          from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) })
      ])
  }

  private func titles(_ graph: KnowledgeGraph) -> [String] {
    let register = Register(graph: graph, asOf: nil)
    return register.changes.map { register.line(on: $0).plain(.german) }
  }

  @Test func `an office that began within a year of its report is new`() {
    #expect(titles(graph(office(.current, from: "2024-03"))) == ["Neu im Amt: A, Präsident, Rat"])
    #expect(titles(graph(office(.current, from: "2024"))) == ["Neu im Amt: A, Präsident, Rat"])
    #expect(titles(graph(office(.current, from: "2019"))) == [])
    #expect(titles(graph(office(.current))) == [])
  }

  @Test func `a succession makes the office that it names new, and no other`() {
    #expect(
      titles(graph(office(.current), successor: true)) == ["Neu im Amt: A, Präsident, Rat"])
    #expect(titles(graph(office(.current, role: "Bürgermeister"), successor: true)) == [])
  }

  @Test func `an office that only stands beside the name of the successor is not new`() {
    let mayor = office(.current, rule: "offices/title-before-name")
    #expect(titles(graph(mayor, successor: true)) == [])
  }

  @Test func `who is to come and who has gone is told as such`() {
    #expect(titles(graph(office(.designated))) == ["Designiert: A, Präsident, Rat"])
    #expect(titles(graph(office(.former, to: "2024-02"))) == ["Aus dem Amt: A, Präsident, Rat"])
    #expect(titles(graph(office(.former, to: "2010"))) == [])
  }

  @Test func `the feed has absolute links where the site's address is known`() throws {
    let graph = graph(office(.designated))
    func feed(_ address: String?) throws -> String {
      try #require(
        WhoIsWho(graph: graph, address: address).site().first { $0.path == "aenderungen.xml" }
      ).contents
    }
    let absolute = try feed("https://example.org/wer")
    #expect(absolute.contains("<link>https://example.org/wer/personen/person-a.html</link>"))
    #expect(absolute.contains("<pubDate>Tue, 05 Mar 2024 00:00:00 +0000</pubDate>"))
    #expect(absolute.contains("„A &amp; B“"))
    let relative = try feed(nil)
    #expect(relative.contains("<link>personen/person-a.html</link>"))
    #expect(relative.contains("Die Verweise sind relativ zu dieser Datei"))
  }

  @Test func `an entry names its lasting address where the site's is known`() throws {
    let site = WhoIsWho(graph: graph(office(.designated)), address: "https://example.org/")
    let page = try #require(site.site().first { $0.path == "personen/person-a.html" })
    #expect(
      page.contents.contains(
        "<link rel=\"canonical\" href=\"https://example.org/personen/person-a.html\">"))
  }

  @Test(arguments: [
    ("2024-01-01", "Mon, 01 Jan 2024"), ("1999-12-31", "Fri, 31 Dec 1999"),
    ("2026-02-28", "Sat, 28 Feb 2026"),
  ])
  func `a day has its weekday`(day: String, written: String) throws {
    let date = try #require(PartialDate(day))
    #expect(ChangeFeed.date(date) == written + " 00:00:00 +0000")
  }
}
