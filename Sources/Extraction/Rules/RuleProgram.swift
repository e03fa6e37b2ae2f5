internal import GermanText
internal import Ontology

/// Rules as steps over numbered words: what ``RuleMatcher`` runs.
///
/// Every word and word class that a pattern asks for is a test with a number; a word of the text
/// is looked up once and brings one bit for each test. A rule is only tried in a sentence that
/// passes all tests and has all kinds of mentions that each of its matches needs.
struct RuleProgram: Sendable {
  /// One step of a pattern; where nothing else is said, the step behind it comes next.
  enum Step: Hashable, Sendable {
    /// The pattern fits.
    case fits
    case sentenceStart
    case clauseEnd
    /// An item outside of mentions that passes a test.
    case word(test: Int32)
    /// One of the rule's slots, by its index there.
    case slot(Int32, Rule.Slot, isList: Bool)
    case phrase
    case gap(crossesCommas: Bool)
    /// The first of some branches that fits: a range of ``branches``.
    case anyOf(first: Int32, count: Int32)
    case go(to: Int32)
  }

  /// A rule's part of the program.
  struct Entry: Sendable {
    /// Its first step.
    var start: Int
    /// Its slots' names; a step tells a slot by its index here.
    var slots: [String] = []
    /// Tests that some word of each match passes.
    var tests: [Int32] = []
    /// The kinds of mentions that each match has: a bit each, see ``bit(of:)``.
    var kinds: UInt8 = 0
    /// Tests that no word of a match's clauses may pass.
    var guards: [Int32] = []
  }

  let rules: [Rule]
  private(set) var entries: [Entry] = []
  private(set) var steps: [Step] = []
  /// First steps of branches.
  private(set) var branches: [Int32] = []
  /// The number of every word that some test asks for.
  private var numbers: [WordKey: Int32] = [:]
  /// The tests' bits for each number, `width` in a row.
  private var bits: [UInt64] = []
  private var width = 0
  /// The rules to try where a test is passed, by test.
  private var rulesByTest: [[Int]] = []
  /// The rules that need no word.
  private var untested: [Int] = []

  /// A program of rules and the word classes that they name.
  init(_ rules: [Rule], classes: [String: Set<String>]) {
    self.rules = rules
    var compiler = RuleCompiler(classes: classes)
    for rule in rules { entries.append(compiler.compile(rule)) }
    steps = compiler.steps
    branches = compiler.branches
    width = (compiler.words.count + 63) / 64
    for (test, words) in compiler.words.enumerated() {
      for word in words { set(test, of: WordKey(word.utf8)) }
    }
    rulesByTest = Array(repeating: [], count: compiler.words.count)
    for (rule, entry) in entries.enumerated() {
      let rarest = entry.tests.min { compiler.words[Int($0)].count < compiler.words[Int($1)].count }
      if let rarest {
        rulesByTest[Int(rarest)].append(rule)
      } else {
        untested.append(rule)
      }
    }
  }

  private mutating func set(_ test: Int, of word: WordKey) {
    let number: Int
    if let known = numbers[word] {
      number = Int(known)
    } else {
      number = numbers.count
      numbers[word] = Int32(number)
      bits.append(contentsOf: repeatElement(0, count: width))
    }
    bits[number * width + test / 64] |= 1 << UInt64(test % 64)
  }

  /// The number of a word; -1 for one that no test asks for.
  func number(of word: WordKey) -> Int32 { numbers[word] ?? -1 }

  /// Whether the word of a number passes a test.
  func passes(_ number: Int32, _ test: Int32) -> Bool {
    number >= 0 && bits[Int(number) * width + Int(test) / 64] >> UInt64(test % 64) & 1 == 1
  }

  static func bit(of kind: EntityKind) -> UInt8 {
    switch kind {
    case .person: 1
    case .body: 2
    case .role: 4
    case .place: 8
    case .session: 16
    case .programme: 32
    }
  }

