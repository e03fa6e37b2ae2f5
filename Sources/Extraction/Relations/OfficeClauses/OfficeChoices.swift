internal import Ontology

/// Offices that somebody is chosen for: "zum Präsidenten gewählt".
extension OfficeClauses {
  func chosen(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    let start = max(sentence.lowerBound, chain.items.lowerBound - 1)
    guard reading.contains(.toOffice, in: start..<role) else { return nil }
    if let person = certified(chain, role, sentence) ?? fallenOn(chain, role)
      ?? risen(chain, role, sentence)
    {
      return Holders(
        persons: [person.entity], items: [person.item], strength: .change, starts: true,
        rule: "offices/chosen")
    }
    let part = reading.part(of: role)
    guard let verb = part.first(where: { reading.items[$0].isAny(.chosen) }),
      !reading.contains([.negation, .modal], in: reading.clause(of: verb)),
      !reading.contains([.negation, .modal], in: reading.clause(of: role)),
      let person = relativeChosen(role, sentence) ?? chosenPerson(part, role, chain)
    else { return nil }
    let persons = person.item < 0 ? [person] : allChosen(with: person, part, start...role)
    return Holders(
      persons: persons.map(\.entity), items: persons.map(\.item), strength: .change, starts: true,
      rule: "offices/chosen")
  }

  /// "A erhielt die Urkunde zur Präsidentin", "Ministerin A überreichte B die Ernennungsurkunde zur …".
  private func certified(_ chain: OfficeChain, _ role: Int, _ sentence: Range<Int>) -> Person? {
    guard let noun = nounBeforeTo(chain, role), reading.word(noun).hasSuffix("urkunde") else {
      return nil
    }
    let clause = reading.clause(of: noun)
    guard !reading.contains([.negation, .modal], in: clause) else { return nil }
    let gets = has(["erhielt", "erhält", "bekam", "bekommt", "erhalten", "bekommen"], in: clause)
    if gets { return subject(of: clause, role: role, isPlural: false, sentence)?.first }
    let names = clause.filter { reading.isKind($0, .person) }
    if let to = names.first(where: { reading.governor($0) == "an" }) {
      return (reading.items[to].entity, to)
    }
    let bare = names.filter { !coreference.isOblique($0, reading) && $0 < noun }
    if bare.count < 2 { return describedObject(in: clause.lowerBound..<noun, Self.datives)?.person }
    guard bare.count == 2, let name = bare.last else { return nil }
    return (reading.items[name].entity, name)
  }

  /// "Die Wahl zur Präsidentin fiel auf A".
  private func fallenOn(_ chain: OfficeChain, _ role: Int) -> Person? {
    guard let noun = nounBeforeTo(chain, role),
      ["wahl", "entscheidung"].contains(reading.word(noun))
    else { return nil }
    let clause = reading.clause(of: noun)
    guard has(["fiel", "fällt"], in: clause),
      let name = clause.first(where: {
        $0 > role && reading.isKind($0, .person) && reading.governor($0) == "auf"
      })
    else { return nil }
    return (reading.items[name].entity, name)
  }

  /// "rückt zur Präsidentin auf", "ist zum Vizepräsidenten aufgestiegen".
  private func risen(_ chain: OfficeChain, _ role: Int, _ sentence: Range<Int>) -> Person? {
    let clause = reading.clause(of: role)
    // "rückte A, bis dahin Vizepräsident, zum Präsidenten auf"
    let part = reading.part(of: role)
    let rises =
      has(["rückt", "rückte", "steigt", "stieg"], in: part) && has(["auf"], in: clause)
      || has(
        ["aufgerückt", "aufgestiegen", "avanciert", "avancierte", "aufrückt", "aufsteigt"],
        in: clause)
    guard rises, !reading.contains([.negation, .modal], in: clause) else { return nil }
    return subject(of: clause, role: role, isPlural: false, sentence)?.first
  }

  /// The noun before "zur" and the title.
  private func nounBeforeTo(_ chain: OfficeChain, _ role: Int) -> Int? {
    let start = max(reading.sentence(of: role).lowerBound, chain.items.lowerBound - 1)
    guard let to = (start..<role).first(where: { reading.items[$0].isAny(.toOffice) }),
      to > start - 1,
      to - 1 >= reading.sentence(of: role).lowerBound, reading.items[to - 1].kind == nil,
      reading.items[to - 1].isCapitalised
    else { return nil }
    return to - 1
  }

  /// "nicht wieder zur Oberbürgermeisterin gewählt": she was one, and the text need not say where.
  func notChosenAgain(
    _ chain: OfficeChain, _ role: Int, in sentence: Range<Int>
  ) -> Holders? {
    let start = max(sentence.lowerBound, chain.items.lowerBound - 1)
    guard reading.contains(.toOffice, in: start..<role) else { return nil }
    let clause = reading.clause(of: role)
    guard let no = clause.first(where: { reading.word($0) == "nicht" }),
      ["wieder", "erneut", "mehr", "noch"].contains(reading.word(no + 1)),
      reading.contains(.chosen, in: clause),
      let person = subject(of: clause, role: role, isPlural: false, sentence)?.first
    else { return nil }
    return Holders(
      persons: [person.entity], items: [person.item], status: .former, strength: .clause,
      bodyIsStated: true, rule: "offices/not-again")
  }

