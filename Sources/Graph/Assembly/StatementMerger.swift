import Ontology

/// Makes one statement with all its evidence of statements that say the same.
struct StatementMerger {
  private let assembly: EntityAssembly
  private let names: RecordNames

  init(_ assembly: EntityAssembly, names: RecordNames) {
    self.assembly = assembly
    self.names = names
  }

  func statements(of space: LinkingSpace) -> [GraphStatement] {
    var groups: [Key: [Told]] = [:]
    var order: [Key] = []
    for (article, fact) in space.facts.enumerated() {
      for statement in fact.statements {
        guard let told = told(statement, article: article, in: space) else { continue }
        if groups[told.key] == nil { order.append(told.key) }
        groups[told.key, default: []].append(told)
      }
    }
    return order.flatMap { key in
      let told = groups[key] ?? []
      return switch key.type {
      case .holds: Stints.split(told).map { merged($0) }
      case .heldOn: Self.split(dates: told).map { merged($0) }
      default: [merged(told)]
      }
    }
  }

  /// What makes two statements say the same.
  struct Key: Hashable {
    var type: RelationType
    var subject: Int
    var object: Int?
    var role: String?
    var scope: String?
  }

  /// One article's statement, with the graph's entities at its ends.
  struct Told {
    var key: Key
    var statement: Statement
    var article: Int
    var articleDate: PartialDate?
    var title: String?
  }

  private func told(_ statement: Statement, article: Int, in space: LinkingSpace) -> Told? {
    func entity(_ index: Int) -> Int? {
      assembly.indexes[space.node(article: article, entity: index)]
    }
    guard var subject = entity(statement.subject) else { return nil }
    var object: Int?
    if let stated = statement.object {
      guard let found = entity(stated) else { return nil }
      object = found
    }
    // Two names of one thing are no relation of it to itself.
    if object == subject { return nil }
    if statement.type.isSymmetric, let other = object, other < subject {
      (subject, object) = (other, subject)
    }
    let title = statement.role.map { role in
      assembly.title(of: role, names: names, catalogue: space.catalogue)
    }
    return Told(
      key: Key(
        type: statement.type, subject: subject, object: object, role: title.map(nameKey),
        scope: statement.scope),
      statement: statement, article: article, articleDate: space.facts[article].article.date,
      title: title)
  }

  /// One statement of several; articles ascend by date, so that the last is the newest.
  private func merged(_ told: [Told]) -> GraphStatement {
    let key = told[0].key
    let evidence = Set(
      told.map {
        GraphEvidence(
          article: $0.article, range: $0.statement.evidence.range,
          rule: $0.statement.evidence.rule, status: $0.statement.status, from: $0.statement.from,
          to: $0.statement.to)
      })
    var statement = GraphStatement(
      key.type, subject: key.subject, object: key.object, evidence: evidence.sorted())
    statement.role = told[0].title
    if let role = key.role, let index = assembly.roles[role] {
      statement.role = assembly.entities[index].name
    }
    statement.scope = key.scope
    statement.date = told.compactMap(\.statement.date).min { ($0.width, $0) < ($1.width, $1) }
    statement.status = told.last { $0.statement.status != nil }?.statement.status
    statement.from = Self.mostExact(told.compactMap(\.statement.from))
    statement.to = Self.mostExact(told.compactMap(\.statement.to))
    if let start = statement.from, let end = statement.to, end.latest < start.earliest {
      // Told by different articles, and they can't both be right: the newer one is believed.
      let last = told.last { $0.statement.from != nil || $0.statement.to != nil }
      statement.from = last?.statement.from
      statement.to = last?.statement.to
    }
    statement.dateWords =
      told.last { told in
        told.statement.dateWords != nil
          && (told.statement.from == statement.from || told.statement.to == statement.to)
      }?.statement.dateWords
    return statement
  }

  /// The most exact date within the one that most articles tell (of several, the newest's).
  private static func mostExact(_ dates: [PartialDate]) -> PartialDate? {
    var counts: [PartialDate: Int] = [:]
    for date in dates { counts[date, default: 0] += 1 }
    var support: [PartialDate: Int] = [:]
    for date in counts.keys {
      support[date] = counts.filter { $0.key.contains(date) || date.contains($0.key) }
        .values.reduce(0, +)
    }
    var best: PartialDate?
    for date in dates.reversed() {
      guard let current = best else {
        best = date
        continue
      }
      let standing = { (date: PartialDate) in (support[date] ?? 0, date.precision) }
      if standing(date) > standing(current) { best = date }
    }
    return best
  }

  /// One group for each date; a vaguer date joins the one exact date that it contains.
  private static func split(dates told: [Told]) -> [[Told]] {
    var groups: [(date: DateSpan, told: [Told])] = []
    let sorted = told.enumerated().sorted { first, second in
      let (one, other) = (first.element.statement.date, second.element.statement.date)
      return (one?.width ?? .max, first.offset) < (other?.width ?? .max, second.offset)
    }
    for (_, item) in sorted {
      guard let date = item.statement.date else { continue }
      let fitting = groups.indices.filter { index in
        groups[index].date == date
          || (date.end == nil && date.first <= groups[index].date.first
            && groups[index].date.last <= date.last)
      }
      if fitting.count == 1 {
        groups[fitting[0]].told.append(item)
      } else if fitting.isEmpty {
        groups.append((date, [item]))
      } else {
        groups[fitting[0]].told.append(item)
      }
    }
    return groups.map { group in group.told.sorted { $0.article < $1.article } }
  }
}

extension PartialDate {
  /// 1 for a year, 2 for a month, 3 for a day.
  fileprivate var precision: Int {
    1 + (month == nil ? 0 : 1) + (day == nil ? 0 : 1)
  }
}
