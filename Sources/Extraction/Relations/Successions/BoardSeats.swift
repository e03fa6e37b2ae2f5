internal import Ontology

/// Tells seats on a board from offices: whoever takes somebody's seat has not that one's office.
struct BoardSeats {
  let coreference: Coreference

  /// How many sentences before a succession the text may tell of the seat.
  private static let reach = 2

  /// Whether no office changes hands in what sounds like a succession.
  ///
  /// "A wurde in den Vorstand gewählt. Er folgt auf B, Bürgermeister von C."
  func isSeat(_ finding: Finding, _ claims: OfficeClaims, _ reading: Reading) -> Bool {
    // "Vor ihm hatte B das Amt geleitet": what was led is no seat.
    guard finding.role == nil, !finding.rule.hasSuffix("before"),
      !finding.rule.hasSuffix("geleitet")
    else { return false }
    let number = reading.sentenceOf[finding.items.lowerBound]
    let first = max(0, number - Self.reach)
    let near = reading.sentences[first].lowerBound..<reading.sentences[number].upperBound
    let hasOffice = claims.all.contains {
      near.contains($0.item)
        && ($0.person == finding.subject && ($0.begins || $0.strength == .change)
          || $0.person == finding.object && $0.rule == "offices/as-office")
    }
    let own = reading.sentence(of: finding.items.lowerBound)
    guard !hasOffice,
      !own.contains(where: {
        reading.items[$0].kind == nil && reading.items[$0].isCapitalised
          && SuccessionVerbs.isOffice(reading.word($0))
      })
    else { return false }
    return (first...number).contains { entersBoard(reading.sentences[$0], reading) }
  }

  /// "in den Vorstand gewählt", "zieht ins Präsidium ein", "im Beirat ein neues Gesicht".
  private func entersBoard(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let enters = sentence.contains {
      reading.items[$0].kind == nil && Self.entering.contains(reading.word($0))
    }
    guard enters else { return false }
    return sentence.contains { item in
      // "in den Aufsichtsrat" of nobody knows whom is no mention.
      if reading.items[item].kind == nil, reading.items[item].isCapitalised,
        Self.boards.contains(where: reading.word(item).hasSuffix)
      {
        return reading.word(item - 1) == "ins"
          || reading.word(item - 2) == "in" && ["den", "das"].contains(reading.word(item - 1))
      }
      guard reading.isKind(item, .body), let governor = reading.governor(item),
        ["in", "im", "ins"].contains(governor)
      else { return false }
      let body = reading.items[item].entity
      let name = reading.name(body).lowercased().split(separator: " ").first ?? ""
      return Electors.isOrgan(body, coreference.sort(body), reading)
        || Self.boards.contains(where: name.hasSuffix)
    }
  }

  private static let entering: WordSet = [
    "gewählt", "berufen", "zieht", "zog", "einzieht", "einzog", "rückt", "rückte", "nachrückt",
    "entsandt", "entsendet", "aufgenommen", "wählten", "wählte", "beruft", "berief", "gesicht",
    "gesichter", "sitzt", "sitzen", "neu", "wechsel", "wechsels", "sitz", "sitze", "plätze",
    "besetzt",
    "vollzählig", "nachgerückt", "nachgewählt", "scheidet", "schied",
  ]

  private static let boards = ["gremium", "präsidium", "vorstand", "beirat", "rat", "ausschuss"]
}