  /// "…, der zum Präsidenten gewählt wurde", "…, den der Rat zum Präsidenten wählte": whoever the
  /// relative clause is about, and not the one that the sentence is about.
  func relativeChosen(_ role: Int, _ sentence: Range<Int>) -> Person? {
    let clause = reading.clause(of: role)
    let names = clause.filter { reading.isKind($0, .person) && !coreference.isOblique($0, reading) }
    let isObject = reading.word(clause.lowerBound) == "den"
    // "Gestern hat A, der Minister, die Juristin zur Präsidentin ernannt": no clause of its own.
    let isPassive = reading.contains(Self.links, in: clause)
    guard
      isObject
        || names.isEmpty && isPassive && ["der", "die"].contains(reading.word(clause.lowerBound))
    else { return nil }
    return antecedent(of: clause, sentence)
  }

  /// Everybody who was chosen: "zu Vizepräsidenten wurden A und B gewählt", where "zu" without an
  /// article tells that the title is a plural; "zu ihren Stellvertretern" shows it itself.
  func allChosen(
    with person: Person, _ part: Range<Int>, _ phrase: ClosedRange<Int>
  ) -> [Person] {
    guard let zu = phrase.first(where: { reading.word($0) == "zu" }),
      !reading.items[zu + 1].isAny([.possessive, .determiner])
        || reading.word(phrase.upperBound).hasSuffix("vertretern")
        || reading.word(phrase.upperBound).hasSuffix("innen")
    else { return [person] }
    let first = part.first {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
        && reading.list(of: .person, from: $0).contains(person.item)
    }
    return reading.list(of: .person, from: first ?? person.item)
      .map { (reading.items[$0].entity, $0) }
  }

