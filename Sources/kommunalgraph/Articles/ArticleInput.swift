import Articles
import Ontology

/// The articles that a call names.
enum ArticleInput {
  private static let errorLimit = 20

  /// Reads every input to its end, so that everything that is wrong is told in one go.
  ///
  /// - Throws: ``InputErrors`` when anything can't be read: nothing is left out without a word.
  static func articles(_ inputs: [String]) throws -> [ReadArticle] {
    var reader = try ArticleReader(inputs) { Console.progress("passed over: \($0)") }
    var articles: [ReadArticle] = []
    var errors: [InputError] = []
    while errors.count < errorLimit {
      do {
        guard let article = try reader.next() else { break }
        articles.append(article)
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else {
      throw InputErrors(
        errors: errors,
        note: errors.count == errorLimit ? "and maybe more; nothing was written" : nil)
    }
    return articles
  }
}
