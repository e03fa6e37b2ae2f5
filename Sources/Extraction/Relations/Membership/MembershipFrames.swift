internal import Ontology

/// Finds the wordings of membership in a clause.
struct MembershipFrames {
  let reading: Reading
  let clause: Clause

  private var items: [Int] { clause.items }

  /// The word at a place in the clause; empty for a name or time.
  private func word(_ place: Int) -> String {
    guard items.indices.contains(place) else { return "" }
    let it = reading.items[items[place]]
    return it.kind == nil && it.date == nil ? it.word : ""
  }

  private func place(of words: Set<String>, from start: Int = 0) -> Int? {
    items.indices.first { $0 >= start && words.contains(word($0)) }
  }

  private func has(_ words: Set<String>) -> Bool { place(of: words) != nil }

  /// A particle at the end of its clause: "an" in "gehören dem Rat an".
  private func particle(_ particles: Set<String>, after start: Int) -> Int? {
    items.indices.last { at in
      guard at > start, particles.contains(word(at)) else { return false }
      guard at + 1 < items.count else { return true }
      return [",", "und", "sowie"].contains(word(at + 1))
    }
  }

  /// All wordings of the clause.
  func all() -> [MembershipFrame] {
    var found: [MembershipFrame] = []
    if let frame = noun() { found.append(frame) }
    for frame in [
      belongs(), joins(), connects(), admits(), sits(), chosen(), movesIn(), completes(),
      consists(), founded(), isNew(),
    ] {
      if let frame { found.append(frame) }
    }
    return found
  }

  private static let belong: Set<String> = ["gehört", "gehören", "zählt", "zählen"]

  private func belongs() -> MembershipFrame? {
    if let verb = place(of: ["angehört", "angehören", "angehöre"]) {
      return MembershipFrame(
        name: "belongs", verbs: [items[verb]], slot: .dative, members: .subjects)
    }
    guard let verb = place(of: Self.belong) else { return nil }
    if word(verb).hasPrefix("gehör"), let end = particle(["an"], after: verb) {
      return MembershipFrame(
        name: "belongs", verbs: [items[verb], items[end]], slot: .dative, members: .subjects)
    }
    return MembershipFrame(
      name: "counted", verbs: [items[verb]], slot: .toward, members: .subjects)
  }

  private func joins() -> MembershipFrame? {
    var verbs: [Int] = []
    if let verb = place(of: ["beigetreten", "beitrat", "beitraten", "beitritt"]) {
      verbs = [items[verb]]
    } else if let verb = place(of: ["tritt", "treten", "trat", "traten"]),
      let end = particle(["bei"], after: verb)
    {
      verbs = [items[verb], items[end]]
    } else {
      return nil
    }
    return MembershipFrame(
      name: "joins", verbs: verbs + auxiliaries(), slot: .dative, members: .subjects,
      mayLackOrgan: true, takesPersons: false, isEvent: true)
  }

  private func connects() -> MembershipFrame? {
    guard has(["sich"]) else { return nil }
    var verbs: [Int] = []
    if let verb = place(of: ["angeschlossen"]) {
      verbs = [items[verb]]
    } else if let verb = place(of: ["schließt", "schließen", "schloss", "schlossen"]),
      let end = particle(["an"], after: verb)
    {
      verbs = [items[verb], items[end]]
    } else {
      return nil
    }
    return MembershipFrame(
      name: "joins", verbs: verbs + auxiliaries(), slot: .dative, members: .subjects,
      takesPersons: false, isEvent: true)
  }

  /// What is admitted: "Aufgenommen wurde die Stadt A".
  private func admits() -> MembershipFrame? {
    guard let verb = place(of: ["aufgenommen"]), has(["wurde", "wurden", "worden"]) else {
      return nil
    }
    return MembershipFrame(
      name: "joins", verbs: [items[verb]] + auxiliaries(), slot: .direction, members: .subjects,
      mayLackOrgan: verb == 0 || verb <= 2 && word(verb - 1).hasPrefix("neu"),
      takesPersons: false, isEvent: true)
  }

