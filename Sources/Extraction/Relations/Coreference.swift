internal import Gazetteer
internal import Ontology

/// What a pronoun or a bare noun ("der Landrat", "das Gremium", "die Runde") means.
struct Coreference: Sendable {
  /// The gender of each person, where the text shows it.
  let genders: [Int: Gender]
  private let sorts: [BodySort?]
  /// The town, district and Land that the kicker's place stands for.
  let territories: [BodySort: Int]
  let headNouns: HeadNounReferences

  /// - Parameter reading: gets the administrations of its kicker's place as entities.
  init(_ reading: inout Reading) {
    territories = KickerTerritories.bodies(of: &reading)
    let lexicon = reading.analysis.lexicon
    sorts = reading.entities.map { $0.kind == .body ? BodySort(of: $0, in: lexicon) : nil }
    var genders: [Int: Gender] = [:]
    for index in reading.items.indices where reading.isKind(index, .person) {
      let person = reading.items[index].entity
      if let gender = reading.entities[person].gender { genders[person] = gender }
      guard genders[person] == nil else { continue }
      // "A, der Präsident des Verbands", "A, der seit 2020 …": the article and the relative pronoun show it.
      if Self.hasMasculineArticle(behind: index, in: reading) {
        genders[person] = .male
        continue
      }
      guard let role = Self.adjacentRole(index, in: reading) else { continue }
      // "OB" and "CIO" are said of women and men.
      guard reading.items[role].word.utf8.count > 4 || Self.isFeminine(role, in: reading) else {
        continue
      }
      genders[person] = Self.isFeminine(role, in: reading) ? .female : .male
    }
    self.genders = genders
    headNouns = HeadNounReferences(reading)
  }

  /// Whether "der" stands behind a name and its comma, and no body or plural that it is the article of.
  private static func hasMasculineArticle(behind person: Int, in reading: Reading) -> Bool {
    guard reading.word(person + 1) == ",", reading.word(person + 2) == "der",
      reading.items.indices.contains(person + 3)
    else { return false }
    let next = reading.items[person + 3]
    if next.kind == .role { return !isFeminine(person + 3, in: reading) }
    return next.kind == nil && !next.isCapitalised
  }

  private static func adjacentRole(_ person: Int, in reading: Reading) -> Int? {
    if reading.isKind(person - 1, .role) { return person - 1 }
    if reading.word(person + 1) == ",", reading.isKind(person + 2, .role) { return person + 2 }
    return nil
  }

  /// Whether a role stands in a feminine form.
  static func isFeminine(_ item: Int, in reading: Reading) -> Bool {
    if reading.mention(item)?.isFeminine ?? false { return true }
    let word = reading.items[item].word
    if word.hasSuffix("in") || word.contains("in ") { return true }
    // "die stellvertretende Vorsitzende", but "der stellvertretende Leiter".
    return word.hasPrefix("stellvertretende ") && word.hasSuffix("e")
      && reading.word(item - 1) != "der"
  }

