internal import Ontology

/// Checks the bytes of every cell: spelling that no text can match.
enum CellCheck {
  /// The columns whose cells are lists.
  private static let listColumns: [Column] = [
    .abbreviations, .adjective, .aliases, .also, .ambiguous, .demonym, .english, .former,
    .owners, .predecessors,
  ]

  static func problems(in table: Table) -> [InputError] {
    var problems: [InputError] = []
    let bytes = Array(table.bytes)
    let lists = Set(listColumns.compactMap { table.column($0.label) })
    for (index, row) in table.rows.enumerated() {
      var field = 0
      var position = row.lowerBound
      while position < row.upperBound {
        let byte = bytes[position]
        if byte == 9 {
          field += 1
        } else if byte < 32 || byte == 127 {
          problems.append(table.error("A control character. Delete it.", row: index, field: field))
        } else if byte == 32, isAtEdge(position, of: row, bytes) {
          problems.append(
            table.error(
              "A blank at the cell's edge, or two together. Delete it.", row: index, field: field))
        } else if byte == 59, lists.contains(field), position + 1 < row.upperBound,
          bytes[position + 1] != 32
        {
          problems.append(
            table.error(
              "A semicolon without a blank after it. Separate list items with “; ”.", row: index,
              field: field))
        } else if isCombining(position, bytes, row.upperBound) {
          problems.append(
            table.error(
              "A letter and its mark are two characters. Save the file in NFC "
                + "(as “uconv -x nfc” does).", row: index, field: field))
        }
        position += 1
      }
    }
    return problems
  }

  private static func isAtEdge(_ position: Int, of row: Range<Int>, _ bytes: [UInt8]) -> Bool {
    position == row.lowerBound || position + 1 == row.upperBound || bytes[position - 1] == 9
      || bytes[position + 1] == 9 || bytes[position + 1] == 32
  }

  /// U+0300 to U+036F, and the Ångström, Kelvin and Ohm signs, which NFC never has.
  private static func isCombining(_ position: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
    guard position + 1 < end else { return false }
    switch bytes[position] {
    case 0xCC: return true
    case 0xCD: return bytes[position + 1] <= 0xAF
    case 0xE2:
      guard position + 2 < end, bytes[position + 1] == 0x84 else { return false }
      return [0xA6, 0xAA, 0xAB].contains(bytes[position + 2])
    default: return false
    }
  }
}
