import Foundation
import Graph
import Testing

@testable import Exporters

/// What the programs that the formats are for make of the files: the same nodes, edges and texts.
@Suite struct ReaderTests {
  /// A format as one reader knows it.
  struct Reader: CustomTestStringConvertible {
    var name: String
    var format: String
    var profile: String
    /// The Python module that reads it; nil for the standard library.
    var module: String?
    /// Whether the format puts every text on one line.
    var flattens = false
    var schema: String?

    var testDescription: String { name }

    static let all = [
      Self(name: "gexf", format: "gexf", profile: "dynamic", module: "networkx"),
      Self(name: "neo4j", format: "csv", profile: "neo4j", flattens: true),
      Self(name: "spreadsheet", format: "csv", profile: "spreadsheet", flattens: true),
      Self(name: "kuzu", format: "csv", profile: "kuzu", module: "kuzu", flattens: true),
      Self(name: "jsonl", format: "jsonl", profile: "generic"),
      Self(name: "turtle", format: "turtle", profile: "generic", module: "rdflib"),
      Self(name: "jsonld", format: "jsonld", profile: "generic", module: "rdflib"),
      Self(name: "ftm", format: "ftm", profile: "generic", module: "followthemoney"),
      Self(
        name: "popolo", format: "popolo", profile: "generic", module: "jsonschema",
        schema: "popolo.schema.json"),
      Self(
        name: "oparl", format: "oparl", profile: "generic", module: "jsonschema",
        schema: "oparl.schema.json"),
    ]

    /// The readers that are installed.
    static let installed = all.filter { $0.module.map(Tool.hasModule) ?? Tool.hasPython }
  }

