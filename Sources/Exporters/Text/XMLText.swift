extension ByteSink {
  /// Writes a text into an XML element or, with line ends and tabs kept from the parser that
  /// makes spaces of them, into an attribute in double quotes.
  mutating func writeXML(_ text: String, inAttribute: Bool = false) {
    let clean = ExportText(text)
    report.count(clean)
    let utf8 = clean.text.utf8
    guard Self.needsEscape(utf8.span, inAttribute) else { return write(utf8) }
    var plain = utf8.startIndex
    for index in utf8.indices {
      let entity: String? =
        switch utf8[index] {
        case 38: "&amp;"
        case 60: "&lt;"
        case 62: "&gt;"
        case 34: "&quot;"
        case 9 where inAttribute: "&#9;"
        case 10 where inAttribute: "&#10;"
        default: nil
        }
      guard let entity else { continue }
      write(utf8[plain..<index])
      write(entity)
      plain = utf8.index(after: index)
    }
    write(utf8[plain...])
  }

  /// Whether any byte has to be written as an entity: without an early end, so that many bytes are looked at
  /// in one step.
  private static func needsEscape(_ bytes: Span<UInt8>, _ inAttribute: Bool) -> Bool {
    var found = false
    for index in bytes.indices {
      let byte = bytes[index]
      let isSpecial = byte == 38 || byte == 60 || byte == 62 || byte == 34
      let isSpace = byte == 9 || byte == 10
      found = found || isSpecial || (inAttribute && isSpace)
    }
    return found
  }
}
