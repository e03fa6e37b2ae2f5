internal import Ontology

/// Finds the wordings of membership in a clause.
struct MembershipFrames {
  let reading: Reading
  let clause: Clause
  /// The word at each place in the clause; empty for a name or time.
  private let words: [String]
  /// The bits of the words, and of all of them.
  private let bits: [UInt64]
  private let allBits: UInt64

  init(reading: Reading, clause: Clause) {
    self.reading = reading
    self.clause = clause
    words = clause.items.map { item in
      let it = reading.items[item]
      return it.kind == nil && it.date == nil ? it.word : ""
    }
    bits = words.map(WordSet.bit)
    allBits = bits.reduce(0, |)
  }

  var items: [Int] { clause.items }

  /// The word at a place in the clause; empty for a name, a time and beyond its ends.
  func word(_ place: Int) -> String {
    words.indices.contains(place) ? words[place] : ""
  }

  func place(of few: WordSet, from start: Int = 0) -> Int? {
    guard few.bits & allBits != 0 else { return nil }
    return words.indices.first {
      $0 >= start && few.bits & bits[$0] != 0 && few.contains(words[$0])
    }
  }

  func has(_ few: WordSet) -> Bool { place(of: few) != nil }

  /// A particle at the end of its clause: "an" in "gehören dem Rat an".
  func particle(_ particles: WordSet, after start: Int) -> Int? {
    guard particles.bits & allBits != 0 else { return nil }
    return items.indices.last { at in
      guard at > start, particles.contains(word(at)) else { return false }
      guard at + 1 < items.count else { return true }
      // "gehören an A, B und C"
      return [",", "und", "sowie", "wie"].contains(word(at + 1))
        || reading.isKind(items[at + 1], .person)
    }
  }

  /// The items of a verb in one word, else of one that its particle is parted from: "beigetreten",
  /// "tritt … bei".
  private func verb(
    _ whole: WordSet, orParted stems: WordSet, _ end: String
  ) -> [Int]? {
    if let verb = place(of: whole) { return [items[verb]] }
    guard let verb = place(of: stems), let end = particle([end], after: verb) else { return nil }
    return [items[verb], items[end]]
  }

  /// All wordings of the clause.
  func all() -> [MembershipFrame] {
    var found: [MembershipFrame] = []
    if let frame = noun() { found.append(frame) }
    for frame in [
      belongs(), joins(), connects(), unites(), takesPart(), admits(), admitsToCircle(), seat(),
      sits(), represents(), stands(),
      accession(), chosen(), movesIn(), replaces(), comesAlong(), completes(), counts(), consists(),
      founded(),
      isNew(), isThere(), list(),
    ] {
      if let frame { found.append(frame) }
    }
    return found + furtherAppositions() + origins()
  }

  /// Who comes from a board: "A vom Vorstand der Anstalt B", "C aus dem Präsidium", "D, seit 2019 im
  /// Beirat".
  private func origins() -> [MembershipFrame] {
    items.indices.compactMap { at in
      guard at > 0, reading.isKind(items[at - 1], .person), items[at - 1] == items[at] - 1,
        let organ = board(at), items.indices.contains(organ), !isReceiver(at),
        reading.isKind(items[organ], .body),
        Self.boards.contains(where: {
          reading.name(reading.items[items[organ]].entity).lowercased().hasPrefix($0)
        })
      else { return nil }
      return MembershipFrame(
        name: "from", verbs: [items[at]], slot: .at(items[organ]),
        members: .before(comma: items[at]), takesBodies: false)
    }
  }

  /// "Lob gab es für A vom Vorstand der Anstalt B": where the praise comes from.
  private func isReceiver(_ at: Int) -> Bool {
    ["vom", "aus"].contains(word(at)) && reading.isGoverned(items[at - 1])
      && reading.word(items[at - 1] - 1) != "von"
  }

  /// The place of the board behind a name, whatever stands there.
  private func board(_ at: Int) -> Int? {
    switch word(at) {
    case "vom":
      // "vorgeschlagen worden war A vom Aufsichtsrat"
      return has(["wurde", "wurden", "worden", "wird", "werden"]) ? nil : at + 1
    case "aus": return word(at + 1) == "dem" ? at + 2 : nil
    case ",":
      let isSince = word(at + 1) == "seit" && items.indices.contains(at + 2)
      return isSince && reading.date(items[at + 2]) != nil && word(at + 3) == "im" ? at + 4 : nil
    default: return nil
    }
  }

