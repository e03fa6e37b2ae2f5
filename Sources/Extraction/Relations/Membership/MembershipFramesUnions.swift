internal import Ontology

/// Wordings of what a union is made of, has, or was founded by.
extension MembershipFrames {
  func completes() -> MembershipFrame? {
    // "Verstärkung bekommt der Vorstand durch A und B"
    if let noun = place(of: ["verstärkung", "zuwachs"]), has(["durch"]),
      let verb = place(of: ["bekommt", "erhält", "bekommen", "erhalten", "bekam", "erhielt"])
    {
      return MembershipFrame(
        name: "completes", verbs: [items[verb], items[noun]], slot: .subject,
        members: .governed(by: "durch"), takesBodies: word(noun) == "zuwachs",
        needsUnion: word(noun) == "zuwachs")
    }
    guard let verb = place(of: Self.completing), !isMadeWith(verb) else { return nil }
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

  /// "bildet mit der Hochschule A Informatiker aus", "ein Gespann bildet A mit B": partners are no members.
  private func isMadeWith(_ verb: Int) -> Bool {
    guard word(verb).hasPrefix("bilde") else { return false }
    if items.last(where: { reading.word($0) != "." }).map({ reading.word($0) }) == "aus" {
      return true
    }
    return items.indices.contains { at in
      word(at) == "mit" && at > 0 && !["gemeinsam", "zusammen"].contains(word(at - 1))
    }
  }

  /// What a union has, and some of it: "Der Verband zählt 30 Städte, darunter A und B".
  func counts() -> MembershipFrame? {
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
  static let parts: WordSet = [
    "städte", "gemeinden", "kommunen", "kreise", "landkreise", "länder", "kantone", "bundesländer",
    "gebietskörperschaften", "verwaltungen", "ämter", "partner", "unternehmen", "einrichtungen",
    "hochschulen", "verbände", "organisationen", "häuser", "dienstleister", "it-dienstleister",
    "rechenzentren",
  ]

  func consists() -> MembershipFrame? {
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
  func founded() -> MembershipFrame? {
    if let participle = place(of: ["gegründete", "gegründeten", "gegründeter", "gegründetes"]) {
      return MembershipFrame(
        name: "founders", verbs: [items[participle]], slot: .behind(participle: items[participle]),
        members: .governedBefore(participle: items[participle], by: "von"), takesPersons: false,
        isEvent: true)
    }
    // "Zehn Häuser heben die Genossenschaft A aus der Taufe, darunter B und C"
    if let verb = place(of: ["heben", "hoben", "gehoben"]), let noun = place(of: ["taufe"]),
      let including = place(of: ["darunter"]), including > noun
    {
      return MembershipFrame(
        name: "founders", verbs: [items[verb], items[noun]], slot: .accusative,
        members: .behind(items[including]), takesPersons: false, isEvent: true)
    }
    guard let verb = place(of: ["gegründet", "gründeten", "gründen"]) else { return nil }
    let isPassive = has(["wurde", "wurden", "worden", "ist"])
    return MembershipFrame(
      name: "founders", verbs: [items[verb]] + auxiliaries(),
      slot: isPassive ? .subject : .accusative,
      members: isPassive ? .governed(by: "von") : .subjects, takesPersons: false, isEvent: true)
  }
}
