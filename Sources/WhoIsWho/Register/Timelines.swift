internal import Graph
internal import Ontology

extension GraphStatement {
  /// Who has which office where.
  fileprivate var post: [String] {
    ["\(subject)", object.map { "\($0)" } ?? "", role ?? ""]
  }
}

extension Register {
  /// Terms of office over time; nil where fewer than two have dates.
  ///
  /// - Parameters:
  ///   - statements: On offices.
  ///   - line: The words on each.
  /// - Returns: The timeline, the latest beginning first.
  func timeline(_ statements: [Int], line: (Int) -> [Inline]) -> Timeline? {
    let spans = statements.compactMap { index in span(of: index).map { (index: index, span: $0) } }
    let told = Set(spans.filter { $0.span.isTold }.map { graph.statements[$0.index].post })
    // A mere report of an office says nothing more where another line has its dates.
    let dated = spans.filter {
      $0.span.isTold || !told.contains(graph.statements[$0.index].post)
    }
    guard dated.count > 1, let first = dated.map(\.span.start.year).min() else { return nil }
    let last = max(dated.map(\.span.years.upperBound).max() ?? first, day?.year ?? first)
    let begin = PartialDate.dayNumber(year: first, month: 1, day: 1)
    let length = PartialDate.dayNumber(year: last + 1, month: 1, day: 1) - begin
    func place(_ day: Int) -> Double { Double(day - begin) / Double(length) }
    let rows = dated.map { index, span in
      let group = term(index).group
      let isNow = group == .current || group == .acting
      let (start, end) = (place(span.start.earliest), place(span.end.latest + 1))
      let now = place((day?.latest ?? span.end.latest) + 1)
      let mayHaveLasted = !span.endIsTold && group != .designated
      let fade = 0.03
      return Timeline.Row(
        line: line(index), dates: term(index).dates(labels), start: start, end: end,
        earliest: span.startIsTold ? start : max(0, start - fade),
        latest: mayHaveLasted ? min(1, max(isNow ? now : end, end + fade)) : end, isPast: !isNow)
    }
    .enumerated().sorted { (-$0.element.start, $0.offset) < (-$1.element.start, $1.offset) }
    .map(\.element)
    return Timeline(
      ticks: Self.ticks(from: first, through: last).map { year in
        (year, place(PartialDate.dayNumber(year: year, month: 1, day: 1)))
      },
      rows: rows, undated: statements.count - spans.count)
  }

  /// Four to eight round years.
  private static func ticks(from first: Int, through last: Int) -> [Int] {
    let steps = [1, 2, 5, 10, 20, 50]
    let step = steps.first { (last - first) / $0 < 7 } ?? 100
    let start = (first + step - 1) / step * step
    return Array(stride(from: start, through: last, by: step))
  }
}
