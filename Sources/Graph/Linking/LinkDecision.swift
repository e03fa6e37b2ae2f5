/// Why two things were held to be one, or two: the features that spoke for and against it.
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
    /// Points; ``LinkScore/threshold`` make a link.
    package var points: Int
  }

  /// The first thing: name and article, as in "Herbert Zinell @ d24".
  package var first: String
  package var second: String
  package var features: [Feature]
  /// What forbids the link, whatever the points.
  package var veto: String?
  package var outcome: Outcome

  package var score: Int {
    features.reduce(0) { $0 + $1.points }
  }

  /// One line: `Herbert Zinell @ d24 = Herbert O. Zinell @ d36: 160 (…)`.
  package var description: String {
    let sign =
      switch outcome {
      case .same: "="
      case .different: "≠"
      case .ambiguous: "?"
      }
    let reasons = features.map { "\($0.name) \($0.points)" } + (veto.map { ["veto: \($0)"] } ?? [])
    return "\(first) \(sign) \(second): \(score) (\(reasons.joined(separator: ", ")))"
  }
}

/// The judgement on a pair.
struct LinkScore {
  /// The points that make a link.
  static let threshold = 100

  var features: [LinkDecision.Feature] = []
  var veto: String?

  /// A forbidden link.
  static func forbidden(_ reason: String) -> Self {
    Self(veto: reason)
  }

  var total: Int {
    features.reduce(0) { $0 + $1.points }
  }

  var isLink: Bool {
    veto == nil && total >= Self.threshold
  }

  mutating func add(_ name: String, _ points: Int) {
    features.append(LinkDecision.Feature(name: name, points: points))
  }
}
