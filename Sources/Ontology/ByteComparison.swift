// Beginnings, ends and parts of strings, compared byte by byte.
//
// These take the place of the standard library's methods of the same names wherever this module is
// imported. Those compare characters by canonical equivalence, which costs many times as much for
// a word with an umlaut; articles and gazetteers are in NFC, where equal characters are equal
// bytes. A mark that combines with the letter before hides nothing here, as it would there: a cell
// that begins with "=" and such a mark begins with "=".

extension String {
  /// Whether the string begins with these bytes.
  package func hasPrefix(_ prefix: String) -> Bool { utf8.span.begins(with: prefix.utf8.span) }

  /// Whether the string ends with these bytes.
  package func hasSuffix(_ suffix: String) -> Bool { utf8.span.ends(with: suffix.utf8.span) }

  /// Whether the bytes of another string are somewhere in this one.
  package func contains(_ part: String) -> Bool { utf8.span.contains(part.utf8.span) }
}

extension Substring {
  /// Whether the string begins with these bytes.
  package func hasPrefix(_ prefix: String) -> Bool { utf8.span.begins(with: prefix.utf8.span) }

  /// Whether the string ends with these bytes.
  package func hasSuffix(_ suffix: String) -> Bool { utf8.span.ends(with: suffix.utf8.span) }

  /// Whether the bytes of another string are somewhere in this one.
  package func contains(_ part: String) -> Bool { utf8.span.contains(part.utf8.span) }
}

extension Span<UInt8> {
  fileprivate func begins(with part: Span<UInt8>) -> Bool {
    part.count <= count && holds(part, at: 0)
  }

  fileprivate func ends(with part: Span<UInt8>) -> Bool {
    part.count <= count && holds(part, at: count - part.count)
  }

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
