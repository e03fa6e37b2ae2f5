/// How much of the gold was found, and how much of what was found is in the gold.
public struct Score: Hashable, Sendable {
  /// Found and in the gold.
  public var hits: Int
  /// Found.
  public var predicted: Int
  /// In the gold.
  public var gold: Int

  /// The share of what was found that is right; 0 where nothing was found.
  public var precision: Double { predicted == 0 ? 0 : Double(hits) / Double(predicted) }

  /// The share of the gold that was found; 0 where there is no gold.
  public var recall: Double { gold == 0 ? 0 : Double(hits) / Double(gold) }

  /// The harmonic mean of precision and recall.
  public var f1: Double { Self.f1(precision, recall) }

  static func f1(_ precision: Double, _ recall: Double) -> Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}

/// Scores by kind, counted one by one.
public struct Tally: Hashable, Sendable {
  private var scores: [String: Score] = [:]

  /// A kind's score; all zero for a kind that nobody named.
  public subscript(kind: String) -> Score {
    get { scores[kind] ?? Score(hits: 0, predicted: 0, gold: 0) }
    set { scores[kind] = newValue }
  }

  /// The kinds with their scores, ascending by kind, and the sum of all at the end.
  public var rows: [(kind: String, score: Score)] {
    let kinds = scores.sorted { $0.key < $1.key }.map { (kind: $0.key, score: $0.value) }
    return kinds + [(kind: "all", score: all)]
  }

  /// The sum over the kinds.
  public var all: Score {
    scores.values.reduce(into: Score(hits: 0, predicted: 0, gold: 0)) { sum, score in
      sum.hits += score.hits
      sum.predicted += score.predicted
      sum.gold += score.gold
    }
  }
}
