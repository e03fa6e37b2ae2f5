internal import Graph
internal import Ontology

extension Entity {
  /// Its names but the canonical one, each once: a record's are mostly among the aliases.
  var otherNames: [String] {
    guard let record else { return aliases }
    let known = Set(aliases)
    return aliases
      + (record.aliases + record.formerNames.map(\.name)).filter { !known.contains($0) }
  }
}

/// The forms in which a name may be asked for, and the readings of what was asked.
enum NameForms {
  /// How far a family name alone is from a name.
  static let familyPenalty = 3

  /// An entity's names as words, each with how far it is from the canonical name.
  static func of(_ entity: Entity, in graph: KnowledgeGraph) -> [(words: [String], penalty: Int)] {
    var forms: [([String], Int)] = []
    let isPerson = entity.kind == .person
    func add(_ name: String, _ penalty: Int) {
      let words = isPerson ? Tokens.words(name) : bare(Tokens.words(name))
      guard !words.isEmpty else { return }
      forms.append((words, penalty))
      if let plain = withoutBracket(name) ?? (isPerson ? nil : withoutRiver(name)) {
        let words = Tokens.words(plain)
        forms.append((isPerson ? words : bare(words), penalty + 1))
      }
      switch entity.kind {
      case .person:
        let short = words.filter { $0.utf8.count > 1 }
        if short.count < words.count, short.count > 1 { forms.append((short, penalty + 1)) }
      case .body:
        for (words, cost) in forms.suffix(2) where isAdministration(words) && cost <= penalty + 1 {
          forms.append((Array(words.dropFirst()), cost + 3))
        }
        if words.count > 1, ["deutscher", "deutsche", "deutsches"].contains(words[0]) {
          forms.append((Array(words.dropFirst()), penalty + 3))
        }
      default: break
      }
    }
    add(entity.name, 0)
    for name in entity.otherNames { add(name, 1) }
    if entity.kind == .person, let family = entity.familyName, !family.hasPrefix("(") {
      forms.append((Tokens.words(family), familyPenalty))
    }
    if entity.kind == .body, let owner = entity.owner, graph.entities.indices.contains(owner) {
      forms += organForms(entity, of: graph.entities[owner])
    }
    return forms.filter { !$0.0.isEmpty }
  }

  /// "Vorstand Vitako" under the owner's other names; a committee whose name tells its field
  /// ("Ausschuss für Digitales und Verwaltung Altenhof") without its owner, too.
  private static func organForms(_ organ: Entity, of owner: Entity) -> [([String], Int)] {
    let organWords = Tokens.words(organ.name)
    let ownerWords = Tokens.words(owner.name)
    let place = isAdministration(ownerWords) ? Array(ownerWords.dropFirst()) : ownerWords
    guard organWords.count > place.count, Array(organWords.suffix(place.count)) == place else {
      return []
    }
    let noun = Array(organWords.dropLast(place.count))
    let alone = noun.count >= 3 ? [(bare(noun), familyPenalty)] : []
    guard organ.name.hasSuffix(owner.name) else { return alone }
    return alone + owner.otherNames.map { (bare(noun + Tokens.words($0)), 1) }
  }

  /// What the asked words may be read as, nearest first: as they stand, without what is said
  /// before a name, English names in German, adjectives as the places they come from.
  static func readings(
    of asked: [String], kinds: Set<EntityKind>, _ translator: NameTranslator
  ) -> [(words: [String], penalty: Int)] {
    if kinds == [.person] {
      // "von" belongs to a person's name, an article or a title before it doesn't.
      let words = Array(asked.drop { articles.contains($0) })
      let untitled = words.filter { !titles.contains($0) }
      return [(words, 0), (untitled, 0)].filter { !$0.0.isEmpty }
    }
    let plain = bare(asked)
    var readings: [([String], Int)] = [(plain, 0)]
    if kinds.contains(.body), let first = plain.first, plain.count > 1, genericNouns.contains(first)
    {
      readings.append((Array(plain.dropFirst()), 1))
    }
    if kinds.contains(.body), let bare = withoutOwnersNoun(plain) { readings.append((bare, 2)) }
    for words in translator.german(plain) { readings.append((bare(words), 1)) }
    if kinds.contains(.body) {
      for words in translator.nounForms(plain) { readings.append((bare(words), 1)) }
    }
    return readings.filter { !$0.0.isEmpty }
  }

  /// "Ausschuss der Stadt Essen" as "Ausschuss Essen", which is what an organ is called.
  private static func withoutOwnersNoun(_ words: [String]) -> [String]? {
    guard let noun = words.dropFirst().firstIndex(where: { ownersNouns.contains($0) }),
      noun + 1 < words.count
    else { return nil }
    return Array(words[..<noun]) + words[(noun + 1)...]
  }

  /// Whether the words begin with what an administration is called by: "Stadt Essen".
  static func isAdministration(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 1 else { return false }
    return administrationNouns.contains(first)
  }

  static func bare(_ words: [String]) -> [String] {
    words.filter { !Spelling.linkWords.contains($0) }
  }

  private static func withoutBracket(_ name: String) -> String? {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex else {
      return nil
    }
    return String(name[..<open])
  }

  /// "Stadt Hof" of "Stadt Hof an der Aller", "Frankfurt" of "Frankfurt am Main".
  private static func withoutRiver(_ name: String) -> String? {
    let bytes = name.utf8
    let link = bytes.indices.first { start in
      bytes[start] == UInt8(ascii: " ")
        && (bytes[start...].starts(with: " am ".utf8)
          || bytes[start...].starts(with: " an der ".utf8))
    }
    return link.map { String(name[..<$0]) }
  }

  private static let administrationNouns: Set<String> = [
    "stadt", "gemeinde", "land", "landkreis", "kreis", "kanton", "verbandsgemeinde",
    "samtgemeinde", "markt", "freistaat", "landeshauptstadt", "region", "bezirk", "flecken", "amt",
  ]

  private static let ownersNouns: Set<String> = [
    "stadt", "landeshauptstadt", "hansestadt", "gemeinde", "land", "landes", "freistaat",
    "freistaates", "freistaats", "city", "town", "municipality", "state",
  ]

  private static let articles: Set<String> = ["der", "die", "den", "dem", "des", "the"]

  private static let titles: Set<String> = [
    "dr", "prof", "professor", "doktor", "herr", "herrn", "frau", "mr", "mrs", "ms", "dipl", "ing",
  ]

  private static let genericNouns: Set<String> = [
    "netzwerk", "netzwerks", "verband", "verbands", "verbandes", "verein", "vereins", "gremium",
    "gremiums", "organisation", "initiative", "unternehmen", "unternehmens", "behoerde", "network",
    "association", "company", "agency", "firma", "genossenschaft", "bundesverband",
    "bundesverbands",
  ]
}
