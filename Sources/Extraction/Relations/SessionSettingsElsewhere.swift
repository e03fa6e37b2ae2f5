internal import Gazetteer
internal import GermanText
internal import Ontology

/// What other sentences and parts of sentences tell of a session's time and place.
extension SessionSettings {
  /// The first venue of a sentence, with the town that follows it: "im Rathaus in Köln".
  func venues(in range: Range<Int>) -> [Int] {
    guard let first = range.first(where: { isVenue($0) }) else { return [] }
    guard let second = range.first(where: { $0 > first && $0 <= first + 2 && isVenue($0) }) else {
      return [first]
    }
    return [first, second]
  }

  /// Reads the house that the next sentence tells of a meeting whose town is known: "Getroffen hat man sich
  /// im Rathaus", "Bürgermeisterin A empfing die Runde im Schloss".
  func readHouse(_ setting: inout Setting) {
    guard let mention = firstInText, setting.places.count == 1, isTown(setting.places[0]),
      !isHouse(setting.places[0])
    else { return }
    let next = reading.sentenceOf[mention] + 1
    guard reading.sentences.indices.contains(next),
      !reading.sentences[next].contains(where: { reading.isKind($0, .session) }),
      let house = reading.sentences[next].first(where: { isHouse($0) && isVenue($0) })
    else { return }
    let clause = reading.clause(of: house)
    let meets = clause.contains { item in
      guard reading.items[item].kind == nil else { return false }
      return Self.meets.contains(reading.word(item))
        || (Self.receiving.contains(reading.word(item))
          || Self.leading.contains(reading.word(item)))
          && clause.contains { Coreference.meetingNouns.contains(reading.word($0)) }
    }
    guard meets, !clause.contains(where: { isOtherDay($0, setting) }) else { return }
    setting.places.append(house)
  }

  private static let receiving: WordSet = ["empfing", "empfingen", "begrüßte", "begrüßten"]

  /// Whether a place is no territory: a house, a hall.
  private func isHouse(_ item: Int) -> Bool {
    guard reading.isKind(item, .place) else { return false }
    let lexicon = reading.analysis.lexicon
    guard let id = reading.entities[reading.items[item].entity].gazetteerID,
      let record = lexicon.record(id: id)
    else { return true }
    return ["Gebäude", "Veranstaltungsort"].contains(lexicon.records[record].type)
  }

  /// Reads the town that "dort" means in a session's clause: the last one of the sentence before.
  func readThere(_ setting: inout Setting) {
    guard let mention = firstInText,
      reading.clause(of: mention).contains(where: { reading.word($0) == "dort" }),
      reading.sentenceOf[mention] > 0
    else { return }
    let before = reading.sentences[reading.sentenceOf[mention] - 1]
    guard
      let town = before.last(where: {
        reading.isKind($0, .place) || reading.isKind($0, .body) && place(of: $0) != nil
      }), let place = place(of: town),
      !setting.places.contains(where: { reading.items[$0].entity == reading.items[place].entity }),
      setting.places.count < 2
    else { return }
    setting.places.append(place)
  }

  /// The item of a place: its own, or one of the town that a body is.
  func place(of item: Int) -> Int? {
    if reading.isKind(item, .place) { return item }
    let name = reading.name(reading.items[item].entity)
    guard let space = name.firstIndex(of: " "), BodySort(name: name) == .town else { return nil }
    let town = name[name.index(after: space)...]
    return reading.items.indices.first {
      reading.isKind($0, .place) && reading.name(reading.items[$0].entity) == town
    }
  }

  func isTown(_ item: Int) -> Bool {
    reading.isKind(item, .place)
      || reading.isKind(item, .body)
        && BodySort(name: reading.name(reading.items[item].entity)) == .town
  }

  /// The first mention in the text proper.
  private var firstInText: Int? {
    mentions.first {
      reading.items[$0].tokens.lowerBound >= reading.head.headline.upperBound
    }
  }

  /// Reads the part of the session's sentence before a colon or semicolon: "Gewählt hat ihn der Rat
  /// am Montag; bei der Sitzung …".
  func readOtherPart(_ setting: inout Setting) {
    guard let mention = mentions.first else { return }
    let sentence = reading.sentence(of: mention)
    guard !sentence.contains(where: { reading.isKind($0, .session) && $0 != mention }) else {
      return
    }
    for position in sentence.lowerBound..<mention {
      guard let date = reading.date(position), isSettingDate(date, position) || isSinceLately(date),
        date.precision != .year, !isDateline(position), isRecent(date)
      else { continue }
      setting.date = date.span
      setting.dateItem = position
      // "Der Rat kam am Montag in Potsdam zusammen; es war seine 20. Sitzung."
      let clause = reading.clause(of: position)
      if setting.places.isEmpty, !clause.contains(mention),
        clause.contains(where: {
          ["zusammen"].contains(reading.word($0)) || Self.meets.contains(reading.word($0))
        })
      {
        setting.places = venues(in: clause)
      }
      return
    }
  }

