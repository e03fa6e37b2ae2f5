import Foundation
import Testing

/// A build that is cut off leaves the old files or the new ones.
@Suite(.serialized) struct `An interrupted build` {
  @Test func `leaves the old files or the new ones, whenever it is killed`() throws {
    let scratch = try Scratch()
    let articles = try scratch.corpus(["d01", "d05"])
    let arguments = ["build", articles, "--into", scratch.path("out")]
    #expect(try Call(arguments).status == 0)
    let old = try scratch.tree("out")
    _ = try scratch.corpus(["d02"])
    #expect(try Call(["build", articles, "--into", scratch.path("reference")]).status == 0)
    let new = try scratch.tree("reference")
    #expect(old != new)

    let start = ContinuousClock.now
    _ = try Call(["build", articles, "--into", scratch.path("reference")])
    let whole = ContinuousClock.now - start
    var outcomes: Set<String> = []
    // Early, in the middle, and often around the end, where the folders change places.
    for percent in [5, 30, 60, 75, 85, 90, 94, 97, 100, 103, 108] {
      let process = try Call.start(arguments, scratch: try Scratch())
      Thread.sleep(forTimeInterval: (whole * percent / 100) / .seconds(1))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let tree = try scratch.tree("out")
      #expect(tree == old || tree == new, "killed at \(percent) %")
      outcomes.insert(tree == old ? "old" : "new")
      if tree == new {
        // Back to the old files for the next round.
        try FileManager.default.removeItem(at: scratch.url("articles/d02.txt"))
        #expect(try Call(arguments).status == 0)
        _ = try scratch.corpus(["d02"])
        #expect(try scratch.tree("out") == old)
      }
    }
    #expect(outcomes.contains("old"))
    #expect(try Call(arguments).status == 0)
    #expect(try scratch.tree("out") == new)
    #expect(try scratch.names == ["articles", "out", "reference"])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `clears away its own folder when it is asked to stop`(number: Int32) throws {
    let scratch = try Scratch()
    let arguments = ["build", try scratch.corpus(["d01"]), "--into", scratch.path("out")]
    let process = try startUntilStaged(arguments, scratch)
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == number)
    #expect(try scratch.names == ["articles"])
  }

  @Test func `lets nobody else write meanwhile`() throws {
    let scratch = try Scratch()
    let arguments = ["build", try scratch.corpus(["d01"]), "--into", scratch.path("out")]
    let process = try startUntilStaged(arguments, scratch)
    kill(process.processIdentifier, SIGSTOP)
    let call = try Call(arguments)
    kill(process.processIdentifier, SIGCONT)
    process.waitUntilExit()
    #expect(call.status == 2)
    #expect(call.complaints.contains("another build is writing here"))
    #expect(process.terminationStatus == 0)
    #expect(try scratch.names == ["articles", "out"])
  }

  @Test func `that died between two renames is mended by the next`() throws {
    let scratch = try Scratch()
    let arguments = ["build", try scratch.corpus(["d01"]), "--into", scratch.path("out")]
    try Call(arguments)
    let tree = try scratch.tree("out")
    try FileManager.default.moveItem(
      at: scratch.url("out"), to: scratch.url(".out.kommunalgraph-old"))
    // Even a build that fails brings the old files back.
    let call = try Call(["build", scratch.path("nothing"), "--into", scratch.path("out")])
    #expect(call.status == 2)
    #expect(try scratch.tree("out") == tree)
    #expect(try scratch.names == ["articles", "out"])
  }

  /// Starts a build and waits until it has opened its folder.
  private func startUntilStaged(_ arguments: [String], _ scratch: Scratch) throws -> Process {
    let process = try Call.start(arguments, scratch: try Scratch())
    for _ in 0..<2000
    where !FileManager.default.fileExists(atPath: scratch.path(".out.kommunalgraph-new")) {
      Thread.sleep(forTimeInterval: 0.005)
    }
    #expect(FileManager.default.fileExists(atPath: scratch.path(".out.kommunalgraph-new")))
    // The signals are listened to right after the folder is there.
    Thread.sleep(forTimeInterval: 0.1)
    return process
  }
}
