internal import Gazetteer
internal import Ontology

/// What a bare noun means that stands for a session or a body: "die Runde", "das Gremium".
extension Coreference {
  /// Nouns that may stand for a session named before.
  static let meetingNouns: WordSet = [
    "sitzung", "tagung", "runde", "treffen", "beratungen", "beratung", "zusammenkunft", "konferenz",
    "versammlung", "zusammenkünfte", "sitzungen", "premiere", "auftaktsitzung", "plenum",
    "sondersitzung", "mitgliederversammlung", "jahrestagung", "hauptversammlung",
  ]

  func session(at item: Int, in reading: Reading) -> (entity: Int, end: Int)? {
    let it = reading.items[item]
    var end: Int?
    if it.isAny(.determiner), item + 1 < reading.items.count,
      Self.meetingNouns.contains(reading.items[item + 1].word)
    {
      end = item + 2
    } else if it.word == "sie" || it.word == "diese" {
      end = item + 1
    }
    guard let end, let entity = focusSession(before: item, in: reading) else { return nil }
    if end == item + 1 {
      let first = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
      guard reading.items[first..<item].contains(where: { $0.entity == entity }) else {
        return nil
      }
      return (entity, end)
    }
    return sessionLike(reading.word(item + 1), before: item, focus: entity, reading).map {
      ($0, end)
    }
  }

  /// The session that a noun stands for: the last one, or the last of that noun where the text tells
  /// of several ("Sitzung" after "Sitzung … bis zur Mitgliederversammlung").
  private func sessionLike(
    _ noun: String, before item: Int, focus: Int, _ reading: Reading
  ) -> Int? {
    func fits(_ session: Int) -> Bool {
      let entity = reading.entities[session]
      let type = (entity.sessionType ?? entity.name).lowercased()
      return type.split(separator: " ").contains { $0.hasSuffix(noun) }
    }
    if fits(focus) { return focus }
    let named = reading.items[..<item].last { $0.kind == .session && fits($0.entity) }
    if let named { return named.entity }
    return focus
  }

  /// The session last spoken of, at most four sentences back.
  func focusSession(before item: Int, in reading: Reading) -> Int? {
    let first = max(0, reading.sentenceOf[item] - 4)
    var position = item - 1
    while position >= 0, reading.sentenceOf[position] >= first {
      if reading.isKind(position, .session) { return reading.items[position].entity }
      position -= 1
    }
    // "… tagte unter Leitung von A. Es war die 45. Sitzung.": the first one the text names.
    guard !reading.hasSession(before: item) else { return nil }
    let last = reading.sentences[
      min(reading.sentences.count - 1, reading.sentenceOf[item] + 1)
    ].upperBound
    return reading.items[item..<last].first { $0.kind == .session }?.entity
  }

  private static let groupNouns: [String: Set<BodySort>] = [
    "körperschaft": [.other], "gremium": [.other, .organ], "gremiums": [.other, .organ],
    "rat": [.other, .organ],
    "rates": [.other, .organ], "ausschuss": [.organ, .other], "ausschusses": [.organ, .other],
    "verband": [.other], "verbandes": [.other], "verbands": [.other], "verbund": [.other],
    "verbunds": [.other], "verein": [.other], "vereins": [.other], "netzwerk": [.other],
    "netzwerks": [.other], "genossenschaft": [.other], "gesellschaft": [.other],
    "unternehmen": [.other], "unternehmens": [.other], "anstalt": [.other], "behörde": [.other],
    "firma": [.other], "einrichtung": [.other],
    "organisation": [.other], "haus": [.other, .ministry], "hauses": [.other, .ministry],
    "ministerium": [.ministry], "ministeriums": [.ministry], "konferenz": [.other],
    "stadt": [.town], "gemeinde": [.town], "landkreistags": [.other], "kommune": [.town],
    "landeshauptstadt": [.town],
    "land": [.land], "landes": [.land], "freistaat": [.land], "freistaats": [.land],
    "freistaates": [.land], "landkreis": [.district], "landkreises": [.district],
    "kreises": [.district], "kreis": [.district], "kantons": [.land],
    "it-dienstleister": [.other], "it-dienstleisters": [.other], "dienstleister": [.other],
    "dienstleisters": [.other], "zusammenschluss": [.other], "zusammenschlusses": [.other],
    "bündnis": [.other], "allianz": [.other], "rechenzentrum": [.other],
    "rechenzentrums": [.other], "hochschule": [.other], "universität": [.other],
    "arbeitsgemeinschaft": [.other], "vereinigung": [.other], "stiftung": [.other],
    "spitzenverband": [.other], "spitzenverbands": [.other], "spitzenverbandes": [.other],
    "forschungsnetzwerks": [.other], "zweckverbands": [.other], "zweckverband": [.other],
    "zweckverbandes": [.other], "dachverbands": [.other], "instituts": [.other],
  ]

