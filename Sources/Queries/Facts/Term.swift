internal import Graph
internal import Ontology

/// A person's time in an office, as far as the articles make it certain.
struct Term {
  let statement: GraphStatement
  /// On these days an article tells that the office is held: "amtierend" or "kommissarisch".
  private(set) var told: [ClosedRange<Int>] = []
  /// The newest telling of any status, by the last day its article can be of; nil if undated.
  private(set) var newest: (day: Int, status: OfficeStatus)?
  /// Whether anything tells that the office is or was held, and not only that it will be.
  private(set) var wasHeld = false
  /// An article without a date tells that the office is held.
  private(set) var isToldUndated = false
  /// Since when the office is held, and until when; nil where the dates are those of a term that
  /// is only planned.
  private(set) var from: PartialDate?
  private(set) var to: PartialDate?

  /// The end that follows from who came after, where no article tells one, nor any that is newer
  /// than what tells of the change that the office is held still.
  private(set) var impliedEnd: ImpliedEnd?

  init(_ statement: GraphStatement, in graph: KnowledgeGraph) {
    let articles = graph.articles
    self.statement = statement
    from = statement.from
    to = statement.to
    let newestArticle = statement.evidence.map(\.article).max()
    for evidence in statement.evidence {
      let own = evidence.status ?? (evidence.article == newestArticle ? statement.status : nil)
      guard let status = own else { continue }
      if status != .designated { wasHeld = true }
      let date = articles[evidence.article].date
      let holds = status == .current || status == .acting
      guard let date else {
        isToldUndated = isToldUndated || holds
        continue
      }
      if holds { told.append(date.earliest...date.latest) }
      if newest.map({ $0.day <= date.latest }) ?? true { newest = (date.latest, status) }
    }
    // An earlier term and one to come, told of the same person: the dates are the latter's.
    if statement.status == .designated, let newest, newest.status == .designated,
      statement.from.map({ $0.earliest > newest.day - 31 }) ?? true
    {
      from = nil
      to = nil
    }
    if to == nil, let end = statement.impliedEnd { conclude(end, in: graph) }
  }

  /// Takes an implied end in: what was told as if the office went on is taken to be older words.
  private mutating func conclude(_ end: ImpliedEnd, in graph: KnowledgeGraph) {
    let change = end.premises.map { graph.statements[$0] }.filter { $0.subject == end.successor }
    let told = change.flatMap(\.evidence).compactMap { graph.articles[$0.article].date?.latest }
    if let newest = told.max(), self.told.contains(where: { $0.lowerBound > newest }) { return }
    impliedEnd = end
    let isLate = { (days: ClosedRange<Int>) in days.lowerBound > end.date.latest }
    if from != nil, self.told.contains(where: isLate) {
      // Held since then, and told so after its end: until that end.
      self.told.append(end.date.earliest...end.date.earliest)
    }
    self.told.removeAll(where: isLate)
  }

  var person: Int { statement.subject }
  var body: Int? { statement.object }
  var role: String { statement.role ?? "" }

  /// The year that the office is restricted to.
  var scopeYear: Int? {
    guard let scope = statement.scope, scope.utf8.count == 4, let year = Int(scope) else {
      return nil
    }
    return (1900...2999).contains(year) ? year : nil
  }

  /// From the last day it can have begun to the first day it can have ended.
  var certain: ClosedRange<Int>? {
    guard wasHeld else { return nil }
    let first = told.map(\.lowerBound).min()
    let last = told.map(\.lowerBound).max()
    let start = from?.latest ?? (to == nil ? nil : first)
    guard let start else { return nil }
    let ends = [to?.earliest, last].compactMap { $0 }
    let end = ends.max() ?? start
    return start <= end ? start...end : nil
  }

  /// Whether the office was certainly held on some day of the period.
  func isHeld(within period: Period) -> Bool {
    guard wasHeld else { return false }
    if period.isStart { return begins(within: period) }
    if period.isEnd { return to.map { period.contains($0) } ?? false }
    if let year = scopeYear, let whole = PartialDate(year: year) {
      if period.contains(whole) { return true }
      guard period.overlaps(whole.earliest, whole.latest) else { return false }
    }
    if let from, period.contains(from) { return true }
    if let to, period.contains(to), to.day == nil || to.earliest > period.first {
      return true
    }
    if let certain, period.overlaps(certain.lowerBound, certain.upperBound) { return true }
    return told.contains { period.contains($0.lowerBound, $0.upperBound) }
  }

  /// Whether the office certainly began within the period.
  func begins(within period: Period) -> Bool {
    guard wasHeld else { return false }
    return from.map { period.contains($0) } ?? false
  }

  /// Whether nothing told rules out that the office was held at some time of the period.
  func mayBeHeld(within period: Period) -> Bool {
    if let year = scopeYear, let whole = PartialDate(year: year) {
      return period.overlaps(whole.earliest, whole.latest)
    }
    if let from = statement.from, period.last < from.earliest { return false }
    if let to = statement.to, to.latest < period.first { return false }
    return statement.from != nil || statement.to != nil
  }

  /// The first day known of, for sorting.
  var firstKnownDay: Int {
    let year = scopeYear.flatMap { PartialDate(year: $0) }?.earliest
    return [from?.earliest, told.map(\.lowerBound).min(), year].compactMap { $0 }.min()
      ?? to?.earliest ?? newest?.day ?? .max
  }

  /// The last day on which the office is certainly held.
  var lastCertainDay: Int? {
    guard wasHeld else { return nil }
    let year = scopeYear.flatMap { PartialDate(year: $0) }?.latest
    return [certain?.upperBound, told.map(\.lowerBound).max(), year].compactMap { $0 }.max()
  }

  /// The years in which the office was certainly held, ascending.
  var years: [Int] {
    if let scopeYear { return wasHeld ? [scopeYear] : [] }
    let days =
      told.flatMap { [$0.lowerBound, $0.upperBound] }
      + [from?.latest, to?.earliest, certain?.upperBound].compactMap { $0 }
    guard wasHeld, let first = days.min(), let last = days.max() else { return [] }
    let range = PartialDate(dayNumber: first).year...PartialDate(dayNumber: last).year
    return range.filter { year in
      PartialDate(year: year).map { isHeld(within: Period($0)) } ?? false
    }
  }
}
