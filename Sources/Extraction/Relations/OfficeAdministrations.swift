internal import Gazetteer
internal import GermanText
internal import Ontology

/// The bodies that a place, an adjective or a title's own words stand for.
extension OfficeBodies {
  /// The administration of a place: an entity of the article, or one made from the gazetteer.
  func administration(
    of place: Int, for title: String, in reading: inout Reading
  ) -> Int? {
    let name = reading.name(place)
    let sort = OfficeSort(title: title)
    if let kind = TitleKind(title: title), kind.isNoTerritorys {
      return authority(kind, of: name, in: &reading)
    }
    if let land = cityState(place, for: title, in: &reading) { return land }
    let forms: [String]
    switch sort {
    case .district: forms = ["Landkreis \(name)", "Kreis \(name)", name]
    case .land: forms = ["Land \(name)", "Kanton \(name)"]
    case .municipal:
      forms = [
        "Stadt", "Gemeinde", "Marktgemeinde", "Markt", "Ortsgemeinde", "Samtgemeinde",
        "Verbandsgemeinde",
      ].map { "\($0) \(name)" }
    default: forms = ["Land \(name)", "Stadt \(name)", "Gemeinde \(name)", "Landkreis \(name)"]
    }
    for form in forms {
      if let known = reading.entities.firstIndex(where: { $0.kind == .body && $0.name == form }) {
        return known
      }
    }
    return administration(named: name, id: reading.entities[place].gazetteerID, sort, &reading)
  }

  /// "Darmstädter Regierungspräsident": the authority of the kind that the title names, and never the
  /// town where it sits.
  private func authority(
    _ kind: TitleKind, of place: String, in reading: inout Reading
  ) -> Int? {
    let word = place.split(separator: " ").first.map(String.init) ?? place
    let named = reading.entities.indices.filter { index in
      guard reading.entities[index].kind == .body else { return false }
      let name = reading.entities[index].name
      return kind.fit(name, isOrgan: false) > 0
        && name.split(separator: " ").contains { $0 == word }
    }
    if let body = named.first { return named.count == 1 ? body : nil }
    let lexicon = reading.analysis.lexicon
    for form in kind.names where !form.isEmpty {
      let record = lexicon.records(named: "\(form) \(word)").map { lexicon.records[$0] }
        .first { $0.kind == .body }
      if let record { return derived(record.name, id: record.id, in: &reading) }
    }
    return nil
  }

  /// The Land that a town is, where its mayor is the head of the Land's government.
  private func cityState(_ place: Int, for title: String, in reading: inout Reading) -> Int? {
    guard title.lowercased().split(separator: " ").last == "bürgermeister" else { return nil }
    let lexicon = reading.analysis.lexicon
    let name = reading.name(place)
    let lands = lexicon.records(named: name).filter {
      lexicon.records[$0].kind == .place && lexicon.records[$0].id.hasPrefix("land-")
    }
    guard let land = lands.first, let body = lexicon.administration(of: land) else { return nil }
    return derived(body.name, id: body.id, in: &reading)
  }

  /// The Land that a place lies in, as a body.
  func land(around place: Int, in reading: inout Reading) -> Int? {
    let lexicon = reading.analysis.lexicon
    let known = reading.entities[place]
    let record =
      known.gazetteerID.flatMap { lexicon.record(id: $0) }
      ?? lexicon.records(named: known.name).first { lexicon.records[$0].kind == .place }
    guard let record, !lexicon.records[record].land.isEmpty,
      let land = lexicon.record(id: "land-" + lexicon.records[record].land),
      let body = lexicon.administration(of: land)
    else { return nil }
    return derived(body.name, id: body.id, in: &reading)
  }

  /// The district that a town's number says it lies in, as far as the article names it.
  func district(around town: Int, in reading: Reading) -> Int? {
    let lexicon = reading.analysis.lexicon
    let known = reading.entities[town]
    let record =
      known.gazetteerID.flatMap { lexicon.record(id: $0) }
      ?? lexicon.records(named: known.name).first { lexicon.records[$0].kind == .place }
    // A municipality's number begins with its district's.
    guard let record, lexicon.records[record].id.hasPrefix("ort-"),
      let district = lexicon.record(
        id: "kreis-" + lexicon.records[record].id.dropFirst(4).prefix(5)),
      let body = lexicon.administration(of: district)
    else { return nil }
    return reading.entities.firstIndex { $0.kind == .body && $0.name == body.name }
  }

  /// The Land that the gazetteer gives a body or its owner.
  func land(of body: Int, in reading: inout Reading) -> Int? {
    let lexicon = reading.analysis.lexicon
    let known = reading.entities[body]
    guard let record = known.gazetteerID.flatMap({ lexicon.record(id: $0) }),
      !lexicon.records[record].land.isEmpty,
      let land = lexicon.record(id: "land-" + lexicon.records[record].land),
      let government = lexicon.administration(of: land)
    else {
      return known.owner.flatMap { $0 == body ? nil : self.land(of: $0, in: &reading) }
    }
    return derived(government.name, id: government.id, in: &reading)
  }

