internal import Gazetteer
internal import Ontology

/// Reads who takes part in a programme or project with a name: "A erhält Geld aus dem Programm X", "im
/// Projekt X ist A Modellkommune", "A wurde für X ausgewählt".
struct ProgrammeTakers {
  let coreference: Coreference
  let reading: Reading
  let lists: MemberLists
  let organs: MembershipOrgans

  /// The programme that a clause has takers of, and who they are.
  func takers(in clause: Clause) -> (programme: Int, bodies: [Int])? {
    guard let item = clause.items.first(where: { isTaken($0) }) else { return nil }
    let words = clause.items.map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    let bodies =
      funded(words, clause, item) ?? gets(words, clause, item)
      ?? granted(words, clause) ?? isModel(words, clause, item) ?? works(words, clause, item)
      ?? own(clause, item)
      ?? listed(words, clause)
    guard let bodies, !bodies.isEmpty else { return nil }
    return (reading.items[item].entity, bodies)
  }

  /// The programme that a clause says is now paid to somebody, and who they are: "wird im Programm X
  /// gefördert".
  func funded(in clause: Clause) -> (programme: Int, bodies: [Int])? {
    guard let item = clause.items.first(where: { isTaken($0) }) else { return nil }
    let words = clause.items.map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    return funded(words, clause, item).map { (reading.items[item].entity, $0) }
  }

  /// Whether an item is a programme or project that one takes part in, by the noun before its name, by
  /// its name or its record.
  func isTaken(_ item: Int) -> Bool {
    guard reading.isKind(item, .programme) else { return false }
    let entity = reading.items[item].entity
    let lexicon = reading.analysis.lexicon
    if let id = reading.entities[entity].gazetteerID, let record = lexicon.record(id: id) {
      return ["Förderprogramm", "Programm", "Projekt"].contains(lexicon.records[record].type)
    }
    let noun = reading.isQuotedName(item) ? item - 2 : item - 1
    let isCalled =
      reading.items[noun].kind == nil && reading.items[noun].isCapitalised
      && Self.nouns.contains(where: reading.word(noun).hasSuffix)
    return isCalled
      || reading.name(entity).lowercased().split(separator: " ").contains { word in
        Self.nouns.contains { word.hasSuffix($0) || word.hasSuffix($0 + "e") }
      }
  }

  private static let nouns = [
    "programm", "programms", "projekt", "projekts", "vorhaben", "initiative",
  ]

  /// The programme that "Beteiligt sind A und B" means: the one of the two sentences before, else the
  /// only one that the article has named so far.
  func spokenOf(before item: Int) -> Int? {
    let named = reading.items[..<item].indices.filter { isTaken($0) }
    guard let last = named.last else { return nil }
    let isNear = reading.sentenceOf[item] - reading.sentenceOf[last] <= 2
    let isOnly = Set(named.map { reading.items[$0].entity }).count == 1
    return isNear || isOnly ? reading.items[last].entity : nil
  }

  // MARK: - Wordings

  private func subjects(_ clause: Clause, parting verbs: [Int]) -> [MemberLists.Group] {
    lists.bodies(in: clause, parting: verbs).filter { $0.governor == nil }
  }

  private func entities(_ groups: [MemberLists.Group]) -> [Int] {
    groups.flatMap(\.items).map { reading.items[$0].entity }
  }

  private static let funding: WordSet = [
    "gefördert", "unterstützt", "bezuschusst", "ausgewählt", "aufgenommen",
  ]

  /// "wird im Programm X gefördert", "hat A für X ausgewählt".
  private func funded(_ words: [String], _ clause: Clause, _ programme: Int) -> [Int]? {
    guard let verb = words.firstIndex(where: Self.funding.contains),
      ["in", "aus", "für", "durch", "über"].contains(organs.lead(programme).preposition ?? "")
    else { return nil }
    let subjects = subjects(clause, parting: [clause.items[verb]])
    if words.contains(where: { ["wird", "werden", "wurde", "wurden", "worden"].contains($0) }) {
      return entities(subjects)
    }
    guard words.contains(where: { ["hat", "haben"].contains($0) }),
      ["ausgewählt", "aufgenommen"].contains(words[verb]), subjects.count == 2
    else { return nil }
    return entities([subjects[1]])
  }

  private static let getting: WordSet = [
    "erhält", "erhalten", "erhielt", "erhielten", "bekommt", "bekommen", "bekam", "bekamen",
    "profitiert", "profitieren",
  ]

