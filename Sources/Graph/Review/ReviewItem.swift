package import Ontology

/// Something that a person should look at, with what it rests on and rows to settle it.
package struct ReviewItem: Hashable, Sendable, CustomStringConvertible {
  /// Words of an article.
  package struct Quote: Hashable, Sendable {
    package var article: String
    package var date: PartialDate?
    package var words: String
  }

  /// What is doubtful, in one line.
  package var question: String
  package var quotes: [Quote]
  /// Rows for the curation file, any one of which settles it; the reason is left to the reader.
  package var remedies: [String]

  /// Stands in a remedy for the reason that a person has to give.
  package static let reason = "Grund?"

  /// The question, the quotes and the rows, in lines that end.
  package var description: String {
    var text = question + "\n"
    for quote in quotes {
      text += "  \(quote.article)\(quote.date.map { ", \($0)" } ?? ""): „\(quote.words)“\n"
    }
    for row in remedies { text += row + "\n" }
    return text
  }
}
