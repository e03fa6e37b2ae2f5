internal import GermanText
internal import Ontology

/// Gives each session its body, date and places, and its name.
struct SessionRelations {
  let coreference: Coreference

  func run(on reading: inout Reading, into sheet: inout StatementSheet) {
    let order = sessions(reading)
    let main = mainSession(order, reading)
    var lastOwner: Int?
    var lastSetting = SessionSettings.Setting()
    for session in order {
      let mentions = reading.items.indices.filter { reading.items[$0].entity == session }
      guard let first = mentions.first else { continue }
      if let owner = owner(of: mentions, lastOwner, reading) {
        lastOwner = owner.body
        reading.analysis.entities[session].owner = owner.body
        sheet.add(
          Statement(
            .sessionOf, subject: session, object: owner.body,
            evidence: Evidence(range: reading.evidence(owner.item), rule: "sessions/body")))
      }
      let settings = SessionSettings(reading: reading, session: session, mentions: mentions)
      var setting = settings.setting(isMain: session == main)
      // "Bei der anschließenden Mitgliederversammlung"
      if reading.word(first - 1).hasPrefix("anschließend"), setting.date == nil {
        setting = lastSetting
      }
      lastSetting = setting
      if let date = setting.date {
        reading.analysis.entities[session].date = date
        sheet.add(
          Statement(
            .heldOn, subject: session, date: date,
            evidence: Evidence(
              range: evidence(of: setting.dateItem ?? first, mentions, reading),
              rule: "sessions/date")))
      }
      for item in setting.places {
        sheet.add(
          Statement(
            .heldIn, subject: session, object: reading.items[item].entity,
            evidence: Evidence(
              range: evidence(of: item, mentions, reading), rule: "sessions/place")))
      }
      for (place, item) in setting.bracketPlaces {
        sheet.add(
          Statement(
            .heldIn, subject: session, object: place,
            evidence: Evidence(range: reading.evidence(item), rule: "sessions/bracket")))
      }
      name(session, in: &reading)
    }
  }

  /// The sentence that tells a time or place; with the one beside it, if only that one names the
  /// session.
  private func evidence(of item: Int, _ mentions: [Int], _ reading: Reading) -> Range<Int> {
    let sentence = reading.sentenceOf[item]
    if mentions.contains(where: { reading.sentenceOf[$0] == sentence }) {
      return reading.evidence(item)
    }
    let beside = mentions.first { reading.sentenceOf[$0] == sentence + 1 }
    return reading.evidence(item, beside)
  }

  /// The session that the article reports on: the first that is not only told as an earlier one,
  /// as in "ein halbes Jahr nach der konstituierenden Sitzung".
  private func mainSession(_ order: [Int], _ reading: Reading) -> Int? {
    order.first { session in
      !reading.items.indices.contains { item in
        reading.items[item].entity == session && reading.isKind(item, .session)
          && [item - 1, item - 2].contains { ["nach", "seit"].contains(reading.word($0)) }
          && reading.items[item].tokens.lowerBound >= reading.head.headline.upperBound
      }
    } ?? order.first
  }

  /// The sessions in the order of the text, first those that the text proper names.
  private func sessions(_ reading: Reading) -> [Int] {
    var order: [Int] = []
    for item in reading.items where item.kind == .session && !order.contains(item.entity) {
      order.append(item.entity)
    }
    return order
  }

  // MARK: - Bodies

  private static let assemblies = ["versammlung", "jahrestagung"]

  private func owner(
    of mentions: [Int], _ lastOwner: Int?, _ reading: Reading
  ) -> (body: Int, item: Int)? {
    guard let first = mentions.first else { return nil }
    if let body = conference(reading.items[first].entity, reading) { return (body, first) }
    for item in mentions {
      if let body = genitive(after: item, reading) { return (body, item) }
    }
    if let noun = mentions.lazy.compactMap({ councilNoun(around: $0, reading) }).first {
      return coreference.namedLike(
        reading.word(noun), before: noun, [.other, .organ], reading
      ).map { ($0, noun) }
    }
    let isNumbered = reading.entities[reading.items[first].entity].ordinal != nil
    // "Sitzung der Steuerungsgruppe", whose nobody knows.
    if !isNumbered, mentions.contains(where: { isOfGroup($0, reading) }) { return nil }
    if let body = possessor(of: mentions, reading) { return body }
    let isAssembly = Self.assemblies.contains { reading.items[first].word.contains($0) }
    // An association's assembly is not its board's, whose meeting was told before.
    let lastOwner = lastOwner.flatMap { owner in
      isAssembly && coreference.sort(owner) == .organ ? reading.entities[owner].owner : owner
    }
    if isNumbered, let lastOwner { return (lastOwner, first) }
    for item in mentions {
      if let body = actor(around: item, reading) { return (body, item) }
    }
    guard isNumbered || isOfBodies(reading.items[first].entity, reading) else { return nil }
    if let lastOwner { return (lastOwner, first) }
    if !isAssembly, let body = meetingBody(before: first, reading) { return (body, first) }
    let sorts: Set<BodySort> = isAssembly ? [.other] : [.other, .organ]
    return coreference.focusBody(before: first, sorts: sorts, in: reading).map { ($0, first) }
  }

