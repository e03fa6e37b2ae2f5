package import Ontology

/// A phrasing and what may be concluded from it: one line of a `.rules` file.
package struct Rule: Sendable {
  /// `family/name`: the evidence's rule id.
  package let id: String
  /// The line as it stands in the file.
  package let notation: String
  package let file: String
  package let line: Int
  package internal(set) var examples: [RuleExample]

  /// The kinds of statements that it makes.
  package var types: Set<RelationType> { Set(yields.map(\.type)) }

  let pattern: [Element]
  let yields: [Yield]
  /// Word classes that keep the rule from firing when one of their words stands in its clauses.
  let guards: [String]

  /// A part of a pattern.
  indirect enum Element: Hashable, Sendable {
    case word(String)
    case wordClass(String)
    case slot(String, Slot, isList: Bool)
    /// `~`: the rest of a noun phrase, without a verb, comma or person.
    case phrase
    /// `..`: some words of the same clause; `...`: some words of the same sentence.
    case gap(crossesCommas: Bool)
    case start
    /// The end of a clause.
    case end
    case anyOf([[Element]])
    case optional([Element])
  }

  /// What a slot can be filled with.
  enum Slot: String, CaseIterable, Sendable {
    case person, body, place, session, role, programme, date
    /// A person, "er" or "sie", or "der Landrat" where one reading is left.
    case who
    /// The person that "sein", "ihre", "ihm" means.
    case whose
    /// A session, or "die Sitzung", "die Runde" where one was told of before.
    case meeting
    /// A body, or "der Verband", "das Gremium" where one was told of before.
    case group
    /// A session as the subject or object of a verb: "leitete die 5. Sitzung", but not "seit der 5.
    /// Sitzung" nor "das Protokoll der 5. Sitzung".
    case direct
    /// A session as what takes place: the subject or object of a verb, or behind "in", "bei", "zu".
    case held
    /// The body that "ihm" or "ihr" means: the one the sentence before spoke of.
    case pronoun
    /// A body that doesn't only say whose another one is: the Vorstand of "Vorstand der Anstalt".
    case head
    /// The title of somebody in the chair: "Vorsitzende", but not "Gastgeberin".
    case chair

    /// The kind of mention that fills it, where nothing else may.
    var kind: EntityKind? {
      switch self {
      case .person: .person
      case .body: .body
      case .place: .place
      case .session: .session
      case .role: .role
      case .programme: .programme
      default: nil
      }
    }
  }

  /// A statement that a match makes.
  struct Yield: Hashable, Sendable {
    var type: RelationType
    var subject: Argument
    var object: Argument?
    var role: Argument?
    var status: OfficeStatus?
    var from: Argument?
    var to: Argument?
    var scope: Argument?
  }

  /// An end of a yielded statement.
  enum Argument: Hashable, Sendable {
    case slot(String)
    case literal(String)
    /// The session, body or role that the text speaks of at this place.
    case focus
  }
}

/// A sentence that a rule must (or must not) fire on.
package struct RuleExample: Hashable, Sendable {
  /// With spans marked as `[Anna Muster](person)`.
  package var text: String
  /// `type(subject, object)`; empty for a counterexample.
  package var expected: [String]
  package var line: Int
}
