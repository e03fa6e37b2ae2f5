import Ontology

/// Links bodies, places, programmes and roles: the same record, or else the same name.
///
/// A name without a record goes to the one record that has it as its name, or else as its only
/// alias or former name. A name that several records share may mean another of them in each
/// article, and so may an organ that is named without its owner: these stay their article's.
struct NamedThings {
  static let kinds: Set<EntityKind> = [.body, .place, .programme, .role]

  /// What a thing is known by: things of one key are one.
  struct Key: Hashable {
    var kind: EntityKind
    var identity: Identity
    /// A curator's rows of "different" that take it out, whatever the names say.
    var rows: [Int] = []
  }

  enum Identity: Hashable {
    case record(String)
    case name(String)
    /// An organ by its own and its owner's name or record.
    case organ(String, of: String)
    /// An organ whose owner is not told.
    case organOfArticle(String, Int)
    /// A name that several records share.
    case sharedName(String, Int)
  }

  private let names: RecordNames

  init(_ names: RecordNames) {
    self.names = names
  }

  func link(_ space: inout LinkingSpace) {
    var first: [Key: Int] = [:]
    for node in space.nodes(of: Self.kinds) {
      let key = key(of: node, in: space)
      if let other = first[key] {
        space.sets.unite(other, node)
      } else {
        first[key] = node
      }
    }
    for group in space.curatedGroups(of: space.nodes(of: Self.kinds)) {
      for node in group { space.sets.unite(group[0], node) }
    }
  }

  func key(of node: Int, in space: LinkingSpace) -> Key {
    let rows = space.sides(of: .different, node).filter(\.isSecond).map(\.row)
    return Key(
      kind: space.entity(node).kind, identity: identity(of: node, in: space), rows: rows)
  }

  private func identity(of node: Int, in space: LinkingSpace) -> Identity {
    let entity = space.entity(node)
    if let record = names.record(of: entity) { return .record(record) }
    let name = nameKey(entity.name)
    let article = space.nodes[node].article
    if entity.kind == .body, OrganNouns.isOrgan(entity.name) {
      // Every town has a "Stadtrat": which one is meant only its owner tells, or else nobody.
      guard let owner = entity.owner else { return .organOfArticle(name, article) }
      let body = space.facts[article].entities[owner]
      return .organ(name, of: names.record(of: body) ?? nameKey(body.name))
    }
    if names.isShared(entity.kind, name: entity.name) { return .sharedName(name, article) }
    return .name(name)
  }
}

/// What organs are called that many bodies have: alone they name none.
enum OrganNouns {
  private static let nouns: Set<String> = [
    "amtsgericht", "aufsichtsrat", "ausschuss", "beirat", "buergerschaft", "finanzministerium",
    "fraktion", "gemeinderat", "gemeindeverwaltung", "geschaeftsstelle", "hauptamt",
    "hauptausschuss", "hauptversammlung", "innenministerium", "kabinett", "kaemmerei", "kreistag",
    "kreisverwaltung", "landesregierung", "landtag", "lenkungsausschuss", "lenkungskreis",
    "magistrat", "mitgliederversammlung", "praesidium", "rathaus", "rechnungshof", "senat",
    "senatskanzlei", "staatskanzlei", "stadtrat", "stadtverordnetenversammlung",
    "stadtverwaltung", "stadtwerke", "verbandsversammlung", "verwaltungsrat", "vorstand",
    "wirtschaftsministerium",
  ]

  /// Whether a name is such a noun and nothing else.
  static func isOrgan(_ name: String) -> Bool {
    nouns.contains(nameKey(name))
  }
}

/// The catalogue by name: which record a name means, where it means one.
struct RecordNames {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// The entity's own record, or the one its name means.
  func record(of entity: ArticleEntity) -> String? {
    entity.gazetteerID ?? record(entity.kind, named: entity.name)
  }

  /// The record a name means; nil where none or several do.
  func record(_ kind: EntityKind, named name: String) -> String? {
    guard case .record(let id) = catalogue.meaning(of: name, kind) else { return nil }
    return id
  }

  /// Whether several records claim a name, so that it means none of them by itself.
  func isShared(_ kind: EntityKind, name: String) -> Bool {
    catalogue.meaning(of: name, kind) == .several
  }
}
