internal import Ontology

/// Wordings for a thing that several have, found or share.
extension CooperationWordings {
  /// What one shares without working together: "teilen sich den ersten Platz".
  private static let notShared: WordSet = [
    "platz", "rang", "sieg", "preis", "punkt", "punkte", "meinung", "sitze", "mandate", "erlös",
    "vorsitz", "leitung", "spitze", "führung", "amt", "titel", "schlusslicht", "kosten",
  ]

  /// "A und B teilen sich einen Server", "A teilt sich mit B einen Beauftragten".
  func sharing() -> CooperationWording? {
    guard words.contains("sich"), !has(Self.notShared),
      let verb = words.place(of: ["teilen", "teilt", "teilten"])
    else { return nil }
    return .init(verbs: [item(verb)], isPractice: true, isMutual: true)
  }

  /// Ends of nouns for what several can have together.
  private static let things: WordEnds = [
    "projekt", "vorhaben", "stelle", "beauftragten", "beauftragte", "rechenzentrum", "zentrum",
    "portal", "plattform", "lösung", "software", "server", "archiv", "labor", "team", "anstalt",
    "gesellschaft", "unternehmen", "zweckverband", "strategie", "programm", "system",
    "infrastruktur", "abteilung", "verwaltung", "ausschreibung", "beschaffung", "app", "initiative",
    "dienst", "netz", "betrieb", "studiengang", "werk", "büro",
  ]

  /// Beginnings of verbs of having, making and getting.
  private static let having: WordBeginnings = [
    "haben", "start", "gestartet", "gründ", "gegründet", "eröffn", "eingerichtet", "geschaffen",
    "beschäftig", "eingestellt", "bekommen", "erhalten", "aufgebaut", "bauen", "schaffen",
  ]

  private static let joint: WordBeginnings = ["gemeinschafts", "kooperations", "verbund"]

  /// Whether a word tells that something is had together: a cheap look before all places are tried.
  var mayHaveJointThing: Bool { hasJointly || words.contains(where: Self.joint.begin) }

  /// Whether a noun for something several have together stands at a place: "gemeinsames Projekt".
  func isJointThing(_ place: Int) -> Bool {
    guard words.indices.contains(place), place > 0, reading.items[item(place)].isCapitalised,
      reading.isKind(item(place), .role)
        || Self.things.end(words[place])
    else { return false }
    if Self.joint.begin(words[place]) { return true }
    return (max(0, place - 2)..<place).contains { words[$0].hasPrefix("gemeinsame") }
  }

  /// "haben einen gemeinsamen Beauftragten", "starten ein gemeinsames Projekt".
  func jointThing() -> CooperationWording? {
    guard mayHaveJointThing, let thing = words.indices.first(where: isJointThing),
      !isGoverned(thing),
      let verb = words.firstIndex(where: Self.having.begin) ?? brought()
    else { return nil }
    return .init(verbs: [item(verb)], isMutual: true)
  }

  /// What several found without a name: "haben einen IT-Verbund gegründet".
  func founding() -> CooperationWording? {
    guard !has(["wurde", "wurden", "wird", "werden"]),
      let verb = words.place(of: ["gründen", "gründeten", "gegründet"]),
      words.indices.contains(where: { at in
        at > 0 && ["ein", "eine", "einen"].contains(words[at - 1])
          && ["verbund", "zweckverband", "netzwerk", "allianz", "bündnis"]
            .contains(where: words[at].hasSuffix)
      })
    else { return nil }
    return .init(verbs: [item(verb)], isMutual: true)
  }

  /// Whether a preposition governs the phrase of a noun: "über ein gemeinsames Projekt".
  private func isGoverned(_ noun: Int) -> Bool {
    var at = noun - 1
    while at >= 0, noun - at < 4 {
      let it = reading.items[item(at)]
      guard it.kind == nil, !it.isCapitalised else { return false }
      if it.isAny(.preposition), !it.isAny(.determiner) { return true }
      at -= 1
    }
    return false
  }
}
