internal import Gazetteer
internal import GermanText
internal import Ontology

/// Finds the body of an office from the words around its title.
struct OfficeBodies {
  let coreference: Coreference

  /// A body that stands with a title, and the item after it.
  struct Found {
    var body: Int?
    var end: Int
    /// Whether the text names it beside the title (else it comes from an adjective or a noun).
    var isNamed = true
  }

  /// The body after a title: "des Landkreises Gießen", "im BMI", "von Lüneburg", "des Verbands".
  func after(_ role: Int, in reading: inout Reading) -> Found? {
    after(role, of: role, in: &reading)
  }

  private static let links: WordSet = [
    "des", "der", "von", "vom", "im", "in", "beim", "bei", "an", "am", "für", "zu", "zum", "aus",
    "ins", "seiner", "ihrer", "seines", "ihres",
  ]

  /// The body after the last item of a title's phrase.
  func after(_ last: Int, of role: Int, in reading: inout Reading) -> Found? {
    let sentence = reading.sentence(of: role)
    var position = last + 1
    guard position < sentence.upperBound else { return nil }
    if reading.isKind(position, .body) {
      return Found(body: reading.items[position].entity, end: position + 1)
    }
    if let listed = listed(last, of: role, in: reading) { return listed }
    if let ruled = ruled(role, in: reading) { return ruled }
    let isGenitive = ["des", "der"].contains(reading.word(position))
    guard Self.links.contains(reading.word(position)) else { return nil }
    if let generic = coreference.body(at: position, in: reading),
      !reading.isKind(generic.end, .body)
    {
      let house = ministryNamed(before: role, insteadOf: generic.entity, in: reading)
      return Found(body: house ?? generic.entity, end: generic.end, isNamed: false)
    }
    let link = reading.word(position)
    // "Dezernentin in einem hessischen Landkreis": the text doesn't say which.
    if ["einem", "einer", "eines"].contains(reading.word(position + 1)) { return nil }
    if let same = sameHouse(position, before: role, in: reading) { return same }
    if let house = townHall(position, of: role, in: &reading) { return house }
    position += 1
    var steps = 0
    while position < sentence.upperBound, steps < 5 {
      let it = reading.items[position]
      if it.kind == .body { return Found(body: it.entity, end: position + 1) }
      if it.kind == .place {
        guard steps <= 2, !["bei", "beim", "an", "am", "für", "zu"].contains(link),
          !isEnvoy(role, reading)
        else { return nil }
        // "Direktorin der Behörde in A": where an unknown body sits.
        if steps == 2, reading.word(position - 1) == "in",
          reading.items[position - 2].isCapitalised
        {
          return nil
        }
        let title = reading.name(reading.items[role].entity)
        let body = administration(of: it.entity, for: title, in: &reading)
        return body.map { Found(body: $0, end: position + 1) }
      }
      if let generic = coreference.body(at: position, in: reading), steps > 0 || !isGenitive,
        !reading.isKind(generic.end, .body)
      {
        let house = ministryNamed(before: role, insteadOf: generic.entity, in: reading)
        return Found(body: house ?? generic.entity, end: generic.end, isNamed: false)
      }
      if it.kind != nil || it.date != nil || it.isAny(.verb) && !it.isAny(.determiner) {
        return nil
      }
      guard it.word.utf8.first.map({ $0 >= 48 }) ?? false else { return nil }
      position += 1
      steps += 1
    }
    return nil
  }

  /// "Staatssekretär im neuen Haus": the ministry named last, and no company named since.
  private func ministryNamed(before role: Int, insteadOf body: Int, in reading: Reading) -> Int? {
    guard OfficeSort(title: reading.name(reading.items[role].entity)) == .land,
      coreference.sort(body) == .other
    else { return nil }
    return (0..<role).last {
      reading.isKind($0, .body) && coreference.sort(reading.items[$0].entity) == .ministry
    }
    .map { reading.items[$0].entity }
  }

  /// "Botschafterin in Wien": where somebody is sent is not whom they serve.
  private func isEnvoy(_ role: Int, _ reading: Reading) -> Bool {
    let title = reading.name(reading.items[role].entity).lowercased()
    return ["botschafter", "konsul", "korrespondent", "gesandter"].contains(where: title.hasSuffix)
  }

