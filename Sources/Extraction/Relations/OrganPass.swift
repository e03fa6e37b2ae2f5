internal import Gazetteer
internal import GermanText
internal import Ontology

/// Reads which body is an organ or a unit of which, where the wording links them.
struct OrganPass {
  let coreference: Coreference
  /// The words that keep a clause from stating a fact.
  let noFact: WordSet

  func run(on reading: inout Reading, into sheet: inout StatementSheet) {
    for item in reading.items.indices where reading.isKind(item, .person) {
      // "A (Vorstand)" in a caption.
      for body in reading.bracket(of: item) where coreference.sort(body) == .organ {
        sheet.add(
          Statement(
            .memberOf, subject: reading.items[item].entity, object: body,
            evidence: Evidence(range: reading.evidence(item), rule: "organs/bracket")))
      }
    }
    subordinates(in: reading, into: &sheet)
    let surfaces = Self.surfaces(of: reading)
    for item in reading.items.indices where reading.isKind(item, .body) {
      let unit = reading.items[item].entity
      if let (owner, rule) = owner(of: item, surfaces, &reading), owner != unit {
        sheet.add(
          Statement(
            .partOf, subject: unit, object: owner,
            evidence: Evidence(range: reading.evidence(item), rule: rule)))
      }
    }
  }

  /// The bodies that each wording stands for.
  private static func surfaces(of reading: Reading) -> [String: [Int]] {
    var surfaces: [String: [Int]] = [:]
    for mention in reading.analysis.mentions where mention.kind == .body {
      let surface = reading.text.string(tokens: mention.tokens)
      if surfaces[surface]?.contains(mention.entity) != true {
        surfaces[surface, default: []].append(mention.entity)
      }
    }
    return surfaces
  }

  /// "Dem Ministerium unterstehen A und B", "alle drei sind dem Ministerium nachgeordnet".
  private func subordinates(in reading: Reading, into sheet: inout StatementSheet) {
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let facts = AgreementFacts(reading: reading, noFact: noFact)
    for sentence in reading.sentences {
      guard let verb = sentence.first(where: { Self.subordinate.contains(reading.word($0)) }),
        let clause = Clause.clauses(of: sentence, in: reading).first(where: {
          $0.items.contains(verb)
        }), facts.isFact(clause),
        let owner = clause.items.first(where: { item in
          guard reading.isKind(item, .body) else { return false }
          let lead = organs.lead(item)
          return lead.preposition == nil && ["dem", "der"].contains(lead.determiner ?? "")
            && !organs.isAttribute(lead.start)
            && (lead.determiner == "dem"
              || coreference.isFeminine(body: reading.items[item].entity, reading) == true)
        })
      else { continue }
      let parts = [verb] + clause.items.filter { ["ist", "sind"].contains(reading.word($0)) }
      let named = lists.bodies(in: clause, parting: parts).filter { group in
        group.governor == nil && !group.items.contains(owner)
      }
      let units =
        named.first.map { $0.items.map { reading.items[$0].entity } }
        ?? clause.items.lazy.compactMap { reading.listCounted(at: $0) }.first
        ?? lists.unnamedBody(in: clause).map { [$0] } ?? []
      for unit in units where unit != reading.items[owner].entity {
        sheet.add(
          Statement(
            .partOf, subject: unit, object: reading.items[owner].entity,
            evidence: Evidence(range: reading.evidence(verb), rule: "organs/subordinate")))
      }
    }
  }

  private static let subordinate: WordSet = [
    "untersteht", "unterstehen", "nachgeordnet", "unterstellt",
  ]

  private func owner(
    of item: Int, _ surfaces: [String: [Int]], _ reading: inout Reading
  ) -> (Int, String)? {
    if let owner = compound(item, surfaces, &reading) { return (owner, "organs/compound") }
    if let owner = genitive(item, reading) ?? shared(item, reading) {
      return (owner, "organs/genitive")
    }
    if let owner = possessive(item, reading) ?? relative(item, reading) {
      return (owner, "organs/possessive")
    }
    if let owner = owned(item, &reading) { return (owner, "organs/owned") }
    return nil
  }

