/// Small questions about the UTF-8 bytes of a word.
package enum Letters {
  package static func isASCIILetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  package static func isDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte)
  }

  static func isASCIIVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 97, 101, 105, 111, 117, 121: true
    default: false
    }
  }

  /// Whether the first letter is a capital: A–Z, À–Þ.
  package static func isCapitalised(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    if (65...90).contains(first) { return true }
    guard first == 0xC3, word.count > 1 else { return false }
    return (0x80...0x9E).contains(word[1]) && word[1] != 0x97
  }

  /// The word with a capital first letter, where it is a small a–z or à–þ.
  package static func capitalised(_ word: [UInt8]) -> [UInt8] {
    changed(word, ascii: 97...122, latin: 0xA0...0xBE) { $0 - 32 }
  }

  /// The word with a small first letter, where it is a capital A–Z or À–Þ.
  package static func decapitalised(_ word: [UInt8]) -> [UInt8] {
    changed(word, ascii: 65...90, latin: 0x80...0x9E) { $0 + 32 }
  }

  private static func changed(
    _ word: [UInt8], ascii: ClosedRange<UInt8>, latin: ClosedRange<UInt8>,
    _ change: (UInt8) -> UInt8
  ) -> [UInt8] {
    guard let first = word.first else { return word }
    var changed = word
    if ascii.contains(first) {
      changed[0] = change(first)
    } else if first == 0xC3, word.count > 1, latin.contains(word[1]), word[1] & 0x1F != 0x17 {
      changed[1] = change(word[1])
    }
    return changed
  }

  /// Whether a word ends with these letters.
  package static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    ends(word[...], ending)
  }

  /// Whether a part of a word ends with these letters.
  package static func ends(_ word: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    let letters = unsafe ending.utf8Start
    var offset = 0
    while offset < count {
      if unsafe word[word.endIndex - count + offset] != letters[offset] { return false }
      offset += 1
    }
    return true
  }

  static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { unsafe Array($0) }
  }

  /// Whether a word ends in s, ß, z or x, small or capital.
  static func endsInSibilant(_ word: [UInt8]) -> Bool {
    switch word.last {
    case 115, 120, 122, 83, 88, 90: true
    case 0x9F: word.count > 1 && word[word.count - 2] == 0xC3
    default: false
    }
  }

  /// Whether a word has a capital after its first letter, or a digit: "BMI", "FITKOs", "OZG".
  package static func isAbbreviation(_ word: [UInt8]) -> Bool {
    var capitals = 0
    var letters = 0
    for byte in word {
      if (65...90).contains(byte) { capitals += 1 }
      if isASCIILetter(byte) || byte >= 0xC0 { letters += 1 }
    }
    return capitals >= 2 && capitals * 2 >= letters
  }

  /// An adjective without its ending: "Deutsch" of "Deutscher", "Deutsche", "Deutsches".
  static func adjectiveStem(_ word: [UInt8]) -> [UInt8] {
    for ending: StaticString in ["er", "es", "en", "em", "e"] where ends(word, ending) {
      return Array(word.dropLast(ending.utf8CodeUnitCount))
    }
    return word
  }
}
