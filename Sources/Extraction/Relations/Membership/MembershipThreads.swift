internal import Ontology

/// Members of what was told of before: "wiedergewählt wurden A und B", "hinzu kommt C", "Es sind D und E".
extension MembershipPass {
  /// "Es sind A, B und C" behind "hat drei neue Mitglieder".
  func enumerated(
    _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int]? {
    guard clause.items.count > 2,
      ["es", "das", "dies"].contains(reading.word(clause.items[0])),
      ["sind", "ist"].contains(reading.word(clause.items[1])),
      reading.items[clause.items[0]].kind == nil
    else { return nil }
    let frame = MembershipFrame(
      name: "goes-on", verbs: [clause.items[1]], slot: .place, members: .subjects)
    let members = lists.members(of: frame, in: clause, except: 0..<0)
    return members.isEmpty ? nil : members
  }

  /// "Wiedergewählt wurden A und B", "neu ist A", "hinzu kommt A" after others were named.
  func goingOn(
    _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int]? {
    let words = clause.items.prefix(4).map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    guard let first = words.firstIndex(where: Self.continuing.contains), first <= 1,
      !clause.items.contains(where: { Self.ofOffice.contains(reading.word($0)) }),
      clause.items.contains(where: { Self.goes.contains(reading.word($0)) })
    else { return nil }
    let verbs = clause.items.filter { Self.goes.contains(reading.word($0)) }
    let names = clause.items.filter { reading.isKind($0, .person) }
    guard let name = names.first,
      !reading.isKind(name - 1, .role) || reading.word(name - 2) != "als"
    else { return nil }
    let frame = MembershipFrame(
      name: "goes-on", verbs: verbs, slot: .place, members: .subjects, takesBodies: false)
    let members = lists.members(of: frame, in: clause, except: 0..<0)
    return members.isEmpty ? nil : members
  }

  /// "Hinzu kommen der Vorstand der Kammer und der Rat": more organs of the person told of last.
  func furtherOrgans(
    _ clause: Clause, _ thread: Thread?, _ sentence: Int, _ reading: Reading
  ) -> [(organ: Int, person: Int)] {
    guard let thread, sentence - thread.sentence <= 1, let person = thread.person,
      reading.entities[person].kind == .person, let first = clause.items.first,
      ["hinzu", "dazu"].contains(reading.word(first)),
      ["kommt", "kommen", "kam", "kamen"].contains(reading.word(first + 1)),
      !clause.items.contains(where: { reading.isKind($0, .person) })
    else { return [] }
    let frames = MembershipFrames(reading: reading, clause: clause)
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let bodies = clause.items.filter {
      reading.isKind($0, .body) && !Coreference.isAttribute($0, in: reading) && frames.isBoard($0)
        && organs.lead($0).preposition == nil
    }
    return bodies.map { (reading.items[$0].entity, person) }
  }

  /// "Zum Jahreswechsel folgte die Stadt A", after others had joined.
  func following(
    _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int]? {
    guard
      let verb = clause.items.first(where: {
        !reading.items[$0].isCapitalised
          && ["folgte", "folgten", "folgen"].contains(reading.word($0))
      }), !clause.items.contains(where: { reading.word($0) == "auf" })
    else { return nil }
    let frame = MembershipFrame(
      name: "goes-on", verbs: [verb], slot: .place, members: .subjects, takesPersons: false)
    let members = lists.members(of: frame, in: clause, except: verb..<verb)
    return members.isEmpty ? nil : members
  }

  /// What tells of an office: "neu in dieser Funktion ist A".
  private static let ofOffice: WordSet = [
    "zum", "zur", "als", "funktion", "amt", "aufgabe", "rolle", "position", "posten",
  ]
  private static let continuing: WordSet = [
    "wiedergewählt", "neu", "neue", "hinzu", "hinzukommen", "außerdem", "ebenfalls", "ferner",
    "weiterhin", "dazu", "gewählt", "neugewählt", "bestätigt", "nachgerückt", "dabei", "weiter",
    "ausserdem", "zudem",
  ]
  private static let goes: WordSet = [
    "wurde", "wurden", "ist", "sind", "kommt", "kommen", "bleibt", "bleiben", "rückt", "rücken",
    "gewählt",
  ]

  /// The members that stand behind a colon: in the next clause, or one a line below.
  func following(
    _ place: Int, _ clauses: [Clause], _ sentence: Int, _ lists: MemberLists, _ reading: Reading
  ) -> (members: [Int], lastLine: Int) {
    let last = clauses[place].items.last ?? 0
    let behind = clauses.filter { ($0.items.first ?? 0) > last }
    // A relative clause of the list was read before it.
    guard let next = behind.min(by: { ($0.items.first ?? 0) < ($1.items.first ?? 0) }) else {
      return MemberLines(reading: reading, lists: lists).members(below: sentence)
    }
    let isSentence = next.items.contains { item in
      let it = reading.items[item]
      return it.kind == nil && !it.isAny(.determiner)
        && it.isAny([.verb, .copula, .becomes, .became, .speech])
    }
    guard isFact(next, reading), !isSentence else { return ([], sentence) }
    let list = MembershipFrame(name: "list", verbs: [], slot: .place, members: .behind(-1))
    return (lists.members(of: list, in: next, except: 0..<0), sentence)
  }
}
