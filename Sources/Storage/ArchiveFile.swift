internal import CSQLite
internal import FoundationEssentials
internal import Ontology

/// The file an archive is kept in: opening it, copying it, and saying what is wrong with it.
enum ArchiveFile {
  /// Opens or makes a file and checks that it is an archive that this version can read.
  static func open(
    _ path: String, mode: Archive.Mode, patience: Int32
  ) throws(InputError) -> Database {
    do {
      return try opened(path, mode: mode, patience: patience)
    } catch let error as DatabaseError {
      throw inputError(error, path: path)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError("\(error)", file: path)
    }
  }

  /// The statements of an archive that was opened.
  static func rows(
    of database: borrowing Database, path: String
  ) throws(InputError) -> ArticleRows {
    do {
      return try ArticleRows(database)
    } catch {
      throw inputError(error, path: path)
    }
  }

  private static func opened(
    _ path: String, mode: Archive.Mode, patience: Int32
  ) throws -> Database {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder { throw InputError("a folder and no archive: name a file", file: path) }
    if exists, mode == .create {
      throw InputError("there is a file already; it isn't overwritten", file: path)
    }
    if !exists, mode == .readOnly {
      throw InputError("there is no archive; `kommunalgraph ingest` makes one", file: path)
    }
    let database = try Database(path: path, creating: !exists, patience: patience)
    if mode != .readOnly, database.isReadOnly {
      throw InputError("can't be written: the file is read-only", file: path)
    }
    // Asked of SQLite, not of the file: what a killed program left in it is taken back first.
    let isEmpty = try database.number("PRAGMA page_count") == 0
    if isEmpty, mode == .readOnly {
      throw InputError(
        "no archive yet: the file is empty; `kommunalgraph ingest` fills it", file: path)
    }
    do {
      try database.run("PRAGMA foreign_keys = ON")
      if isEmpty {
        try make(database)
      } else {
        try check(database, path: path)
        if mode == .readOnly { try database.run("PRAGMA query_only = ON") }
      }
    } catch {
      if !exists { try? FileManager.default.removeItem(atPath: path) }
      throw error
    }
    return database
  }

  /// Makes the tables of an empty file.
  private static func make(_ database: borrowing Database) throws(DatabaseError) {
    try database.run(
      """
      PRAGMA page_size = 4096;
      PRAGMA auto_vacuum = NONE;
      PRAGMA encoding = 'UTF-8';
      PRAGMA journal_mode = DELETE;
      BEGIN IMMEDIATE;
      PRAGMA application_id = \(Schema.applicationID);
      PRAGMA user_version = \(Schema.version);
      \(Schema.tables)
      \(Schema.views)
      COMMIT;
      """)
  }

  /// Refuses a database that isn't an archive, or that a newer version made.
  private static func check(_ database: borrowing Database, path: String) throws {
    let application = try database.number("PRAGMA application_id")
    guard application == Schema.applicationID else {
      throw InputError("no archive of kommunalgraph, but another program's database", file: path)
    }
    let version = try database.number("PRAGMA user_version")
    guard version <= Schema.version else {
      throw InputError(
        "made by a newer kommunalgraph (archive version \(version), this one reads "
          + "\(Schema.version)): update the program", file: path)
    }
    guard version == Schema.version else {
      throw damaged(path, "archive version \(version)")
    }
    let tables = try database.number(
      """
      SELECT count(*) FROM sqlite_schema WHERE type = 'table'
      AND name IN ('articles', 'zones', 'entities', 'mentions', 'statements')
      """)
    guard tables == 5 else { throw damaged(path, "tables are missing") }
  }

  /// Writes a database's content to a new file, packed in the order of its keys.
  static func copy(
    _ database: borrowing Database, from source: String, to path: String
  ) throws(InputError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw InputError("there is a file already; it isn't overwritten", file: path)
    }
    do {
      // A reader may copy: the copy is another file.
      let queryOnly = try database.number("PRAGMA query_only")
      try database.run("PRAGMA query_only = OFF")
      defer { try? database.run("PRAGMA query_only = \(queryOnly)") }
      try database.prepare("VACUUM INTO ?").run([.text(path)])
      // The copy counts the changes of its tables on from the original; let all start at one.
      let copy = try Database(
        path: path, creating: false, patience: Archive.usualPatience)
      try copy.run("PRAGMA schema_version = 1")
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      let isOther = error.primaryCode == SQLITE_CORRUPT || error.primaryCode == SQLITE_NOTADB
      throw inputError(error, path: isOther ? source : path)
    }
  }

  /// What a failure of SQLite means to somebody who has a file.
  static func inputError(_ error: DatabaseError, path: String) -> InputError {
    let message =
      switch error.primaryCode {
      case SQLITE_NOTADB: "no archive: the file isn't one that kommunalgraph wrote"
      case SQLITE_CORRUPT: "the archive is damaged (\(error.message)): build it again"
      case SQLITE_CANTOPEN: "can't be opened: its folder is missing or may not be written"
      case SQLITE_READONLY: "can't be written: the file or its folder is read-only"
      case SQLITE_PERM, SQLITE_AUTH: "can't be opened: check its permissions"
      case SQLITE_BUSY, SQLITE_LOCKED: "another program is writing to it: try again later"
      case SQLITE_FULL: "the disk is full; nothing was changed"
      case SQLITE_IOERR: "can't be read or written: \(error.message)"
      default: "\(error.message) (SQLite \(error.code), \(error.sql.prefix(60)))"
      }
    return InputError(message, file: path)
  }

  /// An archive whose rows make no sense.
  static func damaged(_ path: String, _ detail: String) -> InputError {
    InputError("the archive is damaged (\(detail)): build it again", file: path)
  }
}
