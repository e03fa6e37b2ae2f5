internal import Gazetteer
internal import Ontology

/// Reads what ``RuleWriter`` wrote; every number must be one that its place can have.
struct RuleReader {
  typealias Unusable = CompiledReader.Unusable

  private let numbers: [UInt32]
  private let strings: [String]
  private var next = 0
  /// Deeper brackets have no rules.
  private static let deepest = 64

  private init(_ file: inout CompiledReader) throws(Unusable) {
    let bytes = try file.array(of: UInt8.self)
    let ends = try file.array(of: UInt32.self)
    numbers = try file.array()
    var strings: [String] = []
    strings.reserveCapacity(ends.count)
    var start = 0
    for end in ends {
      try CompiledReader.require(start <= end && Int(end) <= bytes.count)
      strings.append(String(decoding: bytes[start..<Int(end)], as: UTF8.self))
      start = Int(end)
    }
    self.strings = strings
  }

  /// Reads a book of rules that stand in these files.
  static func book(from file: inout CompiledReader, files: [String]) throws(Unusable) -> RuleBook {
    var reader = try RuleReader(&file)
    var classes: [String: Set<String>] = [:]
    for _ in 0..<(try reader.count()) {
      let name = try reader.string()
      classes[name] = Set(try reader.list { (reader) throws(Unusable) in try reader.string() })
    }
    let rules = try reader.list { (reader) throws(Unusable) in try reader.rule(files) }
    let grammar = try reader.list { (reader) throws(Unusable) in try reader.family(files) }
    var summaries: [String: String] = [:]
    for _ in 0..<(try reader.count()) {
      let family = try reader.string()
      summaries[family] = try reader.string()
    }
    return RuleBook(
      rules: rules, grammar: grammar, summaries: summaries, classes: classes)
  }

  private mutating func number(below limit: Int = Int.max) throws(Unusable) -> Int {
    guard next < numbers.count, Int(numbers[next]) < limit else { throw Unusable() }
    next += 1
    return Int(numbers[next - 1])
  }

  /// How many elements follow: each is a number at least.
  private mutating func count() throws(Unusable) -> Int {
    try number(below: numbers.count - next)
  }

  private mutating func string() throws(Unusable) -> String {
    strings[try number(below: strings.count)]
  }

  private mutating func list<Element>(
    _ element: (inout RuleReader) throws(Unusable) -> Element
  ) throws(Unusable) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }

  private mutating func rule(_ files: [String]) throws(Unusable) -> Rule {
    let file = files[try number(below: files.count)]
    let line = try number()
    let id = try string()
    let notation = try string()
    let pattern = try elements(depth: 0)
    let yields = try list { (reader) throws(Unusable) in try reader.yield() }
    let guards = try list { (reader) throws(Unusable) in try reader.string() }
    let examples = try list { (reader) throws(Unusable) in try reader.example() }
    return Rule(
      id: id, notation: notation, file: file, line: line, examples: examples, pattern: pattern,
      yields: yields, guards: guards)
  }

  private mutating func family(_ files: [String]) throws(Unusable) -> GrammarFamily {
    let file = files[try number(below: files.count)]
    let line = try number()
    let id = try string()
    let type = RelationType.allCases[try number(below: RelationType.allCases.count)]
    return GrammarFamily(
      id: id, type: type, file: file, line: line,
      examples: try list { (reader) throws(Unusable) in try reader.example() })
  }

  private mutating func example() throws(Unusable) -> RuleExample {
    let line = try number()
    let text = try string()
    let expected = try list { (reader) throws(Unusable) in try reader.string() }
    return RuleExample(text: text, expected: expected, line: line)
  }

  private mutating func elements(depth: Int) throws(Unusable) -> [Rule.Element] {
    guard depth < Self.deepest else { throw Unusable() }
    return try list { (reader) throws(Unusable) in try reader.element(depth: depth) }
  }

  private mutating func element(depth: Int) throws(Unusable) -> Rule.Element {
    let sort = try number()
    switch sort {
    case 0: return .word(try string())
    case 1: return .wordClass(try string())
    case 2, 3:
      let name = try string()
      let slot = Rule.Slot.allCases[try number(below: Rule.Slot.allCases.count)]
      return .slot(name, slot, isList: sort == 3)
    case 4: return .phrase
    case 5, 6: return .gap(crossesCommas: sort == 6)
    case 7: return .start
    case 8:
      return .anyOf(
        try list { (reader) throws(Unusable) in try reader.elements(depth: depth + 1) })
    case 9: return .optional(try elements(depth: depth + 1))
    case 10: return .end
    default: throw Unusable()
    }
  }

  private mutating func yield() throws(Unusable) -> Rule.Yield {
    let type = RelationType.allCases[try number(below: RelationType.allCases.count)]
    let status = try number(below: OfficeStatus.allCases.count + 1)
    guard let subject = try argument() else { throw Unusable() }
    var yield = Rule.Yield(type: type, subject: subject)
    yield.object = try argument()
    yield.role = try argument()
    yield.from = try argument()
    yield.to = try argument()
    yield.scope = try argument()
    yield.status = status == 0 ? nil : OfficeStatus.allCases[status - 1]
    return yield
  }

  private mutating func argument() throws(Unusable) -> Rule.Argument? {
    switch try number() {
    case 0: return nil
    case 1: return .slot(try string())
    case 2: return .literal(try string())
    case 3: return .focus
    default: throw Unusable()
    }
  }
}
