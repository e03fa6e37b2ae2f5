internal import Ontology

/// Finds for whom the persons of a sentence sign.
struct Signers {
  let coreference: Coreference
  let reading: Reading
  let offices: [OfficeClaim]
  let organs: MembershipOrgans

  /// A body, and where the sentence names it or the person that signs for it.
  struct Side {
    var body: Int
    var item: Int
  }

  /// The bodies that a sentence of signing has as sides, in the order of the text.
  func sides(in sentence: Range<Int>, of verb: Int) -> [Side] {
    let clause = Clause.clauses(of: sentence, in: reading).first { $0.items.contains(verb) }
    var sides: [Side] = []
    func add(_ body: Int, _ item: Int) {
      if !sides.contains(where: { $0.body == body }) { sides.append(Side(body: body, item: item)) }
    }
    // "Für A unterschrieb B": the side stands before its person, who has no other one then.
    var represented: Set<Int> = []
    for item in sentence where isFor(item) {
      add(reading.items[item].entity, item)
      if let person = personBehind(item, in: sentence) { represented.insert(person) }
    }
    for item in sentence
    where reading.isKind(item, .person) && !represented.contains(item) && !isWitness(item)
      && !isProxy(item)
    {
      let isSigner = clause?.items.contains(item) ?? false
      if let body = side(of: item, in: sentence)
        ?? (isSigner ? office(of: item, in: sentence) : nil)
      {
        add(body, item)
      }
    }
    // "Mit A und B vereinbarte er eine Zusammenarbeit": whom he speaks for is known.
    if let clause, reading.word(verb).hasPrefix("vereinbarte") {
      for item in clause.items
      where reading.isKind(item, .body) && organs.lead(item).preposition == "mit" {
        for partner in reading.list(of: .body, from: item) {
          add(reading.items[partner].entity, partner)
        }
      }
      if let pronoun = clause.items.first(where: { reading.items[$0].isAny(.pronoun) }),
        let person = coreference.person(at: pronoun, in: reading)?.person,
        let office = offices.last(where: {
          $0.person == person && $0.status != .former && $0.body != nil && $0.item < pronoun
        })?.body
      {
        add(owner(of: office), pronoun)
      }
    }
    return sides.sorted { $0.item < $1.item }
  }

  /// Whoever chairs a board signs for what the board is of.
  private func owner(of body: Int) -> Int {
    coreference.sort(body) == .organ ? reading.entities[body].owner ?? body : body
  }

  /// "BSI-Präsidentin A", "Innenminister B", "dem Präsidenten der Kammer, C": the body of the title
  /// that the sentence gives a person.
  private func office(of person: Int, in sentence: Range<Int>) -> Int? {
    let entity = reading.items[person].entity
    return offices.first { claim in
      claim.person == entity && claim.status != .former && sentence.contains(claim.item)
        && abs(claim.item - person) < 8 && claim.body != nil
    }?.body.map(owner)
  }

  /// The body that a person signs for: in the bracket, or the one of a title in apposition; of several
  /// titles the one whose body the sentences before told of.
  private func side(of person: Int, in sentence: Range<Int>) -> Int? {
    if let body = asHolder(person, in: sentence) { return owner(of: body) }
    let bracket = reading.bracket(of: person).filter {
      reading.entities[$0].kind == .body && coreference.sort($0) != .party
    }
    if let body = bracket.first { return body }
    guard reading.word(person + 1) == ",", reading.isKind(person + 2, .role) else { return nil }
    let titles = titles(behind: person, in: sentence)
    return (titles.first(where: { isToldOf(owner(of: $0), before: sentence) }) ?? titles.first)
      .map(owner)
  }

  /// The bodies of the titles in apposition: "A, Bürgermeister von B und Präsident des Verbands C".
  private func titles(behind person: Int, in sentence: Range<Int>) -> [Int] {
    var bodies: [Int] = []
    var role = person + 2
    while sentence.contains(role), reading.isKind(role, .role) {
      guard ["der", "des", "von", "vom", "am", "beim"].contains(reading.word(role + 1)),
        let body = (role + 2...role + 3).first(where: {
          reading.isKind($0, .body) && sentence.contains($0)
        })
      else { break }
      bodies.append(reading.items[body].entity)
      guard reading.isKind(body + 2, .role), reading.items[body + 1].isAny(.coordinator) else {
        break
      }
      role = body + 2
    }
    return bodies
  }

  /// "Landrätin A (Greiz) als Präsidentin des Verbands B".
  private func asHolder(_ person: Int, in sentence: Range<Int>) -> Int? {
    let end = min(person + 10, sentence.upperBound)
    guard
      let lead = (person + 1..<max(end, person + 1)).first(where: { reading.word($0) == "als" }),
      (person + 1..<lead).allSatisfy({
        reading.items[$0].kind != .person && reading.word($0) != "," && reading.word($0) != "und"
      }), reading.isKind(lead + 1, .role),
      ["der", "des", "von", "vom"].contains(reading.word(lead + 2))
    else { return nil }
    return (lead + 3...lead + 4).first { sentence.contains($0) && reading.isKind($0, .body) }
      .map { reading.items[$0].entity }
  }

  /// Whether the three sentences before name a body.
  private func isToldOf(_ body: Int, before sentence: Range<Int>) -> Bool {
    let number = reading.sentenceOf[sentence.lowerBound]
    let first = reading.sentences[max(0, number - 3)].lowerBound
    return (first..<sentence.lowerBound).contains {
      reading.isKind($0, .body) && reading.items[$0].entity == body
    }
  }

  /// "für die Stadt A" before or behind a signature.
  private func isFor(_ item: Int) -> Bool {
    guard reading.isKind(item, .body) else { return false }
    return (1...3).contains { back in
      reading.word(item - back) == "für"
        && (item - back + 1..<item).allSatisfy {
          reading.items[$0].kind == nil && !reading.items[$0].isCapitalised
        }
    } && coreference.sort(reading.items[item].entity) != .party
  }

  /// The first person behind a body that somebody signs for, in the same clause.
  private func personBehind(_ body: Int, in sentence: Range<Int>) -> Int? {
    (body + 1..<sentence.upperBound).prefix { reading.word($0) != ";" && !isFor($0) }
      .first { reading.isKind($0, .person) }
  }

  /// "der Verband A, vertreten durch seinen Präsidenten B, Bürgermeister von C": B signs for A.
  private func isProxy(_ person: Int) -> Bool {
    (max(1, person - 5)..<person).contains {
      reading.word($0) == "durch" && reading.word($0 - 1) == "vertreten"
    }
  }

  private func isWitness(_ person: Int) -> Bool {
    let words: WordSet = [
      "beisein", "anwesenheit", "gegenwart", "zeugen", "zeuge", "gast", "gäste",
    ]
    return (reading.sentence(of: person).lowerBound..<person).contains {
      words.contains(reading.word($0))
    }
  }
}
