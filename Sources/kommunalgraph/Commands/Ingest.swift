import Ontology
import Storage

extension Command {
  static let ingest = Command(
    name: "ingest", operands: "INPUT…", operandCount: many,
    summary: "add articles to an archive, or replace them",
    details: """
      Extracts the articles and keeps what they say in FILE, a new archive where there is none.
      An article takes the place of the one with its id. If any input can't be read, FILE stays as
      it was.

      Articles go in a hundred at a time, in the order of the input. "200 of 1000 articles kept"
      stands on standard output when the first 200 are in FILE, and the last line tells of all. What
      was told is there however the program ends; beyond it at most the next hundred, and all of
      these. Ingesting again does the rest.
      """,
    options: [.requiredArchive, .gazetteer],
    run: { arguments in
      let path = try ArchiveGraph.path(arguments)
      let knowledge = try GazetteerFolders(arguments).knowledge()
      // Fails before the work begins rather than after it.
      let isNew = !Path.exists(path)
      if !isNew { _ = try Archive(path: path, mode: .update) }
      let articles = try ArticleInput(arguments.operands)
      let archive = try Archive(path: path, mode: .update)
      var changes: [Archive.Change: Int] = [:]
      var batch: [ArticleFacts] = []
      var kept = 0
      /// Ctrl-C waits for what is being written.
      func keep() throws {
        try Interruption.uninterrupted {
          try archive.transaction { archive in
            for facts in batch { changes[try archive.add(facts), default: 0] += 1 }
          }
          kept += batch.count
          batch.removeAll(keepingCapacity: true)
        }
        Interruption.telling(
          "stopped: \(kept) of \(articles.count) articles are kept; the same call does the rest")
      }
      do {
        try await ParallelExtraction(knowledge).run(articles, making: { $0 }) { facts in
          // Kept when more come: the last line tells of the last ones.
          if batch.count == batchSize {
            try keep()
            try Console.print("\(kept) of \(articles.count) articles kept\n")
          }
          batch.append(facts)
        }
        try keep()
      } catch {
        // A full disk: no archive is better than one of nothing.
        if isNew { archive.discardIfEmpty() }
        throw error
      }
      let counts = [.added, .replaced, .unchanged].map { changes[$0, default: 0] }
      try Console.print("\(counts[0]) added, \(counts[1]) replaced, \(counts[2]) unchanged\n")
      return .done
    })

  /// How many articles go into an archive in one step.
  private static let batchSize = 100
}
