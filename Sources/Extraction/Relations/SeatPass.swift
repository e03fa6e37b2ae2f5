internal import Ontology

/// Reads where bodies have their seat: "hat ihren Sitz in A", "der in A seinen Sitz hat", "sitzt in
/// A", "eine Anstalt mit Sitz in A".
struct SeatPass {
  let coreference: Coreference
  /// The words that keep a clause from stating a fact.
  let noFact: Set<String>

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let facts = AgreementFacts(reading: reading, noFact: noFact)
    for sentence in reading.sentences where sentence.contains(where: { isSeat($0, reading) }) {
      for clause in Clause.clauses(of: sentence, in: reading) where facts.isFact(clause) {
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

  /// The noun of a seat, or a verb that says the same.
  private func isSeat(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.items[item].kind == nil else { return false }
    return reading.items[item].isCapitalised
      ? Self.nouns.contains(reading.word(item)) : Self.verbs.contains(reading.word(item))
  }

  private static let nouns: Set<String> = [
    "sitz", "hauptsitz", "dienstsitz", "firmensitz", "stammsitz", "verwaltungssitz",
  ]

  private static let verbs: Set<String> = [
    "sitzt", "sitzen", "residiert", "residieren", "ansässig", "beheimatet",
  ]

  /// The towns behind "in" beside the seat.
  private func places(
    of seat: Int, in clause: Clause, _ organs: MembershipOrgans, _ reading: Reading
  ) -> [Int] {
    let named = clause.items.filter {
      reading.isKind($0, .place) && organs.lead($0).preposition == "in"
    }
    guard let nearest = named.min(by: { abs($0 - seat) < abs($1 - seat) }), abs(nearest - seat) < 8
    else { return [] }
    // "in Hemer und Siegen", but not "in Bonn und ein Büro in Köln"
    return reading.list(of: .place, from: nearest).filter { place in
      place == nearest || reading.items[place - 1].isAny(.coordinator)
        || reading.word(place - 1) == ","
    }
  }

  // MARK: - Whose seat

  private func body(
    of seat: Int, in clause: Clause, _ lists: MemberLists, _ organs: MembershipOrgans,
    _ reading: Reading
  ) -> Int? {
    if reading.items[seat].isCapitalised {
      if reading.word(seat - 1) == "mit" {
        return apposition(of: seat, in: clause, organs, reading)
      }
      guard clause.items.contains(where: { Self.has.contains(reading.word($0)) }),
        ["seinen", "ihren", "den"].contains(reading.word(seat - 1))
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
    if let group = named.first {
      return named.count == 1 && group.items.count == 1
        ? reading.items[group.items[0]].entity : nil
    }
    return lists.unnamedBody(in: clause)
  }

  private static let has: Set<String> = [
    "hat", "haben", "hatte", "hatten", "nimmt", "nahm", "behält", "behielt", "behalten",
  ]

  /// "setzt die A um, eine Anstalt mit Sitz in B": the one body before the comma.
  private func apposition(
    of seat: Int, in clause: Clause, _ organs: MembershipOrgans, _ reading: Reading
  ) -> Int? {
    guard let comma = clause.items.last(where: { $0 < seat && reading.word($0) == "," }),
      ["ein", "eine", "einer", "einem", "einen"].contains(reading.word(comma + 1)),
      !(comma + 1..<seat).contains(where: { reading.items[$0].kind != nil })
    else { return nil }
    let before = clause.items.filter {
      $0 < comma && reading.isKind($0, .body) && organs.lead($0).preposition == nil
        && !Coreference.isAttribute($0, in: reading)
    }
    return before.count == 1 ? reading.items[before[0]].entity : nil
  }

  /// The body that a relative pronoun stands for: the last one before the comma that stands for
  /// itself and has the pronoun's gender.
  private func antecedent(of pronoun: Int, _ clause: Clause, _ reading: Reading) -> Int? {
    let first = reading.sentence(of: pronoun).lowerBound
    var item = (clause.items.first ?? pronoun) - 2
    while item >= first, reading.word(item) != "," {
      if reading.isKind(item, .person) { return nil }
      if reading.isKind(item, .body) {
        let body = reading.items[item].entity
        let isFeminine = coreference.isFeminine(body: body, reading)
        if isFeminine.map({ $0 == (reading.word(pronoun) == "die") }) ?? true { return body }
      }
      item -= 1
    }
    return nil
  }
}
