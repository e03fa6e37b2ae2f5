internal import GermanText
internal import Ontology

/// Since when, until when and for which year a wording gives an office.
struct OfficeTime: Sendable {
  var scope: String?
  var from: PartialDate?
  var to: PartialDate?
  var words: String?
  /// Whether the beginning is a season or turn of the year that is still to come.
  var isAhead = false
  /// Whether the end is a season that is over, of which the year alone is kept.
  var isOver = false

  /// Whether the office begins "ab", "von … an" a time.
  var isFrom: Bool { words.map { $0.hasPrefix("ab ") || $0.hasPrefix("von ") } ?? false }

  /// Whether the office goes on since its beginning.
  var isSince: Bool { words?.hasPrefix("seit") ?? false }
}

/// Reads the times of an office, and how it stands on the article's day.
struct OfficeTimes {
  let reading: Reading

  /// The time that a clause sets for an office; `starts` if the clause tells of its beginning.
  func time(around item: Int, in range: Range<Int>, starts: Bool) -> OfficeTime {
    var time = OfficeTime()
    for position in range {
      guard let date = reading.date(position), let start = date.start else { continue }
      let words = reading.text.string(tokens: date.tokens)
      let before = reading.word(position - 1)
      let wider = reading.word(position - 2)
      let isAhead = isAhead(date, words.lowercased())
      // "am Freitag mit Wirkung vom 1. November gewählt"
      if starts, before == "wirkung" || wider == "wirkung" {
        time.from = start
        time.words = words
        time.isAhead = isAhead
        continue
      }
      switch date.preposition {
      case .since:
        time.from = start
        time.words = "seit " + words
      case .from:
        time.from = start
        time.words = "ab " + words
        time.isAhead = isAhead
      case .until where words.lowercased() == "heute": continue
      case .until:
        // "von 2018 bis 2020": the first year stands right before.
        if before == "bis", let first = reading.date(position - 2) {
          time.from = first.start
        }
        time.to = date.span?.end ?? start
        time.words = "bis " + words
      case .on where ["von", "vom"].contains(before) && reading.word(position + 1) == "an":
        time.from = start
        time.words = "von \(words) an"
      case .to, .on, nil:
        let word = words.lowercased()
        let isThisYear = word == "diesem jahr" || word.hasPrefix("diesjährig")
        if isThisYear || (date.precision == .year && before == "jahr") {
          time.scope = "\(start.year)"
        } else if starts, time.from == nil,
          date.preposition == .to || date.precision != .year
            || before != "von", wider != "nach"
        {
          time.from = start
          time.words = words
          time.isAhead = isAhead
        }
      case .before, .after: break
      }
    }
    return time
  }

  /// "2012–2016" in a bracket or at the head of a line: from the first to the last year.
  func years(in range: Range<Int>) -> OfficeTime {
    var time = OfficeTime()
    let dates = range.compactMap { reading.date($0) }
    guard let first = dates.first, let last = dates.last, let start = first.start else {
      return time
    }
    let end = last.span?.end ?? last.start
    if dates.count > 1 || end != start {
      time.from = start
      time.to = end
    }
    return time
  }

  /// "A, bis Ende Januar Geschäftsführer, kam": a month or season without a year that seems to lie
  /// ahead is the last one beside a name, unless "noch" or "vorerst" says that it isn't.
  func withLastEnd(_ time: OfficeTime, in range: Range<Int>) -> OfficeTime {
    guard let end = time.to, let anchor = reading.anchor, let month = anchor.month,
      let item = range.last(where: { reading.date($0)?.preposition == .until }),
      let date = reading.date(item), [.month, .season, .day].contains(date.precision),
      !range.contains(where: { ["noch", "vorerst", "zunächst"].contains(reading.word($0)) })
    else { return time }
    let words = reading.text.string(tokens: date.tokens).lowercased()
    guard !words.contains("\(end.year)") else { return time }
    var time = time
    if date.precision == .season {
      guard end.year == anchor.year, let last = Self.seasons.first(where: { words.hasSuffix($0.0) })
      else { return time }
      if last.1 >= month, last.1 - month < 2 { return time }
      if last.1 >= month { time.to = PartialDate(year: end.year - 1) }
      time.isOver = true
    } else if end.latest - anchor.latest > Self.soon {
      time.to = PartialDate(year: end.year - 1, month: end.month, day: end.day)
    }
    return time
  }

