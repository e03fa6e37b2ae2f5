internal import Ontology

/// Whom a person stands for in an article: the body in a bracket behind the name, or the one that a
/// preposition gives them.
struct OfficeAffiliations {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// The body of a person that an office of this title can be of, where there is just one.
  func body(of person: Int, for title: String, in reading: inout Reading) -> Int? {
    guard let sorts = Self.sorts(for: title) else { return nil }
    let lexicon = reading.analysis.lexicon
    var found: [Int] = []
    for item in reading.items.indices
    where reading.isKind(item, .person) && reading.items[item].entity == person {
      for body in named(at: item, for: title, in: &reading)
      where sorts.contains(BodySort(of: reading.entities[body], in: lexicon))
        && !found.contains(body)
      {
        found.append(body)
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The bodies that the words around one mention of a person give them.
  private func named(at item: Int, for title: String, in reading: inout Reading) -> [Int] {
    var found = reading.bracket(of: item).filter { reading.entities[$0].kind == .body }
    if let behind = phrase(
      from: item + 1, ["von", "vom", "aus", "für", "bei", "beim"], in: reading)
    {
      found.append(behind)
    }
    // "Minister A aus Sachsen", "Landrat A aus dem Herzogtum Lauenburg"
    if ["aus", "von"].contains(reading.word(item + 1)) {
      let place = ["dem", "der"].contains(reading.word(item + 2)) ? item + 3 : item + 2
      if reading.isKind(place, .place),
        let home = bodies.administration(
          of: reading.items[place].entity, for: title, in: &reading)
      {
        found.append(home)
      }
    }
    if let before = signedFor(item, in: reading) { found.append(before) }
    return found
  }

  /// The body of "vom Amt", "für die Stadt" that starts at an item.
  private func phrase(
    from item: Int, _ prepositions: WordSet, in reading: Reading
  ) -> Int? {
    let end = reading.items.count
    guard item < end, prepositions.contains(reading.word(item)) else { return nil }
    var position = item + 1
    while position < end, position < item + 4, reading.items[position].kind == nil,
      reading.items[position].isAny([.determiner, .possessive])
        || !reading.items[position].isCapitalised
          && ["e", "en", "er"].contains(where: { reading.word(position).hasSuffix($0) })
    {
      position += 1
    }
    if reading.isKind(position, .body) { return reading.items[position].entity }
    return coreference.body(at: position, in: reading)?.entity
  }

  /// "Für die Stadt A unterzeichnete B": the body at the head of the name's clause.
  private func signedFor(_ item: Int, in reading: Reading) -> Int? {
    var clause = reading.clause(of: item)
    // "Für seine Hochschule, die Universität A, unterzeichnete B."
    let sentence = reading.sentence(of: item)
    if reading.word(clause.lowerBound) != "für", reading.word(sentence.lowerBound) == "für",
      !(sentence.lowerBound..<item).contains(where: { reading.isKind($0, .person) })
    {
      clause = sentence
    }
    let start = clause.lowerBound
    guard reading.word(start) == "für", let body = phrase(from: start, ["für"], in: reading),
      !(start..<item).contains(where: { reading.isKind($0, .person) })
    else { return nil }
    return body
  }

  /// The sorts of bodies that have an office of a title; nil where any may.
  private static func sorts(for title: String) -> Set<BodySort>? {
    switch OfficeSort(title: title) {
    case .municipal: [.town]
    case .district: [.district]
    case .land: [.land, .ministry]
    case .government: [.land, .town, .district]
    case .organisation: [.other, .ministry]
    case .other: [.other, .ministry]
    case .complete: nil
    }
  }
}