  /// "A, Bürgermeister, Stadt B": in lists a body stands behind the title's comma.
  private func listed(_ last: Int, of role: Int, in reading: Reading) -> Found? {
    let sentence = reading.sentence(of: role)
    guard last == role, role + 2 < sentence.upperBound, role - 2 >= sentence.lowerBound,
      reading.word(role + 1) == ",", reading.isKind(role + 2, .body),
      reading.word(role - 1) == ",", reading.isKind(role - 2, .person),
      coreference.sort(reading.items[role + 2].entity) != .party
    else { return nil }
    let end = role + 3
    let isEnd = end >= sentence.upperBound || [";", ".", ")", "("].contains(reading.word(end))
    // "A, Kämmerer, Stadt B, seit 2022": nothing but a town's or district's officer.
    let sort = coreference.sort(reading.items[role + 2].entity)
    let isOfficer =
      switch OfficeSort(title: reading.name(reading.items[role].entity)) {
      case .municipal: sort == .town
      case .district: sort == .district
      default: false
      }
    return isEnd || isOfficer ? Found(body: reading.items[role + 2].entity, end: end) : nil
  }

  /// "Dezernent im selben Haus": of the body that another title stood with last.
  private func sameHouse(_ link: Int, before role: Int, in reading: Reading) -> Found? {
    guard ["im", "in"].contains(reading.word(link)),
      ["selben", "gleichen", "derselben", "eigenen"].contains(reading.word(link + 1)),
      ["haus", "hause", "behörde", "verwaltung"].contains(reading.word(link + 2))
    else { return nil }
    let named = (0..<role).filter {
      reading.isKind($0, .body) && coreference.sort(reading.items[$0].entity) != .party
    }
    let last = named.last { title(before: $0, reading) != nil } ?? named.last
    return Found(body: last.map { reading.items[$0].entity }, end: link + 3, isNamed: false)
  }

  /// "Finanzchef im Cottbuser Rathaus": an office in its house is one of the town or district.
  private func townHall(_ link: Int, of role: Int, in reading: inout Reading) -> Found? {
    guard ["im", "aus", "vom"].contains(reading.word(link)), reading.items[link + 1].isCapitalised
    else { return nil }
    let houses: [String: String] = [
      "rathaus": "bürgermeister", "rathauses": "bürgermeister", "landratsamt": "landrat",
      "kreishaus": "landrat", "kreisverwaltung": "landrat", "stadtverwaltung": "bürgermeister",
    ]
    let noun = link + (reading.word(link + 1) == "dem" ? 3 : 2)
    guard reading.items.indices.contains(noun), reading.items[noun - 1].kind == nil,
      reading.items[noun].kind == nil, let head = houses[reading.word(noun)],
      let body = body(ofAdjective: noun - 1, for: head, in: &reading)
    else { return nil }
    return Found(body: body, end: noun + 1)
  }

  /// "regiert als Bürgermeisterin die Gemeinde A", "der die Gemeinde A als Bürgermeister führte": what
  /// somebody rules in an office.
  private func ruled(_ role: Int, in reading: Reading) -> Found? {
    guard let als = [role - 1, role - 2].first(where: { reading.word($0) == "als" }),
      reading.clause(of: role).contains(where: { Self.ruling.contains(reading.word($0)) })
    else { return nil }
    let articles = ["die", "das", "den"]
    if articles.contains(reading.word(role + 1)), reading.isKind(role + 2, .body) {
      return Found(body: reading.items[role + 2].entity, end: role + 3)
    }
    guard articles.contains(reading.word(als - 2)), reading.isKind(als - 1, .body),
      reading.items[role + 1].isAny(.verb)
    else { return nil }
    return Found(body: reading.items[als - 1].entity, end: role + 1)
  }

  private static let ruling: WordSet = [
    "regiert", "regierte", "führt", "führte", "leitet", "leitete", "lenkt", "lenkte",
    "übernimmt", "übernahm",
  ]

