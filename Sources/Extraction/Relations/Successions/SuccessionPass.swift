internal import Ontology

/// Reads who comes after whom in an office from the grammar of clauses: a verb of following,
/// replacing, taking or handing over, its subject and its objects in any order and voice.
struct SuccessionPass {
  let coreference: Coreference

  func findings(in reading: Reading) -> [Finding] {
    var found: [Finding] = []
    for item in reading.items.indices {
      let it = reading.items[item]
      guard it.kind == nil, it.date == nil, let verb = SuccessionVerbs.verb(it.word),
        !it.isCapitalised || reading.sentence(of: item).lowerBound == item
      else { continue }
      if let finding = SuccessionClause(item, verb, reading, coreference)?.finding() {
        found.append(finding)
      }
    }
    return found + FormerHolders(reading: reading, coreference: coreference).findings()
      + HeldBefore(reading: reading, coreference: coreference).findings()
      + SuccessionNouns(reading: reading, coreference: coreference).findings()
  }
}
