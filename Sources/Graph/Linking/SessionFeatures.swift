import Ontology

/// A session's noun, as far as it matters for which numbers count the same meetings.
///
/// The 40th "Sitzung" and the 40th "Treffen" of a body are one; its 40th "Sondersitzung" is not.
struct SessionNoun: Hashable {
  let name: String

  init(_ type: String?) {
    let noun = slug(type ?? "sitzung")
    let plain = ["sitzung", "treffen", "tagung", "zusammenkunft", "mal", "runde", "ratssitzung"]
    if plain.contains(noun) || noun.hasSuffix("-mal") {
      name = "sitzung"
    } else if noun.hasSuffix("konferenz") {
      name = "konferenz"
    } else {
      name = noun
    }
  }

  /// Whether a body has at most one of these in a year, so that the year tells which.
  var isYearly: Bool {
    let seasons = [
      "fruehjahr", "fruehling", "sommer", "herbst", "winter", "jahres", "konstituierend",
    ]
    return seasons.contains { name.hasPrefix($0) }
  }
}

/// What speaks for two sessions of one body being one: each is enough by itself.
enum SessionFeature: String, CaseIterable {
  case sameNumber = "same number"
  case sameDay = "same day"
  /// Not for a mere "Sitzung", of which there may be several in a month.
  case sameNounAndDate = "same noun and date"
  /// A session that a body has once a year: the year tells which.
  case sameYearly = "same yearly session"

  var points: Int {
    LinkScore.threshold
  }
}

/// What forbids that two sessions of one body are one.
enum SessionVeto: String, CaseIterable {
  case numbers = "different numbers"
  /// The 40th "Sitzung" and the 40th "Sondersitzung".
  case nouns = "numbered by different nouns"
  case farApart = "more than a year apart"
  case dates = "different dates"
}

/// What is known of a session of one body.
struct SessionProfile: LinkProfile {
  var nodes: [Int]
  var articles: Set<Int>
  var ordinals: Set<Int>
  var nouns: Set<SessionNoun>
  /// The nouns of the numbered mentions.
  var numberedNouns: Set<SessionNoun>
  var dates: Set<DateSpan>
  var sides: Set<CuratedSide>

  mutating func absorb(_ other: Self) {
    nodes += other.nodes
    articles.formUnion(other.articles)
    ordinals.formUnion(other.ordinals)
    nouns.formUnion(other.nouns)
    numberedNouns.formUnion(other.numberedNouns)
    dates.formUnion(other.dates)
    sides.formUnion(other.sides)
  }

  func score(with other: Self) -> LinkScore {
    if sides.contains(where: { other.sides.contains($0.opposite) }) {
      return .forbidden("curation")
    }
    if let veto = contradiction(with: other) { return .forbidden(veto.rawValue) }
    var score = LinkScore()
    func add(_ feature: SessionFeature) { score.add(feature.rawValue, feature.points) }
    if !ordinals.isDisjoint(with: other.ordinals) { add(.sameNumber) }
    let sharedNouns = nouns.intersection(other.nouns)
    if shareDay(with: other) {
      add(.sameDay)
    } else if !dates.isDisjoint(with: other.dates),
      sharedNouns.contains(where: { $0.name != "sitzung" })
    {
      add(.sameNounAndDate)
    } else if sharedNouns.contains(where: \.isYearly), shareYear(with: other) {
      add(.sameYearly)
    }
    return score
  }

  private func contradiction(with other: Self) -> SessionVeto? {
    if !ordinals.isEmpty, !other.ordinals.isEmpty {
      if ordinals != other.ordinals { return .numbers }
      if numberedNouns != other.numberedNouns { return .nouns }
    }
    // Bodies that count anew after each election have several sessions of one number.
    let farApart = dates.contains { date in
      other.dates.contains { theirs in
        date.first > theirs.last + 366 || theirs.first > date.last + 366
      }
    }
    if farApart { return .farApart }
    let clash = dates.contains { date in
      other.dates.contains { theirs in !(date.first <= theirs.last && theirs.first <= date.last) }
    }
    return clash && (ordinals.isEmpty || other.ordinals.isEmpty) ? .dates : nil
  }

  private func shareDay(with other: Self) -> Bool {
    dates.contains { date in
      other.dates.contains { theirs in
        date.isExact && theirs.isExact && date.first <= theirs.last && theirs.first <= date.last
      }
    }
  }

  private func shareYear(with other: Self) -> Bool {
    dates.contains { date in
      other.dates.contains { $0.start.year == date.start.year }
    }
  }
}

extension DateSpan {
  /// The first day it can mean.
  var first: Int { start.earliest }
  /// The last day it can mean.
  var last: Int { (end ?? start).latest }
  /// Whether it tells the day.
  var isExact: Bool { start.day != nil && (end.map { $0.day != nil } ?? true) }
  /// How many days it leaves open; the smaller the more exact.
  var width: Int { last - first }
}
