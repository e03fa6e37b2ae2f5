/// What a thing is known by, and how it compares: the linkers of persons and of sessions each
/// have theirs.
protocol LinkProfile {
  /// The nodes behind it, the one that stands for it first.
  var nodes: [Int] { get }
  /// Takes in what is known of the same thing elsewhere.
  mutating func absorb(_ other: Self)
  /// The judgement on both being one. It must weigh every pair within them, so that no chain of
  /// likenesses joins two that can't be one.
  func score(with other: Self) -> LinkScore
}

/// Puts profiles into groups of one thing each.
///
/// Each profile goes to the group it fits best, and groups that have come to fit are joined. A
/// profile that fits two groups equally well, which can't be one themselves, goes to neither.
struct Grouping<Profile: LinkProfile> {
  private(set) var groups: [Profile] = []
  private(set) var decisions: [LinkDecision] = []
  private let decide: (Int, Int, LinkScore, LinkDecision.Outcome) -> LinkDecision
  /// Of a name that very many share, so many refusals are kept for each who bears it.
  private static var notedRefusals: Int { 20 }

  /// Groups profiles; `decide` puts a judgement on two nodes into words.
  init(
    _ profiles: [Profile],
    decide: @escaping (Int, Int, LinkScore, LinkDecision.Outcome) -> LinkDecision
  ) {
    self.decide = decide
    for profile in profiles { place(profile) }
    joinGroups()
  }

  private mutating func place(_ profile: Profile) {
    let scores = groups.map { $0.score(with: profile) }
    let links = scores.indices.filter { scores[$0].isLink }
    let top = links.map { scores[$0].total }.max() ?? 0
    let best = links.filter { scores[$0].total == top }
    let alike = groups.indices.filter { !scores[$0].vetoes.isEmpty && scores[$0].total > 0 }
    for group in alike.prefix(Self.notedRefusals) {
      note(groups[group], profile, scores[group], .different)
    }
    guard let target = best.first else {
      groups.append(profile)
      return
    }
    if areOne(best) {
      note(groups[target], profile, scores[target], .same)
      groups[target].absorb(profile)
    } else {
      for group in best { note(groups[group], profile, scores[group], .ambiguous) }
      groups.append(profile)
    }
  }

  /// Whether these groups are one themselves, only not joined yet.
  private func areOne(_ members: [Int]) -> Bool {
    for (position, first) in members.enumerated() {
      for second in members[(position + 1)...]
      where !groups[first].score(with: groups[second]).isLink {
        return false
      }
    }
    return true
  }

  private mutating func joinGroups() {
    while groups.count > 1, let (first, second, score) = bestPair() {
      note(groups[first], groups[second], score, .same)
      groups[first].absorb(groups[second])
      groups.remove(at: second)
    }
  }

  /// The two groups that fit best, if no third fits one of them as well and not the other.
  private func bestPair() -> (first: Int, second: Int, score: LinkScore)? {
    var pairs: [(first: Int, second: Int, score: LinkScore)] = []
    for first in groups.indices {
      for second in groups.indices.dropFirst(first + 1) {
        let score = groups[first].score(with: groups[second])
        if score.isLink { pairs.append((first, second, score)) }
      }
    }
    pairs.sort { ($1.score.total, $0.first, $0.second) < ($0.score.total, $1.first, $1.second) }
    return pairs.first { pair in
      !pairs.contains { rival in
        let ends = [rival.first, rival.second]
        let isShared = ends.contains(pair.first) != ends.contains(pair.second)
        guard isShared, rival.score.total >= pair.score.total else { return false }
        let third = ends.first { $0 != pair.first && $0 != pair.second } ?? pair.first
        let other = ends.contains(pair.first) ? pair.second : pair.first
        return !groups[third].score(with: groups[other]).isLink
      }
    }
  }

  private mutating func note(
    _ first: Profile, _ second: Profile, _ score: LinkScore, _ outcome: LinkDecision.Outcome
  ) {
    guard let one = first.nodes.first, let other = second.nodes.first else { return }
    decisions.append(decide(one, other, score, outcome))
  }
}

extension LinkingSpace {
  /// Makes one of those of each block that are one.
  mutating func link<Profile: LinkProfile>(_ blocks: [[Profile]]) {
    // A grouping holds the space that it decides by: changed before it is gone, all of the space
    // would be copied for each block.
    let (groups, decisions) = grouped(blocks)
    for nodes in groups {
      for node in nodes { sets.unite(nodes[0], node) }
    }
    self.decisions += decisions
  }

  private func grouped<Profile: LinkProfile>(
    _ blocks: [[Profile]]
  ) -> (groups: [[Int]], decisions: [LinkDecision]) {
    var groups: [[Int]] = []
    var decisions: [LinkDecision] = []
    for block in blocks {
      let grouping = Grouping(block, decide: decision)
      groups += grouping.groups.map(\.nodes)
      decisions += grouping.decisions
    }
    return (groups, decisions)
  }
}
