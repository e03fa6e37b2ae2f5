internal import Graph
internal import Ontology

/// Where a body stands in the index of bodies: its level and Land.
struct BodyPlace: Hashable {
  var level: Level
  /// The Land's name; nil where none is known or the level has none.
  var land: String?

  enum Level: Int, CaseIterable, Comparable {
    case european
    case federal
    case joint
    case land
    case municipal
    case foreign
    case free
    case other
    case unknown

    /// The section's place in the index.
    var fragment: String {
      "ebene-\(self)"
    }

    /// The place of a Land's list in that section.
    func fragment(of land: String) -> String {
      "\(fragment)-\(slug(land))"
    }

    static func < (first: Self, second: Self) -> Bool {
      first.rawValue < second.rawValue
    }
  }

  /// By the gazetteer's record; without one by what the name itself says ("Stadt Essen").
  init(_ body: Entity) {
    if let level = body.record?.level {
      self.level = Self.level(named: level)
      land = body.record?.land
      if body.record?.type == "Kanton" { self.level = .foreign }
      return
    }
    land = body.record?.land
    let words = body.name.split(separator: " ").map(String.init)
    switch words.first ?? "" {
    case "Land" where words.count > 1:
      level = .land
      land = land ?? words.dropFirst().joined(separator: " ")
    case "Freistaat" where words.count > 1:
      level = .land
      land = land ?? words.dropFirst().joined(separator: " ")
    case "Stadt", "Gemeinde", "Landkreis", "Kreis", "Verbandsgemeinde", "Samtgemeinde", "Markt",
      "Landeshauptstadt", "Stadtrat", "Gemeinderat", "Kreistag", "Stadtverwaltung":
      level = words.count > 1 ? .municipal : .unknown
    case "Bund": level = .federal
    case let first where first.hasPrefix("Bundes"): level = .federal
    default: level = .unknown
    }
  }

  private static func level(named name: String) -> Level {
    switch name.lowercased() {
    case "eu", "europa", "europäische union": .european
    case "bund", "national", "bundesweit": .federal
    case "land", "länder": .land
    case "kommune", "kommunen", "kommunal", "kreis", "gemeinde", "stadt": .municipal
    case "föderal": .joint
    case "ausland": .foreign
    case "privat": .free
    case "": .unknown
    default: .other
    }
  }
}
