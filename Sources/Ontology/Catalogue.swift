/// A record of the gazetteer as the graph needs it: names and facts, without its grammar.
public struct CatalogueEntry: Hashable, Codable, Sendable {
  /// The record's id: stable over rebuilds.
  public var id: String
  /// What sort of thing it is.
  public var kind: EntityKind
  /// The canonical name, nominative.
  public var name: String
  /// Other names: abbreviations, short forms.
  ///
  /// A role: its feminine and other forms.
  public var aliases: [String]
  /// Names in English, for questions.
  public var english: [String]
  /// A place's adjectives: "hessisch".
  public var adjectives: [String]
  /// Names it once had.
  public var formerNames: [FormerName]
  /// What it is, in German: "Ministerium", "Kreisfreie Stadt", "Gesetz".
  public var type: String?
  /// The tier of government: "Bund", "Land", "Kommune", "EU", and so on.
  public var level: String?
  /// The Land's name.
  public var land: String?
  /// The parent body's record id.
  public var parent: String?
  /// When it began to exist, as exact as its source.
  public var founded: PartialDate?
  /// When it ceased to exist; a body that was only renamed has none.
  public var until: PartialDate?
  /// The record ids of the bodies it was made of, or whose tasks it took over.
  public var predecessors: [String]
  /// The record ids of the bodies that name this one as a predecessor.
  public var successors: [String]
  /// The seat's name.
  public var seat: String?
  /// Degrees north, for places.
  public var latitude: Double?
  /// Degrees east, for places.
  public var longitude: Double?
  /// A role that presides over its body ("Vorsitzender", "Präsident").
  public var chairs: Bool
  /// A role that a body has only one of at a time.
  public var isExclusive: Bool

  /// A record; only its id, kind and name are always known.
  public init(
    id: String, kind: EntityKind, name: String, aliases: [String] = [],
    english: [String] = [], adjectives: [String] = [],
    formerNames: [FormerName] = [], type: String? = nil, level: String? = nil, land: String? = nil,
    parent: String? = nil, founded: PartialDate? = nil, until: PartialDate? = nil,
    predecessors: [String] = [], successors: [String] = [], seat: String? = nil,
    latitude: Double? = nil, longitude: Double? = nil, chairs: Bool = false,
    isExclusive: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.english = english
    self.adjectives = adjectives
    self.formerNames = formerNames
    self.type = type
    self.level = level
    self.land = land
    self.parent = parent
    self.founded = founded
    self.until = until
    self.predecessors = predecessors
    self.successors = successors
    self.seat = seat
    self.latitude = latitude
    self.longitude = longitude
    self.chairs = chairs
    self.isExclusive = isExclusive
  }
}

/// What the gazetteer knows: the graph's only view of it.
///
/// A record is made when it is asked for, so that a small graph needs little of a large gazetteer.
public struct Catalogue: Sendable {
  private let source: any CatalogueSource

  /// The catalogue of a source.
  package init(source: any CatalogueSource) {
    self.source = source
  }

  /// A catalogue of records; of two with one id the later counts.
  public init(_ entries: some Sequence<CatalogueEntry> = []) {
    self.init(source: CatalogueTable(entries))
  }

  /// The record with this id.
  public subscript(id: String) -> CatalogueEntry? {
    source.entry(id: id)
  }

  /// Which record of a kind a name means: the one whose name it is, or else the one that has it
  /// as an alias or former name.
  public func meaning(of name: String, _ kind: EntityKind) -> NameMeaning {
    source.meaning(of: nameKey(name), kind)
  }

  /// What the records are called in English and by adjectives, in the order of their ids.
  public var translations: [NameTranslation] {
    source.translations
  }

  /// All records, in the order of their ids.
  ///
  /// Made anew each time.
  public var entries: [CatalogueEntry] {
    source.entries.sorted { $0.id < $1.id }
  }
}
