internal import Ontology

/// Offices behind "als": "amtiert als Präsident".
extension OfficeClauses {
  func asOffice(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    var position = role - 1
    while position >= sentence.lowerBound, position > role - 5,
      reading.items[position].kind == nil, reading.word(position) != "als",
      reading.word(position) != ","
    {
      position -= 1
    }
    guard position >= sentence.lowerBound, reading.word(position) == "als",
      // "ist als Stabsstelle an den Oberbürgermeister angebunden"
      position == role - 2 || !reading.items[role - 1].isAny(.determiner)
        || !reading.items[role - 2].isAny(.preposition)
    else { return nil }
    let clause = reading.clause(of: position)
    // "Unter ihm als Minister wuchs das Haus": somebody whom the clause doesn't name.
    if ["ihm", "ihn"].contains(reading.word(position - 1)) { return nil }
    // "Als Vorsteher verständigte man sich auf A": nobody before is meant.
    if clause.contains(where: { reading.word($0) == "man" }),
      !clause.contains(where: { reading.isKind($0, .person) && !coreference.isOblique($0, reading) }
      )
    {
      return nil
    }
    // "Nach fünf Jahren als Bürgermeister tritt A nicht mehr an."
    let isAfterYears =
      ["jahr", "jahren", "monaten"].contains(reading.word(position - 1))
      && clause.contains { reading.word($0) == "nach" && $0 < position }
    let isStaying = isAfterYears && reading.contains(.negation, in: clause)
    guard !reading.contains(isAfterYears ? .modal : [.negation, .modal], in: clause),
      !hiresSomebodyElse(position, clause),
      !has(Self.running, in: clause) || isEntering(clause),
      let subject = ownerOfTime(position, clause).map({ [$0] })
        ?? listBeside(position, clause)
        ?? nameBeside(position, in: sentence).map({ [$0] })
        ?? subject(
          of: clause, role: role,
          isPlural: isShared(clause, role) || Coreference.isPlural(role, in: reading)
            || has(Self.pluralVerbs, in: clause),
          sentence)
    else { return nil }
    let past: WordSet = [
      "arbeitete", "saß", "sass", "stand", "wirkte", "diente", "war", "amtierte", "hatte",
    ]
    let hasRuled =
      reading.isKind(position - 1, .body)
      && ["führte", "leitete", "regierte", "lenkte"].contains(reading.word(role + 1))
    let isPast =
      isAfterYears && !isStaying || hasRuled
      || listed(position, clause, sentence).contains { past.contains(reading.word($0)) }
    // "fungiert übergangsweise als Leiter"
    let isActing = (clause.lowerBound..<max(clause.lowerBound, position)).contains {
      OfficeTimes(reading: reading).isStandingIn($0)
    }
    let isProposed = clause.contains { Self.proposing.contains(reading.word($0)) }
    let isFirst =
      reading.word(position - 1) == "zunächst"
      || (clause.lowerBound..<position).contains {
        reading.word($0) == "nachfolge" && reading.word($0 + 1) == "für"
      }
    return Holders(
      persons: subject.map(\.entity), items: subject.map(\.item),
      status: isPast || isFirst || hasLeft(predicate(around: role, in: clause))
        ? .former : isProposed ? .designated : isActing ? .acting : nil,
      strength: .title, starts: begins(clause), ends: leaves(clause), rule: "offices/as-office")
  }

  /// "war als Leiter, als Sprecher und zuletzt als Referent tätig": a clause with all those before it
  /// that go on its list of offices.
  private func listed(_ als: Int, _ clause: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var range = clause
    while range.lowerBound - 1 > sentence.lowerBound,
      (range.lowerBound..<range.lowerBound + 3).contains(where: { reading.word($0) == "als" }),
      reading.word(range.lowerBound - 1) == ",",
      !reading.contains(.verb, in: range.lowerBound..<clause.upperBound)
    {
      range = reading.clause(of: range.lowerBound - 2).lowerBound..<clause.upperBound
    }
    return range
  }

  /// Whoever runs for an office has none: "kandidierte erfolglos als Bürgermeister".
  private static let running = [
    "kandidierte", "kandidieren", "bewarb", "bewirbt", "bewerben", "beworben", "antrat", "antritt",
    "unterlag", "unterliegt", "scheiterte", "scheitert", "gescheitert", "ablehnte", "abgelehnt",
  ]

