internal import Ontology

/// Finds the organ that a chair without a body is of: a council, committee or assembly that the text has
/// just spoken of, rather than the organisation whose organ it is.
struct ChairedOrgans {
  let coreference: Coreference
  let bodies: OfficeBodies

  func organ(before item: Int, _ reading: Reading) -> Int? {
    organBefore(item, reading) ?? ofMeeting(item, reading) ?? inSentence(item, reading)
      ?? filled(before: item, reading) ?? joined(before: item, reading)
  }

  /// "Geleitet wurde die Zusammenkunft vom Vorsitzenden A": the chair is of the organ that met.
  private func ofMeeting(_ item: Int, _ reading: Reading) -> Int? {
    let clause = reading.clause(of: item)
    guard reading.isKind(item + 1, .person),
      clause.contains(where: {
        reading.items[$0].kind == nil && Self.leading.contains(reading.word($0))
      }),
      clause.contains(where: { reading.isKind($0, .session) || isMeetingNoun($0, reading) })
    else { return nil }
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 2)].lowerBound
    let session = (first..<clause.upperBound).last { reading.isKind($0, .session) }
    guard let session, let organ = reading.entities[reading.items[session].entity].owner,
      hasChair(organ, reading)
    else { return nil }
    return organ
  }

  /// Whether a body is an organ with a chair of its own: no assembly of an association, no board.
  private func hasChair(_ body: Int, _ reading: Reading) -> Bool {
    let name = reading.name(body)
    return Electors.isOrgan(body, coreference.sort(body), reading)
      && !Electors.isAssembly(name) && !Electors.isBoard(name)
  }

  private func isMeetingNoun(_ item: Int, _ reading: Reading) -> Bool {
    let it = reading.items[item]
    guard it.kind == nil, it.isCapitalised else { return false }
    return ["sitzung", "zusammenkunft", "tagung", "versammlung", "konferenz", "treffen"]
      .contains(where: it.word.hasSuffix)
  }

  private static let leading: WordSet = [
    "leitet", "leitete", "geleitet", "eröffnet", "eröffnete", "moderierte", "moderiert",
  ]

  /// The organ that the sentences before say was set up, filled or met for the first time.
  ///
  /// "Die GmbH hat ihren Aufsichtsrat neu besetzt. Den Vorsitz hat A übernommen."
  private func filled(before item: Int, _ reading: Reading) -> Int? {
    let number = reading.sentenceOf[item]
    for earlier in (max(0, number - 2)..<number).reversed() {
      let sentence = reading.sentences[earlier]
      let tells = sentence.contains {
        reading.items[$0].kind == nil && Self.filling.contains(reading.word($0))
          || reading.isKind($0, .session)
            && (earlier == number - 1 || reading.items[$0].word.hasPrefix("konstitui"))
      }
      if tells, let organ = onlyOrgan(in: sentence, reading) { return organ }
      // What the text has turned to since is nearer.
      if onlyOrgan(in: sentence, reading) != nil { return nil }
    }
    return nil
  }

  private static let filling: WordSet = [
    "besetzt", "neubesetzt", "eingesetzt", "eingerichtet", "gegründet", "gebildet", "konstituiert",
    "konstituierte", "konstituierenden", "zusammengesetzt", "gerufen", "einberufen",
  ]

  /// The organ that the sentence before makes somebody a member of.
  ///
  /// "Dem Verwaltungsrat gehört auch A an. Er ist zugleich Vorsitzender."
  private func joined(before item: Int, _ reading: Reading) -> Int? {
    let number = reading.sentenceOf[item]
    guard number > 0, !reading.isKind(item + 1, .person) else { return nil }
    let before = reading.sentences[number - 1]
    let own = reading.sentences[number]
    guard own.lowerBound < item, reading.items[own.lowerBound].isAny(.pronoun),
      before.contains(where: {
        reading.items[$0].kind == nil && Self.joining.contains(reading.word($0))
      })
    else { return nil }
    return onlyOrgan(in: before, reading)
  }

  private static let joining: WordSet = [
    "gehört", "gehörte", "angehört", "sitzt", "saß", "mitglied", "vertritt", "berufen", "entsandt",
  ]

  /// The one organ of a sentence that has a chair of its own and stands with nobody's title.
  private func onlyOrgan(in sentence: Range<Int>, _ reading: Reading) -> Int? {
    let organs = Set(
      sentence.filter { position in
        guard reading.isKind(position, .body) else { return false }
        return hasChair(reading.items[position].entity, reading)
          && !bodies.isOfTitle(position, otherThan: -1, reading)
      }.map { reading.items[$0].entity })
    return organs.count == 1 ? organs.first : nil
  }

  /// The organ with a chair of its own that the title's sentence speaks of: the assembly in "Die
  /// Verbandsversammlung blieb dabei: Vorsitzender ist A".
  private func inSentence(_ item: Int, _ reading: Reading) -> Int? {
    let start = reading.sentence(of: item).lowerBound
    // "Zum Vorsitzenden wählte der Beirat A": the elector may stand behind the title.
    let end =
      reading.word(start) == "zum" || reading.word(start) == "zur"
      ? reading.clause(of: item).upperBound : item
    return (start..<end).last {
      guard reading.isKind($0, .body) else { return false }
      let body = reading.items[$0].entity
      return Electors.isOrgan(body, coreference.sort(body), reading)
        && !Electors.isAssembly(reading.name(body)) && reading.items[$0].word != "hauptausschuss"
        && !bodies.isOfTitle($0, otherThan: item, reading)
    }.map { reading.items[$0].entity }
  }

  /// The organ that the sentence before opens with, where the title opens its own.
  ///
  /// "Der Aufsichtsrat der GmbH ist neu besetzt. Vorsitzende ist nun A."
  private func organBefore(_ item: Int, _ reading: Reading) -> Int? {
    let number = reading.sentenceOf[item]
    let sentence = reading.sentences[number]
    guard number > 0, item <= sentence.lowerBound + 1,
      reading.items[item + 1].isAny([.copula, .becomes, .became, .pastCopula])
    else { return nil }
    let before = reading.sentences[number - 1]
    guard ["der", "die", "das"].contains(reading.word(before.lowerBound)), before.count > 1,
      reading.isKind(before.lowerBound + 1, .body)
    else { return nil }
    let body = reading.items[before.lowerBound + 1].entity
    return hasChair(body, reading) ? body : nil
  }
}