  /// The administration that the gazetteer has for a place's name.
  func administration(
    named name: String, for title: String, in reading: inout Reading
  ) -> Int? {
    administration(named: name, id: nil, OfficeSort(title: title), &reading)
  }

  func administration(
    named name: String, id: String?, _ sort: OfficeSort, _ reading: inout Reading
  ) -> Int? {
    let lexicon = reading.analysis.lexicon
    var records: [Int] = []
    if let id, let record = lexicon.record(id: id) { records.append(record) }
    records += lexicon.records(named: name).filter { lexicon.records[$0].kind == .place }
    records += districts(named: name, sort, lexicon)
    return firstAdministration(of: records, fitting: sort, in: &reading)
  }

  /// The first of some places whose administration an office of this sort can belong to.
  private func firstAdministration(
    of records: [Int], fitting sort: OfficeSort, in reading: inout Reading
  ) -> Int? {
    for record in records {
      guard let body = reading.analysis.lexicon.administration(of: record) else { continue }
      let bodySort = BodySort(name: body.name)
      let fits =
        switch sort {
        case .district: bodySort == .district
        case .land: bodySort == .land
        case .municipal: bodySort == .town
        default: bodySort.isTerritory
        }
      if fits { return derived(body.name, id: body.id, in: &reading) }
    }
    return nil
  }

  /// The body of "Karlsruher", "hessische" before a title.
  func body(
    ofAdjective item: Int, for title: String, in reading: inout Reading
  ) -> Int? {
    administration(ofAdjectiveAt: reading.items[item].tokens, for: title, in: &reading)
  }

  /// The Land that a title names in its middle: "Bevollmächtigter der hessischen Landesregierung".
  func government(inside role: Int, for title: String, in reading: inout Reading) -> Int? {
    guard reading.name(reading.items[role].entity).contains("regierung") else { return nil }
    for token in reading.items[role].tokens {
      if let body = administration(ofAdjectiveAt: token..<token + 1, for: title, in: &reading) {
        return body
      }
      if let body = landOfGovernment(at: token, in: &reading) { return body }
    }
    return nil
  }

  /// The Land of a government that the gazetteer knows by name: "hessischen Landesregierung".
  private func landOfGovernment(at token: Int, in reading: inout Reading) -> Int? {
    let lexicon = reading.analysis.lexicon
    guard let known = reading.lexiconMatches[token]?.readings.first?.record,
      lexicon.records[known].kind == .body, !lexicon.records[known].land.isEmpty,
      let land = lexicon.record(id: "land-" + lexicon.records[known].land),
      let body = lexicon.administration(of: land)
    else { return nil }
    return derived(body.name, id: body.id, in: &reading)
  }

  func administration(
    ofAdjectiveAt token: Range<Int>, for title: String, in reading: inout Reading
  ) -> Int? {
    let sort = OfficeSort(title: title)
    guard let match = reading.lexiconMatches[token.lowerBound], match.tokens == token else {
      return sort == .district ? district(ofDemonymAt: token.lowerBound, in: &reading) : nil
    }
    let lexicon = reading.analysis.lexicon
    let named = match.readings.filter {
      [.demonym, .adjective].contains($0.form) && lexicon.records[$0.record].kind == .place
    }.map(\.record)
    if let kind = TitleKind(title: title), kind.isNoTerritorys {
      for record in named {
        if let body = authority(kind, of: lexicon.records[record].name, in: &reading) {
          return body
        }
      }
      return nil
    }
    let wider = named.flatMap { districts(named: lexicon.records[$0].name, sort, lexicon) }
    return firstAdministration(of: named + wider, fitting: sort, in: &reading)
  }

  /// "der Barnimer Landrat", "die Emsländer Landrätin": the district that is called after a landscape.
  private func district(ofDemonymAt token: Int, in reading: inout Reading) -> Int? {
    let word = reading.text.string(tokens: token..<token + 1)
    guard word.hasSuffix("er"), word.utf8.count > 5,
      word.utf8.first.map({ (65...90).contains($0) }) ?? false
    else { return nil }
    let stem =
      word.hasSuffix("länder") ? word.dropLast(6) + "land" : String(word.dropLast(2))
    let lexicon = reading.analysis.lexicon
    for name in [stem, stem + "e"] {
      let records = districts(named: name, .district, lexicon)
      if let body = firstAdministration(of: records, fitting: .district, in: &reading) {
        return body
      }
    }
    return nil
  }

  /// The districts that are called after a town: what "der Reutlinger Landrat" heads.
  private func districts(named name: String, _ sort: OfficeSort, _ lexicon: Lexicon) -> [Int] {
    guard sort == .district else { return [] }
    return [
      "Landkreis \(name)", "Kreis \(name)", "\(name)-Kreis", "\(name)kreis",
    ].flatMap {
      lexicon.records(named: $0)
    }.filter { lexicon.records[$0].kind == .place }
  }

  func derived(_ name: String, id: String?, in reading: inout Reading) -> Int {
    let index = reading.analysis.entity(.body, named: name)
    if reading.analysis.entities[index].gazetteerID == nil {
      reading.analysis.entities[index].gazetteerID = id
    }
    return index
  }
}
