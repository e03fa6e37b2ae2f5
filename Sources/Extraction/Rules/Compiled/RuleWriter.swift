internal import Gazetteer
internal import Ontology

/// Writes a rule book as numbers and the strings they stand for.
struct RuleWriter {
  private var numbers: [UInt32] = []
  private var strings: [UInt8] = []
  /// Where every string ends.
  private var ends: [UInt32] = []
  private var ids: [String: UInt32] = [:]

  /// Writes all of a book; its rules' files by their place among all files.
  static func write(_ book: RuleBook, files: [String], to file: inout CompiledWriter) {
    var writer = RuleWriter()
    writer.add(book.classes.sorted { $0.key < $1.key }) { writer, wordClass in
      writer.add(wordClass.key)
      writer.add(wordClass.value.sorted()) { $0.add($1) }
    }
    writer.add(book.rules) { writer, rule in
      writer.add(files.firstIndex(of: rule.file) ?? files.count)
      writer.add(rule)
    }
    writer.add(book.grammar) { writer, family in
      writer.add(files.firstIndex(of: family.file) ?? files.count)
      writer.add(family.line)
      writer.add(family.id)
      writer.add(RelationType.allCases.firstIndex(of: family.type) ?? 0)
      writer.add(family.examples) { $0.add($1) }
    }
    writer.add(book.summaries.sorted { $0.key < $1.key }) { writer, summary in
      writer.add(summary.key)
      writer.add(summary.value)
    }
    file.add(writer.strings)
    file.add(writer.ends)
    file.add(writer.numbers)
  }

  private mutating func add(_ number: Int) {
    numbers.append(UInt32(clamping: number))
  }

  private mutating func add(_ text: String) {
    if let id = ids[text] {
      numbers.append(id)
      return
    }
    let id = UInt32(ends.count)
    ids[text] = id
    strings += text.utf8
    ends.append(UInt32(strings.count))
    numbers.append(id)
  }

  /// Adds how many elements there are, and each.
  private mutating func add<Element>(
    _ elements: some Collection<Element>, each: (inout RuleWriter, Element) -> Void
  ) {
    add(elements.count)
    for element in elements { each(&self, element) }
  }

  private mutating func add(_ rule: Rule) {
    add(rule.line)
    add(rule.id)
    add(rule.notation)
    add(rule.pattern) { $0.add($1) }
    add(rule.yields) { $0.add($1) }
    add(rule.guards) { $0.add($1) }
    add(rule.examples) { $0.add($1) }
  }

  private mutating func add(_ example: RuleExample) {
    add(example.line)
    add(example.text)
    add(example.expected) { $0.add($1) }
  }

  private mutating func add(_ element: Rule.Element) {
    switch element {
    case .word(let word):
      add(0)
      add(word)
    case .wordClass(let name):
      add(1)
      add(name)
    case .slot(let name, let slot, let isList):
      add(isList ? 3 : 2)
      add(name)
      add(Rule.Slot.allCases.firstIndex(of: slot) ?? 0)
    case .phrase: add(4)
    case .gap(let crossesCommas): add(crossesCommas ? 6 : 5)
    case .start: add(7)
    case .end: add(10)
    case .anyOf(let groups):
      add(8)
      add(groups) { writer, group in writer.add(group) { $0.add($1) } }
    case .optional(let inner):
      add(9)
      add(inner) { $0.add($1) }
    }
  }

  private mutating func add(_ yield: Rule.Yield) {
    add(RelationType.allCases.firstIndex(of: yield.type) ?? 0)
    add(yield.status.flatMap(OfficeStatus.allCases.firstIndex).map { $0 + 1 } ?? 0)
    for argument in [
      yield.subject, yield.object, yield.role, yield.from, yield.to, yield.scope,
    ] {
      switch argument {
      case nil: add(0)
      case .slot(let name):
        add(1)
        add(name)
      case .literal(let text):
        add(2)
        add(text)
      case .focus: add(3)
      }
    }
  }
}