  /// Whether a title's gender is that of a person: "der bisherige Beigeordnete" before a woman's name
  /// is somebody else.
  func agree(_ role: Int, in chain: Range<Int>, with person: Int, _ reading: Reading) -> Bool {
    guard let gender = reading.entities[person].gender, !Self.isPlural(role, in: reading) else {
      return true
    }
    // "der CIO" is said of women and men, as is "der OB" in the dative.
    if Self.isFeminine(role, in: reading) || reading.items[role].word.utf8.count < 5 { return true }
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
    let mention = reading.mention(item)
    if mention?.isPlural ?? false { return true }
    let word = reading.items[item].word
    if word.hasSuffix("innen") || ["landräte", "beide", "stellvertretern"].contains(word) {
      return true
    }
    // "die Bürgermeister", "die beiden früheren Leiter": the article shows it.
    guard word.hasSuffix("er"), !(mention?.isFeminine ?? false) else { return false }
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

  /// The item of the name that a relative pronoun in the nominative stands for: "A (X), der …".
  func antecedent(of item: Int, in reading: Reading) -> Int? {
    guard ["der", "die"].contains(reading.items[item].word), item >= 2,
      reading.word(item - 1) == ","
    else { return nil }
    if reading.isKind(item - 2, .person) { return item - 2 }
    return relativeAntecedent(of: item, in: reading)
  }

  /// The item of the name that a relative pronoun of any case stands for: "A, von dem …".
  func relativeAntecedent(of item: Int, in reading: Reading) -> Int? {
    let isGoverned = item > 0 && reading.items[item - 1].isAny(.preposition)
    let comma = isGoverned ? item - 2 : item - 1
    guard comma >= 1, reading.word(comma) == ",",
      let gender = gender(ofRelative: item, isGoverned, reading)
    else { return nil }
    // "… hat A zum Präsidenten gewählt, der …"
    if reading.items[comma - 1].isAny(.chosen), reading.items[comma - 1].kind == nil {
      let clause = reading.clause(of: comma - 1)
      let names = clause.filter { reading.isKind($0, .person) && !isOblique($0, reading) }
      guard names.count == 1, let name = names.first else { return nil }
      return named(name, gender, in: reading)
    }
    // "Das Amt wird von A geleitet, die auch …"
    if ["geleitet", "geführt", "verantwortet"].contains(reading.word(comma - 1)) {
      let names = reading.clause(of: comma - 1).filter { reading.isKind($0, .person) }
      guard names.count == 1, let name = names.first,
        ["von", "vom", "durch"].contains(reading.governor(name) ?? "")
      else { return nil }
      return named(name, gender, in: reading)
    }
    // "A, lange das Gesicht des Verbands, der …": behind an apposition without a verb.
    let start = reading.sentence(of: item).lowerBound
    var position = comma - 1
    if reading.isKind(position, .person) { return named(position, gender, in: reading) }
    while position >= start, item - position < 16 {
      let it = reading.items[position]
      if it.word == "," {
        // "… von A übernommen, dem langjährigen Präsidenten, der …"
        let isBehindVerb = position - 2 >= start && !reading.items[position - 1].isCapitalised
        return position > start
          ? named(isBehindVerb ? position - 2 : position - 1, gender, in: reading) : nil
      }
      let isVerb = it.kind == nil && it.isAny([.verb, .speech]) && !it.isAny(.determiner)
      if it.kind == .person,
        isOrigin(position + 1..<comma, in: reading) || isParticle(position + 1..<comma, in: reading)
      {
        return named(position, gender, in: reading)
      }
      guard it.kind != .person, !isVerb else { return nil }
      position -= 1
    }
    return nil
  }

  /// "kündigt A an, der …": the particle of the verb stands behind the name.
  private func isParticle(_ range: Range<Int>, in reading: Reading) -> Bool {
    guard let only = range.first, range.count == 1, reading.items[only].kind == nil else {
      return false
    }
    return [
      "an", "ein", "ab", "zu", "aus", "vor", "nach", "mit", "auf", "fest", "hervor", "hinzu",
      "klar",
    ].contains(reading.word(only))
  }

  /// "A aus Salzgitter", "A vom Verband B": whether words behind a name only tell where from.
  private func isOrigin(_ range: Range<Int>, in reading: Reading) -> Bool {
    guard let first = range.first, range.count <= 4,
      ["aus", "von", "vom"].contains(reading.word(first))
    else { return false }
    return range.dropFirst().allSatisfy {
      reading.items[$0].kind == .place || reading.items[$0].kind == .body
        || reading.items[$0].isAny(.determiner)
    }
  }

  private func gender(
    ofRelative item: Int, _ isGoverned: Bool, _ reading: Reading
  ) -> Gender? {
    switch reading.word(item) {
    case "der": isGoverned ? .female : .male
    case "den", "dem", "dessen": .male
    case "die", "deren": .female
    default: nil
    }
  }

  /// A name that a gender fits.
  private func named(_ item: Int, _ gender: Gender, in reading: Reading) -> Int? {
    guard reading.isKind(item, .person) else { return nil }
    return genders[reading.items[item].entity].map { $0 == gender } ?? true ? item : nil
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
      !reading.isKind(role + 1, .person), !isUnknownName(role + 1, in: reading)
    else { return nil }
    return role
  }

  /// "der Abgeordnete Xy Z": a capital right behind a title begins a name that nobody recognised.
  private func isUnknownName(_ item: Int, in reading: Reading) -> Bool {
    let it = reading.items[item]
    return it.kind == nil && it.isCapitalised && it.date == nil && it.grammar.isEmpty
      && it.word.utf8.first.map { $0 > 64 } ?? false
  }

  /// "der Leiter des Amtes für Abfall in der Kreisverwaltung, A, …": the name that a comma sets off behind
  /// a title and what it is of.
  func nameSetOff(behind role: Int, in reading: Reading) -> Int? {
    let end = reading.sentence(of: role).upperBound
    var position = role + 1
    while position < end, position < role + 14, reading.word(position) != "," {
      let it = reading.items[position]
      guard
        it.kind == .body || it.kind == .place || it.kind == nil && !it.isAny([.verb, .speech])
          || it.isAny(.determiner)
      else { return nil }
      position += 1
    }
    guard position > role + 1, position + 1 < end, reading.word(position) == ",",
      reading.isKind(position + 1, .person),
      position + 2 >= end || [",", ".", "!", "?"].contains(reading.word(position + 2))
    else { return nil }
    return position + 1
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
        && reading.items[role - 1].isAny([.leaving, .former, .designated])
        && !isOfNewcomer(role, in: reading))
    let title = reading.items[role].entity
    // "die neue CDO": the article shows what the letters don't.
    let isWomans =
      Self.isFeminine(role, in: reading)
      || (max(0, role - 3)..<role).contains {
        reading.items[$0].kind == nil && reading.word($0) == "die"
      }
    let gender: Gender = isWomans ? .female : .male
    if let name = nameSetOff(behind: role, in: reading) { return reading.items[name].entity }
    if let handover = afterHandover(role, gender, in: reading) { return handover.receiver }
    if let person = newHolder(ofBareRole: role, in: reading) { return person }
    // "Der Sprecher des Ministeriums sagte": hardly anybody that the article names otherwise.
    let isSpeaker = reading.name(title).hasSuffix("precher")
    if isDescribed, !isSpeaker, let last = lastName(before: role, reading),
      genders[last].map({ $0 == gender }) ?? true
    {
      return isElsewhere(last, than: role, reading) ? nil : last
    }
    if let known = titled(title, in: 0..<role, gender, reading).last { return known }
    // "…, sagte der Bischof. Bischof A überreichte": who has the title only later is no other person.
    if !isSpeaker, !isDescribed {
      let later = titled(title, in: role + 1..<reading.items.count, gender, reading)
      if let first = later.first { return later.allSatisfy { $0 == first } ? first : nil }
    }
    return isSpeaker ? nil : topic(before: role, gender: gender, in: reading)
  }

