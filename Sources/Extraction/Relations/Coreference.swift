internal import Gazetteer
internal import Ontology

/// What a pronoun or a bare noun ("der Landrat", "das Gremium", "die Runde") means.
struct Coreference: Sendable {
  /// The gender of each person, where the text shows it.
  private let genders: [Int: Gender]
  private let sorts: [BodySort?]
  /// The town, district and Land that the kicker's place stands for.
  private let territories: [BodySort: Int]
  private let headNouns: HeadNounReferences

  /// - Parameter reading: gets the administrations of its kicker's place as entities.
  init(_ reading: inout Reading) {
    territories = KickerTerritories.bodies(of: &reading)
    let lexicon = reading.analysis.lexicon
    sorts = reading.entities.map { $0.kind == .body ? BodySort(of: $0, in: lexicon) : nil }
    var genders: [Int: Gender] = [:]
    for index in reading.items.indices where reading.isKind(index, .person) {
      let person = reading.items[index].entity
      if let gender = reading.entities[person].gender { genders[person] = gender }
      guard genders[person] == nil, let role = Self.adjacentRole(index, in: reading) else {
        continue
      }
      // "OB" and "CIO" are said of women and men.
      guard reading.items[role].word.utf8.count > 4 || Self.isFeminine(role, in: reading) else {
        continue
      }
      genders[person] = Self.isFeminine(role, in: reading) ? .female : .male
    }
    self.genders = genders
    headNouns = HeadNounReferences(reading)
  }

  private static func adjacentRole(_ person: Int, in reading: Reading) -> Int? {
    if reading.isKind(person - 1, .role) { return person - 1 }
    if reading.word(person + 1) == ",", reading.isKind(person + 2, .role) { return person + 2 }
    return nil
  }

  /// Whether a role stands in a feminine form.
  static func isFeminine(_ item: Int, in reading: Reading) -> Bool {
    guard let mention = reading.mention(item) else { return false }
    if mention.isFeminine { return true }
    let word = reading.items[item].word
    return word.hasSuffix("in") || word.contains("in ") || word.hasPrefix("stellvertretende ")
  }

  /// Whether a title's gender is that of a person: "der bisherige Beigeordnete" before a woman's name
  /// is somebody else.
  func agree(_ role: Int, in chain: Range<Int>, with person: Int, _ reading: Reading) -> Bool {
    guard let gender = reading.entities[person].gender, !Self.isPlural(role, in: reading) else {
      return true
    }
    if Self.isFeminine(role, in: reading) { return true }
    let article = chain.first {
      reading.items[$0].kind == nil && reading.items[$0].isAny(.determiner)
    }
    guard let article, article < role else { return true }
    // "der neuen …" may be a woman's genitive or many people's.
    let isWeak = (article + 1..<role).contains { reading.word($0).hasSuffix("en") }
    switch reading.word(article) {
    case "den", "dem": return gender == .male
    case "der": return gender == .male || isWeak
    default: return true
    }
  }

  /// Whether a role stands in the plural.
  static func isPlural(_ item: Int, in reading: Reading) -> Bool {
    guard let mention = reading.mention(item) else { return false }
    if mention.isPlural { return true }
    let word = reading.items[item].word
    if word.hasSuffix("innen") || ["landräte", "beide"].contains(word) { return true }
    // "die Bürgermeister", "die beiden früheren Leiter": the article shows it.
    guard word.hasSuffix("er"), !mention.isFeminine else { return false }
    var before = item - 1
    let start = reading.sentence(of: item).lowerBound
    while before > start, before > item - 4, reading.items[before].kind == nil,
      !reading.items[before].isCapitalised, reading.word(before).hasSuffix("en")
    {
      before -= 1
    }
    return before >= start && reading.word(before) == "die"
  }

  /// The Land that "das Land" means by the kicker.
  var land: Int? { territories[.land] }

  func sort(_ body: Int) -> BodySort {
    body < sorts.count ? sorts[body] ?? .other : .other
  }

  // MARK: - Persons

  /// The person that a pronoun or a bare role at an item means, and the item after it.
  func person(at item: Int, in reading: Reading) -> (person: Int, end: Int)? {
    let it = reading.items[item]
    if let last = lastNamed(at: item, in: reading) { return (last, item + 1) }
    if it.isAny(.pronoun), it.kind == nil {
      let gender: Gender? = it.word == "er" ? .male : .female
      return topic(before: item, gender: gender, in: reading).map { ($0, item + 1) }
    }
    if let name = antecedent(of: item, in: reading) {
      return (reading.items[name].entity, item + 1)
    }
    if let described = describedPerson(at: item, in: reading) { return described }
    guard let role = bareRole(at: item, in: reading) else { return nil }
    return holder(ofBareRole: role, in: reading).map { ($0, role + 1) }
  }

