import Graph
import Ontology
import Testing

@testable import Exporters

/// What every format and profile must do, tried with all of them.
@Suite struct ConformanceTests {
  /// A format in one of its profiles.
  struct Variant: CustomTestStringConvertible {
    var format: any Exporter
    var profile: String

    var testDescription: String { "\(format.name), \(profile)" }

    static let all = ExportFormats.all.flatMap { format in
      format.profiles.map { Self(format: format, profile: $0.name) }
    }

    func text(of network: Network) throws -> String {
      try format.text(of: network, profile: profile)
    }

    var coverage: ExportCoverage {
      (try? format.profile(named: profile)).map { format.coverage($0) } ?? ExportCoverage()
    }

    /// Everything in a text that an id can be.
    func words(in text: String) -> Set<String> {
      Set(
        text.utf8.split { byte in
          !((97...122).contains(byte) || (48...57).contains(byte) || byte == 45)
        }.map { String(decoding: $0, as: UTF8.self) })
    }

    /// Whether a format tells the sentence of an edge.
    func showsQuote(of edge: Network.Edge, in network: Network) -> Bool {
      coverage.has(edge, of: network)
        && (edge.kind == .chaired || !coverage.properties.contains(edge.kind))
    }
  }

  @Test(arguments: Variant.all)
  func `the same network gives the same bytes`(variant: Variant) throws {
    let network = try Sample.gold()
    let again = try Sample.again.get()
    #expect(try variant.text(of: network) == variant.text(of: again))
    #expect(network.nodes.count > 500)
  }

  @Test(arguments: Variant.all)
  func `files are clean text, whatever the names hold`(variant: Variant) throws {
    var first: UInt8?
    try variant.format.export(Sample.hostile(), profile: variant.profile) {
      first = first ?? $1.first
    }
    // Only spreadsheets want a byte order mark.
    #expect((first == 0xEF) == (variant.profile == "spreadsheet"))
    let text = try variant.text(of: Sample.hostile())
    #expect(text.utf8.last == 10)
    let odd = text.unicodeScalars.first { scalar in
      (scalar.value < 32 && scalar != "\n" && scalar != "\t") || (127..<160).contains(scalar.value)
        || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
    #expect(odd == nil)
  }

  @Test(arguments: Variant.all)
  func `an empty network is a valid file`(variant: Variant) throws {
    var pieces = 0
    try variant.format.export(Network(), profile: variant.profile) { _, _ in pieces += 1 }
    #expect(pieces > 0)
    let text = try variant.text(of: Network())
    let isLines = ["jsonl", "ftm"].contains(variant.format.name)
    #expect(text.isEmpty == isLines)
    #expect(text.isEmpty || text.hasSuffix("\n"))
  }

  @Test(arguments: Variant.all)
  func `every node and edge is in the file, or counted as left out`(variant: Variant) throws {
    let network = try Sample.council()
    let coverage = variant.coverage
    let words = variant.words(in: try variant.text(of: network))
    let (nodes, leftNodes) = network.nodes.parted { coverage.has($0) }
    let (edges, leftEdges) = network.edges.parted { coverage.has($0, of: network) }
    let named = edges.filter { !coverage.properties.contains($0.kind) }
    #expect(nodes.count > 30 && named.count > 10)
    for id in nodes.map(\.id) + named.map(\.id) { #expect(words.contains(id), "\(id)") }
    let report = try variant.format.export(network, profile: variant.profile) { _, _ in }
    #expect(report.leftOutNodes == leftNodes.count)
    #expect(report.leftOutEdges == leftEdges.count)
    #expect((report.loss != nil) == (leftNodes.count + leftEdges.count > 0) || report.hasChanges)
  }

  @Test(arguments: Variant.all)
  func `every sentence and address is in the file as it is`(variant: Variant) throws {
    let network = try Sample.burghardt()
    let text = try variant.text(of: network)
    for edge in network.edges where variant.showsQuote(of: edge, in: network) {
      let quote = try #require(network.proof(of: edge)?.quote)
      // Long enough to be found by, short enough to have nothing to escape.
      let words = quote.split { !$0.isLetter && $0 != " " }.max { $0.count < $1.count } ?? ""
      #expect(text.contains(words), "\(edge.id)")
    }
  }

  @Test(arguments: Variant.all)
  func `what was replaced or cut is counted`(variant: Variant) throws {
    var network = Network()
    network.nodes = [Network.Node(id: "body-a", kind: .body, name: "a\u{0}b\u{1}")]
    let report = try variant.format.export(network, profile: variant.profile) { _, _ in }
    #expect(report.replacedCharacters >= 2)
    #expect(report.shortenedTexts == 0)
    network.nodes[0].name = String(repeating: "x", count: 20_000)
    let long = try variant.format.export(network, profile: variant.profile) { _, _ in }
    #expect(long.shortenedTexts >= 1)
    #expect(long.byteCount < 60_000)
  }

  @Test(arguments: Variant.all)
  func `broken networks are refused`(variant: Variant) throws {
    var dangling = try Sample.burghardt()
    dangling.edges[0].target = dangling.nodes.count
    #expect(throws: InputError.self) { try variant.text(of: dangling) }
    var twice = try Sample.burghardt()
    twice.nodes[1].id = twice.nodes[0].id
    #expect(throws: InputError.self) { try variant.text(of: twice) }
    for id in ["", "a b", "\"", "Ä", "1", "a:b"] {
      var strange = try Sample.burghardt()
      strange.nodes[0].id = id
      #expect(throws: InputError.self) { try variant.text(of: strange) }
    }
  }

  @Test(arguments: Variant.all)
  func `a full disk is an error`(variant: Variant) throws {
    struct Full: Error {}
    let network = try Sample.gold()
    #expect(throws: Full.self) {
      try variant.format.export(network, profile: variant.profile) { _, _ in throw Full() }
    }
  }

  @Test(arguments: Variant.all)
  func `large files leave in pieces`(variant: Variant) throws {
    let network = try Sample.gold()
    var pieces: [Int] = []
    let report = try variant.format.export(network, profile: variant.profile) {
      pieces.append($1.count)
    }
    #expect(pieces.count > 1)
    #expect((pieces.max() ?? 0) < 200_000)
    #expect(pieces.reduce(0, +) == report.byteCount)
  }

  @Test func `unknown formats and profiles are named with those that exist`() throws {
    let format = try ExportFormats.named("dot")
    let profile = #expect(throws: InputError.self) { try format.profile(named: "gephi") }
    #expect(profile?.message.contains("graphviz, portable") == true)
    let unknown = #expect(throws: InputError.self) { try ExportFormats.named("xls") }
    #expect(unknown?.message.contains("graphml, dot, gexf, csv") == true)
    #expect(try format.profile(named: nil).name == "graphviz")
  }
}

extension Array {
  /// What is so, and what is not.
  fileprivate func parted(_ isSo: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(isSo), filter { !isSo($0) })
  }
}

extension ExportReport {
  /// Whether any text was changed.
  fileprivate var hasChanges: Bool {
    replacedCharacters + shortenedTexts + flattenedTexts > 0
  }
}
