/// A few beginnings of words, made for the words that begin with none of them: a bit for two letters tells so.
package struct WordBeginnings: ExpressibleByArrayLiteral, Sendable {
  private let beginnings: Affixes

  package init(arrayLiteral elements: String...) {
    beginnings = Affixes(elements, Self.bit)
  }

  private static func bit(of word: String) -> UInt64 {
    let inside = StringWords(word)
    if inside.isWhole { return inside.count < 2 ? .max : affixBit(inside[0], inside[1]) }
    let bytes = word.utf8.span
    return bytes.count < 2 ? .max : affixBit(bytes[0], bytes[1])
  }

  /// Whether a word begins with one of them.
  package func begin(_ word: String) -> Bool {
    beginnings.contains(bit: Self.bit(of: word)) { word.hasPrefix($0) }
  }
}

/// A few ends of words, made for the words that end with none of them: a bit for two letters tells so.
package struct WordEnds: ExpressibleByArrayLiteral, Sendable {
  private let ends: Affixes

  package init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  private init(_ ends: [String]) {
    self.ends = Affixes(ends, Self.bit)
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
    ends.contains(bit: Self.bit(of: word)) { word.hasSuffix($0) }
  }

  /// These ends and others.
  package func union(_ others: WordEnds) -> WordEnds { WordEnds(ends.all + others.ends.all) }
}

/// Beginnings or ends with their bits: of some words only those of the same bit are compared.
private struct Affixes: Sendable {
  let all: [String]
  /// The bits of each, and of all of them.
  private let bits: [UInt64]
  private let allBits: UInt64

  init(_ all: [String], _ bit: (String) -> UInt64) {
    self.all = all
    bits = all.map(bit)
    allBits = bits.reduce(0, |)
  }

  func contains(bit: UInt64, where fits: (String) -> Bool) -> Bool {
    guard allBits & bit != 0 else { return false }
    for place in bits.indices where bits[place] & bit != 0 && fits(all[place]) { return true }
    return false
  }
}

/// One of 64 bits for the outermost two bytes of a word.
private func affixBit(_ outer: UInt8, _ inner: UInt8) -> UInt64 {
  1 << ((UInt64(outer) &* 23 &+ UInt64(inner)) % 64)
}
