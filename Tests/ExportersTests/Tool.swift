import Foundation

/// A program that reads what we write, where it is installed.
enum Tool {
  struct Result {
    var status: Int32
    var output: Data
    var errors: String
  }

  /// Runs a program to its end.
  static func run(_ arguments: [String]) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "kommunalgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    // Files, not pipes: nothing waits for a reader.
    let (output, errors) = (scratch.appending(path: "out"), scratch.appending(path: "err"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// Runs a program on a file that holds a text.
  static func run(_ arguments: [String], on text: String) throws -> Result {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "kommunalgraph-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try run(arguments + [file.path()])
  }

  static let hasXMLLint = answers(["xmllint", "--version"])
  static let hasGraphviz = answers(["dot", "-V"]) && answers(["gvpr", "-?"])
  static let hasPython = answers(["python3", "--version"])
  static let hasNetworkx = hasModule("networkx")
  static let hasPydot = hasModule("pydot")
  static let hasIgraph = hasModule("igraph")

  /// Whether Python has a library.
  static func hasModule(_ name: String) -> Bool {
    answers(["python3", "-c", "import \(name)"])
  }

  private static func answers(_ arguments: [String]) -> Bool {
    (try? run(arguments).status) == 0
  }
}
