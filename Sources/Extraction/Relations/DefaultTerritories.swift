internal import Ontology

/// Chooses the town, district or Land of a title that stands without one.
///
/// In order: what the sentence opens with, the heading above, the article's kicker, and at last the
/// only one that the article names.
struct DefaultTerritories {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// The body of some sorts that an office of a title is of.
  func body(
    of title: String, _ sorts: Set<BodySort>, at item: Int, in reading: inout Reading
  ) -> Int? {
    if let near = locative(before: item, title, sorts, &reading)
      ?? home(before: item, title, sorts, &reading)
    {
      return near
    }
    if let opening = opening(of: item, title, sorts, &reading) { return opening }
    // "Für Bochum unterschrieb Oberbürgermeister A."
    let clause = reading.clause(of: item)
    if let position = clause.first(where: {
      $0 < item && reading.isKind($0, .body) && reading.word($0 - 1) == "für"
        && sorts.contains(coreference.sort(reading.items[$0].entity))
    }) {
      return reading.items[position].entity
    }
    let near = NearTerritories(coreference: coreference, bodies: bodies)
    if sorts == [.town], reading.isKind(item + 1, .person),
      let turned = near.turnedTo(before: item, title, sorts, in: &reading)
    {
      return turned
    }
    let token = reading.items[item].tokens.lowerBound
    for entities in [reading.head.sectionEntities(at: token), reading.head.kickerEntities] {
      if let body = first(of: entities, title, sorts, &reading) { return body }
    }
    if sorts == [.land], let land = landAround(item, title, &reading) { return land }
    if sorts == [.town], let town = townOfOrgan(before: item, reading) { return town }
    if sorts.contains(.land), !sorts.contains(.town), let land = coreference.land,
      !reading.sentence(of: item).contains(where: { isFederal(reading.items[$0], reading) })
    {
      return land
    }
    if sorts == [.town], let town = near.body(of: title, sorts, at: item, in: &reading) {
      return town
    }
    if let inHeadline = inHeadline(sorts, reading) { return inHeadline }
    return only(title, sorts, before: item, &reading)
      ?? (OfficeSort(title: title) == .government ? landAround(item, title, &reading) : nil)
      ?? (sorts == [.town] ? near.ofDateline(title, sorts, in: &reading) : nil)
  }

  /// The district of a title: the one that its sentence speaks of, else the only one of the article that
  /// is no other title's, else one near or at the article's head.
  func district(of title: String, at item: Int, in reading: inout Reading) -> Int? {
    if let home = home(before: item, title, [.district], &reading) { return home }
    let own = reading.sentence(of: item).filter {
      reading.isKind($0, .body) && coreference.sort(reading.items[$0].entity) == .district
    }
    let free = Set(
      own.filter { !bodies.isOfTitle($0, otherThan: item, reading) }
        .map { reading.items[$0].entity })
    // "Als Beigeordneter des Kreises A folgt auf B, seit 2022 Landrat, …"
    let before = Set(own.filter { $0 < item }.map { reading.items[$0].entity })
    for near in [free, before] where near.count == 1 { return near.first }
    let all = districts(in: 0..<reading.items.count, otherThan: item, &reading)
    if all.count == 1 { return all[0] }
    if all.isEmpty { return theOnly(.district, around: item, reading) }
    return nearDistrict(of: title, at: item, in: &reading)
  }

  /// The districts that a stretch names, also as a place or by an organ of theirs, but for those that
  /// stand with another title.
  private func districts(
    in range: Range<Int>, otherThan item: Int, _ reading: inout Reading
  ) -> [Int] {
    var found: [Int] = []
    for position in range where !bodies.isOfTitle(position, otherThan: item, reading) {
      let it = reading.items[position]
      var district: Int?
      if it.kind == .body {
        let owner = reading.entities[it.entity].owner ?? it.entity
        district = [it.entity, owner].first { coreference.sort($0) == .district }
        // "Landratsamt A", whose district nothing else names
        let words = reading.name(it.entity).split(separator: " ", maxSplits: 1)
        if district == nil, words.count == 2,
          ["Landratsamt", "Kreisverwaltung"].contains(String(words[0]))
        {
          district = bodies.administration(named: String(words[1]), for: "Landrat", in: &reading)
        }
      } else if it.kind == .place, BodySort(name: reading.name(it.entity)) == .district {
        district = bodies.administration(of: it.entity, for: "Landrat", in: &reading)
      }
      if let district, !found.contains(district) { found.append(district) }
    }
    return found
  }

