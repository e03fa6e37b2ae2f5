import Ontology
import Storage

extension Command {
  static let ingest = Command(
    name: "ingest", operands: "INPUT…", operandCount: many,
    summary: "add articles to an archive, or replace them",
    details: """
      Extracts the articles and keeps what they say in FILE, a new archive where there is none.
      An article takes the place of the one with its id. All articles go in, or none.
      """,
    options: [.requiredArchive, .gazetteer],
    run: { arguments in
      let path = try ArchiveGraph.path(arguments)
      let knowledge = try GazetteerFolders(arguments).knowledge()
      if Path.exists(path) { try checkArchive(path) }
      let articles = try ArticleInput.articles(arguments.operands)
      let facts = try await ParallelExtraction(knowledge).run(articles)
      let counts = try add(facts, to: path)
      try Console.print(
        "\(counts.added) added, \(counts.replaced) replaced, \(counts.unchanged) unchanged\n")
      return .done
    })

  /// Fails before the work begins rather than after it.
  private static func checkArchive(_ path: String) throws {
    _ = try Archive(path: path, mode: .readOnly)
  }

  private static func add(
    _ facts: [ArticleFacts], to path: String
  ) throws -> (added: Int, replaced: Int, unchanged: Int) {
    let archive = try Archive(path: path, mode: .update)
    return try archive.transaction { archive in
      var counts = (added: 0, replaced: 0, unchanged: 0)
      for facts in facts {
        switch try archive.add(facts) {
        case .added: counts.added += 1
        case .replaced: counts.replaced += 1
        case .unchanged: counts.unchanged += 1
        }
      }
      return counts
    }
  }
}
