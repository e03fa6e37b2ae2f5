/// A kind of statement: who or what may stand at its ends, and how it reads in German.
public enum RelationType: String, CaseIterable, Codable, Comparable, Sendable {
  /// A person presided over a session.
  case chaired
  /// A session is a meeting of a body.
  case sessionOf = "session_of"
  /// A session took place (or is to take place) at a place.
  case heldIn = "held_in"
  /// A session took place on a date; the object is a ``DateSpan``.
  case heldOn = "held_on"
  /// A person holds a role at a body (or at a body the text leaves open).
  case holds
  /// A person or a body belongs to a body.
  case memberOf = "member_of"
  /// A body is an organ or a subordinate unit of a body.
  case partOf = "part_of"
  /// A body has its seat at a place.
  case seatedIn = "seated_in"
  /// A person came after a person in an office.
  case succeeds
  /// A body signed or takes part in a programme.
  case partyTo = "party_to"
  /// Two bodies work together.
  case cooperatesWith = "cooperates_with"
  /// A person is quoted, as the voice of a body or for themselves.
  case quoted

  /// The kinds that may be the subject.
  public var subjects: Set<EntityKind> {
    switch self {
    case .chaired, .holds, .succeeds, .quoted: [.person]
    case .sessionOf, .heldIn, .heldOn: [.session]
    case .memberOf: [.person, .body]
    case .partOf, .seatedIn, .partyTo, .cooperatesWith: [.body]
    }
  }

  /// The kinds that may be the object; empty where the object is a date.
  public var objects: Set<EntityKind> {
    switch self {
    case .chaired: [.session]
    case .sessionOf, .holds, .memberOf, .partOf, .cooperatesWith, .quoted: [.body]
    case .heldIn, .seatedIn: [.place]
    case .heldOn: []
    case .succeeds: [.person]
    case .partyTo: [.programme]
    }
  }

  /// Whether a statement may leave its object open: an office without a stated body, a quote that
  /// names none, a session's date (which is a value, not an entity).
  public var objectIsOptional: Bool {
    self == .holds || self == .quoted || self == .heldOn
  }

  /// Whether subject and object may be swapped without changing the meaning.
  public var isSymmetric: Bool {
    self == .cooperatesWith
  }

  /// How the relation reads in German from its subject to its object.
  public var label: String {
    switch self {
    case .chaired: "leitete"
    case .sessionOf: "ist Sitzung von"
    case .heldIn: "fand statt in"
    case .heldOn: "fand statt am"
    case .holds: "hat das Amt"
    case .memberOf: "ist Mitglied von"
    case .partOf: "gehört zu"
    case .seatedIn: "hat Sitz in"
    case .succeeds: "folgt auf"
    case .partyTo: "ist beteiligt an"
    case .cooperatesWith: "arbeitet zusammen mit"
    case .quoted: "wird zitiert für"
    }
  }

  /// Alphabetical, by the name in output.
  public static func < (first: Self, second: Self) -> Bool {
    first.rawValue < second.rawValue
  }
}
