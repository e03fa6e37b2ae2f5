internal import Gazetteer
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

  /// How the programme stands in the clause.
  private enum Slot: Equatable {
    /// "den Pakt", in the passive "der Pakt"
    case object
    /// "dem Pakt"
    case dative
    /// "auf den Pakt", "am Projekt"
    case governed(String)
  }

  private struct Frame {
    var verbs: [Int]
    var slot: Slot
  }

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    guard reading.items.contains(where: { $0.kind == .programme }) else { return }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let facts = AgreementFacts(reading: reading, noFact: noFact)
    let takers = ProgrammeTakers(
      coreference: coreference, reading: reading, lists: lists, organs: organs)
    for sentence in reading.sentences {
      for clause in Clause.clauses(of: sentence, in: reading) {
        guard facts.isFact(clause) else {
          // "wird im Programm X gefördert" tells no plan.
          if facts.isFact(clause, mayComeTo: true), let taken = takers.funded(in: clause) {
            add(taken.bodies, taken.programme, clause, reading, &sheet)
          }
          continue
        }
        partners(in: clause, lists, reading, into: &sheet)
        var found: [(programme: Int, sides: [Int])] = []
        for frame in frames(in: clause, reading) {
          let programmes = programmes(of: frame, in: clause, organs, reading)
          guard !programmes.isEmpty else { continue }
          let sides = sides(of: frame, in: clause, lists, reading)
          found = programmes.map { ($0, sides) }
          break
        }
        if found.allSatisfy(\.sides.isEmpty) {
          if let taken = takers.takers(in: clause) {
            found = [(taken.programme, taken.bodies)]
          } else if let first = clause.items.first, let programme = takers.spokenOf(before: first) {
            let sides = Joiners(reading: reading, clause: clause, lists: lists).bodies().filter {
              !sheet.takesPart($0, in: reading.evidence(first))
            }
            found = [(programme, sides)]
          }
        }
        for (programme, sides) in found { add(sides, programme, clause, reading, &sheet) }
      }
    }
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

  /// "Vertragspartner des Landes A sind B und C", after an agreement was named.
  private func partners(
    in clause: Clause, _ lists: MemberLists, _ reading: Reading, into sheet: inout StatementSheet
  ) {
    let nouns: WordSet = [
      "vertragspartner", "vertragspartnerin", "unterzeichner", "mitunterzeichner",
    ]
    guard let noun = clause.items.first(where: { nouns.contains(reading.word($0)) }),
      let verb = clause.items.first(where: { ["ist", "sind"].contains(reading.word($0)) }),
      let programme = clause.items.first(where: { reading.isKind($0, .programme) }).map({
        $0 > noun && $0 - noun < 5 ? reading.items[$0].entity : nil
      }) ?? agreement(before: clause, reading)
    else { return }
    var sides = lists.bodies(in: clause, parting: [verb]).filter { $0.governor == nil }
      .flatMap(\.items).map { reading.items[$0].entity }
    if ["des", "der", "von"].contains(reading.word(noun + 1)), reading.isKind(noun + 2, .body) {
      sides.append(reading.items[noun + 2].entity)
    }
    add(sides, programme, clause, reading, &sheet)
  }

  // MARK: - Verbs

  /// Beginnings of verbs for making an agreement.
  private static let concluding = [
    "unterzeichn", "mitunterzeichn", "unterschrieb", "unterschreib", "geschlossen", "abgeschlossen",
    "schließt",
    "schließen", "schloss", "besiegel", "ratifizier", "paraphier", "mitgezeichnet", "eingegangen",
    "vereinbart", "verabredet",
  ]

  private func frames(in clause: Clause, _ reading: Reading) -> [Frame] {
    let words = clause.items.map { item in
      let it = reading.items[item]
      let mayBeVerb = !it.isCapitalised || item == reading.sentence(of: item).lowerBound
      return it.kind == nil && it.date == nil && mayBeVerb ? it.word : ""
    }
    func place(_ found: (String) -> Bool) -> Int? { words.indices.first { found(words[$0]) } }
    func particle(_ particle: String, after verb: Int) -> Int? {
      words.lastIndex(of: particle).flatMap { at in
        let isLast = at + 1 >= words.count || [",", ".", "und"].contains(words[at + 1])
        return at > verb && isLast ? at : nil
      }
    }
    func frame(_ verbs: [Int], _ slot: Slot) -> Frame {
      Frame(verbs: verbs.map { clause.items[$0] } + auxiliaries(words, clause), slot: slot)
    }
    var frames: [Frame] = []
    let isReflexive = words.contains("sich")
    if let verb = place({ ["beigetreten", "beitritt", "beitrat", "beitraten"].contains($0) }) {
      frames.append(frame([verb], .dative))
    }
    if let verb = place({ ["tritt", "treten", "trat", "traten"].contains($0) }),
      let end = particle("bei", after: verb)
    {
      frames.append(frame([verb, end], .dative))
    }
    if isReflexive, let verb = place({ ["angeschlossen", "anschließt", "anschloss"].contains($0) })
    {
      frames.append(frame([verb], .dative))
    }
    if isReflexive, let verb = place({ $0.hasPrefix("schließ") || $0.hasPrefix("schloss") }),
      let end = particle("an", after: verb)
    {
      frames.append(frame([verb, end], .dative))
    }
    if isReflexive,
      let verb = place({
        ["verständig", "geeinigt", "einigt"].contains(where: $0.hasPrefix)
      })
    {
      frames.append(frame([verb], .governed("auf")))
    }
    if let verb = place({ ["beteiligt", "beteiligen", "beteiligte", "beteiligten"].contains($0) }) {
      frames.append(frame([verb], .governed("an")))
    }
    if let verb = place({ ["nimmt", "nehmen", "nahm", "nahmen"].contains($0) }),
      let end = particle("teil", after: verb)
    {
      frames.append(frame([verb, end], .governed("an")))
    }
    if let verb = place({ ["teilnimmt", "teilnehmen", "teilgenommen", "teilnahm"].contains($0) }) {
      frames.append(frame([verb], .governed("an")))
    }
    if let verb = place({ ["macht", "machen", "machte", "machten"].contains($0) }),
      let end = particle("mit", after: verb)
    {
      frames.append(frame([verb, end], .governed("bei")))
    }
    if let verb = words.indices.first(where: { at in
      Self.concluding.contains(where: words[at].hasPrefix) && words[at] != "schließlich"
        // "hat beschlossen, den Pakt zu unterzeichnen"
        && (at == 0 || words[at - 1] != "zu") && !words[at].hasSuffix("nde")
    }), !(isReflexive && particle("an", after: verb) != nil) {
      frames.append(frame([verb], .object))
    }
    return frames
  }

  private func auxiliaries(_ words: [String], _ clause: Clause) -> [Int] {
    let auxiliaries: WordSet = [
      "ist", "sind", "wurde", "wurden", "worden", "hat", "haben", "hatte", "hatten",
    ]
    return words.indices.filter { auxiliaries.contains(words[$0]) }.map { clause.items[$0] }
  }

  // MARK: - Programmes

  private func programmes(
    of frame: Frame, in clause: Clause, _ organs: MembershipOrgans, _ reading: Reading
  ) -> [Int] {
    if let programme = antecedent(of: frame, clause, reading) { return [programme] }
    let named = clause.items.filter { item in
      reading.isKind(item, .programme) && fits(organs.lead(item), frame, organs, reading)
        && isAgreed(reading.items[item].entity, frame, reading)
    }
    if !named.isEmpty { return named.map { reading.items[$0].entity } }
    return told(before: clause, frame, reading).map { [$0] } ?? []
  }

  /// The agreement told of before where a clause says "ihn", "ihm" or leaves it out: "Unterschrieben
  /// haben A und B".
  private func told(before clause: Clause, _ frame: Frame, _ reading: Reading) -> Int? {
    guard let first = clause.items.first, clause.pronoun == nil else { return nil }
    let words = clause.items.map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    switch frame.slot {
    case .object:
      let signs = frame.verbs.contains { verb in
        ["unterzeichn", "unterschr"].contains(where: reading.word(verb).hasPrefix)
      }
      guard signs, !words.contains(where: CooperationWordings.isAgreement) else { return nil }
      // "haben ihn unterzeichnet", or the verb in front of a sentence without an object.
      let isPronoun = ["ihn", "diesen", "diese", "dieses"].contains(where: words.contains)
      guard isPronoun || frame.verbs.contains(first) else { return nil }
    case .dative:
      guard words.contains("ihm") || words.contains("ihr") else { return nil }
    case .governed: return nil
    }
    return agreement(before: clause, reading)
  }

  /// The agreement named last before a clause, in its sentence or the one before.
  private func agreement(before clause: Clause, _ reading: Reading) -> Int? {
    guard let first = clause.items.first else { return nil }
    let oldest = reading.sentences[max(0, reading.sentenceOf[first] - 1)].lowerBound
    return (oldest..<first).last { item in
      reading.isKind(item, .programme) && isAgreement(reading.items[item].entity, reading)
    }.map { reading.items[$0].entity }
  }

  /// Whether a programme is an agreement, by its record or by its name.
  private func isAgreement(_ programme: Int, _ reading: Reading) -> Bool {
    let lexicon = reading.analysis.lexicon
    if let id = reading.entities[programme].gazetteerID, let record = lexicon.record(id: id),
      lexicon.records[record].type == "Vertrag"
    {
      return true
    }
    return reading.name(programme).lowercased().split(separator: " ").contains { word in
      ["pakt", "charta", "erklärung", "declaration"].contains(where: word.hasSuffix)
        || CooperationWordings.isAgreement(String(word))
    }
  }

  private func fits(
    _ lead: MembershipOrgans.Lead, _ frame: Frame, _ organs: MembershipOrgans, _ reading: Reading
  ) -> Bool {
    let article = lead.determiner ?? ""
    switch frame.slot {
    case .governed(let preposition): return lead.preposition == preposition
    case .dative:
      return lead.preposition == nil && !organs.isAttribute(lead.start)
        && ["dem", "der", "diesem", "dieser", "einem", "einer"].contains(article)
    case .object:
      guard lead.preposition == nil, !["des", "dem", "einem", "eines"].contains(article) else {
        return false
      }
      return article != "der" || !organs.isAttribute(lead.start)
    }
  }

  /// "der Pakt, den A und B unterzeichnet haben", "die Agenda, auf die sich A und B geeinigt haben".
  private func antecedent(of frame: Frame, _ clause: Clause, _ reading: Reading) -> Int? {
    guard let pronoun = clause.pronoun, let first = clause.items.first, first > 1 else {
      return nil
    }
    let word = reading.word(pronoun)
    switch frame.slot {
    case .object:
      guard clause.preposition == nil, ["den", "die", "das", "der"].contains(word) else {
        return nil
      }
    case .dative:
      guard clause.preposition == nil, ["dem", "der"].contains(word) else { return nil }
    case .governed(let preposition): guard clause.preposition == preposition else { return nil }
    }
    var before = first - 2
    if reading.word(before) == ")" {
      while before > 0, reading.word(before) != "(" { before -= 1 }
      before -= 1
    }
    guard reading.isKind(before, .programme) else { return nil }
    let programme = reading.items[before].entity
    return isAgreed(programme, frame, reading) ? programme : nil
  }

  /// Whether a programme is one that several sides make: nobody is a party to a law.
  private func isAgreed(_ programme: Int, _ frame: Frame, _ reading: Reading) -> Bool {
    let lexicon = reading.analysis.lexicon
    if let id = reading.entities[programme].gazetteerID, let record = lexicon.record(id: id),
      lexicon.records[record].type == "Gesetz"
    {
      return false
    }
    let name = reading.name(programme).lowercased()
    return !["gesetz", "gesetzbuch", "verordnung", "verfassung", "ordnung"].contains {
      name.hasSuffix($0)
    }
  }

  // MARK: - Sides

  private func sides(
    of frame: Frame, in clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int] {
    let groups = lists.bodies(in: clause, parting: frame.verbs)
    let words = clause.items.map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    let isPassive =
      frame.slot == .object
      && (["wurde", "wurden", "worden"].contains(where: words.contains)
        || !words.contains(where: { ["hat", "haben", "hatte", "hatten"].contains($0) })
          && ["ist", "sind"].contains(where: words.contains))
    let governors: [String?] =
      isPassive ? ["von", "zwischen"] : [nil, "mit", "zwischen", "neben"]
    let named = groups.filter { governors.contains($0.governor) }
    // "mit den Kommunen" says nothing without a subject.
    guard isPassive || named.contains(where: { $0.governor == nil || $0.governor == "zwischen" })
    else { return [] }
    return named.flatMap(\.items).map { reading.items[$0].entity }
  }
}
