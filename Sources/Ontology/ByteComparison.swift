// Beginnings, ends and parts of strings, compared byte by byte.
//
// These take the place of the standard library's methods of the same names wherever this module is
// imported. Those compare characters by canonical equivalence, which costs many times as much for
// a word with an umlaut; articles and gazetteers are in NFC, where equal characters are equal
// bytes. A mark that combines with the letter before hides nothing here, as it would there: a cell
// that begins with "=" and such a mark begins with "=".

extension String {
  /// Whether the string begins with these bytes.
  package func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  /// Whether the string ends with these bytes.
  package func hasSuffix(_ suffix: String) -> Bool { utf8.ends(with: suffix.utf8) }

  /// Whether the bytes of another string are somewhere in this one.
  package func contains(_ part: String) -> Bool { utf8.contains(bytes: part.utf8) }
}

extension Substring {
  /// Whether the string begins with these bytes.
  package func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  /// Whether the string ends with these bytes.
  package func hasSuffix(_ suffix: String) -> Bool { utf8.ends(with: suffix.utf8) }

  /// Whether the bytes of another string are somewhere in this one.
  package func contains(_ part: String) -> Bool { utf8.contains(bytes: part.utf8) }
}

extension BidirectionalCollection where Element == UInt8 {
  fileprivate func ends(with suffix: String.UTF8View) -> Bool {
    reversed().starts(with: suffix.reversed())
  }

  fileprivate func contains(bytes part: String.UTF8View) -> Bool {
    guard let first = part.first else { return true }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: part) { return true }
      start = index(after: found)
    }
    return false
  }
}
