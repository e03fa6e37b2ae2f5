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
  /// The sides of curation rows that mean a node; of the most there are none.
  private let curated: [Int: [CuratedSide]]
  /// The sides of the rows that gave things another kind, which they had to be found by.
  private let retypings: Set<CuratedSide>

  init(_ told: [ArticleFacts], catalogue: Catalogue, curation: Curation) {
    self.catalogue = catalogue
    self.curation = curation
    let rows = Self.index(curation)
    var facts = told
    var retypings: Set<CuratedSide> = []
    if curation.rows.contains(where: { $0.action == .retype }) {
      for article in facts.indices {
        let id = facts[article].article.id
        var kinds: [Int: EntityKind] = [:]
        for (index, entity) in facts[article].entities.enumerated() {
          let sides = Self.sides(entity, id, rows, curation).filter {
            let row = curation.rows[$0.row]
            return row.action == .retype && row.second.kind != entity.kind
          }
          if let side = sides.last { kinds[index] = curation.rows[side.row].second.kind }
          retypings.formUnion(sides)
        }
        facts[article] = facts[article].retyped(kinds)
      }
    }
    self.facts = facts
    self.retypings = retypings
    var nodes: [Node] = []
    var firstNode: [Int] = []
    for (article, fact) in facts.enumerated() {
      firstNode.append(nodes.count)
      nodes += fact.entities.indices.map { Node(article: article, entity: $0) }
    }
    self.nodes = nodes
    self.firstNode = firstNode
    var curated: [Int: [CuratedSide]] = [:]
    if !rows.isEmpty {
      for (index, node) in nodes.enumerated() {
        let fact = facts[node.article]
        let sides = Self.sides(fact.entities[node.entity], fact.article.id, rows, curation)
        if !sides.isEmpty { curated[index] = sides }
      }
    }
    self.curated = curated
    sets = DisjointSets(count: nodes.count)
  }

  func entity(_ node: Int) -> ArticleEntity {
    facts[nodes[node].article].entities[nodes[node].entity]
  }

  func node(article: Int, entity: Int) -> Int {
    firstNode[article] + entity
  }

  func article(_ node: Int) -> Article {
    facts[nodes[node].article].article
  }

  /// Whether a person is named for having made a picture and nothing else: a private person, who
  /// is nobody of the graph.
  func isCreditedOnly(_ node: Int) -> Bool {
    let place = nodes[node]
    let told = facts[place.article]
    guard told.entities[place.entity].kind == .person else { return false }
    let credits = told.article.zones.filter { $0.kind == .credit }
    guard !credits.isEmpty else { return false }
    let mentions = told.mentions.filter { $0.entity == place.entity }
    return !mentions.isEmpty
      && mentions.allSatisfy { mention in
        credits.contains { $0.range.overlaps(mention.range) }
      }
      && !told.statements.contains { $0.subject == place.entity || $0.object == place.entity }
  }

  /// Name and article, for decisions that people read.
  func caption(_ node: Int) -> String {
    "\(entity(node).name) @ \(article(node).id)"
  }

  /// A judgement on two nodes in words.
  func decision(
    _ first: Int, _ second: Int, _ score: LinkScore, _ outcome: LinkDecision.Outcome
  ) -> LinkDecision {
    LinkDecision(
      first: caption(first), second: caption(second), kind: entity(first).kind,
      features: score.features, vetoes: score.vetoes, outcome: outcome, nodes: [first, second])
  }

  /// The nodes of some kinds, ascending.
  func nodes(of kinds: Set<EntityKind>) -> [Int] {
    nodes.indices.filter { index in
      let node = nodes[index]
      return kinds.contains(facts[node.article].entities[node.entity].kind)
    }
  }

  /// The rows of an action that mean this node, and with which side.
  func sides(of action: Curation.Action, _ node: Int) -> [CuratedSide] {
    guard !curated.isEmpty, let sides = curated[node] else { return [] }
    return sides.filter { curation.rows[$0.row].action == action }
  }

  /// The sides of all rows that mean an article's entity, ascending.
  private static func sides(
    _ entity: ArticleEntity, _ article: String, _ rows: [String: [CuratedSide]],
    _ curation: Curation
  ) -> [CuratedSide] {
    let byName = rows[nameKey(entity.name)] ?? []
    let byRecord = entity.gazetteerID.flatMap { rows[$0] } ?? []
    guard !byName.isEmpty || !byRecord.isEmpty else { return [] }
    return Set(byName + byRecord).sorted().filter { side in
      let row = curation.rows[side.row]
      guard let reference = side.isSecond ? row.second.reference : row.first else { return false }
      if let kind = reference.kind, kind != entity.kind { return false }
      return reference.article.map { $0 == article } ?? true
    }
  }

  /// The nodes that a curator calls the same, in one group each; all others alone; ascending.
  func curatedGroups(of nodes: [Int]) -> [[Int]] {
    guard !curated.isEmpty else { return nodes.map { [$0] } }
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
    guard !curated.isEmpty else { return profiles }
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
    var used = retypings
    for sides in curated.values {
      used.formUnion(sides.filter { curation.rows[$0.row].action != .retype })
    }
    return curation.rows.enumerated().filter { number, row in
      let needed = row.second.reference == nil ? [false] : [false, true]
      return !needed.allSatisfy { used.contains(CuratedSide(row: number, isSecond: $0)) }
    }.map(\.element)
  }

  /// The sides of all rows by the name (or record id) they give.
  private static func index(_ curation: Curation) -> [String: [CuratedSide]] {
    var table: [String: [CuratedSide]] = [:]
    for (number, row) in curation.rows.enumerated() {
      for (reference, isSecond) in [(row.first, false), (row.second.reference, true)] {
        guard let reference else { continue }
        let side = CuratedSide(row: number, isSecond: isSecond)
        for key in Set([nameKey(reference.name), reference.name]) {
          table[key, default: []].append(side)
        }
      }
    }
    return table
  }
}
