/// A handful of words to look for in a clause: cheaper to make and to ask than a set.
struct FewWords: ExpressibleByArrayLiteral, Sendable {
  private let words: [String]
  /// The bits of all words, see ``bit(of:)``.
  let bits: UInt64

  init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  init(_ words: [String]) {
    self.words = words
    bits = words.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// One of 64 bits by a word's length and first letter: words of different bits differ.
  static func bit(of word: String) -> UInt64 {
    let bytes = word.utf8
    guard let first = bytes.first else { return 0 }
    return 1 << ((UInt64(bytes.count) &* 11 &+ UInt64(first)) % 64)
  }

  func contains(_ word: String) -> Bool {
    words.contains(word)
  }

  /// These words and others.
  func union(_ others: FewWords) -> FewWords {
    FewWords(words + others.words)
  }
}
