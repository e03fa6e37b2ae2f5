internal import Ontology

/// Reads who is quoted, directly or in reported speech, and as the voice of which body.
struct QuotePass {
  let coreference: Coreference

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    for (number, sentence) in reading.sentences.enumerated() {
      let hasContent = hasContent(sentence, reading) || goesOn(number + 1, reading)
      if let (speaker, item) = framed(sentence, reading) ?? addressed(number, reading) {
        let body = speaker.item >= 0 ? voice(of: speaker.item, in: sentence, reading) : nil
        sheet.add(
          Statement(
            .quoted, subject: speaker.person, object: body,
            evidence: Evidence(range: reading.evidence(item), rule: speaker.rule)))
      }
      if let speaker = speakerOfNext(number, reading) {
        let body = voice(of: speaker.item, in: sentence, reading)
        sheet.add(
          Statement(
            .quoted, subject: speaker.person, object: body,
            evidence: Evidence(
              range: reading.evidence(speaker.item, reading.sentences[number + 1].lowerBound),
              rule: speaker.rule)))
      }
      for position in sentence
      where reading.items[position].kind == nil
        && (hasContent || saysInItself(position, in: sentence, reading)
          || closesReport(before: position, in: sentence, reading))
      {
        guard let speaker = speaker(at: position, in: sentence, reading) else { continue }
        // "Das gehe nicht, sagen A und B": a plural verb has them all.
        let verb = reading.word(position)
        let isPlural =
          (Self.bothForms.contains(verb) || Self.pastPlurals.contains(verb))
          && speaker.item > position
        let names = isPlural ? reading.list(of: .person, from: speaker.item) : []
        for name in names.isEmpty ? [speaker.item] : names {
          let body = name >= 0 ? voice(of: name, in: sentence, reading) : nil
          sheet.add(
            Statement(
              .quoted, subject: name >= 0 && isPlural ? reading.items[name].entity : speaker.person,
              object: body,
              evidence: Evidence(range: reading.evidence(position), rule: speaker.rule)))
        }
      }
    }
  }

  private static let pastPlurals: WordSet = [
    "sagten", "betonten", "erklärten", "meinten", "forderten", "berichteten", "kritisierten",
    "warnten", "lobten", "resümierten",
  ]

  /// What may stand before "so A": the end of what was said.
  static let closings: WordSet = [",", "“", "«", "»", "”", "\""]

  typealias Speaker = (person: Int, item: Int, rule: String)

  /// Who is quoted by the word at a position, as far as one is.
  private func speaker(
    at position: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Speaker? {
    let it = reading.items[position]
    guard it.kind == nil else { return nil }
    if let name = summary(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/so-das")
    }
    if let name = likeSaid(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/wie")
    }
    if let name = sayingNoun(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/noun")
    }
    if isConvinced(position, in: sentence, reading),
      let name = nameBefore(position, in: sentence, reading)
        ?? nameAfter(position, in: sentence, reading, limit: 5)
    {
      return (reading.items[name].entity, name, "quotes/convinced")
    }
    if let name = convincedBehind(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/convinced")
    }
    // "„…“ (A, Präsidentin des Verbands)"
    if it.word == "(", reading.isKind(position + 1, .person),
      ["“", "«", "»", "”", "\""].contains(reading.word(position - 1)),
      position > sentence.lowerBound + 5
    {
      return (reading.items[position + 1].entity, position + 1, "quotes/bracket")
    }
    if it.word == "aus", reading.word(position + 1) == "sicht" {
      return nameAfter(position + 2, in: sentence, reading, limit: 4)
        .map { (reading.items[$0].entity, $0, "quotes/aus-sicht") }
    }
    if it.word == "so" {
      guard let name = nameAfter(position, in: sentence, reading, limit: 5),
        Self.closings.contains(reading.word(position - 1)) || position == sentence.lowerBound
      else {
        // "…, so die Ministerin."
        if let role = coreference.bareRole(
          at: min(position + 1, sentence.upperBound - 1), in: reading),
          Self.closings.contains(reading.word(position - 1)),
          let person = coreference.holder(ofBareRole: role, in: reading)
        {
          return (person, role, "quotes/title")
        }
        return pronounSpeaker(verb: position + 1, in: sentence, reading)
      }
      return (reading.items[name].entity, name, "quotes/so")
    }
    // "„…“, hieß es von A"
    if ["hieß", "heißt"].contains(it.word), reading.word(position + 1) == "es",
      ["von", "vom", "bei", "beim", "seitens"].contains(reading.word(position + 2))
    {
      return nameAfter(position + 2, in: sentence, reading, limit: 4)
        .map { (reading.items[$0].entity, $0, "quotes/hiess-es") }
    }
    // "Nach seinen Worten", "Aus ihrer Sicht"
    if ["nach", "aus"].contains(it.word), reading.items[position + 1].isAny(.possessive),
      Self.accounts.contains(reading.word(position + 2)) || reading.word(position + 2) == "sicht",
      let person = coreference.owner(at: position + 1, in: reading)
    {
      return (person, -1, "quotes/pronoun")
    }
    let account = position + (["den", "der"].contains(reading.word(position + 1)) ? 2 : 1)
    if ["nach", "laut"].contains(it.word), Self.accounts.contains(reading.word(account)) {
      var start = account + 1
      while ["von", "des", "der"].contains(reading.word(start)) { start += 1 }
      return nameAfter(start - 1, in: sentence, reading, limit: 4)
        .map { (reading.items[$0].entity, $0, "quotes/nach-angaben") }
    }
    if it.word == "laut", !isOwnSource(position + 1, reading) {
      return nameAfter(position, in: sentence, reading, limit: 5)
        .map { (reading.items[$0].entity, $0, "quotes/laut") }
    }
    if it.word == "zufolge", let name = nameBeforeZufolge(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/zufolge")
    }
    if closesQuote(before: position, in: sentence, reading)
      || closesReport(before: position, in: sentence, reading)
    {
      if let name = nameAfter(position, in: sentence, reading, limit: 7)
        ?? nameBehindNoun(position, in: sentence, reading)
      {
        return (reading.items[name].entity, name, "quotes/verb-name")
      }
      if let found = pronounSpeaker(verb: position, in: sentence, reading, isVerb: true) {
        return found
      }
    }
    guard isSaying(position, in: sentence, reading) || announces(position, in: sentence, reading),
      !isNegated(position, reading)
    else { return nil }
    if let name = relativeSpeaker(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/name-verb")
    }
    let isNextToName =
      reading.isKind(position - 1, .person) && !coreference.isOblique(position - 1, reading)
    if !isNextToName, let name = nameAfter(position, in: sentence, reading, limit: 7),
      !isSpokenTo(name, by: position, reading)
    {
      return (reading.items[name].entity, name, "quotes/verb-name")
    }
    if let name = nameBefore(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/name-verb")
    }
    return pronounSpeaker(verb: position, in: sentence, reading)
  }

  /// The name before "zufolge", its title in commas between: "A, Präsident des B, zufolge".
  private func nameBeforeZufolge(
    _ item: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    if reading.isKind(item - 1, .person) { return item - 1 }
    guard item - 4 >= sentence.lowerBound, reading.word(item - 1) == "," else { return nil }
    let apposition = reading.clause(of: item - 2)
    let name = apposition.lowerBound - 2
    guard name >= sentence.lowerBound, reading.isKind(name, .person),
      reading.word(name + 1) == ",", apposition.contains(where: { reading.isKind($0, .role) })
    else { return nil }
    return name
  }

  /// "laut Medienberichten der Landrat A", "laut Satzung Bürgermeister A": a source of its own, behind which the
  /// sentence goes on.
  private func isOwnSource(_ noun: Int, _ reading: Reading) -> Bool {
    guard reading.items[noun].kind == nil, reading.items[noun].isCapitalised else { return false }
    if Self.sources.contains(where: reading.word(noun).hasSuffix) { return true }
    // "laut Aussage der Landrätin A" has a genitive.
    switch reading.word(noun + 1) {
    case "die", "das", "den", "dem": return true
    case "der":
      let title = (noun + 2..<min(noun + 5, reading.items.count)).first {
        reading.isKind($0, .role)
      }
      return title.map {
        !Coreference.isFeminine($0, in: reading) && !Coreference.isPlural($0, in: reading)
      } ?? false
    default: return false
    }
  }

  /// What says something without anybody's mouth.
  private static let sources = [
    "bericht", "berichten", "medien", "umfrage", "satzung", "gesetz", "ordnung", "plan",
    "protokoll", "studie", "vertrag", "vereinbarung", "zeitung", "agentur", "statistik",
    "beschluss",
  ]

  private static let accounts: WordSet = [
    "angaben", "worten", "auskunft", "einschätzung", "ansicht", "überzeugung", "darstellung",
    "meinung", "aussage", "aussagen", "berechnungen", "schilderung", "schätzung", "erwartung",
  ]
}
