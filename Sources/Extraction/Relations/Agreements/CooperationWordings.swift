internal import Ontology

/// What says in a clause that its sides work together.
struct CooperationWording {
  /// The items of its verb.
  var verbs: [Int]
  /// The item of "mit" in "gemeinsam mit": only what stands behind it is a side.
  var with: Int?
  /// Whether it tells of working together, and not of signing.
  var isPractice = false
  /// Whether its sides stand behind "von": "entwickelt wurde es von A gemeinsam mit B".
  var isPassive = false
  /// Whether a side behind "mit" is needed: "A betreibt mit B ein Portal".
  var needsPartner = false
  /// Whether all sides share one thing, so that each works with each.
  var isMutual = false
}

/// Finds the wording of co-operation in a clause: a verb, an agreement with what is done to it, or a
/// thing that several have or make together.
struct CooperationWordings {
  let reading: Reading
  let clause: Clause
  /// The word of each item of the clause; empty for a name.
  let words: ClauseWords
  /// Whether some word begins with "gemeinsam".
  let hasJointly: Bool

  init(reading: Reading, clause: Clause) {
    self.reading = reading
    self.clause = clause
    words = ClauseWords(
      clause.items.map { reading.items[$0].kind == nil ? reading.items[$0].word : "" })
    hasJointly = words.contains { $0.hasPrefix("gemeinsam") }
  }

  /// All wordings of the clause, the plainest first.
  func all() -> [CooperationWording] {
    [
      working(), uniting(), phrase(), jointly(), together(), sharing(), jointThing(), founding(),
      operating(),
      carried(), agreed(), agreement(), decided(), theirs(),
      particleWith(), workTogether(), workOnThing(),
    ].compactMap(\.self)
  }

  func has(_ few: WordSet) -> Bool { words.has(few) }

  func item(_ place: Int) -> Int { clause.items[place] }

  // MARK: - Working together

  private static let verbs: WordSet = [
    "kooperiert", "kooperieren", "kooperierte", "kooperierten", "zusammenarbeiten",
    "zusammenarbeitet", "zusammengearbeitet", "zusammenarbeiteten", "kooperiere",
    "zusammenarbeite",
  ]

  private static let working: WordSet = [
    "arbeitet", "arbeiten", "arbeitete", "arbeiteten", "arbeite", "spannt", "spannen", "spannte",
    "spannten",
  ]

  /// Verbs of bringing together what each had alone: "legen ihre IT mit der Stadt A zusammen".
  private static let pooling: WordSet = ["legt", "legen", "legte", "legten", "führen", "führt"]

  private func working() -> CooperationWording? {
    if let verb = words.place(of: Self.verbs) {
      return .init(verbs: [item(verb)], isPractice: true)
    }
    // "bildet mit B ein Gespann"
    if has(["gespann", "tandem", "duo", "team"]), words.contains("mit"),
      let verb = words.place(of: ["bildet", "bilden", "bildete", "bildeten"])
    {
      return .init(verbs: [item(verb)], isPractice: true)
    }
    if let verb = words.place(of: ["gehen", "geht", "gingen"]),
      let hand = words.firstIndex(of: "hand"),
      hand + 2 < words.endIndex, words[hand + 1] == "in", words[hand + 2] == "hand"
    {
      return .init(verbs: [item(verb)], isPractice: true)
    }
    if let verb = words.place(of: Self.working) {
      if let particle = words.lastIndex(of: "zusammen"), particle > verb,
        !words[particle...].dropFirst().prefix(1).contains("mit")
      {
        return .init(verbs: [item(verb), item(particle)])
      }
      // "arbeiten künftig Hand in Hand", "arbeiten Seite an Seite"
      for (noun, behind) in [("hand", ["in", "hand"]), ("seite", ["an", "seite"])] {
        if let at = words.firstIndex(of: noun),
          words.dropFirst(at + 1).prefix(2).elementsEqual(behind)
        {
          return .init(verbs: [item(verb)], isPractice: true)
        }
      }
    }
    if let verb = words.place(of: Self.pooling),
      let particle = words.lastIndex(of: "zusammen"), particle > verb
    {
      return .init(verbs: [item(verb), item(particle)], isPractice: true, isMutual: true)
    }
    // "haben ihre Abteilungen zusammengelegt"
    if has(["haben", "hat"]),
      let verb = words.place(of: ["zusammengelegt", "zusammengeführt"])
    {
      return .init(verbs: [item(verb)], isMutual: true)
    }
    return nil
  }

  /// "haben sich mit der Stadt B zusammengetan", "tun sich zusammen".
  private func uniting() -> CooperationWording? {
    guard words.contains("sich"), !isWithinUnion() else { return nil }
    // "Die Vereine A und B haben sich zusammengeschlossen" may be one since; towns have a rule of their own.
    if words.contains("zusammengeschlossen"), !has(["zu", "zum", "zur", "für", "in", "im"]) {
      return nil
    }
    if let verb = words.place(of: [
      "zusammengetan", "zusammengeschlossen", "verbündet", "zusammentun", "zusammentut",
    ]) {
      return .init(verbs: [item(verb)], isMutual: true)
    }
    guard let verb = words.place(of: ["tun", "tut", "taten"]),
      let particle = words.lastIndex(of: "zusammen"), particle > verb
    else { return nil }
    return .init(verbs: [item(verb), item(particle)], isMutual: true)
  }

