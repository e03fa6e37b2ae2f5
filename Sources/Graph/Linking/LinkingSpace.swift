import Ontology

/// All entities of all articles in one row, and which of them are held to be the same so far.
struct LinkingSpace {
  /// One article's entity.
  struct Node {
    /// An index into ``LinkingSpace/facts``.
    var article: Int
    /// An index into the article's entities.
    var entity: Int
  }

  /// Sound, and ascending by date and id, whatever order they came in.
  let facts: [ArticleFacts]
  let nodes: [Node]
  /// The node of each article's first entity.
  let firstNode: [Int]
  let catalogue: Catalogue
  let curation: Curation
  var sets: DisjointSets
  var decisions: [LinkDecision] = []
  private let curated: [String: [CuratedSide]]

  init(_ facts: [ArticleFacts], catalogue: Catalogue, curation: Curation) {
    self.facts = facts
    self.catalogue = catalogue
    self.curation = curation
    curated = Self.index(curation)
    var nodes: [Node] = []
    var firstNode: [Int] = []
    for (article, fact) in facts.enumerated() {
      firstNode.append(nodes.count)
      nodes += fact.entities.indices.map { Node(article: article, entity: $0) }
    }
    self.nodes = nodes
    self.firstNode = firstNode
    sets = DisjointSets(count: nodes.count)
  }

  func entity(_ node: Int) -> ArticleEntity {
    facts[nodes[node].article].entities[nodes[node].entity]
  }

  func node(article: Int, entity: Int) -> Int {
    firstNode[article] + entity
  }

  /// Name and article, for decisions that people read.
  func caption(_ node: Int) -> String {
    "\(entity(node).name) @ \(facts[nodes[node].article].article.id)"
  }

  /// The nodes of some kinds, ascending.
  func nodes(of kinds: Set<EntityKind>) -> [Int] {
    nodes.indices.filter { kinds.contains(entity($0).kind) }
  }

  /// The rows of an action that mean this node, and with which side.
  func sides(of action: Curation.Action, _ node: Int) -> [CuratedSide] {
    guard !curated.isEmpty else { return [] }
    let value = entity(node)
    let byName = curated[nameKey(value.name)] ?? []
    let byRecord = value.gazetteerID.flatMap { curated[$0] } ?? []
    return Set(byName + byRecord).sorted().filter { side in
      let row = curation.rows[side.row]
      guard row.action == action, let reference = side.isSecond ? row.second : row.first else {
        return false
      }
      if let kind = reference.kind, kind != value.kind { return false }
      return reference.article.map { $0 == facts[nodes[node].article].article.id } ?? true
    }
  }

  /// The nodes that a curator calls the same, in one group each; all others alone; ascending.
  func curatedGroups(of nodes: [Int]) -> [[Int]] {
    struct Key: Hashable {
      var row: Int
      var kind: EntityKind
    }
    var joined = DisjointSets(count: nodes.count)
    var first: [Key: Int] = [:]
    for (position, node) in nodes.enumerated() {
      for side in sides(of: .same, node) {
        let key = Key(row: side.row, kind: entity(node).kind)
        joined.unite(first[key, default: position], position)
        first[key] = joined.root(of: position)
      }
    }
    var groups: [Int: [Int]] = [:]
    for position in nodes.indices {
      groups[joined.root(of: position), default: []].append(nodes[position])
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Profiles of one node each, with those made one that a curator calls the same.
  func joinedByCuration<Profile: LinkProfile>(_ profiles: [Profile]) -> [Profile] {
    let byNode = Dictionary(uniqueKeysWithValues: profiles.map { ($0.nodes[0], $0) })
    return curatedGroups(of: profiles.map { $0.nodes[0] }).compactMap { group in
      let members = group.compactMap { byNode[$0] }
      guard var joined = members.first else { return nil }
      for member in members.dropFirst() { joined.absorb(member) }
      return joined
    }
  }

  /// The rows of which a side means no node.
  func unusedCuration() -> [Curation.Row] {
    guard !curated.isEmpty else { return [] }
    var used: Set<CuratedSide> = []
    for node in nodes.indices {
      for action in Curation.Action.allCases { used.formUnion(sides(of: action, node)) }
    }
    return curation.rows.enumerated().filter { number, row in
      let needed = row.second == nil || row.action == .rename ? [false] : [false, true]
      return !needed.allSatisfy { used.contains(CuratedSide(row: number, isSecond: $0)) }
    }.map(\.element)
  }

  /// The sides of all rows by the name (or record id) they give.
  private static func index(_ curation: Curation) -> [String: [CuratedSide]] {
    var table: [String: [CuratedSide]] = [:]
    for (number, row) in curation.rows.enumerated() {
      for (reference, isSecond) in [(row.first, false), (row.second, true)] {
        guard let reference, !(isSecond && row.action == .rename) else { continue }
        let side = CuratedSide(row: number, isSecond: isSecond)
        for key in Set([nameKey(reference.name), reference.name]) {
          table[key, default: []].append(side)
        }
      }
    }
    return table
  }
}

/// One side of a curator's row.
struct CuratedSide: Hashable, Comparable {
  var row: Int
  var isSecond: Bool

  static func < (first: Self, second: Self) -> Bool {
    (first.row, first.isSecond ? 1 : 0) < (second.row, second.isSecond ? 1 : 0)
  }

  var opposite: Self {
    Self(row: row, isSecond: !isSecond)
  }
}

extension ArticleFacts {
  /// Without what points nowhere: an archive may come from another hand.
  var sound: Self {
    var facts = self
    for index in facts.entities.indices {
      if let owner = facts.entities[index].owner, !entities.indices.contains(owner) {
        facts.entities[index].owner = nil
      }
    }
    facts.mentions.removeAll { !entities.indices.contains($0.entity) }
    facts.statements.removeAll { statement in
      guard entities.indices.contains(statement.subject) else { return true }
      guard let object = statement.object else { return !statement.type.objectIsOptional }
      return !entities.indices.contains(object)
    }
    return facts
  }
}
