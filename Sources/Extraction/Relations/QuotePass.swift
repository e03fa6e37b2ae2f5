internal import Ontology

/// Reads who is quoted, directly or in reported speech, and as the voice of which body.
struct QuotePass {
  let coreference: Coreference

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    for (number, sentence) in reading.sentences.enumerated() {
      let hasContent = hasContent(sentence, reading) || goesOn(number + 1, reading)
      if let (speaker, item) = framed(sentence, reading) {
        let body = speaker.item >= 0 ? voice(of: speaker.item, in: sentence, reading) : nil
        sheet.add(
          Statement(
            .quoted, subject: speaker.person, object: body,
            evidence: Evidence(range: reading.evidence(item), rule: speaker.rule)))
      }
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
    if isConvinced(position, in: sentence, reading),
      let name = nameBefore(position, in: sentence, reading)
        ?? nameAfter(position, in: sentence, reading, limit: 5)
    {
      return (reading.items[name].entity, name, "quotes/convinced")
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
    if closesQuote(before: position, in: sentence, reading) {
      if let name = nameAfter(position, in: sentence, reading, limit: 7) {
        return (reading.items[name].entity, name, "quotes/verb-name")
      }
      if let found = pronounSpeaker(verb: position, in: sentence, reading, isVerb: true) {
        return found
      }
    }
    guard isSaying(position, in: sentence, reading), !isNegated(position, reading) else {
      return nil
    }
    if let name = relativeSpeaker(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/name-verb")
    }
    let isNextToName =
      reading.isKind(position - 1, .person) && !coreference.isOblique(position - 1, reading)
    if !isNextToName, let name = nameAfter(position, in: sentence, reading, limit: 7) {
      return (reading.items[name].entity, name, "quotes/verb-name")
    }
    if let name = nameBefore(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/name-verb")
    }
    return pronounSpeaker(verb: position, in: sentence, reading)
  }

  private static let accounts: WordSet = [
    "angaben", "worten", "auskunft", "einschätzung", "ansicht", "überzeugung", "darstellung",
    "meinung", "aussage",
  ]
}
