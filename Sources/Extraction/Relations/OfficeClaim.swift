internal import Ontology

/// An office that some wording gives to a person, before the wordings of an article are merged.
struct OfficeClaim: Hashable, Sendable {
  /// How plainly the text says it; the plainest wording of an office decides its status.
  enum Strength: Int, Comparable, Sendable {
    /// Implied by another office or a headline.
    case implied
    /// A title beside a name.
    case title
    /// A clause of its own: "ist", "war", "wurde gewählt".
    case clause
    /// The change that the article tells of.
    case change

    static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  var person: Int
  var role: String
  var body: Int?
  /// Whether the text names no body and the office may be any body's: a later wording fills it.
  var bodyIsOpen = false
  var status: OfficeStatus
  var scope: String?
  var from: PartialDate?
  var to: PartialDate?
  var dateWords: String?
  /// Whether the wording tells of the beginning of the office.
  var begins = false
  /// Whether the title is said to be a new holder's: "neuer Finanzminister".
  var isNew = false
  /// Whether the office is the one before a change: "bisher Leiter".
  var isOutgoing = false
  /// Whether the title is that of whoever "bisherig" stands with.
  var isUntilNow = false
  /// The item of the title, or of the verb that stands for it.
  var item: Int
  var strength: Strength
  /// `family/rule`.
  var rule: String

  /// Whether a title without a body says nothing: somebody is president, and nobody knows of what.
  var isUnfinished: Bool {
    body == nil && OfficeSort(title: role) == .organisation && TitleKind(title: role) == nil
      && !role.lowercased().hasSuffix("sprecher")
  }

  /// Whether the office is another one, held now, behind one that is over.
  ///
  /// "Präsident A wurde abberufen. Inzwischen ist er Präsident der Akademie B."
  func isNewSince(_ other: OfficeClaim) -> Bool {
    other.status == .former && status == .current && item > other.item && strength >= .clause
  }

  /// Whether a succession gave the office.
  var isSuccession: Bool { rule.hasPrefix("succession") }
}

/// The claims of an article, and what they add up to.
struct OfficeClaims: Sendable {
  private(set) var all: [OfficeClaim] = []

  mutating func add(_ claim: OfficeClaim) { all.append(claim) }

  /// Puts a claim in the place of another one that said less.
  mutating func replace(_ claim: OfficeClaim, with other: OfficeClaim) {
    if let index = all.firstIndex(of: claim) { all[index] = other }
  }

  /// The office that a person was given nearest before an item.
  func last(of person: Int, before item: Int) -> OfficeClaim? {
    all.filter { $0.person == person && $0.item <= item }.max { $0.item < $1.item }
  }

  /// One claim an office: by person, title, body and, for chairs of single years, scope.
  ///
  /// - Parameter anchor: The article's day: an office that is to begin didn't begin before it.
  /// - Returns: The offices, in the order of their first wording.
  func merged(anchor: PartialDate?) -> [OfficeClaim] {
    var order: [Key] = []
    var best: [Key: OfficeClaim] = [:]
    var stated: Set<Key> = []
    for claim in filled(anchor) {
      let key = Key(claim)
      if !claim.bodyIsOpen { stated.insert(key) }
      guard let known = best[key] else {
        order.append(key)
        best[key] = claim
        continue
      }
      best[key] = Self.join(known, claim)
    }
    let offices = Self.withoutRivals(order.compactMap { best[$0] }) { stated.contains(Key($0)) }
    return offices.map { claim in
      var claim = claim
      if let anchor, claim.status == .former, let to = claim.to, to.earliest > anchor.latest {
        claim.status = .current
      }
      guard let anchor, claim.status == .designated, let from = claim.from,
        from.latest <= anchor.earliest
      else { return claim }
      claim.from = nil
      claim.dateWords = nil
      return claim
    }
  }

