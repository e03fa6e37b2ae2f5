internal import GermanText
internal import Ontology

/// Who a chain of titles belongs to, and how the text says so.
struct Holders: Sendable {
  /// Entities.
  var persons: [Int]
  /// The item of each person, -1 for one that a pronoun or the topic stands for.
  var items: [Int]
  var status: OfficeStatus?
  var strength: OfficeClaim.Strength
  /// Whether the wording tells of the beginning of the office.
  var starts = false
  /// Whether the wording tells of its end: "als Leiter verabschiedet".
  var ends = false
  /// Whether the office is only that of a body that stands beside the title.
  var bodyIsStated = false
  /// The items whose times are the office's, where they are more than the title's clause.
  var frame: Range<Int>?
  var rule: String
}

/// Reads offices from titles: beside a name, in a clause with "ist", "als …", "zum … gewählt".
struct OfficePass {
  let coreference: Coreference
  let bodies: OfficeBodies

  init(coreference: Coreference) {
    self.coreference = coreference
    bodies = OfficeBodies(coreference: coreference)
  }

  /// Adds what the titles of an article claim.
  func run(on reading: inout Reading, into claims: inout OfficeClaims) {
    let chains = OfficeChains(bodies: bodies)
    for sentence in reading.sentences {
      for chain in chains.chains(in: sentence, of: &reading) {
        run(chain, in: sentence, on: &reading, into: &claims)
      }
    }
    Colleagues(coreference: coreference, bodies: bodies).run(on: &reading, into: &claims)
    OfficeAnnouncements(coreference: coreference, bodies: bodies).run(on: &reading, into: &claims)
  }

  /// Adds what one chain of titles claims.
  func run(
    _ chain: OfficeChain, in sentence: Range<Int>, on reading: inout Reading,
    into claims: inout OfficeClaims
  ) {
    guard let holders = holders(of: chain, in: sentence, reading) else { return }
    let isLongAgo = OfficeTimes(reading: reading).isLongAgo(sentence, around: chain.links[0].role)
    for (number, person) in holders.persons.enumerated() {
      for link in chain.links {
        claim(
          link, of: chain, holders, number, person: person, isLongAgo, in: sentence, &reading,
          &claims)
      }
    }
  }

