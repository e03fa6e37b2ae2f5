internal import GermanText
internal import Ontology

/// What an office is as far as its title tells: which body it is an office of when the text names
/// none beside it.
enum OfficeSort: Sendable {
  /// Mayors, aldermen, treasurers: a town's.
  case municipal
  /// A district's.
  case district
  /// Ministers, state secretaries: a Land's.
  case land
  /// Chairs, presidents, managing directors: an organisation's.
  case organisation
  /// "Bundes-CIO": the title says it all.
  case complete
  /// CIO, CDO: of whatever government the text speaks of.
  case government
  case other

  /// Reads the sort from a canonical title.
  init(title: String) {
    let lower = title.lowercased()
    let words = Self.words(of: lower)
    if lower.contains("regierung"), words.contains(where: { Self.governments.contains($0) }) {
      // "IT-Beauftragter der Bayerischen Staatsregierung" names its government in full.
      let adjective = words.dropFirst().contains { $0.hasSuffix("ischen") }
      self = adjective || words.contains("bundesregierung") ? .complete : .land
      return
    }
    if title.hasPrefix("Bundes") || title.contains("Bundeskanzler") {
      self = .complete
      return
    }
    let head = Self.head(of: words)
    if title.hasPrefix("Landes-") || title.hasPrefix("Landesbeauftragter") {
      self = .land
    } else if head.hasPrefix("landrat")
      || head.hasPrefix("kreis") && Self.districtHeads.contains(where: head.hasSuffix)
    {
      self = .district
    } else if Self.isOfTown(head) {
      self = .municipal
    } else if Self.municipalHeads.contains(where: { head.hasSuffix($0) }) {
      self = .municipal
    } else if Self.landHeads.contains(where: { head.hasSuffix($0) }) {
      self = .land
    } else if [
      "cio", "cdo", "ciso", "co-cio", "cuo", "cdio", "it-beauftragter",
      "digitalisierungsbeauftragter", "it-leiter",
    ]
    .contains(head) {
      self = .government
    } else if head == "beauftragter", let field = words.last,
      Self.digitalFields.contains(where: field.hasPrefix)
    {
      // "Beauftragter für Informationstechnologie": a CIO by another name.
      self = .government
    } else if head.hasSuffix("referent"), !Self.staff.contains(head) {
      // The head of a department of a Bavarian town: "Baureferentin", "IT-Referent".
      self = .municipal
    } else if ["ceo", "cfo", "coo", "cto"].contains(head)
      || Self.organisationHeads.contains(where: { head.hasSuffix($0) })
    {
      self = .organisation
    } else if title.hasPrefix("Chef der S") {
      self = .land
    } else {
      self = .other
    }
  }

  /// A title without the word before it that tells of its time: "Ex-Landrat", "Altbürgermeister",
  /// "Interimsdirektor".
  static func withoutPrefix(_ title: String) -> (title: String, status: OfficeStatus?) {
    for (prefix, status) in [("Ex-", OfficeStatus.former), ("Alt-", .former)]
    where title.hasPrefix(prefix) {
      return (String(title.dropFirst(prefix.count)), status)
    }
    if title.hasPrefix("Interims") {
      let rest = title.dropFirst(8)
      return (capitalised(rest.hasPrefix("-") ? rest.dropFirst() : rest), .acting)
    }
    if title.hasPrefix("Alt"), elders.contains(String(title.dropFirst(3))) {
      return (capitalised(title.dropFirst(3)), .former)
    }
    return (title, nil)
  }

