internal import Ontology

/// Reads who had the office before whoever the text speaks of: "Bis dahin hatte A die Aufgabe",
/// "Bisher hatte diese Funktion A", "vor ihr hatte A den Posten inne".
struct FormerHolders {
  let reading: Reading
  let coreference: Coreference

  func findings() -> [Finding] {
    reading.items.indices.lazy.filter {
      reading.items[$0].kind == nil && Self.openings.contains(reading.items[$0].word)
    }.compactMap { item in
      opening(at: item).flatMap { finding(at: item, before: $0.before, next: $0.next) }
    }
  }

  private static let earlier: WordSet = ["bisher", "bislang", "zuvor", "davor", "vorher"]
  private static let openings = earlier.union(["bis", "vor"])

  /// The item after an adverb of an earlier time, and whom a time before somebody names.
  private func opening(at item: Int) -> (before: Int, next: Int?)? {
    let word = reading.word(item)
    let start = reading.sentence(of: item).lowerBound
    let isFirst =
      item == start || [",", ";", ":", "–"].contains(reading.word(item - 1))
      || reading.items[item - 1].isAny(.coordinator)
    guard isFirst else { return nil }
    if Self.earlier.contains(word) { return (item + 1, nil) }
    if word == "bis", reading.word(item + 1) == "dahin" { return (item + 2, nil) }
    guard word == "vor" else { return nil }
    if reading.isKind(item + 1, .person) { return (item + 2, reading.items[item + 1].entity) }
    guard ["ihm", "ihr"].contains(reading.word(item + 1)), reading.items.indices.contains(item + 2),
      reading.items[item + 2].isAny([.verb, .pastCopula])
    else { return nil }
    let gender: Gender = reading.word(item + 1) == "ihm" ? .male : .female
    return coreference.topic(before: item, gender: gender, in: reading).map { (item + 2, $0) }
  }

  private func finding(at item: Int, before verb: Int, next: Int?) -> Finding? {
    guard verb < reading.items.count, Self.verbs.contains(reading.word(verb)) else { return nil }
    let clause = VerbClause(of: verb, in: reading)
    guard !clause.items.contains(where: { reading.items[$0].isAny([.negation, .modal]) }),
      let office = clause.items.first(where: { isOffice($0, clause) }) ?? ledBody(in: clause)
    else { return nil }
    let persons = ClausePerson.all(in: clause, of: reading, coreference)
      .filter { $0.item > verb && $0.item != office }
    let last =
      ClausePerson.nominative(persons, verb)
      ?? persons.first { $0.function == .after("bei") }?.person
    guard let last,
      let next = next ?? coreference.topic(before: item, gender: nil, in: reading), next != last
    else { return nil }
    return Finding(
      type: .succeeds, subject: next, object: last, items: clause.range,
      rule: "successions/before")
  }

  /// "das Amt", "diese Funktion", or a pronoun for an office that the words before name.
  private func isOffice(_ item: Int, _ clause: VerbClause) -> Bool {
    let it = reading.items[item]
    guard it.kind == nil, item > clause.verb else { return false }
    if it.isCapitalised {
      let determiner = reading.word(item - 1)
      let isDetermined = ["das", "den", "die", "dieses", "diesen", "diese"].contains(determiner)
      let isNamed = ["des", "der", "von", "als", "beim", "bei", "im", "in"].contains(
        reading.word(item + 1))
      return isDetermined && !isNamed && SuccessionVerbs.isOffice(it.word)
    }
    // "Vor ihm war das A."
    if ["das", "dies", "es"].contains(it.word), reading.word(clause.verb) == "war",
      item == clause.verb + 1,
      !reading.items[item + 1].isCapitalised || reading.isKind(item + 1, .person)
    {
      return true
    }
    guard ["ihn", "sie", "es", "diesen", "diese", "dieses"].contains(it.word) else { return false }
    let sentence = reading.sentenceOf[item]
    let first = reading.sentences[max(0, sentence - 1)].lowerBound
    return (first..<clause.range.lowerBound).contains {
      reading.items[$0].kind == nil && reading.items[$0].isCapitalised
        && SuccessionVerbs.isOffice(reading.word($0))
    }
  }

  /// "Vor ihr hatte zehn Jahre lang A die Behörde geführt": what the text speaks of, and led by somebody.
  private func ledBody(in clause: VerbClause) -> Int? {
    guard
      clause.items.contains(where: { ["geführt", "geleitet"].contains(reading.word($0)) }),
      reading.word(clause.verb) == "hatte"
    else { return nil }
    return clause.items.first {
      ["die", "das", "den"].contains(reading.word($0)) && !reading.isKind($0 + 1, .body)
        && Self.houses.contains(reading.word($0 + 1))
    }
  }

  private static let houses: WordSet = [
    "behörde", "haus", "verband", "amt", "einrichtung", "anstalt", "unternehmen", "gremium",
    "gesellschaft", "ministerium", "genossenschaft", "agentur",
  ]

  private static let verbs: WordSet = [
    "hatte", "führte", "leitete", "bekleidete", "versah", "übte", "nahm", "war", "lag", "hielt",
    "verantwortete", "innehatte",
  ]
}