  private func claim(
    _ link: ChainLink, of chain: OfficeChain, _ holders: Holders, _ number: Int, person: Int,
    _ isLongAgo: Bool, in sentence: Range<Int>, _ reading: inout Reading,
    _ claims: inout OfficeClaims
  ) {
    let times = OfficeTimes(reading: reading)
    var title = reading.name(reading.items[link.role].entity)
    // "die Professoren A und B": an academic title before a name is no office.
    if title == "Professor", holders.rule == "offices/title-before-name", link.body == nil {
      return
    }
    var person = person
    if holders.rule == "offices/bare-title", let body = link.body,
      hasElsewhere(title, person, otherThan: body, claims)
    {
      guard let other = otherName(than: person, before: link.role, reading) else { return }
      person = other
    }
    if holders.rule == "offices/bare-title",
      isSomebodyElses(title, link.body, person, claims) || isShort(title, person, claims)
    {
      return
    }
    // "zum Stellvertreter des Präsidenten gewählt"
    if chain.links.first?.role == link.role, holders.rule != "offices/title-before-name",
      OfficeChains.deputyEnd(chain.items.lowerBound..<link.role, reading) != nil
    {
      title = "stellvertretender " + title
    }
    let (plain, wordStatus) = OfficeSort.withoutPrefix(title)
    title = plain
    let first = chain.links.first?.role == link.role
    let before = first ? chain.items.lowerBound : link.role - 3
    let isBeforeName = holders.rule == "offices/title-before-name"
    var status =
      wordStatus == .acting
      ? .acting
      : times.status(
        of: max(before, chain.items.lowerBound)..<link.role, isBeforeName: isBeforeName)
    // "seinerzeit Staatssekretär im … und in jenem Jahr Vorsitzender des …"
    if status == nil, !first, let lead = chain.links.first?.role,
      reading.contains(.then, in: chain.items.lowerBound..<lead),
      !(max(before, chain.items.lowerBound)..<link.role).contains(where: {
        ["seit", "heute", "inzwischen", "nun", "jetzt"].contains(reading.word($0))
      })
    {
      status = .former
    }
    if status == nil, first, holders.strength == .title {
      status = times.status(of: chain.items.lowerBound..<link.role, isBeforeName: isBeforeName)
    }
    let frame =
      holders.frame
      ?? (holders.strength >= .clause || holders.rule == "offices/as-office"
        ? reading.clause(of: link.role) : chain.items.lowerBound..<endOfSince(chain, reading))
    let bracket = bracket(behind: link, reading)
    let range = bracket ?? stretch(of: link, in: chain, frame, reading)
    var time = times.time(around: link.role, in: range, starts: holders.starts)
    if let bracket, time.from == nil, time.to == nil { time = times.years(in: bracket) }
    if OfficeSort(title: title) != .organisation { time.scope = nil }
    if holders.strength == .title, !holders.starts, time.scope == nil { time = onlySince(time) }
    if holders.strength == .title { time = times.withLastEnd(time, in: range) }
    if status == nil, holders.strength == .title, listStatus(chain, reading) == .designated,
      isListMember(chain, reading)
    {
      status = .designated
    }
    let isPast = isLongAgo || (holders.strength >= .clause && isThen(link.role, reading))
    var resolved = status ?? holders.status ?? (isPast && !time.isSince ? .former : .current)
    if link.isOver || wordStatus == .former { resolved = .former }
    // "seit Januar Leiterin und zuvor Referentin": the beginning is the first one's.
    if resolved == .former, !first, time.isSince { time.from = nil }
    resolved = times.adjusted(resolved, time)
    let isOutgoing = (chain.items.lowerBound..<link.role).contains {
      ["bisher", "bislang"].contains(reading.word($0))
    }
    if holders.ends || isOutgoing && times.isLeft(at: link.role) {
      time.to = times.lastDay(in: holders.ends ? range : reading.sentence(of: link.role))
      if time.from == time.to { time.from = nil }
      resolved = time.to.map { times.adjusted(.current, OfficeTime(to: $0)) } ?? .former
      if time.to.map({ !times.isAhead($0) }) ?? true { resolved = .former }
    }
    let (body, isOpen) = TitleBodies(coreference: coreference, bodies: bodies)
      .body(of: link, titled: title, in: chain, holders, number: number, in: &reading)
    var claim =
      OfficeClaim(
        person: person, role: title, body: body, bodyIsOpen: isOpen, status: resolved,
        scope: time.scope, from: time.from, to: time.to, dateWords: time.words,
        begins: holders.starts,
        isNew: (chain.items.lowerBound..<link.role).contains { reading.word($0).hasPrefix("neue") },
        isOutgoing: isOutgoing,
        isUntilNow: (chain.items.lowerBound..<link.role).contains {
          reading.word($0).hasPrefix("bisherig")
        },
        item: link.role,
        strength: holders.strength, rule: holders.rule)
    claims.add(claim)
    for further in link.furtherBodies {
      claim.body = further
      claims.add(claim)
    }
  }

  /// The item after a chain and the beginning behind it: "Präsident des Verbands seit 2005".
  private func endOfSince(_ chain: OfficeChain, _ reading: Reading) -> Int {
    let end = chain.items.upperBound
    return reading.word(end) == "seit" && reading.date(end + 1)?.preposition == .since
      ? end + 2 : end
  }

  /// "Dezernentin in Marburg (2012 bis 2016)": the bracket behind a title that holds its own years.
  private func bracket(behind link: ChainLink, _ reading: Reading) -> Range<Int>? {
    let end = min(link.role + 8, reading.sentence(of: link.role).upperBound)
    guard
      let open = (link.role + 1..<max(end, link.role + 1)).first(where: { reading.word($0) == "(" }
      ),
      !(link.role + 1..<open).contains(where: {
        reading.isKind($0, .role) || reading.isKind($0, .person) || reading.word($0) == ","
          || reading.items[$0].isAny([.verb, .coordinator])
      }),
      let close = (open..<min(open + 7, end + 7, reading.items.count)).first(where: {
        reading.word($0) == ")"
      }), (open..<close).contains(where: { reading.date($0) != nil })
    else { return nil }
    return open + 1..<close
  }

