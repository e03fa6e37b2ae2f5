internal import Ontology

/// A clause with a verb of succession.
struct SuccessionClause {
  let reading: Reading
  let coreference: Coreference
  let verb: SuccessionVerbs.Verb
  let clause: VerbClause
  let items: [Int]
  let persons: [ClausePerson]
  let isPassive: Bool

  init?(
    _ item: Int, _ verb: SuccessionVerbs.Verb, _ reading: Reading, _ coreference: Coreference
  ) {
    var clause = VerbClause(of: item, in: reading)
    if !verb.particles.isEmpty {
      let hasParticle = clause.extend(
        to: { Self.isParticle($0, of: verb.particles, reading) }, in: reading)
      guard hasParticle else { return nil }
    } else if case .finite = verb.form, verb.sense == .takes || verb.sense == .steps {
      // "tritt A, ihr Chef, am 1. Januar die Nachfolge von B an".
      _ = clause.extend(
        to: { Self.isParticle($0, of: ["an", "nach", "auf"], reading) }, in: reading)
    } else if case .finite = verb.form, verb.sense == .gives {
      // "Nach Jahren übergibt A, ihr Chef, an B"
      _ = clause.extend(
        to: { reading.isKind($0, .person) && reading.governor($0) == "an" }, in: reading)
    }
    // "Übernommen hatte A, damals Referent, das Amt von B".
    if case .participle = verb.form, item == reading.sentence(of: item).lowerBound {
      _ = clause.extend(
        to: { ["von", "an"].contains(reading.word($0)) && reading.items[$0].kind == nil },
        in: reading)
    }
    let items = clause.items
    func has(_ words: WordSet) -> Bool {
      items.contains { reading.items[$0].kind == nil && words.contains(reading.word($0)) }
    }
    switch verb.form {
    case .participle:
      guard
        has([
          "hat", "haben", "habe", "hatte", "hatten", "ist", "sind", "war", "waren", "wird", "wurde",
          "worden", "werden",
        ])
      else { return nil }
      isPassive = has(["wird", "wurde", "worden"])
    case .infinitive:
      guard has(["wird"]), reading.word(item - 1) != "zu" else { return nil }
      isPassive = false
    case .finite, .joined:
      // "Ersetzt wird A durch B"
      isPassive = reading.word(item) == "ersetzt" && has(["wird", "wurde", "worden", "werden"])
    }
    guard !items.contains(where: { reading.items[$0].isAny([.negation, .modal]) }),
      !has(["wohl", "womöglich", "wahrscheinlich"])
    else {
      return nil
    }
    self.reading = reading
    self.coreference = coreference
    self.verb = verb
    self.clause = clause
    self.items = items
    persons = ClausePerson.all(in: clause, of: reading, coreference)
  }

  /// Whether a particle stands alone: "ab" before a day is a preposition.
  static func isParticle(
    _ item: Int, of words: WordSet, _ reading: Reading
  ) -> Bool {
    guard reading.items[item].kind == nil, words.contains(reading.word(item)) else { return false }
    let end = reading.sentence(of: item).upperBound
    guard item + 1 < end else { return true }
    let next = reading.items[item + 1]
    return next.kind == nil && next.date == nil
      && ([".", ",", ";", ":", "!", "?", ")", "–", "“"].contains(next.word)
        || next.isAny(.coordinator))
  }

  func finding() -> Finding? {
    let pair: (next: Int, before: Int)?
    let rule: String
    switch verb.sense {
    case .follows:
      pair = followed()
      rule = "successions/follows"
    case .replaces:
      pair = replaced()
      rule = "successions/replaces"
    case .takes:
      pair = takenPlace() ?? taken()
      rule = "successions/takes"
    case .steps:
      pair = takenPlace() ?? advanced()
      rule = "successions/takes"
    case .gives:
      pair = given()
      rule = "successions/gives"
    }
    guard let pair, pair.next != pair.before else { return nil }
    return Finding(
      type: .succeeds, subject: pair.next, object: pair.before, status: isInterim ? .acting : nil,
      items: clause.range, rule: rule)
  }

  // MARK: - Senses

  private func followed() -> (Int, Int)? {
    guard !hasWord(where: SuccessionVerbs.elsewhere.contains) else { return nil }
    if let before = persons.first(where: { $0.function == .after("auf") }) {
      return subject(without: before.person).map { ($0, before.person) }
    }
    // "ist seinem Minister ins Ressort gefolgt"
    guard !items.contains(where: { reading.word($0) == "ins" && reading.items[$0].kind == nil })
    else { return nil }
    // "folgt A nach", "folgt A im Amt": the dative shows in pronouns and articles only.
    guard let next = subject(without: nil) else { return nil }
    let isOfOffice =
      reading.word(clause.verb).hasPrefix("nach")
      || items.contains { Self.isParticle($0, of: ["nach"], reading) }
      || hasWord(where: SuccessionVerbs.isOffice)
      || hasWord(where: { $0.hasSuffix("kollegen") || $0.hasSuffix("kollegin") })
      || items.contains { reading.word($0) == "als" && isRole(behind: $0) }
      || isFollowedByPronoun || isBareFollowing
      // "A wird Präsidentin. Sie folgt damit B": in what the words before say.
      || items.contains { reading.word($0) == "damit" && reading.items[$0].kind == nil }
    guard isOfOffice else { return nil }
    let before =
      persons.first { $0.function == .dative && $0.person != next }
      ?? persons.first { $0.function == .bare && $0.person != next }
    return before.map { (next, $0.person) }
  }