  /// Whether a noun that nothing is known of stands after a title: "Direktor der Geschäftsstelle".
  func hasUnknownOwner(_ role: Int, in reading: Reading) -> Bool {
    unknownOwner(of: role, in: reading) != nil
  }

  /// "Oberbürgermeisterin der Domstadt", "Bürgermeister der Inselgemeinde": by another name the town that
  /// the text speaks of.
  func hasNicknamedTown(_ role: Int, in reading: Reading) -> Bool {
    guard reading.word(role + 1) == "der", let noun = unknownOwner(of: role, in: reading) else {
      return false
    }
    return ["stadt", "gemeinde", "kommune", "metropole"].contains(
      where: reading.word(noun).hasSuffix)
  }

  /// The item of the noun behind a title's genitive: "Präsident der Deutschen Sektion".
  private func unknownOwner(of role: Int, in reading: Reading) -> Int? {
    let end = reading.sentence(of: role).upperBound
    if ["in", "bei", "eines", "einer"].contains(reading.word(role + 1)), role + 3 < end,
      reading.word(role + 3) != "person",
      ["einem", "einer"].contains(reading.word(role + 2))
        || ["eines", "einer"].contains(reading.word(role + 1))
    {
      return (role + 2..<end).first {
        reading.items[$0].isCapitalised && reading.items[$0].date == nil
      }
    }
    guard ["des", "der", "seiner", "ihrer", "seines", "ihres"].contains(reading.word(role + 1)),
      role + 2 < end
    else { return nil }
    func isPlain(_ item: Int) -> Bool {
      item < end && reading.items[item].kind == nil && reading.items[item].date == nil
    }
    var noun = role + 2
    while isPlain(noun), noun < role + 5,
      reading.items[noun].word.hasSuffix("en") || reading.items[noun].word.hasSuffix("er"),
      isPlain(noun + 1), reading.items[noun + 1].isCapitalised
    {
      noun += 1
    }
    guard isPlain(noun), reading.items[noun].isCapitalised else { return nil }
    return reading.isKind(noun + 1, .role) || reading.isKind(noun + 1, .person) ? nil : noun
  }

  /// Whether a title is of a person's staff: "Referent des Ministers A", "Sprecher von A".
  func isOfPerson(_ role: Int, in reading: Reading) -> Bool {
    guard ["des", "der", "von", "bei"].contains(reading.word(role + 1)) else { return false }
    var position = role + 2
    let end = reading.sentence(of: role).upperBound
    while position < end, position < role + 6 {
      if reading.isKind(position, .person) { return true }
      let it = reading.items[position]
      // "Sprecher der Bürgermeister": of people whom nobody names.
      if it.kind == .role, Coreference.isPlural(position, in: reading) { return true }
      guard it.kind == .role || (it.kind == nil && !it.isCapitalised && !it.isAny(.verb)),
        it.word != ","
      else { return false }
      position += 1
    }
    return false
  }

  /// The item after a genitive that nothing is known of: "Staatsminister des Innern".
  func endOfUnknownOwner(_ role: Int, in reading: Reading) -> Int {
    unknownOwner(of: role, in: reading).map { $0 + 1 } ?? role + 1
  }

  /// The body after a name with its title before it: "Richter A vom Amtsgericht B".
  func afterName(_ name: Int, in reading: Reading) -> Int? {
    guard name >= 0, ["von", "vom"].contains(reading.word(name + 1)) else { return nil }
    for position in name + 2...name + 3 where reading.isKind(position, .body) {
      return reading.items[position].entity
    }
    return nil
  }

