internal import Ontology

/// Reads who works together: a wording of co-operation and its sides, in any order.
///
/// The wording is a verb ("kooperieren", "arbeiten … zusammen"), a noun with what is done to it
/// ("verlängern ihre Zusammenarbeit") or a phrase beside a verb of work ("betreibt gemeinsam mit
/// …"). The sides are its subject and whoever stands behind "mit" or "zwischen".
struct CooperationPass {
  let coreference: Coreference
  /// The words that keep a clause from stating a fact.
  let noFact: WordSet

  /// The co-operation told of last, which others join: "Mit im Boot ist die Stadt A".
  private struct Thread {
    /// Its sides; none where a clause only counts them: "eine Stelle, die sich sieben Kreise teilen".
    var sides: [Int]
    var sentence: Int
  }

  /// Reads all sentences, given the clauses of each.
  func run(on reading: Reading, _ clauses: [[Clause]], into sheet: inout StatementSheet) {
    guard reading.entities.lazy.filter({ $0.kind == .body }).prefix(2).count == 2 else { return }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let facts = AgreementFacts(reading: reading, noFact: noFact)
    var thread: Thread?
    for (number, sentence) in reading.sentences.enumerated() {
      for (first, second) in jointly(number, sheet, reading) {
        sheet.add(
          Statement(
            .cooperatesWith, subject: first, object: second,
            evidence: Evidence(
              range: reading.evidence(sentence.lowerBound), rule: "agreements/cooperating")))
      }
      for clause in clauses[number] {
        var found: [(Int, Int)] = []
        let wordings = CooperationWordings(reading: reading, clause: clause)
        for wording in wordings.all()
        where
          facts.isFact(firstPredicate(clause, wording, reading), mayComeTo: wording.isPractice)
          || goesOn(clause, facts)
        {
          found = pairs(wording, clause, lists, reading)
          if !found.isEmpty { break }
          if wording.isMutual { thread = Thread(sides: [], sentence: number) }
        }
        if found.isEmpty {
          let pairs = CooperationNouns(wordings: wordings, lists: lists).pairs()
          if !pairs.isEmpty, facts.isFact(clause, mayComeTo: true) { found = pairs }
        }
        found = found.filter { $0 != $1 && isPair($0, $1, reading) }
        if found.isEmpty,
          let last = thread.flatMap({ number - $0.sentence <= 2 ? $0 : nil })
            ?? generic(wordings, number),
          facts.isFact(clause)
        {
          let joiners = Joiners(reading: reading, clause: clause, lists: lists).bodies().filter {
            !sheet.takesPart($0, in: reading.evidence(sentence.lowerBound))
          }
          found = Self.all(joiners) + joiners.flatMap { one in last.sides.map { ($0, one) } }
          found = found.filter { $0 != $1 && isPair($0, $1, reading) }
        }
        guard !found.isEmpty, let item = clause.items.first else { continue }
        let sides = Set(found.flatMap { [$0.0, $0.1] }).sorted()
        thread = Thread(sides: sides, sentence: number)
        for (first, second) in found {
          sheet.add(
            Statement(
              .cooperatesWith, subject: first, object: second,
              evidence: Evidence(range: reading.evidence(item), rule: "agreements/cooperating")))
        }
      }
    }
  }

  /// "Beide wollen Server gemeinsam nutzen", behind a sentence that named the parties to an agreement.
  private func jointly(
    _ number: Int, _ sheet: StatementSheet, _ reading: Reading
  ) -> [(Int, Int)] {
    let sentence = reading.sentences[number]
    guard number > 0, ["beide", "alle"].contains(reading.word(sentence.lowerBound)),
      sentence.contains(where: {
        reading.items[$0].kind == nil
          && ["gemeinsam", "zusammen", "zusammenarbeiten", "kooperieren"].contains(reading.word($0))
      }), !reading.contains(.negation, in: sentence)
    else { return [] }
    let before = reading.sentences[number - 1].lowerBound
    let parties = sheet.parties(in: reading.evidence(before))
    return Set(parties).count == parties.count ? Self.all(parties) : []
  }

  /// "machen bei dem Projekt mit": the co-operation of a clause that calls it so without a name.
  private func generic(_ wordings: CooperationWordings, _ sentence: Int) -> Thread? {
    guard wordings.has(Self.generic) else { return nil }
    let (clause, reading) = (wordings.clause, wordings.reading)
    let preposition: WordSet = ["an", "am", "bei", "beim", "in", "im"]
    let isNamed = clause.items.contains { item in
      guard reading.items[item].kind == nil, Self.generic.contains(reading.word(item)) else {
        return false
      }
      // "Dem Projekt gehören A und B an"
      return ["dem", "der"].contains(reading.word(item - 1)) && item - 1 == clause.items.first
        || (1...2).contains { preposition.contains(reading.word(item - $0)) }
    }
    return isNamed ? Thread(sides: [], sentence: sentence) : nil
  }

