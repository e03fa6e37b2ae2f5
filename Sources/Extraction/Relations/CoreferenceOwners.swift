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
    guard
      let ceremony = (start..<max(start, item - 1)).first(where: {
        Self.isCeremony(reading.word($0))
      })
    else {
      return nil
    }
    return (ceremony..<item).last {
      reading.isKind($0, .person)
        && genders[reading.items[$0].entity].map { $0 == gender } ?? true
    }.map { reading.items[$0].entity }
  }

  private static func isCeremony(_ word: String) -> Bool {
    ceremonies.contains { word == $0 || word.hasSuffix($0) }
  }

  private static let ceremonies = [
    "einsetzung", "einführung", "verabschiedung", "ernennung", "vereidigung", "vorstellung",
    "bestellung", "berufung", "begrüßung", "einweisung",
  ]

  /// "Referentin des ehemaligen Bayerischen Ministers A": whether the title before a name stands in the
  /// genitive or dative, whatever adjectives it has.
  func isOfGenitiveTitle(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.isKind(item - 1, .role) else { return false }
    let start = reading.sentence(of: item).lowerBound
    var position = item - 1
    while position > start, item - position < 7 {
      let it = reading.items[position]
      if ["des", "dem", "eines", "einem"].contains(it.word) { return true }
      let isAttribute =
        it.kind == nil && it.date == nil && !it.isAny([.verb, .preposition, .coordinator])
        && ["en", "er"].contains(where: it.word.hasSuffix)
      guard it.kind == .role || isAttribute else { return false }
      position -= 1
    }
    return false
  }

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
