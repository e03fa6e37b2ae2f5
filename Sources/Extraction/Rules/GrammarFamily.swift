internal import Gazetteer
package import Ontology

/// A family of phrasings that the program reads by grammar and not by a rule, with its examples.
///
/// One line of a `.rules` file: `grammar sessions/date => held_on`. Its id is that of the evidence.
package struct GrammarFamily: Sendable {
  package let id: String
  package let type: RelationType
  package let file: String
  package let line: Int
  package internal(set) var examples: [RuleExample] = []
}

extension RuleBook {
  /// What is wrong with the examples of the families that grammar reads.
  func checkGrammar(_ lexicon: Lexicon) -> [InputError] {
    let extractor = RelationExtractor(rules: self, lexicon: lexicon)
    return grammar.flatMap { family in
      Self.problems(
        with: family.examples, of: family.id, file: family.file, line: family.line
      ) { Self.statements(of: family, in: $0, extractor, lexicon) }
    }
  }

  private static func statements(
    of family: GrammarFamily, in example: RuleExample, _ extractor: RelationExtractor,
    _ lexicon: Lexicon
  ) -> [String] {
    var analysis = MarkedExample(example.text).analysis(lexicon)
    // Sessions get names of their own on the way.
    let names = analysis.entities.map(\.name)
    let statements = extractor.statements(for: &analysis)
    func name(_ entity: Int) -> String {
      entity < names.count ? names[entity] : analysis.entities[entity].name
    }
    return statements.filter { $0.type == family.type && $0.evidence.rule == family.id }
      .map { statement in
        let object = statement.object.map(name) ?? statement.date.map { "\($0)" }
        let role = statement.role.map { ", role=\($0)" } ?? ""
        return "\(statement.type.rawValue)(\(name(statement.subject))"
          + (object.map { ", \($0)" } ?? "") + role + ")"
      }.sorted()
  }
}
