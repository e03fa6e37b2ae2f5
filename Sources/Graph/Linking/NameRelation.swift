/// How two names relate.
enum NameRelation {
  /// "Patrick Burghardt", "Patrick Burghardt".
  case equal
  /// "Herbert Zinell", "Herbert O. Zinell".
  case middleDropped
  /// "Henning Lühr", "Hans-Henning Lühr".
  case shortForm
  /// "H. Zinell", "Herbert Zinell".
  case initials
  /// "Mathias Vogel", "Matthias Vogel".
  case givenSpelling
  /// "Anna Vogel", "Anna Vogel-Brandt", "Anna Brandt-Vogel".
  case doubleName
  /// "Patrick Burghardt", "Patrick Burkhart".
  case familySpelling
  /// "Zinell", "Herbert Zinell".
  case familyOnly
  /// "Peter Wolf", "Annika Wolf".
  case incompatible

  /// What it speaks for; nil forbids the link.
  var feature: PersonFeature? {
    switch self {
    case .equal: .fullName
    case .middleDropped: .middleInitial
    case .shortForm: .shortForm
    case .initials: .initial
    case .givenSpelling: .givenSpelling
    case .doubleName: .doubleName
    case .familySpelling: .familySpelling
    case .familyOnly: .familyName
    case .incompatible: nil
    }
  }
}
