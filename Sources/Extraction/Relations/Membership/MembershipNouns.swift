internal import Ontology

/// Wordings with "Mitglied", "Vertreterin", "Teil".
extension MembershipFrames {
  /// Whether a word is "Mitglied" or a compound of it that says no office.
  static func isMember(_ word: String) -> Bool { memberNouns.contains(word) }

  private static let memberNouns: WordSet = [
    "mitglied", "mitglieder", "mitgliedern", "mitglieds", "gründungsmitglied",
    "gründungsmitglieder", "gründungsmitgliedern", "verbandsmitglied", "verbandsmitglieder",
    "genossenschaftsmitglied", "mitgliedskommunen", "mitgliedskommune", "mitgliedsländer",
    "vollmitglied", "neumitglied", "neumitglieder", "vereinsmitglied", "vereinsmitglieder",
    "gesichter", "köpfe", "mitgliedsgemeinden", "mitgliedsstädte", "mitgliedsunternehmen",
    "verbandsmitgliedern", "gründungsmitglieds", "gründern",
  ]

  func noun() -> MembershipFrame? {
    guard let noun = place(of: Self.memberNouns) else {
      return representative()
    }
    // "Zu den Gründern zählten die Städte A und B"; a firm's founders are people, and no members.
    let founds = word(noun) == "gründern"
    if founds, items.contains(where: { reading.isKind($0, .person) }) { return nil }
    if word(noun - 1) == "ehemaliges" || word(noun - 1) == "früheres" { return nil }
    let (preposition, start) = preposition(before: noun)
    var frame = MembershipFrame(
      name: "member", verbs: [], slot: .attribute(noun: items[noun]), members: .subjects,
      mayLackOrgan: true)
    let copula =
      place(of: [
        "ist", "sind", "bleibt", "bleiben", "wird", "werden", "wurde", "wurden", "sei", "seien",
        "blieb", "blieben", "bin",
      ]) ?? (word(noun).hasPrefix("gründungs") ? place(of: ["war", "waren"]) : nil)
    switch preposition {
    case "zu":
      // "zu den Gründungsmitgliedern zählten A und B"
      let isFounder = founds || word(noun).hasPrefix("gründungs")
      if let verb = place(of: Self.belong)
        ?? (isFounder ? place(of: ["zählten", "gehörten"]) : nil)
      {
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
    case "mit": break
    case "unter":
      guard let copula else { return nil }
      frame.verbs = [items[copula]]
      return frame
    case nil: break
    default: return nil
    }
    // ", Mitglied des Vorstands,"
    if preposition == nil, !items[start..<noun].contains(where: { reading.word($0) == "sich" }),
      let comma = apposition(before: start)
    {
      frame.members = .before(comma: items[comma])
      frame.isPlural = word(noun) == "mitglieder"
      return frame
    }
    if isAttribute(noun) { return nil }
    if let frame = counts(frame, noun: noun) { return frame }
    guard preposition == nil else { return nil }
    // "Elf neue Mitglieder wurden aufgenommen und A verabschiedet": the noun is the subject.
    if word(noun) == "mitglieder", has(["aufgenommen"]), !has(["darunter"]),
      !["des", "der"].contains(word(noun + 1))
    {
      return nil
    }
    if let copula {
      frame.verbs = [items[copula]] + auxiliaries()
      return frame
    }
    // "empfangen die Mitglieder A und B"
    let isNamedBehind =
      word(noun - 1) == "die" && items.count > noun + 1 && reading.isKind(items[noun + 1], .body)
    if clause.endsWithColon || isNamedBehind || isHeading(noun) {
      frame.members = .behind(items[noun])
      frame.takesPersons = !isNamedBehind
      return frame
    }
    return nil
  }

  /// Whether a noun heads names without a verb: "Neue Mitglieder des Rats A und B".
  private func isHeading(_ noun: Int) -> Bool {
    // "Geleitet von A, wandten sich die Mitglieder danach der Wahl zu": they are the subject.
    guard items.count > noun + 1, !hasVerb(), !["die", "den", "der"].contains(word(noun - 1)) else {
      return false
    }
    let next = reading.items[items[noun + 1]]
    return next.kind != nil || next.isCapitalised || !next.word.hasSuffix("en")
      || next.isAny([.determiner, .preposition, .coordinator])
  }

  /// "Vertreterin der Stadt A im Verwaltungsrat ist B", "A ist Teil des Netzwerks".
  func representative() -> MembershipFrame? {
    // "Partner im Netzwerk A sind B und C"
    if let noun = place(of: Self.partners),
      ["im", "in"].contains(word(noun + 1))
        || ["des", "der"].contains(word(noun + 1)) && isNetwork(noun + 2),
      let verb = place(of: ["sind", "bleibt", "bleiben", "wird", "werden"])
    {
      return MembershipFrame(
        name: "member", verbs: [items[verb]] + auxiliaries(), slot: .attribute(noun: items[noun]),
        members: .subjects, takesPersons: false, needsUnion: true)
    }
    let nouns: WordSet = ["vertreter", "vertreterin", "vertreterinnen", "delegierte", "teil"]
    guard let noun = place(of: nouns), let verb = place(of: ["ist", "sind", "bleibt", "wird"])
    else { return nil }
    let isPart = word(noun) == "teil"
    return MembershipFrame(
      name: "member", verbs: [items[verb]] + auxiliaries(),
      slot: isPart ? .attribute(noun: items[noun]) : .place, members: .subjects,
      takesPersons: !isPart, takesBodies: isPart, needsUnion: isPart)
  }

  /// Whether a network or alliance stands at a place of the clause: partners of others only work with
  /// them.
  private func isNetwork(_ place: Int) -> Bool {
    guard items.indices.contains(place) else { return false }
    return ["netzwerk", "bündnis", "allianz", "initiative", "konsortium", "cluster", "verbund"]
      .contains(where: reading.word(items[place]).hasPrefix)
  }

  private static let partners: WordSet = [
    "partner", "teilnehmer", "netzwerkpartner", "konsortialpartner", "projektpartner",
    "verbundpartner",
  ]

  /// Further nouns that tell of one person each: "A, Mitglied des Rats, und B, Mitglied des Beirats".
  func furtherAppositions() -> [MembershipFrame] {
    guard has(Self.memberNouns) else { return [] }
    let nouns = items.indices.filter { Self.isMember(word($0)) }
    return nouns.dropFirst().compactMap { noun in
      let (preposition, start) = preposition(before: noun)
      guard preposition == nil, let comma = apposition(before: start) else { return nil }
      return MembershipFrame(
        name: "member", verbs: [items[noun]], slot: .attribute(noun: items[noun]),
        members: .before(comma: items[comma]))
    }
  }

  /// "Der Verband zählt 40 Mitglieder, darunter A", "Mit A hat der Verband zwei neue Mitglieder".
  private func counts(_ base: MembershipFrame, noun: Int) -> MembershipFrame? {
    var frame = base
    guard
      let verb = place(of: ["zählt", "hat", "umfasst", "bekommt", "gewinnt", "zählen", "hätte"])
    else { return nil }
    frame.verbs = [items[verb]]
    frame.slot = .subject
    frame.mayLackOrgan = has(["er", "sie", "es"])
    if let including = items.indices.last(where: {
      ["darunter", "ihnen", "namentlich"].contains(word($0))
    }) {
      frame.members = .behind(items[including])
    } else if clause.endsWithColon {
      frame.members = .behind(items.last ?? 0)
    } else if word(0) == "mit" {
      frame.members = .governed(by: "mit")
    } else {
      // "hat drei neue Mitglieder": the next sentence names them.
      guard word(noun).hasPrefix("mitglieder") || word(noun).hasPrefix("neumitglied") else {
        return nil
      }
      frame.members = .later
    }
    return frame
  }

  /// "zum Mitglied gewählt".
  private func made(_ frame: MembershipFrame) -> MembershipFrame? {
    var frame = frame
    guard
      let verb = place(of: Self.appointing)
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
    let admitted: WordSet = [
      "aufgenommen", "begrüßt", "begrüßte", "gewonnen", "nahm", "nahmen", "auf", "begrüßen",
      "angeschlossen",
    ]
    // "Als Mitglied des Rats begrüßte A die Gäste" tells whose member A is.
    let isOfOrgan = start == 0 && ["des", "der", "im", "in"].contains(word(noun + 1))
    guard isOfOrgan || !has(admitted), !has(Self.chosenWords) else {
      return has(Self.chosenWords) ? made(frame) : nil
    }
    // "Als Mitglieder zählen A und B dazu."
    frame.mayLackOrgan = has(["dazu"])
    if start == 0 { frame.members = .behind(items[noun]) }
    return frame
  }

  private static let appointing = chosenWords.union(choosing).union(["bestimmt", "bestimmte"])

  func hasVerb() -> Bool {
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
      let isOfTime = it.word == "seit" || reading.items[items[at + 1]].date != nil
      // "wird zum 1. Januar Mitglied"
      if !isOfTime,
        ["zu", "zum", "als", "von", "unter", "mit", "für", "bei", "durch", "an"].contains(it.word)
      {
        return (it.word, at)
      }
      if it.isAny(.preposition), !it.isAny(.determiner), !isOfTime {
        return (it.word, at)
      }
      guard !it.isCapitalised, it.word != ",",
        !it.isAny([.verb, .copula, .pastCopula, .becomes, .became]),
        !["zählt", "umfasst", "bekommt", "gewinnt"].contains(it.word)
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
      guard
        it.date != nil
          || it.kind == nil && !it.isAny([.verb, .copula, .becomes, .became])
            && !["sich", "zählt", "umfasst", "bekommt", "gewinnt"].contains(it.word)
      else { return nil }
      at -= 1
    }
    guard at > 0, word(at) == "," else { return nil }
    return at
  }
}
