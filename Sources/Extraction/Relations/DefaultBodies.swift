internal import Ontology

/// Chooses the body of a title that stands without one: the first of its sources that has one.
struct DefaultBodies {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// Where the body comes from, the surest first.
  private enum Source: CaseIterable {
    /// "Dort wird sie Dezernentin."
    case there
    /// "dessen Vorsitzende", "ihr Präsident"
    case possessive
    /// "der Vertreter des Kreises A, Hauptamtsleiter B"
    case represented
    /// "Das Land A hat einen neuen CIO."
    case having
    /// "Regierungspräsidentin": the kind of body that the title itself names.
    case kind
    /// "Er war bei der Behörde A Abteilungsleiter."
    case within
    /// "Der Gemeinderat hat A zum Bürgermeister gewählt."
    case elector
    /// Whom the article speaks of, as far as an office of this sort can be theirs.
    case focus
  }

  /// The body, as far as the words around the title, the article's head or the sentences before tell.
  func body(of title: String, at item: Int, holder: Int, in reading: inout Reading) -> Int? {
    found(title, at: item, holder: holder, in: &reading).body
  }

  /// The body, and whether a plainer wording elsewhere may name another one.
  func found(
    _ title: String, at item: Int, holder: Int, in reading: inout Reading
  ) -> (body: Int?, isOpen: Bool) {
    if Presidencies(reading: reading).isElsewhere(title, at: item) { return (nil, true) }
    for source in Source.allCases {
      switch source {
      case .there:
        let places = OfficePlaces(coreference: coreference, bodies: bodies)
        if let body = places.there(title, at: item, &reading) { return (body, false) }
      case .possessive:
        if let body = owner(of: title, at: item, reading) { return (body, false) }
      case .represented:
        if let body = represented(title, before: item, reading) { return (body, false) }
      case .having:
        if let body = bodyThatHas(title, at: item, in: reading) { return (body, false) }
      case .kind:
        guard OfficeSort(title: title) != .complete, let kind = TitleKind(title: title) else {
          continue
        }
        if let body = body(of: kind, at: item, reading) { return (body, false) }
        if kind.isExclusive { return (nil, true) }
      case .within:
        if let body = within(title, at: item, reading) { return (body, false) }
        if isAtUnknownFirm(item, reading) { return (nil, false) }
      case .elector:
        let electors = Electors(coreference: coreference, bodies: bodies)
        if let body = electors.body(of: title, at: item, in: &reading) { return (body, false) }
      case .focus:
        return (focus(of: title, at: item, holder: holder, in: &reading), true)
      }
    }
    return (nil, true)
  }

  private func focus(
    of title: String, at item: Int, holder: Int, in reading: inout Reading
  ) -> Int? {
    let territories = DefaultTerritories(coreference: coreference, bodies: bodies)
    if let body = bodyOfColleague(title, at: item, in: &reading) { return body }
    // Only ministries have parliamentary state secretaries.
    if title.lowercased().hasPrefix("parlamentarischer staatssekretär") {
      return territories.theOnly(.ministry, around: item, reading)
    }
    if OfficeSort.isBeigeordneter(title), let body = association(before: item, reading) {
      return body
    }
    let organisations = DefaultOrganisations(coreference: coreference, bodies: bodies)
    return switch OfficeSort(title: title) {
    case .complete: nil
    // "Stabsstelle A: B, Leiterin"
    case .other:
      organisations.labelled(at: item, reading)
        ?? (OfficeSort.isMunicipalStaff(title) && !(title == "Amtsleiter" && hasAuthority(reading))
          ? employer(at: item, territories, &reading) : nil)
    case .municipal: municipality(of: title, at: item, territories, &reading)
    case .district:
      territories.district(of: title, at: item, in: &reading)
    case .land: land(of: title, at: item, territories, &reading)
    case .government:
      namesake(of: title, at: item, in: &reading)
        ?? (isOfDistrictsToo(title, reading) ? onlyDistrict(&reading) : nil)
        ?? territories.body(of: title, [.town, .land], at: item, in: &reading)
    case .organisation:
      organisations.body(of: title, at: item, holder: holder, reading)
        ?? (Self.alsoOfTowns.contains(title) ? employer(at: item, territories, &reading) : nil)
    }
  }

