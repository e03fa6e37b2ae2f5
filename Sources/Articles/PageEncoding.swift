/// Turns a web page's bytes into text, as browsers do and as its label often doesn't say.
///
/// A byte order mark decides; else bytes that are valid UTF-8 are UTF-8 whatever the label; else
/// the label, where ISO 8859-1 and ASCII mean Windows-1252; else Windows-1252.
enum PageEncoding {
  /// The text of a page.
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, low: 1, high: 0) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let label = label(of: bytes)
    if label == "utf-8" || label == "utf8", isMostlyUTF8(bytes) {
      return String(decoding: bytes, as: UTF8.self)
    }
    return singleByte(bytes, isLatin9: label == "iso-8859-15" || label == "latin-9")
  }

  /// The encoding that the page's first bytes name, in lower case.
  static func label(of bytes: [UInt8]) -> String? {
    let opening = String(decoding: bytes.prefix(1024).map { $0 < 0x80 ? $0 : 63 }, as: UTF8.self)
      .lowercased()
    var rest = opening[...]
    while let found = rest.firstRange(of: "charset") {
      rest = rest[found.upperBound...]
      let value = rest.drop { $0 == " " }
      guard value.first == "=" else { continue }
      let name = value.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":" }
      if !name.isEmpty { return String(name) }
    }
    guard let xml = opening.firstRange(of: "encoding=") else { return nil }
    let name = opening[xml.upperBound...].dropFirst()
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    return name.isEmpty ? nil : String(name)
  }

  /// Whether letters of several bytes outnumber broken ones: a page with one bad byte in it.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var whole = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      let length =
        switch bytes[index] {
        case 0..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      let end = index + max(1, length)
      if length == 1 {
        index = end
      } else if length > 1, end <= bytes.count,
        bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        whole += 1
        index = end
      } else {
        broken += 1
        index += 1
      }
    }
    return whole > broken
  }

  private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func singleByte(_ bytes: [UInt8], isLatin9: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      var value = UInt32(byte)
      if isLatin9 {
        value = latin9[byte] ?? value
      } else if (0x80...0x9F).contains(byte) {
        value = windows1252[Int(byte) - 0x80]
      }
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  /// What Windows-1252 has at 0x80…0x9F; five bytes stand for nothing.
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Where ISO 8859-15 differs from ISO 8859-1.
  private static let latin9: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152,
    0xBD: 0x0153, 0xBE: 0x0178,
  ]
}
