package import Graph
internal import Ontology

/// Tables: for graph databases, with the script that loads them, and for spreadsheets.
package struct CSV: Exporter {
  package let name = "csv"
  package let fileExtension = "csv"
  package let profiles = [
    ExportProfile(
      "neo4j", "nodes, edges, and the call of neo4j-admin that loads them", isFolder: true),
    ExportProfile("kuzu", "a table for each kind, and the script that loads them", isFolder: true),
    ExportProfile("spreadsheet", "for Excel and LibreOffice in German", isFolder: true),
  ]
  package let documentation = """
    CSV by RFC 4180, UTF-8: one table of nodes and one of edges, or in Kùzu one for each kind. \
    Every cell is on one line: a line end in a text becomes a space. Neo4j's lists part items by \
    a semicolon, elsewhere " | " joins them. A spreadsheet's cell that begins like a formula gets \
    an apostrophe in front. Left out: the articles' texts.
    """

  package init() {}

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    switch profile.name {
    case "kuzu": KuzuTables().write(network, to: &sink)
    case "spreadsheet": SpreadsheetTables().write(network, to: &sink)
    default: Neo4jTables().write(network, to: &sink)
    }
  }
}
