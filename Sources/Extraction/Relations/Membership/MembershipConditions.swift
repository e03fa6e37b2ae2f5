internal import GermanText
internal import Ontology

/// Whether a clause tells of a membership that is, and who can belong to what.
extension MembershipPass {
  /// Whether a clause states what is: not denied, planned, or over.
  func isFact(_ clause: Clause, _ reading: Reading) -> Bool {
    if clause.isSubordinate, let first = clause.items.first,
      ["ob", "wenn", "falls", "damit"].contains(reading.word(first))
    {
      return false
    }
    if let first = clause.items.first, reading.isConditional(first) { return false }
    // "Gründungsmitglieder waren A und B": those of a body that there still is.
    // "Im Jahr davor waren A und B hinzugestoßen": who joined before belongs to it now.
    func isFoundation() -> Bool {
      clause.items.contains { item in
        reading.word(item).hasPrefix("gründungsmitglied")
          || reading.items[item].kind == nil && Self.joined.contains(reading.word(item))
      }
    }
    return !clause.items.contains { item in
      // "sitzt als Abgeordnete im Landtag" tells an office.
      if reading.items[item].kind == .role {
        return reading.word(item - 1) == "als"
          && reading.name(reading.items[item].entity).hasPrefix("Abgeordnet")
      }
      guard reading.items[item].kind == nil else { return false }
      // "…, B, früher Bürgermeisterin von C, und D": past is another office of one of them.
      if reading.items[item].isAny(.then), reading.word(item - 1) == ",",
        reading.isKind(item + 1, .role)
      {
        return false
      }
      return
        (noFact.contains(reading.items[item].word)
        || reading.items[item].isAny([.negation, .then]))
        && !reading.isOnlyLimited(item)
        || Self.over.contains(reading.items[item].word)
        || (reading.items[item].isAny(.pastCopula)
          || Self.auxiliaries.contains(reading.items[item].word)) && !isFoundation()
    }
  }

  private static let over: WordSet = ["ehemaliges", "früheres"]
  private static let auxiliaries: WordSet = ["hatte", "hatten"]

  /// What had happened before, and has been so since: "waren A und B hinzugestoßen".
  private static let joined: WordSet = [
    "beigetreten", "hinzugestoßen", "hinzugekommen", "dazugestoßen", "dazugekommen", "gestoßen",
    "angeschlossen", "aufgenommen", "gegründet", "zusammengeschlossen", "zusammengetan", "gewählt",
    "berufen", "entsandt", "nachgerückt",
  ]

  /// Whether an event is told that lies years before the article: who was elected then need not
  /// belong to the organ now.
  func isLongAgo(
    _ frame: MembershipFrame, _ members: [Int], _ clause: Clause, _ reading: Reading
  ) -> Bool {
    guard frame.isEvent, let anchor = reading.anchor, let first = clause.items.first,
      let member = members.first, reading.entities[member].kind == .person
    else { return false }
    let number = reading.sentenceOf[first]
    let range =
      reading.sentences[max(0, number - 1)].lowerBound..<reading.sentence(of: first).upperBound
    let dates = range.filter { $0 <= (clause.items.last ?? first) }.compactMap { item in
      reading.word(item - 1) == "seit" ? nil : reading.date(item)?.start?.year
    }
    return dates.last.map { $0 < anchor.year - 1 } ?? false
  }

  /// No town sits on a board; nobody belongs to what is part of him.
  func canBelong(
    _ member: Int, to organ: Int, _ frame: MembershipFrame?, _ reading: Reading
  ) -> Bool {
    guard member != organ, reading.entities[organ].owner != member else { return false }
    if reading.entities[member].kind == .person { return true }
    let name = reading.name(organ)
    // "dem Chef der Fraktion A, der auch dem Landtag angehört"
    if reading.name(member).lowercased().contains("fraktion"), isParliament(organ, reading) {
      return false
    }
    if ["Vorstand", "Präsidium", "Gesellschafter"].contains(where: name.hasPrefix) { return false }
    guard let frame, frame.name == "counted" else { return true }
    return coreference.sort(member).isTerritory
      || MembershipOrgans(coreference: coreference, reading: reading).isUnion(organ)
  }

  /// Whether a further body of a list is what the members belong to, and none of them.
  func isOrgan(_ body: Int, of members: [Int], _ reading: Reading) -> Bool {
    let areBodies = members.contains { reading.entities[$0].kind == .body }
    guard areBodies else { return true }
    return !members.contains(body)
      && MembershipOrgans(coreference: coreference, reading: reading).isUnion(body)
      && members.allSatisfy { canBelong($0, to: body, nil, reading) }
  }
}