  /// The last months of seasons.
  private static let seasons = [("frühjahr", 5), ("frühling", 5), ("sommer", 8), ("herbst", 11)]
  /// The days up to which a month that is to come may well be meant.
  private static let soon = 60

  /// The day at the head of a sentence that all its clauses behind a colon tell of: "Am 22. Juli
  /// ordnete das Kabinett die Ressorts neu: A gab den Vorsitz ab, und B übernahm ihn."
  func leadingDay(before item: Int) -> PartialDate? {
    let sentence = reading.sentence(of: item)
    guard let colon = (sentence.lowerBound..<item).last(where: { reading.word($0) == ":" }) else {
      return nil
    }
    let dates = (sentence.lowerBound..<item).filter { reading.date($0) != nil }
    guard dates.count == 1, let only = dates.first, only < colon,
      only <= sentence.lowerBound + 1, let date = reading.date(only), date.preposition == .on,
      date.precision == .day
    else { return nil }
    return date.start
  }

  /// Whether a season or a turn of the year lies ahead on the article's day.
  private func isAhead(_ date: DateExpression, _ words: String) -> Bool {
    guard let anchor = reading.anchor, let month = anchor.month,
      date.start?.year == anchor.year
    else { return false }
    if words.hasSuffix("jahresende") || words.hasSuffix("jahreswechsel") { return month < 12 }
    if words.hasPrefix("mitte d") || words.hasSuffix("jahresmitte") || words.hasSuffix("halbjahr") {
      return month < 6
    }
    if words.hasPrefix("ende d") { return month < 12 }
    guard date.precision == .season else { return false }
    let first = words.hasSuffix("herbst") ? 9 : words.hasSuffix("sommer") ? 6 : 0
    return month < first
  }

  /// Whether a sentence tells of a time more than a year before the article's day; around an item
  /// of it, what other clauses only add about somebody doesn't count.
  func isLongAgo(_ sentence: Range<Int>, around item: Int? = nil) -> Bool {
    guard let anchor = reading.anchor, !isGoingOn(sentence) else { return false }
    if let item, isNow(reading.clause(of: item)), lineDate(sentence) == nil { return false }
    if let date = lineDate(sentence), anchor.earliest - date.latest > 365 { return true }
    let line = lineYear(sentence)
    if let line, line < anchor.year { return true }
    if let first = sentence.first, reading.items[first].isAny(.then), !opensTale(first) {
      return true
    }
    guard let latest = latestTime(sentence, around: item) ?? inheritedTime(sentence) else {
      return false
    }
    return anchor.earliest - latest > 365
  }

  /// "Zuvor hatte Landrat A gewarnt": earlier than what the article tells, which may be the same day.
  private func opensTale(_ item: Int) -> Bool {
    ["zuvor", "vorher", "davor"].contains(reading.word(item))
      && ["hatte", "hatten"].contains(reading.word(item + 1))
  }

  /// "Derzeit ist A zugleich Dezernent, was er 2017 schon war": a clause of the present without a date.
  private func isNow(_ clause: Range<Int>) -> Bool {
    clause.contains { ["ist", "sind"].contains(reading.word($0)) }
      && !clause.contains {
        reading.date($0).map { $0.preposition != .since } ?? false
          || reading.items[$0].isAny([.chosen, .then])
      }
      && !["gewesen", "geworden", "worden"].contains {
        word in clause.contains { reading.word($0) == word }
      }
      && lineYear(reading.sentence(of: clause.lowerBound)) == nil
  }

  /// The day at the head of a chronicle's line: "Ende 2018: …".
  func lineDate(_ sentence: Range<Int>) -> PartialDate? {
    guard let first = sentence.first else { return nil }
    var number = reading.sentenceOf[first]
    while number > 0, !startsLine(reading.sentences[number]) { number -= 1 }
    let start = reading.sentences[number].lowerBound
    guard let date = reading.date(start), reading.word(start + 1) == ":" else { return nil }
    return date.span?.end ?? date.start
  }

  /// Whether a sentence says that something goes on: "und ist es bis heute".
  private func isGoingOn(_ sentence: Range<Int>) -> Bool {
    sentence.contains { position in
      (reading.word(position) == "heute"
        && ["bis", "noch"].contains(reading.word(position - 1)))
        || (reading.word(position) == "immer" && reading.word(position - 1) == "noch")
    }
  }

