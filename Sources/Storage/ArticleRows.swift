internal import Ontology

/// Articles and their rows: the statements that write and read them, compiled once.
struct ArticleRows: ~Copyable {
  private let selectKeys: PreparedStatement
  private let selectIDs: PreparedStatement
  private let deleteArticle: PreparedStatement
  private let insertArticle: PreparedStatement
  private let insertZone: PreparedStatement
  private let insertEntity: PreparedStatement
  private let insertMention: PreparedStatement
  private let insertStatement: PreparedStatement
  private let selectArticle: PreparedStatement
  private let selectOutline: PreparedStatement
  private let selectZones: PreparedStatement
  private let selectEntities: PreparedStatement
  private let selectMentions: PreparedStatement
  private let selectStatements: PreparedStatement

  // MARK: Writing

  /// The keys of an article that is there.
  borrowing func keys(
    of id: String
  ) throws(DatabaseError) -> (article: String, facts: String)? {
    defer { selectKeys.reset() }
    try selectKeys.bind([.text(id)])
    guard try selectKeys.step() else { return nil }
    return (selectKeys.text(0) ?? "", selectKeys.text(1) ?? "")
  }

  /// Deletes an article; its rows go with it.
  borrowing func delete(_ id: String) throws(DatabaseError) {
    try deleteArticle.run([.text(id)])
  }

  /// Inserts an article with all its rows.
  borrowing func insert(
    _ facts: ArticleFacts, keys: (article: String, facts: String)
  ) throws(DatabaseError) {
    let article = facts.article
    let id = SQLValue.text(article.id)
    try insertArticle.run([
      id, SQLValue(article.date?.description), SQLValue(article.title), SQLValue(article.url),
      SQLValue(article.source), .text(article.text), .integer(article.textIsDerived ? 1 : 0),
      .text(keys.article), .text(keys.facts),
    ])
    for (number, zone) in article.zones.enumerated() {
      try insertZone.run([
        id, .integer(number), .text(zone.kind.rawValue), .integer(zone.range.lowerBound),
        .integer(zone.range.upperBound),
      ])
    }
    for (number, entity) in facts.entities.enumerated() {
      try insertEntity.run([
        id, .integer(number), .text(entity.kind.rawValue), .text(entity.name),
        SQLValue(entity.gazetteerID), SQLValue(entity.givenName), SQLValue(entity.familyName),
        SQLValue(entity.gender?.rawValue), SQLValue(entity.owner), SQLValue(entity.ordinal),
        SQLValue(entity.sessionType), SQLValue(entity.date?.description),
      ])
    }
    for (number, mention) in facts.mentions.enumerated() {
      try insertMention.run([
        id, .integer(number), .integer(mention.range.lowerBound),
        .integer(mention.range.upperBound), .text(mention.kind.rawValue), .integer(mention.entity),
      ])
    }
    for (number, statement) in facts.statements.enumerated() {
      try insertStatement.run([
        id, .integer(number), .text(statement.type.rawValue), .integer(statement.subject),
        SQLValue(statement.object), SQLValue(statement.role),
        SQLValue(statement.date?.description), SQLValue(statement.status?.rawValue),
        SQLValue(statement.scope), SQLValue(statement.from?.description),
        SQLValue(statement.to?.description), SQLValue(statement.dateWords),
        .integer(statement.evidence.range.lowerBound),
        .integer(statement.evidence.range.upperBound), .text(statement.evidence.rule),
      ])
    }
  }

  // MARK: Reading

  /// The ids of all articles, in byte order.
  borrowing func ids() throws(DatabaseError) -> [String] {
    defer { selectIDs.reset() }
    var ids: [String] = []
    while try selectIDs.step() { ids.append(selectIDs.text(0) ?? "") }
    return ids
  }

  /// What an article says; nil where there is none.
  borrowing func facts(of id: String) throws -> ArticleFacts? {
    guard let article = try article(id) else { return nil }
    var facts = ArticleFacts(article: article)
    let size = article.text.utf8.count
    try forEachRow(of: selectZones, id) { row in
      facts.article.zones.append(
        Zone(kind: try value(row, 0, ZoneKind.init(rawValue:)), range: try range(row, 1, size)))
    }
    try forEachRow(of: selectEntities, id) { row in
      facts.entities.append(
        ArticleEntity(
          kind: try value(row, 0, EntityKind.init(rawValue:)), name: row.text(1) ?? "",
          gazetteerID: row.text(2), givenName: row.text(3), familyName: row.text(4),
          gender: try optional(row, 5, Gender.init(rawValue:)), owner: row.optionalInt(6),
          ordinal: row.optionalInt(7), sessionType: row.text(8),
          date: try optional(row, 9) { DateSpan($0) }))
    }
    try forEachRow(of: selectMentions, id) { row in
      facts.mentions.append(
        Mention(
          range: try range(row, 0, size), kind: try value(row, 2, EntityKind.init(rawValue:)),
          entity: row.int(3)))
    }
    try forEachRow(of: selectStatements, id) { row in
      facts.statements.append(
        Statement(
          try value(row, 0, RelationType.init(rawValue:)), subject: row.int(1),
          object: row.optionalInt(2), role: row.text(3),
          date: try optional(row, 4) { DateSpan($0) },
          status: try optional(row, 5, OfficeStatus.init(rawValue:)), scope: row.text(6),
          from: try optional(row, 7) { PartialDate($0) },
          to: try optional(row, 8) { PartialDate($0) }, dateWords: row.text(9),
          evidence: Evidence(range: try range(row, 10, size), rule: row.text(12) ?? "")))
    }
    try checkIndices(of: facts)
    return facts
  }

