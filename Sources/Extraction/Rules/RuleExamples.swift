package import Gazetteer
package import Ontology

extension RuleParser {
  /// `example TEXT => STATEMENT, STATEMENT`, or `no TEXT`.
  mutating func example(_ text: Substring, isCounter: Bool, _ line: Int) throws {
    guard !rules.isEmpty || isInGrammar else {
      throw error("an example stands below its rule", line)
    }
    var sentence = text
    var expected: [String] = []
    if isCounter {
      if Self.find(" => ", in: text) != nil {
        throw error("a counterexample has no result", line, at: "=>")
      }
    } else {
      guard let arrow = Self.find(" => ", in: text) else {
        throw error("an example reads example TEXT => STATEMENT", line)
      }
      sentence = text[..<arrow.lowerBound]
      expected = Self.statements(text[arrow.upperBound...]).map(String.init)
    }
    let example = RuleExample(text: String(sentence), expected: expected, line: line)
    if isInGrammar {
      grammar[grammar.count - 1].examples.append(example)
    } else {
      rules[rules.count - 1].examples.append(example)
    }
  }
}

extension RuleBook {
  /// Runs all examples and counterexamples; what comes back is wrong with the rules.
  package func check() -> [InputError] {
    var errors: [InputError] = []
    guard let lexicon = try? Lexicon(folders: []) else { return errors }
    for rule in rules {
      errors += Self.problems(
        with: rule.examples, of: rule.id, file: rule.file, line: rule.line
      ) { results(of: rule, in: $0, lexicon) }
    }
    return errors + checkGrammar(lexicon)
  }

  /// What is wrong with the examples of a rule or a family of grammar: none that finds something,
  /// or one that finds something else than it says.
  static func problems(
    with examples: [RuleExample], of id: String, file: String, line: Int,
    found: (RuleExample) -> [String]
  ) -> [InputError] {
    var errors: [InputError] = []
    if !examples.contains(where: { !$0.expected.isEmpty }) {
      errors.append(InputError("\(id) has no example", file: file, line: line, column: 1))
    }
    for example in examples {
      let found = found(example)
      let expected = example.expected.sorted()
      guard found != expected else { continue }
      let wanted = expected.isEmpty ? "nothing" : expected.joined(separator: ", ")
      let got = found.isEmpty ? "nothing" : found.joined(separator: ", ")
      errors.append(
        InputError(
          "\(id) finds \(got), expected \(wanted)", file: file, line: example.line, column: 1))
    }
    return errors
  }

  private func results(of rule: Rule, in example: RuleExample, _ lexicon: Lexicon) -> [String] {
    var reading = Reading(MarkedExample(example.text).analysis(lexicon))
    let coreference = Coreference(&reading)
    let program = RuleProgram([rule], classes: classes)
    let statements = RulePass(program: program, reading: reading, coreference: coreference)
      .findings()
    return Set(statements.map { $0.description(in: reading) }).sorted()
  }
}

/// A text with its mentions marked inside: `[Anna Muster](person) leitete die [Runde](session)`.
///
/// `[Muster](person:Anna Muster)` gives the entity's name where it differs from the words.
package struct MarkedExample: Sendable {
  /// The text without its marks.
  package private(set) var text = ""
  private var marks: [(range: Range<Int>, kind: EntityKind, name: String)] = []

  package init(_ marked: String) {
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "[") {
      text += rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = RuleParser.find("](", in: after),
        let end = after[close.upperBound...].firstIndex(of: ")")
      else {
        text += "["
        rest = after
        continue
      }
      let surface = after[..<close.lowerBound]
      let tag = after[close.upperBound..<end].split(separator: ":", maxSplits: 1)
      let start = text.utf8.count
      text += surface
      if let kind = tag.first.flatMap({ EntityKind(rawValue: String($0)) }) {
        let name = tag.count > 1 ? String(tag[1]) : String(surface)
        marks.append((start..<text.utf8.count, kind, name))
      }
      rest = after[after.index(after: end)...]
    }
    text += rest
  }

  /// The text as if its mentions had been found.
  package func analysis(_ lexicon: Lexicon, date: PartialDate? = nil) -> Analysis {
    var facts = ArticleFacts(article: Article(id: "example", date: date, text: text))
    for mark in marks {
      var index = facts.entities.firstIndex { $0.kind == mark.kind && $0.name == mark.name }
      if index == nil {
        facts.entities.append(ArticleEntity(kind: mark.kind, name: mark.name))
        index = facts.entities.count - 1
      }
      facts.mentions.append(Mention(range: mark.range, kind: mark.kind, entity: index ?? 0))
    }
    return Analysis(facts: facts, lexicon: lexicon)
  }
}
