internal import Ontology

/// Reads where bodies have their seat: "hat ihren Sitz in A", "der in A seinen Sitz hat", "sitzt in
/// A", "eine Anstalt mit Sitz in A".
struct SeatPass {
  let coreference: Coreference
  /// The words that keep a clause from stating a fact.
  let noFact: WordSet

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let facts = AgreementFacts(reading: reading, noFact: noFact)
    for sentence in reading.sentences where sentence.contains(where: { isSeat($0, reading) }) {
      for clause in Clause.clauses(of: sentence, in: reading)
      where facts.isFact(clause) || isCorrected(clause, reading)
        || facts.isFact(clause, mayComeTo: true) && namedAsSeat(in: clause, reading) != nil
      {
        guard let seat = clause.items.first(where: { isSeat($0, reading) }) else { continue }
        let places = places(of: seat, in: clause, organs, reading)
        guard !places.isEmpty, let body = body(of: seat, in: clause, lists, organs, reading) else {
          continue
        }
        for place in places {
          sheet.add(
            Statement(
              .seatedIn, subject: body, object: reading.items[place].entity,
              evidence: Evidence(range: reading.evidence(seat), rule: "seats/has")))
        }
      }
    }
  }

  /// "nicht in A, sondern in B": a denial of another town.
  private func isCorrected(_ clause: Clause, _ reading: Reading) -> Bool {
    clause.items.contains { reading.word($0) == "sondern" }
      && clause.items.allSatisfy { !reading.items[$0].isAny(.modal) }
  }

  /// The noun of a seat, or a verb that says the same.
  private func isSeat(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.items[item].kind == nil else { return false }
    // "Ansässig ist die A in B."
    if item == reading.sentence(of: item).lowerBound, Self.verbs.contains(reading.word(item)) {
      return true
    }
    return reading.items[item].isCapitalised
      ? Self.nouns.contains(reading.word(item)) || isAtHome(item, reading)
      : Self.verbs.contains(reading.word(item))
  }

  private static let nouns: WordSet = [
    "sitz", "hauptsitz", "dienstsitz", "firmensitz", "stammsitz", "verwaltungssitz",
    "geschäftssitz", "amtssitz", "unternehmenssitz", "vereinssitz", "zentrale", "hauptverwaltung",
  ]

  private static let verbs: WordSet = [
    "sitzt", "sitzen", "residiert", "residieren", "ansässig", "beheimatet", "angesiedelt",
  ]

  /// "ist in A zu Hause".
  private func isAtHome(_ item: Int, _ reading: Reading) -> Bool {
    reading.word(item) == "hause" && reading.word(item - 1) == "zu"
  }

  /// The towns behind "in" beside the seat.
  private func places(
    of seat: Int, in clause: Clause, _ organs: MembershipOrgans, _ reading: Reading
  ) -> [Int] {
    let isWhose = clause.pronoun.map { ["deren", "dessen"].contains(reading.word($0)) } ?? false
    var named = clause.items.filter {
      reading.isKind($0, .place)
        && (organs.lead($0).preposition == "in" || isWhose && $0 > seat
          || isNamedAsSeat($0, seat, clause, reading)
          || organs.lead($0).preposition == "nach" && leads(to: seat, reading, clause))
    }
    // "nicht in Bonn, sondern in Köln"
    if let but = clause.items.first(where: { reading.word($0) == "sondern" }) {
      named = named.filter { $0 > but }
    }
    // "Itzehoe, wo die A ihren Sitz hat", "traf sich in Itzehoe wieder, wo die A ihren Sitz hat"
    if named.isEmpty, let first = clause.items.first, reading.word(first) == "wo" {
      let comma = reading.word(first - 1) == "," ? first - 1 : first
      let start = max(reading.sentence(of: first).lowerBound, comma - 4)
      guard start < comma, let town = (start..<comma).last(where: { reading.isKind($0, .place) }),
        (town + 1..<comma).allSatisfy({
          reading.items[$0].kind == nil && !reading.items[$0].isCapitalised
        })
      else { return [] }
      return [town]
    }
    guard let nearest = named.min(by: { abs($0 - seat) < abs($1 - seat) }), abs(nearest - seat) < 8
    else { return [] }
    // "in Hemer und Siegen", but not "in Bonn und ein Büro in Köln"
    return reading.list(of: .place, from: nearest).filter { place in
      place == nearest || reading.items[place - 1].isAny(.coordinator)
        || reading.word(place - 1) == ","
    }
  }

  /// "Sitz des Kreises A ist B", "Dessen Hauptsitz bleibt B": the town that the seat is said to be.
  private func isNamedAsSeat(
    _ place: Int, _ seat: Int, _ clause: Clause, _ reading: Reading
  ) -> Bool {
    namedAsSeat(in: clause, reading) == place && place > seat
  }

  private func namedAsSeat(in clause: Clause, _ reading: Reading) -> Int? {
    guard let seat = clause.items.first(where: { Self.nouns.contains(reading.word($0)) }),
      ["des", "der", "von"].contains(reading.word(seat + 1))
        || Self.whose.contains(reading.word(seat - 1))
    else { return nil }
    return clause.items.first { place in
      place > seat + 1 && reading.isKind(place, .place)
        && ["ist", "bleibt", "wird"].contains(reading.word(place - 1))
    }
  }

  private static let whose: WordSet = ["dessen", "deren", "ihr", "sein"]

  /// "verlegte seinen Sitz nach A", "lädt an seinen Sitz nach A ein".
  private func leads(to seat: Int, _ reading: Reading, _ clause: Clause) -> Bool {
    isOwn(seat, reading)
      || clause.items.contains {
        ["verlegt", "verlegte", "verlegten"].contains(reading.word($0))
      }
  }

  /// "an ihrem Sitz", "von seinem Sitz aus": the seat of the subject.
  private func isOwn(_ seat: Int, _ reading: Reading) -> Bool {
    reading.items[seat - 1].isAny(.possessive)
      && ["an", "von", "aus", "zu", "bei"].contains(reading.word(seat - 2))
  }

  // MARK: - Whose seat

  private func body(
    of seat: Int, in clause: Clause, _ lists: MemberLists, _ organs: MembershipOrgans,
    _ reading: Reading
  ) -> Int? {
    if Self.nouns.contains(reading.word(seat)) {
      if let pronoun = clause.pronoun, ["deren", "dessen"].contains(reading.word(pronoun)),
        pronoun == seat - 1
      {
        return antecedent(of: pronoun, clause, reading)
      }
      // "beim Städtetag an dessen Sitz in A": the body named last.
      if ["dessen", "deren"].contains(reading.word(seat - 1)), reading.word(seat - 2) == "an" {
        return clause.items.last { $0 < seat && reading.isKind($0, .body) }.flatMap { body in
          let entity = reading.items[body].entity
          let isFeminine = coreference.isFeminine(body: entity, reading)
          return isFeminine.map { $0 == (reading.word(seat - 1) == "deren") } ?? true ? entity : nil
        }
      }
      if let owner = owner(behind: seat, in: clause, reading) { return owner }
      // "Dessen Sitz ist Hemer", "ihr Sitz ist Stuttgart"
      if Self.whose.contains(reading.word(seat - 1)), namedAsSeat(in: clause, reading) != nil {
        return lastNamed(
          before: seat - 1, isFeminine: ["deren", "ihr"].contains(reading.word(seat - 1)), reading)
      }
      if reading.word(seat - 1) == "mit" {
        if let noun = bareNoun(before: seat - 1, reading) { return noun }
        return apposition(of: seat, in: clause, organs, reading)
      }
      guard
        isOwn(seat, reading)
          || clause.items.contains(where: { Self.has.contains(reading.word($0)) }),
        isOwn(seat, reading)
          || ["seinen", "ihren", "den", "seine", "ihre"].contains(reading.word(seat - 1))
          || ["seinen", "ihren"].contains(reading.word(seat - 2))
      else { return nil }
    }
    if let pronoun = clause.pronoun {
      guard clause.preposition == nil, ["der", "die", "das"].contains(reading.word(pronoun)) else {
        return nil
      }
      return antecedent(of: pronoun, clause, reading)
    }
    // Who sits in a town may be a person, and so may who is at home there.
    guard !clause.items.contains(where: { reading.isKind($0, .person) }) else { return nil }
    let named = lists.bodies(in: clause, parting: [seat]).filter { $0.governor == nil }
    // "Es heißt A, kurz B, und hat seinen Sitz in C": one body by two names.
    let bodies = Set(named.flatMap { $0.items.map { reading.items[$0].entity } })
    guard bodies.isEmpty else { return bodies.count == 1 ? bodies.first : nil }
    return lists.unnamedBody(in: clause) ?? pronounBody(in: clause, organs, reading)
  }

  /// "des Zweckverbands, der seinen Sitz in A hat", "der Verband mit Sitz in A": the body that the noun
  /// right before an item means.
  private func bareNoun(before item: Int, _ reading: Reading) -> Int? {
    guard item > 1, reading.items[item - 1].kind == nil, reading.items[item - 1].isCapitalised,
      let meant = coreference.body(at: item - 1, in: reading)?.entity,
      case let body = reading.entities[meant].owner ?? meant,
      !coreference.sort(body).isTerritory, coreference.sort(body) != .organ
    else { return nil }
    return body
  }

  /// The body of a gender named last in the two sentences before an item or its own.
  private func lastNamed(before item: Int, isFeminine: Bool, _ reading: Reading) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    let named = (first..<item).filter {
      reading.isKind($0, .body) && coreference.sort(reading.items[$0].entity) == .other
        && coreference.isFeminine(body: reading.items[$0].entity, reading).map {
          $0 == isFeminine
        } ?? true
    }
    // "in einem Zweckverband": a bare noun is none told of before.
    let subjects = named.filter { !Coreference.isAttribute($0, in: reading) }
    let bodies = Set((subjects.isEmpty ? named : subjects).map { reading.items[$0].entity })
    return bodies.count == 1 ? bodies.first : nil
  }

  /// "der Firmensitz der A in B", "Sitz der A ist B": the body in the genitive.
  private func owner(behind seat: Int, in clause: Clause, _ reading: Reading) -> Int? {
    // "Sitz der Anstalt bleibt A"
    if ["des", "der"].contains(reading.word(seat + 1)), namedAsSeat(in: clause, reading) != nil,
      let noun = bareNoun(before: seat + 3, reading)
    {
      return noun
    }
    guard ["des", "der", "von"].contains(reading.word(seat + 1)),
      let body = clause.items.first(where: { $0 > seat + 1 && reading.items[$0].kind != nil }),
      body - seat < 5, reading.isKind(body, .body)
    else { return nil }
    let isNear = reading.word(body + 1) == "in"
    return isNear || ["ist", "bleibt", "wird"].contains(reading.word(body + 1))
      ? reading.items[body].entity : nil
  }

  /// The one body of a pronoun's gender that the clause before spoke of, as in "Gegründet wurde die A;
  /// ihren Sitz hat sie in B".
  private func pronounBody(
    in clause: Clause, _ organs: MembershipOrgans, _ reading: Reading
  ) -> Int? {
    guard let first = clause.items.first,
      let pronoun = clause.items.first(where: {
        ["sie", "er", "es"].contains(reading.word($0)) && reading.items[$0].kind == nil
      })
    else { return nil }
    let sentence = reading.sentence(of: first)
    let number = reading.sentenceOf[first]
    let range =
      first > sentence.lowerBound + 2
      ? sentence.lowerBound..<first : number > 0 ? reading.sentences[number - 1] : first..<first
    let isFeminine = reading.word(pronoun) == "sie"
    let named = range.filter {
      reading.isKind($0, .body) && !Coreference.isAttribute($0, in: reading)
        && organs.lead($0).preposition == nil
        && !coreference.sort(reading.items[$0].entity).isTerritory
        && (coreference.isFeminine(body: reading.items[$0].entity, reading).map {
          $0 == isFeminine
        } ?? true)
    }
    let bodies = Set(named.map { reading.items[$0].entity })
    return bodies.count == 1 ? bodies.first : nil
  }

  private static let has: WordSet = [
    "hat", "haben", "hatte", "hatten", "nimmt", "nahm", "behält", "behielt", "behalten", "verlegt",
    "verlegte", "bezieht", "bezog",
  ]

  /// "setzt die A um, eine Anstalt mit Sitz in B": the one body before the comma.
  private func apposition(
    of seat: Int, in clause: Clause, _ organs: MembershipOrgans, _ reading: Reading
  ) -> Int? {
    if let body = predicate(of: seat, in: clause, organs, reading) { return body }
    guard let comma = clause.items.last(where: { $0 < seat && reading.word($0) == "," }),
      comma == seat - 2
        || ["ein", "eine", "einer", "einem", "einen"].contains(reading.word(comma + 1)),
      !(comma + 1..<seat).contains(where: { reading.items[$0].kind != nil })
    else { return nil }
    // "bei A, einem Softwarehaus mit Sitz in B": the body right before the comma.
    if comma < seat - 2, reading.isKind(comma - 1, .body),
      organs.lead(comma - 1).preposition != nil, !reading.isKind(comma - 2, .body)
    {
      return reading.items[comma - 1].entity
    }
    return onlyBody(before: comma, in: clause, organs, reading)
  }

  /// "A ist eine Anstalt mit Sitz in B": the one body before the verb.
  private func predicate(
    of seat: Int, in clause: Clause, _ organs: MembershipOrgans, _ reading: Reading
  ) -> Int? {
    guard
      let copula = clause.items.last(where: {
        $0 < seat && ["ist", "bleibt"].contains(reading.word($0))
      }), ["ein", "eine"].contains(reading.word(copula + 1)),
      !(copula + 1..<seat).contains(where: { reading.items[$0].kind != nil })
    else { return nil }
    return onlyBody(before: copula, in: clause, organs, reading)
  }

  /// The one body before an item of a clause that stands for itself.
  private func onlyBody(
    before end: Int, in clause: Clause, _ organs: MembershipOrgans, _ reading: Reading
  ) -> Int? {
    let before = clause.items.filter {
      $0 < end && reading.isKind($0, .body) && organs.lead($0).preposition == nil
        && !Coreference.isAttribute($0, in: reading)
    }
    return before.count == 1 ? reading.items[before[0]].entity : nil
  }

  /// The body that a relative pronoun stands for: the last one before the comma that stands for
  /// itself and has the pronoun's gender.
  private func antecedent(of pronoun: Int, _ clause: Clause, _ reading: Reading) -> Int? {
    let first = reading.sentence(of: pronoun).lowerBound
    var item = (clause.items.first ?? pronoun) - 2
    if let noun = bareNoun(before: item + 1, reading) { return noun }
    while item >= first, reading.word(item) != "," {
      if reading.isKind(item, .person) { return nil }
      if reading.isKind(item, .body) {
        let body = reading.items[item].entity
        let isFeminine = coreference.isFeminine(body: body, reading)
        if isFeminine.map({ $0 == ["die", "deren"].contains(reading.word(pronoun)) }) ?? true {
          return body
        }
      }
      item -= 1
    }
    return nil
  }
}
