internal import Ontology

/// The members that a pronoun, a bare noun or a number means.
extension MemberLists {
  /// The persons or bodies that a pronoun or bare noun in the clause means, where it names no member;
  /// bodies for "er", "sie" only where `takesBodies`: the organ is one that bodies can belong to.
  func unnamed(
    of frame: MembershipFrame, in clause: Clause, except organ: Range<Int>, takesBodies: Bool
  ) -> [Int] {
    switch frame.members {
    case .subjects: break
    case .behind where frame.name == "member" && !clause.endsWithColon: break
    default: return []
    }
    if frame.takesPersons, let speaker = speaker(in: clause) { return [speaker] }
    if let several = severalBefore(clause, frame, except: organ) { return several }
    if frame.takesPersons,
      let counted = clause.items.lazy.compactMap({ reading.personsCounted(at: $0) }).first
    {
      return counted
    }
    if frame.takesBodies, takesBodies,
      let counted = clause.items.lazy.compactMap({ reading.listCounted(at: $0) }).first
    {
      return counted
    }
    return one(of: frame, in: clause, except: organ, takesBodies: takesBodies).map { [$0] } ?? []
  }

  /// Who says "ich" in an interview: the name that the line begins with, "Raab: Ich bin Mitglied des Rats".
  private func speaker(in clause: Clause) -> Int? {
    guard let me = clause.items.first(where: { reading.word($0) == "ich" }) else { return nil }
    let line = reading.paragraph(of: me)
    guard reading.isKind(line.lowerBound, .person), reading.word(line.lowerBound + 1) == ":" else {
      return nil
    }
    return reading.items[line.lowerBound].entity
  }

  /// The list that a relative pronoun in the plural stands for: "die Städte A und B, die dem Verband
  /// beigetreten sind".
  private func severalBefore(
    _ clause: Clause, _ frame: MembershipFrame, except organ: Range<Int>
  ) -> [Int]? {
    let isPlural = frame.verbs.contains { reading.word($0).hasSuffix("en") }
    let plurals: WordSet = ["sind", "haben", "gehören", "angehören", "wurden", "traten"]
    guard let pronoun = clause.pronoun, !organ.contains(pronoun), clause.preposition == nil,
      reading.word(pronoun) == "die", reading.word(pronoun - 1) == ",",
      isPlural || clause.items.contains(where: { plurals.contains(reading.word($0)) }),
      let kind = reading.items[pronoun - 2].kind,
      kind == .person && frame.takesPersons || kind == .body && frame.takesBodies
    else { return nil }
    let first = reading.sentence(of: pronoun).lowerBound
    for start in first..<pronoun - 1 where reading.isKind(start, kind) {
      let list = reading.list(of: kind, from: start).filter { $0 < pronoun }
      if list.count > 1, list.last == pronoun - 2 {
        return list.map { reading.items[$0].entity }
      }
    }
    return nil
  }

  private func one(
    of frame: MembershipFrame, in clause: Clause, except organ: Range<Int>, takesBodies: Bool
  ) -> Int? {
    if let pronoun = clause.pronoun, !organ.contains(pronoun), clause.preposition == nil,
      ["der", "die", "das"].contains(reading.word(pronoun))
    {
      if frame.takesPersons, let name = coreference.antecedent(of: pronoun, in: reading) {
        return reading.items[name].entity
      }
      guard frame.takesBodies, reading.isKind(pronoun - 2, .body) else { return nil }
      return reading.items[pronoun - 2].entity
    }
    for item in clause.items where !organ.contains(item) && reading.items[item].kind == nil {
      if frame.takesBodies, takesBodies, let body = group(for: item) { return body }
      if frame.takesPersons, let found = coreference.person(at: item, in: reading),
        isReachable(item, item, frame, clause), organs.lead(item).preposition == nil
      {
        return found.person
      }
      guard frame.takesBodies, reading.items[item].isCapitalised,
        organs.lead(item).preposition == nil,
        ["die", "der", "das"].contains(organs.lead(item).determiner ?? ""),
        reading.word(item - 1) != "ganze",
        let body = coreference.body(at: item, in: reading)?.entity,
        coreference.sort(body).isTerritory
          || takesBodies && ["member", "joins", "belongs"].contains(frame.name)
            && coreference.sort(body) == .other,
        isReachable(item, item, frame, clause)
      else { continue }
      return body
    }
    return nil
  }

  /// The association that "er", "sie" means where its noun is the subject of the same sentence:
  /// "hält der Verband zehn Prozent, und bei der Genossenschaft ist er Mitglied".
  private func group(for pronoun: Int) -> Int? {
    guard reading.items[pronoun].isAny(.pronoun) else { return nil }
    let first = reading.sentence(of: pronoun).lowerBound
    let article = reading.word(pronoun) == "er" ? "der" : "die"
    var item = pronoun - 1
    while item > first, reading.items[item].kind != .person, reading.items[item].kind != .role {
      if reading.items[item].kind == nil, reading.items[item].isCapitalised,
        let body = coreference.body(at: item, in: reading)?.entity
      {
        let lead = organs.lead(item)
        let isSubject = lead.preposition == nil && lead.determiner == article
        return isSubject && !organs.isAttribute(lead.start) ? body : nil
      }
      item -= 1
    }
    // "Der Verband betreut 300 Mitglieder. Auch der Genossenschaft B gehört er an."
    return subjectBefore(pronoun).flatMap { coreference.sort($0) == .other ? $0 : nil }
  }

  /// The body that a bare noun, "er" or "man" means as the subject of a clause that names none.
  func unnamedBody(in clause: Clause) -> Int? {
    for item in clause.items where reading.items[item].kind == nil {
      if reading.word(item) == "man" {
        return coreference.headlineBody(in: reading) { _ in true }
      }
      if reading.items[item].isAny(.pronoun) || reading.word(item) == "es" {
        return subjectBefore(item)
      }
      guard reading.items[item].isCapitalised,
        let body = coreference.body(at: item, in: reading)?.entity
      else { continue }
      let lead = organs.lead(item)
      guard lead.preposition == nil, ["der", "die", "das"].contains(lead.determiner ?? ""),
        !organs.isAttribute(lead.start)
      else { continue }
      return body
    }
    return nil
  }

  /// The body that a pronoun means: the subject that begins the sentence before.
  private func subjectBefore(_ pronoun: Int) -> Int? {
    let number = reading.sentenceOf[pronoun]
    guard number > 0 else { return nil }
    let articles = ["er": "der", "sie": "die", "es": "das"]
    let range = reading.sentences[number - 1]
    guard let article = articles[reading.word(pronoun)],
      let noun = [range.lowerBound + 1, range.lowerBound + 2].first(where: {
        range.contains($0) && reading.items[$0].isCapitalised
      }), reading.word(range.lowerBound) == article
    else { return nil }
    if reading.isKind(noun, .body) { return reading.items[noun].entity }
    guard reading.items[noun].kind == nil else { return nil }
    return coreference.body(at: noun, in: reading)?.entity
  }
}
