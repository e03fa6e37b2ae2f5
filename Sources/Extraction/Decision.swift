package import Ontology

/// What became of a stretch of text that a pass looked at: a mention, or a reason against one.
package struct Decision: Hashable, Sendable {
  /// UTF-8 offsets into the article's text.
  package var range: Range<Int>
  /// The mention's kind; nil where there is none.
  package var kind: EntityKind?
  /// The mention's canonical name, or why it is none.
  package var text: String
  /// The pass and rule that made the mention: "body/organ"; nil where there is none.
  package var rule: String?
}
