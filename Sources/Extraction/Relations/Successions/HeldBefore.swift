internal import Ontology

/// Reads who had an office that the text has just named: "der Posten des CIO, den bis dahin A innehatte",
/// "Das Amt hatte bisher A bekleidet".
///
/// The verb says that somebody has an office and an adverb that this was before. The office stands in the
/// clause or is what its relative pronoun takes up.
struct HeldBefore {
  let reading: Reading
  let coreference: Coreference

  func findings() -> [Finding] {
    reading.items.indices.lazy.filter {
      reading.items[$0].kind == nil && Self.verbs.contains(reading.items[$0].word)
    }.compactMap(finding)
  }

  private func finding(at verb: Int) -> Finding? {
    let clause = VerbClause(of: verb, in: reading)
    guard isBefore(clause.items), !isAuxiliary(verb, clause.items), let office = office(of: clause),
      !clause.items.contains(where: { reading.items[$0].isAny([.negation, .modal]) })
    else { return nil }
    let persons = ClausePerson.all(in: clause, of: reading, coreference).filter {
      office.isOfSubject
        ? $0.item == clause.pronoun : $0.item != clause.pronoun && $0.item > office.item
    }
    let place =
      office.isOfSubject ? reading.sentence(of: verb).lowerBound : clause.range.lowerBound
    guard let last = ClausePerson.nominative(persons, verb),
      let next = coreference.topic(before: place, gender: nil, in: reading),
      next != last
    else { return nil }
    return Finding(
      type: .succeeds, subject: next, object: last, role: office.role, items: clause.range,
      rule: "successions/held-before")
  }

  /// "Das Amt hatte A bisher gemieden": another verb ends the clause.
  private func isAuxiliary(_ verb: Int, _ items: [Int]) -> Bool {
    guard reading.word(verb) == "hatte",
      let last = items.last(where: { ![".", "!", "?"].contains(reading.word($0)) })
    else { return false }
    return last != verb && reading.items[last].kind == nil && !reading.items[last].isCapitalised
  }

  /// "bis dahin", "bisher", "zuvor".
  private func isBefore(_ items: [Int]) -> Bool {
    items.contains { item in
      guard reading.items[item].kind == nil else { return false }
      let word = reading.word(item)
      return ["bisher", "bislang", "zuvor", "davor", "vorher"].contains(word)
        || word == "zuletzt" || word == "bis" && reading.word(item + 1) == "dahin"
    }
  }

  /// What means the office in a clause.
  private struct Office {
    var item: Int
    /// The title that the words before give it.
    var role: String?
    /// Whether the clause is about whoever has it: "A, der das Amt zuletzt innehatte, geht".
    var isOfSubject = false
  }

  private func office(of clause: VerbClause) -> Office? {
    if let pronoun = clause.pronoun {
      if let noun = officeHeld(bySubject: pronoun, clause) {
        return Office(item: noun, role: title(behind: noun), isOfSubject: true)
      }
      guard ["das", "den", "die"].contains(reading.word(pronoun)),
        let noun = officeNoun(before: pronoun)
      else { return nil }
      return Office(item: pronoun, role: title(behind: noun))
    }
    guard let first = clause.items.first, first + 1 < reading.items.count,
      reading.items[first].kind == nil, reading.items[first + 1].kind == nil,
      ["das", "den", "die", "dieses", "diesen", "diese"].contains(reading.word(first)),
      SuccessionVerbs.isOffice(reading.word(first + 1))
    else { return nil }
    return Office(item: first + 1, role: title(behind: first + 1))
  }

  /// "…, der das Amt bisher ausübt": the office without a body of its own behind a subject.
  private func officeHeld(bySubject pronoun: Int, _ clause: VerbClause) -> Int? {
    guard ["der", "die"].contains(reading.word(pronoun)),
      ["das", "den", "die", "dieses", "diesen", "diese"].contains(reading.word(pronoun + 1)),
      reading.items.indices.contains(pronoun + 2), reading.items[pronoun + 2].kind == nil,
      SuccessionVerbs.isOffice(reading.word(pronoun + 2)),
      !["des", "der", "von", "als", "im", "in", "beim"].contains(reading.word(pronoun + 3))
    else { return nil }
    return pronoun + 2
  }

  /// The office that a relative pronoun takes up: "kam die Rolle der CIO hinzu, die …".
  private func officeNoun(before pronoun: Int) -> Int? {
    let start = reading.sentence(of: pronoun).lowerBound
    var position = pronoun - 2
    while position >= start, pronoun - position < 12, reading.word(position) != ",",
      !reading.isKind(position, .person)
    {
      if reading.items[position].kind == nil, reading.items[position].isCapitalised,
        SuccessionVerbs.isOffice(reading.word(position))
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// "das Amt des Präsidenten", "die Stelle als CIO".
  private func title(behind noun: Int) -> String? {
    guard ["des", "der", "als", "eines", "einer"].contains(reading.word(noun + 1)) else {
      return nil
    }
    return [noun + 2, noun + 3].first { reading.isKind($0, .role) }.map {
      reading.name(reading.items[$0].entity)
    }
  }

  private static let verbs: WordSet = [
    "innehatte", "innehat", "inne", "innegehabt", "bekleidete", "bekleidet", "versah", "versehen",
    "ausübte", "ausübt", "ausgeübt", "ausfüllte", "ausgefüllt", "wahrnahm", "wahrgenommen", "hatte",
    "führte",
  ]
}
