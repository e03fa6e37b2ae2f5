internal import Gazetteer
internal import GermanText
internal import Ontology

/// Makes offices and successions of what the rules say of taking, leading and leaving an office.
struct OfficeChanges {
  let coreference: Coreference

  func run(
    _ findings: [Finding], on reading: inout Reading, into claims: inout OfficeClaims,
    _ sheet: inout StatementSheet
  ) {
    for finding in findings where finding.type == .holds {
      if finding.role == "Abschied" {
        leave(finding, reading, &claims)
      } else {
        add(finding, &reading, &claims)
      }
    }
    // The rules that name the office go first; the same pair needs no second one.
    var pairs: Set<[Int]> = []
    let successions = findings.filter { $0.type == .succeeds }
    for finding in successions.filter({ $0.role != nil }) + successions.filter({ $0.role == nil }) {
      let sentence = reading.sentenceOf[finding.items.lowerBound]
      guard pairs.insert([finding.subject, finding.object ?? -1, sentence]).inserted else {
        continue
      }
      succeed(finding, reading, &claims, &sheet)
    }
  }

  // MARK: - Offices

  /// Ends the offices that the sentence gives to somebody who leaves.
  private func leave(_ finding: Finding, _ reading: Reading, _ claims: inout OfficeClaims) {
    guard let to = finding.to.flatMap({ reading.date($0) })?.start else { return }
    let sentence = reading.sentenceOf[finding.items.lowerBound]
    let own = claims.all.filter {
      $0.person == finding.subject && $0.status != .designated
        && reading.sentenceOf[$0.item] == sentence
    }
    let times = OfficeTimes(reading: reading)
    for var claim in own {
      claim.to = to
      claim.status = times.adjusted(.current, OfficeTime(to: to))
      claim.strength = .clause
      claims.add(claim)
    }
  }

  private func add(
    _ finding: Finding, _ reading: inout Reading, _ claims: inout OfficeClaims
  ) {
    let item = finding.items.lowerBound
    let sentence = reading.sentence(of: item)
    guard var (role, body) = office(of: finding, reading, claims) else { return }
    // "führt die Stadt durch die Krise": nobody is a town's or a party's Leiter.
    if let body, role == "Leiter",
      coreference.sort(body).isTerritory || coreference.sort(body) == .party
    {
      return
    }
    if let title = finding.roleItem {
      let bodies = OfficeBodies(coreference: coreference)
      role = reading.name(reading.items[title].entity)
      body =
        bodies.prefix(title, in: &reading)?.body ?? bodies.after(title, in: &reading)?.body
        ?? DefaultBodies(coreference: coreference, bodies: bodies)
        .body(of: role, at: title, holder: finding.subject, in: &reading)
    }
    let times = OfficeTimes(reading: reading)
    let begins = finding.items.contains {
      ["übernommen", "übernimmt", "übernahm", "angetreten"].contains(reading.word($0))
    }
    let clause = reading.clause(of: item).lowerBound..<finding.items.upperBound
    var time = times.time(around: item, in: clause, starts: finding.from != nil || begins)
    if let from = finding.from, let date = reading.date(from) {
      time.from = date.start
      time.words = reading.text.string(tokens: date.tokens)
    }
    if let to = finding.to, let date = reading.date(to) { time.to = date.span?.end ?? date.start }
    if finding.from != nil || finding.to != nil { time.scope = nil }
    if let scope = finding.scope, let year = reading.date(scope)?.start?.year {
      time = OfficeTime(scope: "\(year)")
    }
    var status = finding.status ?? stated(finding.items, reading)
    if finding.status == nil, finding.from == nil, times.isLongAgo(sentence) { status = .former }
    let hasSuccessor = claims.all.contains {
      $0.role == role && $0.body == body && $0.person != finding.subject && $0.status == .designated
    }
    // "Den Verband hat er bisher geführt", and the next one is yet to come.
    if finding.status == nil, status == .former, hasSuccessor { status = .current }
    status = times.adjusted(status, time)
    if time.scope == nil, let year = times.lineYear(sentence) { time.scope = "\(year)" }
    claims.add(
      OfficeClaim(
        person: finding.subject, role: role, body: body, status: status, scope: time.scope,
        from: time.from, to: time.to, dateWords: time.words, begins: finding.from != nil,
        item: item,
        strength: finding.from == nil && !begins ? .clause : .change, rule: finding.rule))
  }

