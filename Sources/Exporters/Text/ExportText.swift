/// One rule for all formats about what a text may hold.
///
/// XML has no way to write control characters, not even by number, and parsers change line ends,
/// so every format gets the same text: U+FFFD for what XML forbids, LF for every line end, and "…"
/// after so many characters.
package struct ExportText: Hashable, Sendable {
  /// In Unicode code points; whoever needs more has the articles.
  package static let maximumLength = 10_000

  package private(set) var text: String
  package private(set) var replaced = 0
  package private(set) var isShortened = false

  /// A text as formats can have it; cut after so many code points.
  package init(_ original: String, limit: Int = Self.maximumLength) {
    if Self.isPlain(original, limit) {
      text = original
      return
    }
    var scalars = String.UnicodeScalarView()
    var length = 0
    var afterReturn = false
    for scalar in original.unicodeScalars {
      let isSecondHalf = afterReturn && scalar == "\n"
      afterReturn = scalar == "\r"
      if isSecondHalf { continue }
      guard length < limit else {
        isShortened = true
        break
      }
      length += 1
      if scalar == "\r" {
        scalars.append("\n")
      } else if Self.isAllowed(scalar) {
        scalars.append(scalar)
      } else {
        scalars.append("\u{FFFD}")
        replaced += 1
      }
    }
    if isShortened { scalars.append("…") }
    text = String(scalars)
  }

  /// The text between double quotes, as JSON and Turtle write it.
  var quoted: [UInt8] {
    var bytes: [UInt8] = [34]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case 34: bytes += [92, 34]
      case 92: bytes += [92, 92]
      case 10: bytes += [92, 110]
      case 9: bytes += [92, 116]
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
    return bytes
  }

  /// What XML 1.0 calls a character, without the C1 controls, which it discourages.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA: true
    case 0..<0x20, 0x7F..<0xA0: false
    case 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Nothing to do: the usual case, told from the bytes.
  private static func isPlain(_ text: String, _ limit: Int) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count <= limit else { return false }
    // Without an early end, so that many bytes are looked at in one step.
    var isOdd = false
    for index in bytes.indices {
      let byte = bytes[index]
      let isControl = byte < 0x20 && byte != 0xA && byte != 0x9
      // 0xC2 begins U+0080–U+00BF, 0xEF U+F000–U+FFFF.
      isOdd = isOdd || isControl || byte == 0x7F || byte == 0xC2 || byte == 0xEF
    }
    return !isOdd
  }

  /// Whether a text is an id that every format and reader takes as it is.
  package static func isID(_ text: String) -> Bool {
    guard let first = text.utf8.first, (97...122).contains(first) else { return false }
    return text.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
    }
  }

  /// Several texts in one, where a format has no lists: `a | b`; a bar or backslash of an item
  /// itself gets a backslash before it.
  package static func joined(_ items: [String]) -> String {
    items.map { item in
      var escaped = ""
      for scalar in item.unicodeScalars {
        if scalar == "|" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
        escaped.unicodeScalars.append(scalar)
      }
      return escaped
    }.joined(separator: " | ")
  }
}
