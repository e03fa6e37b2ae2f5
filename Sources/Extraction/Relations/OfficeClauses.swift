internal import GermanText
internal import Ontology

/// Reads whose titles are that stand in a clause: "ist", "als …", "zum … gewählt".
struct OfficeClauses {
  let coreference: Coreference
  let reading: Reading

  private var frames: OfficeFrames { OfficeFrames(reading: reading) }

  func holders(of chain: OfficeChain, in sentence: Range<Int>) -> Holders? {
    guard let role = chain.links.first?.role else { return nil }
    return chosen(chain, role, in: sentence) ?? notChosenAgain(chain, role, in: sentence)
      ?? asOffice(chain, role, in: sentence)
      ?? gained(chain, role) ?? copula(chain, role, in: sentence)
      ?? bare(chain, role, in: sentence)
  }

  // MARK: - "zum … gewählt"

  private func chosen(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    let start = max(sentence.lowerBound, chain.items.lowerBound - 1)
    guard reading.contains(.toOffice, in: start..<role) else { return nil }
    let part = reading.part(of: role)
    guard let verb = part.first(where: { reading.items[$0].isAny(.chosen) }),
      !reading.contains([.negation, .modal], in: reading.clause(of: verb)),
      !reading.contains([.negation, .modal], in: reading.clause(of: role)),
      let person = relativeChosen(role, sentence) ?? chosenPerson(part, role, chain)
    else { return nil }
    let persons = person.item < 0 ? [person] : allChosen(with: person, part, start..<role)
    return Holders(
      persons: persons.map(\.entity), items: persons.map(\.item), strength: .change, starts: true,
      rule: "offices/chosen")
  }

  /// "nicht wieder zur Oberbürgermeisterin gewählt": she was one, and the text need not say where.
  private func notChosenAgain(
    _ chain: OfficeChain, _ role: Int, in sentence: Range<Int>
  ) -> Holders? {
    let start = max(sentence.lowerBound, chain.items.lowerBound - 1)
    guard reading.contains(.toOffice, in: start..<role) else { return nil }
    let clause = reading.clause(of: role)
    guard let no = clause.first(where: { reading.word($0) == "nicht" }),
      ["wieder", "erneut", "mehr", "noch"].contains(reading.word(no + 1)),
      reading.contains(.chosen, in: clause),
      let person = subject(of: clause, role: role, isPlural: false, sentence)?.first
    else { return nil }
    return Holders(
      persons: [person.entity], items: [person.item], status: .former, strength: .clause,
      bodyIsStated: true, rule: "offices/not-again")
  }

  private typealias Person = (entity: Int, item: Int)

  /// "…, der zum Präsidenten gewählt wurde", "…, den der Rat zum Präsidenten wählte": whoever the
  /// relative clause is about, and not the one that the sentence is about.
  private func relativeChosen(_ role: Int, _ sentence: Range<Int>) -> Person? {
    let clause = reading.clause(of: role)
    let names = clause.filter { reading.isKind($0, .person) && !coreference.isOblique($0, reading) }
    let isObject = reading.word(clause.lowerBound) == "den"
    guard isObject || names.isEmpty && ["der", "die"].contains(reading.word(clause.lowerBound))
    else { return nil }
    return antecedent(of: clause, sentence)
  }

  /// Everybody who was chosen: "zu Vizepräsidenten wurden A und B gewählt", where "zu" without an
  /// article tells that the title is a plural.
  private func allChosen(
    with person: Person, _ part: Range<Int>, _ phrase: Range<Int>
  ) -> [Person] {
    guard
      let zu = phrase.first(where: { reading.word($0) == "zu" }),
      !reading.items[zu + 1].isAny([.possessive, .determiner])
    else { return [person] }
    let first = part.first {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
        && reading.list(of: .person, from: $0).contains(person.item)
    }
    return reading.list(of: .person, from: first ?? person.item)
      .map { (reading.items[$0].entity, $0) }
  }

