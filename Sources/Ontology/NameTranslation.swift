/// What a thing with a German name is called in English questions, and the adjectives of a place.
public struct NameTranslation: Hashable, Sendable {
  /// The German name.
  public var name: String
  /// What sort of thing it is.
  public var kind: EntityKind
  /// Names in English, and short forms of one word: "Bavaria", "Bavarian", "NRW".
  public var names: [String]
  /// German adjectives without their ending: "bayerisch".
  public var adjectives: [String]

  /// A thing and how else it is called.
  public init(name: String, kind: EntityKind, names: [String] = [], adjectives: [String] = []) {
    self.name = name
    self.kind = kind
    self.names = names
    self.adjectives = adjectives
  }
}

extension NameTranslation {
  /// What a record tells; nil where it has neither English names nor a Land's adjectives.
  package init?(_ entry: CatalogueEntry) {
    let isLand = entry.kind == .place && entry.type == "Land"
    guard !entry.english.isEmpty || (isLand && !entry.adjectives.isEmpty) else { return nil }
    self.init(name: entry.name, kind: entry.kind, names: entry.english)
    guard isLand else { return }
    names += entry.aliases.filter { $0.utf8.allSatisfy { $0 != 32 && $0 != 45 } }
    adjectives = entry.adjectives
  }
}
