internal import GermanText
internal import Ontology

/// Reads who has the chair or the lead of a body, said with a noun and a verb of having or giving up:
/// "In der Verbandsversammlung führt weiterhin A den Vorsitz", "Bei der Anstalt B hat C die Leitung
/// inne", "Heute gibt A die Leitung des Amts D ab".
///
/// The body stands behind the noun or anywhere in the clause behind "in", "im", "bei", "beim".
struct LeadershipNouns {
  let coreference: Coreference

  private static let roles = [
    "vorsitz": "Vorsitzender", "leitung": "Leiter", "geschäftsführung": "Geschäftsführer",
  ]
  private static let having: WordSet = [
    "führt", "führte", "führen", "führten", "hat", "hatte", "haben", "hatten", "behält", "behielt",
    "übernimmt", "übernahm", "übernehmen", "übernahmen",
  ]
  /// What makes "hat … den Vorsitz" another statement.
  private static let giving: WordSet = [
    "ab", "abgegeben", "niedergelegt", "übergeben", "übertragen", "weitergegeben", "angeboten",
    "angestrebt", "nieder", "weiter", "auf", "aufgegeben",
  ]
  /// Verbs of giving up, and the particles of which the clause must have one.
  private static let leaving: [String: WordSet] = [
    "gibt": ["ab", "weiter", "auf"], "gab": ["ab", "weiter", "auf"], "legt": ["nieder"],
    "legte": ["nieder"],
  ]
  private static let leavingAlone: WordSet = [
    "abgibt", "abgab", "aufgibt", "aufgab", "niederlegt", "niederlegte", "weitergibt", "weitergab",
    "übergibt", "übergab", "abgegeben", "niedergelegt", "weitergegeben", "aufgegeben", "übergeben",
  ]
  /// What tells that it has been given up.
  private static let past: WordSet = [
    "gab", "legte", "abgab", "aufgab", "niederlegte", "weitergab", "übergab", "abgegeben",
    "niedergelegt", "weitergegeben", "aufgegeben", "übergeben",
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.items.indices.compactMap { noun in
      let it = reading.items[noun]
      guard it.kind == nil, it.isCapitalised, let role = Self.roles[it.word],
        ["den", "die"].contains(reading.word(noun - 1))
      else { return nil }
      return finding(of: noun, role, reading) ?? givenUp(noun, role, reading)
    }
  }

  /// "Nach zwölf Jahren gibt A die Leitung des Amts ab", "A, der den Vorsitz im Rat zum Jahresende
  /// abgibt": in office until then.
  private func givenUp(_ noun: Int, _ role: String, _ reading: Reading) -> Finding? {
    let part = ClauseCutter(reading: reading).part(of: noun)
    guard
      let verb = part.first(where: {
        guard reading.items[$0].kind == nil else { return false }
        return Self.leaving[reading.word($0)] != nil
          || Self.leavingAlone.contains(reading.word($0))
      }), !reading.isConditional(verb)
    else { return nil }
    var clause = VerbClause(of: verb, in: reading)
    if let particles = Self.leaving[reading.word(verb)] {
      let isEnd = { SuccessionClause.isParticle($0, of: particles, reading) }
      guard clause.extend(to: isEnd, in: reading) else { return nil }
    }
    let items = clause.items
    let passive: WordSet = ["wird", "wurde", "worden"]
    guard
      !items.contains(where: {
        reading.items[$0].isAny([.negation, .modal])
          || reading.items[$0].kind == nil && passive.contains(reading.word($0))
      }), let body = behind(noun, reading)
    else { return nil }
    let persons = ClausePerson.all(in: clause, of: reading, coreference)
    guard let leader = ClausePerson.nominative(persons, verb) else { return nil }
    return Finding(
      type: .holds, subject: leader, object: reading.items[body].entity, role: role,
      status: Self.past.contains(reading.word(verb)) ? .former : .current,
      to: items.first { reading.date($0)?.start != nil },
      items: min(part.lowerBound, noun)..<max(part.upperBound, noun + 1),
      rule: "leadership/gives-up")
  }

  private func finding(of noun: Int, _ role: String, _ reading: Reading) -> Finding? {
    let part = ClauseCutter(reading: reading).part(of: noun)
    let verbs = part.filter {
      reading.items[$0].kind == nil && Self.having.contains(reading.word($0))
    }
    guard verbs.count == 1, let verb = verbs.first, !reading.isConditional(verb) else { return nil }
    let clause = VerbClause(of: verb, in: reading)
    let items = clause.items
    guard
      !items.contains(where: {
        reading.items[$0].isAny([.negation, .modal])
          || reading.items[$0].kind == nil && Self.giving.contains(reading.word($0))
      })
    else { return nil }
    let persons = ClausePerson.all(in: clause, of: reading, coreference)
    guard let leader = ClausePerson.nominative(persons, verb),
      let body = behind(noun, reading) ?? located(items, reading)
    else { return nil }
    return Finding(
      type: .holds, subject: leader, object: reading.items[body].entity, role: role, status: nil,
      items: min(part.lowerBound, noun)..<max(part.upperBound, noun + 1),
      rule: "leadership/has-noun")
  }

  /// "den Vorsitz des Beirats", "die Leitung im Amt A".
  private func behind(_ noun: Int, _ reading: Reading) -> Int? {
    guard ["des", "der", "im", "in", "beim", "bei", "von", "vom"].contains(reading.word(noun + 1))
    else { return nil }
    let end = reading.sentence(of: noun).upperBound
    let body = (noun + 2..<min(noun + 5, end)).first { reading.isKind($0, .body) }
    return body.flatMap { reading.phraseStart($0) <= noun + 2 && mayBeLed($0, reading) ? $0 : nil }
  }

  /// The one body of a clause that stands behind "in", "im", "bei", "beim".
  private func located(_ items: [Int], _ reading: Reading) -> Int? {
    let found = items.filter { item in
      guard reading.isKind(item, .body), mayBeLed(item, reading) else { return false }
      return reading.governor(item).map { ["in", "im", "bei", "beim"].contains($0) } ?? false
    }
    return found.count == 1 ? found[0] : nil
  }

  private func mayBeLed(_ item: Int, _ reading: Reading) -> Bool {
    let sort = coreference.sort(reading.items[item].entity)
    return !sort.isTerritory && sort != .party
  }
}
