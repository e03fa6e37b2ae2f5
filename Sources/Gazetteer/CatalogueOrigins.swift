internal import GermanText
internal import Ontology

/// What an entry of the catalogue takes from other records.
struct CatalogueOrigins {
  /// The Länder by their keys.
  private(set) var lands: [String: Int] = [:]
  /// By a body, those that name it as a predecessor, in the order of their records.
  private(set) var successors: [Int: [Int]] = [:]

  /// Looks through all records.
  init(_ lexicon: Lexicon) {
    for record in lexicon.records.indices where lexicon.records.kind(record) == .place {
      guard lexicon.records[record].type == "Land" else { continue }
      addLand(record, lexicon.records)
    }
    for record in lexicon.records.indices where lexicon.records.kind(record) == .body {
      for predecessor in lexicon.row(record).row.strings(.predecessors) {
        guard let predecessor = lexicon.record(id: predecessor) else { continue }
        successors[predecessor, default: []].append(record)
      }
    }
  }

  /// Takes what was found before.
  init(lands: [Int], successions: [(Int, Int)], _ records: Records) {
    for land in lands { addLand(land, records) }
    for (body, successor) in successions { successors[body, default: []].append(successor) }
  }

  private mutating func addLand(_ record: Int, _ records: Records) {
    let key = records[record].land
    if key.utf8.count == 2, key.utf8.allSatisfy(Letters.isDigit) { lands[key] = record }
  }
}