  /// The last day of the times in a sentence, without those that something goes on from or to.
  private func latestTime(_ sentence: Range<Int>, around item: Int?) -> Int? {
    var latest: Int?
    for position in sentence {
      guard let date = reading.date(position), let span = date.span else { continue }
      switch date.preposition {
      case .since, .from, .until: continue
      default: break
      }
      // "von 2005 an"
      if ["von", "vom"].contains(reading.word(position - 1)), reading.word(position + 1) == "an" {
        continue
      }
      if isSetApart(reading.clause(of: position), from: item) { continue }
      latest = max(latest ?? 0, (span.end ?? span.start).latest)
    }
    return latest
  }

  /// Whether a clause only adds something about somebody, with a time of its own: "A, der 2010
  /// gewählt wurde, sagte", "A, 2010 zum ersten Mal gewählt, sagte".
  private func isSetApart(_ clause: Range<Int>, from item: Int?) -> Bool {
    guard reading.word(clause.lowerBound - 1) == ",", !(item.map(clause.contains) ?? false),
      let last = clause.last(where: { ![".", "!", "?"].contains(reading.word($0)) })
    else { return false }
    let end = reading.items[last]
    guard end.kind == nil, end.date == nil, !end.isCapitalised else { return false }
    let opening = reading.items[clause.lowerBound].isAny(.preposition) ? 1 : 0
    if reading.items[clause.lowerBound + opening].isAny(.relative), clause.count > opening + 1 {
      return end.isAny([.verb, .copula, .pastCopula, .became])
        || Self.verbEndings.contains { end.word.hasSuffix($0) }
    }
    return end.isAny(.chosen)
      && !reading.contains([.copula, .pastCopula, .becomes, .became], in: clause)
      && !clause.contains { ["hat", "haben", "hatte", "hatten"].contains(reading.word($0)) }
  }

  private static let verbEndings = [
    "t", "te", "ten", "en", "gab", "nahm", "kam", "ließ", "ging", "stand", "zog", "schied",
  ]

  /// Whether a sentence tells that somebody has left an office.
  func isLeft(at item: Int) -> Bool {
    reading.sentence(of: item).contains { Self.left.contains(reading.word($0)) }
  }

  private static let left: WordSet = [
    "verabschiedet", "ausgeschieden", "abgetreten", "zurückgetreten",
  ]

  /// The last day of the times in a stretch.
  func lastDay(in range: Range<Int>) -> PartialDate? {
    range.last { reading.date($0)?.start != nil }.flatMap { reading.date($0) }
      .flatMap { $0.span?.end ?? $0.start }
  }

  /// Whether a stretch names a year before the article's: "2024 hatte ihn A".
  func tellsOfPastYear(_ range: Range<Int>) -> Bool {
    guard let anchor = reading.anchor else { return false }
    return range.contains { position in
      guard let date = reading.date(position), date.preposition == .on || date.preposition == nil,
        let start = date.start
      else { return false }
      return (date.span?.end ?? start).year < anchor.year
    }
  }

  /// Whether a day lies after the article's.
  func isAhead(_ day: PartialDate) -> Bool {
    reading.anchor.map { day.latest > $0.latest } ?? false
  }

  /// Whether a day lies at most a year before the article's, or after it.
  func isRecent(_ day: PartialDate) -> Bool {
    reading.anchor.map { $0.earliest - day.latest < Self.year } ?? true
  }

  /// A year's days.
  static let year = 366

  /// The time of the sentences before, where a sentence without one goes on telling of the past:
  /// "Im Oktober 2022 fehlten 16 Stimmen. Fraktionschefin A nannte das blamabel."
  private func inheritedTime(_ sentence: Range<Int>) -> Int? {
    guard let first = sentence.first,
      sentence.contains(where: { isImperfect(reading.items[$0]) }),
      !sentence.contains(where: { reading.items[$0].isAny(.copula) })
    else { return nil }
    var number = reading.sentenceOf[first]
    var steps = 0
    while number > 0, steps < 3, !startsLine(reading.sentences[number]) {
      number -= 1
      steps += 1
      let before = reading.sentences[number]
      if let time = latestTime(before, around: nil) { return time }
      // A sentence that tells how things are has ended the tale.
      if before.contains(where: { ["ist", "sind"].contains(reading.word($0)) }) { return nil }
    }
    return nil
  }

  private func isImperfect(_ item: Item) -> Bool {
    item.kind == nil && item.isAny([.speech, .verb])
      && ["te", "ten", "ng", "nd", "ach"].contains { item.word.hasSuffix($0) }
  }

