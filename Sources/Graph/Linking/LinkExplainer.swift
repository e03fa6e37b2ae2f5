internal import Ontology

/// Tells of any two things why they are one, or two: what linking weighed, weighed again.
struct LinkExplainer {
  /// Of a name that very many bear, so many are compared.
  static let limit = 200

  private let space: LinkingSpace
  /// The set of each node.
  private let roots: [Int]
  private let names: RecordNames
  private let persons: [Int: PersonProfile]
  private let sessions: [Int: (body: Int, profile: SessionProfile)]

  /// An account of a space that has been linked.
  init(_ linked: LinkingSpace, names: RecordNames) {
    var space = linked
    let profiles = PersonLinker(names).profiles(in: &space)
    persons = Dictionary(uniqueKeysWithValues: profiles.map { ($0.nodes[0], $0) })
    var sessions: [Int: (body: Int, profile: SessionProfile)] = [:]
    for (body, profiles) in SessionLinker().profiles(in: &space) {
      for profile in profiles { sessions[profile.nodes[0]] = (body, profile) }
    }
    self.sessions = sessions
    roots = space.nodes.indices.map { space.sets.root(of: $0) }
    self.space = space
    self.names = names
  }

  /// The account of every pair, pairs that went alike as one.
  func decisions(_ first: [Int], _ second: [Int]?) -> [LinkDecision] {
    var order: [LinkDecision] = []
    var position: [LinkDecision: Int] = [:]
    var seen: Set<[Int]> = []
    for (index, one) in first.enumerated() {
      for other in second ?? Array(first[(index + 1)...]) where one != other {
        guard seen.insert([min(one, other), max(one, other)]).inserted else { continue }
        let decision = decision(one, other)
        if let known = position[decision.pattern] {
          order[known].others += 1
        } else {
          position[decision.pattern] = order.count
          order.append(decision)
        }
      }
    }
    return order.map(explained)
  }

  /// Whether both are persons, each told of some body, and of no common one.
  func tellDifferentBodies(_ nodes: [Int]) -> Bool {
    let bodies = nodes.compactMap { persons[$0]?.bodies }
    return bodies.count == 2 && bodies.allSatisfy { !$0.isEmpty }
      && bodies[0].isDisjoint(with: bodies[1])
  }

  /// What two nodes agree in, and how it went.
  private func decision(_ one: Int, _ other: Int) -> LinkDecision {
    let areOne = roots[one] == roots[other]
    var decision: LinkDecision
    if let (score, remark) = judgement(one, other) {
      decision = space.decision(one, other, score, areOne ? .same : .different)
      decision.remarks = remark.map { [$0] } ?? []
    } else {
      decision = space.decision(one, other, LinkScore(), areOne ? .same : .different)
      decision.remarks = ["never weighed: \(reasonNotWeighed(one, other))"]
    }
    if !areOne, wasAmbiguous(one, other) { decision.outcome = .ambiguous }
    if let row = sharedRow(one, other) {
      decision.remarks.append("curation, line \(row.line): \(row.reason)")
    }
    return decision
  }

  private func judgement(_ one: Int, _ other: Int) -> (LinkScore, String?)? {
    if let first = persons[one], let second = persons[other] {
      let sounds = Set(first.names.flatMap(\.sounds))
      guard !sounds.isDisjoint(with: second.names.flatMap(\.sounds)) else { return nil }
      return (first.score(with: second), nil)
    }
    if let first = sessions[one], let second = sessions[other], first.body == second.body {
      return (first.profile.score(with: second.profile), nil)
    }
    guard space.entity(one).kind == space.entity(other).kind,
      NamedThings.kinds.contains(space.entity(one).kind)
    else { return nil }
    return namedJudgement(one, other)
  }

  private func namedJudgement(_ one: Int, _ other: Int) -> (LinkScore, String?) {
    let things = NamedThings(names)
    let (first, second) = (things.key(of: one, in: space), things.key(of: other, in: space))
    var score = LinkScore()
    var remark: String?
    switch (first.identity, second.identity) {
    case (.record(let record), .record(let theirs)):
      if record == theirs {
        score.add("same record (\(record))", 100)
      } else {
        let records = [record, theirs].sorted().joined(separator: ", ")
        score.vetoes.append("different records: \(records)")
      }
    case (.record(let record), _), (_, .record(let record)):
      remark = "only one of them is known to be the record \(record)"
    case (.organ(let organ, let owner), .organ(let their, let theirs)):
      if organ == their { score.add("same name", 50) }
      if owner == theirs { score.add("same owner", 50) }
      if owner != theirs { score.vetoes.append("organs of different bodies") }
    case (.organOfArticle, _), (_, .organOfArticle):
      score.vetoes.append("an organ whose body is not told is its article's own")
    case (.sharedName, .sharedName):
      score.vetoes.append("several records share the name: it may mean another in each article")
    case (.name(let name), .name(let theirs)) where name == theirs:
      score.add("same name", 100)
    default:
      remark = "different names, and no record that has both"
    }
    if first.rows != second.rows { score.vetoes.append("curation") }
    return (score, remark)
  }

