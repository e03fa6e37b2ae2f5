internal import Gazetteer
internal import Ontology

/// Finds the agreement or programme that a wording makes somebody a party to.
struct PartyProgrammes {
  let reading: Reading
  let organs: MembershipOrgans

  /// The programmes that a wording means in its clause, or the one told of before.
  func programmes(of frame: PartyFrame, in clause: Clause) -> [Int] {
    if let programme = antecedent(of: frame, clause) { return [programme] }
    let named = clause.items.filter { item in
      reading.isKind(item, .programme) && fits(organs.lead(item), frame)
        && isAgreed(reading.items[item].entity)
    }
    if !named.isEmpty { return named.map { reading.items[$0].entity } }
    return told(before: clause, frame).map { [$0] } ?? []
  }

  /// The agreement told of before where a clause says "ihn", "ihm" or leaves it out: "Unterschrieben
  /// haben A und B".
  private func told(before clause: Clause, _ frame: PartyFrame) -> Int? {
    guard let first = clause.items.first,
      clause.pronoun == nil || frame.slot == .dative && clause.preposition == nil
    else { return nil }
    let words = clause.items.map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    switch frame.slot {
    case .object:
      guard !words.contains(where: CooperationWordings.isAgreement) else { return nil }
      // "haben ihn unterzeichnet", or the verb in front of a sentence without an object.
      // "Geschlossen worden war er 2023 zwischen A und B": the subject of a passive.
      let isPassive = words.contains("worden") || words.contains("wurde")
      let isPronoun =
        words.contains { ["ihn", "diesen", "diese", "dieses"].contains($0) }
        || isPassive && frame.verbs.contains(first) && words.contains { $0 == "er" || $0 == "sie" }
      let signs = frame.verbs.contains { Self.signing.begin(reading.word($0)) }
      // "Für die Länder unterschrieb A", "Den Text tragen A und B mit"
      let isFor = signs && reading.word(first) == "für"
      let isText = words.contains { ["text", "papier", "dokument", "vertragswerk"].contains($0) }
      guard isPronoun || isFor || isText || signs && frame.verbs.contains(first) else { return nil }
    case .dative:
      let isAgreement = words.indices.contains { at in
        at > 0 && ["dem", "der"].contains(words[at - 1])
          && (CooperationWordings.isAgreement(words[at]) || Self.treaties.end(words[at]))
      }
      guard isAgreement || words.contains("ihm") || words.contains("ihr") else { return nil }
    case .governed(let preposition):
      guard preposition == "unter",
        words.contains("darunter") || words.contains(where: { ["papier", "text"].contains($0) })
      else { return nil }
    }
    return agreement(before: clause, orOnly: frame.slot == .dative)
  }

  private static let signing: WordBeginnings = ["unterzeichn", "unterschr", "gezeichnet"]

  /// The agreement named last before a clause, in its sentence or the one before, or `orOnly` the only one
  /// that the article has named so far.
  func agreement(before clause: Clause, orOnly isOnly: Bool = false) -> Int? {
    guard let first = clause.items.first else { return nil }
    let oldest = reading.sentences[max(0, reading.sentenceOf[first] - 1)].lowerBound
    let near = (oldest..<first).last { isNamedAgreement($0) }.map { reading.items[$0].entity }
    guard near == nil, isOnly else { return near }
    let named = Set((0..<first).filter(isNamedAgreement).map { reading.items[$0].entity })
    return named.count == 1 ? named.first : nil
  }

  private func isNamedAgreement(_ item: Int) -> Bool {
    reading.isKind(item, .programme) && isAgreement(reading.items[item].entity)
  }

  /// Whether a programme is an agreement, by its record or by its name.
  func isAgreement(_ programme: Int) -> Bool {
    let lexicon = reading.analysis.lexicon
    if let id = reading.entities[programme].gazetteerID, let record = lexicon.record(id: id),
      lexicon.records[record].type == "Vertrag"
    {
      return true
    }
    return reading.name(programme).lowercased().split(separator: " ").contains { word in
      Self.treaties.end(String(word)) || CooperationWordings.isAgreement(String(word))
    }
  }

  static let treaties: WordEnds = [
    "pakt", "paktes", "charta", "erklärung", "declaration", "deklaration", "appell",
  ]

  private func fits(_ lead: MembershipOrgans.Lead, _ frame: PartyFrame) -> Bool {
    let article = lead.determiner ?? ""
    switch frame.slot {
    case .governed(let preposition): return lead.preposition == preposition
    case .dative:
      // "das Land A dem Vertrag": "dem" is no genitive.
      return lead.preposition == nil
        && (article.hasSuffix("em") || !organs.isAttribute(lead.start))
        && ["dem", "der", "diesem", "dieser", "einem", "einer"].contains(article)
    case .object:
      guard lead.preposition == nil, !["des", "dem", "einem", "eines"].contains(article) else {
        return false
      }
      return article != "der" || !organs.isAttribute(lead.start)
    }
  }

  /// "der Pakt, den A und B unterzeichnet haben", "die Agenda, auf die sich A und B geeinigt haben".
  private func antecedent(of frame: PartyFrame, _ clause: Clause) -> Int? {
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
    // "… zum Pakt entschieden werden, dem A beigetreten ist"
    let start = reading.sentence(of: pronoun).lowerBound
    while before > start, first - before < 6, reading.items[before].kind == nil,
      !reading.items[before].isCapitalised, reading.word(before) != ","
    {
      before -= 1
    }
    guard reading.isKind(before, .programme) else { return nil }
    let programme = reading.items[before].entity
    return isAgreed(programme) ? programme : nil
  }

  /// Whether a programme is one that several sides make: nobody is a party to a law.
  func isAgreed(_ programme: Int) -> Bool {
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
}