  /// "der im Mai sein Amt als CIO antritt", and not at an election.
  private func isEntering(_ clause: Range<Int>) -> Bool {
    has(["antritt", "antrat"], in: clause)
      && clause.contains {
        reading.items[$0].isCapitalised && SuccessionVerbs.isOffice(reading.word($0))
          || ["dienst", "nachfolge"].contains(reading.word($0))
      }
  }

  /// "A, dessen Zeit als Oberbürgermeister zu Ende geht": whose time it is.
  private func ownerOfTime(_ als: Int, _ clause: Range<Int>) -> Person? {
    guard opensWithOwner(clause), als - 1 <= clause.lowerBound + 3,
      ["zeit", "amtszeit", "arbeit", "tätigkeit", "dienstzeit"].contains(reading.word(als - 1)),
      let name = coreference.relativeAntecedent(of: clause.lowerBound, in: reading)
    else { return nil }
    return (reading.items[name].entity, name)
  }

  /// "bestätigte A und B als Sprecher": all those whom a choice is of.
  private func listBeside(_ als: Int, _ clause: Range<Int>) -> [Person]? {
    guard reading.contains(.chosen, in: clause), reading.word(als - 1) != ",",
      !(clause.lowerBound..<als).contains(where: { reading.word($0) == "als" })
    else { return nil }
    var names: [Int] = []
    var position = als - 1
    while position >= clause.lowerBound, reading.isKind(position, .person) {
      names.insert(position, at: 0)
      guard reading.items[position - 1].isAny(.coordinator) || reading.word(position - 1) == ","
      else { break }
      position -= 2
    }
    guard names.count > 1, let first = names.first, !coreference.isOblique(first, reading) else {
      return nil
    }
    return names.map { (reading.items[$0].entity, $0) }
  }

  /// "tritt im Juli ihren Dienst als Dezernentin an", "beginnt im Mai als Leiter": from then on.
  private func begins(_ clause: Range<Int>) -> Bool {
    has(["beginnt", "startet", "begann", "startete", "wechselt", "wechselte"], in: clause)
      || has(["tritt", "trat"], and: ["an"], in: clause) || isEntering(clause)
      || has(["nimmt", "nahm"], and: ["auf"], in: clause)
      || has(["fängt", "fing"], and: ["an"], in: clause)
  }

  /// "hört als Generalsekretär auf", "tritt im Mai als Leiterin ab": in office until then.
  func leaves(_ clause: Range<Int>) -> Bool {
    has(["scheidet", "scheiden"], and: ["aus"], in: clause)
      || has(["hört", "hören"], and: ["auf"], in: clause)
      || has(["legt", "legen"], and: ["nieder"], in: clause)
      || has(["gibt", "geben"], and: ["auf", "ab"], in: clause)
      || has(["tritt", "treten"], and: ["ab", "zurück"], in: clause)
      || has(["ausscheidet", "ausscheiden", "abtritt", "abtreten", "aufhört"], in: clause)
  }

  /// "schied als Leiterin aus", "ist als Leiter verabschiedet worden", "Aus ihren Ämtern geschieden
  /// sind: A als Leiterin und B".
  func hasLeft(_ clause: Range<Int>) -> Bool {
    if has(["schied", "schieden"], and: ["aus"], in: clause)
      || has(["hörte", "hörten"], and: ["auf"], in: clause)
      || has(["trat", "traten"], and: ["ab", "zurück"], in: clause)
      || has(
        ["verabschiedet", "ausgeschieden", "ausschied", "abgetreten", "abgewählt"], in: clause)
      || has(["abberufen", "entlassen", "gestürzt"], in: clause)
      || has(["zurückgetreten", "aufgehört", "niedergelegt"], in: clause)
      || has(["legte", "legten"], and: ["nieder"], in: clause)
      || has(["gab", "gaben"], and: ["auf", "ab"], in: clause)
      || has(["räumte", "aufgegeben", "abgegeben"], in: clause)
    {
      return true
    }
    let start = reading.part(of: clause.lowerBound).lowerBound
    guard reading.word(start - 1) == ":", !reading.contains(.verb, in: clause) else { return false }
    let before = reading.part(of: start - 1).lowerBound..<start - 1
    return has(["geschieden", "ausgeschieden", "verabschiedet"], in: before)
  }

