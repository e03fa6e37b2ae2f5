internal import Ontology

/// Makes dates and offices what a curator pinned them to.
///
/// A pin changes what articles state and adds nothing: no statement is without its evidence.
struct PinnedStatements {
  private(set) var statements: [GraphStatement]
  /// The rows that changed nothing.
  private(set) var unused: [Curation.Row] = []
  private let entities: [Entity]
  private let names: RecordNames

  init(
    _ statements: [GraphStatement], of assembly: EntityAssembly, in space: LinkingSpace,
    names: RecordNames
  ) {
    self.statements = statements
    self.names = names
    entities = assembly.entities
    var targets: [Int: Set<Int>] = [:]
    for node in space.nodes.indices {
      for side in space.sides(of: .pin, node) {
        if let index = assembly.indexes[node] { targets[side.row, default: []].insert(index) }
      }
    }
    for (number, row) in space.curation.rows.enumerated() {
      guard let pin = row.second.pin else { continue }
      let bites =
        switch pin {
        case .date(let date): apply(date, to: targets[number] ?? [])
        case .office(let office): apply(office, to: targets[number] ?? [])
        }
      if !bites { unused.append(row) }
    }
  }

  private mutating func apply(_ date: DateSpan, to targets: Set<Int>) -> Bool {
    let sessions = targets.filter { entities[$0].kind == .session }
    for session in sessions.sorted() {
      let told = statements.indices.filter {
        statements[$0].type == .heldOn && statements[$0].subject == session
      }
      merge(told) { $0.date = date }
    }
    return !sessions.isEmpty
  }

  private mutating func apply(_ office: Curation.Pin.Office, to targets: Set<Int>) -> Bool {
    let title = names.record(.role, named: office.role) ?? nameKey(office.role)
    var bites = false
    for person in targets.sorted() where entities[person].kind == .person {
      let told = statements.indices.filter { index in
        let statement = statements[index]
        guard statement.type == .holds, statement.subject == person, let role = statement.role,
          (names.record(.role, named: role) ?? nameKey(role)) == title
        else { return false }
        return isMeant(office.body, statement.object) && overlaps(office, statement)
      }
      bites = bites || !told.isEmpty
      // Terms of other bodies or fields stay apart; of one they become the one that is pinned.
      let groups = Dictionary(grouping: told) {
        [statements[$0].object.map(String.init) ?? "", statements[$0].scope ?? ""]
      }
      for group in groups.values.sorted(by: { $0[0] > $1[0] }) {
        merge(group) { statement in
          if let status = office.status { statement.status = status }
          guard office.from != nil || office.until != nil else { return }
          statement.from = office.from ?? statement.from
          statement.to = office.until ?? statement.to
          if let start = statement.from, let end = statement.to, end.latest < start.earliest {
            (statement.from, statement.to) = (office.from, office.until)
          }
          statement.dateWords = nil
          for index in statement.evidence.indices {
            statement.evidence[index].from = nil
            statement.evidence[index].to = nil
          }
        }
      }
    }
    return bites
  }

  private func isMeant(_ body: String?, _ object: Int?) -> Bool {
    guard let body else { return true }
    guard let entity = object.map({ entities[$0] }) else { return false }
    let key = nameKey(body)
    return entity.record?.id == body || nameKey(entity.name) == key
      || entity.aliases.contains { nameKey($0) == key }
  }

  private func overlaps(_ office: Curation.Pin.Office, _ statement: GraphStatement) -> Bool {
    if let from = statement.from, let to = statement.to, to.latest < from.earliest { return true }
    if let until = office.until, let from = statement.from, until.latest < from.earliest {
      return false
    }
    if let from = office.from, let to = statement.to, to.latest < from.earliest { return false }
    return true
  }

  /// Makes the first of some statements the only one, with what all of them rest on.
  private mutating func merge(_ members: [Int], _ change: (inout GraphStatement) -> Void) {
    guard let first = members.first else { return }
    statements[first].evidence = Set(members.flatMap { statements[$0].evidence }).sorted()
    change(&statements[first])
    for index in members.dropFirst().reversed() { statements.remove(at: index) }
  }
}