  /// The one district that the article's text begins with, where the title's paragraph turns to no other.
  private func leadDistrict(before item: Int, _ reading: inout Reading) -> Int? {
    var lead: [Int] = []
    for sentence in reading.sentences
    where reading.items[sentence.lowerBound].tokens.lowerBound >= reading.head.headline.upperBound {
      lead = districts(in: sentence, otherThan: item, &reading)
      if !lead.isEmpty { break }
    }
    guard lead.count == 1 else { return nil }
    let near = districts(
      in: reading.paragraph(of: item).lowerBound..<item, otherThan: item, &reading)
    return near.isEmpty || near == lead ? lead[0] : nil
  }

  /// The district of a title where the article names several: that of its sentence, of the one before,
  /// of the headline, or the one that the article begins with.
  private func nearDistrict(of title: String, at item: Int, in reading: inout Reading) -> Int? {
    // "Er kann deshalb nicht mehr Landrat sein": no title of somebody named beside it.
    guard (item - 2...item + 1).contains(where: { reading.isKind($0, .person) }) else { return nil }
    let near = NearTerritories(coreference: coreference, bodies: bodies)
    let current = reading
    let districts = current.head.kickerEntities.filter { current.entities[$0].kind == .place }
      .compactMap { bodies.district(around: $0, in: current) }
    return near.body(of: title, [.district], at: item, in: &reading)
      ?? inHeadline([.district], reading)
      ?? districts.first
      ?? leadDistrict(before: item, &reading)
  }

  private func inHeadline(_ sorts: Set<BodySort>, _ reading: Reading) -> Int? {
    // "Nach Kiel will auch Lübeck austreten" is about Lübeck.
    let named = Set(
      reading.items.indices.filter {
        reading.isKind($0, .body) && sorts.contains(coreference.sort(reading.items[$0].entity))
          && reading.items[$0].tokens.lowerBound < reading.head.headline.upperBound
          && !["nach", "neben"].contains(reading.word($0 - 1))
      }.map { reading.items[$0].entity })
    return named.count == 1 ? named.first : nil
  }

  /// "Die Berliner Ausländerbehörde … Innensenator A", "beim Parteitag der niedersächsischen SPD": the
  /// one Land that the bodies and adjectives of a title's sentence tell.
  private func landAround(_ item: Int, _ title: String, _ reading: inout Reading) -> Int? {
    // A Ministerialdirektor may as well be a ministry's.
    guard !title.hasSuffix("direktor") else { return nil }
    let sentence = reading.sentence(of: item)
    guard !sentence.contains(where: { isOfFederation(reading.items[$0], reading) }) else {
      return nil
    }
    let near = lands(in: sentence, title, withAdjectives: true, &reading)
    if !near.isEmpty { return near.count == 1 ? near.first?.key : nil }
    // The one Land whose government or parliament the article names, or that it keeps speaking of.
    let all = 0..<reading.items.count
    guard !hasFederation(before: item, reading) else { return nil }
    let lands = lands(in: all, title, withAdjectives: false, &reading)
    let counts = lands.mapValues(\.count)
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      most.value > 1 || lands[most.key]?.contains(where: isOfGovernment) == true,
      counts.allSatisfy({ $0.key == most.key || $0.value * 3 <= most.value })
    else { return nil }
    return most.key
  }

  /// Whether a body is a Land's cabinet, parliament or ministry.
  private func isOfGovernment(_ name: String) -> Bool {
    let sort = BodySort(name: name)
    return sort == .organ || sort == .ministry
  }

  /// The Land in the name of an organ that the gazetteer doesn't know: "Kabinett Niedersachsen".
  private func land(ofOrgan body: Int, _ title: String, _ reading: inout Reading) -> Int? {
    let words = reading.name(body).split(separator: " ", maxSplits: 1)
    guard coreference.sort(body) == .organ, words.count == 2,
      let owner = bodies.administration(named: String(words[1]), for: title, in: &reading),
      BodySort(name: reading.name(owner)) == .land
    else { return nil }
    return owner
  }

  /// The Länder that the bodies and adjectives of a stretch tell, each with the words for it.
  private func lands(
    in range: Range<Int>, _ title: String, withAdjectives: Bool, _ reading: inout Reading
  ) -> [Int: Set<String>] {
    var found: [Int: Set<String>] = [:]
    for position in range {
      let it = reading.items[position]
      if it.kind == .body {
        let land =
          coreference.sort(it.entity) == .land
          ? it.entity
          : bodies.land(of: it.entity, in: &reading) ?? land(ofOrgan: it.entity, title, &reading)
        if let land { found[land, default: []].insert(reading.name(it.entity)) }
      }
      for token in it.tokens where withAdjectives && (it.kind == nil || it.kind == .body) {
        if let land = bodies.administration(
          ofAdjectiveAt: token..<token + 1, for: title, in: &reading)
        {
          let name = it.kind == .body ? reading.name(it.entity) : it.word
          found[land, default: []].insert(name)
        }
      }
    }
    return found
  }

