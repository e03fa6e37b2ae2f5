internal import Ontology

/// How the clauses of a sentence share their verb: over appositions, and where a second clause
/// leaves it out.
struct OfficeFrames {
  let reading: Reading

  private static let links: Grammar = [.copula, .pastCopula, .becomes, .became]

  /// The nearest clause before one, within its part of the sentence, that has a verb like "ist";
  /// only clauses without a verb may lie between.
  func linkClause(before clause: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    let start = reading.part(of: clause.lowerBound).lowerBound
    var border = clause.lowerBound - 1
    var steps = 0
    while border > start, steps < 4, reading.word(border) == "," {
      let before = reading.clause(of: border - 1)
      if reading.contains(.verb, in: before) || reading.contains(Self.links, in: before) {
        let hasLink = before.contains {
          reading.items[$0].kind == nil && reading.items[$0].isAny(Self.links)
        }
        return hasLink ? before : nil
      }
      border = before.lowerBound - 1
      steps += 1
    }
    return nil
  }

  /// The name that a clause without a verb opens with, where a title follows it: "B ihr Direktor",
  /// "Bürgermeister B Sprecher".
  func gappedSubject(of chain: OfficeChain, in clause: Range<Int>) -> Int? {
    let names = clause.filter { reading.isKind($0, .person) && $0 < chain.items.lowerBound }
    guard let first = names.first, let last = names.last, last + 1 < reading.items.count else {
      return nil
    }
    // "…, B Direktorin und C Schatzmeister": behind "und" the next one has a title of their own.
    let joint = (first..<last).last { reading.items[$0].isAny(.coordinator) }
    let isNext =
      joint.map { joint in (first..<joint).contains { reading.isKind($0, .role) } } ?? false
    let name = isNext ? last : first
    let before = (isNext ? joint ?? clause.lowerBound : clause.lowerBound)..<name
    guard before.allSatisfy({ reading.isKind($0, .role) || isFiller($0) }) else { return nil }
    // Between name and title only times and adverbs.
    let between = name + 1..<chain.items.lowerBound
    return between.allSatisfy { isFiller($0) || reading.items[$0].kind == nil } ? name : nil
  }

  private func isFiller(_ item: Int) -> Bool {
    let it = reading.items[item]
    return it.kind == nil
      && (it.date != nil
        || it.isAny([.filler, .coordinator, .determiner, .possessive, .former, .then]))
  }
}
