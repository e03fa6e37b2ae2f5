package import Ontology

/// What a check of the gazetteer found.
package struct CheckReport: Sendable {
  /// How many rows of one file were read, and how many of each kind.
  package struct FileCount: Sendable {
    /// The file's name in its folder.
    package var file: String
    package var rows: Int
    /// What the kinds are: “kind”, “type”, “category”, “gender”, “sort”; nil for a list of words.
    package var column: String?
    /// The kinds in alphabetical order.
    package var kinds: [(name: String, rows: Int)]
  }

  /// By file, in a fixed order.
  package var counts: [FileCount] = []
  /// How many forms the records have.
  package var forms = 0
  /// In the order of files and lines.
  package var problems: [InputError] = []

  /// Whether nothing is wrong.
  package var isClean: Bool { problems.isEmpty }
}

extension CheckReport.FileCount {
  /// Counts the rows of one kind of file in all folders.
  init(_ kind: GazetteerFiles.Kind, _ tables: [Table]) {
    file = kind.rawValue
    rows = tables.reduce(0) { $0 + $1.rows.count }
    column = kind.sortingColumn?.label
    kinds = []
    guard let column = kind.sortingColumn else { return }
    var counts: [String: Int] = [:]
    for table in tables {
      let columns = Row.Columns(table)
      for index in table.rows.indices {
        counts[Row(table, index, columns).string(column), default: 0] += 1
      }
    }
    kinds = counts.sorted { $0.key < $1.key }.map { ($0.key.isEmpty ? "–" : $0.key, $0.value) }
  }
}