  /// The people who are named with a title beside the name, in the order of the text.
  private func titled(
    _ title: Int, in items: Range<Int>, _ gender: Gender, _ reading: Reading
  ) -> [Int] {
    items.filter { item in
      guard reading.isKind(item, .person) else { return false }
      let isTitled =
        reading.isKind(item - 1, .role) && reading.items[item - 1].entity == title
        || reading.word(item + 1) == "," && reading.isKind(item + 2, .role)
          && reading.items[item + 2].entity == title
      return isTitled && genders[reading.items[item].entity].map { $0 == gender } ?? true
    }
    .map { reading.items[$0].entity }
  }

  /// Whether somebody has the office that a title means of another town: A from B is no mayor of C.
  private func isElsewhere(_ person: Int, than role: Int, _ reading: Reading) -> Bool {
    let title = reading.items[role].entity
    let limit = min(role + 4, reading.sentence(of: role).upperBound)
    guard
      let body = (role + 1..<max(limit, role + 1)).first(where: {
        reading.isKind($0, .body) && sort(reading.items[$0].entity).isTerritory
      })
    else { return false }
    return (0..<role).contains { item in
      guard reading.isKind(item, .person), reading.items[item].entity == person,
        reading.isKind(item - 1, .role), reading.items[item - 1].entity == title
      else { return false }
      if let own = reading.bracket(of: item).first(where: { reading.entities[$0].kind == .body }) {
        return sort(own).isTerritory && own != reading.items[body].entity
      }
      guard ["aus", "von"].contains(reading.word(item + 1)),
        reading.items.indices.contains(item + 2)
      else { return false }
      let home = reading.items[item + 2]
      guard home.kind == .body || home.kind == .place else { return false }
      return !reading.name(reading.items[body].entity).hasSuffix(reading.name(home.entity))
    }
  }

