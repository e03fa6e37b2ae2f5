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
      guard isName(item, of: kind, isGoverned: isGoverned, takesOrgans: frame.takesOrgans) else {
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
  private func isName(
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

  /// "Der Oberbürgermeister der Stadt A, seit 2022 Mitglied im Vorstand": the person that a title
  /// means before a comma.
  private func described(before comma: Int, in clause: Clause) -> Int? {
    let first = reading.sentence(of: comma).lowerBound
    guard
      let start = (max(first, comma - 6)..<comma).first(where: {
        coreference.bareRole(at: $0, in: reading) != nil
      }), let role = coreference.bareRole(at: start, in: reading),
      (role + 1..<comma).allSatisfy({ reading.word($0) != "," && !isVerb($0) })
    else { return nil }
    return coreference.person(at: start, in: reading)?.person
  }

  // MARK: - Subjects that are not named

  /// The persons or bodies that a pronoun or bare noun in the clause means, where it names no member;
  /// bodies for "er", "sie" only where `takesBodies`: the organ is one that bodies can belong to.
  func unnamed(
    of frame: MembershipFrame, in clause: Clause, except organ: Range<Int>, takesBodies: Bool
  ) -> [Int] {
    switch frame.members {
    case .subjects: break
    case .behind where frame.name == "member" && !clause.endsWithColon: break
    default: return []
    }
    if frame.takesPersons, let speaker = speaker(in: clause) { return [speaker] }
    if let several = severalBefore(clause, frame, except: organ) { return several }
    if frame.takesBodies, takesBodies,
      let counted = clause.items.lazy.compactMap({ reading.listCounted(at: $0) }).first
    {
      return counted
    }
    return one(of: frame, in: clause, except: organ, takesBodies: takesBodies).map { [$0] } ?? []
  }

  /// Who says "ich" in an interview: the name that the line begins with, "Raab: Ich bin Mitglied des Rats".
  private func speaker(in clause: Clause) -> Int? {
    guard let me = clause.items.first(where: { reading.word($0) == "ich" }) else { return nil }
    let line = reading.paragraph(of: me)
    guard reading.isKind(line.lowerBound, .person), reading.word(line.lowerBound + 1) == ":" else {
      return nil
    }
    return reading.items[line.lowerBound].entity
  }

  /// The list that a relative pronoun in the plural stands for: "die Städte A und B, die dem Verband
  /// beigetreten sind".
  private func severalBefore(
    _ clause: Clause, _ frame: MembershipFrame, except organ: Range<Int>
  ) -> [Int]? {
    let plurals: WordSet = ["sind", "haben", "gehören", "angehören", "wurden", "traten"]
    guard let pronoun = clause.pronoun, !organ.contains(pronoun), clause.preposition == nil,
      reading.word(pronoun) == "die", reading.word(pronoun - 1) == ",",
      clause.items.contains(where: { plurals.contains(reading.word($0)) }),
      let kind = reading.items[pronoun - 2].kind,
      kind == .person && frame.takesPersons || kind == .body && frame.takesBodies
    else { return nil }
    let first = reading.sentence(of: pronoun).lowerBound
    for start in first..<pronoun - 1 where reading.isKind(start, kind) {
      let list = reading.list(of: kind, from: start).filter { $0 < pronoun }
      if list.count > 1, list.last == pronoun - 2 {
        return list.map { reading.items[$0].entity }
      }
    }
    return nil
  }

  private func one(
    of frame: MembershipFrame, in clause: Clause, except organ: Range<Int>, takesBodies: Bool
  ) -> Int? {
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
      if frame.takesBodies, takesBodies, let body = group(for: item) { return body }
      if frame.takesPersons, let found = coreference.person(at: item, in: reading),
        isReachable(item, item, frame, clause), organs.lead(item).preposition == nil
      {
        return found.person
      }
      guard frame.takesBodies, reading.items[item].isCapitalised,
        organs.lead(item).preposition == nil,
        ["die", "der", "das"].contains(organs.lead(item).determiner ?? ""),
        reading.word(item - 1) != "ganze",
        let body = coreference.body(at: item, in: reading)?.entity,
        coreference.sort(body).isTerritory
          || takesBodies && ["member", "joins", "belongs"].contains(frame.name)
            && coreference.sort(body) == .other,
        isReachable(item, item, frame, clause)
      else { continue }
      return body
    }
    return nil
  }

  /// The association that "er", "sie" means where its noun is the subject of the same sentence:
  /// "hält der Verband zehn Prozent, und bei der Genossenschaft ist er Mitglied".
  private func group(for pronoun: Int) -> Int? {
    guard reading.items[pronoun].isAny(.pronoun) else { return nil }
    let first = reading.sentence(of: pronoun).lowerBound
    let article = reading.word(pronoun) == "er" ? "der" : "die"
    var item = pronoun - 1
    while item > first, reading.items[item].kind != .person, reading.items[item].kind != .role {
      if reading.items[item].kind == nil, reading.items[item].isCapitalised,
        let body = coreference.body(at: item, in: reading)?.entity
      {
        let lead = organs.lead(item)
        let isSubject = lead.preposition == nil && lead.determiner == article
        return isSubject && !organs.isAttribute(lead.start) ? body : nil
      }
      item -= 1
    }
    // "Der Verband betreut 300 Mitglieder. Auch der Genossenschaft B gehört er an."
    return subjectBefore(pronoun).flatMap { coreference.sort($0) == .other ? $0 : nil }
  }

  /// The body that a bare noun, "er" or "man" means as the subject of a clause that names none.
  func unnamedBody(in clause: Clause) -> Int? {
    for item in clause.items where reading.items[item].kind == nil {
      if reading.word(item) == "man" {
        return coreference.headlineBody(in: reading) { _ in true }
      }
      if reading.items[item].isAny(.pronoun) || reading.word(item) == "es" {
        return subjectBefore(item)
      }
      guard reading.items[item].isCapitalised,
        let body = coreference.body(at: item, in: reading)?.entity
      else { continue }
      let lead = organs.lead(item)
      guard lead.preposition == nil, ["der", "die", "das"].contains(lead.determiner ?? ""),
        !organs.isAttribute(lead.start)
      else { continue }
      return body
    }
    return nil
  }

  /// The body that a pronoun means: the subject that begins the sentence before.
  private func subjectBefore(_ pronoun: Int) -> Int? {
    let number = reading.sentenceOf[pronoun]
    guard number > 0 else { return nil }
    let articles = ["er": "der", "sie": "die", "es": "das"]
    let range = reading.sentences[number - 1]
    guard let article = articles[reading.word(pronoun)],
      let noun = [range.lowerBound + 1, range.lowerBound + 2].first(where: {
        range.contains($0) && reading.items[$0].isCapitalised
      }), reading.word(range.lowerBound) == article
    else { return nil }
    if reading.isKind(noun, .body) { return reading.items[noun].entity }
    guard reading.items[noun].kind == nil else { return nil }
    return coreference.body(at: noun, in: reading)?.entity
  }
}
