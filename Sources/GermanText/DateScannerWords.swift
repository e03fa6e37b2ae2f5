internal import Ontology

// Times that start with a word: "März 2023", "Ende 2008", "gestern", "Mittwoch", "vergangenen Jahr".
extension DateScanner {
  mutating func worded(at index: Int) -> DateExpression? {
    guard DateWords.starting.contains(text.keys[index]) else { return nil }
    let word = words[index]
    if let offset = DateWords.dayOffsets[word] { return day(index..<index + 1, offset: offset) }
    if DateWords.weekdays[word] != nil { return weekday(at: index) }
    if DateWords.months[word] != nil { return monthExpression(at: index, from: index) }
    if DateWords.seasons.contains(word), text.tokens[index].isCapitalised {
      return season(at: index, from: index, pointer: nil)
    }
    if DateWords.parts.contains(word), index + 1 < words.count {
      return part(at: index) ?? fixed(at: index)
    }
    if let pointer = DateWords.pointers[word] { return pointed(at: index, pointer) }
    return fixed(at: index)
  }

  private func day(_ tokens: Range<Int>, offset: Int) -> DateExpression {
    let date = anchor.flatMap {
      $0.day == nil ? nil : PartialDate(dayNumber: $0.earliest + offset)
    }
    return DateExpression(
      tokens: tokens, span: date.map { DateSpan(start: $0) }, precision: .day, isRelative: true)
  }

  /// A weekday means the last one up to the article's day; before a date it means nothing more.
  private func weekday(at index: Int) -> DateExpression? {
    guard let weekday = DateWords.weekdays[words[index]] else { return nil }
    let next = index + 1
    if next + 1 < words.count, words[next] == ",",
      text.tokens[next + 1].kind == .number || ["den", "dem"].contains(words[next + 1])
    {
      return nil
    }
    let pointer =
      (index > 0 ? DateWords.pointers[words[index - 1]] : nil) ?? (tense(at: index) > 0 ? 1 : nil)
    if let days = twoDays(weekday, at: index, pointer: pointer) { return days }
    return weekdayExpression(weekday, tokens: index..<next, pointer: pointer)
  }

  /// "Montag und Dienstag": two days that follow each other.
  private func twoDays(_ weekday: Int, at index: Int, pointer: Int?) -> DateExpression? {
    guard index + 2 < words.count, words[index + 1] == "und",
      let second = DateWords.weekdays[words[index + 2]], (second - weekday + 7) % 7 == 1
    else { return nil }
    let tokens = index..<index + 3
    let last = weekdayExpression(second, tokens: tokens, pointer: pointer)
    guard let end = last.span?.start, end.day != nil else { return nil }
    let span = DateSpan(start: PartialDate(dayNumber: end.earliest - 1), end: end)
    return DateExpression(tokens: tokens, span: span, precision: .days, isRelative: true)
  }

  private func weekdayExpression(_ weekday: Int, tokens: Range<Int>, pointer: Int?)
    -> DateExpression
  {
    guard let anchor, let today = anchor.weekday else {
      return DateExpression(tokens: tokens, span: nil, precision: .day, isRelative: true)
    }
    var offset = weekday - today
    switch pointer {
    case 1: if offset <= 0 { offset += 7 }
    case -1: if offset >= 0 { offset -= 7 }
    default: if offset > 0 { offset -= 7 }
    }
    return day(tokens, offset: offset)
  }

  /// "März 2023", "Mitte Januar", "Oktober desselben Jahres".
  private mutating func monthExpression(at index: Int, from start: Int) -> DateExpression? {
    guard let month = month(at: index) else { return nil }
    // "31. Februar" names no day, and no month either.
    if index == start, index > 1, words[index - 1] == ".", text.tokens[index - 2].kind == .number {
      return nil
    }
    var end = month.end
    var year: Int?
    if end < words.count, !text.tokens[end].startsLine, let stated = self.year(at: end) {
      year = stated
      end += 1
    } else if end + 1 < words.count, ["desselben", "jenes"].contains(words[end]) {
      year = lastYear
      end += 2
    }
    let resolved = year ?? lineYear ?? nearestYear(month: month.month, day: nil, at: start)
    let date = resolved.flatMap { PartialDate(year: $0, month: month.month) }
    return DateExpression(
      tokens: start..<end, span: date.map { DateSpan(start: $0) }, precision: .month,
      isRelative: year == nil && lineYear == nil)
  }

  /// "Herbst 2025", "vergangenen Herbst": as exact as a year.
  private func season(at index: Int, from start: Int, pointer: Int?) -> DateExpression? {
    var end = index + 1
    var year: Int?
    if end < words.count, let stated = self.year(at: end) {
      year = stated
      end += 1
    }
    let resolved = year ?? lineYear ?? anchor.map { seasonYear(words[index], $0, pointer) }
    let date = resolved.flatMap { PartialDate(year: $0) }
    return DateExpression(
      tokens: start..<end, span: date.map { DateSpan(start: $0) }, precision: .season,
      isRelative: year == nil && lineYear == nil)
  }

