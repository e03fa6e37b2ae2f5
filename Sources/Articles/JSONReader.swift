/// What is wrong with a JSON text, and where.
struct JSONFault: Error {
  var message: String
  /// Counted from 0, in bytes.
  var offset: Int
}

/// Reads JSON as RFC 8259 defines it, value by value: no leniency, no values kept unasked.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// Takes a character if it comes next, blanks skipped.
  mutating func take(_ character: Unicode.Scalar) throws(JSONFault) -> Bool {
    skipBlanks()
    guard index < bytes.endIndex, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar, _ message: String) throws(JSONFault) {
    guard try take(character) else {
      throw fault(index >= bytes.endIndex ? "the line ends too early" : message)
    }
  }

  mutating func expectEnd() throws(JSONFault) {
    skipBlanks()
    if index < bytes.endIndex { throw fault("something follows the record") }
  }

  /// A string, or nil for null.
  mutating func stringOrNull(_ key: String) throws(JSONFault) -> String? {
    skipBlanks()
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "n") {
      try literal("null")
      return nil
    }
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") else {
      throw fault("“\(key)” has to be a string")
    }
    return try string()
  }

  /// A string, the digits of a number, or nil for null.
  mutating func stringNumberOrNull(_ key: String) throws(JSONFault) -> String? {
    skipBlanks()
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "-") || isDigit(index) else {
      return try stringOrNull(key)
    }
    let start = index
    try number()
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  mutating func string() throws(JSONFault) -> String {
    try expect("\"", "a string is missing")
    let start = index
    var unescaped: [UInt8]?
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        if let unescaped { return String(decoding: unescaped, as: UTF8.self) }
        return String(decoding: bytes[start..<index], as: UTF8.self)
      case UInt8(ascii: "\\"):
        if unescaped == nil { unescaped = Array(bytes[start..<index]) }
        unescaped?.append(contentsOf: String(try escape()).utf8)
      case 0..<32:
        throw fault("a control character in a string has to be escaped")
      default:
        unescaped?.append(bytes[index])
        index += 1
      }
    }
    throw fault("a string isn't closed")
  }

  /// Passes over a value of any kind.
  mutating func skipValue(depth: Int) throws(JSONFault) {
    guard depth < 200 else { throw fault("values are nested too deeply") }
    skipBlanks()
    guard index < bytes.endIndex else { throw fault("the line ends too early") }
    switch bytes[index] {
    case UInt8(ascii: "\""):
      _ = try string()
    case UInt8(ascii: "{"):
      index += 1
      if try take("}") { return }
      repeat {
        _ = try string()
        try expect(":", "a colon is missing after a key")
        try skipValue(depth: depth + 1)
      } while try take(",")
      try expect("}", "a comma or the closing brace is missing")
    case UInt8(ascii: "["):
      index += 1
      if try take("]") { return }
      repeat { try skipValue(depth: depth + 1) } while try take(",")
      try expect("]", "a comma or the closing bracket is missing")
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    default: try number()
    }
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard index + 1 < bytes.endIndex else { throw fault("a string isn't closed") }
    let letter = bytes[index + 1]
    index += 2
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      index -= 2
      throw fault("an unknown escape in a string")
    }
  }

  private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800...0xDBFF).contains(first), index + 1 < bytes.endIndex,
      bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { throw fault("half a surrogate pair in a string") }
    index += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault("half a surrogate pair in a string") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    let digits = bytes[index...].prefix(4)
    let isHexadecimal = digits.allSatisfy {
      (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0)
    }
    guard digits.count == 4, isHexadecimal,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("four hexadecimal digits are missing after \\u") }
    index += 4
    return value
  }

  private mutating func number() throws(JSONFault) {
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard isDigit(index) else { throw fault("no JSON value") }
    if bytes[index] == UInt8(ascii: "0") { index += 1 } else { digits() }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard isDigit(index) else { throw fault("a digit is missing after the point") }
      digits()
    }
    if index < bytes.endIndex, bytes[index] | 32 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.endIndex, "+-".utf8.contains(bytes[index]) { index += 1 }
      guard isDigit(index) else { throw fault("a digit is missing in the exponent") }
      digits()
    }
  }

  private mutating func digits() {
    while isDigit(index) { index += 1 }
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.endIndex && (48...57).contains(bytes[index])
  }

  private mutating func literal(_ word: String) throws(JSONFault) {
    guard bytes[index...].starts(with: word.utf8) else { throw fault("no JSON value") }
    index += word.utf8.count
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex, [32, 9, 10, 13].contains(bytes[index]) { index += 1 }
  }

  private func fault(_ message: String) -> JSONFault {
    JSONFault(message: message, offset: index - bytes.startIndex)
  }
}
