package import Graph
internal import Ontology

/// GEXF 1.3 with time, for Gephi's timeline.
package struct GEXF: Exporter {
  package let name = "gexf"
  package let fileExtension = "gexf"
  package let profiles = [
    ExportProfile("dynamic", "with time: offices from beginning to end, sessions on their day"),
    ExportProfile("static", "without time: dates are columns only"),
  ]
  package let documentation = """
    GEXF 1.3: a directed multigraph in time. Days are inclusive; a date that is only a year or a \
    month covers all of it, and stands as told in the columns start_date, end_date and date. What \
    has no date is always there. A post is there while somebody holds it. Left out: the articles' \
    texts, layout.
    """

  package init() {}

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    let times = profile.name == "dynamic" ? NetworkTimes(network) : nil
    // Gephi takes these for the element's own label and weight.
    let nodeColumns = Attributes.nodes.filter { $0.name != "label" }
    let edgeColumns = Attributes.edges.filter { $0.name != "label" && $0.name != "weight" }
    sink.write(Self.head(isDynamic: times != nil))
    columns(nodeColumns.map { ($0.name, $0.kind.gexfName) }, of: "node", prefix: "v_", to: &sink)
    columns(edgeColumns.map { ($0.name, $0.kind.gexfName) }, of: "edge", prefix: "e_", to: &sink)
    sink.write("    <nodes>\n")
    for (index, node) in network.nodes.enumerated() {
      sink.write("      <node id=\"\(node.id)\" label=\"")
      sink.writeXML(node.name, inAttribute: true)
      sink.write("\">\n")
      values(of: node, nodeColumns, "v_", network, to: &sink)
      spells(times?.nodes[index] ?? [], to: &sink)
      sink.write("      </node>\n")
    }
    sink.write("    </nodes>\n    <edges>\n")
    for (index, edge) in network.edges.enumerated() {
      sink.write("      <edge id=\"\(edge.id)\" source=\"\(network.nodes[edge.source].id)\"")
      sink.write(" target=\"\(network.nodes[edge.target].id)\" weight=\"\(edge.weight).0\"")
      sink.write(" kind=\"\(edge.kind.rawValue)\" label=\"")
      sink.writeXML(edge.label, inAttribute: true)
      sink.write("\">\n")
      values(of: EdgeRow(edge, in: network), edgeColumns, "e_", network, to: &sink)
      spells(times?.edges[index] ?? [], to: &sink)
      sink.write("      </edge>\n")
    }
    sink.write("    </edges>\n  </graph>\n</gexf>\n")
  }

  private static func head(isDynamic: Bool) -> String {
    let time =
      isDynamic
      ? "mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\"" : "mode=\"static\""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>Kommunalgraph</creator>
          <description>Lists are joined with a bar; a bar or backslash in an item follows a \
      backslash. Empty texts mean: not told.</description>
        </meta>
        <graph defaultedgetype="directed" idtype="string" \(time)>

      """
  }

  private func columns(
    _ columns: [(name: String, type: String)], of scope: String, prefix: String,
    to sink: inout ByteSink
  ) {
    sink.write("    <attributes class=\"\(scope)\" mode=\"static\">\n")
    for column in columns {
      sink.write("      <attribute id=\"\(prefix)\(column.name)\" title=\"\(column.name)\"")
      sink.write(" type=\"\(column.type)\"/>\n")
    }
    sink.write("    </attributes>\n")
  }

  private func values<Element>(
    of element: Element, _ columns: [Attribute<Element>], _ prefix: String, _ network: Network,
    to sink: inout ByteSink
  ) {
    sink.write("        <attvalues>\n")
    for column in columns {
      guard let value = column.value(element, network) else { continue }
      sink.write("          <attvalue for=\"\(prefix)\(column.name)\" value=\"")
      switch value {
      case .text(let text): sink.writeXML(text, inAttribute: true)
      case .texts(let texts): sink.writeXML(ExportText.joined(texts), inAttribute: true)
      case .integer(let number): sink.write(String(number))
      case .real(let number): sink.write(number.description)
      case .boolean(let flag): sink.write(flag ? "true" : "false")
      }
      sink.write("\"/>\n")
    }
    sink.write("        </attvalues>\n")
  }

  private func spells(_ spells: [TimeSpell], to sink: inout ByteSink) {
    guard !spells.isEmpty else { return }
    sink.write("        <spells>\n")
    for spell in spells {
      sink.write("          <spell")
      if let start = spell.start { sink.write(" start=\"\(PartialDate(dayNumber: start))\"") }
      if let end = spell.end { sink.write(" end=\"\(PartialDate(dayNumber: end))\"") }
      sink.write("/>\n")
    }
    sink.write("        </spells>\n")
  }
}

extension Attribute.Kind {
  /// What GEXF calls it.
  fileprivate var gexfName: String {
    switch self {
    case .boolean: "boolean"
    case .double: "double"
    case .int: "integer"
    case .string, .strings: "string"
    }
  }
}