  private func reasonNotWeighed(_ one: Int, _ other: Int) -> String {
    let kinds = [space.entity(one).kind, space.entity(other).kind].sorted()
    if kinds[0] != kinds[1] {
      return "a \(kinds[0].rawValue) and a \(kinds[1].rawValue) are never one"
    }
    if kinds[0] == .session {
      return sessions[one] == nil || sessions[other] == nil
        ? "whose session it is, is not told of both" : "sessions of different bodies"
    }
    return "the family names have nothing in common"
  }

  /// A curator's row that both are meant by.
  private func sharedRow(_ one: Int, _ other: Int) -> Curation.Row? {
    for action in [Curation.Action.same, .different] {
      let first = space.sides(of: action, one)
      let second = space.sides(of: action, other)
      let shared = first.first { side in
        action == .same
          ? second.contains { $0.row == side.row } : second.contains(side.opposite)
      }
      if let shared { return space.curation.rows[shared.row] }
    }
    return nil
  }

  private func wasAmbiguous(_ one: Int, _ other: Int) -> Bool {
    let ends: Set = [roots[one], roots[other]]
    return space.decisions.contains {
      $0.outcome == .ambiguous && Set($0.nodes.map { roots[$0] }) == ends
    }
  }

  // MARK: What the two alone don't tell

  /// With over whom two became one, or what else keeps them apart.
  private func explained(_ decision: LinkDecision) -> LinkDecision {
    var decision = decision
    let isLink = decision.vetoes.isEmpty && decision.score >= LinkDecision.threshold
    let (one, other) = (decision.nodes[0], decision.nodes[1])
    if decision.outcome == .same, !isLink {
      decision.remarks += path(from: one, to: other).map { "over \($0)" }
    } else if decision.outcome == .different, isLink {
      let vetoes = groupVetoes(one, other)
      decision.remarks += vetoes.map { "veto, by what is told of them elsewhere: \($0)" }
    }
    return decision
  }

  /// The judgements by which one node came to another, shortest first found.
  private func path(from one: Int, to other: Int) -> [LinkDecision] {
    let steps = space.decisions.filter { $0.outcome == .same && $0.nodes.count == 2 }
      .filter { roots[$0.nodes[0]] == roots[one] }
    var cameBy: [Int: LinkDecision] = [:]
    var reached: Set<Int> = [one]
    var frontier = [one]
    while !frontier.isEmpty, !reached.contains(other) {
      var next: [Int] = []
      for node in frontier {
        for step in steps where step.nodes.contains(node) {
          let end = step.nodes[0] == node ? step.nodes[1] : step.nodes[0]
          guard reached.insert(end).inserted else { continue }
          cameBy[end] = step
          next.append(end)
        }
      }
      frontier = next
    }
    var path: [LinkDecision] = []
    var node = other
    while node != one, let step = cameBy[node] {
      path.insert(step, at: 0)
      node = step.nodes[0] == node ? step.nodes[1] : step.nodes[0]
    }
    return path
  }

  private func groupVetoes(_ one: Int, _ other: Int) -> [String] {
    func whole<Profile: LinkProfile>(_ node: Int, _ profile: (Int) -> Profile?) -> Profile? {
      var whole: Profile?
      for member in space.nodes.indices where roots[member] == roots[node] {
        guard let profile = profile(member) else { continue }
        if whole == nil { whole = profile } else { whole?.absorb(profile) }
      }
      return whole
    }
    if let first = whole(one, { persons[$0] }), let second = whole(other, { persons[$0] }) {
      return first.score(with: second).vetoes
    }
    let session = { (node: Int) in sessions[node]?.profile }
    if let first = whole(one, session), let second = whole(other, session) {
      return first.score(with: second).vetoes
    }
    return []
  }
}
