import Foundation
import Testing

/// One run of the built program.
struct Call {
  var status: Int32
  var output: String
  var complaints: String

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let corpus = root.appending(path: "Tests/Corpus").path
  static let gold = root.appending(path: "Tests/Gold/gold.jsonl").path

  /// The program that was built with these tests: it lies beside their own.
  static let program: URL = {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let places = [
      own.deletingLastPathComponent(),
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
      Bundle.main.bundleURL,
      root.appending(path: ".build/debug"),
    ]
    let programs = places.map { $0.appending(path: "kommunalgraph") }
    let found = programs.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return found ?? programs[programs.count - 1]
  }()

  /// The project's own gazetteer.
  static let wholeGazetteer = root.appending(path: "gazetteer").path

  /// The project's gazetteer with the first lines of its large files, which is read in no time:
  /// enough for every test that isn't about what is found.
  static let smallGazetteer: Scratch? = {
    guard let scratch = try? Scratch() else { return nil }
    let files = FileManager.default
    for file in (try? files.subpathsOfDirectory(atPath: wholeGazetteer)) ?? [] {
      let place = "\(wholeGazetteer)/\(file)"
      guard let text = try? String(contentsOfFile: place, encoding: .utf8) else { continue }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let isLarge = file.hasPrefix("words/") && lines.count > 2000
      let kept = isLarge ? lines.prefix(2000) + [""] : lines[...]
      _ = try? scratch.write(kept.joined(separator: "\n"), to: file)
    }
    return scratch
  }()

  /// Runs the program to its end, in the project's folder unless told otherwise.
  @discardableResult
  init(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:],
    in folder: URL = root
  ) throws {
    let scratch = try Scratch()
    let process = try Self.start(
      arguments, input: input, environment: environment, in: folder, scratch: scratch)
    process.waitUntilExit()
    status =
      process.terminationReason == .exit
      ? process.terminationStatus : -process.terminationStatus
    output = String(decoding: try Data(contentsOf: scratch.url("output")), as: UTF8.self)
    complaints = String(decoding: try Data(contentsOf: scratch.url("complaints")), as: UTF8.self)
  }

  /// Starts the program; through files, so that no pipe can fill up.
  static func start(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:],
    in folder: URL = root, scratch: Scratch
  ) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    // What a sanitizer is told holds for the program as well.
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    variables["KOMMUNALGRAPH_GAZETTEER"] = smallGazetteer?.folder.path
    variables.merge(environment) { $1 }
    process.environment = variables
    for name in ["output", "complaints"] { try Data().write(to: scratch.url(name)) }
    try (input ?? Data()).write(to: scratch.url("input"))
    process.standardInput = try FileHandle(forReadingFrom: scratch.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.url("complaints"))
    try process.run()
    return process
  }

  /// The last line on standard error.
  var lastComplaint: String {
    complaints.split(separator: "\n").last.map(String.init) ?? ""
  }
}

/// A folder that lasts as long as its test.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kommunalgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func url(_ name: String) -> URL {
    folder.appending(path: name)
  }

  func path(_ name: String) -> String {
    url(name).path
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let place = url(name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: place)
    return place.path
  }

  /// Copies a few articles of the corpus into a folder of their own.
  func corpus(_ names: [String], in folder: String = "articles") throws -> String {
    for name in names {
      let data = try Data(contentsOf: URL(filePath: Call.corpus).appending(path: name + ".txt"))
      try write(data, to: "\(folder)/\(name).txt")
    }
    return path(folder)
  }

  /// What lies in a folder: each file's bytes by its path.
  func tree(_ name: String) throws -> [String: Data] {
    var tree: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: path(name)) {
      var isFolder: ObjCBool = false
      let place = url(name).appending(path: path)
      _ = FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
      if !isFolder.boolValue { tree[path] = try Data(contentsOf: place) }
    }
    return tree
  }

  /// The names in the scratch folder itself, hidden ones included.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}

/// A file under Tests/Golden, re-recorded when KOMMUNALGRAPH_RECORD is 1.
func expectGolden(
  _ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Call.root.appending(path: "Tests/Golden/\(name)")
  if ProcessInfo.processInfo.environment["KOMMUNALGRAPH_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(text == golden, "record with KOMMUNALGRAPH_RECORD=1", sourceLocation: sourceLocation)
}
