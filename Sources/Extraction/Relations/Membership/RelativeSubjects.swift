internal import Ontology

/// What a relative pronoun means as the subject of its clause.
extension MemberLists {
  /// The bodies before the comma: "A und B, die seit zehn Jahren zusammenarbeiten", "das Amt A, das dem Pakt
  /// beitrat".
  func relativeSubject(of clause: Clause) -> [Int]? {
    relativeList(clause) ?? relativeBody(clause).map { [$0] }
  }

  private func relativeList(_ clause: Clause) -> [Int]? {
    guard let pronoun = clause.pronoun, clause.preposition == nil, reading.word(pronoun) == "die",
      pronoun > 1
    else { return nil }
    let first = reading.sentence(of: pronoun).lowerBound
    var sides: [Int] = []
    var item = beforeParticle(pronoun - 2)
    while item >= first, sides.count < 6 {
      let it = reading.items[item]
      if it.kind == .body {
        sides.append(it.entity)
      } else if it.kind != nil
        || it.word != "," && !it.isAny([.coordinator, .determiner])
          && !["von", "vom"].contains(it.word)
      {
        break
      }
      item -= 1
    }
    return sides.count > 1 ? sides.reversed() : nil
  }

  /// "hob A und B hervor, die …", "kam A dazu, das …": the name before a particle.
  private func beforeParticle(_ item: Int) -> Int {
    guard item > 0, reading.items[item].kind == nil, reading.items[item - 1].kind == .body else {
      return item
    }
    return Self.particles.contains(reading.word(item)) ? item - 1 : item
  }

  private static let particles: WordSet = [
    "hervor", "dazu", "hinzu", "an", "auf", "aus", "vor", "heraus", "ein", "mit",
  ]

  private func relativeBody(_ clause: Clause) -> Int? {
    guard let pronoun = clause.pronoun, clause.preposition == nil,
      ["der", "die", "das"].contains(reading.word(pronoun)), reading.word(pronoun - 1) == ","
    else { return nil }
    let first = reading.sentence(of: pronoun).lowerBound
    var item = beforeParticle(pronoun - 2)
    // "das Amt A (AA), das …"
    if item > first, reading.word(item) == ")" {
      item = (max(first, item - 5)..<item).last { reading.word($0) == "(" }.map { $0 - 1 } ?? item
    }
    guard item >= first, reading.isKind(item, .body) else { return nil }
    let body = reading.items[item].entity
    let isFeminine = coreference.isFeminine(body: body, reading)
    switch reading.word(pronoun) {
    case "die": return isFeminine != false ? body : nil
    default: return isFeminine != true || coreference.sort(body) == .town ? body : nil
    }
  }

  /// The body that "er", "sie", "es" or "das Haus" means: the one subject of the sentence before that fits.
  func spokenOf(in clause: Clause) -> Int? {
    guard
      let item = clause.items.first(where: { item in
        guard reading.items[item].kind == nil else { return false }
        let word = reading.word(item)
        return ["er", "sie", "es"].contains(word)
          || word == "haus" && reading.word(item - 1) == "das"
      }), let first = clause.items.first
    else { return nil }
    let word = reading.word(item)
    if word == "haus" {
      return coreference.focusBody(before: item, sorts: [.other], in: reading)
    }
    let sentence = reading.sentence(of: item)
    if first > sentence.lowerBound,
      let near = subject(in: sentence.lowerBound..<first, like: word)
    {
      return near
    }
    let number = reading.sentenceOf[item]
    return number > 0 ? subject(in: reading.sentences[number - 1], like: word) : nil
  }

  /// The only body that is a subject in a range and fits "er", "sie" or "es".
  private func subject(in range: Range<Int>, like word: String) -> Int? {
    var subjects: [Int] = []
    for name in range {
      let it = reading.items[name]
      if it.kind == .person, word == "er" || word == "sie" { return nil }
      guard it.kind == .body, isName(name, of: .body), organs.lead(name).preposition == nil,
        coreference.sort(it.entity) != .town, coreference.sort(it.entity) != .organ
      else { continue }
      guard coreference.isFeminine(body: it.entity, reading) == (word == "sie") else { continue }
      if !subjects.contains(it.entity) { subjects.append(it.entity) }
    }
    return subjects.count == 1 ? subjects.first : nil
  }

  /// The body that the sentence before begins with as its subject, where a clause names nobody who does
  /// something: "Die Stadt A scannt. Das Konzept entstand in Zusammenarbeit mit B."
  func topic(before clause: Clause) -> Int? {
    guard let first = clause.items.first, clause.pronoun == nil, reading.sentenceOf[first] > 0,
      !clause.items.contains(where: {
        reading.isKind($0, .person) || reading.items[$0].isAny(.pronoun)
      })
    else { return nil }
    let before = reading.sentences[reading.sentenceOf[first] - 1]
    guard
      let name = before.first(where: { reading.items[$0].kind != nil }),
      name - before.lowerBound < 3, reading.isKind(name, .body), isName(name, of: .body),
      organs.lead(name).preposition == nil, coreference.sort(reading.items[name].entity) != .organ
    else { return nil }
    return reading.items[name].entity
  }
}
