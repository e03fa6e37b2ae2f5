extension ByteSink {
  /// Writes a text into an XML element or, with line ends and tabs kept from the parser that
  /// makes spaces of them, into an attribute in double quotes.
  mutating func writeXML(_ text: String, inAttribute: Bool = false) {
    let clean = ExportText(text)
    report.count(clean)
    let utf8 = clean.text.utf8
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
}