  /// "Der Stadtrat von A hat die Aufgaben verteilt: Stadtpräsidentin B": an organ speaks for its town.
  private func townOfOrgan(before item: Int, _ reading: Reading) -> Int? {
    let towns = Set(
      reading.sentence(of: item).filter { $0 < item && reading.isKind($0, .body) }.compactMap {
        reading.entities[reading.items[$0].entity].owner
      }.filter { coreference.sort($0) == .town })
    return towns.count == 1 ? towns.first : nil
  }

  /// The one district that a title's paragraph names before it, where it names no town there.
  func district(before item: Int, _ reading: Reading) -> Int? {
    let named = reading.items[reading.paragraph(of: item).lowerBound..<item].filter {
      $0.kind == .body && [.town, .district].contains(coreference.sort($0.entity))
    }
    let bodies = Set(named.map(\.entity))
    return bodies.count == 1 ? bodies.first { coreference.sort($0) == .district } : nil
  }

  /// The only body of a sort that the title's sentence names, or else the article.
  func theOnly(_ sort: BodySort, around item: Int, _ reading: Reading) -> Int? {
    for range in [reading.sentence(of: item), 0..<reading.items.count] {
      let named = Set(
        reading.items[range].filter {
          $0.kind == .body && coreference.sort($0.entity) == sort
        }.map(\.entity))
      if named.count > 1 { return nil }
      if let body = named.first { return body }
    }
    // "im Landratsamt A": the district's, where no town is spoken of.
    guard sort == .district else { return nil }
    let all = reading.items.filter { $0.kind == .body }.map(\.entity)
    guard !all.contains(where: { coreference.sort($0) == .town }) else { return nil }
    let owners = Set(
      all.compactMap { reading.entities[$0].owner }.filter {
        coreference.sort($0) == .district
      })
    return owners.count == 1 ? owners.first : nil
  }

  /// The first of some entities that is such a body, or a place that has one.
  private func first(
    of entities: [Int], _ title: String, _ sorts: Set<BodySort>, _ reading: inout Reading
  ) -> Int? {
    for entity in entities {
      let known = reading.entities[entity]
      if known.kind == .body, sorts.contains(coreference.sort(entity)) { return entity }
      if known.kind == .place, let body = administration(entity, title, sorts, &reading) {
        return body
      }
    }
    return nil
  }

  /// The administration of a place; for an office of a Land, the Land that the place lies in.
  private func administration(
    _ place: Int, _ title: String, _ sorts: Set<BodySort>, _ reading: inout Reading
  ) -> Int? {
    if let body = bodies.administration(of: place, for: title, in: &reading) { return body }
    // A town where a federal office sits says nothing of a Land.
    guard sorts == [.land], !reading.items.contains(where: { isFederal($0, reading) }) else {
      return nil
    }
    return bodies.land(around: place, in: &reading)
  }

  /// "aus Heinsberg Landrat A", "aus dem Kreis Düren war Landrat B da": where the words right before a
  /// title and its name say that somebody comes from.
  private func home(
    before item: Int, _ title: String, _ sorts: Set<BodySort>, _ reading: inout Reading
  ) -> Int? {
    guard reading.isKind(item + 1, .person) else { return nil }
    let hasVerb = reading.items[item - 1 >= 0 ? item - 1 : item].kind == nil
    let place = hasVerb ? item - 2 : item - 1
    guard place > reading.sentence(of: item).lowerBound,
      !hasVerb || reading.items[place + 1].isAny([.verb, .copula, .pastCopula]),
      reading.isKind(place, .place) || reading.isKind(place, .body),
      ["aus", hasVerb || sorts != [.district] ? "aus" : "im"].contains(
        reading.word(reading.phraseStart(place) - 1))
    else { return nil }
    let named = reading.items[place]
    if named.kind == .body {
      return sorts.contains(coreference.sort(named.entity)) ? named.entity : nil
    }
    guard let body = bodies.administration(of: named.entity, for: title, in: &reading),
      sorts.contains(BodySort(name: reading.name(body)))
    else { return nil }
    return body
  }

  /// "der in Köln Stadtdirektor war", "in Würzburg erst Kämmerer": the place right before a title that
  /// no name follows.
  private func locative(
    before item: Int, _ title: String, _ sorts: Set<BodySort>, _ reading: inout Reading
  ) -> Int? {
    let start = reading.clause(of: item).lowerBound
    guard !reading.isKind(item + 1, .person) else { return nil }
    var position = item - 1
    while position > start, item - position < 5, reading.items[position].kind == nil {
      let it = reading.items[position]
      guard it.date != nil || !it.isCapitalised && !it.isAny([.verb, .determiner, .coordinator]),
        !["in", "als", "zum", "zur", "mit", "von", "auf"].contains(it.word)
      else { return nil }
      position -= 1
    }
    guard position > start, reading.word(position - 1) == "in" else { return nil }
    let named = reading.items[position]
    if named.kind == .body, sorts.contains(coreference.sort(named.entity)) { return named.entity }
    guard named.kind == .place else { return nil }
    return bodies.administration(of: named.entity, for: title, in: &reading)
  }

