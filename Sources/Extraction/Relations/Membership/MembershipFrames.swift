internal import Ontology

/// Finds the wordings of membership in a clause.
struct MembershipFrames {
  let reading: Reading
  let clause: Clause
  /// The word at each place in the clause; empty for a name or time.
  private let words: ClauseWords

  init(reading: Reading, clause: Clause) {
    self.reading = reading
    self.clause = clause
    words = ClauseWords(
      clause.items.map { item in
        reading.items[item].kind == nil && reading.items[item].date == nil
          ? reading.items[item].word : ""
      })
  }

  var items: [Int] { clause.items }

  /// The word at a place in the clause; empty for a name, a time and beyond its ends.
  func word(_ place: Int) -> String {
    words.indices.contains(place) ? words[place] : ""
  }

  func place(of few: WordSet, from start: Int = 0) -> Int? {
    words.place(of: few, from: start)
  }

  func has(_ few: WordSet) -> Bool { place(of: few) != nil }

  /// A particle at the end of its clause: "an" in "gehören dem Rat an".
  func particle(_ particles: WordSet, after start: Int) -> Int? {
    guard words.mayHave(particles) else { return nil }
    return items.indices.last { at in
      guard at > start, particles.contains(word(at)) else { return false }
      guard at + 1 < items.count else { return true }
      // "gehören an A, B und C"
      return [",", "und", "sowie", "wie"].contains(word(at + 1))
        || reading.isKind(items[at + 1], .person)
    }
  }

  /// The items of a verb in one word, else of one that its particle is parted from: "beigetreten",
  /// "tritt … bei".
  func verb(
    _ whole: WordSet, orParted stems: WordSet, _ end: String
  ) -> [Int]? {
    if let verb = place(of: whole) { return [items[verb]] }
    guard let verb = place(of: stems), let end = particle([end], after: verb) else { return nil }
    return [items[verb], items[end]]
  }

  /// All wordings of the clause.
  func all() -> [MembershipFrame] {
    var found: [MembershipFrame] = []
    if let frame = noun() { found.append(frame) }
    for frame in [
      belongs(), joins(), connects(), unites(), takesPart(), admits(), admitsToCircle(), seat(),
      sits(), represents(), stands(),
      accession(), chosen(), movesIn(), replaces(), comesAlong(), completes(), counts(), consists(),
      founded(),
      isNew(), isThere(), list(),
    ] {
      if let frame { found.append(frame) }
    }
    return found + furtherAppositions() + origins()
  }

  static let belong: WordSet = ["gehört", "gehören", "zählt", "zählen", "gehöre"]

  func belongs() -> MembershipFrame? {
    if let verb = place(of: ["angehört", "angehören", "angehöre"]) {
      return MembershipFrame(
        name: "belongs", verbs: [items[verb]], slot: .dative, members: .subjects)
    }
    // "die Kommission, der auch die Länder A und B angehörten": at the event told.
    if let verb = place(of: ["angehörten"]), clause.pronoun != nil {
      return MembershipFrame(
        name: "belongs", verbs: [items[verb]], slot: .dative, members: .subjects,
        takesPersons: false)
    }
    if let frame = belonged() { return frame }
    guard let verb = place(of: Self.belong) else { return nil }
    if word(verb).hasPrefix("gehör"), let end = particle(["an"], after: verb) {
      return MembershipFrame(
        name: "belongs", verbs: [items[verb], items[end]], slot: .dative, members: .subjects,
        isParted: true)
    }
    return MembershipFrame(
      name: "counted", verbs: [items[verb]], slot: .toward, members: .subjects)
  }

  static let united: WordSet = [
    "zusammengeschlossen", "zusammengetan", "organisiert", "vereint", "vereinigt", "vernetzt",
    "verbunden", "zusammenarbeiten", "zusammenschließen",
  ]

  static let moves: WordSet = [
    "rückt", "rücken", "rückte", "rückten", "zieht", "ziehen", "zog", "zogen", "kommt", "kommen",
    "kam", "kamen", "einzieht", "einziehen", "nachrückt", "aufrückt", "einrückt",
  ]

  static let comes: WordSet = [
    "kommt", "kommen", "kam", "kamen", "stößt", "stoßen", "stieß", "stießen", "gekommen",
    "hinzugekommen", "dazugekommen", "gestoßen", "hinzugestoßen", "dazugestoßen",
  ]

  static let completing: WordSet = [
    "komplettieren", "komplettiert", "vervollständigen", "vervollständigt", "verstärken",
    "verstärkt", "ergänzen", "ergänzt", "bilden", "bildet",
  ]

  /// Auxiliaries of the clause: parts of its verb.
  func auxiliaries() -> [Int] {
    items.indices.filter { Self.auxiliary.contains(word($0)) }.map { items[$0] }
  }

  private static let auxiliary: WordSet = [
    "ist", "sind", "wurde", "wurden", "worden", "wird", "werden", "hat", "haben", "hatte",
    "hatten",
  ]
}
