internal import Ontology

/// Compares which mentions are held to name the same thing: B-cubed over the mentions of all
/// articles, roles left out; what things are called doesn't matter.
struct LinkingScorer {
  /// One mention in the set of articles.
  private struct Place: Hashable {
    var article: String
    var span: Span
  }

  /// A thing of the gold.
  private struct Canonical: Hashable {
    var kind: EntityKind
    var name: String
  }

  private struct Pair: Hashable {
    var gold: Canonical
    var predicted: String
  }

  private var wanted: [Place: Canonical] = [:]
  private var found: [Place: String] = [:]

  mutating func count(_ gold: GoldArticle, _ prediction: Prediction?) {
    for mention in gold.mentions where mention.kind != .role {
      let span = Span(start: mention.start, end: mention.end, kind: mention.kind)
      wanted[Place(article: gold.id, span: span)] = Canonical(
        kind: mention.kind, name: mention.canonical)
    }
    for mention in prediction?.mentions ?? [] where mention.kind != .role {
      let span = Span(start: mention.start, end: mention.end, kind: mention.kind)
      found[Place(article: gold.id, span: span)] = mention.entity
    }
  }

  var figures: LinkingFigures {
    let wantedSizes = wanted.values.reduce(into: [Canonical: Int]()) { $0[$1, default: 0] += 1 }
    let foundSizes = found.values.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    var both: [Pair: Int] = [:]
    for (place, gold) in wanted {
      if let entity = found[place] { both[Pair(gold: gold, predicted: entity), default: 0] += 1 }
    }
    // Sorted, so that the sums are rounded alike in every run.
    let sizes = both.map { pair, count in
      (count, wantedSizes[pair.gold] ?? 1, foundSizes[pair.predicted] ?? 1)
    }.sorted { $0 < $1 }
    var (precision, recall) = (0.0, 0.0)
    for (count, wantedSize, foundSize) in sizes {
      precision += Double(count * count) / Double(foundSize)
      recall += Double(count * count) / Double(wantedSize)
    }
    return LinkingFigures(
      precision: found.isEmpty ? 0 : precision / Double(found.count),
      recall: wanted.isEmpty ? 0 : recall / Double(wanted.count),
      goldEntities: wantedSizes.count, predictedEntities: foundSizes.count)
  }
}

/// How well mentions that name one thing were held together, and others apart.
public struct LinkingFigures: Hashable, Sendable {
  /// The share of a mention's company that belongs there, on average.
  public var precision: Double
  /// The share of a mention's true company that is there, on average.
  public var recall: Double
  /// The things of the gold.
  public var goldEntities: Int
  /// The things that were found.
  public var predictedEntities: Int

  /// The harmonic mean of precision and recall.
  public var f1: Double { Score.f1(precision, recall) }
}
