internal import Ontology

/// Chooses the body of a title that stands without one: whom the text speaks of.
struct DefaultBodies {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// The body, as far as the article's head or the sentences before tell.
  func body(of title: String, at item: Int, holder: Int, in reading: inout Reading) -> Int? {
    if let there = there(title, at: item, &reading) { return there }
    if let owner = owner(of: title, at: item, reading) { return owner }
    if let whose = bodyThatHas(title, at: item, in: reading) { return whose }
    let territories = DefaultTerritories(coreference: coreference, bodies: bodies)
    return switch OfficeSort(title: title) {
    case .complete, .other: nil
    case .municipal: territories.body(of: title, [.town], at: item, in: &reading)
    case .district: territories.theOnly(.district, around: item, reading)
    case .land: territories.body(of: title, [.land], at: item, in: &reading)
    case .government: territories.body(of: title, [.town, .land], at: item, in: &reading)
    case .organisation: organisation(title, at: item, reading)
    }
  }

  /// "Das Land A hat einen neuen CIO": the body that the clause says has the office.
  private func bodyThatHas(_ title: String, at item: Int, in reading: Reading) -> Int? {
    let clause = reading.clause(of: item)
    guard
      let verb = clause.first(where: { Self.having.contains(reading.word($0)) }), verb < item,
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

  private static let having: Set<String> = [
    "hat", "haben", "bekommt", "bekam", "erhält", "erhielt", "findet", "fand", "stellt",
  ]

  /// Whether an office of a title can be a body's: a department has no Geschäftsführer.
  private func fits(_ title: String, _ body: Int, _ reading: Reading) -> Bool {
    let name = reading.name(body).lowercased().split(separator: " ")
    func isAny(_ ends: [String]) -> Bool {
      name.contains { word in ends.contains(where: word.hasSuffix) }
    }
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
    if title == "rektor" || title.hasSuffix(" rektor") || title.hasSuffix("prorektor") {
      return isAny(["universität", "hochschule", "akademie"])
    }
    return true
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
      ["dessen", "deren", "ihr", "ihre", "sein", "seine"].contains(
        reading.word(position))
    else { return nil }
    let isFeminine = reading.word(position).hasPrefix("ihr") || reading.word(position) == "deren"
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    let sorts: Set<BodySort> =
      OfficeSort(title: title) == .organisation || OfficeSort(title: title) == .other
      ? [.other, .organ] : [.town, .district, .land]
    let wide: Set<BodySort> = sorts.union(OfficeSort(title: title) == .other ? [.town, .land] : [])
    return (first..<position).last {
      reading.isKind($0, .body) && wide.contains(coreference.sort(reading.items[$0].entity))
        && coreference.isFeminine(body: reading.items[$0].entity, reading) ?? isFeminine
          == isFeminine
    }.map { reading.items[$0].entity }
  }

  /// Organs that the office itself names: "Landtagspräsident".
  private static let organs = [
    "landtag", "bundestag", "bundesrat", "kreistag", "ausschuss", "bürgerschaft", "bezirkstag",
    "nationalrat", "kantonsrat",
  ]

  /// What comes before the head of a compound title, where it names a body: "landkreistag".
  private func namedBody(in title: String) -> String? {
    let heads = [
      "hauptgeschäftsführer", "vizepräsident", "präsident", "vorsitzender", "direktor", "chef",
    ]
    guard let head = heads.first(where: { title.hasSuffix($0) }), title != head else { return nil }
    let prefix = title.dropLast(head.count)
    let ends = ["tags", "bunds", "bundes", "kammer", "gerichts", "bank", "parteis", "hofs"]
    guard !prefix.contains(" "), ends.contains(where: { prefix.hasSuffix($0) }) else { return nil }
    return prefix.hasSuffix("s") ? String(prefix.dropLast()) : String(prefix)
  }

  /// Offices that exist for a meeting only.
  private static let clerks: Set<String> = [
    "schriftführer", "sachkundiger bürger", "protokollführer",
  ]

  /// "Dort wird sie Dezernentin": the last body or place that the sentence before names.
  private func there(_ title: String, at item: Int, _ reading: inout Reading) -> Int? {
    let sentence = reading.sentence(of: item)
    guard sentence.contains(where: { $0 < item && reading.word($0) == "dort" }) else { return nil }
    let before = reading.items[..<item].last { $0.kind == .body || $0.kind == .place }
    guard let before else { return nil }
    if before.kind == .body { return before.entity }
    return bodies.administration(of: before.entity, for: title, in: &reading)
  }

  /// The organisation in focus: the nearest before the title in its sentence or the one before,
  /// else the kicker's.
  private func organisation(_ title: String, at item: Int, _ reading: Reading) -> Int? {
    let sorts: Set<BodySort> = [.other]
    let lower = title.lowercased()
    if let named = Self.organs.first(where: { lower.hasPrefix($0) }) {
      return reading.items.first {
        $0.kind == .body
          && reading.name($0.entity).lowercased().split(separator: " ").contains {
            $0.hasPrefix(named)
          }
      }?.entity
    }
    // "Landkreistagspräsident": the title names its body, which the article may have or not.
    if let stem = namedBody(in: lower) {
      return reading.items.first {
        $0.kind == .body && reading.name($0.entity).lowercased().contains(stem)
      }?.entity
    }
    if lower.hasSuffix("vorsitzender"), let organ = chairedOrgan(before: item, reading) {
      return organ
    }
    if let headed = headed(at: item, reading) { return headed }
    // "Der Ausschuss wählt A zur stellvertretenden Vorsitzenden."
    let clause = reading.clause(of: item)
    for position in reading.sentence(of: item)
    where position < item
      || (clause.contains(position) && reading.word(position + 1).hasPrefix("gremium"))
    {
      if let generic = coreference.body(at: position, in: reading),
        !coreference.sort(generic.entity).isTerritory
      {
        return generic.entity
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
    if let kicker { return kicker }
    return nearest(before: item, lower, isChair: lower.hasSuffix("vorsitzender"), reading)
      ?? (all.count == 1
        ? all.first { fits(lower, $0, reading) } : dominant(before: item, lower, reading))
  }

  /// "An der Spitze des Amts stehen die Direktoren A und B": what the clause says they head.
  private func headed(at item: Int, _ reading: Reading) -> Int? {
    let clause = reading.clause(of: item)
    guard let top = clause.first(where: { reading.word($0) == "spitze" }),
      ["des", "der", "von", "vom"].contains(reading.word(top + 1))
    else { return nil }
    return clause.first { $0 > top && reading.isKind($0, .body) }.map { reading.items[$0].entity }
  }

  private static let chaired = [
    "verbandsversammlung", "verwaltungsrat", "aufsichtsrat", "beirat", "ausschuss", "kommission",
    "kuratorium",
  ]

  /// The organ with a chair of its own that the title's sentence speaks of: the assembly in "Die
  /// Verbandsversammlung blieb dabei: Vorsitzender ist A".
  private func chairedOrgan(before item: Int, _ reading: Reading) -> Int? {
    let start = reading.sentence(of: item).lowerBound
    // "Zum Vorsitzenden wählte der Beirat A": the elector may stand behind the title.
    let end =
      reading.word(start) == "zum" || reading.word(start) == "zur"
      ? reading.clause(of: item).upperBound : item
    return (start..<end).last {
      guard reading.isKind($0, .body), coreference.sort(reading.items[$0].entity) == .organ else {
        return false
      }
      let first = reading.name(reading.items[$0].entity).lowercased().split(separator: " ").first
      return first.map { word in Self.chaired.contains(where: word.hasSuffix) } ?? false
        && reading.items[$0].word != "hauptausschuss"
    }.map { reading.items[$0].entity }
  }

  /// The body that the text keeps speaking of.
  private func dominant(before item: Int, _ title: String, _ reading: Reading) -> Int? {
    let focus = coreference.focusBody(before: item, sorts: [.other], in: reading) {
      fits(title, $0, reading)
    }
    guard let body = focus else { return nil }
    return reading.items.count(where: { $0.kind == .body && $0.entity == body }) > 1 ? body : nil
  }

  /// The body nearest before a title in its sentence, else the first of the sentence before.
  private func nearest(
    before item: Int, _ title: String, isChair: Bool, _ reading: Reading
  ) -> Int? {
    func organisation(at position: Int) -> Int? {
      guard reading.isKind(position, .body) else { return nil }
      let entity = reading.items[position].entity
      guard fits(title, entity, reading) else { return nil }
      let isCommittee = isChair && reading.items[position].word.contains("ausschuss")
      if coreference.sort(entity) == .other || isCommittee { return entity }
      // "Der Hauptausschuss hat …": an organ speaks for its owner.
      return reading.entities[entity].owner.flatMap { fits(title, $0, reading) ? $0 : nil }
    }
    let number = reading.sentenceOf[item]
    let own = reading.sentences[number].lowerBound..<item
    if let body = own.reversed().lazy.compactMap({ organisation(at: $0) }).first { return body }
    guard number > 0 else { return nil }
    return reading.sentences[number - 1].lazy.compactMap { organisation(at: $0) }.first
  }
}