  private static let generic: WordSet = [
    "projekt", "vorhaben", "modellprojekt", "kooperation", "zusammenarbeit",
  ]

  /// "will enger zusammenarbeiten als bisher": what is to become more is there.
  private func goesOn(_ clause: Clause, _ facts: AgreementFacts) -> Bool {
    let words = clause.items.map {
      facts.reading.items[$0].kind == nil ? facts.reading.word($0) : ""
    }
    guard !words.contains(where: { ["nicht", "keine", "nie", "mehr"].contains($0) }),
      words.contains(where: { ["will", "wollen", "möchte", "möchten"].contains($0) })
    else { return false }
    if let than = words.firstIndex(of: "als"), words.dropFirst(than + 1).first == "bisher" {
      return true
    }
    // "wollen noch enger zusammenarbeiten"
    let more = words.firstIndex { ["enger", "stärker", "intensiver"].contains($0) }
    return words.contains("weiterhin") || more.map { $0 > 0 && words[$0 - 1] == "noch" } ?? false
  }

  /// A clause without the predicate that is joined behind a wording: "A und B arbeiten zusammen und wollen
  /// mehr".
  private func firstPredicate(
    _ clause: Clause, _ wording: CooperationWording, _ reading: Reading
  ) -> Clause {
    guard let last = wording.verbs.max(), reading.word(last + 1) == "und",
      reading.items.indices.contains(last + 2), reading.items[last + 2].kind == nil,
      reading.items[last + 2].isAny([.verb, .modal])
    else { return clause }
    var first = clause
    first.items = clause.items.filter { $0 <= last }
    return first
  }

  // MARK: - Sides

  private func pairs(
    _ wording: CooperationWording, _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [(Int, Int)] {
    let groups = lists.bodies(in: clause, parting: wording.verbs)
    func entities(_ group: MemberLists.Group) -> [Int] {
      group.items.map { reading.items[$0].entity }
    }
    if wording.with == nil, let between = groups.first(where: { $0.governor == "zwischen" }) {
      let sides = entities(between)
      // "Verträge bestehen zwischen dem Amt A und den Ländern B und C": B and C have none together.
      guard sides.count > 2, CooperationWordings(reading: reading, clause: clause).isOfSeveral
      else {
        return Self.all(sides)
      }
      return sides.dropFirst().map { (sides[0], $0) }
    }
    // "die Stadt A, mit der B zusammenarbeitet"
    if let pronoun = clause.pronoun, clause.preposition == "mit", wording.with == nil,
      pronoun > 2, reading.isKind(pronoun - 3, .body)
    {
      let own = groups.filter { $0.governor == nil }
      if own.isEmpty, let subject = lists.spokenOf(in: clause) {
        return [(subject, reading.items[pronoun - 3].entity)]
      }
      return own.count == 1
        ? entities(own[0]).map { ($0, reading.items[pronoun - 3].entity) } : []
    }
    let partners = groups.filter { group in
      guard group.governor == "mit", let first = group.items.first else { return false }
      return wording.with.map { first > $0 && first - $0 < 5 } ?? true
    }
    guard partners.count <= 1 else { return [] }
    let named = groups.filter { group in
      guard group.governor == (wording.isPassive ? "von" : nil), let first = group.items.first
      else { return false }
      // "hat mit B den Verband C gegründet": the object is no side.
      return wording.isPassive || lists.organs.lead(first).determiner != "den"
    }
    guard named.count <= 1 else { return [] }
    // "neben der Stadt A auch der Kreis B", "nach der Stadt A nun auch der Kreis B"
    let beside = groups.filter { $0.governor == "neben" || lists.isEarlier($0, in: clause) }
      .flatMap(entities)
    guard
      let subject = named.first.map({ beside + entities($0) })
        ?? clause.items.lazy.compactMap({ reading.listCounted(at: $0) }).first
        ?? lists.relativeSubject(of: clause)
        ?? (lists.unnamedBody(in: clause) ?? lists.spokenOf(in: clause)).map({ [$0] })
        ?? (wording.with == nil || named.count > 0 ? nil : lists.topic(before: clause)).map({ [$0] }
        )
    else { return [] }
    guard let partner = partners.first.map(entities) else {
      return wording.with == nil && !wording.needsPartner ? Self.all(subject) : []
    }
    if wording.isMutual { return Self.all(subject + partner) }
    return subject.flatMap { one in partner.map { (one, $0) } }
  }

  static func all(_ sides: [Int]) -> [(Int, Int)] {
    sides.indices.flatMap { first in sides[(first + 1)...].map { (sides[first], $0) } }
  }

  /// Whether two bodies can be partners: no party, and neither an organ or unit of the other.
  private func isPair(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
    coreference.sort(first) != .party && coreference.sort(second) != .party
      && reading.entities[first].owner != second && reading.entities[second].owner != first
  }
}
