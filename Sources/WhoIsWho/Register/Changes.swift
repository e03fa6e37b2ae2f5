internal import Graph
internal import Ontology

/// That somebody came into an office, is to come into it, or left it.
struct OfficeChange: Sendable {
  enum Kind {
    case begun
    case designated
    case ended
  }

  var kind: Kind
  /// On the office.
  var statement: Int
  /// The first article that tells it.
  var evidence: GraphEvidence
  /// The day of that article.
  var day: PartialDate
}

extension Register {
  /// Changes in offices, newest first: what an article tells within a year of its happening.
  var changes: [OfficeChange] {
    let succeeded = successions
    var changes: [OfficeChange] = []
    for (index, told) in graph.statements.enumerated() {
      guard told.type == .holds, told.basis == .stated, isSound[index],
        paths[told.subject] != nil,
        told.role.map({ told.object != nil || Self.namesItsBody($0) }) ?? false
      else { continue }
      for evidence in told.evidence where graph.articles.indices.contains(evidence.article) {
        guard let day = graph.articles[evidence.article].date else { continue }
        guard let kind = kind(of: evidence, told, day, succeeded),
          !changes.suffix(3).contains(where: { $0.statement == index && $0.kind == kind })
        else { continue }
        changes.append(OfficeChange(kind: kind, statement: index, evidence: evidence, day: day))
      }
    }
    return changes.enumerated().sorted {
      (-$0.element.day.earliest, $0.offset) < (-$1.element.day.earliest, $1.offset)
    }.map(\.element)
  }

  /// What an article reports of an office as news; nil where it only tells that it is held.
  private func kind(
    of evidence: GraphEvidence, _ told: GraphStatement, _ day: PartialDate,
    _ succeeded: Set<Succession>
  ) -> OfficeChange.Kind? {
    func isNear(_ date: PartialDate?) -> Bool {
      date.map { abs($0.earliest - day.earliest) < 366 && $0.year >= day.year - 1 } ?? false
    }
    switch evidence.status ?? told.status {
    case .designated: return .designated
    case .former: return isNear(evidence.to ?? told.to) ? .ended : nil
    case .current, .acting, nil:
      // A title beside the name only tells who somebody is: "Mayor A succeeds B as president".
      let isTitle = evidence.rule.hasPrefix("offices/title-")
      let isSuccessor =
        !isTitle
        && succeeded.contains(
          Succession(person: told.subject, role: told.role, article: evidence.article))
      return isNear(evidence.from) || isSuccessor ? .begun : nil
    }
  }

  /// That an article tells somebody to follow another in an office.
  private struct Succession: Hashable {
    var person: Int
    var role: String?
    var article: Int
  }

  private var successions: Set<Succession> {
    var found: Set<Succession> = []
    for told in graph.statements where told.type == .succeeds && told.basis == .stated {
      for evidence in told.evidence {
        found.insert(
          Succession(person: told.subject, role: told.role, article: evidence.article))
      }
    }
    return found
  }

  /// A change as a line: what, who, which office.
  func line(on change: OfficeChange) -> [Inline] {
    let told = graph.statements[change.statement]
    return [.quiet(labels.change(change.kind) + ": "), link(told.subject), .text(", ")]
      + office(change.statement)
  }
}
