internal import Ontology

/// The words for signing and for what is signed.
struct SigningWords {
  let reading: Reading

  private static let signs: WordSet = [
    "unterzeichnet", "unterzeichnete", "unterzeichneten", "unterschrieben", "unterschrieb",
    "unterfertigte", "unterfertigten", "unterfertigt", "zeichnete", "zeichneten",
    "erneuert", "erneuerte", "erneuerten", "besiegelt", "besiegelte", "besiegelten", "vereinbarte",
    "vereinbarten",
  ]

  private static let agreements: WordEnds = [
    "vertrag", "vereinbarung", "absichtserklärung", "kooperation", "partnerschaft", "memorandum",
    "abkommen", "intent", "zusammenarbeit",
  ]

  /// The verb of signing, "ihre Namen unter den Vertrag setzen", or "seinen Namen darunter" where a
  /// sentence before tells of what.
  func signing(in sentence: Range<Int>, mayBeUnder isTold: Bool) -> Int? {
    if let verb = sentence.first(where: {
      reading.items[$0].kind == nil && Self.signs.contains(reading.word($0))
    }) {
      return verb
    }
    func has(_ few: WordSet) -> Bool { sentence.contains { few.contains(reading.word($0)) } }
    // "brachten das gemeinsame Projekt auf den Weg"
    if has(["weg"]), has(["auf"]) {
      return sentence.first { ["brachten", "brachte", "gebracht"].contains(reading.word($0)) }
    }
    // "Für den Bund leistete A die Unterschrift", "griff A zum Füller"
    if isTold, has(["unterschrift", "unterschriften"]) {
      let done: WordSet = ["leistete", "leisteten", "leistet", "leisten", "geleistet"]
      if let verb = sentence.first(where: { done.contains(reading.word($0)) }) { return verb }
    }
    if isTold, has(["füller", "stift", "kugelschreiber", "federhalter"]) {
      return sentence.first {
        ["griff", "griffen", "greift", "greifen"].contains(reading.word($0))
      }
    }
    guard has(["unter"]) || isTold && has(["darunter"]),
      has(["namen", "namenszug", "unterschrift", "unterschriften"])
    else { return nil }
    return sentence.first { ["setzten", "setzte", "gesetzt"].contains(reading.word($0)) }
  }

  func isNoFact(_ sentence: Range<Int>) -> Bool {
    sentence.contains { item in
      let it = reading.items[item]
      return it.isAny([.negation, .modal]) && !reading.isOnlyLimited(item)
        || ["werden", "wird", "ohne"].contains(it.word)
    }
  }

  /// Whether a sentence names an agreement, by a noun or a programme's name.
  func isAgreement(_ sentence: Range<Int>) -> Bool {
    sentence.contains { item in
      let it = reading.items[item]
      guard it.kind == nil || it.kind == .programme else { return false }
      if it.kind == nil, it.word.hasSuffix("projekt"),
        reading.word(item - 1).hasPrefix("gemeinsame")
      {
        return true
      }
      if it.kind == .programme { return isNamedSo(reading.name(it.entity)) }
      return Self.agreements.end(it.word)
    }
  }

  /// "den Vertrag über das Netz": what somebody builds or sells by it.
  func isOfWork(_ sentence: Range<Int>) -> Bool {
    sentence.contains { reading.word($0) == "vertrag" && reading.word($0 + 1) == "über" }
  }

  /// Whether an item names something that is signed: a treaty, a pact.
  func isTreaty(_ item: Int) -> Bool {
    guard reading.isKind(item, .programme) else { return false }
    let name = reading.name(reading.items[item].entity)
    return isNamedSo(name)
      || name.lowercased().split(separator: " ").contains { word in
        Self.treaties.contains { word.hasSuffix($0) }
      }
  }

  private func isNamedSo(_ name: String) -> Bool {
    name.lowercased().split(separator: " ").contains { Self.agreements.end(String($0)) }
  }

  private static let treaties = ["pakt", "charta", "erklärung", "declaration", "bündnis"]
}
