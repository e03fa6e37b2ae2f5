internal import Ontology

/// What stands in a clause of succession: its subject, and offices as its objects.
extension SuccessionClause {
  /// Whoever stands in for somebody is not yet the next one.
  var isInterim: Bool { items.contains { reading.items[$0].isAny(.acting) } }

  /// Whether the verb's object is an office, or a pronoun that may stand for one.
  func hasOfficeObject() -> Bool {
    if hasWord(where: SuccessionVerbs.isOffice) { return true }
    // "übernimmt sie von A", "den Verband 2017 von A übernommen hatte".
    let isTake = Self.takesOver.contains(reading.word(clause.verb))
    return isTake
      && items.contains { item in
        let word = reading.word(item)
        if ["es", "ihn", "sie", "diese", "diesen", "dieses"].contains(word) {
          return !persons.contains { $0.item == item && $0.function == .subject }
            && reading.items.indices.contains(item + 1) && !reading.items[item + 1].isCapitalised
        }
        // "der die Hochschule im Mai von A übernommen hat"
        if ["die", "das"].contains(word), reading.items.indices.contains(item + 1),
          reading.items[item + 1].kind == nil, Self.houses.contains(reading.word(item + 1))
        {
          return true
        }
        guard ["den", "die", "das"].contains(word), reading.isKind(item + 1, .body) else {
          return false
        }
        let sort = coreference.sort(reading.items[item + 1].entity)
        return sort == .other || sort == .organ || sort == .ministry
      }
  }

  /// What somebody who takes it over from another person heads from then on.
  private static let houses: WordSet = [
    "hochschule", "universität", "behörde", "leitung", "anstalt", "geschäfte", "verwaltung", "haus",
    "ressort", "dezernat", "abteilung", "stabsstelle", "schule", "gesellschaft", "institut",
    "geschäftsführung",
  ]

  /// "A übergibt nach zwölf Jahren an B": nothing else is handed over.
  func isBareHandover() -> Bool {
    ["übergibt", "übergab", "übergeben"].contains(reading.word(clause.verb)) && hasNoOtherObject()
  }

  static let takesOver: WordSet = [
    "übernimmt", "übernahm", "übernommen", "übernehmen",
  ]

  /// "im Kabinett von A", "auf Vorschlag von A": the preposition belongs to a noun that is no office.
  func isOfForeignNoun(_ person: Int) -> Bool {
    let start = clause.range.lowerBound
    guard
      let von = (max(start, person - 8)..<person).last(where: { reading.word($0) == "von" }),
      von - 1 > start
    else { return false }
    let noun = reading.items[von - 1]
    guard noun.kind == nil, noun.date == nil, noun.isCapitalised else { return false }
    return !SuccessionVerbs.isOffice(noun.word) && !SuccessionVerbs.isPlace(noun.word)
      && !Self.times.contains(noun.word)
  }

  /// Whether a clause has no noun but those of times.
  func hasNoOtherObject() -> Bool {
    !items.contains { item in
      reading.items[item].kind == nil && reading.items[item].date == nil
        && reading.items[item].isCapitalised && item > clause.range.lowerBound
        && !Self.times.contains(reading.word(item))
    }
  }

  private static let times: WordSet = [
    "jahren", "jahre", "jahr", "monaten", "monate", "wochen", "amtszeiten", "jahrzehnten", "ende",
  ]

  func hasWord(where isOne: (String) -> Bool) -> Bool {
    items.contains {
      reading.items[$0].kind == nil && reading.items[$0].isCapitalised && isOne(reading.word($0))
    }
  }

  func isRole(behind item: Int) -> Bool {
    (1...3).contains { reading.isKind(item + $0, .role) }
  }

  /// Whom the words before speak of, for "die Nachfolge" of nobody named.
  func focusOwner(of noun: Int) -> Int? {
    guard reading.word(noun) == "nachfolge", ["die", "der"].contains(reading.word(noun - 1)) else {
      return nil
    }
    return coreference.topic(before: clause.range.lowerBound, gender: nil, in: reading)
  }

  /// "den Platz, den sie dafür räumt": whoever leaves it.
  func leaver(of noun: Int) -> Int? {
    guard let behind = items.first(where: { $0 > noun }).map({ $0 - 1 }) ?? items.last,
      let next = ClauseCutter(reading: reading).partAfter(
        ClauseCutter(reading: reading).part(of: behind)),
      ["den", "die", "das"].contains(reading.word(next.lowerBound)),
      let verb = next.last(where: { Self.leaving.contains(reading.word($0)) })
    else { return nil }
    let inner = VerbClause(of: verb, in: reading)
    let persons = ClausePerson.all(in: inner, of: reading, coreference)
    return ClausePerson.nominative(persons.filter { $0.item != inner.pronoun }, verb)
  }

  private static let leaving: WordSet = [
    "räumt", "räumte", "freimacht", "freimachte", "aufgibt", "aufgab", "abgibt", "abgab",
    "verlässt",
    "verließ", "hinterlässt", "hinterließ",
  ]

  /// The subject of the clause.
  func subject(without other: Int?) -> Int? {
    // "A wurde ernannt und folgt auf B": what stands before "und" has its own verb.
    let joint = items.last { $0 < clause.verb && reading.items[$0].isAny(.coordinator) }
    let cutter = ClauseCutter(reading: reading)
    let own = persons.filter { $0.person != other }
    if let joint, !clause.isSubordinate,
      items.contains(where: { $0 < joint && cutter.isFiniteVerb($0) })
    {
      if joint + 1 < clause.verb,
        let found = ClausePerson.nominative(own.filter { $0.item > joint }, clause.verb)
      {
        return found
      }
      return ClausePerson.nominative(own.filter { $0.item < joint }, joint) ?? sharedSubject(other)
    }
    return ClausePerson.nominative(own, clause.verb) ?? sharedSubject(other)
  }

  /// The subject of the clause before, where this one begins with "und" or its verb.
  private func sharedSubject(_ other: Int?) -> Int? {
    guard !clause.isSubordinate else { return nil }
    let first = clause.range.lowerBound
    guard first == clause.verb || reading.items[first].isAny(.coordinator) else { return nil }
    let cutter = ClauseCutter(reading: reading)
    var part = cutter.partBefore(clause.parts[0])
    while let inner = part, cutter.opening(of: inner).isSubordinate {
      part = cutter.partBefore(inner)
    }
    guard let verb = part?.last(where: cutter.isFiniteVerb) else { return nil }
    let outer = VerbClause(of: verb, in: reading)
    let persons = ClausePerson.all(in: outer, of: reading, coreference)
    return ClausePerson.nominative(persons.filter { $0.person != other }, verb)
  }
}
