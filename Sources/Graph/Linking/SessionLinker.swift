import Ontology

/// Links sessions across articles: only sessions of one body are ever compared.
struct SessionLinker {
  func link(_ space: inout LinkingSpace) {
    let blocks = profiles(in: &space)
    for group in space.curatedGroups(of: space.nodes(of: [.session])) {
      for node in group { space.sets.unite(group[0], node) }
    }
    let sorted = blocks.keys.sorted().map { body in
      space.joinedByCuration(blocks[body] ?? []).map { (Self.rank($0), $0) }
        .sorted { ($0.0, $0.1.nodes[0]) < ($1.0, $1.1.nodes[0]) }.map(\.1)
    }
    space.link(sorted)
  }

  /// What each article tells of each session, by the set of its body.
  func profiles(in space: inout LinkingSpace) -> [Int: [SessionProfile]] {
    var blocks: [Int: [SessionProfile]] = [:]
    let bodies = BodiesByName(&space)
    let dates = Self.statedDates(in: space)
    let owners = Self.statedOwners(in: space)
    for node in space.nodes(of: [.session]) {
      let entity = space.entity(node)
      let article = space.nodes[node].article
      let owner = entity.owner.map { space.node(article: article, entity: $0) } ?? owners[node]
      let body = owner.map { space.sets.root(of: $0) } ?? bodies.body(in: entity)
      // Without a body a session stays its article's own.
      guard let body else { continue }
      let noun = SessionNoun(entity.sessionType)
      let sides = Set(space.sides(of: .different, node))
      blocks[body, default: []].append(
        SessionProfile(
          nodes: [node], articles: [article], ordinals: Set(entity.ordinal.map { [$0] } ?? []),
          nouns: [noun], numberedNouns: entity.ordinal == nil ? [] : [noun],
          dates: Set((Self.date(of: entity).map { [$0] } ?? []) + (dates[node] ?? [])),
          sides: sides))
    }
    return blocks
  }

  /// The session's date, or the one in its name: "Sommersitzung IT-Planungsrat (2023)".
  private static func date(of session: ArticleEntity) -> DateSpan? {
    if let date = session.date { return date }
    guard session.name.hasSuffix(")"), let open = session.name.lastIndex(of: "(") else {
      return nil
    }
    return DateSpan(session.name[session.name.index(after: open)...].dropLast())
  }

  /// Numbered sessions first, then those with a day, then the rest.
  private static func rank(_ profile: SessionProfile) -> Int {
    if !profile.ordinals.isEmpty { return profile.dates.contains(where: \.isExact) ? 0 : 1 }
    return profile.dates.contains(where: \.isExact) ? 2 : 3
  }

  private static func statedDates(in space: LinkingSpace) -> [Int: [DateSpan]] {
    var dates: [Int: [DateSpan]] = [:]
    for (article, fact) in space.facts.enumerated() {
      for statement in fact.statements where statement.type == .heldOn {
        guard let date = statement.date else { continue }
        dates[space.node(article: article, entity: statement.subject), default: []].append(date)
      }
    }
    return dates
  }

  private static func statedOwners(in space: LinkingSpace) -> [Int: Int] {
    var owners: [Int: Int] = [:]
    for (article, fact) in space.facts.enumerated() {
      for statement in fact.statements where statement.type == .sessionOf {
        guard let object = statement.object else { continue }
        let session = space.node(article: article, entity: statement.subject)
        owners[session] = owners[session] ?? space.node(article: article, entity: object)
      }
    }
    return owners
  }
}

/// Finds the body in a session's name, where the article links them in no other way.
struct BodiesByName {
  private var bodies: [String: Int] = [:]

  init(_ space: inout LinkingSpace) {
    for node in space.nodes(of: [.body]) {
      let key = nameKey(space.entity(node).name)
      bodies[key] = bodies[key] ?? space.sets.root(of: node)
    }
  }

  func body(in session: ArticleEntity) -> Int? {
    var name = session.name
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") { name = String(name[..<open]) }
    var words = name.split(separator: " ")
    while words.count > 1 {
      words.removeFirst()
      if let body = bodies[nameKey(words.joined(separator: " "))] { return body }
    }
    return nil
  }
}