  private func sits() -> MembershipFrame? {
    if let verb = place(of: ["sitzt", "sitzen"]), particle(["vor"], after: verb) == nil {
      return sitting([verb])
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
    if let verb = place(of: ["vertritt"]) { return sitting([verb]) }
    if let verb = place(of: ["vertreten"]), let other = place(of: ["ist", "sind"]) {
      return sitting([verb, other], takesBodies: true)
    }
    return nil
  }

  private func sitting(_ verbs: [Int], takesBodies: Bool = false) -> MembershipFrame {
    MembershipFrame(
      name: "sits", verbs: verbs.map { items[$0] }, slot: .place, members: .subjects,
      takesBodies: takesBodies)
  }

  private static let chosenWords: Set<String> = [
    "gewählt", "wiedergewählt", "berufen", "bestellt", "entsandt", "delegiert", "aufgerückt",
    "nachgerückt", "eingezogen", "kooptiert", "nachgewählt", "hinzugewählt", "nominiert", "ernannt",
    "zurückgekehrt", "eingerückt", "geholt",
  ]
  private static let choosing: Set<String> = [
    "wählte", "wählten", "wählt", "wählen", "berief", "beriefen", "beruft", "berufen", "entsandte",
    "entsandten", "entsendet", "entsenden", "bestellte", "bestellten", "holte", "holt", "delegiert",
    "delegierte",
  ]

  private func chosen() -> MembershipFrame? {
    let passive: Set<String> = ["wurde", "wurden", "worden", "wird", "werden", "ist", "sind"]
    if let verb = place(of: Self.chosenWords), has(passive) || clause.items.count - 1 == verb {
      let isActive = has(["hat", "haben"]) && !has(["worden"])
      return MembershipFrame(
        name: "chosen", verbs: [items[verb]] + auxiliaries(), slot: .direction,
        members: isActive ? .chosen : .subjects, takesBodies: false, isEvent: true)
    }
    guard let verb = place(of: Self.choosing.union(Self.chosenWords)) else { return nil }
    return MembershipFrame(
      name: "chosen", verbs: [items[verb]] + auxiliaries(), slot: .direction, members: .chosen,
      takesBodies: false, isEvent: true)
  }

  private func movesIn() -> MembershipFrame? {
    let moves: Set<String> = [
      "rückt", "rücken", "rückte", "rückten", "zieht", "ziehen", "zog", "zogen", "kommt", "kommen",
      "kam", "kamen", "einzieht", "einziehen", "nachrückt", "aufrückt", "rückt", "einrückt",
    ]
    guard let verb = place(of: moves) else { return nil }
    return MembershipFrame(
      name: "chosen", verbs: [items[verb]], slot: .direction, members: .subjects,
      takesBodies: false, isEvent: true)
  }

  private func completes() -> MembershipFrame? {
    let verbs: Set<String> = [
      "komplettieren", "komplettiert", "vervollständigen", "vervollständigt", "verstärken",
      "verstärkt", "ergänzen", "ergänzt", "bilden", "bildet",
    ]
    guard let verb = place(of: verbs) else { return nil }
    return MembershipFrame(
      name: "completes", verbs: [items[verb]] + auxiliaries(), slot: .accusative,
      members: .subjects, takesBodies: false)
  }

  private func consists() -> MembershipFrame? {
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
    return MembershipFrame(
      name: "new", verbs: [items[verb]], slot: .place, members: .subjects)
  }

  /// Auxiliaries of the clause: parts of its verb.
  private func auxiliaries() -> [Int] {
    let words: Set<String> = [
      "ist", "sind", "wurde", "wurden", "worden", "wird", "werden", "hat", "haben", "hatte",
      "hatten",
    ]
    return items.indices.filter { words.contains(word($0)) }.map { items[$0] }
  }

  // MARK: - "Mitglied"

  /// Whether a word is "Mitglied" or a compound of it that says no office.
  static func isMember(_ word: String) -> Bool {
    let nouns = [
      "mitglied", "mitglieder", "mitgliedern", "mitglieds", "gründungsmitglied",
      "gründungsmitglieder", "gründungsmitgliedern", "verbandsmitglied", "verbandsmitglieder",
      "genossenschaftsmitglied", "mitgliedskommunen", "mitgliedskommune", "mitgliedsländer",
      "vollmitglied", "neumitglied", "neumitglieder", "vereinsmitglied", "vereinsmitglieder",
      "gremienmitglieder", "mitgliedsgemeinden", "mitgliedsstädte", "mitgliedsunternehmen",
      "verbandsmitgliedern", "gründungsmitglieds",
    ]
    return nouns.contains(word)
  }

  private func noun() -> MembershipFrame? {
    guard let noun = items.indices.first(where: { Self.isMember(word($0)) }) else { return nil }
    if word(noun - 1) == "ehemaliges" || word(noun - 1) == "früheres" { return nil }
    let (preposition, start) = preposition(before: noun)
    var frame = MembershipFrame(
      name: "member", verbs: [], slot: .attribute(noun: items[noun]), members: .subjects,
      mayLackOrgan: true)
    let copula = place(of: [
      "ist", "sind", "bleibt", "bleiben", "wird", "werden", "wurde", "wurden", "sei", "seien",
      "blieb", "blieben",
    ])
    switch preposition {
    case "zu":
      if let verb = place(of: Self.belong) {
        frame.verbs = [items[verb]]
        return frame
      }
      return made(frame)
    case "zum": return made(frame)
    case "von":
      // "eines von zwölf Mitgliedern"
      guard ["eines", "eins", "einer"].contains(word(start - 1)), let copula else { return nil }
      frame.verbs = [items[copula]]
      return frame
    case "als": return asMember(frame, noun: noun, start: start)
    case "unter":
      guard let copula else { return nil }
      frame.verbs = [items[copula]]
      return frame
    case nil: break
    default: return nil
    }
    // ", Mitglied des Vorstands,"
    if let comma = apposition(before: start) {
      frame.members = .before(comma: items[comma])
      return frame
    }
    if isAttribute(noun) { return nil }
    if let copula {
      frame.verbs = [items[copula]] + auxiliaries()
      return frame
    }
    if clause.endsWithColon || items.count > noun + 1 && !hasVerb() {
      frame.members = .behind(items[noun])
      return frame
    }
    if let including = place(of: ["darunter", "namentlich"], from: noun) {
      frame.members = .behind(items[including])
      frame.slot = .subject
      return frame
    }
    return nil
  }

  /// "zum Mitglied gewählt".
  private func made(_ frame: MembershipFrame) -> MembershipFrame? {
    var frame = frame
    guard
      let verb = place(of: Self.chosenWords.union(Self.choosing).union(["bestimmt", "bestimmte"]))
    else { return nil }
    frame.verbs = [items[verb]] + auxiliaries()
    let isPassive = has(["wurde", "wurden", "worden", "wird", "werden", "ist", "sind"])
    frame.members = isPassive ? .subjects : .chosen
    frame.isEvent = true
    return frame
  }

  /// "Als Mitglied des Beirats kennt sie …"; what is admitted as a member has rules of its own.
  private func asMember(_ frame: MembershipFrame, noun: Int, start: Int) -> MembershipFrame? {
    var frame = frame
    let admitted: Set<String> = [
      "aufgenommen", "begrüßt", "begrüßte", "gewonnen", "nahm", "nahmen", "auf", "begrüßen",
    ]
    guard !has(admitted), !has(Self.chosenWords) else {
      return has(Self.chosenWords) ? made(frame) : nil
    }
    frame.mayLackOrgan = false
    guard
      let verb = items.indices.first(where: { at in
        let it = reading.items[items[at]]
        return it.kind == nil && it.isAny([.verb, .copula]) && !it.isAny(.determiner)
      })
    else { return nil }
    frame.verbs = [items[verb]]
    return frame
  }

  private func hasVerb() -> Bool {
    items.contains { item in
      let it = reading.items[item]
      return it.kind == nil && it.isAny([.verb, .copula, .pastCopula, .becomes, .became])
        && !it.isAny(.determiner)
    }
  }

  /// The preposition that governs a noun, and the place where its phrase starts.
  private func preposition(before noun: Int) -> (word: String?, start: Int) {
    var at = noun - 1
    while at >= 0, at > noun - 6 {
      let it = reading.items[items[at]]
      guard it.kind == nil else { break }
      if ["zu", "zum", "als", "von", "unter", "mit", "für", "bei", "durch", "an"].contains(it.word)
      {
        return (it.word, at)
      }
      if it.isAny(.preposition), !it.isAny(.determiner), it.word != "seit" { return (it.word, at) }
      guard !it.isCapitalised, it.word != ",", !it.isAny([.verb, .copula, .becomes, .became])
      else { break }
      at -= 1
    }
    return (nil, at + 1)
  }

  /// Whether "der Mitglieder" only says whose another noun is.
  private func isAttribute(_ noun: Int) -> Bool {
    ["der", "des"].contains(word(noun - 1)) && noun >= 2
      && reading.items[items[noun - 2]].isCapitalised
  }

  /// The comma before ", seit 2020 Mitglied des Vorstands".
  private func apposition(before start: Int) -> Int? {
    var at = start - 1
    while at >= 0, at > start - 5, word(at) != "," {
      let it = reading.items[items[at]]
      guard it.date != nil || it.kind == nil && !it.isAny([.verb, .copula, .becomes, .became])
      else { return nil }
      at -= 1
    }
    guard at > 0, word(at) == "," else { return nil }
    return at
  }
}
