import Foundation
import Testing

/// Extraction on one machine, the graph on another: `extract --format facts` and back.
@Suite struct `Facts of articles` {
  @Test func `give the same files as the articles themselves, without extraction`() throws {
    let scratch = try Scratch()
    let extraction = try Call(["extract", Call.corpus, "--format", "facts"])
    #expect(extraction.status == 0, "\(extraction.complaints)")
    // Another order, as partitions come.
    let lines = extraction.output.split(separator: "\n").reversed().joined(separator: "\n")
    let file = try scratch.write(lines + "\n", to: "all.facts.jsonl")
    for (input, folder) in [(Call.corpus, "one"), (file, "two")] {
      let build = try Call(["build", input, "--into", scratch.path(folder)])
      #expect(build.status == 0, "\(build.complaints)")
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.path("one"))
    #expect(files.count > 100)
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: scratch.path("two")).sorted()
        == files.sorted())
    for file in files {
      let (one, two) = (scratch.path("one/" + file), scratch.path("two/" + file))
      #expect(
        FileManager.default.contentsEqual(atPath: one, andPath: two), "\(file) is another one")
    }
  }
}
