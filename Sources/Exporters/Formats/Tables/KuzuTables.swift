internal import Graph
internal import Ontology

/// A table for each kind of node and each kind of edge between two kinds, and Kùzu's script that
/// makes and fills them.
struct KuzuTables {
  func write(_ network: Network, to sink: inout ByteSink) {
    var script = """
      // Loads the tables beside this file into an empty database of Kùzu, for instance:
      //   cd FOLDER && kuzu ../graph.kuzu < import.cypher

      """
    let nodeColumns = Attributes.nodes
    for kind in NodeKind.allCases {
      let members = network.nodes.filter { $0.kind == kind }
      guard !members.isEmpty else { continue }
      let file = "\(kind.rawValue).csv"
      sink.begin(file)
      sink.writeRow(["id"] + nodeColumns.map(\.name), .plain)
      for node in members {
        sink.write("\"\(node.id)\"")
        for column in nodeColumns {
          sink.write(",")
          sink.writeCell(column.value(node, network), .plain)
        }
        sink.write("\n")
      }
      let table = Neo4jTables.label(kind)
      script += "CREATE NODE TABLE \(table)(id STRING PRIMARY KEY"
      script += nodeColumns.map { ", \($0.name) \(Self.type($0.kind))" }.joined() + ");\n"
      script += "COPY \(table) FROM '\(file)' \(Self.options);\n"
    }
    for kind in EdgeKind.allCases { write(kind, of: network, &script, to: &sink) }
    sink.begin("import.cypher")
    sink.write(script)
  }

  private func write(
    _ kind: EdgeKind, of network: Network, _ script: inout String, to sink: inout ByteSink
  ) {
    let columns = Attributes.edges
    var pairs: Set<[NodeKind]> = []
    for edge in network.edges where edge.kind == kind {
      pairs.insert([network.nodes[edge.source].kind, network.nodes[edge.target].kind])
    }
    guard !pairs.isEmpty else { return }
    let sorted = pairs.sorted { $0.lexicographicallyPrecedes($1) }
    // "at" and the like are words of the language.
    let table = "`\(kind.rawValue.uppercased())`"
    script += "CREATE REL TABLE \(table)("
    script += sorted.map { "FROM \(Neo4jTables.label($0[0])) TO \(Neo4jTables.label($0[1]))" }
      .joined(separator: ", ")
    script += columns.map { ", \($0.name) \(Self.type($0.kind))" }.joined() + ");\n"
    for pair in sorted {
      let file = "\(kind.rawValue)-\(pair[0].rawValue)-\(pair[1].rawValue).csv"
      sink.begin(file)
      sink.writeRow(["source", "target"] + columns.map(\.name), .plain)
      for edge in network.edges where edge.kind == kind {
        let (source, target) = (network.nodes[edge.source], network.nodes[edge.target])
        guard source.kind == pair[0], target.kind == pair[1] else { continue }
        sink.write("\"\(source.id)\",\"\(target.id)\"")
        let row = EdgeRow(edge, in: network)
        for column in columns {
          sink.write(",")
          sink.writeCell(column.value(row, network), .plain)
        }
        sink.write("\n")
      }
      let ends = pair.map(Neo4jTables.label)
      script += "COPY \(table) FROM '\(file)' "
      script += Self.options.dropLast() + ", from='\(ends[0])', to='\(ends[1])');\n"
    }
  }

  /// Its usual escape is a backslash, and it guesses the others from the first rows.
  private static let options =
    "(HEADER=true, DELIM=',', QUOTE='\"', ESCAPE='\"', AUTO_DETECT=false)"

  private static func type<Element>(_ kind: Attribute<Element>.Kind) -> String {
    switch kind {
    case .boolean: "BOOLEAN"
    case .double: "DOUBLE"
    case .int: "INT64"
    case .string, .strings: "STRING"
    }
  }
}