  private static let boards = [
    "vorstand", "präsidium", "beirat", "aufsichtsrat", "verwaltungsrat", "kuratorium",
  ]

  static let belong: WordSet = ["gehört", "gehören", "zählt", "zählen"]

  private func belongs() -> MembershipFrame? {
    if let verb = place(of: ["angehört", "angehören", "angehöre"]) {
      return MembershipFrame(
        name: "belongs", verbs: [items[verb]], slot: .dative, members: .subjects)
    }
    // "die Kommission, der auch die Länder A und B angehörten": at the event told.
    if let verb = place(of: ["angehörten"]), clause.pronoun != nil {
      return MembershipFrame(
        name: "belongs", verbs: [items[verb]], slot: .dative, members: .subjects,
        takesPersons: false)
    }
    if let frame = belonged() { return frame }
    guard let verb = place(of: Self.belong) else { return nil }
    if word(verb).hasPrefix("gehör"), let end = particle(["an"], after: verb) {
      return MembershipFrame(
        name: "belongs", verbs: [items[verb], items[end]], slot: .dative, members: .subjects,
        isParted: true)
    }
    return MembershipFrame(
      name: "counted", verbs: [items[verb]], slot: .toward, members: .subjects)
  }

  /// "Dem Netzwerk gehörten bislang A und B an", where others have joined them.
  private func belonged() -> MembershipFrame? {
    guard let verb = place(of: ["gehörten", "zählten"]), has(["bislang", "bisher"]),
      let first = items.first, hasGrown(before: first)
    else { return nil }
    if word(verb) == "zählten" {
      return MembershipFrame(
        name: "counted", verbs: [items[verb]], slot: .toward, members: .subjects)
    }
    guard let end = particle(["an"], after: verb) else { return nil }
    return MembershipFrame(
      name: "belongs", verbs: [items[verb], items[end]], slot: .dative, members: .subjects,
      isParted: true)
  }

  /// Whether the sentence before tells that somebody joined.
  private func hasGrown(before item: Int) -> Bool {
    let number = reading.sentenceOf[item]
    guard number > 0 else { return false }
    return reading.sentences[number - 1].contains {
      reading.items[$0].kind == nil && Self.growing.contains(reading.word($0))
    }
  }

  private static let growing: WordSet = [
    "beigetreten", "hinzugekommen", "dazugekommen", "angeschlossen", "aufgenommen", "zuwachs",
    "beitreten", "beitritt", "hinzu", "dazu", "bei",
  ]

  private func joins() -> MembershipFrame? {
    guard
      let verbs = verb(
        ["beigetreten", "beitrat", "beitraten", "beitritt"],
        orParted: ["tritt", "treten", "trat", "traten"], "bei")
    else { return nil }
    // "den Beitritt der Stadt A" is a noun.
    guard let verb = verbs.first,
      !reading.items[verb].isCapitalised || verb == reading.sentence(of: verb).lowerBound
    else { return nil }
    return MembershipFrame(
      name: "joins", verbs: verbs + auxiliaries(), slot: .dative, members: .subjects,
      mayLackOrgan: true, takesPersons: false, isEvent: true, isParted: verbs.count > 1)
  }

  private func connects() -> MembershipFrame? {
    // "Dem Verband sind die Städte A und B angeschlossen."
    // At what a net is connected is no association.
    if let verb = place(of: ["angeschlossen"]), !has(["sich"]), has(["ist", "sind"]),
      !has(["an", "ans"])
    {
      return MembershipFrame(
        name: "joins", verbs: [items[verb]] + auxiliaries(), slot: .dative, members: .subjects,
        takesPersons: false, needsUnion: true)
    }
    guard has(["sich"]),
      let verbs = verb(
        ["angeschlossen"], orParted: ["schließt", "schließen", "schloss", "schlossen"], "an")
    else { return nil }
    return MembershipFrame(
      name: "joins", verbs: verbs + auxiliaries(), slot: .dative, members: .subjects,
      takesPersons: false, isEvent: true, isParted: verbs.count > 1)
  }

