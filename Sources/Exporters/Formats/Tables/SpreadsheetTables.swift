internal import Graph
internal import Ontology

/// Two tables that a German spreadsheet opens at a double click: with a byte order mark, else it
/// takes "ü" for two letters, and semicolons.
struct SpreadsheetTables {
  func write(_ network: Network, to sink: inout ByteSink) {
    let dialect = CSVDialect.spreadsheet
    let nodeColumns = Attributes.nodes
    sink.begin("nodes.csv")
    sink.write("\u{FEFF}")
    sink.writeRow(["id"] + nodeColumns.map(\.name), dialect)
    for node in network.nodes {
      sink.writeCell(node.id, dialect)
      for column in nodeColumns {
        sink.write(";")
        sink.writeCell(column.value(node, network), dialect)
      }
      sink.write("\n")
    }
    let edgeColumns = Attributes.edges
    sink.begin("edges.csv")
    sink.write("\u{FEFF}")
    // The names too: nobody reads ids in a spreadsheet.
    sink.writeRow(
      ["source", "source_name", "target", "target_name"] + edgeColumns.map(\.name), dialect)
    for edge in network.edges {
      for (index, end) in [network.nodes[edge.source], network.nodes[edge.target]].enumerated() {
        if index > 0 { sink.write(";") }
        sink.writeCell(end.id, dialect)
        sink.write(";")
        sink.writeCell(end.name, dialect)
      }
      let row = EdgeRow(edge, in: network)
      for column in edgeColumns {
        sink.write(";")
        sink.writeCell(column.value(row, network), dialect)
      }
      sink.write("\n")
    }
  }
}
