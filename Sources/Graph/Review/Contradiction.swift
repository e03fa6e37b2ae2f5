internal import Ontology

/// Statements that can't all be true.
package struct Contradiction: Hashable, Sendable {
  /// What is wrong with them; the worst first.
  package enum Kind: String, CaseIterable, Comparable, Sendable {
    /// An office that ended before it began.
    case endBeforeBeginning
    /// Two holders of an exclusive office at one time.
    case sharedOffice
    /// A session with two dates.
    case sessionDates
    /// A session with two chairs, not told in one sentence.
    case sessionChairs

    /// The worst first.
    package static func < (first: Self, second: Self) -> Bool {
      let order = allCases
      return (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
    }
  }

  package var kind: Kind
  /// Whose office, or which session: an index into the graph's entities.
  package var entity: Int
  /// Ascending indices into the graph's statements.
  package var statements: [Int]
  /// What each side rests on.
  package var proofs: [GraphEvidence]
}

extension KnowledgeGraph {
  /// What contradicts itself, the worst first.
  ///
  /// Only what articles state: conclusions don't contradict anything.
  package var contradictions: [Contradiction] {
    ContradictionFinder(self).all
  }
}

/// Looks for statements that can't all be true.
private struct ContradictionFinder {
  private let graph: KnowledgeGraph
  private let offices: ExclusiveOffices
  /// The stated ones that can be looked up, by type.
  private var statements: [RelationType: [Int]] = [:]

  init(_ graph: KnowledgeGraph) {
    self.graph = graph
    offices = ExclusiveOffices(graph)
    for (index, statement) in graph.statements.enumerated() {
      let ends = [statement.subject] + (statement.object.map { [$0] } ?? [])
      guard statement.basis == .stated, ends.allSatisfy(graph.entities.indices.contains),
        !statement.evidence.isEmpty,
        statement.evidence.allSatisfy({ graph.articles.indices.contains($0.article) })
      else { continue }
      statements[statement.type, default: []].append(index)
    }
  }

  var all: [Contradiction] {
    let found = endsBeforeBeginnings + sharedOffices + sessionDates + sessionChairs
    return found.sorted { ($0.kind, $0.statements[0]) < ($1.kind, $1.statements[0]) }
  }

  // MARK: Offices

  private var endsBeforeBeginnings: [Contradiction] {
    (statements[.holds] ?? []).compactMap { index in
      let evidence = graph.statements[index].evidence
      for start in evidence {
        guard let from = start.from else { continue }
        for end in evidence where end.to.map({ $0.latest < from.earliest }) ?? false {
          return Contradiction(
            kind: .endBeforeBeginning, entity: graph.statements[index].subject,
            statements: [index], proofs: start == end ? [start] : [start, end])
        }
      }
      return nil
    }
  }

  private struct Post: Hashable {
    var body: Int
    var role: String
    var scope: String?
  }

  private var sharedOffices: [Contradiction] {
    var holders: [Post: [(statement: Int, days: ClosedRange<Int>)]] = [:]
    for index in statements[.holds] ?? [] {
      let statement = graph.statements[index]
      guard let body = statement.object, let role = statement.role, offices.contains(role),
        let days = certainDays(of: statement)
      else { continue }
      let year = statement.scope.flatMap { PartialDate($0) }
      let post = Post(body: body, role: role, scope: year == nil ? statement.scope : nil)
      holders[post, default: []].append((index, days))
    }
    return holders.flatMap { post, terms in
      let sorted = terms.sorted {
        ($0.days.lowerBound, $0.statement) < ($1.days.lowerBound, $1.statement)
      }
      return sorted.enumerated().flatMap { position, term in
        sorted[(position + 1)...].compactMap { other -> Contradiction? in
          let pair = [term.statement, other.statement]
          guard graph.statements[pair[0]].subject != graph.statements[pair[1]].subject,
            Self.overlap(term.days, other.days), !isHandover(pair)
          else { return nil }
          return Contradiction(
            kind: .sharedOffice, entity: post.body, statements: pair.sorted(),
            proofs: pair.sorted().compactMap { graph.statements[$0].evidence.last })
        }
      }
    }
  }

  /// The days on which the articles leave no doubt that the office was held: from a told beginning
  /// or the first article that finds it held, to a told end or the last such article.
  private func certainDays(of statement: GraphStatement) -> ClosedRange<Int>? {
    guard statement.status != .designated, statement.status != .acting else { return nil }
    if let year = statement.scope.flatMap({ PartialDate($0) }), year.month == nil {
      // When in a year the office changes hands is not told: its middle is certain.
      return year.earliest + 60...year.latest - 60
    }
    let told = statement.evidence.filter { $0.status == .current }
      .compactMap { graph.articles[$0.article].date }
      .filter { day in
        statement.from.map { $0.earliest <= day.latest } ?? true
          && statement.to.map { day.earliest <= $0.latest } ?? true
      }
    let days = told.map(\.earliest) + certainEnds(of: statement)
    guard let first = days.min(), let last = days.max(),
      !told.isEmpty || (statement.from != nil && statement.to != nil)
    else { return nil }
    return first...last
  }

  /// The latest day on which the term began and the earliest on which it ended; of two that are too
  /// vague to be in order, as in "2025 to 22 July 2025", only what is told to the day.
  private func certainEnds(of statement: GraphStatement) -> [Int] {
    let (from, to) = (statement.from, statement.to)
    guard let from, let to, from.latest > to.earliest else {
      return [from?.latest, to?.earliest].compactMap { $0 }
    }
    return [from, to].filter { $0.day != nil }.map(\.earliest)
  }

  /// Whether one sentence tells of both in a year, or one is said to have come after the other: the
  /// office changed hands within the year.
  private func isHandover(_ pair: [Int]) -> Bool {
    let (one, other) = (graph.statements[pair[0]], graph.statements[pair[1]])
    guard one.scope != nil || other.scope != nil else { return false }
    let sentences = { (statement: GraphStatement) in
      Set(statement.evidence.map { [$0.article, $0.range.lowerBound] })
    }
    let subjects: Set = [one.subject, other.subject]
    return !sentences(one).isDisjoint(with: sentences(other))
      || (statements[.succeeds] ?? []).contains { index in
        let succession = graph.statements[index]
        return subjects == [succession.subject, succession.object]
      }
  }

  /// More than the day on which one hands over to the other.
  private static func overlap(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Bool {
    let start = max(first.lowerBound, second.lowerBound)
    let end = min(first.upperBound, second.upperBound)
    if start < end { return true }
    // A single day within the other's term.
    return start == end
      && [first, second].contains { $0.lowerBound < start && start < $0.upperBound }
  }

  // MARK: Sessions

  private var sessionDates: [Contradiction] {
    bySession(.heldOn) { graph.statements[$0].subject }.compactMap { session, told in
      let dates = told.compactMap { graph.statements[$0].date }
      let areApart = dates.contains { date in
        dates.contains { $0.first > date.last }
      }
      guard areApart else { return nil }
      return Contradiction(
        kind: .sessionDates, entity: session, statements: told, proofs: proofs(told))
    }
  }

  private var sessionChairs: [Contradiction] {
    bySession(.chaired) { graph.statements[$0].object }.compactMap { session, told in
      // Two who led it together are told of in one sentence.
      let sentences = told.map { index in
        Set(graph.statements[index].evidence.map { [$0.article, $0.range.lowerBound] })
      }
      let areTogether = sentences.dropFirst().allSatisfy { !$0.isDisjoint(with: sentences[0]) }
      guard told.count > 1, !areTogether else { return nil }
      return Contradiction(
        kind: .sessionChairs, entity: session, statements: told, proofs: proofs(told))
    }
  }

  private func bySession(_ type: RelationType, _ session: (Int) -> Int?) -> [(Int, [Int])] {
    var found: [Int: [Int]] = [:]
    for index in statements[type] ?? [] {
      if let session = session(index) { found[session, default: []].append(index) }
    }
    return found.sorted { $0.key < $1.key }
  }

  private func proofs(_ told: [Int]) -> [GraphEvidence] {
    told.compactMap { graph.statements[$0].evidence.last }
  }
}
