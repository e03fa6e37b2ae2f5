import Foundation
import Testing

@Suite struct `evaluate` {
  static let python: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(
    separator: ":"
  ).map { URL(filePath: String($0)).appending(path: "python3") }.first {
    FileManager.default.isExecutableFile(atPath: $0.path)
  }

  @Test(.enabled(if: python != nil, "python3 is not installed"))
  func `prints the figures of the script over the real extraction`() throws {
    let scratch = try Scratch()
    let extraction = try Call(["extract", Call.gold, "--gazetteer", Call.wholeGazetteer])
    let predicted = try scratch.write(extraction.output, to: "predicted.jsonl")
    let process = Process()
    process.executableURL = try #require(Self.python)
    process.arguments = [
      Call.root.appending(path: "Tests/Gold/score.py").path, Call.gold, predicted, "--errors", "9",
    ]
    process.environment = ["PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin"]
    try scratch.write("", to: "figures.txt")
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("figures.txt"))
    try process.run()
    process.waitUntilExit()
    let figures = try String(contentsOf: scratch.url("figures.txt"), encoding: .utf8)
    let call = try Call([
      "evaluate", Call.gold, "--errors", "9", "--gazetteer", Call.wholeGazetteer,
    ])
    #expect(call.status == 0)
    #expect(call.output == figures)
    #expect(figures.contains("linking (B-cubed)"))
  }

  @Test func `names the line that is no gold record`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("{\"id\": \"a\", \"text\": \"Gut.\"}\n", to: "gold.jsonl")
    let call = try Call(["evaluate", file])
    #expect(call.status == 2)
    #expect(call.complaints.hasPrefix("kommunalgraph: \(file):1: not a gold record"))
    #expect(call.complaints.split(separator: "\n").count == 1)
  }
}

@Suite struct `check` {
  @Test func `finds nothing wrong with the project's own gazetteer`() throws {
    let call = try Call(["check", Call.wholeGazetteer])
    #expect(call.status == 0, "\(call.complaints)")
    #expect(call.complaints.isEmpty)
    #expect(call.output.contains("bodies.tsv: "))
    #expect(call.output.contains("rules"))
  }

  @Test func `lists the phrasings of every relation, with what they refuse`() throws {
    let call = try Call(["check", Call.wholeGazetteer, "--rules"])
    #expect(call.status == 0, "\(call.complaints)")
    let relations = [
      "chaired", "session_of", "held_in", "held_on", "holds", "member_of", "part_of", "seated_in",
      "succeeds", "party_to", "cooperates_with", "quoted",
    ]
    var listed: [String] = []
    for section in call.output.split(separator: "\n").split(whereSeparator: { !$0.hasPrefix(" ") })
    {
      let signs = Set(section.map { $0.prefix(8) })
      #expect(signs.contains("      + "))
      #expect(signs.contains("      - "))
    }
    for line in call.output.split(separator: "\n") where !line.hasPrefix(" ") {
      listed.append(String(line.prefix { $0 != ":" }))
    }
    #expect(listed == relations)
  }

  @Test func `tells of every mistake by its line`() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      at: Call.root.appending(path: "gazetteer"), to: scratch.url("gazetteer"))
    let decisions = scratch.url("gazetteer/curation.tsv")
    var text = try String(contentsOf: decisions, encoding: .utf8)
    let decisionLine = text.split(separator: "\n", omittingEmptySubsequences: false).count
    text += "marry\tAnna Muster\tBerta Beispiel\tdarum\n"
    try Data(text.utf8).write(to: decisions)
    try scratch.write("rule falsch: [person\n", to: "gazetteer/rules/falsch.rules")
    let call = try Call(["check", scratch.path("gazetteer")])
    #expect(call.status == 2)
    #expect(
      call.complaints.contains("curation.tsv:\(decisionLine): unknown action"),
      "\(call.complaints)")
    #expect(call.complaints.contains("falsch.rules:1"), "\(call.complaints)")
  }
}
