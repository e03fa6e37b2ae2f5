internal import Ontology

/// Whom the text speaks of: the subject that a pronoun or a bare title takes up.
extension Coreference {
  /// The person that the text speaks of before an item: in its own sentence or the ones before,
  /// the first name that is no object of a preposition.
  func topic(before item: Int, gender: Gender?, in reading: Reading) -> Int? {
    // "Dieser ist CDO und führt …"
    let own = reading.sentence(of: min(item, reading.items.count - 1))
    if let first = own.first, first < item, let last = lastNamed(at: first, in: reading) {
      return last
    }
    var sentence = reading.sentenceOf[item]
    var end = item
    var steps = 0
    var speaker: Int?
    while sentence >= 0, steps < 4 {
      let range = reading.sentences[sentence].lowerBound..<end
      let isHead =
        steps > 0 && !range.isEmpty
        && reading.items[range.lowerBound].tokens.lowerBound < reading.head.headline.upperBound
      // "Der frühere Unternehmer … berichtet A. … er": the one described is spoken of.
      if steps > 0, !isHead, let first = range.first,
        let described = describedPerson(at: first, in: reading),
        gender == nil || genders[described.person] == nil || genders[described.person] == gender
      {
        return described.person
      }
      // "Der neue Vorsitzende kennt den Betrieb. Er …"
      if steps > 0, !isHead, let first = range.first, let role = bareRole(at: first, in: reading),
        let person = newHolder(ofBareRole: role, in: reading),
        gender == nil || genders[person] == nil || genders[person] == gender
      {
        return person
      }
      // "Angestoßen hat es A. Der Beauftragte der Gemeinde hat bei B studiert. „…“, erzählt er."
      if steps > 0, !isHead, let first = range.first, let role = bareRole(at: first, in: reading),
        ["der", "des", "von"].contains(reading.word(role + 1)),
        let person = lastName(before: first, reading),
        gender == nil || genders[person] == nil || genders[person] == gender,
        Self.isFeminine(role, in: reading) == (gender == .female)
      {
        return person
      }
      if !isHead, let found = subject(in: range, gender: gender, before: item, reading) {
        // In the pronoun's own sentence only a subject counts: "Auf Nachfrage von A sagt er". So it
        // does where a pronoun is the subject: "Die Urkunde erhielt er von A. Der Jurist …"
        let before = range.lowerBound..<found.item
        let isSpokenOf = steps > 0 && !hasPronoun(in: before, gender: gender, reading)
        let isSpeaker = steps > 0 && isOnlySpeaker(found.item, of: item, reading)
        if isSpeaker {
          // "„…“, scherzte A. ¶ Angefangen hatte der Jurist im Amt B."
          if gender != nil, genders[found.person] == gender { speaker = speaker ?? found.person }
        } else if found.isSubject || isSpokenOf || steps == 0 && found.isEarlierClause {
          return found.person
        }
      }
      sentence -= 1
      steps += 1
      guard sentence >= 0 else { break }
      end = reading.sentences[sentence].upperBound
    }
    return speaker
  }

  /// Whether a name stands right behind a verb of saying at the end of a quotation in another paragraph,
  /// and the words that take somebody up say nothing.
  private func isOnlySpeaker(_ name: Int, of item: Int, _ reading: Reading) -> Bool {
    let start = reading.phraseStart(name)
    let sentence = reading.sentence(of: name)
    guard start > sentence.lowerBound, reading.items[start - 1].kind == nil,
      reading.items[start - 1].isAny(.speech),
      sentence.contains(where: { $0 < start && ["“", "«", "\""].contains(reading.word($0)) })
    else { return false }
    return reading.paragraph(of: name) != reading.paragraph(of: item)
      && !reading.contains(.speech, in: reading.clause(of: item))
  }

  /// Whether what somebody says at the end of a sentence is about the one it names first.
  ///
  /// "Mit A gewinne das Land einen Fachmann, sagte B. Der 58-Jährige war Leiter."
  private func isSpeakerBehind(
    _ speaker: Int, named first: Int, _ item: Int, _ reading: Reading
  ) -> Bool {
    let start = reading.phraseStart(speaker)
    guard first < start, reading.items[first].entity != reading.items[speaker].entity,
      start > reading.sentence(of: speaker).lowerBound, reading.items[start - 1].kind == nil,
      reading.items[start - 1].isAny(.speech), reading.word(start - 2) == ",",
      ["mit", "auf", "für"].contains(reading.governor(first) ?? "")
    else { return false }
    return reading.sentenceOf[item] != reading.sentenceOf[speaker]
      && !reading.contains(.speech, in: reading.clause(of: item))
  }

  /// Whether "er" or "sie" is what a stretch speaks of.
  private func hasPronoun(in range: Range<Int>, gender: Gender?, _ reading: Reading) -> Bool {
    range.contains {
      let it = reading.items[$0]
      guard it.kind == nil, it.isAny(.pronoun) else { return false }
      return it.word == "er" ? gender != .female : gender == .female
    }
  }

  private func subject(
    in range: Range<Int>, gender: Gender?, before place: Int, _ reading: Reading
  ) -> (person: Int, item: Int, isSubject: Bool, isEarlierClause: Bool)? {
    var fallback: Int?
    var fallbackItem = 0
    for item in range where reading.isKind(item, .person) {
      let person = reading.items[item].entity
      if let gender, let known = genders[person], known != gender { continue }
      if fallback == nil, !isGenitive(item, reading) {
        fallback = person
        fallbackItem = item
      }
      if !isOblique(item, reading), !isBehindOwner(item, reading) {
        if let told = fallback, isSpeakerBehind(item, named: fallbackItem, place, reading) {
          return (told, fallbackItem, true, false)
        }
        let object = object(of: item, in: range, gender: gender, before: place, reading)
        return (object ?? person, item, true, false)
      }
    }
    let isEarlier =
      fallback != nil
      && (fallbackItem..<range.upperBound).contains {
        [",", ";", ":"].contains(reading.word($0))
      }
    return fallback.map { ($0, fallbackItem, false, isEarlier) }
  }