  /// The body that "der Verband", "des Landes" at an item means, and the item after it.
  func body(at item: Int, in reading: Reading) -> (entity: Int, end: Int)? {
    let it = reading.items[item]
    let noun: Int
    if it.isAny(.determiner) || ["im", "beim", "vom", "zum", "am"].contains(it.word) {
      noun = item + 1
    } else {
      noun = item
    }
    guard noun < reading.items.count, reading.items[noun].kind == nil,
      reading.items[noun].isCapitalised, !isOneOfMany(noun, reading)
    else { return nil }
    guard
      let sorts = Self.organNames.contains(reading.items[noun].word)
        ? [.other, .organ] : Self.sorts(of: reading.items[noun].word)
    else { return headNouns.body(named: noun, in: reading).map { ($0, noun + 1) } }
    // "der Genossenschaft A": the noun says what the name behind it is.
    if sorts.contains(.other), reading.isKind(noun + 1, .body),
      !self.sort(reading.items[noun + 1].entity).isTerritory
    {
      return (reading.items[noun + 1].entity, noun + 2)
    }
    if sorts.count == 1, let sort = sorts.first, sort.isTerritory, let body = territories[sort] {
      let near = reading.sentence(of: noun).last {
        $0 < noun && reading.isKind($0, .body) && self.sort(reading.items[$0].entity) == sort
      }
      return (near.map { reading.items[$0].entity } ?? body, noun + 1)
    }
    if reading.items[noun].word.hasPrefix("gremium") {
      // "das Gremium" after "Führungsgremium", else the organ named last.
      let named =
        lastGremium(before: noun, reading) ?? lastOrgan(before: noun, reading)
        ?? focusBody(before: noun, sorts: sorts, in: reading) { isCouncil(reading.name($0)) }
      if let named { return (named, noun + 1) }
    }
    if let near = nearestOfKind(noun, in: reading) { return (near, noun + 1) }
    if let named = namedLike(reading.items[noun].word, before: noun, sorts, reading) {
      return (named, noun + 1)
    }
    guard !Self.organNames.contains(reading.items[noun].word) else { return nil }
    if let school = Self.schools[reading.items[noun].word] {
      return namedLike(school, before: noun, sorts, reading).map { ($0, noun + 1) }
    }
    let word = reading.items[noun].word
    if word.hasPrefix("verband"),
      let association = focusBody(
        before: noun, sorts: sorts, in: reading, fits: { isAssociation($0, in: reading) })
    {
      return (association, noun + 1)
    }
    let isCompany = Self.companies.contains(where: word.hasSuffix)
    return focusBody(before: noun, sorts: sorts, in: reading) { entity in
      if isCompany, !mayBeCompany(entity, in: reading) { return false }
      return !Self.associations.contains(where: word.hasPrefix) || !isCouncil(reading.name(entity))
    }.map { ($0, noun + 1) }
  }

  /// What a noun may mean, by itself or behind a hyphen: "das IT-Unternehmen".
  private static func sorts(of noun: String) -> Set<BodySort>? {
    if let sorts = groupNouns[noun] { return sorts }
    guard let hyphen = noun.lastIndex(of: "-") else { return nil }
    let head = String(noun[noun.index(after: hyphen)...])
    return companies.contains(where: head.hasSuffix) ? groupNouns[head] : nil
  }

  /// Ends of nouns that mean a company.
  private static let companies = [
    "unternehmen", "unternehmens", "firma", "gesellschaft", "dienstleister", "dienstleisters",
  ]

  /// Whether a company may be meant: no council, administration, school or association.
  private func mayBeCompany(_ body: Int, in reading: Reading) -> Bool {
    let name = reading.name(body)
    let words = name.lowercased().split(separator: " ")
    return !isCouncil(name) && !isAssociation(body, in: reading)
      && !words.contains { word in Self.noCompanies.contains(where: word.hasSuffix) }
  }

  private static let noCompanies = [
    "vertretung", "versammlung", "verwaltung", "fraktion", "universität", "hochschule", "kammer",
    "städtetag", "gemeindetag", "landkreistag", "landtag", "bundestag", "städtebund", "verein",
  ]

  /// "eine Anstalt des Landes": an indefinite article means none told of before.
  private func isOneOfMany(_ noun: Int, _ reading: Reading) -> Bool {
    ["ein", "eine", "einem", "einen", "einer", "eines"].contains(reading.word(noun - 1))
  }

  /// Whether the gazetteer knows a body as an association.
  func isAssociation(_ body: Int, in reading: Reading) -> Bool {
    let lexicon = reading.analysis.lexicon
    return reading.entities[body].gazetteerID.flatMap { lexicon.record(id: $0) }
      .map { lexicon.records[$0].type == "Verband" } ?? false
  }

