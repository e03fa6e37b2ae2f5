internal import Ontology

/// Reads co-operation that a noun states, whatever the verb: "die Kooperation des Kreises A mit der Stadt
/// B", "A ist Partner der B".
struct CooperationNouns {
  let wordings: CooperationWordings
  let lists: MemberLists

  private var reading: Reading { wordings.reading }
  private var clause: Clause { wordings.clause }

  /// The sides of each co-operation of the clause.
  func pairs() -> [(Int, Int)] {
    partner() + between() + aboard()
  }

  private func word(_ item: Int) -> String {
    reading.items[item].kind == nil ? reading.word(item) : ""
  }

  private func groups(parting verbs: [Int]) -> [MemberLists.Group] {
    lists.bodies(in: clause, parting: verbs)
  }

  private func entities(_ group: MemberLists.Group) -> [Int] {
    group.items.map { reading.items[$0].entity }
  }

  // MARK: - Partners

  private static let partners: WordSet = [
    "kooperationspartner", "kooperationspartnerin", "projektpartner", "projektpartnerin", "partner",
    "partnerin", "partnerhochschule",
  ]

  /// Who is behind a project, but in a union only its members: "Träger des Projekts sind A und B".
  private static let carriers: WordSet = ["initiatoren", "träger", "beteiligte"]

  private static let partnersAndCarriers = partners.union(carriers)

  private static let projects: WordSet = [
    "projekt", "projekts", "projektes", "vorhaben", "vorhabens", "modellprojekts",
    "modellprojektes", "modellprojekt",
  ]

  /// What one does with whom one has as a partner: "gewonnen", "ins Boot geholt", "an der Seite".
  private static let winning: WordSet = [
    "gewonnen", "gewinnt", "gewann", "geholt", "holt", "holte", "gefunden", "seite", "setzt",
    "setzen", "ausgesucht", "gesucht", "ausgewählt", "verpflichtet", "wählte",
  ]

  /// "holt sich B ins Boot", "hat B mit ins Boot geholt".
  private func aboard() -> [(Int, Int)] {
    guard let boat = clause.items.first(where: { word($0) == "boot" }), word(boat - 1) == "ins",
      clause.items.contains(where: {
        ["holt", "holen", "holte", "holten", "geholt", "nimmt", "genommen"].contains(word($0))
      })
    else { return [] }
    let named = groups(parting: []).filter { $0.governor == nil }
    guard named.count == 2 else { return [] }
    return entities(named[0]).flatMap { one in entities(named[1]).map { (one, $0) } }
  }

  /// "A ist Kooperationspartner der B", "A hat B als Partner gewonnen", "Partner im Projekt sind A und
  /// B".
  private func partner() -> [(Int, Int)] {
    guard let place = wordings.words.place(of: Self.partnersAndCarriers) else { return [] }
    let noun = clause.items[place]
    // "Partner des Pakts A sind B und C": parties to it.
    if (noun + 2...noun + 3).contains(where: {
      reading.items.indices.contains($0) && reading.isKind($0, .programme)
    }),
      ["des", "der"].contains(word(noun + 1))
    {
      return []
    }
    // "die Partner A und B"
    if reading.isKind(noun + 1, .body), ["die", "der", "den"].contains(word(noun - 1)) {
      let named = reading.list(of: .body, from: noun + 1)
      return CooperationPass.all(named.map { reading.items[$0].entity })
    }
    if clause.items.contains(where: { Self.winning.contains(word($0)) }),
      clause.items.contains(where: { $0 < noun && word($0) == "als" })
    {
      let isSet = clause.items.contains { ["setzt", "setzen"].contains(word($0)) }
      let named = groups(parting: [noun]).filter {
        $0.governor == nil || isSet && $0.governor == "auf"
      }.flatMap(entities)
      return named.count == 2 ? [(named[0], named[1])] : []
    }
    guard
      let copula = clause.items.first(where: {
        ["ist", "sind", "bleibt", "bleiben", "wird", "wurde"].contains(word($0))
      })
    else { return [] }
    // "Partner der Stadt A beim Aufbau ist B"
    if noun < copula, Self.partners.contains(word(noun)),
      ["der", "des", "von", "vom"].contains(word(noun + 1)),
      let owner = owner(of: noun, before: copula),
      let others = groups(parting: [copula]).first(where: {
        $0.governor == nil && ($0.items.first ?? 0) > copula
      })
    {
      return entities(others).map { (owner, $0) }
    }
    // "Die Federführung liegt bei A, Partner sind B und C"
    if word(noun + 1) == "sind", noun + 1 == copula, Self.partners.contains(word(noun)),
      let leader = leader(before: noun),
      let others = groups(parting: [copula]).first(where: {
        $0.governor == nil && ($0.items.first ?? 0) > copula
      })
    {
      return CooperationPass.all([leader] + entities(others))
    }
    if noun == clause.items.first || noun - 1 == clause.items.first, word(copula) == "sind",
      !Self.carriers.contains(word(noun)) || Self.projects.contains(word(noun + 2)),
      ["in", "im", "bei", "beim", "des", "sind", "für", "beim"].contains(word(noun + 1)),
      !clause.items.contains(where: { $0 < copula && reading.isKind($0, .body) })
    {
      let named = groups(parting: [copula]).filter { $0.governor == nil }
      return named.count == 1 ? CooperationPass.all(named.flatMap(entities)) : []
    }
    guard copula < noun, Self.partners.contains(word(noun)),
      ["der", "des", "von", "vom"].contains(word(noun + 1)),
      let other = clause.items.first(where: { $0 > noun && reading.isKind($0, .body) }),
      other - noun < 5,
      let subject = groups(parting: [copula, noun]).first(where: {
        $0.governor == nil && ($0.items.last ?? noun) < noun
      })
    else { return [] }
    return entities(subject).map { ($0, reading.items[other].entity) }
  }

