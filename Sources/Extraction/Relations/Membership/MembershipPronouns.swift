internal import Gazetteer
internal import Ontology

/// What a pronoun in the place of an organ means.
extension MembershipOrgans {
  /// What a relative pronoun in the slot stands for: "der Rat, dem A angehört".
  func relative(_ slot: MembershipFrame.Slot, in clause: Clause) -> Organ? {
    guard let pronoun = clause.pronoun else { return nil }
    let word = reading.word(pronoun)
    switch slot {
    case .dative:
      guard clause.preposition == nil, ["dem", "der"].contains(word) else { return nil }
    case .place:
      guard clause.preposition == "in", ["dem", "der"].contains(word) else { return nil }
    case .toward: guard clause.preposition == "zu" else { return nil }
    case .direction:
      guard clause.preposition == "in", ["den", "die", "das"].contains(word) else { return nil }
    case .accusative:
      guard clause.preposition == nil, ["den", "die", "das"].contains(word) else { return nil }
    case .beside: guard clause.preposition == "an" else { return nil }
    case .attribute, .subject, .behind, .announced, .at, .left: return nil
    }
    return antecedent(of: pronoun, in: clause)
  }

  /// The body before the comma whose gender fits a relative pronoun.
  func antecedent(of pronoun: Int, in clause: Clause) -> Organ? {
    let word = reading.word(pronoun)
    let first = reading.sentence(of: pronoun).lowerBound
    var item = (clause.items.first ?? pronoun) - 2
    var steps = 0
    while item >= first, steps < 10 {
      let it = reading.items[item]
      if it.kind == .person || it.kind == nil && it.word == "," { return nil }
      if let entity = body(at: item), canHaveMembers(entity), agrees(entity, with: word) {
        // "im Vorstand der Kammer A, in dem B sitzt": the head of the phrase.
        if let head = (max(first, item - 3)..<item).last(where: {
          reading.isKind($0, .body) && isOf(reading.items[$0].entity, entity)
        }), agrees(reading.items[head].entity, with: word) {
          return Organ(entity: reading.items[head].entity, items: pronoun..<pronoun + 1)
        }
        return Organ(entity: entity, items: pronoun..<pronoun + 1)
      }
      item -= 1
      steps += 1
    }
    return nil
  }

  /// Whether an organ's name says whose it is: "Vorstand Kammer A".
  private func isOf(_ organ: Int, _ owner: Int) -> Bool {
    reading.entities[organ].owner == owner
      || reading.name(organ).hasSuffix(" " + reading.name(owner))
  }

  func agrees(_ entity: Int, with pronoun: String) -> Bool {
    guard let isFeminine = coreference.isFeminine(body: entity, reading) else { return true }
    switch pronoun {
    case "dem", "das", "den", "dessen": return !isFeminine
    case "der", "deren", "die": return isFeminine
    default: return true
    }
  }

  /// "Ihm gehören … an", "Gegründet haben ihn …".
  func pronoun(
    _ slot: MembershipFrame.Slot, in clause: Clause, last: Int?
  ) -> Organ? {
    for item in clause.items where reading.items[item].kind == nil {
      let word = reading.word(item)
      switch slot {
      case .dative:
        guard word == "ihm" || word == "ihr", !isPreposition(item - 1) else { continue }
        // "A wurde in den Beirat der Anstalt gewählt. Ihm gehört auch B an."
        if let last, coreference.isFeminine(body: last, reading) == (word == "ihr"),
          clause.items.first.map({ isNear(last, $0) }) ?? false
        {
          return Organ(entity: last, items: item..<item + 1)
        }
        guard
          let entity = coreference.recentBody(at: item, in: reading)
            ?? focus(before: item, isFeminine: word == "ihr", isOfBodies: false) ?? last
        else { return nil }
        return Organ(entity: entity, items: item..<item + 1)
      case .accusative:
        guard word == "ihn" || word == "sie" || word == "es" else { continue }
        guard !clause.items.contains(where: { reading.word($0) == "sich" }),
          let entity = focus(before: item, isFeminine: word == "sie", isOfBodies: true)
        else { return nil }
        return Organ(entity: entity, items: item..<item + 1)
      case .subject:
        // "Er besteht aus A und B."
        guard item == clause.items.first, ["er", "sie", "es"].contains(word),
          let entity = focus(before: item, isFeminine: word == "sie", isOfBodies: false)
        else { continue }
        return Organ(entity: entity, items: item..<item + 1)
      case .place:
        // "Neben A und B sitzen darin C und D": the organ named last.
        guard word == "darin", let entity = council(before: item) else { continue }
        return Organ(entity: entity, items: item..<item + 1)
      default: return nil
      }
    }
    return nil
  }

  /// Whether a body stands in the sentence of an item or the one before.
  func isNear(_ body: Int, _ item: Int) -> Bool {
    let number = reading.sentenceOf[item]
    let first = reading.sentences[max(0, number - 1)].lowerBound
    return reading.items[first..<item].contains { $0.kind == .body && $0.entity == body }
  }

  /// The body that the text speaks of, of a pronoun's gender: in the sentences before first.
  func focus(before item: Int, isFeminine: Bool, isOfBodies: Bool) -> Int? {
    var sentence = reading.sentenceOf[item]
    let oldest = sentence - 2
    // "Die Union zählt 60 Mitglieder; große wie A gehören ihr an": another part of the sentence.
    let part = reading.part(of: item).lowerBound
    while sentence >= 0, sentence >= oldest {
      for item in reading.sentences[sentence].reversed()
      where item < part && reading.isKind(item, .body) {
        let entity = reading.items[item].entity
        guard canHaveMembers(entity), !isOfBodies || coreference.sort(entity) == .other,
          coreference.isFeminine(body: entity, reading).map({ $0 == isFeminine }) ?? true
        else { continue }
        return entity
      }
      sentence -= 1
    }
    return nil
  }
}
