import Extraction
import Ontology

/// The phrasings that the program reads, by relation and family, as `check --rules` prints them.
struct RuleList {
  let text: String

  init(_ book: RuleBook) {
    var text = ""
    for type in RelationType.allCases {
      let rules = book.rules.filter { $0.types.contains(type) }
      let grammar = book.grammar.filter { $0.type == type }
      text += "\(type.rawValue): \(rules.count + grammar.count) wordings\n"
      var family = ""
      for rule in rules {
        let name = String(rule.id.prefix { $0 != "/" })
        if name != family {
          family = name
          text += "  \(name): \(book.summaries[name] ?? "")\n"
        }
        text += "    \(rule.id)\n" + Self.lines(rule.examples)
      }
      if !grammar.isEmpty { text += "  grammar:\n" }
      for family in grammar {
        text += "    \(family.id)\n" + Self.lines(family.examples)
      }
    }
    self.text = text
  }

  private static func lines(_ examples: [RuleExample]) -> String {
    examples.map { example in
      let plain = MarkedExample(example.text).text
      guard !example.expected.isEmpty else { return "      - \(plain)\n" }
      return "      + \(plain) => \(example.expected.joined(separator: ", "))\n"
    }.joined()
  }
}
