import Foundation
import Testing

/// Input that can't be used: one clear line, exit status 2, and nothing lost.
@Suite struct `Bad input` {
  @Test(arguments: ["extract", "evaluate"])
  func `a file that isn't there`(command: String) throws {
    let call = try Call([command, "/nowhere/a.jsonl"])
    #expect(call.status == 2)
    #expect(call.output.isEmpty)
    #expect(call.complaints.contains("/nowhere/a.jsonl"))
    #expect(call.complaints.split(separator: "\n").count == 1)
  }

  @Test func `a file of an unknown kind`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("x", to: "a.docx")
    try expectRefusal([file], naming: file, "kind")
  }

  @Test func `broken JSON, by its line`() throws {
    let scratch = try Scratch()
    let file = try scratch.write(
      "{\"id\": \"a\", \"text\": \"Gut.\"}\n\n{\"id\": \"b\", \"text\": \n", to: "a.jsonl")
    try expectRefusal([file], naming: "\(file):3:", "JSON")
  }

  @Test func `a record without a text, by its line`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("{\"id\": \"b\"}\n", to: "a.jsonl")
    try expectRefusal([file], naming: "\(file):1:", "text")
  }

  @Test func `bytes that are not UTF-8`() throws {
    let scratch = try Scratch()
    let file = try scratch.write(Data([0x47, 0xFC, 0x6E, 0x74, 0x65, 0x72, 0x0A]), to: "a.txt")
    try expectRefusal([file], naming: file, "UTF-8")
  }

  @Test func `an empty folder`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.url("empty"), withIntermediateDirectories: true)
    try expectRefusal([scratch.path("empty")], naming: scratch.path("empty"), "empty")
  }

  @Test func `two articles with one id`() throws {
    let scratch = try Scratch()
    try scratch.write("Der IT-Planungsrat tagte.", to: "in/a/x.txt")
    try scratch.write("Der IT-Planungsrat tagte nicht.", to: "in/b/x.txt")
    try expectRefusal([scratch.path("in")], naming: "x.txt", "id")
  }

  @Test func `everything that is wrong is told in one go`() throws {
    let scratch = try Scratch()
    try scratch.write(Data([0xFF]), to: "in/a.txt")
    try scratch.write("{]\n{\"id\": \"b\", \"text\": \"Gut.\"}\n{}\n", to: "in/b.jsonl")
    let call = try Call(["extract", scratch.path("in")])
    #expect(call.status == 2)
    #expect(call.output.isEmpty)
    let lines = call.complaints.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.contains { $0.contains("in/a.txt") })
    #expect(lines.contains { $0.contains("in/b.jsonl:1:") })
    #expect(lines.contains { $0.contains("in/b.jsonl:3:") })
  }

  @Test func `a gazetteer row with a column missing, by its line`() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      at: Call.root.appending(path: "gazetteer"), to: scratch.url("gazetteer"))
    let file = scratch.url("gazetteer/bodies.tsv")
    var lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.indices.last { lines[$0].contains("\t") })
    // The last columns are optional; these are not.
    lines[row] =
      lines[row].split(separator: "\t", omittingEmptySubsequences: false)
      .prefix(8).joined(separator: "\t")[...]
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let folder = scratch.path("gazetteer")
    for arguments in [
      ["extract", Call.corpus + "/d01.txt", "--gazetteer", folder], ["check", folder],
    ] {
      let call = try Call(arguments)
      #expect(call.status == 2)
      #expect(call.complaints.contains("bodies.tsv:\(row + 1):"), "\(call.complaints)")
    }
  }

  @Test func `a gazetteer that isn't there`() throws {
    let call = try Call(["extract", Call.corpus + "/d01.txt", "--gazetteer", "/nowhere"])
    #expect(call.status == 2)
    #expect(call.complaints.contains("/nowhere: there is no such gazetteer folder"))
    let scratch = try Scratch()
    let other = try Call(
      ["extract", Call.corpus + "/d01.txt"], environment: ["KOMMUNALGRAPH_GAZETTEER": ""],
      in: scratch.folder)
    #expect(other.status == 2)
    #expect(other.complaints.contains("--gazetteer DIR"))
    let variable = try Call(
      ["extract", Call.corpus + "/d01.txt"],
      environment: ["KOMMUNALGRAPH_GAZETTEER": "/nowhere/either"], in: scratch.folder)
    #expect(variable.status == 2)
    #expect(variable.complaints.contains("/nowhere/either"))
    try FileManager.default.createSymbolicLink(
      at: scratch.url("gazetteer"),
      withDestinationURL: try #require(Call.smallGazetteer).folder)
    let beside = try Call(
      ["extract", Call.corpus + "/d01.txt"], environment: ["KOMMUNALGRAPH_GAZETTEER": ""],
      in: scratch.folder)
    #expect(beside.status == 0)
  }

  @Test(arguments: ["stats", "ask", "ingest", "remove", "export", "whois"])
  func `an archive that is none stays as it is`(command: String) throws {
    let scratch = try Scratch()
    let text = "Das ist kein Archiv, sondern ein Text, der länger ist als ein Dateikopf.\n"
    let file = try scratch.write(String(repeating: text, count: 200), to: "archive.sqlite")
    let operands: [String: [String]] = [
      "stats": [], "ask": ["Wer leitete die 40. Sitzung des IT-Planungsrats?"],
      "ingest": [Call.corpus + "/d01.txt"], "remove": ["d01"], "export": ["dot"], "whois": ["BMI"],
    ]
    let call = try Call([command] + (operands[command] ?? []) + ["--archive", file])
    #expect(call.status == 2)
    #expect(call.output.isEmpty)
    #expect(call.complaints.contains(file), "\(call.complaints)")
    #expect(call.complaints.split(separator: "\n").filter { $0.contains(file) }.count == 1)
    #expect(
      try Data(contentsOf: URL(filePath: file)) == Data(String(repeating: text, count: 200).utf8))
    #expect(try scratch.names == ["archive.sqlite"])
  }

  @Test(arguments: ["stats", "ask", "remove", "export", "whois"])
  func `an archive that isn't there is not made`(command: String) throws {
    let scratch = try Scratch()
    let operands = [
      "stats": [], "ask": ["Wer leitet das BMI?"], "remove": ["d01"], "export": ["dot"],
      "whois": ["BMI"],
    ]
    let call = try Call(
      [command] + (operands[command] ?? []) + ["--archive", scratch.path("none.sqlite")])
    #expect(call.status == 2)
    #expect(call.complaints.contains("none.sqlite"))
    #expect(try scratch.names.isEmpty)
  }

  private func expectRefusal(
    _ inputs: [String], naming place: String, _ reason: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let scratch = try Scratch()
    try scratch.write("Nicht von build.", to: "before.txt")
    for arguments in [["extract"] + inputs, ["build"] + inputs + ["--into", scratch.path("out")]] {
      let call = try Call(arguments)
      #expect(call.status == 2, sourceLocation: sourceLocation)
      #expect(call.output.isEmpty, sourceLocation: sourceLocation)
      let lines = call.complaints.split(separator: "\n").filter { $0.contains(place) }
      #expect(lines.count == 1, "\(call.complaints)", sourceLocation: sourceLocation)
      #expect(
        lines.first?.contains(reason) == true, "\(call.complaints)",
        sourceLocation: sourceLocation)
    }
    #expect(try scratch.names == ["before.txt"], sourceLocation: sourceLocation)
  }
}
