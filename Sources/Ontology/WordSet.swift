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
  @inlinable
  package static func bit(of word: String) -> UInt64 {
    let inside = StringWords(word)
    guard inside.isWhole else { return bitOfBytes(word) }
    return inside.count == 0 ? 0 : bit(of: inside[0], inside.count)
  }

  @usableFromInline
  static func bitOfBytes(_ word: String) -> UInt64 {
    let bytes = word.utf8.span
    return bytes.count == 0 ? 0 : bit(of: bytes[0], bytes.count)
  }

  @inlinable
  static func bit(of first: UInt8, _ count: Int) -> UInt64 {
    1 &<< (UInt64(truncatingIfNeeded: count) &* 11 &+ UInt64(first))
  }

  @inlinable
  package func contains(_ word: String) -> Bool {
    let bit = Self.bit(of: word)
    return bits & bit != 0 && holds(word, bit)
  }

  /// Whether a word whose bit is set is one of them.
  @usableFromInline
  func holds(_ word: String, _ bit: UInt64) -> Bool {
    words.contains(word, in: places(of: bit))
  }

  /// Where the words of a bit that is set are.
  private func places(of bit: UInt64) -> Range<Int> {
    guard !starts.isEmpty else { return words.indices }
    let group = (bits & (bit &- 1)).nonzeroBitCount
    return starts[group]..<starts[group + 1]
  }

  /// The place of a word in ``ordered``; nil for one that is not there.
  func place(of word: String) -> Int? {
    let bit = Self.bit(of: word)
    guard bits & bit != 0 else { return nil }
    return places(of: bit).first { words[$0] == word }
  }

  /// All words, in the order of their places.
  package var ordered: [String] { words }

  /// These words and others.
  package func union(_ others: WordSet) -> WordSet { WordSet(words + others.words) }
}

/// A fixed handful of words and what each of them stands for, looked up as in a ``WordSet``.
package struct WordTable<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  /// The words.
  package let words: WordSet
  /// By the place of its word.
  private let values: [Value]

  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(uniqueKeysWithValues: elements))
  }

  package init(_ table: [String: Value]) {
    words = WordSet(table.keys.sorted())
    values = words.ordered.compactMap { table[$0] }
  }

  package subscript(word: String) -> Value? { words.place(of: word).map { values[$0] } }
}
