internal import Ontology

/// Reads who comes after whom from "Vorgänger" and "Nachfolger" set beside a name: "A, ihr Vorgänger",
/// "sein Vorgänger, der Bürgermeister A,", "A, Nachfolger von B als CIO", "zum Nachfolger hatte der Rat A
/// bestellt".
struct SuccessionNouns {
  let reading: Reading
  let coreference: Coreference

  func findings() -> [Finding] {
    reading.items.indices.compactMap { item in
      guard reading.items[item].kind == nil, reading.items[item].isCapitalised else { return nil }
      let word = reading.word(item)
      if Self.predecessors.contains(word) { return predecessor(at: item) }
      return Self.successors.contains(word) ? successor(at: item) : nil
    }
  }

  private static let predecessors: WordSet = [
    "vorgänger", "vorgängers", "vorgängerin", "amtsvorgänger", "amtsvorgängers",
    "amtsvorgängerin",
  ]
  private static let successors: WordSet = [
    "nachfolger", "nachfolgerin", "amtsnachfolger", "amtsnachfolgerin",
  ]

  private func finding(_ next: Int?, after before: Int?, _ items: Range<Int>) -> Finding? {
    guard let next, let before, next != before else { return nil }
    return Finding(
      type: .succeeds, subject: next, object: before, items: items, rule: "successions/noun")
  }

  // MARK: - Who came before

  private func predecessor(at noun: Int) -> Finding? {
    var owner = noun - 1
    let start = reading.sentence(of: noun).lowerBound
    while owner > start, reading.items[owner].kind == nil, !reading.items[owner].isCapitalised,
      !reading.items[owner].isAny([.possessive, .relative])
    {
      owner -= 1
    }
    guard owner >= start, let gender = gender(ofOwner: owner),
      let name = name(before: owner) ?? name(setOffBehind: noun) ?? name(behind: noun)
    else { return nil }
    let before = reading.items[name].entity
    let items = min(owner, name)..<max(noun, name) + 1
    return finding(
      self.owner(owner, gender, otherThan: before, before: items), after: before, items)
  }

  private func gender(ofOwner item: Int) -> Gender? {
    let word = reading.word(item)
    if word == "dessen" { return .male }
    if word == "deren" { return .female }
    guard reading.items[item].kind == nil, reading.items[item].isAny(.possessive) else {
      return nil
    }
    return word.hasPrefix("ihr") ? .female : .male
  }

  /// Whose predecessor somebody is.
  private func owner(
    _ item: Int, _ gender: Gender, otherThan before: Int, before items: Range<Int>
  ) -> Int? {
    let fits: (Int) -> Bool = { person in
      person != before && coreference.genders[person].map { $0 == gender } ?? true
    }
    // "Anders als sein Vorgänger A setzt B auf": the subject is still to come.
    if isComparison(before: items.lowerBound) {
      let end = reading.sentence(of: item).upperBound
      return (items.upperBound..<end).first {
        reading.isKind($0, .person) && fits(reading.items[$0].entity)
      }.map { reading.items[$0].entity }
    }
    // "führte A ein und verabschiedete dessen Vorgängerin": who was named last.
    if ["dessen", "deren"].contains(reading.word(item)) {
      let first = reading.sentence(of: item).lowerBound
      let last = (first..<items.lowerBound).last {
        reading.isKind($0, .person) && fits(reading.items[$0].entity)
      }
      if let last { return reading.items[last].entity }
    }
    if let topic = coreference.topic(before: items.lowerBound, gender: gender, in: reading) {
      return fits(topic) ? topic : nil
    }
    // "Im Beisein seines Vorgängers B wurde A vereidigt": nobody is spoken of before.
    return ClausePerson.nominative(
      mainPersons(behind: items).filter { fits($0.person) }, items.upperBound)
  }

