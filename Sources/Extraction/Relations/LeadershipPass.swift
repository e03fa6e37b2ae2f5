internal import Ontology

/// Reads who leads a body from the grammar of clauses with "leiten" and "führen": their subject and their
/// object in any order, tense and voice.
///
/// "Zuletzt leitete sie das Amt A", "…, wo er die Abteilung B leitet", "Das Amt A wird von C geführt".
struct LeadershipPass {
  let coreference: Coreference

  private static let finite: WordSet = [
    "leitet", "leitete", "leiten", "leiteten", "führt", "führte", "führen", "führten",
    "verantwortet",
  ]
  /// What a relative clause behind a body's genitive is of.
  private static let others = [
    "vorsitz", "sitzung", "tagung", "versammlung", "konferenz", "leitung", "führung", "gespräch",
  ]
  private static let participles: WordSet = ["geleitet", "geführt"]
  /// "führte das Verfahren ein", "leitet die Anfrage weiter": other verbs.
  private static let particles: WordSet = [
    "ein", "durch", "fort", "an", "zusammen", "aus", "weiter", "herbei", "ab", "zurück", "her",
    "auf",
    "vor", "vorbei", "heran", "näher", "zu",
  ]

  func findings(in reading: Reading) -> [Finding] {
    var found: [Finding] = []
    for item in reading.items.indices {
      let it = reading.items[item]
      guard it.kind == nil, it.date == nil, !it.isCapitalised || isFirst(item, reading),
        Self.finite.contains(it.word) || Self.participles.contains(it.word),
        let finding = finding(at: item, reading)
      else { continue }
      found += all(finding, at: item, reading)
    }
    return found
  }

  /// The last of the names before a relative clause in the plural, whatever their gender.
  private func several(before clause: VerbClause, _ reading: Reading) -> Int? {
    let pronoun = reading.clause(of: clause.verb).lowerBound
    guard pronoun >= 4, reading.word(pronoun) == "die", reading.word(pronoun - 1) == ",",
      Self.plurals.contains(reading.word(clause.verb)), reading.isKind(pronoun - 2, .person),
      reading.items[pronoun - 3].isAny(.coordinator), reading.isKind(pronoun - 4, .person)
    else { return nil }
    return reading.items[pronoun - 2].entity
  }

  private static let plurals: WordSet = ["leiten", "leiteten", "führen", "führten"]

  /// "A und B, die das Amt leiten": a finding for each of the leaders of a verb in the plural.
  private func all(_ finding: Finding, at verb: Int, _ reading: Reading) -> [Finding] {
    guard Self.plurals.contains(reading.word(verb)) else { return [finding] }
    let names = reading.sentence(of: verb).filter {
      reading.isKind($0, .person) && reading.items[$0].entity == finding.subject
    }
    // "Kommissarisch leiten A und B das Amt"
    let leaders =
      names.last { $0 < verb }.map { reading.bareList(of: .person, upTo: $0) }
      ?? names.first.map { reading.list(of: .person, from: $0) } ?? []
    guard !leaders.isEmpty else { return [finding] }
    return leaders.map { name in
      var other = finding
      other.subject = reading.items[name].entity
      return other
    }
  }

  private func isFirst(_ item: Int, _ reading: Reading) -> Bool {
    reading.sentence(of: item).lowerBound == item
  }

  private func finding(at verb: Int, _ reading: Reading) -> Finding? {
    var clause = VerbClause(of: verb, in: reading)
    let isParticiple = Self.participles.contains(reading.word(verb))
    if !isParticiple {
      // "führt A, Direktor der Anstalt B, auch das Amt C"
      _ = clause.extend(to: { isLed($0, from: verb, isPassive: false, reading) }, in: reading)
    }
    let items = clause.items
    func has(_ words: WordSet) -> Bool {
      items.contains { reading.items[$0].kind == nil && words.contains(reading.word($0)) }
    }
    // "leitet statt A das Amt B" denies A only.
    guard
      !items.contains(where: {
        reading.items[$0].isAny([.negation, .modal])
          && reading.word($0) != "statt"
      }),
      !reading.isConditional(verb)
    else { return nil }
    let predicate = OfficeClauses(coreference: coreference, reading: reading)
      .predicate(around: verb, in: ClauseCutter(reading: reading).part(of: verb))
    guard !closesWithParticle(predicate, reading) else { return nil }
    let isPassive = isParticiple && has(["wird", "wurde", "werden", "worden", "wurden"])
    guard !isParticiple || isPassive || has(["hat", "hatte", "haben", "hatten", "habe"]) else {
      return nil
    }
    var persons = ClausePerson.all(in: clause, of: reading, coreference)
    let object = led(clause, isPassive: isPassive, reading)
    // "Das Amt leitet A": where the object comes first, the subject comes behind the verb.
    if let object, object < verb, !isParticiple, !clause.isSubordinate {
      persons.removeAll { $0.item < verb }
    }
    let leader =
      isPassive
      ? persons.first {
        [.after("von"), .after("vom"), .after("durch")].contains($0.function)
      }?.person
      : ClausePerson.nominative(persons, verb)
    guard let leader = leader ?? several(before: clause, reading),
      let body = object ?? relative(clause, reading) ?? pronounced(clause, reading)
    else { return nil }
    return Finding(
      type: .holds, subject: leader, object: reading.items[body].entity, role: "Leiter",
      status: isParticiple && has(["hatte", "hatten"]) ? .former : nil,
      items: min(predicate.lowerBound, verb)..<max(predicate.upperBound, verb + 1),
      rule: "leadership/leads")
  }