  /// "mit dem Amtsantritt von A als Ministerin", "A und B, als Vorsitzender der Dritte im Bunde": the
  /// name right before "als", whatever governs it.
  func nameBeside(_ als: Int, in sentence: Range<Int>) -> Person? {
    let isSetOff = reading.word(als - 1) == ","
    var name = isSetOff ? als - 2 : als - 1
    // "mit A (Köln) als Vorsitzendem": past a bracket that no body is known in.
    if reading.word(name) == ")", name - 3 >= sentence.lowerBound, reading.word(name - 2) == "(" {
      name -= 3
    }
    guard name >= sentence.lowerBound, reading.isKind(name, .person) else { return nil }
    // "Präsident ist A, als sein Vertreter fungiert B": a clause of its own.
    if isSetOff {
      let own = reading.clause(of: als)
      let verb = own.first { reading.items[$0].kind == nil && reading.items[$0].isAny(Self.links) }
      if let verb, own.contains(where: { $0 > verb && reading.isKind($0, .person) }) { return nil }
    }
    // "wird vom Minister A als Direktorin eingeführt"
    let part = reading.part(of: als)
    if has(["wurde", "wird", "worden"], in: part), isAgent(name, part),
      !has(["geleitet", "geführt", "verantwortet"], in: part)
    {
      return nil
    }
    // "A und B als Vorsitzende", but "A als Vorsitzende und B als Kassierer"
    let isList =
      name > sentence.lowerBound && reading.items[name - 1].isAny(.coordinator)
      && !reading.isKind(name - 2, .role)
    if !isSetOff, isList { return nil }
    // "war sie unter A als Leiterin tätig"
    if !isSetOff, Coreference.isFeminine(als + 1, in: reading),
      coreference.genders[reading.items[name].entity] == .male
    {
      return nil
    }
    return (reading.items[name].entity, name)
  }

  /// Whether somebody does what a passive tells: "durch Minister A", "vom Minister A".
  func isAgent(_ name: Int, _ clause: Range<Int>) -> Bool {
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

  /// "A holte den Neffen als Sprecher": whom somebody takes into an office, where no name says it.
  private func hiresSomebodyElse(_ als: Int, _ clause: Range<Int>) -> Bool {
    guard let verb = clause.first(where: { Self.hiring.contains(reading.word($0)) }),
      reading.items[verb].kind == nil, !reading.isKind(als - 1, .person)
    else { return false }
    // "…, bis ihn Minister A als Sprecher in sein Haus holte"
    guard verb < als else {
      return (clause.lowerBound..<als).contains { reading.word($0) == "ihn" }
    }
    let names = clause.filter { reading.isKind($0, .person) }
    return names.count == 1
      && (verb + 1..<als).contains {
        Self.objects.contains(reading.word($0)) && reading.items[$0].date == nil
      }
  }

  private static let hiring: WordSet = [
    "holte", "holt", "engagierte", "engagiert", "gewann", "gewinnt", "verpflichtete",
    "verpflichtet",
    "schickte", "schickt", "entsandte", "entsendet", "beschäftigte", "beschäftigt", "bezeichnete",
    "bezeichnet", "würdigte", "würdigt", "lobte", "lobt", "sieht", "sah", "präsentierte",
    "präsentiert", "anheuerte", "heuerte",
  ]

  private static let objects: WordSet = [
    "den", "einen", "ihn", "sie", "seinen", "ihren", "seine", "ihre", "die",
  ]

  static let pluralVerbs = [
    "wurden", "werden", "treten", "amtieren", "fungieren", "scheiden", "stehen", "standen",
    "bleiben", "blieben", "unterstützen", "sind", "waren",
  ]

  static let proposing: WordSet = [
    "schlägt", "schlug", "vorgeschlagen", "nominiert", "nominierte", "empfiehlt", "empfahl",
    "empfohlen",
  ]

  /// Whether an office behind "als" is that of all persons before it: "A sowie B als Präsidenten".
  func isShared(_ clause: Range<Int>, _ role: Int) -> Bool {
    let names = clause.filter { reading.isKind($0, .person) && $0 < role }
    guard names.count > 1, let first = names.first else { return false }
    return Set(names).isSubset(of: reading.list(of: .person, from: first))
  }
}
