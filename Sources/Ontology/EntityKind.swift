/// What a thing in the graph is: the six kinds that articles mention.
public enum EntityKind: String, CaseIterable, Codable, Comparable, Sendable {
  case person
  case body
  case role
  case place
  case session
  case programme

  /// The kind's German name, as pages and labels show it.
  public var label: String {
    switch self {
    case .person: "Person"
    case .body: "Organisation"
    case .role: "Amt"
    case .place: "Ort"
    case .session: "Sitzung"
    case .programme: "Vorhaben"
    }
  }

  /// Alphabetical, by the name in output.
  public static func < (first: Self, second: Self) -> Bool {
    first.rawValue < second.rawValue
  }
}
