internal import Ontology

/// A marked stretch of text: what counts of a mention when mentions are compared.
struct Span: Hashable, Comparable {
  var start: Int
  var end: Int
  var kind: EntityKind

  func overlaps(_ other: Self) -> Bool {
    kind == other.kind && start < other.end && other.start < end
  }

  static func < (first: Self, second: Self) -> Bool {
    (first.start, first.end, first.kind) < (second.start, second.end, second.kind)
  }
}

/// Compares mentions: strictly (same start, end and kind) and by overlap (same kind, any shared
/// code point).
struct MentionScorer {
  var strict = Tally()
  var overlap = Tally()
  var errors: [String] = []

  mutating func count(_ gold: GoldArticle, _ prediction: Prediction?) {
    let wanted = Set(gold.mentions.map { Span(start: $0.start, end: $0.end, kind: $0.kind) })
    let found = Set(
      (prediction?.mentions ?? []).map { Span(start: $0.start, end: $0.end, kind: $0.kind) })
    for span in wanted {
      strict[span.kind.rawValue].gold += 1
      overlap[span.kind.rawValue].gold += 1
    }
    for span in found {
      strict[span.kind.rawValue].predicted += 1
      overlap[span.kind.rawValue].predicted += 1
      if wanted.contains(span) { strict[span.kind.rawValue].hits += 1 }
    }
    // Each found span stands for one wanted span at most.
    var free = found.sorted()
    for span in wanted.sorted() {
      guard let hit = free.firstIndex(where: { span.overlaps($0) }) else { continue }
      free.remove(at: hit)
      overlap[span.kind.rawValue].hits += 1
    }
    let scalars = Array(gold.text.unicodeScalars)
    for span in wanted.subtracting(found).sorted() {
      errors.append(Self.line(gold.id, "missed  ", span, scalars))
    }
    for span in found.subtracting(wanted).sorted() {
      errors.append(Self.line(gold.id, "spurious", span, scalars))
    }
  }

  private static func line(
    _ article: String, _ sort: String, _ span: Span, _ scalars: [Unicode.Scalar]
  ) -> String {
    let lower = min(max(span.start, 0), scalars.count)
    let upper = min(max(span.end, lower), scalars.count)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[lower..<upper])
    let kind = span.kind.rawValue.padded(to: 9)
    return "\(article) \(sort) \(kind) \(span.start)-\(span.end) «\(String(words))»"
  }
}
