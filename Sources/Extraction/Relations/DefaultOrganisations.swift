internal import Gazetteer
internal import GermanText
internal import Ontology

/// Chooses the organisation of a chair, president or managing director that stands without one.
struct DefaultOrganisations {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// The organisation in focus: the nearest before the title in its sentence or the one before,
  /// else the kicker's.
  func body(of title: String, at item: Int, holder: Int, _ reading: Reading) -> Int? {
    let sorts: Set<BodySort> = [.other]
    let lower = title.lowercased()
    if Electors.isChair(title) {
      let organs = ChairedOrgans(coreference: coreference, bodies: bodies)
      if let organ = organs.organ(before: item, reading) { return organ }
    }
    if let headed = headed(at: item, reading) ?? labelled(at: item, reading) { return headed }
    // "Der Ausschuss wählt A zur stellvertretenden Vorsitzenden."
    let clause = reading.clause(of: item)
    for position in reading.sentence(of: item)
    where position < item
      || (clause.contains(position) && reading.word(position + 1).hasPrefix("gremium"))
    {
      if let generic = coreference.body(at: position, in: reading),
        !coreference.sort(generic.entity).isTerritory
      {
        let isOrgan = Electors.isOrgan(generic.entity, coreference.sort(generic.entity), reading)
        let owner = reading.entities[generic.entity].owner
        return isOrgan && !Electors.isChair(title) ? owner ?? generic.entity : generic.entity
      }
    }
    let kicker = reading.head.kickerEntities.first {
      reading.entities[$0].kind == .body && sorts.contains(coreference.sort($0))
        && fits(lower, $0, reading)
    }
    if kicker == nil, Self.clerks.contains(lower),
      let session = reading.items.first(where: { $0.kind == .session })?.entity,
      let owner = reading.entities[session].owner
    {
      return owner
    }
    let all = Set(
      reading.items.filter { $0.kind == .body && sorts.contains(coreference.sort($0.entity)) }
        .map(\.entity))
    if let own = speaking(before: item, lower, reading) { return own }
    if let kicker { return kicker }
    return nearest(before: item, lower, holder: holder, reading, isFree: true)
      ?? (all.count == 1
        ? all.first { fits(lower, $0, reading) && !isOnlyOthers($0, than: item, reading) }
        : dominant(before: item, lower, reading))
      ?? union(of: lower, reading)
      ?? nearest(before: item, lower, holder: holder, reading, isFree: false)
  }

  /// "Geschäftsleiter A", "Verbandsvorsteher B": the one special-purpose body of the article.
  private func union(of title: String, _ reading: Reading) -> Int? {
    guard Self.ofUnions.contains(where: title.hasSuffix) else { return nil }
    let unions = Set(
      reading.items.filter { item in
        item.kind == .body && coreference.sort(item.entity) == .other
          && !Electors.isOrgan(item.entity, .other, reading)
          && reading.name(item.entity).lowercased().split(separator: " ").contains {
            $0.hasSuffix("zweckverband") || $0.hasPrefix("zweckverband")
          }
      }.map(\.entity))
    return unions.count == 1 ? unions.first : nil
  }

  private static let ofUnions = [
    "geschäftsleiter", "verbandsvorsteher", "verbandsvorsitzender", "verbandsdirektor",
    "verbandssprecher", "werkleiter",
  ]

  /// Whether an organisation stands only in later sentences, and there as that of other offices.
  private func isOnlyOthers(_ body: Int, than item: Int, _ reading: Reading) -> Bool {
    reading.items.indices.filter { reading.isKind($0, .body) && reading.items[$0].entity == body }
      .allSatisfy {
        reading.sentenceOf[$0] > reading.sentenceOf[item]
          && bodies.isOfTitle($0, otherThan: item, reading)
      }
  }

  /// "An der Spitze des Amts stehen die Direktoren A und B": what the clause says they head.
  private func headed(at item: Int, _ reading: Reading) -> Int? {
    let clause = reading.clause(of: item)
    guard let top = clause.first(where: { reading.word($0) == "spitze" }),
      ["des", "der", "von", "vom"].contains(reading.word(top + 1))
    else { return nil }
    return clause.first { $0 > top && reading.isKind($0, .body) }.map { reading.items[$0].entity }
  }

  /// "Städtetag: A, Präsident": the body that a line of a list begins with.
  func labelled(at item: Int, _ reading: Reading) -> Int? {
    let line = reading.sentence(of: item)
    guard reading.text.tokens[reading.items[line.lowerBound].tokens.lowerBound].startsLine,
      let colon = line.first(where: { reading.word($0) == ":" }), colon < item,
      let body = (line.lowerBound..<colon).last, reading.isKind(body, .body),
      !coreference.sort(reading.items[body].entity).isTerritory,
      (line.lowerBound..<body).allSatisfy({ !reading.items[$0].isCapitalised })
    else { return nil }
    return reading.items[body].entity
  }

  /// "Der Verband A lobte den Beschluss, so Hauptgeschäftsführer B": the subject of a title's sentence,
  /// whatever the head speaks of.
  private func speaking(before item: Int, _ title: String, _ reading: Reading) -> Int? {
    guard !Electors.isChair(title), reading.isKind(item + 1, .person) else { return nil }
    let sentence = reading.sentence(of: item)
    let body = (sentence.lowerBound..<item).first { reading.isKind($0, .body) }
    guard let body, reading.clause(of: body) != reading.clause(of: item),
      !reading.isGoverned(body), reading.phraseStart(body) == sentence.lowerBound,
      !bodies.isOfTitle(body, otherThan: item, reading)
    else { return nil }
    let entity = reading.items[body].entity
    return coreference.sort(entity) == .other && fits(title, entity, reading)
      && !Electors.isOrgan(entity, .other, reading) ? entity : nil
  }

