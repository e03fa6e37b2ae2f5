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

  /// Whether either of two persons may be meant by a title: neither of them has it in the text.
  ///
  /// "A hat das Amt an B abgegeben. Der Staatssekretär …"
  func isOpenAfterHandover(_ role: Int, _ gender: Gender, in reading: Reading) -> Bool {
    let number = reading.sentenceOf[role]
    guard number > 0 else { return false }
    let before = reading.sentences[number - 1]
    guard
      before.contains(where: {
        reading.items[$0].kind == nil && SuccessionVerbs.verb(reading.word($0))?.sense == .gives
      })
    else { return false }
    let persons = Set(
      before.filter { reading.isKind($0, .person) }.map { reading.items[$0].entity }
    ).filter { genders[$0].map { $0 == gender } ?? true }
    guard persons.count > 1 else { return false }
    let title = reading.items[role].entity
    return !(0..<role).contains { item in
      reading.isKind(item, .role) && reading.items[item].entity == title
        && [item + 1, item - 2].contains {
          reading.isKind($0, .person) && persons.contains(reading.items[$0].entity)
        }
    }
  }
}