  /// The office that a rule means: named, or the one that the text speaks of.
  private func office(
    of finding: Finding, _ reading: Reading, _ claims: OfficeClaims
  ) -> (String, Int?)? {
    switch finding.role {
    case "Leiter", "Vorsitzender":
      // A title for the same office in the text is used instead of the verb's.
      let titled = claims.all.first {
        $0.body == finding.object && $0.body != nil && isHead($0.role)
          && ($0.person == finding.subject || finding.role == "Leiter")
      }
      if let titled { return (titled.role, finding.object) }
      let own = claims.all.first {
        $0.person == finding.subject && $0.bodyIsOpen && isHead($0.role)
          && OfficeSort(title: $0.role) == .other
      }
      if let own, finding.role == "Leiter" { return (own.role, finding.object) }
      return finding.role.map { ($0, finding.object) }
    case "Stellvertreter":
      return headOffice(beside: finding, reading, claims)
        .map { ("stellvertretender " + $0.role, $0.body) }
    case "Amt":
      return inFocus(finding, reading, claims)
    case let role?: return (role, finding.object)
    case nil: return nil
    }
  }

  /// The office that a deputy is the deputy of: that of the person the rule names, else the head's
  /// that the text spoke of last.
  private func headOffice(
    beside finding: Finding, _ reading: Reading, _ claims: OfficeClaims
  ) -> OfficeClaim? {
    let item = finding.items.lowerBound
    if let head = finding.object, reading.entities[head].kind == .person {
      let own = claims.all.filter { $0.person == head && isHead($0.role) }
      return own.first { OfficeSort(title: $0.role) == .organisation } ?? own.first
    }
    let heads = claims.all.filter {
      $0.item < item && isHead($0.role) && $0.person != finding.subject
    }
    return (heads.filter { $0.strength >= .clause }.max { $0.item < $1.item })
      ?? (heads.max { $0.item < $1.item })
  }

  /// The office in question: the subject's own that the article says begins, else the title named
  /// before in the sentence, else the first office that changes hands.
  private func inFocus(
    _ finding: Finding, _ reading: Reading, _ claims: OfficeClaims
  ) -> (String, Int?)? {
    let item = finding.items.lowerBound
    let own = claims.all.filter { $0.person == finding.subject && $0.strength >= .clause }
    if let last = own.filter({ $0.item < item && $0.strength == .change }).max(by: {
      $0.item < $1.item
    })
      ?? own.filter({ $0.item < item }).max(by: { $0.item < $1.item })
    {
      return (last.role, last.body)
    }
    let sentence = reading.sentence(of: item)
    if let role = sentence.last(where: { $0 <= item && reading.isKind($0, .role) }) {
      let sorts: Set<BodySort> = [.other]
      let title = reading.name(reading.items[role].entity)
      return (title, coreference.focusBody(before: role, sorts: sorts, in: reading))
    }
    // "Geschäftsführer A geht. Seine Aufgaben übernimmt B."
    if sentence.contains(where: { reading.items[$0].isAny(.possessive) }),
      let topic = coreference.topic(before: item, gender: nil, in: reading),
      topic != finding.subject,
      let last = claims.all.filter({ $0.person == topic && $0.item < item }).max(by: {
        $0.item < $1.item
      })
    {
      return (last.role, last.body)
    }
    let changes = claims.all.filter { $0.strength == .change && $0.person != finding.subject }
    return (changes.last { $0.item < item } ?? changes.first).map { ($0.role, $0.body) }
  }

