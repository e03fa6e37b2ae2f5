import Gazetteer
import GermanText
import Ontology
import Testing

@Suite struct LexiconTests {
  // MARK: - Roles from single words

  struct RoleRow: Sendable, CustomTestStringConvertible {
    var text: String
    var title: String
    var isFeminine: Bool
    var isPlural: Bool
    var prefix: String?

    var testDescription: String { text }

    init(
      _ text: String, _ title: String, feminine: Bool = false, plural: Bool = false,
      prefix: String? = nil
    ) {
      self.text = text
      self.title = title
      isFeminine = feminine
      isPlural = plural
      self.prefix = prefix
    }
  }

  static let roles: [RoleRow] = [
    RoleRow("Digitaldezernentin", "Digitaldezernent", feminine: true),
    RoleRow("Landes-CIOs", "Landes-CIO", plural: true, prefix: "Landes"),
    RoleRow("BSI-Präsidentin", "BSI-Präsident", feminine: true, prefix: "BSI"),
    RoleRow("DLT-Präsident", "DLT-Präsident", prefix: "DLT"),
    RoleRow("Bürgermeister*innen", "Bürgermeister", plural: true),
    RoleRow("Oberbürgermeisterinnen", "Oberbürgermeister", plural: true),
    RoleRow("SPD-Fraktionschefin", "SPD-Fraktionschef", feminine: true, prefix: "SPD"),
    RoleRow("Hessen-CIO", "Hessen-CIO", prefix: "Hessen"),
    RoleRow("Verkehrsdezernenten", "Verkehrsdezernent"),
    RoleRow("Breitbandkoordinatorin", "Breitbandkoordinator", feminine: true),
    RoleRow("Wasserwirtschaftsminister", "Wasserwirtschaftsminister"),
    RoleRow("Klimaschutzministerinnen", "Klimaschutzminister", plural: true),
    RoleRow("Digitalisierungsbeauftragte", "Digitalisierungsbeauftragter", feminine: true),
    RoleRow("Tierschutzbeauftragter", "Tierschutzbeauftragter"),
    RoleRow("Smart-City-Managerin", "Smart-City-Manager", feminine: true, prefix: "Smart-City"),
    RoleRow("Bundesdigitalministers", "Bundesdigitalminister"),
    RoleRow("Leiter/in", "Leiter"),
    RoleRow("Vorsitzende:r", "Vorsitzender"),
  ]

  @Test(arguments: roles)
  func `reads a role from a word`(row: RoleRow) throws {
    let lexicon = try Repository.lexicon.get()
    let role = try #require(lexicon.role(of: 0, in: TokenisedText(row.text)))
    #expect(role.title == row.title)
    #expect(role.isFeminine == row.isFeminine)
    #expect(role.isPlural == row.isPlural)
    #expect(role.prefix == row.prefix)
    #expect(role.record != nil)
  }

  // MARK: - Classes of words

  static let classes: [(String, Int, WordClasses, WordClasses)] = [
    ("des Hauses", 1, .noun, .givenName),
    ("Kommunalpakt", 0, [.noun, .compound], .otherWord),
    ("Serviceagenturen", 0, .noun, .otherWord),
    ("die Räte", 1, .noun, .otherWord),
    ("OZG-Umsetzung", 0, .noun, .givenName),
    ("Er geht", 1, .otherWord, .noun),
    ("Gestern war es", 0, .otherWord, .givenName),
    ("die Starke", 1, .alsoSmall, .otherWord),
    ("Ina-Maria", 0, [.givenName, .femaleGivenName], .maleGivenName),
    ("Karl-Heinz", 0, [.givenName, .maleGivenName], .femaleGivenName),
    ("Patrick Burghardt", 0, [.givenName, .maleGivenName], .femaleGivenName),
    ("Patrick Kalisch", 1, [], [.givenName, .noun]),
    ("Dr. Müller", 0, .academicTitle, .noun),
    ("Dr. Müller", 1, .academicTitle, .noun),
    ("Dipl.-Ing. Schmidt", 2, .academicTitle, .noun),
    ("Frau Schmidt", 0, .address, .givenName),
    ("von der Leyen", 1, .nameParticle, .noun),
    ("Nancy Faeser MdB", 2, .nameAddition, .givenName),
    ("Ende.", 1, [], .academicTitle),
  ]

  @Test(arguments: classes)
  func `tells what kind of word a token is`(
    text: String, token: Int, has: WordClasses, lacks: WordClasses
  ) throws {
    let lexicon = try Repository.lexicon.get()
    let found = lexicon.readings(of: TokenisedText(text)).classes[token]
    #expect(found.isSuperset(of: has), "\(found)")
    #expect(found.isDisjoint(with: lacks), "\(found)")
  }