  /// Where the time of a title stands: "seit 1999 Landrat und seit 2010 Präsident" has two.
  private func stretch(
    of link: ChainLink, in chain: OfficeChain, _ frame: Range<Int>, _ reading: Reading
  ) -> Range<Int> {
    let roles = chain.links.map(\.role)
    // "Präsident seit 2005 und seit 2008 auch Sprecher": what stands before "und" is the first one's.
    func own(_ index: Int) -> Range<Int> {
      let between = roles[index - 1] + 1..<max(roles[index], roles[index - 1] + 1)
      let joint = between.last { reading.items[$0].isAny(.coordinator) }
      return (joint ?? between.lowerBound)..<between.upperBound
    }
    func isDated(_ index: Int) -> Bool {
      own(index).contains { reading.date($0)?.preposition == .since }
    }
    let dated = roles.indices.dropFirst().filter(isDated)
    guard let index = roles.firstIndex(of: link.role), frame.contains(link.role), !dated.isEmpty
    else { return frame }
    let first = dated.last { $0 <= index }.map { own($0).lowerBound } ?? frame.lowerBound
    let end = dated.first { $0 > index }.map { own($0).lowerBound } ?? frame.upperBound
    return min(first, end)..<end
  }

  /// Whether the clause of a title says "damals", "seinerzeit".
  private func isThen(_ role: Int, _ reading: Reading) -> Bool {
    reading.contains(.then, in: reading.clause(of: role))
  }

  /// Whether a title continues a list of titles: no verb in its clause, one before.
  private func isListMember(_ chain: OfficeChain, _ reading: Reading) -> Bool {
    let role = chain.links[0].role
    let part = reading.part(of: role)
    return !reading.contains(.verb, in: reading.clause(of: role))
      && reading.isKind(role + 1, .person) && part.lowerBound < role
      && part.contains { $0 < role && reading.isKind($0, .role) && isSameOffice($0, role, reading) }
  }

  /// Whether two titles differ in their number only: "erster", "zweiter stellvertretender …".
  private func isSameOffice(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
    let names = [first, second].map {
      reading.name(reading.items[$0].entity).lowercased().split(separator: " ").dropFirst()
    }
    return !names[0].isEmpty && names[0] == names[1]
  }

  /// Whether a bare title is better somebody else's: another person has it, or this one has an office
  /// of the same government already.
  private func isSomebodyElses(
    _ title: String, _ body: Int?, _ person: Int, _ claims: OfficeClaims
  ) -> Bool {
    let sort = OfficeSort(title: title)
    return claims.all.contains { claim in
      if claim.person != person {
        return claim.role == title && claim.status == .current
          && (body == nil || body == claim.body)
          && !claims.all.contains { $0.role == title && $0.person == person }
      }
      return body == nil && sort == .land && claim.role != title && !claim.role.hasPrefix(title)
        && OfficeSort(title: claim.role) == .land
    }
  }

  /// Whether somebody has the same office of another town, and the title means somebody else.
  private func hasElsewhere(
    _ title: String, _ person: Int, otherThan body: Int, _ claims: OfficeClaims
  ) -> Bool {
    guard [.municipal, .district, .land].contains(OfficeSort(title: title)) else { return false }
    return claims.all.contains {
      $0.person == person && $0.status == .current && !$0.bodyIsOpen
        && $0.body != nil && $0.body != body
        && ($0.role == title || [.municipal, .district].contains(OfficeSort(title: $0.role)))
    }
  }

