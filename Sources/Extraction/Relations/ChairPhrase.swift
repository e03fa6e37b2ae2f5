internal import Ontology

/// Reads "unter dem Vorsitz von A", "unter ihrer Leitung" and "unter dessen Vorsitz" in a clause that
/// tells of a meeting.
struct ChairPhrase {
  let coreference: Coreference
  let reading: Reading
  let clause: Clause

  static let nouns: WordSet = [
    "vorsitz", "leitung", "führung", "sitzungsleitung", "versammlungsleitung", "tagungsleitung",
    "gesprächsleitung",
  ]

  /// Who led which session by the phrase around a noun of leading.
  func chairs(at noun: Int) -> ChairPass.Found? {
    guard let under = preposition(of: noun), !belongsToNoun(under),
      let session = session(of: under, noun)
    else { return nil }
    let persons = leader(between: under, noun).map { [$0] } ?? leaders(behind: noun)
    return persons.isEmpty ? nil : .init(persons: persons, session: session, rule: "under")
  }

  /// The item of "unter" before a noun, over an article, adjectives and whose it is.
  private func preposition(of noun: Int) -> Int? {
    var item = noun - 1
    let first = reading.sentence(of: noun).lowerBound
    while item >= first, noun - item < 5 {
      let it = reading.items[item]
      if it.kind == nil, it.word == "unter" { return item }
      guard
        it.kind == .person || it.kind == .role
          || it.kind == nil && it.word != ","
            && (!it.isCapitalised || it.word.hasSuffix("er")) && !it.isAny([.verb, .coordinator])
      else { return nil }
      item -= 1
    }
    return nil
  }

  /// "das Projekt unter Leitung von A": a noun before the phrase that no meeting is.
  private func belongsToNoun(_ under: Int) -> Bool {
    guard under > reading.sentence(of: under).lowerBound, clause.items.first != under else {
      return false
    }
    let before = reading.items[under - 1]
    // "…, der unter Leitung von A entstand" is a clause of its own.
    return before.kind == .programme || before.kind == .role
  }

  /// The session of a clause: one that it names, or the one it takes up with a verb of meeting.
  private func session(of under: Int, _ noun: Int) -> Int? {
    let named = clause.items.filter {
      reading.isKind($0, .session) && isHeld($0) && !isInRelative($0, behind: noun)
    }
    if let nearest = named.min(by: { abs($0 - under) < abs($1 - under) }) {
      return reading.items[nearest].entity
    }
    guard !clause.items.contains(where: { reading.isKind($0, .session) }) else { return nil }
    if let pronoun = clause.pronoun, let session = antecedent(of: pronoun) { return session }
    guard clause.items.contains(where: { SessionSettings.meets.contains(reading.word($0)) }) else {
      return nil
    }
    return coreference.focusSession(before: under, in: reading)
  }

  /// "das Konzept, das in der Sitzung vorlag": whether a relative clause begins between a noun and a session.
  private func isInRelative(_ session: Int, behind noun: Int) -> Bool {
    guard noun + 1 < session else { return false }
    return (noun + 1..<session).contains { item in
      guard reading.items[item].isAny(.relative), reading.word(item - 1) == ",",
        reading.items.indices.contains(item + 1)
      else { return false }
      let next = reading.items[item + 1]
      return next.kind == .person || next.kind == nil && next.isAny([.preposition, .determiner])
    }
  }

  /// Whether a session takes place as a clause says, and is not only a limit of time.
  private func isHeld(_ item: Int) -> Bool {
    guard let governor = reading.governor(item) else {
      return !Coreference.isAttribute(item, in: reading)
    }
    return reading.isWhere(item) || governor == "in"
  }

  /// "die Versammlung, zu der man sich unter Vorsitz von A traf": the session before the comma.
  private func antecedent(of pronoun: Int) -> Int? {
    guard clause.preposition != nil || ["die", "das"].contains(reading.word(pronoun)) else {
      return nil
    }
    return reading.session(beforeRelative: pronoun)
  }

  // MARK: - Persons

  /// "unter Anna Musters Leitung", "unter dessen Vorsitz", "unter ihrer Leitung".
  private func leader(between under: Int, _ noun: Int) -> Int? {
    for item in under + 1..<noun {
      if reading.isKind(item, .person) { return reading.items[item].entity }
      if ["dessen", "deren"].contains(reading.word(item)) {
        return coreference.relativeAntecedent(of: item, in: reading)
          .map { reading.items[$0].entity }
      }
      if reading.items[item].isAny(.possessive), reading.items[item].kind == nil {
        return coreference.owner(at: item, in: reading)
      }
    }
    return nil
  }

  /// The persons of "von A und B", "des Landrats A", "der Schweriner Oberbürgermeisterin A", "ihres
  /// Präsidenten, Landrat A,".
  private func leaders(behind noun: Int) -> [Int] {
    let end = reading.sentence(of: noun).upperBound
    var item = noun + 1
    while item < end, item < noun + 12 {
      let it = reading.items[item]
      if it.kind == .person {
        return reading.list(of: .person, from: item).map { reading.items[$0].entity }
      }
      let isMark = it.word == "," && reading.isKind(item - 1, .role)
      let isAttribute =
        it.kind == nil && it.date == nil
        && (it.isAny([.determiner, .possessive, .filler]) || Self.links.contains(it.word)
          || it.isCapitalised && it.word.hasSuffix("er")
          || !it.isCapitalised && (it.word.hasSuffix("en") || it.word.hasSuffix("er"))
            && !it.isAny([.verb, .preposition]))
      guard it.kind == .role || it.kind == .body || it.kind == .place || isMark || isAttribute
      else { return [] }
      item += 1
    }
    return []
  }

  private static let links: WordSet = ["von", "vom", "dr", "prof", "frau", "herrn", "."]
}

extension Reading {
  /// The session that a relative pronoun stands for: the last one before its comma, with nothing but whose,
  /// when and where it is between them.
  func session(beforeRelative pronoun: Int) -> Int? {
    let first = sentence(of: pronoun).lowerBound
    guard let session = (first..<pronoun).last(where: { isKind($0, .session) }) else { return nil }
    let between = session + 1..<max(session + 1, pronoun - 1)
    let isBehind = between.allSatisfy { item in
      let it = items[item]
      if it.kind == .person || it.kind == .role || it.kind == .programme { return false }
      return it.kind != nil || it.date != nil
        || !it.isCapitalised && (it.isAny([.determiner, .preposition]) || it.word == ",")
    }
    return isBehind ? items[session].entity : nil
  }
}
