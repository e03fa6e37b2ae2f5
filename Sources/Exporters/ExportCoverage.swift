package import Graph

/// What a format has a place for.
package struct ExportCoverage: Sendable {
  /// The kinds of node it writes.
  package var nodes: Set<NodeKind>
  /// The kinds of edge it writes.
  package var edges: Set<EdgeKind>
  /// Of those, the kinds that become a property of one of their ends, so that their ids are not
  /// in the file.
  package var properties: Set<EdgeKind>

  package init(
    nodes: Set<NodeKind> = Set(NodeKind.allCases), edges: Set<EdgeKind> = Set(EdgeKind.allCases),
    properties: Set<EdgeKind> = []
  ) {
    self.nodes = nodes
    self.edges = edges
    self.properties = properties
  }

  /// People, bodies and meetings, as formats of parliaments have them: an office or membership is
  /// an object of its own, all else a property.
  static let memberships = ExportCoverage(
    nodes: [.body, .person, .place, .post, .session],
    edges: [.at, .chaired, .heldIn, .holds, .memberOf, .partOf, .seatedIn, .sessionOf],
    properties: [.at, .chaired, .heldIn, .partOf, .seatedIn, .sessionOf])

  /// Who is in an office or belongs to a body, as far as it is written.
  func memberships(of network: Network) -> [Network.Edge] {
    network.edges.filter {
      ($0.kind == .holds || $0.kind == .memberOf) && has($0, of: network)
    }
  }

  /// Whether a node is written.
  func has(_ node: Network.Node) -> Bool {
    nodes.contains(node.kind)
  }

  /// Whether an edge is written: its kind is, and its ends are.
  func has(_ edge: Network.Edge, of network: Network) -> Bool {
    edges.contains(edge.kind) && has(network.nodes[edge.source])
      && has(network.nodes[edge.target])
  }
}
