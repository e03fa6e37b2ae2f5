/// JSON, written piece by piece in a fixed order.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  /// Whether the next member or element needs a comma before it.
  private var needsComma = false

  mutating func object(_ key: StaticString? = nil, _ members: (inout Self) -> Void) {
    open(key, "{")
    members(&self)
    close("}")
  }

  mutating func array(_ key: StaticString? = nil, _ elements: (inout Self) -> Void) {
    open(key, "[")
    elements(&self)
    close("]")
  }

  mutating func member(_ key: StaticString, _ text: String) {
    start(key)
    string(text)
  }

  /// A text or `null`.
  mutating func member(_ key: StaticString, _ text: String?) {
    start(key)
    if let text { string(text) } else { raw("null") }
  }

  mutating func member(_ key: StaticString, _ number: Int) {
    start(key)
    bytes += String(number).utf8
  }

  mutating func lineEnd() {
    bytes.append(10)
    needsComma = false
  }

  private mutating func open(_ key: StaticString?, _ bracket: StaticString) {
    if let key { start(key) } else if needsComma { raw(", ") }
    raw(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: StaticString) {
    raw(bracket)
    needsComma = true
  }

  private mutating func start(_ key: StaticString) {
    if needsComma { raw(", ") }
    needsComma = true
    raw("\"")
    raw(key)
    raw("\": ")
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes += $0 }
  }

  private mutating func string(_ text: String) {
    bytes.append(34)
    for byte in text.utf8 {
      switch byte {
      case 34: raw("\\\"")
      case 92: raw("\\\\")
      case 10: raw("\\n")
      case 13: raw("\\r")
      case 9: raw("\\t")
      case 0..<32, 127:
        raw("\\u00")
        bytes.append(Self.digits[Int(byte >> 4)])
        bytes.append(Self.digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
