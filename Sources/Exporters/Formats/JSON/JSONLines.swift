package import Graph
internal import Ontology

/// A JSON object a line: nodes, edges, and every sentence that an edge rests on.
package struct JSONLines: Exporter {
  package let name = "jsonl"
  package let fileExtension = "jsonl"
  package let profiles = [
    ExportProfile("generic", "nodes, edges and all their evidence; for jq, pandas, DuckDB")
  ]
  package let documentation = """
    JSON Lines: "type" is node, edge or evidence; the columns are those of GraphML, lists are \
    lists, and what is not told is left out. An evidence line is one sentence of one article: \
    offsets are Unicode code points of its text, the end exclusive. Left out: the articles' texts.
    """

  package init() {}

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    let nodeColumns = Attributes.nodes
    for node in network.nodes {
      sink.writeLine { json in
        json.object { json in
          json.member("type", "node")
          json.member("id", node.id)
          for column in nodeColumns { json.member(column.name, column.value(node, network)) }
        }
      }
    }
    // The edge's newest proof stands among its evidence, which is told in full.
    let edgeColumns = Attributes.edges.filter { column in
      column.name != "edge_id" && column.name != "rule" && !column.name.hasPrefix("quote")
    }
    for edge in network.edges {
      sink.writeLine { json in
        json.object { json in
          json.member("type", "edge")
          json.member("id", edge.id)
          json.member("source", network.nodes[edge.source].id)
          json.member("target", network.nodes[edge.target].id)
          let row = EdgeRow(edge, in: network)
          for column in edgeColumns { json.member(column.name, column.value(row, network)) }
        }
      }
    }
    writeEvidence(of: network, to: &sink)
  }

  private func writeEvidence(of network: Network, to sink: inout ByteSink) {
    var tables: [Int: CodePoints] = [:]
    for edge in network.edges {
      for evidence in edge.evidence where network.articles.indices.contains(evidence.article) {
        let article = network.articles[evidence.article]
        let table = tables[evidence.article] ?? CodePoints(article.text)
        tables[evidence.article] = table
        let range = table.range(ofUTF8: evidence.range)
        sink.writeLine { json in
          json.object { json in
            json.member("type", "evidence")
            json.member("edge", edge.id)
            json.member("article", article.id)
            json.member("article_date", article.date?.description)
            json.member("article_title", article.title)
            json.member("article_url", article.url)
            json.member("start", range.lowerBound)
            json.member("end", range.upperBound)
            json.member("quote", article.quote(evidence.range))
            json.member("rule", evidence.rule)
            json.member("status", evidence.status?.rawValue)
            json.member("start_date", evidence.from?.description)
            json.member("end_date", evidence.to?.description)
          }
        }
      }
    }
  }
}