  /// The body before a title: "Brandenburgs Innenstaatssekretärin", "Karlsruher Oberbürgermeister".
  func before(_ role: Int, in reading: inout Reading) -> Found? {
    let start = reading.sentence(of: role).lowerBound
    // "A, beim Verband B seit 2021 Beigeordnete"
    let house = OfficeChains(bodies: self).phraseStart(of: role, reading) - 1
    if house >= start, house < role - 1, reading.isKind(house, .body), isEmployer(house, reading) {
      return Found(body: reading.items[house].entity, end: role + 1)
    }
    var position = role - 1
    while position >= start, role - position <= 3 {
      let it = reading.items[position]
      // "Hamburgs damaliger Innensenator"
      let isBeside = (position + 1..<role).allSatisfy {
        !reading.items[$0].isCapitalised
          && ["e", "er", "en", "em"].contains(where: reading.word($0).hasSuffix)
      }
      if it.kind == .body, position == role - 1, isEmployer(position, reading) {
        return Found(body: it.entity, end: role + 1)
      }
      if it.kind == .body, isGenitive(position, reading) {
        return isBeside ? Found(body: it.entity, end: role + 1) : nil
      }
      if it.kind == .place, isBeside, isGenitive(position, reading) {
        let title = reading.name(reading.items[role].entity)
        if let body = administration(of: it.entity, for: title, in: &reading) {
          return Found(body: body, end: role + 1)
        }
      }
      guard it.kind == nil, it.date == nil else { return nil }
      let title = reading.name(reading.items[role].entity)
      if let body = body(ofAdjective: position, for: title, in: &reading) {
        return Found(body: body, end: role + 1, isNamed: false)
      }
      if it.word == "," || it.isAny([.determiner, .preposition, .coordinator]) { return nil }
      position -= 1
    }
    return nil
  }

  /// "A, bei der Stadt B Dezernentin": the body behind a name's comma and a preposition.
  func isEmployer(_ body: Int, _ reading: Reading) -> Bool {
    let start = reading.phraseStart(body)
    let link = reading.items[start].kind == nil && reading.word(start) == "beim" ? start : start - 1
    return link >= 2 && ["bei", "beim", "im", "in"].contains(reading.word(link))
      && reading.word(link - 1) == "," && reading.isKind(link - 2, .person)
  }

  /// Whether a place's or body's name carries a genitive's ending: "Brandenburgs", not "Cottbus".
  private func isGenitive(_ item: Int, _ reading: Reading) -> Bool {
    let word = reading.items[item].word
    if word.hasSuffix("’") { return true }
    let name = reading.name(reading.items[item].entity).lowercased()
    return word.hasSuffix("s") && !name.hasSuffix(word)
  }

  /// The body that a compound's first part names: "BSI" of "BSI-Präsidentin".
  func prefix(_ role: Int, in reading: inout Reading) -> Found? {
    let found = named(before: role, in: &reading)
    guard let body = found?.body, isOtherwiseLabelled(role, by: body, reading) else { return found }
    return nil
  }

  private func named(before role: Int, in reading: inout Reading) -> Found? {
    if let body = reading.mention(role)?.prefixBody { return Found(body: body, end: role + 1) }
    if let body = association(inside: role, reading) { return Found(body: body, end: role + 1) }
    guard let mention = reading.mention(role) else { return nil }
    let surface = reading.text.string(tokens: mention.tokens)
    guard let hyphen = surface.lastIndex(of: "-") else { return nil }
    let prefix = String(surface[..<hyphen])
    guard prefix.utf8.count > 1, !["Landes", "Bundes", "IT", "Co", "Vize", "E"].contains(prefix)
    else { return nil }
    for other in reading.analysis.mentions
    where other.kind == .body || other.kind == .place {
      let name = reading.text.string(tokens: other.tokens)
      guard
        name == prefix || name + "n" == prefix || name + "s" == prefix
          || (name.hasPrefix("Die ") && name.dropFirst(4) + "n" == prefix)
          || reading.name(other.entity) == prefix
      else { continue }
      if other.kind == .body { return Found(body: other.entity, end: role + 1) }
      let title = reading.name(reading.items[role].entity)
      return administration(of: other.entity, for: title, in: &reading)
        .map { Found(body: $0, end: role + 1) }
    }
    let records = reading.analysis.lexicon.records(named: prefix)
      .map { reading.analysis.lexicon.records[$0] }
    if let record = records.first(where: { $0.kind == .body }) {
      return Found(body: derived(record.name, id: record.id, in: &reading), end: role + 1)
    }
    let title = reading.name(reading.items[role].entity)
    return administration(named: prefix, id: nil, OfficeSort(title: title), &reading)
      .map { Found(body: $0, end: role + 1) }
  }

