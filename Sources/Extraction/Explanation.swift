package import Ontology

/// What an article says, with its sentences and what became of every candidate for a mention.
package struct Explanation: Sendable {
  package var facts: ArticleFacts
  /// UTF-8 offsets into the article's text.
  package var sentences: [Range<Int>]
  package var decisions: [Decision]
}
