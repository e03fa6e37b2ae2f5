internal import Ontology

/// A person's name in comparable parts.
struct PersonName: Hashable {
  /// Folded given names: "Hans-Henning" is one word of two parts.
  let given: [[String]]
  /// Folded particles and titles of nobility: "van", "der".
  let particles: [String]
  /// The folded family name without them; a double name has two parts.
  let family: [String]
  /// What tells namesakes apart in the name itself: "Thomas Richter (Amtsgericht)".
  let qualifier: String?
  /// One bit for each initial of the given names; names that share none are never one person's.
  let initials: UInt64
  /// What each part of the family name sounds like.
  let sounds: [String]

  init(_ entity: ArticleEntity) {
    var name = Substring(entity.name)
    var qualifier: String?
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
      qualifier = slug(String(name[open...]))
      name = name[..<open]
    }
    self.qualifier = qualifier
    var given = (entity.givenName ?? "").split(separator: " ")
    var family = (entity.familyName ?? "").split(separator: " ")
    if family.isEmpty || family[0].hasPrefix("(") {
      // Particles are small: "Hendrik van der Meer".
      let words = name.split(separator: " ")
      let start = words.dropLast().firstIndex {
        $0.first?.isLowercase ?? false && !$0.hasSuffix(".")
      }
      let familyStart = start ?? max(0, words.count - 1)
      given = Array(words[..<familyStart])
      family = Array(words[familyStart...])
    }
    self.given = Self.withoutTitles(
      given.map { word in
        word.split(separator: "-").map { slug(String($0)) }.filter { !$0.isEmpty }
      }.filter { !$0.isEmpty })
    let isParticle = { (word: Substring) in
      word.first?.isLowercase ?? true || Self.nobility.contains(slug(String(word)))
    }
    let core = family.firstIndex { !isParticle($0) } ?? max(0, family.count - 1)
    particles = family[..<core].map { slug(String($0)) }
    self.family = family[core...].flatMap { word in
      word.split(separator: "-").map { slug(String($0)) }.filter { !$0.isEmpty }
    }
    sounds = self.family.map(Spelling.sound)
    initials = self.given.joined().reduce(0) { mask, part in
      mask | 1 << (UInt64(Spelling.sound(part).utf8.first ?? 0) & 63)
    }
  }

  private static let titles: Set<String> = ["dipl", "dr", "ing", "mag", "pd", "prof"]

  private static let nobility: Set<String> = [
    "baron", "baronin", "freifrau", "freiherr", "fuerst", "graefin", "graf", "prinz", "prinzessin",
    "ritter",
  ]

  /// Without titles, to which the honorary doctor's addition belongs.
  private static func withoutTitles(_ words: [[String]]) -> [[String]] {
    var rest: [[String]] = []
    var position = 0
    var afterTitle = false
    while position < words.count {
      let next = position + 1 < words.count ? words[position + 1][0] : ""
      if titles.contains(words[position][0]) {
        afterTitle = true
      } else if afterTitle, words[position][0] == "h", next == "c" {
        position += 1
      } else {
        rest.append(words[position])
        afterTitle = false
      }
      position += 1
    }
    return rest
  }

  /// What the last part of the family name sounds like: only persons that share it are compared,
  /// and double names with those that share their first part.
  var block: String {
    sounds.last ?? ""
  }

  /// Whether a given name is more than an initial.
  var hasGivenName: Bool {
    given.joined().contains { $0.utf8.count > 1 }
  }

  /// How two names relate that share a block.
  func relation(to other: Self) -> NameRelation {
    if let qualifier, let theirs = other.qualifier, qualifier != theirs { return .incompatible }
    let isPlain = particles.isEmpty || other.particles.isEmpty || particles == other.particles
    guard isPlain else { return .incompatible }
    let relation = givenRelation(to: other)
    if family == other.family { return relation }
    guard relation == .equal || relation == .middleDropped, !given.isEmpty else {
      return .incompatible
    }
    let (short, long) =
      family.count <= other.family.count ? (family, other.family) : (other.family, family)
    if short.count < long.count, long.starts(with: short) || long.suffix(short.count) == short[...]
    {
      return .doubleName
    }
    return sounds == other.sounds ? .familySpelling : .incompatible
  }

  private func givenRelation(to other: Self) -> NameRelation {
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
    let sound = { (parts: [String]) in parts.map(Spelling.sound) }
    return sound(parts) == sound(theirParts) ? .givenSpelling : .incompatible
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
