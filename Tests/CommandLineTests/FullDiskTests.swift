import Foundation
import Testing

/// What is left where a disk is full, or may not be written.
///
/// Small file systems of their own are mounted in a namespace; where the machine lets nobody do
/// that, the tests are skipped and say so.
@Suite(.enabled(if: SmallDisk.canMount, "file systems can't be mounted here"))
struct `A disk` {
  private static let few = ["d01", "d02", "d05"]
  private static let archive = Result {
    let scratch = try Scratch()
    let articles = try scratch.corpus(few)
    _ = try Call(["ingest", articles, "--archive", scratch.path("archive.sqlite")])
    return scratch
  }

  @Test(arguments: [4, 40])
  func `that is full keeps no archive of nothing`(kilobytes: Int) throws {
    let scratch = try Scratch()
    let articles = try scratch.corpus(Self.few)
    let disk = SmallDisk(kilobytes: kilobytes, in: scratch)
    let run = try disk.run("\"$PROGRAM\" ingest '\(articles)' --archive a.sqlite")
    #expect(run.status == 2)
    #expect(run.complaints.contains("a.sqlite: the disk is full"), "\(run.complaints)")
    #expect(run.output.isEmpty, "\(run.output)")
    #expect(run.left.isEmpty, "\(run.left)")
  }

  @Test func `that is full leaves an archive as it was`() throws {
    let archive = try Self.archive.get()
    let size = try Data(contentsOf: archive.url("archive.sqlite")).count
    let scratch = try Scratch()
    let articles = try scratch.corpus(["d10", "d11", "d12"])
    let disk = SmallDisk(kilobytes: size / 1024 + 20, in: scratch)
    let run = try disk.run(
      """
      cp '\(archive.path("archive.sqlite"))' a.sqlite
      "$PROGRAM" ingest '\(articles)' --archive a.sqlite; status=$?
      cmp a.sqlite '\(archive.path("archive.sqlite"))' >&2 || exit 9
      exit $status
      """)
    #expect(run.status == 2, "\(run.complaints)")
    #expect(run.complaints.contains("the disk is full; nothing was changed"))
    #expect(run.left == ["a.sqlite"])
  }

  @Test(arguments: [
    ["graphml", "--into", "g"],
    ["csv", "--profile", "spreadsheet", "--into", "g"],

  ])
  func `that is full keeps the export that was there`(export: [String]) throws {
    let archive = try Self.archive.get().path("archive.sqlite")
    let scratch = try Scratch()
    let call = (["export"] + export + ["--archive", archive]).map { "'\($0)'" }
      .joined(separator: " ")
    let old = export[0] == "csv" ? "g/nodes.csv" : "g"
    let disk = SmallDisk(kilobytes: 24, in: scratch)
    let run = try disk.run(
      """
      \(export[0] == "csv" ? "mkdir g" : "")
      echo old > \(old)
      "$PROGRAM" \(call); status=$?
      [ "$(cat \(old))" = old ] || exit 9
      exit $status
      """)
    #expect(run.status == 2, "\(run.complaints)")
    #expect(run.complaints.contains("g"), "\(run.complaints)")
    #expect(run.complaints.contains("No space left"), "\(run.complaints)")
    #expect(run.left == Set([old]), "\(run.left)")
  }

  @Test(arguments: [16, 700])
  func `that is full leaves a build's folder as it was`(kilobytes: Int) throws {
    let scratch = try Scratch()
    let articles = try scratch.corpus(Self.few)
    let disk = SmallDisk(kilobytes: kilobytes, in: scratch)
    let run = try disk.run("mkdir out; \"$PROGRAM\" build '\(articles)' --into out")
    #expect(run.status == 2, "\(run.complaints)")
    let complaint = run.complaints.split(separator: "\n").last ?? ""
    #expect(
      complaint.contains("No space left") || complaint.contains("the disk is full"),
      "\(run.complaints)")
    #expect(run.left.isEmpty, "\(run.left)")
  }

  @Test(arguments: [
    "ingest ARTICLES --archive new.sqlite", "ingest ARTICLES --archive a.sqlite",
    "build ARTICLES --into out",
    "export dot --archive a.sqlite --into a.dot",
    "export csv --archive a.sqlite --into new",
    "site --archive a.sqlite --into new",
  ])
  func `that may only be read is said to be so, and read`(call: String) throws {
    let archive = try Self.archive.get()
    let scratch = try Scratch()
    let disk = SmallDisk(kilobytes: 4096, in: scratch)
    let articles = archive.path("articles")
    let run = try disk.run(
      """
      cp '\(archive.path("archive.sqlite"))' a.sqlite; echo old > a.dot; mkdir out
      mount -o remount,ro . || exit 8
      "$PROGRAM" stats --archive a.sqlite > /dev/null || exit 7
      "$PROGRAM" \(call.replacingOccurrences(of: "ARTICLES", with: "'\(articles)'"))
      """)
    #expect(run.status == 2, "\(run.status) \(run.complaints)")
    let complaint = run.complaints.split(separator: "\n").last ?? ""
    #expect(
      complaint.contains("ead-only") || complaint.contains("may not be written"),
      "\(run.complaints)")
    #expect(run.left == ["a.sqlite", "a.dot"])
  }
}

/// A file system that holds little, for one script.
private struct SmallDisk {
  let kilobytes: Int
  let scratch: Scratch

  init(kilobytes: Int, in scratch: Scratch) {
    self.kilobytes = kilobytes
    self.scratch = scratch
  }

  static let canMount: Bool = {
    guard let scratch = try? Scratch(),
      let run = try? SmallDisk(kilobytes: 64, in: scratch).run("echo x > y")
    else { return false }
    return run.status == 0 && run.left == ["y"]
  }()

  /// Runs a script in the file system's root, and tells which files it leaves there.
  func run(
    _ script: String
  ) throws -> (status: Int32, output: String, complaints: String, left: Set<String>) {
    let disk = scratch.path("disk")
    let tools = try Scratch()
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    try tools.write("cd '\(disk)'\n" + script + "\n", to: "script")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "unshare", "--mount", "--map-root-user", "sh", "-c",
      """
      mount -t tmpfs -o size=\(kilobytes)k none '\(disk)' || exit 99
      sh '\(tools.path("script"))'; status=$?
      cd '\(disk)' && find . -type f > '\(tools.path("left"))'
      exit $status
      """,
    ]
    process.currentDirectoryURL = Call.root
    var environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    environment["PROGRAM"] = Call.program.path
    environment["KOMMUNALGRAPH_GAZETTEER"] = Call.smallGazetteer?.folder.path
    process.environment = environment
    for name in ["output", "complaints", "left"] { try tools.write("", to: name) }
    process.standardOutput = try FileHandle(forWritingTo: tools.url("output"))
    process.standardError = try FileHandle(forWritingTo: tools.url("complaints"))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: tools.url(name)), as: UTF8.self)
    }
    return (
      process.terminationStatus, try text("output"), try text("complaints"),
      Set(try text("left").split(separator: "\n").map { String($0.dropFirst(2)) })
    )
  }
}
