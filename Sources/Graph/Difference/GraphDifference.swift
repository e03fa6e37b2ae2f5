internal import Ontology

/// What one graph tells and another, older one does not, and the other way round.
///
/// Things are compared by their ids, old ones as they are called now; what articles concern no more
/// than their dates and words is no difference.
package struct GraphDifference: Sendable {
  /// Indices into the newer graph's statements: offices of people whom the older didn't know in
  /// them.
  package private(set) var newOffices: [Int] = []
  /// Indices into the newer graph's statements: offices that were held by the older graph.
  package private(set) var endedOffices: [Int] = []
  /// Indices into the newer graph's statements: other relations that are new.
  package private(set) var newLinks: [Int] = []
  /// Indices into the older graph's statements: other relations, and offices, that are gone.
  package private(set) var lostLinks: [Int] = []

  package init(from old: KnowledgeGraph, to new: KnowledgeGraph) {
    let known = Dictionary(grouping: old.statements.indices) { Key(old, $0, now: new) }
    let told = Dictionary(grouping: new.statements.indices) { Key(new, $0, now: new) }
    for (index, statement) in new.statements.enumerated() {
      let before = known[Key(new, index, now: new)] ?? []
      if statement.type != .holds {
        if before.isEmpty { newLinks.append(index) }
      } else if before.isEmpty {
        newOffices.append(index)
      } else if statement.isOver, before.allSatisfy({ !old.statements[$0].isOver }) {
        endedOffices.append(index)
      }
    }
    for index in old.statements.indices where told[Key(old, index, now: new)] == nil {
      lostLinks.append(index)
    }
  }

  /// Whether there is nothing to tell.
  package var isEmpty: Bool {
    newOffices.isEmpty && endedOffices.isEmpty && newLinks.isEmpty && lostLinks.isEmpty
  }

  /// What makes two graphs' statements say the same.
  private struct Key: Hashable {
    var type: RelationType
    var subject: String
    var object: String?
    var role: String?
    var scope: String?
    var date: DateSpan?

    init(_ graph: KnowledgeGraph, _ index: Int, now: KnowledgeGraph) {
      let statement = graph.statements[index]
      type = statement.type
      subject = now.current(graph.entities[statement.subject].id)
      object = statement.object.map { now.current(graph.entities[$0].id) }
      role = statement.role
      scope = statement.scope
      date = statement.date
    }
  }
}

extension GraphStatement {
  /// Whether an office is told to have ended.
  fileprivate var isOver: Bool {
    status == .former || to != nil || impliedEnd != nil
  }
}