  /// Where the claims of a person and of a title stand, ascending: no claim is looked for among all.
  fileprivate struct Places {
    private var persons: [Int: [Int]] = [:]
    private var roles: [String: [Int]] = [:]
    private var deputies: [String: [Int]] = [:]

    init(_ claims: [OfficeClaim]) {
      for (place, claim) in claims.enumerated() {
        persons[claim.person, default: []].append(place)
        roles[claim.role, default: []].append(place)
      }
      for (role, places) in roles {
        if let head = OfficeClaims.head(ofDeputy: role) { deputies[head, default: []] += places }
      }
    }

    func ofPerson(_ claim: OfficeClaim) -> [Int] { persons[claim.person] ?? [] }
    func ofRole(_ role: String) -> [Int] { roles[role] ?? [] }
    /// In no order.
    func ofDeputies(of role: String) -> [Int] { deputies[role] ?? [] }
  }

  private struct Key: Hashable {
    var person: Int
    var role: String
    var body: Int?
    var scope: String?

    /// A stint that is over beside one that goes on or is to come.
    var isPastStint: Bool

    init(_ claim: OfficeClaim) {
      isPastStint = claim.status == .former && (claim.to != nil || claim.scope != nil)
      person = claim.person
      role = claim.role
      body = claim.body
      scope = claim.status == .former ? claim.scope : nil
    }
  }

  /// The claims with bodies filled from the same person's same title, and without the short form
  /// of a longer title.
  private func filled(_ anchor: PartialDate?) -> [OfficeClaim] {
    var claims = all
    let places = Places(claims)
    carryOver(&claims, places, anchor)
    endOutgoing(&claims, places)
    for index in claims.indices where claims[index].body == nil && claims[index].bodyIsOpen {
      // "Staatsrat A, Chef der Senatskanzlei der Freien Hansestadt": one government.
      if OfficeSort(title: claims[index].role) == .land,
        let other = places.ofPerson(claims[index]).first(where: {
          claims[$0].body != nil && OfficeSort(title: claims[$0].role) == .land
            && abs(claims[$0].item - claims[index].item) < 8
        })
      {
        claims[index].body = claims[other].body
      }
      let same = places.ofPerson(claims[index]).first {
        claims[$0].role == claims[index].role && claims[$0].body != nil
          && !claims[$0].isNewSince(claims[index])
      }
      if let same { claims[index].body = claims[same].body }
      if claims[index].body == nil,
        claims[index].role.hasSuffix("beauftragter")
          || OfficeSort(title: claims[index].role) == .government
      {
        claims[index].body = employer(of: claims[index], claims, places)
      }
    }
    // What the words beside the title say elsewhere goes before what the context suggests.
    for index in claims.indices where claims[index].body != nil && claims[index].bodyIsOpen {
      let stated = Set(
        places.ofPerson(claims[index]).lazy.map { claims[$0] }.filter {
          $0.role == claims[index].role && $0.body != nil && !$0.bodyIsOpen
            && !$0.isNewSince(claims[index])
        }.map(\.body))
      if stated.count == 1, let body = stated.first { claims[index].body = body }
    }
    return claims.filter { claim in
      let own = places.ofPerson(claim).lazy.map { claims[$0] }
      return !own.contains {
        $0.role != claim.role
          && ($0.role.hasPrefix(claim.role + " ")
            || (claim.body == nil && $0.role.hasSuffix(" " + claim.role) && claim.bodyIsOpen
              && claim.strength <= .title)
            || ($0.role.hasSuffix(claim.role.lowercased()) && $0.body == claim.body
              && claim.strength <= .title && claim.bodyIsOpen && claim.body != nil
              && claim.role.utf8.count > 7))
          && ($0.body == claim.body || claim.bodyIsOpen)
      }
        && !(claim.body == nil && claim.bodyIsOpen
          && own.contains { $0.role == claim.role && $0.body != nil })
    }
  }

