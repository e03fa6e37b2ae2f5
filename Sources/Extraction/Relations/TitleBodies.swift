internal import Ontology

/// Decides which body the titles of a chain are of.
///
/// An ordered list of sources; the first that names a body the office can be of decides. What comes
/// after the words around the title (``DefaultBodies``) has a list of its own.
struct TitleBodies {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// Where the body comes from, the surest first.
  private enum Source: CaseIterable {
    /// "Präsident des Verbands", "Karlsruher Oberbürgermeister", "BSI-Präsidentin"
    case beside
    /// "Landräte Walter (Tübingen)"
    case bracket
    /// "Richter A vom Amtsgericht B"
    case behindName
    /// "Staatssekretär, CIO und Bevollmächtigter der hessischen Landesregierung"
    case siblingTitle
    /// Whom the person stands for elsewhere in the article: "Für die Stadt A unterzeichnete B."
    case affiliation
    /// What the clause, the sentence and the article speak of.
    case context
  }

  /// The body of one title of a chain for one of its holders, and whether a plainer wording elsewhere
  /// in the article may name another one.
  func body(
    of link: ChainLink, titled title: String, in chain: OfficeChain, _ holders: Holders,
    number: Int, in reading: inout Reading
  ) -> (body: Int?, isOpen: Bool) {
    let item = holders.items[number]
    let person = holders.persons[number]
    let sort = OfficeSort(title: title)
    // "Direktor der Geschäftsstelle": an owner that the gazetteer doesn't know is still the owner.
    let isUnknown =
      bodies.hasUnknownOwner(link.role, in: reading) && sort != .land
      && !reading.word(link.role + 2).hasPrefix("gleichnamig")
      && !(sort == .municipal && bodies.hasNicknamedTown(link.role, in: reading))
    let isClosed = isUnknown || link.isOver || holders.bodyIsStated
    for source in Source.allCases {
      switch source {
      case .beside:
        let own = link.bodies.count == holders.persons.count ? link.bodies[number] : link.body
        if let own, !isImpossible(title, own, reading) {
          return (districtOf(own, title, in: &reading) ?? own, false)
        }
      case .bracket:
        if let body = bracketBody([item, link.role], title, in: &reading) { return (body, false) }
      case .behindName:
        guard holders.rule == "offices/title-before-name" else { continue }
        if let body = bodies.afterName(holders.items.last ?? item, in: reading) {
          return (body, false)
        }
      case .siblingTitle:
        guard sort == .land || sort == .government else { continue }
        for other in chain.links where other.role > link.role {
          if let body = bodies.government(inside: other.role, for: title, in: &reading) {
            return (body, false)
          }
        }
      case .affiliation:
        guard !isClosed, !(sort == .organisation && isBoards(title, chain, link, reading)) else {
          continue
        }
        // "Vorsitzender des Vereins war A. Neuer Vorsitzender ist B von den Stadtwerken C."
        if sort == .organisation, holders.strength >= .clause,
          !bodies.isOfPerson(link.role, in: reading)
        {
          let found = DefaultBodies(coreference: coreference, bodies: bodies)
            .found(title, at: link.role, holder: person, in: &reading)
          if found.body != nil { return found }
        }
        let affiliations = OfficeAffiliations(coreference: coreference, bodies: bodies)
        if let body = affiliations.body(of: person, for: title, in: &reading) {
          return (body, false)
        }
      case .context:
        guard !isClosed, !bodies.isOfPerson(link.role, in: reading) else { continue }
        // "die Bürgermeister A und B": each of a town of their own, and the text doesn't say which.
        if holders.persons.count > 1, Self.hasOneHolder(title) { return (nil, true) }
        let defaults = DefaultBodies(coreference: coreference, bodies: bodies)
        let found = defaults.found(title, at: link.role, holder: person, in: &reading)
        if let body = found.body, isImpossible(title, body, reading) { return (nil, true) }
        return found
      }
    }
    return (nil, false)
  }

