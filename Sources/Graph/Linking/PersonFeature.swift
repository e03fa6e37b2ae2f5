/// What speaks for two mentions of a person being one: the whole table.
///
/// Of the first group the two names give one, of the second what is told of both adds one, and the
/// record comes on top. ``LinkScore/threshold`` points make a link. So
///
/// - the full name is enough by itself;
/// - a short form, an initial, another spelling of the given name, a double name one part of which
///   is the other's name: each wants the same body at least;
/// - another spelling of the family name wants the same office;
/// - a family name alone wants the same office, and is nobody's with anything less.
enum PersonFeature: String, CaseIterable {
  // How the names relate.
  case fullName = "full name"
  case middleInitial = "full name but for a middle initial"
  case shortForm = "short form of the given name"
  case initial = "initial of the given name"
  case givenSpelling = "other spelling of the given name"
  case doubleName = "part of a double name"
  case familySpelling = "other spelling of the family name"
  case familyName = "family name"

  // What else is told of both.
  case sameOffice = "same office"
  case sameBody = "same body"
  case sameTitle = "same title"

  // What the gazetteer knows.
  case sameRecord = "same record"

  var points: Int {
    switch self {
    case .fullName: 100
    case .middleInitial: 100
    case .shortForm: 60
    case .initial: 60
    case .givenSpelling: 60
    case .doubleName: 60
    case .familySpelling: 50
    case .familyName: 40

    // The same title at the same body.
    case .sameOffice: 60
    // Other titles at, membership in or words for the same body.
    case .sameBody: 40
    // The same title, where one of them tells no body.
    case .sameTitle: 20

    case .sameRecord: 100
    }
  }
}

/// What forbids that two mentions are one person, whatever speaks for it.
enum PersonVeto: String, CaseIterable {
  case names
  case curation
  case credit = "one of them is named for a picture only"
  case oneArticle = "one article tells them apart"
  case records = "different records"
  case gender
  case headships = "the same office in two municipalities at a time"

  /// Offices that nobody holds in two municipalities at a time; that a mayor of one becomes the
  /// head of a county is another matter.
  static let municipalHeads: Set<String> = [
    "buergermeister", "erster-buergermeister", "landrat", "oberbuergermeister",
    "regierender-buergermeister", "samtgemeindebuergermeister", "verbandsbuergermeister",
  ]

  /// How long before and after an article's day its "is mayor" is taken to hold, in days.
  static let certainty = 365
}
