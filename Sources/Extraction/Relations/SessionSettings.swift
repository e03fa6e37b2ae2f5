internal import GermanText
internal import Ontology

/// When and where a session is held, as the words around its mentions tell.
struct SessionSettings {
  let reading: Reading
  let session: Int
  /// Items.
  let mentions: [Int]

  struct Setting {
    var date: DateSpan?
    var dateItem: Int?
    /// Items of places.
    var places: [Int] = []
    /// Places in brackets: entities, and the items of the mentions before.
    var bracketPlaces: [(place: Int, item: Int)] = []
  }

  /// When and where the session is held.
  ///
  /// - Parameter isMain: Whether the article is about this session, so that a time or place in the
  ///   sentences before it is the session's.
  /// - Returns: What the text tells, perhaps nothing.
  func setting(isMain: Bool) -> Setting {
    var setting = Setting()
    guard !mentions.contains(where: isCancelled) else { return setting }
    for mention in mentions { read(around: mention, into: &setting) }
    // "Das Protokoll der 89. Konferenz (Wiesbaden) wird genehmigt."
    for mention in mentions where setting.places.isEmpty {
      for place in reading.items[mention].bracket where reading.entities[place].kind == .place {
        setting.bracketPlaces.append((place, mention))
      }
    }
    if isMain, !mentions.contains(where: isComing) {
      if setting.date == nil || setting.places.isEmpty { readBefore(&setting) }
      if setting.places.isEmpty { readAfter(&setting) }
      if setting.date == nil || setting.places.isEmpty { readForm(&setting) }
    }
    extend(&setting)
    return setting
  }

  private static let cancelled: Set<String> = [
    "abgesagt", "ausfallen", "ausgefallen", "entfällt", "entfiel", "gestrichen", "fällt", "fiel",
  ]

  private static let moved: Set<String> = ["verschoben", "verlegt", "vertagt", "verschiebt"]

  /// Whether a session does not take place: "fällt aus", "wurde abgesagt".
  private func isCancelled(_ mention: Int) -> Bool {
    let sentence = reading.sentence(of: mention)
    return sentence.contains { item in
      guard reading.items[item].kind == nil, Self.cancelled.contains(reading.word(item)),
        !reading.items[item].isCapitalised
      else { return false }
      guard ["fällt", "fiel"].contains(reading.word(item)) else { return true }
      return (item..<sentence.upperBound).contains { reading.word($0) == "aus" }
    }
  }

  /// Whether a time is the one that a session was moved from, as behind "vom" before "verlegt".
  private func isGivenUp(_ position: Int, _ mention: Int) -> Bool {
    let sentence = reading.sentence(of: mention)
    guard
      sentence.contains(where: {
        reading.items[$0].kind == nil && Self.moved.contains(reading.word($0))
      })
    else { return false }
    return !["auf", "in"].contains(reading.word(position - 1))
      && !(["den", "die", "das"].contains(reading.word(position - 1))
        && ["auf", "in"].contains(reading.word(position - 2)))
  }

  /// Whether a place is the one that another took: "nicht in Bonn, sondern in Köln".
  private func isDenied(_ position: Int) -> Bool {
    let clause = reading.clause(of: position)
    return clause.contains { $0 < position && reading.word($0) == "nicht" }
      && reading.word(clause.upperBound) == ","
      && reading.word(clause.upperBound + 1) == "sondern"
  }

  /// Whether a session is not the one the text reports on: "bis zur nächsten Sitzung".
  private func isComing(_ mention: Int) -> Bool {
    let before = reading.word(mention - 1)
    let wider = reading.word(mention - 2)
    return reading.items[mention].word.hasPrefix("nächste")
      || (before == "zur" && wider == "bis") || before == "nächsten"
  }

  // MARK: - Around a mention

  private func read(around mention: Int, into setting: inout Setting) {
    let part = reading.part(of: mention)
    let others = part.filter {
      reading.isKind($0, .session) && reading.items[$0].entity != session
    }
    for position in part where setting.date == nil {
      guard let date = reading.date(position), isSettingDate(date, position),
        isOwn(position, mention, others), !isGivenUp(position, mention)
      else { continue }
      setting.date = date.span
      setting.dateItem = position
    }
    for position in reading.sentence(of: mention) where isVenue(position) {
      guard part.contains(position) || others.isEmpty, isOwn(position, mention, others),
        isInReach(position, of: mention), !isDenied(position),
        !setting.places.contains(where: {
          reading.items[$0].entity == reading.items[position].entity
        })
      else { continue }
      setting.places.append(position)
    }
  }

