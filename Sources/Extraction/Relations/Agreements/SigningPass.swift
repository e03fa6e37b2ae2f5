internal import Ontology

/// Reads who signs or starts something for whom: "A (Stadt X) und B (Hochschule Y) haben …
/// unterzeichnet", "brachten das gemeinsame Projekt auf den Weg".
struct SigningPass {
  let coreference: Coreference
  /// The offices of the article: whoever signs does so for the body of the title beside the name.
  let offices: [OfficeClaim]

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    for sentence in reading.sentences {
      guard let verb = signing(in: sentence, reading), !isNoFact(sentence, reading) else {
        continue
      }
      var sides: [Int] = []
      let clause = Clause.clauses(of: sentence, in: reading).first { $0.items.contains(verb) }
      for item in sentence where reading.isKind(item, .person) {
        let isSigner = clause?.items.contains(item) ?? false
        guard !isWitness(item, reading),
          let body = side(of: item, in: sentence, reading)
            ?? (isSigner ? office(of: item, in: sentence, reading) : nil),
          !sides.contains(body)
        else { continue }
        sides.append(body)
      }
      // "Für A unterschrieb B": the side stands before its person.
      for item in sentence where isFor(item, reading) && !sides.contains(reading.items[item].entity)
      {
        sides.append(reading.items[item].entity)
      }
      guard !sides.isEmpty else { continue }
      let evidence = Evidence(range: reading.evidence(verb), rule: "agreements/signing")
      for item in sentence where reading.isKind(item, .programme) && isObject(item, reading) {
        for side in sides {
          sheet.add(
            Statement(
              .partyTo, subject: side, object: reading.items[item].entity, evidence: evidence))
        }
      }
      guard isAgreement(sentence, reading), areSides(sides, sheet) else { continue }
      for (first, second) in CooperationPass.all(sides) {
        sheet.add(Statement(.cooperatesWith, subject: first, object: second, evidence: evidence))
      }
    }
  }

  /// "BSI-Präsidentin A", "Innenminister B", "dem Präsidenten der Kammer, C": the body of the title
  /// that the sentence gives a person.
  private func office(of person: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    let entity = reading.items[person].entity
    let body = offices.first { claim in
      claim.person == entity && claim.status != .former && sentence.contains(claim.item)
        && abs(claim.item - person) < 8 && claim.body != nil
    }?.body
    // Whoever chairs a board signs for what the board is of.
    return body.map { coreference.sort($0) == .organ ? reading.entities[$0].owner ?? $0 : $0 }
  }

  private static let signs: WordSet = [
    "unterzeichnet", "unterzeichnete", "unterzeichneten", "unterschrieben", "unterschrieb",
    "besiegelt", "besiegelte", "besiegelten",
  ]

  private static let agreements = [
    "vertrag", "vereinbarung", "absichtserklärung", "kooperation", "partnerschaft", "memorandum",
    "abkommen", "intent", "zusammenarbeit",
  ]

  /// The verb of signing, or "ihre Namen unter den Vertrag setzen".
  private func signing(in sentence: Range<Int>, _ reading: Reading) -> Int? {
    if let verb = sentence.first(where: {
      reading.items[$0].kind == nil && Self.signs.contains(reading.word($0))
    }) {
      return verb
    }
    let words = Set(sentence.map { reading.word($0) })
    // "brachten das gemeinsame Projekt auf den Weg"
    if words.contains("weg"), words.contains("auf") {
      return sentence.first { ["brachten", "brachte", "gebracht"].contains(reading.word($0)) }
    }
    guard words.contains("unter"),
      !words.isDisjoint(with: ["namen", "unterschrift", "unterschriften"])
    else { return nil }
    return sentence.first { ["setzten", "setzte", "gesetzt"].contains(reading.word($0)) }
  }

  private func isNoFact(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.contains([.negation, .modal], in: sentence)
      || sentence.contains { ["werden", "wird", "keine", "ohne"].contains(reading.word($0)) }
  }

  /// Whether a sentence names an agreement, by a noun or a programme's name.
  private func isAgreement(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    sentence.contains { item in
      let it = reading.items[item]
      guard it.kind == nil || it.kind == .programme else { return false }
      if it.word.hasSuffix("projekt"), it.kind == nil,
        reading.word(item - 1).hasPrefix("gemeinsame")
      {
        return true
      }
      let word = it.kind == .programme ? reading.name(it.entity).lowercased() : it.word
      return Self.agreements.contains { end in
        word.split(separator: " ").contains { $0.hasSuffix(end) }
      }
    }
  }

  /// Whether those who sign are the sides themselves: two of any kind, or towns and districts whose
  /// co-operation nothing else has told of.
  private func areSides(_ sides: [Int], _ sheet: StatementSheet) -> Bool {
    sides.count == 2
      || sides.allSatisfy { coreference.sort($0).isTerritory }
        && !sides.contains { sheet.cooperates($0) }
  }

  /// Whether a programme is what is signed, and not what the agreement serves.
  private func isObject(_ item: Int, _ reading: Reading) -> Bool {
    guard !reading.isSubjectOrObject(item) else { return true }
    // "das Modellprojekt „X“"
    let lead = MembershipOrgans(coreference: coreference, reading: reading).lead(item)
    return lead.preposition == nil && ["das", "den", "die"].contains(lead.determiner ?? "")
  }

  /// "für die Stadt A" before or behind a signature.
  private func isFor(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.isKind(item, .body) else { return false }
    return (1...3).contains { back in
      reading.word(item - back) == "für"
        && (item - back + 1..<item).allSatisfy {
          reading.items[$0].kind == nil && !reading.items[$0].isCapitalised
        }
    } && coreference.sort(reading.items[item].entity) != .party
  }

  private func isWitness(_ person: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(of: person)
    let words = ["beisein", "anwesenheit", "gegenwart", "zeugen", "zeuge", "gast", "gäste"]
    return (sentence.lowerBound..<person).contains { words.contains(reading.word($0)) }
  }

  /// The body that a person signs for: in the bracket, or the one of the title in apposition.
  private func side(of person: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    let bracket = reading.items[person].bracket.filter {
      reading.entities[$0].kind == .body && coreference.sort($0) != .party
    }
    if let body = bracket.first { return body }
    guard reading.word(person + 1) == ",", reading.isKind(person + 2, .role),
      ["der", "des", "von", "vom", "am", "beim"].contains(reading.word(person + 3))
    else { return nil }
    return (person + 4...person + 5).first { reading.isKind($0, .body) && sentence.contains($0) }
      .map { reading.items[$0].entity }
  }
}
