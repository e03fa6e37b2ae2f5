internal import Ontology

/// The body that "dort" and "wo" point to: "Dort wird sie Dezernentin", "bei der Stadt A, wo er CDO ist".
struct OfficePlaces {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// The body that an office can be of, at the place that the words before the title name.
  func there(_ title: String, at item: Int, _ reading: inout Reading) -> Int? {
    if let body = whereClause(title, at: item, &reading) { return body }
    let sentence = reading.sentence(of: item)
    // "Staatssekretärin wird dort A"
    let isBehind =
      reading.word(item + 2) == "dort" && reading.items[item + 1].isAny([.becomes, .copula])
    // "Die dortige Kreisrätin A winkte ab."
    let word = sentence.first {
      $0 < item
        && (reading.word($0) == "dort" || $0 == item - 1 && Self.local.contains(reading.word($0)))
    }
    guard isBehind || word != nil else { return nil }
    let before = reading.items[..<(word ?? item)].last {
      $0.kind == .place || $0.kind == .body && coreference.sort($0.entity) != .party
    }
    guard let before else { return nil }
    if before.kind == .body {
      return Self.isPossible(before.entity, title, coreference) ? before.entity : nil
    }
    return administration(of: before.entity, title, &reading)
  }

  private static let local: WordSet = ["dortige", "dortiger", "dortigen", "dortigem"]

  /// "Er kommt vom Ministerium A, wo er Abteilungsleiter war", "bei der Stadt B, wo er seit März CDO
  /// ist": the body or place before the comma.
  private func whereClause(_ title: String, at item: Int, _ reading: inout Reading) -> Int? {
    let clause = reading.clause(of: item)
    guard reading.word(clause.lowerBound) == "wo", reading.word(clause.lowerBound - 1) == ","
    else { return nil }
    let before = reading.clause(of: clause.lowerBound - 2)
    let named = before.last { reading.isKind($0, .body) || reading.isKind($0, .place) }
    guard let named else { return nil }
    let entity = reading.items[named].entity
    if reading.isKind(named, .body) {
      return Self.isPossible(entity, title, coreference) ? entity : nil
    }
    return administration(of: entity, title, &reading)
  }

  /// The administration of a place that has such an office: "Dort führte Geschäftsführer A durch das
  /// Haus" is no town's.
  private func administration(
    of place: Int, _ title: String, _ reading: inout Reading
  ) -> Int? {
    switch OfficeSort(title: title) {
    case .organisation, .complete: return nil
    case .other:
      guard title.lowercased().hasSuffix("beauftragter") || OfficeSort.isMunicipalStaff(title)
      else { return nil }
    case .municipal, .district, .land, .government: break
    }
    return bodies.administration(of: place, for: title, in: &reading)
  }

  /// Whether a body can have an office of a title: no town has a minister or a Vorsitzende.
  static func isPossible(_ body: Int, _ title: String, _ coreference: Coreference) -> Bool {
    let sort = coreference.sort(body)
    return switch OfficeSort(title: title) {
    case .complete: false
    case .municipal where OfficeSort.isBeigeordneter(title) && sort == .other: true
    case .other: sort != .party && !sort.isTerritory || title.lowercased().hasSuffix("beauftragter")
    case .municipal: sort == .town || sort == .district
    case .district: sort == .district
    case .land: sort == .land || sort == .ministry
    case .government: sort.isTerritory
    case .organisation: !sort.isTerritory
    }
  }
}