  /// What is admitted: "Aufgenommen wurde die Stadt A", "begrüßt die Stadt A als neues Mitglied".
  private func admits() -> MembershipFrame? {
    // "Die Versammlung hat beschlossen, A als Mitglied in den Verband aufzunehmen."
    if let verb = place(of: ["aufzunehmen"]), isDecided(items[verb]) {
      return MembershipFrame(
        name: "joins", verbs: [items[verb]] + auxiliaries(), slot: .direction, members: .chosen,
        mayLackOrgan: true, takesPersons: false, isEvent: true)
    }
    guard
      let verbs = verb(
        ["aufgenommen", "gewonnen", "begrüßt", "begrüßte", "gewinnt", "begrüßen"],
        orParted: ["nahm", "nahmen", "nimmt", "nehmen"], "auf")
    else { return nil }
    var frame = MembershipFrame(
      name: "joins", verbs: verbs + auxiliaries(), slot: .direction, members: .subjects,
      takesPersons: false, isEvent: true)
    let isMember = items.indices.contains { Self.isMember(word($0)) }
    // "in den Kreis der Mitglieder des Verbands aufgenommen"
    if let circle = place(of: ["kreis", "reihen"]), word(circle + 1) == "der",
      Self.isMember(word(circle + 2))
    {
      frame.slot = .attribute(noun: items[circle + 2])
      return frame
    }
    // "A wurde als neues Mitglied in den Beirat aufgenommen"
    frame.takesPersons = items.contains { reading.isKind($0, .body) && isBoard($0) }
    if has(["wurde", "wurden", "worden", "wird", "werden"]) {
      let isBare = !has(["in", "ins", "im", "bei", "beim", "als"])
      guard has(["aufgenommen"]) || isMember else { return nil }
      guard isBare || word(0) == "aufgenommen" || word(1) == "aufgenommen" || isMember else {
        return frame
      }
      frame.mayLackOrgan = true
      return frame
    }
    guard isMember || has(["neue", "neu"]) else { return nil }
    frame.slot = .subject
    // "begrüßt mit der Gemeinde A ihr 30. Mitglied"
    frame.members = has(["mit"]) && !has(["als"]) ? .governed(by: "mit") : .chosen
    frame.mayLackOrgan = clause.endsWithColon
    return frame
  }

  /// "nahmen die Gemeinde A in ihren Kreis auf": whose circle is not named.
  private func admitsToCircle() -> MembershipFrame? {
    guard let circle = place(of: ["kreis", "reihen", "runde"]),
      ["ihren", "seinen", "ihre", "seine"].contains(word(circle - 1)), word(circle - 2) == "in",
      let verbs = verb(["aufgenommen"], orParted: ["nahm", "nahmen", "nimmt", "nehmen"], "auf")
    else { return nil }
    // "Die Genossenschaft A nahm die Gemeinde B in ihren Kreis auf"
    let isSubjectNamed = items.filter { reading.isKind($0, .body) }.count > 1
    return MembershipFrame(
      name: "joins", verbs: verbs + auxiliaries(), slot: isSubjectNamed ? .subject : .direction,
      members: .chosen,
      mayLackOrgan: true, takesPersons: false, isEvent: true)
  }

  /// Whether somebody has decided what an infinitive of the sentence tells.
  private func isDecided(_ infinitive: Int) -> Bool {
    let decided = ["beschlossen", "beschloss", "beschließt", "zugestimmt", "entschieden"]
    return reading.sentence(of: infinitive).contains {
      $0 < infinitive && decided.contains(reading.word($0))
    }
  }

  private static let united: WordSet = [
    "zusammengeschlossen", "zusammengetan", "organisiert", "vereint", "vereinigt", "vernetzt",
    "verbunden", "zusammenarbeiten", "zusammenschließen",
  ]

  /// Who is joined in it: "Im Verbund sind die Städte A und B zusammengeschlossen".
  private func unites() -> MembershipFrame? {
    guard
      let verbs = verb(
        Self.united, orParted: ["arbeiten", "schließen", "schlossen", "tun"], "zusammen")
    else { return nil }
    return MembershipFrame(
      name: "unites", verbs: verbs + auxiliaries(), slot: has(["zum", "zur"]) ? .toward : .place,
      members: .subjects, takesPersons: false, needsUnion: true)
  }

  /// Who takes part: "Am Verbund beteiligt sind die Städte A und B".
  private func takesPart() -> MembershipFrame? {
    guard let verb = place(of: ["beteiligt", "beteiligen"]) else { return nil }
    return MembershipFrame(
      name: "unites", verbs: [items[verb]] + auxiliaries(), slot: .beside, members: .subjects,
      takesPersons: false, needsUnion: true)
  }

