internal import Ontology

/// Reads who led a meeting, in any order of its words.
///
/// A clause says so with a verb of leading that has the meeting as its object ("leitete die Runde",
/// "führte durch die Tagung", "wurde von A geleitet"), or with the phrase that ``ChairPhrase`` reads
/// ("unter dem Vorsitz von A"). Whoever welcomes, opens or moderates leads nothing.
struct ChairPass {
  let coreference: Coreference
  /// The words that keep a clause from stating a fact.
  let noFact: WordSet

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    guard reading.hasSession(before: reading.items.count) else { return }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let check = ChairCheck(reading: reading)
    for sentence in reading.sentences {
      let leads = sentence.filter { isLead($0, reading) }
      guard !leads.isEmpty else { continue }
      for clause in Clause.clauses(of: sentence, in: reading) where isFact(clause, reading) {
        for lead in leads where clause.items.contains(lead) {
          let phrase = ChairPhrase(coreference: coreference, reading: reading, clause: clause)
          let found =
            ChairPhrase.nouns.contains(reading.word(lead))
            ? phrase.chairs(at: lead) : self.found(lead, clause, lists, reading)
          guard let found, let first = clause.items.first else { continue }
          let range = min(first, lead)..<max(lead + 1, clause.items.last ?? lead)
          guard check.isChairing(range) else { continue }
          for person in found.persons {
            sheet.add(
              Statement(
                .chaired, subject: person, object: found.session,
                evidence: Evidence(range: reading.evidence(lead), rule: "chairs/" + found.rule)))
          }
        }
      }
    }
  }

  /// Persons, the session they led, and the wording.
  struct Found {
    var persons: [Int]
    var session: Int
    var rule: String
  }

  private func isLead(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.items[item].kind == nil else { return false }
    let word = reading.items[item].word
    return Self.verbs.contains(word) || Self.guiding.contains(word)
      || ChairPhrase.nouns.contains(word)
  }

  private static let verbs: WordSet = [
    "leitete", "leiteten", "leitet", "leiten", "geleitet", "präsidierte", "präsidiert",
    "präsidierten",
  ]

  /// Verbs that lead only "durch" something.
  private static let guiding: WordSet = ["führte", "führten", "führt", "geführt"]

  private static let passive: WordSet = [
    "wurde", "wurden", "wird", "werden", "worden", "ist", "war",
  ]

  private func isFact(_ clause: Clause, _ reading: Reading) -> Bool {
    guard !clause.isOpen(in: reading) else { return false }
    return !clause.items.contains { item in
      // "in nicht öffentlicher Sitzung" denies nothing.
      reading.items[item].kind == nil && !reading.word(item + 1).hasPrefix("öffentlich")
        && (noFact.contains(reading.word(item)) || reading.items[item].isAny([.negation, .modal]))
    }
  }

  // MARK: - Verbs

  private func found(
    _ verb: Int, _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> Found? {
    // "um die Sitzung zu leiten", "wird die Sitzung leiten"
    let isPlan =
      reading.word(verb - 1) == "zu" && !["hatte", "hatten"].contains(reading.word(verb + 1))
      || reading.word(verb) == "leiten"
        && clause.items.contains { ["wird", "werden"].contains(reading.word($0)) }
    guard !isPlan,
      let session = led(by: verb, clause, reading)
    else { return nil }
    let isPassive =
      reading.word(verb).hasPrefix("ge")
      && clause.items.contains { Self.passive.contains(reading.word($0)) }
    let isPerfect = clause.items.contains {
      ["hat", "haben", "hatte", "hatten"].contains(reading.word($0))
    }
    guard !reading.word(verb).hasPrefix("ge") || isPassive || isPerfect else { return nil }
    let persons =
      isPassive ? agents(clause, lists, reading) : subjects(verb, clause, lists, reading)
    return persons.isEmpty ? nil : Found(persons: persons, session: session, rule: "leads")
  }

  /// The session that a verb has as its object: the one named in the clause, or told of before.
  private func led(by verb: Int, _ clause: Clause, _ reading: Reading) -> Int? {
    let isGuiding = Self.guiding.contains(reading.word(verb))
    if !isGuiding, let session = relative(clause, reading) { return session }
    for item in clause.items {
      let isObject =
        reading.governor(item).map { $0 == "durch" } ?? (!isGuiding && isFree(item, reading))
      // "Die 14. Sitzung wurde von A geführt."
      let isSubject =
        reading.word(verb) == "geführt" && reading.isKind(item, .session) && isFree(item, reading)
        && clause.items.contains { Self.passive.contains(reading.word($0)) }
      guard isObject || isSubject else { continue }
      if reading.isKind(item, .session) { return reading.items[item].entity }
      guard reading.items[item].kind == nil, reading.items[item].isCapitalised,
        reading.items[reading.phraseStart(item)].isAny(.determiner)
      else { continue }
      // "Durch die beiden Tage führte Präsident A": of a meeting of several days.
      let isCourse = Self.courses.contains(reading.word(item)) && reading.governor(item) == "durch"
      if isCourse, isOfHead(clause, reading) {
        return coreference.focusSession(before: item, in: reading)
      }
      // "die Leitung der Sitzung": no object.
      guard !Coreference.isAttribute(item, in: reading), reading.word(item + 1) != "des",
        let session = coreference.session(at: item - 1, in: reading)
      else { continue }
      return session.entity
    }
    return nil
  }

  private static let courses: WordSet = ["tage", "tagen", "tagesordnung"]

  /// Whether a title of a chair stands in a clause: anybody may guide through an evening.
  private func isOfHead(_ clause: Clause, _ reading: Reading) -> Bool {
    guard let first = clause.items.first else { return false }
    return reading.sentence(of: first).contains { item in
      guard reading.isKind(item, .role) else { return false }
      let title = reading.name(reading.items[item].entity).lowercased()
      return ["präsident", "vorsitzender", "vorsteher", "sprecher"].contains(where: title.hasSuffix)
    }
  }

  /// Whether a noun phrase is a subject or object, and nobody's attribute.
  private func isFree(_ item: Int, _ reading: Reading) -> Bool {
    reading.isSubjectOrObject(item) && !Coreference.isAttribute(item, in: reading)
  }

  /// "die Sitzung des Rats, die A leitete": the session before the comma.
  private func relative(_ clause: Clause, _ reading: Reading) -> Int? {
    guard let pronoun = clause.pronoun, clause.preposition == nil,
      ["die", "das"].contains(reading.word(pronoun))
    else { return nil }
    return reading.session(beforeRelative: pronoun)
  }

  /// The persons behind "von", "vom" and "durch".
  private func agents(_ clause: Clause, _ lists: MemberLists, _ reading: Reading) -> [Int] {
    lists.persons(in: clause).filter { group in
      ["von", "vom", "durch"].contains(group.governor ?? "")
    }.flatMap(\.items).map { reading.items[$0].entity }
  }

  /// The subject of a verb: a list of names, a pronoun or a bare title.
  private func subjects(
    _ verb: Int, _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int] {
    let named = lists.persons(in: clause).filter { $0.governor == nil }
    if named.count == 1 { return named[0].items.map { reading.items[$0].entity } }
    guard named.isEmpty else { return [] }
    if let pronoun = clause.pronoun, clause.preposition == nil,
      let name = coreference.antecedent(of: pronoun, in: reading)
    {
      return [reading.items[name].entity]
    }
    return clause.items.lazy.filter { reading.items[$0].kind == nil && !reading.isGoverned($0) }
      .compactMap { coreference.person(at: $0, in: reading)?.person }.first.map { [$0] } ?? []
  }
}
