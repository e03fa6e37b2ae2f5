internal import Gazetteer
internal import Ontology

/// Whose something is, and whom a title means where two persons come into question.
extension Coreference {
  /// The person that "sein", "ihre", "ihm" at an item means.
  func owner(at item: Int, in reading: Reading) -> Int? {
    let it = reading.items[item]
    guard it.kind == nil, it.isAny(.possessive) || it.word == "ihm" else { return nil }
    let gender: Gender = it.word.hasPrefix("ihr") ? .female : .male
    if Self.isCeremony(reading.word(item - 1)) {
      return honoured(before: item, gender, in: reading)
    }
    // "Minister A übertrug ihm das Amt": somebody else than the clause's subject.
    let place = it.word == "ihm" ? reading.clause(of: item).lowerBound : item
    return topic(before: place, gender: gender, in: reading)
  }

  /// "bei der Verabschiedung von A und der Einsetzung seiner Nachfolgerin": the one whom the ceremony is
  /// for, and never the one who speaks there.
  private func honoured(before item: Int, _ gender: Gender, in reading: Reading) -> Int? {
    let start = reading.sentence(of: item).lowerBound
    let guests = (start..<item).filter {
      reading.isKind($0, .person) && isOblique($0, reading)
        && genders[reading.items[$0].entity].map { $0 == gender } ?? true
    }
    if let guest = guests.last(where: { name in
      (max(start, name - 6)..<name).contains { Self.isCeremony(reading.word($0)) }
    }) {
      return reading.items[guest].entity
    }
    let speaks = reading.contains(.speech, in: start..<reading.sentence(of: item).upperBound)
    guard !speaks, start < item else { return nil }
    return topic(before: start, gender: gender, in: reading)
  }

  private static func isCeremony(_ word: String) -> Bool {
    ceremonies.contains { word == $0 || word.hasSuffix($0) }
  }

  private static let ceremonies = [
    "einsetzung", "einführung", "verabschiedung", "ernennung", "vereidigung", "vorstellung",
    "bestellung", "berufung", "begrüßung", "einweisung",
  ]

  /// "durch Hessens Minister A und Staatssekretärin B": whether a preposition governs a name over the
  /// genitive of a body, or over the name that it is joined to.
  func isBehindOwner(_ item: Int, _ reading: Reading) -> Bool {
    let start = reading.phraseStart(item)
    let first = reading.items[start]
    if first.kind == .body || first.kind == .place, reading.isKind(start + 1, .role) {
      let isGenitive = first.word.hasSuffix("s") || first.word.hasSuffix("’")
      if isGenitive, reading.governor(item) != nil { return true }
    }
    guard start - 2 > reading.sentence(of: item).lowerBound,
      reading.items[start - 1].isAny(.coordinator), reading.isKind(start - 2, .person)
    else { return false }
    return isOblique(start - 2, reading) || isBehindOwner(start - 2, reading)
  }

  /// Whom a title means behind a handover: whoever got the office, and nobody where the clause looks back.
  ///
  /// "A hat das Amt an B abgegeben. Der Staatssekretär wurde am Montag ernannt." Nil where the sentence
  /// before tells of no handover, or one of the two has the title in the text.
  func afterHandover(
    _ role: Int, _ gender: Gender, in reading: Reading
  ) -> Handover? {
    let number = reading.sentenceOf[role]
    guard number > 0 else { return nil }
    let before = reading.sentences[number - 1]
    guard
      before.contains(where: {
        reading.items[$0].kind == nil && SuccessionVerbs.verb(reading.word($0))?.sense == .gives
      })
    else { return nil }
    let names = before.filter { reading.isKind($0, .person) }
    let persons = Set(names.map { reading.items[$0].entity })
      .filter { genders[$0].map { $0 == gender } ?? true }
    guard persons.count > 1 else { return nil }
    let title = reading.items[role].entity
    let isKnown = (0..<role).contains { item in
      reading.isKind(item, .role) && reading.items[item].entity == title
        && [item + 1, item - 2].contains {
          reading.isKind($0, .person) && persons.contains(reading.items[$0].entity)
        }
    }
    guard !isKnown else { return nil }
    let looksBack = reading.clause(of: role).contains {
      ["hatte", "war", "dankte", "zuvor", "bisher"].contains(reading.word($0))
    }
    let receiver = names.last { reading.governor($0) == "an" }.map { reading.items[$0].entity }
    return Handover(receiver: looksBack ? nil : receiver)
  }

  /// Who got an office in the sentence before, as far as the words after it can mean that one.
  struct Handover {
    var receiver: Int?
  }
}