  /// Who has a seat: "A hat einen Sitz im Beirat".
  private func seat() -> MembershipFrame? {
    guard let noun = place(of: ["sitz", "platz", "mandat", "plätze", "sitze", "mandate"]),
      let verb = place(of: [
        "hat", "haben", "erhält", "erhalten", "bekommt", "bekommen", "übernimmt", "übernahm",
        "behält", "behalten", "nimmt", "einnimmt",
      ])
    else { return nil }
    return MembershipFrame(
      name: "sits", verbs: [items[verb]], slot: .attribute(noun: items[noun]), members: .subjects)
  }

  /// "A bleibt im Vorstand", "Im Vorstand sind A und B".
  private func stands() -> MembershipFrame? {
    guard !items.contains(where: { reading.isKind($0, .session) }) else { return nil }
    let stays = place(of: ["bleibt", "bleiben"])
    let isFirst = ["im", "in"].contains(word(0))
    guard let verb = stays ?? (isFirst ? place(of: ["ist", "sind"]) : nil) else { return nil }
    // "Im Vorstand ist A Vorsitzende": the chair is an office.
    let role = items.last { reading.isKind($0, .role) }
    let person = items.last { reading.isKind($0, .person) }
    if let role, role > (person ?? role), reading.word(role - 1) != "," { return nil }
    return MembershipFrame(
      name: "sits", verbs: [items[verb]], slot: .place, members: .subjects, takesBodies: false)
  }

  /// A list with its head: "Vorstand: A (X), B (Y)".
  private func list() -> MembershipFrame? {
    guard clause.endsWithColon, items.count <= 7, let last = items.last,
      reading.isKind(last, .body),
      items.contains(where: { reading.isKind($0, .body) && isBoard($0) }),
      items.allSatisfy({ item in
        let it = reading.items[item]
        // "Vorstand des Vereins A:"
        let isKind = it.kind == nil && it.isCapitalised && reading.isKind(item + 1, .body)
        return it.kind == .body || it.isAny([.determiner, .filler]) || it.word.hasPrefix("neu")
          || it.word == "von" || isKind
      })
    else { return nil }
    return MembershipFrame(
      name: "list", verbs: [], slot: .subject, members: .behind(last), takesBodies: false)
  }

  /// Whether a body's name says that persons sit in it.
  func isBoard(_ item: Int) -> Bool {
    let name = reading.name(reading.items[item].entity)
    let owner = reading.entities[reading.items[item].entity].owner
    if owner != nil || BodySort(name: name) == .organ { return true }
    let boards = ["rat", "gremium", "kommission", "jury", "vorstand", "präsidium", "ausschuss"]
    return name.lowercased().split(separator: " ").contains { word in
      boards.contains(where: word.hasSuffix)
    }
  }

  private func sits() -> MembershipFrame? {
    // "Für die Wirtschaft sitzt A am Tisch": of the organ told of.
    if let verb = place(of: ["sitzt", "sitzen", "sitze"]), let table = place(of: ["tisch"]),
      word(table - 1) == "am", has(["für"]), has(Self.represented)
    {
      var frame = sitting([verb])
      frame.mayLackOrgan = true
      return frame
    }
    if let verb = place(of: ["sitzt", "sitzen", "sitze"]), particle(["vor"], after: verb) == nil {
      // "sitzen A und B im Rat"; "der Regierungsrat sitzt im Rat" is a person.
      return sitting([verb], takesBodies: word(verb) == "sitzen")
    }
    if let verb = place(of: [
      "mitwirkt", "mitwirken", "mitarbeitet", "mitarbeiten", "verbleibt", "verbleiben",
    ]) {
      return sitting([verb])
    }
    if let verb = place(of: ["wirkt", "wirken", "arbeitet", "arbeiten"]),
      let end = particle(["mit"], after: verb)
    {
      return sitting([verb, end])
    }
    if let verb = place(of: ["engagiert", "engagieren"]), has(["sich"]) { return sitting([verb]) }
    // "Die Gemeinden vertreten A und B": of the organ told of.
    if let verb = place(of: ["vertreten"]), !has(["wird", "werden", "ist", "sind", "durch"]),
      has(Self.represented)
    {
      var frame = sitting([verb])
      frame.mayLackOrgan = true
      return frame
    }
    // "Die Wirtschaft ist durch A und B vertreten"
    if let verb = place(of: ["vertreten"]), has(["ist", "sind"]),
      has(["durch"]) || has(["mit"]) && has(Self.represented)
    {
      var frame = sitting([verb])
      frame.members = .governed(by: has(["durch"]) ? "durch" : "mit")
      frame.mayLackOrgan = has(Self.represented)
      return frame
    }
    if let verb = place(of: ["vertreten"]), let other = place(of: ["ist", "sind"]) {
      return sitting([verb, other], takesBodies: true)
    }
    if let verb = place(of: ["vertreten"]), has(["wird", "werden"]) {
      var frame = sitting([verb])
      frame.members = .governed(by: has(["durch"]) ? "durch" : "von")
      return frame
    }
    // "Die Gemeinden vertreten dort A und B."
    if let verb = place(of: ["vertreten"]),
      !has(["wird", "werden", "wurde", "wurden", "hat", "haben"])
    {
      return sitting([verb])
    }
    return nil
  }

