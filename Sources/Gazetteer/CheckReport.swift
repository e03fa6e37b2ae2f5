package import Ontology

/// What a check of the gazetteer found.
package struct CheckReport: Sendable {
  /// How many rows of each file were read, by the file's name in its folder, in a fixed order.
  package var counts: [(file: String, rows: Int)] = []
  /// How many forms the records have.
  package var forms = 0
  /// In the order of files and lines.
  package var problems: [InputError] = []

  /// Whether nothing is wrong.
  package var isClean: Bool { problems.isEmpty }
}
