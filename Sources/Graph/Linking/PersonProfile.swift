internal import Ontology

/// All that is known of somebody: of one article's entity, or of several held to be one person.
struct PersonProfile: LinkProfile {
  struct Office: Hashable {
    var title: String
    var body: Int?
  }

  /// A municipality's head, and the days it certainly covers.
  struct Headship: Hashable {
    var title: String
    var body: Int
    var days: ClosedRange<Int>
  }

  var nodes: [Int]
  var articles: Set<Int>
  /// Each once.
  var names: [PersonName]
  var records: Set<String>
  var genders: Set<Gender>
  var offices: Set<Office> = []
  var titles: Set<String> = []
  var bodies: Set<Int> = []
  /// Those of one office have no day in common.
  private(set) var headships: [Headship] = []
  var sides: Set<CuratedSide>
  /// Named for having made a picture and nothing else.
  var isCreditedOnly = false

  mutating func absorb(_ other: Self) {
    nodes += other.nodes
    articles.formUnion(other.articles)
    names += other.names.filter { !names.contains($0) }
    records.formUnion(other.records)
    genders.formUnion(other.genders)
    offices.formUnion(other.offices)
    titles.formUnion(other.titles)
    bodies.formUnion(other.bodies)
    for headship in other.headships { add(headship) }
    sides.formUnion(other.sides)
    isCreditedOnly = isCreditedOnly && other.isCreditedOnly
  }

  /// Takes in days of an office; those that hundreds of articles tell of are few in the end.
  mutating func add(_ headship: Headship) {
    var days = headship.days
    headships.removeAll { known in
      guard known.title == headship.title, known.body == headship.body,
        known.days.overlaps(days)
      else { return false }
      days =
        min(known.days.lowerBound, days.lowerBound)...max(known.days.upperBound, days.upperBound)
      return true
    }
    headships.append(Headship(title: headship.title, body: headship.body, days: days))
  }

  func score(with other: Self) -> LinkScore {
    guard let name = nameFeature(with: other) else { return Self.otherName }
    var score = LinkScore()
    score.add(name)
    if !records.isDisjoint(with: other.records) { score.add(.sameRecord) }
    if let office = officeFeature(with: other) { score.add(office) }
    score.vetoes = vetoes(against: other).map(\.rawValue)
    return score
  }

  /// The judgement on most pairs, made once.
  private static let otherName = LinkScore.forbidden(PersonVeto.names.rawValue)

  /// The best that any two of the names agree in; nil where two of them can't be one person's.
  private func nameFeature(with other: Self) -> PersonFeature? {
    var best: PersonFeature?
    for name in names {
      for theirs in other.names {
        let haveGivenNames = name.initials != 0 && theirs.initials != 0
        if haveGivenNames, name.initials & theirs.initials == 0 { return nil }
        guard let feature = name.relation(to: theirs).feature else { return nil }
        if feature.points > (best?.points ?? 0) { best = feature }
      }
    }
    return best
  }

  private func officeFeature(with other: Self) -> PersonFeature? {
    let (few, many) = offices.count <= other.offices.count ? (self, other) : (other, self)
    if few.offices.contains(where: { $0.body != nil && many.offices.contains($0) }) {
      return .sameOffice
    }
    if !few.bodies.isDisjoint(with: many.bodies) { return .sameBody }
    let open = few.offices.contains { office in
      office.body == nil
        ? many.titles.contains(office.title)
        : many.offices.contains(Office(title: office.title, body: nil))
    }
    return open ? .sameTitle : nil
  }

  private func vetoes(against other: Self) -> [PersonVeto] {
    var vetoes: [PersonVeto] = []
    if sides.contains(where: { other.sides.contains($0.opposite) }) { vetoes.append(.curation) }
    if isCreditedOnly != other.isCreditedOnly { vetoes.append(.credit) }
    if !articles.isDisjoint(with: other.articles) { vetoes.append(.oneArticle) }
    if !records.isEmpty, !other.records.isEmpty, records.isDisjoint(with: other.records) {
      vetoes.append(.records)
    }
    if genders.union(other.genders).count > 1 { vetoes.append(.gender) }
    let clash = headships.contains { headship in
      other.headships.contains {
        $0.title == headship.title && $0.body != headship.body
          && $0.days.overlaps(headship.days)
      }
    }
    if clash { vetoes.append(.headships) }
    return vetoes
  }
}

extension LinkScore {
  fileprivate mutating func add(_ feature: PersonFeature) {
    add(feature.rawValue, feature.points)
  }
}