  private func isHead(_ role: String) -> Bool {
    let lower = role.lowercased()
    return [
      "vorsitzender", "präsident", "vorsteher", "leiter", "direktor", "geschäftsführer", "vorstand",
      "rektor", "sprecher",
    ]
    .contains { lower.hasSuffix($0) } && !lower.contains("stellvertret")
      && !lower.contains("vize") && !lower.hasPrefix("ehren")
  }

  /// The status that the words of a rule's match tell.
  private func stated(_ items: Range<Int>, _ reading: Reading) -> OfficeStatus {
    for item in items where reading.items[item].kind == nil {
      if reading.items[item].isAny(.acting) || Self.interim.contains(reading.word(item)) {
        return .acting
      }
      if reading.items[item].isAny(.designated) || reading.word(item) == "künftig" {
        return .designated
      }
    }
    return isPast(items, reading) ? .former : .current
  }

  private static let interim: Set<String> = ["vorübergehend", "vorläufig", "interimistisch"]

  private func isPast(_ items: Range<Int>, _ reading: Reading) -> Bool {
    // "wird von A geführt"
    if items.contains(where: { reading.items[$0].isAny(.becomes) }) { return false }
    let past: Set<String> = [
      "leitete", "führte", "stand", "saß", "sass", "hatte", "geführt", "geleitet", "war", "gab",
      "vorstand", "vorsaß", "vorsass", "standen", "leiteten", "führten",
    ]
    return items.contains { past.contains(reading.word($0)) }
  }

  // MARK: - Successions

  private func succeed(
    _ finding: Finding, _ reading: Reading, _ claims: inout OfficeClaims,
    _ sheet: inout StatementSheet
  ) {
    guard let before = finding.object, before != finding.subject else { return }
    let office = changedOffice(finding, before, reading, claims)
    let role = office?.role ?? finding.role
    let item = finding.items.lowerBound
    sheet.add(
      Statement(
        .succeeds, subject: finding.subject, object: before, role: role,
        evidence: Evidence(range: reading.evidence(item), rule: finding.rule)))
    guard let office else { return }
    let times = OfficeTimes(reading: reading)
    let time = times.time(around: item, in: finding.items, starts: true)
    let isLongAgo = times.isLongAgo(reading.sentence(of: item))
    let known = claims.all.last {
      $0.person == finding.subject && $0.role == office.role && $0.body == office.body
    }
    let isPlanned = finding.items.contains { reading.items[$0].isAny(.becomes) }
    var status =
      finding.status ?? known?.status ?? (isLongAgo ? .former : isPlanned ? .designated : .current)
    if isLongAgo, known == nil || known?.strength == .title { status = .former }
    status = times.adjusted(status, time)
    if known == nil || known?.status != status {
      claims.add(
        OfficeClaim(
          person: finding.subject, role: office.role, body: office.body, status: status,
          from: known?.from ?? time.from, to: nil, dateWords: known?.dateWords ?? time.words,
          item: item, strength: .change, rule: finding.rule))
    }
    claims.add(
      OfficeClaim(
        person: before, role: office.role, body: office.body,
        status: status == .designated ? .current : .former, item: item, strength: .change,
        rule: finding.rule))
  }

