internal import GermanText
internal import Ontology

/// Finds the body that a session is of.
extension SessionRelations {
  private static let assemblies = ["versammlung", "jahrestagung"]

  func owner(
    of mentions: [Int], _ lastOwner: Int?, _ reading: Reading
  ) -> (body: Int, item: Int)? {
    guard let first = mentions.first else { return nil }
    if let body = conference(reading.items[first].entity, reading) { return (body, first) }
    for item in mentions {
      if let body = genitive(after: item, reading) { return (body, item) }
    }
    if let body = takenUp(by: first, reading) { return (body, first) }
    if let noun = mentions.lazy.compactMap({ councilNoun(around: $0, reading) }).first {
      return
        (coreference.namedLike(reading.word(noun), before: noun, [.other, .organ], reading)
        ?? meetingBody(before: noun, endingIn: reading.word(noun), reading)).map { ($0, noun) }
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
    if let body = antecedent(of: first, reading) { return (body, first) }
    if isNumbered, let lastOwner { return (lastOwner, first) }
    for item in mentions {
      if let body = actor(around: item, reading) { return (body, item) }
    }
    guard isNumbered || isOfBodies(reading.items[first].entity, reading) else { return nil }
    // Who holds its first meeting is hardly who met before.
    if reading.items[first].word.hasPrefix("konstituierend"),
      let body = meetingBody(before: first, reading)
    {
      return (body, first)
    }
    if let lastOwner { return (lastOwner, first) }
    if isAssembly, let body = ownerOfOrgan(before: first, reading) { return (body, first) }
    if !isAssembly, let body = meetingSubject(before: first, reading) { return (body, first) }
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
    // "zu seiner Sitzung", "kommt der Rat zur nächsten Sitzung zusammen"
    let isOwn = (1...2).contains {
      reading.items.indices.contains(item - $0)
        && (reading.items[item - $0].isAny(.possessive) || reading.word(item - $0) == "zur")
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
          && (reading.items[item - $0].isAny(.possessive)
            || ["dessen", "deren"].contains(reading.word(item - $0)))
      })
    {
      let start = reading.sentence(of: item).lowerBound
      let found = (start..<item).last { isMeeting($0, item, reading) }
      if let found { return (reading.items[found].entity, item) }
    }
    return nil
  }

  /// Whose organ begins the sentence before: "Der Vorstand der Genossenschaft A kommt bei B zusammen. Die
  /// Generalversammlung folgt im Mai."
  private func ownerOfOrgan(before item: Int, _ reading: Reading) -> Int? {
    let number = reading.sentenceOf[item]
    guard number > 0,
      let organ = reading.sentences[number - 1].first(where: { reading.isKind($0, .body) }),
      !reading.isGoverned(organ), coreference.sort(reading.items[organ].entity) == .organ
    else { return nil }
    return reading.entities[reading.items[organ].entity].owner
  }

  /// The body that a relative clause tells the session of: "das Gremium der Anstalt, das im Mai zum
  /// ersten Mal tagt".
  private func antecedent(of item: Int, _ reading: Reading) -> Int? {
    let clause = reading.clause(of: item)
    let comma = clause.lowerBound - 1
    guard reading.word(comma) == ",",
      ["der", "die", "das"].contains(reading.word(clause.lowerBound)),
      clause.lowerBound < item, reading.sentence(of: item).contains(comma),
      !clause.contains(where: { reading.isKind($0, .body) && !reading.isGoverned($0) })
    else { return nil }
    let noun = reading.clause(of: comma - 1)
    guard let last = noun.last(where: { reading.isKind($0, .body) }), last > comma - 4 else {
      return nil
    }
    let bodies = noun.filter { $0 >= last - 4 && isMeeting($0, item, reading) }
    return (bodies.last { isMadeForMeeting($0, reading) } ?? bodies.last)
      .map { reading.items[$0].entity }
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
    let hasPronoun = reading.clause(of: item).contains {
      reading.items[$0].kind == nil && reading.items[$0].isAny(.pronoun)
    }
    let candidates = reading.part(of: item).filter {
      isMeeting($0, item, reading) && (!isAssembly || standsAsActor($0, reading))
        // "Am 3. Mai erteilte er in einer Sitzung den Vertretern im Beirat Weisung"
        && !(hasPronoun && $0 > item && reading.isGoverned($0))
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
    "kabinett",
  ]

  /// The council that "er" or "sie" in a meeting's clause means: the subject of the sentence before.
  private func meetingSubject(before item: Int, _ reading: Reading) -> Int? {
    let number = reading.sentenceOf[item]
    guard number > 0,
      let pronoun = reading.clause(of: item).first(where: {
        reading.items[$0].kind == nil && reading.items[$0].isAny(.pronoun)
      })
    else { return nil }
    let article = reading.word(pronoun) == "er" ? "der" : "die"
    return reading.sentences[number - 1].first { position in
      reading.isKind(position, .body) && reading.word(position - 1) == article
        && isMadeForMeeting(position, reading) && !reading.isGoverned(position)
        && !Coreference.isAttribute(position, in: reading)
    }.map { reading.items[$0].entity }
  }

  /// The council that a verb of meeting takes up: "Getagt wurde in Ulm", "wenn das Gremium in Ulm tagt".
  private func takenUp(by verb: Int, _ reading: Reading) -> Int? {
    guard reading.items[verb].word.hasPrefix("tag") || reading.items[verb].word == "getagt" else {
      return nil
    }
    let clause = reading.clause(of: verb)
    if clause.contains(where: { reading.isKind($0, .body) && !reading.isGoverned($0) }) {
      return nil
    }
    if let noun = clause.first(where: { Self.takingUp.contains(reading.word($0)) }) {
      return coreference.body(at: noun, in: reading)?.entity
    }
    return verb == clause.lowerBound ? meetingBody(before: verb, reading) : nil
  }

  private static let takingUp: WordSet = [
    "gremium", "rat", "ausschuss", "versammlung", "vorstand", "präsidium", "beirat",
  ]

  /// The last body before an item that is made for meeting, by its name.
  private func meetingBody(
    before item: Int, endingIn noun: String? = nil, _ reading: Reading
  ) -> Int? {
    reading.items[..<item].indices.last { position in
      guard reading.isKind(position, .body) else { return false }
      if let noun {
        let name = reading.name(reading.items[position].entity).lowercased()
        guard name.split(separator: " ").contains(where: { $0.hasSuffix(noun) }) else {
          return false
        }
      }
      let sort = coreference.sort(reading.items[position].entity)
      return (sort == .other || sort == .organ) && isMadeForMeeting(position, reading)
    }.map { reading.items[$0].entity }
  }

  private func isMadeForMeeting(_ position: Int, _ reading: Reading) -> Bool {
    let words = reading.name(reading.items[position].entity).lowercased().split(separator: " ")
    return words.contains { word in
      !word.hasSuffix("landkreistag") && Self.meetingHeads.contains { word.hasSuffix($0) }
    }
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
      && ["räumen", "räumlichkeiten", "haus", "hause", "gebäude", "zentrale", "saal", "foyer"]
        .contains(where: reading.word(position - 2).hasSuffix)
      || ["der", "des"].contains(reading.word(position - 1))
        && ["atrium", "aula", "casino", "kantine", "sitz", "halle", "mensa"]
          .contains(where: reading.word(position - 2).hasSuffix)
  }

  private func isBesideRole(_ position: Int, _ reading: Reading) -> Bool {
    (1...3).contains { reading.isKind(position - $0, .role) }
  }
}
