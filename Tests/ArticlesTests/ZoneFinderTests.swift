import Articles
import Ontology
import Testing

@Suite("Zones")
struct ZoneFinderTests {
  /// Marks the zones of a text in the text itself: `‹kicker|Potsdam:›`.
  static func marked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var start = 0
    for zone in ZoneFinder.zones(in: text) {
      result += String(decoding: bytes[start..<zone.range.lowerBound], as: UTF8.self)
      result += "‹\(zone.kind.rawValue)|"
      result += String(decoding: bytes[zone.range], as: UTF8.self) + "›"
      start = zone.range.upperBound
    }
    return result + String(decoding: bytes[start...], as: UTF8.self)
  }

  /// A text without its marks.
  static func plain(_ marked: String) -> String {
    var text = marked.replacing("›", with: "")
    for kind in ZoneKind.allCases { text = text.replacing("‹\(kind.rawValue)|", with: "") }
    return text
  }

  @Test(arguments: [
    """
    ‹kicker|DStGB:› ‹headline|Digitale Parkraumkontrolle ohne Mehraufwand›
    ‹dateline|[02.03.2026]› ‹body|Bei einer Anhörung ging es um Parkraum.› ‹boilerplate|mehr...›
    """,
    """
    ‹kicker|Baden-Baden und Umland:› ‹headline|Neun ziehen an einem Strang›
    ‹dateline|[15.03.2022]› ‹body|Neun Kommunen arbeiten zusammen.›

    ‹boilerplate|Mehr unter www.kommunal.de›
    """,
    """
    ‹kicker|Heidelberg/Hochschule Ludwigsburg:› ‹headline|Forschung trifft Rathaus›
    ‹body|Ein Satz.›
    """,
    """
    ‹kicker|Halle (Saale):› ‹headline|Volle Halle für die Verwaltung›
    ‹body|Ein Satz, der hier endet.›
    ‹credit|(Bildquelle: Stadt Halle (Saale)/Thomas Ziegler)›
    """,
    """
    ‹kicker|Potsdam›
    ‹headline|Neuer Digitalisierungsrat berufen›

    ‹caption|Der Rat ist zum ersten Mal zusammengekommen.›
    ‹credit|(Foto: Stadt Potsdam)›
    ‹body|In Potsdam tagt der Rat› ‹boilerplate|(wir berichteten)›‹body|, und zwar oft.›
    ‹heading|Was er vorhat›
    ‹body|Er berät die Stadt drei Jahre lang.›
    """,
    """
    ‹headline|Niederschrift über die 12. Sitzung des Ausschusses›
    ‹dateline|[18.10.2024]› ‹body|Ort: Rathaus Altenhof.›

    ‹body|Den Vorsitz führte Stadträtin Meyer.›

    ‹body|gez. M. Koch›
    """,
    """
    ‹kicker|Wiesbaden:› ‹headline|Softwarehersteller bei Burghardt›
    ‹body|Gestern wurde gesprochen.›
    ‹caption|Auf dem Bild (v.l.n.r.): Dr. Metzner (Vorstand) und Patrick Burghardt.› ‹credit|Foto: DATABUND›
    """,
    """
    ‹kicker|Essen:› ‹headline|Ideen aus der 22. Etage›
    ‹body|Es wurde gedacht.›

    ‹caption|Bildunterschrift: Beim Zirkel (v.l.) Marc Groß und Anika Krellmann.› ‹credit|Foto: Moritz Leick, Stadt Essen›
    """,
    """
    ‹headline|Rat beschließt Haushalt›
    ‹body|Dabei sind:›
    ‹body|Bretten›
    ‹body|Bruchsal›
    ‹body|Bühl›
    ‹body|Alle drei stimmten zu.›
    """,
    """
    ‹boilerplate|Startseite | Suche | Kontakt›
    ‹boilerplate|Wir verwenden Cookies, um unser Angebot zu verbessern.›
    ‹kicker|Ulm:› ‹headline|Rathaus wird digital›
    ‹body|Bis 2025 soll es so weit sein.›
    ‹boilerplate|https://www.example.org/meldung?id=7›
    ‹boilerplate|Stichwörter: Ulm, Rathaus›
    ‹boilerplate|Impressum›
    """,
    "‹dateline|[02.03.2026]› ‹body|Eine Meldung ohne Kopf.›",
    "‹body|Ein einziger Satz, mehr nicht.›",
    "‹headline|Wie geht es weiter?›\n‹body|Das weiß niemand (auch der Rat nicht).›",
  ])
  func `kickers, credits and the rest are told apart`(expected: String) {
    #expect(Self.marked(Self.plain(expected)) == expected)
  }

  /// Each in a line of its own after text, and behind a sentence of the same line.
  @Test(arguments: [
    "Foto: Anna Vogel", "Fotos: Anna Vogel (2), Stadt Ulm (1)", "Foto: Anna Vogel/Stadt Ulm",
    "Foto: Dr. Anna Vogel", "Foto: A. Vogel", "Foto: Prof. Dr. A. Vogel | Stadt Ulm",
    "Bild: Anna Vogel/Stadt Ulm", "Bild: © Anna Vogel", "© Anna Vogel", "© Stadt Ulm/Anna Vogel",
    "(c) Anna Vogel", "Foto © Anna Vogel", "Foto (c) Anna Vogel", "Copyright: Anna Vogel",
    "Quelle: Anna Vogel", "Quelle: Stadt Ulm / Anna Vogel", "Bildquelle: Anna Vogel",
    "Symbolfoto: Anna Vogel", "Archivbild: Anna Vogel", "Pressefoto: Anna Vogel",
    "Titelbild: Anna Vogel", "Bildnachweis: Stadt Ulm, Anna Vogel", "Foto-Credit: Anna Vogel",
    "Fotocredit: Anna Vogel", "Credit: Anna Vogel", "Illustration: Anna Vogel",
    "Text und Foto: Anna Vogel", "Text/Foto: Anna Vogel", "Text & Bild: Anna Vogel",
    "Fotografin: Anna Vogel", "Foto: Anna Vogel – stock.adobe.com",
    "Anna Vogel – stock.adobe.com", "Anna Vogel/picture alliance", "dpa/Anna Vogel",
    "Foto von Anna Vogel auf Unsplash", "Bild von Anna Vogel auf Pixabay",
    "(Bild: Anna Vogel/Stadt Ulm)", "(Foto: Anna Vogel)", "(© Anna Vogel)",
    "(Quelle: Anna Vogel)", "(Foto Anna Vogel)", "(Bild Anna Vogel, Stadt Ulm)",
    "[Foto: Anna Vogel]", "((c) Anna Vogel)", "(Bildquelle: Stadt Halle (Saale)/Anna Vogel)",
  ])
  func `who made a picture stands in a credit, however it is told`(credit: String) {
    let agencyAlone = ["Anna", "dpa", "Foto von", "Bild von"].contains { credit.hasPrefix($0) }
    let texts =
      ["Ulm: Rat tagt\nDer Rat hat getagt.\n\n\(credit)\n\nDann ging es um Geld."]
      + (agencyAlone ? [] : ["Ulm: Rat tagt\nDer Rat hat getagt. \(credit)\nDann ging es um Geld."])
    for text in texts {
      let credits = ZoneFinder.zones(in: text).filter { $0.kind == .credit }
      #expect(
        credits.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [credit])
    }
  }

  @Test(arguments: [
    "Landrat Peter Sommer (Bild Mitte) dankte Anna Vogel.",
    "Die Räte (Foto oben) dankten Anna Vogel.",
    "Das Leitbild: Anna Vogel will eine offene Verwaltung.",
    "Sie nannte die Quelle: Anna Vogel hatte davon erzählt. Das war neu.",
    "Gruppenfoto mit Anna Vogel, Peter Sommer und Gästen",
    "Der Rat nutzt Bilder von Anna Vogel.", "Die Agentur dpa sprach mit Anna Vogel.",
    "Der Antrag (a) kam von Anna Vogel, der Antrag (b) nicht.",
  ])
  func `a sentence about pictures or sources is no credit`(sentence: String) {
    let text = "Ulm: Rat tagt\nDer Rat hat getagt.\n\n\(sentence)\n\nDann ging es um Geld."
    #expect(!ZoneFinder.zones(in: text).contains { $0.kind == .credit })
  }

  @Test func `a sentence that only speaks of more, pictures or cookies is text`() {
    let text = """
      Ulm: Rat tagt
      Davon braucht die Stadt mehr.
      Das Bild ist klar, und ein Foto: das wäre schön gewesen, sagte er. Niemand lachte.
      Cookies sind im Rathaus beliebt, vor allem im Advent.
      Die Stadt will noch mehr
      Am Ende stand ein Beschluss.
      """
    let kinds = ZoneFinder.zones(in: text).map(\.kind)
    #expect(kinds == [.kicker, .headline, .body, .body, .body, .heading, .body])
  }

  @Test func `zones ascend, don't overlap and leave only blanks over`() throws {
    let files = try ArticleReader.articles(in: [Places.corpus()])
    let hostile = [
      "", "\n\n", "   \r\n\t", "(", "((((Foto: x", "[31.02.2024] x", "[1.2.2024]", "mehr...",
      ": ", ":\n: :", "Foto:", "Foto: ", "Foto: mehr...", "a\u{A0}\u{A0}", "(wir berichteten",
      "(wir berichteten)(wir berichteten)", "\u{A0}", "\0\0", "👩‍👩‍👧‍👦: ☺\n[01.01.2020]", "X: \r\nY",
      String(repeating: "(Foto: ", count: 500),
    ]
    for text in files.map(\.text) + hostile { Self.checkZones(of: text) }
  }

  @Test func `a text cut anywhere still has sound zones`() throws {
    let path = Places.corpus("seite-it-planungsrat.txt")
    let text = try #require(try ArticleReader.articles(in: [path]).first?.text)
    let scalars = Array(text.unicodeScalars.prefix(1200))
    for start in stride(from: 0, to: scalars.count, by: 41) {
      for length in [1, 7, 60, 333] {
        let part = scalars[start...].prefix(length)
        Self.checkZones(of: String(String.UnicodeScalarView(part)))
      }
    }
  }

  /// Expects that zones ascend, lie on code points, and leave out nothing but blanks.
  static func checkZones(of text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    for range in ZoneFinder.zones(in: text).map(\.range) + [bytes.count..<bytes.count] {
      guard range.lowerBound >= start, range.upperBound <= bytes.count else {
        Issue.record("\(range) in \(text.debugDescription)")
        return
      }
      let gap = String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)
      if !gap.allSatisfy(\.isWhitespace) { Issue.record("\(gap.debugDescription) is in no zone") }
      if String(validating: bytes[range], as: UTF8.self) == nil { Issue.record("\(range) is cut") }
      start = range.upperBound
    }
  }
}
