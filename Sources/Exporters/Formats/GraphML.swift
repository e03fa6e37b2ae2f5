package import Graph

/// GraphML 1.0, for Gephi, yEd, Cytoscape, networkx and igraph.
package struct GraphML: Exporter {
  package let name = "graphml"
  package let fileExtension = "graphml"
  package let profiles = [
    ExportProfile("generic", "valid by the schema; for networkx, igraph, Cytoscape and yEd"),
    ExportProfile("gephi", "with the relation as Gephi's kind of edge, outside the schema"),
  ]
  package let documentation = """
    GraphML 1.0: a directed multigraph, one <key> for each column of nodes and of edges, every \
    value written out. Dates are texts (ISO 8601, as exact as the article), lists are joined \
    with " | ". Left out: the articles' texts, nested graphs, layout and colours.
    """

  package init() {}

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    let nodeColumns = Attributes.nodes
    let edgeColumns = Attributes.edges
    sink.write(Self.head)
    for column in nodeColumns { key(column.name, column.kind.rawValue, for: "node", to: &sink) }
    for column in edgeColumns { key(column.name, column.kind.rawValue, for: "edge", to: &sink) }
    sink.write("  <graph id=\"kommunalgraph\" edgedefault=\"directed\">\n")
    for node in network.nodes {
      sink.write("    <node id=\"\(node.id)\">\n")
      for column in nodeColumns {
        data("v_" + column.name, column.value(node, network), to: &sink)
      }
      sink.write("    </node>\n")
    }
    for edge in network.edges {
      let source = network.nodes[edge.source].id
      let target = network.nodes[edge.target].id
      sink.write("    <edge id=\"\(edge.id)\" source=\"\(source)\" target=\"\(target)\"")
      if profile.name == "gephi" { sink.write(" label=\"\(edge.kind.rawValue)\"") }
      sink.write(">\n")
      for column in edgeColumns {
        data("e_" + column.name, column.value(edge, network), to: &sink)
      }
      sink.write("    </edge>\n")
    }
    sink.write("  </graph>\n</graphml>\n")
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Kommunalgraph. Lists are joined with a bar; a bar or backslash in an item follows a \
    backslash. Empty texts mean: not told. -->
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """

  private func key(_ name: String, _ type: String, for scope: String, to sink: inout ByteSink) {
    let prefix = scope == "node" ? "v_" : "e_"
    sink.write("  <key id=\"\(prefix)\(name)\" for=\"\(scope)\"")
    sink.write(" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n")
  }

  private func data(_ key: String, _ value: AttributeValue?, to sink: inout ByteSink) {
    guard let value else { return }
    sink.write("      <data key=\"\(key)\">")
    switch value {
    case .text(let text): escape(text, to: &sink)
    case .integer(let number): sink.write(String(number))
    case .real(let number): sink.write(number.description)
    case .boolean(let flag): sink.write(flag ? "true" : "false")
    }
    sink.write("</data>\n")
  }

  private func escape(_ text: String, to sink: inout ByteSink) {
    let clean = ExportText(text)
    sink.report.count(clean)
    let utf8 = clean.text.utf8
    var plain = utf8.startIndex
    for index in utf8.indices {
      let entity: String? =
        switch utf8[index] {
        case 38: "&amp;"
        case 60: "&lt;"
        case 62: "&gt;"
        case 34: "&quot;"
        default: nil
        }
      guard let entity else { continue }
      sink.write(utf8[plain..<index])
      sink.write(entity)
      plain = utf8.index(after: index)
    }
    sink.write(utf8[plain...])
  }
}

extension ExportReport {
  /// Counts what had to be done to a text.
  mutating func count(_ text: ExportText) {
    replacedCharacters += text.replaced
    shortenedTexts += text.isShortened ? 1 : 0
  }
}
