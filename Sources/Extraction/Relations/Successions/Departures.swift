internal import Ontology

/// Finds who leaves an office: "scheidet aus", "geht in den Ruhestand", "hat sein Amt niedergelegt",
/// "mit dem Abschied von A".
struct Departures {
  let reading: Reading
  let coreference: Coreference

  /// Persons by the item of the word that says so, in the order of the text.
  func all() -> [(item: Int, person: Int)] {
    reading.items.indices.compactMap { item in
      guard reading.items[item].kind == nil, reading.items[item].date == nil else { return nil }
      return (byVerb(item) ?? byNoun(item)).map { (item, $0) }
    }
  }

  private func byVerb(_ item: Int) -> Int? {
    let word = reading.word(item)
    let isAlone = Self.alone.contains(word)
    guard isAlone || Self.leaving.contains(word) || Self.handsIn.contains(word) else { return nil }
    var clause = VerbClause(of: item, in: reading)
    if let words = Self.companions[word] {
      let hasCompanion = clause.extend(
        to: { words.contains(reading.word($0)) && reading.items[$0].kind == nil }, in: reading)
      guard hasCompanion || clause.items.contains(where: { words.contains(reading.word($0)) })
      else { return nil }
    } else if !isAlone {
      guard
        clause.extend(
          to: { Self.handsInParticles.contains(reading.word($0)) || $0 == item }, in: reading),
        clause.items.contains(where: { SuccessionVerbs.isOffice(reading.word($0)) })
      else { return nil }
    }
    let isRefusal = ["angetreten", "antritt", "antrat", "kandidiert", "kandidierte"].contains(word)
    let isNegated = reading.contains([.negation], in: clause.range)
    guard isRefusal == isNegated,
      !clause.items.contains(where: { reading.items[$0].isAny(.modal) && !isRefusal })
    else { return nil }
    let persons = ClausePerson.all(in: clause, of: reading, coreference)
    if word.hasPrefix("verabschiedet"),
      !clause.items.contains(where: { reading.word($0) == "sich" }),
      !clause.items.contains(where: { ["wird", "wurde", "worden"].contains(reading.word($0)) })
    {
      let next = ClausePerson.nominative(persons, item)
      return persons.first {
        $0.person != next && ($0.function == .object || $0.function == .bare)
      }?.person
    }
    return ClausePerson.nominative(persons, item)
  }

  private func byNoun(_ item: Int) -> Int? {
    guard reading.items[item].isCapitalised else { return nil }
    let word = reading.word(item)
    let owner = NounOwner(reading: reading, coreference: coreference)
    if Self.nouns.contains(word) {
      return owner.person(of: item, from: reading.clause(of: item).lowerBound)
    }
    guard word == "amtszeit",
      reading.sentence(of: item).contains(where: { Self.ends.contains(reading.word($0)) })
    else { return nil }
    return owner.person(of: item, from: reading.clause(of: item).lowerBound)
  }

  private static let alone: WordSet = [
    "ausgeschieden", "ausscheidet", "ausschied", "abgetreten", "zurückgetreten", "zurücktrat",
    "zurücktritt", "abtrat", "abtritt", "aufgehört", "aufhört", "aufhörte", "gestorben", "starb",
    "verstorben", "gekündigt", "verabschiedet", "verabschiedete", "abberufen", "verlässt",
    "verließ", "angetreten", "antritt", "antrat", "kandidiert", "kandidierte",
  ]

  private static let retirement: WordSet = ["ruhestand", "pension", "rente"]

  /// Verbs that tell of leaving with one of some words only.
  private static let companions: [String: WordSet] = [
    "scheidet": ["aus"], "schied": ["aus"], "tritt": ["ab", "zurück"], "trat": ["ab", "zurück"],
    "hört": ["auf"], "hörte": ["auf"], "geht": retirement, "ging": retirement,
    "gegangen": retirement, "wechselt": retirement, "wechselte": retirement,
    "nimmt": ["abschied"], "nahm": ["abschied"], "genommen": ["abschied"],
  ]

  private static let leaving = WordSet(companions.keys.sorted())

  /// Verbs of giving an office up.
  private static let handsIn: WordSet = [
    "legt", "legte", "gibt", "gab", "niedergelegt", "zurückgelegt", "abgegeben", "aufgegeben",
  ]
  private static let handsInParticles: WordSet = ["nieder", "ab", "auf", "zurück"]

  private static let nouns: WordSet = [
    "abgang", "abschied", "ausscheiden", "weggang", "rücktritt", "ausscheidens", "weggangs",
  ]
  private static let ends: WordSet = [
    "endet", "endete", "abläuft", "ablief", "ausläuft", "auslief", "läuft", "lief",
  ]
}