  /// "In der Allianz A haben sich B und C zusammengetan": they are its members.
  private func isWithinUnion() -> Bool {
    clause.preposition == "in"
      || clause.items.contains { item in
        reading.isKind(item, .body)
          && (1...2).contains { ["in", "im"].contains(reading.word(item - $0)) }
      }
  }

  /// What partners bring together: "bündeln ihre Kräfte".
  private static let strengths: WordSet = [
    "kräfte", "kompetenzen", "ressourcen", "know-how", "wissen", "it", "kapazitäten", "aktivitäten",
    "fachwissen", "erfahrungen", "einkauf", "dienste", "angebote",
  ]

  /// "machen gemeinsame Sache", "gehen gemeinsame Wege", "bündeln ihre Kräfte", "setzen auf
  /// Zusammenarbeit".
  private func phrase() -> CooperationWording? {
    func wording(_ verb: Int) -> CooperationWording {
      .init(verbs: [item(verb)], isPractice: true)
    }
    let isJoint = hasJointly && words.contains { $0.hasPrefix("gemeinsame") }
    if isJoint, words.contains("sache"),
      let verb = words.place(of: ["machen", "macht", "machten"])
    {
      return wording(verb)
    }
    if isJoint, has(["weg", "wege"]),
      let verb = words.place(of: ["gehen", "geht", "gingen"])
    {
      return wording(verb)
    }
    if words.contains("strang"),
      let verb = words.place(of: ["ziehen", "zieht", "zogen"])
    {
      return wording(verb)
    }
    if has(Self.strengths),
      let verb = words.place(of: ["bündeln", "bündelt", "bündelten", "gebündelt"])
    {
      return wording(verb)
    }
    if let on = words.firstIndex(of: "auf"),
      words.dropFirst(on + 1).prefix(3).contains(where: Self.isWorkingTogether),
      let verb = words.place(of: ["setzen", "setzt", "setzten"])
    {
      return wording(verb)
    }
    return nil
  }

  // MARK: - Doing something together

  /// Beginnings of verbs for what one does together with others.
  private static let doing: WordBeginnings = [
    "entwick", "betreib", "betrieb", "baut", "bauen", "baute", "aufgebaut", "start", "gestartet",
    "teste", "testet", "getestet", "gründe", "gegründet", "erarbeit", "umgesetzt",
    "biete", "veranstalt", "unterhäl", "unterhalt", "beschaff", "eingerichtet", "forsch",
    "herausgegeben", "aufgelegt", "ausgeschrieben", "realisier", "konzipier", "organisier",
    "angestoßen", "initiier", "angeboten", "eingeführt", "beworben", "bewirb", "erstell",
    "ausgearbeit", "vorgelegt", "formulier", "betreu", "ausgerichtet", "erprob",
  ]

  /// What several do together.
  private static let together: WordSet = [
    "betreiben", "betrieben", "entwickeln", "entwickelten", "entwickelt", "erproben", "erprobten",
    "erprobt", "testen", "getestet", "bauen", "aufgebaut", "beschaffen", "beschafft", "unterhalten",
    "nutzen", "finanzieren", "erarbeiten", "erarbeitet", "verwalten", "organisieren", "realisieren",
    "ausgeschrieben", "eingeführt", "umgesetzt", "eingerichtet", "realisiert", "finanziert",
    "beschäftigen",
  ]

  /// What several do together in verbs with a particle, by the particle.
  private static let parted: WordTable<WordSet> = [
    "auf": ["stellen", "stellten", "bauen", "bauten"],
    "aus": ["schreiben", "schrieben", "bilden", "bildeten"],
    "ein": ["kaufen", "kauften", "führen", "führten", "richten", "richteten"],
    "um": ["setzen", "setzten"], "voran": ["treiben", "trieben"],
    "bereit": ["stellen", "stellten"],
  ]

  /// Participles that are not told by their last letter.
  private static let participles: WordSet = [
    "betrieben", "herausgegeben", "ausgeschrieben", "angestoßen", "angeboten", "unterhalten",
  ]

  /// Whether a clause is in the passive with a verb as its participle.
  private func isPassive(_ verb: Int) -> Bool {
    has(["wird", "werden", "wurde", "wurden", "worden"])
      && (words[verb].hasSuffix("t") || Self.participles.contains(words[verb]))
  }

