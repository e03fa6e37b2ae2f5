/// Text as articles keep it: composed letters, LF line ends, nothing invisible.
enum TextCleaner {
  /// A text with composed letters (NFC), LF for every line end, a plain blank for a no-break
  /// one, and without soft hyphens, zero-width characters and control characters.
  static func clean(_ text: String) -> String {
    guard needsCleaning(text) else { return text }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r":
        continue
      case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
        scalars.append("\n")
      case 0xA0, 0x202F, 0x2007:
        scalars.append(" ")
      case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x00...0x08, 0x0E...0x1F, 0x7F...0x9F:
        continue
      default:
        scalars.append(scalar)
      }
    }
    return composed(String(scalars))
  }

  /// Whether a byte occurs that cleaning may change: cheap, and almost always false.
  private static func needsCleaning(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x00...0x08, 0x0B...0x1F, 0x7F: return true
      case 0xCC, 0xCD, 0xEF: return true
      case 0x80...0xAF where previous == 0xC2: return true
      // Zero-width and no-break characters and line ends, then the Ångström and Ohm signs.
      case 0x80, 0x81, 0x84: if previous == 0xE2 { return hasRareCharacter(text) }
      default: break
      }
      previous = byte
    }
    return false
  }

  /// Whether one of the characters that share their first two bytes with dashes and quotes occurs.
  private static func hasRareCharacter(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x00...0x08, 0x0B...0x1F, 0x7F...0xA0, 0xAD, 0x0300...0x036F, 0x2007, 0x200B, 0x2028,
        0x2029, 0x202F, 0x2060, 0x2126, 0x212A, 0x212B, 0xFEFF:
        true
      default: false
      }
    }
  }

  /// A text whose letters and marks are put together where Unicode has the letter in one piece.
  ///
  /// Latin, Greek and Cyrillic; other scripts stay as they are.
  static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mayCompose) else { return text }
    let letters = composedLetters
    var pairs: [UInt64: Unicode.Scalar?] = [:]
    func whole(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
      let key = UInt64(letter.value) << 32 | UInt64(mark.value)
      if let known = pairs[key] { return known }
      let found = letters["\(letter)\(mark)"]
      pairs[key] = .some(found)
      return found
    }
    var result = String.UnicodeScalarView()
    var marks: [Unicode.Scalar] = []
    var base: Unicode.Scalar?

    func flush() {
      guard var letter = base else {
        for mark in marks { result.append(mark) }
        marks = []
        return
      }
      var left: [Unicode.Scalar] = []
      var blocked: Unicode.CanonicalCombiningClass?
      for mark in sorted(marks) {
        let rank = mark.properties.canonicalCombiningClass
        if blocked != rank, let composed = whole(letter, mark) {
          letter = composed
        } else {
          left.append(mark)
          blocked = rank
        }
      }
      result.append(letter)
      // One by one: appending a sequence of scalars copies the whole text.
      for mark in left { result.append(mark) }
      marks = []
    }

    for scalar in text.unicodeScalars {
      if (0x0300...0x036F).contains(scalar.value) {
        marks.append(scalar)
      } else {
        flush()
        base = mayCompose(scalar) ? letters[String(scalar)] ?? scalar : scalar
      }
    }
    flush()
    return String(result)
  }

  /// Marks in canonical order: by class, those of one class as they came.
  private static func sorted(_ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard marks.count > 1 else { return marks }
    return marks.enumerated().sorted {
      let first = $0.element.properties.canonicalCombiningClass
      let second = $1.element.properties.canonicalCombiningClass
      return first == second ? $0.offset < $1.offset : first < second
    }.map(\.element)
  }

  private static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value) || [0x2126, 0x212A, 0x212B].contains(scalar.value)
  }

  /// Letters in one piece, found by any spelling: a string's key is equal however it is composed.
  private static let composedLetters: [String: Unicode.Scalar] = {
    var letters: [String: Unicode.Scalar] = [:]
    let blocks: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1EFF, 0x1F00...0x1FFC,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let key = String(scalar)
      if letters[key] == nil { letters[key] = scalar }
    }
    letters["\u{2126}"] = "\u{3A9}"
    return letters
  }()
}
