internal import Ontology

/// The columns of the gazetteer's files.
enum Column: Int, CaseIterable {
  case abbreviations
  case adjective
  case aliases
  case also
  case ambiguous
  case category
  case chair
  case declension
  case demonym
  case english
  case exclusive
  case feminine
  case former
  case founded
  case from
  case gender
  case head
  case house
  case id
  case inhabitants
  case kind
  case land
  case latitude
  case level
  case longitude
  case name
  case owners
  case parent
  case plural
  case predecessors
  case role
  case seat
  case sort
  case title
  case to
  case type
  case until
  case word

  /// The column's name in the header line.
  var label: String { "\(self)" }
}

/// The fields of a row by column.
struct Row {
  let table: Table
  let index: Int
  private let fields: [Range<Int>]
  private let columns: Columns

  /// Where a table's columns stand.
  struct Columns {
    /// By column; -1 for one that the table doesn't have.
    private let positions: [Int]

    init(_ table: Table) {
      positions = Column.allCases.map { table.column($0.label) ?? -1 }
    }

    func position(_ column: Column) -> Int? {
      let position = positions[column.rawValue]
      return position < 0 ? nil : position
    }
  }

  init(_ table: Table, _ index: Int, _ columns: Columns) {
    self.table = table
    self.index = index
    self.columns = columns
    fields = table.fields(of: index)
  }

  /// The bytes of a field; empty for a column that the table doesn't have, or the row leaves out.
  func range(_ column: Column) -> Range<Int> {
    guard let position = columns.position(column), position < fields.count else { return 0..<0 }
    return fields[position]
  }

  func bytes(_ column: Column) -> [UInt8] {
    table.bytes.bytes(range(column))
  }

  func string(_ column: Column) -> String {
    table.string(range(column))
  }

  func list(_ column: Column) -> [[UInt8]] {
    table.list(range(column)).map(table.bytes.bytes)
  }

  func strings(_ column: Column) -> [String] {
    table.list(range(column)).map(table.string)
  }

  func error(_ message: String, at column: Column) -> InputError {
    table.error(message, row: index, field: columns.position(column))
  }

  /// A whole number; nil for an empty field.
  func int(_ column: Column) throws -> Int? {
    let range = range(column)
    guard !range.isEmpty else { return nil }
    guard let value = Int(table.string(range)), value >= 0 else {
      throw error(
        "“\(table.string(range))” is no whole number. Write digits only, or leave it empty.",
        at: column)
    }
    return value
  }

  /// A decimal number with a point; nil for an empty field.
  func double(_ column: Column) throws -> Double? {
    let range = range(column)
    guard !range.isEmpty else { return nil }
    guard let value = Double(table.string(range)), value.isFinite else {
      throw error(
        "“\(table.string(range))” is no number. Write it with a point, as in 50.11088.", at: column)
    }
    return value
  }

  /// A date as exact as its source; nil for an empty field.
  func date(_ column: Column) throws -> PartialDate? {
    let range = range(column)
    guard !range.isEmpty else { return nil }
    guard let date = PartialDate(table.string(range)) else {
      throw error(
        "“\(table.string(range))” is no date. Write it as 2023, 2023-03 or 2023-03-29, or leave it "
          + "empty.", at: column)
    }
    return date
  }

  /// Whether a yes-or-no column says yes.
  func flag(_ column: Column) throws -> Bool {
    switch string(column) {
    case "", "nein", "0": return false
    case "ja", "1", "x": return true
    default:
      throw error("“\(string(column))” is neither “ja” nor empty. Write one of them.", at: column)
    }
  }
}
