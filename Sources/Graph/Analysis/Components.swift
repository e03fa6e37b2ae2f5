/// Which vertices a way leads between.
package enum Components {
  /// For each vertex the number of its component; the largest is 0, of equal ones that with the
  /// first vertex comes first.
  package static func numbers(_ graph: ActorGraph) -> [Int] {
    var sets = DisjointSets(count: graph.links.count)
    for (vertex, links) in graph.links.enumerated() {
      for link in links { sets.unite(vertex, link.vertex) }
    }
    return numbered(graph.links.indices.map { sets.root(of: $0) })
  }

  /// Numbers for groups that are given by any label each: the largest first.
  static func numbered(_ labels: [Int]) -> [Int] {
    var members: [Int: (first: Int, count: Int)] = [:]
    for (vertex, label) in labels.enumerated() {
      members[label, default: (vertex, 0)].count += 1
    }
    let order = members.sorted {
      ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first)
    }
    let number = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    return labels.map { number[$0] ?? 0 }
  }
}