  private func isSettingDate(_ date: DateExpression, _ position: Int) -> Bool {
    guard date.span != nil else { return false }
    switch date.preposition {
    case .since, .from, .until, .after, .before: return false
    default: break
    }
    switch date.precision {
    case .day, .days, .month: return true
    case .year:
      return reading.items[position].word.hasPrefix("diesjährig")
        && reading.isKind(position + 1, .session)
    case .week, .season: return false
    }
  }

  /// Whether a time or place is this session's and not another one's in the same sentence.
  private func isOwn(_ position: Int, _ mention: Int, _ others: [Int]) -> Bool {
    let follows = position > mention && position - mention <= 4
    if isComing(mention) { return follows || others.isEmpty && position > mention }
    if others.contains(where: { position > $0 && position - $0 <= 4 && $0 > mention }) {
      return false
    }
    let own = abs(position - mention)
    return !others.contains { abs(position - $0) < own && !isComing($0) }
  }

  /// Whether a place stands in the same clause as the session, or in one that tells of meeting.
  private func isInReach(_ position: Int, of mention: Int) -> Bool {
    let clause = reading.clause(of: position)
    if clause.contains(mention) { return true }
    let first = reading.word(clause.lowerBound)
    if first == "sondern" || first == "und" { return position > mention }
    return clause.contains { Self.meets.contains(reading.word($0)) }
  }

  private static let meets: Set<String> = [
    "getagt", "tagt", "tagte", "tagten", "zusammengekommen", "zusammenkam", "getroffen", "traf",
    "trafen", "zusammengetreten", "stattgefunden", "stattfindet", "abgehalten", "durchgeführt",
    "zusammentrat", "stattfanden", "fand", "stattfand", "statt", "trifft",
  ]

  /// Whether an item is a place behind "in", "im", "ins", "auf".
  private func isVenue(_ position: Int) -> Bool {
    guard reading.isKind(position, .place) else { return false }
    let start = reading.sentence(of: position).lowerBound
    var before = position - 1
    var steps = 0
    while before >= start, steps < 7 {
      let it = reading.items[before]
      if ["in", "im", "ins"].contains(it.word) {
        return !isTitled(before)
      }
      // "im Rathaus von Bonn"
      if it.word == "von", reading.isKind(before - 1, .place) { return isVenue(before - 1) }
      guard it.kind == nil || it.kind == .place else { return false }
      if it.kind == nil, it.isAny([.preposition, .verb]) && !it.isAny(.determiner) { return false }
      if it.word == "," { return false }
      before -= 1
      steps += 1
    }
    return false
  }

  /// Whether the place belongs to a title: "Staatsrat bei der Senatorin in Bremen".
  private func isTitled(_ preposition: Int) -> Bool {
    let before = preposition - 1
    if reading.isKind(before, .role) || reading.isKind(before, .person) { return true }
    guard reading.isKind(before, .body) else { return false }
    return (2...4).contains { reading.isKind(before - $0 + 1, .role) }
  }

  // MARK: - In other sentences

  /// The first venue of a sentence, with the town that follows it: "im Rathaus in Köln".
  private func venues(in range: Range<Int>) -> [Int] {
    guard let first = range.first(where: { isVenue($0) }) else { return [] }
    guard let second = range.first(where: { $0 > first && $0 <= first + 2 && isVenue($0) }) else {
      return [first]
    }
    return [first, second]
  }

  /// Reads the sentences before the first one that names the session.
  private func readBefore(_ setting: inout Setting) {
    guard
      let mention = mentions.first(where: {
        reading.items[$0].tokens.lowerBound >= reading.head.headline.upperBound
      })
    else { return }
    let sentence = reading.sentenceOf[mention]
    let hadDate = setting.date != nil
    for back in 1...2 where sentence - back >= 0 {
      let range = reading.sentences[sentence - back]
      guard
        reading.items[range.lowerBound].tokens.lowerBound >= reading.head.headline.upperBound,
        !range.contains(where: { reading.isKind($0, .session) })
      else { break }
      var found = false
      if setting.date == nil {
        for position in range {
          guard let date = reading.date(position),
            isSettingDate(date, position) || isSinceLately(date),
            date.precision == .day || date.precision == .days, !isDateline(position)
          else { continue }
          setting.date = date.span
          setting.dateItem = position
          found = true
          break
        }
      }
      if setting.places.isEmpty, found || !hadDate {
        setting.places = venues(in: range)
      }
      if found, !setting.places.isEmpty { break }
    }
  }

