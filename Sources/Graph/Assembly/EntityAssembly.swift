import Ontology

/// The graph's entities, made from the sets of nodes that linking has left.
struct EntityAssembly {
  /// Ascending by id.
  private(set) var entities: [Entity] = []
  /// The entity of each node; nil where a curator dropped it, or for who only made a picture.
  private(set) var indexes: [Int?]
  /// The entity id of each node.
  private(set) var ids: [String]
  /// Roles that statements give and no mention names, by title.
  private(set) var roles: [String: Int] = [:]

  init(_ space: inout LinkingSpace, names: RecordNames) {
    var members: [Int: [Int]] = [:]
    for node in space.nodes.indices { members[space.sets.root(of: node), default: []].append(node) }
    let credited = Set(
      members.filter { $0.value.allSatisfy { node in space.isCreditedOnly(node) } }.keys)
    let dropped = credited.union(
      members.filter { $0.value.contains { !space.sides(of: .drop, $0).isEmpty } }.keys)
    // Nobody's id depends on who made a picture: they come last.
    let roots = members.keys.sorted().filter { !credited.contains($0) } + credited.sorted()

    var drafts = roots.map { root in
      Draft(
        entity: Self.entity(of: members[root] ?? [], in: space, names: names), root: root,
        owner: Self.owner(of: members[root] ?? [], in: &space))
    }
    Self.nameSessions(&drafts)
    let known = Set(drafts.filter { $0.entity.kind == .role }.map { nameKey($0.entity.name) })
    drafts += Self.unmentionedRoles(in: space, names: names, known: known)
    let slugs = EntityIDs.assign(drafts.map(\.entity))
    for (position, id) in slugs.enumerated() { drafts[position].entity.id = id }

    var idOfRoot: [Int: String] = [:]
    for draft in drafts { if let root = draft.root { idOfRoot[root] = draft.entity.id } }
    drafts.removeAll { $0.root.map(dropped.contains) ?? false }
    drafts.sort { $0.entity.id < $1.entity.id }

    var indexOfRoot: [Int: Int] = [:]
    for (index, draft) in drafts.enumerated() {
      if let root = draft.root { indexOfRoot[root] = index }
      if draft.entity.kind == .role { roles[nameKey(draft.entity.name)] = index }
    }
    var indexes: [Int?] = []
    var ids: [String] = []
    for node in space.nodes.indices {
      let root = space.sets.root(of: node)
      indexes.append(indexOfRoot[root])
      ids.append(idOfRoot[root] ?? "")
    }
    self.indexes = indexes
    self.ids = ids
    entities = drafts.map(\.entity)
    for (index, draft) in drafts.enumerated() {
      entities[index].owner = draft.owner.flatMap { indexOfRoot[$0] }
    }
    addMentions(from: space)
  }

  /// The title that stands for a role in the graph: its record's or its most usual one.
  func title(of role: String, names: RecordNames, catalogue: Catalogue) -> String {
    Self.title(of: role, names: names, catalogue: catalogue)
  }

  private struct Draft {
    var entity: Entity
    /// The set it came from; nil for a role that only statements give.
    var root: Int?
    /// The set of its owner.
    var owner: Int?
  }

  private static func title(of role: String, names: RecordNames, catalogue: Catalogue) -> String {
    names.record(.role, named: role).flatMap { catalogue[$0]?.name } ?? role
  }

  private static func unmentionedRoles(
    in space: LinkingSpace, names: RecordNames, known: Set<String>
  ) -> [Draft] {
    var seen = known
    var drafts: [Draft] = []
    for fact in space.facts {
      for statement in fact.statements {
        guard let role = statement.role, !role.isEmpty else { continue }
        let title = title(of: role, names: names, catalogue: space.catalogue)
        guard seen.insert(nameKey(title)).inserted else { continue }
        var entity = Entity(id: "", kind: .role, name: title)
        entity.record = names.record(.role, named: role).flatMap { space.catalogue[$0] }
        entity.aliases = Set(entity.record?.aliases ?? []).subtracting([title]).sorted()
        drafts.append(Draft(entity: entity))
      }
    }
    return drafts
  }

  private static func entity(
    of members: [Int], in space: LinkingSpace, names: RecordNames
  ) -> Entity {
    let values = members.map { space.entity($0) }
    let kind = values.first?.kind ?? .body
    // A name is enough to know a ministry by, but not a person: he may have namesakes.
    let isNamed = NamedThings.kinds.contains(kind)
    let record = values.lazy.compactMap { isNamed ? names.record(of: $0) : $0.gazetteerID }.first
      .flatMap { space.catalogue[$0] }
    let renamed = members.lazy.flatMap { space.sides(of: .rename, $0) }.first
      .flatMap { space.curation.rows[$0.row].second.name }
    let name = renamed ?? record?.name ?? NameChoice.best(of: values)

    var entity = Entity(id: "", kind: kind, name: name)
    var aliases = Set(values.map(\.name) + (record?.aliases ?? []))
    aliases.formUnion(record?.formerNames.map(\.name) ?? [])
    if kind == .body || kind == .programme {
      aliases.formUnion(abbreviations(of: members, in: space))
    }
    entity.aliases = aliases.subtracting([name, ""]).sorted()
    entity.record = record
    entity.gender = NameChoice.mostFrequent(values.compactMap(\.gender?.rawValue))
      .flatMap { Gender(rawValue: $0) }
    if kind == .person {
      entity.familyName =
        values.first { $0.name == name }?.familyName
        ?? NameChoice.mostFrequent(values.compactMap(\.familyName))
    }
    if kind == .session {
      entity.ordinal = values.lazy.compactMap(\.ordinal).first
      let numbered = values.filter { $0.ordinal != nil }
      entity.sessionType = NameChoice.mostFrequent(
        (numbered.isEmpty ? values : numbered).compactMap(\.sessionType))
      entity.date = date(of: members, in: space)
    }
    return entity
  }

