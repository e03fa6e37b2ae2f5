// Beginnings, ends, parts and lower case of strings, byte by byte.
//
// These take the place of the standard library's functions of the same names wherever this module is
// imported. Those compare characters by canonical equivalence, which costs many times as much for
// a word with an umlaut; articles and gazetteers are in NFC, where equal characters are equal
// bytes. A mark that combines with the letter before hides nothing here, as it would there: a cell
// that begins with "=" and such a mark begins with "=".

extension String {
  /// Whether two strings have the same bytes.
  @inlinable
  package static func == (first: String, second: String) -> Bool {
    StringWords(first).areSame(as: StringWords(second)) ?? first.hasBytes(of: second)
  }

  /// Whether two strings differ in a byte.
  @inlinable
  package static func != (first: String, second: String) -> Bool { !(first == second) }

  @usableFromInline
  func hasBytes(of other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.span.holds(other.utf8.span, at: 0)
  }

  /// Whether the string begins with these bytes.
  @inlinable
  package func hasPrefix(_ prefix: String) -> Bool {
    StringWords(self).begins(with: StringWords(prefix)) ?? beginsWithBytes(of: prefix)
  }

  /// Whether the string ends with these bytes.
  @inlinable
  package func hasSuffix(_ suffix: String) -> Bool {
    StringWords(self).ends(with: StringWords(suffix)) ?? endsWithBytes(of: suffix)
  }

  @usableFromInline
  func beginsWithBytes(of prefix: String) -> Bool { utf8.span.begins(with: prefix.utf8.span) }

  @usableFromInline
  func endsWithBytes(of suffix: String) -> Bool { utf8.span.ends(with: suffix.utf8.span) }

  /// Whether the bytes of another string are somewhere in this one.
  package func contains(_ part: String) -> Bool { utf8.span.contains(part.utf8.span) }

  /// The string in lower case, without the standard library's tables where all letters are Latin-1.
  package func lowercased() -> String {
    let bytes = utf8.span
    var hasUpper = false
    for index in bytes.indices {
      switch bytes[index] {
      case 65...90: hasUpper = true
      case 0xC3: hasUpper = hasUpper || Self.isUpper(bytes[index + 1])
      case 0xC4...0xDF, 0xE0, 0xE1, 0xE3...0xFF: return self[...].lowercased()
      // Dashes and quotation marks have no case; some other signs have.
      case 0xE2: if bytes[index + 1] != 0x80 { return self[...].lowercased() }
      default: break
      }
    }
    guard hasUpper else { return self }
    return unsafe String(unsafeUninitializedCapacity: bytes.count) { lower in
      for index in bytes.indices {
        let byte = bytes[index]
        let isUpper =
          (65...90).contains(byte) || index > 0 && bytes[index - 1] == 0xC3 && Self.isUpper(byte)
        unsafe lower[index] = isUpper ? byte + 32 : byte
      }
      return bytes.count
    }
  }

  /// Whether a byte behind 0xC3 makes a capital letter with it: "Ä", not "×" and not "ß".
  private static func isUpper(_ byte: UInt8) -> Bool {
    (0x80...0x9E).contains(byte) && byte != 0x97
  }
}

extension Substring {
  /// Whether the string begins with these bytes.
  package func hasPrefix(_ prefix: String) -> Bool { utf8.span.begins(with: prefix.utf8.span) }

  /// Whether the string ends with these bytes.
  package func hasSuffix(_ suffix: String) -> Bool { utf8.span.ends(with: suffix.utf8.span) }

  /// Whether the bytes of another string are somewhere in this one.
  package func contains(_ part: String) -> Bool { utf8.span.contains(part.utf8.span) }
}

extension Array where Element == String {
  /// Whether one of the strings has these bytes.
  package func contains(_ word: String) -> Bool {
    contains(word, in: indices)
  }

  /// Whether one of the strings at some places has these bytes.
  func contains(_ word: String, in places: Range<Int>) -> Bool {
    let sought = StringWords(word)
    // As machine words, so that no element is held and let go.
    return unsafe withUnsafeBytes { bytes in
      for place in places {
        let element = unsafe StringWords(
          low: bytes.load(fromByteOffset: place * 16, as: UInt64.self),
          high: bytes.load(fromByteOffset: place * 16 + 8, as: UInt64.self))
        if element.areSame(as: sought) ?? self[place].hasBytes(of: word) { return true }
      }
      return false
    }
  }
}

/// The two machine words that a `String` is on a 64-bit machine: with up to fifteen bytes, as nearly all words
/// of a text have, they hold the bytes and their count, so that two comparisons tell such strings apart.
@usableFromInline
struct StringWords {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  @inlinable
  @inline(__always)
  init(_ string: String) {
    unsafe (low, high) = unsafeBitCast(string, to: (UInt64, UInt64).self)
  }

  @inlinable
  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Whether the bytes are in here, and not in storage elsewhere.
  @inlinable
  @inline(__always)
  var isWhole: Bool { high & 1 << 61 != 0 }

  /// The number of the bytes in here.
  @inlinable
  @inline(__always)
  var count: Int { Int(high >> 56 & 15) }

  /// The bytes in here behind the first eight.
  @inlinable
  @inline(__always)
  var rest: UInt64 { high & (1 << 56 - 1) }

  /// One of the bytes in here.
  @inlinable
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 8 ? low >> (8 * index) : high >> (8 * (index - 8)))
  }

  /// Whether two strings have the same bytes; nil where only the bytes elsewhere can tell.
  @inlinable
  @inline(__always)
  func areSame(as other: StringWords) -> Bool? {
    if low == other.low && high == other.high { return true }
    return isWhole && other.isWhole ? false : nil
  }

  /// Whether the bytes begin with others; nil where only bytes elsewhere can tell.
  @inlinable
  @inline(__always)
  func begins(with part: StringWords) -> Bool? {
    guard isWhole && part.isWhole else { return nil }
    guard part.count <= count else { return false }
    guard part.count > 8 else { return (low ^ part.low) & ~(.max << (8 * part.count)) == 0 }
    return low == part.low && (rest ^ part.rest) & ~(.max << (8 * (part.count - 8))) == 0
  }

  /// Whether the bytes end with others; nil where only bytes elsewhere can tell.
  @inlinable
  @inline(__always)
  func ends(with part: StringWords) -> Bool? {
    guard isWhole && part.isWhole else { return nil }
    guard part.count <= count else { return false }
    let skipped = 8 * (count - part.count)
    guard skipped < 64 else { return rest >> (skipped - 64) == part.low && part.rest == 0 }
    return low >> skipped | rest << (64 - skipped) == part.low && rest >> skipped == part.rest
  }
}

extension Span<UInt8> {
  fileprivate func begins(with part: Span<UInt8>) -> Bool {
    part.count <= count && holds(part, at: 0)
  }

  fileprivate func ends(with part: Span<UInt8>) -> Bool {
    part.count <= count && holds(part, at: count - part.count)
  }

  fileprivate func holds(_ part: Span<UInt8>, at start: Int) -> Bool {
    for offset in 0..<part.count where self[start + offset] != part[offset] { return false }
    return true
  }

  fileprivate func contains(_ part: Span<UInt8>) -> Bool {
    guard part.count <= count else { return false }
    for start in 0...(count - part.count) where holds(part, at: start) { return true }
    return false
  }
}
