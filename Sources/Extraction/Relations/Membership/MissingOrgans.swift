internal import Ontology

/// The organ, association or network of a wording that names none.
extension MembershipPass {
  /// The organ of a wording that names none: the last one spoken of as such, else what the text is
  /// about.
  func missing(
    _ frame: MembershipFrame, _ clause: Clause, _ thread: Thread?, _ sentence: Int,
    _ known: Set<Int>, _ reading: Reading
  ) -> MembershipOrgans.Organ? {
    // "der Vertrag, dem die Länder A und B beitraten": no organ is left out.
    // "Mitglieder des Beirats A und B", where nobody knows whose: not those of what was told before.
    if case .attribute(let noun) = frame.slot, ["des", "der"].contains(reading.word(noun + 1)),
      clause.items.contains(noun + 2), reading.items[noun + 2].isCapitalised
    {
      return nil
    }
    let isRelative = clause.pronoun.map { ["dem", "der", "denen"].contains(reading.word($0)) }
    // "nimmt dort den Sitz von A ein"
    if frame.name == "sits", let first = clause.items.first,
      clause.items.contains(where: { reading.word($0) == "dort" })
    {
      return council(before: first, within: 2, reading).map {
        .init(entity: $0, items: first..<first)
      }
    }
    if let verb = frame.verbs.first, let union = union(before: frame, clause, reading) {
      return .init(entity: union, items: verb..<verb)
    }
    guard frame.mayLackOrgan, isRelative != true, let first = clause.items.first else {
      return nil
    }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let isOfPersons =
      frame.takesPersons
      && (clause.endsWithColon && namesPersons(behind: clause, reading)
        || clause.items.contains { reading.isKind($0, .person) })
    if let last = recent(thread, sentence, within: 3),
      isOfPersons || coreference.sort(last) == .other
    {
      return .init(entity: last, items: first..<first)
    }
    if isOfPersons {
      let distance = clause.endsWithColon ? 4 : 2
      return council(before: first, within: distance, reading).flatMap {
        // "Der Kreistag tagte. Berufen wurde A": into an office.
        frame.name == "chosen" && !clause.endsWithColon && isParliament($0, reading)
          ? nil : .init(entity: $0, items: first..<first)
      }
    }
    // "die Verbandsmitglieder, darunter A": those of an association.
    let kind: String? =
      if case .attribute(let noun) = frame.slot {
        Self.kinds.first { reading.word(noun).hasPrefix($0.lowercased()) }
      } else {
        nil
      }
    func fits(_ body: Int) -> Bool {
      organs.canHaveMembers(body) && !known.contains(body)
        && (kind.map { organs.isOfKind($0, body) } ?? true)
        && (!["joins", "new"].contains(frame.name) || organs.isUnion(body))
        && !clause.items.contains { reading.isKind($0, .body) && reading.items[$0].entity == body }
    }
    // Of several associations the members are those of the first one named.
    let named =
      kind == nil
      ? nil
      : reading.items[..<first].first { $0.kind == .body && fits($0.entity) }?.entity
    let focus =
      named ?? coreference.headlineBody(in: reading, fits: fits)
      ?? coreference.focusBody(before: first, sorts: [.other], in: reading, fits: fits)
    return focus.flatMap {
      isSpokenOf($0, before: first, reading) ? .init(entity: $0, items: first..<first) : nil
    }
  }

  /// "A hat die Genossenschaft B gegründet und ist bis heute Mitglied": what the verb before is about.
  private func union(
    before frame: MembershipFrame, _ clause: Clause, _ reading: Reading
  ) -> Int? {
    guard frame.name == "member", case .attribute = frame.slot, let verb = frame.verbs.first,
      reading.items[verb - 1].isAny(.coordinator)
    else { return nil }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let bodies = clause.items.filter { $0 < verb && reading.isKind($0, .body) }
    return bodies.dropFirst().last {
      let entity = reading.items[$0].entity
      return organs.isUnion(entity) && organs.canHaveMembers(entity)
    }.map { reading.items[$0].entity }
  }

  private static let kinds = ["Verband", "Verein", "Genossenschaft"]

  /// Whether the list behind a clause's colon begins with a person, or with no name; "Städtetag: A"
  /// begins with whom A comes from.
  private func namesPersons(behind clause: Clause, _ reading: Reading) -> Bool {
    guard let last = clause.items.last else { return true }
    let next = min(reading.sentences.count - 1, reading.sentenceOf[last] + 1)
    let list = last + 1..<max(last + 1, reading.sentences[next].upperBound)
    let first = list.first {
      reading.isKind($0, .person) || reading.isKind($0, .body) && reading.word($0 + 1) != ":"
    }
    return first.map { reading.isKind($0, .person) } ?? true
  }

  /// Whether a text speaks of a body as its subject: in its head, more than once, or just before.
  private func isSpokenOf(_ body: Int, before item: Int, _ reading: Reading) -> Bool {
    let near = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    let mentions = reading.items.indices.filter {
      $0 < item && reading.isKind($0, .body) && reading.items[$0].entity == body
    }
    guard let first = mentions.first, let last = mentions.last else { return false }
    return mentions.count > 1 || last >= near
      || reading.items[first].tokens.lowerBound < reading.head.headline.upperBound
  }

  func recent(_ thread: Thread?, _ sentence: Int, within distance: Int) -> Int? {
    thread.flatMap { sentence - $0.sentence <= distance ? $0.organ : nil }
  }

  func isParliament(_ body: Int, _ reading: Reading) -> Bool {
    [
      "Kreistag", "Stadtrat", "Gemeinderat", "Landtag", "Bundestag", "Rat ", "Bürgerschaft",
      "Kabinett",
    ]
    .contains(where: reading.name(body).hasPrefix)
  }

  /// The organ or council that the text spoke of last.
  func council(before item: Int, within distance: Int, _ reading: Reading) -> Int? {
    if distance > 2,
      let council = coreference.headlineBody(
        in: reading, fits: { coreference.isCouncil(reading.name($0)) })
    {
      return council
    }
    let first = reading.sentences[max(0, reading.sentenceOf[item] - distance)].lowerBound
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let named = reading.items[first..<item].indices.last { at in
      guard reading.isKind(at, .body), !Coreference.isAttribute(at, in: reading),
        organs.canHaveMembers(reading.items[at].entity)
      else { return false }
      let entity = reading.items[at].entity
      return coreference.sort(entity) == .organ || coreference.isCouncil(reading.name(entity))
    }
    return named.map { reading.items[$0].entity }
  }
}