  /// The rules that could fit a sentence with words of these numbers and mentions of these kinds,
  /// in the order of the book.
  func candidates(numbers: ArraySlice<Int32>, kinds: UInt8) -> [Int] {
    var passed = [UInt64](repeating: 0, count: width)
    for number in numbers where number >= 0 {
      for column in 0..<width { passed[column] |= bits[Int(number) * width + column] }
    }
    func isPossible(_ rule: Int) -> Bool {
      entries[rule].kinds & ~kinds == 0
        && entries[rule].tests.allSatisfy {
          passed[Int($0) / 64] >> UInt64($0 % 64) & 1 == 1
        }
    }
    var found = untested.filter(isPossible)
    for column in 0..<width {
      var rest = passed[column]
      while rest != 0 {
        let test = column * 64 + rest.trailingZeroBitCount
        rest &= rest - 1
        for rule in rulesByTest[test] where isPossible(rule) { found.append(rule) }
      }
    }
    return found.sorted()
  }
}

/// Makes the steps and tests of rules.
private struct RuleCompiler {
  let classes: [String: Set<String>]
  var steps: [RuleProgram.Step] = []
  var branches: [Int32] = []
  /// The words of each test.
  var words: [Set<String>] = []
  private var tests: [Set<String>: Int32] = [:]

  init(classes: [String: Set<String>]) {
    self.classes = classes
  }

  mutating func compile(_ rule: Rule) -> RuleProgram.Entry {
    var entry = RuleProgram.Entry(start: steps.count)
    emit(rule.pattern, &entry)
    steps.append(.fits)
    for element in rule.pattern {
      if let words = words(neededBy: element) { entry.tests.append(test(of: words)) }
      if case .slot(_, let slot, _) = element, let kind = slot.kind {
        entry.kinds |= RuleProgram.bit(of: kind)
      }
    }
    entry.guards = rule.guards.map { test(of: classes[$0] ?? []) }
    return entry
  }

  private mutating func test(of words: Set<String>) -> Int32 {
    if let known = tests[words] { return known }
    let test = Int32(self.words.count)
    tests[words] = test
    self.words.append(words)
    return test
  }

  /// The words of which each match of an element has one; nil where it may do without.
  private func words(neededBy element: Rule.Element) -> Set<String>? {
    switch element {
    case .word(let word): return [word]
    case .wordClass(let name): return classes[name] ?? []
    case .anyOf(let groups):
      var union: Set<String> = []
      for group in groups {
        let needed = group.compactMap { words(neededBy: $0) }.min { $0.count < $1.count }
        guard let needed else { return nil }
        union.formUnion(needed)
      }
      return union
    default: return nil
    }
  }

  private mutating func emit(_ elements: [Rule.Element], _ entry: inout RuleProgram.Entry) {
    for element in elements { emit(element, &entry) }
  }

  private mutating func emit(_ element: Rule.Element, _ entry: inout RuleProgram.Entry) {
    switch element {
    case .start: steps.append(.sentenceStart)
    case .end: steps.append(.clauseEnd)
    case .word(let word): steps.append(.word(test: test(of: [word])))
    case .wordClass(let name): steps.append(.word(test: test(of: classes[name] ?? [])))
    case .phrase: steps.append(.phrase)
    case .gap(let crossesCommas): steps.append(.gap(crossesCommas: crossesCommas))
    case .slot(let name, let slot, let isList):
      let index = entry.slots.firstIndex(of: name) ?? entry.slots.count
      if index == entry.slots.count { entry.slots.append(name) }
      steps.append(.slot(Int32(index), slot, isList: isList))
    case .anyOf(let groups): emit(branches: groups, &entry)
    case .optional(let inner): emit(branches: [inner, []], &entry)
    }
  }

  /// Branches one behind the other; each but the last jumps over the ones behind it.
  private mutating func emit(branches groups: [[Rule.Element]], _ entry: inout RuleProgram.Entry) {
    let first = branches.count
    branches.append(contentsOf: repeatElement(0, count: groups.count))
    steps.append(.anyOf(first: Int32(first), count: Int32(groups.count)))
    var exits: [Int] = []
    for (number, group) in groups.enumerated() {
      branches[first + number] = Int32(steps.count)
      emit(group, &entry)
      exits.append(steps.count)
      steps.append(.go(to: 0))
    }
    for exit in exits { steps[exit] = .go(to: Int32(steps.count)) }
  }
}
