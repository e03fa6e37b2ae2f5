import Ontology

/// Tells terms of one office apart: two that have dates, and whose dates do not overlap.
enum Stints {
  /// Groups of what articles tell of one term each; each group ascends by article.
  static func split(_ told: [StatementMerger.Told]) -> [[StatementMerger.Told]] {
    let dated = told.filter { $0.statement.from != nil || $0.statement.to != nil }
    guard dated.count > 1, dated.count <= told.count else { return [told] }
    var stints: [Stint] = []
    // Those with both ends first: the others find their place among them.
    let sorted = dated.enumerated().sorted { first, second in
      let (one, other) = (Stint(first.element), Stint(second.element))
      return (one.openEnds, one.start, one.end, first.offset)
        < (other.openEnds, other.start, other.end, second.offset)
    }
    for (_, item) in sorted {
      let stint = Stint(item)
      if let index = stints.firstIndex(where: { $0.overlaps(stint) }) {
        stints[index].absorb(stint)
      } else {
        stints.append(stint)
      }
    }
    for item in told where item.statement.from == nil && item.statement.to == nil {
      let day = item.articleDate?.latest ?? .max
      // An undated "is" belongs to the term of that day, else to the newest one begun by then.
      let index =
        stints.firstIndex { $0.start <= day && day <= $0.end }
        ?? stints.indices.filter { stints[$0].start <= day }.max {
          stints[$0].start < stints[$1].start
        }
        ?? stints.indices.min { stints[$0].start < stints[$1].start }
      if let index { stints[index].told.append(item) }
    }
    return stints.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      .map { stint in
        stint.told.enumerated()
          .sorted { ($0.element.article, $0.offset) < ($1.element.article, $1.offset) }
          .map(\.element)
      }
  }

  private struct Stint {
    var start: Int
    var end: Int
    var told: [StatementMerger.Told]

    init(_ told: StatementMerger.Told) {
      start = told.statement.from?.earliest ?? .min
      end = told.statement.to?.latest ?? .max
      self.told = [told]
    }

    var openEnds: Int {
      (start == .min ? 1 : 0) + (end == .max ? 1 : 0)
    }

    func overlaps(_ other: Self) -> Bool {
      start <= other.end && other.start <= end
    }

    mutating func absorb(_ other: Self) {
      start = max(start, other.start)
      end = min(end, other.end)
      told += other.told
    }
  }
}
