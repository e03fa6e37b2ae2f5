internal import Graph
internal import Ontology

/// Who held an office when.
struct Tenure {
  private let desk: Desk
  /// Everything told of the office, designations included.
  let terms: [Term]

  init(_ post: Post, desk: Desk) {
    self.desk = desk
    terms = Self.statements(for: post, desk: desk)
      .map { Term($0, in: desk.graph) }
  }

  /// What is told of offices like the one asked for; the nearest titles that anybody holds.
  private static func statements(for post: Post, desk: Desk) -> [GraphStatement] {
    func matching(_ titles: Set<String>, _ bodies: Set<Int>?) -> [GraphStatement] {
      let offices =
        bodies.map { $0.sorted().flatMap { desk.statements(.holds, object: $0) } }
        ?? desk.statements(.holds)
      return offices.filter { titles.contains(slug($0.role ?? "")) }
    }
    let bodies = post.bodies.map(Set.init)
    for titles in [post.role.exact, post.role.loose] where !titles.isEmpty {
      let found = matching(titles, bodies)
      if !found.isEmpty { return found }
    }
    if let bodies, bodies.contains(where: { desk.name($0) == "Bund" }) {
      // The federal level's offices stand without a body: "Bundes-CIO".
      let federal = Set(post.role.exact.map { "bundes-" + $0 })
      let found = matching(federal, nil)
      if !found.isEmpty { return found }
    }
    if let organ = bodies?.first(where: { desk.name($0).hasPrefix("Vorstand ") }),
      post.role.exact.contains("vorsitzender"), let owner = desk.owner(of: organ)
    {
      return matching(["vorstandsvorsitzender"], [owner])
    }
    guard post.isWithin, let wider = post.bodiesWithin, !post.role.isCommon else { return [] }
    return matching(post.role.exact, Set(wider))
  }

  /// Who certainly held the office at some time of the period.
  func holders(within period: Period) -> [(
    person: Int, statements: [GraphStatement], inferred: Bool
  )] {
    let certain = terms.filter { $0.isHeld(within: period) }
    if !certain.isEmpty { return grouped(certain, inferred: false) }
    // "2013" covers a day of 2013 if nobody else may have held the office then.
    let covering = terms.filter { term in
      guard term.wasHeld, let year = term.scopeYear, let whole = PartialDate(year: year) else {
        return false
      }
      return whole.earliest <= period.first && period.last <= whole.latest
    }
    guard let first = covering.first, !period.isStart,
      covering.allSatisfy({ $0.person == first.person && isExclusive($0) }),
      !terms.contains(where: { $0.person != first.person && $0.mayBeHeld(within: period) })
    else { return [] }
    return grouped(covering, inferred: true)
  }

  /// Who holds the office on a day, as far as told until then.
  func holders(on day: Int) -> [(person: Int, statements: [GraphStatement], inferred: Bool)] {
    grouped(terms.filter { holds($0, on: day) }, inferred: false)
  }

  /// Who held the office at any time.
  func everyone() -> [(person: Int, statements: [GraphStatement], inferred: Bool)] {
    grouped(terms.filter(\.wasHeld), inferred: false)
  }

  /// Who held the office last, as far as known, in words.
  func lastKnown(on day: Int) -> String? {
    let known = terms.filter { term in term.lastCertainDay.map { $0 <= day } ?? false }
    let last = known.max {
      ($0.lastCertainDay ?? .min, $1.person) < ($1.lastCertainDay ?? .min, $0.person)
    }
    return last.map { desk.describe($0.statement) }
  }

  /// Who is to take the office.
  func designated(on day: Int) -> [(person: Int, statements: [GraphStatement], inferred: Bool)] {
    grouped(
      terms.filter { term in
        term.statement.status == .designated && (term.newest.map { $0.day <= day } ?? true)
          && !terms.contains { $0.person == term.person && $0.wasHeld && holds($0, on: day) }
      }, inferred: false)
  }

  private func isExclusive(_ term: Term) -> Bool {
    RoleWords.isExclusive(slug(term.role))
  }

  /// Whether the office is held on a day: certainly, or by the newest word on it.
  private func holds(_ term: Term, on day: Int) -> Bool {
    guard term.wasHeld else { return false }
    if let certain = term.certain, certain.contains(day) { return true }
    if let year = term.scopeYear {
      // Over with its year; within it, unless somebody came after.
      guard let whole = PartialDate(year: year), (whole.earliest...whole.latest).contains(day)
      else { return false }
    }
    if let from = term.from, day < from.earliest { return false }
    if let to = term.to ?? term.impliedEnd?.date, to.latest < day { return false }
    let toldBefore = term.told.filter { $0.lowerBound <= day }.map(\.lowerBound).max()
    guard let last = toldBefore ?? (term.isToldUndated ? Int.min : nil) else { return false }
    if let newest = term.newest, newest.day <= day, newest.status == .former { return false }
    return !isEnded(term, after: last, by: day)
  }

  /// Whether anything tells that it was over, or somebody else's, before the day.
  private func isEnded(_ term: Term, after last: Int, by day: Int) -> Bool {
    // "Nicht mehr Oberbürgermeister" may be told without the town.
    let own = desk.statements(.holds, subject: term.person).filter {
      slug($0.role ?? "") == slug(term.role) && ($0.object == nil || $0.object == term.body)
    }
    for other in own.map({ Term($0, in: desk.graph) }) {
      if let newest = other.newest, newest.status == .former, newest.day > last,
        newest.day <= day, other.scopeYear == nil, (other.lastCertainDay ?? last) <= last
      {
        return true
      }
    }
    for other in terms
    where other.person != term.person && other.body == term.body
      && slug(other.role) == slug(term.role) && isExclusive(term)
    {
      let starts =
        other.told.map(\.lowerBound)
        + [
          other.from?.latest, other.scopeYear.flatMap { PartialDate(year: $0)?.earliest },
        ]
        .compactMap { $0 }
      if starts.contains(where: { $0 > last && $0 <= day }) { return true }
    }
    return desk.statements(.succeeds, object: term.person).contains { succession in
      guard slug(succession.role ?? "") == slug(term.role),
        terms.contains(where: { $0.person == succession.subject && $0.wasHeld })
      else { return false }
      let days = succession.evidence.compactMap { desk.graph.articles[$0.article].date?.earliest }
      return days.contains { $0 > last && $0 <= day }
    }
  }

  private func grouped(
    _ terms: [Term], inferred: Bool
  ) -> [(person: Int, statements: [GraphStatement], inferred: Bool)] {
    var order: [Int] = []
    var statements: [Int: [GraphStatement]] = [:]
    let sorted = terms.sorted {
      ($0.firstKnownDay, $0.person) < ($1.firstKnownDay, $1.person)
    }
    for term in sorted {
      if statements[term.person] == nil { order.append(term.person) }
      statements[term.person, default: []].append(term.statement)
    }
    return order.map { ($0, statements[$0] ?? [], inferred) }
  }
}
