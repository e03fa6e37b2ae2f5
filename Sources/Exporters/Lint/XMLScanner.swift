/// Reads XML piece by piece with the lines of everything, and reads on behind a mistake.
struct XMLScanner {
  enum Event {
    /// `<?xml … ?>`, with what stands in it.
    case declaration(String)
    case start(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
    case end(name: String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var position: Int
  private(set) var line = 1
  /// What was wrong so far.
  private(set) var findings: [LintFinding] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next piece, with the line it begins in; nil at the end.
  mutating func next() -> (event: Event, line: Int)? {
    while position < bytes.count {
      let start = line
      if bytes[position] != 60 {
        let text = take(until: "<")
        return (.text(decoded(text, from: start)), start)
      }
      if skips("<!--") {
        skip(past: "-->", of: "a comment")
      } else if skips("<![CDATA[") {
        let text = take(until: "]]>")
        advance(3)
        return (.text(String(decoding: text, as: UTF8.self)), start)
      } else if skips("<!") {
        skip(past: ">", of: "a declaration")
      } else if skips("<?") {
        let text = String(decoding: take(until: "?>"), as: UTF8.self)
        advance(2)
        if text.hasPrefix("xml ") { return (.declaration(text), start) }
      } else if skips("</") {
        let name = takeName()
        skip(past: ">", of: "an end tag")
        return (.end(name: name), start)
      } else {
        advance(1)
        return (tag(), start)
      }
    }
    return nil
  }

  // MARK: - Tags

  private mutating func tag() -> Event {
    let start = line
    let name = takeName()
    if name.isEmpty {
      complain(start, "\"<\" in a text begins a tag", "write &lt;")
    }
    var attributes: [(name: String, value: String)] = []
    while position < bytes.count {
      skipSpace()
      guard position < bytes.count else { break }
      if bytes[position] == 62 {
        advance(1)
        return .start(name: name, attributes: attributes, isEmpty: false)
      }
      if bytes[position] == 47 {
        advance(1)
        continue
      }
      if bytes[position] == 60 { break }
      guard let attribute = attribute() else { break }
      attributes.append(attribute)
      if position + 1 < bytes.count, bytes[position] == 47, bytes[position + 1] == 62 {
        advance(2)
        return .start(name: name, attributes: attributes, isEmpty: true)
      }
    }
    return .start(name: name, attributes: attributes, isEmpty: false)
  }

  private mutating func attribute() -> (name: String, value: String)? {
    let start = line
    let name = takeName()
    skipSpace()
    guard !name.isEmpty, position < bytes.count, bytes[position] == 61 else {
      complain(start, "no attribute in a tag", "write name=\"value\"")
      // On to the tag's end.
      _ = take(until: ">")
      return nil
    }
    advance(1)
    skipSpace()
    guard position < bytes.count, bytes[position] == 34 || bytes[position] == 39 else {
      complain(start, "the value of \(name) has no quotes", "write \(name)=\"…\"")
      _ = take(until: ">")
      return nil
    }
    let quote = bytes[position]
    advance(1)
    let text = take(until: quote == 34 ? "\"" : "'")
    if text.contains(60) {
      complain(start, "\"<\" in the value of \(name) is not allowed in XML", "write &lt;")
    }
    advance(1)
    return (name, decoded(text, from: start))
  }

  // MARK: - Texts

  /// With references resolved; complains of such as XML does not allow.
  private mutating func decoded(_ text: ArraySlice<UInt8>, from line: Int) -> String {
    guard text.contains(38) else { return String(decoding: text, as: UTF8.self) }
    var result: [UInt8] = []
    var index = text.startIndex
    var current = line
    while index < text.endIndex {
      if text[index] == 10 { current += 1 }
      guard text[index] == 38 else {
        result.append(text[index])
        index += 1
        continue
      }
      let rest = text[(index + 1)...].prefix(12)
      guard let end = rest.firstIndex(of: 59),
        let scalar = Self.scalar(String(decoding: text[(index + 1)..<end], as: UTF8.self))
      else {
        complain(current, "\"&\" alone stops every XML parser", "write &amp;")
        result.append(38)
        index += 1
        continue
      }
      if !Self.isAllowed(scalar) {
        let number = String(scalar.value, radix: 16, uppercase: true)
        complain(
          current, "the character U+\(number) is forbidden in XML, as a number too",
          "replace it by U+FFFD or leave it out")
      }
      result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func scalar(_ reference: String) -> Unicode.Scalar? {
    switch reference {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard reference.hasPrefix("#") else { return nil }
    let digits = reference.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: true
    case 0..<32, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  // MARK: - Bytes

  private mutating func complain(_ line: Int, _ message: String, _ remedy: String) {
    findings.append(LintFinding(line, message, remedy))
  }

  private mutating func advance(_ count: Int) {
    let end = min(position + count, bytes.count)
    line += bytes[position..<end].count { $0 == 10 }
    position = end
  }

  private mutating func skips(_ text: StaticString) -> Bool {
    let found = text.withUTF8Buffer { unsafe bytes[position...].starts(with: $0) }
    if found { advance(text.utf8CodeUnitCount) }
    return found
  }

  /// What stands before a text; the rest where there is none.
  private mutating func take(until text: StaticString) -> ArraySlice<UInt8> {
    let start = position
    text.withUTF8Buffer { wanted in
      while position < bytes.count, unsafe !bytes[position...].starts(with: wanted) {
        if bytes[position] == 10 { line += 1 }
        position += 1
      }
    }
    return bytes[start..<position]
  }

  private mutating func skip(past text: StaticString, of what: String) {
    let start = line
    _ = take(until: text)
    if position == bytes.count { complain(start, "\(what) has no end", "close it with \(text)") }
    advance(text.utf8CodeUnitCount)
  }

  private mutating func takeName() -> String {
    let start = position
    while position < bytes.count, !bytes[position].isXMLSpace,
      ![60, 62, 47, 61, 34, 39].contains(bytes[position])
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isXMLSpace { advance(1) }
  }
}
