import Ontology

/// Readable ids: the kind and the name's slug, as in "person-patrick-burghardt".
///
/// Of several with one slug the first keeps it; the others get what tells them apart (a place its
/// Land, anything with a record the record's id), or else a number. First is who has a record,
/// by its id, then who is named first.
enum EntityIDs {
  /// An id for each entity, in their order.
  static func assign(_ entities: [Entity]) -> [String] {
    var ids = Array(repeating: "", count: entities.count)
    var bearers: [String: [Int]] = [:]
    for (index, entity) in entities.enumerated() {
      bearers[plain(entity.kind, entity.name), default: []].append(index)
    }
    var taken = Set(bearers.keys)
    for id in bearers.keys.sorted() {
      let claims = (bearers[id] ?? []).sorted { first, second in
        let (one, other) = (entities[first].record?.id, entities[second].record?.id)
        return (one == nil ? 1 : 0, one ?? "", first) < (other == nil ? 1 : 0, other ?? "", second)
      }
      for (position, index) in claims.enumerated() {
        ids[index] = position == 0 ? id : free(id, for: entities[index], taken: &taken)
      }
    }
    return ids
  }

  /// The id of whatever has this name alone.
  static func plain(_ kind: EntityKind, _ name: String) -> String {
    let name = slug(name)
    return kind.rawValue + "-" + (name.isEmpty ? "ohne-namen" : shortened(name))
  }

  private static func free(
    _ id: String, for entity: Entity, taken: inout Set<String>
  ) -> String {
    let hints = [entity.record?.land, entity.record?.id].compactMap { $0 }.map(slug)
    for hint in hints where !hint.isEmpty {
      let candidate = id + "-" + shortened(hint)
      if taken.insert(candidate).inserted { return candidate }
    }
    var number = 2
    while !taken.insert("\(id)-\(number)").inserted { number += 1 }
    return "\(id)-\(number)"
  }

  /// Short enough for a file name with an ending.
  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > 100 else { return slug }
    var cut = slug.prefix(100)
    while cut.last == "-" { cut.removeLast() }
    return String(cut)
  }
}
