import CSQLite
import Foundation
import Ontology
import Storage
import Testing

/// The queries of the documentation, run by SQLite alone.
@Suite struct DocumentedQueriesTests {
  private static let page = Gold.root.appending(
    path: "Sources/kommunalgraph/Documentation.docc/Archive.md")

  @Test func `each of the five gives rows, and these the articles' words`() throws {
    let scratch = try Scratch()
    let facts = try Gold.facts()
    do {
      let archive = try Archive(path: scratch.file("a.sqlite"), mode: .create)
      try archive.transaction { archive in
        for article in facts { try archive.add(article) }
      }
    }
    let queries = try Self.queries()
    #expect(queries.count == 5)
    let answers = try queries.map { try Self.run($0, on: scratch.file("a.sqlite")) }
    #expect(
      answers.map { $0.first?.keys.sorted().joined(separator: " ") ?? "" } == [
        "article chair quote session",
        "article_date body from_date quote role status to_date",
        "article article_date from_date scope status subject to_date",
        "articles mentions name", "articles example name",
      ])
    let text = Dictionary(uniqueKeysWithValues: facts.map { ($0.article.id, $0.article.text) })
    for row in answers[0] {
      #expect(text[row["article"] ?? ""]?.contains(row["quote"] ?? "-") ?? false)
      #expect(!(row["quote"] ?? "").isEmpty)
    }
    #expect(answers[0].contains { $0["chair"] == "Patrick Burghardt" })
    #expect(answers[1].contains { $0["role"] == "Staatssekretär" })
    #expect(answers[2].count > 5)
    #expect(answers[3].first?["name"] == "IT-Planungsrat")
    #expect(answers[4].allSatisfy { !($0["example"] ?? "").isEmpty })
  }

  @Test func `every table, view and column is documented, and nothing else`() throws {
    let scratch = try Scratch()
    _ = try Archive(path: scratch.file("a.sqlite"), mode: .create)
    let file = scratch.file("a.sqlite")
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let tables = try Self.run("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL", on: file)
    #expect(tables.count == 7)
    for table in tables.compactMap({ $0["name"] }) {
      let line = page.split(separator: "\n").first { $0.hasPrefix("| `\(table)` |") }
      let row = String(try #require(line, "\(table) is not documented"))
      let columns = try Self.run("SELECT name FROM pragma_table_info('\(table)')", on: file)
        .compactMap { $0["name"] }.filter { !["article", "number"].contains($0) }
      #expect(!columns.isEmpty)
      for column in columns { #expect(row.contains("`\(column)`"), "\(table).\(column)") }
    }
  }

  /// The indented blocks that begin with SELECT.
  private static func queries() throws -> [String] {
    let page = try String(contentsOf: page, encoding: .utf8)
    return page.components(separatedBy: "\n\n").filter { $0.hasPrefix("    SELECT") }
  }

  /// The rows of a query, by column.
  private static func run(_ sql: String, on file: String) throws -> [[String: String]] {
    var database: OpaquePointer?
    defer { sqlite3_close_v2(database) }
    try #require(sqlite3_open_v2(file, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
    var query: OpaquePointer?
    defer { sqlite3_finalize(query) }
    let code = sqlite3_prepare_v2(database, sql, -1, &query, nil)
    try #require(code == SQLITE_OK, "\(String(cString: sqlite3_errmsg(database))): \(sql)")
    var rows: [[String: String]] = []
    while sqlite3_step(query) == SQLITE_ROW {
      var row: [String: String] = [:]
      for column in 0..<sqlite3_column_count(query) {
        guard let name = sqlite3_column_name(query, column) else { continue }
        row[String(cString: name)] =
          sqlite3_column_text(query, column).map { String(cString: $0) } ?? ""
      }
      rows.append(row)
    }
    return rows
  }
}
