internal import Ontology

/// Which names of a clause stand together in a list, and what governs the list.
extension MemberLists {
  func groups(
    of kind: EntityKind, in clause: Clause, except organ: Range<Int>, _ frame: MembershipFrame
  ) -> [Group] {
    var groups: [Group] = []
    var current = Group(items: [])
    var isSeparated = false
    var isJoined = false
    var isBroken = true
    for item in clause.items {
      let it = reading.items[item]
      if it.kind == nil || it.kind == .role || it.kind != kind {
        if it.word == "," || it.isAny(.coordinator), it.kind == nil {
          isSeparated = true
          if it.word != "," { isJoined = true }
        }
        if isVerb(item) || frame.verbs.contains(item) || it.isAny(.negation) { isBroken = true }
        continue
      }
      guard !organ.contains(item) else {
        if kind == .body { isBroken = true }
        continue
      }
      let isGoverned = current.governor != nil && isSeparated && !isBroken
      guard
        organs.lead(item).start == clause.pronoun && kind == .body
          || isName(item, of: kind, isGoverned: isGoverned, takesOrgans: frame.takesOrgans)
      else {
        continue
      }
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
      // "unter dem Vorsitzenden A, Landrat in B, auch C": only A leads.
      let isLeader = current.governor == "unter" && governor == nil && !isJoined
      // "für A dessen Chef und auf der anderen Seite der Verband B": B is the subject again.
      let isFree = kind == .body && current.governor != nil && governor == nil && isNominative(item)
      if isBroken || !isSeparated || isLeader || isFree
        || governor != nil && governor != current.governor
      {
        if !current.items.isEmpty { groups.append(current) }
        current = Group(items: [item], governor: governor)
      } else {
        current.items.append(item)
      }
      isSeparated = false
      isJoined = false
      isBroken = false
    }
    if !current.items.isEmpty { groups.append(current) }
    return groups
  }

  /// Whether a name stands on its own, and not as what another noun belongs to.
  func isName(
    _ item: Int, of kind: EntityKind, isGoverned: Bool = false, takesOrgans: Bool = false
  ) -> Bool {
    if kind == .person {
      guard !coreference.isGenitive(item, reading) else { return false }
      let lead = organs.lead(item)
      if lead.preposition == nil, lead.determiner == "des" { return false }
      return true
    }
    // "macht fast ganz Sachsen mit": what is in it, and not the Land.
    if ["ganz", "halb"].contains(reading.word(item - 1)) { return false }
    let entity = reading.items[item].entity
    let lead = organs.lead(item)
    let article = lead.determiner ?? ""
    let isNominative = isNominative(item)
    guard coreference.sort(entity) != .party,
      takesOrgans || coreference.sort(entity) != .organ,
      isNominative || !Coreference.isAttribute(item, in: reading)
    else { return false }
    if lead.preposition == nil, isGoverned, !isNominative { return !organs.isAttribute(lead.start) }
    if lead.preposition == nil, article == "des" { return false }
    if lead.preposition == nil, ["dem", "einem"].contains(article) { return false }
    if lead.preposition == nil, article == "der", !isNominative {
      if organs.isAttribute(lead.start) { return false }
      switch coreference.sort(entity) {
      case .town: return false
      case .other where ["gmbh", " ag", " eg"].contains(where: reading.word(item).hasSuffix):
        return false
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

  /// "der" before a masculine noun is the nominative, whatever stands before.
  private func isNominative(_ item: Int) -> Bool {
    let lead = organs.lead(item)
    return lead.determiner == "der" && lead.preposition == nil
      && (coreference.isFeminine(body: reading.items[item].entity, reading) == false
        || isMasculine(item))
  }

  /// "der Stadtkreis A", "der Verein B": a masculine noun at the head of a name, or before it.
  private func isMasculine(_ item: Int) -> Bool {
    let before = reading.items[item - 1]
    let heads = [
      String(reading.word(item).prefix { $0 != " " }),
      before.kind == nil && before.isCapitalised ? before.word : "",
    ]
    return heads.contains { head in
      ["kreis", "verband", "verein", "verbund", "bezirk", "markt", "dienstleister"]
        .contains(where: head.hasSuffix)
    }
  }

  /// The preposition that governs a name; "aus der Forschung A" only says where A is from.
  private func governor(_ item: Int, _ kind: EntityKind, _ clause: Clause) -> String? {
    let lead = organs.lead(item)
    // "in dem auch A sitzt"
    if lead.start == clause.pronoun { return nil }
    if let pronoun = clause.pronoun, pronoun < item,
      (pronoun + 1..<item).allSatisfy({
        reading.items[$0].kind == .role || reading.items[$0].isAny(.filler)
      })
    {
      return nil
    }
    if kind == .body { return lead.preposition }
    guard let governor = reading.governor(item), !isAmongOthers(item) else { return nil }
    if ["aus", "für", "von", "als", "per"].contains(governor) {
      let isBeside = reading.items[item - 1]
      if isBeside.kind == nil, isBeside.isCapitalised, isBeside.date == nil,
        !isBeside.isAny(.preposition)
      {
        return nil
      }
    }
    return governor
  }

  /// "unter ihnen Bürgermeister A", "unter anderem A": one of those told of.
  private func isAmongOthers(_ item: Int) -> Bool {
    let first = reading.sentence(of: item).lowerBound
    var before = item - 1
    while before > first, item - before < 4,
      reading.isKind(before, .role) || reading.isKind(before, .body)
    {
      before -= 1
    }
    return ["anderem", "ihnen"].contains(reading.word(before))
  }

  /// The name before a comma: "A aus B, Mitglied des …".
  func before(_ comma: Int, in clause: Clause) -> Int? {
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

  /// "Der Oberbürgermeister der Stadt A, seit 2022 Mitglied im Vorstand": the person that a title
  /// means before a comma.
  func described(before comma: Int, in clause: Clause) -> Int? {
    let first = reading.sentence(of: comma).lowerBound
    guard
      let start = (max(first, comma - 6)..<comma).first(where: {
        coreference.bareRole(at: $0, in: reading) != nil
      }), let role = coreference.bareRole(at: start, in: reading),
      (role + 1..<comma).allSatisfy({ reading.word($0) != "," && !isVerb($0) })
    else { return nil }
    return coreference.person(at: start, in: reading)?.person
  }
}