  /// The body that the text keeps speaking of.
  private func dominant(before item: Int, _ title: String, _ reading: Reading) -> Int? {
    let focus = coreference.focusBody(before: item, sorts: [.other], in: reading) {
      fits(title, $0, reading)
    }
    guard let body = focus else { return nil }
    return reading.items.count(where: { $0.kind == .body && $0.entity == body }) > 1 ? body : nil
  }

  /// The body nearest before a title in its sentence, else the first of the sentence before; one that
  /// stands with another title only where that is asked for, and never with a title of the holder's.
  private func nearest(
    before item: Int, _ title: String, holder: Int, _ reading: Reading, isFree: Bool
  ) -> Int? {
    let isChair = title.hasSuffix("vorsitzender")
    func organisation(at position: Int) -> Int? {
      guard reading.isKind(position, .body),
        !bodies.isOfTitle(of: holder, position, otherThan: item, reading)
      else { return nil }
      let entity = reading.items[position].entity
      guard fits(title, entity, reading) else { return nil }
      let isCommittee = isChair && reading.items[position].word.contains("ausschuss")
      let isOrgan = Electors.isOrgan(entity, coreference.sort(entity), reading)
      if !isOrgan && coreference.sort(entity) == .other || isCommittee { return entity }
      // "Der Hauptausschuss hat …": an organ speaks for its owner.
      return reading.entities[entity].owner.flatMap {
        fits(title, $0, reading) && !coreference.sort($0).isTerritory ? $0 : nil
      }
    }
    func first(_ positions: [Int]) -> Int? {
      positions.lazy.filter { !isFree || !bodies.isOfTitle($0, otherThan: item, reading) }
        .compactMap { organisation(at: $0) }.first
    }
    let number = reading.sentenceOf[item]
    if let body = first((reading.sentences[number].lowerBound..<item).reversed()) { return body }
    guard number > 0 else { return nil }
    // What the sentence before is about, rather than what it says it with.
    let before = Array(reading.sentences[number - 1])
    // "Der Verband A und der Verband B klagen": the title may be of either.
    let subjects = before.filter {
      reading.isKind($0, .body) && !reading.isGoverned($0) && organisation(at: $0) != nil
    }
    if subjects.count == 2, reading.items[reading.phraseStart(subjects[1]) - 1].isAny(.coordinator),
      reading.phraseStart(subjects[1]) - 2 == subjects[0],
      organisation(at: subjects[0]) != organisation(at: subjects[1])
    {
      return nil
    }
    return first(before.filter { !isAside($0, reading) }) ?? first(before)
  }

  /// "Nach dem Gemeindetag und dem Landkreistag": behind a preposition, also as the second of two.
  private func isAside(_ item: Int, _ reading: Reading) -> Bool {
    if reading.isGoverned(item) { return true }
    let joint = reading.phraseStart(item) - 1
    return joint > 0 && reading.items[joint].isAny(.coordinator)
      && reading.isKind(joint - 1, .body) && reading.isGoverned(joint - 1)
  }

  /// Whether an office of a title can be a body's: a department has no Geschäftsführer.
  private func fits(_ title: String, _ body: Int, _ reading: Reading) -> Bool {
    let name = reading.name(body).lowercased().split(separator: " ")
    func isAny(_ ends: [String]) -> Bool {
      name.contains { word in ends.contains(where: word.hasSuffix) }
    }
    if Self.isOnlyTold(of: body, reading) || title.hasPrefix("klub") { return false }
    if title.hasSuffix("geschäftsführer") || title.hasSuffix("vorstand") {
      return !isAny([
        "abteilung", "amt", "referat", "dezernat", "stabsstelle", "ministerium", "behörde",
        "universität", "hochschule", "kanzlei", "fakultät", "rat",
      ])
    }
    // A town has no Verbandsvorsteher.
    if title.hasSuffix("verbandsvorsteher") || title.hasSuffix("verbandsvorsitzender") {
      return !BodySort(name: reading.name(body)).isTerritory
    }
    if title.hasSuffix("präsident"), !Presidencies(reading: reading).mayHavePresident(body) {
      return false
    }
    // A unit has a head, and neither a president nor a chair; a ministry is chaired by nobody.
    let isChair = title.hasSuffix("vorsitzender")
    if isChair || title.hasSuffix("präsident") {
      return !isAny([
        "abteilung", "referat", "dezernat", "stabsstelle", "fachbereich", "fachdienst",
        "sachgebiet",
      ]) && !(isChair && isAny(["ministerium", "kanzlei", "senator"]))
    }
    if title == "rektor" || title.hasSuffix(" rektor") || title.hasSuffix("prorektor") {
      return isAny(["universität", "hochschule", "akademie"])
    }
    return true
  }

  /// Whether a text hardly speaks of a body's own officers where it names it: newspapers and agencies tell
  /// the news, and courts, the police and governments play a part in it.
  private static func isOnlyTold(of body: Int, _ reading: Reading) -> Bool {
    let lexicon = reading.analysis.lexicon
    let record = reading.entities[body].gazetteerID.flatMap { lexicon.record(id: $0) }
    if let record, lexicon.records[record].type == "Medium" { return true }
    let name = reading.name(body).lowercased()
    return name == "europäische union" || name == "parlament"
      || name.split(separator: " ").contains { inTheNews.end(String($0)) }
  }

  private static let inTheNews: WordEnds = [
    "nachrichtenagentur", "presseagentur", "zeitung", "staatsanwaltschaft", "polizei", "regierung",
    "amtsgericht", "landgericht", "arbeitsgericht",
  ]

  /// Offices that exist for a meeting only.
  private static let clerks: WordSet = [
    "schriftführer", "sachkundiger bürger", "protokollführer",
  ]
}
