import Articles
import Foundation
import Ontology
import Testing

@Suite("Page parts")
struct PagePartsTests {
  static func page() throws -> [Article] {
    try ArticleReader.articles(in: [Places.corpus("seite-it-planungsrat.txt")])
  }

  @Test func `a saved page is its article and fifteen teasers`() throws {
    let articles = try Self.page()
    #expect(articles.map(\.id) == (1...16).map { "seite-it-planungsrat#\($0)" })
    let dates = articles.map { $0.date?.description ?? "none" }
    #expect(
      dates == [
        "none", "2026-03-02", "2026-02-23", "2026-02-17", "2026-02-16", "2026-02-09",
        "2026-01-28", "2026-01-26", "2026-01-26", "2026-01-19", "2026-01-08", "2025-12-18",
        "2025-12-18", "2025-12-11", "2025-12-08", "2025-12-08",
      ])
    #expect(articles.allSatisfy { $0.textIsDerived })
  }

  @Test func `the glued kicker comes off the main article's headline`() throws {
    let main = try #require(try Self.page().first)
    #expect(main.text.hasPrefix("IT-Planungsrat\n40. Sitzung bereitet Kommunalpakt vor\n\n"))
    #expect(main.title == "40. Sitzung bereitet Kommunalpakt vor")
    #expect(
      main.zoneTexts.prefix(4) == [
        "kicker|IT-Planungsrat",
        "headline|40. Sitzung bereitet Kommunalpakt vor",
        "caption|Die Mitglieder des IT-Planungsrats haben sich zum 40. Mal getroffen.",
        "credit|(Bildquelle: Stadt Halle(Saale)/Thomas Ziegler)",
      ])
    #expect(
      main.zoneTexts.filter { $0.hasPrefix("heading|") } == [
        "heading|Ein Forum für den Pakt", "heading|Beweglicher beim Geld",
      ])
    #expect(
      main.zoneTexts.filter { $0.hasPrefix("boilerplate|") } == [
        "boilerplate|(wir berichteten)", "boilerplate|(wir berichteten)",
      ])
    #expect(main.text.hasSuffix("auf der Website des Gremiums."))
  }

  @Test func `a teaser is its head and its paragraph`() throws {
    let teaser = try #require(try Self.page().first { $0.id.hasSuffix("#4") })
    #expect(teaser.title == "Auf eigenem Weg nach vorn")
    #expect(
      teaser.text
        == "Thüringen: Auf eigenem Weg nach vorn\n[17.02.2026] Rang vier im Ländervergleich, "
        + "Spitze bei Open Source und digitaler Souveränität: Landes-CIO Milen Starke spricht im "
        + "Interview über die Zahlen, über die Pläne für 2026 und darüber, was Thüringen mit "
        + "Absicht anders macht. mehr...")
    #expect(
      teaser.zones.map(\.kind) == [.kicker, .headline, .dateline, .body, .boilerplate])
    #expect(teaser.zoneTexts.last == "boilerplate|mehr...")
  }

  @Test func `no teaser says a word of another`() throws {
    let articles = try Self.page()
    for article in articles.dropFirst() {
      #expect(article.text.split(separator: "\n").count == 2)
      #expect(article.text.components(separatedBy: "mehr...").count == 2)
    }
    #expect(articles.filter { $0.text.contains("Kalisch") }.count == 1)
  }

  @Test func `an article with one dateline stays whole`() throws {
    let names = (1...60).map { $0 < 10 ? "d0\($0)" : "d\($0)" }
    let articles = try ArticleReader.articles(in: names.map { Places.corpus($0 + ".txt") })
    #expect(articles.map(\.id) == names)
    #expect(articles.allSatisfy { $0.date != nil && $0.title != nil && $0.textIsDerived })
  }

  @Test func `two dated teasers are too few to take a page apart`() throws {
    let scratch = try Scratch()
    let teaser = "\nOrt: Kopf %\n[01.02.2024] Ein Satz. mehr..."
    func page(_ count: Int) throws -> [Article] {
      let teasers = (0..<count).map { teaser.replacing("%", with: "\($0)") }.joined()
      let path = try scratch.write("Titel der Seite\nEin Text.\(teasers)", to: "p\(count).txt")
      return try ArticleReader.articles(in: [path])
    }
    #expect(try page(2).count == 1)
    #expect(try page(3).count == 4)
  }

  @Test func `a dateline above the text dates the page's own article`() throws {
    let scratch = try Scratch()
    let teasers = (1...3).map { "\nOrt: Kopf \($0)\n[0\($0).02.2024] Ein Satz. mehr..." }.joined()
    let path = try scratch.write(
      "Ulm: Rat tagt\n[31.01.2024] Der Rat hat getagt.\nNoch ein Satz.\(teasers)", to: "a.txt")
    let articles = try ArticleReader.articles(in: [path])
    #expect(
      articles.map { $0.date?.description } == [
        "2024-01-31", "2024-02-01", "2024-02-02", "2024-02-03",
      ])
    #expect(articles[0].text.hasSuffix("Noch ein Satz."))
  }

  @Test(arguments: [
    "31. Januar 2024\nUlm: Rat tagt\nDer Rat hat getagt.",
    "Mittwoch, 31.01.2024\n\nUlm: Rat tagt\nDer Rat hat getagt.",
    "Ulm, den 31. Januar 2024\nUlm: Rat tagt\nDer Rat hat getagt.",
    "Ulm: Rat tagt\nPressemitteilung vom 31.01.2024\nDer Rat hat getagt.",
    "2024-01-31 10:15 Uhr\nUlm: Rat tagt\nDer Rat hat getagt.",
  ])
  func `a line with nothing but a day dates the article and is no headline`(text: String) throws {
    let scratch = try Scratch()
    let article = try #require(
      try ArticleReader.articles(in: [scratch.write(text, to: "a.txt")]).first)
    #expect(article.date?.description == "2024-01-31")
    #expect(article.title == "Rat tagt")
  }

  @Test(arguments: [
    "31. Januar 2024 ist der Tag der Entscheidung\nDer Rat hat getagt.",
    "Der Rat tagt am 31. Januar 2024\nDer Rat hat getagt.", "Bilanz 2024\nDer Rat hat getagt.",
  ])
  func `a headline with a day in it dates nothing`(text: String) throws {
    let scratch = try Scratch()
    let articles = try ArticleReader.articles(in: [scratch.write(text, to: "a.txt")])
    #expect(articles.first?.date == nil)
    #expect(articles.first?.title != nil)
  }

  @Test func `a page of nothing but teasers has as many articles`() throws {
    let scratch = try Scratch()
    let teasers = (1...3).map { "Ort: Kopf \($0)\n[0\($0).02.2024] Ein Satz. mehr...\n" }.joined()
    let articles = try ArticleReader.articles(in: [try scratch.write(teasers, to: "a.txt")])
    #expect(articles.map(\.title) == ["Kopf 1", "Kopf 2", "Kopf 3"])
    #expect(articles.map(\.id) == ["a#1", "a#2", "a#3"])
  }

  @Test(arguments: [
    ("HessenLand und Kommunen einig", "In Hessen haben Land und Kommunen sich geeinigt.", 6),
    ("DStGBPraxisnaher Rahmen", "Der DStGB wünscht sich einen Rahmen.", 5),
    ("Halle (Saale)Kongress beginnt", "In Halle (Saale) beginnt ein Treffen.", 13),
    ("Frankfurt am MainNeues Büro", "In Frankfurt am Main gibt es ein Büro.", 17),
    ("Deutscher StädtetagNeue Spitze", "Die Wahl des Deutschen Städtetages war eindeutig.", 20),
    ("MünchenÖffnung der Ämter", "In München öffnen die Ämter.", 8),
  ])
  func `a kicker that lost its line break is cut off`(
    head: String, body: String, offset: Int
  ) throws {
    let scratch = try Scratch()
    let article = try #require(
      try ArticleReader.articles(in: [try scratch.write(head + "\n" + body, to: "a.txt")]).first)
    let kicker = String(decoding: Array(head.utf8)[..<offset], as: UTF8.self)
    let headline = String(decoding: Array(head.utf8)[offset...], as: UTF8.self)
    #expect(article.text == "\(kicker)\n\(headline)\n\(body)")
    #expect(article.zones.map(\.kind) == [.kicker, .headline, .body])
    #expect(article.title == headline)
    #expect(article.textIsDerived)
  }

  @Test(arguments: [
    ("FITKO sucht neue Leitung", "Die FITKO und der FIT sind gemeint."),
    ("eGovernment kommt voran", "Das Government ist elektronisch."),
    ("McKinsey berät den Bund", "Mc ist ein Namensteil."),
    ("GovTech Kommunal wächst weiter", "Gov und Tech sind zwei Wörter."),
    ("DStGB fordert mehr Geld", "Der DSt und der GB."),
    ("OpenCode geht an den Start", "Open Source und Code gehören zusammen."),
    ("BayernPortal wird erneuert", "Bayern hat das BayernPortal seit Jahren."),
    ("DigitalPakt Schule läuft weiter", "Digital lernen: Der Pakt gilt."),
    ("Kommune21 feiert Geburtstag", "Eine Kommune hat Grund dazu."),
    ("Kommune21: 20 Jahre Fachpresse", "Kommune und Presse."),
    ("BürgerApp startet in Ulm", "Bürger nutzen sie."),
    ("Web2.0 ist vorbei", "Das Web lebt."),
  ])
  func `a name with a capital or digit inside stays whole`(head: String, body: String) throws {
    let scratch = try Scratch()
    let text = head + "\n" + body
    let article = try #require(
      try ArticleReader.articles(in: [try scratch.write(text, to: "a.txt")]).first)
    #expect(article.text == text)
    #expect(!article.textIsDerived)
  }
}
