internal import Ontology

/// Reads offices that one sentence announces and another one fills: "Der Verband hat wieder einen
/// Vorsitzenden. Die Mitglieder wählten A."
struct OfficeAnnouncements {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// How many sentences after the announcement the name may come.
  private static let reach = 2

  /// Adds what the announced titles of an article claim, where no name stands with them.
  func run(on reading: inout Reading, into claims: inout OfficeClaims) {
    let chains = OfficeChains(bodies: bodies)
    for number in reading.sentences.indices {
      let sentence = reading.sentences[number]
      for chain in chains.chains(in: sentence, of: &reading)
      where isAnnounced(chain, reading) && !claims.all.contains(where: { chain.holds($0.item) }) {
        guard let holder = holder(after: chain, in: number, reading) else { continue }
        for link in chain.links { claim(link, holder, in: &reading, &claims) }
      }
    }
  }

  private func claim(
    _ link: ChainLink, _ holder: Int, in reading: inout Reading, _ claims: inout OfficeClaims
  ) {
    let person = reading.items[holder].entity
    let title = reading.name(reading.items[link.role].entity)
    let body =
      link.body
      ?? DefaultBodies(coreference: coreference, bodies: bodies)
      .body(of: title, at: link.role, holder: person, in: &reading)
    if body == nil, OfficeSort(title: title) == .organisation { return }
    // What the text speaks of only later has announced nothing.
    if link.body == nil, let body,
      let first = reading.items.firstIndex(where: { $0.kind == .body && $0.entity == body }),
      first > holder
    {
      return
    }
    let times = OfficeTimes(reading: reading)
    var time = times.time(around: holder, in: reading.clause(of: holder), starts: true)
    // "überreichte am Freitag die Urkunde": what has happened lies behind.
    if let from = time.from, times.isAhead(from), !time.isFrom { time = OfficeTime() }
    let isOver = times.isLongAgo(reading.sentence(of: holder), around: holder)
    claims.add(
      OfficeClaim(
        person: person, role: title, body: body,
        status: times.adjusted(isOver ? .former : .current, time), from: time.from,
        dateWords: time.words, begins: true, item: holder, strength: .change,
        rule: "offices/announced"))
  }

  /// "hat wieder einen Vorsitzenden", "bekommt eine neue Direktorin": an office, and nobody's yet.
  private func isAnnounced(_ chain: OfficeChain, _ reading: Reading) -> Bool {
    guard let role = chain.links.first?.role, !reading.isKind(chain.items.upperBound, .person),
      !reading.contains(.chosen, in: reading.clause(of: role))
    else { return false }
    return OpenOffices(coreference: coreference).isOpen(role, reading)
  }

  /// The item of the name that fills an announced office, in the next clauses or sentences.
  private func holder(after chain: OfficeChain, in number: Int, _ reading: Reading) -> Int? {
    let last = min(number + Self.reach, reading.sentences.count - 1)
    for other in number...last {
      for clause in clauses(of: reading.sentences[other], reading)
      where clause.lowerBound >= chain.items.upperBound {
        if let name = chosen(in: clause, reading) ?? handed(in: clause, reading)
          ?? leading(in: clause, reading) ?? prevailing(in: clause, reading)
          ?? receiving(in: clause, reading) ?? named(in: clause, reading)
        {
          return name
        }
      }
    }
    return nil
  }

