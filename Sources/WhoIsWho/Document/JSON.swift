/// Data as pages carry it: a search index, a description for machines.
///
/// Objects keep the order they are given in, so that the same site has the same bytes.
enum JSON: Sendable {
  case string(String)
  case number(Int)
  case array([JSON])
  case object([(String, JSON)])
  /// The address of a page of the site, by its path.
  case page(String)

  /// The data on one line, with nothing in it that HTML or a script reads as its own.
  ///
  /// - Parameter address: Gives the address of a page.
  /// - Returns: The data's text.
  func text(address: (String) -> String = { $0 }) -> String {
    var text = ""
    write(to: &text, address)
    return text
  }

  private func write(to text: inout String, _ address: (String) -> String) {
    switch self {
    case .string(let string): Self.write(string, to: &text)
    case .page(let path): Self.write(address(path), to: &text)
    case .number(let number): text += String(number)
    case .array(let values):
      text += "["
      for (position, value) in values.enumerated() {
        if position > 0 { text += "," }
        value.write(to: &text, address)
      }
      text += "]"
    case .object(let pairs):
      text += "{"
      for (position, pair) in pairs.enumerated() {
        if position > 0 { text += "," }
        Self.write(pair.0, to: &text)
        text += ":"
        pair.1.write(to: &text, address)
      }
      text += "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "<": text += "\\u003c"
      case ">": text += "\\u003e"
      case "&": text += "\\u0026"
      case "\u{2028}": text += "\\u2028"
      case "\u{2029}": text += "\\u2029"
      case _ where HTMLWriter.isForbidden(scalar): text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral value: String) {
    self = .string(value)
  }
}
