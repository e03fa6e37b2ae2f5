package import Graph
package import Ontology

/// What the articles say to a question.
package struct Answer: Hashable, Sendable {
  /// How a question ended.
  package enum Outcome: Hashable, Sendable {
    /// There is an answer.
    case answered
    /// The question was understood, and no article says anything to it.
    case nothing
    /// A name in it may mean several things.
    case ambiguous
    /// No known question is like it.
    case unreadable
  }

  /// One answer and what supports it.
  package struct Item: Hashable, Sendable {
    package var text: String
    package var basis: Basis
    /// Ascending by article (the graph's order), then by place; never empty.
    package var evidence: [Quote]
    /// What an inferred answer was concluded from, as lines of text.
    package var premises: [String]
  }

  /// The exact words of an article.
  package struct Quote: Hashable, Sendable {
    /// The article's id.
    package var article: String
    /// Code points of the article's text.
    package var start: Int
    /// The code point after the last.
    package var end: Int
    package var quote: String
    /// The article's date.
    package var date: PartialDate?
  }

  /// As it was asked.
  package var question: String
  /// The question's language, as far as it shows.
  package var language: Language
  /// What the question was understood as: `chaired(?person, 40. Sitzung IT-Planungsrat)`; nil for
  /// an unreadable one.
  package var reading: String?
  package var outcome: Outcome
  package var answers: [Item]
  /// The nearest questions that can be read, or what an ambiguous one may mean.
  package var suggestions: [String]
  /// Nothing found: what the articles do say, for readers; no answer to the question.
  package var note: String?

  /// What the command exits with: 0 answered, 1 nothing found, 2 not to be answered as asked.
  package var exitStatus: Int32 {
    switch outcome {
    case .answered: 0
    case .nothing: 1
    case .ambiguous, .unreadable: 2
    }
  }
}
