import Foundation
import Graph
import Testing

@testable import Exporters

/// What the lint says of files that people write, and that it says nothing of ours.
@Suite struct LintTests {
  /// A GraphML file with lines put into it, from line 4 on.
  private static func graphML(_ lines: String...) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="v_name" for="node" attr.name="name" attr.type="string"/>

    """ + lines.joined(separator: "\n") + "\n</graphml>\n"
  }

  private static let ends = "<node id=\"a\"/><node id=\"b\"/>"

  /// Lines of a GraphML file, the line of the finding, and words of it.
  static let broken: [(lines: [String], line: Int, words: String)] = [
    (["<key id=\"k\" for=\"node\" attr.name=\"born\" attr.type=\"date\"/>", graph], 4, "date"),
    (
      ["<key id=\"k\" for=\"all\" attr.name=\"x1\" attr.type=\"int\"/>", graph], 4, "igraph ignores"
    ),
    (["<key id=\"k\" attr.name=\"x1\" attr.type=\"int\"/>", graph], 4, "igraph ignores"),
    (
      ["<key id=\"k\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>", graph], 4,
      "a second key called"
    ),
    (
      ["<key id=\"k\" for=\"node\" attr.name=\"size\" attr.type=\"string\"/>", graph], 4,
      "the look of things"
    ),
    (["<key id=\"k\" for=\"node\" attr.name=\"id\" attr.type=\"string\"/>", graph], 4, "own ids"),
    (
      ["<key id=\"d3\" for=\"edge\" attr.name=\"a\" attr.type=\"string\"/>", graph], 4, "Gephi 0.9"
    ),
    (
      ["<key id=\"k\" for=\"node\" attr.name=\"Anzahl Nennungen\" attr.type=\"int\"/>", graph], 4,
      "no XML name"
    ),
    (
      [
        "<key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"int\"><default>1</default></key>",
        graph,
      ],
      4, "a default"
    ),
    (
      [graph, "<key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"int\"/>"], 5,
      "behind the graph"
    ),
    (
      ["<graph edgedefault=\"directed\">", "<node id=\"a\"/>", "<node id=\"a\"/>", "</graph>"], 6,
      "a second node"
    ),
    (["<graph edgedefault=\"directed\">", "<node id=\"\"/>", "</graph>"], 5, "is empty"),
    (["<graph edgedefault=\"directed\">", "<node id=\"a b\"/>", "</graph>"], 5, "no XML name"),
    (
      ["<graph edgedefault=\"directed\">", ends, "<edge source=\"a\" target=\"b\"/>", "</graph>"],
      6,
      "without id"
    ),
    (
      [
        "<graph edgedefault=\"directed\">", ends, "<edge id=\"e\" source=\"a\" target=\"b\"/>",
        "<edge id=\"e\" source=\"a\" target=\"b\"/>", "</graph>",
      ], 7, "a second edge"
    ),
    (
      [
        "<graph edgedefault=\"directed\">", ends, "<edge id=\"e\" source=\"a\" target=\"c\"/>",
        "</graph>",
      ], 6, "declared nowhere"
    ),
    (
      [
        "<graph edgedefault=\"directed\">", ends,
        "<edge id=\"e\" source=\"a\" target=\"b\" directed=\"false\"/>", "</graph>",
      ], 6, "networkx refuses"
    ),
    (
      [
        "<graph edgedefault=\"directed\">",
        "<node id=\"a\"><graph edgedefault=\"directed\"/></node>",
        "</graph>",
      ], 5, "nested graph"
    ),
    (
      [
        "<graph edgedefault=\"directed\">", "<node id=\"a\"><data key=\"v_x\">1</data></node>",
        "</graph>",
      ],
      5, "which is no key"
    ),
    (
      [
        "<graph edgedefault=\"directed\">",
        "<node id=\"a\"><data key=\"v_name\">AT&T</data></node>", "</graph>",
      ], 5, "\"&\" alone"
    ),
    (
      [
        "<graph edgedefault=\"directed\">",
        "<node id=\"a\"><data key=\"v_name\">&#x1;</data></node>", "</graph>",
      ], 5, "forbidden"
    ),
    (
      [
        "<graph edgedefault=\"directed\">",
        "<node id=\"a\"><data key=\"v_name\">\u{1}</data></node>", "</graph>",
      ], 5, "control character U+0001"
    ),
    (["<graph edgedefault=\"directed\">", "<node id=\"a\">", "</graph>"], 6, "closes nothing"),
    (
      [
        "<key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"int\"/>",
        "<graph edgedefault=\"directed\">", "<node id=\"a\"><data key=\"k\">drei</data></node>",
        "</graph>",
      ],
      6, "no whole number"
    ),
    (
      [
        "<key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"boolean\"/>",
        "<graph edgedefault=\"directed\">", "<node id=\"a\"><data key=\"k\">ja</data></node>",
        "</graph>",
      ],
      6, "write true or false"
    ),
    (
      [
        "<key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"double\"/>",
        "<graph edgedefault=\"directed\">", "<node id=\"a\"><data key=\"k\">NaN</data></node>",
        "</graph>",
      ],
      6, "leave the element out"
    ),
  ]

  private static let graph = "<graph edgedefault=\"directed\">\(ends)</graph>"

  @Test(arguments: broken.indices)
  func `a mistake in GraphML is found in its line, with a remedy`(index: Int) throws {
    let row = Self.broken[index]
    let text = Self.graphML(row.lines.joined(separator: "\n"))
    let findings = GraphLint.findings(in: Array(text.utf8))
    let found = findings.filter { ($0.message + "; " + $0.remedy).contains(row.words) }
    #expect(found.first?.line == row.line, "\(findings)")
    #expect(found.allSatisfy { !$0.remedy.isEmpty })
  }

  @Test func `a sound file has no findings`() {
    let text = Self.graphML(Self.graph)
    #expect(GraphLint.findings(in: Array(text.utf8)).isEmpty)
    let dot =
      "digraph \"g\" {\n  \"a\" [label=\"A\"];\n  \"b\" [label=\"B\"];\n  \"a\" -> \"b\";\n}\n"
    #expect(GraphLint.findings(in: Array(dot.utf8)).isEmpty)
  }

  @Test func `the namespace and the encoding are looked for`() {
    let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<graphml>\n\(Self.graph)</graphml>"
    let findings = GraphLint.findings(in: Array(text.utf8))
    #expect(findings.map(\.line) == [1, 2])
    #expect(findings.last?.message.contains("namespace") == true)
    let latin: [UInt8] =
      Array("digraph \"g\" {\n\"a\" [label=\"".utf8) + [0xE4] + Array("\"];\n}\n".utf8)
    #expect(GraphLint.findings(in: latin).contains { $0.line == 2 && $0.message.contains("UTF-8") })
  }

  /// Statements of a digraph, the line of the finding, and words of it.
  static let brokenDOT: [(text: String, line: Int, words: String)] = [
    ("strict digraph \"g\" {\n}", 1, "strict merges"),
    ("digraph {\n}", 1, "without name"),
    ("\u{FEFF}digraph \"g\" {\n}", 1, "byte order mark"),
    ("digraph \"g\" {\na:b [label=\"x\"];\n}", 2, "port"),
    ("digraph \"g\" {\n\"a:b\" [label=\"x\"];\n}", 2, "colons"),
    ("digraph \"g\" {\n\"a\" [label=\"C:\\Neu\"];\n}", 2, "stands for a name"),
    ("digraph \"g\" {\n\"a\" [URL=\"x?a=1&b=2\"];\n}", 2, "SVG unreadable"),
    ("digraph \"g\" {\n\"a\" [label=<AT&T>];\n}", 2, "HTML-like label is an error"),
    ("digraph \"g\" {\n\"a\";\n\"b\";\n\"a\" -> \"b\" [weight=0.5];\n}", 4, "no whole number"),
    ("digraph \"g\" {\n\"a\";\n\"a\" -> \"c\";\n}", 3, "stands only in edges"),
    ("digraph \"g\" {\n\"a\" [label=\"A\"];\n\"a\" [label=\"B\"];\n}", 3, "a second node"),
    ("digraph \"g\" {\n\"a\";\n\"b\";\n\"a\" -- \"b\";\n}", 4, "syntax error"),
    ("graph \"g\" {\n\"a\";\n\"b\";\n\"a\" -> \"b\";\n}", 4, "syntax error"),
    ("digraph \"g\" {\nnode [shape=box];\n\"a\";\n}", 2, "Gephi"),
    ("digraph \"g\" {\nrankdir=LR;\n\"a\";\n}", 2, "Gephi"),
    ("digraph \"g\" {\n\"a\" [label=\"A\"] [color=\"red\"];\n}", 2, "Gephi"),
    (
      "digraph \"g\" {\n\"a\";\nsubgraph \"cluster_1\" {\n\"a\";\n}\nsubgraph \"cluster_2\" {\n\"a\";\n}\n}",
      7, "is in cluster_1 already"
    ),
    (
      "digraph \"g\" {\nsubgraph \"cluster_1\" {\n\"a\" [label=\"A\"];\n}\n}", 3,
      "pydot and networkx"
    ),
    (
      "digraph \"g\" {\n\"a\";\n\"b\";\n\"a\" -> \"b\" [key=\"1\"];\n\"a\" -> \"b\" [key=\"1\"];\n}",
      5,
      "the key"
    ),
    (
      "digraph \"g\" {\n\"a\" [label=\"\(String(repeating: "x", count: 17_000))\"];\n}", 2, "16,384"
    ),
    ("digraph \"g\" {\n\"a\" [label=\"A];\n}", 2, "has no end"),
    ("digraph \"g\" {\n\"a\" [label=\"A\";\n", 3, "never closed"),
    ("digraph \"g\" {\r\n}", 1, "carriage return"),
    (
      "digraph \"g\" {\n" + (0..<301).map { "\"n\($0)\";\n" }.joined() + "}", 1, "draw with sfdp"
    ),
  ]

  @Test(arguments: brokenDOT.indices)
  func `a mistake in DOT is found in its line, with a remedy`(index: Int) {
    let row = Self.brokenDOT[index]
    let findings = GraphLint.findings(in: Array(row.text.utf8))
    let found = findings.filter { ($0.message + "; " + $0.remedy).contains(row.words) }
    #expect(found.first?.line == row.line, "\(findings.prefix(5))")
  }

  @Test(arguments: ["burghardt", "hostile", "empty"])
  func `our own files have no mistakes`(sample: String) throws {
    let network = try Sample.network(sample)
    for format in [GraphML(), DOT()] as [any Exporter] {
      for profile in format.profiles {
        let text = try format.text(of: network, profile: profile.name)
        let findings = GraphLint.findings(in: Array(text.utf8))
        #expect(!findings.contains { $0.severity == .mistake }, "\(findings.prefix(3))")
        // Only what is to be drawn may displease Gephi.
        #expect(findings.isEmpty || profile.name == "graphviz", "\(findings.prefix(3))")
      }
    }
  }
}