  /// Nouns that mean an association or a company, and so never a council or an authority.
  private static let associations = [
    "verband", "verbund", "verein", "netzwerk", "genossenschaft", "gesellschaft", "unternehmen",
    "dienstleister", "it-dienstleister",
  ]

  /// Nouns that only mean an organ of a name like theirs.
  private static let organNames: WordSet = [
    "beirat", "beirats", "beirates", "vorstand", "vorstands", "präsidium", "präsidiums", "jury",
    "kuratorium", "kuratoriums", "verwaltungsrat", "verwaltungsrats", "verwaltungsrates",
    "aufsichtsrat", "aufsichtsrats", "aufsichtsrates", "kommission", "lenkungskreis",
  ]

  /// Whether a body's name says that people sit in it or decide there.
  func isCouncil(_ name: String) -> Bool {
    let ends = [
      "rat", "konferenz", "amt", "gremium", "ministerium", "behörde", "kommission", "kanzlei",
      "ausschuss", "dezernat", "abteilung", "referat", "fachbereich", "stabsstelle",
    ]
    return name.lowercased().split(separator: " ").contains { word in
      ends.contains(where: word.hasSuffix)
    }
  }

  /// Nouns that only mean a body of a name like theirs: "die Hochschule" after "Universität A".
  private static let schools = ["hochschule": "universität", "universität": "hochschule"]

  /// The organ named last, at most two sentences back: what "das Gremium" means before the body.
  private func lastOrgan(before item: Int, _ reading: Reading) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 2)].lowerBound
    let organs = reading.items[first..<item].indices.filter {
      let it = reading.items[$0]
      return it.kind == .body && Electors.isOrgan(it.entity, sort(it.entity), reading)
    }
    // "der Ausschuss des Kreistags" is hardly the Kreistag.
    let last = organs.last { !Self.isAttribute($0, in: reading) } ?? organs.last
    return last.map { reading.items[$0].entity }
  }

  /// The body named with "-gremium" last, at most five sentences back.
  private func lastGremium(before item: Int, _ reading: Reading) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 5)].lowerBound
    return reading.items[first..<item].last {
      $0.kind == .body && reading.name($0.entity).lowercased().contains("gremium")
    }?.entity
  }

  /// The last body whose name holds the noun: "der Ausschuss" after "Ausschuss für Digitales".
  func namedLike(
    _ noun: String, before item: Int, _ sorts: Set<BodySort>, _ reading: Reading
  ) -> Int? {
    var stem = noun
    for ending in ["es", "s"] where stem.hasSuffix(ending) && !stem.hasSuffix("ss") {
      stem = String(stem.dropLast(ending.utf8.count))
      break
    }
    guard stem.utf8.count > 3, !["haus", "land"].contains(stem) else { return nil }
    return reading.items[..<item].last {
      $0.kind == .body && sorts.contains(sort($0.entity))
        && reading.name($0.entity).lowercased().contains(stem)
    }?.entity
  }

  /// The one body of the headline, of those that fit: whose article it is.
  func headlineBody(in reading: Reading, fits: (Int) -> Bool) -> Int? {
    var named: Set<Int> = []
    for item in reading.items {
      guard item.tokens.lowerBound < reading.head.headline.upperBound else { break }
      if item.kind == .body, sort(item.entity) == .other, fits(item.entity) {
        named.insert(item.entity)
      }
    }
    return named.count == 1 ? named.first : nil
  }

  /// The body of some sort that the text speaks of: the kicker's, else the most often named before
  /// the item, else the last.
  func focusBody(
    before item: Int, sorts: Set<BodySort>, in reading: Reading,
    fits: (Int) -> Bool = { _ in true }
  ) -> Int? {
    // "Über die Anstalt X: Die Anstalt …"
    let start = item < reading.items.count ? reading.sentence(of: item).lowerBound : item
    for position in start..<item
    where reading.isKind(position, .body) && reading.word(position + 1) == ":"
      && sorts.contains(sort(reading.items[position].entity))
      && fits(reading.items[position].entity)
    {
      return reading.items[position].entity
    }
    if let kicker = reading.head.kickerEntities.first(where: {
      reading.entities[$0].kind == .body && sorts.contains(sort($0)) && fits($0)
    }) {
      return kicker
    }
    var counts: [Int: Int] = [:]
    var last: Int?
    for position in reading.items.indices where position < item {
      guard reading.isKind(position, .body) else { continue }
      let entity = reading.items[position].entity
      guard sorts.contains(sort(entity)), fits(entity) else { continue }
      counts[entity, default: 0] += 1
      last = entity
    }
    guard let last else { return nil }
    let best = counts.values.max() ?? 0
    if counts[last] == best { return last }
    return counts.filter { $0.value == best }.keys.min()
  }
}