  /// The one other person that the sentence before an item names.
  private func otherName(than person: Int, before item: Int, _ reading: Reading) -> Int? {
    let number = reading.sentenceOf[item]
    guard number > 0 else { return nil }
    let others = Set(
      reading.sentences[number - 1].filter {
        reading.isKind($0, .person) && reading.items[$0].entity != person
      }.map { reading.items[$0].entity })
    return others.count == 1 ? others.first : nil
  }

  /// "Der Beigeordnete" said of the Erste Beigeordnete: the same office in short.
  private func isShort(_ title: String, _ person: Int, _ claims: OfficeClaims) -> Bool {
    let ending = " " + title.lowercased()
    return claims.all.contains {
      $0.person == person && $0.status != .former && $0.role.lowercased().hasSuffix(ending)
    }
  }

  private func onlySince(_ time: OfficeTime) -> OfficeTime {
    var time = time
    if !time.isSince, !time.isFrom, time.to == nil { time.from = nil }
    return time
  }

  // MARK: - Whose titles

  private func holders(
    of chain: OfficeChain, in sentence: Range<Int>, _ reading: Reading
  ) -> Holders? {
    // "…, Präsidentin des Verbands zu werden"
    if reading.word(chain.items.upperBound) == "zu",
      ["werden", "sein", "bleiben"].contains(reading.word(chain.items.upperBound + 1))
    {
      return nil
    }
    let clauses = OfficeClauses(coreference: coreference, reading: reading)
    return named(chain, in: sentence, reading) ?? clauses.holders(of: chain, in: sentence)
  }

  /// Titles beside a name: "A, Landrat des …", "Landrat A", "der CIO der Stadt, A, …".
  private func named(
    _ chain: OfficeChain, in sentence: Range<Int>, _ reading: Reading
  ) -> Holders? {
    let chains = OfficeChains(bodies: bodies)
    let end = chain.items.upperBound
    // "A, CDO B und Schriftführer C", "A, OB von B C": a title right before a name is that name's.
    let leadsName =
      chain.links.count == 1 && sentence.contains(end) && reading.isKind(end, .person)
      && !coreference.isGenitive(end, reading)
    if !leadsName, let name = chains.nameBefore(chain.items.lowerBound, reading),
      !isClauseStart(chain, reading), !opensListed(chain, behind: name, in: sentence, reading)
    {
      // "A und B, beide ehemals Vorsitzende"
      let isOfSeveral =
        Coreference.isPlural(chain.links[0].role, in: reading)
        || ["beide", "alle", "jeweils"].contains(reading.word(chain.items.lowerBound))
      let names =
        isOfSeveral
        ? chains.namesBefore(chain.items.lowerBound, reading) : [name]
      return Holders(
        persons: names.map { reading.items[$0].entity }, items: names, strength: .title,
        rule: "offices/title-after-name")
    }
    // "Der 54-Jährige, seit 2011 Staatsrat der Behörde, geht."
    if !leadsName, let person = coreference.described(before: chain.items.lowerBound, in: reading),
      !isClauseStart(chain, reading), !Coreference.isPlural(chain.links[0].role, in: reading)
    {
      return Holders(
        persons: [person], items: [-1], strength: .title, rule: "offices/title-after-description")
    }
    if let name = nameWithTitle(chain, reading) {
      return Holders(
        persons: [reading.items[name].entity], items: [name], strength: .title,
        rule: "offices/title-after-name")
    }
    guard let role = chain.links.last?.role else { return nil }
    if reading.isKind(end, .person), sentence.contains(end), !coreference.isGenitive(end, reading),
      coreference.agree(role, in: chain.items, with: reading.items[end].entity, reading)
    {
      let isPlural = Coreference.isPlural(role, in: reading)
      let list = isPlural ? titled(reading.list(of: .person, from: end), reading) : [end]
      return Holders(
        persons: list.map { reading.items[$0].entity }, items: list, strength: .title,
        rule: "offices/title-before-name")
    }
    if reading.word(chain.items.lowerBound - 1) != "als",
      let name = nameAfterComma(end, in: sentence, reading)
    {
      let isPlural = Coreference.isPlural(role, in: reading)
      let names = isPlural ? titled(reading.list(of: .person, from: name), reading) : [name]
      return Holders(
        persons: names.map { reading.items[$0].entity }, items: names, strength: .title,
        rule: "offices/title-comma-name")
    }
    if let name = nameBeforeClauseEnd(chain, in: sentence, reading) {
      return Holders(
        persons: [reading.items[name].entity], items: [name], strength: .title,
        rule: "offices/title-after-clause")
    }
    if let name = listedName(end, in: sentence, reading) {
      return Holders(
        persons: [reading.items[name].entity], items: [name], status: listStatus(chain, reading),
        strength: .clause, rule: "offices/listed")
    }
    let listed = listAfterColon(chain, in: sentence, reading)
    if !listed.isEmpty {
      return Holders(
        persons: listed.map { reading.items[$0].entity }, items: listed, strength: .clause,
        rule: "offices/list-after-colon")
    }
    // "… Präsident und die neue Vizepräsidentin A" in head lines: "A neue Vizepräsidentin".
    let start = chain.items.lowerBound
    if start > sentence.lowerBound, reading.isKind(start - 1, .person),
      reading.items[sentence.lowerBound].tokens.lowerBound < reading.head.headline.upperBound
    {
      return Holders(
        persons: [reading.items[start - 1].entity], items: [start - 1], strength: .implied,
        rule: "offices/headline")
    }
    return nil
  }

