/// Groups that have more to do with each other than with the rest.
///
/// By the method of Louvain: each vertex goes to the neighbours' group that gains most modularity,
/// until none gains; then groups become vertices, and so on. Vertices are visited in their order
/// and ties go to the group with the lowest number, so that the same graph gives the same groups.
package enum Communities {
  /// For each vertex the number of its community; the largest is 0.
  package static func numbers(_ graph: ActorGraph) -> [Int] {
    var level = Level(graph)
    var labels = Array(graph.links.indices)
    while true {
      let groups = level.moved()
      labels = labels.map { groups[$0] }
      let count = Set(groups).count
      guard count < groups.count else { break }
      level = level.merged(groups, count: count)
    }
    return Components.numbered(labels)
  }

  /// The graph whose vertices are the groups found so far.
  private struct Level {
    var links: [[ActorGraph.Link]]
    /// Twice the weight within each vertex.
    var inner: [Int]
    /// The weight of all links at each vertex, its inner ones included.
    var degrees: [Int]

    init(_ graph: ActorGraph) {
      self.init(links: graph.links, inner: Array(repeating: 0, count: graph.links.count))
    }

    init(links: [[ActorGraph.Link]], inner: [Int]) {
      self.links = links
      self.inner = inner
      degrees = zip(links, inner).map { links, inner in
        links.reduce(inner) { $0 + $1.weight }
      }
    }

    /// The group of each vertex, numbered from 0 without gaps.
    func moved() -> [Int] {
      let total = degrees.reduce(0, +)
      var groups = Array(links.indices)
      var sums = degrees
      var hasMoved = total > 0
      var rounds = 0
      while hasMoved, rounds < 100 {
        hasMoved = false
        rounds += 1
        for vertex in links.indices {
          let own = groups[vertex]
          sums[own] -= degrees[vertex]
          var weights: [Int: Int] = [own: 0]
          for link in links[vertex] { weights[groups[link.vertex], default: 0] += link.weight }
          // Modularity gained, times the total weight: whole numbers know no rounding.
          func gain(_ group: Int) -> Int {
            (weights[group] ?? 0) * total - sums[group] * degrees[vertex]
          }
          var best = own
          for group in weights.keys.sorted() where gain(group) > gain(best) { best = group }
          sums[best] += degrees[vertex]
          if best != own {
            groups[vertex] = best
            hasMoved = true
          }
        }
      }
      var numbers: [Int: Int] = [:]
      return groups.map { group in
        let number = numbers[group] ?? numbers.count
        numbers[group] = number
        return number
      }
    }

    func merged(_ groups: [Int], count: Int) -> Self {
      var weights: [[Int: Int]] = Array(repeating: [:], count: count)
      var inner = Array(repeating: 0, count: count)
      for vertex in links.indices {
        inner[groups[vertex]] += self.inner[vertex]
        for link in links[vertex] {
          if groups[link.vertex] == groups[vertex] {
            inner[groups[vertex]] += link.weight
          } else {
            weights[groups[vertex]][groups[link.vertex], default: 0] += link.weight
          }
        }
      }
      let links = weights.map { row in
        row.sorted { $0.key < $1.key }.map { ActorGraph.Link(vertex: $0.key, weight: $0.value) }
      }
      return Level(links: links, inner: inner)
    }
  }
}
