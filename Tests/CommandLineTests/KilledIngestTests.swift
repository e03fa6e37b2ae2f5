import Foundation
import Ontology
import Storage
import Testing

/// What an ingest has told of is in the archive, however it ends.
///
/// `make scale` does the same two hundred times.
@Suite(.serialized) struct `A killed ingest` {
  private static let count = 400
  private static let batch = 100
  private static let kills = 16

  /// Every other ingest goes into a new archive, the others replace all that an archive holds.
  @Test func `leaves what it has told of, at most the next hundred, and nothing by halves`() throws
  {
    let scratch = try Scratch()
    let old = try Version(number: 1, in: scratch)
    let start = ContinuousClock.now
    let new = try Version(number: 2, in: scratch)
    let whole = (ContinuousClock.now - start) / .seconds(1)
    #expect(new.facts.count == Self.count)
    #expect(zip(old.facts, new.facts).allSatisfy { $0 != $1 })

    var random = Sequence(state: 2026)
    var told: Set<Int> = []
    let archive = scratch.url("archive.sqlite")
    for number in 0..<Self.kills {
      let isNew = number.isMultiple(of: 2)
      for file in [archive, scratch.url("archive.sqlite-journal")] {
        try? FileManager.default.removeItem(at: file)
      }
      if !isNew { try FileManager.default.copyItem(at: old.archive, to: archive) }
      let rest = isNew ? [] : old.facts
      let kept = try keptByKilled(
        new.articles, into: archive.path, after: Int(random.next(below: 4)),
        within: whole * Double(random.next(below: 1000)) / 4000)
      told.insert(kept)
      guard FileManager.default.fileExists(atPath: archive.path) else {
        #expect(kept == 0)
        continue
      }
      let held = try facts(in: archive.path)
      let next = min(kept + Self.batch, Self.count)
      #expect(
        [kept, next].contains { held == Array(new.facts[..<$0] + rest.dropFirst($0)) },
        "kill \(number): told of \(kept), holds \(held.count)")
    }
    #expect(told.count > 2)

    // What is left goes in by itself, and no byte tells that anything happened.
    let call = try Self.ingest(new.articles, into: archive.path)
    #expect(call.status == 0, "\(call.complaints)")
    for (file, copy) in [(archive, "copy.sqlite"), (new.archive, "reference.sqlite")] {
      try Archive(path: file.path, mode: .readOnly).write(to: scratch.path(copy))
    }
    #expect(
      try Data(contentsOf: scratch.url("copy.sqlite"))
        == Data(contentsOf: scratch.url("reference.sqlite")))
  }

  /// Kills an ingest some time after it has told of so many batches: how many articles it told of.
  private func keptByKilled(
    _ articles: String, into archive: String, after batches: Int, within pause: Double
  ) throws -> Int {
    let scratch = try Scratch()
    let process = try Call.start(
      ["ingest", articles, "--archive", archive, "--gazetteer", `another subject`.gazetteer],
      scratch: scratch)
    while process.isRunning, try Self.lines(scratch).count < batches { usleep(200) }
    usleep(UInt32(pause * 1_000_000))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    guard let last = try Self.lines(scratch).last else { return 0 }
    if last.hasSuffix(" unchanged") { return Self.count }
    #expect(last.hasSuffix(" of \(Self.count) articles kept"))
    return try #require(Int(last.prefix { $0 != " " }))
  }

  private static func lines(_ scratch: Scratch) throws -> [String] {
    let output = String(decoding: try Data(contentsOf: scratch.url("output")), as: UTF8.self)
    return output.split(separator: "\n").map(String.init)
  }

  /// What a sound archive holds.
  private func facts(in path: String) throws -> [ArticleFacts] {
    let archive = try Archive(path: path, mode: .update)
    try archive.verify()
    return try archive.allFacts()
  }

  private static func ingest(_ articles: String, into archive: String) throws -> Call {
    try Call(
      ["ingest", articles, "--archive", archive, "--gazetteer", `another subject`.gazetteer])
  }

  /// Articles of one state, and the archive of an ingest that nobody killed.
  private struct Version {
    var articles: String
    var archive: URL
    var facts: [ArticleFacts]

    init(number: Int, in scratch: Scratch) throws {
      let lines = (0..<count).map { article in
        let place = article.isMultiple(of: 3) ? "Rochau" : "Turmhausen"
        return """
          {"id": "a\(1000 + article)", "date": "202\(number)-0\(1 + article % 9)-11", "text": \
          "Präsidentin des SVK ist Carla Weiss aus \(place) (\(article))."}
          """
      }
      articles = try scratch.write(lines.joined(separator: "\n"), to: "\(number).jsonl")
      archive = scratch.url("\(number).sqlite")
      let call = try ingest(articles, into: archive.path)
      #expect(call.output.hasSuffix("\(count) added, 0 replaced, 0 unchanged\n"))
      #expect(call.output.split(separator: "\n").count == count / batch)
      facts = try Archive(path: archive.path, mode: .readOnly).allFacts()
      #expect(facts.allSatisfy { !$0.statements.isEmpty })
    }
  }

  /// The same random numbers each time.
  private struct Sequence {
    var state: UInt64

    mutating func next(below limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
  }
}
