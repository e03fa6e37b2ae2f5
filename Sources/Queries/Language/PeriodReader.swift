internal import Ontology

/// Takes the dates out of a question: they may stand anywhere in it.
struct PeriodReader {
  /// The words without the dates and what led up to them.
  private(set) var rest: [Token] = []
  private(set) var periods: [Period] = []
  /// "derzeit", "currently".
  private(set) var asksNow = false

  /// Reads the dates; a year that stands alone only if `years` is true, since it may belong to a
  /// name ("Agenda 2030").
  init(_ tokens: [Token], years: Bool) {
    var position = 0
    while position < tokens.count {
      if Self.nowWords.contains(tokens[position].text) {
        asksNow = true
        position += 1
        continue
      }
      guard let (date, end) = Self.date(in: tokens, at: position, years: years) else {
        rest.append(tokens[position])
        position += 1
        continue
      }
      position = end
      take(date)
    }
  }

  private mutating func take(_ date: Period) {
    var period = date
    var isBefore = false
    var isAfter = false
    var joins = false
    loop: while let word = rest.last?.text {
      switch word {
      case _ where Self.leads.contains(word): break
      case "seit", "since", "ab": period.isStart = true
      case "vor", "before": isBefore = true
      case "nach", "after": isAfter = true
      case "bis", "to", "until", "through": joins = true
      case "und", "and":
        guard let between = rest.dropLast().last?.text,
          between == "zwischen" || between == "between",
          !periods.isEmpty
        else { break loop }
        rest.removeLast(2)
        joins = true
        continue loop
      default: break loop
      }
      rest.removeLast()
    }
    if joins, let start = periods.last {
      periods[periods.count - 1] = Period(
        first: start.first, last: max(start.last, period.last),
        label: "\(start.label)/\(period.label)")
      return
    }
    if joins {
      period.isEnd = true
      period.label = "until " + period.label
    } else if isBefore {
      period = Period(first: .min, last: period.first - 1, label: "before " + period.label)
    } else if isAfter {
      period = Period(first: period.last + 1, last: .max, label: "after " + period.label)
    } else if period.isStart {
      period.label = "since " + period.label
    }
    periods.append(period)
  }

  /// A date that begins here and the position after it.
  private static func date(
    in tokens: [Token], at start: Int, years: Bool
  ) -> (Period, Int)? {
    if let date = tokens[start].date { return (date, start + 1) }
    func word(_ offset: Int) -> String {
      start + offset < tokens.count ? tokens[start + offset].text : ""
    }
    func number(_ offset: Int) -> Int? {
      start + offset < tokens.count
        ? tokens[start + offset].number ?? tokens[start + offset].ordinal : nil
    }
    func year(_ offset: Int) -> Int? {
      guard start + offset < tokens.count, let year = tokens[start + offset].number else {
        return nil
      }
      return (1900...2099).contains(year) ? year : nil
    }
    // 13. Oktober 2016, 13th of October 2016
    if let day = number(0), day <= 31 {
      let skip = word(1) == "of" ? 2 : 1
      if let month = months[word(skip)], let year = year(skip + 1),
        let date = PartialDate(year: year, month: month, day: day)
      {
        return (Period(date), start + skip + 2)
      }
    }
    if let month = months[word(0)] {
      // October 13, 2016
      if let day = number(1), let year = year(2),
        let date = PartialDate(year: year, month: month, day: day)
      {
        return (Period(date), start + 3)
      }
      let skip = word(1) == "of" ? 2 : 1
      if let year = year(skip), let date = PartialDate(year: year, month: month) {
        return (Period(date), start + skip + 1)
      }
    }
    if let (from, to) = seasons[word(0)] {
      let skip = word(1) == "of" ? 2 : 1
      if let year = year(skip), let first = PartialDate(year: year, month: from),
        let last = PartialDate(year: year, month: to)
      {
        let period = Period(first: first.earliest, last: last.latest, label: "\(first)/\(last)")
        return (period, start + skip + 1)
      }
    }
    if years, let year = year(0), let date = PartialDate(year: year) {
      return (Period(date), start + 1)
    }
    return nil
  }

  /// What may stand before a date and says nothing of its own.
  private static let leads: Set<String> = [
    "im", "in", "am", "vom", "on", "of", "at", "the", "dem", "den", "des", "jahr", "jahre",
    "jahres", "year", "monat", "month", "zum", "dated", "from", "during", "waehrend", "von", "fuer",
    "zu", "tag", "date",
  ]

  private static let nowWords: Set<String> = [
    "heute", "derzeit", "aktuell", "zurzeit", "gegenwaertig", "jetzt", "momentan", "now",
    "currently", "today", "presently", "nowadays",
  ]

  private static let seasons: [String: (Int, Int)] = [
    "fruehjahr": (3, 5), "fruehling": (3, 5), "spring": (3, 5), "sommer": (6, 8),
    "summer": (6, 8), "herbst": (9, 11), "autumn": (9, 11), "fall": (9, 11),
  ]

  private static let months: [String: Int] = {
    let names = [
      ["januar", "jaenner", "january", "jan"], ["februar", "february", "feb"],
      ["maerz", "march", "mar"], ["april", "apr"], ["mai", "may"], ["juni", "june", "jun"],
      ["juli", "july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
      ["oktober", "october", "okt", "oct"], ["november", "nov"],
      ["dezember", "december", "dez", "dec"],
    ]
    var months: [String: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for spelling in spellings { months[spelling] = index + 1 }
    }
    return months
  }()
}
