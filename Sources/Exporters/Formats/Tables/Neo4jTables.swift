internal import Graph
internal import Ontology

/// Tables for `neo4j-admin database import full`, and the call.
struct Neo4jTables {
  func write(_ network: Network, to sink: inout ByteSink) {
    let nodeColumns = Attributes.nodes
    sink.begin("nodes.csv")
    sink.write("id:ID,:LABEL")
    for column in nodeColumns { sink.write(",\(column.name)\(Self.type(column.kind))") }
    sink.write("\n")
    for node in network.nodes {
      sink.write("\"\(node.id)\",\"\(Self.label(node.kind))\"")
      for column in nodeColumns {
        sink.write(",")
        sink.writeCell(column.value(node, network), .plain, listSeparator: ";")
      }
      sink.write("\n")
    }
    let edgeColumns = Attributes.edges
    sink.begin("edges.csv")
    sink.write(":START_ID,:END_ID,:TYPE")
    for column in edgeColumns { sink.write(",\(column.name)\(Self.type(column.kind))") }
    sink.write("\n")
    for edge in network.edges {
      sink.write("\"\(network.nodes[edge.source].id)\",\"\(network.nodes[edge.target].id)\"")
      sink.write(",\"\(edge.kind.rawValue.uppercased())\"")
      let row = EdgeRow(edge, in: network)
      for column in edgeColumns {
        sink.write(",")
        sink.writeCell(column.value(row, network), .plain, listSeparator: ";")
      }
      sink.write("\n")
    }
    sink.begin("import.sh")
    sink.write(Self.script)
  }

  /// A kind as Neo4j writes labels: "Person".
  static func label(_ kind: NodeKind) -> String {
    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }

  private static func type<Element>(_ kind: Attribute<Element>.Kind) -> String {
    switch kind {
    case .boolean: ":boolean"
    case .double: ":double"
    case .int: ":long"
    case .string: ""
    case .strings: ":string[]"
    }
  }

  private static let script = """
    #!/bin/sh
    # Loads the tables beside this file into an empty database of Neo4j 5; stop the server first.
    # usage: import.sh [DATABASE]
    cd "$(dirname "$0")" || exit 1
    exec neo4j-admin database import full "${1:-neo4j}" \\
      --nodes=nodes.csv --relationships=edges.csv \\
      --delimiter=, --array-delimiter=";" --quote='"' --multiline-fields=false --overwrite-destination

    """
}
