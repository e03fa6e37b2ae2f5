internal import Ontology

/// One word of a question or a name, folded so that spellings compare.
struct Token: Hashable, Sendable {
  /// Lower-case ASCII, German letters spelled out: "staedtetag".
  var text: String
  /// As it was written.
  var original: String
  /// "40.", "48th", "sechste": the number.
  var ordinal: Int?
  /// A number in digits without a sign of order.
  var number: Int?
  /// A date written in digits.
  var date: Period?
  /// Whether a hyphen joins it to the word before.
  var isGlued = false

  /// Whether a name may have this word.
  var mayBeInName: Bool {
    // "Frankfurt (Oder)" has a river in it.
    let isName = original == "Oder" || !Spelling.noNames.contains(text)
    return date == nil && isName && !text.utf8.allSatisfy { (48...57).contains($0) }
      && !text.hasSuffix("sitzung") && !text.hasPrefix("session")
  }

  init(_ text: String, original: String? = nil) {
    self.text = text
    self.original = original ?? text
    ordinal = Ordinals.value(of: text)
    number = text.utf8.count <= 6 ? Int(text) : nil
  }
}

/// Splits questions and names into tokens.
enum Tokens {
  /// The words of a name.
  static func words(_ name: String) -> [String] {
    isPlain(name) ? parts(of: slug(name)) : of(name).map(\.text)
  }

  /// Whether a text has nothing but words and what separates them, so that its slug tells them.
  ///
  /// Most names by far are so. Digits may be dates, and a sign may end a word in its own way.
  private static func isPlain(_ text: String) -> Bool {
    var isGerman = false
    for byte in text.utf8 {
      if isGerman {
        guard [0xA4, 0x84, 0xB6, 0x96, 0xBC, 0x9C, 0x9F].contains(byte) else { return false }
        isGerman = false
        continue
      }
      switch byte {
      case 0xC3: isGerman = true
      case 48...57, 0x80...: return false
      case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: ":"), UInt8(ascii: "*"),
        UInt8(ascii: "_"):
        return false
      default: continue
      }
    }
    return true
  }

  /// The words of a slug.
  private static func parts(of slug: String) -> [String] {
    slug.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
  }

  /// The tokens of a text; hyphens, brackets and every other sign only separate.
  static func of(_ text: String) -> [Token] {
    let scalars = composed(text)
    var tokens: [Token] = []
    var position = 0
    var lastEnd = -1
    while position < scalars.count {
      let start = position
      if isDigit(scalars[position]) {
        while position < scalars.count,
          isDigit(scalars[position])
            || ".-/".unicodeScalars.contains(
              scalars[position])
        { position += 1 }
        if let date = DateDigits.read(string(scalars[start..<position])) {
          var token = Token("", original: string(scalars[start..<position]))
          token.date = date
          tokens.append(token)
          continue
        }
        position = start
      }
      guard isWordPart(scalars[position]) else {
        position += 1
        continue
      }
      while position < scalars.count, isWordPart(scalars[position]) { position += 1 }
      let word = string(scalars[start..<position])
      let count = tokens.count
      append(word, to: &tokens)
      if lastEnd >= 0, start == lastEnd + 1, scalars[lastEnd] == "-", count < tokens.count {
        tokens[count].isGlued = true
      }
      lastEnd = position
      position = skipEnding(scalars, position)
      if position < scalars.count, scalars[position] == ".", let number = tokens.last?.number,
        word.utf8.allSatisfy({ (48...57).contains($0) })
      {
        tokens[tokens.count - 1].ordinal = number
        tokens[tokens.count - 1].number = nil
      }
    }
    return tokens
  }

  private static func append(_ word: String, to tokens: inout [Token]) {
    let parts = parts(of: slug(word))
    for part in parts { tokens.append(Token(part, original: parts.count == 1 ? word : part)) }
  }

  /// Skips an English or Saxon genitive ("'s") and a gender ending after a sign (":in", "*innen").
  private static func skipEnding(_ scalars: [Unicode.Scalar], _ position: Int) -> Int {
    guard position < scalars.count else { return position }
    let isApostrophe = "'’`´".unicodeScalars.contains(scalars[position])
    guard isApostrophe || ":*_".unicodeScalars.contains(scalars[position]) else { return position }
    var end = position + 1
    while end < scalars.count, isWordPart(scalars[end]) { end += 1 }
    let ending = string(scalars[(position + 1)..<end]).lowercased()
    let known = isApostrophe ? ["s"] : ["r", "n", "in", "innen", "e"]
    return known.contains(ending) ? end : position
  }

  /// Puts a letter and a diaeresis after it together, as other systems write "ä".
  private static func composed(_ text: String) -> [Unicode.Scalar] {
    let pairs: [Unicode.Scalar: Unicode.Scalar] = [
      "a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü",
    ]
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.value == 0x308, let last = result.last, let letter = pairs[last] {
        result[result.count - 1] = letter
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (48...57).contains(scalar.value)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "@" || isDigit(scalar) || scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