  /// "SPD-Landrat A": the party says which side somebody is on, and has no such office itself.
  func isOtherwiseLabelled(_ role: Int, by body: Int, _ reading: Reading) -> Bool {
    guard BodySort(of: reading.entities[body], in: reading.analysis.lexicon) == .party else {
      return false
    }
    let title = reading.name(reading.items[role].entity).lowercased()
    return switch OfficeSort(title: title) {
    case .municipal, .district, .land, .government, .complete: true
    case .organisation, .other:
      ["abgeordneter", "rat", "rätin", "verordneter", "kandidat", "kanzler"].contains(
        where: title.hasSuffix)
    }
  }

  /// "Städtetagspräsident": the association of the text that the title's first part names.
  private func association(inside role: Int, _ reading: Reading) -> Int? {
    guard let mention = reading.mention(role) else { return nil }
    let surface = reading.text.string(tokens: mention.tokens).lowercased()
    guard let stem = AssociationNoun.stem(of: surface) else { return nil }
    let named = reading.items.indices.filter {
      reading.isKind($0, .body)
        && !Electors.isOrgan(
          reading.items[$0].entity, coreference.sort(reading.items[$0].entity), reading)
        && reading.name(reading.items[$0].entity).lowercased().split { " -".contains($0) }
          .contains { $0.hasSuffix(stem) }
    }
    let nearest = named.last { $0 < role } ?? named.first
    return nearest.map { reading.items[$0].entity }
  }

  /// The Land that a long title names inside: "Bevollmächtigter der hessischen Landesregierung".
  func inside(_ role: Int, in reading: inout Reading) -> Int? {
    let title = reading.name(reading.items[role].entity)
    guard OfficeSort(title: title) == .complete else { return nil }
    for token in reading.items[role].tokens {
      guard let match = reading.lexiconMatches[token] else { continue }
      for form in match.readings where form.form == .adjective || form.form == .demonym {
        guard let body = reading.analysis.lexicon.administration(of: form.record),
          BodySort(name: body.name) == .land
        else { continue }
        return derived(body.name, id: body.id, in: &reading)
      }
    }
    return nil
  }

  /// Whether a body at an item belongs to another title than one: "A, Präsidentin des Verbands".
  func isOfTitle(_ body: Int, otherThan title: Int, _ reading: Reading) -> Bool {
    self.title(before: body, reading).map { $0 != title } ?? false
  }

  /// Whether a body at an item stands with a title of a person in apposition: what a person is,
  /// besides, says nothing of another office of theirs.
  func isOfTitle(of person: Int, _ body: Int, otherThan title: Int, _ reading: Reading) -> Bool {
    guard let other = self.title(before: body, reading), other != title else { return false }
    let start = OfficeChains(bodies: self).phraseStart(of: other, reading)
    if let name = OfficeChains(bodies: self).nameBefore(start, reading) {
      return reading.items[name].entity == person
    }
    return [body + 1, body + 2].contains {
      reading.isKind($0, .person) && reading.items[$0].entity == person
    }
  }

  /// The title that a body stands behind as its own: nothing but "des", "im" and adjectives between.
  private func title(before body: Int, _ reading: Reading) -> Int? {
    let start = reading.sentence(of: body).lowerBound
    var position = body - 1
    while position >= start, body - position < 6 {
      let it = reading.items[position]
      if it.kind == .role { return position }
      if it.kind == .body { return position == body - 1 ? nil : title(before: position, reading) }
      // "Geschäftsführerin des Münchner Start-ups A": a noun says what the body is.
      let isNoun = position == body - 1 && it.isCapitalised
      let isOfPlace = position == body - 2 && it.isCapitalised && it.word.hasSuffix("er")
      guard it.kind == nil, it.date == nil,
        it.isAny([.determiner, .preposition]) || isNoun || isOfPlace
          || !it.isCapitalised && it.grammar.isEmpty
            && ["e", "en", "er"].contains(where: { it.word.hasSuffix($0) })
      else { return nil }
      position -= 1
    }
    return nil
  }
}
