internal import Ontology

/// Reads who takes part in an agreement or programme with a name: a verb, the programme where the
/// verb wants it, and the sides in any order.
///
/// The sides are the subject and whoever stands behind "mit" or "zwischen"; in the passive, whoever
/// stands behind "von".
struct PartyPass {
  let coreference: Coreference
  /// The words that keep a clause from stating a fact.
  let noFact: WordSet

  /// Reads all sentences, given the clauses of each.
  func run(on reading: Reading, _ clauses: [[Clause]], into sheet: inout StatementSheet) {
    guard reading.items.contains(where: { $0.kind == .programme }) else { return }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let facts = AgreementFacts(reading: reading, noFact: noFact)
    let programmes = PartyProgrammes(reading: reading, organs: organs)
    let takers = ProgrammeTakers(
      coreference: coreference, reading: reading, lists: lists, organs: organs)
    // The treaty that was told of last, and where: "Niedersachsen kam 2010 hinzu".
    var treaty: (programme: Int, sentence: Int, wasJoined: Bool)?
    // "Gezeichnet haben den Pakt acht Städte:" whose names follow.
    var announced: (programmes: [Int], next: Int)?
    for number in reading.sentences.indices {
      for clause in clauses[number] {
        guard facts.isFact(clause) else {
          // "wird im Programm X gefördert" tells no plan.
          if facts.isFact(clause, mayComeTo: true), let taken = takers.funded(in: clause) {
            add(taken.bodies, taken.programme, clause, reading, &sheet)
          }
          continue
        }
        let nouns = PartyNouns(
          coreference: coreference, reading: reading, clause: clause, lists: lists,
          programmes: programmes)
        for parties in nouns.all() {
          add(parties.sides, parties.programme, clause, reading, &sheet)
          treaty = (parties.programme, number, false)
        }
        var found: [(programme: Int, sides: [Int])] = []
        if let open = announced, let first = clause.items.first {
          announced = nil
          if first == open.next, let list = plainList(clause, reading) {
            for programme in open.programmes { add(list, programme, clause, reading, &sheet) }
            continue
          }
        }
        for frame in PartyFrame.all(in: clause, reading) {
          let named = programmes.programmes(of: frame, in: clause)
          guard !named.isEmpty else { continue }
          let sides = sides(of: frame, in: clause, lists, reading)
          found = named.map { ($0, sides) }
          if sides.isEmpty, clause.endsWithColon, let last = clause.items.last {
            announced = (named, last + 2)
          }
          if !sides.isEmpty, let last = named.last, programmes.isAgreement(last) {
            treaty = (last, number, false)
          }
          break
        }
        if found.allSatisfy(\.sides.isEmpty) {
          let joiners = Joiners(reading: reading, clause: clause, lists: lists)
          if let taken = takers.takers(in: clause) {
            found = [(taken.programme, taken.bodies)]
          } else if let last = treaty
            ?? introduced(before: clause, programmes, sheet).map({
              (programme: $0, sentence: number - 1, wasJoined: false)
            }), number - last.sentence <= 1,
            number > last.sentence || last.wasJoined
          {
            let joining = new(joiners.bodies(mayFollow: true), clause, reading, sheet)
            found = [(last.programme, joining)]
            if !joining.isEmpty { treaty = (last.programme, number, true) }
          } else if let first = clause.items.first, let programme = takers.spokenOf(before: first) {
            found = [(programme, new(joiners.bodies(), clause, reading, sheet))]
          }
        }
        for (programme, sides) in found { add(sides, programme, clause, reading, &sheet) }
      }
    }
  }

  /// An agreement that the text has named and nobody is a party to so far: "Gestern wurde der Pakt A
  /// geschlossen. Mit dabei sind B und C."
  private func introduced(
    before clause: Clause, _ programmes: PartyProgrammes, _ sheet: StatementSheet
  ) -> Int? {
    let reading = programmes.reading
    guard let first = clause.items.first, reading.word(first) != "dabei",
      !clause.items.contains(where: { reading.word($0).hasPrefix("partner") })
    else { return nil }
    return programmes.agreement(before: clause).flatMap {
      sheet.isWithoutParties($0) ? $0 : nil
    }
  }

