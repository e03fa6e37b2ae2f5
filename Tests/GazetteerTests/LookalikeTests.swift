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
    "Ratschlag", "Rathaus", "Ratlosigkeit", "Vorstandssitzung", "Vorstandswahl",
    "Aufsichtsratssitzung", "Bürgermeisterwahl", "Bürgermeisterkandidat", "Bürgermeisterkandidatin",
    "Landratswahl", "Ministeramt", "Ministerrat", "Ministerialblatt", "Präsidentschaftswahl",
    "Präsidentschaftskandidat", "Kanzlerschaft", "Kanzleramtsgebäude", "Direktorenhaus",
    "Chefetage", "Chefsessel", "Leitfaden", "Leitbild", "Leitstelle", "Leitzentrale", "Leitprojekt",
    "Sprecherrat", "Sprecherkreis", "Amtszeit", "Amtseid", "Amtsblatt", "Amtsinhaber",
    "Amtsantritt", "Referendariat", "Rektorenkonferenz", "Dekanatsrat", "Intendanz",
    "Kommissionssitzung", "Kommissarswagen", "Botschaft", "Botschaftsgebäude", "Konsulatsabteilung",
    "Beauftragung", "Bevollmächtigung", "Vertretung", "Vollmacht", "Stellvertretung", "Nachfolger",
    "Nachfolgerin", "Vorgänger", "Vorgängerin", "Amtsnachfolger", "Kandidat", "Kandidatin",
    "Bewerber", "Bewerberin", "Teilnehmer", "Teilnehmerin", "Experte", "Expertin", "Gast",
    "Gründer", "Gründerin", "Mitglied", "Mitglieder", "Delegierter", "Delegierte", "Beschäftigter",
    "Angestellter", "Beamter", "Beamtin", "Juristin", "Informatiker", "Informatikerin",
    "Mathematikerin", "Ingenieur", "Ingenieurin", "Unternehmer", "Unternehmerin", "Rechtsanwalt",
    "Rechtsanwältin", "Journalist", "Journalistin", "Fotograf", "Fotografin", "Leser", "Leserin",
    "Nutzer", "Nutzerin", "Bürger", "Bürgerin", "Einwohner", "Einwohnerin", "Nachbar", "Zuhörer",
    "Zuschauer", "Wähler", "Wählerin", "Schüler", "Schülerin", "Student", "Studentin", "Arzt",
    "Lehrer", "Lehrerin", "Koch", "Bäcker", "Schneider", "Müller", "Becker", "Weber", "Fischer",
    "Schuster", "Zimmermann", "Hofrat", "Geheimrat", "Treuhänder", "Dienstleister", "Anbieter",
    "Hersteller", "Träger", "Betreiber", "Berater", "Beraterin", "Helfer", "Verband", "Verein",
    "Verbandsgemeinde", "Samtgemeinde", "Gemeinde", "Gemeinderatssitzung", "Stadtratsbeschluss",
    "Kreistagswahl", "Landtagswahl", "Senatsbeschluss", "Kabinettsbeschluss", "Fraktionssitzung",
    "Ausschusssitzung", "Abteilung", "Referat", "Dezernat", "Stabsstelle", "Projektgruppe",
    "Arbeitskreis", "Lenkungskreis", "Geschäftsstelle", "Geschäftsführung", "Geschäftsleitung",
    "Betriebsleitung", "Projektleitung", "Schulleitung", "Amtsleitung", "Teamleitung",
    "Bereichsleitung", "Moderator", "Moderatorin", "Laudator", "Preisträger", "Preisträgerin",
    "Autor", "Autorin", "Verfasser", "Redner", "Rednerin", "Sachbearbeiter", "Sachbearbeiterin",
    "Auszubildender", "Praktikant", "Volontär", "Feuerwehrmann", "Polizist", "Polizistin", "Soldat",
    "Pfarrer", "Spieler", "Trainer", "Torwart", "Blitzableiters", "Wellenleitern", "Übersetzer",
    "Dolmetscher",
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
    "berlin", "bremen", "Berlins-Besucher", "Bundestagswahl", "Bundesratsinitiative",

    "BMI-Haus", "Datenschutz", "Digitalisierung", "Digitalpolitik", "Verwaltung", "Behörde",
    "Ministerium",
    "Staatskanzlei", "Kommune", "Kommunen", "Landkreis", "Landkreise", "Städte", "Gemeinden",
    "Länder",
    "Rechenzentrum", "Zweckverband", "Genossenschaft", "Universität", "Hochschule", "Institut",
    "Verwaltungsrat", "Beirat", "Ausschuss", "Kommission", "Kabinett", "Senat", "Landtag",
    "Hessenlöwe", "Bayernhymne", "Sachsenring", "Thüringenweit", "bayernweit", "bundesweit",
    "landesweit",
    "OZG-Leistung", "DSGVO-konform", "EfA-Prinzip", "IT-Sicherheit", "IT-Dienstleister",
    "E-Government",
    "Kölnisch Wasser", "Frankfurter Würstchen", "Wiener Schnitzel", "Berliner Luft",
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

  @Test func `covers at least 300 look-alikes`() {
    #expect(Set(Self.noRoles + Self.noMatches).count >= 300)
  }

  @Test func `flags a place that is also a word`() throws {
    let lexicon = try Repository.lexicon.get()
    let text = TokenisedText("Das Essen schmeckt.")
    let match = try #require(lexicon.matches(in: text).first)
    #expect(match.readings.allSatisfy { lexicon.records[$0.record].isAlsoWord })
    #expect(lexicon.readings(of: text).classes[1].contains(.noun))
    let hagen = try #require(lexicon.matches(in: TokenisedText("Hagen")).first)
    #expect(hagen.readings.allSatisfy { lexicon.records[$0.record].isAlsoName })
  }
}
