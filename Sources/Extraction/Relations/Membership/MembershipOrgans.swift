internal import Gazetteer
internal import Ontology

/// Finds the organ, association or network that a wording of membership means.
struct MembershipOrgans {
  let coreference: Coreference
  let reading: Reading

  /// An organ and the items of its phrase.
  struct Organ {
    var entity: Int
    var items: Range<Int>
  }

  /// What stands before a noun: a preposition, an article.
  struct Lead {
    var preposition: String?
    var determiner: String?
    /// The first item of the phrase, without its preposition.
    var start: Int
  }

  /// The organ that a wording means in its clause, or the last one that membership was told of.
  func organ(of frame: MembershipFrame, in clause: Clause, last: Int?) -> Organ? {
    if case .attribute(let noun) = frame.slot {
      if let organ = behind(noun), !frame.needsUnion || isUnion(organ.entity) {
        // "Der Bund A ist ebenfalls Mitglied des Verbandes": the one told of before, not A.
        let isNoun = !organ.items.contains { reading.isKind($0, .body) }
        let isMember = clause.items.contains {
          reading.isKind($0, .body) && reading.items[$0].entity == organ.entity
        }
        if isNoun, isMember, let last, last != organ.entity {
          return Organ(entity: last, items: organ.items)
        }
        return organ
      }
      if let pronoun = clause.pronoun, let organ = antecedent(of: pronoun, in: clause) {
        return organ
      }
      if let organ = possessor(of: noun) { return organ }
      // "Im Beirat ist A Mitglied."
      return explicit(.place, in: clause, frame)
    }
    if case .left = frame.slot { return left(before: clause) }
    if case .announced = frame.slot { return announced(before: clause) }
    if case .at(let item) = frame.slot {
      let entity = reading.items[item].entity
      return canHaveMembers(entity) ? Organ(entity: entity, items: item..<item + 1) : nil
    }
    if case .behind(let participle) = frame.slot { return modified(by: participle, in: clause) }
    // "der Verein, dem auch A und B angehören": the pronoun is the dative.
    if case .dative = frame.slot, let pronoun = clause.pronoun, reading.word(pronoun) == "dem",
      clause.preposition == nil, let organ = relative(frame.slot, in: clause)
    {
      return organ
    }
    if let organ = explicit(frame.slot, in: clause, frame) { return organ }
    if let organ = relative(frame.slot, in: clause) { return organ }
    return pronoun(frame.slot, in: clause, last: last)
  }

  /// A name or "das Gremium" in the slot.
  func explicit(
    _ slot: MembershipFrame.Slot, in clause: Clause, _ frame: MembershipFrame
  ) -> Organ? {
    var end = Int.max
    // "zählt 40 Mitglieder, darunter die Städte A und B"
    if case .behind(let start) = frame.members, case .subject = slot { end = start + 1 }
    // "Die Bank A und B haben die Genossenschaft C gegründet": what is founded is a union.
    if frame.name == "founders", case .accusative = slot {
      let unions = clause.items.filter {
        reading.isKind($0, .body) && isUnion(reading.items[$0].entity)
          && fits(
            lead($0), $0, reading.items[$0].entity, slot, in: clause, isBare: false, frame)
      }
      if let union = unions.last(where: { lead($0).determiner == "den" }) ?? unions.last {
        return Organ(entity: reading.items[union].entity, items: lead(union).start..<union + 1)
      }
    }
    // "die A verstärkt die Genossenschaft B": of two, the last is the object.
    let isLast = frame.name == "completes" && frame.takesBodies
    let items = isLast ? clause.items.reversed() : clause.items
    for isBare in [false, true] {
      for item in items where item < end {
        guard let entity = body(at: item), canHaveMembers(entity),
          !frame.needsUnion || isUnion(entity)
        else { continue }
        // "A und B in die Genossenschaft aufzunehmen": which is neither of them.
        if !reading.isKind(item, .body),
          clause.items.contains(where: {
            $0 < item && reading.isKind($0, .body) && reading.items[$0].entity == entity
          }), frame.name == "joins"
        {
          continue
        }
        let lead = lead(item)
        if fits(lead, item, entity, slot, in: clause, isBare: isBare, frame) {
          return Organ(entity: entity, items: lead.start..<item + 1)
        }
      }
    }
    return nil
  }

  /// The body at an item: a name, or a noun that means one named before.
  func body(at item: Int) -> Int? {
    if reading.isKind(item, .body) { return reading.items[item].entity }
    guard reading.items[item].kind == nil, reading.items[item].isCapitalised else { return nil }
    if reading.word(item) == "runde", reading.word(item - 1) == "der" {
      return council(before: item)
    }
    guard let entity = coreference.body(at: item, in: reading)?.entity else { return nil }
    if reading.word(item).hasPrefix("verband"), let named = associationOfHeadline() {
      return named
    }
    // "im Großen Rat des Kantons A" is no council named before.
    if ["des", "der"].contains(reading.word(item + 1)), reading.isKind(item + 2, .body) {
      return reading.entities[entity].owner == reading.items[item + 2].entity ? entity : nil
    }
    return entity
  }

