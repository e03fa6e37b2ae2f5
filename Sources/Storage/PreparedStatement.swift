internal import CSQLite

/// A compiled statement, used again and again, finalised when it goes out of scope.
@safe struct PreparedStatement: ~Copyable {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  init(_ handle: OpaquePointer, database: OpaquePointer) {
    unsafe self.handle = handle
    unsafe self.database = database
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Runs the statement to its end with these values.
  borrowing func run(_ values: [SQLValue]) throws(DatabaseError) {
    defer { reset() }
    try bind(values)
    while try step() {}
  }

  /// Gives the statement its values; `reset` has to follow after the last row.
  borrowing func bind(_ values: [SQLValue]) throws(DatabaseError) {
    for (index, value) in values.enumerated() {
      let column = Int32(index + 1)
      let code: Int32
      switch value {
      case .null:
        code = unsafe sqlite3_bind_null(handle, column)
      case .integer(let number):
        code = unsafe sqlite3_bind_int64(handle, column, Int64(number))
      case .text(let text):
        var text = text
        code = text.withUTF8 { bytes in
          unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
            unsafe kommunalgraph_bind_text(
              handle, column, characters.baseAddress, Int32(characters.count))
          }
        }
      }
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  /// Goes to the next row; false after the last one.
  borrowing func step() throws(DatabaseError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    guard code == SQLITE_ROW || code == SQLITE_DONE else { throw error(code) }
    return code == SQLITE_ROW
  }

  /// Makes the statement ready for other values.
  borrowing func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  /// Whether a column of the row is null.
  borrowing func isNull(_ column: Int) -> Bool {
    unsafe sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// A number of the row; 0 for null.
  borrowing func int(_ column: Int) -> Int {
    unsafe Int(sqlite3_column_int64(handle, Int32(column)))
  }

  /// A number of the row.
  borrowing func optionalInt(_ column: Int) -> Int? {
    isNull(column) ? nil : int(column)
  }

  /// A text of the row.
  borrowing func text(_ column: Int) -> String? {
    guard let bytes = unsafe sqlite3_column_text(handle, Int32(column)) else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(handle, Int32(column)))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  private borrowing func error(_ code: Int32) -> DatabaseError {
    let sql = unsafe sqlite3_sql(handle).map { unsafe String(cString: $0) } ?? ""
    return unsafe DatabaseError(code: code, handle: database, sql: sql)
  }
}

/// A value for a statement.
enum SQLValue {
  case null
  case integer(Int)
  case text(String)

  init(_ number: Int?) {
    self = number.map { .integer($0) } ?? .null
  }

  init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }
}
