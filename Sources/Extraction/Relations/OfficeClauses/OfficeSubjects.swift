internal import Ontology

/// Whom a clause with a title is about.
extension OfficeClauses {
  /// The subject of a clause around a title.
  func subject(
    of clause: Range<Int>, role: Int, isPlural: Bool, _ sentence: Range<Int>
  ) -> [Person]? {
    let names = clause.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
        && (reading.word($0 - 1) != "als" || $0 - 1 == clause.lowerBound)
    }
    if let name = names.last(where: { $0 < role }) ?? names.first(where: { $0 > role }) {
      let start = isPlural ? names.first { $0 < role } ?? name : name
      let list = isPlural ? reading.list(of: .person, from: start) : [name]
      return list.map { (reading.items[$0].entity, $0) }
    }
    if let name = nameBehindWith(clause, role) { return [(reading.items[name].entity, name)] }
    if !isPlural, let name = nameBehindInsertion(clause, role, sentence) {
      return [(reading.items[name].entity, name)]
    }
    if isPlural, let several = antecedents(of: clause, sentence) { return several }
    if !isPlural, let noun = nounBefore(clause) {
      return described(by: noun, sentence).map { [$0] }
    }
    if let antecedent = antecedent(of: clause, sentence) { return [antecedent] }
    if opensWithOwner(clause) { return otherThanOwner(clause, sentence).map { [$0] } }
    if let pronoun = pronoun(in: clause) { return [pronoun] }
    for position in clause where position < role - 1 {
      guard let other = coreference.bareRole(at: position, in: reading), other != role,
        !coreference.isOblique(other, reading),
        let person = coreference.holder(ofBareRole: other, in: reading)
      else { continue }
      return [(person, -1)]
    }
    // "Vorsitzender ist der Landrat des Kreises, A."
    let end = clause.upperBound
    if end + 1 < sentence.upperBound, reading.word(end) == ",", reading.isKind(end + 1, .person),
      clause.contains(where: { reading.isKind($0, .role) && $0 > role })
    {
      return [(reading.items[end + 1].entity, end + 1)]
    }
    return earlierSubject(before: clause, isPlural: isPlural, sentence)
  }

  /// "Staatssekretär wird mit A ein Fachmann": who comes with "mit" right behind the verb.
  func nameBehindWith(_ clause: Range<Int>, _ role: Int) -> Int? {
    guard let mit = clause.first(where: { reading.word($0) == "mit" && $0 > role }),
      reading.items[mit - 1].kind == nil, reading.items[mit - 1].isAny(Self.links)
    else { return nil }
    return clause.first { $0 > mit && $0 < mit + 4 && reading.isKind($0, .person) }
  }

  /// The name behind a title and its verb that open the sentence, parted from them by an insertion.
  ///
  /// "Neue Präsidentin wird an seiner Stelle, ebenfalls zum 1. Juli, A."
  func nameBehindInsertion(_ clause: Range<Int>, _ role: Int, _ sentence: Range<Int>) -> Int? {
    guard clause.lowerBound == sentence.lowerBound,
      clause.contains(where: { $0 > role && reading.items[$0].isAny(Self.links) }),
      (clause.lowerBound..<role).allSatisfy({
        !reading.items[$0].isAny([.verb, .preposition]) || reading.items[$0].isAny(.determiner)
      }), reading.word(clause.upperBound) == ","
    else { return nil }
    var position = clause.upperBound + 1
    while position < sentence.upperBound, position < clause.upperBound + 9 {
      let it = reading.items[position]
      if it.kind == .person { return reading.word(position - 1) == "," ? position : nil }
      let isClause = reading.word(position - 1) == "," && it.isAny(.relative)
      guard it.kind == nil, it.date != nil || !it.isAny(.verb), !isClause else { return nil }
      position += 1
    }
    return nil
  }

  /// "A, die als … zugleich … ist": the name before a relative clause.
  func antecedent(of clause: Range<Int>, _ sentence: Range<Int>) -> Person? {
    guard clause.lowerBound - 2 >= sentence.lowerBound,
      reading.items[clause.lowerBound].isAny(.relative), !opensWithOwner(clause),
      reading.word(clause.lowerBound - 1) == ",", !opensWithNoun(clause)
    else { return nil }
    var position = clause.lowerBound - 2
    while position >= sentence.lowerBound, position > clause.lowerBound - 10 {
      if reading.isKind(position, .person) { return (reading.items[position].entity, position) }
      if reading.items[position].isAny(.verb) { return nil }
      position -= 1
    }
    return nil
  }

  /// "A und B sind an Bord, die seit Mai Geschäftsführer sind": the names before a relative clause in
  /// the plural.
  private func antecedents(of clause: Range<Int>, _ sentence: Range<Int>) -> [Person]? {
    guard reading.word(clause.lowerBound) == "die", reading.word(clause.lowerBound - 1) == ",",
      let last = antecedent(of: clause, sentence)
    else { return nil }
    let before = reading.clause(of: clause.lowerBound - 2)
    guard let first = before.first(where: { reading.isKind($0, .person) }) else { return nil }
    let names = reading.list(of: .person, from: first)
    guard names.count > 1, names.contains(last.item) else { return nil }
    return names.map { (reading.items[$0].entity, $0) }
  }

  /// "A, dessen Vizepräsident er gewesen war": the title is somebody else's.
  func opensWithOwner(_ clause: Range<Int>) -> Bool {
    ["dessen", "deren"].contains(reading.word(clause.lowerBound))
      && reading.word(clause.lowerBound - 1) == ","
  }

  /// "…, die Urkunde als Präsident": an article with its noun, and no relative pronoun.
  func opensWithNoun(_ clause: Range<Int>) -> Bool {
    guard clause.count > 1 else { return false }
    let noun = reading.items[clause.lowerBound + 1]
    return noun.kind == nil && noun.date == nil && noun.isCapitalised
      && !reading.contains([.copula, .pastCopula, .became], in: clause)
  }

  /// Whom "er" means behind "dessen": whoever the sentence opens with, and not the owner.
  func otherThanOwner(_ clause: Range<Int>, _ sentence: Range<Int>) -> Person? {
    guard let pronoun = pronoun(in: clause) else { return nil }
    let owner = coreference.relativeAntecedent(of: clause.lowerBound, in: reading)
      .map { reading.items[$0].entity }
    if pronoun.entity != owner { return pronoun }
    let described = coreference.describedPerson(at: sentence.lowerBound, in: reading)
    return described.flatMap { $0.person == owner ? nil : ($0.person, -1) }
  }

  func pronoun(in clause: Range<Int>) -> Person? {
    for position in clause where reading.items[position].isAny([.pronoun, .demonstrative]) {
      if let person = coreference.person(at: position, in: reading) { return (person.person, -1) }
    }
    return nil
  }

  /// The subject that a clause shares with the ones before it in its sentence, or with the
  /// sentence before.
  func earlierSubject(
    before clause: Range<Int>, isPlural: Bool, _ sentence: Range<Int>
  ) -> [Person]? {
    let part = reading.part(of: clause.lowerBound)
    let before = part.lowerBound..<clause.lowerBound
    let names = before.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
    }
    if !isPlural, let name = nameBeforeApposition(clause, part) {
      return [(reading.items[name].entity, name)]
    }
    if let name = names.first {
      let list = isPlural ? reading.list(of: .person, from: name) : [name]
      return list.map { (reading.items[$0].entity, $0) }
    }
    if let pronoun = pronoun(in: before) { return [pronoun] }
    if let name = before.last(where: { coreference.isGenitive($0, reading) }) {
      return [(reading.items[name].entity, name)]
    }
    // "der Mann, der im Mai Direktor wird": whom a noun means, the sentences before need not tell.
    guard !isPlural, !hasOtherSubject(clause), !isOfSomebodyNew(clause),
      let person = coreference.topic(
        before: clause.lowerBound, gender: describedGender(clause), in: reading)
    else { return nil }
    return [(person, -1)]
  }

  /// "sagte A zu dem Juristen, der vorher Leiter gewesen war": the noun that a relative clause is of, where
  /// an article in another case shows that it is not the speaker.
  private func nounBefore(_ clause: Range<Int>) -> Int? {
    guard isRelative(clause), ["der", "die"].contains(reading.word(clause.lowerBound)) else {
      return nil
    }
    let noun = clause.lowerBound - 2
    let it = reading.items[noun]
    guard it.kind == nil, it.isCapitalised, it.date == nil,
      ["dem", "den", "einem", "einen"].contains(reading.word(noun - 1)),
      Self.persons.contains(where: it.word.hasSuffix)
    else { return nil }
    return noun
  }

  /// Whom the sentences before name and a noun of this one means, beside whom this one names.
  private func described(by noun: Int, _ sentence: Range<Int>) -> Person? {
    let named = Set(
      (sentence.lowerBound..<noun).filter { reading.isKind($0, .person) }
        .map { reading.items[$0].entity })
    guard let person = coreference.topic(before: sentence.lowerBound, gender: nil, in: reading),
      !named.contains(person)
    else { return nil }
    return (person, -1)
  }

  private static let persons = ["isten", "jährigen", "iker", "mann", "kollegen", "ler", "ator"]

  /// "Es kam der Mann, der im Mai Direktor wird": somebody whom the text has not named yet.
  func isOfSomebodyNew(_ clause: Range<Int>) -> Bool {
    guard isRelative(clause), ["der", "die"].contains(reading.word(clause.lowerBound)) else {
      return false
    }
    let before = reading.clause(of: clause.lowerBound - 2)
    return before.contains {
      ["mann", "frau", "person", "derjenige", "diejenige", "jemand"].contains(reading.word($0))
    }
  }

  /// "Die Juristin ist CDO": the gender of whom a clause opens with, where a noun shows it.
  func describedGender(_ clause: Range<Int>) -> Gender? {
    var noun = clause.lowerBound + 1
    // "Die 42 Jahre alte Juristin"
    while noun < clause.lowerBound + 5, clause.contains(noun), reading.items[noun].kind == nil,
      !reading.items[noun].isCapitalised || reading.word(noun) == "jahre",
      reading.word(noun) == "jahre" || reading.items[noun].word.hasSuffix("e")
        || reading.items[noun].word.hasSuffix("en")
        || reading.items[noun].word.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 })
    {
      noun += 1
    }
    guard ["die", "der"].contains(reading.word(clause.lowerBound)), clause.contains(noun),
      reading.items[noun].kind == nil, reading.items[noun].isCapitalised
    else { return nil }
    let isFeminine = reading.word(noun).hasSuffix("in")
    if reading.word(clause.lowerBound) == "die" { return isFeminine ? .female : nil }
    return isFeminine ? nil : .male
  }

  /// "…, B, bisher Staatsrätin, ist Senatorin": the name before an apposition that the verb follows.
  func nameBeforeApposition(_ clause: Range<Int>, _ part: Range<Int>) -> Int? {
    guard reading.items[clause.lowerBound].kind == nil,
      reading.items[clause.lowerBound].isAny([.verb, .speech]),
      !reading.items[clause.lowerBound].isAny(.determiner)
    else { return nil }
    var position = clause.lowerBound - 2
    while position > part.lowerBound, !reading.isKind(position, .person) {
      let it = reading.items[position]
      if it.kind == nil, it.isAny([.verb, .speech]), !it.isAny(.determiner) { return nil }
      position -= 1
    }
    guard reading.isKind(position, .person), reading.word(position + 1) == ",",
      !coreference.isOblique(position, reading)
    else { return nil }
    return position
  }

  /// Whether a body stands in a clause without a preposition: the body does what the clause says.
  func hasOtherSubject(_ clause: Range<Int>) -> Bool {
    clause.contains {
      reading.isKind($0, .body) && $0 == clause.lowerBound
        || (reading.isKind($0, .body) && $0 == clause.lowerBound + 1
          && ["der", "die", "das"].contains(reading.word(clause.lowerBound)))
    }
  }
}
