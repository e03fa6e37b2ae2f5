internal import Gazetteer
internal import GermanText
internal import Ontology

/// Makes offices of what the rules say of taking, leading and leaving an office.
struct OfficeChanges {
  let coreference: Coreference

  func run(
    _ findings: [Finding], on reading: inout Reading, into claims: inout OfficeClaims,
    _ sheet: inout StatementSheet
  ) {
    for finding in findings where finding.type == .holds {
      if isToldBetter(finding, findings, reading) { continue }
      if finding.role == "Abschied" {
        leave(finding, reading, &claims)
      } else {
        add(finding, &reading, &claims)
      }
    }
    Deputies(coreference: coreference, bodies: OfficeBodies(coreference: coreference))
      .run(on: &reading, into: &claims)
    let vacated = VacatedOffices(reading: reading, coreference: coreference, claims: claims)
      .findings(beside: findings)
    OfficeSuccessions(coreference: coreference)
      .run(findings + vacated, on: &reading, into: &claims, &sheet)
  }

  /// Whether the same sentence gives somebody the same office of a body that this finding lacks.
  private func isToldBetter(
    _ finding: Finding, _ findings: [Finding], _ reading: Reading
  ) -> Bool {
    guard finding.object == nil, finding.roleItem == nil else { return false }
    let sentence = reading.sentenceOf[finding.items.lowerBound]
    return findings.contains {
      $0.type == .holds && $0.subject == finding.subject && $0.role == finding.role
        && $0.object != nil && reading.sentenceOf[$0.items.lowerBound] == sentence
    }
  }

  // MARK: - Offices

  /// Ends the offices that the sentence gives to somebody who leaves.
  private func leave(_ finding: Finding, _ reading: Reading, _ claims: inout OfficeClaims) {
    let to = finding.to.flatMap { reading.date($0) }?.start
    guard to != nil || finding.status == .former else { return }
    let sentence = reading.sentenceOf[finding.items.lowerBound]
    let held = claims.all.filter { $0.person == finding.subject && $0.status != .designated }
    var own = held.filter { reading.sentenceOf[$0.item] == sentence }
    if finding.status == .former, let title = finding.roleItem {
      let role = reading.name(reading.items[title].entity)
      own = own.filter { $0.role == role }
    }
    let times = OfficeTimes(reading: reading)
    for known in own where to != nil || known.status != .former {
      var claim = known
      claim.to = to
      claim.status =
        to == nil ? .former : times.adjusted(.current, OfficeTime(to: to))
      claim.strength = .clause
      claims.replace(known, with: claim)
    }
  }

  private func add(
    _ finding: Finding, _ reading: inout Reading, _ claims: inout OfficeClaims
  ) {
    var finding = finding
    if finding.role == "Vorsitzender" {
      finding.object = chairedOrgan(finding, reading) ?? finding.object
    }
    for office in offices(of: finding, reading, claims) {
      add(office, finding, &reading, &claims)
    }
  }

