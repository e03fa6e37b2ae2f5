internal import Ontology

/// Concludes when an office ended from when the next one began in it.
///
/// Only where an article says who came after whom, only for offices that one person has at a time,
/// and only where no article tells an end. What is concluded here supports nothing further.
struct OfficeEndInference {
  private let offices: ExclusiveOffices

  init(offices: ExclusiveOffices) {
    self.offices = offices
  }

  /// The ends that follow from these statements, by the index of the office that ended.
  func ends(from stated: [GraphStatement]) -> [Int: ImpliedEnd] {
    var terms: [Int: [Int]] = [:]
    for (index, statement) in stated.enumerated() where isTerm(statement) {
      terms[statement.subject, default: []].append(index)
    }
    var ends: [Int: ImpliedEnd] = [:]
    for (index, succession) in stated.enumerated() where succession.type == .succeeds {
      guard let predecessor = succession.object else { continue }
      for old in terms[predecessor] ?? [] where isOpen(stated[old]) {
        let next = (terms[succession.subject] ?? []).filter { new in
          stated[new].object == stated[old].object && stated[new].role == stated[old].role
            && succession.role.map { $0 == stated[old].role } ?? true
        }
        // Of two terms of the successor's nobody knows which one was meant.
        guard next.count == 1, let new = next.first, let begin = stated[new].from,
          stated[old].from.map({ $0.latest < begin.earliest }) ?? true
        else { continue }
        let end = ImpliedEnd(
          date: begin, successor: succession.subject, premises: [old, new, index].sorted())
        // Two successors of one office: the earlier one ended it.
        if let known = ends[old], known.date <= begin { continue }
        ends[old] = end
      }
    }
    return ends
  }

  private func isTerm(_ statement: GraphStatement) -> Bool {
    statement.type == .holds && statement.status != .designated && statement.object != nil
      && (statement.role.map(offices.contains) ?? false)
  }

  private func isOpen(_ statement: GraphStatement) -> Bool {
    statement.to == nil && statement.scope.flatMap { PartialDate($0) } == nil
  }
}
