internal import GermanText

/// What the type of a place says of its name and of its administration.
struct PlaceShape {
  private let type: String

  init(type: String) {
    self.type = type
  }

  /// The generic noun before the name of its administration: "Stadt"; nil where the place's own
  /// name says it ("Landkreis Fulda") or the place has none (rivers, states).
  var administrationNoun: String? {
    switch type {
    case "Gemeinde", "Markt", "Kanton", "Land": type
    case "Stadt", "Kreisfreie Stadt", "Auslandsstadt", "Hauptstadt": "Stadt"
    default: nil
    }
  }

  /// Whether the place's own name is its administration's.
  var isAdministrationItself: Bool {
    switch type {
    case "Kreis", "Amt", "Verbandsgemeinde", "Samtgemeinde", "Verwaltungsgemeinschaft": true
    default: false
    }
  }

  var isTown: Bool {
    switch type {
    case "Gemeinde", "Markt", "Stadt", "Kreisfreie Stadt": true
    default: false
    }
  }

  /// Whether words derived from the name are known to everybody.
  var isLarge: Bool {
    type != "Gemeinde" && type != "Markt"
  }

  var canHaveAdjective: Bool {
    switch type {
    case "Staat", "Land", "Region": true
    default: false
    }
  }

  /// Whether the name is a generic noun with its own case endings, or goes with an article.
  var hasArticle: Bool {
    switch type {
    case "Kreis", "Amt", "Regierungsbezirk", "Fluss": true
    default: false
    }
  }

  /// The gender of a name's head as far as the type tells; nil for a neuter name.
  func gender(of name: NameWords) -> GrammaticalGender? {
    guard let first = name.first else { return nil }
    if Letters.ends(first, "kreis") || Letters.ends(first, "Kreis") || Letters.ends(first, "bezirk")
    {
      return .masculine
    }
    if Letters.ends(first, "staat") || Letters.ends(first, "Kanton") { return .masculine }
    if name.count > 1, name.contains(where: { Letters.ends($0, "stadt") }) { return .feminine }
    if Letters.ends(first, "gemeinde") || Letters.ends(first, "region") { return .feminine }
    switch type {
    case "Amt", "Fluss": return .neuter
    case "Kreis": return .masculine
    default: return nil
    }
  }

  /// Whether a name says that it means the administration: "Freistaat Bayern".
  func isAdministration(_ name: NameWords) -> Bool {
    guard type == "Land", let first = name.first, name.count > 1 else { return false }
    for noun: StaticString in ["Freistaat", "Freie", "Hansestadt", "Land", "Bundesland"]
    where first.count == noun.utf8CodeUnitCount && Letters.ends(first, noun) {
      return true
    }
    return false
  }
}

/// The word in -er that is made from a town's name.
enum Demonyms {
  /// Likely words for a town whose record names none.
  static func forms(of name: NameWords) -> [NameWords] {
    // "Bad Orb" gives "Bad Orber"; what follows the name is dropped: "Wyk auf Föhr".
    guard let first = name.first else { return [] }
    let isBad = first.elementsEqual("Bad".utf8) && name.count > 1
    let base = isBad ? name[1] : first
    guard base.count >= 3, Letters.isCapitalised(base) else { return [] }
    return words(of: base).map { isBad ? [first, $0] : [$0] }
  }

  private static func words(of base: [UInt8]) -> [[UInt8]] {
    let er: [UInt8] = [101, 114]
    let endings: [(StaticString, [StaticString])] = [
      ("hausen", ["hausener", "häuser"]), ("ingen", ["inger"]), ("ungen", ["unger"]),
      ("en", ["ener", "ner"]), ("stadt", ["städter"]), ("er", ["erer"]), ("el", ["eler", "ler"]),
      ("e", ["er"]), ("a", ["aer"]),
    ]
    for (ending, replacements) in endings where Letters.ends(base, ending) {
      let stem = base.dropLast(ending.utf8CodeUnitCount)
      return replacements.map { Array(stem) + $0.withUTF8Buffer { unsafe Array($0) } }
    }
    return [base + er]
  }
}
