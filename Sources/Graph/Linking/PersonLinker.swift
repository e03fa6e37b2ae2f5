import Ontology

/// Links persons across articles by ``PersonFeature``; bodies must be linked before.
struct PersonLinker {
  private let names: RecordNames

  init(_ names: RecordNames) {
    self.names = names
  }

  func link(_ space: inout LinkingSpace) {
    let profiles = profiles(in: &space)
    let blocks = Self.blocks(space.joinedByCuration(profiles))
    space.link(blocks.keys.sorted().map { Self.inOrder(blocks[$0] ?? []) })
  }

  /// What each article tells of each person, ascending by node.
  func profiles(in space: inout LinkingSpace) -> [PersonProfile] {
    var profiles = space.nodes(of: [.person]).map { profile(of: $0, in: space) }
    describe(&profiles, in: &space)
    return profiles
  }

  /// The persons that are compared with each other.
  private static func blocks(_ profiles: [PersonProfile]) -> [String: [PersonProfile]] {
    var blocks: [String: [PersonProfile]] = [:]
    var doubleNames: [String: [PersonProfile]] = [:]
    for profile in profiles {
      // Persons whom a curator joined may have several family names: the first one counts.
      guard let block = profile.names.map(\.block).min(), !block.isEmpty else { continue }
      if let first = profile.names.first(where: { $0.family.count > 1 })?.sounds.first,
        first != block
      {
        doubleNames[first, default: []].append(profile)
      } else {
        blocks[block, default: []].append(profile)
      }
    }
    // A double name goes where its first part leads, if somebody there is the same.
    for first in doubleNames.keys.sorted() {
      let known = blocks[first] ?? []
      var leads: Set<[PersonName]> = []
      for profile in doubleNames[first] ?? []
      where known.contains(where: { $0.score(with: profile).isLink }) {
        leads.insert(profile.names)
      }
      for profile in doubleNames[first] ?? [] {
        let block = profile.names.map(\.block).min() ?? ""
        blocks[leads.contains(profile.names) ? first : block, default: []].append(profile)
      }
    }
    return blocks
  }

  /// Namesakes whom an article tells apart come first, so that everybody of their name has to
  /// choose; then full names, then initials, then family names alone.
  private static func inOrder(_ profiles: [PersonProfile]) -> [PersonProfile] {
    var seen: [Int: [PersonName]] = [:]
    for profile in profiles {
      for article in profile.articles { seen[article, default: []] += profile.names }
    }
    func rank(_ profile: PersonProfile) -> Int {
      guard let name = profile.names.first, profile.names.contains(where: \.hasGivenName) else {
        return profile.names.contains { !$0.given.isEmpty } ? 2 : 3
      }
      let hasNamesake = profile.articles.contains { article in
        (seen[article] ?? []).filter { $0.given == name.given && $0.family == name.family }.count
          > 1
      }
      return hasNamesake ? 0 : 1
    }
    let ranked = profiles.map { (rank: rank($0), profile: $0) }
    return ranked.sorted { ($0.rank, $0.profile.nodes[0]) < ($1.rank, $1.profile.nodes[0]) }
      .map(\.profile)
  }

  private func profile(of node: Int, in space: LinkingSpace) -> PersonProfile {
    let entity = space.entity(node)
    return PersonProfile(
      nodes: [node], articles: [space.nodes[node].article], names: [PersonName(entity)],
      records: Set(entity.gazetteerID.map { [$0] } ?? []),
      genders: Set(entity.gender.map { [$0] } ?? []),
      sides: Set(space.sides(of: .different, node)),
      isCreditedOnly: space.isCreditedOnly(node))
  }

  /// Adds what the statements tell: offices and bodies.
  private func describe(_ profiles: inout [PersonProfile], in space: inout LinkingSpace) {
    var position: [Int: Int] = [:]
    for (index, profile) in profiles.enumerated() { position[profile.nodes[0]] = index }
    for (article, fact) in space.facts.enumerated() {
      for statement in fact.statements {
        let subject = space.node(article: article, entity: statement.subject)
        guard let index = position[subject] else { continue }
        let object = statement.object.map { object in
          space.sets.root(of: space.node(article: article, entity: object))
        }
        switch statement.type {
        case .holds:
          if let object { profiles[index].bodies.insert(object) }
          guard let role = statement.role else { continue }
          let title = names.record(.role, named: role) ?? nameKey(role)
          profiles[index].offices.insert(PersonProfile.Office(title: title, body: object))
          profiles[index].titles.insert(title)
          if let object, let days = certainDays(of: statement, in: fact.article),
            isMunicipalHead(role, object: statement.object, of: fact, in: space.catalogue)
          {
            profiles[index].add(
              PersonProfile.Headship(title: title, body: object, days: days))
          }
        case .memberOf, .quoted:
          if let object { profiles[index].bodies.insert(object) }
        default:
          continue
        }
      }
    }
  }

  private func isMunicipalHead(
    _ role: String, object: Int?, of fact: ArticleFacts, in catalogue: Catalogue
  ) -> Bool {
    guard let object, PersonVeto.municipalHeads.contains(slug(role)) else { return false }
    let body = fact.entities[object]
    if let record = names.record(of: body).flatMap({ catalogue[$0] }) {
      return record.level == "Kommune"
    }
    return ["Stadt ", "Gemeinde ", "Landkreis ", "Kreis "].contains { body.name.hasPrefix($0) }
  }

  /// The days on which the article leaves no doubt that the office was held.
  private func certainDays(of statement: Statement, in article: Article) -> ClosedRange<Int>? {
    let isNow = statement.status == .current || statement.status == .acting
    let today = isNow ? article.date : nil
    let margin = PersonVeto.certainty
    let start = statement.from?.latest ?? today.map { $0.earliest - margin }
    let end = statement.to?.earliest ?? today.map { $0.latest + margin }
    guard let start, let end, start <= end else { return nil }
    return start...end
  }
}
