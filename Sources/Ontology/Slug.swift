/// A name as lower-case ASCII words joined by hyphens: the key names are compared by, and the
/// readable part of an entity's id.
///
/// "Föderale IT-Kooperation" gives "foederale-it-kooperation". German letters are spelled out,
/// other Latin letters lose their marks, letters of other scripts become their code point
/// ("u43f"). Equal names give equal slugs on every machine.
package func slug(_ name: String) -> String {
  quickSlug(name.utf8) ?? fullSlug(name)
}

/// What two names of things share where they mean the same: the slug, or the name itself where it
/// has no letters.
package func nameKey(_ name: String) -> String {
  let key = slug(name)
  return key.isEmpty ? name : key
}

/// The slug of a name of ASCII and German letters; nil for one with others.
private func quickSlug(_ name: String.UTF8View) -> String? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(name.count + 4)
  var pendingHyphen = false
  var isGerman = false
  for byte in name {
    var first = byte
    var second: UInt8 = 0
    if isGerman {
      isGerman = false
      switch byte {
      case 0xA4, 0x84: (first, second) = (97, 101)
      case 0xB6, 0x96: (first, second) = (111, 101)
      case 0xBC, 0x9C: (first, second) = (117, 101)
      case 0x9F: (first, second) = (115, 115)
      default: return nil
      }
    } else if byte >= 0x80 {
      guard byte == 0xC3 else { return nil }
      isGerman = true
      continue
    } else if (65...90).contains(byte) {
      first = byte + 32
    } else if !(97...122).contains(byte), !(48...57).contains(byte) {
      pendingHyphen = true
      continue
    }
    if pendingHyphen, !bytes.isEmpty { bytes.append(45) }
    pendingHyphen = false
    bytes.append(first)
    if second != 0 { bytes.append(second) }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The slug of any name.
private func fullSlug(_ name: String) -> String {
  var bytes: [UInt8] = []
  var pendingHyphen = false
  func append(_ text: some Sequence<UInt8>) {
    if pendingHyphen, !bytes.isEmpty { bytes.append(45) }
    pendingHyphen = false
    bytes.append(contentsOf: text)
  }
  for scalar in name.unicodeScalars {
    switch scalar.value {
    case 48...57, 97...122: append(CollectionOfOne(UInt8(scalar.value)))
    case 65...90: append(CollectionOfOne(UInt8(scalar.value + 32)))
    case 0..<128: pendingHyphen = true
    default:
      if let spelled = germanSpelling[scalar] {
        append(spelled.utf8)
      } else if let letter = latinBase(of: scalar) {
        append(letter.utf8)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        for small in scalar.properties.lowercaseMapping.unicodeScalars {
          pendingHyphen = true
          append(("u" + String(small.value, radix: 16)).utf8)
        }
        pendingHyphen = true
      } else if scalar.properties.generalCategory != .nonspacingMark,
        scalar.properties.generalCategory != .format
      {
        pendingHyphen = true
      }
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private let germanSpelling: [Unicode.Scalar: String] = [
  "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ß": "ss", "ẞ": "ss",
  "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "ð": "d",
]

/// The plain letter under a Latin letter's marks, read from its Unicode name: "LATIN SMALL LETTER
/// C WITH CARON" is a c.
private func latinBase(of scalar: Unicode.Scalar) -> String? {
  guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
  let words = name.split(separator: " ")
  guard let letter = words.firstIndex(of: "LETTER"), letter + 1 < words.count else { return nil }
  let end = words.firstIndex(of: "WITH") ?? words.count
  guard letter + 1 < end, let base = words[(letter + 1)..<end].last else { return nil }
  let isLetter = base.utf8.allSatisfy { (65...90).contains($0) }
  return isLetter && base.utf8.count <= 2 ? base.lowercased() : nil
}
