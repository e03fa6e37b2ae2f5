/// What analysis tells of one person or body.
package struct ActorMeasures: Hashable, Sendable {
  /// With how many others it has to do.
  package var degree: Int
  /// The articles of all its relations.
  package var weightedDegree: Int
  /// Its share of those whom one comes by along relations at random.
  package var pageRank: Double
  /// Its share of the shortest ways between others.
  package var betweenness: Double
  /// Which part of the graph it is in; 0 is the largest.
  package var component: Int
  /// Which closely joined group it is in; 0 is the largest.
  package var community: Int

  /// The measures of all actors, by entity.
  package static func all(of graph: KnowledgeGraph) -> [Int: Self] {
    let actors = ActorGraph(graph)
    let (degrees, weighted) = (Degree.plain(actors), Degree.weighted(actors))
    let (ranks, shares) = (PageRank.ranks(actors), Betweenness.shares(actors))
    let (components, communities) = (Components.numbers(actors), Communities.numbers(actors))
    var measures: [Int: Self] = [:]
    for (vertex, entity) in actors.entities.enumerated() {
      measures[entity] = Self(
        degree: degrees[vertex], weightedDegree: weighted[vertex],
        pageRank: rounded(ranks[vertex]), betweenness: rounded(shares[vertex]),
        component: components[vertex], community: communities[vertex])
    }
    return measures
  }

  /// To as many digits as mean something.
  private static func rounded(_ number: Double) -> Double {
    (number * 1e9).rounded() / 1e9
  }
}