  private borrowing func article(_ id: String) throws -> Article? {
    defer { selectArticle.reset() }
    try selectArticle.bind([.text(id)])
    return try selectArticle.step() ? try article(id, in: selectArticle) : nil
  }

  private static let articleColumns = "date, title, url, source, text, text_is_derived"

  /// The article in a row that begins with ``articleColumns``.
  private func article(_ id: String, in row: borrowing PreparedStatement) throws -> Article {
    Article(
      id: id, date: try optional(row, 0) { PartialDate($0) }, title: row.text(1), url: row.text(2),
      source: row.text(3), text: row.text(4) ?? "", textIsDerived: row.int(5) == 1)
  }

  /// The articles without their zones, and the key of all that was found in them.
  borrowing func outline() throws -> (articles: [Article], key: [UInt8]) {
    defer { selectOutline.reset() }
    var articles: [Article] = []
    var key: [UInt8] = []
    while try selectOutline.step() {
      let article = try article(selectOutline.text(6) ?? "", in: selectOutline)
      key.append(contentsOf: article.id.utf8)
      key.append(0)
      key.append(contentsOf: (selectOutline.text(7) ?? "").utf8)
      articles.append(article)
    }
    return (articles, key)
  }

  private borrowing func forEachRow(
    of query: borrowing PreparedStatement, _ id: String,
    _ body: (borrowing PreparedStatement) throws -> Void
  ) throws {
    defer { query.reset() }
    try query.bind([.text(id)])
    while try query.step() { try body(query) }
  }

  private borrowing func checkIndices(of facts: ArticleFacts) throws {
    let entities = facts.entities.indices
    guard facts.entities.allSatisfy({ $0.owner.map(entities.contains) ?? true }),
      facts.mentions.allSatisfy({ entities.contains($0.entity) }),
      facts.statements.allSatisfy({
        entities.contains($0.subject) && ($0.object.map(entities.contains) ?? true)
      })
    else { throw RowFault(description: "a row of \(facts.article.id) refers to nothing") }
  }

  /// A column's value in its own type.
  private func value<Value>(
    _ row: borrowing PreparedStatement, _ column: Int, _ read: (String) -> Value?
  ) throws -> Value {
    let text = row.text(column) ?? ""
    guard let value = read(text) else { throw RowFault(description: "unknown value “\(text)”") }
    return value
  }

  private func optional<Value>(
    _ row: borrowing PreparedStatement, _ column: Int, _ read: (String) -> Value?
  ) throws -> Value? {
    row.isNull(column) ? nil : try value(row, column, read)
  }

  /// Two columns as a range inside the article's text.
  private func range(
    _ row: borrowing PreparedStatement, _ column: Int, _ size: Int
  ) throws -> Range<Int> {
    let lower = row.int(column)
    let upper = row.int(column + 1)
    guard 0 <= lower, lower <= upper, upper <= size else {
      throw RowFault(description: "a range outside of the text")
    }
    return lower..<upper
  }
}

extension ArticleRows {
  /// Compiles the statements for a database that has the archive's tables.
  init(_ database: borrowing Database) throws(DatabaseError) {
    func insert(_ table: String, _ columns: Int) -> String {
      let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
      return "INSERT INTO \(table) VALUES (\(marks))"
    }
    func select(_ columns: String, _ table: String) -> String {
      "SELECT \(columns) FROM \(table) WHERE article = ? ORDER BY number"
    }
    self.init(
      selectKeys: try database.prepare("SELECT article_key, facts_key FROM articles WHERE id = ?"),
      selectIDs: try database.prepare("SELECT id FROM articles ORDER BY id"),
      deleteArticle: try database.prepare("DELETE FROM articles WHERE id = ?"),
      insertArticle: try database.prepare(insert("articles", 9)),
      insertZone: try database.prepare(insert("zones", 5)),
      insertEntity: try database.prepare(insert("entities", 12)),
      insertMention: try database.prepare(insert("mentions", 6)),
      insertStatement: try database.prepare(insert("statements", 15)),
      selectArticle: try database.prepare(
        "SELECT \(Self.articleColumns) FROM articles WHERE id = ?"),
      selectOutline: try database.prepare(
        "SELECT \(Self.articleColumns), id, facts_key FROM articles ORDER BY id"),
      selectZones: try database.prepare(select("kind, lower, upper", "zones")),
      selectEntities: try database.prepare(
        select(
          """
          kind, name, gazetteer_id, given_name, family_name, gender, owner, ordinal,
          session_type, date
          """, "entities")),
      selectMentions: try database.prepare(select("lower, upper, kind, entity", "mentions")),
      selectStatements: try database.prepare(
        select(
          """
          type, subject, object, role, date, status, scope, from_date, to_date, date_words,
          lower, upper, rule
          """, "statements")))
  }
}

/// A row that no archive should have.
struct RowFault: Error, CustomStringConvertible {
  var description: String
}
