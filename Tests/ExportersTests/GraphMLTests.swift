import Foundation
import FoundationXML
import Graph
import Testing

@testable import Exporters

/// What other programs make of our GraphML.
@Suite struct GraphMLTests {
  @Test(
    .enabled(if: Tool.hasXMLLint, "xmllint is not installed (apt install libxml2-utils)"),
    arguments: ["gold", "hostile", "random", "empty"])
  func `the generic profile is valid by the schema`(sample: String) throws {
    let network = try Sample.network(sample)
    let schema = Sample.root.appending(path: "Tests/Fixtures/graphml.xsd").path()
    let result = try Tool.run(
      ["xmllint", "--noout", "--schema", schema], on: GraphML().text(of: network))
    #expect(result.status == 0, "\(result.errors.prefix(2_000))")
  }

  @Test(.enabled(if: Tool.hasXMLLint, "xmllint is not installed (apt install libxml2-utils)"))
  func `the schema refuses an edge without its end`() throws {
    let text = try GraphML().text(of: Sample.burghardt())
    let broken = text.replacingOccurrences(
      of: "source=\"person-patrick-burghardt\"", with: "source=\"person-nobody\"")
    let schema = Sample.root.appending(path: "Tests/Fixtures/graphml.xsd").path()
    let result = try Tool.run(["xmllint", "--noout", "--schema", schema], on: broken)
    #expect(result.status != 0)
  }

  @Test(
    .enabled(if: Tool.hasXMLLint, "xmllint is not installed (apt install libxml2-utils)"),
    arguments: ["gold", "hostile", "random"])
  func `the Gephi profile is XML with a kind on each edge`(sample: String) throws {
    let network = try Sample.network(sample)
    let text = try GraphML().text(of: network, profile: "gephi")
    #expect(try Tool.run(["xmllint", "--noout"], on: text).status == 0)
    let kinds = text.split(separator: "\n").filter {
      $0.contains("<edge ") && $0.contains(" label=")
    }
    #expect(kinds.count == network.edges.count)
  }

  @Test(
    .enabled(if: Tool.hasNetworkx, "networkx is not installed (pip install networkx)"),
    arguments: ["gold", "hostile", "random", "empty"], ["generic", "yed", "cytoscape"])
  func `networkx reads every node, edge and text`(sample: String, profile: String) throws {
    try compare(try Sample.network(sample), profile: profile, reader: "networkx")
  }

  @Test(
    .enabled(if: Tool.hasIgraph, "igraph is not installed (pip install igraph)"),
    arguments: ["gold", "hostile", "random", "empty"])
  func `igraph reads every node, edge and text`(sample: String) throws {
    try compare(try Sample.network(sample), profile: "generic", reader: "igraph")
  }

  @Test func `yEd finds a shape for each node and a line for each edge, with their labels`()
    throws
  {
    let network = try Sample.gold()
    let parsed = try XMLDocument(
      data: Data(GraphML().text(of: network, profile: "yed").utf8))
    let labels = try parsed.nodes(forXPath: "//*[local-name()='NodeLabel']")
    let named = network.nodes.filter { !$0.name.isEmpty }
    #expect(labels.map { $0.stringValue ?? "" } == named.map { ExportText($0.name).text })
    let shapes = try parsed.nodes(forXPath: "//*[local-name()='ShapeNode']")
    #expect(shapes.count == network.nodes.count)
    let lines = try parsed.nodes(forXPath: "//*[local-name()='PolyLineEdge']")
    #expect(lines.count == network.edges.count)
    let texts = try parsed.nodes(forXPath: "//*[local-name()='EdgeLabel']")
    #expect(texts.map { $0.stringValue ?? "" } == network.edges.map { ExportText($0.label).text })
  }

  @Test func `Cytoscape gets an edge's name with its ends and interaction`() throws {
    let network = try Sample.burghardt()
    let text = try GraphML().text(of: network, profile: "cytoscape")
    #expect(text.contains("<data key=\"e_interaction\">holds</data>"))
    #expect(text.contains("<data key=\"e_name\">Patrick Burghardt (chaired) "))
  }

  private func compare(_ network: Network, profile: String, reader: String) throws {
    let script = Sample.reader("read_graphml.py")
    let result = try Tool.run(
      ["python3", script, reader], on: GraphML().text(of: network, profile: profile))
    try #require(result.status == 0, "\(result.errors.suffix(2_000))")
    let read = try JSONDecoder().decode(Reading.self, from: result.output)
    #expect(read.directed)
    #expect(read.nodeCount == network.nodes.count)
    #expect(read.edgeCount == network.edges.count)
    for node in network.nodes {
      let values = try #require(read.nodes[node.id])
      for column in Attributes.nodes {
        check(values[column.name], is: column.value(node, network), "\(node.id) \(column.name)")
      }
    }
    for edge in network.edges {
      let values = try #require(read.edges[edge.id])
      #expect(values["source"] == .text(network.nodes[edge.source].id))
      #expect(values["target"] == .text(network.nodes[edge.target].id))
      for column in Attributes.edges {
        check(
          values[column.name], is: column.value(EdgeRow(edge, in: network), network),
          "\(edge.id) \(column.name)")
      }
    }
  }

  private func check(_ read: Reading.Value?, is written: AttributeValue?, _ place: String) {
    switch written {
    case .text(let text):
      // An empty text may come back as none: networkx and igraph differ there.
      let wanted = ExportText(text).text
      guard !wanted.isEmpty || read != nil else { return }
      guard case .text(let found) = read else {
        Issue.record("\(place): \(String(describing: read)) is no text")
        return
      }
      #expect(Array(found.utf8) == Array(wanted.utf8), "\(place)")
    case .texts(let texts): check(read, is: .text(ExportText.joined(texts)), place)
    case .integer(let number): #expect(read?.number == Double(number), "\(place)")
    case .real(let number): #expect(read?.number == number, "\(place)")
    case .boolean(let flag):
      #expect(read == .boolean(flag) || read?.number == (flag ? 1 : 0), "\(place)")
    case nil: #expect(read == nil, "\(place)")
    }
  }

  /// What the script prints.
  private struct Reading: Decodable {
    var directed: Bool
    var nodeCount: Int
    var edgeCount: Int
    var nodes: [String: [String: Value]]
    var edges: [String: [String: Value]]

    private enum CodingKeys: String, CodingKey {
      case directed
      case nodeCount = "node_count"
      case edgeCount = "edge_count"
      case nodes
      case edges
    }

    enum Value: Decodable, Equatable {
      case boolean(Bool)
      case number(Double)
      case text(String)
      case none

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
          self = .text(text)
        } else if let flag = try? container.decode(Bool.self) {
          self = .boolean(flag)
        } else if let number = try? container.decode(Double.self) {
          self = .number(number)
        } else {
          self = .none
        }
      }

      var number: Double? {
        if case .number(let number) = self { number } else { nil }
      }
    }
  }
}
