internal import GermanText
internal import Ontology

/// Offices that a clause says somebody has: "ist Präsident", "hat mit A einen Präsidenten".
extension OfficeClauses {
  /// "Die Stadt bekommt mit A eine Beauftragte": who is what a body has.
  func gained(_ chain: OfficeChain, _ role: Int) -> Holders? {
    var clause = reading.clause(of: role)
    // "Mit A, bislang Direktorin in B, hat der Rat eine neue Leiterin gewählt."
    let start = reading.part(of: role).lowerBound
    if let mit = (start..<role).first(where: { reading.word($0) == "mit" }),
      reading.isKind(mit + 1, .person), reading.word(mit + 2) == ",",
      !reading.contains(.verb, in: start..<mit)
    {
      clause = mit..<clause.upperBound
    }
    let verbs: WordSet = ["hat", "haben", "bekommt", "bekam", "erhält", "erhielt", "findet"]
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
      persons: [reading.items[name].entity], items: [name], strength: .clause,
      frame: reading.clause(of: role), rule: "offices/gained")
  }

  static let links: Grammar = [.copula, .pastCopula, .becomes, .became]

  func copula(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    var clause = reading.clause(of: role)
    var verb = linkVerb(in: clause, of: role)
    var ownTime: Range<Int>?
    if verb == nil, !reading.contains(.verb, in: clause),
      let before = frames.linkClause(before: clause, in: sentence)
    {
      if let gapped = frames.gappedSubject(of: chain, in: clause) {
        return gapping(gapped, chain, verbIn: before)
      }
      // "… ist er seit 2014, dazu seit 2012 Vorsitzender": the verb of the clause before.
      if isContinuation(clause, chain) {
        verb = linkVerb(in: before, of: role)
        if verb != nil {
          if has(["danach", "dann", "anschließend", "später"], in: clause) { ownTime = clause }
          clause = before.lowerBound..<clause.upperBound
        }
      }
    }
    guard let verb, !closesOtherPredicate(predicate(around: role, in: clause)),
      !isFuture(verb, clause),
      !isPossible(verb, clause),
      !opensWithParticiple(clause, before: verb), !isOfThat(verb, clause),
      !bracketParts(verb, role), !isOblique(chain, role),
      !isSubject(chain, in: clause)
    else { return nil }
    let scope = predicate(around: role, in: clause)
    let isNoLonger = scope.contains {
      reading.word($0) == "nicht" && ["mehr", "länger"].contains(reading.word($0 + 1))
    }
    if !isNoLonger, scope.contains(where: { isDenying($0) }) { return nil }
    let plurals: WordSet = ["sind", "bleiben", "waren", "werden", "wurden", "blieben", "seien"]
    let isPlural =
      Coreference.isPlural(role, in: reading) || plurals.contains(reading.word(verb))
    let own = clause.lowerBound..<scope.upperBound
    guard let subject = subject(of: own, role: role, isPlural: isPlural, sentence) else {
      return nil
    }
    let it = reading.items[verb]
    var status: OfficeStatus?
    // "die schon im März Leiterin geworden war"
    let hasJustBecome =
      it.isAny(.pastCopula) && scope.contains { reading.word($0) == "geworden" }
      && scope.contains { position in
        guard let date = reading.date(position), date.preposition != .until else { return false }
        return date.start.map(OfficeTimes(reading: reading).isRecent) ?? false
      }
    if isNoLonger || it.isAny(.pastCopula) && !hasJustBecome
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
    } else if it.isAny(.copula), tellsOfNow(scope.contains(verb) ? scope : own) {
      status = .current
    }
    let isComing = isComing(sentence, scope)
    return Holders(
      persons: subject.map(\.entity), items: subject.map(\.item), status: status,
      strength: .clause, starts: it.isAny([.becomes, .became]) || isComing,
      frame: ownTime ?? (isComing ? sentence : isShared(scope, of: clause) ? clause : scope),
      rule: "offices/copula")
  }

  /// Whether a word denies an office or only considers it; "ist statt A nun B" denies A's only.
  private func isDenying(_ item: Int) -> Bool {
    let it = reading.items[item]
    return it.isAny([.negation, .modal])
      && !(it.kind == nil && it.word == "statt")
  }

  /// "Mai 2019: A wird Leiter": a chronicle tells in the present of what has happened.
  func tellsOfThen(_ sentence: Range<Int>) -> Bool {
    let times = OfficeTimes(reading: reading)
    guard let anchor = reading.anchor else { return false }
    return times.lineDate(sentence).map { $0.latest <= anchor.earliest }
      ?? times.lineYear(sentence).map { $0 < anchor.year } ?? false
  }

  /// Whether a clause in the present tells of now: it names no time but a beginning, and stands in no
  /// line of a chronicle.
  func tellsOfNow(_ clause: Range<Int>) -> Bool {
    !reading.contains(.then, in: clause)
      && !clause.contains { reading.date($0).map { $0.preposition != .since } ?? false }
      && OfficeTimes(reading: reading).lineYear(reading.sentence(of: clause.lowerBound)) == nil
  }

  /// "Bis Mai wird der Präsident die Runde führen", "Antreten wird der Präsident im Mai": another
  /// verb's future.
  func isFuture(_ verb: Int, _ clause: Range<Int>) -> Bool {
    guard reading.items[verb].isAny(.becomes) else { return false }
    if verb > clause.lowerBound, verb <= clause.lowerBound + 3, opensWithInfinitive(clause) {
      return true
    }
    let last = reading.lastWord(of: verb..<clause.upperBound)
    let it = reading.items[last]
    return last > verb && it.kind == nil && it.date == nil && !it.isCapitalised
      && it.word.hasSuffix("n") && !["werden", "sein", "dann", "an", "daran"].contains(it.word)
  }

  /// "Nach der Wahl könne A Präsidentin werden": what may come.
  private func isPossible(_ verb: Int, _ clause: Range<Int>) -> Bool {
    ["werden", "bleiben", "sein"].contains(reading.word(verb)) && has(Self.possible, in: clause)
  }

  private static let possible = [
    "kann", "können", "könne", "könnten", "konnte", "muss", "müssen", "müsse", "darf", "dürfe",
    "mag", "möge",
  ]

  /// "Zitiert wird auch ein Direktor": what is done to whom the title means.
  private func opensWithParticiple(_ clause: Range<Int>, before verb: Int) -> Bool {
    guard verb == clause.lowerBound + 1, reading.items[verb].isAny([.becomes, .became]) else {
      return false
    }
    let first = reading.items[clause.lowerBound]
    return first.kind == nil && first.date == nil && !first.isAny(.chosen)
      && (first.word.hasSuffix("iert") || first.word.hasPrefix("ge") && first.word.hasSuffix("t"))
  }

  /// "Meines Wissens war das ein Direktor": "das" is the subject, whoever it may be.
  private func isOfThat(_ verb: Int, _ clause: Range<Int>) -> Bool {
    let isThat = [verb - 1, verb + 1].contains { position in
      guard clause.contains(position), reading.word(position) == "das" else { return false }
      let next = reading.items[position + 1]
      return position == verb - 1 || next.kind == nil && !next.isCapitalised
    }
    return isThat && !clause.contains { reading.isKind($0, .person) }
  }

  /// "Der Direktor floh (A war verschwunden)": a bracket begins or ends between verb and title.
  private func bracketParts(_ verb: Int, _ role: Int) -> Bool {
    let between = min(verb, role)..<max(verb, role)
    return between.count { reading.word($0) == "(" } != between.count { reading.word($0) == ")" }
  }

  func opensWithInfinitive(_ clause: Range<Int>) -> Bool {
    let first = reading.items[clause.lowerBound]
    return first.kind == nil && first.date == nil && first.grammar.isEmpty
      && first.word.hasSuffix("en") && !reading.isKind(clause.lowerBound + 1, .role)
  }

  /// Whether a predicate follows a day to come: "Im Oktober tauscht A und ist dann Präsidentin".
  func isComing(_ sentence: Range<Int>, _ scope: Range<Int>) -> Bool {
    guard let anchor = reading.anchor,
      scope.contains(where: { ["dann", "danach", "anschließend"].contains(reading.word($0)) })
    else { return false }
    return sentence.contains {
      reading.date($0)?.start.map { $0.earliest > anchor.latest } ?? false
    }
  }

  /// "A ist Präsidentin, B Direktor": what the verb of the first clause says of the second.
  func gapping(_ name: Int, _ chain: OfficeChain, verbIn clause: Range<Int>) -> Holders? {
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
  func isSubject(_ chain: OfficeChain, in clause: Range<Int>) -> Bool {
    chain.items.lowerBound == clause.lowerBound && !isRelative(clause)
      && !endsRelative(chain.items.upperBound, clause)
      && ["der", "die"].contains(reading.word(clause.lowerBound))
      && chain.items.upperBound < clause.upperBound
      && !clause.contains { reading.isKind($0, .person) && !coreference.isOblique($0, reading) }
      && reading.items[chain.items.upperBound].isAny(.verb)
  }

  /// "…, der Landrat ist und im Mai kandidiert": the verb at an item closes a relative clause.
  func endsRelative(_ verb: Int, _ clause: Range<Int>) -> Bool {
    reading.word(clause.lowerBound - 1) == "," && reading.items[verb].isAny(Self.links)
      && (verb + 1 == clause.upperBound || reading.items[verb + 1].isAny(.coordinator))
  }

  /// "…, der bis Juli 2023 Landrat war": behind a comma, with its verb at the end.
  func isRelative(_ clause: Range<Int>) -> Bool {
    guard reading.word(clause.lowerBound - 1) == "," else { return false }
    let last = reading.items[reading.lastWord(of: clause)]
    return last.kind == nil && last.isAny(Self.links)
  }

  /// Whether a title stands in the genitive, dative or accusative, and is no predicate.
  func isOblique(_ chain: OfficeChain, _ role: Int) -> Bool {
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
      // "ist eine der drei Vizepräsidentinnen", "war bis zum Sommer Kämmerer"
      reading.items[$0 + 1].date == nil && reading.word($0 - 1) != "bis"
        && !(reading.word($0) == "einer" && reading.word($0 + 1) == "der")
        && ["eines", "einer", "einem", "einen", "des", "dem", "den", "zum", "zur"].contains(
          reading.word($0))
    }
  }

  /// The part of a clause that shares a title's predicate: "… ist und deshalb nicht mehr Landrat
  /// sein kann" has two.
  func predicate(around role: Int, in clause: Range<Int>) -> Range<Int> {
    func isBorder(_ position: Int) -> Bool {
      guard reading.word(position) == "und", position > clause.lowerBound else { return false }
      return reading.items[position - 1].isAny([.verb, .departing, .chosen])
        || opensPredicate(position + 1, clause)
    }
    let low = clause.last { $0 < role && isBorder($0) } ?? clause.lowerBound
    let high = clause.first { $0 > role && isBorder($0) } ?? clause.upperBound
    return low..<high
  }

  /// Whether a predicate is the only one of its clause: "ist seit 2005 Landrat und war vorher
  /// Bürgermeister", "hat bis 2018 dem Rat angehört und ist Präsident" have two with their own times.
  func isShared(_ predicate: Range<Int>, of clause: Range<Int>) -> Bool {
    !clause.contains {
      !predicate.contains($0) && reading.items[$0].kind == nil
        && (reading.items[$0].isAny(Self.links) || ["hat", "hatte"].contains(reading.word($0)))
        || !predicate.contains($0) && reading.isKind($0, .role)
          && !reading.isKind($0 + 1, .person)
    }
  }

  /// Whether a verb stands behind "und": "ist CDO und berichtet dem Minister".
  func opensPredicate(_ item: Int, _ clause: Range<Int>) -> Bool {
    guard clause.contains(item), reading.items[item].kind == nil else { return false }
    let it = reading.items[item]
    if it.isAny([.verb, .speech]) { return true }
    return !it.isCapitalised && it.grammar.isEmpty && it.date == nil
      && ["t", "te", "ten"].contains { it.word.hasSuffix($0) }
  }

  /// A clause without a verb that adds another office: "dazu seit 2012 …".
  func isContinuation(_ clause: Range<Int>, _ chain: OfficeChain) -> Bool {
    !clause.contains { reading.isKind($0, .person) }
      && chain.items.lowerBound - clause.lowerBound <= 3
      && (!reading.items[clause.lowerBound].isAny(.subordinator)
        || ["als", "da", "damit"].contains(reading.word(clause.lowerBound)))
      && !endsInVerb(clause)
  }

  /// "…, skeptischen Abgeordneten den Plan zu erklären": a clause with a verb of its own at its end.
  private func endsInVerb(_ clause: Range<Int>) -> Bool {
    let last = reading.lastWord(of: clause)
    let it = reading.items[last]
    guard it.kind == nil, it.word.hasSuffix("en") else { return false }
    return reading.word(last - 1) == "zu"
      || it.date == nil && !it.isCapitalised && it.grammar.isEmpty && last > clause.lowerBound
  }

  /// The nearest "ist", "war", "wird": that of the title's own predicate before another one's.
  func linkVerb(in clause: Range<Int>, of role: Int) -> Int? {
    let own = predicate(around: role, in: clause)
    return nearestLink(in: own, of: role) ?? nearestLink(in: clause, of: role)
  }

  func nearestLink(in range: Range<Int>, of role: Int) -> Int? {
    range.filter { reading.items[$0].kind == nil && reading.items[$0].isAny(Self.links) }
      .min { abs($0 - role) < abs($1 - role) }
  }

  /// Whether the clause ends in a participle: "wurde … begrüßt" has another predicate.
  func closesOtherPredicate(_ clause: Range<Int>) -> Bool {
    let words = clause.suffix(3).map { reading.items[$0] }
    // "da der CIO durch das Kabinett ernannt wird"
    if let last = words.last(where: { ![".", "!", "?"].contains($0.word) }),
      last.isAny([.becomes, .became]),
      words.contains(where: { $0.kind == nil && !$0.isCapitalised && $0.isAny(.chosen) })
    {
      return true
    }
    // "Leiter der neu geschaffenen Abteilung B": the participle is the noun's.
    let isAttribute = { (position: Int) in
      position + 1 < clause.upperBound
        && (reading.items[position + 1].kind != nil || reading.items[position + 1].isCapitalised)
        && reading.items[position].word.hasSuffix("en")
    }
    return clause.suffix(3).contains { position in
      let it = reading.items[position]
      return it.kind == nil && !it.isCapitalised && !isAttribute(position)
        && it.word.hasPrefix("ge")
        && (it.word.hasSuffix("t") || it.word.hasSuffix("en"))
        && !["gemeinsam", "gewesen", "geworden", "genannt", "gestern", "gen", "gegen"]
          .contains(it.word)
    }
  }
}
