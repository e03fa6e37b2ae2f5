package import Ontology

extension Network {
  /// The part that lies within so many steps of a node; nil where no node has this id.
  ///
  /// A step leads from a person or body over a post to its other holders and its body; articles
  /// are no way to get from one thing to another.
  package func around(_ id: String, depth: Int) -> Self? {
    guard let start = nodes.firstIndex(where: { $0.id == id }) else { return nil }
    var neighbours: [[Int]] = Array(repeating: [], count: nodes.count)
    for edge in edges {
      neighbours[edge.source].append(edge.target)
      neighbours[edge.target].append(edge.source)
    }
    var distance: [Int: Int] = [start: 0]
    var frontier = [start]
    for step in 0...max(0, depth) {
      // What posts of this step lead to is as near as the posts themselves.
      var position = 0
      while position < frontier.count {
        let node = frontier[position]
        position += 1
        guard nodes[node].kind == .post, node != start || step == 0 else { continue }
        for next in neighbours[node] where distance[next] == nil {
          distance[next] = step
          frontier.append(next)
        }
      }
      guard step < depth else { break }
      var following: [Int] = []
      for node in frontier where nodes[node].kind != .article || node == start {
        for next in neighbours[node] where distance[next] == nil {
          distance[next] = step + 1
          following.append(next)
        }
      }
      frontier = following
    }
    return keeping { distance[$0] != nil }
  }

  /// The nodes of some kinds, and the edges between them.
  package func restricted(to kinds: Set<NodeKind>) -> Self {
    keeping { kinds.contains(nodes[$0].kind) }
  }

  /// Without articles and what they name.
  package func withoutArticles() -> Self {
    keeping { nodes[$0].kind != .article }
  }

  /// Without nodes that nothing connects.
  package func withoutIsolated() -> Self {
    let connected = Set(edges.flatMap { [$0.source, $0.target] })
    return keeping { connected.contains($0) }
  }

  /// As things stood on a day: what articles had told by then, and offices that later ones date
  /// to it; without sessions and articles that came later, and posts that are left empty.
  package func asOf(_ day: PartialDate) -> Self {
    var current = keeping(
      node: { index in
        guard let date = nodes[index].date else { return true }
        return date.start.earliest <= day.latest
      },
      edge: { stands($0, on: day) })
    for index in current.edges.indices where current.edges[index].kind == .holds {
      let edge = current.edges[index]
      let status = told(edge, by: day)?.status ?? .current
      let hasBegun = edge.from.map { $0.latest <= day.earliest } ?? false
      // Called former with an end that is still to come, or designated with a beginning that has
      // passed: in office.
      current.edges[index].status =
        status == .former || (status == .designated && hasBegun) ? .current : status
    }
    return current.withoutEmptyPosts()
  }

  private func stands(_ edge: Edge, on day: PartialDate) -> Bool {
    if let from = edge.from, from.earliest > day.latest { return false }
    if let to = edge.to ?? edge.impliedEnd, to.latest < day.earliest { return false }
    if edge.kind == .holds {
      if let scope = edge.scope, scope.utf8.count == 4, let year = Int(scope) {
        return year == day.year
      }
      let told = told(edge, by: day)
      if told?.status == .former { return edge.to != nil }
      return told != nil || edge.from != nil || edge.to != nil
    }
    // A post is at its body as long as somebody holds it.
    return edge.kind == .at || edge.basis == .inferred || told(edge, by: day) != nil
  }

  /// The newest evidence of that day or before; articles without a date count as old.
  private func told(_ edge: Edge, by day: PartialDate) -> GraphEvidence? {
    edge.evidence.last { evidence in
      guard articles.indices.contains(evidence.article) else { return false }
      return articles[evidence.article].date.map { $0.earliest <= day.latest } ?? true
    }
  }

  /// The part with some of the nodes and all edges between them.
  func keeping(_ keep: (Int) -> Bool) -> Self {
    keeping(node: keep, edge: { _ in true })
  }

  /// The part with some of the nodes and some of the edges between them.
  func keeping(node keep: (Int) -> Bool, edge keepEdge: (Edge) -> Bool) -> Self {
    var position: [Int?] = Array(repeating: nil, count: nodes.count)
    var kept: [Node] = []
    for index in nodes.indices where keep(index) {
      position[index] = kept.count
      kept.append(nodes[index])
    }
    let keptEdges = edges.compactMap { edge -> Edge? in
      guard keepEdge(edge), let source = position[edge.source], let target = position[edge.target]
      else { return nil }
      var moved = edge
      moved.source = source
      moved.target = target
      return moved
    }
    return Self(nodes: kept, edges: keptEdges, articles: articles)
  }
}
