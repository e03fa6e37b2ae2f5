internal import Graph
internal import Ontology

/// A stretch of days, both ends included; an open end is nil.
struct TimeSpell: Hashable {
  /// A day number, see ``PartialDate/dayNumber(year:month:day:)``.
  var start: Int?
  var end: Int?

  /// From the first day a date can mean to the last day another can; nil where neither is told.
  init?(from: PartialDate?, to: PartialDate?) {
    guard from != nil || to != nil else { return nil }
    start = from?.earliest
    end = to?.latest
    // An end before its beginning is a contradiction in the articles: keep what began.
    if let first = start, let last = end, last < first { end = nil }
  }
}

/// When the things of a network are there, in days; empty where nothing is told: always.
struct NetworkTimes {
  private(set) var nodes: [[TimeSpell]]
  private(set) var edges: [[TimeSpell]]

  init(_ network: Network) {
    nodes = network.nodes.map { node in
      guard node.kind == .session, let date = node.date else { return [] }
      return [TimeSpell(from: date.start, to: date.end ?? date.start)].compactMap { $0 }
    }
    edges = network.edges.map { edge in
      [TimeSpell(from: edge.term.from, to: edge.term.to)].compactMap { $0 }
    }
    addPosts(network)
    // What is said of a session is there when the session is.
    for (index, edge) in network.edges.enumerated() where edges[index].isEmpty {
      switch edge.kind {
      case .sessionOf, .heldIn: edges[index] = nodes[edge.source]
      case .chaired: edges[index] = nodes[edge.target]
      default: break
      }
    }
  }

  /// A post, and that it is at its body, last as long as somebody is told to hold it; always, if a
  /// holder has no date.
  private mutating func addPosts(_ network: Network) {
    var terms: [Int: [TimeSpell]] = [:]
    var isOpen: Set<Int> = []
    for (index, edge) in network.edges.enumerated() where edge.kind == .holds {
      if edges[index].isEmpty { isOpen.insert(edge.target) }
      terms[edge.target, default: []] += edges[index]
    }
    for (post, spells) in terms where !isOpen.contains(post) {
      nodes[post] = Self.merged(spells)
    }
    for (index, edge) in network.edges.enumerated() where edge.kind == .at {
      edges[index] = nodes[edge.source]
    }
  }

  /// In order, what overlaps or adjoins made one.
  private static func merged(_ spells: [TimeSpell]) -> [TimeSpell] {
    let sorted = spells.sorted { first, second in
      (first.start ?? .min, first.end ?? .max) < (second.start ?? .min, second.end ?? .max)
    }
    var merged: [TimeSpell] = []
    for spell in sorted {
      guard let last = merged.last, let start = spell.start, let end = last.end, start > end + 1
      else {
        if merged.isEmpty {
          merged.append(spell)
        } else if let end = merged[merged.count - 1].end {
          merged[merged.count - 1].end = spell.end.map { max($0, end) }
        }
        continue
      }
      merged.append(spell)
    }
    return merged
  }
}