  /// The item of the name that a relative pronoun stands for: "A (X), der …".
  func antecedent(of item: Int, in reading: Reading) -> Int? {
    guard ["der", "die"].contains(reading.items[item].word), item >= 2,
      reading.word(item - 1) == ","
    else { return nil }
    if reading.isKind(item - 2, .person) { return item - 2 }
    // "… hat A zum Präsidenten gewählt, der …"
    if reading.items[item - 2].isAny(.chosen), reading.items[item - 2].kind == nil {
      let clause = reading.clause(of: item - 2)
      let names = clause.filter { reading.isKind($0, .person) && !isOblique($0, reading) }
      guard names.count == 1, let name = names.first else { return nil }
      return named(name, before: item, in: reading)
    }
    // "A, lange das Gesicht des Verbands, der …": behind an apposition without a verb.
    let start = reading.sentence(of: item).lowerBound
    var position = item - 2
    while position > start, item - position < 16 {
      let it = reading.items[position]
      if it.word == "," { return named(position - 1, before: item, in: reading) }
      let isVerb = it.kind == nil && it.isAny([.verb, .speech]) && !it.isAny(.determiner)
      guard it.kind != .person, !isVerb else { return nil }
      position -= 1
    }
    return nil
  }

  /// A name that a relative pronoun's gender fits.
  private func named(_ item: Int, before pronoun: Int, in reading: Reading) -> Int? {
    guard reading.isKind(item, .person) else { return nil }
    let gender: Gender = reading.word(pronoun) == "der" ? .male : .female
    return genders[reading.items[item].entity].map { $0 == gender } ?? true ? item : nil
  }

  /// The person that "sein", "ihre", "ihm" at an item means.
  func owner(at item: Int, in reading: Reading) -> Int? {
    let it = reading.items[item]
    guard it.kind == nil, it.isAny(.possessive) || it.word == "ihm" else { return nil }
    let gender: Gender = it.word.hasPrefix("ihr") ? .female : .male
    return topic(before: item, gender: gender, in: reading)
  }

  /// The role of "der (scheidende) Landrat" at an item, without a name beside it.
  func bareRole(at item: Int, in reading: Reading) -> Int? {
    guard ["der", "die", "dem", "den"].contains(reading.items[item].word) else { return nil }
    var role = item + 1
    while role < reading.items.count, role < item + 4, reading.items[role].kind == nil,
      !reading.items[role].isCapitalised || reading.items[role].word.hasSuffix("er"),
      reading.items[role].word != ","
    {
      role += 1
    }
    guard reading.isKind(role, .role), !Self.isPlural(role, in: reading),
      !reading.isKind(role + 1, .person)
    else { return nil }
    return role
  }

  /// The person whom the article gave this role before, else the person it speaks of.
  func holder(ofBareRole role: Int, in reading: Reading) -> Int? {
    // "Der Reutlinger Landrat", "Der Bürgermeister von Abensberg" vary the last name.
    let isDescribed =
      reading.items[role - 1].isCapitalised && reading.items[role - 1].kind == nil
      && !reading.items[role - 1].isAny(.determiner)
      || ["von", "der", "des"].contains(reading.word(role + 1))
      || ["neue", "neuen"].contains(reading.word(role - 1))
      || (reading.items[role - 1].kind == nil
        && reading.items[role - 1].isAny([.leaving, .former, .designated]))
    if isDescribed, let last = lastName(before: role, reading) { return last }
    let title = reading.items[role].entity
    let gender: Gender = Self.isFeminine(role, in: reading) ? .female : .male
    var known: Int?
    for item in reading.items.indices
    where item < role && reading.isKind(item, .person) {
      let person = reading.items[item].entity
      let has =
        (reading.isKind(item - 1, .role) && reading.items[item - 1].entity == title)
        || (reading.word(item + 1) == "," && reading.isKind(item + 2, .role)
          && reading.items[item + 2].entity == title)
      if has, genders[person].map({ $0 == gender }) ?? true { known = person }
    }
    return known ?? topic(before: role, gender: gender, in: reading)
  }

