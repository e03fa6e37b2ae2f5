internal import Graph
internal import Ontology

/// The graph as questions use it: statements by type, made once.
struct Facts: Sendable {
  let graph: KnowledgeGraph
  let names: NameIndex
  let roles: RoleIndex
  /// Indices into the graph's statements.
  private var byType: [RelationType: [Int]] = [:]
  /// The last day of the newest article: what "now" means where nobody says.
  let newestDay: Int
  /// Nouns that sessions in this graph are called by, folded.
  let sessionWords: Set<String>

  init(_ graph: KnowledgeGraph) {
    self.graph = graph
    names = NameIndex(graph)
    roles = RoleIndex(graph)
    for (index, statement) in graph.statements.enumerated() {
      byType[statement.type, default: []].append(index)
    }
    sessionWords = Set(
      graph.entities.filter { $0.kind == .session }
        .compactMap { $0.sessionType.flatMap { Tokens.words($0).last } }
        .filter { !$0.hasPrefix("konstituieren") && !$0.hasPrefix("ausserordentl") })
    newestDay = graph.articles.compactMap(\.date?.latest).max() ?? .max
  }

  func statements(_ type: RelationType) -> [GraphStatement] {
    (byType[type] ?? []).map { graph.statements[$0] }
  }
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

  /// The entities that a slot names.
  func find(_ slot: ArraySlice<Token>?, _ kinds: EntityKind...) -> Found? {
    guard let slot else { return nil }
    let found = facts.names.find(slot, Set(kinds), allowingSlips: allowsSlips)
    if found == nil, kinds.contains(.person) { return personAfterTitle(slot) }
    return found
  }

  /// "Staatssekretär Klaus Vitt": an office before a person's name adds nothing.
  private func personAfterTitle(_ slot: ArraySlice<Token>) -> Found? {
    guard slot.count > 1 else { return nil }
    for start in slot.indices.dropFirst() {
      guard facts.roles.find(slot[..<start], allowingSlips: false) != nil,
        let found = facts.names.find(slot[start...], [.person], allowingSlips: allowsSlips)
      else { continue }
      return found
    }
    return nil
  }

  /// The office that a slot names.
  func role(_ slot: ArraySlice<Token>?) -> RoleQuery? {
    guard let slot else { return nil }
    return facts.roles.find(slot, allowingSlips: allowsSlips)
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
