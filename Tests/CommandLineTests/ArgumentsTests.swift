import Foundation
import Testing

/// Calls that don't say what to do.
@Suite struct `A call that makes no sense` {
  static let calls: [(arguments: [String], complaint: String)] = [
    ([], "what is to be done?"),
    (["frobnicate"], "unknown command \"frobnicate\""),
    (["--frobnicate"], "unknown option \"--frobnicate\""),
    (["help", "frobnicate"], "unknown command \"frobnicate\""),
    (["build", "x"], "build: --into DIR is missing"),
    (["build", "--into", "x"], "build: INPUT… is missing"),
    (["build", "x", "--into"], "build: --into needs a value: --into DIR"),
    (["build", "x", "--into", "--gazetteer"], "build: --into needs a value: --into DIR"),
    (["build", "x", "--into", "a", "--into=b"], "build: --into is given twice"),
    (["extract"], "extract: INPUT… is missing"),
    (["extract", "--"], "extract: INPUT… is missing"),
    (["extract", "x", "--format", "pdf"], "use one of jsonl, facts, tree"),
    (["extract", "x", "--fromat", "tree"], "extract: unknown option \"--fromat\""),
    (["extract", "x", "-f"], "extract: unknown option \"-f\""),
    (["ingest", "x"], "ingest: --archive FILE is missing"),
    (["remove", "--archive", "x"], "remove: ID… is missing"),
    (["ask"], "ask: QUESTION is missing"),
    (["ask", "a", "b"], "ask: \"b\" is too much"),
    (["ask", "a", "--as-of", "gestern"], "wants YYYY, YYYY-MM or YYYY-MM-DD"),
    (["ask", "a", "--as-of", "2023-02-29"], "wants YYYY, YYYY-MM or YYYY-MM-DD"),
    (["whois"], "whois: NAME is missing"),
    (["export"], "export: FORMAT is missing"),
    (["export", "gif"], "unknown format \"gif\""),
    (["export", "dot", "--profile", "x"], "no profile \"x\""),
    (["export", "dot", "--depth", "2"], "--depth goes with --around"),
    (["export", "dot", "--around", "x", "--depth", "-1"], "wants a number, not \"-1\""),
    (["diff", "a"], "diff: OLD NEW is missing"),
    (["stats", "a"], "stats: \"a\" is too much"),
    (["evaluate", "a", "b"], "evaluate: \"b\" is too much"),
    (["evaluate", "a", "--errors", "viele"], "wants a number, not \"viele\""),
  ]

  @Test(arguments: calls.indices)
  func `is refused with a reason`(index: Int) throws {
    let call = try Call(Self.calls[index].arguments)
    #expect(call.status == 2)
    #expect(call.output.isEmpty)
    #expect(call.complaints.contains(Self.calls[index].complaint), "\(call.complaints)")
    for line in call.complaints.split(separator: "\n") {
      #expect(line.hasPrefix("kommunalgraph: "))
    }
  }

  @Test func `writes nothing to the terminal that the caller smuggled in`() throws {
    let call = try Call(["\u{1B}[31mrot\u{7}\nzweite Zeile"])
    #expect(call.status == 2)
    #expect(!call.complaints.contains("\u{1B}"))
    #expect(!call.complaints.contains("\u{7}"))
    #expect(call.complaints.split(separator: "\n").count == 2)
  }
}
