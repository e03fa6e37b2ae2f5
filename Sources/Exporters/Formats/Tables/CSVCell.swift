/// How one program wants its tables.
struct CSVDialect {
  var separator: UInt8 = 44
  /// For programs that compute what begins like a formula: an apostrophe goes before it.
  var guardsFormulas = false
  /// For German spreadsheets, which make a date of 9.12.
  var hasDecimalComma = false

  static let plain = Self()
  static let spreadsheet = Self(separator: 59, guardsFormulas: true, hasDecimalComma: true)
}

extension ByteSink {
  /// Writes a row of texts as they are; for names of columns.
  mutating func writeRow(_ cells: [String], _ dialect: CSVDialect) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { write(CollectionOfOne(dialect.separator)) }
      writeCell(cell, dialect)
    }
    write("\n")
  }

  /// Writes a text as a cell, by RFC 4180 and on one line, since parallel readers split files at
  /// line ends.
  mutating func writeCell(_ text: String, _ dialect: CSVDialect) {
    let clean = ExportText(text)
    report.count(clean)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(clean.text.utf8.count + 8)
    var isFlattened = false
    for byte in clean.text.utf8 {
      switch byte {
      case 10:
        isFlattened = true
        bytes.append(32)
      case 34: bytes += [34, 34]
      default: bytes.append(byte)
      }
    }
    if isFlattened { report.flattenedTexts += 1 }
    // Behind apostrophes of the text's own too, so that taking one off gives the text back.
    if dialect.guardsFormulas, Self.beginsLikeFormula(clean.text) { bytes.insert(39, at: 0) }
    // An empty text in quotes is a text, without them nothing at all.
    write("\"")
    write(bytes)
    write("\"")
  }

  /// Whether a spreadsheet could compute a text: the signs of formulas, as wide letters too, count
  /// behind blanks, which some programs take off.
  private static func beginsLikeFormula(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { $0 == "'" }
    guard let first = scalars.first(where: { !$0.properties.isWhitespace }) else {
      return scalars.first == "\t"
    }
    return scalars.first == "\t"
      || "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }

  /// Writes a value as a cell; absent is empty.
  mutating func writeCell(
    _ value: AttributeValue?, _ dialect: CSVDialect, listSeparator: Unicode.Scalar? = nil
  ) {
    switch value {
    case nil: break
    case .text(let text)?: writeCell(text, dialect)
    case .texts(let texts)?:
      if let listSeparator {
        writeCell(listed(texts, by: listSeparator), dialect)
      } else {
        writeCell(ExportText.joined(texts), dialect)
      }
    case .integer(let number)?: write(String(number))
    case .real(let number)?:
      write(
        dialect.hasDecimalComma
          ? "\"" + number.description.replacing(".", with: ",") + "\"" : number.description)
    case .boolean(let flag)?: write(flag ? "true" : "false")
    }
  }

  /// Items with a sign between them that no item can hold: a comma stands for it there.
  ///
  /// Scalar by scalar: a sign with an accent behind it is one character to Swift, and a separator
  /// to who reads the file.
  private mutating func listed(_ items: [String], by separator: Unicode.Scalar) -> String {
    items.map { item in
      var scalars = item.unicodeScalars
      for index in scalars.indices.reversed() where scalars[index] == separator {
        scalars.replaceSubrange(index...index, with: CollectionOfOne(","))
        report.replacedCharacters += 1
      }
      return String(scalars)
    }.joined(separator: String(separator))
  }
}