  private func add(
    _ office: (role: String, body: Int?), _ finding: Finding, _ reading: inout Reading,
    _ claims: inout OfficeClaims
  ) {
    let item = finding.items.lowerBound
    let sentence = reading.sentence(of: item)
    var (role, body) = office
    // "führt die Stadt durch die Krise": nobody is a town's or a party's Leiter.
    if let body, role == "Leiter",
      coreference.sort(body).isTerritory || coreference.sort(body) == .party
    {
      return
    }
    if body == nil, role == "Vorsitzender", finding.rule.contains("teilt") {
      body = lastOrgan(before: item, reading)
    }
    if body == nil, role == "Vorsitzender" {
      body = DefaultBodies(coreference: coreference, bodies: OfficeBodies(coreference: coreference))
        .body(of: role, at: item, holder: finding.subject, in: &reading)
      // "Den Vorsitz führt A, Leiterin des Amts B": a body that only comes behind is A's.
      if let named = body,
        !reading.items[..<finding.items.upperBound].contains(where: {
          $0.entity == named && $0.kind == .body
        })
      {
        body = nil
      }
      if body == nil { body = lastOrgan(before: item, reading) }
      if body == nil {
        body = coreference.focusBody(before: item, sorts: [.organ], in: reading)
      }
      // Without a body the chair is a meeting's.
      if body == nil { return }
    }
    if let title = finding.roleItem {
      let bodies = OfficeBodies(coreference: coreference)
      role = reading.name(reading.items[title].entity)
      body =
        bodies.prefix(title, in: &reading)?.body ?? bodies.after(title, in: &reading)?.body
        ?? DefaultBodies(coreference: coreference, bodies: bodies)
        .body(of: role, at: title, holder: finding.subject, in: &reading)
    }
    // "Er hatte das Amt schon kommissarisch geführt": that was before what he has now.
    if finding.status == .acting,
      reading.clause(of: item).contains(where: { reading.word($0) == "hatte" }),
      claims.all.contains(where: {
        $0.person == finding.subject && $0.role == role && $0.body == body
          && $0.status == .current && $0.item < item
      })
    {
      return
    }
    let times = OfficeTimes(reading: reading)
    let end = reading.clause(of: finding.items.upperBound - 1).upperBound
    let begins = (finding.items.lowerBound..<end).contains {
      ["übernommen", "übernimmt", "übernahm", "angetreten"].contains(reading.word($0))
    }
    let clause = reading.clause(of: item).lowerBound..<finding.items.upperBound
    var time = times.time(around: item, in: clause, starts: finding.from != nil || begins)
    if let from = finding.from, let date = reading.date(from) {
      time.from = date.start
      time.words = reading.text.string(tokens: date.tokens)
    }
    if let to = finding.to, let date = reading.date(to) { time.to = date.span?.end ?? date.start }
    if finding.to == nil, finding.rule.hasSuffix("gives-up") {
      time.to = times.leadingDay(before: item)
    }
    if finding.from != nil || finding.to != nil { time.scope = nil }
    if let scope = finding.scope, let year = reading.date(scope)?.start?.year {
      time = OfficeTime(scope: "\(year)")
    }
    var status = finding.status ?? stated(finding.items, reading)
    // "Interimistisch steht A dem Vorstand vor"
    if status == .current, opensActing(reading.clause(of: item), before: item, reading) {
      status = .acting
    }
    if finding.status == nil, finding.from == nil, !time.isSince, times.isLongAgo(sentence) {
      status = .former
    }
    let hasSuccessor = claims.all.contains {
      $0.role == role && $0.body == body && $0.person != finding.subject && $0.status == .designated
    }
    // "Den Verband hat er bisher geführt", and the next one is yet to come.
    if finding.status == nil, status == .former, hasSuccessor, times.lineYear(sentence) == nil,
      !sentence.contains(where: { Self.gone.contains(reading.word($0)) }),
      !times.tellsOfPastYear(reading.clause(of: item))
    {
      status = .current
    }
    status = times.adjusted(status, time)
    if time.scope == nil, let year = times.lineYear(sentence) { time.scope = "\(year)" }
    // "Im Mai endete die Amtszeit von A": the office whose change the article tells of.
    let isChange = finding.from != nil || begins || (finding.role == "Amt" && status == .former)
    claims.add(
      OfficeClaim(
        person: finding.subject, role: role, body: body, status: status, scope: time.scope,
        from: time.from, to: time.to, dateWords: time.words, begins: finding.from != nil,
        item: item, strength: isChange ? .change : .clause, rule: finding.rule))
  }

  /// Whether a clause says before a wording that somebody only stands in: "Übergangsweise führt A …".
  private func opensActing(_ clause: Range<Int>, before item: Int, _ reading: Reading) -> Bool {
    (clause.lowerBound..<max(clause.lowerBound, item)).contains {
      OfficeTimes(reading: reading).isStandingIn($0)
    }
  }

  /// "steht dem Vorstand des Verbands A vor": the organ, and not the body that only tells whose it is.
  private func chairedOrgan(_ finding: Finding, _ reading: Reading) -> Int? {
    guard
      let owner = finding.items.first(where: {
        reading.isKind($0, .body) && reading.items[$0].entity == finding.object
      }), Coreference.isAttribute(owner, in: reading)
    else { return nil }
    return (max(finding.items.lowerBound, owner - 3)..<owner).last { reading.isKind($0, .body) }
      .map { reading.items[$0].entity }
  }

  /// The status that the words of a rule's match tell.
  func stated(_ items: Range<Int>, _ reading: Reading) -> OfficeStatus {
    for item in items where reading.items[item].kind == nil {
      if reading.items[item].isAny(.acting) { return .acting }
      if reading.items[item].isAny(.designated) || reading.word(item) == "künftig" {
        return .designated
      }
    }
    return isPast(items, reading) ? .former : .current
  }

  private static let gone: WordSet = [
    "gegangen", "ausgeschieden", "verabschiedet", "zurückgetreten", "abgetreten", "gestorben",
  ]

  private func isPast(_ items: Range<Int>, _ reading: Reading) -> Bool {
    // "wird von A geführt"
    if items.contains(where: { reading.items[$0].isAny(.becomes) }) { return false }
    let past: WordSet = [
      "leitete", "führte", "stand", "saß", "sass", "hatte", "geführt", "geleitet", "war", "gab",
      "vorstand", "vorsaß", "vorsass", "standen", "leiteten", "führten",
    ]
    return items.contains { reading.items[$0].kind == nil && past.contains(reading.word($0)) }
  }
}
