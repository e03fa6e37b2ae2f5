package import Ontology

/// Parts of a network that answer one question each.
extension Network {
  /// A body's offices over time: its posts with all who hold or held them and who followed whom,
  /// and its sessions with their chairs; nil where no body has this id.
  package func body(_ id: String) -> Self? {
    guard let body = nodes.firstIndex(where: { $0.id == id && $0.kind == .body }) else {
      return nil
    }
    var own: Set = [body]
    for edge in edges where edge.target == body {
      if edge.kind == .at || edge.kind == .sessionOf { own.insert(edge.source) }
    }
    var people: Set<Int> = []
    for edge in edges where edge.kind == .holds || edge.kind == .chaired {
      if own.contains(edge.target) { people.insert(edge.source) }
    }
    return keeping(
      node: { own.contains($0) || people.contains($0) },
      edge: { edge in
        own.contains(edge.target)
          || (edge.kind == .succeeds && people.contains(edge.source)
            && people.contains(edge.target))
      })
  }

  /// A session with what belongs to it: its body, chairs, place, and the chairs' offices at the
  /// body; nil where no session has this id.
  package func session(_ id: String) -> Self? {
    guard let session = nodes.firstIndex(where: { $0.id == id && $0.kind == .session }) else {
      return nil
    }
    var kept: Set = [session]
    for edge in edges where edge.kind != .mentions {
      if edge.source == session { kept.insert(edge.target) }
      if edge.target == session { kept.insert(edge.source) }
    }
    let posts = Set(
      edges.lazy.filter { $0.kind == .at && kept.contains($0.target) }.map(\.source))
    for edge in edges where edge.kind == .holds {
      if kept.contains(edge.source), posts.contains(edge.target) { kept.insert(edge.target) }
    }
    return keeping { kept.contains($0) }
  }

  /// What the gazetteer places in a Land, with the offices there, who holds them, and sessions.
  package func land(_ land: String) -> Self {
    var kept = Set(nodes.indices.filter { nodes[$0].land == land })
    for kinds in [[EdgeKind.at, .sessionOf], [.holds, .chaired]] {
      let reached = edges.lazy.filter { kinds.contains($0.kind) && kept.contains($0.target) }
        .map(\.source)
      kept.formUnion(Array(reached))
    }
    return keeping { kept.contains($0) }
  }

  /// What was so in a span of days, both ends included; an open end is nil.
  ///
  /// An office without dates counts for the days of the articles that tell of it, as anything else
  /// does; what is left unconnected goes.
  package func during(from: PartialDate?, to: PartialDate?) -> Self {
    func overlaps(_ start: PartialDate?, _ end: PartialDate?) -> Bool {
      if let to, let start, start.earliest > to.latest { return false }
      if let from, let end, end.latest < from.earliest { return false }
      return true
    }
    let part = keeping(
      node: { index in
        guard let date = nodes[index].date else { return true }
        return overlaps(date.start, date.end ?? date.start)
      },
      edge: { edge in
        // A post is at its body as long as somebody holds it.
        if edge.kind == .at { return true }
        let term = edge.term
        if term.from != nil || term.to != nil { return overlaps(term.from, term.to) }
        // What is said of a dated thing has its date.
        if nodes[edge.source].date != nil || nodes[edge.target].date != nil { return true }
        let dates = edge.evidence.compactMap { evidence in
          articles.indices.contains(evidence.article) ? articles[evidence.article].date : nil
        }
        return dates.isEmpty || dates.contains { overlaps($0, $0) }
      })
    return part.withoutEmptyPosts().withoutIsolated()
  }

  /// Everything on a shortest way between two nodes; nil where none leads, empty where an id is
  /// nobody's.
  ///
  /// Articles are no way from one thing to another.
  package func path(from first: String, to second: String) -> Self? {
    guard let start = nodes.firstIndex(where: { $0.id == first }),
      let end = nodes.firstIndex(where: { $0.id == second })
    else { return nil }
    var neighbours: [[Int]] = Array(repeating: [], count: nodes.count)
    for edge in edges where edge.kind != .mentions {
      neighbours[edge.source].append(edge.target)
      neighbours[edge.target].append(edge.source)
    }
    let near = Self.steps(from: start, neighbours)
    let far = Self.steps(from: end, neighbours)
    guard let length = near[end] else { return nil }
    func isOnWay(_ node: Int) -> Bool {
      guard let one = near[node], let other = far[node] else { return false }
      return one + other == length
    }
    return keeping(
      node: isOnWay,
      edge: { edge in
        // Between two nodes as far from the start there is no step of a shortest way.
        length == 0 || near[edge.source] != near[edge.target]
      })
  }

  private static func steps(from start: Int, _ neighbours: [[Int]]) -> [Int?] {
    var steps: [Int?] = Array(repeating: nil, count: neighbours.count)
    steps[start] = 0
    var queue = [start]
    var position = 0
    while position < queue.count {
      let node = queue[position]
      position += 1
      for next in neighbours[node] where steps[next] == nil {
        steps[next] = (steps[node] ?? 0) + 1
        queue.append(next)
      }
    }
    return steps
  }

  /// The edges of some kinds, and what they connect.
  package func restricted(to kinds: Set<EdgeKind>) -> Self {
    keeping(node: { _ in true }, edge: { kinds.contains($0.kind) }).withoutIsolated()
  }

  /// So many people and bodies that most others are connected with, and what joins them.
  package func mostConnected(_ count: Int) -> Self {
    var neighbours: [Int: Set<Int>] = [:]
    let part = withoutArticles()
    for edge in part.edges {
      neighbours[edge.source, default: []].insert(edge.target)
      neighbours[edge.target, default: []].insert(edge.source)
    }
    let ranked = part.nodes.indices.filter { [.person, .body].contains(part.nodes[$0].kind) }
      .map { (index: $0, degree: neighbours[$0]?.count ?? 0) }
      .sorted { (-$0.degree, $0.index) < (-$1.degree, $1.index) }
    var kept = Set(ranked.prefix(count).map(\.index))
    // A post that joins two of them is drawn between them.
    for (node, joined) in neighbours where part.nodes[node].kind == .post {
      if joined.count(where: { kept.contains($0) }) > 1 { kept.insert(node) }
    }
    return part.keeping { kept.contains($0) }.withoutIsolated()
  }

  /// Without posts that nobody holds here.
  func withoutEmptyPosts() -> Self {
    let held = Set(edges.lazy.filter { $0.kind == .holds }.map(\.target))
    return keeping { nodes[$0].kind != .post || held.contains($0) }
  }
}
