internal import Ontology

/// Wordings of sitting on a board, of being chosen and of where somebody comes from.
extension MembershipFrames {
  /// Who comes from a board: "A vom Vorstand der Anstalt B", "C aus dem Präsidium", "D, seit 2019 im
  /// Beirat".
  func origins() -> [MembershipFrame] {
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
  func isReceiver(_ at: Int) -> Bool {
    ["vom", "aus"].contains(word(at)) && reading.isGoverned(items[at - 1])
      && reading.word(items[at - 1] - 1) != "von"
  }

  /// The place of the board behind a name, whatever stands there.
  func board(_ at: Int) -> Int? {
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

  static let boards = [
    "vorstand", "präsidium", "beirat", "aufsichtsrat", "verwaltungsrat", "kuratorium",
  ]

  /// Who has a seat: "A hat einen Sitz im Beirat".
  func seat() -> MembershipFrame? {
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
  func stands() -> MembershipFrame? {
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
  func list() -> MembershipFrame? {
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

  func sits() -> MembershipFrame? {
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
  func represents() -> MembershipFrame? {
    guard let verb = place(of: ["vertritt", "vertrete"]) else { return nil }
    // "die dort den Kreis A vertritt" does not say where she sits.
    guard !has(["dort"]) else { return nil }
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
  static let represented: WordSet = [
    "gemeinden", "städte", "kommunen", "länder", "kantone", "kreise", "landkreise", "wirtschaft",
    "wissenschaft", "verwaltung", "stadtwirtschaft", "politik", "zivilgesellschaft",
  ]

  func sitting(_ verbs: [Int], takesBodies: Bool = false) -> MembershipFrame {
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
  static let choosingOrChosen = choosing.union(chosenWords)

  func chosen() -> MembershipFrame? {
    let passive: WordSet = ["wurde", "wurden", "worden", "wird", "werden", "ist", "sind"]
    if let verb = place(of: Self.chosenWords), has(passive) || clause.items.count - 1 == verb {
      let isActive = has(["hat", "haben"]) && !has(["worden"])
      return MembershipFrame(
        name: "chosen", verbs: [items[verb]] + auxiliaries(), slot: .direction,
        members: isActive ? .chosen : .subjects,
        mayLackOrgan: clause.endsWithColon && !isIntoOffice() || isCalledFirst(verb),
        takesBodies: false, isEvent: true)
    }
    // "Im Vorstand bestätigt wurden A und B"
    if let verb = place(of: ["bestätigt"]), has(["wurde", "wurden", "worden"]),
      !has(["amt", "ämtern"]) || isInBoard(),
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

  /// "Zu Stellvertretern des Präsidenten wurden gewählt:": what the list behind the colon has is an office.
  func isIntoOffice() -> Bool {
    items.contains { item in
      guard ["zum", "zur", "zu", "als"].contains(reading.word(item)) else { return false }
      return (item + 1...item + 3).contains {
        reading.isKind($0, .role)
          || ["vertreter", "vertretern", "vertreterin", "vertreterinnen"]
            .contains(where: reading.word($0).hasSuffix)
      }
    }
  }

  /// "Berufen wurden A und B": into the organ told of; who is elected may be elected to an office.
  func isCalledFirst(_ verb: Int) -> Bool {
    verb == 0 && ["berufen", "entsandt"].contains(word(0)) && !has(["zum", "zur", "als", "zu"])
  }

  /// Who takes another's place: "A rückt für B in den Rat nach", "im Beirat folgt A auf B".
  func replaces() -> MembershipFrame? {
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
    guard isInBoard() else { return nil }
    return MembershipFrame(
      name: "chosen", verbs: [items[verb]], slot: .place, members: .subjects, takesBodies: false,
      isEvent: true)
  }

  private func isInBoard() -> Bool {
    items.contains {
      reading.isKind($0, .body) && isBoard($0) && ["im", "in"].contains(reading.word($0 - 1))
    }
  }

  /// "Auch im Aufsichtsrat gibt es einen Wechsel: A folgt auf B": what the colon announces.
  func isChangeTold() -> Bool {
    guard let first = items.first, reading.word(first - 1) == ":" else { return false }
    return (reading.sentence(of: first).lowerBound..<first).contains {
      ["wechsel", "neubesetzung", "veränderung", "wechselt", "vollzählig", "komplett"]
        .contains(reading.word($0))
    }
  }

  func movesIn() -> MembershipFrame? {
    guard let verb = place(of: Self.moves) else { return nil }
    return MembershipFrame(
      name: "chosen", verbs: [items[verb]], slot: .direction, members: .subjects,
      takesBodies: has(["neu", "neue", "hinzu"]), isEvent: true)
  }
}
