internal import Ontology

/// Who a verb of saying belongs to: a name, a pronoun, a title or a description beside it.
extension QuotePass {
  func isNegated(_ verb: Int, _ reading: Reading) -> Bool {
    let clause = reading.clause(of: verb)
    return clause.contains { ["nicht", "niemand", "nie"].contains(reading.word($0)) }
  }

  /// The name that a verb of saying is followed by, its titles and adverbs between.
  func nameAfter(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading, limit: Int
  ) -> Int? {
    var position = verb + 1
    while position < sentence.upperBound, position <= verb + limit {
      let it = reading.items[position]
      if it.kind == .person {
        return coreference.isOblique(position, reading) && !isAfterLaut(position, verb, reading)
          ? nil : position
      }
      // "kritisierte die Präsidentin des Verbands, A."
      if it.word == ",", reading.isKind(position + 1, .person),
        isTitlePart(position, verb, reading)
      {
        return position + 1
      }
      // "rief ihm aus Kiel Ministerpräsident A nach"
      if it.isAny(.preposition), it.kind == nil,
        reading.isKind(position + 1, .place) || reading.date(position + 1) != nil
      {
        position += 2
        continue
      }
      let isPart =
        it.kind == .role || it.kind == .body || it.kind == .place
        || it.isAny([.determiner, .filler, .former, .designated, .leaving, .then])
        || (it.kind == nil && !it.isAny([.verb, .preposition, .pronoun])
          && (it.word.utf8.first.map { $0 >= 48 } ?? false) && ![":", ";"].contains(it.word))
        || (it.isAny(.preposition) && isTitlePart(position, verb, reading))
      guard isPart else { return nil }
      position += 1
    }
    return nil
  }

  /// The name that commas set off behind what stands for it: "sagte der Sprecher des Amts, A, am
  /// Montag", "Wie die Trainerin der Mannschaft, A, mitteilte".
  func nameBehindNoun(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    let first = verb + 1
    guard
      ["der", "die", "ein", "eine", "sein", "seine", "ihr", "ihre"].contains(reading.word(first))
    else { return nil }
    return coreference.nameSetOff(behind: first, in: reading)
  }

  /// Whether a name stands in the dative that "laut" asks for: "laut der Leiterin des Projekts A".
  private func isAfterLaut(_ name: Int, _ laut: Int, _ reading: Reading) -> Bool {
    name - laut <= 2
      || reading.word(laut) == "laut" && isTitlePart(name, laut, reading)
        && !reading.contains(.preposition, in: laut + 1..<name)
  }

  func isTitlePart(_ position: Int, _ verb: Int, _ reading: Reading) -> Bool {
    (verb + 1..<position).contains { reading.isKind($0, .role) }
  }

  /// The name before a relative clause that a verb of saying ends: "A, der das überflüssig nannte".
  func relativeSpeaker(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    let clause = reading.clause(of: verb)
    guard verb + 1 == clause.upperBound || [".", "!", "?"].contains(reading.word(verb + 1)),
      clause.lowerBound > sentence.lowerBound
    else { return nil }
    return coreference.antecedent(of: clause.lowerBound, in: reading)
  }