  @Test(
    .enabled(if: !Reader.installed.isEmpty, "Python is not installed"),
    arguments: Reader.installed, ["gold", "hostile", "random", "empty"])
  func `a reader finds the same nodes, edges and texts`(reader: Reader, sample: String) throws {
    let network = try Sample.network(sample)
    let format = try ExportFormats.named(reader.format)
    let profile = try format.profile(named: reader.profile)
    let scratch = try Scratch()
    try scratch.write(format, profile, network)
    let read = try reading(reader, scratch.place)
    #expect(read.complaints.isEmpty, "\(read.complaints.prefix(5))")

    let coverage = format.coverage(profile)
    let nodes = network.nodes.filter { coverage.has($0) }
    let edges = network.edges.filter {
      coverage.has($0, of: network) && !coverage.properties.contains($0.kind)
    }
    // FollowTheMoney's proofs have to be there, as nodes or without.
    let cited = reader.name == "ftm" ? Set(Network.articleIDs(of: network.articles)) : []
    #expect(Set(read.nodes.keys).subtracting(cited) == Set(nodes.map(\.id)).subtracting(cited))
    #expect(read.edges.count == edges.count)
    for node in nodes {
      let found = try #require(read.nodes[node.id], "\(node.id)")
      #expect(found.kind == node.kind.rawValue)
      let isNameless = reader.name == "ftm" && node.name.allSatisfy(\.isWhitespace)
      let name = isNameless ? node.id : node.name
      if reader.name == "ftm" {
        #expect(found.name == ExportText(name, limit: FollowTheMoney.nameLimit).text)
      } else {
        compare(found.name, name, reader, node.id)
      }
    }
    for edge in edges {
      let found = try #require(read.edges[edge.id], "\(edge.id)")
      #expect(found.source == network.nodes[edge.source].id)
      #expect(found.target == network.nodes[edge.target].id)
      if let relation = found.relation { #expect(relation == edge.kind.rawValue) }
      // FollowTheMoney keeps no text of blanks alone.
      let isBlank = reader.name == "ftm" && (edge.role ?? "").allSatisfy(\.isWhitespace)
      if let role = found.role, !isBlank { compare(role, edge.role ?? "", reader, edge.id) }
      let quote = network.proof(of: edge)?.quote ?? ""
      guard edge.kind != .mentions || reader.flattens || reader.name == "gexf" else { continue }
      if let told = found.quote { compare(told, quote, reader, edge.id) }
      if let told = found.quotes, !quote.isEmpty {
        #expect(told.contains { Array($0.utf8) == Array(written(quote, reader).utf8) })
      }
    }
  }

  private func compare(_ found: String, _ original: String, _ reader: Reader, _ place: String) {
    // FollowTheMoney keeps no text of blanks alone.
    if reader.name == "ftm", original.allSatisfy(\.isWhitespace) { return }
    // By bytes: two strings that only look alike are not the same.
    #expect(Array(found.utf8) == Array(written(original, reader).utf8), "\(place)")
  }

  private func written(_ text: String, _ reader: Reader) -> String {
    let clean = ExportText(text).text
    return reader.flattens ? clean.replacingOccurrences(of: "\n", with: " ") : clean
  }

  private func reading(_ reader: Reader, _ place: String) throws -> Reading {
    var arguments = ["python3", Sample.reader("read_export.py"), reader.name, place]
    if let schema = reader.schema {
      arguments.append(Sample.root.appending(path: "Tests/Fixtures/\(schema)").path())
    }
    let result = try Tool.run(arguments)
    try #require(result.status == 0, "\(result.errors.suffix(2_000))")
    return try JSONDecoder().decode(Reading.self, from: result.output)
  }

  /// What the script prints.
  private struct Reading: Decodable {
    var nodes: [String: Node]
    var edges: [String: Edge]
    var complaints: [String]

    struct Node: Decodable {
      var name: String
      var kind: String
    }

    struct Edge: Decodable {
      var source: String
      var target: String
      var relation: String?
      var role: String?
      var quote: String?
      var quotes: [String]?
    }
  }

  @Test(.enabled(if: Tool.hasModule("rdflib"), "rdflib is not installed (pip install rdflib)"))
  func `three queries in SPARQL tell who chaired which session, in Turtle as in JSON-LD`() throws {
    let network = try Sample.gold(mentions: false)
    let scratch = try Scratch()
    var paths: [String] = []
    for name in ["turtle", "jsonld"] {
      let file = scratch.folder.appending(path: name)
      try Data(ExportFormats.named(name).text(of: network).utf8).write(to: file)
      paths.append(file.path())
    }
    let result = try Tool.run(["python3", Sample.reader("ask_rdf.py")] + paths)
    try #require(result.status == 0, "\(result.errors.suffix(2_000))")
    let answers = try JSONDecoder().decode(Answers.self, from: result.output)
    #expect(answers.same)
    let chairs = network.edges.filter { $0.kind == .chaired }
    #expect(answers.statements.count == chairs.count)
    let stated = chairs.filter { $0.basis == .stated }
    #expect(
      Set(answers.direct)
        == Set(
          stated.map { edge in
            [network.nodes[edge.target].name, network.nodes[edge.source].name]
          }))
    #expect(answers.direct.contains(["40. Sitzung IT-Planungsrat", "Patrick Burghardt"]))
    let proof = answers.proof.first { $0[0] == "40. Sitzung IT-Planungsrat" }
    #expect(proof?[1] == "2023-03-29" && proof?[2] == "Patrick Burghardt")
    #expect(proof?[4].contains("Burghardt") == true)
  }

  private struct Answers: Decodable {
    var same: Bool
    var direct: [[String]]
    var statements: [[String]]
    var proof: [[String]]
  }

  @Test(
    .enabled(if: Tool.hasXMLLint, "xmllint is not installed (apt install libxml2-utils)"),
    arguments: ["gold", "hostile", "random", "empty"], ["dynamic", "static"])
  func `GEXF is valid by the schema`(sample: String, profile: String) throws {
    let schema = Sample.root.appending(path: "Tests/Fixtures/gexf.xsd").path()
    let text = try GEXF().text(of: Sample.network(sample), profile: profile)
    let result = try Tool.run(["xmllint", "--noout", "--schema", schema], on: text)
    #expect(result.status == 0, "\(result.errors.prefix(2_000))")
  }
}
