internal import Ontology

/// Titles for somebody the text speaks of: "Der Bürgermeister beginnt …".
extension OfficeClauses {
  /// "Der Bürgermeister von Abensberg beginnt …": a title for somebody the text speaks of.
  func bare(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    let start = chain.items.lowerBound
    // "haben Leipzigs Oberbürgermeister zum Präsidenten gewählt"
    let part = reading.part(of: role)
    if isOwnedTitle(role, part), reading.contains(.chosen, in: part),
      part.contains(where: { $0 > role && reading.items[$0].isAny(.toOffice) }),
      !reading.contains([.negation, .modal], in: part),
      !part.contains(where: { reading.isKind($0, .person) }),
      let person = coreference.topic(before: start, gender: nil, in: reading)
    {
      return Holders(
        persons: [person], items: [-1], strength: .implied, rule: "offices/bare-title")
    }
    // "In Köln ist die designierte Direktorin fremd."
    if reading.items[start].isAny(.determiner), reading.contains(.designated, in: start..<role),
      coreference.bareRole(at: start, in: reading) == role,
      !reading.contains([.negation, .modal], in: start..<role),
      let person = coreference.holder(ofBareRole: role, in: reading)
    {
      return Holders(
        persons: [person], items: [-1], strength: .implied, rule: "offices/bare-title")
    }
    if ["den", "dem"].contains(reading.word(start)), reading.items[start + 1].isAny(.former),
      !reading.contains([.negation, .modal], in: reading.clause(of: role)),
      let person = coreference.lastName(before: start, anyCase: true, reading)
    {
      // "Er folgt auf A. Das Kabinett hatte den damaligen Finanzstaatssekretär … gemacht"
      return Holders(
        persons: [person], items: [-1], strength: .implied, rule: "offices/bare-title")
    }
    // "A, der Landrat werden wollte": a relative clause, and no title of A's.
    let closesRelative =
      reading.word(start - 1) == "," && reading.items[chain.items.upperBound].isAny(Self.links)
    guard ["der", "die"].contains(reading.word(start)), !closesRelative,
      !Coreference.isPlural(role, in: reading),
      start == sentence.lowerBound || [",", ":", ";"].contains(reading.word(start - 1))
        || isAfterSpeech(start) || isAfterVerb(start) && chain.links[0].bodyIsNamed
        || isAfterFuture(start) || isAfterAuxiliary(start) && chain.links[0].bodyIsNamed,
      coreference.bareRole(at: start, in: reading) != nil,
      let person = coreference.holder(ofBareRole: role, in: reading)
    else { return nil }
    return Holders(
      persons: [person], items: [-1], strength: .implied, rule: "offices/bare-title")
  }

  /// "Antreten wird der Bürgermeister das Amt im Mai": the subject behind a future.
  func isAfterFuture(_ start: Int) -> Bool {
    start > 1 && reading.items[start - 1].isAny(.becomes)
      && reading.clause(of: start).lowerBound == start - 2
      && opensWithInfinitive(reading.clause(of: start))
  }

  /// "Gestern hat der Ministerpräsident des Landes A den Vorsitz übernommen".
  func isAfterAuxiliary(_ start: Int) -> Bool {
    ["hat", "hatte"].contains(reading.word(start - 1)) && reading.word(start) == "der"
  }

  /// "„…“, schränkt die Landrätin des Kreises A ein", "Gestern begrüßte der Bürgermeister von B Gäste":
  /// the subject right behind its verb, where the clause names nobody.
  private func isAfterVerb(_ start: Int) -> Bool {
    guard start > reading.sentence(of: start).lowerBound + 1 else { return false }
    let verb = reading.items[start - 1]
    let isFinite =
      verb.isAny([.speech, .verb]) && !verb.isAny([.determiner, .copula, .pastCopula, .becomes])
      || verb.grammar.isEmpty && (verb.word.hasSuffix("te") || verb.word.hasSuffix("t"))
    return verb.kind == nil && verb.date == nil && !verb.isCapitalised && isFinite
      && !reading.clause(of: start).contains { reading.isKind($0, .person) }
  }

  func isAfterSpeech(_ start: Int) -> Bool {
    start > 0 && reading.items[start - 1].isAny(.speech)
  }
}
