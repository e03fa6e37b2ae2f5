package import Ontology

/// Words of a text that name a time, and what they mean on the article's day.
package struct DateExpression: Hashable, Sendable {
  /// How exact the words are.
  package enum Precision: Sendable {
    case day, days, week, month, season, year
  }

  /// Token indices, without the preposition.
  package var tokens: Range<Int>
  /// What the words mean; nil where they depend on an anchor that is not known, or name a week.
  package var span: DateSpan?
  package var precision: Precision
  /// Whether the words are meaningless without the article's date: "gestern", "am Mittwoch".
  package var isRelative: Bool
  /// The word before it, in lower case, where it is one that tells what the time is to the clause.
  package var preposition: DatePreposition?

  /// The first day, month or year that the words name.
  package var start: PartialDate? { span?.start }
}

/// What a time is to its clause, read from the word before it.
package enum DatePreposition: String, Sendable {
  /// "seit", "schon seit": from then until now.
  case since = "seit"
  /// "ab", "von … an".
  case from = "ab"
  /// "bis", "bis zum", "bis Ende": until then.
  case until = "bis"
  /// "zum 1. Januar": on that day, mostly a coming one.
  case to = "zum"
  /// "am", "vom", "im", "für den", or nothing.
  case on = "am"
  /// "vor".
  case before = "vor"
  /// "nach".
  case after = "nach"
}
