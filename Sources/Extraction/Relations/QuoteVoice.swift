internal import Ontology

/// As the voice of which body somebody is quoted.
extension QuotePass {
  /// The body that the clause with the name (or bare title) names: beside its title or after "von".
  func voice(of item: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    var copy = reading
    let bodies = OfficeBodies(coreference: coreference)
    let before = reading.entities.count
    func named(_ role: Int) -> Int? {
      if let found = bodies.prefix(role, in: &copy) { return found.body }
      if let found = bodies.after(role, in: &copy), found.isNamed { return found.body }
      if let found = bodies.before(role, in: &copy), found.isNamed { return found.body }
      return nil
    }
    func known(_ body: Int?) -> Int? { body.flatMap { $0 < before ? $0 : nil } }
    if reading.isKind(item, .role) { return known(named(item)) }
    if reading.isKind(item - 1, .role), let body = known(named(item - 1)) { return body }
    // "kritisierte die Präsidentin des Verbands, A."
    if reading.word(item - 1) == "," {
      var role = item - 2
      while role > sentence.lowerBound, role > item - 7, !reading.isKind(role, .role),
        reading.word(role) != ",", reading.items[role].kind != .person
      {
        role -= 1
      }
      if reading.isKind(role, .role), let body = known(named(role)) { return body }
    }
    // "kündigte A an, Präsident von B": a particle may stand between.
    let comma = reading.word(item + 1).utf8.count < 7 && reading.word(item + 2) == "," ? 2 : 1
    if reading.word(item + comma) == "," || reading.word(item + 1) == "(" {
      var role = item + comma + 1
      while role < sentence.upperBound, role < item + 7, !reading.isKind(role, .role),
        reading.word(role) != ",", reading.items[role].kind != .person
      {
        role += 1
      }
      if reading.isKind(role, .role) { return known(named(role)) }
    }
    if ["von", "vom"].contains(reading.word(item + 1)) {
      for position in item + 2...item + 4 where reading.isKind(position, .body) {
        return reading.items[position].entity
      }
    }
    return nil
  }
}
