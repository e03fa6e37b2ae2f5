internal import Ontology

/// Reads who takes part in what was told of before: "Mit im Boot ist die Stadt A", "Neben B machen C und
/// D mit", "A gehört ebenso dazu wie B".
struct Joiners {
  let reading: Reading
  let clause: Clause
  let lists: MemberLists

  /// The bodies that a clause says are part of it.
  ///
  /// - Parameter mayFollow: Whether "zuletzt folgte A" says so, too.
  /// - Returns: The bodies; none where the clause says no such thing, or of what.
  func bodies(mayFollow: Bool = false) -> [Int] {
    guard let verbs = verbs() ?? (mayFollow ? following() : nil) else { return [] }
    guard !isAdverb(verbs[verbs.count - 1]), !isOfOther() else { return [] }
    let groups = lists.bodies(in: clause, parting: verbs)
    // "beim Verband X dabei": told of the body itself.
    let slots: WordSet = ["in", "an", "bei", "zu", "von", "für"]
    guard !groups.contains(where: { slots.contains($0.governor ?? "") }),
      !clause.items.contains(where: { reading.isKind($0, .programme) })
    else { return [] }
    var bodies: [Int] = []
    for group in groups where group.governor == nil || group.governor == "neben" {
      for item in group.items where !bodies.contains(reading.items[item].entity) {
        bodies.append(reading.items[item].entity)
      }
    }
    return bodies
  }

  /// "Beteiligt an der Debatte sind A und B": a part in something that is no project.
  private func isOfOther() -> Bool {
    clause.items.contains { item in
      let it = reading.items[item]
      guard it.kind == nil, it.date == nil, it.isCapitalised, item != clause.items.first,
        !Self.parts.contains(where: it.word.hasSuffix)
      else { return false }
      var before = item - 1
      while before > item - 4, reading.items[before].kind == nil,
        !reading.items[before].isCapitalised
      {
        if ["an", "am", "bei", "beim"].contains(reading.word(before)) { return true }
        before -= 1
      }
      return false
    }
  }

  /// What one can be part of.
  private static let parts: [String] = [
    "projekt", "vorhaben", "kooperation", "zusammenarbeit", "programm", "initiative", "boot",
    "verbund", "bündnis", "bord",
  ]

  /// "Dabei sind A und B auf Hilfe angewiesen": the word tells of no part where more than names follows.
  private func isAdverb(_ particle: Int) -> Bool {
    guard particle == clause.items.first, reading.word(particle) == "dabei" else { return false }
    return !clause.items.dropFirst(2).allSatisfy { item in
      let it = reading.items[item]
      return it.kind == .body || reading.isKind(item + 1, .body) && it.isCapitalised
        || [",", ".", "unter", "anderem", "neben"].contains(it.word)
        || it.isAny([.determiner, .coordinator, .filler])
    }
  }

  private func following() -> [Int]? {
    let isOfPerson = clause.items.contains {
      reading.isKind($0, .person) || reading.word($0) == "auf"
    }
    return isOfPerson
      ? nil
      : clause.items.first {
        !reading.items[$0].isCapitalised
          && ["folgte", "folgten", "folgen", "folgt"].contains(reading.word($0))
      }
      .map { [$0] }
  }

  private func verbs() -> [Int]? {
    let words = clause.items.map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    func place(of few: WordSet) -> Int? { words.firstIndex(where: few.contains) }
    func with(_ verbs: WordSet, _ particles: WordSet, isLast: Bool = false) -> [Int]? {
      guard let verb = place(of: verbs),
        let particle = words.lastIndex(where: particles.contains)
      else { return nil }
      // "machen mit": a preposition has its noun behind it.
      let next = particle + 1 < words.count ? words[particle + 1] : "."
      guard !isLast || particle > verb && [",", ".", "und", "!"].contains(next) else { return nil }
      return [clause.items[verb], clause.items[particle]]
    }
    let are: WordSet = ["ist", "sind", "bleibt", "bleiben", "waren", "war"]
    return with(["macht", "machen", "machten"], ["mit"], isLast: true)
      ?? with(are, ["dabei", "boot", "bord", "beteiligt", "partner", "projektpartner"])
      ?? with(["gehört", "gehören", "zählt", "zählen"], ["dazu"])
      ?? (["kooperation", "projekt", "vorhaben"].contains { words.contains($0) }
        ? with(["gehört", "gehören"], ["an"], isLast: true) : nil)
      ?? with(["beteiligt", "beteiligen"], ["sich"])
      ?? with(["nimmt", "nehmen", "nahmen", "nahm"], ["teil"], isLast: true)
      ?? with(["kommt", "kommen", "kamen", "kam"], ["dazu", "hinzu"])
  }
}
