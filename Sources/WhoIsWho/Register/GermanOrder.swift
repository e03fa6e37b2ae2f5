/// The order of German lists by DIN 5007, the same on every machine.
enum GermanOrder {
  /// How umlauts count.
  enum Variant {
    /// Words: ä as a.
    case words
    /// Lists of names: ä as ae.
    case names
  }

  /// A key to sort by: first letters and digits alone, then the whole name.
  struct Key: Comparable {
    private let letters: [UInt8]
    private let name: String

    init(_ name: String, _ variant: Variant) {
      letters = GermanOrder.letters(of: name, variant)
      self.name = name
    }

    static func < (first: Self, second: Self) -> Bool {
      if first.letters != second.letters {
        return first.letters.lexicographicallyPrecedes(second.letters)
      }
      return first.name < second.name
    }
  }

  /// Under which letter a name stands: "A" to "Z", or "#".
  static func letter(of name: String, _ variant: Variant) -> String {
    guard let first = letters(of: name, variant).first(where: { $0 != space }) else { return "#" }
    return (97...122).contains(first) ? String(UnicodeScalar(first - 32)) : "#"
  }

  private static let space: UInt8 = 32

  private static func letters(of name: String, _ variant: Variant) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in name.decomposed {
      switch scalar.value {
      case 48...57, 97...122: letters.append(UInt8(scalar.value))
      case 65...90: letters.append(UInt8(scalar.value + 32))
      case 0x308 where variant == .names:
        // The mark of an umlaut: ae, oe, ue.
        if let last = letters.last, [97, 111, 117].contains(last) { letters.append(101) }
      case 0x300...0x36F: break
      case 0xDF, 0x1E9E: letters += [115, 115]
      case 32, 45, 47, 0xA0, 0x2013:
        if letters.last != space { letters.append(space) }
      case 0..<128: break
      default:
        // Another script comes after Z, by code point.
        letters.append(0xFF)
        unsafe letters += withUnsafeBytes(of: scalar.value.bigEndian) { unsafe Array($0) }
      }
    }
    if letters.last == space { letters.removeLast() }
    return letters
  }
}

extension String {
  /// The letters of this name with the marks of Latin letters as scalars of their own.
  fileprivate var decomposed: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      guard scalar.value >= 0xC0, scalar.value < 0x250 else { return [scalar] }
      return Self.umlauts[scalar] ?? Self.base(of: scalar)
    }
  }

  private static let umlauts: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ä": ["a", "\u{308}"], "ö": ["o", "\u{308}"], "ü": ["u", "\u{308}"],
    "Ä": ["a", "\u{308}"], "Ö": ["o", "\u{308}"], "Ü": ["u", "\u{308}"],
    "ß": ["s", "s"], "æ": ["a", "e"], "Æ": ["a", "e"], "œ": ["o", "e"], "Œ": ["o", "e"],
  ]

  /// "LATIN SMALL LETTER C WITH CARON" is a c.
  private static func base(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1
    else { return [scalar] }
    return Array(words[3].lowercased().unicodeScalars)
  }
}
