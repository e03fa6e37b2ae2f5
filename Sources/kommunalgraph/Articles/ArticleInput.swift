import Articles
import Ontology

/// The articles that a call names.
enum ArticleInput {
  /// Reads every input to its end, so that everything that is wrong is told in one go.
  ///
  /// - Throws: ``InputErrors`` when anything can't be read: nothing is left out without a word.
  static func articles(_ inputs: [String]) throws -> [Article] {
    []
  }
}