  private func closesWithParticle(_ predicate: Range<Int>, _ reading: Reading) -> Bool {
    guard let last = predicate.last(where: { ![".", "!", "?"].contains(reading.word($0)) }) else {
      return false
    }
    return reading.items[last].kind == nil && Self.particles.contains(reading.word(last))
  }

  /// The item of the body that the clause has in the accusative, or in the passive's nominative.
  private func led(_ clause: VerbClause, isPassive: Bool, _ reading: Reading) -> Int? {
    clause.items.first { item in
      isLed(item, from: clause.range.lowerBound, isPassive: isPassive, reading)
        && (item > clause.verb
          || !(item..<clause.verb).contains { reading.items[$0].isAny(.coordinator) })
    }
  }

  private func isLed(_ item: Int, from first: Int, isPassive: Bool, _ reading: Reading) -> Bool {
    guard reading.isKind(item, .body) else { return false }
    let body = reading.items[item].entity
    let sort = coreference.sort(body)
    guard !sort.isTerritory, sort != .party, !Electors.isAssembly(reading.name(body)) else {
      return false
    }
    let articles: Set<String> = isPassive ? ["der", "die", "das"] : ["den", "die", "das"]
    let start = reading.phraseStart(item)
    guard articles.contains(reading.word(start)), start < item else { return false }
    guard start > first else { return true }
    // "bei der Feier des Verbands", "die Sitzung der Kommission"
    let before = reading.items[start - 1]
    if before.kind == nil, before.isAny(.preposition) { return false }
    return reading.word(start) != "der" || before.kind == nil && !before.isCapitalised
  }

  /// The unit of the sentence before that a pronoun stands for: "B, die sie seit Mai leitet".
  private func pronounced(_ clause: VerbClause, _ reading: Reading) -> Int? {
    guard let subject = clause.pronoun, ["der", "die"].contains(reading.word(subject)),
      ["sie", "es"].contains(reading.word(subject + 1)), reading.sentenceOf[subject] > 0,
      coreference.antecedent(of: subject, in: reading) != nil
    else { return nil }
    let isFeminine = reading.word(subject + 1) == "sie"
    let units = reading.sentences[reading.sentenceOf[subject] - 1].filter {
      reading.isKind($0, .body) && !coreference.sort(reading.items[$0].entity).isTerritory
        && coreference.isFeminine(body: reading.items[$0].entity, reading) == isFeminine
    }
    let named = Set(units.map { reading.items[$0].entity })
    return named.count == 1 ? units.first : nil
  }

  /// "Das Amt der Stadt A, das B bis Mai leitete": the body before a relative pronoun in the accusative.
  private func relative(_ clause: VerbClause, _ reading: Reading) -> Int? {
    guard let pronoun = clause.pronoun, ["das", "die", "den"].contains(reading.word(pronoun)),
      reading.word(pronoun - 1) == ",",
      coreference.relativeAntecedent(of: pronoun, in: reading) == nil
    else { return nil }
    var body = pronoun - 2
    while body > 2, reading.isKind(body, .body), ["der", "des"].contains(reading.word(body - 1)),
      reading.isKind(body - 2, .body)
    {
      body -= 2
    }
    guard reading.isKind(body, .body) else { return nil }
    // "die Sitzung des Vorstands, die A leitete", "den Vorsitz der Gruppe, den A führte"
    if ["des", "der"].contains(reading.word(body - 1)), body >= 2 {
      let noun = reading.items[body - 2]
      if noun.kind == .session
        || noun.kind == nil && Self.others.contains(where: noun.word.hasSuffix)
      {
        return nil
      }
    }
    let sort = coreference.sort(reading.items[body].entity)
    return sort.isTerritory || sort == .party ? nil : body
  }
}