  /// "A sitzt im Präsidium und vertritt den Verband im Ausschuss B".
  private func represents() -> MembershipFrame? {
    guard let verb = place(of: ["vertritt", "vertrete"]) else { return nil }
    var frame = sitting([verb])
    // Another organ before the verb is another verb's.
    let organ = items.first {
      $0 > items[verb] && reading.isKind($0, .body) && reading.governor($0) == "in"
        || $0 > items[verb] && reading.isKind($0, .body) && reading.word($0 - 1) == "im"
    }
    if let organ, has(["sitzt", "ist", "gehört"]) { frame.slot = .at(organ) }
    return frame
  }

  /// Whom the members of an organ stand for.
  private static let represented: WordSet = [
    "gemeinden", "städte", "kommunen", "länder", "kantone", "kreise", "landkreise", "wirtschaft",
    "wissenschaft", "verwaltung", "stadtwirtschaft", "politik", "zivilgesellschaft",
  ]

  private func sitting(_ verbs: [Int], takesBodies: Bool = false) -> MembershipFrame {
    MembershipFrame(
      name: "sits", verbs: verbs.map { items[$0] }, slot: .place, members: .subjects,
      takesBodies: takesBodies)
  }

  static let chosenWords: WordSet = [
    "gewählt", "wiedergewählt", "berufen", "bestellt", "entsandt", "delegiert", "aufgerückt",
    "nachgerückt", "eingezogen", "kooptiert", "nachgewählt", "hinzugewählt", "nominiert", "ernannt",
    "zurückgekehrt", "eingerückt", "geholt", "benannt",
  ]
  static let choosing: WordSet = [
    "wählte", "wählten", "wählt", "wählen", "berief", "beriefen", "beruft", "berufen", "entsandte",
    "entsandten", "entsendet", "entsenden", "bestellte", "bestellten", "holte", "holt", "delegiert",
    "delegierte", "brachte", "brachten", "bringt", "schickt", "schickte", "schickten",
  ]
  private static let choosingOrChosen = choosing.union(chosenWords)

  private func chosen() -> MembershipFrame? {
    let passive: WordSet = ["wurde", "wurden", "worden", "wird", "werden", "ist", "sind"]
    if let verb = place(of: Self.chosenWords), has(passive) || clause.items.count - 1 == verb {
      let isActive = has(["hat", "haben"]) && !has(["worden"])
      return MembershipFrame(
        name: "chosen", verbs: [items[verb]] + auxiliaries(), slot: .direction,
        members: isActive ? .chosen : .subjects,
        mayLackOrgan: clause.endsWithColon || isCalledFirst(verb),
        takesBodies: false, isEvent: true)
    }
    // "Im Vorstand bestätigt wurden A und B"
    if let verb = place(of: ["bestätigt"]), has(["wurde", "wurden", "worden"]),
      !items.contains(where: { reading.isKind($0, .role) && reading.word($0 - 1) == "als" })
    {
      return MembershipFrame(
        name: "chosen", verbs: [items[verb]] + auxiliaries(), slot: .place, members: .subjects,
        takesBodies: false, isEvent: true)
    }
    guard let verb = place(of: Self.choosingOrChosen) else { return nil }
    return MembershipFrame(
      name: "chosen", verbs: [items[verb]] + auxiliaries(), slot: .direction, members: .chosen,
      takesBodies: false, isEvent: true)
  }

  /// "Berufen wurden A und B": into the organ told of; who is elected may be elected to an office.
  private func isCalledFirst(_ verb: Int) -> Bool {
    verb == 0 && ["berufen", "entsandt"].contains(word(0)) && !has(["zum", "zur", "als", "zu"])
  }