  private static func capitalised(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// What "Alt" stands before in one word.
  private static let elders: WordSet = [
    "bürgermeister", "oberbürgermeister", "landrat", "kanzler", "bundeskanzler", "landeshauptmann",
    "stadtdirektor", "ministerpräsident", "landammann", "regierungsrat",
  ]

  private static let digitalFields = ["informationst", "digital", "e-government", "verwaltungsd"]

  private static func words(of title: String) -> [String] {
    title.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// The last word of a title before what it is for or of.
  private static func head(of words: [String]) -> String {
    words.prefix { !["für", "der", "des", "im"].contains($0) }.last ?? ""
  }

  /// "Stadtbaurat", "Stadtsyndikus"; the Stadtwerke are a company.
  private static func isOfTown(_ head: String) -> Bool {
    head == "rathaussprecher" || head == "rathauschef"
      || head.hasPrefix("stadt")
        && ["rat", "sprecher", "direktor", "kämmerer", "syndikus", "jurist", "archivar"]
          .contains { head.hasSuffix($0) }
        && !head.hasPrefix("stadtwerke")
  }

  /// Whether towns and districts have officers of a title alike: Beigeordnete, Dezernenten, Kämmerer.
  static func isOfTownsAndDistricts(_ title: String) -> Bool {
    let head = head(of: words(of: title.lowercased()))
    return !head.hasPrefix("stadt")
      && ["beigeordneter", "dezernent", "kämmerer"].contains { head.hasSuffix($0) }
  }

  /// Whether a title is a Beigeordneter's, whom associations have as well as towns and districts.
  static func isBeigeordneter(_ title: String) -> Bool {
    head(of: words(of: title.lowercased())).hasSuffix("beigeordneter")
  }

  /// Whether a title is of the staff that every larger town and district has: Hauptamtsleiter,
  /// Wahlleiter, Gleichstellungsbeauftragte.
  static func isMunicipalStaff(_ title: String) -> Bool {
    let head = head(of: words(of: title.lowercased()))
    return municipalStaff.contains(where: head.hasSuffix)
      && !stateStaff.contains(where: head.hasPrefix)
  }

  private static let municipalStaff = [
    "amtsleiter", "kämmereileiter", "fachbereichsleiter", "fachdienstleiter", "büroleiter",
    "bauhofleiter", "gleichstellungsbeauftragter",
    "integrationsbeauftragter",
    "behindertenbeauftragter", "inklusionsbeauftragter", "seniorenbeauftragter", "wahlleiter",
    "informationssicherheitsbeauftragter", "it-sicherheitsbeauftragter", "digitalbeauftragter",
    "digitalisierungsbeauftragter", "klimaschutzmanager", "klimaschutzbeauftragter",
    "smart-city-manager", "smart-city-beauftragter", "wirtschaftsförderer",
  ]

  private static let stateStaff = [
    "bundes", "landes", "bezirks", "arbeits", "finanz", "versorgungs", "schul", "zoll", "forst",
  ]

  private static let staff: WordSet = [
    "referent", "pressereferent", "grundsatzreferent", "fachreferent", "hauptreferent",
    "bildungsreferent", "jugendreferent", "projektreferent",
  ]

  private static let governments: WordSet = [
    "bundesregierung", "landesregierung", "staatsregierung",
  ]

  private static let municipalHeads = [
    "bürgermeister", "beigeordneter", "kämmerer", "stadtrat", "stadtdirektor", "dezernent",
    "magistratsdirektor", "gemeindepräsident", "gemeinderat", "stadtpräsident",
    "gemeindevizepräsident", "stadtschreiber", "gemeindeschreiber",
  ]

  /// Behind "Kreis-".
  private static let districtHeads = [
    "direktor", "beigeordneter", "kämmerer", "dezernent", "rat", "brandmeister", "deputierter",
  ]

  private static let landHeads = [
    "minister", "ministerpräsident", "staatssekretär", "staatsrat", "senator", "staatsminister",
    "ministerialdirektor", "landeshauptmann", "regierungsrat", "ständerat", "landesamtsdirektor",
    "landesrat", "landeshauptmann-stellvertreter", "landstatthalter", "landammann",
    "landschreiber", "staatsschreiber",
  ]

  private static let organisationHeads = [
    "vorsitzender", "präsident", "vizepräsident", "geschäftsführer", "vorsteher", "direktor",
    "vorstandsmitglied", "vorstand", "sprecher", "hauptgeschäftsführer", "ehrenmitglied",
    "rektor", "schriftführer", "generalsekretär", "geschäftsleiter", "bürger", "schatzmeister",
    "beisitzer", "obmann", "aufsichtsratschef", "verwaltungsratschef", "vorstandschef",
    "verbandschef", "werkleiter",
  ]
}
