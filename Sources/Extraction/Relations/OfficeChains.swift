internal import GermanText
internal import Ontology

/// One title of a chain, with the body beside it.
struct ChainLink: Sendable {
  /// The item of the title.
  var role: Int
  var body: Int?
  /// The bodies behind a plural title, where it names several: "die Landräte von A und B".
  var bodies: [Int] = []
  /// Further bodies of a title in the singular: "Vorsitzender des Rats A und des Rats B".
  var furtherBodies: [Int] = []
  /// The body that the title's one is a part of, where it stands behind: "Leiter der Abteilung A im
  /// Ministerium B".
  var outerBody: Int?
  /// Whether the body stands in words beside the title, and not in an adjective or a bare noun.
  var bodyIsNamed = false
  /// Whether the chain says "nicht mehr" before the title.
  var isOver = false
}

/// Titles that stand together: "Staatssekretär und CIO des Landes Hessen, zugleich Vorsitzender".
struct OfficeChain: Sendable {
  var links: [ChainLink]
  /// Items, from the first title's adjectives to the last title's body.
  var items: Range<Int>
}

/// Cuts a sentence into chains of titles.
struct OfficeChains {
  let bodies: OfficeBodies

  /// The chains of a sentence, in order.
  func chains(in sentence: Range<Int>, of reading: inout Reading) -> [OfficeChain] {
    var chains: [OfficeChain] = []
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      guard reading.isKind(position, .role) else {
        position += 1
        continue
      }
      let chain = chain(from: position, in: sentence, of: &reading)
      chains.append(chain)
      position = max(chain.items.upperBound, position + 1)
    }
    return chains
  }

  private func chain(
    from first: Int, in sentence: Range<Int>, of reading: inout Reading
  ) -> OfficeChain {
    let start = phraseStart(of: first, reading)
    let follows = isAfterName(start, reading)
    var links: [ChainLink] = []
    var end = first
    var role = first
    var isOver = false
    var possessor: Int?
    while true {
      var (link, after) = link(role, in: &reading)
      link.isOver = isOver || link.isOver
      if link.body == nil, let possessor {
        link.body = possessor
        link.bodyIsNamed = true
      }
      links.append(link)
      if let short = abbreviation(of: role, reading),
        reading.items[short].entity != reading.items[role].entity
      {
        link.role = short
        links.append(link)
      }
      end = after
      // "Präsident Landrat A", "die Vizepräsidenten Landräte A und B": both are the name's.
      if end == role + 1, reading.isKind(end, .role), reading.isKind(end + 1, .person),
        !reading.contains(.toOffice, in: max(sentence.lowerBound, start - 1)..<role)
      {
        role = end
        continue
      }
      guard let next = nextRole(after: end, in: sentence, reading) else { break }
      // "…, Leiter des Amts, und Staatsrat B": a title before a name is that name's.
      let isBeforeName = reading.isKind(endOfRetired(next, reading) ?? next + 1, .person)
      let joint = reading.word(end)
      if isBeforeName, follows || joint == "," { break }
      // "wählte A zum Vorsteher und Bürgermeister B zum Vorsitzenden"
      if isBeforeName, isChosenFor(start, role, from: sentence.lowerBound, reading) { break }
      if joint == ",", follows, isPredicate(behind: start, reading) { break }
      if joint == ",", introducesName(next, in: sentence, reading) { break }
      if follows, opensNextPerson(next, behind: end, in: sentence, &reading) { break }
      if opensNamedPhrase(next, behind: end, in: sentence, &reading) { break }
      isOver = reading.word(next - 1) == "mehr" && reading.word(next - 2) == "nicht"
      if Coreference.isPlural(next, in: reading) != Coreference.isPlural(role, in: reading) {
        break
      }
      possessor = possessorBody(between: end, and: next, of: links[links.count - 1], reading)
      role = next
    }
    share(&links, reading)
    shareInner(&links, in: &reading)
    return OfficeChain(links: links, items: start..<end)
  }

  /// "Präsident des Verbands A und dessen Sprecher": the body that a pronoun before a title takes up.
  private func possessorBody(
    between end: Int, and role: Int, of link: ChainLink, _ reading: Reading
  ) -> Int? {
    guard
      let pronoun = (end..<role).last(where: { ["dessen", "deren"].contains(reading.word($0)) })
    else { return nil }
    let isFeminine = reading.word(pronoun) == "deren"
    let named = [link.outerBody, link.body].compactMap { $0 }
    return named.first { bodies.coreference.isFeminine(body: $0, reading) == isFeminine }
  }

  /// Whether "zum" stands before a title, so that the name behind the next one is not its holder's.
  private func isChosenFor(
    _ start: Int, _ role: Int, from first: Int, _ reading: Reading
  ) -> Bool {
    (max(first, start - 1)..<role).contains {
      reading.items[$0].kind == nil && ["zum", "zur"].contains(reading.word($0))
    } && (first..<start).contains { reading.isKind($0, .person) }
  }

  /// A title and its body.
  private func link(_ role: Int, in reading: inout Reading) -> (ChainLink, Int) {
    var link = ChainLink(role: role)
    // "Chief Information Officer (CIO) der Landesregierung"
    var end = (abbreviation(of: role, reading) ?? role - 1) + 2
    if let found = bodies.prefix(role, in: &reading) {
      link.body = found.body
      link.bodyIsNamed = true
      // "DLT-Präsident" may still be followed by a phrase of its own; leave that alone.
      return (link, end)
    }
    // "Direktor a. D. des Instituts"
    if let after = endOfRetired(role, reading) {
      link.isOver = true
      end = after
    }
    if let found = bodies.after(end - 1, of: role, in: &reading) {
      link.body = found.body
      link.bodyIsNamed = found.isNamed
      end = skipOuterBodies(from: found.end, reading)
      if end > found.end, reading.isKind(end - 1, .body), found.body != nil {
        link.outerBody = reading.items[end - 1].entity
      }
      let title = reading.name(reading.items[role].entity)
      if let body = found.body, Coreference.isPlural(role, in: reading) {
        let (more, after) = furtherBodies(from: found.end, title, in: &reading)
        if !more.isEmpty {
          link.bodies = [body] + more
          end = after
        }
      } else if found.body != nil, let next = nextOwner(at: end, of: role, reading) {
        link.furtherBodies = [reading.items[next].entity]
        end = skipOuterBodies(from: next + 1, reading)
      }
    } else if let found = bodies.before(role, in: &reading) {
      link.body = found.body
      link.bodyIsNamed = found.isNamed
    }
    if end <= role + 1, !link.isOver, bodies.hasUnknownOwner(role, in: reading) {
      end = bodies.endOfUnknownOwner(role, in: reading)
    }
    return (link, end)
  }

  /// The title in a bracket right behind another one: "Landesbeauftragter für … (CISO)".
  private func abbreviation(of role: Int, _ reading: Reading) -> Int? {
    let isBracketed =
      reading.word(role + 1) == "(" && reading.isKind(role + 2, .role)
      && reading.word(role + 3) == ")"
    return isBracketed ? role + 2 : nil
  }

  /// The item after the letters behind the title of somebody who has retired.
  private func endOfRetired(_ role: Int, _ reading: Reading) -> Int? {
    let letters = [("a", "d"), ("i", "r")]
    let first = reading.word(role + 1)
    for (one, two) in letters {
      if first == "\(one).\(two)" || first == "\(one)\(two)" {
        return reading.word(role + 2) == "." ? role + 3 : role + 2
      }
      var position = role + 1
      guard reading.word(position) == one else { continue }
      position += 1
      if reading.word(position) == "." { position += 1 }
      guard reading.word(position) == two else { continue }
      position += 1
      if reading.word(position) == "." { position += 1 }
      return position
    }
    return nil
  }

  /// The bodies that go on a list behind a plural title, and the item after them.
  private func furtherBodies(
    from end: Int, _ title: String, in reading: inout Reading
  ) -> ([Int], Int) {
    var found: [Int] = []
    var position = end
    let limit = reading.sentence(of: end - 1).upperBound
    while position + 1 < limit,
      reading.word(position) == "," || reading.items[position].isAny(.coordinator)
    {
      var next = position + 1
      while next < limit, ["der", "des", "von"].contains(reading.word(next)) { next += 1 }
      if reading.isKind(next, .body) {
        found.append(reading.items[next].entity)
      } else if reading.isKind(next, .place),
        let body = bodies.administration(
          of: reading.items[next].entity, for: title, in: &reading)
      {
        found.append(body)
      } else {
        break
      }
      position = next + 1
    }
    return (found, found.isEmpty ? end : position)
  }

  /// The second body of one title: "und des Verwaltungsrats" in the genitive, as the first one.
  private func nextOwner(at end: Int, of role: Int, _ reading: Reading) -> Int? {
    let limit = reading.sentence(of: role).upperBound
    let article = reading.word(end + 1)
    // "Beauftragter der Landkreise A und B"
    if end + 1 < limit, reading.items[end].isAny(.coordinator), reading.isKind(end + 1, .body),
      reading.word(role + 1) == "der",
      ["landkreise ", "städte ", "gemeinden ", "kreise ", "länder "].contains(where: {
        reading.word(end - 1).hasPrefix($0)
      })
    {
      return end + 1
    }
    guard end + 2 < limit, reading.items[end].isAny(.coordinator), reading.isKind(end + 2, .body),
      ["des", "der"].contains(reading.word(role + 1)), ["des", "der"].contains(article),
      !reading.isKind(end + 3, .role), !reading.isKind(end + 3, .person)
    else { return nil }
    // "der Sprecher des Verbands A und der Verein B": another subject.
    let isFeminine = bodies.coreference.isFeminine(body: reading.items[end + 2].entity, reading)
    return isFeminine.map { $0 == (article == "der") } ?? (article == "des") ? end + 2 : nil
  }

  /// Whether the verb before a name still waits for its title: "Ab Juli wird A, Landrat des …,
  /// Vizepräsident".
  private func isPredicate(behind start: Int, _ reading: Reading) -> Bool {
    guard let name = nameBefore(start, reading) else { return false }
    let clause = reading.clause(of: name)
    guard
      let verb = clause.last(where: {
        $0 < name && reading.items[$0].kind == nil
          && reading.items[$0].isAny([.copula, .pastCopula, .becomes, .became])
      })
    else { return false }
    var title = name
    while title > verb, reading.isKind(title - 1, .role) { title -= 1 }
    return !(clause.lowerBound..<title).contains { reading.isKind($0, .role) }
      && !reading.contains(.chosen, in: clause)
  }

  /// Passes over "der Stadt Köln", "im Kreis Wesel", "in Bonn" after a body.
  private func skipOuterBodies(from end: Int, _ reading: Reading) -> Int {
    var position = end
    while position + 1 < reading.items.count {
      let isLink = ["des", "der", "in", "im", "von", "vom", "am", "an"].contains(
        reading.word(position))
      var next = position + 1
      if isLink, ["der", "dem"].contains(reading.word(next)) { next += 1 }
      guard isLink, reading.isKind(next, .body) || reading.isKind(next, .place) else {
        return position
      }
      position = next + 1
    }
    return position
  }

  /// The next title of the same chain: after "und", "sowie", "zugleich" or a comma.
  private func nextRole(after end: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    var position = end
    var hasJoint = false
    while position < sentence.upperBound, position < end + 8 {
      let it = reading.items[position]
      if it.kind == .role { return hasJoint ? position : nil }
      if it.word == "," || it.isAny(.coordinator) || it.word == "zugleich" {
        hasJoint = true
      } else if it.date != nil
        || !(it.isAny([.filler, .determiner, .former, .then, .designated, .acting, .leaving])
          || [
            "im", "hauptamt", "hauptberuf", "nebenamt", "ehrenamt", "hauptamtlich", "ehrenamtlich",
            "seit", "dem", "ab", "bis", "in", "als", "jenem", "diesem", "nicht", "mehr", "jahr",
            "daneben", "gleichzeitig", "nebenbei", "nebenberuflich", "nebenamtlich", "zusätzlich",
          ]
          .contains(
            it.word)
          || hasJoint && ["dessen", "deren"].contains(it.word)
          || it.word.hasPrefix("nebenamtlich") || it.word.hasPrefix("ehrenamtlich")
          || it.word.hasPrefix("hauptamtlich") || it.word.hasPrefix("nebenberuflich")
          || it.word.hasSuffix("ischer") || it.word.hasSuffix("ische")
          || hasJoint && it.isCapitalised && it.word.hasSuffix("er")
            && reading.isKind(position + 1, .role))
      {
        // "Präsident seit 2005 und seit 2008 auch Sprecher"
        guard let date = reading.date(position), hasJoint || date.preposition == .since else {
          return nil
        }
      } else if it.word == "in", !hasJoint {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// "zweiter Vorsitzender der Karlsruher Oberbürgermeister B": a title with its own name.
  private func introducesName(_ role: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard ["der", "die"].contains(reading.word(role + 1)) else { return false }
    return (role + 2...role + 5).contains {
      $0 + 1 < sentence.upperBound && reading.isKind($0, .role) && reading.isKind($0 + 1, .person)
    }
  }

  /// "A als Vorsteher sowie den früheren Bürgermeister von B C": behind an article of its own a
  /// title before a name is that name's.
  private func opensNamedPhrase(
    _ role: Int, behind end: Int, in sentence: Range<Int>, _ reading: inout Reading
  ) -> Bool {
    guard
      let article = (end..<role).first(where: {
        ["der", "die", "den", "dem"].contains(reading.word($0))
      }),
      article > 0, reading.items[article - 1].isAny(.coordinator)
    else { return false }
    let after = bodies.after(role, in: &reading)?.end ?? role + 1
    return after < sentence.upperBound && reading.isKind(after, .person)
  }

  /// "A, Präsidentin des Amts, und der hessische CIO, B": with an article of its own and a name behind
  /// its comma, a title is that name's.
  private func opensNextPerson(
    _ role: Int, behind end: Int, in sentence: Range<Int>, _ reading: inout Reading
  ) -> Bool {
    guard
      let article = (end..<role).first(where: { ["der", "die"].contains(reading.word($0)) }),
      article > 0, reading.items[article - 1].isAny(.coordinator)
    else { return false }
    let after = bodies.after(role, in: &reading)?.end ?? role + 1
    return after + 1 < sentence.upperBound && reading.word(after) == ","
      && reading.isKind(after + 1, .person)
  }

  /// "Staatssekretär, CIO und Bevollmächtigter der hessischen Landesregierung": the Land that a long
  /// title names inside is that of the titles beside it.
  private func shareInner(_ links: inout [ChainLink], in reading: inout Reading) {
    guard links.contains(where: { $0.body == nil }) else { return }
    var land: Int?
    for link in links where land == nil { land = bodies.inside(link.role, in: &reading) }
    guard let land else { return }
    for index in links.indices where links[index].body == nil {
      let title = reading.name(reading.items[links[index].role].entity)
      let sort = OfficeSort(title: title)
      if sort == .land || sort == .government { links[index].body = land }
    }
  }

  /// Whether a body can have an office of a title: a town has no minister, a Land no mayor.
  private func isPossible(_ body: Int?, of role: Int, _ reading: Reading) -> Bool {
    guard let body else { return true }
    // "Ministerpräsident und CDU-Landeschef A"
    if bodies.isOtherwiseLabelled(role, by: body, reading) { return false }
    let sort = bodies.coreference.sort(body)
    return switch OfficeSort(title: reading.name(reading.items[role].entity)) {
    case .land: sort != .town && sort != .district
    case .municipal: sort != .land && sort != .ministry && sort != .organ && !isUnit(body, reading)
    case .district: sort != .town && sort != .land && sort != .ministry && sort != .organ
    case .organisation: !sort.isTerritory
    default: true
    }
  }

  /// Whether a body is a part of an administration: nobody is alderman of a department.
  private func isUnit(_ body: Int, _ reading: Reading) -> Bool {
    let first = reading.name(body).lowercased().split(separator: " ").first ?? ""
    return Self.units.contains { first.hasSuffix($0) }
  }

  private static let units = [
    "dezernat", "referat", "abteilung", "bereich", "stabsstelle", "fachdienst", "sachgebiet",
    "gruppe", "team",
  ]

  /// Gives a body that stands once to the titles joined with "und" around it.
  private func share(_ links: inout [ChainLink], _ reading: Reading) {
    // "Staatssekretär und CIO des Landes Hessen": backwards, from a body named at the end.
    for index in links.indices.dropLast().reversed()
    where links[index].body == nil && links[index + 1].body != nil {
      if links[index + 1].role <= links[index].role + 3,
        !(links[index].role..<links[index + 1].role).contains(where: {
          [
            "außerdem", "zudem", "zugleich", "auch", "daneben", "gleichzeitig", "nebenbei",
            "zusätzlich",
          ].contains(reading.word($0))
        }),
        isPossible(links[index + 1].body, of: links[index].role, reading)
      {
        links[index].body = sharedBody(of: links[index + 1], with: links[index], reading)
        links[index].bodyIsNamed = links[index + 1].bodyIsNamed
      }
    }
    // "Der hessische Staatssekretär und CIO": forwards, from an adjective at the start.
    for index in links.indices.dropFirst()
    where links[index].body == nil && links[index - 1].body != nil && !links[index - 1].bodyIsNamed
      && links[index].role == links[index - 1].role + 2
    {
      links[index].body = links[index - 1].body
    }
  }

  /// The body that an organ's name names: "regio iT" of "Geschäftsführung regio iT".
  private func ownerByName(of organ: Int, _ reading: Reading) -> Int? {
    let words = reading.name(organ).split(separator: " ", maxSplits: 1)
    guard words.count > 1 else { return nil }
    return reading.entities.firstIndex { $0.kind == .body && $0.name == words[1] }
      ?? reading.entities[organ].owner.flatMap {
        bodies.coreference.sort($0).isTerritory ? nil : $0
      }
  }

  private static let managers = ["geschäftsführer", "direktor", "vorstand", "präsident"]

  /// "Referentin und Leiterin der Abteilung A im Ministerium B": whoever heads nothing is of the house,
  /// and not of the part of it that the next title heads.
  private func sharedBody(
    of link: ChainLink, with before: ChainLink, _ reading: Reading
  ) -> Int? {
    // "Direktor und Sprecher der Geschäftsführung der Gesellschaft A": nobody directs an organ.
    let title = reading.name(reading.items[before.role].entity).lowercased()
    if let body = link.body, Self.managers.contains(where: title.hasSuffix),
      Electors.isOrgan(body, bodies.coreference.sort(body), reading),
      let owner = ownerByName(of: body, reading)
    {
      return owner
    }
    guard let outer = link.outerBody, let body = link.body,
      OfficeChanges.isHead(reading.name(reading.items[link.role].entity)),
      !OfficeChanges.isHead(reading.name(reading.items[before.role].entity)),
      isUnit(body, reading) || bodies.coreference.sort(outer) == .ministry
    else { return link.body }
    return outer
  }
}
