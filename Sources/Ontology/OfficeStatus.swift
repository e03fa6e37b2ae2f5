/// How an office stands on the day of the article that tells of it.
public enum OfficeStatus: String, CaseIterable, Codable, Sendable {
  case current
  case former
  case designated
  case acting

  /// The status in German, as pages show it.
  public var label: String {
    switch self {
    case .current: "amtierend"
    case .former: "ehemals"
    case .designated: "designiert"
    case .acting: "kommissarisch"
    }
  }
}

/// A person's grammatical gender as the text shows it (a title, a pronoun, a given name).
public enum Gender: String, Codable, Sendable {
  case female
  case male
}
