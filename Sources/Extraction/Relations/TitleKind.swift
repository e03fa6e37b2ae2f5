internal import Ontology

/// The kind of body that a compound title names in its first part: "Regierungspräsident" a
/// Regierungspräsidium, "Amtsvorsteher" an Amt, "Handwerkskammerpräsident" a Handwerkskammer.
struct TitleKind: Sendable {
  /// In lower case, without the letters that join it to the head.
  let stem: String
  private let head: String

  /// Reads the kind from a canonical title; nil where the title names none.
  init?(title: String) {
    let words = title.lowercased().split(separator: " ")
    guard let word = words.prefix(while: { !["für", "der", "des", "im"].contains($0) }).last,
      let head = Self.heads.first(where: { word.hasSuffix($0) && word.utf8.count > $0.utf8.count })
    else { return nil }
    var stem = String(word.dropLast(head.count))
    if stem.hasSuffix("-") { return nil }
    for joint in ["s", "n"] where stem.hasSuffix(joint) && !stem.hasSuffix("ss") {
      if joint == "n", !stem.hasSuffix("en") { continue }
      stem = String(stem.dropLast())
      break
    }
    guard stem.utf8.count > 2, !Self.others.contains(stem) else { return nil }
    self.stem = stem
    self.head = head
  }

  /// Whether no body of another kind has such an office: a university has no Regierungspräsident.
  var isExclusive: Bool {
    if stem == "amt" { return head != "leiter" && head != "chef" }
    return stem != "verband" && Self.kinds.contains { stem.hasSuffix($0) }
  }

  /// Whether the kind is one that no town, district or Land is, so that the adjective of a place before
  /// the title tells its seat.
  var isNoTerritorys: Bool {
    Self.authorities.contains { stem.hasSuffix($0) } && stem != "landesregierung"
  }

  /// What bodies of the kind are called before their place.
  var names: [String] {
    switch stem {
    case "regierung": ["Regierungspräsidium", "Bezirksregierung", "Regierung von", "Regierung der"]
    case "polizei": ["Polizeipräsidium"]
    default: [stem.prefix(1).uppercased() + stem.dropFirst()]
    }
  }

  private static let authorities = [
    "regierung", "polizei", "gericht", "gerichtshof", "rechnungshof", "kammer",
  ]

  /// How well a body's name fits: 2 for one that begins with the kind, 1 for one that ends in it.
  ///
  /// An organ only fits where the title names the organ itself: a Verbandsversammlung has no
  /// Verbandsvorsteher, but a Stadtverordnetenversammlung its Stadtverordnetenvorsteher.
  func fit(_ name: String, isOrgan: Bool) -> Int {
    let words = name.lowercased().split { " -".contains($0) }
    if stem == "amt", isExclusive {
      return words.first == "amt" && words.count > 1 && words[1] != "für" ? 2 : 0
    }
    if isOrgan, words.first?.hasSuffix(stem) != true, !stem.hasSuffix("verordnete") { return 0 }
    if words.contains(where: { $0.hasPrefix(stem) }) { return 2 }
    if stem == "regierung", words.first == "bezirksregierung" { return 2 }
    return stem != "regierung" && words.contains { $0.hasSuffix(stem) } ? 1 : 0
  }

  private static let heads = [
    "hauptgeschäftsführer", "geschäftsführer", "vizepräsident", "präsident", "vorsitzender",
    "vorsteher", "bürgermeister", "direktor", "leiter", "chef", "kapitän", "sprecher", "rektor",
    "kanzler",
  ]

  /// Nouns of bodies with an office of their own.
  private static let kinds = [
    "regierung", "tag", "gericht", "kammer", "verband", "bund", "bundes", "bank", "partei", "hof",
    "bürgerschaft", "bundesrat", "nationalrat", "kantonsrat", "gemeinde", "ausschuss", "senat",
    "stadtverordnete", "börse", "polizei", "parlament", "staat", "ministerium", "institut",
    "gewerkschaft", "universität", "hochschule", "konzern", "museum",
  ]

  /// First parts that say nothing of the body, or belong to its owner's office as well.
  private static let others: WordSet = [
    "vorstand", "aufsichtsrat", "verwaltungsrat", "ehren", "ehre", "vize", "haupt", "general",
    "ober", "land", "lande", "bund", "bundes", "stadt", "kreis", "exekutiv", "ministerial",
    "finanz",
    "minister", "abteilung", "referat", "fachbereich", "sachgebiet", "alter", "gründung",
    "gemeinde", "programm", "projekt", "presse",
  ]
}