  /// Reads the sentences before the first one that names the session: the two before for any day,
  /// the ones before those only for days told from the article's.
  func readBefore(_ setting: inout Setting) {
    guard let mention = firstInText else { return }
    let sentence = reading.sentenceOf[mention]
    let hadDate = setting.date != nil
    for back in 1...4 where sentence - back >= 0 {
      let range = reading.sentences[sentence - back]
      guard
        reading.items[range.lowerBound].tokens.lowerBound >= reading.head.headline.upperBound
      else { break }
      if range.contains(where: { reading.isKind($0, .session) }) {
        // "Nach der konstituierenden Sitzung im April …" may stand between.
        if range.contains(where: { reading.isKind($0, .session) && !isPassedBy($0) }) { break }
        continue
      }
      var found = false
      if setting.date == nil {
        for position in range {
          guard let date = reading.date(position),
            isSettingDate(date, position) || isSinceLately(date),
            date.precision == .day || date.precision == .days, !isDateline(position),
            isRecent(date), back < 3 || date.isRelative
          else { continue }
          setting.date = date.span
          setting.dateItem = position
          found = true
          break
        }
      }
      if setting.places.isEmpty, found || !hadDate && back < 3 {
        setting.places = venues(in: range)
      }
      if found { break }
    }
  }

  /// Whether a session is only told as an earlier one: "ein Jahr nach der Gründungssitzung".
  private func isPassedBy(_ item: Int) -> Bool {
    [item - 1, item - 2].contains { ["nach", "seit"].contains(reading.word($0)) }
  }

  /// Whether a day can be that of a meeting just reported, as far as the article's own day tells.
  private func isRecent(_ date: DateExpression) -> Bool {
    guard let anchor = reading.anchor, anchor.day != nil, let start = date.start else {
      return true
    }
    return abs(start.earliest - anchor.earliest) < 60
  }

  /// Reads where something happened on the session's day: "gestern in Berlin gewählt".
  func readSameDay(_ setting: inout Setting) {
    guard let span = setting.date, span.start.day != nil else { return }
    for item in reading.items.indices where item != setting.dateItem {
      guard let date = reading.date(item), date.span?.start == span.start, !isDateline(item),
        date.preposition == nil || date.preposition == .on
      else { continue }
      let sentence = reading.sentence(of: item)
      guard
        reading.items[item].tokens.lowerBound >= reading.head.headline.upperBound,
        !sentence.contains(where: { reading.isKind($0, .session) })
      else { continue }
      let places = venues(in: reading.clause(of: item))
      guard !places.isEmpty else { continue }
      setting.places = places
      return
    }
  }

  /// Reads the place that an agency's report begins with, as in "Aschersleben (dpa)".
  ///
  /// It counts only if the session took place on the eve of the report.
  func readDateline(_ setting: inout Setting) {
    guard let day = setting.date?.start, day.day != nil, let anchor = reading.anchor,
      (0...3).contains(anchor.earliest - day.earliest),
      let first = reading.sentences.first(where: {
        reading.items[$0.lowerBound].tokens.lowerBound >= reading.head.headline.upperBound
      }), reading.isKind(first.lowerBound, .place)
    else { return }
    let isAlone = first.count == 2 && reading.word(first.lowerBound + 1) == "."
    guard isAlone || reading.word(first.lowerBound + 1) == "(" else { return }
    setting.places = [first.lowerBound]
  }

  /// Reads what is said of "die Sitzung", "das Treffen" after the session was named, and before
  /// another one is.
  func readAnaphors(_ setting: inout Setting) {
    for mention in mentions {
      var position = mention + 1
      let last = min(reading.sentenceOf[mention] + 6, reading.sentences.count - 1)
      while position < reading.sentences[last].upperBound, !reading.isKind(position, .session) {
        defer { position += 1 }
        let it = reading.items[position]
        guard it.kind == nil, it.isCapitalised, Coreference.meetingNouns.contains(it.word),
          reading.sentenceOf[position] > reading.sentenceOf[mention],
          ["die", "der", "das", "dem", "beim", "zur"].contains(reading.word(position - 1))
        else { continue }
        let clause = reading.clause(of: position)
        if clause.contains(where: { ["nächste", "nächsten"].contains(reading.word($0)) }) {
          continue
        }
        if setting.date == nil,
          let item = clause.first(where: {
            reading.date($0).map { isSettingDate($0, position) && $0.precision != .month } ?? false
          })
        {
          setting.date = reading.date(item)?.span
          setting.dateItem = item
        }
        guard setting.places.isEmpty,
          ["in", "im"].contains(reading.word(position + 1))
            || clause.contains(where: { Self.meets.contains(reading.word($0)) })
        else { continue }
        setting.places = venues(in: clause)
      }
    }
  }

