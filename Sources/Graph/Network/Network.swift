package import Ontology

/// A graph as nodes and edges: what exporters write and pictures draw.
///
/// Derived from a ``KnowledgeGraph``. An office becomes a node of its own, so that its holders and
/// their dates meet there: person → post → body. Session dates are the sessions' attributes.
package struct Network: Sendable {
  /// Ascending by kind, then id; ids are unique.
  package var nodes: [Node]
  /// Ascending by kind, source, target, dates; ids are unique, ends exist.
  package var edges: [Edge]
  /// What ``Edge/evidence`` points into.
  package var articles: [SourceArticle]

  package init(nodes: [Node] = [], edges: [Edge] = [], articles: [SourceArticle] = []) {
    self.nodes = nodes
    self.edges = edges
    self.articles = articles
  }

  /// A thing in the network.
  package struct Node: Hashable, Sendable {
    /// Unique in the network: `[a-z0-9-]+`.
    package var id: String
    package var kind: NodeKind
    /// The canonical name; a post's title with its body.
    package var name: String
    package var aliases: [String] = []
    /// The gazetteer's record id, type, level and Land, where it has one.
    package var record: String?
    package var type: String?
    package var level: String?
    package var land: String?
    package var latitude: Double?
    package var longitude: Double?
    /// A person's last name, with its particles.
    package var familyName: String?
    /// A person's, as far as articles show it.
    package var gender: Gender?
    /// A post's title.
    package var role: String?
    /// A session's or an article's date.
    package var date: DateSpan?
    /// A session's number.
    package var ordinal: Int?
    /// An article's address.
    package var url: String?
    /// How often articles name it.
    package var mentionCount = 0
    /// How many articles name it.
    package var articleCount = 0
    /// What analysis tells of a person or body; nil where it wasn't asked, or nothing joins it to
    /// another.
    package var measures: ActorMeasures?
    /// Index into the graph's entities; nil for posts and articles.
    package var entity: Int?

    package init(id: String, kind: NodeKind, name: String) {
      self.id = id
      self.kind = kind
      self.name = name
    }
  }

  /// A connection in the network.
  package struct Edge: Hashable, Sendable {
    /// Unique in the network: `[a-z0-9-]+`.
    package var id: String
    package var kind: EdgeKind
    /// An index into the network's nodes.
    package var source: Int
    /// An index into the network's nodes.
    package var target: Int
    /// The title, for offices and successions.
    package var role: String?
    package var status: OfficeStatus?
    package var scope: String?
    package var from: PartialDate?
    package var to: PartialDate?
    package var dateWords: String?
    /// The end that follows from a successor, where none is told.
    package var impliedEnd: PartialDate?
    package var basis: Basis
    /// Ascending.
    package var evidence: [GraphEvidence]
    /// How many articles support it; for `mentions`, how often the article names it.
    package var weight: Int

    package init(
      id: String = "", kind: EdgeKind, source: Int, target: Int, basis: Basis = .stated,
      evidence: [GraphEvidence] = [], weight: Int = 1
    ) {
      self.id = id
      self.kind = kind
      self.source = source
      self.target = target
      self.basis = basis
      self.evidence = evidence
      self.weight = weight
    }

    /// From when to when, as far as that is told or follows: by its dates, or by the year that the
    /// scope of an office is.
    package var term: (from: PartialDate?, to: PartialDate?) {
      let end = to ?? impliedEnd
      guard from == nil, end == nil, let scope, scope.utf8.count == 4 else { return (from, end) }
      let year = PartialDate(scope)
      return (year, year)
    }

    /// How it reads in German from source to target, with year, field or office: "hat das Amt
    /// (2025)", "folgt auf (Vorsitzender)".
    package var label: String {
      let remark = kind == .succeeds ? role : scope
      return kind.label + (remark.map { " (\($0))" } ?? "")
    }
  }
}

/// What a node of the network is.
package enum NodeKind: String, CaseIterable, Comparable, Sendable {
  case article
  case body
  case person
  case place
  case post
  case programme
  case session

  /// The kind of a graph's entity; nil for roles, which are in the network as posts.
  package init?(_ kind: EntityKind) {
    switch kind {
    case .person: self = .person
    case .body: self = .body
    case .role: return nil
    case .place: self = .place
    case .session: self = .session
    case .programme: self = .programme
    }
  }

  /// The kind's German name.
  package var label: String {
    switch self {
    case .article: "Artikel"
    case .body: "Organisation"
    case .person: "Person"
    case .place: "Ort"
    case .post: "Amt"
    case .programme: "Vorhaben"
    case .session: "Sitzung"
    }
  }

  /// By raw value.
  package static func < (first: Self, second: Self) -> Bool {
    first.rawValue < second.rawValue
  }
}

/// What an edge of the network says.
package enum EdgeKind: String, CaseIterable, Comparable, Sendable {
  /// A post is at a body.
  case at
  case chaired
  case cooperatesWith = "cooperates_with"
  case heldIn = "held_in"
  /// A person holds a post.
  case holds
  case memberOf = "member_of"
  /// An article names a thing.
  case mentions
  case partOf = "part_of"
  case partyTo = "party_to"
  case quoted
  case seatedIn = "seated_in"
  case sessionOf = "session_of"
  case succeeds

  /// The edge that shows a relation; nil for a session's date, which is an attribute.
  package init?(_ type: RelationType) {
    guard type != .heldOn else { return nil }
    self.init(rawValue: type.rawValue)
  }

  /// The relation it shows; nil for `at` and `mentions`.
  package var relation: RelationType? {
    RelationType(rawValue: rawValue)
  }

  /// How it reads in German.
  package var label: String {
    switch self {
    case .at: "bei"
    case .mentions: "nennt"
    default: relation?.label ?? rawValue
    }
  }

  /// Whether its ends may be swapped.
  package var isSymmetric: Bool {
    relation?.isSymmetric ?? false
  }

  /// By raw value.
  package static func < (first: Self, second: Self) -> Bool {
    first.rawValue < second.rawValue
  }
}
