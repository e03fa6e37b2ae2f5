import Ontology

/// What speaks for two mentions of a person being one: the whole table.
///
/// ``LinkScore/threshold`` points make a link. So the full name is enough by itself; a short form
/// or an initial wants a shared office or body; a family name alone wants the same office.
enum PersonFeature {
  /// Points for the names, by how they relate; nil forbids the link.
  static func points(_ relation: NameRelation) -> (name: String, points: Int)? {
    switch relation {
    case .equal: ("full name", 100)
    case .middleDropped: ("full name but for a middle initial", 100)
    case .shortForm: ("short form of the given name", 60)
    case .initials: ("initial of the given name", 60)
    case .familyOnly: ("family name", 40)
    case .incompatible: nil
    }
  }

  /// The gazetteer has the same record for both.
  static let sameRecord = ("same record", 100)
  /// The same title at the same body.
  static let sameOffice = ("same office", 60)
  /// Other titles at, membership in or words for the same body.
  static let sameBody = ("same body", 40)
  /// The same title, where one of them tells no body.
  static let sameTitle = ("same title", 20)

  /// Offices that nobody holds in two municipalities at a time; that a mayor of one becomes the
  /// head of a county is another matter.
  static let municipalHeads: Set<String> = [
    "buergermeister", "erster-buergermeister", "landrat", "oberbuergermeister",
    "regierender-buergermeister", "samtgemeindebuergermeister", "verbandsbuergermeister",
  ]

  /// How long before and after an article's day its "is mayor" is taken to hold, in days.
  static let certainty = 365
}

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
  var headships: Set<Headship> = []
  var sides: Set<CuratedSide>

  mutating func absorb(_ other: Self) {
    nodes += other.nodes
    articles.formUnion(other.articles)
    names += other.names.filter { !names.contains($0) }
    records.formUnion(other.records)
    genders.formUnion(other.genders)
    offices.formUnion(other.offices)
    titles.formUnion(other.titles)
    bodies.formUnion(other.bodies)
    headships.formUnion(other.headships)
    sides.formUnion(other.sides)
  }

  func score(with other: Self) -> LinkScore {
    var best: (name: String, points: Int)?
    for name in names {
      for theirs in other.names {
        let haveGivenNames = name.initials != 0 && theirs.initials != 0
        if haveGivenNames, name.initials & theirs.initials == 0 { return .forbidden("names") }
        guard let feature = PersonFeature.points(name.relation(to: theirs)) else {
          return .forbidden("names")
        }
        if feature.points > (best?.points ?? 0) { best = feature }
      }
    }
    guard let best else { return .forbidden("names") }
    var score = LinkScore()
    score.add(best.name, best.points)
    if !records.isDisjoint(with: other.records) {
      score.add(PersonFeature.sameRecord.0, PersonFeature.sameRecord.1)
    }
    if let (name, points) = sharedOffice(with: other) { score.add(name, points) }
    score.veto = veto(against: other)
    return score
  }

  private func sharedOffice(with other: Self) -> (String, Int)? {
    let (few, many) = offices.count <= other.offices.count ? (self, other) : (other, self)
    if few.offices.contains(where: { $0.body != nil && many.offices.contains($0) }) {
      return PersonFeature.sameOffice
    }
    if !few.bodies.isDisjoint(with: many.bodies) { return PersonFeature.sameBody }
    let open = few.offices.contains { office in
      office.body == nil
        ? many.titles.contains(office.title)
        : many.offices.contains(Office(title: office.title, body: nil))
    }
    return open ? PersonFeature.sameTitle : nil
  }

  private func veto(against other: Self) -> String? {
    if sides.contains(where: { other.sides.contains($0.opposite) }) { return "curation" }
    if !articles.isDisjoint(with: other.articles) { return "one article tells them apart" }
    if !records.isEmpty, !other.records.isEmpty, records.isDisjoint(with: other.records) {
      return "different records"
    }
    if genders.union(other.genders).count > 1 { return "gender" }
    let clash = headships.contains { headship in
      other.headships.contains {
        $0.title == headship.title && $0.body != headship.body
          && $0.days.overlaps(headship.days)
      }
    }
    return clash ? "the same office in two municipalities at a time" : nil
  }
}
