import Gazetteer
import GermanText
import Ontology
import Testing

/// Forms as they stand in texts, against the record and form that they must be read as.
@Suite struct LexiconFormsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var record: String
    var form: LexiconMatch.Form
    var texts: [String]

    var testDescription: String { "\(record): \(form)" }

    init(_ record: String, _ form: LexiconMatch.Form, _ texts: String) {
      self.record = record
      self.form = form
      self.texts = texts.split(separator: "; ").map(String.init)
    }
  }

  static let rows: [Row] = [
    // Bodies
    Row(
      "IT-Planungsrat", .name,
      "IT-Planungsrat; IT-Planungsrats; IT-Planungsrates; IT Planungsrat; IT Planungsrats; "
        + "IT\u{2011}Planungsrat; IT-Planungs\u{AD}rat; IT-Planungsrat's"),
    Row(
      "Deutscher Städtetag", .name,
      "Deutscher Städtetag; Deutsche Städtetag; Deutschen Städtetag; Deutschem Städtetag; "
        + "Deutschen Städtetages; Deutschen Städtetags; Deutschen Städtetage; "
        + "Deutschen\u{A0}Städtetages; deutsche Städtetag"),
    Row("Deutscher Städtetag", .abbreviation, "DST"),
    Row(
      "Deutscher Landkreistag", .name,
      "Deutscher Landkreistag; Deutschen Landkreistages; Deutschem Landkreistag"),
    Row("Deutscher Landkreistag", .abbreviation, "DLT; DLTs"),
    Row(
      "Deutscher Städte- und Gemeindebund", .name,
      "Deutschen Städte- und Gemeindebundes; Deutschen Städte- und Gemeindebunds; "
        + "Deutschem Städte- und Gemeindebund"),
    Row("Deutscher Städte- und Gemeindebund", .abbreviation, "DStGB"),
    Row(
      "Bundesamt für Sicherheit in der Informationstechnik", .name,
      "Bundesamtes für Sicherheit in der Informationstechnik; "
        + "Bundesamts für Sicherheit in der Informationstechnik"),
    Row("Bundesamt für Sicherheit in der Informationstechnik", .abbreviation, "BSI; BSIs"),
    Row("Auswärtiges Amt", .name, "Auswärtige Amt; Auswärtigen Amtes; Auswärtigem Amt"),
    Row("Bundeswehr", .name, "Bundeswehr"),
    Row("Vereinte Nationen", .name, "Vereinten Nationen; Vereinter Nationen"),
    Row("Deutsche Bundesbank", .name, "Deutschen Bundesbank; Bundesbank"),
    Row("Vitako", .name, "Vitakos; Vitako e.V.; Vitako e. V."),
    Row(
      "Bayerischer Landesbeauftragter für den Datenschutz", .name,
      "Bayerischen Landesbeauftragten für den Datenschutz; "
        + "Bayerische Landesbeauftragte für den Datenschutz"),
    Row("Bundesrechnungshof", .name, "Bundesrechnungshofs; Bundesrechnungshofes"),
    Row("Bundesgerichtshof", .abbreviation, "BGH; BGHs"),
    Row("Hasso-Plattner-Institut", .name, "Hasso-Plattner-Instituts; Hasso-Plattner-Institutes"),
    Row("Behörden Spiegel", .name, "Behörden Spiegels; Behörden-Spiegel"),
    Row(
      "Bundesministerium für Digitales und Staatsmodernisierung", .name,
      "Bundesministeriums für Digitales und Staatsmodernisierung"),
    // Places
    Row("Hessen", .name, "Hessen; Hessens"),
    Row("Sachsen-Anhalt", .name, "Sachsen-Anhalt; Sachsen-Anhalts; Sachsen Anhalt"),
    Row("Nordrhein-Westfalen", .abbreviation, "NRW"),
    Row("Brandenburg", .name, "Brandenburg; Brandenburgs"),
    Row(
      "Hessen", .adjective, "hessische; hessischer; hessisches; hessischen; hessischem; Hessische"),
    Row("Bayern", .adjective, "bayerische; bayerischen; bayrischer; Bayerischem"),
    Row("Sachsen", .adjective, "sächsischen; sächsische"),
    Row("Thüringen", .demonym, "Thüringer"),
    Row("München", .demonym, "Münchner; Münchener"),
    Row("Leipzig", .demonym, "Leipziger"),
    Row("Dresden", .demonym, "Dresdner"),
    Row("Essen", .name, "Essen; Essens"),
    Row("Essen", .demonym, "Essener"),
    Row("Halle (Saale)", .name, "Halle (Saale); Halle; Halles; Halle/Saale; Halle an der Saale"),
    Row("Halle (Saale)", .demonym, "Hallenser"),
    Row(
      "Frankfurt am Main", .name,
      "Frankfurt am Main; Frankfurts; Frankfurt a. M.; Frankfurt a.M.; Frankfurt/Main; Frankfurt"),
    Row("Frankfurt (Oder)", .name, "Frankfurt (Oder); Frankfurt an der Oder"),
    Row("Landkreis Fulda", .name, "Landkreis Fulda; Landkreises Fulda; LK Fulda"),
    Row("Kreis Steinfurt", .name, "Kreis Steinfurt; Kreises Steinfurt"),
    Row("Unstrut-Hainich-Kreis", .name, "Unstrut-Hainich-Kreis; Unstrut-Hainich-Kreises"),
    Row("Gießen", .name, "Gießen; Giessen; Gießens"),
    Row("Karlsruhe", .demonym, "Karlsruher"),
    Row("Mainz", .name, "Mainz"),
    Row("Bad Homburg vor der Höhe", .name, "Bad Homburg v.d.H.; Bad Homburg; Bad Homburgs"),
    Row("Vereinigte Staaten", .name, "Vereinigten Staaten; Vereinigter Staaten"),
    Row("Vereinigtes Königreich", .name, "Vereinigten Königreichs; Großbritannien"),
    Row("Niederlande", .name, "Niederlande; Niederlanden"),
    Row("Vereinigte Staaten", .abbreviation, "USA; USA's"),
    Row("Bayern", .administration, "Freistaat Bayern; Freistaats Bayern; Freistaates Bayern"),
    Row(
      "Hamburg", .administration,
      "Freie und Hansestadt Hamburg; Freien und Hansestadt Hamburg; Hansestadt Hamburg"),
    Row("Bremen", .administration, "Freie Hansestadt Bremen; Freien Hansestadt Bremen"),
    // Roles
    Row(
      "Oberbürgermeister", .name,
      "Oberbürgermeister; Oberbürgermeisters; Oberbürgermeister:in; Oberbürgermeister*in; "
        + "Oberbürgermeister/in; OberbürgermeisterIn"),
    Row("Oberbürgermeister", .feminine, "Oberbürgermeisterin; OBin"),
    Row(
      "Oberbürgermeister", .plural,
      "Oberbürgermeistern; Oberbürgermeisterinnen; Oberbürgermeister*innen; "
        + "Oberbürgermeister_innen; Oberbürgermeister:innen; OberbürgermeisterInnen"),
    Row("Oberbürgermeister", .abbreviation, "OB"),
    Row("Präsident", .name, "Präsident; Präsidenten"),
    Row("Präsident", .feminine, "Präsidentin"),
    Row("Präsident", .plural, "Präsidentinnen; Präsident*innen; Präsidenten"),
    Row(
      "Vorsitzender", .name,
      "Vorsitzender; Vorsitzenden; Vorsitzendem; Vorsitzende/r; Vorsitzende:r"),
    Row("Vorsitzender", .feminine, "Vorsitzende"),
    Row("Landrat", .name, "Landrat; Landrats; Landrates"),
    Row("Landrat", .plural, "Landräte; Landräten; Landrätinnen; Landrät:innen"),
    Row("Landrat", .feminine, "Landrätin"),
    Row("Staatssekretär", .name, "Staatssekretär; Staatssekretärs"),
    Row("Staatssekretär", .plural, "Staatssekretäre; Staatssekretären"),
    Row("CIO", .name, "CIO; CIOs; Chief Information Officer; Chief Information Officers"),
    Row("Landes-CIO", .plural, "Landes-CIOs"),
    Row(
      "Erster Bürgermeister", .name,
      "Ersten Bürgermeisters; Erster Bürgermeister; Erste Bürgermeister"),
    Row("Erster Bürgermeister", .feminine, "Erste Bürgermeisterin; Ersten Bürgermeisterin"),
    Row("Chef der Staatskanzlei", .name, "Chef der Staatskanzlei; Chefs der Staatskanzlei"),
    Row("Chef der Staatskanzlei", .feminine, "Chefin der Staatskanzlei"),
    Row(
      "Beauftragter der Bundesregierung für Informationstechnik", .name,
      "Beauftragten der Bundesregierung für Informationstechnik"),
    Row(
      "stellvertretender Vorsitzender", .name,
      "stellvertretenden Vorsitzenden; Stellvertretender Vorsitzender"),
    Row("stellvertretender Vorsitzender", .feminine, "stellvertretende Vorsitzende"),
    Row("Parlamentarischer Staatssekretär", .name, "Parlamentarischen Staatssekretärs"),
    Row("Regierender Bürgermeister", .name, "Regierenden Bürgermeisters; Regierende Bürgermeister"),
    Row("Ministerpräsident", .feminine, "Ministerpräsidentin"),
    Row("Ministerpräsident", .plural, "Ministerpräsidentinnen; Ministerpräsident:innen"),
    Row("Abgeordneter", .plural, "Abgeordnete; Abgeordneten"),
    // Programmes
    Row("Onlinezugangsgesetz", .name, "Onlinezugangsgesetz; Onlinezugangsgesetzes"),
    Row("Onlinezugangsgesetz", .abbreviation, "OZG; OZGs"),
    Row(
      "Bayerisches Digitalgesetz", .name, "Bayerischen Digitalgesetzes; bayerische Digitalgesetz"),
    Row("Bundesdatenschutzgesetz", .name, "Bundesdatenschutzgesetzes"),
  ]

  static let allRows = rows + bodyRows + placeRows + roleRows + programmeRows

  @Test(arguments: allRows)
  func `reads a form as its record`(row: Row) throws {
    let lexicon = try Repository.lexicon.get()
    for text in row.texts {
      let meanings = lexicon.meanings(of: text)
      #expect(
        meanings.contains { $0.name == row.record && $0.form == row.form },
        "\(text) is \(row.record) as \(row.form), not \(meanings.prefix(4))")
    }
  }

  @Test func `covers at least 500 forms`() {
    let forms = Self.allRows.flatMap { row in row.texts.map { "\(row.record) \(row.form) \($0)" } }
    #expect(Set(forms).count >= 500)
  }

  /// Texts and the longest matches in them, as written; `–` for none.
  static let longest: [(String, [String])] = [
    ("Der Rat der Stadt Halle (Saale) tagt.", ["Halle (Saale)"]),
    (
      "die Präsidentin des Bundesamtes für Sicherheit in der Informationstechnik",
      ["Präsidentin", "Bundesamtes für Sicherheit in der Informationstechnik"]
    ),
    ("Landkreise und Städte", []),
    ("im Kreis Steinfurt und in Steinfurt", ["Kreis Steinfurt", "Steinfurt"]),
    ("Bad Homburg", ["Bad Homburg"]),
    ("Frankfurt\nam Main", ["Frankfurt", "Main"]),
    ("der Chef der Staatskanzlei in Hessen", ["Chef der Staatskanzlei", "Hessen"]),
    ("Bündnis 90/Die Grünen", ["Bündnis 90/Die Grünen"]),
  ]

  @Test(arguments: longest)
  func `takes the longest match from the left`(text: String, expected: [String]) throws {
    let lexicon = try Repository.lexicon.get()
    let tokenised = TokenisedText(text)
    let found = lexicon.matches(in: tokenised).map { tokenised.string(tokens: $0.tokens) }
    #expect(found == expected)
  }

  @Test func `lists places of one name, the largest first`() throws {
    let lexicon = try Repository.lexicon.get()
    let text = TokenisedText("Neuenkirchen")
    let match = try #require(lexicon.matches(in: text).first)
    let sizes = match.readings.map { lexicon.records[$0.record].inhabitants }
    #expect(sizes.count >= 8)
    #expect(sizes == sizes.sorted(by: >))
    #expect(Set(match.readings.map(\.record)).count == match.readings.count)
  }

  @Test(arguments: [
    ("die Vorsitzende", LexiconMatch.Form.feminine), ("der Vorsitzende", .name),
    ("die Vorsitzenden", .plural), ("der Vorsitzenden", .feminine), ("dem Vorsitzenden", .name),
    ("eine Vorsitzende", .feminine), ("Vorsitzender", .name), ("Vorsitzende", .feminine),
    ("die stellvertretende Vorsitzende", .feminine), ("der neue Vorsitzende", .name),
    ("alle Vorsitzenden", .plural), ("zur Vorsitzenden", .feminine), ("zum Vorsitzenden", .name),
  ])
  func `lets the article decide between a man, a woman and many`(
    text: String, form: LexiconMatch.Form
  ) throws {
    let lexicon = try Repository.lexicon.get()
    let tokenised = TokenisedText(text)
    let match = try #require(lexicon.matches(in: tokenised).last)
    #expect(match.readings.first?.form == form)
  }
}