  /// The one town, district or Land that somebody has another office of, whom the text calls its
  /// "Sicherheitsbeauftragte" besides.
  private func employer(
    of claim: OfficeClaim, _ claims: [OfficeClaim], _ places: Places
  ) -> Int? {
    let bodies = Set(
      places.ofPerson(claim).lazy.map { claims[$0] }.filter {
        let sort = OfficeSort(title: $0.role)
        return $0.status == .current && $0.body != nil && !$0.bodyIsOpen
          && [.municipal, .district, .land, .government].contains(sort)
      }.map(\.body))
    return bodies.count == 1 ? bodies.first ?? nil : nil
  }

  /// Fills open bodies from other persons' same title, and gives a longer title what its short form
  /// says of status and time.
  private func carryOver(
    _ claims: inout [OfficeClaim], _ places: Places, _ anchor: PartialDate?
  ) {
    for index in claims.indices {
      if let body = bodyOfSameTitle(claims[index], claims, places)
        ?? bodyOfHead(claims[index], claims, places)
        ?? bodyOfDeputy(claims[index], claims, places)
      {
        claims[index].body = body
      }
      let claim = claims[index]
      if claim.bodyIsOpen, claim.status == .designated || claim.status == .acting {
        // "Als designierter Staatsrat steht A bereit": the office that somebody has in the text.
        let bodies = Set(
          places.ofRole(claim.role).map { claims[$0] }.filter { !$0.bodyIsOpen }.map(\.body))
        if bodies.count == 1, let body = bodies.first, let body { claims[index].body = body }
      }
      guard claim.status != .current else { continue }
      for other in places.ofPerson(claim)
      where claims[other].status == .current && claims[other].role.hasPrefix(claim.role + " ") {
        claims[other].status = claim.status
      }
    }
    // Whoever was chosen for an office that somebody else still has is to come.
    if let anchor {
      for index in claims.indices
      where claims[index].begins && claims[index].status == .current
        && claims[index].from == nil
        && places.ofRole(claims[index].role).contains(where: {
          claims[$0].person != claims[index].person
            && claims[$0].body == claims[index].body && claims[$0].status == .current
            && (claims[$0].to.map { $0.earliest > anchor.latest } ?? false)
        })
      {
        claims[index].status = .designated
      }
    }
    // A body's offices that are filled at once begin at once.
    let filling = Set(
      claims.lazy.filter { $0.strength == .change && $0.status == .designated }.map(\.body))
    for index in claims.indices
    where claims[index].strength == .change && claims[index].from == nil && claims[index].begins
      && claims[index].status == .current && filling.contains(claims[index].body)
    {
      claims[index].status = .designated
    }
  }

  /// The one body that somebody else has a claim's title of, before or after: "A, fünf Jahre lang
  /// Vorsitzende, geht; neue Vorsitzende des Rats ist B".
  private func bodyOfSameTitle(
    _ claim: OfficeClaim, _ claims: [OfficeClaim], _ places: Places
  ) -> Int? {
    guard claim.bodyIsOpen, claim.strength < .change,
      [.organisation, .other].contains(OfficeSort(title: claim.role))
    else { return nil }
    let others = places.ofRole(claim.role).lazy.map { claims[$0] }.filter {
      !$0.bodyIsOpen && $0.body != nil && $0.person != claim.person
    }
    guard let body = others.first?.body, others.allSatisfy({ $0.body == body }),
      !others.contains(where: { $0.status == claim.status })
    else { return nil }
    return body
  }

  /// The one body that the article names for the title that a deputy's is the deputy of: "Vorsitzende
  /// des Rats ist A" before "stellvertretender Vorsitzender B".
  private func bodyOfHead(
    _ claim: OfficeClaim, _ claims: [OfficeClaim], _ places: Places
  ) -> Int? {
    guard claim.bodyIsOpen, claim.role.contains("stellvertretender"),
      let head = Self.head(ofDeputy: claim.role)
    else { return nil }
    let bodies = Set(
      places.ofRole(head).lazy.map { claims[$0] }.filter {
        $0.strength >= .clause && $0.body != nil && !$0.bodyIsOpen
      }.map(\.body))
    guard bodies.count == 1, let body = bodies.first else { return nil }
    return body
  }

