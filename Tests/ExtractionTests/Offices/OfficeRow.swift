import Extraction
import Gazetteer
import Ontology

/// A text with its mentions marked, and the offices that it gives.
///
///     Der [Rat](body) wählte [Anna Muster](person) zur [Präsidentin](role:Präsident).
///     = Anna Muster, Präsident @ Rat, current
struct OfficeRow: Sendable {
  /// The text; `¶` stands for a line break.
  var text: String
  /// Sorted.
  var offices: [String]

  /// The rows of a table: blank lines lie between them.
  static func rows(_ table: String) -> [OfficeRow] {
    table.split(separator: "\n\n").map { row in
      let lines = row.split(separator: "\n").map(String.init)
      return OfficeRow(
        text: lines.filter { !$0.hasPrefix("= ") }.joined(separator: " ").replacing(
          "¶ ", with: "\n"),
        offices: lines.filter { $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) }.sorted())
    }
  }

  /// The offices that the program reads from a text of 6 May 2024, sorted.
  static func offices(in text: String, _ extractor: RelationExtractor, _ lexicon: Lexicon)
    -> [String]
  {
    var analysis = MarkedExample(text).analysis(lexicon, date: .init(year: 2024, month: 5, day: 6))
    return extractor.statements(for: &analysis).filter { $0.type == .holds }.map { statement in
      var line = "\(analysis.entities[statement.subject].name), \(statement.role ?? "") @ "
      line += statement.object.map { analysis.entities[$0].name } ?? "–"
      line += ", \(statement.status?.rawValue ?? "")"
      if let scope = statement.scope { line += " scope \(scope)" }
      if let from = statement.from { line += " from \(from)" }
      if let to = statement.to { line += " to \(to)" }
      return line
    }.sorted()
  }
}