  /// Who was chosen: the name before the title without a preposition, else the one after it, else
  /// what a pronoun or another title means.
  func chosenPerson(_ part: Range<Int>, _ role: Int, _ chain: OfficeChain) -> Person? {
    if let object = chosenObject(part, role) { return object.person }
    let names = part.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
        && !coreference.isBehindOwner($0, reading) && !isOfOtherGender($0, role)
        && !isApposedToAgent($0, part)
    }
    // "… wählte A zum Präsidenten, zu seinem Stellvertreter B": the clause's own name goes first.
    let clause = reading.clause(of: role)
    // "begrüßt von A, im April zum Direktor des Amts B berufen,"
    if let name = nameBeforeParticiple(clause) { return (reading.items[name].entity, name) }
    // "zum Vorsitzenden des Ausschusses, in den man B entsendet, bestimmte der Rat A"
    if clause.upperBound < part.upperBound, opensWithOffice(clause, isAlone: true),
      let verb = part.first(where: {
        $0 > clause.upperBound && reading.items[$0].kind == nil
          && Self.choosing.contains(reading.word($0))
      }), let name = names.last(where: { $0 > verb && reading.clause(of: verb).contains($0) })
    {
      return (reading.items[name].entity, name)
    }
    // "A führte durch die Sitzung, zum Sprecher gewählt wurde der Vertreter des Kreises, B"
    if opensWithOffice(clause), let name = names.first(where: { $0 > role }) {
      return (reading.items[name].entity, name)
    }
    if let name = names.last(where: { clause.contains($0) && $0 < role })
      ?? names.first(where: { clause.contains($0) && $0 > role && isSubjectless(clause, $0) })
      ?? names.last(where: { $0 < role }) ?? names.first(where: { $0 > role })
    {
      return (reading.items[name].entity, name)
    }
    if let name = nameAfterColon(part) { return (reading.items[name].entity, name) }
    for position in part where ["er", "ihn", "sie"].contains(reading.word(position)) {
      let gender: Gender = reading.word(position) == "sie" ? .female : .male
      if let person = coreference.topic(before: position, gender: gender, in: reading) {
        return (person, -1)
      }
    }
    for position in part where position < chain.items.lowerBound {
      if let other = coreference.bareRole(at: position, in: reading),
        let handover = coreference.afterHandover(
          other, Coreference.isFeminine(other, in: reading) ? .female : .male, in: reading)
      {
        return handover.receiver.map { ($0, -1) }
      }
      let bare = coreference.bareRole(at: position, in: reading)
      if bare != nil || isOwnedTitle(position, part),
        let person = bare.flatMap({ coreference.holder(ofBareRole: $0, in: reading) })
          ?? coreference.topic(before: position, gender: nil, in: reading)
      {
        return (person, -1)
      }
    }
    return nil
  }

  /// Whether a main clause opens with "zum" and a title behind a clause of its own: "…, und zum Vorsteher
  /// berief man A".
  ///
  /// With `isAlone` the verb stands behind a clause that is set in.
  private func opensWithOffice(_ clause: Range<Int>, isAlone: Bool = false) -> Bool {
    let first =
      reading.items[clause.lowerBound].isAny(.coordinator)
      ? clause.lowerBound + 1 : clause.lowerBound
    guard clause.contains(first), ["zum", "zur"].contains(reading.word(first)) else {
      return false
    }
    if isAlone {
      return !clause.contains { reading.items[$0].isAny([.verb, .chosen, .became]) }
        && reading.items[clause.upperBound + 1].isAny([.relative, .preposition])
    }
    guard
      let verb = clause.first(where: {
        $0 > first && reading.items[$0].kind == nil && !reading.items[$0].isCapitalised
          && reading.items[$0].isAny([.chosen, .becomes, .became])
      })
    else { return false }
    // "zum Sprecher wurde", "zum Sprecher berief", "zum Sprecher gewählt wurde"; but "…, zum Sprecher
    // ernannt, …" and "…, zum Sprecher ernannt hatte" only add to the clause before.
    let isFinite =
      reading.items[verb].isAny([.becomes, .became])
      || reading.items[verb + 1].isAny([.becomes, .became]) && verb + 2 < clause.upperBound
      || Self.choosing.contains(reading.word(verb))
    return isFinite && verb + 1 < clause.upperBound
  }

  /// The name that a clause without a finite verb is in apposition to: "A, im Mai zum Leiter berufen, …".
  private func nameBeforeParticiple(_ clause: Range<Int>) -> Int? {
    let last = reading.lastWord(of: clause)
    let name = clause.lowerBound - 2
    guard name >= 0, reading.word(name + 1) == ",", reading.isKind(name, .person),
      reading.items[last].kind == nil, reading.items[last].isAny(.chosen),
      !reading.items[last].word.hasSuffix("te"), !reading.items[last].word.hasSuffix("ten"),
      !clause.contains(where: {
        reading.isKind($0, .person)
          || reading.items[$0].kind == nil
            && (reading.items[$0].isAny(Self.links)
              || ["hat", "haben", "hatte", "hatten", "der", "die", "den"].contains(
                reading.word($0)) && $0 == clause.lowerBound)
      }), !clause.contains(where: { ["hat", "haben", "hatte"].contains(reading.word($0)) }),
      coreference.isOblique(name, reading)
    else { return nil }
    return name
  }

  private static let choosing: WordSet = [
    "berief", "beriefen", "wählte", "wählten", "ernannte", "ernannten", "bestellte", "bestellten",
    "bestimmte", "bestimmten",
  ]

  /// Whether a name is all that a clause without an active verb says beside the office.
  private func isSubjectless(_ clause: Range<Int>, _ name: Int) -> Bool {
    !clause.contains {
      $0 < name && reading.items[$0].kind == nil
        && reading.items[$0].isAny([.chosen, .verb]) && !reading.items[$0].isAny(Self.links)
    }
  }

  /// "vom Senator für Inneres, A, ernannt": the name behind the comma is that of who chooses.
  func isApposedToAgent(_ name: Int, _ part: Range<Int>) -> Bool {
    guard reading.word(name - 1) == ",", has(["wurde", "wurden", "worden", "wird"], in: part) else {
      return false
    }
    var position = name - 2
    while position > part.lowerBound, position > name - 10, !reading.isKind(position, .person),
      reading.word(position) != ","
    {
      if reading.isKind(position, .role) || reading.isKind(position, .body) {
        let opening = reading.governor(position)
        return opening.map { ["vom", "von", "durch"].contains($0) } ?? false
      }
      position -= 1
    }
    return false
  }

  /// Whether a man's name cannot be whom a woman's title is given to.
  func isOfOtherGender(_ name: Int, _ role: Int) -> Bool {
    Coreference.isFeminine(role, in: reading) && !Coreference.isPlural(role, in: reading)
      && reading.entities[reading.items[name].entity].gender == .male
  }

  /// "hat einen Landrat zum Vorsitzenden gewählt: A": the name right behind the colon.
  func nameAfterColon(_ part: Range<Int>) -> Int? {
    guard reading.word(part.upperBound) == ":" else { return nil }
    let limit = reading.sentence(of: part.lowerBound).upperBound
    var position = part.upperBound + 1
    while position < limit,
      reading.isKind(position, .role)
        || reading.items[position].kind == nil && reading.items[position].isAny(.filler)
    {
      position += 1
    }
    return position < limit && reading.isKind(position, .person) ? position : nil
  }

  /// "haben Leipzigs Oberbürgermeister gewählt": a title with its body's genitive for an article.
  func isOwnedTitle(_ item: Int, _ part: Range<Int>) -> Bool {
    guard reading.isKind(item, .role), item > part.lowerBound, !reading.isKind(item + 1, .person),
      reading.isKind(item - 1, .body) || reading.isKind(item - 1, .place)
    else { return false }
    return reading.word(item - 1).hasSuffix("s")
      && !Coreference.isPlural(item, in: reading)
  }
}
