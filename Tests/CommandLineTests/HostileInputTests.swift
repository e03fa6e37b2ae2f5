import Foundation
import Testing

/// Names, links and sizes that somebody chose to do harm, and two programs at once.
@Suite struct `Hostile input` {
  private static let ids = [
    "../../../etc/cron.d/x", "/etc/passwd", "..", ".", "a/b", "a\u{0}b", "-rf", "~", "con", "x\ny",
    "\"><script>alert(1)</script>", "%2e%2e%2f", "../who-is-who/index", "README.md", "contents.txt",
    String(repeating: "lang", count: 2000), "\u{202E}fdp.exe", "archive.sqlite",
  ]

  @Test func `no name of an article leads out of the folder, or over another file`() throws {
    let scratch = try Scratch()
    let lines = try Self.ids.map { id in
      let record = [
        "id": id, "text": "Neues\nDer Rat tagte. Anna Vogel leitete die 40. Sitzung des Rats.",
      ]
      return String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
    }
    let file = try scratch.write(lines.joined(separator: "\n"), to: "in/a.jsonl")
    try scratch.write("Der Rat tagte.", to: "in/-rf ..\n\"; x.txt")
    let call = try Call(["build", file, scratch.path("in"), "--into", scratch.path("deep/out")])
    #expect(call.status == 0, "\(call.complaints)")
    #expect(try scratch.names == ["deep", "in"])
    let files = FileManager.default
    #expect(try files.contentsOfDirectory(atPath: scratch.path("deep")) == ["out"])
    let tree = try scratch.tree("deep/out")
    let list = String(decoding: try #require(tree["contents.txt"]), as: UTF8.self)
      .split(separator: "\n").dropFirst().map(String.init)
    #expect(Set(list).union(["contents.txt"]) == Set(tree.keys))
    let plain = Set(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./".unicodeScalars)
    #expect(tree.keys.allSatisfy { $0.unicodeScalars.allSatisfy(plain.contains) })
    // A page for each, apart from lists.
    let pages = tree.keys.filter {
      $0.hasPrefix("who-is-who/artikel/") && !$0.hasSuffix("/index.html")
    }
    #expect(pages.count == Self.ids.count + 1)
  }

  @Test func `an export writes through no link that nobody named`() throws {
    let scratch = try Scratch()
    let archive = scratch.path("a.sqlite")
    try Call(["ingest", try scratch.corpus(["d01"]), "--archive", archive])
    let secret = try scratch.write("geheim", to: "secret")
    let files = FileManager.default
    try files.createDirectory(at: scratch.url("tables"), withIntermediateDirectories: true)
    for name in ["nodes.csv", "edges.csv"] {
      try files.createSymbolicLink(
        atPath: scratch.path("tables/" + name), withDestinationPath: secret)
    }
    let tables = try Call(["export", "csv", "--archive", archive, "--into", scratch.path("tables")])
    #expect(tables.status == 0, "\(tables.complaints)")
    #expect(try String(contentsOfFile: secret, encoding: .utf8) == "geheim")
    #expect(try scratch.tree("tables")["nodes.csv"].map { $0.count > 100 } == true)

    // One that a call names is meant; what it leads to changes, and it stays.
    try files.createSymbolicLink(atPath: scratch.path("link"), withDestinationPath: secret)
    #expect(
      try Call(["export", "dot", "--archive", archive, "--into", scratch.path("link")]).status == 0)
    #expect(try files.destinationOfSymbolicLink(atPath: scratch.path("link")) == secret)
    #expect(try String(contentsOfFile: secret, encoding: .utf8).contains("digraph"))
    let device = try Call(["export", "dot", "--archive", archive, "--into", "/dev/null"])
    #expect(device.status == 0 && files.fileExists(atPath: "/dev/null"))
    let names = try scratch.names
    #expect(names == ["a.sqlite", "articles", "link", "secret", "tables"])
  }

  @Test func `a line without an end is told with its place`() throws {
    let scratch = try Scratch()
    let head = "WARC/1.0\r\nWARC-Type: response\r\nX: "
    let file = try scratch.write(
      head + String(repeating: "x", count: 70_000 + 262_144), to: "a.warc")
    let call = try Call(["extract", file])
    #expect(call.status == 2)
    #expect(
      call.complaints
        == "kommunalgraph: \(file):3: a line of more than 64 KB: is it the right kind of file?\n")
  }

  @Test func `two programs put articles into one archive, and none is lost`() throws {
    let scratch = try Scratch()
    let archive = scratch.path("a.sqlite")
    let processes = try (0..<3).map { part in
      let lines = (0..<250).map {
        "{\"id\": \"a\(part)-\($0)\", \"text\": \"Carla Weiss ist Präsidentin des SVK (\($0)).\"}"
      }
      let file = try scratch.write(lines.joined(separator: "\n"), to: "\(part).jsonl")
      let place = try Scratch()
      let process = try Call.start(
        ["ingest", file, "--archive", archive, "--gazetteer", `another subject`.gazetteer],
        scratch: place)
      return (process, place)
    }
    for (process, place) in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let output = try String(contentsOf: place.url("output"), encoding: .utf8)
      #expect(output.hasSuffix("250 added, 0 replaced, 0 unchanged\n"), "\(output)")
    }
    let stats = try Call(["stats", "--archive", archive]).output.split(separator: "\n").first ?? ""
    #expect(stats.hasSuffix(" 750"), "\(stats)")
    #expect(try scratch.names == ["0.jsonl", "1.jsonl", "2.jsonl", "a.sqlite"])
  }
}