  /// The year of the last (or next) season of a name.
  private func seasonYear(_ season: String, _ anchor: PartialDate, _ pointer: Int?) -> Int {
    let lastMonth = season.hasSuffix("herbst") ? 11 : season.hasSuffix("sommer") ? 8 : 5
    guard pointer != 0, let month = anchor.month else { return anchor.year }
    if pointer == 1 { return month >= lastMonth ? anchor.year + 1 : anchor.year }
    if pointer == -1 { return month > lastMonth - 2 ? anchor.year : anchor.year - 1 }
    return anchor.year
  }

  /// "Ende 2008", "Mitte Januar", "Ende des Jahres".
  private mutating func part(at index: Int) -> DateExpression? {
    let next = index + 1
    if let year = year(at: next) {
      return DateExpression(
        tokens: index..<next + 1, span: PartialDate(year: year).map { DateSpan(start: $0) },
        precision: .year, isRelative: false)
    }
    if month(at: next) != nil { return monthExpression(at: next, from: index) }
    if next + 1 < words.count, ["des", "dieses"].contains(words[next]),
      words[next + 1].hasPrefix("jahres")
    {
      return year(index..<next + 2, offset: 0)
    }
    return nil
  }

  private func year(_ tokens: Range<Int>, offset: Int) -> DateExpression {
    let date = anchor.flatMap { PartialDate(year: $0.year + offset) }
    return DateExpression(
      tokens: tokens, span: date.map { DateSpan(start: $0) }, precision: .year, isRelative: true)
  }

  /// "vergangenen Donnerstag", "diesem Jahr", "dieser Woche", "kommenden März".
  private mutating func pointed(at index: Int, _ pointer: Int) -> DateExpression? {
    let next = index + 1
    guard next < words.count else { return nil }
    let tokens = index..<next + 1
    switch words[next] {
    case "jahr", "jahres", "jahre":
      return year(tokens, offset: pointer)
    case "monat", "monats":
      return thisMonth(tokens, offset: pointer)
    case "woche", "wochen":
      return week(tokens, offset: words[next] == "woche" ? pointer : nil)
    case "tagen", "tage":
      return week(tokens, offset: nil)
    default: break
    }
    if let weekday = DateWords.weekdays[words[next]] {
      return weekdayExpression(weekday, tokens: tokens, pointer: pointer)
    }
    if DateWords.seasons.contains(words[next]) {
      return season(at: next, from: index, pointer: pointer)
    }
    if month(at: next) != nil { return monthExpression(at: next, from: index) }
    return nil
  }

  /// The month of "vergangene Woche", if all of its working days lie in one.
  ///
  /// "Diese Woche" says no more than the article's own date.
  private func week(_ tokens: Range<Int>, offset: Int?) -> DateExpression {
    var span: DateSpan?
    if let offset, offset != 0, let anchor, let weekday = anchor.weekday {
      let monday = anchor.earliest - weekday + 1 + 7 * offset
      let first = PartialDate(dayNumber: monday)
      let last = PartialDate(dayNumber: monday + 4)
      if first.month == last.month, let month = first.month {
        span = PartialDate(year: first.year, month: month).map { DateSpan(start: $0) }
      }
    }
    return DateExpression(tokens: tokens, span: span, precision: .week, isRelative: true)
  }

  /// "in diesem Monat", "im vergangenen Monat".
  private func thisMonth(_ tokens: Range<Int>, offset: Int) -> DateExpression {
    let date = anchor.flatMap { anchor -> PartialDate? in
      guard let month = anchor.month else { return nil }
      let months = anchor.year * 12 + month - 1 + offset
      return PartialDate(year: months / 12, month: months % 12 + 1)
    }
    return DateExpression(
      tokens: tokens, span: date.map { DateSpan(start: $0) },
      precision: date == nil ? .week : .month, isRelative: true)
  }

  /// Single words for a time of the year.
  private func fixed(at index: Int) -> DateExpression? {
    let tokens = index..<index + 1
    if let offset = DateWords.years[words[index]] { return year(tokens, offset: offset) }
    switch words[index] {
    case "jahreswechsel":
      let isBefore = (anchor?.month ?? 1) >= 7
      return year(tokens, offset: isBefore ? 1 : 0)
    case "morgen"
    where index + 1 < words.count && !text.tokens[index].isCapitalised
      && !["am", "guten"].contains(words[max(0, index - 1)]):
      return day(tokens, offset: 1)
    default: return nil
    }
  }
}