  private func startsLine(_ sentence: Range<Int>) -> Bool {
    sentence.first.map { reading.text.tokens[reading.items[$0].tokens.lowerBound].startsLine }
      ?? true
  }

  /// The year at the head of a chronicle's line: "2016: …", "Mai 2016: …".
  func lineYear(_ sentence: Range<Int>) -> Int? {
    guard let first = sentence.first else { return nil }
    var start = reading.items[first].tokens.lowerBound
    while start > 0, !reading.text.tokens[start].startsLine { start -= 1 }
    // "November 2008: …"; the year before the article's may be but a few months ago.
    var isMonth = false
    if start + 2 < reading.text.tokens.count, reading.text.token(start + 2, is: ":"),
      reading.text.tokens[start].isCapitalised
    {
      start += 1
      isMonth = true
    }
    guard start + 1 < reading.text.tokens.count, reading.text.token(start + 1, is: ":"),
      let year = Int(reading.text.string(start)), (1900...2099).contains(year),
      !isMonth || reading.anchor.map({ year + 1 < $0.year }) ?? false
    else { return nil }
    return year
  }

  /// The status that the words before a title tell: "früher", "designierte", "kommissarisch".
  ///
  /// Before a name the adverb of the verb says nothing of the title: "führt kommissarisch Landrat A".
  func status(of phrase: Range<Int>, isBeforeName: Bool = false) -> OfficeStatus? {
    for position in phrase {
      let it = reading.items[position]
      guard it.kind == nil else { continue }
      if isBeforeName, isAdverb(position) || isThenAsNow(position) { continue }
      if isThenAsNow(position) { return nil }
      if it.isAny(.former) || it.isAny(.then) { return .former }
      if it.isAny(.designated) { return .designated }
      if it.isAny(.acting) { return .acting }
      if it.word.hasPrefix("bisherig") { return isConfirmed(behind: phrase) ? nil : .former }
      if it.word == "nicht" || it.word == "kein" { return .former }
    }
    return OfficeChains.lasted(phrase, reading) ? .former : nil
  }

  /// Whether "damals wie heute" says that something goes on.
  private func isThenAsNow(_ item: Int) -> Bool {
    reading.word(item) == "damals" && ["wie", "und"].contains(reading.word(item + 1))
      && reading.word(item + 2) == "heute"
  }

  /// Whether an adverb says that somebody only stands in: "übergangsweise", "kommissarisch".
  func isStandingIn(_ item: Int) -> Bool {
    let it = reading.items[item]
    return it.kind == nil && it.isAny(.acting) && isUninflected(it.word)
  }

  private func isUninflected(_ word: String) -> Bool {
    word.hasSuffix("weise") || !["e", "er", "en", "em", "es"].contains(where: word.hasSuffix)
  }

  /// "verantwortet künftig Bürgermeister A": an adverb of the verb before it.
  private func isAdverb(_ item: Int) -> Bool {
    let it = reading.items[item]
    guard it.isAny([.acting, .designated]), item > reading.sentence(of: item).lowerBound,
      isUninflected(it.word)
    else { return false }
    let verb = reading.items[item - 1]
    return verb.kind == nil && verb.date == nil && !verb.isCapitalised
      && (verb.isAny(.verb) || verb.word.hasSuffix("t") || verb.word.hasSuffix("te"))
  }

  /// "Der bisherige Vorsitzende A wurde wiedergewählt", "wurde in seinem Amt bestätigt".
  private func isConfirmed(behind phrase: Range<Int>) -> Bool {
    var persons = 0
    var hasOffice = false
    for item in phrase.upperBound..<reading.sentence(of: phrase.lowerBound).upperBound {
      if reading.isKind(item, .person) { persons += 1 }
      if persons > 1 { return false }
      switch reading.word(item) {
      case "wiedergewählt": return true
      case "amt", "ämtern", "funktion": hasOffice = true
      case "bestätigt" where hasOffice: return true
      default: break
      }
    }
    return false
  }

  /// The status as times decide it: what begins after the article's day is to come, what ended
  /// before it is over.
  func adjusted(_ status: OfficeStatus, _ time: OfficeTime) -> OfficeStatus {
    guard let anchor = reading.anchor else { return status }
    if let from = time.from, from.earliest > anchor.latest || time.isAhead, status != .former {
      return .designated
    }
    if let to = time.to, to.latest < anchor.earliest || time.isOver, status != .acting {
      return .former
    }
    return status
  }
}