  /// The last name before an item, at most two sentences back.
  private func lastName(before item: Int, _ reading: Reading) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 2)].lowerBound
    // "… folgt auf A. Der Minister des Landes scheidet aus": who leaves is the one before.
    let leaves = reading.contains(.departing, in: reading.clause(of: item))
    return (first..<item).last {
      reading.isKind($0, .person) && !isGenitive($0, reading)
        && (leaves || !reading.isGoverned($0) || reading.word($0 - 1) == "mit")
        && reading.items[$0].tokens.lowerBound >= reading.head.headline.upperBound
    }.map { reading.items[$0].entity }
  }

  /// The person that the text speaks of before an item: in its own sentence or the ones before,
  /// the first name that is no object of a preposition.
  func topic(before item: Int, gender: Gender?, in reading: Reading) -> Int? {
    // "Dieser ist CDO und führt …"
    let own = reading.sentence(of: min(item, reading.items.count - 1))
    if let first = own.first, first < item, let last = lastNamed(at: first, in: reading) {
      return last
    }
    var sentence = reading.sentenceOf[item]
    var end = item
    var steps = 0
    while sentence >= 0, steps < 4 {
      let range = reading.sentences[sentence].lowerBound..<end
      let isHead =
        steps > 0 && !range.isEmpty
        && reading.items[range.lowerBound].tokens.lowerBound < reading.head.headline.upperBound
      // "Der frühere Unternehmer … berichtet A. … er": the one described is spoken of.
      if steps > 0, !isHead, let first = range.first,
        let described = describedPerson(at: first, in: reading),
        gender == nil || genders[described.person] == nil || genders[described.person] == gender
      {
        return described.person
      }
      if !isHead, let found = subject(in: range, gender: gender, reading) {
        // In the pronoun's own sentence only a subject counts: "Auf Nachfrage von A sagt er".
        if found.isSubject || steps > 0 || found.isEarlierClause { return found.person }
      }
      sentence -= 1
      steps += 1
      guard sentence >= 0 else { break }
      end = reading.sentences[sentence].upperBound
    }
    return nil
  }

  private func subject(
    in range: Range<Int>, gender: Gender?, _ reading: Reading
  ) -> (person: Int, isSubject: Bool, isEarlierClause: Bool)? {
    var fallback: Int?
    var fallbackItem = 0
    for item in range where reading.isKind(item, .person) {
      let person = reading.items[item].entity
      if let gender, let known = genders[person], known != gender { continue }
      if fallback == nil, !isGenitive(item, reading) {
        fallback = person
        fallbackItem = item
      }
      if !isOblique(item, reading) { return (person, true, false) }
    }
    let isEarlier =
      fallback != nil
      && (fallbackItem..<range.upperBound).contains {
        [",", ";", ":"].contains(reading.word($0))
      }
    return fallback.map { ($0, false, isEarlier) }
  }

  /// Whether a preposition governs the name at an item, or it stands in the genitive.
  func isOblique(_ item: Int, _ reading: Reading) -> Bool {
    if isGenitive(item, reading) { return true }
    var before = item - 1
    let start = reading.sentence(of: item).lowerBound
    var isFeminine = false
    while before >= start,
      reading.isKind(before, .role)
        || reading.items[before].isAny([.filler, .determiner, .former, .designated])
    {
      // "Referentin des Ministers A", "Sprecher der Ministerin A".
      if before < item - 1 {
        let word = reading.word(before)
        if word == "des" || word == "dem" || (isFeminine && word == "der") { return true }
      }
      if reading.isKind(before, .role) {
        isFeminine = Self.isFeminine(before, in: reading)
      }
      before -= 1
    }
    guard before >= start else { return false }
    if reading.items[before].word == "an" || reading.items[before].isAny(.preposition) {
      return true
    }
    return false
  }

  /// Whether a name carries a genitive's ending: "Brandls", "Schulz’".
  func isGenitive(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.isKind(item, .person) else { return false }
    let name = reading.name(reading.items[item].entity).lowercased()
    let last = name.split(separator: " ").last ?? ""
    let word = reading.items[item].word.split(separator: " ").last ?? ""
    return word.hasSuffix("’") || (word.hasSuffix("s") && word.dropLast() == last)
  }

  // MARK: - Sessions and bodies

  /// Nouns that may stand for a session named before.
  static let meetingNouns: Set<String> = [
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
    guard !reading.items[..<item].contains(where: { $0.kind == .session }) else { return nil }
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
      reading.items[noun].isCapitalised
    else { return nil }
    guard
      let sorts = Self.organNames.contains(reading.items[noun].word)
        ? [.other, .organ] : Self.groupNouns[reading.items[noun].word]
    else { return headNouns.body(named: noun, in: reading).map { ($0, noun + 1) } }
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
    if let named = namedLike(reading.items[noun].word, before: noun, sorts, reading) {
      return (named, noun + 1)
    }
    guard !Self.organNames.contains(reading.items[noun].word) else { return nil }
    if let school = Self.schools[reading.items[noun].word] {
      return namedLike(school, before: noun, sorts, reading).map { ($0, noun + 1) }
    }
    let word = reading.items[noun].word
    return focusBody(before: noun, sorts: sorts, in: reading) { entity in
      !Self.associations.contains(where: word.hasPrefix) || !isCouncil(reading.name(entity))
    }.map { ($0, noun + 1) }
  }

  /// Nouns that mean an association or a company, and so never a council or an authority.
  private static let associations = [
    "verband", "verbund", "verein", "netzwerk", "genossenschaft", "gesellschaft", "unternehmen",
    "dienstleister", "it-dienstleister",
  ]

  /// Nouns that only mean an organ of a name like theirs.
  private static let organNames: Set<String> = [
    "beirat", "beirats", "beirates", "vorstand", "vorstands", "präsidium", "präsidiums", "jury",
    "kuratorium", "kuratoriums", "verwaltungsrat", "verwaltungsrats", "verwaltungsrates",
    "aufsichtsrat", "aufsichtsrats", "aufsichtsrates", "kommission", "lenkungskreis",
  ]

  /// Whether a body's name says that people sit in it or decide there.
  func isCouncil(_ name: String) -> Bool {
    let ends = [
      "rat", "konferenz", "amt", "gremium", "ministerium", "behörde", "kommission", "kanzlei",
      "ausschuss",
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
    return reading.items[first..<item].last {
      $0.kind == .body && Electors.isOrgan($0.entity, sort($0.entity), reading)
    }?.entity
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
