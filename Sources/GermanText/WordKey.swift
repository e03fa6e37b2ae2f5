/// A word as a number, lower-cased: comparing and looking up words without strings.
///
/// Up to 15 UTF-8 bytes are kept as they are, so that such keys are equal only for equal words; a
/// longer word is kept as a 126-bit hash with a mark that no short word has.
package struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  @usableFromInline let high: UInt64
  @usableFromInline let low: UInt64

  /// The key of a token's UTF-8 bytes, folded to lower case (ASCII and the Latin-1 letters).
  package init(_ bytes: ArraySlice<UInt8>) {
    self.init(folding: bytes.span)
  }

  /// The key of a string's UTF-8 bytes, folded to lower case.
  package init(_ bytes: String.UTF8View) {
    self.init(folding: bytes.span)
  }

  /// The key of a word in the source code, in small letters: inlined always, so that the compiler makes the
  /// number.
  @inlinable
  @inline(__always)
  package init(stringLiteral value: StaticString) {
    let count = value.utf8CodeUnitCount
    guard count <= 15 else {
      self = Self(hashing: value)
      return
    }
    let start = unsafe value.utf8Start
    var high: UInt64 = 0
    var low: UInt64 = 0
    for index in 0..<count {
      high = high << 8 | low >> 56
      low = unsafe low << 8 | UInt64(start[index])
    }
    self.init(high: high, low: low)
  }

  @inlinable
  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Inlined: most words are compared with many others.
  @inlinable
  package static func == (first: WordKey, second: WordKey) -> Bool {
    first.low == second.low && first.high == second.high
  }

  /// Mixed without the standard library's hasher, which costs many times as much: words are looked up all the
  /// time.
  @inlinable
  package func _rawHashValue(seed: Int) -> Int {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: Int64(seed)))
      .multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return Int(truncatingIfNeeded: mixed.high ^ mixed.low)
  }

  @inlinable
  package func hash(into hasher: inout Hasher) {
    hasher.combine(low)
    hasher.combine(high)
  }

  @usableFromInline
  init(hashing value: StaticString) {
    self = value.withUTF8Buffer { unsafe Self(hashing: $0.span) }
  }

  private init(folding bytes: Span<UInt8>) {
    self = bytes.count <= 15 ? Self(packing: bytes) : Self(hashing: bytes)
  }

  private init(packing bytes: Span<UInt8>) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(Self.folded(byte, behind: previous))
      previous = byte
    }
    self.high = high
    self.low = low
  }

  private init(hashing bytes: Span<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var second: UInt64 = 0x9e37_79b9_7f4a_7c15
    var previous: UInt8 = 0
    for index in bytes.indices {
      let folded = Self.folded(bytes[index], behind: previous)
      previous = bytes[index]
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
      second = (second &+ UInt64(folded)) &* 0xff51_afd7_ed55_8ccd
      second ^= second >> 29
    }
    high = hash | 1 << 63
    low = second
  }

  /// The small letter of a byte's capital, the byte itself otherwise.
  private static func folded(_ byte: UInt8, behind previous: UInt8) -> UInt8 {
    if (65...90).contains(byte) { return byte + 32 }
    let isUpper = previous == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
    return isUpper ? byte + 32 : byte
  }
}
