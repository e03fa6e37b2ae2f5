import Articles
import Extraction
import FoundationEssentials
import Gazetteer
import Ontology

/// Extracts many articles on all cores and hands the results on in the order of the articles.
struct ParallelExtraction: Sendable {
  private static let batchSize = 32

  /// What one article says.
  let facts: @Sendable (Article) -> ArticleFacts

  /// Extraction with a gazetteer.
  init(_ knowledge: Knowledge) throws {
    let extractor = try knowledge.extractor()
    facts = { extractor.facts(of: $0) }
  }

  /// Extracts the articles that bring no facts of their own, a bounded number of batches at a time,
  /// makes of each result what is wanted, on all cores too, and hands that to `take`.
  func run<Result: Sendable>(
    _ articles: ArticleInput, making result: @escaping @Sendable (ArticleFacts) throws -> Result,
    take: (Result) throws -> Void
  ) async throws {
    var batches = try articles.batches(of: Self.batchSize)
    var bar = ProgressBar("articles", total: articles.count)
    defer { bar.finish() }
    var done = 0
    let limit = 2 * max(1, ProcessInfo.processInfo.activeProcessorCount)
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      var started = 0
      var drained = 0
      var waiting: [Int: [Result]] = [:]
      var isAtEnd = false
      while true {
        // A batch starts only when one before it has been handed on, so that results can't pile up
        // behind a slow one.
        while !isAtEnd, started < drained + limit {
          guard let batch = try batches.next() else {
            isAtEnd = true
            break
          }
          let number = started
          group.addTask { [facts] in
            (number, try batch.map { try result($0.facts ?? facts($0.article)) })
          }
          started += 1
        }
        guard let (number, results) = try await group.next() else { break }
        waiting[number] = results
        while let ready = waiting.removeValue(forKey: drained) {
          for result in ready { try take(result) }
          drained += 1
          done += ready.count
          bar.advance(to: done)
        }
      }
    }
  }

  /// What all articles say, in their order.
  func run(_ articles: ArticleInput) async throws -> [ArticleFacts] {
    var all: [ArticleFacts] = []
    all.reserveCapacity(articles.count)
    try await run(articles, making: { $0 }, take: { all.append($0) })
    return all
  }
}