  /// Reads the place from the sentences beside the first mention, and from the headline, where they
  /// tell of the meeting: "In Erfurt haben sich die Landräte getroffen".
  func readNearby(_ setting: inout Setting) {
    guard let mention = firstInText ?? mentions.first else { return }
    let own = reading.sentenceOf[mention]
    for number in [own + 1, own - 1, own - 2, own + 2, 0]
    where reading.sentences.indices.contains(number) && number != own {
      let range = reading.sentences[number]
      guard !range.contains(where: { reading.isKind($0, .session) }) else { continue }
      for position in range where isVenue(position) {
        let clause = reading.clause(of: position)
        let meets = clause.contains {
          Self.meets.contains(reading.word($0)) && reading.items[$0].kind == nil
        }
        guard meets, !isDenied(position), !clause.contains(where: { isOtherDay($0, setting) })
        else { continue }
        setting.places = venues(in: clause)
        return
      }
    }
  }

  /// The sentence of a session's mention, and the one behind it.
  private func ownAndNextSentence(of mention: Int) -> ArraySlice<Range<Int>> {
    reading.sentences[reading.sentenceOf[mention]...].prefix(2)
  }

  /// Reads where the host of a session is, in its sentence or the next: "Gastgeber war die Anstalt in
  /// Bonn".
  func readHost(_ setting: inout Setting) {
    guard let mention = firstInText else { return }
    for sentence in ownAndNextSentence(of: mention) {
      guard let host = sentence.first(where: { Self.hosts.contains(reading.word($0)) }),
        !sentence.contains(where: { reading.isKind($0, .session) && $0 > mention })
      else { continue }
      setting.places = venues(in: reading.clause(of: host))
      return
    }
  }

  /// Reads "Ort der Sitzung war Köln", "Tagungsort ist das Rathaus in Köln".
  func readSite(_ setting: inout Setting) {
    guard let mention = firstInText else { return }
    for sentence in ownAndNextSentence(of: mention) {
      guard let site = sentence.first(where: { Self.sites.contains(reading.word($0)) }),
        !sentence.contains(where: { reading.isKind($0, .session) && $0 != mention && $0 > site }),
        let verb = sentence.first(where: {
          $0 > site && ["war", "ist", "wird"].contains(reading.word($0))
        }), !sentence.contains(where: { reading.items[$0].isAny(.negation) }),
        let place = sentence.first(where: { $0 > verb && reading.isKind($0, .place) }),
        (verb + 1..<place).allSatisfy({
          reading.items[$0].kind == nil && reading.word($0) != ","
        })
      else { continue }
      setting.places = [place]
      if reading.word(place + 1) == "in", reading.isKind(place + 2, .place) {
        setting.places.append(place + 2)
      }
      return
    }
  }

  private static let sites: WordSet = [
    "ort", "tagungsort", "sitzungsort", "austragungsort", "veranstaltungsort", "schauplatz",
    "treffpunkt",
  ]

  private static let hosts: WordSet = ["gastgeber", "gastgeberin", "gastgebende", "ausrichter"]

  /// Whether a time is another one than the session's.
  private func isOtherDay(_ item: Int, _ setting: Setting) -> Bool {
    guard let date = reading.date(item), let span = date.span else { return false }
    guard let own = setting.date else { return !isRecent(date) }
    return span.start.latest < own.start.earliest || span.start.earliest > own.start.latest
  }

  /// Whether a date only says since when: "Seit Freitag hat der Verband einen neuen Vorsitz".
  private func isSinceLately(_ date: DateExpression) -> Bool {
    date.preposition == .since && date.isRelative && date.precision == .day && date.span != nil
  }

  func isDateline(_ position: Int) -> Bool {
    if reading.word(position - 1) == "[" || reading.word(position + 1) == "]" { return true }
    // "Bonn, 27. Juni 2025 – Der Verband …"
    let line = reading.paragraph(of: position)
    return ["–", "-"].contains(reading.word(position + 1)) && position > line.lowerBound
      && position - line.lowerBound < 4
      && (line.lowerBound..<position).allSatisfy { isTown($0) || reading.word($0) == "," }
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
  func extend(_ setting: inout Setting) {
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
