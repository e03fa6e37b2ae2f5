import GermanText
import Testing

/// The forms of names, against forms written from the grammar.
@Suite struct InflectionTests {
  @Test(arguments: Case.bodies)
  func `declines the name of a body`(expected: Case) {
    let forms = Set(
      Inflection.forms(of: words(expected.name), gender: expected.gender).map(joined))
    for form in expected.forms {
      #expect(forms.contains(form), "\(form) is a form of \(expected.name)")
    }
    for form in expected.notForms {
      #expect(!forms.contains(form), "\(form) is no form of \(expected.name)")
    }
  }

  @Test(arguments: Case.places)
  func `declines the name of a place`(expected: Case) {
    let forms = Set(
      Inflection.placeForms(
        of: words(expected.name), gender: expected.gender,
        hasAdjective: expected.name.hasPrefix("Vereinigt")
      ).map(joined))
    for form in expected.forms {
      #expect(forms.contains(form), "\(form) is a form of \(expected.name)")
    }
    for form in expected.notForms {
      #expect(!forms.contains(form), "\(form) is no form of \(expected.name)")
    }
  }

  @Test func `declines an adjective, small and with a capital`() {
    let forms = Inflection.adjectiveForms(Array("sächsisch".utf8)).map(string)
    #expect(
      Set(forms) == [
        "sächsisch", "sächsische", "sächsischer", "sächsisches", "sächsischen", "sächsischem",
        "Sächsisch", "Sächsische", "Sächsischer", "Sächsisches", "Sächsischen", "Sächsischem",
      ])
  }

  @Test func `writes both parts of a hyphenated adjective with a capital`() {
    let forms = Inflection.adjectiveForms(Array("rheinland-pfälzisch".utf8)).map(string)
    #expect(forms.contains("Rheinland-Pfälzischer"))
    #expect(forms.contains("Rheinland-pfälzischer"))
    #expect(forms.contains("rheinland-pfälzischer"))
  }

  @Test func `has no form for an empty name`() {
    #expect(Inflection.forms(of: [], gender: .masculine).isEmpty)
    #expect(Inflection.placeForms(of: [], gender: nil, hasAdjective: true).isEmpty)
  }

  @Test func `starts with the nominative`() {
    for expected in Case.bodies {
      let forms = Inflection.forms(of: words(expected.name), gender: expected.gender)
      #expect(forms.first == words(expected.name))
    }
  }
}

/// The forms of titles, against forms written from the grammar.
@Suite struct InflectionRolesTests {
  @Test(arguments: RoleCase.all)
  func `declines a title`(expected: RoleCase) {
    let title = RoleTitle(
      masculine: words(expected.title), feminine: words(expected.feminine),
      declension: expected.declension)
    let forms = title.forms()
    for (kind, expectedForms) in [
      (RoleTitleForm.Kind.singular, expected.singular), (.feminine, expected.feminines),
      (.plural, expected.plural),
    ] {
      let made = Set(forms.filter { $0.kind == kind }.map { joined($0.words) })
      for form in expectedForms {
        #expect(made.contains(form), "\(form) is a \(kind) form of \(expected.title)")
      }
    }
    let all = Set(forms.map { joined($0.words) })
    for form in expected.notForms {
      #expect(!all.contains(form), "\(form) is no form of \(expected.title)")
    }
  }

  @Test func `knows the forms of a head that ends compounds`() {
    let forms = RoleTitle.headForms(
      masculine: Array("rätin".utf8), feminine: [], declension: .fixed)
    #expect(forms.map { string($0.word) } == ["rätin", "rätins", "rätins"])
    let leaders = RoleTitle.headForms(
      masculine: Array("leiter".utf8), feminine: Array("leiterin".utf8), declension: .strong)
    #expect(leaders.contains { string($0.word) == "leiter:innen" && $0.kind == .plural })
    #expect(leaders.contains { string($0.word) == "leiterin" && $0.kind == .feminine })
    #expect(leaders.contains { string($0.word) == "leitern" && $0.kind == .plural })
  }
}

struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  var gender: GrammaticalGender?
  var forms: [String]
  var notForms: [String] = []

  var testDescription: String { name }

  init(_ name: String, _ gender: GrammaticalGender?, _ forms: String, not: String = "") {
    self.name = name
    self.gender = gender
    self.forms = forms.split(separator: "; ").map(String.init)
    notForms = not.split(separator: "; ").map(String.init)
  }

  static let bodies: [Case] = [
    Case(
      "Deutscher Städtetag", .masculine,
      "Deutscher Städtetag; Deutsche Städtetag; Deutschen Städtetag; Deutschem Städtetag; "
        + "Deutschen Städtetages; Deutschen Städtetags; Deutschen Städtetage; "
        + "deutsche Städtetag; deutschen Städtetages",
      not: "Deutsches Städtetag; Deutsch Städtetag; Städtetag; Deutscher Städtetagen"),
    Case(
      "IT-Planungsrat", .masculine,
      "IT-Planungsrat; IT-Planungsrats; IT-Planungsrates; IT-Planungsrate",
      not: "IT-Planungsräte; IT-Planungsratens"),
    Case(
      "Bayerisches Staatsministerium der Finanzen", .neuter,
      "Bayerisches Staatsministerium der Finanzen; Bayerische Staatsministerium der Finanzen; "
        + "Bayerischen Staatsministerium der Finanzen; Bayerischem Staatsministerium der Finanzen; "
        + "Bayerischen Staatsministeriums der Finanzen; bayerische Staatsministerium der Finanzen",
      not:
        "Bayerischer Staatsministerium der Finanzen; Bayerischen Staatsministeriumes der Finanzen"),
    Case(
      "Auswärtiges Amt", .neuter,
      "Auswärtige Amt; Auswärtigen Amt; Auswärtigen Amts; Auswärtigen Amtes; Auswärtigen Amte"),
    Case("Bundestag", .masculine, "Bundestag; Bundestags; Bundestages; Bundestage"),
    Case("Bundesrat", .masculine, "Bundesrats; Bundesrates", not: "Bundesräte"),
    Case(
      "Deutscher Städte- und Gemeindebund", .masculine,
      "Deutschen Städte- und Gemeindebund; Deutschen Städte- und Gemeindebundes; "
        + "Deutschen Städte- und Gemeindebunds; Deutschem Städte- und Gemeindebund"),
    Case(
      "Bundesministerium des Innern", .neuter, "Bundesministeriums des Innern",
      not: "Bundesministerium des Innerns"),
    Case(
      "Ministerium für Inneres, Bau und Digitalisierung", .neuter,
      "Ministeriums für Inneres , Bau und Digitalisierung"),
    Case("Bundesamt für Justiz", .neuter, "Bundesamts für Justiz; Bundesamtes für Justiz"),
    Case("Statistisches Bundesamt", .neuter, "Statistischen Bundesamtes; Statistischem Bundesamt"),
    Case("Ausschuss", .masculine, "Ausschusses", not: "Ausschusss; Ausschuss's"),
    Case("Rotes Kreuz", .neuter, "Roten Kreuzes; Rotem Kreuz", not: "Roten Kreuzs"),
    Case("Kreis", .masculine, "Kreises", not: "Kreiss"),
    Case("Bündnis", .neuter, "Bündnisses", not: "Bündniss; Bündnises"),
    Case("Campus", .masculine, "Campus", not: "Campuss"),
    Case("Landtag Brandenburg", .masculine, "Landtags Brandenburg; Landtages Brandenburg"),
    Case("Behörden Spiegel", .masculine, "Behörden Spiegels"),
    Case("Münchner Kreis", .masculine, "Münchner Kreises; Münchner Kreis"),
    Case(
      "Thüringer Landesrechenzentrum", .neuter, "Thüringer Landesrechenzentrums",
      not: "Thüringen Landesrechenzentrums"),
    Case(
      "Europäische Kommission", .feminine,
      "Europäische Kommission; Europäischen Kommission; Europäischer Kommission; "
        + "europäische Kommission; europäischen Kommission",
      not: "Europäische Kommissions; Europäisches Kommission"),
    Case("Staatskanzlei", .feminine, "Staatskanzlei"),
    Case("Deutsche Bundesbank", .feminine, "Deutschen Bundesbank; Deutscher Bundesbank"),
    Case("Vitako", .feminine, "Vitako; Vitakos"),
    Case("Dataport", .feminine, "Dataports"),
    Case("BMI", .neuter, "BMI; BMIs"),
    Case("FITKO", .feminine, "FITKO; FITKOs"),
    Case("BAS", .neuter, "BAS", not: "BASs"),
    Case("openDesk", .neuter, "openDesk; OpenDesk; openDesks"),
    Case("Vereinte Nationen", .plural, "Vereinten Nationen; Vereinte Nationen; Vereinter Nationen"),
    Case("Stadtwerke Essen", .plural, "Stadtwerken Essen; Stadtwerke Essen"),
    Case("Die Linke", .feminine, "Die Linke; Der Linken"),
    Case("Die Grünen", .plural, "Die Grünen; Der Grünen; Den Grünen"),
    Case(
      "Bayerischer Landesbeauftragter für den Datenschutz", .masculine,
      "Bayerischen Landesbeauftragten für den Datenschutz; "
        + "Bayerische Landesbeauftragte für den Datenschutz; "
        + "Bayerischem Landesbeauftragten für den Datenschutz"),
    Case(
      "Landesbeauftragte für Datenschutz", .feminine,
      "Landesbeauftragten für Datenschutz; Landesbeauftragter für Datenschutz"),
    Case("Onlinezugangsgesetz", .neuter, "Onlinezugangsgesetzes", not: "Onlinezugangsgesetzs"),
    Case("Kommunalpakt", .masculine, "Kommunalpakts; Kommunalpaktes"),
    Case(
      "besonderes elektronisches Postfach", .neuter,
      "besonderen elektronischen Postfachs; besondere elektronische Postfach; "
        + "Besonderes elektronisches Postfach"),
    Case("Österreichisches Rotes Kreuz", .neuter, "Österreichischen Roten Kreuzes"),
  ]

  static let places: [Case] = [
    Case("Brandenburg", nil, "Brandenburg; Brandenburgs"),
    Case("Sachsen-Anhalt", nil, "Sachsen-Anhalts"),
    Case("Hannover", nil, "Hannovers"),
    Case("Köln", nil, "Kölns", not: "Kölnes"),
    Case("Mainz", nil, "Mainz", not: "Mainzs; Mainzes"),
    Case("Neuss", nil, "Neuss", not: "Neusss"),
    Case("Gauß", nil, "Gauß", not: "Gaußs"),
    Case("Frankfurt am Main", nil, "Frankfurts am Main"),
    Case("Bad Homburg", nil, "Bad Homburgs"),
    Case("Landkreis Fulda", .masculine, "Landkreises Fulda; Landkreis Fulda; Landkreis Fuldas"),
    Case("Unstrut-Hainich-Kreis", .masculine, "Unstrut-Hainich-Kreises"),
    Case("Samtgemeinde Sottrum", .feminine, "Samtgemeinde Sottrum", not: "Samtgemeindes Sottrum"),
    Case("Vereinigtes Königreich", .neuter, "Vereinigten Königreichs; Vereinigte Königreich"),
    Case("Vereinigte Staaten", .plural, "Vereinigten Staaten; Vereinigter Staaten"),
    Case("Niederlande", .plural, "Niederlanden"),
  ]
}

