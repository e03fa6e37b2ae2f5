internal import Graph

/// The edges at each node, for formats that write them as its properties.
struct NodeLinks {
  private let network: Network
  private var outgoing: [Int: [Int]] = [:]
  private var incoming: [Int: [Int]] = [:]

  /// The links that a format has a place for.
  init(_ network: Network, within coverage: ExportCoverage) {
    self.network = network
    for (index, edge) in network.edges.enumerated() where coverage.has(edge, of: network) {
      outgoing[edge.source, default: []].append(index)
      incoming[edge.target, default: []].append(index)
    }
  }

  /// The edges of a kind that leave a node, in the network's order.
  func edges(from node: Int, _ kind: EdgeKind) -> [Network.Edge] {
    (outgoing[node] ?? []).map { network.edges[$0] }.filter { $0.kind == kind }
  }

  /// The edges of a kind that end in a node, in the network's order.
  func edges(to node: Int, _ kind: EdgeKind) -> [Network.Edge] {
    (incoming[node] ?? []).map { network.edges[$0] }.filter { $0.kind == kind }
  }

  /// The ids of the nodes that a node's edges of a kind lead to, each once.
  func targets(of node: Int, _ kind: EdgeKind) -> [String] {
    var seen: Set<Int> = []
    return edges(from: node, kind).filter { seen.insert($0.target).inserted }
      .map { network.nodes[$0.target].id }
  }
}
