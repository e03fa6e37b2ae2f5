import Graph
import Ontology
import Testing

@testable import WhoIsWho

/// How offices stand on a day, who came later, and what titles women have.
@Suite struct TermTests {
  private func term(
    _ status: OfficeStatus, from: String? = nil, to: String? = nil, scope: String? = nil,
    words: String? = nil, day: String = "2023-06-01", dayIsGiven: Bool = true,
    standing: String? = nil
  ) -> Term {
    let statement = GraphStatement(
      .holds, subject: 0, role: "Präsident", status: status, scope: scope,
      from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) },
      dateWords: words, evidence: [])
    return Term(
      statement,
      Term.Context(
        day: PartialDate(day), dayIsGiven: dayIsGiven,
        standing: standing.flatMap { PartialDate($0) }))
  }

  @Test func `an office that ended before the day is a former one`() {
    #expect(term(.current, to: "2023-05").group == .former)
    #expect(term(.current, to: "2023-06").group == .current)
    #expect(term(.current, scope: "2022").group == .former)
    #expect(term(.current, scope: "2023").group == .current)
    #expect(term(.designated, from: "2023-07-01").group == .designated)
  }

  @Test func `an office that began after a given day comes later`() {
    #expect(term(.current, from: "2024").group == .later)
    #expect(term(.current, from: "2024", dayIsGiven: false).group == .current)
  }

  @Test func `an office last told of years ago is not called current`() {
    #expect(term(.current, standing: "2018-12-31").group == .dated)
    #expect(term(.current, standing: "2019-01-01").group == .current)
    #expect(term(.current, to: "2024", standing: "2010").group == .current)
    #expect(term(.former, standing: "2010").group == .former)
    #expect(term(.designated, standing: "2018-12-31").group == .dated)
    #expect(term(.designated, standing: "2018-12-31").tag == .designated)
  }

  @Test func `dates are told as far as the sources go`() {
    func dates(_ term: Term) -> String { term.dates(.german).plain(.german) }
    #expect(dates(term(.current, from: "1994")) == "seit 1994")
    #expect(dates(term(.current)) == "Beginn nicht angegeben")
    #expect(dates(term(.former)) == "Zeitraum nicht angegeben")
    #expect(dates(term(.former, from: "2018-01", to: "2020")) == "Januar 2018 bis 2020")
    #expect(dates(term(.designated, from: "2023-07-01")) == "ab 1. Juli 2023")
    #expect(
      dates(term(.current, from: "2021", words: "seit Herbst 2021"))
        == "seit 2021 („seit Herbst 2021“)")
    #expect(dates(term(.current, from: "2010", words: "2010")) == "seit 2010")
    #expect(dates(term(.current, from: "2010", words: "seit 2010")) == "seit 2010")
    #expect(
      dates(term(.current, from: "2021-10-01", words: "seit 1. Oktober 2021"))
        == "seit 1. Oktober 2021")
  }

  @Test func `a later holder ends an open report, and is named as a conclusion`() throws {
    func report(_ person: Int, _ from: String?, _ article: Int) -> GraphStatement {
      GraphStatement(
        .holds, subject: person, object: 0, role: "Vorsitzender", status: .current,
        from: from.flatMap { PartialDate($0) },
        evidence: [GraphEvidence(article: article, range: 0..<3, rule: "a/b")])
    }
    let graph = KnowledgeGraph(
      entities: [
        Entity(id: "body-rat", kind: .body, name: "Rat"),
        Entity(id: "person-a", kind: .person, name: "A"),
        Entity(id: "person-b", kind: .person, name: "B"),
      ],
      statements: [report(1, nil, 0), report(2, "2018", 1)],
      articles: [
        SourceArticle(id: "x", date: PartialDate("2015-10-02"), text: "Rat"),
        SourceArticle(id: "y", date: PartialDate("2019-01-01"), text: "Rat"),
      ])
    let entry = try #require(WhoIsWho(graph: graph).entry(for: "A"))
    #expect(entry.contains("## Frühere Ämter"))
    #expect(entry.contains("Ende (erschlossen): später im Amt ist B"))
    let before = WhoIsWho(graph: graph, asOf: PartialDate("2016"))
    #expect(try #require(before.entry(for: "A")).contains("## Aktuelle Ämter"))
    #expect(try #require(before.entry(for: "B")).contains("## Später"))
  }

  @Test(arguments: [("2018", true), ("2016", false)])
  func `who came into the office later is no longer designated`(
    year: String, hasCome: Bool
  ) throws {
    func office(_ status: OfficeStatus, _ article: Int, scope: String?) -> GraphStatement {
      GraphStatement(
        .holds, subject: 1, object: 0, role: "Vorsitzender", status: status, scope: scope,
        evidence: [GraphEvidence(article: article, range: 0..<3, rule: "a/b", status: status)])
    }
    let graph = KnowledgeGraph(
      entities: [
        Entity(id: "body-rat", kind: .body, name: "Rat"),
        Entity(id: "person-a", kind: .person, name: "A"),
      ],
      statements: [office(.designated, 0, scope: nil), office(.former, 1, scope: year)],
      articles: [
        SourceArticle(id: "x", date: PartialDate("2017-10-02"), text: "Rat"),
        SourceArticle(id: "y", date: PartialDate("2019-01-01"), text: "Rat"),
      ])
    let entry = try #require(WhoIsWho(graph: graph).entry(for: "A"))
    #expect(entry.contains("## Designiert") == !hasCome)
    #expect(entry.contains("Vorsitzender**, Rat (designiert)") == hasCome)
  }

  @Test(arguments: [
    ("Geschäftsführerin ist A.", nil, "Geschäftsführerin"),
    ("Geschäftsführer ist A.", nil, "Geschäftsführer"),
    ("Geschäftsführerin ist A.", "former", "Geschäftsführer"),
  ])
  func `a title in an article shows a woman, where it is nobody else's`(
    text: String, other: String?, title: String
  ) throws {
    func office(_ person: Int) -> GraphStatement {
      GraphStatement(
        .holds, subject: person, object: 0, role: "Geschäftsführer", status: .current,
        evidence: [GraphEvidence(article: 0, range: 0..<text.utf8.count, rule: "a/b")])
    }
    let word = text.prefix { $0 != " " }.utf8.count
    let graph = KnowledgeGraph(
      entities: [
        Entity(id: "body-rat", kind: .body, name: "Rat"),
        Entity(id: "person-a", kind: .person, name: "A"),
        Entity(id: "person-b", kind: .person, name: "B"),
        Entity(
          id: "role-g", kind: .role, name: "Geschäftsführer",
          mentions: [EntityMention(article: 0, range: 0..<word)]),
      ],
      statements: [office(1)] + (other == nil ? [] : [office(2)]),
      articles: [SourceArticle(id: "x", date: PartialDate("2024-03-05"), text: text)])
    let entry = try #require(WhoIsWho(graph: graph).entry(for: "A"))
    #expect(entry.contains("**\(title)**, Rat"))
  }

  @Test(arguments: [
    ("Oberbürgermeister", "Oberbürgermeisterin"), ("Landrat", "Landrätin"),
    ("Erster Beigeordneter für Personal", "Erste Beigeordnete für Personal"),
    ("stellvertretender Vorsitzender", "stellvertretende Vorsitzende"),
    ("Minister und Bürgermeister", "Ministerin und Bürgermeisterin"), ("CIO", "CIO"),
    ("Amtmann", "Amtfrau"), ("Vorstand", "Vorstand"), ("Stadtkämmerer", "Stadtkämmerin"),
    ("Beauftragter der Bundesregierung", "Beauftragte der Bundesregierung"), ("", ""),
  ])
  func `a woman's office has its feminine title`(title: String, feminine: String) {
    #expect(OfficeTitle.feminine(title) == feminine)
  }

  @Test func `the gazetteer's feminine title comes before the rule`() {
    let woman = Entity(id: "person-a", kind: .person, name: "A", gender: .female)
    let record = CatalogueEntry(
      id: "vogt", kind: .role, name: "Vogt", aliases: ["Vögtin", "V."])
    #expect(OfficeTitle.title("Vogt", of: woman, record: record) == "Vögtin")
    let unknown = Entity(id: "person-b", kind: .person, name: "B")
    #expect(OfficeTitle.title("Vogt", of: unknown, record: record) == "Vogt")
  }
}
