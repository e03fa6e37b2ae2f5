/// How often somebody who follows relations at random comes by a vertex.
package enum PageRank {
  private static let damping = 0.85
  private static let rounds = 100

  /// For each vertex its share; all of them add up to 1.
  ///
  /// Relations are followed by their weight; the sums are made in the order of the vertices, so
  /// that they are the same each time.
  package static func ranks(_ graph: ActorGraph) -> [Double] {
    let count = graph.links.count
    guard count > 0 else { return [] }
    let weights = Degree.weighted(graph).map(Double.init)
    var ranks = Array(repeating: 1 / Double(count), count: count)
    for _ in 0..<rounds {
      var next = Array(repeating: (1 - damping) / Double(count), count: count)
      for (vertex, links) in graph.links.enumerated() {
        let share = damping * ranks[vertex] / weights[vertex]
        for link in links { next[link.vertex] += share * Double(link.weight) }
      }
      let change = zip(ranks, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      ranks = next
      if change < 1e-12 { break }
    }
    return ranks
  }
}