  /// The persons of the clause that a phrase opens, behind it.
  private func mainPersons(behind items: Range<Int>) -> [ClausePerson] {
    let clause = reading.clause(of: items.upperBound - 1)
    guard clause.lowerBound == reading.sentence(of: items.lowerBound).lowerBound,
      let verb = clause.first(where: {
        $0 >= items.upperBound && ClauseCutter(reading: reading).isFiniteVerb($0)
      })
    else { return [] }
    return ClausePerson.all(in: VerbClause(of: verb, in: reading), of: reading, coreference)
      .filter { $0.item >= items.upperBound }
  }

  /// "Wie schon", "Anders als", "Ebenso wie" at the beginning of a sentence.
  private func isComparison(before item: Int) -> Bool {
    let start = reading.sentence(of: item).lowerBound
    guard item > start, item - start < 5 else { return false }
    return (start..<item).allSatisfy {
      reading.items[$0].kind == nil && Self.comparing.contains(reading.word($0))
    }
  }

  private static let comparing: WordSet = [
    "wie", "schon", "anders", "als", "ebenso", "auch", "ähnlich", "bereits", "so", "im",
    "gegensatz", "zu", "unterschied", "zuvor", "noch", "genau", "mit",
  ]

  /// "A, sein Vorgänger": the name before the comma.
  private func name(before owner: Int) -> Int? {
    guard reading.word(owner - 1) == ",", owner - 2 >= reading.sentence(of: owner).lowerBound else {
      return nil
    }
    if reading.isKind(owner - 2, .person) { return owner - 2 }
    return nil
  }

  /// "Sein Vorgänger, der Waltershäuser Bürgermeister A, trat": the name set off by commas.
  private func name(setOffBehind noun: Int) -> Int? {
    let end = reading.sentence(of: noun).upperBound
    guard noun + 2 < end, reading.word(noun + 1) == "," else { return nil }
    let name = name(behind: noun + 1)
    return name.flatMap { [",", "(", "."].contains(reading.word($0 + 1)) ? $0 : nil }
  }

  /// The name that a noun's phrase ends with, over articles, titles and towns: "Vorgänger Landrat A".
  private func name(behind noun: Int) -> Int? {
    let end = min(reading.sentence(of: noun).upperBound, noun + 9)
    guard noun + 1 < end else { return nil }
    for position in noun + 1..<end {
      let it = reading.items[position]
      if it.kind == .person { return position }
      let isPart =
        it.kind == .role || it.kind == .body || it.kind == .place
        || it.kind == nil && it.date == nil && !it.isAny([.verb, .speech, .preposition])
          && (it.isAny([.determiner, .filler, .former, .leaving])
            || it.isCapitalised && it.word.hasSuffix("er")
            || !it.isCapitalised
              && ["e", "er", "en"].contains(where: it.word.hasSuffix)
            || it.word == "dr"
            || it.word == ".")
      guard isPart else { return nil }
    }
    return nil
  }

  // MARK: - Who comes after

  private func successor(at noun: Int) -> Finding? {
    let clause = reading.clause(of: noun)
    guard !reading.contains([.negation, .modal], in: clause),
      !reading.sentence(of: noun).contains(where: {
        reading.items[$0].kind == nil && Self.open.contains(reading.word($0))
      })
    else { return nil }
    return besideName(noun) ?? chosen(noun, clause) ?? introduced(noun, clause)
      ?? beside(verb: noun, clause)
  }

  /// Words of a successor who is not found, or of one that only might be it.
  private static let open: WordSet = [
    "gesucht", "suche", "sucht", "suchen", "möglicher", "mögliche", "möglichen", "gehandelt",
    "gespräch", "kandidat", "kandidatin", "kandidaten", "wunschnachfolger", "bewirbt", "bewerben",
    "bewarb", "bewarben", "potenzieller", "gerüchte", "ausgeschrieben", "nominiert",
    "vorgeschlagen",
  ]