  private func clauses(of sentence: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      let clause = reading.clause(of: position)
      found.append(clause)
      position = max(clause.upperBound, position) + 1
    }
    return found
  }

  /// "Die Delegierten wählten am Montag A", "Gewählt wurde A": somebody chosen, and not said what for.
  private func chosen(in clause: Range<Int>, _ reading: Reading) -> Int? {
    guard let verb = clause.first(where: { isWord($0, .chosen, reading) }),
      !reading.contains([.negation, .modal], in: clause), !saysWhatFor(clause, reading)
    else { return nil }
    let names = clause.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
    }
    guard let name = names.last else { return nil }
    if reading.contains([.became, .copula], in: clause) { return names.count == 1 ? name : nil }
    // Who chooses stands in the clause as well.
    let isParticiple = reading.word(verb).hasSuffix("t") || reading.word(verb).hasSuffix("en")
    let auxiliary = clause.first { ["hat", "haben"].contains(reading.word($0)) }
    let start = isParticiple && auxiliary != nil ? auxiliary ?? verb : verb
    let hasOther =
      names.count == 2
      || clause.contains {
        $0 != name && !reading.isKind($0, .role) && reading.items[$0].isCapitalised
          && !reading.isKind($0, .person)
          && ["der", "die", "das"].contains(reading.word($0 - 1))
      }
      || clause.contains { reading.isKind($0, .body) && $0 < verb }
      || clause.contains { Self.voters.contains(reading.word($0)) }
    return name > start && hasOther ? name : nil
  }

  private static let voters: WordSet = ["delegierte", "mitglieder", "stimmberechtigte"]

  /// Whether a clause names the office, or the board, that somebody is chosen for.
  private func saysWhatFor(_ clause: Range<Int>, _ reading: Reading) -> Bool {
    clause.contains { position in
      switch reading.word(position) {
      case "als": return true
      case "zum", "zur":
        return (position + 1...position + 4).contains { reading.isKind($0, .role) }
      case "in": return ["den", "die", "das"].contains(reading.word(position + 1))
      case "ins": return true
      default: return false
      }
    }
  }

  /// "A leitet seit Mai die Behörde": who leads what a noun stands for.
  private func leading(in clause: Range<Int>, _ reading: Reading) -> Int? {
    guard clause.contains(where: { ["leitet", "führt", "übernimmt"].contains(reading.word($0)) }),
      !reading.contains([.negation, .modal], in: clause),
      clause.contains(where: { item in
        ["die", "das"].contains(reading.word(item)) && !reading.isKind(item + 1, .body)
          && Self.houses.contains { reading.word(item + 1).hasSuffix($0) }
      })
    else { return nil }
    let names = clause.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
    }
    return names.count == 1 ? names.first : nil
  }

  /// "Bei der Wahl setzte sich A durch": the one who prevailed, over an apposition.
  private func prevailing(in clause: Range<Int>, _ reading: Reading) -> Int? {
    guard clause.contains(where: { ["setzte", "setzt"].contains(reading.word($0)) }),
      clause.contains(where: { reading.word($0) == "sich" }),
      reading.sentence(of: clause.lowerBound).contains(where: { reading.word($0) == "durch" }),
      !reading.contains([.negation, .modal], in: clause)
    else { return nil }
    let names = clause.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
    }
    return names.count == 1 ? names.first : nil
  }

  /// "Es geht an A", "Der Posten fällt an B", "Die Wahl fiel auf C".
  private func receiving(in clause: Range<Int>, _ reading: Reading) -> Int? {
    guard let verb = clause.first(where: { Self.passing.contains(reading.word($0)) }),
      !reading.contains([.negation, .modal], in: clause)
    else { return nil }
    let isOffice = clause.contains {
      ["es", "er", "sie"].contains(reading.word($0)) && abs($0 - verb) == 1
        || SuccessionVerbs.isOffice(reading.word($0))
    }
    let isChoice = clause.contains { ["wahl", "entscheidung"].contains(reading.word($0)) }
    let names = clause.filter { reading.isKind($0, .person) }
    guard names.count == 1, let name = names.first else { return nil }
    let governor = reading.governor(name)
    return isOffice && governor == "an" || isChoice && governor == "auf" ? name : nil
  }

  /// "A heißt der Mann", "Die Neue heißt A", "Der Auserwählte ist A".
  private func named(in clause: Range<Int>, _ reading: Reading) -> Int? {
    let names = clause.filter { reading.isKind($0, .person) }
    guard names.count == 1, let name = names.first,
      let verb = clause.first(where: { ["heißt", "heisst", "ist"].contains(reading.word($0)) }),
      abs(name - verb) == 1, !reading.contains([.negation, .modal], in: clause)
    else { return nil }
    let isNewcomer = clause.contains {
      ["der", "die"].contains(reading.word($0 - 1)) && Self.newcomers.contains(reading.word($0))
        && reading.items[$0].isCapitalised
    }
    let isPronoun = reading.word(verb) != "ist" && ["er", "sie"].contains(reading.word(verb - 1))
    return isNewcomer || isPronoun ? name : nil
  }

  private static let newcomers: WordSet = [
    "mann", "frau", "neue", "auserwählte", "gewählte", "fachmann", "fachfrau", "kandidat",
  ]

  private static let passing: WordSet = ["geht", "ging", "fällt", "fiel"]

  private static let houses = ["behörde", "amt", "haus", "anstalt", "geschäfte", "einrichtung"]

  /// "übertrug die Aufgabe am Montag A", "überreichte die Ernennungsurkunde an A".
  private func handed(in clause: Range<Int>, _ reading: Reading) -> Int? {
    guard !reading.contains([.negation, .modal], in: clause) else { return nil }
    let names = clause.filter { reading.isKind($0, .person) }
    let isTransfer =
      clause.contains { ["übertrug", "überträgt", "übertragen"].contains(reading.word($0)) }
      && clause.contains {
        ["funktion", "aufgabe", "amt", "posten", "stelle"].contains(reading.word($0))
      }
    if isTransfer {
      let receivers = names.filter { !coreference.isOblique($0, reading) }
      return receivers.count == 1 ? receivers.first : nil
    }
    guard clause.contains(where: { reading.word($0).hasSuffix("urkunde") }) else {
      return nil
    }
    return names.last { reading.word($0 - 1) == "an" }
  }

  private func isWord(_ item: Int, _ classes: Grammar, _ reading: Reading) -> Bool {
    reading.items[item].kind == nil && reading.items[item].isAny(classes)
  }
}

extension OfficeChain {
  /// Whether an item is one of the chain's titles.
  fileprivate func holds(_ item: Int) -> Bool { links.contains { $0.role == item } }
}