  /// The noun of joining: "die Aufnahme der Stadt A in den Verband", "mit dem Beitritt der Stadt A".
  private func accession() -> MembershipFrame? {
    guard let noun = place(of: ["aufnahme", "beitritt"]), noun > 0,
      ["die", "der", "dem", "den", "zur", "zum"].contains(word(noun - 1)),
      ["der", "des", "von", "vom"].contains(word(noun + 1)), !has(Self.pending)
    else { return nil }
    // "die Aufnahme des Betriebs" is no joining: somebody names the union.
    return MembershipFrame(
      name: "joins", verbs: [items[noun]],
      slot: word(noun) == "aufnahme" ? .direction : .toward, members: .owners(ofNoun: items[noun]),
      mayLackOrgan: word(noun) == "beitritt", takesPersons: false, isEvent: true)
  }

  /// What leaves open whether somebody joins.
  private static let pending: WordSet = [
    "zurückgestellt", "abgelehnt", "beantragt", "antrag", "prüft", "prüfen", "diskutiert", "strebt",
    "anstrebt", "bemüht", "wirbt", "empfiehlt", "empfahl", "vertagt", "verschoben", "plant",
    "planen", "vorbereitet", "steht", "bevor", "scheiterte", "gescheitert", "fordert", "erwägt",
    "debattiert", "berät", "beriet", "gegen", "offen", "wird",
  ]

  /// Who takes another's place: "A rückt für B in den Rat nach", "im Beirat folgt A auf B".
  private func replaces() -> MembershipFrame? {
    let moving = place(of: ["rückt", "rückte", "rücken", "rückten"]).flatMap { verb in
      particle(["nach"], after: verb).map { [verb, $0] }
    }
    if let verbs = moving ?? place(of: ["nachgerückt", "nachrückt"]).map({ [$0] }) {
      return MembershipFrame(
        name: "chosen", verbs: verbs.map { items[$0] } + auxiliaries(), slot: .direction,
        members: .subjects, mayLackOrgan: !has(["als", "zum", "zur"]), takesBodies: false,
        isEvent: true)
    }
    // "B scheidet aus dem Vorstand aus. An seine Stelle tritt A."
    if let place = place(of: ["stelle"]),
      ["seine", "ihre", "dessen", "deren"].contains(word(place - 1)),
      word(place - 2) == "an", let verb = self.place(of: ["tritt", "trat", "rückt", "rückte"])
    {
      return MembershipFrame(
        name: "chosen", verbs: [items[verb]], slot: .left, members: .subjects, takesBodies: false,
        isEvent: true)
    }
    guard let verb = place(of: ["folgt", "folgte"]), has(["auf"]), !has(["als", "zum", "zur"])
    else { return nil }
    if isChangeTold() {
      return MembershipFrame(
        name: "chosen", verbs: [items[verb]], slot: .announced, members: .subjects,
        takesBodies: false, isEvent: true)
    }
    // "Im Aufsichtsrat folgt A auf B": in an office, unless a board is named.
    let isInBoard = items.contains { item in
      reading.isKind(item, .body) && isBoard(item)
        && ["im", "in"].contains(reading.word(item - 1))
    }
    guard isInBoard else { return nil }
    return MembershipFrame(
      name: "chosen", verbs: [items[verb]], slot: .place, members: .subjects, takesBodies: false,
      isEvent: true)
  }

  /// "Auch im Aufsichtsrat gibt es einen Wechsel: A folgt auf B": what the colon announces.
  private func isChangeTold() -> Bool {
    guard let first = items.first, reading.word(first - 1) == ":" else { return false }
    return (reading.sentence(of: first).lowerBound..<first).contains {
      ["wechsel", "neubesetzung", "veränderung", "wechselt", "vollzählig", "komplett"]
        .contains(reading.word($0))
    }
  }

  private static let moves: WordSet = [
    "rückt", "rücken", "rückte", "rückten", "zieht", "ziehen", "zog", "zogen", "kommt", "kommen",
    "kam", "kamen", "einzieht", "einziehen", "nachrückt", "aufrückt", "einrückt",
  ]

  private func movesIn() -> MembershipFrame? {
    guard let verb = place(of: Self.moves) else { return nil }
    return MembershipFrame(
      name: "chosen", verbs: [items[verb]], slot: .direction, members: .subjects,
      takesBodies: has(["neu", "neue", "hinzu"]), isEvent: true)
  }

