/// A fixed handful of words to look words up in, made for the words that are not in it.
///
/// Most words of a text are in none of the sets that they are looked up in: a bit for a word's length and
/// first letter tells so without comparing or hashing. Cheap to make, so that one may stand where it is
/// asked.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  /// In a large set ordered by their bits.
  private let words: [String]
  /// The bits of all words, see ``bit(of:)``.
  package let bits: UInt64
  /// In a large set where the words of each bit begin, and the end of the last.
  private let starts: [Int]

  package init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  package init(_ words: [String]) {
    bits = words.reduce(0) { $0 | Self.bit(of: $1) }
    guard words.count > 8 else {
      self.words = words
      starts = []
      return
    }
    let ordered = words.sorted { Self.bit(of: $0) < Self.bit(of: $1) }
    self.words = ordered
    starts =
      ordered.indices.filter {
        $0 == 0 || Self.bit(of: ordered[$0]) != Self.bit(of: ordered[$0 - 1])
      } + [ordered.count]
  }

  package var isEmpty: Bool { words.isEmpty }

  /// One of 64 bits by a word's length and first letter: words of different bits differ.
  package static func bit(of word: String) -> UInt64 {
    let inside = StringWords(word)
    if inside.isWhole {
      return inside.count == 0 ? 0 : bit(of: inside[0], inside.count)
    }
    let bytes = word.utf8.span
    return bytes.count == 0 ? 0 : bit(of: bytes[0], bytes.count)
  }

  private static func bit(of first: UInt8, _ count: Int) -> UInt64 {
    1 << ((UInt64(count) &* 11 &+ UInt64(first)) % 64)
  }

  package func contains(_ word: String) -> Bool {
    let bit = Self.bit(of: word)
    guard bits & bit != 0 else { return false }
    guard !starts.isEmpty else { return words.contains(word) }
    let group = (bits & (bit &- 1)).nonzeroBitCount
    for place in starts[group]..<starts[group + 1] where words[place] == word { return true }
    return false
  }

  /// These words and others.
  package func union(_ others: WordSet) -> WordSet { WordSet(words + others.words) }
}
