internal import Graph
internal import Ontology

/// Finds out which reports of an office are overtaken by later ones of somebody else in it.
///
/// Only for offices of which a body has one at a time, and only for reports without an end.
struct Posts {
  private let graph: KnowledgeGraph
  /// What begins after this day does not count; nil: all counts.
  private let until: PartialDate?
  /// The statements on each post.
  private var reports: [Post: [Int]] = [:]
  /// The statements on who is to come to each post.
  private var designations: [Post: [Int]] = [:]

  private struct Post: Hashable {
    var body: Int
    var role: String
  }

  init(_ graph: KnowledgeGraph, isSound: [Bool], until: PartialDate?) {
    self.graph = graph
    let offices = ExclusiveOffices(graph)
    self.until = until
    for (index, statement) in graph.statements.enumerated() where isSound[index] {
      guard statement.type == .holds, let body = statement.object, let role = statement.role,
        offices.contains(role)
      else { continue }
      let post = Post(body: body, role: role)
      if statement.status == .designated {
        designations[post, default: []].append(index)
      } else {
        reports[post, default: []].append(index)
      }
    }
  }

  /// The designations of whoever is known to have had the office after that report.
  var fulfilled: Set<Int> {
    var found: Set<Int> = []
    for (post, statements) in designations {
      for index in statements {
        let day = lastDay(index)
        let isFulfilled = (reports[post] ?? []).contains { other in
          graph.statements[other].subject == graph.statements[index].subject
            && lastDayInOffice(other) >= day && until.map { firstDay(other) <= $0.latest } ?? true
        }
        if isFulfilled { found.insert(index) }
      }
    }
    return found
  }

  /// For each overtaken statement: the next holder.
  var laterHolders: [Int: Int] {
    var found: [Int: Int] = [:]
    for statements in reports.values where statements.count > 1 {
      for index in statements where isOpen(index) {
        let mine = lastDay(index)
        let later = statements.filter { other in
          let isOther = graph.statements[other].subject != graph.statements[index].subject
          return (isOther ? firstDay(other) > mine : closes(other, index))
            && until.map { firstDay(other) <= $0.latest } ?? true
        }
        let next = later.min { (firstDay($0), $0) < (firstDay($1), $1) }
        if let next { found[index] = graph.statements[next].subject }
      }
    }
    return found
  }

  /// Whether a report tells of somebody in office and of no end.
  private func isOpen(_ index: Int) -> Bool {
    let statement = graph.statements[index]
    return statement.to == nil && (statement.status == .current || statement.status == .acting)
  }

  /// Whether a report of the same person tells the end of that term.
  private func closes(_ other: Int, _ index: Int) -> Bool {
    guard other != index, let end = graph.statements[other].to, end.latest >= lastDay(index),
      let start = graph.statements[other].from ?? graph.statements[index].from
    else { return false }
    return start.earliest <= lastDay(index)
  }

  /// The first day that a report puts its person in office.
  private func firstDay(_ index: Int) -> Int {
    let statement = graph.statements[index]
    if let from = statement.from { return from.earliest }
    if let year = statement.scope.flatMap(Term.year) {
      return PartialDate.dayNumber(year: year, month: 1, day: 1)
    }
    return isOpen(index) ? lastDay(index) : .min
  }

  /// The last day that a report puts its person in office.
  private func lastDayInOffice(_ index: Int) -> Int {
    let statement = graph.statements[index]
    if let end = statement.to { return end.latest }
    if let year = statement.scope.flatMap(Term.year) {
      return PartialDate.dayNumber(year: year, month: 12, day: 31)
    }
    return statement.from?.latest ?? (isOpen(index) ? lastDay(index) : .min)
  }

  /// The last day that an open report is known to hold.
  private func lastDay(_ index: Int) -> Int {
    let dates = graph.statements[index].evidence.map(\.article)
      .filter(graph.articles.indices.contains).compactMap { graph.articles[$0].date?.latest }
    return dates.max() ?? graph.statements[index].from?.latest ?? .max
  }
}