  /// Reads the place of the sentence behind the first mention, if it tells of the meeting.
  private func readAfter(_ setting: inout Setting) {
    guard let mention = mentions.first, reading.sentenceOf[mention] + 1 < reading.sentences.count
    else { return }
    let range = reading.sentences[reading.sentenceOf[mention] + 1]
    guard range.count < 16,
      range.contains(where: { Self.meets.contains(reading.word($0)) }),
      !range.contains(where: { reading.isKind($0, .session) || reading.isKind($0, .person) })
    else { return }
    setting.places = venues(in: range)
  }

  /// Whether a date only says since when: "Seit Freitag hat der Verband einen neuen Vorsitz".
  private func isSinceLately(_ date: DateExpression) -> Bool {
    date.preposition == .since && date.isRelative && date.precision == .day && date.span != nil
  }

  private func isDateline(_ position: Int) -> Bool {
    reading.word(position - 1) == "[" || reading.word(position + 1) == "]"
  }

  /// Reads a record's form, as in "Ort: Rathaus" and "Tag: Donnerstag".
  private func readForm(_ setting: inout Setting) {
    for sentence in reading.sentences.prefix(8) {
      for position in sentence where reading.word(position + 1) == ":" {
        let rest = position + 2..<sentence.upperBound
        switch reading.word(position) {
        case "tag", "datum", "termin", "sitzungstag", "zeit", "sitzungstermin", "tagungstermin":
          guard setting.date == nil,
            let item = rest.first(where: { reading.date($0)?.span != nil })
          else { continue }
          setting.date = reading.date(item)?.span
          setting.dateItem = item
        case "ort", "sitzungsort", "tagungsort":
          guard setting.places.isEmpty,
            let item = rest.first(where: { reading.isKind($0, .place) })
          else { continue }
          setting.places = [item]
        default: continue
        }
      }
    }
  }

  /// Whether a time is when the session ends.
  private func isEnd(_ date: Int) -> Bool {
    reading.clause(of: date).contains { isEndWord($0) }
  }

  private func isEndWord(_ item: Int) -> Bool {
    ["endet", "endete", "endeten"].contains(reading.word(item))
      || (reading.word(item) == "ende" && reading.word(item - 1) == "zu")
  }

  /// The last day told before an item, at most two sentences back.
  private func firstDay(before item: Int) -> PartialDate? {
    let low = reading.sentences[max(0, reading.sentenceOf[item] - 2)].lowerBound
    return (low..<item).reversed().lazy.compactMap { position -> PartialDate? in
      guard let date = reading.date(position), date.precision == .day else { return nil }
      return date.span?.start
    }.first
  }

  /// "die zweitägige Jahrestagung hat heute begonnen", "Er endet heute".
  private func extend(_ setting: inout Setting) {
    guard var span = setting.date, span.end == nil, span.start.day != nil,
      let mention = mentions.first(where: { _ in true })
    else { return }
    let lengths = ["zweitägig": 2, "dreitägig": 3, "viertägig": 4]
    for item in mentions {
      for position in reading.clause(of: item) {
        if let days = lengths.first(where: { reading.word(position).hasPrefix($0.key) })?.value {
          span.end = PartialDate(dayNumber: span.start.earliest + days - 1)
        }
      }
    }
    // "Seit gestern tagt …; heute geht die Sitzung zu Ende": the day found is the last one.
    if let item = setting.dateItem, isEnd(item),
      let first = firstDay(before: item), first < span.start
    {
      span = DateSpan(start: first, end: span.start)
      setting.date = span
      return
    }
    let sentence = reading.sentenceOf[mention]
    for next in [sentence, sentence + 1, sentence + 2] where next < reading.sentences.count {
      for position in reading.sentences[next] where isEndWord(position) {
        let clause = reading.clause(of: position)
        guard let date = clause.lazy.compactMap({ reading.date($0)?.start }).first,
          date > span.start, date.day != nil, clause.count < 12
        else { continue }
        span.end = date
      }
    }
    setting.date = span
  }
}
