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
  }

  @Test(arguments: Variant.all)
  func `the same network gives the same bytes`(variant: Variant) throws {
    let network = try Sample.gold()
    let again = try Sample.gold()
    #expect(try variant.text(of: network) == variant.text(of: again))
    #expect(network.nodes.count > 500)
  }

  @Test(arguments: Variant.all)
  func `files are clean text, whatever the names hold`(variant: Variant) throws {
    let text = try variant.text(of: Sample.hostile())
    #expect(text.utf8.last == 10)
    #expect(text.unicodeScalars.first != "\u{FEFF}")
    let odd = text.unicodeScalars.first { scalar in
      (scalar.value < 32 && scalar != "\n" && scalar != "\t") || (127..<160).contains(scalar.value)
        || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
    #expect(odd == nil)
  }

  @Test(arguments: Variant.all)
  func `an empty network is a valid file`(variant: Variant) throws {
    let text = try variant.text(of: Network())
    #expect(!text.isEmpty && text.hasSuffix("\n"))
  }

  @Test(arguments: Variant.all)
  func `every node and edge is in the file`(variant: Variant) throws {
    let network = try Sample.burghardt()
    let text = try variant.text(of: network)
    #expect(network.edges.count > 5)
    for id in network.nodes.map(\.id) + network.edges.map(\.id) {
      #expect(text.contains("\"\(id)\""), "\(id)")
    }
  }

  @Test(arguments: Variant.all)
  func `what was replaced or cut is counted`(variant: Variant) throws {
    var network = Network()
    network.nodes = [Network.Node(id: "body-a", kind: .body, name: "a\u{0}b\u{1}")]
    let report = try variant.format.export(network, profile: variant.profile) { _ in }
    #expect(report.replacedCharacters >= 2)
    #expect(report.shortenedTexts == 0)
    network.nodes[0].name = String(repeating: "x", count: 20_000)
    let long = try variant.format.export(network, profile: variant.profile) { _ in }
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
      try variant.format.export(network, profile: variant.profile) { _ in throw Full() }
    }
  }

  @Test(arguments: Variant.all)
  func `large files leave in pieces`(variant: Variant) throws {
    let network = try Sample.gold()
    var pieces: [Int] = []
    let report = try variant.format.export(network, profile: variant.profile) {
      pieces.append($0.count)
    }
    #expect(pieces.count > 3)
    #expect((pieces.max() ?? 0) < 200_000)
    #expect(pieces.reduce(0, +) == report.byteCount)
  }

  @Test func `unknown formats and profiles are named with those that exist`() throws {
    let format = try ExportFormats.named("dot")
    let profile = #expect(throws: InputError.self) { try format.profile(named: "gephi") }
    #expect(profile?.message.contains("graphviz, portable") == true)
    let unknown = #expect(throws: InputError.self) { try ExportFormats.named("gexf") }
    #expect(unknown?.message.contains("graphml, dot") == true)
    #expect(try format.profile(named: nil).name == "graphviz")
  }
}
