import Ontology

/// A person's name in comparable parts.
struct PersonName: Hashable {
  /// Folded given names: "Hans-Henning" is one word of two parts.
  let given: [[String]]
  /// Folded, with particles: "van-der-meer".
  let family: String
  /// What tells namesakes apart in the name itself: "Thomas Richter (Amtsgericht)".
  let qualifier: String?
  /// One bit for each initial of the given names; names that share none are never one person's.
  let initials: UInt64

  init(_ entity: ArticleEntity) {
    var name = Substring(entity.name)
    var qualifier: String?
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
      qualifier = slug(String(name[open...]))
      name = name[..<open]
    }
    self.qualifier = qualifier
    var given = (entity.givenName ?? "").split(separator: " ")
    var family = entity.familyName ?? ""
    if family.isEmpty || family.hasPrefix("(") {
      // Particles are small: "Hendrik van der Meer".
      let words = name.split(separator: " ")
      let start = words.dropLast().firstIndex { $0.first?.isLowercase ?? false }
      let familyStart = start ?? max(0, words.count - 1)
      given = Array(words[..<familyStart])
      family = words[familyStart...].joined(separator: " ")
    }
    self.given = given.map { word in
      word.split(separator: "-").map { slug(String($0)) }.filter { !$0.isEmpty }
    }.filter { !$0.isEmpty && !Self.titles.contains($0[0]) }
    self.family = slug(family)
    initials = self.given.joined().reduce(0) { mask, part in
      mask | 1 << (UInt64(part.utf8.first ?? 0) & 63)
    }
  }

  private static let titles: Set<String> = ["dr", "mag", "prof"]

  /// The last word of the family name: only persons that share it are compared.
  var block: String {
    String(family.split(separator: "-").last ?? "")
  }

  /// Whether a given name is more than an initial.
  var hasGivenName: Bool {
    given.joined().contains { $0.utf8.count > 1 }
  }

  /// How two names relate that share their block.
  func relation(to other: Self) -> NameRelation {
    if let qualifier, let theirs = other.qualifier, qualifier != theirs { return .incompatible }
    let families = [family, other.family].sorted { $0.utf8.count < $1.utf8.count }
    guard families[0] == families[1] || families[1].hasSuffix("-" + families[0]) else {
      return .incompatible
    }
    if given == other.given, !given.isEmpty { return .equal }
    guard let first = given.first, let theirs = other.given.first else { return .familyOnly }
    let (short, long) =
      given.count <= other.given.count ? (given, other.given) : (other.given, given)
    if first == theirs, hasGivenName {
      // Same first name; what else each tells must agree, and may only be an initial.
      let rest = Array(short.dropFirst())
      let longRest = Array(long.dropFirst())
      guard Self.isSubsequence(rest, of: longRest, Self.agrees) else { return .incompatible }
      let extra = longRest.count - rest.count
      let initials = longRest.filter { $0.allSatisfy { $0.utf8.count == 1 } }.count
      return extra <= initials ? .middleDropped : .shortForm
    }
    let (parts, theirParts) = (given.flatMap { $0 }, other.given.flatMap { $0 })
    let (few, many) = parts.count <= theirParts.count ? (parts, theirParts) : (theirParts, parts)
    if Self.isSubsequence(few, of: many, { $0 == $1 && $0.utf8.count > 1 }) { return .shortForm }
    if Self.agrees([few[0]], [many[0]]),
      Self.isSubsequence(few, of: many, { Self.agrees([$0], [$1]) })
    {
      return .initials
    }
    return .incompatible
  }

  /// Equal, or one is the other's initial.
  private static func agrees(_ first: [String], _ second: [String]) -> Bool {
    first.count == second.count
      && zip(first, second).allSatisfy { one, other in
        one == other
          || (one.utf8.count == 1 && other.hasPrefix(one))
          || (other.utf8.count == 1 && one.hasPrefix(other))
      }
  }

  private static func isSubsequence<Word>(
    _ short: [Word], of long: [Word], _ agrees: (Word, Word) -> Bool
  ) -> Bool {
    var rest = long[...]
    for word in short {
      guard let hit = rest.firstIndex(where: { agrees(word, $0) }) else { return false }
      rest = rest[(hit + 1)...]
    }
    return true
  }
}

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
  /// "Zinell", "Herbert Zinell".
  case familyOnly
  /// "Peter Wolf", "Annika Wolf".
  case incompatible
}