  /// "Die Anstalt … hat ihr Beirat getagt": the body that the text speaks of.
  private func possessive(_ item: Int, _ reading: Reading) -> Int? {
    let sentence = reading.sentence(of: item)
    let unit = reading.items[item].entity
    var position = item - 1
    while position > sentence.lowerBound, position > item - 3, reading.items[position].kind == nil,
      !reading.items[position].isCapitalised, !reading.items[position].isAny(.possessive)
    {
      position -= 1
    }
    guard position >= sentence.lowerBound, reading.items[position].isAny(.possessive),
      isGenericUnit(unit, reading), !reading.name(unit).lowercased().contains("amt ")
    else { return nil }
    let owner =
      reading.entities[unit].owner
      ?? coreference.focusBody(before: position, sorts: [.other], in: reading)
    return owner.flatMap { isPersons(position, reading) ? nil : $0 }
  }

  /// "Vorstand und Aufsichtsrat der Anstalt": the genitive belongs to both.
  private func shared(_ item: Int, _ reading: Reading) -> Int? {
    let unit = reading.items[item].entity
    guard coreference.sort(unit) == .organ, reading.isKind(item + 2, .body),
      reading.items[item + 1].isAny(.coordinator) || reading.word(item + 1) == ",",
      coreference.sort(reading.items[item + 2].entity) == .organ,
      let owner = genitive(item + 2, reading) ?? shared(item + 2, reading),
      reading.name(unit).hasSuffix(reading.name(owner))
        || reading.name(unit).hasSuffix(town(owner, reading))
    else { return nil }
    return owner
  }

  private static let joints: WordSet = ["und", "sowie", "denn", "aber", "doch"]

  /// "Die Genossenschaft A, in deren Vorstand …": the body before the comma.
  private func relative(_ item: Int, _ reading: Reading) -> Int? {
    let unit = reading.items[item].entity
    let first = reading.sentence(of: item).lowerBound
    guard isGenericUnit(unit, reading), item - 1 > first,
      ["deren", "dessen"].contains(reading.word(item - 1))
    else { return nil }
    // ", in deren Vorstand", ", denn dessen Vorstand", "A und deren Vorstand"
    var comma = item - 2
    if comma > first, reading.items[comma].isAny(.preposition) { comma -= 1 }
    if comma > first, Self.joints.contains(reading.word(comma)) { comma -= 1 }
    if reading.isKind(comma, .body) { comma += 1 }
    guard comma > first,
      [",", ";"].contains(reading.word(comma)) || Self.joints.contains(reading.word(comma))
    else { return nil }
    var before = comma - 1
    if reading.word(before) == ")" {
      while before > first, reading.word(before) != "(" { before -= 1 }
      before -= 1
    }
    if reading.isKind(before, .body) { return reading.items[before].entity }
    let owner = reading.entities[unit].owner
    let isNamed = (first..<comma).contains {
      reading.isKind($0, .body) && reading.items[$0].entity == owner
    }
    return isNamed ? owner : nil
  }

  /// Whether a possessive may be a person's: "die Ministerin und ihr Beirat".
  private func isPersons(_ possessive: Int, _ reading: Reading) -> Bool {
    reading.sentence(of: possessive).contains {
      $0 < possessive && (reading.isKind($0, .person) || reading.isKind($0, .role))
    }
  }

  /// "die landeseigene A GmbH", "das kreiseigene Rechenzentrum A": the one territory of that sort.
  private func owned(_ item: Int, _ reading: inout Reading) -> Int? {
    let unit = reading.items[item].entity
    guard !coreference.sort(unit).isTerritory else { return nil }
    for position in [item - 1, item - 2] where position >= reading.sentence(of: item).lowerBound {
      let word = reading.word(position)
      guard reading.items[position].kind == nil else { return nil }
      if let sort = Self.owners.first(where: { word.hasPrefix($0.key) })?.value {
        return territory(sort, before: item, reading)
      }
      if let school = Self.schoolsOwn.first(where: { word.hasPrefix($0) && word.contains("eigen") })
      {
        return coreference.namedLike(school, before: item, [.other], reading)
      }
      // "die städtische Tochter A"
      guard position == item - 1, reading.items[position].isCapitalised else { return nil }
      if word.hasPrefix("tochter") || word.hasSuffix("tochter"),
        reading.word(position - 1).hasPrefix("städtische")
      {
        return townInName(of: unit, before: item, reading)
          ?? territory(.town, before: item, reading)
      }
    }
    return nil
  }

