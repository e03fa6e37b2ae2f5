/// The words of a DOT file, each with its line.
struct DOTScanner {
  enum Token: Equatable {
    /// A name or value; what stood in quotes is as between them.
    case name(String, isQuoted: Bool)
    /// An HTML-like label, without its outer brackets.
    case markup(String)
    /// `{`, `}`, `[`, `]`, `;`, `,`, `=`, `:`, `+`, `->`, `--`
    case sign(String)
  }

  private let bytes: [UInt8]
  private var position: Int
  private(set) var line = 1
  private(set) var findings: [LintFinding] = []

  /// Graphviz 2.43 takes no longer run in quotes.
  private static let maximumRun = 16_384

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next word, with the line it begins in; nil at the end.
  mutating func next() -> (token: Token, line: Int)? {
    while position < bytes.count {
      let start = line
      let byte = bytes[position]
      switch byte {
      case 10:
        line += 1
        position += 1
      case _ where byte.isXMLSpace: position += 1
      case 35 where position == 0 || bytes[position - 1] == 10: skipLine()
      case 47 where peek == 47: skipLine()
      case 47 where peek == 42: skipComment()
      case 34: return (.name(quoted(), isQuoted: true), start)
      case 60: return (.markup(markup()), start)
      case 45 where peek == 62 || peek == 45:
        position += 2
        return (.sign(bytes[position - 1] == 62 ? "->" : "--"), start)
      case 123, 125, 91, 93, 59, 44, 61, 58, 43:
        position += 1
        return (.sign(String(decoding: [byte], as: UTF8.self)), start)
      default:
        let word = word()
        if word.isEmpty {
          findings.append(
            LintFinding(
              start, "\"\(Character(Unicode.Scalar(byte)))\" outside of quotes is a syntax error",
              "put the name or value into double quotes"))
          position += 1
          continue
        }
        return (.name(word, isQuoted: false), start)
      }
    }
    return nil
  }

  private var peek: UInt8? {
    position + 1 < bytes.count ? bytes[position + 1] : nil
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 10 { position += 1 }
  }

  private mutating func skipComment() {
    position += 2
    while position < bytes.count {
      if bytes[position] == 42, peek == 47 {
        position += 2
        return
      }
      if bytes[position] == 10 { line += 1 }
      position += 1
    }
  }

  private mutating func quoted() -> String {
    let start = line
    position += 1
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != 34 {
      if bytes[position] == 92, peek == 34 {
        text.append(34)
        position += 2
        continue
      }
      // A backslash goes with its sign, so that one before the closing quote is not taken for it.
      if bytes[position] == 92, peek == 92 {
        text += [92, 92]
        position += 2
        continue
      }
      if bytes[position] == 10 { line += 1 }
      text.append(bytes[position])
      position += 1
    }
    if position == bytes.count {
      findings.append(
        LintFinding(start, "a quoted text has no end", "close it, and write a quote in it as \\\""))
    }
    position += 1
    if text.count > Self.maximumRun {
      findings.append(
        LintFinding(
          start, "a quoted text of \(text.count) bytes; Graphviz stops at 16,384",
          "cut it to 16,000 bytes"))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func markup() -> String {
    let start = line
    position += 1
    let begin = position
    var depth = 1
    while position < bytes.count {
      if bytes[position] == 60 { depth += 1 }
      if bytes[position] == 62 { depth -= 1 }
      if bytes[position] == 10 { line += 1 }
      if depth == 0 { break }
      position += 1
    }
    if depth > 0 {
      findings.append(
        LintFinding(
          start, "an HTML-like label has no end: \"<\" in its text is a tag", "write &lt;"))
    }
    let text = String(decoding: bytes[begin..<min(position, bytes.count)], as: UTF8.self)
    position += 1
    return text
  }

  /// Letters, digits, underscores, everything beyond ASCII; or a number.
  private mutating func word() -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      let isLetter = (65...90).contains(byte) || (97...122).contains(byte) || byte == 95
      let isNumber = (48...57).contains(byte) || byte == 46 || (byte == 45 && position == start)
      guard isLetter || isNumber || byte >= 0x80 else { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