  /// The subject before a verb of saying: the nearest name of the clause, or of the clauses before
  /// if the verb follows its apposition.
  func nameBefore(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    // "A, der die Hochschule seit Mai führt, ergänzte": the relative clause is passed over.
    if let name = behindRelative(verb, in: sentence, reading) { return name }
    if reading.word(verb - 1) == ",", isSetOff(verb - 2, in: sentence, reading) { return verb - 2 }
    var position = verb - 1
    var commas = 0
    var lastName: Int?
    let auxiliaries = ["hat", "hatte", "habe", "haben", "hatten"]
    // "A begrüßte den Schritt und sprach von …": the subject of both verbs.
    let isSecond = reading.word(verb - 1) == "und"
    let isParticiple =
      Self.participles.contains(reading.word(verb)) || Self.told.contains(reading.word(verb))
    while position >= sentence.lowerBound, verb - position < 24 {
      let it = reading.items[position]
      if it.kind == .person {
        // "A hat im Gespräch mit B bekräftigt"
        if isParticiple, commas == 0, coreference.isOblique(position, reading) {
          position -= 1
          continue
        }
        if commas == 1, isSetOff(position, in: sentence, reading) { return position }
        if !coreference.isOblique(position, reading) {
          lastName = position
          // "Der Rat bestätigte A im Amt und hofft, dass …": A is the object of both.
          if isSecond,
            (max(sentence.lowerBound, position - 4)..<position).contains(where: {
              isSpokenTo(position, by: $0, reading)
            })
          {
            return nil
          }
          if isParticiple, commas == 0, isObject(position, of: verb, reading) { return nil }
          if commas == 0 || commas == 2 || isApposition(position + 1, verb, reading) {
            return position
          }
        }
        return commas == 0 ? nil : lastName.flatMap { _ in nil }
      }
      if it.word == "," { commas += 1 }
      if let start = quotedStart(before: position, in: sentence, reading) {
        position = start - 1
        continue
      }
      if [";", ":", "„", "“", "«", "»"].contains(it.word) { return nil }
      if it.isAny(.verb), !it.isAny(.determiner), !isSecond, !it.isAny(.speech) || !isParticiple,
        !(isParticiple && commas == 0 && auxiliaries.contains(it.word))
      {
        return nil
      }
      if it.isAny(.pronoun), it.kind == nil { return nil }
      position -= 1
    }
    return nil
  }

  /// The name before a relative clause that ends right before a verb.
  private func behindRelative(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    guard verb - 3 > sentence.lowerBound, reading.word(verb - 1) == "," else { return nil }
    let clause = reading.clause(of: verb - 2)
    guard clause.lowerBound > sentence.lowerBound,
      reading.items[clause.lowerBound].isAny(.relative),
      let name = coreference.antecedent(of: clause.lowerBound, in: reading),
      !coreference.isOblique(name, reading)
    else { return nil }
    return name
  }

  /// "Die Direktorin des Amtes, A, sagte": the name in apposition to a title in the nominative.
  private func isSetOff(_ name: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.isKind(name, .person), name > sentence.lowerBound, reading.word(name + 1) == ",",
      reading.word(name - 1) == ","
    else { return false }
    var start = name - 1
    while start > sentence.lowerBound, name - start < 16 {
      let it = reading.items[start - 1]
      if it.kind == .person || [",", ";", ":"].contains(it.word) { break }
      if it.kind == nil, it.isAny([.verb, .speech]), !it.isAny(.determiner) { break }
      start -= 1
    }
    while start < name, reading.items[start].isAny(.filler) { start += 1 }
    let isNominative = ["der", "die", "ein", "eine", "sein", "seine", "ihr", "ihre"]
    return isNominative.contains(reading.word(start))
      && (start..<name).contains { reading.isKind($0, .role) }
  }

  /// Where a name in quotes begins that ends before an item: "der Initiative „Offene Stadt“".
  private func quotedStart(
    before end: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    guard ["“", "«", "»", "”", "\""].contains(reading.word(end)) else { return nil }
    let low = max(sentence.lowerBound, end - 5)
    guard low < end - 1 else { return nil }
    guard
      let start = (low..<end - 1).last(where: {
        ["„", "«", "»", "\"", "“"].contains(reading.word($0))
      }), start > sentence.lowerBound, !Self.closings.contains(reading.word(start - 1)),
      reading.word(start - 1) != ":", reading.items[start + 1].isCapitalised
    else { return nil }
    return start
  }

  /// Whether a name behind the auxiliary is whom a participle's verb is said to: "Der Rat hat A
  /// vorgeworfen", "Einige haben A geschrieben"; but not "Damals hat A geschrieben".
  private func isObject(_ name: Int, of participle: Int, _ reading: Reading) -> Bool {
    let clause = reading.clause(of: participle)
    guard
      let auxiliary = clause.first(where: {
        $0 < name && ["hat", "hatte", "habe", "haben", "hatten"].contains(reading.word($0))
      })
    else { return false }
    if isSpokenTo(name, by: auxiliary, reading) { return true }
    if ["haben", "hatten"].contains(reading.word(auxiliary)) {
      return reading.list(of: .person, from: name).count < 2
    }
    guard Self.asking.contains(reading.word(participle)) else { return false }
    return auxiliary == clause.lowerBound
      || !reading.items[clause.lowerBound].isAny([.preposition, .then, .filler])
  }

