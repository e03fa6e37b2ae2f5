internal import Ontology

/// Reads who is quoted, directly or in reported speech, and as the voice of which body.
struct QuotePass {
  let coreference: Coreference

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    for (number, sentence) in reading.sentences.enumerated() {
      let hasContent = hasContent(sentence, reading) || goesOn(number + 1, reading)
      for position in sentence
      where hasContent || saysInItself(position, in: sentence, reading) {
        guard let speaker = speaker(at: position, in: sentence, reading) else { continue }
        let body = speaker.item >= 0 ? voice(of: speaker.item, in: sentence, reading) : nil
        sheet.add(
          Statement(
            .quoted, subject: speaker.person, object: body,
            evidence: Evidence(range: reading.evidence(position), rule: speaker.rule)))
      }
    }
  }

  private typealias Speaker = (person: Int, item: Int, rule: String)

  /// Whether a sentence holds what somebody says: words in quotes, a subjunctive, "dass", "ob".
  private func hasContent(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    sentence.contains { position in
      let it = reading.items[position]
      if it.isAny(.reported) { return true }
      if ["dass", "ob"].contains(it.word) { return true }
      if ["„", "“", "»", "«", "\"", "”"].contains(it.word) { return true }
      return false
    }
  }

  /// Whether a sentence only goes on with what was said: a subjunctive, and no verb of saying.
  private func goesOn(_ number: Int, _ reading: Reading) -> Bool {
    guard number < reading.sentences.count else { return false }
    let sentence = reading.sentences[number]
    return reading.contains(.reported, in: sentence) && !reading.contains(.speech, in: sentence)
      && !sentence.contains { reading.isKind($0, .person) || reading.word($0) == "so" }
  }

  private static let judging: Set<String> = ["nannte", "nennt", "bezeichnete", "bezeichnet"]

  /// Whether a verb of saying brings its content without a subjunctive: "…, betont A", "A nannte
  /// das blamabel", "A riet, klein anzufangen".
  private func saysInItself(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    let source = ["laut", "zufolge", "nach"]
    if source.contains(reading.word(verb)), reading.items[verb].kind == nil { return true }
    guard reading.items[verb].kind == nil, reading.items[verb].isAny(.speech) else { return false }
    if Self.judging.contains(reading.word(verb)) { return true }
    // "…, erklärt A im Interview" behind a question only tells what the interview is about.
    let asks = ["was", "wie", "warum", "weshalb", "wo", "wer", "wohin", "welche", "welchen"]
    if sentence.contains(where: { $0 < verb && asks.contains(reading.word($0)) }) { return false }
    if reading.word(verb - 1) == ",", verb - sentence.lowerBound > 4,
      nameAfter(verb, in: sentence, reading, limit: 5) != nil
    {
      return true
    }
    guard reading.word(verb + 1) == "," else { return false }
    // "A ergänzte, das Geld reiche nicht."
    if reading.isKind(verb - 1, .person), !coreference.isOblique(verb - 1, reading) { return true }
    return (verb + 2..<sentence.upperBound).contains {
      let word = reading.word($0)
      return word == "zu" || (word.contains("zu") && word.hasSuffix("en") && word.utf8.count > 7)
    }
  }

  private func speaker(
    at position: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Speaker? {
    let it = reading.items[position]
    guard it.kind == nil else { return nil }
    if it.word == "so" {
      guard let name = nameAfter(position, in: sentence, reading, limit: 5),
        [",", "“", "«", "”", "\""].contains(reading.word(position - 1))
          || position == sentence.lowerBound
      else {
        return pronounSpeaker(verb: position + 1, in: sentence, reading, needsSo: true)
      }
      return (reading.items[name].entity, name, "quotes/so")
    }
    if it.word == "laut" {
      return nameAfter(position, in: sentence, reading, limit: 5)
        .map { (reading.items[$0].entity, $0, "quotes/laut") }
    }
    if it.word == "nach", Self.accounts.contains(reading.word(position + 1)) {
      var start = position + 2
      while ["von", "des", "der"].contains(reading.word(start)) { start += 1 }
      return nameAfter(start - 1, in: sentence, reading, limit: 4)
        .map { (reading.items[$0].entity, $0, "quotes/nach-angaben") }
    }
    if it.word == "zufolge", reading.isKind(position - 1, .person) {
      return (reading.items[position - 1].entity, position - 1, "quotes/zufolge")
    }
    guard it.isAny(.speech), !isNegated(position, reading) else { return nil }
    let isNextToName =
      reading.isKind(position - 1, .person) && !coreference.isOblique(position - 1, reading)
    if !isNextToName, let name = nameAfter(position, in: sentence, reading, limit: 7) {
      return (reading.items[name].entity, name, "quotes/verb-name")
    }
    if let name = nameBefore(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/name-verb")
    }
    return pronounSpeaker(verb: position, in: sentence, reading, needsSo: false)
  }

  private static let accounts: Set<String> = [
    "angaben", "worten", "auskunft", "einschätzung", "ansicht", "überzeugung", "darstellung",
    "meinung", "aussage",
  ]

  private func isNegated(_ verb: Int, _ reading: Reading) -> Bool {
    let clause = reading.clause(of: verb)
    return clause.contains { ["nicht", "niemand", "nie"].contains(reading.word($0)) }
  }

  /// The name that a verb of saying is followed by, its titles and adverbs between.
  private func nameAfter(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading, limit: Int
  ) -> Int? {
    var position = verb + 1
    while position < sentence.upperBound, position <= verb + limit {
      let it = reading.items[position]
      if it.kind == .person {
        return coreference.isOblique(position, reading) && !isAfterLaut(position, verb)
          ? nil : position
      }
      let isPart =
        it.kind == .role || it.kind == .body || it.kind == .place
        || it.isAny([.determiner, .filler, .former, .designated, .leaving, .then])
        || (it.kind == nil && !it.isAny([.verb, .preposition, .pronoun])
          && (it.word.utf8.first.map { $0 >= 48 } ?? false))
        || (it.isAny(.preposition) && isTitlePart(position, verb, reading))
      guard isPart else { return nil }
      position += 1
    }
    return nil
  }

  private func isAfterLaut(_ position: Int, _ verb: Int) -> Bool { position - verb <= 2 }

  private func isTitlePart(_ position: Int, _ verb: Int, _ reading: Reading) -> Bool {
    (verb + 1..<position).contains { reading.isKind($0, .role) }
  }

  /// The subject before a verb of saying: the nearest name of the clause, or of the clauses before
  /// if the verb follows its apposition.
  private func nameBefore(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    var position = verb - 1
    var commas = 0
    var lastName: Int?
    while position >= sentence.lowerBound, verb - position < 24 {
      let it = reading.items[position]
      if it.kind == .person {
        if !coreference.isOblique(position, reading) {
          lastName = position
          if commas == 0 || commas == 2 || isApposition(position + 1, verb, reading) {
            return position
          }
        }
        return commas == 0 ? nil : lastName.flatMap { _ in nil }
      }
      if it.word == "," { commas += 1 }
      if [";", ":", "„", "“", "«", "»"].contains(it.word) { return nil }
      if it.isAny(.verb), !it.isAny(.determiner) { return nil }
      if it.isAny(.pronoun), it.kind == nil { return nil }
      position -= 1
    }
    return nil
  }

  /// Whether only a title with its body stands between two commas: "A, Präsident des B, sagte".
  private func isApposition(_ start: Int, _ verb: Int, _ reading: Reading) -> Bool {
    reading.word(start) == "," && reading.word(verb - 1) == ","
      && (start..<verb).contains { reading.isKind($0, .role) }
  }

  private func pronounSpeaker(
    verb: Int, in sentence: Range<Int>, _ reading: Reading, needsSo: Bool
  ) -> Speaker? {
    guard verb < sentence.upperBound, reading.items[verb].isAny(.speech) else { return nil }
    for position in [verb + 1, verb - 1, verb + 2] where sentence.contains(position) {
      if reading.items[position].isAny(.pronoun),
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

  // MARK: - Whose voice

  /// The body that the clause with the name (or bare title) names: beside its title or after "von".
  private func voice(of item: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    var copy = reading
    let bodies = OfficeBodies(coreference: coreference)
    let before = reading.entities.count
    func named(_ role: Int) -> Int? {
      if let found = bodies.prefix(role, in: &copy) { return found.body }
      if let found = bodies.after(role, in: &copy), found.isNamed { return found.body }
      if let found = bodies.before(role, in: &copy), found.isNamed { return found.body }
      return nil
    }
    func known(_ body: Int?) -> Int? { body.flatMap { $0 < before ? $0 : nil } }
    if reading.isKind(item, .role) { return known(named(item)) }
    if reading.isKind(item - 1, .role), let body = known(named(item - 1)) { return body }
    // "kündigte A an, Präsident von B": a particle may stand between.
    let comma = reading.word(item + 1).utf8.count < 7 && reading.word(item + 2) == "," ? 2 : 1
    if reading.word(item + comma) == "," || reading.word(item + 1) == "(" {
      var role = item + comma + 1
      while role < sentence.upperBound, role < item + 7, !reading.isKind(role, .role),
        reading.word(role) != ",", reading.items[role].kind != .person
      {
        role += 1
      }
      if reading.isKind(role, .role) { return known(named(role)) }
    }
    if ["von", "vom"].contains(reading.word(item + 1)) {
      for position in item + 2...item + 4 where reading.isKind(position, .body) {
        return reading.items[position].entity
      }
    }
    return nil
  }
}