  private static let comes: WordSet = [
    "kommt", "kommen", "kam", "kamen", "stößt", "stoßen", "stieß", "stießen", "gekommen",
    "hinzugekommen", "dazugekommen", "gestoßen", "hinzugestoßen", "dazugestoßen",
  ]

  /// Who comes as well: "Bald kamen der Kreis A und die Stadt B dazu", "hinzu kommt die Stadt A".
  private func comesAlong() -> MembershipFrame? {
    guard let verb = place(of: Self.comes) else { return nil }
    let particle = place(of: ["dazu", "hinzu"])
    guard
      particle != nil || word(verb).hasSuffix("zugekommen") || word(verb).hasSuffix("zugestoßen"),
      !clause.endsWithColon || has(["neu", "neue"])
        || items.indices.contains(where: { Self.isMember(word($0)) })
    else { return nil }
    // "Dazu kommen A, Gründer des Unternehmens X": the person comes along, not where A is from.
    let person = items.first { reading.isKind($0, .person) }
    let body = items.first { reading.isKind($0, .body) }
    guard clause.endsWithColon || (body ?? .max) <= (person ?? .max) else { return nil }
    return MembershipFrame(
      name: "joins", verbs: [items[verb]] + (particle.map { [items[$0]] } ?? []) + auxiliaries(),
      slot: .toward, members: .subjects, mayLackOrgan: true, takesPersons: clause.endsWithColon,
      isEvent: true)
  }

  private static let completing: WordSet = [
    "komplettieren", "komplettiert", "vervollständigen", "vervollständigt", "verstärken",
    "verstärkt", "ergänzen", "ergänzt", "bilden", "bildet",
  ]

  private func completes() -> MembershipFrame? {
    // "Verstärkung bekommt der Vorstand durch A und B"
    if let noun = place(of: ["verstärkung", "zuwachs"]), has(["durch"]),
      let verb = place(of: ["bekommt", "erhält", "bekommen", "erhalten", "bekam", "erhielt"])
    {
      return MembershipFrame(
        name: "completes", verbs: [items[verb], items[noun]], slot: .subject,
        members: .governed(by: "durch"), takesBodies: word(noun) == "zuwachs",
        needsUnion: word(noun) == "zuwachs")
    }
    guard let verb = place(of: Self.completing) else { return nil }
    if has(["wird", "werden", "wurde", "wurden"]), has(["durch", "von"]) {
      return MembershipFrame(
        name: "completes", verbs: [items[verb]] + auxiliaries(), slot: .subject,
        members: .governed(by: has(["durch"]) ? "durch" : "von"))
    }
    // "verstärkt die Genossenschaft als 23. Mitglied"
    let isAsMember = has(["als"]) && items.indices.contains { Self.isMember(word($0)) }
    return MembershipFrame(
      name: "completes", verbs: [items[verb]] + auxiliaries(), slot: .accusative,
      members: .subjects, takesBodies: word(verb).hasPrefix("bilde") || isAsMember)
  }

  /// What a union has, and some of it: "Der Verband zählt 30 Städte, darunter A und B".
  private func counts() -> MembershipFrame? {
    guard
      let including = items.indices.last(where: {
        word($0) == "darunter"
          || ["ihnen", "anderem"].contains(word($0)) && word($0 - 1) == "unter"
      }),
      let verb = place(of: [
        "zählt", "umfasst", "vereint", "versammelt", "vereinigt", "vertritt", "verbindet",
      ]), verb < including,
      items[verb..<including].contains(where: { Self.parts.contains(reading.word($0)) })
    else { return nil }
    return MembershipFrame(
      name: "consists", verbs: [items[verb]], slot: .subject, members: .behind(items[including]),
      takesPersons: false, needsUnion: true)
  }

  /// What a union is made of.
  private static let parts: WordSet = [
    "städte", "gemeinden", "kommunen", "kreise", "landkreise", "länder", "kantone", "bundesländer",
    "gebietskörperschaften", "verwaltungen", "ämter", "partner", "unternehmen", "einrichtungen",
    "hochschulen", "verbände", "organisationen", "häuser", "dienstleister", "it-dienstleister",
    "rechenzentren",
  ]

