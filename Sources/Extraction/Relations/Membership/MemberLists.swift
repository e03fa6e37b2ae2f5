internal import Ontology

/// Collects the names of a clause that are members: lists with brackets, titles and where they
/// come from, "A (X), B aus Y sowie C".
struct MemberLists {
  let coreference: Coreference
  let reading: Reading
  let organs: MembershipOrgans

  /// Names joined by commas and "und".
  struct Group {
    var items: [Int]
    /// The preposition before the first.
    var governor: String?
  }

  /// The members of a wording; empty where the clause names none.
  func members(of frame: MembershipFrame, in clause: Clause, except organ: Range<Int>) -> [Int] {
    if case .before(let comma) = frame.members {
      guard let name = before(comma, in: clause) else {
        return described(before: comma, in: clause).map { [$0] } ?? []
      }
      guard frame.isPlural else { return [reading.items[name].entity] }
      // "A und B, beide Mitglieder des Rats"
      let all = groups(
        of: reading.isKind(name, .person) ? .person : .body, in: clause, except: organ, frame)
      let group = all.first { $0.items.contains(name) }?.items ?? [name]
      return group.map { reading.items[$0].entity }
    }
    if case .owners(let noun) = frame.members { return owners(of: noun, except: organ) }
    for kind in [EntityKind.person, .body]
    where kind == .person ? frame.takesPersons : frame.takesBodies {
      let groups = groups(of: kind, in: clause, except: organ, frame)
      let chosen = choose(from: groups, frame, clause)
      if !chosen.isEmpty { return chosen.flatMap(\.items).map { reading.items[$0].entity } }
    }
    return []
  }

  /// The lists of bodies in a clause, organs among them, that verbs stand between.
  func bodies(in clause: Clause, parting verbs: [Int]) -> [Group] {
    let frame = MembershipFrame(
      name: "", verbs: verbs, slot: .subject, members: .subjects, takesOrgans: true)
    return groups(of: .body, in: clause, except: 0..<0, frame)
  }

  /// The lists of persons in a clause.
  func persons(in clause: Clause) -> [Group] {
    let frame = MembershipFrame(name: "", verbs: [], slot: .subject, members: .subjects)
    return groups(of: .person, in: clause, except: 0..<0, frame)
  }

  /// Whether a list is of those who did before what others do now: "Nach A und B hat auch C
  /// unterschrieben", "drei Jahre nach A und B".
  func isEarlier(_ group: Group, in clause: Clause) -> Bool {
    guard group.governor == "nach", let first = group.items.first,
      let lead = (max(0, first - 3)..<first).last(where: { reading.word($0) == "nach" })
    else { return false }
    if lead == clause.items.first {
      let rest = clause.items.filter { $0 > group.items[group.items.count - 1] }
      return rest.contains { ["auch", "nun", "jetzt"].contains(reading.word($0)) }
    }
    // "trat nach A und B nun auch C bei"
    let last = group.items[group.items.count - 1]
    if ["nun", "jetzt", "inzwischen", "mittlerweile"].contains(reading.word(last + 1)),
      reading.word(last + 2) == "auch"
    {
      return true
    }
    return ["jahr", "jahre", "monate", "wochen", "tage"].contains(reading.word(lead - 1))
  }

  private func choose(
    from groups: [Group], _ frame: MembershipFrame, _ clause: Clause
  ) -> [Group] {
    switch frame.members {
    case .subjects:
      return groups.filter { group in
        guard let first = group.items.first else { return false }
        let governor = group.governor
        // "gehören an A, B und C": the particle is no preposition.
        let isBehindParticle = frame.isParted && governor == "an" && isLed(first, by: frame)
        guard
          governor.map(Self.including.contains) ?? true || isBehindParticle
            || isEarlier(group, in: clause)
        else { return false }
        return isReachable(first, group.items.last ?? first, frame, clause)
          && !isObjectBefore(first, frame, clause)
      }
    case .chosen:
      // "A hat B berufen": the last list is whom A chose.
      let free = groups.filter { $0.governor == nil }
      guard let last = free.last, let verb = frame.verbs.first else { return [] }
      if free.count == 1, let name = last.items.first, name < (frame.verbs.min() ?? verb),
        name == clause.items.first
          || reading.isKind(name - 1, .role) && name - 1 == clause.items.first
      {
        return []
      }
      return [last]
    case .governedBefore(let participle, let preposition):
      return groups.filter {
        $0.governor == preposition && ($0.items.last ?? participle) < participle
      }
    case .governed(let preposition): return groups.filter { $0.governor == preposition }
    case .behind(let item):
      return groups.first { ($0.items.first ?? 0) > item && $0.governor == nil }.map { [$0] } ?? []
    case .before, .later, .owners: return []
    }
  }