  /// "betreibt gemeinsam mit dem Kreis B", "in Kooperation mit der Genossenschaft".
  private func jointly() -> CooperationWording? {
    guard let with = joint() else { return nil }
    guard let verb = words.firstIndex(where: Self.doing.begin) else { return workWith(with) }
    let isPassive = isPassive(verb)
    return .init(
      verbs: [item(verb)], with: item(with), isPractice: isPassive, isPassive: isPassive)
  }

  /// The place of "mit" in "gemeinsam mit", "in Zusammenarbeit mit".
  func joint() -> Int? {
    words.indices.first { at in
      guard at > 0, words[at] == "mit" else { return false }
      if ["gemeinsam", "zusammen"].contains(words[at - 1]) { return true }
      // "im Verbund mit", "in enger Zusammenarbeit mit"
      if ["verbund", "schulterschluss", "tandem"].contains(words[at - 1]) {
        return at > 1 && words[at - 2] == "im"
      }
      return at > 1 && words[max(0, at - 3)..<at - 1].contains("in")
        && ["kooperation", "zusammenarbeit", "partnerschaft", "abstimmung", "schulterschluss"]
          .contains(words[at - 1])
    }
  }

  /// "betreiben A und B gemeinsam ein Archiv", "ein gemeinsames Archiv betreiben A und B".
  private func together() -> CooperationWording? {
    guard hasJointly || has(["zweit", "dritt", "viert"]),
      let together = words.indices.first(where: { at in
        words[at].hasPrefix("gemeinsam") || words[at] == "zusammen"
          || at > 0 && words[at - 1] == "zu" && ["zweit", "dritt", "viert"].contains(words[at])
      }), words.dropFirst(together + 1).first != "mit", !words.contains("mit")
    else { return nil }
    if let verb = words.place(of: Self.together) {
      let isPassive = isPassive(verb)
      return .init(verbs: [item(verb)], isPractice: true, isPassive: isPassive)
    }
    guard !words[together].hasPrefix("gemeinsame"), words[together] != "zusammen" else {
      return nil
    }
    // "stellen ihre IT gemeinsam auf", "kaufen gemeinsam ein", "haben etwas auf den Weg gebracht"
    let last = words.last { $0 != "." && !$0.isEmpty } ?? ""
    if let verbs = Self.parted[last], let verb = words.place(of: verbs) {
      return .init(verbs: [item(verb)], isPractice: true)
    }
    return brought().map { .init(verbs: [item($0)]) }
  }

  /// The verb of "bringen etwas auf den Weg".
  func brought() -> Int? {
    guard let way = words.firstIndex(of: "weg"), way > 1, words[way - 1] == "den",
      words[way - 2] == "auf"
    else { return nil }
    return words.firstIndex { ["bringen", "brachten", "gebracht"].contains($0) }
  }

  /// "Das Projekt wird von A und B getragen".
  private func carried() -> CooperationWording? {
    guard has(["projekt", "vorhaben", "modellprojekt", "initiative"]), has(["von", "vom"]),
      let verb = words.place(of: ["getragen", "verantwortet"]),
      has(["wird", "wurde"])
    else { return nil }
    return .init(verbs: [item(verb)], isPractice: true, isPassive: true, isMutual: true)
  }

  /// What one does with another by a verb and its particle: "bildet mit B Informatiker aus".
  private static let doneWith: [(verb: WordSet, particle: String)] = [
    (["bildet", "bilden"], "aus"), (["führt", "führen", "führte", "führten"], "durch"),
    (["richtet", "richten"], "aus"), (["bietet", "bieten"], "an"), (["gibt", "geben"], "heraus"),
    (["baut", "bauen"], "auf"),
  ]

  /// "Mit B führt A einen Lehrgang durch", "A arbeitet mit B an einem Portal".
  func particleWith() -> CooperationWording? {
    guard words.contains("mit"), !words.contains("sich") else { return nil }
    let last = words.last { $0 != "." && !$0.isEmpty } ?? ""
    for (verbs, particle) in Self.doneWith where last == particle {
      if let verb = words.place(of: verbs) {
        return .init(verbs: [item(verb)], needsPartner: true)
      }
    }
    guard let verb = words.place(of: ["arbeitet", "arbeiten"]),
      let with = words.firstIndex(of: "mit"),
      words[with...].contains(where: { ["an", "am", "daran"].contains($0) })
    else { return nil }
    return .init(verbs: [item(verb)], needsPartner: true)
  }

  /// "A betreibt mit B ein Portal": what one does with another without a word for "together".
  private func operating() -> CooperationWording? {
    guard words.contains("mit"), !words.contains("sich"),
      let verb = words.firstIndex(where: { word in
        [
          "betreibt", "betreiben", "betrieb", "unterhält", "unterhalten", "entwickelt",
          "entwickelte",
          "erprobt", "erarbeitet",
        ].contains(word)
      }), !isPassive(verb)
    else { return nil }
    let isRun = words[verb].hasPrefix("betr") || words[verb].hasPrefix("unterh")
    return .init(verbs: [item(verb)], needsPartner: true, isMutual: isRun)
  }
}