  private func consists() -> MembershipFrame? {
    // "A ist ein Zusammenschluss der Städte B und C"
    if let noun = place(of: ["zusammenschluss", "verbund", "bündnis", "zweckverband"]), noun > 0,
      word(noun - 1) == "ein" || word(noun - 2) == "ein", ["der", "von"].contains(word(noun + 1)),
      let verb = place(of: ["ist", "bleibt"]), verb < noun
    {
      return MembershipFrame(
        name: "consists", verbs: [items[verb]], slot: .subject,
        members: .owners(ofNoun: items[noun]), takesPersons: false, needsUnion: true)
    }
    if let verb = place(of: ["umfasst", "vereint", "verbindet"]) {
      return MembershipFrame(
        name: "consists", verbs: [items[verb]], slot: .subject, members: .chosen,
        takesPersons: false, needsUnion: true)
    }
    if let verb = place(of: ["setzt", "setzen"]), has(["sich"]), clause.endsWithColon,
      has(["zusammen"]), !has(["aus"])
    {
      return MembershipFrame(
        name: "consists", verbs: [items[verb]], slot: .subject,
        members: .behind(items.last ?? items[verb]), mayLackOrgan: true)
    }
    let isComposed =
      has(["besteht", "bestehen", "bestehend"]) || has(["sich"]) && has(["setzt", "setzen"])
    guard isComposed, let verb = place(of: ["besteht", "bestehen", "setzt", "setzen"]),
      has(["aus"])
    else { return nil }
    return MembershipFrame(
      name: "consists", verbs: [items[verb]], slot: .subject, members: .governed(by: "aus"))
  }

  /// Who founded it: "Gegründet haben ihn die Städte A und B".
  private func founded() -> MembershipFrame? {
    if let participle = place(of: ["gegründete", "gegründeten", "gegründeter", "gegründetes"]) {
      return MembershipFrame(
        name: "founders", verbs: [items[participle]], slot: .behind(participle: items[participle]),
        members: .governedBefore(participle: items[participle], by: "von"), takesPersons: false,
        isEvent: true)
    }
    guard let verb = place(of: ["gegründet", "gründeten", "gründen"]) else { return nil }
    let isPassive = has(["wurde", "wurden", "worden", "ist"])
    return MembershipFrame(
      name: "founders", verbs: [items[verb]] + auxiliaries(),
      slot: isPassive ? .subject : .accusative,
      members: isPassive ? .governed(by: "von") : .subjects, takesPersons: false, isEvent: true)
  }

  /// "Neu im Vorstand sind A und B", "Neu im Vorstand: A".
  private func isNew() -> MembershipFrame? {
    guard let new = place(of: ["neu", "neuer", "neue", "erstmals", "weiterhin"]),
      new <= 1 || has(["ist", "sind"])
    else { return nil }
    guard ["im", "in", "bei", "beim", "dem"].contains(word(new + 1)) else { return nil }
    let verb = place(of: ["ist", "sind", "wird", "werden", "kommt", "kommen"]) ?? new
    // "Neu bei der Firma A: B" tells of a post.
    return MembershipFrame(
      name: "new", verbs: [items[verb]], slot: .place, members: .subjects,
      takesPersons: !["bei", "beim"].contains(word(new + 1)))
  }

  /// "Erstmals dabei sind A und B", "inzwischen machen auch C und D mit": of what was told before.
  private func isThere() -> MembershipFrame? {
    var verbs: [Int]?
    if let there = place(of: ["dabei"]), let verb = place(of: ["ist", "sind", "bleibt", "bleiben"])
    {
      verbs = [there, verb]
    } else if let party = place(of: ["partie"]), word(party - 2) == "von",
      let verb = place(of: ["ist", "sind"])
    {
      // "Mit von der Partie sind A und B."
      verbs = [party, verb]
    } else if let verb = place(of: ["macht", "machen"]), let end = particle(["mit"], after: verb) {
      verbs = [verb, end]
    }
    guard let verbs else { return nil }
    return MembershipFrame(
      name: "new", verbs: verbs.map { items[$0] }, slot: .place, members: .subjects,
      mayLackOrgan: true)
  }

  /// Auxiliaries of the clause: parts of its verb.
  func auxiliaries() -> [Int] {
    let words: WordSet = [
      "ist", "sind", "wurde", "wurden", "worden", "wird", "werden", "hat", "haben", "hatte",
      "hatten",
    ]
    return items.indices.filter { words.contains(word($0)) }.map { items[$0] }
  }
}