  /// Whom a sentence is about that somebody at an item does something to: "Bürgermeister A beruft B zum
  /// Chef der Kanzlei", "Minister A führte B ins Amt ein".
  private func object(
    of subject: Int, in range: Range<Int>, gender: Gender?, before item: Int, _ reading: Reading
  ) -> Int? {
    guard
      let end = chosenEnd(of: subject, in: range, reading)
        ?? honouredEnd(of: subject, in: range, before: item, reading)
    else { return nil }
    let named = (subject + 1..<end).filter {
      reading.isKind($0, .person) && !isOblique($0, reading)
    }
    guard let name = named.last else { return nil }
    let person = reading.items[name].entity
    guard gender == nil || genders[person] == nil || genders[person] == gender else { return nil }
    return person
  }

  /// Where the words for whom somebody chooses end: before "zum" and the title.
  private func chosenEnd(of subject: Int, in range: Range<Int>, _ reading: Reading) -> Int? {
    let isActive = range.contains { Self.finiteChoices.contains(reading.word($0)) }
    let isPerfect =
      range.contains { ["hat", "haben", "hatte"].contains(reading.word($0)) }
      && range.contains { reading.items[$0].kind == nil && reading.items[$0].isAny(.chosen) }
    guard isActive || isPerfect else { return nil }
    let title = (subject + 1..<range.upperBound).first { title in
      reading.isKind(title, .role)
        && (max(subject, title - 3)..<title).contains { reading.items[$0].isAny(.toOffice) }
    }
    return title.flatMap { $0 - 2 > subject ? $0 : nil }
  }

  /// Where the words for whom somebody welcomes or sends off end, with one other name in the clause;
  /// who speaks afterwards is the one who did it.
  private func honouredEnd(
    of subject: Int, in range: Range<Int>, before item: Int, _ reading: Reading
  ) -> Int? {
    guard !reading.contains(.speech, in: reading.clause(of: item)),
      range.contains(where: {
        reading.items[$0].kind == nil && Self.honours.contains(reading.word($0))
      }),
      !range.contains(where: { ["wurde", "wurden", "wird", "worden"].contains(reading.word($0)) }),
      // "A ist da, gestern hat ihn B vorgestellt": A is the object.
      !(subject + 1..<range.upperBound).contains(where: {
        reading.items[$0].kind == nil && ["ihn", "ihm"].contains(reading.word($0))
      })
    else { return nil }
    let others = Set(
      (subject + 1..<range.upperBound).filter {
        reading.isKind($0, .person) && !isOblique($0, reading)
      }.map { reading.items[$0].entity })
    return others.count == 1 && !others.contains(reading.items[subject].entity)
      ? range.upperBound : nil
  }

  private static let finiteChoices: WordSet = [
    "beruft", "berief", "ernennt", "ernannte", "bestellt", "bestellte", "macht", "machte", "wählte",
    "wählt", "kürte", "befördert", "beförderte", "bestimmt", "bestimmte",
  ]

  private static let honours: WordSet = [
    "begrüßte", "begrüßt", "verabschiedete", "verabschiedet", "führte", "eingeführt", "vorgestellt",
    "stellte", "vereidigte", "vereidigt", "verpflichtete", "verpflichtet", "überreichte",
    "überreicht", "ernannte", "ernannt", "berief", "berufen", "bestellte", "bestellt", "dankte",
    "gedankt", "übertrug", "übertragen", "würdigte", "gewürdigt", "gratulierte", "gratuliert",
    "lobte", "gelobt",
  ]

  /// Who "der neue Präsident" is by the words that told of the choice: "A ist seit gestern Präsident".
  func newHolder(ofBareRole role: Int, in reading: Reading) -> Int? {
    guard (max(0, role - 2)..<role).contains(where: { reading.word($0).hasPrefix("neue") }) else {
      return nil
    }
    let title = reading.items[role].entity
    let number = reading.sentenceOf[role]
    let first = reading.sentences[max(0, number - 8)].lowerBound
    for item in (first..<role).reversed()
    where reading.isKind(item, .role) && reading.items[item].entity == title {
      let clause = reading.clause(of: item)
      guard !reading.isKind(item + 1, .person), tellsOfChoice(clause, item, reading) else {
        continue
      }
      let names = clause.filter {
        reading.isKind($0, .person)
          && (!isOblique($0, reading) || reading.governor($0) == "mit")
      }
      guard names.count == 1, let name = names.first else { continue }
      let person = reading.items[name].entity
      let isWomans = Self.isFeminine(role, in: reading)
      return genders[person].map { $0 == (isWomans ? .female : .male) } ?? true ? person : nil
    }
    return nil
  }

  private func tellsOfChoice(_ clause: Range<Int>, _ role: Int, _ reading: Reading) -> Bool {
    // "Mit Applaus statt Stimmzetteln hat der Rat A zum Präsidenten gemacht" denies nothing.
    reading.contains([.copula, .becomes, .became, .chosen], in: clause)
      && !reading.contains([.modal, .former], in: clause)
      && !clause.contains { reading.items[$0].isAny(.negation) && reading.word($0) != "statt" }
      || clause.contains { reading.word($0) == "mit" }
        && (max(clause.lowerBound, role - 2)..<role).contains {
          ["einen", "eine"].contains(reading.word($0))
        }
  }
}
