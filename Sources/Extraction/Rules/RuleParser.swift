internal import Ontology

/// Reads the notation of `.rules` files: see `gazetteer/rules/README.md`.
struct RuleParser {
  let family: String
  let file: String
  var classes: [String: Set<String>] = [:]
  var rules: [Rule] = []
  var grammar: [GrammarFamily] = []
  /// What the comment at the head of the file says of the family.
  private(set) var summary = ""
  /// Whether the examples that follow are those of a family that grammar reads.
  private(set) var isInGrammar = false
  /// The names of the rules so far.
  private var ids: Set<String> = []
  /// The line in hand, for the columns of errors.
  private var current: Substring = ""

  init(family: String, file: String, classes: [String: Set<String>]) {
    self.family = family
    self.file = file
    self.classes = classes
  }

  mutating func parse(_ contents: String) throws {
    var number = 0
    for bytes in contents.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      let line = Substring(bytes)
      number += 1
      current = line
      let trimmed = Self.trim(line)
      if trimmed.hasPrefix("#"), rules.isEmpty, grammar.isEmpty, number < 5 {
        summary += (summary.isEmpty ? "" : " ") + Self.trim(trimmed.dropFirst())
      }
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      guard let space = trimmed.utf8.firstIndex(of: UInt8(ascii: " ")) else {
        throw error("a line starts with words, rule, grammar, example or no", number)
      }
      let rest = Self.trim(trimmed[space...])
      switch trimmed[..<space] {
      case "words": try words(rest, number)
      case "rule": try rule(rest, number)
      case "grammar": try grammar(rest, number)
      case "example", "no": try example(rest, isCounter: trimmed.hasPrefix("no"), number)
      default:
        throw error(
          "\(trimmed[..<space]) is none of words, rule, grammar, example, no", number, at: trimmed)
      }
    }
  }

  static func trim(_ text: some StringProtocol) -> Substring {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }
    let bytes = Substring(text).utf8
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return Substring(bytes[first...last])
  }

  /// An error in the line in hand, at the first place where it reads as given.
  func error(_ message: String, _ line: Int, at piece: any StringProtocol = "") -> InputError {
    var column = 1
    if !piece.isEmpty, let range = Self.find(String(piece), in: current) {
      column = current[..<range.lowerBound].unicodeScalars.count + 1
    }
    return InputError(message, file: file, line: line, column: column)
  }

  /// Reads a word class: `words NAME: a b c @other`.
  private mutating func words(_ text: Substring, _ line: Int) throws {
    guard let colon = text.firstIndex(of: ":") else {
      throw error("a word class reads words NAME: word word …", line)
    }
    let name = String(Self.trim(text[..<colon]))
    var members: Set<String> = classes[name] ?? []
    for word in text[text.index(after: colon)...].split(separator: " ") {
      if word.hasPrefix("@") {
        guard let other = classes[String(word.dropFirst())] else {
          throw error("\(word) is not defined above this line", line, at: word)
        }
        members.formUnion(other)
      } else {
        members.insert(word.lowercased())
      }
    }
    classes[name] = members
  }

  /// Reads a family that grammar reads: `grammar NAME => TYPE`.
  private mutating func grammar(_ text: Substring, _ line: Int) throws {
    guard let arrow = Self.find(" => ", in: text),
      let type = RelationType(rawValue: String(Self.trim(text[arrow.upperBound...])))
    else { throw error("a family of grammar reads grammar NAME => RELATION", line) }
    grammar.append(
      GrammarFamily(
        id: String(Self.trim(text[..<arrow.lowerBound])), type: type, file: file, line: line))
    isInGrammar = true
  }

  /// Reads a rule: `rule NAME = PATTERN => YIELD unless @class`, or `… regardless`.
  private mutating func rule(_ text: Substring, _ line: Int) throws {
    guard let equals = text.firstIndex(of: "="), let arrow = Self.find(" => ", in: text),
      equals < arrow.lowerBound
    else { throw error("a rule reads rule NAME = PATTERN => STATEMENT", line) }
    let name = String(Self.trim(text[..<equals]))
    let patternText = text[text.index(after: equals)..<arrow.lowerBound]
    var result = text[arrow.upperBound...]
    var guards = ["kein-fakt"]
    if let unless = Self.find(" unless ", in: result) {
      guards += result[unless.upperBound...].split(separator: " ").map { String($0.dropFirst()) }
      result = result[..<unless.lowerBound]
    }
    if result.hasSuffix(" regardless") {
      guards = []
      result = result.dropLast(" regardless".count)
    }
    var pieces = Self.pieces(patternText)[...]
    let pattern = try elements(&pieces, line, depth: 0)
    for name in guards where classes[name] == nil {
      throw error("@\(name) is not defined above this line", line, at: "@" + name)
    }
    let yields = try Self.statements(result).map { try yield($0, line) }
    let slots = Self.slots(of: pattern)
    for yield in yields {
      for argument in [yield.subject, yield.object, yield.role, yield.from, yield.to, yield.scope] {
        if case .slot(let name) = argument, !slots.contains(name) {
          throw error(
            "the statement names \(name), which the pattern has no slot for", line, at: result)
        }
      }
    }
    let id = "\(family)/\(name)"
    guard ids.insert(id).inserted else { throw error("a second rule \(id)", line, at: name) }
    isInGrammar = false
    rules.append(
      Rule(
        id: id, notation: String(text), file: file, line: line, examples: [], pattern: pattern,
        yields: yields, guards: guards))
  }

  /// Where a text reads as given, byte by byte.
  static func find(_ needle: String, in text: Substring) -> Range<Substring.Index>? {
    let wanted = Array(needle.utf8)
    guard let first = wanted.first else { return nil }
    let bytes = text.utf8
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: first) {
      var end = found
      var count = 0
      while count < wanted.count, end < bytes.endIndex, bytes[end] == wanted[count] {
        end = bytes.index(after: end)
        count += 1
      }
      if count == wanted.count { return found..<end }
      start = bytes.index(after: found)
    }
    return nil
  }

  /// Cuts a pattern at blanks, brackets and bars; a mark of the text stands in quotes.
  private static func pieces(_ text: Substring) -> [String] {
    var pieces: [String] = []
    var current: [UInt8] = []
    var isQuoted = false
    func flush() {
      if !current.isEmpty { pieces.append(String(decoding: current, as: UTF8.self)) }
      current = []
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        current.append(byte)
      case _ where isQuoted: current.append(byte)
      case UInt8(ascii: " "): flush()
      case UInt8(ascii: "("), UInt8(ascii: "|"):
        flush()
        pieces.append(byte == UInt8(ascii: "(") ? "(" : "|")
      case UInt8(ascii: ")"):
        flush()
        current = [byte]
      default: current.append(byte)
      }
    }
    flush()
    return pieces
  }

  /// So many brackets stand in one another at most.
  private static let depthLimit = 20

  /// Reads a pattern to its end, or inside brackets to the closing one.
  private func elements(
    _ pieces: inout ArraySlice<String>, _ line: Int, depth: Int
  ) throws -> [Rule.Element] {
    guard depth <= Self.depthLimit else {
      throw error("brackets stand more than \(Self.depthLimit) deep", line)
    }
    var elements: [Rule.Element] = []
    var alternatives: [[Rule.Element]] = []
    while let piece = pieces.popFirst() {
      switch piece {
      case "(":
        elements.append(contentsOf: try self.elements(&pieces, line, depth: depth + 1))
      case "|" where depth > 0:
        alternatives.append(elements)
        elements = []
      case ")", ")?":
        guard depth > 0 else { throw error("a closing bracket without an opening one", line) }
        alternatives.append(elements)
        let group: Rule.Element =
          .anyOf(alternatives)
        return piece == ")?" ? [.optional([group])] : [group]
      default:
        elements.append(try element(piece, line))
      }
    }
    guard depth == 0 else { throw error("an opening bracket without a closing one", line) }
    return elements
  }

  private func element(_ piece: String, _ line: Int) throws -> Rule.Element {
    switch piece {
    case "~": return .phrase
    case "..": return .gap(crossesCommas: false)
    case "...": return .gap(crossesCommas: true)
    case "^": return .start
    case "$": return .end
    default: break
    }
    if piece.hasSuffix("?"), piece.utf8.count > 1 {
      let rest = piece.dropLast()
      guard !rest.hasSuffix("?") else {
        throw error("\(piece) has more than one ?", line, at: piece)
      }
      return .optional([try element(String(rest), line)])
    }
    if piece.hasPrefix("\"") {
      return .word(String(piece.dropFirst().dropLast()).lowercased())
    }
    if piece.hasPrefix("@") {
      let name = String(piece.dropFirst())
      guard classes[name] != nil else {
        throw error("@\(name) is not defined above", line, at: piece)
      }
      return .wordClass(name)
    }
    guard let colon = piece.firstIndex(of: ":") else { return .word(piece.lowercased()) }
    var kind = piece[piece.index(after: colon)...]
    let isList = kind.hasSuffix("+")
    if isList { kind = kind.dropLast() }
    guard let slot = Rule.Slot(rawValue: String(kind)) else {
      let known = Rule.Slot.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("\(kind) is no kind of slot; known: \(known)", line, at: piece)
    }
    return .slot(String(piece[..<colon]), slot, isList: isList)
  }

  private static func slots(of pattern: [Rule.Element]) -> Set<String> {
    var names: Set<String> = []
    for element in pattern {
      switch element {
      case .slot(let name, _, _): names.insert(name)
      case .anyOf(let groups): for group in groups { names.formUnion(slots(of: group)) }
      case .optional(let inner): names.formUnion(slots(of: inner))
      default: break
      }
    }
    return names
  }
}
