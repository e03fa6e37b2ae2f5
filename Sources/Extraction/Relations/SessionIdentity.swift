internal import GermanText
internal import Ontology

/// Finds the sessions that one article names in two ways: "die heutige Herbstsitzung … in der 24.
/// Sitzung".
extension SessionRelations {
  /// Makes a session without number the numbered one that the article means by it.
  ///
  /// - Returns: The sessions that are left without mentions.
  func unite(in reading: inout Reading) -> Set<Int> {
    var mentions: [Int: [Int]] = [:]
    var order: [Int] = []
    for (item, it) in reading.items.enumerated() where it.kind == .session {
      if mentions[it.entity] == nil { order.append(it.entity) }
      mentions[it.entity, default: []].append(item)
    }
    var united = uniteConferences(order, &reading)
    let numbered = order.filter { reading.entities[$0].ordinal != nil && !united.contains($0) }
    for (place, session) in order.enumerated() where canBeNumbered(session, reading) {
      let own = setting(of: session, mentions, isMain: place == 0, reading)
      let same = numbered.filter { other in
        let setting = setting(of: other, mentions, isMain: order.first == other, reading)
        if let date = setting.date, let own = own.date { return date == own }
        // The article's first meeting, and the only one with a number that no other day is told of.
        return place == 0 && setting.date == nil && numbered.count == 1
          && !(mentions[other] ?? []).contains { isElsewhere($0, reading) }
      }
      guard same.count == 1, let other = same.first else { continue }
      reading.unite(session, into: other)
      united.insert(session)
    }
    return united
  }

  /// Makes "ihre erste Sitzung" the "erste Digitalministerkonferenz" of the same article.
  private func uniteConferences(_ order: [Int], _ reading: inout Reading) -> Set<Int> {
    let named = order.filter { reading.entities[$0].sessionType.map(isConference) ?? false }
    guard Set(named.compactMap { reading.entities[$0].sessionType }).count == 1 else { return [] }
    var united: Set<Int> = []
    for session in order
    where ["Sitzung", "Konferenz"].contains(reading.entities[session].sessionType) {
      guard let ordinal = reading.entities[session].ordinal,
        let conference = named.first(where: { reading.entities[$0].ordinal == ordinal })
      else { continue }
      reading.unite(session, into: conference)
      united.insert(session)
    }
    return united
  }

  private func setting(
    of session: Int, _ mentions: [Int: [Int]], isMain: Bool, _ reading: Reading
  ) -> SessionSettings.Setting {
    SessionSettings(reading: reading, session: session, mentions: mentions[session] ?? [])
      .setting(isMain: isMain)
  }

  /// Whether a meeting is of the sort that bodies count: no assembly, special or first meeting, and
  /// not the next one.
  private func canBeNumbered(_ session: Int, _ reading: Reading) -> Bool {
    let entity = reading.entities[session]
    guard entity.ordinal == nil, let type = entity.sessionType?.lowercased(),
      !entity.name.hasSuffix(")")
    else { return false }
    return type.hasSuffix("sitzung") && !type.hasPrefix("sonder") && !type.hasPrefix("klausur")
      && !type.hasPrefix("konstituierend")
  }

  /// Whether a mention tells of another meeting than the one reported.
  ///
  /// "bis zur 24. Sitzung"
  private func isElsewhere(_ item: Int, _ reading: Reading) -> Bool {
    let before = [reading.word(item - 1), reading.word(item - 2)]
    return before.contains {
      ["bis", "seit", "nach", "vor", "nächsten", "vorigen", "letzten"].contains($0)
    }
  }
}
