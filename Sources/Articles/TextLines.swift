/// A text's lines that aren't blank, as byte ranges without the blanks around them.
struct TextLines {
  let bytes: [UInt8]
  private(set) var ranges: [Range<Int>] = []
  /// For each line: whether a blank line stands before it, or nothing at all.
  private(set) var followsBlank: [Bool] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var start = 0
    var isBlank = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      let range = trimmed(start..<end)
      if range.isEmpty {
        isBlank = true
      } else {
        ranges.append(range)
        followsBlank.append(isBlank)
        isBlank = false
      }
      start = end + 1
    }
  }

  var count: Int { ranges.count }

  /// A range without the blanks at its ends: blank, tab, line end, no-break blank.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      if Self.isBlank(bytes[lower]) {
        lower += 1
      } else if lower + 1 < upper, bytes[lower] == 0xC2, bytes[lower + 1] == 0xA0 {
        lower += 2
      } else {
        break
      }
    }
    while lower < upper {
      if Self.isBlank(bytes[upper - 1]) {
        upper -= 1
      } else if lower + 1 < upper, bytes[upper - 1] == 0xA0, bytes[upper - 2] == 0xC2 {
        upper -= 2
      } else {
        break
      }
    }
    return lower..<upper
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func starts(_ range: Range<Int>, with prefix: String) -> Bool {
    bytes[range].starts(with: prefix.utf8)
  }

  func ends(_ range: Range<Int>, with suffix: String) -> Bool {
    range.count >= suffix.utf8.count
      && bytes[range].suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// Where a string first stands in a range.
  func first(_ needle: String, in range: Range<Int>) -> Int? {
    let needle = Array(needle.utf8)
    guard let head = needle.first, range.count >= needle.count else { return nil }
    var start = range.lowerBound
    let last = range.upperBound - needle.count
    while start <= last, let found = bytes[start...last].firstIndex(of: head) {
      if bytes[found..<(found + needle.count)].elementsEqual(needle) { return found }
      start = found + 1
    }
    return nil
  }

  /// The number of words, that is of stretches between blanks.
  func words(in range: Range<Int>) -> Int {
    var words = 0
    var isInside = false
    for byte in bytes[range] {
      if Self.isBlank(byte) {
        isInside = false
      } else if !isInside {
        isInside = true
        words += 1
      }
    }
    return words
  }

  /// Whether a line could be a headline or a heading: short, and not ended like a sentence.
  func isHeadLike(_ range: Range<Int>, limit: Int = 200) -> Bool {
    guard range.count <= limit, let last = bytes[range].last,
      !".,;:".utf8.contains(last), !ends(range, with: "…"), !ends(range, with: ".“"),
      DateReading.dateline(in: bytes, at: range) == nil
    else { return false }
    let first = bytes[range.lowerBound]
    let isLowerCase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    // "eGovernment" and "re@di" may open a headline; a running sentence that was cut may not.
    return (!isLowerCase || words(in: range) <= 12) && bytes[range].contains(where: Self.isLetter)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 9 || byte == 13
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
