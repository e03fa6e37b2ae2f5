import Foundation
import Testing

/// What make demo writes into exports/, which is checked in as an example of what the program makes.
@Suite struct `The sample in exports` {
  /// Made, but not checked in: its bytes depend on the version of SQLite.
  static let archive = "archive.sqlite"

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
    let made = try Self.files(under: scratch.url("out"))
    let kept = try Self.files(under: Call.root.appending(path: "exports"))
    let differing = Set(made.keys).union(kept.keys).filter { file in
      guard let made = made[file], let kept = kept[file] else { return true }
      return file.hasSuffix(".svg")
        ? Self.shown(in: made) != Self.shown(in: kept) : made != kept
    }.sorted()
    #expect(
      differing == [], "\(differing.count) files are out of date: run make demo and commit exports/"
    )
  }

  @Test func `is no larger than somebody likes to fetch`() throws {
    let sizes = try Self.files(under: Call.root.appending(path: "exports")).mapValues(\.count)
    #expect(sizes.values.reduce(0, +) < 25_000_000)
    #expect(sizes.values.max() ?? 0 < 5_000_000)
  }

  @Test func `of two pictures that were drawn elsewhere, compares the words and where they lead`() {
    func picture(_ width: Int, _ name: String) -> Data {
      Data("<svg><text x=\"\(width)\">\(name)</text><a xlink:href=\"b.html\"/></svg>".utf8)
    }
    #expect(Self.shown(in: picture(1, "A")) == ["A", "b.html"])
    #expect(Self.shown(in: picture(1, "A")) == Self.shown(in: picture(2, "A")))
    #expect(Self.shown(in: picture(1, "A")) != Self.shown(in: picture(1, "B")))
  }

  /// The files that are compared, by their paths below a folder.
  private static func files(under folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path != archive {
      let file = folder.appending(path: path)
      let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if !isFolder { files[path] = try Data(contentsOf: file) }
    }
    return files
  }

  /// The words of a picture and where a click on them leads: what does not depend on the fonts of
  /// the machine, nor on the version of Graphviz.
  private static func shown(in picture: Data) -> [String] {
    String(decoding: picture, as: UTF8.self)
      .matches(of: /<text[^>]*>([^<]*)<|xlink:href="([^"]*)"/)
      .map { String($0.1 ?? $0.2 ?? "") }.sorted()
  }
}
