/// The shortest ways from one vertex to all others, by the weight of relations.
struct ShortestPaths {
  /// For each vertex how far it is; nil where no way leads.
  private(set) var distances: [Int?]
  /// For each vertex those before it on a shortest way, ascending.
  private(set) var before: [[Int]]
  /// The vertices that can be reached, nearest first.
  private(set) var order: [Int] = []

  init(_ graph: ActorGraph, from source: Int) {
    distances = Array(repeating: nil, count: graph.links.count)
    before = Array(repeating: [], count: graph.links.count)
    var isSettled = Array(repeating: false, count: graph.links.count)
    var queue = MinimumQueue()
    distances[source] = 0
    queue.insert(0, source)
    while let (distance, vertex) = queue.popFirst() {
      guard !isSettled[vertex] else { continue }
      isSettled[vertex] = true
      order.append(vertex)
      for link in graph.links[vertex] where !isSettled[link.vertex] {
        let reached = distance + ActorGraph.distance(link.weight)
        let known = distances[link.vertex] ?? .max
        if reached < known {
          distances[link.vertex] = reached
          before[link.vertex] = [vertex]
          queue.insert(reached, link.vertex)
        } else if reached == known {
          before[link.vertex].append(vertex)
        }
      }
    }
    for vertex in before.indices { before[vertex].sort() }
  }
}

extension ActorGraph {
  /// The shortest ways between two entities, each a row of entities from the first to the second;
  /// at most so many, in a fixed order; none where no way leads.
  package func paths(from first: Int, to second: Int, limit: Int = 10) -> [[Int]] {
    guard let source = vertex(of: first), let target = vertex(of: second) else { return [] }
    let paths = ShortestPaths(self, from: source)
    guard paths.distances[target] != nil else { return [] }
    var found: [[Int]] = []
    func walk(_ vertex: Int, _ rest: [Int]) {
      guard found.count < limit else { return }
      let way = [vertex] + rest
      if vertex == source {
        found.append(way.map { entities[$0] })
      } else {
        for step in paths.before[vertex] { walk(step, way) }
      }
    }
    walk(target, [])
    return found
  }
}

/// A heap: the smallest first, of equal ones the lower vertex.
private struct MinimumQueue {
  private var heap: [(distance: Int, vertex: Int)] = []

  mutating func insert(_ distance: Int, _ vertex: Int) {
    heap.append((distance, vertex))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> (distance: Int, vertex: Int)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = 2 * parent + 1
      guard least < heap.count else { return first }
      if least + 1 < heap.count, heap[least + 1] < heap[least] { least += 1 }
      guard heap[least] < heap[parent] else { return first }
      heap.swapAt(least, parent)
      parent = least
    }
  }
}
