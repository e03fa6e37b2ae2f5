/// Ways to write the same word.
enum Spelling {
  /// The word without soft hyphens, with a plain hyphen for the non-breaking one and a plain
  /// apostrophe for the raised one; nil where it is plain already.
  static func plain(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    var isPlain = true
    for position in range {
      let byte = bytes[position]
      if byte == 0xC2 || byte == 0xE2 || byte == 39 {
        isPlain = false
        break
      }
    }
    guard !isPlain else { return nil }
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte == 0xC2, position + 1 < range.upperBound, bytes[position + 1] == 0xAD {
        position += 2
      } else if byte == 0xE2, position + 2 < range.upperBound, bytes[position + 1] == 0x80,
        bytes[position + 2] == 0x91 || bytes[position + 2] == 0x99
      {
        plain.append(bytes[position + 2] == 0x91 ? 45 : 39)
        position += 3
      } else {
        plain.append(byte)
        position += 1
      }
    }
    return plain
  }

  /// "Hannover" of "Hannover's"; nil for a word without such an ending.
  static func withoutApostropheS(_ word: [UInt8]) -> [UInt8]? {
    word.count > 3 && word.suffix(2).elementsEqual("'s".utf8) ? Array(word.dropLast(2)) : nil
  }

  /// The word with ss for ß, or with ß for the ss that the old spelling wrote so.
  static func variants(of word: [UInt8]) -> [[UInt8]] {
    var modern: [UInt8] = []
    var old: [UInt8] = []
    var hasSharpS = false
    var hasDoubleS = false
    var position = 0
    while position < word.count {
      if word[position] == 0xC3, position + 1 < word.count, word[position + 1] == 0x9F {
        hasSharpS = true
        modern += [115, 115]
        old += [0xC3, 0x9F]
        position += 2
      } else if word[position] == 115, position + 1 < word.count, word[position + 1] == 115,
        closesSyllable(word, after: position + 2)
      {
        hasDoubleS = true
        modern += [115, 115]
        old += [0xC3, 0x9F]
        position += 2
      } else {
        modern.append(word[position])
        old.append(word[position])
        position += 1
      }
    }
    return (hasSharpS ? [modern] : []) + (hasDoubleS ? [old] : [])
  }

  private static func closesSyllable(_ word: [UInt8], after position: Int) -> Bool {
    guard position < word.count else { return true }
    switch word[position] {
    case 97, 101, 105, 111, 117, 121, 0xC3: return false
    default: return true
    }
  }
}
