internal import Gazetteer
internal import GermanText
internal import Ontology

/// Who of those a succession names has gone or only chooses, and offices that nobody is named for.
extension OfficeSuccessions {
  /// "Präsident A habe B zur Nachfolgerin von C ernannt": who makes somebody the next one is not it.
  func isChooser(_ finding: Finding, _ reading: Reading) -> Bool {
    let items = finding.items
    guard let noun = items.first(where: { reading.word($0).hasPrefix("nachfolger") }),
      items.lowerBound < noun, reading.items[items.lowerBound].entity == finding.subject,
      reading.contains(.chosen, in: reading.sentence(of: noun)),
      (items.lowerBound..<noun).contains(where: { reading.items[$0].isAny(.toOffice) })
    else { return false }
    let passive: WordSet = ["wurde", "wurden", "wird", "worden"]
    guard !reading.clause(of: noun).contains(where: { passive.contains(reading.word($0)) }) else {
      return false
    }
    return (items.lowerBound + 1..<noun).contains {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
    }
  }

  /// "Vorgänger A hatte sich im Januar verabschiedet": gone before the next one comes.
  func hasGone(_ person: Int, _ finding: Finding, _ reading: Reading) -> Bool {
    guard let name = finding.items.last(where: { reading.items[$0].entity == person }) else {
      return false
    }
    let clause = reading.clause(of: name)
    return clause.contains { ["hatte", "war"].contains(reading.word($0)) }
      && clause.contains {
        Self.leaving.contains(reading.word($0)) && reading.items[$0].kind == nil
      }
  }

  static let leaving: WordSet = [
    "verabschiedet", "gegangen", "gewechselt", "ausgeschieden", "gestorben", "zurückgetreten",
    "verlassen", "abgetreten", "angetreten",
  ]

  /// The chair, where the sentence before speaks of one: "A hat den Vorsitz der Konferenz inne".
  func chair(before item: Int, _ reading: Reading) -> (role: String, body: Int?)? {
    let number = reading.sentenceOf[item]
    guard number > 0 else { return nil }
    let sentence = reading.sentences[number - 1]
    guard let word = sentence.first(where: { reading.word($0) == "vorsitz" }) else { return nil }
    let body = sentence.first { $0 > word && reading.isKind($0, .body) }
    return ("Vorsitzender", body.map { reading.items[$0].entity })
  }

  /// "Der Verband A hat einen neuen Präsidenten: Auf B folgte C": the office that the sentence says a
  /// body fills, before what its persons are elsewhere.
  func vacantOffice(
    inSentenceOf item: Int, _ person: Int, _ reading: Reading, _ claims: OfficeClaims
  ) -> (role: String, body: Int?)? {
    let sentence = reading.sentence(of: item)
    guard
      let role = sentence.first(where: { position in
        position < item && reading.isKind(position, .role)
          && !reading.isKind(position + 1, .person)
          && reading.word(position - 1).hasPrefix("neue")
          && ["einen", "eine"].contains(reading.word(position - 2))
      }), !claims.all.contains(where: { $0.item == role })
    else { return nil }
    var copy = reading
    let title = reading.name(reading.items[role].entity)
    let defaults = DefaultBodies(
      coreference: coreference, bodies: OfficeBodies(coreference: coreference))
    let body =
      OfficeBodies(coreference: coreference).after(role, in: &copy)?.body
      ?? defaults.body(of: title, at: role, holder: person, in: &copy)
    guard let body else { return OfficeSort(title: title) == .complete ? (title, nil) : nil }
    return body < reading.entities.count ? (title, body) : nil
  }

  /// A new holder's title that no name stands with: "Die Stadt hat einen neuen CDO".
  func vacantOffice(
    before item: Int, _ reading: Reading, _ claims: OfficeClaims
  ) -> (role: String, body: Int?)? {
    let sentence = reading.sentenceOf[item]
    for number in [sentence, sentence - 1, 0] where number >= 0 {
      let range = reading.sentences[number]
      guard
        let role = range.first(where: { position in
          reading.isKind(position, .role) && position > range.lowerBound
            && reading.word(position - 1).hasPrefix("neue")
        })
      else { continue }
      var copy = reading
      let title = reading.name(reading.items[role].entity)
      let bodies = OfficeBodies(coreference: coreference)
      if let body = bodies.after(role, in: &copy)?.body, body < reading.entities.count {
        return (title, body)
      }
      if OfficeSort(title: title) == .complete { return (title, nil) }
      let inSentence = range.first { reading.isKind($0, .body) }.map { reading.items[$0].entity }
      return (title, inSentence)
    }
    return nil
  }
}