  /// "neu in der Runde": the council named last, at most two sentences back.
  func council(before item: Int) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 2)].lowerBound
    return reading.items[first..<item].last {
      $0.kind == .body
        && (coreference.sort($0.entity) == .organ || coreference.isCouncil(reading.name($0.entity)))
    }?.entity
  }

  /// The association that the headline names: "der Verband" of the article.
  func associationOfHeadline() -> Int? {
    let lexicon = reading.analysis.lexicon
    return coreference.headlineBody(in: reading) { body in
      guard let id = reading.entities[body].gazetteerID, let record = lexicon.record(id: id) else {
        return false
      }
      return lexicon.records[record].type == "Verband"
    }
  }

  func fits(
    _ lead: Lead, _ item: Int, _ entity: Int, _ slot: MembershipFrame.Slot, in clause: Clause,
    isBare: Bool, _ frame: MembershipFrame
  ) -> Bool {
    let article = lead.determiner ?? ""
    switch slot {
    case .dative:
      guard lead.preposition == nil else { return false }
      if ["dem", "einem", "diesem", "ihrem", "seinem"].contains(article) { return true }
      if ["der", "dieser", "einer", "ihrer", "seiner"].contains(article),
        coreference.isFeminine(body: entity, reading) != false
      {
        // "Dem Beirat der Anstalt": nobody marked the organ, and the owner isn't it.
        if lead.start > 0, reading.items[lead.start - 1].kind == nil,
          Coreference.isAttribute(item, in: reading)
        {
          return false
        }
        return isBare || !isAttribute(lead.start)
      }
      guard isBare, lead.determiner == nil, reading.isKind(item, .body) else { return false }
      // "A tritt B bei": the subject stands before the verb, the union within it.
      if frame.isParted {
        return item == (frame.verbs.first ?? item) + 1 || frame.verbs.dropFirst().first == item + 1
      }
      return frame.verbs.contains { $0 == item - 1 || $0 == item + 1 }
    case .place:
      guard !isBare, lead.preposition != "bei" || !isOfTitle(lead) else { return false }
      return (lead.preposition == "in" || lead.preposition == "bei")
        && [
          "dem", "der", "einem", "einer", "diesem", "dieser", "deren", "dessen", "ihrem", "seinem",
          "ihrer", "seiner", "",
        ].contains(article)
    case .direction:
      return !isBare && lead.preposition == "in"
        && [
          "den", "die", "das", "ihren", "ihre", "ihr", "seinen", "seine", "sein", "einen", "ein",
          "eine", "diesen", "dieses", "diese", "deren", "dessen",
        ].contains(article)
    case .toward: return !isBare && lead.preposition == "zu"
    case .beside: return !isBare && lead.preposition == "an"
    case .accusative:
      // "mit den Zweckverbänden A und B" is no accusative.
      let isPlural =
        article == "den" && item > lead.start + 1 && reading.items[item - 1].kind == nil
        && reading.items[item - 1].isCapitalised
      return !isBare && !isPlural && lead.preposition == nil
        && ["den", "das", "die"].contains(article) && !coreference.sort(entity).isTerritory
    case .subject:
      guard !isBare, lead.preposition == nil, !Coreference.isAttribute(item, in: reading) else {
        return false
      }
      return ["der", "die", "das"].contains(article) && !isAttribute(lead.start)
        && !isOfGovernedList(lead)
        || lead.determiner == nil
          && (item == clause.items.first || clause.endsWithColon
            || frame.verbs.contains(item - 1))
    case .attribute, .behind, .announced, .at, .left: return false
    }
  }

  /// The organ named last in the sentence before a clause.
  func left(before clause: Clause) -> Organ? {
    guard let first = clause.items.first, reading.sentenceOf[first] > 0 else { return nil }
    let before = reading.sentences[reading.sentenceOf[first] - 1]
    let organ = before.last { item in
      reading.isKind(item, .body) && lead(item).preposition == "aus"
        && coreference.sort(reading.items[item].entity) == .organ
    }
    return organ.map { Organ(entity: reading.items[$0].entity, items: first..<first) }
  }

  func announced(before clause: Clause) -> Organ? {
    guard let first = clause.items.first else { return nil }
    let organ = (reading.sentence(of: first).lowerBound..<first).last { item in
      reading.isKind(item, .body) && !Coreference.isAttribute(item, in: reading)
        && coreference.sort(reading.items[item].entity) == .organ
    }
    return organ.map { Organ(entity: reading.items[$0].entity, items: first..<first) }
  }

  /// The body right behind a participle and its noun: "gegründete Genossenschaft C".
  func modified(by participle: Int, in clause: Clause) -> Organ? {
    let near = clause.items.first { $0 > participle && body(at: $0) != nil }
    guard let item = near, item - participle <= 3, let entity = body(at: item),
      canHaveMembers(entity),
      (participle + 1..<item).allSatisfy({
        reading.items[$0].kind == nil && reading.word($0) != ","
      })
    else { return nil }
    return Organ(entity: entity, items: participle..<item + 1)
  }

  /// Whether a name goes on with a list behind a preposition: "mit der Stadt A und der B".
  func isOfGovernedList(_ lead: Lead) -> Bool {
    let joint = lead.start - 1
    guard joint > reading.sentence(of: lead.start).lowerBound,
      ["der", nil].contains(lead.determiner), reading.items[joint].kind == nil,
      reading.items[joint].isAny(.coordinator) || reading.word(joint) == ",",
      reading.items[joint - 1].kind != nil
    else { return false }
    let before = self.lead(joint - 1)
    return before.preposition != nil || isOfGovernedList(before)
  }

  /// Whether a phrase says where somebody's title is held: "Beigeordnete beim Städtebund".
  func isOfTitle(_ lead: Lead) -> Bool {
    let preposition = Self.joined[reading.word(lead.start)] == nil ? lead.start - 1 : lead.start
    return reading.isKind(preposition - 1, .role)
  }

  /// The further organs of a list: "dem Präsidium des Verbands A, dem Vorstand der Kammer B".
  func others(behind organ: Organ, of frame: MembershipFrame, in clause: Clause) -> [Organ] {
    var found: [Organ] = []
    var isSeparated = false
    for item in clause.items where item >= organ.items.upperBound {
      let it = reading.items[item]
      if it.kind == nil {
        if it.word == "," || it.isAny(.coordinator) || it.word == "auch" { isSeparated = true }
        let isVerb = it.isAny([.verb, .copula, .becomes, .became]) && !it.isAny(.determiner)
        guard !isVerb, !frame.verbs.contains(item) else { break }
        continue
      }
      guard it.kind == .body else {
        if it.kind == .person { break }
        continue
      }
      let lead = lead(item)
      guard isSeparated, canHaveMembers(it.entity), !Coreference.isAttribute(item, in: reading),
        follows(lead, frame, it.entity, item, in: clause)
      else { continue }
      found.append(Organ(entity: it.entity, items: lead.start..<item + 1))
      isSeparated = false
    }
    return found
  }

  /// Whether an organ stands in the same case as the first one of a list, right behind a comma or
  /// "und".
  func follows(
    _ lead: Lead, _ frame: MembershipFrame, _ entity: Int, _ item: Int, in clause: Clause
  ) -> Bool {
    let isPreposed = lead.preposition != nil && Self.joined[reading.word(lead.start)] == nil
    let before = lead.start - (isPreposed ? 2 : 1)
    // "sowohl dem Verband A als auch dem Bund B"
    let isBoth = reading.word(before) == "auch" && reading.word(before - 1) == "als"
    guard before > 0,
      reading.items[before].isAny(.coordinator) || reading.word(before) == "," || isBoth
    else { return false }
    if case .attribute = frame.slot {
      return lead.preposition == nil && ["des", "der"].contains(lead.determiner ?? "")
        && coreference.sort(entity) == .organ || lead.preposition == "in"
    }
    return fits(lead, item, entity, frame.slot, in: clause, isBare: false, frame)
  }

  /// "Mitglied des Vorstands", "Mitglied im", "Mitglied bei".
  func behind(_ noun: Int) -> Organ? {
    let end = reading.sentence(of: noun).upperBound
    var item = noun + 1
    guard item < end, Self.links.contains(reading.word(item)) else { return nil }
    while item < end, item < noun + 6 {
      if let entity = body(at: item), reading.isKind(item, .body) || item > noun + 1 {
        guard canHaveMembers(entity) else { return nil }
        return Organ(entity: entity, items: noun..<item + 1)
      }
      let it = reading.items[item]
      guard it.kind == nil, it.date == nil, !it.isAny([.verb, .copula]) || it.isAny(.determiner)
      else { return nil }
      // "Mitglied der Einkaufsgenossenschaft A"
      if it.isCapitalised, !reading.isKind(item + 1, .body) { return nil }
      item += 1
    }
    return nil
  }

  static let links: WordSet = [
    "des", "der", "von", "vom", "im", "in", "bei", "beim", "dieses", "dieser", "innerhalb",
  ]

  /// "deren Mitgliedsgemeinden A und B": the union of their gender that was named last.
  func possessor(of noun: Int) -> Organ? {
    let word = reading.word(noun - 1)
    guard ["deren", "dessen", "ihre", "seine"].contains(word), reading.items[noun - 1].kind == nil
    else { return nil }
    let isFeminine = ["deren", "ihre"].contains(word)
    let first = reading.sentences[max(0, reading.sentenceOf[noun] - 1)].lowerBound
    let named = (first..<noun).last { item in
      guard reading.isKind(item, .body) else { return false }
      let entity = reading.items[item].entity
      return isUnion(entity) && canHaveMembers(entity)
        && coreference.isFeminine(body: entity, reading) == isFeminine
    }
    return named.map { Organ(entity: reading.items[$0].entity, items: noun..<noun + 1) }
  }
}