  /// The one body that the article names for the deputies of a title that stands alone: "neuer
  /// Vizepräsident des Bundes" before "Präsident A".
  private func bodyOfDeputy(
    _ claim: OfficeClaim, _ claims: [OfficeClaim], _ places: Places
  ) -> Int? {
    guard claim.bodyIsOpen, claim.strength == .title,
      !places.ofRole(claim.role).contains(where: {
        !claims[$0].bodyIsOpen && claims[$0].body != nil
      })
    else { return nil }
    let bodies = Set(
      places.ofDeputies(of: claim.role).lazy.map { claims[$0] }.filter {
        $0.strength >= .clause && $0.body != nil && !$0.bodyIsOpen
      }.map(\.body))
    guard bodies.count == 1, let body = bodies.first else { return nil }
    return body
  }

  /// The title that a deputy's is the deputy of.
  fileprivate static func head(ofDeputy role: String) -> String? {
    let words = role.split(separator: " ")
    if let rank = words.firstIndex(of: "stellvertretender") {
      return words[(rank + 1)...].joined(separator: " ")
    }
    guard let last = words.last, last.hasPrefix("Vize"), !role.contains(" für ") else { return nil }
    let head = last.dropFirst(4)
    return head.prefix(1).uppercased() + head.dropFirst()
  }

  /// "Zur Direktorin wurde A gewählt, bisher Leiterin": over once the new office has begun.
  private func endOutgoing(_ claims: inout [OfficeClaim], _ places: Places) {
    for index in claims.indices where claims[index].isOutgoing && claims[index].status == .current {
      let others = places.ofPerson(claims[index]).map { claims[$0] }.filter {
        $0.role != claims[index].role && $0.strength >= .clause
      }
      if others.contains(where: { $0.status == .current }),
        !others.contains(where: { $0.status == .designated })
      {
        claims[index].status = .former
      }
    }
    // "wählte den bisherigen Kreisrat A zum 1. November zum Ersten Kreisrat": until then.
    for index in claims.indices
    where claims[index].isUntilNow && claims[index].status == .former && claims[index].to == nil
      && claims[index].rule == "offices/title-before-name"
    {
      let others = places.ofPerson(claims[index]).map { claims[$0] }.filter {
        $0.role != claims[index].role && $0.strength >= .clause
      }
      if others.contains(where: { $0.status == .designated && $0.from != nil }),
        !others.contains(where: { $0.status == .current })
      {
        claims[index].status = .current
      }
    }
  }

  private static func join(_ first: OfficeClaim, _ second: OfficeClaim) -> OfficeClaim {
    var joined = first.strength >= second.strength ? first : second
    let other = first.strength >= second.strength ? second : first
    if joined.from == nil, joined.to == nil {
      joined.dateWords = joined.dateWords ?? other.dateWords
    }
    if joined.status == .designated || other.status == .designated,
      let first = joined.from, let second = other.from
    {
      // The later day is when the office begins; the earlier one was the election's.
      joined.from = max(first, second)
    }
    joined.from = joined.from ?? other.from
    joined.to = joined.to ?? other.to
    joined.scope = joined.scope ?? other.scope
    // What is to come, or was said to be acting, stays so beside a bare title.
    if joined.status == .current, other.status == .designated || other.status == .acting {
      joined.status = other.status
    }
    // "hatte A zum Vorsitzenden bestellt, der das Haus seit Januar führt"
    if joined.status == .designated, other.status == .current, other.strength >= .clause,
      other.dateWords?.hasPrefix("seit") ?? false
    {
      joined.status = .current
    }
    return joined
  }
}
