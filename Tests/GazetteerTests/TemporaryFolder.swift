import Foundation

/// A folder of files that is gone after the test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.path + "/gazetteer-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}

/// Rows of cells, written with blanks around bars for legibility, as TSV.
func table(_ rows: String...) -> String {
  rows.map { row in
    row.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\t") + "\n"
  }.joined()
}

enum Headers {
  static let bodies =
    "id | name | aliases | former | kind | level | land | parent | seat | gender"
  static let historicBodies = bodies + " | founded | until | predecessors"
  static let roles =
    "id | title | feminine | declension | abbreviations | category | chair | exclusive"
  static let places =
    "id|name|type|land|latitude|longitude|inhabitants|aliases|demonym|adjective|ambiguous"
  static let programmes = "id | name | aliases | former | kind | gender"
}