  /// Those of some bodies that a sentence has not made members or parties of something yet.
  private func new(
    _ bodies: [Int], _ clause: Clause, _ reading: Reading, _ sheet: StatementSheet
  ) -> [Int] {
    guard let first = clause.items.first else { return [] }
    let sentence = reading.evidence(first)
    return bodies.filter { !sheet.takesPart($0, in: sentence) }
  }

  private func add(
    _ sides: [Int], _ programme: Int, _ clause: Clause, _ reading: Reading,
    _ sheet: inout StatementSheet
  ) {
    guard let first = clause.items.first else { return }
    for side in sides {
      sheet.add(
        Statement(
          .partyTo, subject: side, object: programme,
          evidence: Evidence(range: reading.evidence(first), rule: "agreements/parties")))
    }
  }

  // MARK: - Sides

  /// The bodies of a clause that is nothing but a list of names.
  private func plainList(_ clause: Clause, _ reading: Reading) -> [Int]? {
    guard let first = clause.items.first(where: { reading.isKind($0, .body) }),
      let start = clause.items.first, first - start < 3
    else { return nil }
    var bodies: [Int] = []
    for item in clause.items where item >= first {
      let it = reading.items[item]
      if it.kind == .body {
        bodies.append(it.entity)
      } else if it.kind != nil || it.isCapitalised && it.date == nil
        || it.isAny([.verb, .preposition])
      {
        return nil
      }
    }
    return bodies
  }

  private static let envoys: WordSet = [
    "vertreter", "vertreterinnen", "abgesandten", "abgesandte", "spitzen", "delegierten",
    "verantwortlichen",
    "rathauschefs", "landräte", "oberbürgermeister", "bürgermeister",
  ]

  /// "die Oberbürgermeister der Städte A und B", "Vertreter von A und B": for whom several sign.
  private func represented(in clause: Clause, _ reading: Reading) -> [Int] {
    for noun in clause.items
    where reading.isKind(noun, .role) && Coreference.isPlural(noun, in: reading)
      || reading.items[noun].kind == nil && Self.envoys.contains(reading.word(noun))
    {
      guard ["der", "des", "von", "vom"].contains(reading.word(noun + 1)),
        let first = (noun + 2...noun + 3).first(where: {
          clause.items.contains($0) && reading.isKind($0, .body)
        })
      else { continue }
      var bodies = reading.list(of: .body, from: first)
      // "der Städte A und B sowie der Gemeinden C und D"
      while let last = bodies.last, reading.items.indices.contains(last + 4),
        reading.items[last + 1].isAny(.coordinator),
        let next = (last + 2...last + 4).first(where: { reading.isKind($0, .body) }),
        clause.items.contains(next)
      {
        bodies += reading.list(of: .body, from: next)
      }
      return bodies.map { reading.items[$0].entity }
    }
    return []
  }

  private func sides(
    of frame: PartyFrame, in clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int] {
    let groups = lists.bodies(in: clause, parting: frame.verbs)
    let words = clause.items.map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    let isPassive =
      frame.slot == .object
      && (["wurde", "wurden", "worden"].contains(where: words.contains)
        || !words.contains(where: { ["hat", "haben", "hatte", "hatten"].contains($0) })
          && !words.contains("eingegangen") && ["ist", "sind"].contains(where: words.contains))
    let governors: [String?] =
      isPassive ? ["von", "zwischen"] : [nil, "mit", "zwischen", "neben", "außer", "samt"]
    let named = groups.filter { governors.contains($0.governor) }
    // "mit den Kommunen" says nothing without a subject.
    let signing =
      frame.slot == .object || frame.slot == .governed("unter")
      ? represented(in: clause, reading) : []
    let earlier = groups.filter { lists.isEarlier($0, in: clause) }
    let sides = signing + (named + earlier).flatMap(\.items).map { reading.items[$0].entity }
    if isPassive || named.contains(where: { $0.governor == nil || $0.governor == "zwischen" })
      || !signing.isEmpty
    {
      return sides
    }
    if let subject = lists.relativeSubject(of: clause) { return subject + sides }
    guard named.isEmpty else { return [] }
    return clause.items.lazy.compactMap { reading.listCounted(at: $0) }.first
      ?? lists.unnamedBody(in: clause).map { [$0] } ?? []
  }
}
