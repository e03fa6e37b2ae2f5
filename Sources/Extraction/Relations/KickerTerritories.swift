internal import Gazetteer
internal import Ontology

/// The administrations that the place before an article's headline stands for: what "die Stadt" and
/// "das Land" mean in the article.
enum KickerTerritories {
  /// Bodies by sort, as entities of the analysis; a town brings its Land along.
  static func bodies(of reading: inout Reading) -> [BodySort: Int] {
    var bodies: [BodySort: Int] = [:]
    let lexicon = reading.analysis.lexicon
    for entity in reading.head.kickerEntities {
      let known = reading.entities[entity]
      if known.kind == .body {
        let sort = BodySort(name: known.name)
        if sort.isTerritory, bodies[sort] == nil { bodies[sort] = entity }
      }
      guard known.kind == .place else { continue }
      var records: [Int] = []
      if let id = known.gazetteerID, let record = lexicon.record(id: id) {
        records = [record]
      } else {
        records = lexicon.records(named: known.name).filter { lexicon.records[$0].kind == .place }
      }
      if records.isEmpty { keepNamed(known.name, reading, &bodies) }
      if let first = records.first,
        let land = lexicon.record(id: "land-\(lexicon.records[first].land)"), land != first
      {
        records.append(land)
      }
      for record in records {
        guard let body = lexicon.administration(of: record) else { continue }
        let sort = BodySort(name: body.name)
        guard bodies[sort] == nil else { continue }
        let index = reading.analysis.entity(.body, named: body.name)
        if reading.analysis.entities[index].gazetteerID == nil {
          reading.analysis.entities[index].gazetteerID = body.id
        }
        bodies[sort] = index
      }
    }
    return bodies
  }

  /// A place that the gazetteer doesn't know: the article's own body of that name.
  private static func keepNamed(
    _ name: String, _ reading: Reading, _ bodies: inout [BodySort: Int]
  ) {
    for (index, entity) in reading.entities.enumerated()
    where entity.kind == .body && entity.name.hasSuffix(" " + name) {
      let sort = BodySort(name: entity.name)
      if sort.isTerritory, bodies[sort] == nil { bodies[sort] = index }
    }
  }
}
