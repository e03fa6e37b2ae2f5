internal import Gazetteer
internal import Ontology

/// Tells which offices no body of the context has: those of states, and of a body that the title itself
/// names.
///
/// "Präsident A" is of the association that an article speaks of, and of no broadcaster, party or region;
/// "der estnische Präsident", "US-Präsident B" and "Henkel-Chef C" are of none of its bodies.
struct Presidencies {
  let reading: Reading

  /// Whether a title at an item is a state's, or names a body of its own: nothing else in the article tells
  /// whose it is.
  func isElsewhere(_ title: String, at item: Int) -> Bool {
    let lower = title.lowercased()
    if Self.ofStates.end(lower) || namesBody(title) { return true }
    guard Self.alsoOfStates.end(lower) else { return false }
    return isOfCountry(item) || hasNation(before: item)
  }

  /// "Präsident Polens", "Finanzminister von Griechenland": a place behind the title that nothing nearer
  /// has made a body of.
  private func isOfCountry(_ item: Int) -> Bool {
    if reading.isKind(item + 1, .place) { return reading.word(item + 1).hasSuffix("s") }
    return ["von", "der", "des"].contains(reading.word(item + 1))
      && reading.isKind(item + 2, .place)
  }

  /// Whether an adjective or name of a country stands before the title: "der amtierende estnische
  /// Präsident", "Estlands Präsident".
  private func hasNation(before item: Int) -> Bool {
    let start = reading.sentence(of: item).lowerBound
    var before = item - 1
    while before >= start, item - before < 4 {
      let it = reading.items[before]
      if it.kind == .place { return it.word.hasSuffix("s") }
      guard it.kind == nil, !it.isCapitalised, !it.isAny([.determiner, .preposition]) else {
        return false
      }
      if Self.nationals.end(it.word) { return true }
      before -= 1
    }
    return false
  }

  /// Offices that states have as well as associations and Länder.
  private static let alsoOfStates: WordEnds = ["präsident", "minister"]

  /// Heads of states, and ministers whom no Land has.
  private static let ofStates: WordEnds = [
    "staatspräsident", "staatschef", "staatsoberhaupt", "premierminister", "premier",
    "regierungschef", "regierungssprecher", "vizekanzler", "parlamentspräsident",
    "oppositionsführer", "heeresminister",
    "außenminister", "aussenminister", "verteidigungsminister", "kolonialminister", "ölminister",
  ]

  /// Ends of adjectives of peoples: "estnische", "amerikanischer".
  private static let nationals: WordEnds = [
    "ische", "ischen", "ischer", "ischem", "deutsche", "deutschen", "deutscher",
  ]

  /// "US-Präsident", "UNICEF-Direktorin", "Henkel-Chef", but not "IT-Vorstand" and "Vize-Präsident".
  private func namesBody(_ title: String) -> Bool {
    // "Beauftragte zur Aufarbeitung der SED-Diktatur" has it in its field.
    let head = title.split(separator: " ").prefix { !Self.joints.contains(String($0)) }
    let word = head.first { $0.contains("-") } ?? ""
    guard let prefix = word.split(separator: "-").first, prefix.count < word.count,
      prefix.utf8.count > 1, !Self.fields.contains(String(prefix)), !prefix.hasSuffix("s")
    else { return false }
    // "Heraus-": what goes before a hyphen in small letters is no name.
    guard prefix.utf8.first.map({ (65...90).contains($0) }) ?? false else { return false }
    switch OfficeSort(title: title) {
    case .organisation, .other: return true
    case .municipal, .district, .land, .government, .complete:
      return prefix.utf8.allSatisfy { (65...90).contains($0) }
    }
  }

  private static let joints: WordSet = ["für", "der", "des", "im", "zur", "zum", "von", "bei"]

  /// Prefixes that are a field, a rank or an office, and no body.
  private static let fields: WordSet = [
    "IT", "IKT", "EDV", "DV", "KI", "TK", "OB", "EU", "PR", "HR", "CDO", "CIO", "GIS",
    "Vize", "Co", "Ko", "Ex", "Alt", "Interims", "Landes", "Bundes", "Kreis", "Stadt", "Gemeinde",
    "Bezirk", "Finanz", "Digital", "Technik", "Innen", "Bau", "Sozial", "Kultur", "Umwelt", "Sport",
    "Schul", "Verkehr", "Personal", "Presse", "Fraktion", "Haupt", "Ehren", "Gründung", "Projekt",
    "Programm", "Software", "Daten", "Cyber", "Smart", "Open", "E", "Online", "Medien", "General",
    "Geschäft", "Bereich", "Abteilung", "Vertrieb", "Marketing", "Landeshauptmann", "Ministerial",
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
