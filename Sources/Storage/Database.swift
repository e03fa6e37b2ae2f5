internal import CSQLite

/// An open SQLite database, closed when it goes out of scope.
@safe struct Database: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a file for reading and writing, made where it is missing if `creating`.
  ///
  /// A file that may only be read is opened so; see ``isReadOnly``. A locked one is waited for
  /// `patience` milliseconds.
  init(path: String, creating: Bool, patience: Int32) throws(DatabaseError) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
      | (creating ? SQLITE_OPEN_CREATE : 0)
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened = unsafe opened else {
      let error = unsafe DatabaseError(code: code, handle: opened, sql: "open")
      unsafe sqlite3_close_v2(opened)
      throw error
    }
    unsafe handle = opened
    unsafe sqlite3_busy_timeout(handle, patience)
  }

  deinit {
    // Statements that are still there keep the connection until they go.
    unsafe sqlite3_close_v2(handle)
  }

  /// Whether the file can't be written.
  var isReadOnly: Bool {
    unsafe sqlite3_db_readonly(handle, "main") == 1
  }

  /// Runs statements that give no rows.
  borrowing func run(_ sql: String) throws(DatabaseError) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw unsafe DatabaseError(code: code, handle: handle, sql: sql)
    }
  }

  /// The number in the first row and column of a query.
  borrowing func number(_ sql: String) throws(DatabaseError) -> Int {
    let query = try prepare(sql)
    defer { query.reset() }
    return try query.step() ? query.int(0) : 0
  }

  /// The text in the first row and column of a query.
  borrowing func text(_ sql: String) throws(DatabaseError) -> String? {
    let query = try prepare(sql)
    defer { query.reset() }
    return try query.step() ? query.text(0) : nil
  }

  /// Compiles one statement.
  borrowing func prepare(_ sql: String) throws(DatabaseError) -> PreparedStatement {
    var prepared: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    let code = unsafe sqlite3_prepare_v3(handle, sql, -1, flags, &prepared, nil)
    guard code == SQLITE_OK, let prepared = unsafe prepared else {
      throw unsafe DatabaseError(code: code, handle: handle, sql: sql)
    }
    return unsafe PreparedStatement(prepared, database: handle)
  }
}

/// What SQLite couldn't do.
package struct DatabaseError: Error, Hashable, Sendable {
  /// SQLite's extended result code.
  package var code: Int32
  /// SQLite's own words.
  package var message: String
  /// The statement that failed.
  package var sql: String

  init(code: Int32, handle: OpaquePointer?, sql: String) {
    self.code = code
    self.sql = sql
    message =
      unsafe handle.map { unsafe String(cString: sqlite3_errmsg($0)) }
      ?? String(cString: sqlite3_errstr(code))
  }

  /// The result code without its details.
  var primaryCode: Int32 { code & 0xFF }
}