  /// The bodies in the genitive behind a noun: "der Beitritt der Stadt A und des Kreises B".
  private func owners(of noun: Int, except organ: Range<Int>) -> [Int] {
    let end = reading.sentence(of: noun).upperBound
    guard
      let first = (noun + 1..<min(noun + 5, end)).first(where: { reading.items[$0].kind != nil }),
      reading.isKind(first, .body), !organ.contains(first)
    else { return [] }
    return reading.list(of: .body, from: first).filter { !organ.contains($0) }
      .map { reading.items[$0].entity }
  }

  /// Prepositions whose names belong to what others belong to: "neben A auch B".
  private static let including: WordSet = ["neben", "mit", "außer", "ausser", "nebst", "samt"]

  /// Whether the last word of a verb stands right before a name and its title.
  private func isLed(_ name: Int, by frame: MembershipFrame) -> Bool {
    frame.verbs.contains { verb in
      verb < name && (verb + 1..<name).allSatisfy { reading.isKind($0, .role) }
    }
  }

  /// Whether no other verb stands between a list and the wording's verb.
  func isReachable(
    _ first: Int, _ last: Int, _ frame: MembershipFrame, _ clause: Clause
  ) -> Bool {
    guard !frame.verbs.isEmpty else { return true }
    // "…, B leitet das Amt": another verb's subject.
    if let next = clause.items.first(where: { $0 > last }), isVerb(next),
      !frame.verbs.contains(next), first > (frame.verbs.first ?? 0)
    {
      return false
    }
    return frame.verbs.contains { verb in
      let range = last < verb ? last + 1..<verb : verb + 1..<max(first, verb + 1)
      let between = clause.items.filter { range.contains($0) && !frame.verbs.contains($0) }
      return !between.contains { item in
        guard isVerb(item) else { return false }
        // "A ist Chef der B und sitzt im Vorstand": one subject for both.
        return !(verb > item && reading.items[verb - 1].isAny(.coordinator))
      }
    }
  }

  /// "Er führt die Stadt A und gehört dem Beirat an": whether a body is what another verb of the same
  /// subject is about.
  private func isObjectBefore(_ name: Int, _ frame: MembershipFrame, _ clause: Clause) -> Bool {
    guard reading.isKind(name, .body),
      let verb = frame.verbs.first(where: { $0 > name && reading.items[$0 - 1].isAny(.coordinator) }
      ),
      let other = clause.items.last(where: { $0 < name && isVerb($0) }), other < verb
    else { return false }
    return clause.items.contains { item in
      let it = reading.items[item]
      return item < other && (it.kind == .person || it.kind == .body || it.isAny(.pronoun))
    }
  }

  func isVerb(_ item: Int) -> Bool {
    let it = reading.items[item]
    return it.kind == nil && !it.isAny(.determiner)
      && (it.isAny([.verb, .copula, .pastCopula, .becomes, .became, .speech, .modal])
        || isJoinedVerb(item))
  }

  /// "gehört dem Rat an und beerbt A": a word behind "und" that looks like a verb, before what it is about.
  private func isJoinedVerb(_ item: Int) -> Bool {
    let it = reading.items[item]
    guard item > 0, reading.items[item - 1].kind == nil, reading.word(item - 1) == "und",
      !it.isCapitalised, it.date == nil, it.word.utf8.count > 3,
      reading.items.indices.contains(item + 1),
      !it.isAny([.filler, .preposition, .coordinator, .possessive]),
      it.word.hasSuffix("t") || it.word.hasSuffix("te"), !Self.noVerbs.contains(it.word)
    else { return false }
    let next = reading.items[item + 1]
    return next.kind == .person || next.kind == .body || next.kind == nil && next.isAny(.determiner)
  }

  private static let noVerbs: WordSet = [
    "zuletzt", "seit", "samt", "jetzt", "nicht", "erst", "selbst", "fast", "dort", "sonst", "statt",
    "laut", "mitsamt", "zunächst", "längst", "demnächst", "insgesamt", "heute", "weite", "letzte",
    "gesamte", "bekannte",
  ]
}
