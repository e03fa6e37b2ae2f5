import Foundation
import Testing

/// The files of exports/ that are checked in, as an example of what the program makes.
@Suite struct `The sample in exports` {
  static let files = [
    "contents.txt", "graph-portable.dot", "markdown/personen/person-patrick-burghardt.md",
    "markdown/sitzungen/session-40-sitzung-it-planungsrat.md",
  ]

  static let hasGraphviz = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(
    separator: ":"
  ).contains { FileManager.default.isExecutableFile(atPath: "\($0)/dot") }

  @Test(.enabled(if: hasGraphviz, "the sample's pictures need Graphviz"))
  func `is what the program makes of the sample articles`() throws {
    let scratch = try Scratch()
    let call = try Call([
      "build", Call.corpus, "--into", scratch.path("out"), "--gazetteer", Call.wholeGazetteer,
    ])
    #expect(call.status == 0, "\(call.complaints)")
    for file in Self.files {
      let made = try Data(contentsOf: scratch.url("out/\(file)"))
      let kept = try Data(contentsOf: Call.root.appending(path: "exports/\(file)"))
      #expect(made == kept, "exports/\(file) is out of date: run make demo and commit it")
    }
  }

  @Test func `is small`() throws {
    let sizes = try Self.files.map {
      try Data(contentsOf: Call.root.appending(path: "exports/\($0)")).count
    }
    #expect(sizes.reduce(0, +) < 2_000_000)
  }
}
