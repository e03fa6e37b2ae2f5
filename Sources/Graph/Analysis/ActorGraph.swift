internal import Ontology

/// People and bodies, and which of them articles put in a relation: what is analysed.
///
/// Undirected. Two are joined by an office, a membership, words spoken for a body, a succession, a
/// chair (the chair and the session's body), a part or a cooperation; that an article merely names
/// both joins nobody. The more articles tell of a relation, the heavier it is.
package struct ActorGraph: Sendable {
  /// A neighbour and how many articles tell of the relation.
  package struct Link: Hashable, Sendable {
    package var vertex: Int
    package var weight: Int
  }

  /// The graph's entities, ascending; only those that a relation joins to another.
  package let entities: [Int]
  /// For each vertex its neighbours, ascending.
  package let links: [[Link]]

  package init(_ graph: KnowledgeGraph) {
    var articles: [[Int]: Set<Int>] = [:]
    for statement in graph.statements {
      guard let ends = Self.actors(of: statement, in: graph), ends[0] != ends[1] else { continue }
      articles[ends.sorted(), default: []].formUnion(statement.evidence.map(\.article))
    }
    self.init(
      edges: articles.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .map { ($0.key[0], $0.key[1], max(1, $0.value.count)) })
  }

  /// A graph of weighted edges between numbered things; of two between the same ends both count.
  package init(edges: [(Int, Int, Int)]) {
    let entities = Set(edges.flatMap { [$0.0, $0.1] }).sorted()
    let position = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1, $0) })
    var weights: [[Int: Int]] = Array(repeating: [:], count: entities.count)
    for (first, second, weight) in edges where first != second {
      guard let one = position[first], let other = position[second] else { continue }
      weights[one][other, default: 0] += weight
      weights[other][one, default: 0] += weight
    }
    self.entities = entities
    links = weights.map { row in
      row.sorted { $0.key < $1.key }.map { Link(vertex: $0.key, weight: $0.value) }
    }
  }

  /// The vertex of an entity; nil where nothing joins it to another.
  package func vertex(of entity: Int) -> Int? {
    var low = 0
    var high = entities.count
    while low < high {
      let middle = (low + high) / 2
      if entities[middle] < entity { low = middle + 1 } else { high = middle }
    }
    return low < entities.count && entities[low] == entity ? low : nil
  }

  /// How far two neighbours are apart: the more articles, the nearer.
  ///
  /// Whole numbers, so that equal ways are equally long on every machine.
  static func distance(_ weight: Int) -> Int {
    max(1, 5040 / max(1, weight))
  }

  private static func actors(of statement: GraphStatement, in graph: KnowledgeGraph) -> [Int]? {
    let entities = graph.entities.indices
    guard var other = statement.object, entities.contains(other),
      entities.contains(statement.subject)
    else { return nil }
    if statement.type == .chaired {
      guard let body = graph.entities[other].owner, entities.contains(body) else { return nil }
      other = body
    }
    let kinds = [statement.subject, other].map { graph.entities[$0].kind }
    return kinds.allSatisfy { $0 == .person || $0 == .body } ? [statement.subject, other] : nil
  }
}