  /// The office that changes hands: of those that either person is given, the one said nearest by
  /// and most plainly.
  private func changedOffice(
    _ finding: Finding, _ before: Int, _ reading: Reading, _ claims: OfficeClaims
  ) -> (role: String, body: Int?)? {
    let item = finding.items.lowerBound
    let sentence = reading.sentenceOf[item]
    if finding.items.contains(where: { reading.word($0) == "vorsitz" }) {
      let body = finding.items.first { reading.isKind($0, .body) }
        .map { reading.items[$0].entity }
      let sorts: Set<BodySort> = [.other]
      return (
        "Vorsitzender", body ?? coreference.focusBody(before: item, sorts: sorts, in: reading)
      )
    }
    if let role = finding.role {
      let named = claims.all.first {
        $0.role == role && ($0.person == finding.subject || $0.person == before)
      }
      return (role, named?.body)
    }
    var best: (score: Int, claim: OfficeClaim)?
    for claim in claims.all {
      let distance = sentence - reading.sentenceOf[claim.item]
      guard (-1...3).contains(distance) || claim.person == before else { continue }
      var score = max(0, 4 - abs(distance)) - (distance < 0 ? 1 : 0)
      switch claim.strength {
      case .change: score += 5
      case .clause: score += 3
      case .title, .implied: break
      }
      if claim.person == finding.subject {
        score += claim.strength >= .clause ? 3 : 0
      } else if claim.person == before {
        score += OfficeSort(title: claim.role) == .organisation || claim.to != nil ? 2 : 0
        score += claim.to != nil ? 3 : 0
      } else {
        score -= claim.strength >= .clause ? 2 : 6
      }
      if claim.status == .former, claim.person == finding.subject { score -= 3 }
      // What the predecessor is only about to begin is not what changes hands; nor is what the text
      // says of the successor later on.
      if claim.person == before, claim.begins { score -= 6 }
      if claim.person == finding.subject, distance < 0, claim.strength < .change { score -= 6 }
      if score > (best?.score ?? 2) { best = (score, claim) }
    }
    if (best?.claim.strength ?? .title) < .clause, let chair = chair(before: item, reading) {
      return chair
    }
    return best.map { ($0.claim.role, $0.claim.body) }
      ?? vacantOffice(before: item, reading, claims)
  }

  /// The chair, where the sentence before speaks of one: "A hat den Vorsitz der Konferenz inne".
  private func chair(before item: Int, _ reading: Reading) -> (role: String, body: Int?)? {
    let number = reading.sentenceOf[item]
    guard number > 0 else { return nil }
    let sentence = reading.sentences[number - 1]
    guard let word = sentence.first(where: { reading.word($0) == "vorsitz" }) else { return nil }
    let body = sentence.first { $0 > word && reading.isKind($0, .body) }
    return ("Vorsitzender", body.map { reading.items[$0].entity })
  }

  /// A new holder's title that no name stands with: "Die Stadt hat einen neuen CDO".
  private func vacantOffice(
    before item: Int, _ reading: Reading, _ claims: OfficeClaims
  ) -> (role: String, body: Int?)? {
    let sentence = reading.sentenceOf[item]
    for number in [sentence, sentence - 1, 0] where number >= 0 {
      let range = reading.sentences[number]
      guard
        let role = range.first(where: { position in
          reading.isKind(position, .role) && position > range.lowerBound
            && reading.word(position - 1).hasPrefix("neue")
        })
      else { continue }
      var copy = reading
      let title = reading.name(reading.items[role].entity)
      let bodies = OfficeBodies(coreference: coreference)
      if let body = bodies.after(role, in: &copy)?.body, body < reading.entities.count {
        return (title, body)
      }
      let inSentence = range.first { reading.isKind($0, .body) }.map { reading.items[$0].entity }
      return (title, inSentence)
    }
    return nil
  }

  // MARK: - Inferred successions

  /// Whether a body has only one holder of an office at a time.
  private func isExclusive(_ role: String, _ reading: Reading) -> Bool {
    if isHead(role) { return true }
    let lexicon = reading.analysis.lexicon
    return lexicon.records(named: role).contains {
      lexicon.records[$0].kind == .role && lexicon.records[$0].isExclusive
    }
  }

  /// Somebody is to take an office that somebody else has until a stated day.
  func inferSuccessions(
    _ claims: [OfficeClaim], on reading: Reading, into sheet: inout StatementSheet
  ) {
    for next in claims where next.status == .designated {
      let holders = claims.filter {
        $0.role == next.role && $0.body == next.body && $0.person != next.person
          && $0.status == .current
          && (isExclusive(next.role, reading) || next.isNew || $0.to != nil)
      }
      guard holders.count == 1, let holder = holders.first else { continue }
      sheet.add(
        Statement(
          .succeeds, subject: next.person, object: holder.person, role: next.role,
          evidence: Evidence(
            range: reading.evidence(next.item, holder.item), rule: "offices/designated-after")))
    }
  }
}