  /// Whose partner a noun means: "Partner der Stadt A", "Partner des Netzwerks".
  private func owner(of noun: Int, before copula: Int) -> Int? {
    let named = (noun + 2..<noun + 5).first {
      clause.items.contains($0) && $0 < copula && reading.isKind($0, .body)
    }
    return named.map { reading.items[$0].entity }
      ?? lists.coreference.body(at: noun + 1, in: reading)?.entity
  }

  /// Who leads what others are partners in: "Die Federführung liegt bei A", "Konsortialführer ist A".
  private func leader(before noun: Int) -> Int? {
    let leads: WordSet = [
      "federführung", "konsortialführer", "konsortialführerin", "projektleitung", "koordination",
      "konsortialführung", "verbundkoordinator", "projektkoordination",
    ]
    guard clause.items.contains(where: { $0 < noun && leads.contains(word($0)) }) else {
      return nil
    }
    let named = clause.items.filter { $0 < noun && reading.isKind($0, .body) }
    return named.count == 1 ? reading.items[named[0]].entity : nil
  }

  // MARK: - Between whom

  /// Adjectives of a co-operation that is not there, or no more.
  private static let notThere: WordBeginnings = [
    "möglich", "geplant", "angestrebt", "künftig", "gewünscht", "frühere", "ehemalig", "beendet",
    "gescheitert", "denkbar", "fehlend", "mangelnd",
  ]

  /// "die Kooperation des Kreises A mit der Stadt B", "ein gemeinsames Projekt der Städte A und B",
  /// "dank der Kooperation mit B".
  private func between() -> [(Int, Int)] {
    let isJoint = wordings.mayHaveJointThing
    for place in wordings.words.indices
    where
      (CooperationWordings.isAgreement(wordings.words[place])
      || isJoint && wordings.isJointThing(place) || Self.projects.contains(wordings.words[place]))
      && isGiven(clause.items[place])
    {
      let sides = sides(of: clause.items[place])
      if !sides.isEmpty { return sides }
    }
    return []
  }

  /// Who is behind a noun: "die Kooperation des Kreises A mit der Stadt B", "… der Städte A und B".
  private func sides(of noun: Int) -> [(Int, Int)] {
    if word(noun + 1) == "mit" { return thanksTo(noun) }
    guard ["des", "der", "von", "vom"].contains(word(noun + 1)) else { return [] }
    // "Gefördert wird das Vorhaben von A und B": behind "von" stands who does it.
    if Self.projects.contains(word(noun)), word(noun + 1).hasPrefix("vo") { return [] }
    let behind = clause.items.filter { $0 > noun && reading.isKind($0, .body) }
    guard let first = behind.first, first - noun < 5 else { return [] }
    if let with = clause.items.first(where: { $0 > first && word($0) == "mit" }), with - first < 3,
      behind.count > 1, behind[1] > with, behind[1] - with < 5
    {
      return [(reading.items[first].entity, reading.items[behind[1]].entity)]
    }
    return CooperationPass.all(
      reading.list(of: .body, from: first).map { reading.items[$0].entity })
  }

  /// "Dank der Kooperation mit B spart A": the one other body of the clause.
  private func thanksTo(_ noun: Int) -> [(Int, Int)] {
    let lead = (1...3).first { ["dank", "durch"].contains(word(noun - $0)) }
    let groups = groups(parting: [noun])
    guard lead != nil,
      let partner = groups.first(where: { $0.governor == "mit" && ($0.items.first ?? 0) > noun }),
      let subject = groups.first(where: { $0.governor == nil })
    else { return [] }
    return entities(subject).flatMap { one in entities(partner).map { (one, $0) } }
  }

  /// Whether an article says that a co-operation is there: "die", "ein", "dank der".
  private func isGiven(_ noun: Int) -> Bool {
    var item = noun - 1
    while item >= 0, noun - item < 5, reading.items[item].kind == nil {
      let word = word(item)
      if Self.notThere.begin(word) { return false }
      if Self.articles.contains(word) { return true }
      guard word.hasSuffix("e") || word.hasSuffix("en") || word.hasSuffix("es") else {
        return false
      }
      item -= 1
    }
    return false
  }

  private static let articles: WordSet = [
    "die", "der", "das", "dem", "zur", "zum", "ihre", "ihrer", "ein", "eine", "dank", "durch", "in",
    "einer",
  ]
}