  /// The house of the one with the same title before.
  ///
  /// "Staatssekretärin im Ministerium A ist B. Als weiterer Staatssekretär kommt C hinzu."
  private func bodyOfColleague(_ title: String, at item: Int, in reading: inout Reading) -> Int? {
    guard
      reading.clause(of: item).contains(where: { Self.besides.contains(reading.word($0)) })
    else { return nil }
    let head = title.lowercased().split(separator: " ").last ?? ""
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 3)].lowerBound
    let colleagues = (first..<item).filter {
      reading.isKind($0, .role)
        && reading.name(reading.items[$0].entity).lowercased().hasSuffix(head)
    }
    for role in colleagues.reversed() {
      if let found = bodies.after(role, in: &reading), let body = found.body { return body }
    }
    return nil
  }

  private static let besides: WordSet = ["hinzu", "weiterer", "weitere", "ebenfalls", "ferner"]

  /// Whether the sentence before a title or its own speaks of two whose staff may be meant, and the headline
  /// of neither.
  ///
  /// "Der Landkreis A und die Stadt B bauen. Hauptamtsleiter C kam."
  private func isOfOneOfTwo(_ item: Int, _ reading: Reading) -> Bool {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    let named = (first..<item).filter {
      reading.isKind($0, .body)
        && [.town, .district].contains(coreference.sort(reading.items[$0].entity))
        && !bodies.isOfTitle($0, otherThan: item, reading)
    }
    let isTold = named.contains {
      reading.items[$0].tokens.lowerBound < reading.head.headline.upperBound
    }
    return !isTold && Set(named.map { reading.items[$0].entity }).count > 1
  }

  /// Whether an article names an authority that an Amtsleiter may be the head of.
  private func hasAuthority(_ reading: Reading) -> Bool {
    reading.items.contains { item in
      item.kind == .body
        && reading.name(item.entity).lowercased().split(separator: " ").contains {
          $0.hasSuffix("amt")
        }
    }
  }

  /// Whether a CIO or the like may be a district's: always by the title, else where the text names no Land.
  private func isOfDistrictsToo(_ title: String, _ reading: Reading) -> Bool {
    OfficeSort.isMunicipalStaff(title)
      || !reading.items.contains {
        $0.kind == .body && [.land, .ministry, .federal].contains(coreference.sort($0.entity))
      }
  }

  /// Officers of organisations whom towns and districts have as well.
  private static let alsoOfTowns: WordSet = ["Pressesprecher", "Geschäftsleiter"]

  /// The town or district of an article that speaks of no organisation: whose staff somebody is.
  private func employer(
    at item: Int, _ territories: DefaultTerritories, _ reading: inout Reading
  ) -> Int? {
    let isOnItsOwn = !reading.items.contains {
      $0.kind == .body && [.ministry, .federal].contains(coreference.sort($0.entity))
    }
    let hasHead = reading.head.kickerEntities.contains {
      reading.entities[$0].kind == .body && coreference.sort($0) == .other
    }
    guard isOnItsOwn, !hasHead, !isOfOneOfTwo(item, reading) else { return nil }
    return municipality(of: "Dezernent", at: item, territories, &reading)
  }

  /// The one body that the article says has such an office.
  ///
  /// "Das Land A hat wieder einen CIO. … Sein Vorgänger als CIO."
  private func namesake(of title: String, at item: Int, in reading: inout Reading) -> Int? {
    var found: Int?
    for other in reading.items.indices
    where other != item && reading.isKind(other, .role)
      && reading.items[other].entity == reading.items[item].entity
    {
      let body =
        bodies.prefix(other, in: &reading)?.body ?? bodies.after(other, in: &reading)?.body
        ?? bodies.before(other, in: &reading)?.body ?? bodyThatHas(title, at: other, in: reading)
      guard let body else { continue }
      guard found == nil || found == body else { return nil }
      found = body
    }
    return found
  }

  /// The Land of a title, as far as such a Land has one.
  private func land(
    of title: String, at item: Int, _ territories: DefaultTerritories, _ reading: inout Reading
  ) -> Int? {
    let land = territories.body(of: title, [.land], at: item, in: &reading)
    return land.flatMap { LandOffices.mayHave(title, land: reading.name($0)) ? $0 : nil }
  }

  /// The town of a title; where districts have such officers as well, the one that the paragraph or
  /// else the article speaks of, if it speaks of no town.
  private func municipality(
    of title: String, at item: Int, _ territories: DefaultTerritories, _ reading: inout Reading
  ) -> Int? {
    guard OfficeSort.isOfTownsAndDistricts(title) else {
      return territories.body(of: title, [.town], at: item, in: &reading)
    }
    let body =
      region(before: item, reading)
      ?? territories.district(before: item, reading) ?? onlyDistrict(&reading)
      ?? territories.body(of: title, [.town], at: item, in: &reading)
      ?? territories.theOnly(.district, around: item, reading)
    // "Kreisverwaltung A": its officers are the district's.
    return body.flatMap { administered(by: $0, &reading) } ?? body
  }

  /// The region that a title's paragraph names before it, where it names no town or district there:
  /// "Die Städteregion A … Dezernentin B".
  private func region(before item: Int, _ reading: Reading) -> Int? {
    let named = Set(
      reading.items[reading.paragraph(of: item).lowerBound..<item].filter {
        $0.kind == .body
          && ([.town, .district].contains(coreference.sort($0.entity))
            || isRegion($0.entity, reading))
      }.map(\.entity))
    return named.count == 1 ? named.first { isRegion($0, reading) } : nil
  }

  /// Whether a body has a territory of several towns and districts, and officers as they have.
  private func isRegion(_ body: Int, _ reading: Reading) -> Bool {
    ["Städteregion ", "Region ", "Regionalverband ", "Landschaftsverband "].contains(
      where: reading.name(body).hasPrefix)
  }

  /// The town or district that an administration is of.
  private func administered(by body: Int, _ reading: inout Reading) -> Int? {
    let words = reading.name(body).split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].hasSuffix("verwaltung") else { return nil }
    let title = words[0] == "Kreisverwaltung" ? "Landrat" : "Bürgermeister"
    return reading.entities[body].owner
      ?? bodies.administration(named: String(words[1]), for: title, in: &reading)
  }

  /// The one district of an article that names no town as a body.
  private func onlyDistrict(_ reading: inout Reading) -> Int? {
    var named: Set<Int> = []
    for item in reading.items
    where item.kind == .body && [.town, .district].contains(coreference.sort(item.entity)) {
      named.insert(administered(by: item.entity, &reading) ?? item.entity)
    }
    return named.count == 1
      ? named.first { BodySort(name: reading.name($0)) == .district } : nil
  }

  /// The one association that the text before a title speaks of, where its paragraph names no town:
  /// associations have Beigeordnete as well.
  private func association(before item: Int, _ reading: Reading) -> Int? {
    let paragraph = reading.paragraph(of: item)
    guard
      !paragraph.contains(where: {
        reading.isKind($0, .body)
          && [.town, .district].contains(coreference.sort(reading.items[$0].entity))
          && !bodies.isOfTitle($0, otherThan: item, reading)
      })
    else { return nil }
    for range in [paragraph.lowerBound..<item, 0..<item, paragraph] {
      let named = Set(
        reading.items[range].filter {
          $0.kind == .body && coreference.isAssociation($0.entity, in: reading)
        }.map(\.entity))
      if !named.isEmpty { return named.count == 1 ? named.first : nil }
    }
    return nil
  }

  /// The body of the kind that a title names: the nearest of its sentence, else the only one of the
  /// article that fits best.
  private func body(of kind: TitleKind, at item: Int, _ reading: Reading) -> Int? {
    func fit(_ position: Int) -> Int {
      guard reading.isKind(position, .body) else { return 0 }
      let body = reading.items[position].entity
      let isOrgan = Electors.isOrgan(body, coreference.sort(body), reading)
      // "KISA", which the text calls a Zweckverband once.
      return max(
        kind.fit(reading.name(body), isOrgan: isOrgan),
        kind.fit(reading.items[position].word, isOrgan: isOrgan))
    }
    let own = reading.sentence(of: item).filter { fit($0) > 0 }
    let nearest = own.filter { $0 < item }.last ?? own.first
    if let nearest { return reading.items[nearest].entity }
    for wanted in [2, 1] {
      let all = Set(
        reading.items.indices.filter { fit($0) == wanted }.map {
          reading.items[$0].entity
        })
      if all.count == 1 { return all.first }
      if let kicker = reading.head.kickerEntities.first(where: all.contains) { return kicker }
      if !all.isEmpty { return nil }
    }
    return nil
  }

  /// "der Vertreter des Kreises, Digitalisierungsbeauftragter A": whom the words before a title's comma say
  /// that its holder speaks for.
  private func represented(_ title: String, before item: Int, _ reading: Reading) -> Int? {
    guard item > 3, reading.word(item - 1) == ",", reading.isKind(item + 1, .person),
      let noun = (item - 4..<item - 1).last(where: {
        reading.items[$0].kind == nil && reading.word($0).hasPrefix("vertreter")
      }), ["des", "der", "von", "vom"].contains(reading.word(noun + 1))
    else { return nil }
    let body =
      reading.isKind(item - 2, .body)
      ? reading.items[item - 2].entity : coreference.body(at: noun + 1, in: reading)?.entity
    return body.flatMap {
      OfficePlaces.isPossible($0, title, coreference)
        || OfficeSort.isMunicipalStaff(title) && coreference.sort($0).isTerritory ? $0 : nil
    }
  }

  /// "Das Land A hat einen neuen CIO": the body that the clause says has the office.
  private func bodyThatHas(_ title: String, at item: Int, in reading: Reading) -> Int? {
    let clause = reading.clause(of: item)
    // "hat A zum Vorsitzenden gewählt" has another verb.
    guard
      let verb = clause.first(where: { Self.having.contains(reading.word($0)) }), verb < item,
      !["hat", "haben"].contains(reading.word(verb)) || !reading.contains(.chosen, in: clause),
      (clause.lowerBound..<item).contains(where: {
        ["einen", "eine", "ihren", "ihre", "seinen", "seine"].contains(reading.word($0))
      })
    else { return nil }
    for position in clause where position < item {
      guard reading.isKind(position, .body) else {
        if position >= verb, let group = coreference.body(at: position, in: reading),
          position == verb + 1 || position == clause.lowerBound
        {
          return group.entity
        }
        continue
      }
      var before = position - 1
      if before >= clause.lowerBound, reading.items[before].isAny(.determiner) { before -= 1 }
      guard before >= clause.lowerBound, before != verb, reading.items[before].date == nil,
        reading.items[before].isAny(.preposition) || reading.isKind(before, .body)
          || reading.isKind(before, .role)
      else { return reading.items[position].entity }
    }
    return nil
  }

  private static let having: WordSet = [
    "hat", "haben", "bekommt", "bekam", "erhält", "erhielt", "findet", "fand", "stellt",
  ]

  /// "Er war bei der Behörde A in B Abteilungsleiter": the body that the predicate says somebody works
  /// for, where the title alone tells of none.
  private func within(_ title: String, at item: Int, _ reading: Reading) -> Int? {
    if let house = house(of: title, at: item, reading) { return house }
    guard OfficeSort(title: title) == .other, !reading.isKind(item + 1, .person) else { return nil }
    let clause = reading.clause(of: item)
    let before = clause.lowerBound..<item
    if let body = presided(before, in: clause, reading) { return body }
    guard reading.contains([.copula, .pastCopula], in: before),
      let body = before.last(where: { reading.isKind($0, .body) }),
      !coreference.sort(reading.items[body].entity).isTerritory,
      !(body..<item).contains(where: { reading.isKind($0, .role) || reading.isKind($0, .person) })
    else { return nil }
    let isGoverned = (max(clause.lowerBound, body - 3)..<body).contains {
      ["bei", "beim"].contains(reading.word($0))
    }
    return isGoverned ? reading.items[body].entity : nil
  }

  /// "Bei Mustertec war sie Chief Information Officer": a firm that nothing is known of has the office still.
  private func isAtUnknownFirm(_ item: Int, _ reading: Reading) -> Bool {
    let clause = reading.clause(of: item)
    guard !reading.isKind(item + 1, .person),
      reading.contains([.copula, .pastCopula], in: clause)
    else { return false }
    return (clause.lowerBound..<item).contains { link in
      let name = reading.items[link + 1]
      return reading.word(link) == "bei" && name.kind == nil && name.date == nil
        && name.isCapitalised
        && !Self.occasions.contains(where: name.word.hasSuffix)
    }
  }

  /// How nouns end that tell when something was: "bei Amtsantritt", "bei Gründung".
  private static let occasions = [
    "ung", "antritt", "beginn", "schluss", "ende", "start", "wahl", "wechsel",
  ]

  /// "Im Ministerium A wird B Staatssekretär", "die beim Verband A Vorständin ist": the house that a
  /// predicate says somebody has an office in.
  private func house(of title: String, at item: Int, _ reading: Reading) -> Int? {
    let clause = reading.clause(of: item)
    guard !reading.isKind(item + 1, .person),
      OfficeSort(title: title) != .land || !title.contains("regierung") && !title.contains("-"),
      reading.contains([.copula, .pastCopula, .becomes, .became], in: clause),
      let body = (clause.lowerBound..<item).last(where: { reading.isKind($0, .body) }),
      let link = reading.governor(body), ["in", "im", "bei", "beim"].contains(link),
      OfficePlaces.isPossible(reading.items[body].entity, title, coreference)
        || OfficeSort(title: title) == .other
          && coreference.sort(reading.items[body].entity) == .town
          && (link == "bei" || reading.items[body].word.contains("verwaltung")),
      // "Im Verband A ist Landrat B Vorsitzender": the title before a name is another one.
      !(body..<item).contains(where: {
        reading.isKind($0, .role) && !reading.isKind($0 + 1, .person)
      })
    else { return nil }
    return reading.items[body].entity
  }

  /// "steht dem Dezernat A als Leiterin vor": what somebody heads in the dative.
  private func presided(_ before: Range<Int>, in clause: Range<Int>, _ reading: Reading) -> Int? {
    let stands = clause.contains { ["steht", "stand", "stehen"].contains(reading.word($0)) }
    let isHeading = clause.contains {
      stands ? reading.word($0) == "vor" : ["vorsteht", "vorstand"].contains(reading.word($0))
    }
    guard isHeading, before.contains(where: { reading.word($0) == "als" }) else { return nil }
    let body = before.last {
      reading.isKind($0, .body) && !coreference.sort(reading.items[$0].entity).isTerritory
    }
    return body.map { reading.items[$0].entity }
  }

  /// "dessen Vorsitzende", "ihr Präsident": the body named last whose noun has that gender.
  private func owner(of title: String, at item: Int, _ reading: Reading) -> Int? {
    let start = reading.sentence(of: item).lowerBound
    var position = item - 1
    while position >= start, reading.items[position].kind == nil,
      reading.items[position].isAny(.filler) || reading.items[position].isAny(.former)
    {
      position -= 1
    }
    guard position >= start,
      ["dessen", "deren", "ihr", "ihre", "ihren", "sein", "seine", "seinen"].contains(
        reading.word(position))
    else { return nil }
    let isFeminine = reading.word(position).hasPrefix("ihr") || reading.word(position) == "deren"
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    let sorts: Set<BodySort> =
      OfficeSort(title: title) == .organisation || OfficeSort(title: title) == .other
      ? [.other, .organ, .ministry] : [.town, .district, .land]
    let wide: Set<BodySort> = sorts.union(OfficeSort(title: title) == .other ? [.town, .land] : [])
    let named = (first..<position).filter {
      reading.isKind($0, .body) && wide.contains(coreference.sort(reading.items[$0].entity))
    }.map { reading.items[$0].entity }
    // A noun that shows its gender goes before a name that shows none.
    func isFitting(_ body: Int) -> Bool? {
      coreference.isFeminine(body: body, reading).map { $0 == isFeminine }
    }
    let body = named.last { isFitting($0) ?? false } ?? named.last { isFitting($0) ?? true }
    // "Die Mitgliederversammlung hat ihren Präsidenten bestätigt": her owner's.
    guard let body, Electors.isAssembly(reading.name(body)) else { return body }
    return reading.entities[body].owner ?? body
  }
}
