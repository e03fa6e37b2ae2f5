import Graph
import Ontology

/// Articles for tests, written as short as what they test.
struct Draft {
  private(set) var facts: ArticleFacts

  init(_ id: String, _ date: String? = nil) {
    facts = ArticleFacts(
      article: Article(id: id, date: date.flatMap { PartialDate($0) }, text: "Text von \(id)."))
  }

  /// A person by full name, the last word being the family name.
  mutating func person(_ name: String, _ gender: Gender? = nil) -> Int {
    let words = name.split(separator: " ")
    return add(
      ArticleEntity(
        kind: .person, name: name,
        givenName: words.count > 1 ? words.dropLast().joined(separator: " ") : nil,
        familyName: words.last.map(String.init), gender: gender))
  }

  mutating func body(_ name: String, record: String? = nil) -> Int {
    add(ArticleEntity(kind: .body, name: name, gazetteerID: record))
  }

  mutating func session(
    _ type: String, _ ordinal: Int? = nil, of body: String?, on date: String? = nil
  ) -> Int {
    let owner = body.map { self.body($0) }
    let number = ordinal.map { "\($0). " } ?? ""
    var entity = ArticleEntity(kind: .session, name: "\(number)\(type) \(body ?? "")")
    entity.owner = owner
    entity.ordinal = ordinal
    entity.sessionType = type
    entity.date = date.flatMap { DateSpan($0) }
    return add(entity)
  }

  mutating func add(_ entity: ArticleEntity) -> Int {
    if entity.kind != .person, let index = facts.entities.firstIndex(of: entity) { return index }
    facts.entities.append(entity)
    facts.mentions.append(
      Mention(range: 0..<4, kind: entity.kind, entity: facts.entities.count - 1))
    return facts.entities.count - 1
  }

  /// A person's office: `from` and `to` as ISO dates.
  mutating func holds(
    _ person: Int, _ role: String, at body: String? = nil, _ status: OfficeStatus = .current,
    scope: String? = nil, from: String? = nil, to: String? = nil
  ) {
    let object = body.map { self.body($0) }
    facts.statements.append(
      Statement(
        .holds, subject: person, object: object, role: role, status: status, scope: scope,
        from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) },
        evidence: evidence))
  }

  mutating func states(_ type: RelationType, _ subject: Int, _ object: Int, role: String? = nil) {
    facts.statements.append(
      Statement(type, subject: subject, object: object, role: role, evidence: evidence))
  }

  private var evidence: Evidence {
    Evidence(range: 0..<facts.article.text.utf8.count, rule: "test/test")
  }

  /// An article that names one person with, perhaps, one office.
  static func about(
    _ name: String, _ gender: Gender? = nil, _ role: String? = nil, at body: String? = nil,
    in id: String, _ date: String? = nil
  ) -> ArticleFacts {
    var draft = Self(id, date)
    let person = draft.person(name, gender)
    if let role { draft.holds(person, role, at: body) }
    return draft.facts
  }
}

extension KnowledgeGraph {
  func people() -> [String] {
    entities.filter { $0.kind == .person }.map(\.id)
  }

  func sessions() -> [String] {
    entities.filter { $0.kind == .session }.map(\.id)
  }

  /// "person-a holds Landrat @ body-b": what the tests read.
  func offices() -> [String] {
    statements.filter { $0.type == .holds }.map { statement in
      let dates = [statement.from, statement.to].map { $0.map { "\($0)" } ?? "" }
      return [
        entities[statement.subject].name, statement.role ?? "",
        statement.object.map { entities[$0].name } ?? "-", statement.status?.rawValue ?? "-",
        dates.joined(separator: "/"),
      ].joined(separator: " | ")
    }
  }
}
