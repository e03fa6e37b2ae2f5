import Foundation
import FoundationXML
import Graph
import Testing

@testable import Exporters

/// What Graphviz makes of our DOT.
@Suite struct DOTTests {
  private static let noGraphviz: Comment = "Graphviz is not installed (apt install graphviz)"

  @Test(
    .enabled(if: Tool.hasGraphviz, noGraphviz),
    arguments: ["gold", "hostile", "random", "empty"], ["graphviz", "portable"])
  func `gvpr reads every node, edge and text`(sample: String, profile: String) throws {
    let network = try Sample.network(sample)
    let script = Sample.reader("read_dot.gvpr")
    let nameColumn = profile == "graphviz" ? "name" : "label"
    let result = try Tool.run(
      ["gvpr", "-f", script, "-a", nameColumn], on: DOT().text(of: network, profile: profile))
    #expect(result.status == 0)
    #expect(result.errors.isEmpty, "\(result.errors.prefix(2_000))")

    let records = String(decoding: result.output, as: UTF8.self)
      .split(separator: "\u{1E}").map {
        $0.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
      }
    let nodes = records.filter { $0[0].hasSuffix("N") }
    let edges = records.filter { $0[0].hasSuffix("E") }
    #expect(nodes.count == network.nodes.count)
    #expect(edges.count == network.edges.count)
    let byID = Dictionary(nodes.map { ($0[1], $0) }) { first, _ in first }
    for node in network.nodes {
      let read = try #require(byID[node.id])
      #expect(read[2] == written(node.name, profile), "\(node.id)")
      #expect(read[3] == node.kind.rawValue)
    }
    let edgesByID = Dictionary(edges.map { ($0[3], $0) }) { first, _ in first }
    for edge in network.edges {
      let read = try #require(edgesByID[edge.id])
      #expect(read[1] == network.nodes[edge.source].id)
      #expect(read[2] == network.nodes[edge.target].id)
      #expect(read[4] == written(edge.role ?? "", profile), "\(edge.id)")
      #expect(read[5] == written(network.proof(of: edge)?.quote ?? "", profile), "\(edge.id)")
    }
  }

  /// What a reader that undoes nothing but the quotes sees of a text.
  private func written(_ text: String, _ profile: String) -> String {
    var bytes: [UInt8] = []
    var sink = ByteSink { bytes += $1 }
    (profile == "portable" ? DOTText.portable(text) : .plain(text)).write(to: &sink)
    _ = try? sink.finish()
    return String(decoding: bytes, as: UTF8.self).replacingOccurrences(
      of: "\\\"", with: "\"", options: .literal)
  }

  @Test(.enabled(if: Tool.hasGraphviz, noGraphviz), arguments: ["burghardt", "hostile", "random"])
  func `a drawing is clean XML with a node and edge for each of ours`(sample: String) throws {
    let network = try Sample.network(sample)
    let result = try Tool.run(["dot", "-Tsvg"], on: DOT().text(of: network))
    try #require(result.status == 0, "\(result.errors.prefix(2_000))")
    let parsed = try XMLDocument(data: result.output)
    let groups = "//*[local-name()='g' and starts-with(@class, '%')]"
    for (kind, count) in [("node", network.nodes.count), ("edge", network.edges.count)] {
      let path = groups.replacingOccurrences(of: "%", with: kind)
      #expect(try parsed.nodes(forXPath: path).count == count)
    }
  }

  @Test func `a node leads to its page, and an article to its address if it is safe`() throws {
    var network = Network()
    for (number, url) in ["https://example.org/?a=1&b=<\">", "javascript:alert(1)"].enumerated() {
      var node = Network.Node(id: "article-\(number)", kind: .article, name: "Artikel")
      node.url = url
      network.nodes.append(node)
    }
    network.nodes.append(Network.Node(id: "person-a", kind: .person, name: "A"))
    let text = try DOT(pages: ["person-a": "personen/person-a.html"]).text(of: network)
    let addresses = text.split(separator: "\n").compactMap { line in
      line.split(separator: "URL=\"").dropFirst().first?.split(separator: "\"").first
    }
    #expect(addresses == ["https://example.org/?a=1&amp;b=%3C%22%3E", "personen/person-a.html"])
  }

  @Test(
    .enabled(if: Tool.hasPydot, "pydot is not installed (pip install pydot)"),
    arguments: ["burghardt", "hostile", "random"])
  func `pydot reads the portable profile`(sample: String) throws {
    let network = try Sample.network(sample)
    let script = Sample.reader("read_dot.py")
    let text = try DOT().text(of: network, profile: "portable")
    let result = try Tool.run(["python3", script], on: text)
    try #require(result.status == 0, "\(result.errors.suffix(2_000))")
    let read = try JSONDecoder().decode(Reading.self, from: result.output)
    #expect(read.nodes.count == network.nodes.count)
    #expect(read.edges.map(\.relation) == network.edges.map(\.kind.rawValue))
    for node in network.nodes {
      #expect(read.nodes[node.id] == written(node.name, "portable"), "\(node.id)")
    }
  }

  /// What the script prints.
  private struct Reading: Decodable {
    var nodes: [String: String]
    var edges: [Edge]

    struct Edge: Decodable {
      var source: String
      var target: String
      var relation: String
    }
  }

  @Test func `the portable profile is one statement a line and no defaults`() throws {
    let text = try DOT().text(of: Sample.hostile(), profile: "portable")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("//") == true)
    #expect(lines.dropFirst().first == "digraph \"kommunalgraph\" {")
    #expect(
      lines.dropFirst(2).dropLast(2).allSatisfy { $0.hasPrefix("  \"") && $0.hasSuffix("];") })
    let network = Sample.hostile()
    #expect(lines.count == network.nodes.count + network.edges.count + 4)
  }

  @Test func `no quoted run is longer than Graphviz's reader takes`() throws {
    for profile in DOT().profiles {
      let text = try DOT().text(of: Sample.hostile(), profile: profile.name)
      var longest = 0
      var length = 0
      var isInside = false
      var isEscaped = false
      for byte in text.utf8 {
        if isInside {
          length += 1
          if byte == 34, !isEscaped {
            isInside = false
            longest = max(longest, length)
          }
          isEscaped = byte == 92 && !isEscaped
        } else if byte == 34 {
          (isInside, length, isEscaped) = (true, 0, false)
        }
      }
      #expect(!isInside)
      #expect((1_000..<16_384).contains(longest))
    }
  }

  @Test(arguments: [
    ("AT&T", "AT&T", "AT&amp;T", "AT&T"), ("AT&amp;T", "AT&amp;T", "AT&amp;amp;T", "AT&amp;amp;T"),
    ("&#38;", "&#38;", "&amp;#38;", "&amp;#38;"),
    ("C:\\Neu", "C:\\\\Neu", "C:\\\\Neu", "C:\\\\Neu"),
    ("a\"b", "a\\\"b", "a\\\"b", "a\\\"b"), ("a\nb", "a\nb", "a\\nb", "a b"),
    ("ends \\", "ends \\\\", "ends \\\\", "ends \\\\"),
  ])
  func `texts are escaped for who reads them`(
    text: String, plain: String, drawn: String, portable: String
  ) throws {
    for (variant, wanted) in [
      (DOTText.plain(text), plain), (.drawn(text), drawn), (.portable(text), portable),
    ] {
      var bytes: [UInt8] = []
      var sink = ByteSink { bytes += $1 }
      variant.write(to: &sink)
      _ = try sink.finish()
      #expect(String(decoding: bytes, as: UTF8.self) == wanted)
    }
  }
}
