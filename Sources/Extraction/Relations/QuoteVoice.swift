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
      if let found = bodies.after(role, in: &copy),
        found.isNamed || isShortName(found.end - 1, of: found.body, reading)
      {
        return found.body
      }
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
    // "kündigte A an, Präsident von B", "gab A zu bedenken, Präsident von B": the verb's end between.
    let comma = comma(behind: item, in: sentence, reading)
    let last = reading.lastWord(of: reading.clause(of: item + comma + 1))
    // "A, der bis Juni Leiter des B gewesen war, sagte"
    if reading.word(item + comma) == ",", ["der", "die"].contains(reading.word(item + comma + 1)),
      ["hatte", "war"].contains(reading.word(last)),
      reading.word(last) == "hatte" || reading.word(last - 1) == "gewesen"
    {
      return nil
    }
    if let body = ofRelative(item + comma, in: sentence, reading, named) { return known(body) }
    if reading.word(item + comma) == "," || reading.word(item + 1) == "(" {
      var role = item + comma + 1
      while role < sentence.upperBound, role < item + 7, !reading.isKind(role, .role),
        reading.word(role) != ",", reading.items[role].kind != .person
      {
        role += 1
      }
      // "A, seit 2019 Leiter und seit Mai auch Kämmerer des B": the title that has a body.
      while reading.isKind(role, .role) {
        if let body = named(role) { return known(body) }
        let end = reading.clause(of: role).upperBound
        role = (role + 1..<max(role + 1, end)).first { reading.isKind($0, .role) } ?? end
      }
    }
    // "Für den Verband B erklärte A, …"
    let start = sentence.lowerBound
    if reading.word(start) == "für", item > start + 2, item < start + 9,
      let body = (start + 1...start + 3).first(where: { reading.isKind($0, .body) }),
      reading.items[body + 1].isAny([.speech, .verb]) || Self.phrases[reading.word(body + 1)] != nil
    {
      return reading.items[body].entity
    }
    if ["von", "vom"].contains(reading.word(item + 1)) {
      for position in item + 2...item + 4 where reading.isKind(position, .body) {
        return reading.items[position].entity
      }
    }
    return nil
  }

  /// How far behind a name the comma stands, past the words that end its verb.
  private func comma(behind name: Int, in sentence: Range<Int>, _ reading: Reading) -> Int {
    for distance in 1...3 where name + distance < sentence.upperBound {
      if reading.word(name + distance) == "," { return distance }
      let it = reading.items[name + distance]
      guard it.kind == nil, it.date == nil, !it.isCapitalised, it.word.utf8.count > 1 else { break }
    }
    return 1
  }

  /// "A, der zugleich CIO des Landes B ist, sagte": the body that a relative clause gives with a title.
  private func ofRelative(
    _ comma: Int, in sentence: Range<Int>, _ reading: Reading, _ named: (Int) -> Int?
  ) -> Int? {
    guard reading.word(comma) == ",", comma + 2 < sentence.upperBound,
      ["der", "die"].contains(reading.word(comma + 1)), !reading.isKind(comma + 2, .role)
    else { return nil }
    let clause = reading.clause(of: comma + 1)
    guard !reading.contains([.pastCopula, .negation, .modal, .then], in: clause) else { return nil }
    guard let role = clause.first(where: { reading.isKind($0, .role) }) else {
      // "A, der seit 2011 das Amt B leitet, sagte"
      let last = reading.lastWord(of: clause)
      guard ["leitet", "führt"].contains(reading.word(last)) else { return nil }
      let bodies = clause.filter { reading.isKind($0, .body) && reading.governor($0) == nil }
      return bodies.first.map { reading.items[$0].entity }
    }
    if let body = named(role) { return body }
    // "der als IT-Referent für die Stadt A arbeitet"
    return clause.first {
      $0 > role && reading.isKind($0, .body) && reading.governor($0) == "für"
    }.map { reading.items[$0].entity }
  }

  /// Whether a noun is what a body is called in short, and not just its kind: "der Digitalagentur" for
  /// the Digitalagentur Thüringen, but not "der Verband".
  private func isShortName(_ noun: Int, of body: Int?, _ reading: Reading) -> Bool {
    guard let body, reading.items.indices.contains(noun), reading.items[noun].kind == nil else {
      return false
    }
    var word = reading.word(noun)
    for ending in ["es", "s"] where word.hasSuffix(ending) && !word.hasSuffix("ss") {
      word = String(word.dropLast(ending.utf8.count))
      break
    }
    return word.utf8.count > 10 && !Self.kinds.contains(word)
      && reading.name(body).lowercased().contains(word)
  }

  private static let kinds: WordSet = [
    "genossenschaft", "gesellschaft", "universität", "zweckverband", "verbandsversammlung",
    "landesregierung", "arbeitsgemeinschaft", "geschäftsstelle", "dienstleister",
    "landeshauptstadt",
  ]
}