  /// "In Schleswig-Holstein nimmt A …", "Aus Stralsund kam Oberbürgermeister A": the place or body that a
  /// sentence opens with.
  private func opening(
    of item: Int, _ title: String, _ sorts: Set<BodySort>, _ reading: inout Reading
  ) -> Int? {
    let start = reading.sentence(of: item).lowerBound
    let isFrom =
      ["aus", "für"].contains(reading.word(start)) && reading.isKind(item + 1, .person)
      && !(start..<item - 1).contains { reading.isKind($0, .person) }
    guard isFrom || ["in", "im"].contains(reading.word(start)), start + 1 < item else { return nil }
    let opening = reading.items[start + 1]
    if opening.kind == .body, sorts.contains(coreference.sort(opening.entity)) {
      return opening.entity
    }
    guard opening.kind == .place else { return nil }
    return bodies.administration(of: opening.entity, for: title, in: &reading)
  }

  /// The only such body that the article speaks of: in the paragraph before the title, else at all.
  private func only(
    _ title: String, _ sorts: Set<BodySort>, before item: Int, _ reading: inout Reading
  ) -> Int? {
    // Where the federation plays a part, a minister may well be one of its own.
    if sorts == [.land] {
      if hasFederation(before: item, reading) { return nil }
    } else if sorts.contains(.land), reading.items.contains(where: { isFederal($0, reading) }) {
      return nil
    }
    let whole = 0..<reading.items.count
    var all = named(in: whole, title, sorts, &reading)
    // The head of a government's IT may be a Land's where the text speaks of the Land's bodies.
    if sorts.contains(.land), sorts.contains(.town) {
      all += lands(in: whole, title, withAdjectives: false, &reading).keys.filter {
        !all.contains($0)
      }.sorted()
    }
    if all.count == 1 { return isOnlyOthers(all[0], title, at: item, reading) ? nil : all[0] }
    let before = named(in: reading.paragraph(of: item).lowerBound..<item, title, sorts, &reading)
    return before.count == 1 ? before[0] : nil
  }

  /// Whether a body stands only as that of other offices: a CIO is not of the town that somebody else is
  /// mayor of.
  private func isOnlyOthers(
    _ body: Int, _ title: String, at item: Int, _ reading: Reading
  ) -> Bool {
    guard OfficeSort(title: title) == .government else { return false }
    return reading.items.indices.filter {
      reading.isKind($0, .body) && reading.items[$0].entity == body
    }.allSatisfy { bodies.isOfTitle($0, otherThan: item, reading) }
  }

  /// Whether a text has spoken of the federal government before a title: its ministers are meant as well
  /// as a Land's then.
  private func hasFederation(before item: Int, _ reading: Reading) -> Bool {
    reading.items[..<reading.sentence(of: item).upperBound].contains {
      isOfFederation($0, reading)
    }
  }

  /// Whether something is the federal government, a ministry or member of it; its agencies say nothing of
  /// a minister.
  private func isOfFederation(_ item: Item, _ reading: Reading) -> Bool {
    guard isFederal(item, reading) else { return false }
    let name = reading.name(item.entity)
    return item.kind == .role || name == "Bund"
      || ["Bundesministerium", "Bundesregierung", "Bundeskanzler", "Bundeskabinett", "Bund ("]
        .contains(where: name.hasPrefix)
  }

  private func isFederal(_ item: Item, _ reading: Reading) -> Bool {
    guard item.kind == .body || item.kind == .role else { return false }
    let name = reading.name(item.entity)
    return name.hasPrefix("Bund") && !item.word.hasPrefix("bundesland")
      || item.kind == .role && name.contains(" Bundesregierung")
  }

  /// The different bodies of some sorts that a stretch names; places count for Länder only.
  private func named(
    in range: Range<Int>, _ title: String, _ sorts: Set<BodySort>, _ reading: inout Reading
  ) -> [Int] {
    var found: [Int] = []
    for position in range {
      let it = reading.items[position]
      var body: Int?
      if it.kind == .body, sorts.contains(coreference.sort(it.entity)) {
        body = it.entity
      } else if it.kind == .place, sorts == [.land] {
        body = bodies.administration(of: it.entity, for: title, in: &reading)
      } else if it.kind == .body, sorts == [.town], coreference.sort(it.entity) == .organ {
        // "Der Rat der Stadt A hat …"
        body = reading.entities[it.entity].owner.flatMap {
          coreference.sort($0) == .town ? $0 : nil
        }
      }
      if let body, !found.contains(body) { found.append(body) }
    }
    return found
  }
}
