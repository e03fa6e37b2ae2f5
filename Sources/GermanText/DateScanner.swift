package import Ontology

/// Finds the times that a text names and says what they mean on the article's day.
///
/// A time without a year means the nearest one, and the tense of its sentence decides which side
/// of the article's day is meant. "2016: …" at the start of a line lends its year to the line.
package struct DateScanner {
  let text: TokenisedText
  let anchor: PartialDate?
  let words: [String]
  /// The last year named, for "im Oktober desselben Jahres".
  var lastYear: Int?
  /// The year that a chronicle's line starts with.
  var lineYear: Int?

  /// Gets ready for a text; without an anchor, the article's day, relative times stay unresolved.
  package init(_ text: TokenisedText, anchor: PartialDate?) {
    self.text = text
    self.anchor = anchor
    words = text.words
  }

  /// The times of a text, ascending, without overlap.
  package static func expressions(
    in text: TokenisedText, anchor: PartialDate?
  ) -> [DateExpression] {
    var scanner = DateScanner(text, anchor: anchor)
    return scanner.scan()
  }

  private mutating func scan() -> [DateExpression] {
    var found: [DateExpression] = []
    var index = 0
    while index < words.count {
      if text.tokens[index].startsLine {
        lineYear = headingYear(at: index)
      }
      if var expression = expression(at: index) {
        expression.preposition = preposition(before: index)
        if let year = expression.span?.start.year, !expression.isRelative { lastYear = year }
        found.append(expression)
        index = expression.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private mutating func expression(at index: Int) -> DateExpression? {
    switch text.tokens[index].kind {
    case .number: numeric(at: index)
    case .word: worded(at: index)
    case .mark: nil
    }
  }

  private func headingYear(at index: Int) -> Int? {
    guard let year = year(at: index), index + 1 < words.count, words[index + 1] == ":" else {
      return nil
    }
    return year
  }

  private func preposition(before index: Int) -> DatePreposition? {
    guard index > 0 else { return nil }
    var before = index - 1
    let skipped: Set<String> = [
      "dem", "den", "der", "zum", "zur", "ende", "anfang", "mitte", "jahr", "jahre", "jahres",
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", ",",
      "etwa", "rund",
    ]
    var fallback: DatePreposition?
    while before > 0, skipped.contains(words[before]), index - before < 4 {
      if fallback == nil { fallback = DateWords.prepositions[words[before]] }
      before -= 1
    }
    return DateWords.prepositions[words[before]] ?? fallback
  }

  /// A four-digit year at a token.
  func year(at index: Int) -> Int? {
    guard index < words.count, text.tokens[index].kind == .number, words[index].utf8.count == 4,
      let year = Int(words[index]), (1900...2099).contains(year)
    else { return nil }
    if index + 1 < words.count, DateWords.quantities.contains(words[index + 1]) { return nil }
    return year
  }

  func month(at index: Int) -> (month: Int, end: Int)? {
    guard index < words.count, let month = DateWords.months[words[index]],
      text.tokens[index].isCapitalised
    else { return nil }
    let hasPoint =
      DateWords.shortMonths.contains(words[index]) && index + 1 < words.count
      && words[index + 1] == "."
    return (month, hasPoint ? index + 2 : index + 1)
  }

  /// The sentence's tense: -1 past, 1 future, 0 open.
  func tense(at index: Int) -> Int {
    let range = text.sentences[text.sentence(of: index)]
    // What has gone on since then lies behind.
    if index > range.lowerBound,
      words[index - 1] == "seit" || (index > 1 && words[index - 2] == "seit")
    {
      return -1
    }
    // "bis zur 24. Sitzung im Oktober" is ahead whatever the sentence tells of.
    var before = index - 1
    while before >= range.lowerBound, index - before < 8, words[before] != "," {
      if words[before] == "bis" {
        // "war bis Mai Kämmerer": what was lies behind.
        let isNext = before == index - 1 || before == index - 2 && words[index - 1] == "zum"
        return isNext && range.contains { ["war", "waren"].contains(words[$0]) } ? -1 : 1
      }
      before -= 1
    }
    if isScheduled(index, in: range) { return 1 }
    // The verb nearest to the time decides; most stand before it.
    var score = 0
    for position in range {
      // "…, die gebraucht werden: Darüber haben sie am Freitag beraten": another sentence.
      if text.token(position, is: ":") || text.token(position, is: ";") {
        if position > index { break }
        score = 0
      }
      // "„Wir wollen …“, sagte A, die am Mittwoch …": what is quoted has a tense of its own.
      if position < index, text.token(position, is: "“") { score = 0 }
      if DateWords.past.contains(words[position]) { score -= 1 }
      if DateWords.future.contains(words[position]) { score += 1 }
      if score != 0, position > index { break }
    }
    return score.signum()
  }

  /// "…, die nächste ist für Mai geplant": whether the part between commas says that the time is ahead.
  private func isScheduled(_ index: Int, in range: Range<Int>) -> Bool {
    var start = index
    while start > range.lowerBound, words[start - 1] != "," { start -= 1 }
    var end = index
    while end < range.upperBound, words[end] != "," { end += 1 }
    return words[start..<end].contains(where: DateWords.scheduled.contains)
      && !words[start..<end].contains { ["war", "waren", "hatte", "wurde"].contains($0) }
  }
}

// MARK: - Dates that start with a number

extension DateScanner {
  private mutating func numeric(at index: Int) -> DateExpression? {
    if let dotted = dotted(at: index) { return dotted }
    if let days = days(at: index) { return days }
    guard let year = year(at: index) else { return nil }
    // "2018 bis 2020", "2018/19" stay years; an ISO date has hyphens between numbers.
    if let iso = iso(at: index, year: year) { return iso }
    return DateExpression(
      tokens: index..<index + 1, span: PartialDate(year: year).map { DateSpan(start: $0) },
      precision: .year, isRelative: false)
  }

  /// "29.03.2023", "29.3.23".
  private func dotted(at index: Int) -> DateExpression? {
    let parts = words[index].split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3, words[index].utf8.allSatisfy({ $0 == 46 || (48...57).contains($0) }),
      let date = PartialDate(
        year: parts[2] < 100 ? 2000 + parts[2] : parts[2], month: parts[1], day: parts[0])
    else { return nil }
    return DateExpression(
      tokens: index..<index + 1, span: DateSpan(start: date), precision: .day, isRelative: false)
  }

  private func iso(at index: Int, year: Int) -> DateExpression? {
    guard index + 4 < words.count, words[index + 1] == "-", words[index + 3] == "-",
      let month = Int(words[index + 2]), let day = Int(words[index + 4]),
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    return DateExpression(
      tokens: index..<index + 5, span: DateSpan(start: date), precision: .day, isRelative: false)
  }

  /// Days with a month, one or from–to, with or without a year.
  private mutating func days(at index: Int) -> DateExpression? {
    guard let first = dayNumber(at: index) else { return nil }
    var end = index + 2
    if let joint = joint(at: end), let second = dayNumber(at: joint),
      let month = month(at: joint + 2)
    {
      end = month.end
      let year = yearAfter(&end)
      return span(index..<end, (first, month.month), (second, month.month), year)
    }
    guard let month = month(at: end) else { return nil }
    end = month.end
    if let joint = joint(at: end), let second = dayNumber(at: joint),
      let other = self.month(at: joint + 2)
    {
      end = other.end
      let year = yearAfter(&end)
      return span(index..<end, (first, month.month), (second, other.month), year)
    }
    let year = yearAfter(&end)
    return span(index..<end, (first, month.month), nil, year)
  }

  private func dayNumber(at index: Int) -> Int? {
    guard index + 1 < words.count, text.tokens[index].kind == .number, words[index + 1] == ".",
      !text.tokens[index + 1].hasSpaceBefore, let day = Int(words[index]), (1...31).contains(day)
    else { return nil }
    return day
  }

  /// The token after "und", "bis", "/" or a dash; "bis zum" counts as one.
  private func joint(at index: Int) -> Int? {
    guard index < words.count, ["und", "bis", "/", "–", "-", "sowie"].contains(words[index]) else {
      return nil
    }
    let skipsArticle = index + 1 < words.count && ["zum", "den"].contains(words[index + 1])
    return skipsArticle ? index + 2 : index + 1
  }

  private mutating func yearAfter(_ end: inout Int) -> Int? {
    if end < words.count, !text.tokens[end].startsLine, let year = year(at: end) {
      end += 1
      return year
    }
    if end + 1 < words.count, ["desselben", "jenes"].contains(words[end]) {
      end += 2
      return lastYear
    }
    return nil
  }

  private func span(
    _ tokens: Range<Int>, _ first: (day: Int, month: Int), _ last: (day: Int, month: Int)?,
    _ year: Int?
  ) -> DateExpression? {
    let isRelative = year == nil && lineYear == nil
    // 2024 was a leap year: what it doesn't have no year has.
    guard first.day <= PartialDate.days(inMonth: first.month, of: 2024) else { return nil }
    guard
      let resolved = year ?? lineYear
        ?? nearestYear(month: first.month, day: first.day, at: tokens.lowerBound)
    else {
      return DateExpression(
        tokens: tokens, span: nil, precision: last == nil ? .day : .days, isRelative: true)
    }
    guard let start = PartialDate(year: resolved, month: first.month, day: first.day) else {
      return nil
    }
    let end = last.flatMap { PartialDate(year: resolved, month: $0.month, day: $0.day) }
    return DateExpression(
      tokens: tokens, span: DateSpan(start: start, end: end),
      precision: last == nil ? .day : .days, isRelative: isRelative)
  }

  /// The year in which a month or day lies nearest to the anchor, on the side the tense points to.
  func nearestYear(month: Int, day: Int?, at index: Int) -> Int? {
    guard let anchor else { return nil }
    let today = anchor.earliest
    let tense = tense(at: index)
    let before = words[max(0, index - 1)]
    let coming = tense > 0 || (tense == 0 && ["zum", "ab", "mit"].contains(before))
    // "wurde zum 1. Juli bestellt" may well be told in March.
    let behind = ["zum", "ab"].contains(before) ? 60 : 200
    var best: (distance: Int, year: Int)?
    for year in anchor.year - 1...anchor.year + 1 {
      guard let date = PartialDate(year: year, month: month, day: day) else { continue }
      let isAhead = date.earliest > today
      let isBehind = date.latest < today
      var distance = isAhead ? date.earliest - today : isBehind ? today - date.latest : 0
      if tense < 0, isAhead { distance += behind }
      if coming, isBehind { distance += 200 }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, year) }
    }
    return best?.year
  }
}
