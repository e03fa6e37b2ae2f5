package import Graph

/// GraphML 1.0, for Gephi, yEd, Cytoscape, networkx and igraph.
package struct GraphML: Exporter {
  package let name = "graphml"
  package let fileExtension = "graphml"
  package let profiles = [
    ExportProfile("generic", "valid by the schema; for networkx, igraph and anything else"),
    ExportProfile("gephi", "with the relation as Gephi's kind of edge, outside the schema"),
    ExportProfile("yed", "with boxes, labels and colours that yEd draws; then Layout > Organic"),
    ExportProfile("cytoscape", "with the names that Cytoscape gives edges: A (holds) B"),
  ]
  package let documentation = """
    GraphML 1.0: a directed multigraph, one <key> for each column of nodes and of edges, every \
    value written out. Dates are texts (ISO 8601, as exact as the article), lists are joined \
    with " | ". Left out: the articles' texts, nested graphs; layout and colours but for yEd.
    """

  package init() {}

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    let nodeColumns = Attributes.nodes.map { Column($0, prefix: "v_") }
    var edgeAttributes = Attributes.edges
    if profile.name == "cytoscape" { edgeAttributes.append(Self.cytoscapeName) }
    let edgeColumns = edgeAttributes.map { Column($0, prefix: "e_") }
    let graphics = profile.name == "yed" ? YEdGraphics() : nil
    sink.write(Self.head(graphics == nil ? "" : YEdGraphics.namespaces))
    for column in nodeColumns { sink.write(column.key(for: "node")) }
    for column in edgeColumns { sink.write(column.key(for: "edge")) }
    if graphics != nil { sink.write(YEdGraphics.keys) }
    sink.write("  <graph id=\"kommunalgraph\" edgedefault=\"directed\">\n")
    for node in network.nodes {
      sink.write("    <node id=\"\(node.id)\">\n")
      for column in nodeColumns { column.write(node, network, to: &sink) }
      graphics?.write(node, to: &sink)
      sink.write("    </node>\n")
    }
    for edge in network.edges {
      let source = network.nodes[edge.source].id
      let target = network.nodes[edge.target].id
      sink.write("    <edge id=\"\(edge.id)\" source=\"\(source)\" target=\"\(target)\"")
      if profile.name == "gephi" { sink.write(" label=\"\(edge.kind.rawValue)\"") }
      sink.write(">\n")
      let row = EdgeRow(edge, in: network)
      for column in edgeColumns { column.write(row, network, to: &sink) }
      graphics?.write(edge, to: &sink)
      sink.write("    </edge>\n")
    }
    sink.write("  </graph>\n</graphml>\n")
  }

  /// What Cytoscape calls an edge.
  private static var cytoscapeName: Attribute<EdgeRow> {
    .text("name") { row, network in
      "\(network.nodes[row.edge.source].name) (\(row.edge.kind.rawValue)) "
        + network.nodes[row.edge.target].name
    }
  }

  private static func head(_ namespaces: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Kommunalgraph. Lists are joined with a bar; a bar or backslash in an item follows a \
    backslash. Empty texts mean: not told. -->
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\(namespaces)
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """
  }
}

/// A column with the tag that its values begin with, made once; a class, for it is handed on for every value.
private final class Column<Element> {
  private let attribute: Attribute<Element>
  private let id: String
  private let tag: [UInt8]

  init(_ attribute: Attribute<Element>, prefix: String) {
    self.attribute = attribute
    id = prefix + attribute.name
    tag = Array("      <data key=\"\(id)\">".utf8)
  }

  func key(for scope: String) -> String {
    "  <key id=\"\(id)\" for=\"\(scope)\" attr.name=\"\(attribute.name)\""
      + " attr.type=\"\(attribute.kind.xmlName)\"/>\n"
  }

  func write(_ element: Element, _ network: Network, to sink: inout ByteSink) {
    guard let value = attribute.value(element, network) else { return }
    sink.write(tag)
    switch value {
    case .text(let text): sink.writeXML(text)
    case .texts(let texts): sink.writeXML(ExportText.joined(texts))
    case .integer(let number): sink.write(String(number))
    case .real(let number): sink.write(number.description)
    case .boolean(let flag): sink.write(flag ? "true" : "false")
    }
    sink.write("</data>\n")
  }
}

extension Attribute.Kind {
  /// What GraphML calls it.
  fileprivate var xmlName: String {
    self == .strings ? Self.string.rawValue : rawValue
  }
}
