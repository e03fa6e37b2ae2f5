/// The judgement on a pair.
struct LinkScore: Sendable {
  /// The points that make a link.
  static let threshold = 100

  var features: [LinkDecision.Feature] = []
  var vetoes: [String] = []

  /// A forbidden link.
  static func forbidden(_ reason: String) -> Self {
    Self(vetoes: [reason])
  }

  var total: Int {
    features.reduce(0) { $0 + $1.points }
  }

  var isLink: Bool {
    vetoes.isEmpty && total >= Self.threshold
  }

  mutating func add(_ name: String, _ points: Int) {
    features.append(LinkDecision.Feature(name: name, points: points))
  }
}
