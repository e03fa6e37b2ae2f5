import Gazetteer
import Ontology

/// What a body is as far as its name tells: which offices and anaphoric nouns fit it.
enum BodySort: Sendable {
  case town, district, land, federal, ministry, party, organ, other

  /// The sort of a body that the article names: a party is one by its record.
  init(of body: ArticleEntity, in lexicon: Lexicon) {
    if let id = body.gazetteerID, let record = lexicon.record(id: id),
      lexicon.records[record].type == "Partei"
    {
      self = .party
    } else {
      self.init(name: body.name)
    }
  }

  /// Reads the sort from a canonical name.
  init(name: String) {
    let words = name.split(separator: " ")
    let first = words.first.map(String.init) ?? ""
    let lower = name.lowercased()
    if name == "Bund" || name.hasPrefix("Bund (") || name == "Bundesregierung" {
      self = .federal
    } else if first == "Amt", words.count > 1, words[1] == "für" {
      self = .other
    } else if Self.towns.contains(first) || first == "Bezirk" && !Self.isBavarian(lower) {
      // A Bezirk of Berlin or Hamburg has mayors and Stadträte.
      self = .town
    } else if first == "Land" || first == "Kanton" || first == "Freistaat" {
      self = .land
    } else if first == "Landkreis" || first == "Kreis" || first == "Bezirk"
      || (words.count == 1 && lower.hasSuffix("kreis"))
      || (words.count == 2 && words.last == "Kreis")
      || (words.count == 2 && first.hasSuffix("kreis") && !Self.circles.contains(first))
      || first.hasSuffix("-Kreis")
    {
      self = .district
    } else if lower.hasSuffix("partei") {
      self = .party
    } else if lower.contains("ministerium") && !Self.isCouncil(first)
      || first.hasPrefix("Senatsverwaltung")
      || first.hasPrefix("Staatskanzlei") || first.hasPrefix("Senatskanzlei")
      || first == "Senator" || first.hasPrefix("Bundeskanzler")
      || first.hasPrefix("Finanzdirektion")
    {
      self = .ministry
    } else if Self.organs.contains(first) || first.hasSuffix("ausschuss")
      || (first.hasSuffix("präsidium") && !Self.authorities.contains(first))
      || first.hasSuffix("kabinett")
      || first.hasSuffix("parlament") || first.hasSuffix("fraktion")
      || words.count > 1 && first.hasSuffix("konferenz")
    {
      self = .organ
    } else {
      self = .other
    }
  }

  /// Whether the first word of a name is a council's: "Beirat Bundesministerium des Innern" is no ministry.
  private static func isCouncil(_ first: String) -> Bool {
    ["rat", "kommission", "gremium", "ausschuss", "vorstand"].contains {
      first.lowercased().hasSuffix($0)
    }
  }

  /// Whether a body has a territory: a town, a district, a Land, the federation.
  var isTerritory: Bool {
    switch self {
    case .town, .district, .land, .federal: true
    default: false
    }
  }

  /// Whether a body is the federation, of which associations and councils are no part.
  var isFederation: Bool {
    if case .federal = self { true } else { false }
  }

  /// "Bezirk Oberbayern", "Bezirk Schwaben".
  private static func isBavarian(_ name: String) -> Bool {
    ["bayern", "franken", "pfalz", "schwaben"].contains(where: name.hasSuffix)
  }

  /// Circles of people, and no districts.
  private static let circles: WordSet = [
    "Arbeitskreis", "Lenkungskreis", "Gesprächskreis", "Förderkreis", "Freundeskreis",
    "Expertenkreis",
  ]

  /// Authorities whose name sounds like an organ's.
  private static let authorities: WordSet = ["Regierungspräsidium", "Polizeipräsidium"]

  private static let towns: WordSet = [
    "Stadt", "Gemeinde", "Landeshauptstadt", "Verbandsgemeinde", "Samtgemeinde", "Markt",
    "Bundesstadt",
    "Hansestadt", "Universitätsstadt", "Kreisstadt", "Stadtverwaltung", "Gemeindeverwaltung",
    "Kreisverwaltung", "Amt", "Stadtgemeinde", "Marktgemeinde", "Ortsgemeinde", "Flecken",
  ]

  private static let organs: WordSet = [
    "Vorstand", "Präsidium", "Hauptausschuss", "Verwaltungsrat", "Aufsichtsrat", "Beirat",
    "Kabinett",
    "Landeskabinett", "Bundeskabinett", "Stadtrat", "Gemeinderat", "Kreistag", "Rat", "Ausschuss",
    "Verbandsversammlung", "Mitgliederversammlung", "Generalversammlung", "Hauptversammlung",
    "Gesellschafterversammlung", "Landesregierung", "Staatsregierung", "Senat", "Fraktion",
    "Stadtverordnetenversammlung", "Bürgerschaft", "Landtag", "Delegiertenversammlung",
    "Kommission", "Kuratorium", "Direktorium", "Stiftungsrat",
  ]
}
