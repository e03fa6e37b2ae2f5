internal import CSQLite
internal import FoundationEssentials
package import Ontology

/// What articles say, kept in one SQLite file.
///
/// The archive is the union of its articles: each is added, replaced and taken out with all that
/// was found in it, and nothing of two articles is ever merged. One program writes at a time; what
/// a transaction changed is there as a whole or not at all, however the program ends.
///
/// Every failure is an ``InputError`` that names the file.
package struct Archive: ~Copyable {
  /// What an archive is opened for.
  package enum Mode: Sendable {
    /// A new file; there must be none yet.
    case create
    /// Reading and writing; a missing or empty file becomes a new archive.
    case update
    /// Reading; the file must exist.
    case readOnly
  }

  /// What adding an article did.
  package enum Change: Sendable {
    /// No article had its id.
    case added
    /// Another version of it was there.
    case replaced
    /// It was there, to the last byte.
    case unchanged
  }

  /// Long enough for another program to read a large archive to its end.
  package static var usualPatience: Int32 { 15_000 }

  private let path: String
  private let database: Database
  private let rows: ArticleRows

  /// Opens an archive; where another program has locked the file, it waits for it `patience`
  /// milliseconds.
  ///
  /// - Throws: ``InputError`` for a file that is no archive, is damaged, comes from a newer
  ///   version, or can't be read or written.
  package init(
    path: String, mode: Mode, patience: Int32 = usualPatience
  ) throws(InputError) {
    let database = try ArchiveFile.open(path, mode: mode, patience: patience)
    let rows = try ArchiveFile.rows(of: database, path: path)
    self.path = path
    self.database = database
    self.rows = rows
  }

  /// Adds what an article says, in place of an article with the same id.
  ///
  /// - Parameters:
  ///   - facts: The article and all that was found in it.
  ///   - extraction: The version of what found it (program, gazetteer); see ``holds(_:extraction:)``.
  /// - Returns: Whether the article is new, another version of one that was there, or the same.
  /// - Throws: ``InputError`` where the file can't be written, or the facts refer to nothing.
  @discardableResult
  package borrowing func add(
    _ facts: ArticleFacts, extraction: String = ""
  ) throws(InputError) -> Change {
    try checkIndices(of: facts)
    let keys = (
      article: ContentKey(facts.article, extraction: extraction).description,
      facts: ContentKey(facts).description
    )
    do throws(DatabaseError) {
      let old = try rows.keys(of: facts.article.id)
      if let old, old == keys { return .unchanged }
      try database.run("SAVEPOINT article")
      do throws(DatabaseError) {
        if old != nil { try rows.delete(facts.article.id) }
        try rows.insert(facts, keys: keys)
        try database.run("RELEASE article")
      } catch {
        try? database.run("ROLLBACK TO article; RELEASE article")
        throw error
      }
      return old == nil ? .added : .replaced
    } catch {
      throw ArchiveFile.inputError(error, path: path)
    }
  }

  /// Whether the archive has this very article, read by this version of extraction: then there is
  /// no need to extract it again.
  package borrowing func holds(
    _ article: Article, extraction: String
  ) throws(InputError) -> Bool {
    do {
      let keys = try rows.keys(of: article.id)
      return keys?.article == ContentKey(article, extraction: extraction).description
    } catch {
      throw ArchiveFile.inputError(error, path: path)
    }
  }

  /// Takes an article out with exactly what was found in it; false where there is none.
  @discardableResult
  package borrowing func remove(id: String) throws(InputError) -> Bool {
    do {
      guard try rows.keys(of: id) != nil else { return false }
      try rows.delete(id)
      return true
    } catch {
      throw ArchiveFile.inputError(error, path: path)
    }
  }

  /// The ids of all articles, in byte order.
  package borrowing func articleIDs() throws(InputError) -> [String] {
    do {
      return try rows.ids()
    } catch {
      throw ArchiveFile.inputError(error, path: path)
    }
  }

  /// What one article says; nil where there is none of that id.
  package borrowing func facts(of id: String) throws(InputError) -> ArticleFacts? {
    do {
      return try rows.facts(of: id)
    } catch let error as DatabaseError {
      throw ArchiveFile.inputError(error, path: path)
    } catch {
      throw ArchiveFile.damaged(path, "\(error)")
    }
  }

  /// All that the archive holds, in byte order of the articles' ids.
  package borrowing func allFacts() throws(InputError) -> [ArticleFacts] {
    var all: [ArticleFacts] = []
    for id in try articleIDs() {
      if let facts = try facts(of: id) { all.append(facts) }
    }
    return all
  }

  /// The articles without their zones, in byte order of their ids, and the key of all that the
  /// archive holds of them.
  package borrowing func outline() throws(InputError) -> (articles: [Article], key: [UInt8]) {
    do {
      return try rows.outline()
    } catch let error as DatabaseError {
      throw ArchiveFile.inputError(error, path: path)
    } catch {
      throw ArchiveFile.damaged(path, "\(error)")
    }
  }

  /// Reads several things of one moment: what another program writes meanwhile is not seen, and the
  /// file is locked once rather than for each row.
  package borrowing func reading<Result>(
    _ body: (borrowing Archive) throws -> Result
  ) throws -> Result {
    try run("BEGIN")
    defer { rollBack() }
    return try body(self)
  }

  /// The number of articles, entities, mentions and statements.
  package borrowing func counts() throws(InputError) -> ArchiveCounts {
    do {
      return ArchiveCounts(
        articles: try database.number("SELECT count(*) FROM articles"),
        entities: try database.number("SELECT count(*) FROM entities"),
        mentions: try database.number("SELECT count(*) FROM mentions"),
        statements: try database.number("SELECT count(*) FROM statements"))
    } catch {
      throw ArchiveFile.inputError(error, path: path)
    }
  }

  /// Does several changes as one: all of them, or none where the function throws.
  package borrowing func transaction<Result>(
    _ body: (borrowing Archive) throws -> Result
  ) throws -> Result {
    try begin()
    do {
      let result = try body(self)
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Begins a transaction; without ``commit()`` nothing of it stays.
  ///
  /// - Parameter exclusively: Whether nobody else may read meanwhile.
  /// - Throws: ``InputError`` where another program is writing.
  package borrowing func begin(exclusively: Bool = false) throws(InputError) {
    try run(exclusively ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE")
  }

  /// Ends a transaction: its changes are on the disk.
  package borrowing func commit() throws(InputError) {
    try run("COMMIT")
  }

  /// Ends a transaction and takes its changes back.
  package borrowing func rollBack() {
    try? run("ROLLBACK")
  }

  /// Writes a copy without gaps, whose bytes depend only on what the archive holds.
  ///
  /// - Throws: ``InputError`` where there is a file already, or none can be written.
  package borrowing func write(to path: String) throws(InputError) {
    try ArchiveFile.copy(database, from: self.path, to: path)
  }

  /// Removes the file where it holds no article, and nobody else is about to write one.
  package borrowing func discardIfEmpty() {
    guard (try? begin(exclusively: true)) != nil else { return }
    defer { rollBack() }
    guard (try? database.number("SELECT count(*) FROM articles")) == 0 else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Reads the whole file and checks that it is sound.
  package borrowing func verify() throws(InputError) {
    do {
      let result = try database.text("PRAGMA integrity_check(1)") ?? "ok"
      guard result == "ok" else { throw ArchiveFile.damaged(path, result) }
      guard try database.text("PRAGMA foreign_key_check") == nil else {
        throw ArchiveFile.damaged(path, "a row refers to nothing")
      }
    } catch let error as DatabaseError {
      throw ArchiveFile.inputError(error, path: path)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError("\(error)", file: path)
    }
  }

  private borrowing func run(_ sql: String) throws(InputError) {
    do {
      try database.run(sql)
    } catch {
      throw ArchiveFile.inputError(error, path: path)
    }
  }

  /// Refuses facts that refer to entities they don't have.
  private borrowing func checkIndices(of facts: ArticleFacts) throws(InputError) {
    guard facts.isSound else {
      throw InputError(
        "the facts of “\(facts.article.id)” refer to an entity or to a place that isn't there"
      )
    }
  }
}

/// How much an archive holds.
package struct ArchiveCounts: Hashable, Sendable {
  package var articles: Int
  package var entities: Int
  package var mentions: Int
  package var statements: Int
}