  /// The body that a numbered conference is called like: "die dritte Digitalministerkonferenz".
  private func conference(_ session: Int, _ reading: Reading) -> Int? {
    let entity = reading.entities[session]
    guard entity.ordinal != nil, let type = entity.sessionType, isConference(type) else {
      return nil
    }
    return reading.items.first { $0.kind == .body && reading.name($0.entity) == type }?.entity
  }

  /// Whether a noun for a meeting is the name of the body that meets.
  func isConference(_ type: String) -> Bool {
    type.hasSuffix("konferenz") && type != "Konferenz"
  }

  /// Whether a meeting is of the sort that a body holds for itself: anybody may call a "Landfrauenkonferenz"
  /// or a "Gipfeltreffen", and a party's congress is no council's.
  private func isOfBodies(_ session: Int, _ reading: Reading) -> Bool {
    let entity = reading.entities[session]
    let type = (entity.sessionType ?? entity.name).lowercased()
    if type.hasSuffix("parteitag") { return false }
    guard type.hasSuffix("konferenz") || type.hasSuffix("treffen") else { return true }
    return type == "konferenz" || type == "treffen" || MeetingIdentity.isSeasonal(type)
  }

  private static let councilNouns = [
    "bürgerschaft", "rat", "rats", "rates", "ausschuss", "ausschusses", "versammlung", "kreistag",
    "kreistags", "kreistages", "landtag", "landtags", "landtages", "kommission", "senat", "senats",
  ]

  /// A council that nobody marked and whose meeting it is: "die Sitzung der Bürgerschaft", "hat die
  /// Bürgerschaft in ihrer Sitzung …".
  private func councilNoun(around item: Int, _ reading: Reading) -> Int? {
    func isCouncil(_ position: Int) -> Bool {
      guard reading.items.indices.contains(position) else { return false }
      let it = reading.items[position]
      return it.kind == nil && it.isCapitalised
        && Self.councilNouns.contains(where: it.word.hasSuffix)
        && !reading.isKind(position + 1, .body)
        && !["der", "des", "von"].contains(reading.word(position + 1))
    }
    if ["der", "des"].contains(reading.word(item + 1)), isCouncil(item + 2) { return item + 2 }
    let isOwn = (1...2).contains {
      reading.items.indices.contains(item - $0)
        && reading.items[item - $0].isAny(.possessive)
    }
    guard isOwn else { return nil }
    return reading.clause(of: item).last {
      $0 < item && isCouncil($0) && ["die", "der"].contains(reading.word($0 - 1))
    }
  }

  private func isOfGroup(_ item: Int, _ reading: Reading) -> Bool {
    guard ["der", "des"].contains(reading.word(item + 1)),
      reading.items.indices.contains(item + 2), reading.items[item + 2].kind == nil
    else { return false }
    return ["gruppe", "kreises", "kreis", "teams", "runde", "boards", "beirats", "gremiums"]
      .contains(where: reading.word(item + 2).hasSuffix)
      && coreference.body(at: item + 2, in: reading) == nil
  }

  /// "Sitzung des IT-Planungsrats", "Innovationszirkel „…“ der KGSt".
  private func genitive(after item: Int, _ reading: Reading) -> Int? {
    let sentence = reading.sentence(of: item)
    var position = item + 1
    if reading.word(position) == "„" {
      while position < sentence.upperBound, reading.word(position) != "“" { position += 1 }
      position += 1
    }
    guard ["des", "der", "von", "vom", "beim", "im"].contains(reading.word(position)) else {
      return nil
    }
    var steps = 0
    if let named = coreference.body(at: position, in: reading) { return named.entity }
    position += 1
    while position < sentence.upperBound, steps < 3 {
      if reading.isKind(position, .body) { return reading.items[position].entity }
      guard reading.items[position].kind == nil, reading.items[position].date == nil,
        !reading.items[position].isAny([.verb, .preposition]), reading.word(position) != ","
      else { return nil }
      position += 1
      steps += 1
    }
    return nil
  }

  /// The body that "seiner", "ihrer" before a session means: the last one before it that stands for
  /// itself, as in "hat der Rat der Stiftung in seiner gestrigen Sitzung beschlossen".
  private func possessor(of mentions: [Int], _ reading: Reading) -> (body: Int, item: Int)? {
    for item in mentions
    where
      (1...3).contains(where: {
        reading.items.indices.contains(item - $0)
          && reading.items[item - $0].isAny(.possessive)
      })
    {
      let start = reading.sentence(of: item).lowerBound
      let found = (start..<item).last { isMeeting($0, item, reading) }
      if let found { return (reading.items[found].entity, item) }
    }
    return nil
  }

