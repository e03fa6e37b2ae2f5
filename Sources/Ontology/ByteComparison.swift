// Beginnings, ends and parts of strings, compared byte by byte.
//
// These take the place of the standard library's methods of the same names wherever this module is
// imported. Those compare characters by canonical equivalence, which costs many times as much for
// a word with an umlaut; articles and gazetteers are in NFC, where equal characters are equal
// bytes. A mark that combines with the letter before hides nothing here, as it would there: a cell
// that begins with "=" and such a mark begins with "=".

extension String {
  /// Whether the string begins with these bytes.
  package func hasPrefix(_ prefix: String) -> Bool {
    let (whole, part) = (utf8.span, prefix.utf8.span)
    return part.count <= whole.count && whole.holds(part, at: 0)
  }

  /// Whether the string ends with these bytes.
  package func hasSuffix(_ suffix: String) -> Bool {
    let (whole, part) = (utf8.span, suffix.utf8.span)
    return part.count <= whole.count && whole.holds(part, at: whole.count - part.count)
  }

  /// Whether the bytes of another string are somewhere in this one.
  package func contains(_ part: String) -> Bool { utf8.span.contains(part.utf8.span) }
}

extension Substring {
  /// Whether the string begins with these bytes.
  package func hasPrefix(_ prefix: String) -> Bool {
    let (whole, part) = (utf8.span, prefix.utf8.span)
    return part.count <= whole.count && whole.holds(part, at: 0)
  }

  /// Whether the string ends with these bytes.
  package func hasSuffix(_ suffix: String) -> Bool {
    let (whole, part) = (utf8.span, suffix.utf8.span)
    return part.count <= whole.count && whole.holds(part, at: whole.count - part.count)
  }

  /// Whether the bytes of another string are somewhere in this one.
  package func contains(_ part: String) -> Bool { utf8.span.contains(part.utf8.span) }
}

extension Span<UInt8> {
  fileprivate func holds(_ part: Span<UInt8>, at start: Int) -> Bool {
    for offset in 0..<part.count where self[start + offset] != part[offset] { return false }
    return true
  }

  fileprivate func contains(_ part: Span<UInt8>) -> Bool {
    guard part.count <= count else { return false }
    for start in 0...(count - part.count) where holds(part, at: start) { return true }
    return false
  }
}