  /// The town that a unit is called after: "die Stadt A … die städtische Tochter Stadtwerke A".
  private func townInName(of unit: Int, before item: Int, _ reading: Reading) -> Int? {
    let words = reading.name(unit).split(separator: " ")
    return reading.items[..<item].last {
      $0.kind == .body && coreference.sort($0.entity) == .town
        && words.contains(reading.name($0.entity).split(separator: " ").last ?? "")
    }?.entity
  }

  private static let owners: [String: BodySort] = [
    "landeseigen": .land, "bundeseigen": .federal, "stadteigen": .town, "kreiseigen": .district,
  ]

  /// What schools are called: "das universitätseigene Institut A".
  private static let schoolsOwn = ["universität", "hochschul"]

  /// The territory of a sort that the text speaks of: the kicker's, else the last one before.
  private func territory(_ sort: BodySort, before item: Int, _ reading: Reading) -> Int? {
    if sort == .land, let land = coreference.land { return land }
    let found = reading.items[..<item].last {
      $0.kind == .body && coreference.sort($0.entity) == sort
    }
    return found?.entity
  }

  /// "Präsidium des Städtetags", "Vorstand von Vitako", "Amt für IT der Senatskanzlei".
  private func genitive(_ item: Int, _ reading: Reading) -> Int? {
    let isBeside = ["beim", "bei", "im", "in", "an"].contains(reading.word(item + 1))
    guard item + 1 < reading.sentence(of: item).upperBound,
      isBeside || ["des", "der", "von", "vom", "innerhalb"].contains(reading.word(item + 1))
    else {
      return nil
    }
    let unit = reading.items[item].entity
    var position = item + 2
    while position < reading.items.count, position < item + 5 {
      if reading.isKind(position, .body) {
        let owner = reading.items[position].entity
        if isBeside, !reading.name(unit).hasSuffix(" " + reading.name(owner)) {
          return isSeatedUnit(unit, in: owner, reading) ? owner : nil
        }
        // Only "des" is a genitive whatever stands before it, if one body owns the other.
        let isGenitive =
          reading.word(item + 1) == "des" && position <= item + 3 && isAlone(position, reading)
          && !coreference.sort(unit).isTerritory && coreference.sort(unit) != .party
          && (!coreference.sort(owner).isFederation || isCompany(item, reading))
        return isGenitive || isUnit(unit, of: owner, reading) ? owner : nil
      }
      guard reading.items[position].kind == nil, reading.items[position].date == nil,
        !reading.items[position].isAny([.verb, .preposition]),
        reading.items[position].word.utf8.first.map({ $0 >= 48 }) ?? false
      else { break }
      position += 1
    }
    guard ["des", "der"].contains(reading.word(item + 1)) else { return nil }
    for noun in item + 1...item + 3 where noun < reading.items.count {
      guard reading.items[noun].kind == nil else { return nil }
      guard let named = coreference.body(at: noun, in: reading)?.entity else { continue }
      let owner = named == unit ? reading.entities[unit].owner ?? named : named
      return isGenericUnit(unit, reading)
        || reading.name(unit).hasSuffix(town(owner, reading)) ? owner : nil
    }
    return nil
  }

  /// "die DigitalService GmbH des Bundes": a company belongs to whom a genitive names.
  private func isCompany(_ item: Int, _ reading: Reading) -> Bool {
    let word = reading.items[item].word
    return word.hasSuffix(" gmbh") || word.hasSuffix(" ggmbh") || word.hasSuffix(" aör")
  }

  /// The town or Land that an organ's name ends in.
  private func administration(
    named place: String, of organ: String, _ reading: inout Reading
  ) -> Int? {
    let isLand = ["Landtag", "Landesregierung", "Landeskabinett", "Staatsregierung"].contains(organ)
    for (index, entity) in reading.entities.enumerated()
    where entity.kind == .body && entity.name.hasSuffix(" " + place) {
      let sort = BodySort(name: entity.name)
      if sort == (isLand ? .land : .town) { return index }
    }
    let lexicon = reading.analysis.lexicon
    for record in lexicon.records(named: place) {
      guard let body = lexicon.administration(of: record),
        BodySort(name: body.name) == (isLand ? .land : .town)
      else { continue }
      let index = reading.analysis.entity(.body, named: body.name)
      reading.analysis.entities[index].gazetteerID = body.id
      return index
    }
    return nil
  }

