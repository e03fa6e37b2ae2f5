internal import GermanText
internal import Ontology

/// The topic before an article's headline, and what it names.
struct ArticleHead: Sendable {
  /// Token indices of the first line; empty where the text starts with its first sentence.
  let headline: Range<Int>
  /// Token indices before the first colon of the headline.
  let kicker: Range<Int>
  /// The entities that the kicker names.
  let kickerEntities: [Int]
  /// The headings inside the article: their first token, and the entities before their colon.
  private let sections: [(token: Int, entities: [Int])]

  init(_ analysis: Analysis) {
    let tokens = analysis.text.tokens
    var end = 0
    while end < tokens.count, end == 0 || !tokens[end].startsLine { end += 1 }
    let zones = analysis.article.zones
    // A text of one line has no headline; neither has one whose first line is a sentence.
    let isSentence = end > 0 && analysis.text.token(end - 1, is: ".")
    var headline = end == tokens.count || isSentence ? 0..<0 : 0..<end
    if let zone = zones.last(where: { $0.kind == .headline || $0.kind == .kicker }) {
      headline = 0..<analysis.text.firstToken(at: zone.range.upperBound)
    }
    var kicker = 0..<0
    if let zone = zones.first(where: { $0.kind == .kicker }) {
      kicker =
        analysis.text.firstToken(
          at: zone.range.lowerBound)..<analysis.text.firstToken(at: zone.range.upperBound)
    } else if let colon = headline.first(where: { analysis.text.token($0, is: ":") }), colon <= 8 {
      kicker = 0..<colon
    }
    self.headline = headline
    self.kicker = kicker
    kickerEntities = Self.entities(in: kicker, analysis)
    sections = Self.sections(after: headline.upperBound, analysis)
  }

  /// The entities before the colon of the last heading above a token: "Stuttgart: Der Neue".
  func sectionEntities(at token: Int) -> [Int] {
    sections.last { $0.token <= token }?.entities ?? []
  }

  private static func entities(in range: Range<Int>, _ analysis: Analysis) -> [Int] {
    analysis.mentions.filter { range.contains($0.tokens.lowerBound) }.map(\.entity)
  }

  /// Short lines without a full stop, with a place or body before a colon.
  private static func sections(
    after start: Int, _ analysis: Analysis
  ) -> [(token: Int, entities: [Int])] {
    let tokens = analysis.text.tokens
    var found: [(token: Int, entities: [Int])] = []
    var first = start
    while first < tokens.count {
      var end = first + 1
      while end < tokens.count, !tokens[end].startsLine { end += 1 }
      let closes = [".", "?", "!", "“", ","].contains { analysis.text.token(end - 1, is: $0) }
      if end - first <= 14, !closes,
        let colon = (first..<end).first(where: { analysis.text.token($0, is: ":") }),
        colon - first <= 6, colon + 1 < end
      {
        let named = entities(in: first..<colon, analysis).filter {
          analysis.entities[$0].kind == .place || analysis.entities[$0].kind == .body
        }
        if !named.isEmpty { found.append((first, named)) }
      }
      first = end
    }
    return found
  }
}
