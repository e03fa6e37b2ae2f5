import Evaluation
import Foundation
import Graph
import Ontology
import RandomTexts

@testable import Exporters

/// Networks to write: the whole development set, one to break writers with, none at all.
enum Sample {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func gold(mentions: Bool = true) throws -> Network {
    try (mentions ? whole : plain).get()
  }

  /// The network of the same articles, made anew.
  static let again = Result { Network(try goldGraph.get(), mentions: true) }

  private static let whole = Result { Network(try goldGraph.get(), mentions: true) }
  private static let plain = Result { Network(try goldGraph.get(), mentions: false) }

  private static let goldGraph = Result {
    let file = root.appending(path: "Tests/Gold/gold.jsonl")
    let gold = try GoldSet(contentsOf: Data(contentsOf: file), file: file.path())
    return GraphBuilder().graph(of: gold.articles.map { $0.facts() })
  }

  /// One person and what is a step away, small enough to read.
  static func burghardt() throws -> Network {
    let gold = try gold(mentions: false)
    return gold.around("person-patrick-burghardt", depth: 1) ?? Network()
  }

  /// A council with everything a step away, articles too.
  static func council() throws -> Network {
    try gold().around("body-it-planungsrat", depth: 1) ?? Network()
  }

  /// The sample of this name; without one of them, none at all.
  static func network(_ name: String) throws -> Network {
    switch name {
    case "gold": try gold()
    case "burghardt": try burghardt()
    case "hostile": hostile()
    case "random": hostile(random(seed: 7, count: 60))
    default: Network()
    }
  }

  /// A script beside these tests.
  static func reader(_ name: String) -> String {
    root.appending(path: "Tests/ExportersTests/readers").appending(path: name).path()
  }

  /// Texts that have broken some writer or reader.
  static let hostileTexts: [String] = [
    "", " ", "\"", "\"quoted\" \"twice\"", "'", "\\", "\\\\", "\\\"", "ends in \\", "a\\\"b",
    "C:\\Neu\\List", "\\N \\G \\E \\T \\H \\L \\l \\r \\n", "AT&T", "AT&amp;T", "&", "&;", "&#38;",
    "&#x1;", "&lt;IT&gt;", "<IT-Planungsrat>", "<b>fett</b>", "<", ">", "]]>", "<![CDATA[x]]>",
    "<!-- -->", "--", "a -> b", "a:b", "{x|y}", "[label=\"x\"];", "// remark", "# remark",
    "/* remark */", "node", "strict digraph", "NaN", "tab\there", "line\nbreak", "line\r\nbreak",
    "line\rbreak", "nul\u{0}byte", "bell\u{7}", "unit\u{1F}separator", "delete\u{7F}",
    "next\u{85}line", "\u{FEFF}byte order mark", "no\u{FFFE}character", "no\u{FFFF}character",
    "\u{FFFD}", "line\u{2028}separator", "soft\u{AD}hyphen",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    "🇩🇪 Städtetag", "\u{202E}txet sdrawkcab", "שלום עולם", "مجلس التخطيط", "e\u{301}cole",
    "Thüringen ẞ Łódź Kılıç", "a | b", "a \\| b", "=SUM(A1)", "%s %d %n", "$name ${name}",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "+49 30", "-1", "@name", "\t=1", " =1", "\n=1", "\u{FF1D}1+1", "a;b", "'", "'=1",
    "$$", "a,b", "\\N", "NULL",
    String(repeating: "lang ", count: 4_000), String(repeating: "&", count: 20_000),
    String(repeating: "\\", count: 9_000), String(repeating: "ü\"", count: 4_900),
  ]

  /// Texts that nobody chose.
  static func random(seed: UInt64, count: Int) -> [String] {
    var texts = RandomTexts(seed: seed)
    return (0..<count).map { _ in texts.text() }
  }

  /// A node for each text, and edges that carry it, two of them parallel.
  static func hostile(_ texts: [String] = hostileTexts) -> Network {
    var network = Network()
    for (number, text) in texts.enumerated() {
      var node = Network.Node(
        id: "body-\(number)", kind: NodeKind.allCases[number % NodeKind.allCases.count], name: text)
      node.aliases = [text, "zwei"]
      node.role = text
      node.type = text
      node.url = number % 2 == 0 ? "https://example.org/?a=1&b=\(text)" : text
      node.latitude = number % 3 == 0 ? .nan : number % 3 == 1 ? 51.5 : nil
      node.longitude = 1e-9
      network.nodes.append(node)
      network.articles.append(SourceArticle(id: text, title: text, url: text, text: text))
      let evidence = GraphEvidence(article: number, range: 0..<text.utf8.count, rule: text)
      for copy in 0..<2 {
        var edge = Network.Edge(
          id: "edge-\(number)-\(copy)", kind: EdgeKind.allCases[number % EdgeKind.allCases.count],
          source: number, target: number / 2, evidence: [evidence], weight: number)
        edge.role = text
        edge.scope = text
        edge.dateWords = text
        network.edges.append(edge)
      }
    }
    return network
  }
}
