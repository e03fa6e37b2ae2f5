internal import Gazetteer
internal import Ontology

/// Which bodies others can belong to.
extension MembershipOrgans {
  /// Whether a body's name says that others make it up: an association, a network.
  func isUnion(_ entity: Int) -> Bool {
    if coreference.sort(entity).isTerritory { return true }
    let lexicon = reading.analysis.lexicon
    if let id = reading.entities[entity].gazetteerID, let record = lexicon.record(id: id),
      Self.unionTypes.contains(lexicon.records[record].type)
    {
      return true
    }
    // "Deutscher Städtetag", "Städtebund Nord": "tag " and "bund " end a word.
    let name = reading.name(entity).lowercased() + " "
    if Self.unions.contains(where: name.contains) { return true }
    // "das Bündnis „Städte im Norden“": the noun before the name says so.
    return reading.items.indices.contains { item in
      guard reading.items[item].kind == .body, reading.items[item].entity == entity else {
        return false
      }
      // "Die Hanse, ein Verbund von Städten,"
      if reading.word(item + 1) == ",", ["ein", "eine"].contains(reading.word(item + 2)),
        (item + 3..<min(item + 6, reading.items.count)).contains(where: { noun in
          reading.items[noun].isCapitalised
            && Self.made.contains(where: reading.word(noun).hasSuffix)
        })
      {
        return true
      }
      // "Zweckverband A" of a body that is called A
      if Self.unions.prefix(5).contains(where: reading.word(item).contains) { return true }
      let noun = reading.isQuotedName(item) ? item - 2 : item - 1
      guard noun >= 0, reading.items[noun].kind == nil, reading.items[noun].isCapitalised else {
        return false
      }
      return Self.unions.contains(where: reading.word(noun).contains)
    }
  }

  /// Whether a body is an association, a society or a co-operative, by its record or its name.
  func isOfKind(_ kind: String, _ body: Int) -> Bool {
    let lexicon = reading.analysis.lexicon
    if let id = reading.entities[body].gazetteerID, let record = lexicon.record(id: id),
      lexicon.records[record].type.lowercased().hasSuffix(kind.lowercased())
    {
      return true
    }
    return reading.name(body).lowercased().contains(kind.lowercased())
  }

  static let unionTypes: WordSet = [
    "Genossenschaft", "Zweckverband", "Verband", "Verein", "Netzwerk",
  ]

  /// What several are called that have joined.
  private static let made = [
    "verbund", "verband", "verein", "netzwerk", "zusammenschluss", "bündnis", "allianz",
    "kooperation",
    "arbeitsgemeinschaft", "genossenschaft",
  ]

  static let unions = [
    "verband", "verbund", "verein", "netzwerk", "genossenschaft", "bündnis", "allianz",
    "gemeinschaft", "union", "cluster", "initiative", "konsortium", "bund ", "tag ", "kooperation",
    "kommunale", "digital", "@", "arbeitsgruppe", "arbeitskreis", "projektgruppe", "forum",
  ]

  /// Nobody is a member of a ministry; villages are of a union of villages, but not of a town.
  func canHaveMembers(_ entity: Int) -> Bool {
    guard reading.entities[entity].kind == .body else { return false }
    let sort = coreference.sort(entity)
    let name = reading.name(entity)
    if case .ministry = sort { return false }
    if case .federal = sort { return false }
    if sort.isTerritory {
      return ["Amt ", "Verbandsgemeinde ", "Samtgemeinde ", "Bezirk"]
        .contains { name.hasPrefix($0) }
    }
    let first = name.lowercased().prefix { $0 != " " }
    return !Self.authorities.contains(where: first.hasSuffix)
  }

  /// Ends of the first word of an authority's or a unit's name.
  static let authorities = [
    "amt", "verwaltung", "gericht", "kanzlei", "referat", "abteilung", "dezernat", "stabsstelle",
    "geschäftsstelle", "behörde", "rechnungshof", "ministerium", "zentrale",
  ]
}