  /// "der Präsident des Amts, A, die Leiterin des Referats, B, und C": in a list of titles with names in
  /// apposition a title is the next name's.
  private func opensListed(
    _ chain: OfficeChain, behind name: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    let start = chain.items.lowerBound
    let end = chain.items.upperBound
    return reading.items[start].isAny(.determiner) && name > sentence.lowerBound
      && reading.word(name - 1) == "," && reading.word(name + 1) == "," && name + 2 == start
      && end + 1 < sentence.upperBound && reading.word(end) == ","
      && reading.isKind(end + 1, .person)
      && reading.sentence(of: name).contains {
        $0 < name && reading.isKind($0, .role) && !reading.isKind($0 + 1, .person)
      }
  }

  /// "Staatssekretär wird mit A der Präsident der Kammer": what somebody is who becomes something else.
  private func nameWithTitle(_ chain: OfficeChain, _ reading: Reading) -> Int? {
    let start = chain.items.lowerBound
    guard reading.isKind(start - 1, .person), ["der", "die"].contains(reading.word(start)) else {
      return nil
    }
    let clause = reading.clause(of: start)
    return clause.contains {
      $0 < start && $0 > start - 5 && reading.word($0) == "mit"
        && reading.items[$0 - 1].isAny([.copula, .pastCopula, .becomes, .became])
    } ? start - 1 : nil
  }

  /// The names of a list behind a plural title, without those that have a title of their own; behind
  /// another title in the plural they are its: "die Landräte A und B sowie die Bürgermeister C und D".
  private func titled(_ names: [Int], _ reading: Reading) -> [Int] {
    let next = names.indices.first {
      $0 > 0 && reading.isKind(names[$0] - 1, .role)
        && Coreference.isPlural(names[$0] - 1, in: reading)
    }
    return names[..<(next ?? names.endIndex)].enumerated().filter { number, name in
      guard number > 0 else { return true }
      if reading.isKind(name - 1, .role) { return false }
      let after = reading.word(name + 1) == "," ? name + 2 : name + 1
      return after == name + 1 || !reading.isKind(after, .role)
    }.map(\.element)
  }