  /// Participles of verbs that are said to somebody.
  private static let asking: WordSet = [
    "aufgefordert", "gebeten", "gefragt", "vorgeworfen", "beschuldigt", "erinnert", "gerügt",
    "bestätigt", "gewarnt", "gemahnt", "kritisiert",
  ]

  static let participles: WordSet = [
    "gesagt", "erklärt", "betont", "gewarnt", "angekündigt", "begründet", "gefordert", "versichert",
    "kritisiert", "berichtet", "erläutert", "bekräftigt", "gemahnt", "versprochen",
  ]

  /// Whether only a title with its body stands between two commas: "A, Präsident des B, sagte".
  func isApposition(_ start: Int, _ verb: Int, _ reading: Reading) -> Bool {
    reading.word(start) == "," && reading.word(verb - 1) == ","
      && (start..<verb).contains { reading.isKind($0, .role) }
  }

  func pronounSpeaker(
    verb: Int, in sentence: Range<Int>, _ reading: Reading, isVerb: Bool = false
  ) -> Speaker? {
    guard verb < sentence.upperBound, isVerb || reading.items[verb].isAny(.speech) else {
      return nil
    }
    for position in [verb + 1, verb + 2] where sentence.contains(position) {
      if let person = coreference.describedPerson(at: position, in: reading) {
        return (person.person, -1, "quotes/description")
      }
    }
    // "…, erläuterte dieser": the one named last.
    if ["dieser", "letzterer", "letztere"].contains(reading.word(verb + 1)),
      verb + 1 < sentence.upperBound,
      !reading.items[min(verb + 2, sentence.upperBound - 1)].isCapitalised,
      let person = coreference.nearestName(before: verb, reading)
    {
      return (person, -1, "quotes/pronoun")
    }
    if let person = describedBefore(verb, in: sentence, reading) {
      return (person, -1, "quotes/description")
    }
    for position in [verb + 1, verb - 1, verb + 2] where sentence.contains(position) {
      if reading.items[position].isAny(.pronoun),
        !followsUnnamed(position, in: sentence, reading),
        let person = coreference.person(at: position, in: reading)
      {
        return (person.person, -1, "quotes/pronoun")
      }
    }
    // "Die Ministerin kündigte an, …"
    let clause = reading.clause(of: verb)
    if let role = coreference.bareRole(at: clause.lowerBound, in: reading), role < verb,
      !reading.contains(.verb, in: role..<verb),
      !(role..<verb).contains(where: { reading.isKind($0, .person) }),
      let person = coreference.holder(ofBareRole: role, in: reading)
    {
      return (person, role, "quotes/title")
    }
    // "gab der BVA-Präsident den Zuhörenden mit"
    for position in [verb + 1] where sentence.contains(position) {
      if let role = coreference.bareRole(at: position, in: reading),
        let person = coreference.holder(ofBareRole: role, in: reading)
      {
        return (person, role, "quotes/title")
      }
    }
    return nil
  }

  /// "Die Sozialdemokratin sagte": a description that ends before the verb.
  func describedBefore(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    for start in max(sentence.lowerBound, verb - 5)..<max(sentence.lowerBound, verb - 1) {
      guard let found = coreference.describedPerson(at: start, in: reading), found.end == verb
      else { continue }
      return found.person
    }
    return nil
  }

  /// Whether "der Neue", "die Gewählte" stands before a pronoun that then means them.
  func followsUnnamed(_ item: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let nouns = ["neue", "gewählte", "scheidende", "nachfolger", "nachfolgerin", "vorgänger"]
    return (sentence.lowerBound..<item).contains {
      ["der", "die"].contains(reading.word($0)) && nouns.contains(reading.word($0 + 1))
        && reading.items[$0 + 1].isCapitalised
    }
  }
}
