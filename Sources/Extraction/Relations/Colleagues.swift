internal import Ontology

/// Reads the offices of colleagues: "Ihr Kölner Amtskollege A", "A, seinem Amtskollegen aus Köln".
///
/// They have the title of whom the sentence speaks of, somewhere else.
struct Colleagues {
  let coreference: Coreference
  let bodies: OfficeBodies

  private static let nouns: WordSet = ["amtskollege", "amtskollegen", "amtskollegin"]

  /// Nouns that mean a colleague in office with a place before them: "sein Dormagener Kollege A".
  private static let others: WordSet = ["kollege", "kollegen", "kollegin"]

  /// "sein Dormagener Kollege A", "ihre Kollegin A aus dem Kreis B".
  private func isInOffice(_ item: Int, _ reading: Reading) -> Bool {
    guard item >= 2, reading.isKind(item + 1, .person) else { return false }
    if reading.items[item - 1].isAny(.possessive) { return true }
    return reading.items[item - 1].isCapitalised && reading.items[item - 1].word.hasSuffix("er")
      && reading.items[item - 2].isAny(.possessive)
  }

  func run(on reading: inout Reading, into claims: inout OfficeClaims) {
    for item in reading.items.indices
    where Self.nouns.contains(reading.items[item].word)
      || Self.others.contains(reading.items[item].word) && isInOffice(item, reading)
    {
      guard reading.items[item].kind == nil, let first = name(beside: item, reading),
        let office = office(before: item, otherThan: reading.items[first].entity, reading, claims)
      else { continue }
      // "ihre Kollegen A (X) und B (Y)"
      let isPlural = reading.word(item).hasSuffix("kollegen") && first == item + 1
      for name in isPlural ? reading.list(of: .person, from: first) : [first] {
        guard !reading.isKind(name - 1, .role),
          let body = body(of: office.role, around: item, name, in: &reading)
        else { continue }
        claims.add(
          OfficeClaim(
            person: reading.items[name].entity, role: office.role, body: body,
            status: office.status, item: item, strength: .title, rule: "offices/colleague"))
      }
    }
  }

  /// The item of the name that the noun stands before, or behind with a comma and a possessive.
  private func name(beside item: Int, _ reading: Reading) -> Int? {
    if reading.isKind(item + 1, .person) { return item + 1 }
    let start = reading.sentence(of: item).lowerBound
    var position = item - 1
    while position > start, position > item - 4, reading.items[position].kind == nil,
      reading.word(position) != ","
    {
      position -= 1
    }
    guard reading.word(position) == ",", reading.isKind(position - 1, .person),
      reading.items[position + 1].isAny([.possessive, .determiner])
    else { return nil }
    return position - 1
  }

  /// The territorial office given nearest before, in the same sentence or the two before.
  private func office(
    before item: Int, otherThan person: Int, _ reading: Reading, _ claims: OfficeClaims
  ) -> OfficeClaim? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 2)].lowerBound
    return claims.all.filter {
      guard $0.item >= first, $0.item < item, $0.person != person, $0.status == .current else {
        return false
      }
      switch OfficeSort(title: $0.role) {
      case .municipal, .district, .land: return true
      default: return false
      }
    }.max { $0.item < $1.item }
  }

  /// The town, district or Land: of "Kölner" before the noun, or of "aus Köln" behind noun or name.
  private func body(
    of title: String, around item: Int, _ name: Int, in reading: inout Reading
  ) -> Int? {
    if let body = bodies.body(ofAdjective: item - 1, for: title, in: &reading) { return body }
    let bracket = reading.bracket(of: name).first {
      reading.entities[$0].kind == .body && coreference.sort($0).isTerritory
    }
    if let bracket { return bracket }
    for end in [item, name] where ["aus", "vom", "von"].contains(reading.word(end + 1)) {
      let start = reading.items[min(end + 2, reading.items.count - 1)].isAny(.determiner) ? 3 : 2
      let place = reading.items[min(end + start, reading.items.count - 1)]
      if place.kind == .body {
        return coreference.sort(place.entity).isTerritory ? place.entity : nil
      }
      if place.kind == .place {
        return bodies.administration(of: place.entity, for: title, in: &reading)
      }
    }
    return nil
  }
}