  /// Who was chosen: the name before the title without a preposition, else the one after it, else
  /// what a pronoun or another title means.
  private func chosenPerson(_ part: Range<Int>, _ role: Int, _ chain: OfficeChain) -> Person? {
    if let object = chosenObject(part, role) { return object }
    let names = part.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
        && !isOfOtherGender($0, role)
    }
    if let name = names.last(where: { $0 < role }) ?? names.first(where: { $0 > role }) {
      return (reading.items[name].entity, name)
    }
    if let name = nameAfterColon(part) { return (reading.items[name].entity, name) }
    for position in part where ["er", "ihn", "sie"].contains(reading.word(position)) {
      let gender: Gender = reading.word(position) == "sie" ? .female : .male
      if let person = coreference.topic(before: position, gender: gender, in: reading) {
        return (person, -1)
      }
    }
    for position in part where position < chain.items.lowerBound {
      if let other = coreference.bareRole(at: position, in: reading),
        let handover = coreference.afterHandover(
          other, Coreference.isFeminine(other, in: reading) ? .female : .male, in: reading)
      {
        return handover.receiver.map { ($0, -1) }
      }
      if coreference.bareRole(at: position, in: reading) != nil || isOwnedTitle(position, part),
        let person = coreference.topic(before: position, gender: nil, in: reading)
      {
        return (person, -1)
      }
    }
    return nil
  }

  /// "Minister A ernannte den 58-Jährigen zum Präsidenten", "hat ihn Ministerin A berufen": whom the
  /// clause says somebody else makes something.
  private func chosenObject(_ part: Range<Int>, _ role: Int) -> Person? {
    guard !has(["wurde", "wurden", "wird", "werden", "worden"], in: part) else { return nil }
    let clause = reading.clause(of: role)
    for position in clause where position < role {
      if reading.word(position) == "ihn",
        let person = coreference.topic(before: clause.lowerBound, gender: .male, in: reading)
      {
        return (person, -1)
      }
      if reading.word(position) == "den",
        let described = coreference.describedPerson(at: position, in: reading)
      {
        return (described.person, -1)
      }
    }
    return nil
  }

  /// Whether a man's name cannot be whom a woman's title is given to.
  private func isOfOtherGender(_ name: Int, _ role: Int) -> Bool {
    Coreference.isFeminine(role, in: reading) && !Coreference.isPlural(role, in: reading)
      && reading.entities[reading.items[name].entity].gender == .male
  }

  /// "hat einen Landrat zum Vorsitzenden gewählt: A": the name right behind the colon.
  private func nameAfterColon(_ part: Range<Int>) -> Int? {
    guard reading.word(part.upperBound) == ":" else { return nil }
    let limit = reading.sentence(of: part.lowerBound).upperBound
    var position = part.upperBound + 1
    while position < limit,
      reading.isKind(position, .role)
        || reading.items[position].kind == nil && reading.items[position].isAny(.filler)
    {
      position += 1
    }
    return position < limit && reading.isKind(position, .person) ? position : nil
  }

  /// "haben Leipzigs Oberbürgermeister gewählt": a title with its body's genitive for an article.
  private func isOwnedTitle(_ item: Int, _ part: Range<Int>) -> Bool {
    guard reading.isKind(item, .role), item > part.lowerBound, !reading.isKind(item + 1, .person),
      reading.isKind(item - 1, .body) || reading.isKind(item - 1, .place)
    else { return false }
    return reading.word(item - 1).hasSuffix("s")
      && !Coreference.isPlural(item, in: reading)
  }

  // MARK: - "als …"

  private func asOffice(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    var position = role - 1
    while position >= sentence.lowerBound, position > role - 5,
      reading.items[position].kind == nil, reading.word(position) != "als",
      reading.word(position) != ","
    {
      position -= 1
    }
    guard position >= sentence.lowerBound, reading.word(position) == "als" else { return nil }
    let clause = reading.clause(of: position)
    guard !reading.contains([.negation, .modal], in: clause),
      let subject = nameBeside(position, in: sentence).map({ [$0] })
        ?? subject(
          of: clause, role: role,
          isPlural: isShared(clause, role) || Coreference.isPlural(role, in: reading)
            || has(Self.pluralVerbs, in: clause),
          sentence)
    else { return nil }
    let past: Set<String> = [
      "arbeitete", "saß", "sass", "stand", "wirkte", "diente", "war", "amtierte", "hatte",
    ]
    // "Nach fünf Jahren als Beigeordnete wechselt A."
    let isAfterYears =
      ["jahr", "jahren", "monaten"].contains(reading.word(position - 1))
      && clause.contains { reading.word($0) == "nach" && $0 < position }
    let hasRuled =
      reading.isKind(position - 1, .body)
      && ["führte", "leitete", "regierte", "lenkte"].contains(reading.word(role + 1))
    let isPast = isAfterYears || hasRuled || clause.contains { past.contains(reading.word($0)) }
    let isProposed = clause.contains { Self.proposing.contains(reading.word($0)) }
    let isFirst =
      reading.word(position - 1) == "zunächst"
      || (clause.lowerBound..<position).contains {
        reading.word($0) == "nachfolge" && reading.word($0 + 1) == "für"
      }
    return Holders(
      persons: subject.map(\.entity), items: subject.map(\.item),
      status: isPast || isFirst || hasLeft(clause) ? .former : isProposed ? .designated : nil,
      strength: .title, ends: leaves(clause), rule: "offices/as-office")
  }

  /// "hört als Generalsekretär auf", "tritt im Mai als Leiterin ab": in office until then.
  private func leaves(_ clause: Range<Int>) -> Bool {
    has(["scheidet", "scheiden"], and: ["aus"], in: clause)
      || has(["hört", "hören"], and: ["auf"], in: clause)
      || has(["tritt", "treten"], and: ["ab", "zurück"], in: clause)
      || has(["ausscheidet", "ausscheiden", "abtritt", "abtreten", "aufhört"], in: clause)
  }

  /// "schied als Leiterin aus", "ist als Leiter verabschiedet worden", "Aus ihren Ämtern geschieden
  /// sind: A als Leiterin und B".
  private func hasLeft(_ clause: Range<Int>) -> Bool {
    if has(["schied", "schieden"], and: ["aus"], in: clause)
      || has(["hörte", "hörten"], and: ["auf"], in: clause)
      || has(["trat", "traten"], and: ["ab", "zurück"], in: clause)
      || has(["verabschiedet", "ausgeschieden", "ausschied", "abgetreten"], in: clause)
      || has(["zurückgetreten", "aufgehört"], in: clause)
    {
      return true
    }
    let start = reading.part(of: clause.lowerBound).lowerBound
    guard reading.word(start - 1) == ":", !reading.contains(.verb, in: clause) else { return false }
    let before = reading.part(of: start - 1).lowerBound..<start - 1
    return has(["geschieden", "ausgeschieden", "verabschiedet"], in: before)
  }

  /// Whether a stretch has one of some words, and one of some others where they are given.
  private func has(_ words: [String], and others: [String]? = nil, in range: Range<Int>) -> Bool {
    range.contains { reading.items[$0].kind == nil && words.contains(reading.word($0)) }
      && (others.map { has($0, in: range) } ?? true)
  }

  /// "mit dem Amtsantritt von A als Ministerin", "A und B, als Vorsitzender der Dritte im Bunde": the
  /// name right before "als", whatever governs it.
  private func nameBeside(_ als: Int, in sentence: Range<Int>) -> Person? {
    let isSetOff = reading.word(als - 1) == ","
    var name = isSetOff ? als - 2 : als - 1
    // "mit A (Köln) als Vorsitzendem": past a bracket that no body is known in.
    if reading.word(name) == ")", name - 3 >= sentence.lowerBound, reading.word(name - 2) == "(" {
      name -= 3
    }
    guard name >= sentence.lowerBound, reading.isKind(name, .person) else { return nil }
    // "wird vom Minister A als Direktorin eingeführt"
    let part = reading.part(of: als)
    if has(["wurde", "wird", "worden"], in: part), isAgent(name, part) { return nil }
    let isList = name > sentence.lowerBound && reading.items[name - 1].isAny(.coordinator)
    if !isSetOff, isList { return nil }
    return (reading.items[name].entity, name)
  }

  /// Whether somebody does what a passive tells: "durch Minister A", "vom Minister A".
  private func isAgent(_ name: Int, _ clause: Range<Int>) -> Bool {
    var before = name - 1
    while before > clause.lowerBound,
      reading.isKind(before, .role)
        || reading.items[before].kind == nil && reading.items[before].isAny([.filler, .determiner])
          && reading.word(before) != "vom"
    {
      before -= 1
    }
    return before >= clause.lowerBound && ["durch", "von", "vom"].contains(reading.word(before))
  }

  private static let pluralVerbs = [
    "wurden", "werden", "treten", "amtieren", "fungieren", "scheiden", "stehen", "standen",
    "bleiben", "blieben", "unterstützen", "sind", "waren",
  ]

  private static let proposing: Set<String> = [
    "schlägt", "schlug", "vorgeschlagen", "nominiert", "nominierte", "empfiehlt", "empfahl",
    "empfohlen",
  ]

  /// Whether an office behind "als" is that of all persons before it: "A sowie B als Präsidenten".
  private func isShared(_ clause: Range<Int>, _ role: Int) -> Bool {
    let names = clause.filter { reading.isKind($0, .person) && $0 < role }
    guard names.count > 1, let first = names.first else { return false }
    return Set(names).isSubset(of: reading.list(of: .person, from: first))
  }

  // MARK: - "hat mit A einen …"

  /// "Die Stadt bekommt mit A eine Beauftragte": who is what a body has.
  private func gained(_ chain: OfficeChain, _ role: Int) -> Holders? {
    let clause = reading.clause(of: role)
    let verbs: Set<String> = ["hat", "haben", "bekommt", "bekam", "erhält", "erhielt", "findet"]
    guard clause.contains(where: { verbs.contains(reading.word($0)) && $0 < role }),
      (chain.items.lowerBound..<role).contains(where: {
        ["einen", "eine", "ihren", "ihre", "seinen", "seine"].contains(reading.word($0))
      }),
      !reading.contains([.negation, .modal], in: clause),
      let name = clause.first(where: {
        reading.isKind($0, .person) && $0 < role && reading.word($0 - 1) == "mit"
      })
    else { return nil }
    return Holders(
      persons: [reading.items[name].entity], items: [name], strength: .clause, frame: clause,
      rule: "offices/gained")
  }

  // MARK: - "ist", "war", "wird"

  private static let links: Grammar = [.copula, .pastCopula, .becomes, .became]

  private func copula(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    var clause = reading.clause(of: role)
    var verb = linkVerb(in: clause, of: role)
    if verb == nil, !reading.contains(.verb, in: clause),
      let before = frames.linkClause(before: clause, in: sentence)
    {
      if let gapped = frames.gappedSubject(of: chain, in: clause) {
        return gapping(gapped, chain, verbIn: before)
      }
      // "… ist er seit 2014, dazu seit 2012 Vorsitzender": the verb of the clause before.
      if isContinuation(clause, chain) {
        verb = linkVerb(in: before, of: role)
        if verb != nil { clause = before.lowerBound..<clause.upperBound }
      }
    }
    guard let verb, !closesOtherPredicate(clause), !isFuture(verb, clause),
      !isOblique(chain, role),
      !isSubject(chain, in: clause)
    else { return nil }
    let scope = predicate(around: role, in: clause)
    let isNoLonger = scope.contains {
      reading.word($0) == "nicht" && reading.word($0 + 1) == "mehr"
    }
    if !isNoLonger, reading.contains([.negation, .modal], in: scope) { return nil }
    let plurals: Set<String> = ["sind", "bleiben", "waren", "werden", "wurden", "blieben", "seien"]
    let isPlural =
      Coreference.isPlural(role, in: reading) || plurals.contains(reading.word(verb))
    let own = clause.lowerBound..<scope.upperBound
    guard let subject = subject(of: own, role: role, isPlural: isPlural, sentence) else {
      return nil
    }
    let it = reading.items[verb]
    var status: OfficeStatus?
    if isNoLonger || it.isAny(.pastCopula)
      || it.isAny(.became) && ["bevor", "ehe"].contains(reading.word(clause.lowerBound))
    {
      status = .former
    } else if it.isAny(.becomes) && !tellsOfThen(sentence) || isComing(sentence, scope)
      || scope.contains(where: {
        ["künftig", "demnächst", "bald"].contains(reading.word($0))
          && reading.word($0 - 1) != "auch"
      })
    {
      status = .designated
    } else if it.isAny(.copula), tellsOfNow(own) {
      status = .current
    }
    let isComing = isComing(sentence, scope)
    return Holders(
      persons: subject.map(\.entity), items: subject.map(\.item), status: status,
      strength: .clause, starts: it.isAny([.becomes, .became]) || isComing,
      frame: isComing ? sentence : isShared(scope, of: clause) ? clause : scope,
      rule: "offices/copula")
  }

  /// "Mai 2019: A wird Leiter": a chronicle tells in the present of what has happened.
  private func tellsOfThen(_ sentence: Range<Int>) -> Bool {
    let times = OfficeTimes(reading: reading)
    guard let anchor = reading.anchor else { return false }
    return times.lineDate(sentence).map { $0.latest <= anchor.earliest }
      ?? times.lineYear(sentence).map { $0 < anchor.year } ?? false
  }

  /// Whether a clause in the present tells of now: it names no time but a beginning, and stands in no
  /// line of a chronicle.
  private func tellsOfNow(_ clause: Range<Int>) -> Bool {
    !reading.contains(.then, in: clause)
      && !clause.contains { reading.date($0).map { $0.preposition != .since } ?? false }
      && OfficeTimes(reading: reading).lineYear(reading.sentence(of: clause.lowerBound)) == nil
  }

  /// "Bis Mai wird der Präsident die Runde führen", "Antreten wird der Präsident im Mai": another
  /// verb's future.
  private func isFuture(_ verb: Int, _ clause: Range<Int>) -> Bool {
    guard reading.items[verb].isAny(.becomes) else { return false }
    if verb > clause.lowerBound, verb <= clause.lowerBound + 3, opensWithInfinitive(clause) {
      return true
    }
    var last = clause.upperBound - 1
    while last > verb, [".", "!", "?"].contains(reading.word(last)) { last -= 1 }
    let it = reading.items[last]
    return last > verb && it.kind == nil && it.date == nil && !it.isCapitalised
      && it.word.hasSuffix("n") && !["werden", "sein", "dann", "an", "daran"].contains(it.word)
  }

  private func opensWithInfinitive(_ clause: Range<Int>) -> Bool {
    let first = reading.items[clause.lowerBound]
    return first.kind == nil && first.date == nil && first.grammar.isEmpty
      && first.word.hasSuffix("en") && !reading.isKind(clause.lowerBound + 1, .role)
  }

  /// Whether a predicate follows a day to come: "Im Oktober tauscht A und ist dann Präsidentin".
  private func isComing(_ sentence: Range<Int>, _ scope: Range<Int>) -> Bool {
    guard let anchor = reading.anchor,
      scope.contains(where: { ["dann", "danach", "anschließend"].contains(reading.word($0)) })
    else { return false }
    return sentence.contains {
      reading.date($0)?.start.map { $0.earliest > anchor.latest } ?? false
    }
  }

  /// "A ist Präsidentin, B Direktor": what the verb of the first clause says of the second.
  private func gapping(_ name: Int, _ chain: OfficeChain, verbIn clause: Range<Int>) -> Holders? {
    guard let verb = linkVerb(in: clause, of: clause.upperBound),
      !reading.contains([.negation, .modal], in: clause)
    else { return nil }
    let it = reading.items[verb]
    let own = reading.clause(of: name)
    let hasTime = own.contains {
      reading.items[$0].date != nil || ["später", "danach"].contains(reading.word($0))
    }
    let isComing = clause.contains { position in
      guard let anchor = reading.anchor, let date = reading.date(position)?.start else {
        return false
      }
      return date.earliest > anchor.latest
    }
    return Holders(
      persons: [reading.items[name].entity], items: [name],
      status: it.isAny(.pastCopula) ? .former : it.isAny(.becomes) || isComing ? .designated : nil,
      strength: .clause, starts: it.isAny([.becomes, .became]),
      frame: hasTime ? own : clause, rule: "offices/gapping")
  }

  /// "Der Leipziger Oberbürgermeister wurde wiedergewählt": the title is who, not what.
  private func isSubject(_ chain: OfficeChain, in clause: Range<Int>) -> Bool {
    chain.items.lowerBound == clause.lowerBound && !isRelative(clause)
      && !endsRelative(chain.items.upperBound, clause)
      && ["der", "die"].contains(reading.word(clause.lowerBound))
      && chain.items.upperBound < clause.upperBound
      && !clause.contains { reading.isKind($0, .person) && !coreference.isOblique($0, reading) }
      && reading.items[chain.items.upperBound].isAny(.verb)
  }

  /// "…, der Landrat ist und im Mai kandidiert": the verb at an item closes a relative clause.
  private func endsRelative(_ verb: Int, _ clause: Range<Int>) -> Bool {
    reading.word(clause.lowerBound - 1) == "," && reading.items[verb].isAny(Self.links)
      && (verb + 1 == clause.upperBound || reading.items[verb + 1].isAny(.coordinator))
  }

  /// "…, der bis Juli 2023 Landrat war": behind a comma, with its verb at the end.
  private func isRelative(_ clause: Range<Int>) -> Bool {
    guard reading.word(clause.lowerBound - 1) == "," else { return false }
    var last = clause.upperBound - 1
    while last > clause.lowerBound, [".", "!", "?"].contains(reading.word(last)) { last -= 1 }
    return reading.items[last].kind == nil && reading.items[last].isAny(Self.links)
  }

  /// Whether a title stands in the genitive, dative or accusative, and is no predicate.
  private func isOblique(_ chain: OfficeChain, _ role: Int) -> Bool {
    // "die Stelle der Geschäftsführerin"
    let start = chain.items.lowerBound
    if reading.word(start) == "der", start > reading.sentence(of: start).lowerBound,
      reading.items[start - 1].kind == nil, reading.items[start - 1].isCapitalised
    {
      return true
    }
    let isDated =
      start >= 2 && reading.word(start - 1) == "an" && reading.items[start - 2].date != nil
    if start > reading.sentence(of: start).lowerBound, reading.items[start].date == nil, !isDated,
      reading.items[start - 1].isAny(.preposition)
    {
      return true
    }
    return (OfficeChains.deputyEnd(start..<role, reading) ?? start..<role).contains {
      // "ist eine der drei Vizepräsidentinnen"
      reading.items[$0 + 1].date == nil
        && !(reading.word($0) == "einer" && reading.word($0 + 1) == "der")
        && ["eines", "einer", "einem", "einen", "des", "dem", "den", "zum", "zur"].contains(
          reading.word($0))
    }
  }

  /// The part of a clause that shares a title's predicate: "… ist und deshalb nicht mehr Landrat
  /// sein kann" has two.
  private func predicate(around role: Int, in clause: Range<Int>) -> Range<Int> {
    func isBorder(_ position: Int) -> Bool {
      guard reading.word(position) == "und", position > clause.lowerBound else { return false }
      return reading.items[position - 1].isAny(.verb) || opensPredicate(position + 1, clause)
    }
    let low = clause.last { $0 < role && isBorder($0) } ?? clause.lowerBound
    let high = clause.first { $0 > role && isBorder($0) } ?? clause.upperBound
    return low..<high
  }

  /// Whether a predicate is the only one of its clause: "ist seit 2005 Landrat und war vorher
  /// Bürgermeister" has two with their own times.
  private func isShared(_ predicate: Range<Int>, of clause: Range<Int>) -> Bool {
    !clause.contains {
      !predicate.contains($0) && reading.items[$0].kind == nil
        && reading.items[$0].isAny(Self.links)
    }
  }

  /// Whether a verb stands behind "und": "ist CDO und berichtet dem Minister".
  private func opensPredicate(_ item: Int, _ clause: Range<Int>) -> Bool {
    guard clause.contains(item), reading.items[item].kind == nil else { return false }
    let it = reading.items[item]
    if it.isAny([.verb, .speech]) { return true }
    return !it.isCapitalised && it.grammar.isEmpty && it.date == nil
      && ["t", "te", "ten"].contains { it.word.hasSuffix($0) }
  }

  /// A clause without a verb that adds another office: "dazu seit 2012 …".
  private func isContinuation(_ clause: Range<Int>, _ chain: OfficeChain) -> Bool {
    !clause.contains { reading.isKind($0, .person) }
      && chain.items.lowerBound - clause.lowerBound <= 3
  }

  /// The nearest "ist", "war", "wird": that of the title's own predicate before another one's.
  private func linkVerb(in clause: Range<Int>, of role: Int) -> Int? {
    let own = predicate(around: role, in: clause)
    return nearestLink(in: own, of: role) ?? nearestLink(in: clause, of: role)
  }

  private func nearestLink(in range: Range<Int>, of role: Int) -> Int? {
    range.filter { reading.items[$0].kind == nil && reading.items[$0].isAny(Self.links) }
      .min { abs($0 - role) < abs($1 - role) }
  }

  /// Whether the clause ends in a participle: "wurde … begrüßt" has another predicate.
  private func closesOtherPredicate(_ clause: Range<Int>) -> Bool {
    let words = clause.suffix(3).map { reading.items[$0] }
    // "da der CIO durch das Kabinett ernannt wird"
    if let last = words.last(where: { ![".", "!", "?"].contains($0.word) }),
      last.isAny([.becomes, .became]),
      words.contains(where: { $0.kind == nil && !$0.isCapitalised && $0.isAny(.chosen) })
    {
      return true
    }
    return words.contains { it in
      it.kind == nil && !it.isCapitalised && it.word.hasPrefix("ge")
        && (it.word.hasSuffix("t") || it.word.hasSuffix("en"))
        && !["gemeinsam", "gewesen", "geworden", "genannt", "gestern", "gen", "gegen"]
          .contains(it.word)
    }
  }

  // MARK: - Subjects

  /// The subject of a clause around a title.
  private func subject(
    of clause: Range<Int>, role: Int, isPlural: Bool, _ sentence: Range<Int>
  ) -> [Person]? {
    let names = clause.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
        && (reading.word($0 - 1) != "als" || $0 - 1 == clause.lowerBound)
    }
    if let name = names.last(where: { $0 < role }) ?? names.first(where: { $0 > role }) {
      let start = isPlural ? names.first { $0 < role } ?? name : name
      let list = isPlural ? reading.list(of: .person, from: start) : [name]
      return list.map { (reading.items[$0].entity, $0) }
    }
    if let name = nameBehindWith(clause, role) { return [(reading.items[name].entity, name)] }
    if let antecedent = antecedent(of: clause, sentence) { return [antecedent] }
    if opensWithOwner(clause) { return otherThanOwner(clause, sentence).map { [$0] } }
    if let pronoun = pronoun(in: clause) { return [pronoun] }
    for position in clause where position < role - 1 {
      guard let other = coreference.bareRole(at: position, in: reading), other != role,
        !coreference.isOblique(other, reading),
        let person = coreference.holder(ofBareRole: other, in: reading)
      else { continue }
      return [(person, -1)]
    }
    // "Vorsitzender ist der Landrat des Kreises, A."
    let end = clause.upperBound
    if end + 1 < sentence.upperBound, reading.word(end) == ",", reading.isKind(end + 1, .person),
      clause.contains(where: { reading.isKind($0, .role) && $0 > role })
    {
      return [(reading.items[end + 1].entity, end + 1)]
    }
    return earlierSubject(before: clause, isPlural: isPlural, sentence)
  }

  /// "Staatssekretär wird mit A ein Fachmann": who comes with "mit" right behind the verb.
  private func nameBehindWith(_ clause: Range<Int>, _ role: Int) -> Int? {
    guard let mit = clause.first(where: { reading.word($0) == "mit" && $0 > role }),
      reading.items[mit - 1].kind == nil, reading.items[mit - 1].isAny(Self.links)
    else { return nil }
    return clause.first { $0 > mit && $0 < mit + 4 && reading.isKind($0, .person) }
  }

  /// "A, die als … zugleich … ist": the name before a relative clause.
  private func antecedent(of clause: Range<Int>, _ sentence: Range<Int>) -> Person? {
    guard clause.lowerBound - 2 >= sentence.lowerBound,
      reading.items[clause.lowerBound].isAny(.relative), !opensWithOwner(clause),
      reading.word(clause.lowerBound - 1) == ",", !opensWithNoun(clause)
    else { return nil }
    var position = clause.lowerBound - 2
    while position >= sentence.lowerBound, position > clause.lowerBound - 10 {
      if reading.isKind(position, .person) { return (reading.items[position].entity, position) }
      if reading.items[position].isAny(.verb) { return nil }
      position -= 1
    }
    return nil
  }

  /// "A, dessen Vizepräsident er gewesen war": the title is somebody else's.
  private func opensWithOwner(_ clause: Range<Int>) -> Bool {
    ["dessen", "deren"].contains(reading.word(clause.lowerBound))
      && reading.word(clause.lowerBound - 1) == ","
  }

  /// "…, die Urkunde als Präsident": an article with its noun, and no relative pronoun.
  private func opensWithNoun(_ clause: Range<Int>) -> Bool {
    guard clause.count > 1 else { return false }
    let noun = reading.items[clause.lowerBound + 1]
    return noun.kind == nil && noun.date == nil && noun.isCapitalised
      && !reading.contains([.copula, .pastCopula, .became], in: clause)
  }

  /// Whom "er" means behind "dessen": whoever the sentence opens with, and not the owner.
  private func otherThanOwner(_ clause: Range<Int>, _ sentence: Range<Int>) -> Person? {
    guard let pronoun = pronoun(in: clause) else { return nil }
    let owner = coreference.relativeAntecedent(of: clause.lowerBound, in: reading)
      .map { reading.items[$0].entity }
    if pronoun.entity != owner { return pronoun }
    let described = coreference.describedPerson(at: sentence.lowerBound, in: reading)
    return described.flatMap { $0.person == owner ? nil : ($0.person, -1) }
  }

  private func pronoun(in clause: Range<Int>) -> Person? {
    for position in clause where reading.items[position].isAny([.pronoun, .demonstrative]) {
      if let person = coreference.person(at: position, in: reading) { return (person.person, -1) }
    }
    return nil
  }

  /// The subject that a clause shares with the ones before it in its sentence, or with the
  /// sentence before.
  private func earlierSubject(
    before clause: Range<Int>, isPlural: Bool, _ sentence: Range<Int>
  ) -> [Person]? {
    let part = reading.part(of: clause.lowerBound)
    let before = part.lowerBound..<clause.lowerBound
    let names = before.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
    }
    if !isPlural, let name = nameBeforeApposition(clause, part) {
      return [(reading.items[name].entity, name)]
    }
    if let name = names.first {
      let list = isPlural ? reading.list(of: .person, from: name) : [name]
      return list.map { (reading.items[$0].entity, $0) }
    }
    if let pronoun = pronoun(in: before) { return [pronoun] }
    if let name = before.last(where: { coreference.isGenitive($0, reading) }) {
      return [(reading.items[name].entity, name)]
    }
    // "der Mann, der im Mai Direktor wird": whom a noun means, the sentences before need not tell.
    guard !isPlural, !hasOtherSubject(clause), !isOfSomebodyNew(clause),
      let person = coreference.topic(
        before: clause.lowerBound, gender: describedGender(clause), in: reading)
    else { return nil }
    return [(person, -1)]
  }

  /// "Es kam der Mann, der im Mai Direktor wird": somebody whom the text has not named yet.
  private func isOfSomebodyNew(_ clause: Range<Int>) -> Bool {
    guard isRelative(clause), ["der", "die"].contains(reading.word(clause.lowerBound)) else {
      return false
    }
    let before = reading.clause(of: clause.lowerBound - 2)
    return before.contains {
      ["mann", "frau", "person", "derjenige", "diejenige", "jemand"].contains(reading.word($0))
    }
  }

  /// "Die Juristin ist CDO": the gender of whom a clause opens with, where a noun shows it.
  private func describedGender(_ clause: Range<Int>) -> Gender? {
    let noun = clause.lowerBound + 1
    guard ["die", "der"].contains(reading.word(clause.lowerBound)), clause.contains(noun),
      reading.items[noun].kind == nil, reading.items[noun].isCapitalised
    else { return nil }
    let isFeminine = reading.word(noun).hasSuffix("in")
    if reading.word(clause.lowerBound) == "die" { return isFeminine ? .female : nil }
    return isFeminine ? nil : .male
  }

  /// "…, B, bisher Staatsrätin, ist Senatorin": the name before an apposition that the verb follows.
  private func nameBeforeApposition(_ clause: Range<Int>, _ part: Range<Int>) -> Int? {
    guard reading.items[clause.lowerBound].kind == nil,
      reading.items[clause.lowerBound].isAny([.verb, .speech]),
      !reading.items[clause.lowerBound].isAny(.determiner)
    else { return nil }
    var position = clause.lowerBound - 2
    while position > part.lowerBound, !reading.isKind(position, .person) {
      let it = reading.items[position]
      if it.kind == nil, it.isAny([.verb, .speech]), !it.isAny(.determiner) { return nil }
      position -= 1
    }
    guard reading.isKind(position, .person), reading.word(position + 1) == ",",
      !coreference.isOblique(position, reading)
    else { return nil }
    return position
  }

  /// Whether a body stands in a clause without a preposition: the body does what the clause says.
  private func hasOtherSubject(_ clause: Range<Int>) -> Bool {
    clause.contains {
      reading.isKind($0, .body) && $0 == clause.lowerBound
        || (reading.isKind($0, .body) && $0 == clause.lowerBound + 1
          && ["der", "die", "das"].contains(reading.word(clause.lowerBound)))
    }
  }

  // MARK: - Bare titles

  /// "Der Bürgermeister von Abensberg beginnt …": a title for somebody the text speaks of.
  private func bare(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    let start = chain.items.lowerBound
    // "haben Leipzigs Oberbürgermeister zum Präsidenten gewählt"
    let part = reading.part(of: role)
    if isOwnedTitle(role, part), reading.contains(.chosen, in: part),
      part.contains(where: { $0 > role && reading.items[$0].isAny(.toOffice) }),
      !reading.contains([.negation, .modal], in: part),
      !part.contains(where: { reading.isKind($0, .person) }),
      let person = coreference.topic(before: start, gender: nil, in: reading)
    {
      return Holders(
        persons: [person], items: [-1], strength: .implied, rule: "offices/bare-title")
    }
    // "In Köln ist die designierte Direktorin fremd."
    if reading.items[start].isAny(.determiner), reading.contains(.designated, in: start..<role),
      coreference.bareRole(at: start, in: reading) == role,
      !reading.contains([.negation, .modal], in: start..<role),
      let person = coreference.holder(ofBareRole: role, in: reading)
    {
      return Holders(
        persons: [person], items: [-1], strength: .implied, rule: "offices/bare-title")
    }
    if ["den", "dem"].contains(reading.word(start)), reading.items[start + 1].isAny(.former),
      !reading.contains([.negation, .modal], in: reading.clause(of: role)),
      let person = coreference.topic(before: start, gender: nil, in: reading)
    {
      // "hatte den damaligen Finanzstaatssekretär … gemacht"
      return Holders(
        persons: [person], items: [-1], strength: .implied, rule: "offices/bare-title")
    }
    guard ["der", "die"].contains(reading.word(start)),
      !Coreference.isPlural(role, in: reading),
      start == sentence.lowerBound || [",", ":"].contains(reading.word(start - 1))
        || isAfterSpeech(start)
        || isAfterFuture(start) || isAfterAuxiliary(start) && chain.links[0].bodyIsNamed,
      coreference.bareRole(at: start, in: reading) != nil,
      let person = coreference.holder(ofBareRole: role, in: reading)
    else { return nil }
    return Holders(
      persons: [person], items: [-1], strength: .implied, rule: "offices/bare-title")
  }

  /// "Antreten wird der Bürgermeister das Amt im Mai": the subject behind a future.
  private func isAfterFuture(_ start: Int) -> Bool {
    start > 1 && reading.items[start - 1].isAny(.becomes)
      && reading.clause(of: start).lowerBound == start - 2
      && opensWithInfinitive(reading.clause(of: start))
  }

  /// "Gestern hat der Ministerpräsident des Landes A den Vorsitz übernommen".
  private func isAfterAuxiliary(_ start: Int) -> Bool {
    ["hat", "hatte"].contains(reading.word(start - 1)) && reading.word(start) == "der"
  }

  private func isAfterSpeech(_ start: Int) -> Bool {
    start > 0 && reading.items[start - 1].isAny(.speech)
  }
}