struct RoleCase: Sendable, CustomTestStringConvertible {
  var title: String
  var feminine: String
  var declension: RoleDeclension
  var singular: [String]
  var feminines: [String]
  var plural: [String]
  var notForms: [String]

  var testDescription: String { title }

  init(
    _ title: String, _ feminine: String, _ declension: RoleDeclension, singular: String,
    feminine feminines: String = "", plural: String = "", not: String = ""
  ) {
    func list(_ text: String) -> [String] { text.split(separator: "; ").map(String.init) }
    self.title = title
    self.feminine = feminine
    self.declension = declension
    self.singular = list(singular)
    self.feminines = list(feminines)
    self.plural = list(plural)
    notForms = list(not)
  }

  static let all: [RoleCase] = [
    RoleCase(
      "Bürgermeister", "Bürgermeisterin", .strong,
      singular: "Bürgermeister; Bürgermeisters; Bürgermeister*in; Bürgermeister:in; "
        + "Bürgermeister_in; Bürgermeister/in; Bürgermeister/-in; BürgermeisterIn",
      feminine: "Bürgermeisterin",
      plural: "Bürgermeister; Bürgermeistern; Bürgermeisterinnen; Bürgermeister*innen; "
        + "Bürgermeister:innen; Bürgermeister_innen; Bürgermeister/innen; Bürgermeister/-innen; "
        + "BürgermeisterInnen",
      not: "Bürgermeisteren; Bürgermeisterins; Bürgermeisteres; bürgermeister"),
    RoleCase(
      "Präsident", "Präsidentin", .weak, singular: "Präsident; Präsidenten; Präsident*in",
      feminine: "Präsidentin", plural: "Präsidenten; Präsidentinnen; Präsident:innen",
      not: "Präsidents; Präsidentes; Präsidente"),
    RoleCase(
      "Vorsitzender", "Vorsitzende", .adjectival,
      singular: "Vorsitzender; Vorsitzende; Vorsitzenden; Vorsitzendem; Vorsitzende*r; "
        + "Vorsitzende:r; Vorsitzende/r; Vorsitzende_r; VorsitzendeR; Vorsitzende:n",
      feminine: "Vorsitzende; Vorsitzenden; Vorsitzender", plural: "Vorsitzende; Vorsitzenden",
      not: "Vorsitzenders; Vorsitzendin; Vorsitzenderin"),
    RoleCase(
      "Landrat", "Landrätin", .strong, singular: "Landrat; Landrats; Landrates; Landrät*in",
      feminine: "Landrätin",
      plural: "Landräte; Landräten; Landrätinnen; Landrät*innen; Landrät:innen",
      not: "Landrate; Landratin; Landratinnen"),
    RoleCase(
      "Direktor", "Direktorin", .strong, singular: "Direktor; Direktors; Direktor:in",
      feminine: "Direktorin", plural: "Direktoren; Direktorinnen", not: "Direktore; Direktorn"),
    RoleCase(
      "Staatssekretär", "Staatssekretärin", .strong,
      singular: "Staatssekretär; Staatssekretärs", feminine: "Staatssekretärin",
      plural: "Staatssekretäre; Staatssekretären; Staatssekretärinnen"),
    RoleCase(
      "Chef", "Chefin", .strong, singular: "Chef; Chefs; Chef:in", feminine: "Chefin",
      plural: "Chefs; Chefinnen"),
    RoleCase(
      "Kämmerer", "Kämmerin", .strong, singular: "Kämmerer; Kämmerers", feminine: "Kämmerin",
      plural: "Kämmerer; Kämmerern; Kämmerinnen; Kämmer*innen"),
    RoleCase(
      "Vorstand", "Vorständin", .strong, singular: "Vorstand; Vorstands; Vorstandes",
      feminine: "Vorständin", plural: "Vorstände; Vorständen; Vorständinnen"),
    RoleCase(
      "Landeshauptmann", "Landeshauptfrau", .strong,
      singular: "Landeshauptmann; Landeshauptmanns; Landeshauptmannes",
      feminine: "Landeshauptfrau",
      plural: "Landeshauptmänner; Landeshauptleute; Landeshauptleuten; Landeshauptfrauen"),
    RoleCase(
      "Kollege", "Kollegin", .weak, singular: "Kollege; Kollegen; Kolleg*in", feminine: "Kollegin",
      plural: "Kollegen; Kolleginnen; Kolleg:innen"),
    RoleCase(
      "Beigeordneter", "Beigeordnete", .adjectival,
      singular: "Beigeordneter; Beigeordnete; Beigeordneten; Beigeordnetem",
      feminine: "Beigeordnete; Beigeordneten", plural: "Beigeordnete; Beigeordneten"),
    RoleCase("CIO", "CIO", .fixed, singular: "CIO; CIOs", plural: "CIOs", not: "CIOes; CIOin"),
    RoleCase(
      "Erster Bürgermeister", "Erste Bürgermeisterin", .phrase,
      singular: "Erster Bürgermeister; Erste Bürgermeister; Ersten Bürgermeister; "
        + "Ersten Bürgermeisters; Erstem Bürgermeister; Erste:r Bürgermeister:in; "
        + "erster Bürgermeister; ersten Bürgermeisters",
      feminine: "Erste Bürgermeisterin; Ersten Bürgermeisterin; Erster Bürgermeisterin",
      plural: "Erste Bürgermeister; Ersten Bürgermeistern; Ersten Bürgermeisterinnen",
      not: "Erster; Bürgermeister; Erstes Bürgermeisterin"),
    RoleCase(
      "Chef der Staatskanzlei", "Chefin der Staatskanzlei", .phrase,
      singular: "Chef der Staatskanzlei; Chefs der Staatskanzlei",
      feminine: "Chefin der Staatskanzlei",
      plural: "Chefs der Staatskanzlei; Chefinnen der Staatskanzlei",
      not: "Chef der Staatskanzleis; Chefin den Staatskanzlei"),
    RoleCase(
      "Beauftragter der Bundesregierung für Informationstechnik",
      "Beauftragte der Bundesregierung für Informationstechnik", .phrase,
      singular: "Beauftragten der Bundesregierung für Informationstechnik; "
        + "Beauftragte der Bundesregierung für Informationstechnik; "
        + "Beauftragtem der Bundesregierung für Informationstechnik",
      feminine: "Beauftragte der Bundesregierung für Informationstechnik; "
        + "Beauftragten der Bundesregierung für Informationstechnik"),
    RoleCase(
      "stellvertretender Vorsitzender", "stellvertretende Vorsitzende", .phrase,
      singular: "stellvertretender Vorsitzender; stellvertretende Vorsitzende; "
        + "stellvertretenden Vorsitzenden; stellvertretendem Vorsitzenden; "
        + "Stellvertretender Vorsitzender",
      feminine: "stellvertretende Vorsitzende; stellvertretenden Vorsitzenden; "
        + "Stellvertretende Vorsitzende",
      plural: "stellvertretende Vorsitzende; stellvertretenden Vorsitzenden"),
    RoleCase(
      "Parlamentarischer Staatssekretär", "Parlamentarische Staatssekretärin", .phrase,
      singular: "Parlamentarischen Staatssekretärs; Parlamentarischem Staatssekretär",
      feminine: "Parlamentarische Staatssekretärin; Parlamentarischen Staatssekretärin",
      plural: "Parlamentarischen Staatssekretäre; Parlamentarische Staatssekretärinnen"),
    RoleCase(
      "Regierender Bürgermeister", "Regierende Bürgermeisterin", .phrase,
      singular: "Regierende Bürgermeister; Regierenden Bürgermeister; Regierenden Bürgermeisters",
      feminine: "Regierende Bürgermeisterin; Regierenden Bürgermeisterin"),
    RoleCase(
      "geschäftsführendes Vorstandsmitglied", "geschäftsführendes Vorstandsmitglied", .phrase,
      singular: "geschäftsführende Vorstandsmitglied; geschäftsführenden Vorstandsmitglieds; "
        + "geschäftsführenden Vorstandsmitgliedes; geschäftsführendem Vorstandsmitglied",
      not: "geschäftsführendes Vorstandsmitgliedin"),
    RoleCase(
      "Erster Landesbeamter", "Erste Landesbeamtin", .phrase,
      singular: "Erste Landesbeamte; Ersten Landesbeamten", feminine: "Erste Landesbeamtin",
      plural: "Erste Landesbeamtinnen"),
  ]
}

private func words(_ text: String) -> NameWords {
  let tokenised = TokenisedText(text)
  return tokenised.tokens.map { Array(tokenised.bytes[$0.range]) }
}

private func joined(_ words: NameWords) -> String {
  words.map(string).joined(separator: " ")
}

private func string(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}