  /// "Er löst A ab, Staatssekretärin im …": the name in the clause before, its verb between.
  private func nameBeforeClauseEnd(
    _ chain: OfficeChain, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    let start = chain.items.lowerBound
    let own = start < sentence.upperBound ? reading.clause(of: chain.links[0].role) : 0..<0
    guard start - 2 > sentence.lowerBound, reading.word(start - 1) == ",",
      chain.items.upperBound >= own.upperBound - (reading.word(own.upperBound - 1) == "." ? 1 : 0)
        || reading.items[chain.items.upperBound].isAny(.coordinator),
      !reading.contains([.verb, .copula], in: own),
      !own.contains(where: { reading.isKind($0, .person) && $0 < chain.items.upperBound })
    else { return nil }
    let clause = reading.clause(of: start - 2)
    guard reading.items[clause.upperBound - 1].kind == nil else { return nil }
    return clause.last { reading.isKind($0, .person) && !coreference.isGenitive($0, reading) }
  }

  /// "Erster Stellvertreter wird A, zweiter Stellvertreter der Karlsruher Oberbürgermeister B": the
  /// name behind a title that another title introduces.
  private func listedName(
    _ end: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    guard end < sentence.upperBound, ["der", "die"].contains(reading.word(end)) else { return nil }
    var position = end + 1
    while position < sentence.upperBound, position < end + 5, reading.items[position].kind == nil,
      reading.word(position) != ",", !reading.items[position].isAny([.verb, .preposition])
    {
      position += 1
    }
    guard position + 1 < sentence.upperBound, reading.isKind(position, .role),
      reading.isKind(position + 1, .person)
    else { return nil }
    return position + 1
  }

  /// The status that the verb at the head of a list gives to its later members.
  private func listStatus(_ chain: OfficeChain, _ reading: Reading) -> OfficeStatus? {
    let before = reading.part(of: chain.items.lowerBound).lowerBound..<chain.items.lowerBound
    let verb = before.last { reading.items[$0].isAny([.becomes, .copula, .pastCopula]) }
    guard let verb else { return nil }
    if reading.items[verb].isAny(.becomes) { return .designated }
    return reading.items[verb].isAny(.pastCopula) ? .former : nil
  }

  /// "Vizepräsidenten bestätigte der Ausschuss: A, …, B, …, und C", "Vizepräsidenten: A (X), B (Y)".
  private func listAfterColon(
    _ chain: OfficeChain, in sentence: Range<Int>, _ reading: Reading
  ) -> [Int] {
    guard chain.links.count == 1,
      let colon = (chain.items.upperBound..<sentence.upperBound).first(where: {
        reading.word($0) == ":"
      }), colon - chain.items.upperBound <= 4
    else { return [] }
    let before = chain.items.upperBound..<colon
    guard !before.contains(where: { reading.isKind($0, .person) }),
      !reading.contains([.negation, .modal, .speech], in: before)
    else { return [] }
    var first = colon + 1
    while first < sentence.upperBound, reading.items[first].kind != .person,
      reading.items[first].kind == .role || reading.items[first].isAny([.determiner, .filler])
    {
      first += 1
    }
    guard first < sentence.upperBound, reading.isKind(first, .person) else { return [] }
    // "drei neue Staatssekretäre: A wird Staatssekretär im Ministerium B": each has a clause.
    if Coreference.isPlural(chain.links[0].role, in: reading), first + 1 < sentence.upperBound,
      reading.items[first + 1].isAny([.copula, .becomes, .became, .pastCopula])
    {
      return []
    }
    // "Stellvertretende Vorsitzende: A, Bürgermeister, Stadt B; C, Landrat, Kreis D"
    var names = reading.list(of: .person, from: first)
    let isPlural = Coreference.isPlural(chain.links[0].role, in: reading)
    while isPlural || reading.word(chain.links[0].role).hasSuffix("vorsitzende"),
      let last = names.last,
      let semicolon = (last..<sentence.upperBound).first(where: { reading.word($0) == ";" }),
      reading.isKind(semicolon + 1, .person)
    {
      names += reading.list(of: .person, from: semicolon + 1)
    }
    return names
  }

