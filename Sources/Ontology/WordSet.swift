/// A fixed set of words to look words up in, made for the words that are not in it.
///
/// Most words of a text are in none of the sets that they are looked up in: a bit for a word's length and
/// first letter tells so without hashing the word.
package struct WordSet: ExpressibleByArrayLiteral, Sequence, Sendable {
  private let words: Set<String>
  /// The bits of all words.
  private let bits: UInt64

  package init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
    bits = self.words.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// One of 64 bits: words of different bits differ.
  private static func bit(of word: String) -> UInt64 {
    let bytes = word.utf8
    guard let first = bytes.first else { return 1 }
    return 1 << ((UInt64(bytes.count) &* 11 &+ UInt64(first)) % 64)
  }

  package func contains(_ word: String) -> Bool {
    bits & Self.bit(of: word) != 0 && words.contains(word)
  }

  package var isEmpty: Bool { words.isEmpty }

  /// These words and others.
  package func union(_ others: WordSet) -> WordSet { WordSet(words.union(others.words)) }

  package func makeIterator() -> Set<String>.Iterator { words.makeIterator() }
}
