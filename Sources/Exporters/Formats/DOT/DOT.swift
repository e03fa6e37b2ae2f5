package import Graph
internal import Ontology

/// Graphviz's DOT language.
package struct DOT: Exporter {
  package let name = "dot"
  package let fileExtension = "dot"
  package let profiles = [
    ExportProfile("graphviz", "to be drawn: boxes by kind, colours, legend, quotes on hover"),
    ExportProfile("portable", "plain lines of nodes and edges; for Gephi, pydot and networkx"),
  ]
  package let documentation = """
    DOT: a directed multigraph. Every id and value is quoted; a backslash in a text is doubled, \
    and what makes a quoted text too long for Graphviz's reader is cut. Left out: what a picture \
    does not need (coordinates, records); GraphML has every column.
    """

  /// By node id, the addresses that a click on a node in a picture leads to: the entries of a
  /// who-is-who, say, relative to where the picture will lie.
  private let pages: [String: String]

  package init(pages: [String: String] = [:]) {
    self.pages = pages
  }

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    let style = DOTStyle(network, pages: pages)
    if profile.name == "portable" {
      writePortable(network, style, to: &sink)
    } else {
      writeGraphviz(network, style, to: &sink)
    }
  }

  // MARK: - The portable profile

  /// One statement a line with one list of attributes, and nothing else: Gephi's reader skips the
  /// whole file over a default, and makes nodes of graph attributes.
  private func writePortable(_ network: Network, _ style: DOTStyle, to sink: inout ByteSink) {
    sink.write("// \(style.command)\ndigraph \"kommunalgraph\" {\n")
    for node in network.nodes {
      let attributes: [(String, DOTText)] = [
        ("label", .portable(node.name)), ("kind", .portable(node.kind.rawValue)),
        ("aliases", .portable(ExportText.joined(node.aliases))),
        ("date", .portable(node.date.map { "\($0)" } ?? "")),
      ]
      sink.write("  \"\(node.id)\"")
      write(attributes, to: &sink)
    }
    for edge in network.edges {
      sink.write("  \(ends(of: edge, in: network))")
      let plain = facts(of: edge, in: network).map { ($0.name, DOTText.portable($0.value)) }
      let label = ("label", DOTText.portable(edge.label))
      write([label] + plain + [("weight", .portable(String(edge.weight)))], to: &sink)
    }
    sink.write("}\n")
  }

  // MARK: - The Graphviz profile

  private func writeGraphviz(_ network: Network, _ style: DOTStyle, to sink: inout ByteSink) {
    sink.write("// \(style.command)\ndigraph \"kommunalgraph\" {\n")
    sink.write(style.defaults)
    sink.write("  label=\(style.legend);\n")
    for node in network.nodes { write(node, style, to: &sink) }
    for kind in NodeKind.allCases {
      let members = network.nodes.filter { $0.kind == kind }
      guard !members.isEmpty else { continue }
      // Nodes are only listed here: some readers lose attributes that stand in a subgraph.
      sink.write("  subgraph \"cluster_\(kind.rawValue)\" {\n")
      sink.write(style.box(of: kind))
      for node in members { sink.write("    \"\(node.id)\";\n") }
      sink.write("  }\n")
    }
    for edge in network.edges { write(edge, in: network, style, to: &sink) }
    sink.write("}\n")
  }

  private func write(_ node: Network.Node, _ style: DOTStyle, to sink: inout ByteSink) {
    var hint = [node.kind.label + ": " + node.name]
    if !node.aliases.isEmpty { hint.append(node.aliases.joined(separator: ", ")) }
    if let date = node.date { hint.append(date.germanDescription) }
    if node.articleCount > 0 { hint.append("genannt in \(node.articleCount) Artikeln") }
    var attributes: [(String, DOTText)] = [
      ("label", .drawn(style.label(of: node))), ("tooltip", .drawn(hint.joined(separator: "\n"))),
      ("id", .plain(node.id)), ("class", .plain(node.kind.rawValue)),
      ("kind", .plain(node.kind.rawValue)), ("name", .plain(node.name)),
      ("fillcolor", .plain(style.fill(node.kind))), ("color", .plain(style.line(node.kind))),
      ("shape", .plain(style.shape(node.kind))),
    ]
    if let page = style.address(of: node) {
      attributes += [("URL", .drawn(page)), ("target", .plain("_top"))]
    }
    sink.write("  \"\(node.id)\"")
    write(attributes, to: &sink)
  }

  private func write(
    _ edge: Network.Edge, in network: Network, _ style: DOTStyle, to sink: inout ByteSink
  ) {
    let ends = [network.nodes[edge.source].name, network.nodes[edge.target].name]
    var hint = "\(ends[0]) – \(edge.label) – \(ends[1])"
    if edge.basis == .inferred { hint += " (\(edge.basis.label))" }
    if let proof = network.proof(of: edge), edge.kind != .mentions {
      let day = proof.article.date.map { ", \($0.germanDescription)" } ?? ""
      hint += "\n„\(proof.quote)“\n(\(proof.article.id)\(day))"
    }
    let look = style.line(of: edge)
    var attributes: [(String, DOTText)] = [
      ("label", .drawn(style.label(of: edge))), ("tooltip", .drawn(hint)),
      ("labeltooltip", .drawn(hint)), ("id", .plain(edge.id)),
      ("class", .plain(edge.kind.rawValue + " " + edge.basis.rawValue)),
      ("style", .plain(look.style)), ("color", .plain(look.color)),
      ("penwidth", .plain(look.width)),
    ]
    // Who followed whom runs beside the columns of people, posts and bodies, not across them.
    if edge.kind == .succeeds { attributes.append(("constraint", .plain("false"))) }
    if edge.kind.isSymmetric { attributes.append(("dir", .plain("none"))) }
    attributes += facts(of: edge, in: network).map { ($0.name, .plain($0.value)) }
    attributes.append(("support", .plain(String(edge.weight))))
    sink.write("  \(self.ends(of: edge, in: network))")
    write(attributes, to: &sink)
  }

  // MARK: - Both

  private func ends(of edge: Network.Edge, in network: Network) -> String {
    "\"\(network.nodes[edge.source].id)\" -> \"\(network.nodes[edge.target].id)\""
  }

  /// What an edge says, for programs: only what is told.
  private func facts(of edge: Network.Edge, in network: Network) -> [(name: String, value: String)]
  {
    let all: [(name: String, value: String?)] = [
      ("relation", edge.kind.rawValue), ("edge_id", edge.id), ("role", edge.role),
      ("status", edge.status?.rawValue), ("scope", edge.scope),
      ("start_date", edge.from.map { "\($0)" }), ("end_date", edge.to.map { "\($0)" }),
      ("basis", edge.basis.rawValue),
      ("articles", ExportText.joined(network.sources(of: edge))),
      ("quote", network.proof(of: edge)?.quote),
    ]
    return all.compactMap { fact in fact.value.map { (fact.name, $0) } }
  }

  private func write(_ attributes: [(String, DOTText)], to sink: inout ByteSink) {
    sink.write(" [")
    for (position, attribute) in attributes.enumerated() {
      if position > 0 { sink.write(", ") }
      sink.write(attribute.0 + "=\"")
      attribute.1.write(to: &sink)
      sink.write("\"")
    }
    sink.write("];\n")
  }
}