  /// Whether "der bisherige Referatsleiter" is what a newcomer was: the text has not named the title before.
  private func isOfNewcomer(_ role: Int, in reading: Reading) -> Bool {
    let title = reading.items[role].entity
    return reading.word(role - 1).hasPrefix("bisherige")
      && !(0..<role).contains { reading.isKind($0, .role) && reading.items[$0].entity == title }
  }

  /// The last name before an item, at most two sentences back.
  func lastName(before item: Int, anyCase: Bool = false, _ reading: Reading) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 2)].lowerBound
    // "… folgt auf A. Der Minister des Landes scheidet aus": who leaves is the one before.
    let clause = reading.clause(of: item)
    let leaves =
      anyCase || reading.contains(.departing, in: clause)
      || clause.contains { OfficeSuccessions.leaving.contains(reading.word($0)) }
    return (first..<item).last {
      reading.isKind($0, .person) && !isGenitive($0, reading)
        && (leaves || !reading.isGoverned($0) || reading.word($0 - 1) == "mit")
        && reading.items[$0].tokens.lowerBound >= reading.head.headline.upperBound
    }.map { reading.items[$0].entity }
  }

  /// Whether a preposition governs the name at an item, or it stands in the genitive.
  func isOblique(_ item: Int, _ reading: Reading) -> Bool {
    if isGenitive(item, reading) { return true }
    var before = item - 1
    let start = reading.sentence(of: item).lowerBound
    // "Stellvertreter seines Vorgängers A", "mit dem Abgeordneten A"
    if before > start, reading.items[before].kind == nil, reading.items[before].isCapitalised,
      ["seines", "ihres", "des", "seinem", "ihrem", "dem"].contains(reading.word(before - 1))
    {
      return true
    }
    var isFeminine = false
    while before >= start,
      reading.isKind(before, .role) || isTownsmans(before, reading)
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
    if isOfGenitiveTitle(item, reading) { return true }
    guard before >= start else { return false }
    // "…, während A gewählt wurde"
    if reading.word(before) == "während", reading.word(before - 1) == "," { return false }
    if reading.items[before].word == "an" || reading.items[before].isAny(.preposition) {
      return true
    }
    return false
  }

  /// "mit dem Cottbuser Oberbürgermeister A": the adjective of a town before a title.
  private func isTownsmans(_ item: Int, _ reading: Reading) -> Bool {
    let it = reading.items[item]
    return it.kind == nil && it.isCapitalised && it.word.hasSuffix("er")
      && reading.isKind(item + 1, .role)
  }

  /// Whether a name carries a genitive's ending: "Brandls", "Schulz’".
  func isGenitive(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.isKind(item, .person) else { return false }
    let name = reading.name(reading.items[item].entity).lowercased()
    let last = name.split(separator: " ").last ?? ""
    let word = reading.items[item].word.split(separator: " ").last ?? ""
    return word.hasSuffix("’") || (word.hasSuffix("s") && word.dropLast() == last)
  }
}
