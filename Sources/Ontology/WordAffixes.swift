/// A few beginnings of words, made for the words that begin with none of them: a bit for two letters tells so.
package struct WordBeginnings: ExpressibleByArrayLiteral, Sendable {
  private let beginnings: [String]
  private let bits: UInt64

  package init(arrayLiteral elements: String...) {
    beginnings = elements
    bits = elements.reduce(0) { $0 | Self.bit(of: $1) }
  }

  private static func bit(of word: String) -> UInt64 {
    let inside = StringWords(word)
    if inside.isWhole { return inside.count < 2 ? .max : affixBit(inside[0], inside[1]) }
    let bytes = word.utf8.span
    return bytes.count < 2 ? .max : affixBit(bytes[0], bytes[1])
  }

  /// Whether a word begins with one of them.
  package func begin(_ word: String) -> Bool {
    guard bits & Self.bit(of: word) != 0 else { return false }
    return beginnings.contains(where: word.hasPrefix)
  }
}

/// A few ends of words, made for the words that end with none of them: a bit for two letters tells so.
package struct WordEnds: ExpressibleByArrayLiteral, Sendable {
  private let ends: [String]
  private let bits: UInt64

  package init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  private init(_ ends: [String]) {
    self.ends = ends
    bits = ends.reduce(0) { $0 | Self.bit(of: $1) }
  }

  private static func bit(of word: String) -> UInt64 {
    let inside = StringWords(word)
    let count = inside.count
    if inside.isWhole { return count < 2 ? .max : affixBit(inside[count - 1], inside[count - 2]) }
    let bytes = word.utf8.span
    let last = bytes.count - 1
    return last < 1 ? .max : affixBit(bytes[last], bytes[last - 1])
  }

  /// Whether a word ends with one of them.
  package func end(_ word: String) -> Bool {
    guard bits & Self.bit(of: word) != 0 else { return false }
    return ends.contains(where: word.hasSuffix)
  }

  /// These ends and others.
  package func union(_ others: WordEnds) -> WordEnds { WordEnds(ends + others.ends) }
}

/// One of 64 bits for the outermost two bytes of a word.
private func affixBit(_ outer: UInt8, _ inner: UInt8) -> UInt64 {
  1 << ((UInt64(outer) &* 23 &+ UInt64(inner)) % 64)
}
