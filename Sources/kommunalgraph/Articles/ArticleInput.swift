import Articles
import Ontology

/// The articles that a call names, in the order of the inputs.
///
/// All of them were read to their end once before any is worked on, so that everything that is wrong
/// is told in one go. Few are kept for the work; many are read again for it, so that memory doesn't
/// grow with the input. What comes through a pipe is kept whole.
struct ArticleInput {
  /// How many articles there are.
  let count: Int
  private let inputs: [String]
  /// Nil where they are read again.
  private let kept: [ReadArticle]?

  private static let errorLimit = 20
  /// Bytes of text that are kept.
  private static let keptLimit = 32 << 20

  /// Reads every input to its end.
  ///
  /// - Throws: ``InputErrors`` when anything can't be read: nothing is left out without a word.
  init(_ inputs: [String], keeping limit: Int = keptLimit) throws {
    var reader = try ArticleReader(inputs) { Console.progress("passed over: \($0)") }
    var kept: [ReadArticle]? = []
    var size = 0
    var count = 0
    var errors: [InputError] = []
    while errors.count < Self.errorLimit {
      do {
        guard let article = try reader.next() else { break }
        count += 1
        size += article.article.text.utf8.count
        if size > limit, reader.canReadAgain { kept = nil }
        kept?.append(article)
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else {
      throw InputErrors(
        errors: errors,
        note: errors.count == Self.errorLimit ? "and maybe more; nothing was written" : nil)
    }
    self.inputs = inputs
    self.count = count
    self.kept = kept
  }

  /// The articles, from the first one on.
  func batches(of size: Int) throws -> Batches {
    Batches(
      size: size, left: count, kept: kept?[...],
      reader: kept == nil ? try ArticleReader(inputs) : nil)
  }

  /// Articles in batches of one size; the last one may be smaller.
  struct Batches {
    fileprivate let size: Int
    fileprivate var left: Int
    fileprivate var kept: ArraySlice<ReadArticle>?
    fileprivate var reader: ArticleReader?

    /// The next batch; nil after the last one.
    ///
    /// - Throws: ``InputError`` where a file can no longer be read, or has other articles than before.
    mutating func next() throws -> [ReadArticle]? {
      var batch: [ReadArticle] = []
      if let articles = kept {
        batch = Array(articles.prefix(size))
        kept = articles.dropFirst(size)
      } else {
        while batch.count < size, let article = try reader?.next() { batch.append(article) }
      }
      left -= batch.count
      guard !batch.isEmpty || left == 0 else {
        throw InputError("the input has changed while it was read; the same call does the rest")
      }
      return batch.isEmpty ? nil : batch
    }
  }
}