  /// "Der bisherige Vorsitzende A (Stadtwerke B)": the bracket tells where somebody comes from, and the
  /// office is of the body that the article speaks of.
  private func isBoards(
    _ title: String, _ chain: OfficeChain, _ link: ChainLink, _ reading: Reading
  ) -> Bool {
    let lower = title.lowercased()
    return lower.contains("vizepräsident") || lower.hasPrefix("stellvertret")
      || ["schatzmeister", "beisitzer"].contains(where: lower.hasSuffix)
      || (chain.items.lowerBound..<link.role).contains {
        reading.items[$0].kind == nil
          && (reading.items[$0].isAny(.leaving) || reading.word($0).hasPrefix("neue"))
      }
  }

  /// "zieht als Landrätin ins Landratsamt ein": a district's officer is the district's.
  private func districtOf(_ body: Int, _ title: String, in reading: inout Reading) -> Int? {
    guard OfficeSort(title: title) == .district, coreference.sort(body) != .district else {
      return nil
    }
    if let owner = reading.entities[body].owner, coreference.sort(owner) == .district {
      return owner
    }
    // "Kreisdirektor in Viersen"
    let words = reading.name(body).split(separator: " ", maxSplits: 1)
    guard coreference.sort(body) == .town, words.count == 2 else { return nil }
    return bodies.administration(named: String(words[1]), for: title, in: &reading)
  }

  /// A town has no Verbandsvorsteher, an Amt no Bürgermeister: such an office is another body's.
  private func isImpossible(_ title: String, _ body: Int, _ reading: Reading) -> Bool {
    if title.lowercased().hasSuffix("bürgermeister"), reading.name(body).hasPrefix("Amt ") {
      return true
    }
    return Self.ofAssociations.contains(where: title.lowercased().hasSuffix)
      && coreference.sort(body).isTerritory
  }

  /// Whether a town or district has one officer of a title at a time.
  private static func hasOneHolder(_ title: String) -> Bool {
    let title = title.lowercased()
    return title == "oberbürgermeister" || title == "bürgermeister" || title == "landrat"
  }

  private static let ofAssociations = [
    "verbandsvorsteher", "verbandsvorsitzender", "vorstand", "vorstandsvorsitzender",
    "vorstandsmitglied", "aufsichtsratsvorsitzender", "verwaltungsratsvorsitzender",
  ]

  /// The town or district in brackets behind a name or its title: "Landräte Walter (Tübingen)",
  /// "A, Oberbürgermeister (Koblenz)".
  private func bracketBody(_ items: [Int], _ title: String, in reading: inout Reading) -> Int? {
    let wanted: Set<BodySort>
    switch OfficeSort(title: title) {
    case .municipal: wanted = [.town]
    case .district: wanted = [.district]
    case .land: wanted = [.land]
    // "Amtsleiter A (Finkenstein)"
    case .government, .other: wanted = [.land, .town, .district]
    default: return nil
    }
    for item in items where item >= 0 {
      for entity in reading.bracket(of: item) {
        if reading.entities[entity].kind == .body, wanted.contains(coreference.sort(entity)) {
          return entity
        }
        if item == items.last, wanted.count == 1, reading.entities[entity].kind == .place,
          let body = bodies.administration(of: entity, for: title, in: &reading)
        {
          return body
        }
      }
    }
    return items.first.flatMap { townOfEntry($0, wanted, reading) }
  }

  /// "Oberbürgermeisterin A, Aachen; Oberbürgermeister B, Kiel.": the town that ends an entry.
  private func townOfEntry(_ person: Int, _ wanted: Set<BodySort>, _ reading: Reading) -> Int? {
    guard person >= 0 else { return nil }
    let town = person + 2
    guard reading.word(person + 1) == ",", reading.isKind(town, .body),
      wanted.contains(coreference.sort(reading.items[town].entity)),
      town + 1 >= reading.items.count || [";", ".", ""].contains(reading.word(town + 1))
        || town + 1 == reading.sentence(of: town).upperBound
    else { return nil }
    return reading.items[town].entity
  }
}
