import Foundation
import Testing

@Suite struct `build` {
  static let few = ["d01", "d02", "d05"]

  @Test func `writes what its list says, and nothing else`() throws {
    let scratch = try Scratch()
    let call = try Call(["build", try scratch.corpus(Self.few), "--into", scratch.path("out")])
    #expect(call.status == 0, "\(call.complaints)")
    #expect(call.output.isEmpty)
    let tree = try scratch.tree("out")
    let list = String(decoding: try #require(tree["contents.txt"]), as: UTF8.self)
      .split(separator: "\n").dropFirst().map(String.init)
    #expect(list == list.sorted())
    #expect(Set(list).union(["contents.txt"]) == Set(tree.keys))
    for file in [
      "archive.sqlite", "graph.graphml", "graph-gephi.graphml", "graph.dot", "graph-portable.dot",
      "graph-yed.graphml", "README.md", "who-is-who/index.html", "markdown/index.md",
    ] {
      #expect((tree[file]?.count ?? 0) > 100, "\(file)")
    }
    #expect(try scratch.names == ["articles", "out"])
  }

  @Test func `gives the same bytes in another place`() throws {
    let scratch = try Scratch()
    let articles = try scratch.corpus(Self.few)
    try Call(["build", articles, "--into", scratch.path("one")])
    try Call(["build", articles, "--into", scratch.path("deep/two") + "/"])
    let one = try scratch.tree("one")
    #expect(one.count > 10)
    #expect(one == (try scratch.tree("deep/two")))
  }

  @Test func `twice changes nothing, not even a date`() throws {
    let scratch = try Scratch()
    let arguments = ["build", try scratch.corpus(Self.few), "--into", scratch.path("out")]
    try Call(arguments)
    let before = try stamps(scratch, "out")
    let call = try Call(arguments)
    #expect(call.status == 0)
    #expect(call.lastComplaint.contains("nothing has changed"))
    #expect(try stamps(scratch, "out") == before)
    #expect(try scratch.names == ["articles", "out"])
  }

  @Test func `keeps what the user put there, and drops what it wrote before`() throws {
    let scratch = try Scratch()
    let arguments = ["build", try scratch.corpus(Self.few), "--into", scratch.path("out")]
    try Call(arguments)
    let old = try scratch.tree("out")
    try scratch.write("Meins.", to: "out/notes.txt")
    try scratch.write("Auch meins.", to: "out/who-is-who/mein/bild.svg")
    try FileManager.default.removeItem(at: scratch.url("articles/d01.txt"))
    let call = try Call(arguments)
    #expect(call.status == 0, "\(call.complaints)")
    let new = try scratch.tree("out")
    #expect(new["notes.txt"] == Data("Meins.".utf8))
    #expect(new["who-is-who/mein/bild.svg"] == Data("Auch meins.".utf8))
    #expect(new["graph.dot"] != old["graph.dot"])
    #expect(!Set(old.keys).subtracting(new.keys).isEmpty)
    #expect(try scratch.names == ["articles", "out"])
  }

  @Test func `mends what somebody changed or removed`() throws {
    let scratch = try Scratch()
    let arguments = ["build", try scratch.corpus(Self.few), "--into", scratch.path("out")]
    try Call(arguments)
    let old = try scratch.tree("out")
    try scratch.write("leer", to: "out/graph.dot")
    try FileManager.default.removeItem(at: scratch.url("out/markdown"))
    try Call(arguments)
    #expect(try scratch.tree("out") == old)
  }

  @Test func `touches no folder that it didn't write`() throws {
    let scratch = try Scratch()
    let articles = try scratch.corpus(["d05"])
    try scratch.write("Wichtig.", to: "mine/a.txt")
    for (place, folder) in [
      (scratch.path("mine"), "articles"), (scratch.path("mine/a.txt"), "articles"),
      (".", "mine"), ("..", "mine"), (scratch.path("mine"), "mine"), ("/", "mine"),
    ] {
      let call = try Call(["build", articles, "--into", place], in: scratch.url(folder))
      #expect(call.status == 2, "\(place)")
      #expect(call.complaints.split(separator: "\n").count == 1, "\(call.complaints)")
    }
    #expect(try scratch.tree("mine") == ["a.txt": Data("Wichtig.".utf8)])
    #expect(try scratch.names == ["articles", "mine"])
  }

  @Test func `takes an empty folder and a link to a folder`() throws {
    let scratch = try Scratch()
    let articles = try scratch.corpus(["d05"])
    let files = FileManager.default
    try files.createDirectory(at: scratch.url("real"), withIntermediateDirectories: true)
    try files.createSymbolicLink(at: scratch.url("link"), withDestinationURL: scratch.url("real"))
    #expect(try Call(["build", articles, "--into", scratch.path("link")]).status == 0)
    #expect(try scratch.tree("real")["graph.dot"] != nil)
    #expect(try files.destinationOfSymbolicLink(atPath: scratch.path("link")).hasSuffix("real"))
  }

  @Test func `leaves everything as it was when an article can't be read`() throws {
    let scratch = try Scratch()
    let arguments = ["build", try scratch.corpus(Self.few), "--into", scratch.path("out")]
    try Call(arguments)
    let before = try stamps(scratch, "out")
    try scratch.write(Data([0xFF, 0xFE, 0x41]), to: "articles/x.txt")
    let call = try Call(arguments)
    #expect(call.status == 2)
    #expect(call.complaints.contains("articles/x.txt"))
    #expect(try stamps(scratch, "out") == before)
    #expect(try scratch.names == ["articles", "out"])
  }

  @Test func `says so where Graphviz is missing, and does the rest`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.url("bin"), withIntermediateDirectories: true)
    let call = try Call(
      ["build", try scratch.corpus(Self.few), "--into", scratch.path("out")],
      environment: ["PATH": scratch.path("bin")])
    #expect(call.status == 0)
    #expect(call.complaints.contains("install graphviz"))
    let tree = try scratch.tree("out")
    #expect(!tree.keys.contains { $0.hasSuffix(".svg") })
    #expect(tree["who-is-who/index.html"] != nil)
  }

  @Test func `does the rest where Graphviz fails`() throws {
    let scratch = try Scratch()
    let dot = try scratch.write("#!/bin/sh\nexit 3\n", to: "bin/dot")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: dot)
    let call = try Call(
      ["build", try scratch.corpus(Self.few), "--into", scratch.path("out")],
      environment: ["PATH": scratch.path("bin")])
    #expect(call.status == 0)
    #expect(call.complaints.contains("could not be drawn"))
    #expect(try scratch.tree("out")["who-is-who/index.html"] != nil)
  }

  /// Each path with its number and the moment of its last change.
  private func stamps(_ scratch: Scratch, _ folder: String) throws -> [String: String] {
    var stamps: [String: String] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: scratch.path(folder))
    for path in paths + ["."] {
      var info = stat()
      #expect(stat(scratch.path("\(folder)/\(path)"), &info) == 0)
      stamps[path] = "\(info.st_ino) \(info.st_mtim.tv_sec) \(info.st_mtim.tv_nsec)"
    }
    return stamps
  }
}
