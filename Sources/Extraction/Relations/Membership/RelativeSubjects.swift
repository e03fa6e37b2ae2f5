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
    var item = pronoun - 2
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

  private func relativeBody(_ clause: Clause) -> Int? {
    guard let pronoun = clause.pronoun, clause.preposition == nil,
      ["der", "die", "das"].contains(reading.word(pronoun)), reading.word(pronoun - 1) == ","
    else { return nil }
    let first = reading.sentence(of: pronoun).lowerBound
    var item = pronoun - 2
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
      }), reading.sentenceOf[item] > 0
    else { return nil }
    let before = reading.sentences[reading.sentenceOf[item] - 1]
    let word = reading.word(item)
    var subjects: [Int] = []
    for name in before {
      let it = reading.items[name]
      if it.kind == .person, word == "er" || word == "sie" { return nil }
      guard it.kind == .body, isName(name, of: .body), organs.lead(name).preposition == nil,
        coreference.sort(it.entity) != .town, coreference.sort(it.entity) != .organ
      else { continue }
      if word != "haus",
        coreference.isFeminine(body: it.entity, reading) != (word == "sie")
      {
        continue
      }
      if !subjects.contains(it.entity) { subjects.append(it.entity) }
    }
    return subjects.count == 1 ? subjects.first : nil
  }
}
