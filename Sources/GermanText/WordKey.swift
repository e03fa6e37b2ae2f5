/// A word as a number, lower-cased: comparing and looking up words without strings.
///
/// Up to 15 UTF-8 bytes are kept as they are, so that such keys are equal only for equal words; a
/// longer word is kept as a 126-bit hash with a mark that no short word has.
package struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  private let high: UInt64
  private let low: UInt64

  /// The key of a token's UTF-8 bytes, folded to lower case (ASCII and the Latin-1 letters).
  package init(_ bytes: ArraySlice<UInt8>) {
    self.init(folding: bytes)
  }

  /// The key of a string's UTF-8 bytes, folded to lower case.
  package init(_ bytes: String.UTF8View) {
    self.init(folding: bytes)
  }

  // The public ones are not generic, so that callers in other modules get specialised code.
  private init(folding bytes: some Sequence<UInt8>) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var second: UInt64 = 0x9e37_79b9_7f4a_7c15
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes {
      var folded = byte
      if (65...90).contains(byte) {
        folded = byte + 32
      } else if previous == 0xC3, (0x80...0x9E).contains(byte), byte != 0x97 {
        folded = byte + 32
      }
      previous = byte
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(folded)
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
      second = (second &+ UInt64(folded)) &* 0xff51_afd7_ed55_8ccd
      second ^= second >> 29
      count += 1
    }
    if count <= 15 {
      self.high = high
      self.low = low
    } else {
      self.high = hash | 1 << 63
      self.low = second
    }
  }

  /// The key of a word in the source code.
  package init(stringLiteral value: StaticString) {
    self = value.withUTF8Buffer { unsafe Self(folding: $0) }
  }
}
