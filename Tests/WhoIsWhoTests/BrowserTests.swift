import Foundation
import Testing

/// The site as a reader has it: built by the program from the sample articles and a hostile one,
/// and walked in a browser by `browser/walk.py`, which says what it looks at.
@Suite struct BrowserTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "browser")

  @Test(
    .enabled(
      if: Browser.isInstalled, "Chromium, its driver, selenium or axe-core is not installed"),
    .timeLimit(.minutes(15)))
  func `a browser finds nothing wrong on any page, and the search finds what is asked`() throws {
    let place = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kommunalgraph-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let build = try Browser.run([
      Browser.program.path, "build", GoldSite.root.appending(path: "Tests/Corpus").path,
      Self.folder.appending(path: "articles").path, "--into", place.path, "--gazetteer",
      GoldSite.root.appending(path: "gazetteer").path,
    ])
    try #require(build.status == 0, "\(build.text)")
    let walk = try Browser.run([
      "python3", Self.folder.appending(path: "walk.py").path,
      place.appending(path: "who-is-who").path, Self.folder.appending(path: "phrases.tsv").path,
    ])
    #expect(walk.status == 0, "\(walk.text)")
    #expect(walk.text.contains("31 phrases"))
  }
}

/// What drives a browser, and the program that makes what it looks at.
private enum Browser {
  /// The program that was built with these tests.
  static let program: URL = {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let places = [
      own.deletingLastPathComponent(),
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
      GoldSite.root.appending(path: ".build/debug"),
    ]
    let programs = places.map { $0.appending(path: "kommunalgraph") }
    let found = programs.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return found ?? programs[programs.count - 1]
  }()

  static let isInstalled = [
    ["chromium", "--version"], ["chromedriver", "--version"],
    ["python3", "-c", "import selenium, axe_core_python"],
  ].allSatisfy { (try? run($0).status) == 0 }

  /// Runs a program to its end; both its outputs in one text.
  static func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "kommunalgraph-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    // A file, not a pipe: nothing waits for a reader.
    let output = try FileHandle(forWritingTo: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
