internal import Gazetteer
internal import Ontology

/// The body that makes somebody something: "Der Gemeinderat von A hat B zum Bürgermeister gewählt".
struct Electors {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// The body of a title that the clause says somebody is chosen for; nil where it says no such
  /// thing or the elector has no such office.
  func body(of title: String, at item: Int, in reading: inout Reading) -> Int? {
    let part = reading.part(of: item)
    guard isChosen(item, in: part, reading),
      let elector = part.first(where: { isElector($0, before: item, in: part, reading) })
    else { return nil }
    let body = reading.items[elector].entity
    let sort = coreference.sort(body)
    let isOrgan = Self.isOrgan(body, sort, reading)
    if Self.isChair(title), isOrgan, !Self.isAssembly(reading.name(body)),
      !Self.isBoard(reading.name(body))
    {
      return ledOwner(of: body, reading) ?? body
    }
    guard isOrgan else { return fits(title, body) ? body : nil }
    if let owner = reading.entities[body].owner, fits(title, owner) { return owner }
    let words = reading.name(body).split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return nil }
    if let owner = reading.entities.firstIndex(where: {
      $0.kind == .body && $0.name == words[1]
    }), fits(title, owner) {
      return owner
    }
    let office = OfficeSort(title: title)
    guard [.municipal, .district, .land, .government].contains(office) else { return nil }
    return bodies.administration(named: String(words[1]), for: title, in: &reading)
  }

  /// The owner of an assembly, where the text says that it is the one whose head is chosen.
  ///
  /// "Eine Frau steht an der Spitze des Zweckverbands. Die Verbandsversammlung wählte A zur Vorsitzenden."
  private func ledOwner(of organ: Int, _ reading: Reading) -> Int? {
    guard reading.name(organ).hasPrefix("Verbandsversammlung"),
      let owner = reading.entities[organ].owner
    else { return nil }
    let isLed = reading.sentences.contains { sentence in
      guard let top = sentence.first(where: { reading.word($0) == "spitze" }) else { return false }
      return reading.word(top - 1) == "neue"
        ? sentence.contains { reading.isKind($0, .body) && reading.items[$0].entity == owner }
        : ["des", "der", "von", "beim"].contains(reading.word(top + 1))
          && (top + 2..<min(top + 5, sentence.upperBound)).contains {
            reading.isKind($0, .body) && reading.items[$0].entity == owner
          }
    }
    return isLed ? owner : nil
  }

  /// Whether the clause of a title says that somebody was chosen for it.
  private func isChosen(_ item: Int, in part: Range<Int>, _ reading: Reading) -> Bool {
    guard
      let verb = part.first(where: {
        reading.items[$0].kind == nil && reading.items[$0].isAny(.chosen)
      })
    else { return false }
    if reading.clause(of: item).contains(verb) { return true }
    return (max(part.lowerBound, item - 4)..<item).contains {
      reading.items[$0].kind == nil
        && (reading.items[$0].isAny(.toOffice) || reading.word($0) == "als")
    }
  }

  /// Whether a body chooses: it stands in the nominative, or the text says "in", "bei" or "von" it.
  private func isElector(
    _ position: Int, before item: Int, in part: Range<Int>, _ reading: Reading
  ) -> Bool {
    guard reading.isKind(position, .body) else { return false }
    let body = reading.items[position].entity
    guard coreference.sort(body) != .party, !coreference.sort(body).isTerritory,
      coreference.sort(body) != .ministry, !bodies.isOfTitle(position, otherThan: item, reading)
    else { return false }
    var before = position - 1
    while before >= part.lowerBound, reading.items[before].kind == nil,
      reading.items[before].isAny([.determiner, .filler])
        || ["e", "en", "er"].contains(where: { reading.word(before).hasSuffix($0) })
          && !reading.items[before].isCapitalised && !reading.items[before].isAny(.verb)
    {
      before -= 1
    }
    guard before >= part.lowerBound else { return true }
    let word = reading.items[before]
    if word.kind != nil { return word.kind == .person || word.kind == .role || word.kind == .place }
    guard word.isAny(.preposition) else { return !word.isCapitalised || word.date != nil }
    return ["in", "im", "auf", "bei", "beim", "von", "vom", "durch"].contains(word.word)
      && Self.isOrgan(body, coreference.sort(body), reading)
  }

  private func fits(_ title: String, _ body: Int) -> Bool {
    switch (OfficeSort(title: title), coreference.sort(body)) {
    case (.municipal, .town), (.district, .district), (.land, .land): true
    case (.government, .town), (.government, .district), (.government, .land): true
    case (.municipal, .district): OfficeSort.isOfTownsAndDistricts(title)
    case (.organisation, .other), (.other, .other): true
    default: false
    }
  }

  /// Whether a body is an organ by its name: a council, committee or assembly of somebody.
  static func isOrgan(_ body: Int, _ sort: BodySort, _ reading: Reading) -> Bool {
    if sort == .organ { return true }
    let words = reading.name(body).lowercased().split(separator: " ")
    guard words.count > 1, words[1] != "für" || reading.entities[body].owner != nil else {
      return false
    }
    let organs = [
      "rat", "ausschuss", "kuratorium", "versammlung", "kommission", "senat", "kreistag", "landtag",
      "vorstand", "geschäftsführung", "geschäftsleitung",
    ]
    // "Geschäftsführender Vorstand A"
    let head = ["ender", "ende", "endes"].contains(where: words[0].hasSuffix) ? words[1] : words[0]
    // The Landkreistag is the districts' association, and no district's council.
    return head == "präsidium" || organs.contains { head.hasSuffix($0) } && head != "landkreistag"
  }

  /// Offices that an organ itself has.
  static func isChair(_ title: String) -> Bool {
    let last = title.lowercased().split { " -".contains($0) }.last ?? ""
    return ["vorsitzender", "vorsteher", "schriftführer", "beisitzer"].contains(last)
  }

  /// Whether an organ leads its owner: whom it chooses chairs the owner, not the organ.
  static func isBoard(_ name: String) -> Bool {
    let first = name.lowercased().split(separator: " ").first ?? ""
    return first.hasSuffix("vorstand") || first.hasSuffix("präsidium")
      || first.hasSuffix("hauptausschuss")
  }

  /// Whether an organ is all members of its owner: whom it chooses has an office of the owner.
  static func isAssembly(_ name: String) -> Bool {
    let first = name.lowercased().split(separator: " ").first ?? ""
    return [
      "mitgliederversammlung", "hauptversammlung", "delegiertenversammlung",
      "vertreterversammlung", "generalversammlung", "kammerversammlung", "vollversammlung",
      "gesellschafterversammlung", "parteitag", "verbandstag",
    ].contains { first.hasSuffix($0) }
  }
}