  /// Whether a body at a position can be the one that holds a session by itself.
  private func isMeeting(_ position: Int, _ item: Int, _ reading: Reading) -> Bool {
    guard reading.isKind(position, .body) else { return false }
    let sort = coreference.sort(reading.items[position].entity)
    let isAssembly = Self.assemblies.contains { reading.items[item].word.contains($0) }
    if reading.items[item].word.hasSuffix("parteitag") { return sort == .party }
    guard sort == .other || (sort == .organ && !isAssembly) else { return false }
    if sort == .other, isInside(position, reading), !isMadeForMeeting(position, reading) {
      return false
    }
    // The body of a title is not the one that meets; neither is one that only owns another.
    return !isBesideRole(position, reading) && !Coreference.isAttribute(position, in: reading)
      && !isHost(position, reading)
      && !reading.items[max(0, position - 1)].isAny(.former)
  }

  /// A body that may meet, in the sentence of the session: "In ihrer Sitzung hat die Kommission …".
  private func actor(around item: Int, _ reading: Reading) -> Int? {
    let isAssembly = Self.assemblies.contains { reading.items[item].word.contains($0) }
    let candidates = reading.part(of: item).filter {
      isMeeting($0, item, reading) && (!isAssembly || standsAsActor($0, reading))
    }
    return candidates.min { abs($0 - item) < abs($1 - item) }.map { reading.items[$0].entity }
  }

  /// Whether a body stands with its article or beside a verb, and not in a list of members or guests.
  private func standsAsActor(_ position: Int, _ reading: Reading) -> Bool {
    guard position > reading.sentence(of: position).lowerBound else { return true }
    let before = reading.items[position - 1]
    return before.isAny([.determiner, .verb])
      || before.kind == nil && !before.isCapitalised
        && (before.word.hasSuffix("te") || before.word.hasSuffix("ten")
          || before.word.hasSuffix("t"))
  }

  private static let meetingHeads = [
    "rat", "ausschuss", "konferenz", "kommission", "versammlung", "beirat", "gremium", "kreis",
    "präsidium", "vorstand", "rats", "rates", "senat", "landtag", "kreistag", "stadtrat",
  ]

  /// The last body before an item that is made for meeting, by its name.
  private func meetingBody(before item: Int, _ reading: Reading) -> Int? {
    reading.items[..<item].indices.last { position in
      guard reading.isKind(position, .body) else { return false }
      let sort = coreference.sort(reading.items[position].entity)
      return (sort == .other || sort == .organ) && isMadeForMeeting(position, reading)
    }.map { reading.items[$0].entity }
  }

  private func isMadeForMeeting(_ position: Int, _ reading: Reading) -> Bool {
    let words = reading.name(reading.items[position].entity).lowercased().split(separator: " ")
    return words.contains { word in Self.meetingHeads.contains { word.hasSuffix($0) } }
  }

  /// Whether a body is where something happens: "im Hasso-Plattner-Institut", "am Institut".
  private func isInside(_ position: Int, _ reading: Reading) -> Bool {
    var before = position - 1
    // "im Potsdamer Institut"
    if reading.items.indices.contains(before), reading.items[before].kind == nil,
      reading.items[before].isCapitalised
    {
      before -= 1
    }
    if ["im", "am"].contains(reading.word(before)) { return true }
    return ["der", "den"].contains(reading.word(before))
      && ["in", "an"].contains(reading.word(before - 1))
  }

  /// "in den Räumen der Firma A": who only owns the rooms.
  private func isHost(_ position: Int, _ reading: Reading) -> Bool {
    ["der", "des", "von"].contains(reading.word(position - 1))
      && ["räumen", "räumlichkeiten", "haus", "hause", "gebäude", "zentrale", "saal"]
        .contains(reading.word(position - 2))
  }

  private func isBesideRole(_ position: Int, _ reading: Reading) -> Bool {
    (1...3).contains { reading.isKind(position - $0, .role) }
  }

  // MARK: - Names

  private func name(_ session: Int, in reading: inout Reading) {
    var entity = reading.analysis.entities[session]
    let type = entity.sessionType ?? "Sitzung"
    let owner = entity.owner.map { reading.name($0) } ?? ""
    let suffix = owner.isEmpty ? "" : " " + owner
    if let ordinal = entity.ordinal {
      let noun = isConference(type) ? "Konferenz" : type
      let own = isConference(type) && owner.isEmpty ? " " + type : suffix
      entity.name = "\(ordinal). \(noun)\(own)"
    } else {
      let date =
        entity.date
        ?? reading.anchor.flatMap { PartialDate(year: $0.year) }
        .map { DateSpan(start: $0) }
      let kind = type.prefix(1).uppercased() + type.dropFirst()
      entity.name = "\(kind)\(suffix)" + (date.map { " (\($0.start))" } ?? "")
    }
    guard
      !reading.analysis.entities.contains(where: {
        $0.kind == .session && $0.name == entity.name
      })
    else { return }
    reading.analysis.entities[session] = entity
  }
}
