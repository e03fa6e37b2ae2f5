/// Cuts UTF-8 bytes into tokens, in one pass.
enum Tokeniser {
  /// The tokens of a text: see ``Token/Kind`` for what a word may hold.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 6)
    var position = 0
    var spaceBefore = true
    var lineStart = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 10 {
        lineStart = true
        spaceBefore = true
        position += 1
        continue
      }
      if let width = spaceWidth(bytes, at: position) {
        spaceBefore = true
        position += width
        continue
      }
      let start = position
      var kind = Token.Kind.mark
      if isWordStart(bytes, at: position) || isLeadingHyphen(bytes, at: position, spaceBefore) {
        position = wordEnd(bytes, from: position)
        kind = isNumber(bytes[start..<position]) ? .number : .word
      } else {
        position += characterWidth(byte)
      }
      position = min(position, bytes.count)
      tokens.append(
        Token(
          start: Int32(start), end: Int32(position), kind: kind,
          isCapitalised: isCapital(bytes, at: byte == 45 ? start + 1 : start),
          hasSpaceBefore: spaceBefore, startsLine: lineStart))
      spaceBefore = false
      lineStart = false
    }
    return tokens
  }

  /// The width of a space at a position: blank, tab, CR, NBSP, thin and other U+2000 spaces.
  private static func spaceWidth(_ bytes: [UInt8], at position: Int) -> Int? {
    switch bytes[position] {
    case 9, 11, 12, 13, 32: return 1
    case 0xC2 where position + 1 < bytes.count && bytes[position + 1] == 0xA0: return 2
    case 0xE2 where position + 2 < bytes.count && bytes[position + 1] == 0x80:
      let last = bytes[position + 2]
      return (0x80...0x8B).contains(last) || last == 0xAF ? 3 : nil
    default: return nil
    }
  }

  private static func characterWidth(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// Whether a letter or digit starts here.
  ///
  /// Beyond ASCII every two-byte character from U+00AA on but the Latin-1 marks counts as a
  /// letter, and so do the three-byte Latin additions.
  private static func isWordStart(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    switch byte {
    case 48...57, 65...90, 97...122: return true
    case 0xC2: return false
    case 0xC3:
      guard position + 1 < bytes.count else { return false }
      return bytes[position + 1] != 0x97 && bytes[position + 1] != 0xB7
    case 0xC4..<0xE0: return true
    case 0xE1: return position + 1 < bytes.count && bytes[position + 1] >= 0xB8
    default: return false
    }
  }

  private static func isLeadingHyphen(
    _ bytes: [UInt8], at position: Int, _ spaceBefore: Bool
  ) -> Bool {
    bytes[position] == 45 && spaceBefore && isWordStart(bytes, at: position + 1)
      && !isDigit(bytes, at: position + 1)
  }

  private static func isDigit(_ bytes: [UInt8], at position: Int) -> Bool {
    position < bytes.count && (48...57).contains(bytes[position])
  }

  private static func isLowercaseLetter(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    if (97...122).contains(bytes[position]) { return true }
    return bytes[position] == 0xC3 && position + 1 < bytes.count && bytes[position + 1] >= 0x9F
  }

  private static func wordEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    if bytes[position] == 45 { position += 1 }
    while position < bytes.count {
      if isWordStart(bytes, at: position) {
        position += characterWidth(bytes[position])
        continue
      }
      guard position > start, let next = joint(bytes, at: position, wordStart: start) else {
        break
      }
      position = next
    }
    return min(position, bytes.count)
  }

  /// Where a word goes on after a joint at this position; nil where the word ends.
  private static func joint(_ bytes: [UInt8], at position: Int, wordStart: Int) -> Int? {
    let next = position + 1
    switch bytes[position] {
    case 45:  // hyphen: "IT-Planungsrat"; at the end "Städte-" before "und"
      if isWordStart(bytes, at: next) { return next }
      let endsWord = next >= bytes.count || [32, 10, 44, 47].contains(bytes[next])
      return endsWord && !isDigit(bytes, at: position - 1) ? next : nil
    case 46:  // point: "Komm.ONE", "v.l.n.r", "140.000"
      return isWordStart(bytes, at: next) ? next : nil
    case 44:  // comma: "1,5"
      return isDigit(bytes, at: position - 1) && isDigit(bytes, at: next) ? next : nil
    case 64, 38:  // at, ampersand: "re@di", "AT&T"
      return isWordStart(bytes, at: next) ? next : nil
    case 42, 58, 95:  // star, colon, low line: "Bürgermeister*innen"
      return isLowercaseLetter(bytes, at: next) ? next : nil
    case 47:  // slash: "Leiter/in", "Vorsitzende/r"
      return genderSlashEnd(bytes, at: next)
    case 39:  // apostrophe: "macht's"
      return isWordStart(bytes, at: next) ? next : nil
    case 0xC2 where next < bytes.count && bytes[next] == 0xAD:  // soft hyphen
      return isWordStart(bytes, at: next + 1) ? next + 1 : nil
    case 0xE2 where position + 2 < bytes.count && bytes[next] == 0x80:
      // right single quote, non-breaking hyphen
      let last = bytes[position + 2]
      guard last == 0x99 || last == 0x91 else { return nil }
      return isWordStart(bytes, at: position + 3) ? position + 3 : nil
    default:
      return nil
    }
  }

  private static func genderSlashEnd(_ bytes: [UInt8], at position: Int) -> Int? {
    var start = position
    if start < bytes.count, bytes[start] == 45 { start += 1 }
    for ending in ["innen", "in", "r", "n"] {
      let end = start + ending.utf8.count
      if end <= bytes.count, bytes[start..<end].elementsEqual(ending.utf8),
        !isWordStart(bytes, at: end)
      {
        return end
      }
    }
    return nil
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 44 }
  }

  private static func isCapital(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    if (65...90).contains(bytes[position]) { return true }
    guard position + 1 < bytes.count else { return false }
    let next = bytes[position + 1]
    switch bytes[position] {
    case 0xC3: return next < 0x9F && next != 0x97
    // Latin Extended-A pairs an even capital with an odd small letter, and from U+0139 to U+0148
    // and U+0179 to U+017E the other way round.
    case 0xC4: return next < 0xB9 ? next % 2 == 0 : next % 2 == 1
    case 0xC5:
      if (0x80...0x88).contains(next) { return next % 2 == 1 }
      if (0xB9...0xBE).contains(next) { return next % 2 == 1 }
      return next % 2 == 0
    default: return false
    }
  }
}
