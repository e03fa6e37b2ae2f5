internal import Graph
internal import Ontology

/// The graph as questions use it: statements by type, made once.
struct Facts: Sendable {
  let graph: KnowledgeGraph
  let names: NameIndex
  let roles: RoleIndex
  private var byType: [RelationType: [GraphStatement]] = [:]
  /// Indices into the graph's statements.
  private var bySubject: [End: [Int]] = [:]
  private var byObject: [End: [Int]] = [:]
  /// The graph's sessions, ascending.
  let sessions: [Int]
  /// The last day of the newest article: what "now" means where nobody says.
  let newestDay: Int
  /// Nouns that sessions in this graph are called by, folded.
  let sessionWords: Set<String>

  init(_ graph: KnowledgeGraph) {
    self.graph = graph
    names = NameIndex(graph)
    roles = RoleIndex(graph)
    sessions = graph.entities.indices.filter { graph.entities[$0].kind == .session }
    for (index, statement) in graph.statements.enumerated() {
      let type = statement.type
      byType[type, default: []].append(statement)
      bySubject[End(type: type, entity: statement.subject), default: []].append(index)
      if let object = statement.object {
        byObject[End(type: type, entity: object), default: []].append(index)
      }
    }
    sessionWords = Set(
      graph.entities.filter { $0.kind == .session }
        .compactMap { $0.sessionType.flatMap { Tokens.words($0).last } }
        .filter { !$0.hasPrefix("konstituieren") && !$0.hasPrefix("ausserordentl") })
    newestDay = graph.articles.compactMap(\.date?.latest).max() ?? .max
  }

  func statements(_ type: RelationType) -> [GraphStatement] {
    byType[type] ?? []
  }

  func statements(_ type: RelationType, subject: Int) -> [GraphStatement] {
    (bySubject[End(type: type, entity: subject)] ?? []).map { graph.statements[$0] }
  }

  func statements(_ type: RelationType, object: Int) -> [GraphStatement] {
    (byObject[End(type: type, entity: object)] ?? []).map { graph.statements[$0] }
  }

  private struct End: Hashable {
    var type: RelationType
    var entity: Int
  }
}

/// What one question has looked up, so that it looks only once.
final class Memory {
  struct Key: Hashable {
    var words: [String]
    var kinds: [EntityKind]
  }

  var found: [Key: Found?] = [:]
  var roles: [[String]: RoleQuery?] = [:]
}

/// What one question has on its desk: the facts, and what was said about time.
struct Desk {
  let facts: Facts
  let language: Language
  /// Whether names may be a slip or two away.
  let allowsSlips: Bool
  /// The dates asked about.
  let periods: [Period]
  /// "derzeit", "currently".
  let asksNow: Bool
  /// The day that "now" means.
  let today: Int
  /// What was looked up already for this question.
  let memory = Memory()

  var graph: KnowledgeGraph { facts.graph }

  func name(_ entity: Int) -> String {
    graph.entities[entity].name
  }

  func names(_ entities: [Int]) -> String {
    entities.map { name($0) }.joined(separator: "|")
  }

  func statements(_ type: RelationType) -> [GraphStatement] {
    facts.statements(type)
  }

  func statements(_ type: RelationType, subject: Int) -> [GraphStatement] {
    facts.statements(type, subject: subject)
  }

  func statements(_ type: RelationType, object: Int) -> [GraphStatement] {
    facts.statements(type, object: object)
  }

  /// The entities that a slot names.
  func find(_ slot: ArraySlice<Token>?, _ kinds: EntityKind...) -> Found? {
    guard let slot else { return nil }
    let key = Memory.Key(words: slot.map(\.text), kinds: kinds)
    if let known = memory.found[key] { return known }
    let found = kinds == [.person] ? person(slot) : named(slot, Set(kinds))
    memory.found[key] = .some(found)
    return found
  }

  private func named(_ slot: ArraySlice<Token>, _ kinds: Set<EntityKind>) -> Found? {
    facts.names.find(slot, kinds, allowingSlips: allowsSlips)
  }

  private func person(_ slot: ArraySlice<Token>) -> Found? {
    named(slot, [.person]) ?? personAfterTitle(slot)
  }

  /// "Staatssekretär Klaus Vitt", "Oberbürgermeister Kufen": a family name alone after an office
  /// must be that of somebody who held it.
  private func personAfterTitle(_ slot: ArraySlice<Token>) -> Found? {
    guard slot.count > 1 else { return nil }
    for start in slot.indices.dropFirst() {
      guard let role = facts.roles.find(slot[..<start], allowingSlips: false),
        var found = named(slot[start...], [.person])
      else { continue }
      let holders = found.entities.filter { person in
        statements(.holds, subject: person).contains {
          role.exact.union(role.loose).contains(slug($0.role ?? ""))
        }
      }
      if !holders.isEmpty { found.entities = holders }
      if holders.isEmpty, found.penalty >= NameForms.familyPenalty { continue }
      found.penalty += 1
      return found
    }
    return nil
  }

  /// The office that a slot names.
  func role(_ slot: ArraySlice<Token>?) -> RoleQuery? {
    guard let slot else { return nil }
    let key = slot.map(\.text)
    if let known = memory.roles[key] { return known }
    let role = facts.roles.find(slot, allowingSlips: allowsSlips)
    memory.roles[key] = .some(role)
    return role
  }

  /// An answer with the evidence of all that supports it.
  func item(_ text: String, from statements: [GraphStatement], inferred: Bool = false)
    -> Answer.Item
  {
    let evidence = Set(statements.flatMap(\.evidence)).sorted()
    var seen: Set<EntityMention> = []
    let quotes = evidence.filter {
      seen.insert(EntityMention(article: $0.article, range: $0.range)).inserted
    }.map { quote($0.article, $0.range) }
    let isInferred = inferred || statements.contains { $0.basis == .inferred }
    var premises: [String] = []
    if isInferred {
      let known = statements.flatMap { statement in
        statement.premises.isEmpty ? [statement] : statement.premises.map { graph.statements[$0] }
      }
      for premise in known.map({ describe($0) }) where !premises.contains(premise) {
        premises.append(premise)
      }
    }
    return Answer.Item(
      text: text, basis: isInferred ? .inferred : .stated, evidence: quotes, premises: premises)
  }

  /// An answer that follows from implied ends, with the evidence of their premises.
  func item(_ text: String, concludedFrom ends: [ImpliedEnd]) -> Answer.Item {
    let premises = Set(ends.flatMap(\.premises)).sorted()
    return item(text, from: premises.map { graph.statements[$0] }, inferred: true)
  }

  /// The words of an article in a range of UTF-8 offsets.
  func quote(_ article: Int, _ range: Range<Int>) -> Answer.Quote {
    let source = graph.articles[article]
    let points = CodePoints(source.text).range(ofUTF8: range)
    return Answer.Quote(
      article: source.id, start: points.lowerBound, end: points.upperBound,
      quote: source.quote(range), date: source.date)
  }

  /// A statement as a line of text, for the premises of a conclusion.
  func describe(_ statement: GraphStatement) -> String {
    let subject = name(statement.subject)
    switch statement.type {
    case .holds: return subject + ": " + Offices(self).text(of: statement, withBody: true)
    case .heldOn: return "\(subject): \(statement.date.map { "\($0)" } ?? "")"
    default:
      return "\(subject) \(statement.type.label) \(statement.object.map { name($0) } ?? "")"
    }
  }
}