  /// "A, Nachfolger von B als CIO", "A ist Beauftragte – als Nachfolgerin von B".
  private func besideName(_ noun: Int) -> Finding? {
    let owner = NounOwner(reading: reading, coreference: coreference)
    let start = reading.sentence(of: noun).lowerBound
    guard let before = owner.personBehind(noun) else { return nil }
    let isAs = reading.word(noun - 1) == "als"
    let mark = isAs ? noun - 2 : noun - 1
    guard mark > start, [",", "–", "("].contains(reading.word(mark)) else { return nil }
    let end = reading.sentence(of: noun).upperBound
    let last = (noun..<end).first { reading.items[$0].entity == before } ?? noun
    if reading.isKind(mark - 1, .person) {
      return finding(reading.items[mark - 1].entity, after: before, mark - 1..<last + 1)
    }
    guard isAs, reading.word(mark) != "(" else { return nil }
    let main = reading.clause(of: mark - 1)
    guard let verb = main.first(where: { ClauseCutter(reading: reading).isFiniteVerb($0) }) else {
      return nil
    }
    let outer = VerbClause(of: verb, in: reading)
    let persons = ClausePerson.all(in: outer, of: reading, coreference)
    return finding(
      ClausePerson.nominative(persons, verb), after: before, outer.range.lowerBound..<last + 1)
  }

  /// "Zum Nachfolger hatte der Rat im Sommer A bestellt": the one person of the clause behind the noun, in
  /// the place of whom the text speaks of.
  private func chosen(_ noun: Int, _ clause: Range<Int>) -> Finding? {
    // "Zu seinem Nachfolger", "Als dessen Nachfolgerin"
    let isOwned =
      reading.items[noun - 1].kind == nil
      && (reading.items[noun - 1].isAny(.possessive)
        || ["dessen", "deren"].contains(reading.word(noun - 1)))
    let opening = isOwned ? noun - 2 : noun - 1
    guard opening == clause.lowerBound,
      reading.items[opening].isAny(.toOffice) || isOwned && reading.word(opening) == "als",
      reading.contains(.chosen, in: noun..<clause.upperBound)
    else { return nil }
    let whose = NounOwner(reading: reading, coreference: coreference)
    let owner = isOwned ? whose.person(of: noun, from: opening) : whose.personBehind(noun)
    let names = (noun..<clause.upperBound).filter {
      reading.isKind($0, .person) && reading.items[$0].entity != owner
    }
    guard names.count == 1, let name = names.first,
      !["von", "mit", "durch"].contains(reading.governor(name) ?? "")
    else { return nil }
    return finding(
      reading.items[name].entity,
      after: owner ?? leaver(before: opening), opening..<name + 1)
  }

  /// Who has just left, or whom the text speaks of.
  private func leaver(before item: Int) -> Int? {
    Departures(reading: reading, coreference: coreference).last(before: item)
      ?? coreference.topic(before: item, gender: nil, in: reading)
  }

  /// "B verabschiedet und A als Nachfolger ins Amt eingeführt": the name right before "als".
  private func introduced(_ noun: Int, _ clause: Range<Int>) -> Finding? {
    guard reading.word(noun - 1) == "als", reading.isKind(noun - 2, .person),
      NounOwner(reading: reading, coreference: coreference).personBehind(noun) == nil,
      clause.contains(where: {
        $0 > noun && reading.items[$0].kind == nil
          && (Self.introducing.contains(reading.word($0)) || reading.items[$0].isAny(.chosen))
      })
    else { return nil }
    let before = Departures(reading: reading, coreference: coreference).last(before: noun - 2)
    return finding(reading.items[noun - 2].entity, after: before, noun - 2..<noun + 1)
  }

  private static let introducing: WordSet = [
    "eingeführt", "vorgestellt", "präsentiert", "vereidigt", "eingesetzt", "begrüßt",
  ]

  /// "Nachfolgerin wird A von B": the owner stands behind the name.
  private func beside(verb noun: Int, _ clause: Range<Int>) -> Finding? {
    guard reading.items.indices.contains(noun + 4), noun == clause.lowerBound,
      reading.items[noun + 1].isAny([.becomes, .copula, .became]), reading.isKind(noun + 2, .person)
    else { return nil }
    return finding(
      reading.items[noun + 2].entity,
      after: NounOwner(reading: reading, coreference: coreference).personBehind(noun + 2),
      noun..<noun + 4)
  }
}