  // MARK: - Records

  @Test func `finds records by id and by name`() throws {
    let lexicon = try Repository.lexicon.get()
    let hessen = try #require(lexicon.record(id: "land-06"))
    #expect(lexicon.records[hessen].name == "Hessen")
    #expect(lexicon.records(named: "Hessen").contains(hessen))
    #expect(lexicon.records(named: "Hessens").isEmpty)
    #expect(lexicon.records(named: "Deutschen Städtetages").isEmpty)
    #expect(lexicon.records(named: "NRW").map { lexicon.records[$0].id }.contains("land-05"))
    #expect(lexicon.records(named: "").isEmpty)
    #expect(lexicon.record(id: "no-such-record") == nil)
  }

  @Test(arguments: [
    ("land-06", "Land Hessen"), ("ort-05113000", "Stadt Essen"), ("kreis-06631", "Landkreis Fulda"),
    ("ort-01051001", "Gemeinde Albersdorf"), ("kanton-glarus", "Kanton Glarus"),
    ("verband-031595403", "Samtgemeinde Hattorf am Harz"), ("at-salzburg", "Land Salzburg"),
    ("ort-02000000", "Stadt Hamburg"), ("land-02", "Land Hamburg"),
  ])
  func `names the administration of a place`(id: String, name: String) throws {
    let lexicon = try Repository.lexicon.get()
    let place = try #require(lexicon.record(id: id))
    let administration = try #require(lexicon.administration(of: place))
    #expect(administration.name == name)
    #expect(administration.id == "verwaltung-" + id)
    let entry = try #require(lexicon.catalogue[administration.id])
    #expect(entry.kind == .body)
    #expect(entry.name == name)
  }

  @Test func `knows no administration of states, regions and bodies`() throws {
    let lexicon = try Repository.lexicon.get()
    for id in ["staat-fr", "region-baden", "bsi"] {
      let record = try #require(lexicon.record(id: id))
      #expect(lexicon.administration(of: record) == nil)
    }
    #expect(lexicon.administration(of: -1) == nil)
    #expect(lexicon.administration(of: Int.max) == nil)
  }

  @Test func `fills the catalogue`() throws {
    let lexicon = try Repository.lexicon.get()
    let catalogue = lexicon.catalogue
    for record in lexicon.records { #expect(catalogue[record.id]?.name == record.name) }
    let mayor = try #require(catalogue["oberbuergermeister"])
    #expect(mayor.aliases.contains("Oberbürgermeisterin"))
    #expect(mayor.aliases.contains("OB"))
    #expect(mayor.isExclusive)
    let essen = try #require(catalogue["verwaltung-ort-05113000"])
    #expect(essen.land == "Nordrhein-Westfalen")
    #expect(essen.level == "Kommune")
    #expect(essen.latitude != nil)
    let former = catalogue.entries.flatMap(\.formerNames).map(\.name)
    #expect(!former.contains { $0.hasSuffix(")") && $0.contains("(bis ") })
    #expect(former.contains("BMDV"))
  }

  // MARK: - Hostile texts

  @Test(arguments: [
    "", "\n\n\n", "-", "''", "\u{AD}", "A\u{AD}", "'s", "x's", "Ä", "-Ä-", "((((", "\u{2011}", "ß",
    String(repeating: "Donaudampfschiff", count: 400), String(repeating: "-a", count: 3000),
    String(repeating: "Halle (", count: 500), String(repeating: "Dr. ", count: 500),
    "Hessen\u{0}Hessen", "\u{1F1E9}\u{1F1EA}", "e\u{301}tat",
  ])
  func `survives any text`(text: String) throws {
    let lexicon = try Repository.lexicon.get()
    let tokenised = TokenisedText(text)
    var end = 0
    for match in lexicon.matches(in: tokenised) {
      #expect(match.tokens.lowerBound >= end && !match.tokens.isEmpty && !match.readings.isEmpty)
      end = match.tokens.upperBound
    }
    #expect(end <= tokenised.tokens.count)
    #expect(lexicon.readings(of: tokenised).classes.count == tokenised.tokens.count)
    for token in tokenised.tokens.indices {
      _ = lexicon.role(of: token, in: tokenised)
    }
  }

  @Test func `survives broken bytes`() throws {
    let lexicon = try Repository.lexicon.get()
    var bytes: [UInt8] = []
    for value in 0..<4096 { bytes.append(UInt8(truncatingIfNeeded: value &* 167 &+ value / 7)) }
    let text = TokenisedText(bytes: bytes)
    _ = lexicon.matches(in: text)
    #expect(lexicon.readings(of: text).classes.count == text.tokens.count)
    for token in text.tokens.indices {
      _ = lexicon.role(of: token, in: text)
    }
  }
}
