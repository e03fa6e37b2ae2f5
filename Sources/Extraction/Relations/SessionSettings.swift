internal import Gazetteer
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
    if setting.date == nil, !mentions.contains(where: isComing) { readOtherPart(&setting) }
    // "Das Protokoll der 89. Konferenz (Wiesbaden) wird genehmigt."
    for mention in mentions where setting.places.isEmpty {
      for place in reading.bracket(of: mention) where reading.entities[place].kind == .place {
        setting.bracketPlaces.append((place, mention))
      }
    }
    if setting.date == nil || setting.places.isEmpty { readAnaphors(&setting) }
    if isMain, !mentions.contains(where: isComing) {
      if setting.date == nil || setting.places.isEmpty { readBefore(&setting) }
      if setting.places.isEmpty { readNearby(&setting) }
      if setting.date == nil || setting.places.isEmpty { readForm(&setting) }
      if setting.places.isEmpty, setting.bracketPlaces.isEmpty { readSameDay(&setting) }
      if setting.places.isEmpty, setting.bracketPlaces.isEmpty { readDateline(&setting) }
    }
    if setting.places.isEmpty, setting.bracketPlaces.isEmpty { readHost(&setting) }
    if setting.places.isEmpty, setting.bracketPlaces.isEmpty { readSite(&setting) }
    readHouse(&setting)
    readThere(&setting)
    readEntry(&setting)
    if setting.date == nil || setting.places.isEmpty { readHeading(&setting) }
    readMonth(&setting)
    extend(&setting)
    return setting
  }

  private static let cancelled: WordSet = [
    "abgesagt", "ausfallen", "ausgefallen", "entfällt", "entfiel", "gestrichen", "fällt", "fiel",
  ]

  private static let moved: WordSet = ["verschoben", "verlegt", "vertagt", "verschiebt"]

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
  func isGivenUp(_ position: Int, _ mention: Int) -> Bool {
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
  func isDenied(_ position: Int) -> Bool {
    let clause = reading.clause(of: position)
    return clause.contains { $0 < position && reading.word($0) == "nicht" }
      && reading.word(clause.upperBound) == ","
      && reading.word(clause.upperBound + 1) == "sondern"
  }

  /// Whether a session is not the one the text reports on: "bis zur nächsten Sitzung".
  func isComing(_ mention: Int) -> Bool {
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
    for position in part {
      guard let date = reading.date(position), isSettingDate(date, position),
        isOwn(position, mention, others), !isGivenUp(position, mention), !isDateline(position),
        setting.date == nil || isCloser(date, position, than: setting.dateItem)
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

  /// Whether a day tells of a meeting more exactly than a month before it: "Die seit der Wahl im
  /// September neu gebildete Versammlung tagte am Montag".
  private func isCloser(_ date: DateExpression, _ position: Int, than other: Int?) -> Bool {
    guard date.precision == .day, let other, reading.date(other)?.precision == .month else {
      return false
    }
    return reading.word(position - 1) == "am"
      && reading.clause(of: position).contains { Self.meets.contains(reading.word($0)) }
  }

  func isSettingDate(_ date: DateExpression, _ position: Int) -> Bool {
    guard date.span != nil else { return false }
    // "zum 1. Januar in den Verband aufgenommen": from then on, unless people are called for it.
    if date.preposition == .to, date.precision == .day, !isJourney(position) { return false }
    switch date.preposition {
    case .since, .from, .until, .after, .before: return false
    default: break
    }
    switch date.precision {
    case .day, .days, .month: return true
    case .year:
      // "Die nächste Versammlung findet 2026 in Bonn statt."
      if !date.isRelative, mentions.contains(where: { isComing($0) && $0 < position }) {
        return reading.clause(of: position).contains { Self.meets.contains(reading.word($0)) }
      }
      return reading.items[position].word.hasPrefix("diesjährig")
        && reading.isKind(position + 1, .session)
    case .week: return date.span?.start.month != nil
    case .season: return false
    }
  }

  /// Whether a time or place is this session's and not another one's in the same sentence.
  func isOwn(_ position: Int, _ mention: Int, _ others: [Int]) -> Bool {
    let follows = position > mention && position - mention <= 4
    if isComing(mention) {
      return follows || others.isEmpty && (position > mention || isSubjectsMeeting(mention))
    }
    // "Die 23. Sitzung war in Bonn, die 24. ist in Köln": each clause tells of its own.
    let clause = reading.clause(of: position)
    if !clause.contains(mention), others.contains(where: clause.contains) { return false }
    if clause.contains(mention), !others.isEmpty, !others.contains(where: clause.contains) {
      return true
    }
    if others.contains(where: { position > $0 && position - $0 <= 4 && $0 > mention }) {
      return false
    }
    let own = abs(position - mention)
    return !others.contains { abs(position - $0) < own && !isComing($0) }
  }

  /// Whether a whole clause tells of a session: somebody comes together for it.
  private func isSubjectsMeeting(_ mention: Int) -> Bool {
    let clause = reading.clause(of: mention)
    return reading.governor(mention).map { ["zu", "zur"].contains($0) }
      ?? (reading.word(mention - 1) == "zur")
      && clause.contains {
        ["zusammen", "zusammenkommt", "zusammentritt", "trifft", "treffen"].contains(
          reading.word($0))
      }
  }

  /// Whether a place stands in the same clause as the session, or in one that tells of meeting.
  private func isInReach(_ position: Int, of mention: Int) -> Bool {
    let clause = reading.clause(of: position)
    if clause.contains(mention) { return true }
    let first = reading.word(clause.lowerBound)
    if ["sondern", "und", "dann", "diesmal"].contains(first) { return position > mention }
    if isRelative(clause, to: mention) { return true }
    // "in der Sitzung, die, weil der Saal zu klein ist, in die Halle verlegt worden war"
    if clause.lowerBound > mention,
      clause.contains(where: { Self.moved.contains(reading.word($0)) })
    {
      return true
    }
    // "…, zu der viele nach Leipzig gekommen waren"
    if clause.lowerBound > mention, reading.word(clause.lowerBound) == "zu", isJourney(position) {
      return true
    }
    // "Der Saal im Rathaus war voll, als der Verband zu seiner Versammlung bat"
    if position < mention, reading.word(reading.clause(of: mention).lowerBound) == "als" {
      return true
    }
    // "… in der Halle in Böblingen, wo der Verband seine Versammlung abhielt"
    if position < mention, reading.word(clause.upperBound + 1) == "wo" { return true }
    return clause.contains { Self.meets.contains(reading.word($0)) }
  }

  /// Whether a clause is a relative one about the session: "In der Sitzung, die A gestern in Bonn
  /// leitete".
  private func isRelative(_ clause: Range<Int>, to mention: Int) -> Bool {
    guard clause.lowerBound > mention + 1, reading.word(clause.lowerBound - 1) == "," else {
      return false
    }
    let pronoun =
      ["bei", "in", "auf", "zu"].contains(reading.word(clause.lowerBound))
      ? clause.lowerBound + 1 : clause.lowerBound
    // "…, die Reise geht in die Schweiz" is no relative clause: its verb is not the last word.
    var last = clause.upperBound - 1
    if [".", "!", "?"].contains(reading.word(last)) { last -= 1 }
    guard ["die", "der", "das"].contains(reading.word(pronoun)), reading.items[last].kind == nil,
      !reading.items[last].isCapitalised
    else { return false }
    // Of two nouns before the comma the session is meant only where the other one is no body.
    return !(mention + 1..<clause.lowerBound - 1).contains { position in
      let it = reading.items[position]
      return it.word == "," || it.kind == .body || it.kind == .person
        || it.isAny(.verb) && !it.isAny(.determiner)
    }
  }

  static let meets: WordSet = [
    "getagt", "tagt", "tagte", "tagten", "zusammengekommen", "zusammenkam", "getroffen", "traf",
    "trafen", "zusammengetreten", "stattgefunden", "stattfindet", "abgehalten", "durchgeführt",
    "zusammentrat", "zusammengetroffen", "zusammentritt", "zusammenkommt", "stattfanden", "fand",
    "stattfand", "statt", "trifft", "geplant",
    "vorgesehen", "angesetzt", "ansteht", "abhielt", "abhielten", "veranstaltet", "ausgerichtet",
    "stattfinden", "eingeladen",
  ]

  /// Whether an item is a place behind "in", "im", "ins", or "auf" with an article.
  func isVenue(_ position: Int) -> Bool {
    guard reading.isKind(position, .place) else { return false }
    let start = reading.sentence(of: position).lowerBound
    var before = position - 1
    var steps = 0
    while before >= start, steps < 7 {
      let it = reading.items[before]
      if ["in", "im", "ins"].contains(it.word) {
        // "kamen die Landräte in die Stadthalle"
        let isInto = it.word == "ins" || ["die", "den", "das"].contains(reading.word(before + 1))
        if isInto, isJourney(position) { return true }
        // "der Verband mit Sitz in Bonn" meets where it likes.
        return !isTitled(before) && !reading.word(before - 1).hasSuffix("sitz")
          && !isOfNoun(position, before)
      }
      // "auf der Ebernburg", "auf Schloss Hambach"
      if it.word == "auf", ["der", "dem"].contains(reading.word(before + 1)) || isCastle(position) {
        return true
      }
      if it.word == "nach", isJourney(position) { return true }
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

  /// "Schloss Hambach", "Gut Leidenhausen": where one is "auf" without an article.
  private func isCastle(_ position: Int) -> Bool {
    ["schloss", "burg", "gut", "hof", "festung", "zeche"].contains {
      reading.items[position].word.hasPrefix($0 + " ")
    }
  }

  /// "alle Landkreise in Sachsen-Anhalt": a Land or a state right behind a noun says where those are.
  private func isOfNoun(_ place: Int, _ preposition: Int) -> Bool {
    let lexicon = reading.analysis.lexicon
    guard let id = reading.entities[reading.items[place].entity].gazetteerID,
      let record = lexicon.record(id: id),
      ["Land", "Staat", "Region"].contains(lexicon.records[record].type),
      reading.items.indices.contains(preposition - 1)
    else { return false }
    let noun = reading.items[preposition - 1]
    return noun.kind == nil && Self.territories.contains(noun.word)
  }

  private static let territories: WordSet = [
    "landkreise", "landkreisen", "kreise", "kreisen", "städte", "städten", "gemeinden",
    "kommunen", "behörden", "verwaltungen", "hochschulen", "unternehmen", "verbände",
  ]

  /// Where people go for a session it is held: "zur Versammlung nach Balingen gereist".
  private func isJourney(_ place: Int) -> Bool {
    reading.clause(of: place).contains { Self.travels.contains(reading.word($0)) }
  }

  private static let travels: WordSet = [
    "gereist", "angereist", "reisten", "reist", "gekommen", "kamen", "eingeladen", "geladen",
    "lud", "lädt", "luden", "bat", "baten", "bittet", "gebeten", "rief", "gerufen",
  ]

  private static let beside: WordSet = [
    "bei", "beim", "an", "am", "von", "vom", "für", "mit", "aus",
  ]

  /// Whether somebody leads what the place behind the name is told of: "unter Leitung von A in der Halle
  /// zusammengetroffen", "die Sitzung, die A in Bonn leitete".
  private func isLeader(_ person: Int) -> Bool {
    reading.clause(of: person).contains { Self.leading.contains(reading.word($0)) }
  }

  static let leading: WordSet = [
    "leitung", "vorsitz", "leitete", "leiteten", "geleitet", "geführt", "eröffnete", "moderierte",
  ]

  /// Whether the place belongs to a title: "Staatsrat bei der Senatorin in Bremen".
  private func isTitled(_ preposition: Int) -> Bool {
    let before = preposition - 1
    if reading.isKind(before, .person), isLeader(before) { return false }
    if reading.isKind(before, .role) || reading.isKind(before, .person) { return true }
    guard reading.isKind(before, .body) else { return false }
    // "leitet die IT bei der Kammer in Ulm": where whoever meets elsewhere has to do with somebody.
    if let governor = reading.governor(before), Self.beside.contains(governor),
      !reading.clause(of: before).contains(where: {
        reading.isKind($0, .session) || Self.meets.contains(reading.word($0))
      })
    {
      return true
    }
    return (2...4).contains { reading.isKind(before - $0 + 1, .role) }
  }
}
