internal import Ontology

/// Makes offices and successions of what the rules say of taking, leading and leaving an office.
struct OfficeChanges {
  let coreference: Coreference

  func run(
    _ findings: [Finding], on reading: Reading, into claims: inout OfficeClaims,
    _ sheet: inout StatementSheet
  ) {
    for finding in findings where finding.type == .holds {
      add(finding, reading, &claims)
    }
    for finding in findings where finding.type == .succeeds {
      succeed(finding, reading, &claims, &sheet)
    }
  }

  // MARK: - Offices

  private func add(_ finding: Finding, _ reading: Reading, _ claims: inout OfficeClaims) {
    guard var role = finding.role else { return }
    let item = finding.items.lowerBound
    let sentence = reading.sentence(of: item)
    // A title for the same office in the text is used instead of the verb's.
    if role == "Leiter" || role == "Vorsitzender",
      let titled = claims.all.first(where: {
        $0.body == finding.object && $0.body != nil && isHead($0.role)
          && ($0.person == finding.subject || role == "Leiter")
      })
    {
      role = titled.role
    }
    let times = OfficeTimes(reading: reading)
    let time = times.time(around: item, in: finding.items, starts: false)
    var status =
      finding.status ?? (isPast(finding.items, reading) ? .former : .current)
    if finding.status == nil, times.isLongAgo(sentence) { status = .former }
    status = times.adjusted(status, time)
    var scope = time.scope
    if scope == nil, let year = times.lineYear(sentence) { scope = "\(year)" }
    claims.add(
      OfficeClaim(
        person: finding.subject, role: role, body: finding.object, status: status, scope: scope,
        from: time.from, to: time.to, dateWords: time.words, item: item, strength: .clause,
        rule: finding.rule))
  }

  private func isHead(_ role: String) -> Bool {
    let lower = role.lowercased()
    return ["vorsitzender", "präsident", "vorsteher", "leiter", "direktor", "geschäftsführer"]
      .contains { lower.hasSuffix($0) } && !lower.contains("stellvertret")
      && !lower.contains("vize") && !lower.hasPrefix("ehren")
  }

  private func isPast(_ items: Range<Int>, _ reading: Reading) -> Bool {
    let past: Set<String> = [
      "leitete", "führte", "stand", "saß", "sass", "hatte", "geführt", "geleitet", "war", "gab",
    ]
    return items.contains { past.contains(reading.word($0)) }
  }

  // MARK: - Successions

  private func succeed(
    _ finding: Finding, _ reading: Reading, _ claims: inout OfficeClaims,
    _ sheet: inout StatementSheet
  ) {
    guard let before = finding.object else { return }
    let office = office(finding, before, reading, claims)
    sheet.add(
      Statement(
        .succeeds, subject: finding.subject, object: before, role: office?.role ?? finding.role,
        evidence: Evidence(range: reading.evidence(finding.items.lowerBound), rule: finding.rule)))
    guard let office else { return }
    let item = finding.items.lowerBound
    if !claims.all.contains(where: {
      $0.person == before && $0.role == office.role && $0.body == office.body
    }) {
      let isPlanned = office.person == finding.subject && office.status == .designated
      claims.add(
        OfficeClaim(
          person: before, role: office.role, body: office.body,
          status: isPlanned ? .current : .former, item: item, strength: .change,
          rule: finding.rule))
    }
    if !claims.all.contains(where: {
      $0.person == finding.subject && $0.role == office.role && $0.body == office.body
    }) {
      let times = OfficeTimes(reading: reading)
      let time = times.time(around: item, in: finding.items, starts: true)
      claims.add(
        OfficeClaim(
          person: finding.subject, role: office.role, body: office.body,
          status: times.adjusted(finding.status ?? .current, time), from: time.from, to: time.to,
          dateWords: time.words, item: item, strength: .change, rule: finding.rule))
    }
  }

  /// The office that changes hands: one that a clause gives the successor near by, else one that
  /// the predecessor had.
  private func office(
    _ finding: Finding, _ before: Int, _ reading: Reading, _ claims: OfficeClaims
  ) -> OfficeClaim? {
    let sentence = reading.sentenceOf[finding.items.lowerBound]
    func near(_ claim: OfficeClaim) -> Bool {
      abs(reading.sentenceOf[claim.item] - sentence) <= 1
    }
    let titled = finding.role.flatMap { role in
      claims.all.first {
        $0.role == role && ($0.person == finding.subject || $0.person == before)
      }
    }
    if let titled { return titled }
    let subjects = claims.all.filter { $0.person == finding.subject && near($0) }
    let objects = claims.all.filter { $0.person == before && near($0) }
    let change = subjects.filter { $0.strength >= .clause }
    let sameSentence = change.last { reading.sentenceOf[$0.item] == sentence }
    if let sameSentence { return sameSentence }
    if let found = change.last { return found }
    let shared = objects.first { old in subjects.contains { $0.role == old.role } }
    if let shared { return shared }
    if let found = objects.last(where: { $0.strength >= .clause }) { return found }
    return objects.last { OfficeSort(title: $0.role) == .organisation }
  }
}
