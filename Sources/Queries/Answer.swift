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
    /// A table's row: one cell for each of the answer's columns, or none.
    package var cells: [String] = []

    /// The articles that support the answers, each once, with its quotes.
    static func articles(of answers: [Item]) -> [Item] {
      var order: [String] = []
      var support: [String: (quotes: [Quote], isStated: Bool)] = [:]
      for answer in answers {
        for quote in answer.evidence {
          if support[quote.article] == nil { order.append(quote.article) }
          var known = support[quote.article] ?? ([], false)
          if !known.quotes.contains(quote) { known.quotes.append(quote) }
          if answer.basis == .stated { known.isStated = true }
          support[quote.article] = known
        }
      }
      return order.compactMap { article in
        support[article].map {
          Item(
            text: article, basis: $0.isStated ? .stated : .inferred, evidence: $0.quotes,
            premises: [])
        }
      }
    }
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
  /// The names of the answers' cells, where they are the rows of a table.
  package var columns: [String] = []
  /// The nearest questions that can be read, or what an ambiguous one may mean.
  package var suggestions: [String]
  /// For readers: where nothing is found what the articles do say, which is no answer to the
  /// question; where something was counted what it was.
  package var note: String?
  /// Whether the note names some of those whose number was asked for, and the articles tell of
  /// more.
  package var namesSome = false

  /// What the command exits with: 0 answered, 1 nothing found, 2 not to be answered as asked.
  package var exitStatus: Int32 {
    switch outcome {
    case .answered: 0
    case .nothing: 1
    case .ambiguous, .unreadable: 2
    }
  }
}
