/// How many others a vertex is joined to.
package enum Degree {
  /// For each vertex the number of its neighbours.
  package static func plain(_ graph: ActorGraph) -> [Int] {
    graph.links.map(\.count)
  }

  /// For each vertex the articles of all its relations, each relation's counted by itself.
  package static func weighted(_ graph: ActorGraph) -> [Int] {
    graph.links.map { $0.reduce(0) { $0 + $1.weight } }
  }
}