  /// "erhält Geld aus dem Programm X".
  private func gets(_ words: [String], _ clause: Clause, _ programme: Int) -> [Int]? {
    guard let verb = words.firstIndex(where: Self.getting.contains),
      ["in", "aus", "für", "über", "von"].contains(organs.lead(programme).preposition ?? "")
    else { return nil }
    let subjects = subjects(clause, parting: [clause.items[verb]])
    return subjects.count == 1 ? entities(subjects) : nil
  }

  private static let grants: WordSet = [
    "bescheid", "förderbescheid", "zuwendungsbescheid", "bewilligungsbescheid", "förderbescheide",
    "bescheide", "zuschlag", "förderzusage",
  ]

  /// "für A gab es einen Bescheid aus dem Programm X", "Bescheide aus X gingen an A und B".
  private func granted(_ words: [String], _ clause: Clause) -> [Int]? {
    let isPaid = words.contains { ["fließen", "fließt", "flossen"].contains($0) }
    guard isPaid || words.contains(where: Self.grants.contains) else { return nil }
    if let given = given(words, clause) { return [given] }
    let groups = lists.bodies(in: clause, parting: []).filter {
      $0.governor == "für" || $0.governor == "an"
    }
    return groups.count == 1 ? entities(groups) : nil
  }

  /// "übergab der Stadt A einen Bescheid": the body in the dative.
  private func given(_ words: [String], _ clause: Clause) -> Int? {
    guard
      words.contains(where: { ["übergab", "überreichte", "übergeben", "überreicht"].contains($0) }
      )
    else { return nil }
    let item = clause.items.first { item in
      guard reading.isKind(item, .body), coreference.sort(reading.items[item].entity).isTerritory
      else { return false }
      let lead = organs.lead(item)
      return lead.preposition == nil && ["dem", "der"].contains(lead.determiner ?? "")
        && !organs.isAttribute(lead.start)
    }
    return item.map { reading.items[$0].entity }
  }

  /// "Im Projekt X arbeiten A und B zusammen".
  private func works(_ words: [String], _ clause: Clause, _ programme: Int) -> [Int]? {
    guard ["in", "an", "bei"].contains(organs.lead(programme).preposition ?? ""),
      words.contains("zusammen"),
      let verb = words.firstIndex(where: { ["arbeiten", "arbeitet"].contains($0) })
    else { return nil }
    return entities(subjects(clause, parting: [clause.items[verb]]))
  }

  private static let models: WordSet = [
    "modellkommune", "modellregion", "modellstadt", "modellkommunen", "modellregionen",
    "pilotkommune", "pilotkommunen", "pilotregion", "pilotstadt", "modelllandkreis", "teil",
    "teilnehmer", "teilnehmerin", "modellkreis",
  ]

  /// "A ist Modellkommune im Projekt X".
  private func isModel(_ words: [String], _ clause: Clause, _ programme: Int) -> [Int]? {
    guard let noun = words.firstIndex(where: Self.models.contains),
      clause.items[noun] < programme
    else { return nil }
    let verbs: WordSet = [
      "ist", "sind", "wird", "werden", "wurde", "zählt", "zählen", "gehört", "gehören",
    ]
    let verb = words.firstIndex(where: verbs.contains)
    // "Als Modellkommune im Projekt X testet A …"
    guard verb != nil || noun > 0 && words[noun - 1] == "als" else { return nil }
    let subjects = subjects(
      clause, parting: [clause.items[noun]] + (verb.map { [clause.items[$0]] } ?? []))
    return subjects.count == 1 ? entities(subjects) : nil
  }

  /// "gab den Startschuss für ihr Vorhaben im Programm X".
  private func own(_ clause: Clause, _ programme: Int) -> [Int]? {
    let lead = organs.lead(programme)
    guard lead.preposition == "in" else { return nil }
    let start = lead.start - (reading.word(lead.start) == "im" ? 1 : 2)
    guard ["vorhaben", "projekt", "projekte"].contains(reading.word(start)),
      reading.items[start - 1].isAny(.possessive)
    else { return nil }
    let subjects = subjects(clause, parting: [])
    return subjects.count == 1 && subjects[0].items.count == 1 ? entities(subjects) : nil
  }

  /// "Zu den Teilnehmern des Programms X zählen A und B".
  private func listed(_ words: [String], _ clause: Clause) -> [Int]? {
    guard words.contains(where: { ["teilnehmern", "teilnehmer"].contains($0) }),
      let verb = words.firstIndex(where: {
        ["zählen", "zählt", "gehören", "gehört", "sind"].contains($0)
      })
    else { return nil }
    return entities(subjects(clause, parting: [clause.items[verb]]))
  }
}
