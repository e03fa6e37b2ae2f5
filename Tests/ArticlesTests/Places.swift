import Articles
import Foundation
import Ontology

/// Where the tests find and put files.
enum Places {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func corpus(_ name: String = "") -> String {
    root.appending(path: "Tests/Corpus").appending(path: name).path(percentEncoded: false)
  }

  static func fixture(_ name: String) -> String {
    root.appending(path: "Tests/Fixtures/pages/\(name)").path(percentEncoded: false)
  }
}

/// A folder of its own for one test, gone after it.
final class Scratch {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "articles-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, its folders too; returns its path.
  @discardableResult
  func write(_ content: String, to name: String) throws -> String {
    try write(Data(content.utf8), to: name)
  }

  @discardableResult
  func write(_ content: Data, to name: String) throws -> String {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file)
    return file.path(percentEncoded: false)
  }
}

extension Article {
  /// The text of each zone with its kind, as in "kicker|Potsdam:".
  var zoneTexts: [String] {
    let bytes = Array(text.utf8)
    return zones.map { "\($0.kind.rawValue)|" + String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
