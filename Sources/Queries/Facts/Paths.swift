internal import Graph
internal import Ontology

/// How persons, bodies, sessions and programmes hang together by what articles state of them.
///
/// Places join nothing (two people in Berlin have nothing to do with each other), and neither does
/// being named in one article.
struct Paths {
  /// A chain of entities, each joined to the next by at least one statement.
  typealias Path = [Int]

  private static let types: [RelationType] = [
    .chaired, .sessionOf, .holds, .memberOf, .partOf, .succeeds, .partyTo, .cooperatesWith,
    .quoted,
  ]
  /// Longer chains say nothing.
  static let longest = 6
  /// Shortest paths given, the best supported first.
  static let most = 10

  private let desk: Desk

  init(_ desk: Desk) {
    self.desk = desk
  }

  /// The shortest paths between two entities, the best supported first.
  func shortest(from start: Int, to end: Int) -> [Path] {
    guard start != end else { return [] }
    var distance = [end: 0]
    var frontier = [end]
    var length = 0
    while distance[start] == nil, !frontier.isEmpty, length < Self.longest {
      length += 1
      var following: [Int] = []
      for entity in frontier {
        for next in neighbours(entity) where distance[next] == nil {
          distance[next] = length
          following.append(next)
        }
      }
      frontier = following
    }
    guard let steps = distance[start] else { return [] }
    var paths: [Path] = [[start]]
    for left in stride(from: steps - 1, through: 0, by: -1) {
      paths = paths.flatMap { path in
        neighbours(path[path.count - 1]).filter { distance[$0] == left }.map { path + [$0] }
      }
      // Far more than are shown: enough to choose the best from.
      if paths.count > 2_000 { paths.removeLast(paths.count - 2_000) }
    }
    let weighed = paths.map { (path: $0, weight: weight($0)) }
    return weighed.sorted { ($1.weight, $0.path.description) < ($0.weight, $1.path.description) }
      .prefix(Self.most).map(\.path)
  }

  /// Persons or bodies that a single statement or one thing in common joins to an entity: each
  /// with the path to it.
  func around(_ start: Int, _ kind: EntityKind) -> [Path] {
    let near = neighbours(start)
    var paths = near.filter { desk.graph.entities[$0].kind == kind }.map { [start, $0] }
    guard kind == .person else { return paths }
    var seen = Set(near + [start])
    for middle in near where desk.graph.entities[middle].kind != .person {
      for next in neighbours(middle)
      where desk.graph.entities[next].kind == kind && seen.insert(next).inserted {
        paths.append([start, middle, next])
      }
    }
    return paths
  }

  /// "Klaus Vitt – Vorsitzender – IT-Planungsrat – Vorsitzender – Katrin Lange".
  func answer(_ path: Path) -> Answer.Item {
    var text = desk.name(path[0])
    var support: [GraphStatement] = []
    for (from, to) in zip(path, path.dropFirst()) {
      let statements = between(from, to)
      support += statements
      var labels: [String] = []
      for label in statements.map({ Self.label(of: $0) }) where !labels.contains(label) {
        labels.append(label)
      }
      text += " – \(labels.joined(separator: ", ")) – \(desk.name(to))"
    }
    return desk.item(text, from: support)
  }

  /// What is next to an entity, ascending.
  private func neighbours(_ entity: Int) -> [Int] {
    var found: Set<Int> = []
    for type in Self.types {
      for statement in desk.statements(type, subject: entity) {
        if let object = statement.object { found.insert(object) }
      }
      for statement in desk.statements(type, object: entity) { found.insert(statement.subject) }
    }
    found.remove(entity)
    return found.sorted()
  }

  private func between(_ first: Int, _ second: Int) -> [GraphStatement] {
    let all = Self.types.flatMap { type in
      desk.statements(type, subject: first).filter { $0.object == second }
        + desk.statements(type, subject: second).filter { $0.object == first }
    }
    // That somebody spoke for a body says less than what they are there.
    let strong = all.filter { $0.type != .quoted }
    return strong.isEmpty ? all : strong
  }

  /// In how many articles the weakest step is told.
  private func weight(_ path: Path) -> Int {
    zip(path, path.dropFirst()).map { from, to in
      Set(between(from, to).flatMap(\.evidence).map(\.article)).count
    }.min() ?? 0
  }

  /// A statement as a noun, so that it reads in both directions.
  private static func label(of statement: GraphStatement) -> String {
    switch statement.type {
    case .holds: statement.role ?? "Amt"
    case .chaired: "Leitung"
    case .sessionOf: "Sitzung"
    case .memberOf: "Mitgliedschaft"
    case .partOf: "Zugehörigkeit"
    case .succeeds: statement.role.map { "Nachfolge als \($0)" } ?? "Nachfolge"
    case .partyTo: "Beteiligung"
    case .cooperatesWith: "Zusammenarbeit"
    case .quoted: "Äußerung"
    case .heldIn, .heldOn, .seatedIn: statement.type.label
    }
  }
}
