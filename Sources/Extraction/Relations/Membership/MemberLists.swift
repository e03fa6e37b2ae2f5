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
      guard let name = before(comma, in: clause) else { return [] }
      guard frame.isPlural else { return [reading.items[name].entity] }
      // "A und B, beide Mitglieder des Rats"
      let all = groups(
        of: reading.isKind(name, .person) ? .person : .body, in: clause, except: organ, frame)
      let group = all.first { $0.items.contains(name) }?.items ?? [name]
      return group.map { reading.items[$0].entity }
    }
    for kind in [EntityKind.person, .body]
    where kind == .person ? frame.takesPersons : frame.takesBodies {
      let groups = groups(of: kind, in: clause, except: organ, frame)
      let chosen = choose(from: groups, frame, clause)
      if !chosen.isEmpty { return chosen.flatMap(\.items).map { reading.items[$0].entity } }
    }
    return []
  }

  private func choose(
    from groups: [Group], _ frame: MembershipFrame, _ clause: Clause
  ) -> [Group] {
    switch frame.members {
    case .subjects:
      return groups.filter { group in
        guard let first = group.items.first else { return false }
        let governor = group.governor
        guard governor == nil || governor == "neben" || governor == "mit" else { return false }
        return isReachable(first, group.items.last ?? first, frame, clause)
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
    case .governed(let preposition): return groups.filter { $0.governor == preposition }
    case .behind(let item):
      return groups.first { ($0.items.first ?? 0) > item && $0.governor == nil }.map { [$0] } ?? []
    case .before: return []
    }
  }

  /// Whether no other verb stands between a list and the wording's verb.
  private func isReachable(
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

  private func isVerb(_ item: Int) -> Bool {
    let it = reading.items[item]
    return it.kind == nil && !it.isAny(.determiner)
      && it.isAny([.verb, .copula, .pastCopula, .becomes, .became, .speech, .modal])
  }

  // MARK: - Groups

  private func groups(
    of kind: EntityKind, in clause: Clause, except organ: Range<Int>, _ frame: MembershipFrame
  ) -> [Group] {
    var groups: [Group] = []
    var current = Group(items: [])
    var isSeparated = false
    var isBroken = true
    for item in clause.items {
      let it = reading.items[item]
      if it.kind == nil || it.kind == .role || it.kind != kind {
        if it.word == "," || it.isAny(.coordinator), it.kind == nil { isSeparated = true }
        if isVerb(item) || frame.verbs.contains(item) || it.isAny(.negation) { isBroken = true }
        continue
      }
      guard !organ.contains(item) else {
        if kind == .body { isBroken = true }
        continue
      }
      let isGoverned = current.governor != nil && isSeparated && !isBroken
      guard isName(item, of: kind, isGoverned: isGoverned) else { continue }
      let governor = governor(item, kind, clause)
      // "…, B leitet das Amt": the next sentence's subject.
      if kind == .person, let next = clause.items.first(where: { $0 > item }), isVerb(next),
        !frame.verbs.contains(next), !current.items.isEmpty,
        !clause.items.contains(where: {
          $0 < item && $0 > (current.items.last ?? item) && reading.items[$0].isAny(.coordinator)
        })
      {
        isBroken = true
      }
      if isBroken || !isSeparated || governor != nil && governor != current.governor {
        if !current.items.isEmpty { groups.append(current) }
        current = Group(items: [item], governor: governor)
      } else {
        current.items.append(item)
      }
      isSeparated = false
      isBroken = false
    }
    if !current.items.isEmpty { groups.append(current) }
    return groups
  }

  /// Whether a name stands on its own, and not as what another noun belongs to.
  private func isName(_ item: Int, of kind: EntityKind, isGoverned: Bool = false) -> Bool {
    if kind == .person {
      guard !coreference.isGenitive(item, reading) else { return false }
      let lead = organs.lead(item)
      if lead.preposition == nil, lead.determiner == "des" { return false }
      return true
    }
    let entity = reading.items[item].entity
    guard coreference.sort(entity) != .party, coreference.sort(entity) != .organ,
      !Coreference.isAttribute(item, in: reading)
    else { return false }
    let lead = organs.lead(item)
    let article = lead.determiner ?? ""
    if lead.preposition == nil, isGoverned { return !organs.isAttribute(lead.start) }
    if lead.preposition == nil, article == "des" { return false }
    if lead.preposition == nil, ["dem", "einem"].contains(article) { return false }
    if lead.preposition == nil, article == "der" {
      if organs.isAttribute(lead.start) { return false }
      switch coreference.sort(entity) {
      case .town: return false
      default: if coreference.isFeminine(body: entity, reading) == true { return false }
      }
    }
    // "Oberbürgermeister A (Stadt B)", "Sachsens Minister": not the member itself.
    if lead.preposition == nil, lead.determiner == nil,
      reading.isKind(item + 1, .role) || reading.isKind(item + 1, .person)
        || reading.isKind(item - 1, .role)
    {
      return false
    }
    return true
  }

  /// The preposition that governs a name; "aus der Forschung A" only says where A is from.
  private func governor(_ item: Int, _ kind: EntityKind, _ clause: Clause) -> String? {
    let lead = organs.lead(item)
    // "in dem auch A sitzt"
    if lead.start == clause.pronoun { return nil }
    if kind == .body { return lead.preposition }
    guard let governor = reading.governor(item),
      !["anderem", "ihnen"].contains(reading.word(item - 1))
    else {
      return nil
    }
    if ["aus", "für", "von", "als", "per"].contains(governor) {
      let isBeside = reading.items[item - 1]
      if isBeside.kind == nil, isBeside.isCapitalised, isBeside.date == nil { return nil }
    }
    return governor
  }

  /// The name before a comma: "A aus B, Mitglied des …".
  private func before(_ comma: Int, in clause: Clause) -> Int? {
    var item = comma - 1
    let first = reading.sentence(of: comma).lowerBound
    while item >= first, item > comma - 5 {
      let it = reading.items[item]
      if it.kind == .person { return item }
      if it.kind == .body {
        if reading.isKind(item - 1, .person) { return item - 1 }
        let lead = organs.lead(item)
        if lead.preposition == nil {
          return isName(item, of: .body) ? item : nil
        }
      } else if it.kind == .role || it.word == "," || isVerb(item) {
        return nil
      }
      item -= 1
    }
    return nil
  }

  // MARK: - Subjects that are not named

  /// The person or body that a pronoun or bare noun in the clause means, where it names no member.
  func unnamed(of frame: MembershipFrame, in clause: Clause, except organ: Range<Int>) -> Int? {
    switch frame.members {
    case .subjects: break
    case .behind where frame.name == "member" && !clause.endsWithColon: break
    default: return nil
    }
    if let pronoun = clause.pronoun, !organ.contains(pronoun), clause.preposition == nil,
      ["der", "die", "das"].contains(reading.word(pronoun))
    {
      if frame.takesPersons, let name = coreference.antecedent(of: pronoun, in: reading) {
        return reading.items[name].entity
      }
      guard frame.takesBodies, reading.isKind(pronoun - 2, .body) else { return nil }
      return reading.items[pronoun - 2].entity
    }
    for item in clause.items where !organ.contains(item) && reading.items[item].kind == nil {
      if frame.takesPersons, let found = coreference.person(at: item, in: reading),
        isReachable(item, item, frame, clause), organs.lead(item).preposition == nil
      {
        return found.person
      }
      guard frame.takesBodies, reading.items[item].isCapitalised,
        organs.lead(item).preposition == nil,
        ["die", "der", "das"].contains(organs.lead(item).determiner ?? ""),
        let body = coreference.body(at: item, in: reading)?.entity,
        coreference.sort(body).isTerritory, isReachable(item, item, frame, clause)
      else { continue }
      return body
    }
    return nil
  }
}
