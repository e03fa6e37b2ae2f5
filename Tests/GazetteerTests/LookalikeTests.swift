import Gazetteer
import GermanText
import Ontology
import Testing

/// Words that look like names, roles or demonyms and are none.
@Suite struct LookalikeTests {
  static let noRoles = [
    "Vorrat", "Beirat", "Heirat", "Verrat", "Unrat", "Hausrat", "Apparat", "Automat", "Format",
    "Kalender", "Reiter", "Leiterplatte", "Ministerium", "Präsidium", "Präsidentschaft",
    "Vorsitz", "Leitung", "Direktion", "Sekretariat", "Rektorat", "Dekanat", "Kanzlei",
    "Chefsache", "Sprechstunde", "Richtlinie", "Kommissariat", "Senat", "Konsulat", "Kammer",
    "Meisterschaft", "Fenster", "Muster", "Register", "Orchester", "Semester", "Gewitter",
    "Zimmer", "Sommer", "Wasser", "Messer", "Papier", "Klavier", "Turnier", "Revier", "Quartier",
    "Moment", "Prozent", "Talent", "Patent", "Zement", "Element", "Dokument", "Parlament",
    "Regiment", "Fundament", "Testament", "Konvent", "Advent", "Kontinent", "Elefant", "Restaurant",
    "Bürgermeisteramt", "Präsidentenamt", "Vorsitzendenkonferenz", "CIO-Funktion",
    "Landratsamt", "Ministerkonferenz", "Kanzleramt", "Staatskanzlei", "Mitarbeiter", "Jurist",
    "Begleiter", "Halbleiter", "Halbleitern", "Lautsprecher", "Lautsprechers", "Kugelschreiber",
    "Tonleiter", "Passwortmanager", "präsident", "vorsitzende", "leiter",
  ]

  @Test(arguments: noRoles)
  func `reads no role from a word that only sounds like one`(word: String) throws {
    let lexicon = try Repository.lexicon.get()
    let text = TokenisedText(word)
    #expect(lexicon.role(of: 0, in: text) == nil)
    let kinds = lexicon.matches(in: text).flatMap {
      $0.readings.map { lexicon.records[$0.record].kind }
    }
    #expect(!kinds.contains(.role))
  }

  static let noMatches = [
    "essen", "halle", "hamburg", "ESSEN", "Städtetag-Präsidium", "OZG-Umsetzung",
    "IT-Planungsratssitzung", "Auswärtiges", "IT", "Bayerisch Digital", "hessen",
    "münchner", "Deutscher Städtetagen", "BMIs-Vertreter", "bund",
    "Frankfurtam Main", "(Saale)", "Sachsen-Anhalterin",
  ]

  @Test(arguments: noMatches)
  func `matches no body or place in what only looks like one`(text: String) throws {
    let lexicon = try Repository.lexicon.get()
    let tokenised = TokenisedText(text)
    for match in lexicon.matches(in: tokenised) {
      let whole = match.tokens == tokenised.tokens.indices
      let names = match.readings.map { "\(lexicon.records[$0.record].name) \($0.form)" }
      #expect(!whole, "\(text) is no form of \(names)")
    }
  }

  @Test func `covers at least 80 look-alikes`() {
    #expect(Self.noRoles.count + Self.noMatches.count >= 80)
  }

  @Test func `flags a place that is also a word`() throws {
    let lexicon = try Repository.lexicon.get()
    let text = TokenisedText("Das Essen schmeckt.")
    let match = try #require(lexicon.matches(in: text).first)
    #expect(match.readings.allSatisfy { lexicon.records[$0.record].isAlsoWord })
    #expect(lexicon.classes(of: 1, in: text).contains(.noun))
    let hagen = try #require(lexicon.matches(in: TokenisedText("Hagen")).first)
    #expect(hagen.readings.allSatisfy { lexicon.records[$0.record].isAlsoName })
  }
}
