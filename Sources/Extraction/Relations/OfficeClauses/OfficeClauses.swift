internal import Ontology

/// Reads whose titles are that stand in a clause: "ist", "als …", "zum … gewählt".
struct OfficeClauses {
  let coreference: Coreference
  let reading: Reading

  var frames: OfficeFrames { OfficeFrames(reading: reading) }

  func holders(of chain: OfficeChain, in sentence: Range<Int>) -> Holders? {
    guard let role = chain.links.first?.role else { return nil }
    return chosen(chain, role, in: sentence) ?? notChosenAgain(chain, role, in: sentence)
      ?? asOffice(chain, role, in: sentence) ?? inOffice(chain, role, in: sentence)
      ?? gained(chain, role) ?? copula(chain, role, in: sentence)
      ?? bare(chain, role, in: sentence)
  }

  typealias Person = (entity: Int, item: Int)

  /// Whether a stretch has one of some words, and one of some others where they are given.
  func has(_ words: [String], and others: [String]? = nil, in range: Range<Int>) -> Bool {
    range.contains { reading.items[$0].kind == nil && words.contains(reading.word($0)) }
      && (others.map { has($0, in: range) } ?? true)
  }
}
