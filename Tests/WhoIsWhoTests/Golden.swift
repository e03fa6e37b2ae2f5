import Foundation
import Testing

/// Compares a text with a file under Tests/Golden/who-is-who; writes it anew on request.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = GoldSite.root.appending(path: "Tests/Golden/who-is-who/\(name)")
  if ProcessInfo.processInfo.environment["KOMMUNALGRAPH_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  if golden != text {
    let lines = zip(golden.split(separator: "\n"), text.split(separator: "\n"))
    let first = lines.first { $0 != $1 }
    Issue.record(
      "\(name) differs from what is recorded: \(first.map { "\($0) / \($1)" } ?? "its length"). If that is meant, run the tests with KOMMUNALGRAPH_RECORD=1.",
      sourceLocation: sourceLocation)
  }
}
