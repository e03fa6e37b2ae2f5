internal import Ontology

/// The days that a question asks about.
struct Period: Hashable, Sendable {
  /// The first day, as a day number.
  var first: Int
  /// The last day.
  var last: Int
  /// As readings show it: "2015", "2014-07-10", "since 2020".
  var label: String
  /// "seit 2020": something that began within these days.
  var isStart = false
  /// "bis 2020": something that ended within these days.
  var isEnd = false

  init(first: Int, last: Int, label: String) {
    self.first = first
    self.last = last
    self.label = label
  }

  init(_ date: PartialDate) {
    self.init(first: date.earliest, last: date.latest, label: "\(date)")
  }

  /// Whether all of these days lie in this period.
  func contains(_ first: Int, _ last: Int) -> Bool {
    self.first <= first && last <= self.last
  }

  /// Whether any of these days lies in this period.
  func overlaps(_ first: Int, _ last: Int) -> Bool {
    self.first <= last && first <= self.last
  }

  /// Whether the date certainly lies in this period.
  func contains(_ date: PartialDate) -> Bool {
    contains(date.earliest, date.latest)
  }

  /// Whether the meeting took place in this period: certainly one of its days, and for a period
  /// of one day that day.
  func contains(_ span: DateSpan) -> Bool {
    let first = span.start.earliest
    let last = (span.end ?? span.start).latest
    if isStart { return self.first <= first }
    if isEnd { return last <= self.last }
    guard span.end != nil else { return contains(first, last) }
    // Several exact days: any of them will do.
    return span.start.day != nil ? overlaps(first, last) : contains(first, last)
  }
}

/// Dates written in digits.
enum DateDigits {
  /// Reads `2016-10-13`, `2016-10`, `13.10.2016`, `10/2016`; nil for anything else.
  static func read(_ text: String) -> Period? {
    var text = text
    while let last = text.last, last == "." || last == "-" || last == "/" { text.removeLast() }
    if text.contains("-"), let date = PartialDate(text) { return Period(date) }
    for sign in [".", "/"] as [Character] {
      let parts = text.split(separator: sign).map { Int($0) }
      let numbers = parts.compactMap { $0 }
      guard numbers.count == parts.count else { continue }
      if numbers.count == 3, numbers[2] >= 1900 {
        return PartialDate(year: numbers[2], month: numbers[1], day: numbers[0])
          .map { Period($0) }
      }
      if numbers.count == 2, numbers[1] >= 1900 {
        return PartialDate(year: numbers[1], month: numbers[0]).map { Period($0) }
      }
    }
    return nil
  }
}
