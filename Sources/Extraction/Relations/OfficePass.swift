internal import Ontology

/// Who a chain of titles belongs to, and how the text says so.
struct Holders: Sendable {
  /// Entities.
  var persons: [Int]
  /// The item of each person, -1 for one that a pronoun or the topic stands for.
  var items: [Int]
  var status: OfficeStatus?
  var strength: OfficeClaim.Strength
  /// Whether the wording tells of the beginning of the office.
  var starts = false
  var rule: String
}

/// Reads offices from titles: beside a name, in a clause with "ist", "als …", "zum … gewählt".
struct OfficePass {
  let coreference: Coreference
  let bodies: OfficeBodies

  init(coreference: Coreference) {
    self.coreference = coreference
    bodies = OfficeBodies(coreference: coreference)
  }

  /// Adds what the titles of an article claim.
  func run(on reading: inout Reading, into claims: inout OfficeClaims) {
    let chains = OfficeChains(bodies: bodies)
    for sentence in reading.sentences {
      let times = OfficeTimes(reading: reading)
      let isLongAgo = times.isLongAgo(sentence)
      for chain in chains.chains(in: sentence, of: &reading) {
        guard let holders = holders(of: chain, in: sentence, reading) else { continue }
        for (number, person) in holders.persons.enumerated() {
          for link in chain.links {
            claim(
              link, of: chain, holders, number, person: person, isLongAgo, in: sentence,
              &reading, &claims)
          }
        }
      }
    }
  }

  private func claim(
    _ link: ChainLink, of chain: OfficeChain, _ holders: Holders, _ number: Int, person: Int,
    _ isLongAgo: Bool, in sentence: Range<Int>, _ reading: inout Reading,
    _ claims: inout OfficeClaims
  ) {
    let times = OfficeTimes(reading: reading)
    let title = reading.name(reading.items[link.role].entity)
    let first = chain.links.first?.role == link.role
    let before = first ? chain.items.lowerBound : link.role - 3
    var status = times.status(of: max(before, chain.items.lowerBound)..<link.role)
    if status == nil, first, holders.strength == .title {
      status = times.status(of: chain.items.lowerBound..<link.role)
    }
    let range =
      holders.strength >= .clause
      ? reading.clause(of: link.role) : chain.items.lowerBound..<chain.items.upperBound
    var time = times.time(around: link.role, in: range, starts: holders.starts)
    if OfficeSort(title: title) != .organisation { time.scope = nil }
    if holders.strength == .title, time.scope == nil { time = onlySince(time) }
    var resolved = status ?? holders.status ?? (isLongAgo ? .former : .current)
    if holders.status == .designated, status == nil { resolved = .designated }
    if isLongAgo, holders.strength == .title, status == nil, time.from == nil { resolved = .former }
    resolved = times.adjusted(resolved, time)
    var body = link.body
    var isOpen = false
    if body == nil {
      let item = holders.items[number]
      body = item >= 0 ? bracketBody(item, title, reading) : nil
    }
    if body == nil {
      body = DefaultBodies(coreference: coreference, bodies: bodies)
        .body(of: title, at: link.role, holder: person, in: &reading)
      isOpen = true
    }
    claims.add(
      OfficeClaim(
        person: person, role: title, body: body, bodyIsOpen: isOpen, status: resolved,
        scope: time.scope, from: time.from, to: time.to, dateWords: time.words, item: link.role,
        strength: holders.strength, rule: holders.rule))
  }

  private func onlySince(_ time: OfficeTime) -> OfficeTime {
    var time = time
    if time.words?.hasPrefix("seit") != true, time.to == nil { time.from = nil }
    return time
  }

  /// The town or district in brackets behind a name: "Landräte Walter (Tübingen)".
  private func bracketBody(_ person: Int, _ title: String, _ reading: Reading) -> Int? {
    guard person >= 0 else { return nil }
    let wanted: Set<BodySort>
    switch OfficeSort(title: title) {
    case .municipal: wanted = [.town]
    case .district: wanted = [.district]
    case .land: wanted = [.land]
    default: return nil
    }
    return reading.items[person].bracket.first {
      reading.entities[$0].kind == .body && wanted.contains(coreference.sort($0))
    }
  }

  // MARK: - Whose titles

  private func holders(
    of chain: OfficeChain, in sentence: Range<Int>, _ reading: Reading
  ) -> Holders? {
    if let found = named(chain, in: sentence, reading) { return found }
    let clauses = OfficeClauses(coreference: coreference, reading: reading)
    return clauses.holders(of: chain, in: sentence)
  }

  /// Titles beside a name: "A, Landrat des …", "Landrat A", "der CIO der Stadt, A, …".
  private func named(
    _ chain: OfficeChain, in sentence: Range<Int>, _ reading: Reading
  ) -> Holders? {
    let chains = OfficeChains(bodies: bodies)
    if let name = chains.nameBefore(chain.items.lowerBound, reading),
      !isClauseStart(chain, reading)
    {
      return Holders(
        persons: [reading.items[name].entity], items: [name], strength: .title,
        rule: "offices/title-after-name")
    }
    let end = chain.items.upperBound
    guard let role = chain.links.last?.role else { return nil }
    if reading.isKind(end, .person), sentence.contains(end) {
      let isPlural = Coreference.isPlural(role, in: reading)
      let list = isPlural ? reading.list(of: .person, from: end) : [end]
      return Holders(
        persons: list.map { reading.items[$0].entity }, items: list, strength: .title,
        rule: "offices/title-before-name")
    }
    if let name = nameAfterComma(end, in: sentence, reading) {
      return Holders(
        persons: [reading.items[name].entity], items: [name], strength: .title,
        rule: "offices/title-comma-name")
    }
    // "… Präsident und die neue Vizepräsidentin A" in head lines: "A neue Vizepräsidentin".
    let start = chain.items.lowerBound
    if start > sentence.lowerBound, reading.isKind(start - 1, .person),
      reading.items[sentence.lowerBound].tokens.lowerBound < reading.head.headline.upperBound
    {
      return Holders(
        persons: [reading.items[start - 1].entity], items: [start - 1], strength: .implied,
        rule: "offices/headline")
    }
    return nil
  }

  /// "A, dessen Landrat …" and "A, Vorsitzender ist B" are no appositions.
  private func isClauseStart(_ chain: OfficeChain, _ reading: Reading) -> Bool {
    let end = chain.items.upperBound
    guard end < reading.items.count else { return false }
    return reading.items[end].isAny([.copula, .pastCopula, .becomes, .became])
      && reading.word(chain.items.lowerBound - 1) != ","
  }

  /// "Der Beauftragte der Bundesregierung, Staatssekretär A, …": the name after the comma.
  private func nameAfterComma(
    _ end: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    guard end < sentence.upperBound, reading.word(end) == "," else { return nil }
    var position = end + 1
    while position < sentence.upperBound,
      reading.isKind(position, .role)
        || (reading.items[position].kind == nil && reading.items[position].isAny(.filler))
    {
      position += 1
    }
    guard position < sentence.upperBound, reading.isKind(position, .person) else { return nil }
    // The name is set off by commas (or ends the sentence), and has no title behind it.
    let after = reading.word(position + 1)
    guard [",", ".", ""].contains(after) || position == end + 1 else { return nil }
    if after == ",", reading.isKind(position + 2, .role) { return nil }
    return position
  }
}