  /// "A, dessen Landrat …" and "A, Vorsitzender ist B" are no appositions.
  private func isClauseStart(_ chain: OfficeChain, _ reading: Reading) -> Bool {
    let end = chain.items.upperBound
    guard end < reading.items.count else { return false }
    // "A, dessen Vizepräsident er gewesen war"
    let start = chain.items.lowerBound
    if [start, start - 1].contains(where: {
      ["dessen", "deren"].contains(reading.word($0)) && reading.word($0 - 1) == ","
    }), reading.items[end].isAny([.pronoun, .demonstrative]) {
      return true
    }
    guard reading.items[end].isAny([.copula, .pastCopula, .becomes, .became]) else { return false }
    if reading.word(chain.items.lowerBound - 1) != "," { return true }
    // "A, der Landrat ist": a relative clause.
    if ["der", "die"].contains(reading.word(chain.items.lowerBound)),
      reading.items[end].isAny([.copula, .becomes]), chain.links.count == 1,
      end + 1 >= reading.clause(of: end).upperBound
        || reading.items[end + 1].isAny([.coordinator, .modal])
    {
      return true
    }
    // "Präsidentin bleibt A, Direktor wird B": the verb's own name follows.
    return reading.clause(of: end).contains {
      $0 > end && reading.isKind($0, .person) && !coreference.isOblique($0, reading)
    } && !reading.contains(.chosen, in: reading.clause(of: end))
  }

  /// "vom Präsidenten des Verbands, Potsdams Oberbürgermeister A", "…, dem Potsdamer Oberbürgermeister A":
  /// the words before the second title.
  private func isOwner(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.isKind(item + 1, .role) || reading.isKind(item + 2, .role) else { return false }
    let it = reading.items[item]
    if it.kind == .body || it.kind == .place {
      return reading.isKind(item + 1, .role) && it.word.hasSuffix("s")
    }
    return it.kind == nil
      && (["dem", "der", "des"].contains(it.word) && reading.word(item - 1) == ","
        || it.isCapitalised && it.word.hasSuffix("er") && reading.isKind(item + 1, .role))
  }

  /// "Der Beauftragte der Bundesregierung, Staatssekretär A, …": the name after the comma.
  private func nameAfterComma(
    _ end: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    guard end < sentence.upperBound, reading.word(end) == "," else { return nil }
    var position = end + 1
    while position < sentence.upperBound,
      reading.isKind(position, .role) || isOwner(position, reading)
        || (reading.items[position].kind == nil && reading.items[position].isAny(.filler))
    {
      position += 1
    }
    guard position < sentence.upperBound, reading.isKind(position, .person) else { return nil }
    // "A ist nun Direktor, B bleibt Präsident": another clause.
    if position + 1 < sentence.upperBound,
      reading.items[position + 1].isAny([.copula, .pastCopula, .becomes, .became]),
      reading.contains([.copula, .pastCopula, .becomes, .became], in: reading.clause(of: end - 1))
    {
      return nil
    }
    // "A wird Staatssekretär im Ministerium B, C im Ministerium D"
    let own = reading.clause(of: end - 1)
    if position == end + 1, ["im", "in", "beim", "bei"].contains(reading.word(position + 1)),
      reading.contains([.copula, .pastCopula, .becomes, .became], in: own),
      own.contains(where: { reading.isKind($0, .person) })
    {
      return nil
    }
    // "A wechselt als Staatssekretärin, B als ihr Sprecher": what stands behind "als" is A's.
    let isOther = Coreference.isFeminine(end - 1, in: reading) && reading.isKind(end - 1, .role)
    if isOther, reading.entities[reading.items[position].entity].gender == .male { return nil }
    // "A als Erster Präsident, B (Köln) als Zweiter": the next one has a title of their own.
    if reading.word(position + 1) == "als" { return nil }
    // The name is set off by commas (or ends the sentence), and has no title behind it.
    let after = reading.word(position + 1)
    guard [",", ".", ""].contains(after) || position == end + 1 else { return nil }
    // "A ist Präsidentin, B Direktor": another clause.
    if reading.isKind(position + 1, .role)
      || (reading.isKind(position + 2, .role)
        && reading.items[position + 1].isAny([.possessive, .filler, .then, .former]))
    {
      return nil
    }
    if after == ",", reading.isKind(position + 2, .role) { return nil }
    return position
  }
}