  private func town(_ body: Int, _ reading: Reading) -> String {
    let words = reading.name(body).split(separator: " ", maxSplits: 1)
    return words.count > 1 ? " " + words[1] : "\u{0}"
  }

  /// Whether a body can be a unit of another: named after it, or of a sort that is always one.
  private func isUnit(_ unit: Int, of owner: Int, _ reading: Reading) -> Bool {
    if unit == owner { return false }
    let name = reading.name(unit)
    if reading.entities[unit].owner == owner { return true }
    if name.hasSuffix(" " + reading.name(owner)) || name.hasSuffix(town(owner, reading)) {
      return true
    }
    return isGenericUnit(unit, reading)
  }

  /// Whether a body is no member of a list: "der Verband des Kreises A und der Stadt B".
  private func isAlone(_ item: Int, _ reading: Reading) -> Bool {
    !(reading.items.indices.contains(item + 1) && reading.items[item + 1].isAny(.coordinator)
      && (item + 2...item + 4).contains { reading.isKind($0, .body) })
  }

  private func isGenericUnit(_ unit: Int, _ reading: Reading) -> Bool {
    if coreference.sort(unit) == .organ { return true }
    let words = reading.name(unit).lowercased().split(separator: " ")
    // "Operatives Führungsgremium", "Government Office": an adjective or name may stand before.
    return words.prefix(3).contains { word in Self.units.contains { word.hasSuffix($0) } }
  }

  /// "Koordinierungsstelle beim Ministerium", "Fraktion im Stadtrat", "Institut an der Universität".
  private func isSeatedUnit(_ unit: Int, in owner: Int, _ reading: Reading) -> Bool {
    let name = reading.name(unit).lowercased()
    let first = name.split(separator: " ").first ?? ""
    switch coreference.sort(owner) {
    case .ministry: return Self.offices.contains { first.hasSuffix($0) }
    case .organ: return first.hasSuffix("fraktion")
    case .other:
      let school = reading.name(owner).lowercased()
      return (school.contains("universität") || school.contains("hochschule"))
        && Self.schools.contains { first.hasSuffix($0) }
    default: return false
    }
  }

  private static let offices = [
    "stelle", "stab", "referat", "abteilung", "beirat", "geschäftsstelle", "projektgruppe", "amt",
    "zentrum", "leitungsgruppe", "büro",
  ]

  private static let schools = ["institut", "fakultät", "lehrstuhl", "zentrum", "labor"]

  private static let units = [
    "amt", "abteilung", "referat", "dezernat", "fachbereich", "stabsstelle", "kommission", "beirat",
    "ausschuss", "arbeitsgruppe", "arbeitskreis", "geschäftsstelle", "gremium", "rat", "office",
    "kompetenzzentrum", "eigenbetrieb", "fraktion", "vorstand", "präsidium", "versammlung",
    "aufbaustab", "unterabteilung", "projektgruppe", "group", "board", "stelle", "stab", "gruppe",
    "fakultät", "institut", "lehrstuhl", "labor", "kommunalunternehmen", "team", "büro", "ak",
    "landesverband", "regionalverband", "ortsverband", "landesgruppe", "task", "lenkungskreis",
  ]

  /// "DStGB-Hauptausschuss", "Rat der Stadt Essen" in one mention.
  private func compound(
    _ item: Int, _ surfaces: [String: [Int]], _ reading: inout Reading
  ) -> Int? {
    guard let mention = reading.mention(item) else { return nil }
    let unit = reading.items[item].entity
    let surface = reading.text.string(tokens: mention.tokens)
    if mention.tokens.count == 1, let hyphen = surface.lastIndex(of: "-"),
      let owner = surfaces[String(surface[..<hyphen])]?.first(where: { $0 != unit }),
      isUnit(unit, of: owner, reading)
    {
      return owner
    }
    // "Rat der Stadt Essen", "Landtag von Sachsen-Anhalt" as one mention.
    let name = reading.name(unit).split(separator: " ", maxSplits: 1)
    guard name.count == 2, coreference.sort(unit) == .organ, surface.hasSuffix(" " + name[1]),
      mention.tokens.count > 2
    else { return nil }
    return administration(named: String(name[1]), of: String(name[0]), &reading)
  }
}
