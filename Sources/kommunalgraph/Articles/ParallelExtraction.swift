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
  /// and hands each result to `take`.
  func run(_ articles: [ReadArticle], take: (ArticleFacts) throws -> Void) async throws {
    let batches = articles.batches(of: Self.batchSize)
    var bar = ProgressBar("articles", total: articles.count)
    defer { bar.finish() }
    var done = 0
    let limit = 2 * max(1, ProcessInfo.processInfo.activeProcessorCount)
    try await withThrowingTaskGroup(of: (Int, [ArticleFacts]).self) { group in
      var started = 0
      var drained = 0
      var waiting: [Int: [ArticleFacts]] = [:]
      while drained < batches.count {
        // A batch starts only when one before it has been handed on, so that results can't pile up
        // behind a slow one.
        while started < min(batches.count, drained + limit) {
          let number = started
          group.addTask { [facts, batch = batches[number]] in
            (number, batch.map { $0.facts ?? facts($0.article) })
          }
          started += 1
        }
        guard let (number, results) = try await group.next() else { break }
        waiting[number] = results
        while let ready = waiting.removeValue(forKey: drained) {
          for facts in ready { try take(facts) }
          drained += 1
          done += ready.count
          bar.advance(to: done)
        }
      }
    }
  }

  /// What all articles say, in their order.
  func run(_ articles: [ReadArticle]) async throws -> [ArticleFacts] {
    var all: [ArticleFacts] = []
    all.reserveCapacity(articles.count)
    try await run(articles) { all.append($0) }
    return all
  }
}
