/// A word, number or mark of a text.
package struct Token: Hashable, Sendable {
  /// What a token is.
  package enum Kind: UInt8, Sendable {
    /// Letters, perhaps with digits and inner joints: "IT-Planungsrats", "Komm.ONE", "4IT",
    /// "Bürgermeister*innen", "Städte-" (the ellipsis keeps its hyphen), "-minister".
    case word
    /// Digits, perhaps with inner points or commas: "40", "140.000".
    case number
    /// One mark.
    case mark

    /// Inlined: all passes ask it of every token.
    @inlinable
    package static func == (first: Kind, second: Kind) -> Bool {
      switch (first, second) {
      case (.word, .word), (.number, .number), (.mark, .mark): true
      default: false
      }
    }
  }

  /// UTF-8 offsets into the text.
  package var start: Int32
  /// UTF-8 offsets into the text, exclusive.
  package var end: Int32
  package var kind: Kind
  /// Whether the first letter is a capital.
  package var isCapitalised: Bool
  /// Whether white space (or the start of the text) comes before it.
  package var hasSpaceBefore: Bool
  /// Whether it is the first token of its line.
  package var startsLine: Bool

  /// UTF-8 offsets into the text.
  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A text as bytes, tokens and sentences: what every later step walks over.
package final class TokenisedText: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// Ascending, without overlap; white space lies between them.
  package let tokens: [Token]
  /// Ranges of token indices, ascending, covering all tokens.
  ///
  /// A sentence never crosses a line.
  package let sentences: [Range<Int>]
  /// Each token's word in lower case, as a number.
  package let keys: [WordKey]
  /// Each token in lower case.
  package let words: [String]

  /// Cuts a text into tokens and sentences, in one pass each.
  package convenience init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// Cuts UTF-8 bytes into tokens and sentences.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens = Tokeniser.tokens(of: bytes)
    sentences = SentenceSplitter.sentences(of: tokens, in: bytes)
    keys = tokens.map { WordKey(bytes[$0.range]) }
    words = tokens.map { Self.lowercased(bytes, $0.range) }
  }

  /// The words of a token.
  package func string(_ token: Int) -> String {
    string(tokens[token].range)
  }

  /// The text between two UTF-8 offsets.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text from the first to the last token of a range of token indices.
  package func string(tokens range: Range<Int>) -> String {
    string(byteRange(range))
  }

  /// The text from the first to the last token of a range of token indices, in lower case.
  package func lowercased(tokens range: Range<Int>) -> String {
    range.count == 1 ? words[range.lowerBound] : Self.lowercased(bytes, byteRange(range))
  }

  private static func lowercased(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard isLatin1(bytes, range) else {
      return String(decoding: bytes[range], as: UTF8.self).lowercased()
    }
    return unsafe String(unsafeUninitializedCapacity: range.count) { buffer in
      var previous: UInt8 = 0
      for (index, byte) in bytes[range].enumerated() {
        let isCapital =
          (65...90).contains(byte)
          || (previous == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97)
        unsafe buffer[index] = isCapital ? byte + 32 : byte
        previous = byte
      }
      return range.count
    }
  }

  /// Whether bytes hold Latin-1 characters, dashes and quotation marks only.
  private static func isLatin1(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes[range] {
      if byte >= 0xC4, byte != 0xE2 { return false }
      if previous == 0xE2, byte != 0x80 { return false }
      previous = byte
    }
    return true
  }

  /// The UTF-8 offsets that a range of token indices covers; empty for an empty range.
  package func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let offset = range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].start) : 0
      return offset..<offset
    }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// Whether a token's bytes are exactly these ASCII or UTF-8 characters.
  package func token(_ token: Int, is text: StaticString) -> Bool {
    let range = tokens[token].range
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { buffer in
      for offset in buffer.indices
      where unsafe bytes[range.lowerBound + offset] != buffer[offset] {
        return false
      }
      return true
    }
  }

  /// The index of the sentence that holds a token.
  package func sentence(of token: Int) -> Int {
    firstIndex(below: sentences.count) { sentences[$0].upperBound > token }
  }

  /// The index of the first token that starts at or after a UTF-8 offset.
  package func firstToken(at offset: Int) -> Int {
    firstIndex(below: tokens.count) { Int(tokens[$0].start) >= offset }
  }

  /// The first index for which something holds that holds for all later ones too.
  private func firstIndex(below count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