  /// The date a curator pinned; else the most exact one told, of several the most usual, then the
  /// earliest.
  private static func date(of members: [Int], in space: LinkingSpace) -> DateSpan? {
    let pins = members.flatMap { space.sides(of: .pin, $0) }.max()
    if let pin = pins, case .pin(.date(let date)) = space.curation.rows[pin.row].second {
      return date
    }
    var counts: [DateSpan: Int] = [:]
    for member in members {
      let node = space.nodes[member]
      if let date = space.entity(member).date { counts[date, default: 0] += 1 }
      for statement in space.facts[node.article].statements
      where statement.type == .heldOn && statement.subject == node.entity {
        if let date = statement.date { counts[date, default: 0] += 1 }
      }
    }
    return counts.min {
      let (first, second) = ($0.key, $1.key)
      return ($0.key.isExact ? 0 : first.width, -$0.value, first)
        < ($1.key.isExact ? 0 : second.width, -$1.value, second)
    }?.key
  }

  /// Short forms in capitals as the texts have them ("BMI"): these are never inflected.
  private static func abbreviations(of members: [Int], in space: LinkingSpace) -> Set<String> {
    var found: Set<String> = []
    for member in members {
      let node = space.nodes[member]
      let fact = space.facts[node.article]
      for mention in fact.mentions
      where mention.entity == node.entity && (2...12).contains(mention.range.count) {
        let text = SourceArticle(fact.article).quote(mention.range)
        let capitals = text.unicodeScalars.filter(\.properties.isUppercase).count
        let small = text.unicodeScalars.filter(\.properties.isLowercase).count
        if capitals >= 2, small == 0 { found.insert(text) }
      }
    }
    return found
  }

  private static func owner(of members: [Int], in space: inout LinkingSpace) -> Int? {
    for member in members {
      guard let owner = space.entity(member).owner else { continue }
      return space.sets.root(of: space.node(article: space.nodes[member].article, entity: owner))
    }
    for member in members where space.entity(member).kind == .session {
      let node = space.nodes[member]
      for statement in space.facts[node.article].statements
      where statement.type == .sessionOf && statement.subject == node.entity {
        guard let object = statement.object else { continue }
        return space.sets.root(of: space.node(article: node.article, entity: object))
      }
    }
    return nil
  }

  /// Gives sessions that articles call by their noun alone the name that tells which.
  ///
  /// "40. Sitzung IT-Planungsrat", or without a number "Sommersitzung IT-Planungsrat (2023)".
  private static func nameSessions(_ drafts: inout [Draft]) {
    var names: [Int: String] = [:]
    for draft in drafts { if let root = draft.root { names[root] = draft.entity.name } }
    for index in drafts.indices where drafts[index].entity.kind == .session {
      let session = drafts[index].entity
      guard let owner = drafts[index].owner.flatMap({ names[$0] }),
        !session.name.hasSuffix(")"), !slug(session.name).hasSuffix(slug(owner))
      else { continue }
      var name = session.name + " " + owner
      if let ordinal = session.ordinal {
        if !name.hasPrefix("\(ordinal).") { name = "\(ordinal). " + name }
      } else if let date = session.date {
        name += " (\(date))"
      }
      drafts[index].entity.aliases = Set(session.aliases + [session.name]).sorted()
      drafts[index].entity.name = name
    }
  }

  private mutating func addMentions(from space: LinkingSpace) {
    for (article, fact) in space.facts.enumerated() {
      for mention in fact.mentions {
        guard let index = indexes[space.node(article: article, entity: mention.entity)] else {
          continue
        }
        entities[index].mentions.append(EntityMention(article: article, range: mention.range))
      }
    }
    for index in entities.indices {
      let sorted = entities[index].mentions.sorted()
      entities[index].mentions = sorted.enumerated()
        .filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(\.element)
    }
  }
}

/// Which of several names stands for a thing.
enum NameChoice {
  /// The one told most often; a person's with a given name, a session's with a number before all.
  static func best(of values: [ArticleEntity]) -> String {
    let full = values.filter { $0.givenName != nil || $0.ordinal != nil }
    return mostFrequent((full.isEmpty ? values : full).map(\.name)) ?? ""
  }

  /// The most frequent; of several the longest, then the first in order.
  static func mostFrequent(_ names: [String]) -> String? {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.min {
      (-$0.value, -$0.key.utf8.count, $0.key) < (-$1.value, -$1.key.utf8.count, $1.key)
    }?.key
  }
}
