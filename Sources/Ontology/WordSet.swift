/// A fixed handful of words to look words up in, made for the words that are not in it.
///
/// Most words of a text are in none of the sets that they are looked up in: a bit for a word's length and
/// first letter tells so without comparing or hashing. Cheap to make, so that one may stand where it is
/// asked.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: [String]
  /// The bits of all words, see ``bit(of:)``.
  package let bits: UInt64

  package init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  package init(_ words: [String]) {
    self.words = words
    bits = words.reduce(0) { $0 | Self.bit(of: $1) }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// One of 64 bits by a word's length and first letter: words of different bits differ.
  package static func bit(of word: String) -> UInt64 {
    let bytes = word.utf8
    guard let first = bytes.first else { return 0 }
    return 1 << ((UInt64(bytes.count) &* 11 &+ UInt64(first)) % 64)
  }

  package func contains(_ word: String) -> Bool {
    bits & Self.bit(of: word) != 0 && words.contains(word)
  }

  /// These words and others.
  package func union(_ others: WordSet) -> WordSet { WordSet(words + others.words) }
}
