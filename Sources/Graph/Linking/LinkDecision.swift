package import Ontology

/// Why two things were held to be one, or two: what spoke for it and what against it.
package struct LinkDecision: Hashable, Sendable, CustomStringConvertible {
  /// How it went.
  package enum Outcome: String, Sendable {
    case same
    case different
    /// It fits two that can't be one: left alone.
    case ambiguous
  }

  /// Something the two agree in.
  package struct Feature: Hashable, Sendable {
    package var name: String
    /// Points; ``LinkDecision/threshold`` make a link.
    package var points: Int
  }

  /// The points that make a link.
  package static let threshold = LinkScore.threshold

  /// The first thing: name and article, as in "Herbert Zinell @ d24".
  package var first: String
  package var second: String
  package var kind: EntityKind
  package var features: [Feature]
  /// What forbids the link, whatever the points.
  package var vetoes: [String]
  package var outcome: Outcome
  /// How it came to its outcome where the points alone don't tell: why the two were never weighed,
  /// or over whom they are one.
  package var remarks: [String] = []
  /// How many more pairs went the same way for the same reasons.
  package var others = 0
  /// The nodes that stand for the two.
  var nodes: [Int] = []

  package var score: Int {
    features.reduce(0) { $0 + $1.points }
  }

  /// One line: `Herbert Zinell @ d24 = Herbert O. Zinell @ d36: 160 (…)`.
  package var description: String {
    let reasons = features.map { "\($0.name) \($0.points)" } + vetoes.map { "veto: \($0)" }
    return "\(heading): \(score) (\(reasons.joined(separator: ", ")))"
  }

  private var heading: String {
    let sign =
      switch outcome {
      case .same: "="
      case .different: "≠"
      case .ambiguous: "?"
      }
    return "\(first) \(sign) \(second)"
  }

  /// The whole account, each line with its end.
  ///
  ///     person: Herbert Zinell @ d24 = Herbert O. Zinell @ d36
  ///       full name but for a middle initial  100
  ///       same office                          60
  ///       total 160, threshold 100: same
  package var account: String {
    var lines = ["\(kind.rawValue): \(heading)"]
    let width = features.map(\.name.count).max() ?? 0
    for feature in features {
      let points = "\(feature.points)"
      let gap = width - feature.name.count + max(2, 5 - points.count)
      lines.append("  " + feature.name + String(repeating: " ", count: gap) + points)
    }
    lines += vetoes.map { "  veto: \($0)" }
    lines += remarks.map { "  \($0)" }
    let total = features.isEmpty ? "" : "total \(score), threshold \(Self.threshold): "
    lines.append("  \(total)\(outcome.rawValue)")
    if others > 0 { lines.append("  so \(others) more pair\(others == 1 ? "" : "s")") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What two decisions share that differ in nothing but their articles.
  var pattern: Self {
    var pattern = self
    pattern.first = Self.name(first)
    pattern.second = Self.name(second)
    pattern.nodes = []
    return pattern
  }

  private static func name(_ caption: String) -> String {
    caption.split(separator: "@").first.map(String.init) ?? caption
  }
}
