internal import Ontology

/// Wordings of joining: who enters an association, is admitted or comes along.
extension MembershipFrames {
  /// "Dem Netzwerk gehörten bislang A und B an", where others have joined them.
  func belonged() -> MembershipFrame? {
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
  func hasGrown(before item: Int) -> Bool {
    let number = reading.sentenceOf[item]
    guard number > 0 else { return false }
    return reading.sentences[number - 1].contains {
      reading.items[$0].kind == nil && Self.growing.contains(reading.word($0))
    }
  }

  static let growing: WordSet = [
    "beigetreten", "hinzugekommen", "dazugekommen", "angeschlossen", "aufgenommen", "zuwachs",
    "beitreten", "beitritt", "hinzu", "dazu", "bei",
  ]

  func joins() -> MembershipFrame? {
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

  func connects() -> MembershipFrame? {
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
  func admits() -> MembershipFrame? {
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
  func admitsToCircle() -> MembershipFrame? {
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
  func isDecided(_ infinitive: Int) -> Bool {
    let decided = ["beschlossen", "beschloss", "beschließt", "zugestimmt", "entschieden"]
    return reading.sentence(of: infinitive).contains {
      $0 < infinitive && decided.contains(reading.word($0))
    }
  }

  /// Who is joined in it: "Im Verbund sind die Städte A und B zusammengeschlossen".
  func unites() -> MembershipFrame? {
    guard
      let verbs = verb(
        Self.united, orParted: ["arbeiten", "schließen", "schlossen", "tun"], "zusammen")
    else { return nil }
    return MembershipFrame(
      name: "unites", verbs: verbs + auxiliaries(), slot: has(["zum", "zur"]) ? .toward : .place,
      members: .subjects, takesPersons: false, needsUnion: true)
  }

  /// Who takes part: "Am Verbund beteiligt sind die Städte A und B".
  func takesPart() -> MembershipFrame? {
    guard let verb = place(of: ["beteiligt", "beteiligen"]) else { return nil }
    return MembershipFrame(
      name: "unites", verbs: [items[verb]] + auxiliaries(), slot: .beside, members: .subjects,
      takesPersons: false, needsUnion: true)
  }

  /// The noun of joining: "die Aufnahme der Stadt A in den Verband", "mit dem Beitritt der Stadt A".
  func accession() -> MembershipFrame? {
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
  static let pending: WordSet = [
    "zurückgestellt", "abgelehnt", "beantragt", "antrag", "prüft", "prüfen", "diskutiert", "strebt",
    "anstrebt", "bemüht", "wirbt", "empfiehlt", "empfahl", "vertagt", "verschoben", "plant",
    "planen", "vorbereitet", "steht", "bevor", "scheiterte", "gescheitert", "fordert", "erwägt",
    "debattiert", "berät", "beriet", "gegen", "offen", "wird",
  ]

  /// Who comes as well: "Bald kamen der Kreis A und die Stadt B dazu", "hinzu kommt die Stadt A".
  func comesAlong() -> MembershipFrame? {
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

  /// "Neu im Vorstand sind A und B", "Neu im Vorstand: A".
  func isNew() -> MembershipFrame? {
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
  func isThere() -> MembershipFrame? {
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
}
