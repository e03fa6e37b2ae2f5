import Foundation
import Testing

@testable import kommunalgraph

/// What a long job tells while it runs.
@Suite struct Progress {
  @Test(arguments: [
    (0, 0.0, "[························] 0 of 1000 articles"),
    (250, 2.0, "[######··················] 250 of 1000 articles, 125/s, 6 s left"),
    (10, 5.0, "[························] 10 of 1000 articles, 2/s, 8 min 15 s left"),
    (1000, 8.0, "[########################] 1000 of 1000 articles, 125/s, 0 s left"),
  ])
  func `is a bar with the rate and the time that is left`(
    done: Int, seconds: Double, line: String
  ) {
    #expect(ProgressBar.line("articles", done, of: 1000, seconds: seconds) == line)
  }

  @Test func `is silent in a pipe`() throws {
    let call = try Call(["extract", Call.corpus + "/d01.txt", Call.corpus + "/d02.txt"])
    #expect(call.status == 0)
    #expect(call.complaints.isEmpty)
  }

  @Test func `of a stopped ingest says what is kept`() throws {
    let scratch = try Scratch()
    let lines = (0..<3000).map { "{\"id\": \"a\($0)\", \"text\": \"Der Rat tagte in Bonn.\"}" }
    let articles = try scratch.write(lines.joined(separator: "\n"), to: "a.jsonl")
    let process = try Call.start(
      ["ingest", articles, "--archive", scratch.path("a.sqlite")], scratch: scratch)
    while process.isRunning, try Data(contentsOf: scratch.url("output")).isEmpty { usleep(500) }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == SIGINT)
    let told = String(decoding: try Data(contentsOf: scratch.url("complaints")), as: UTF8.self)
    let kept = try #require(
      told.firstMatch(of: /stopped: (\d+) of 3000 articles are kept/).flatMap { Int($0.1) })
    let stats = try Call(["stats", "--archive", scratch.path("a.sqlite")])
    #expect(stats.output.contains("\(kept)"), "\(stats.output)")
  }
}
