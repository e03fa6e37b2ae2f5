internal import Ontology

/// Chooses the body of a title that stands without one: whom the text speaks of.
struct DefaultBodies {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// The body, as far as the article's head or the sentences before tell.
  func body(of title: String, at item: Int, holder: Int, in reading: inout Reading) -> Int? {
    switch OfficeSort(title: title) {
    case .complete, .other: nil
    case .municipal: territory(title, [.town], at: item, &reading)
    case .district: nil
    case .land: territory(title, [.land], at: item, &reading)
    case .government: territory(title, [.town, .land], at: item, &reading)
    case .organisation: organisation(title, at: item, reading)
    }
  }

  /// Organs that the office itself names: "Landtagspräsident".
  private static let organs = ["landtag", "bundestag", "bundesrat", "kreistag", "ausschuss"]

  /// Offices that exist for a meeting only.
  private static let clerks: Set<String> = [
    "schriftführer", "sachkundiger bürger", "protokollführer",
  ]

  /// The kicker's place as an administration; else the one such body that the head names.
  private func territory(
    _ title: String, _ sorts: Set<BodySort>, at item: Int, _ reading: inout Reading
  ) -> Int? {
    if let place = placeOfSentence(item, reading),
      let body = bodies.administration(of: place, for: title, in: &reading)
    {
      return body
    }
    for entity in reading.head.kickerEntities {
      let known = reading.entities[entity]
      if known.kind == .body, sorts.contains(coreference.sort(entity)) { return entity }
      if known.kind == .place,
        let body = bodies.administration(of: entity, for: title, in: &reading)
      {
        return body
      }
    }
    if sorts.contains(.land), !sorts.contains(.town), let land = coreference.land { return land }
    let inHeadline = reading.items.first {
      $0.kind == .body && sorts.contains(coreference.sort($0.entity))
        && $0.tokens.lowerBound < reading.head.headline.upperBound
    }
    if let inHeadline { return inHeadline.entity }
    // The only town (or Land) that the article names as an actor before the title.
    let named = Set(
      reading.items[..<item].filter {
        $0.kind == .body && sorts.contains(coreference.sort($0.entity))
      }.map(\.entity))
    guard named.count == 1, sorts == [.town] || title.contains("CDO") else { return nil }
    return named.first
  }

  /// "In Schleswig-Holstein nimmt A …": the place that a sentence opens with.
  private func placeOfSentence(_ item: Int, _ reading: Reading) -> Int? {
    let start = reading.sentence(of: item).lowerBound
    guard ["in", "im"].contains(reading.word(start)), reading.isKind(start + 1, .place) else {
      return nil
    }
    return reading.items[start + 1].entity
  }

  /// The organisation in focus: the nearest before the title in its sentence or the one before,
  /// else the kicker's.
  private func organisation(_ title: String, at item: Int, _ reading: Reading) -> Int? {
    let sentence = reading.sentenceOf[item]
    let first = reading.sentences[max(0, sentence - 1)].lowerBound
    let sorts: Set<BodySort> = [.other]
    let lower = title.lowercased()
    if let named = Self.organs.first(where: { lower.hasPrefix($0) }) {
      return reading.items.first {
        $0.kind == .body && reading.name($0.entity).lowercased().hasPrefix(named)
      }?.entity
    }
    // "Der Ausschuss wählt A zur stellvertretenden Vorsitzenden."
    for position in reading.sentence(of: item) where position < item {
      if let generic = coreference.body(at: position, in: reading),
        !coreference.sort(generic.entity).isTerritory
      {
        return generic.entity
      }
    }
    var position = item - 1
    var nearest: Int?
    while position >= first {
      if reading.isKind(position, .body) {
        let entity = reading.items[position].entity
        let isCommittee = reading.items[position].word.contains("ausschuss")
        if sorts.contains(coreference.sort(entity))
          || (isCommittee && lower.hasSuffix("vorsitzender"))
        {
          nearest = entity
          break
        }
        // "Der Hauptausschuss hat …": an organ speaks for its owner.
        if let owner = reading.entities[entity].owner {
          nearest = owner
          break
        }
      }
      position -= 1
    }
    let kicker = reading.head.kickerEntities.first {
      reading.entities[$0].kind == .body && sorts.contains(coreference.sort($0))
    }
    if kicker == nil, Self.clerks.contains(lower),
      let session = reading.items.first(where: { $0.kind == .session })?.entity,
      let owner = reading.entities[session].owner
    {
      return owner
    }
    return kicker ?? nearest
      ?? coreference.focusBody(before: item, sorts: sorts, in: reading)
  }
}
