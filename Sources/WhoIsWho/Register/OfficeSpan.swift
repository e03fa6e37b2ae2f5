internal import Graph
internal import Ontology

/// The time in which somebody is known to have had an office.
struct OfficeSpan: Sendable {
  /// The first and the last day or year; a single report gives both.
  var start: PartialDate
  var end: PartialDate
  /// Whether an article tells the beginning; else the office may be older.
  var startIsTold: Bool
  /// Whether the end is told or follows from who came after; else it may have lasted.
  var endIsTold: Bool

  /// Whether an article tells when it was, not only that it was.
  var isTold: Bool {
    startIsTold || endIsTold
  }

  /// The years from the first to the last.
  var years: ClosedRange<Int> {
    start.year...max(start.year, end.year)
  }
}

extension Register {
  /// When the office of a statement was held; nil where nothing dates it.
  func span(of statement: Int) -> OfficeSpan? {
    let told = graph.statements[statement]
    let year = told.scope.flatMap(Term.year).flatMap { PartialDate(year: $0) }
    let reports = reportsInOffice(statement)
    let knownStart = told.from ?? year
    let knownEnd = told.to ?? year ?? told.impliedEnd?.date
    let start = knownStart ?? reports.min() ?? knownEnd
    let end = knownEnd ?? reports.max() ?? knownStart
    guard let start, let end else { return nil }
    return OfficeSpan(
      start: min(start, end), end: max(start, end), startIsTold: knownStart != nil,
      endIsTold: knownEnd != nil)
  }

  /// The days of the articles that show somebody in the office.
  private func reportsInOffice(_ statement: Int) -> [PartialDate] {
    let told = graph.statements[statement]
    return told.evidence.compactMap { evidence in
      guard let status = evidence.status ?? told.status, status == .current || status == .acting,
        graph.articles.indices.contains(evidence.article)
      else { return nil }
      return graph.articles[evidence.article].date
    }
  }
}
