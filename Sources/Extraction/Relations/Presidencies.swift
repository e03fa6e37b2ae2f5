internal import Gazetteer
internal import Ontology

/// Tells which offices no body of the context has: those of states, and of a body that the title itself
/// names.
///
/// "Präsident A" is of the association that an article speaks of, and of no broadcaster, party or region;
/// "der estnische Präsident" and "US-Präsident B" are of none of its bodies.
struct Presidencies {
  let reading: Reading

  /// Whether a title at an item is a state's, or names a body of its own: nothing else in the article tells
  /// whose it is.
  func isElsewhere(_ title: String, at item: Int) -> Bool {
    let lower = title.lowercased()
    if Self.ofStates.end(lower) || namesBody(title) { return true }
    guard lower.hasSuffix("präsident"), !lower.hasSuffix("ministerpräsident") else { return false }
    let start = reading.sentence(of: item).lowerBound
    var before = item - 1
    // "der amtierende estnische Präsident"
    while before >= start, item - before < 4 {
      let it = reading.items[before]
      // "Estlands Präsident"
      if it.kind == .place { return it.word.hasSuffix("s") }
      guard it.kind == nil, !it.isCapitalised, !it.isAny([.determiner, .preposition]) else {
        return false
      }
      if Self.nationals.end(it.word) { return true }
      before -= 1
    }
    return false
  }

  /// Heads of states, and ministers whom no Land has.
  private static let ofStates: WordEnds = [
    "staatspräsident", "staatschef", "staatsoberhaupt", "premierminister", "premier",
    "außenminister", "aussenminister", "verteidigungsminister", "kolonialminister", "ölminister",
  ]

  /// Ends of adjectives of peoples: "estnische", "amerikanischer".
  private static let nationals: WordEnds = [
    "ische", "ischen", "ischer", "ischem", "deutsche", "deutschen", "deutscher",
  ]

  /// "US-Präsident", "UNICEF-Direktorin", but not "IT-Vorstand" and "Vize-Präsident".
  private func namesBody(_ title: String) -> Bool {
    // "Beauftragte zur Aufarbeitung der SED-Diktatur" has it in its field.
    let head = title.split(separator: " ").prefix { !Self.joints.contains(String($0)) }
    let word = head.first { $0.contains("-") } ?? ""
    guard let prefix = word.split(separator: "-").first, prefix.count < word.count,
      prefix.utf8.count > 1, prefix.utf8.allSatisfy({ (65...90).contains($0) })
    else { return false }
    return !Self.fields.contains(String(prefix))
  }

  private static let joints: WordSet = ["für", "der", "des", "im", "zur", "zum", "von", "bei"]

  /// Prefixes in capitals that are a field or an office, and no body.
  private static let fields: WordSet = [
    "IT", "IKT", "EDV", "DV", "KI", "TK", "OB", "EU", "PR", "HR", "CDO", "CIO", "GIS",
    "OZG", "EGOV", "TUI", "IUK", "TUIV", "DSGVO", "KMU", "SAP", "PC",
  ]

  /// Whether a body of the context may have a president: an association, authority, university or court.
  func mayHavePresident(_ body: Int) -> Bool {
    let entity = reading.entities[body]
    let lexicon = reading.analysis.lexicon
    if let record = entity.gazetteerID.flatMap({ lexicon.record(id: $0) }) {
      let known = lexicon.records[record]
      let isAlliance = known.type == "Organ" && known.level == "Ausland"
      return Self.types.contains(known.type) && !isAlliance && !entity.name.hasSuffix("Union")
    }
    return entity.name.lowercased().split(separator: " ").contains { Self.kinds.end(String($0)) }
  }

  private static let types: WordSet = [
    "Verband", "Verein", "Behörde", "Anstalt", "Hochschule", "Gericht", "Parlament", "Stiftung",
    "Gremium", "EU-Organ", "Netzwerk", "Konferenz", "Organ",
  ]

  private static let kinds: WordEnds = [
    "verband", "verbands", "bund", "bundes", "tag", "tags", "kammer", "amt", "hochschule",
    "universität", "akademie", "institut", "gesellschaft", "verein", "vereinigung", "hof",
    "gericht", "bank", "agentur", "anstalt", "rat", "stiftung", "parlament", "versammlung",
    "forum", "liga", "klub", "club", "zentrum", "konferenz", "präsidium", "direktion", "kreuz",
    "werk", "kolleg", "senat", "stelle", "initiative", "allianz",
    "gemeinschaft", "bündnis", "union",
  ]
}
