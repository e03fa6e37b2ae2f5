/// How many shortest ways between others lead over a vertex.
package enum Betweenness {
  /// Above so many vertices the ways from so many of them stand for all.
  private static let sources = 2_000

  /// For each vertex its share of the shortest ways between all pairs of others, from 0 to 1; by
  /// the weight of relations.
  ///
  /// By the method of Brandes. In very large graphs every so-manieth vertex is a source, always the
  /// same ones.
  package static func shares(_ graph: ActorGraph) -> [Double] {
    let count = graph.links.count
    var scores = Array(repeating: 0.0, count: count)
    guard count > 2 else { return scores }
    let step = (count + sources - 1) / sources
    let starts = stride(from: 0, to: count, by: step)
    var used = 0
    for source in starts {
      used += 1
      let paths = ShortestPaths(graph, from: source)
      var ways = Array(repeating: 0.0, count: count)
      ways[source] = 1
      for vertex in paths.order {
        for step in paths.before[vertex] { ways[vertex] += ways[step] }
      }
      var shares = Array(repeating: 0.0, count: count)
      for vertex in paths.order.reversed() {
        for step in paths.before[vertex] {
          shares[step] += ways[step] / ways[vertex] * (1 + shares[vertex])
        }
        if vertex != source { scores[vertex] += shares[vertex] }
      }
    }
    // Each pair was met from both ends.
    let pairs = Double(count - 1) * Double(count - 2) * Double(used) / Double(count)
    return scores.map { $0 / pairs }
  }
}