  /// "Ihm folgt im Mai A", but not "Ihm folgt A in den Saal".
  private var isFollowedByPronoun: Bool {
    let isPronoun = persons.contains {
      $0.function == .dative && ["ihm", "ihr"].contains(reading.word($0.item))
    }
    return isPronoun
      && !items.contains {
        ["in", "ins", "zur", "nach", "durch", "bei"].contains(reading.word($0))
      }
  }

  /// "Er folgt A, die im März gewechselt ist": a clause that has nothing else but when and after how
  /// long; who follows somebody somewhere else has a place to go to.
  private var isBareFollowing: Bool {
    guard ["folgt", "folgte"].contains(reading.word(clause.verb)), hasNoOtherObject() else {
      return false
    }
    return !items.contains { item in
      let it = reading.items[item]
      return it.kind == .place || it.kind == .session
        || it.kind == nil && it.date == nil
          && it.isAny(.preposition)
          && reading.items[min(item + 1, reading.items.count - 1)].date == nil
    }
  }

  private func replaced() -> (Int, Int)? {
    if isPassive {
      guard
        let next = persons.first(where: {
          $0.function == .after("von") || $0.function == .after("durch")
        }), let before = subject(without: next.person)
      else { return nil }
      return (next.person, before)
    }
    let object = persons.first { $0.function == .object }
    // "Der Vorstand ersetzt A durch B": whoever does it comes after nobody.
    if let next = persons.first(where: { $0.function == .after("durch") }) {
      let behind = persons.last {
        $0.function == .bare && clause.verb < $0.item && $0.item < next.item
      }
      return (object ?? behind).map { (next.person, $0.person) }
    }
    guard let next = subject(without: object?.person) else { return nil }
    let before = object ?? persons.first { $0.function == .bare && $0.person != next }
    return before.map { (next, $0.person) }
  }

  /// "den Platz von A", "As Posten", "seine Nachfolge", "die Stelle des scheidenden Landrats".
  private func takenPlace() -> (Int, Int)? {
    guard !isPassive else { return nil }
    for item in items where reading.items[item].kind == nil && reading.items[item].isCapitalised {
      let word = reading.word(item)
      if isInterim, !word.hasSuffix("nachfolge") { continue }
      guard SuccessionVerbs.isPlace(word), !isSuretyOfPlace(item),
        let owner = NounOwner(reading: reading, coreference: coreference)
          .person(of: item, from: clause.range.lowerBound) ?? leaver(of: item)
          ?? focusOwner(of: item), let next = subject(without: owner)
      else { continue }
      if verb.sense == .steps, !isStepTarget(item) { continue }
      return (next, owner)
    }
    return nil
  }

  /// "an Stelle von A sprechen", "auf Platz 2".
  private func isSuretyOfPlace(_ item: Int) -> Bool {
    reading.word(item - 1) == "auf" || reading.word(item - 1) == "an"
  }

  /// What one steps into or takes on: "an die Stelle", "in die Fußstapfen", "tritt die Nachfolge an".
  private func isStepTarget(_ item: Int) -> Bool {
    let word = reading.word(item)
    if word.hasSuffix("stapfen") || word == "stelle" || word == "büro" || word == "amt" {
      return true
    }
    return items.contains { Self.isParticle($0, of: ["an"], reading) }
      || reading.word(clause.verb).hasPrefix("an")
  }

  private func taken() -> (Int, Int)? {
    let isBare = Self.takesOver.contains(reading.word(clause.verb)) && hasNoOtherObject()
    guard !isPassive, !isInterim, hasOfficeObject() || isBare,
      let before = persons.last(where: {
        $0.function == .after("von") && !isOfForeignNoun($0.item)
      }),
      let next = subject(without: before.person)
    else { return nil }
    return (next, before.person)
  }

  /// "rückt für A nach", "rückt für A als Vizepräsidentin auf".
  private func advanced() -> (Int, Int)? {
    let isAdvance =
      reading.word(clause.verb).hasPrefix("nach") || reading.word(clause.verb).hasPrefix("auf")
      || (["rückt", "rückte", "rücken"].contains(reading.word(clause.verb))
        && items.contains { Self.isParticle($0, of: ["nach", "auf"], reading) })
      || (hasParticleInMiddle(["nach", "auf"]) && reading.word(clause.verb).hasPrefix("rück"))
    guard isAdvance,
      let before = persons.first(where: {
        $0.function == .after("für") || $0.function == .after("auf")
      }),
      let next = subject(without: before.person)
    else { return nil }
    return (next, before.person)
  }

  private func hasParticleInMiddle(_ words: WordSet) -> Bool {
    items.contains { item in
      words.contains(reading.word(item)) && item + 1 < reading.items.count
        && reading.word(item + 1) == ","
    }
  }

  private func given() -> (Int, Int)? {
    guard hasOfficeObject() || isBareHandover() else { return nil }
    if isPassive {
      guard let before = persons.first(where: { $0.function == .after("von") }),
        let next = persons.first(where: { $0.function == .after("an") })
      else { return nil }
      return (next.person, before.person)
    }
    let next =
      persons.last { $0.function == .after("an") } ?? persons.first { $0.function == .dative }
    guard let next, let before = subject(without: next.person) else { return nil }
    return (next.person, before)
  }
}
