internal import Ontology

extension RuleParser {
  /// Cuts `a(b, c), d(e)` between its statements.
  static func statements(_ text: some StringProtocol) -> [Substring] {
    var pieces: [Substring] = []
    var depth = 0
    let text = Substring(text)
    let bytes = text.utf8
    var start = bytes.startIndex
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        pieces.append(trim(text[start..<index]))
        start = bytes.index(after: index)
      default: break
      }
    }
    pieces.append(trim(text[start...]))
    return pieces.filter { !$0.isEmpty }
  }

  /// Reads a statement: `type(SUBJECT, OBJECT, role=…, status=…, from=…, to=…)`.
  func yield(_ text: Substring, _ line: Int) throws -> Rule.Yield {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")"),
      let type = RelationType(rawValue: String(text[..<open]))
    else { throw error("\(text) is no statement: type(SUBJECT, OBJECT)", line, at: text) }
    var arguments: [Rule.Argument] = []
    var named: [String: String] = [:]
    for part in text[text.index(after: open)...].dropLast().split(separator: ",") {
      let part = Self.trim(part)
      if let equals = part.firstIndex(of: "=") {
        named[String(part[..<equals])] = String(part[part.index(after: equals)...])
      } else {
        arguments.append(Self.argument(part))
      }
    }
    guard let subject = arguments.first else {
      throw error("\(text) has no subject", line, at: text)
    }
    var yield = Rule.Yield(type: type, subject: subject)
    yield.object = arguments.count > 1 ? arguments[1] : nil
    yield.role = named["role"].map { Self.argument(Substring($0)) }
    yield.from = named["from"].map { Self.argument(Substring($0)) }
    yield.to = named["to"].map { Self.argument(Substring($0)) }
    yield.scope = named["scope"].map { Self.argument(Substring($0)) }
    if let status = named["status"] {
      guard let known = OfficeStatus(rawValue: status) else {
        throw error(
          "\(status) is no status; known: current, former, designated, acting", line, at: status)
      }
      yield.status = known
    }
    return yield
  }

  private static func argument(_ text: Substring) -> Rule.Argument {
    if text == "focus" { return .focus }
    if text.hasPrefix("'") { return .literal(String(text.dropFirst().dropLast())) }
    return .slot(String(text))
  }
}
