internal import Ontology

/// Somebody who leaves, by the item of the word that says so.
struct Departure {
  var item: Int
  var person: Int
  /// Whether what ends is the office that the text speaks of: "nicht wieder angetreten", "legte das Amt nieder".
  var isOfOffice: Bool
  /// Whether the words say that somebody else comes: "anstelle von B", "für den ausgeschiedenen B".
  var isReplacement = false
}

/// Finds who leaves an office: "scheidet aus", "geht in den Ruhestand", "hat sein Amt niedergelegt",
/// "mit dem Abschied von A".
struct Departures {
  let reading: Reading
  let coreference: Coreference

  /// In the order of the text.
  func all() -> [Departure] { all(in: reading.items.indices) }

  /// Who left last in the sentences just before an item.
  func last(before item: Int) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 4)].lowerBound
    return all(in: first..<item).last?.person
  }

  private func all(in range: Range<Int>) -> [Departure] {
    range.lazy.filter(mayTell).compactMap(departure)
  }

  /// Whether a word is one of leaving: a cheap look before its clause is read.
  private func mayTell(_ item: Int) -> Bool {
    Self.words.contains(reading.items[item].word) && reading.items[item].kind == nil
      && reading.items[item].date == nil
  }

  @inline(never)
  private func departure(at item: Int) -> Departure? {
    let word = reading.word(item)
    return (byVerb(item) ?? byNoun(item)).map {
      Departure(
        item: item, person: $0,
        isOfOffice: Self.refusing.contains(word) || Self.handsIn.contains(word)
          || word.hasPrefix("verzichtet") || word.hasPrefix("beworben")
          || isStanding(VerbClause(of: item, in: reading)))
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
      let isWhole =
        !Self.parted.contains(word)
        || clause.extend(
          to: { Self.handsInParticles.contains(reading.word($0)) }, in: reading)
      guard isWhole, clause.items.contains(where: { SuccessionVerbs.isOffice(reading.word($0)) })
      else { return nil }
    }
    let isRefusal = Self.refusing.contains(word) || isStanding(clause)
    let isNegated = reading.contains([.negation], in: clause.range)
    guard isRefusal == isNegated,
      !clause.items.contains(where: { reading.items[$0].isAny(.modal) && !isRefusal })
    else { return nil }
    let persons = ClausePerson.all(in: clause, of: reading, coreference)
    if word.hasPrefix("verabschiedet"),
      !clause.items.contains(where: { reading.word($0) == "sich" }),
      !clause.items.contains(where: { ["wird", "wurde", "worden"].contains(reading.word($0)) })
    {
      // "Heute hat der Rat B verabschiedet und A eingeführt": the body does it.
      let named = persons.filter { $0.item < item && $0.function == .bare }
      if named.count == 1, let only = named.first,
        clause.items.contains(where: {
          $0 < only.item && reading.isKind($0, .body) && reading.governor($0) == nil
            && !reading.isKind($0 - 1, .role) && !reading.isKind($0 + 1, .role)
        })
      {
        return only.person
      }
      let next = ClausePerson.nominative(persons, item)
      return persons.first {
        $0.person != next && ($0.function == .object || $0.function == .bare)
      }?.person
    }
    return ClausePerson.nominative(persons, item)
  }

  /// "trat nicht mehr an", "stellte sich nicht zur Wahl": a verb with "an" or "zur Wahl".
  private func isStanding(_ clause: VerbClause) -> Bool {
    guard ["tritt", "trat", "stellt", "stellte", "gestellt"].contains(reading.word(clause.verb))
    else { return false }
    return clause.items.contains {
      SuccessionClause.isParticle($0, of: ["an"], reading) || reading.word($0) == "wahl"
    }
  }

  private func byNoun(_ item: Int) -> Int? {
    guard reading.items[item].isCapitalised else { return nil }
    let word = reading.word(item)
    let owner = NounOwner(reading: reading, coreference: coreference)
    if Self.nouns.contains(word) {
      return owner.person(of: item, from: reading.clause(of: item).lowerBound)
    }
    guard word == Self.term,
      reading.sentence(of: item).contains(where: { Self.ends.contains(reading.word($0)) })
    else { return nil }
    return owner.person(of: item, from: reading.clause(of: item).lowerBound)
  }

  private static let alone: WordSet = [
    "ausgeschieden", "ausscheidet", "ausschied", "abgetreten", "zurückgetreten", "zurücktrat",
    "zurücktritt", "abtrat", "abtritt", "aufgehört", "aufhört", "aufhörte", "gestorben", "starb",
    "verstorben", "gekündigt", "verabschiedet", "verabschiedete", "abberufen", "verlässt",
    "verließ", "angetreten", "antritt", "antrat", "kandidiert", "kandidierte",
    "beworben",
  ]

  /// What ends an office where it is denied: "nicht wieder angetreten".
  private static let refusing: WordSet = [
    "angetreten", "antritt", "antrat", "kandidiert", "kandidierte",
    "beworben",
  ]

  private static let again: WordSet = ["amtszeit", "kandidatur", "wiederwahl", "amtsperiode"]

  private static let retirement: WordSet = ["ruhestand", "pension", "rente"]

  /// Verbs that tell of leaving with one of some words only.
  private static let companions: WordTable<WordSet> = [
    "scheidet": ["aus"], "schied": ["aus"], "tritt": ["ab", "zurück", "an"],
    "trat": ["ab", "zurück", "an"],
    "stellt": ["wahl"], "stellte": ["wahl"], "gestellt": ["wahl"],
    "hört": ["auf"], "hörte": ["auf"], "geht": retirement, "ging": retirement,
    "gegangen": retirement, "wechselt": retirement, "wechselte": retirement,
    "nimmt": ["abschied"], "nahm": ["abschied"], "genommen": ["abschied"],
    "verzichtet": again, "verzichtete": again,
  ]

  private static let leaving = companions.words

  /// Verbs of giving an office up.
  private static let handsIn: WordSet = [
    "legt", "legte", "gibt", "gab", "niedergelegt", "zurückgelegt", "abgegeben", "aufgegeben",
  ]
  private static let parted: WordSet = ["legt", "legte", "gibt", "gab"]
  private static let handsInParticles: WordSet = ["nieder", "ab", "auf", "zurück"]

  private static let nouns: WordSet = [
    "abgang", "abschied", "ausscheiden", "weggang", "rücktritt", "ausscheidens", "weggangs",
    "rückzug", "fortgang", "tod", "verabschiedung", "pensionierung", "abberufung",
  ]
  private static let term = "amtszeit"

  /// All words that a departure is told by.
  private static let words = alone.union(leaving).union(handsIn).union(nouns).union([term])

  private static let ends: WordSet = [
    "endet", "endete", "abläuft", "ablief", "ausläuft", "auslief", "läuft", "lief",
  ]
}
