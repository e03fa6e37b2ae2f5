internal import Gazetteer
internal import GermanText
internal import Ontology

/// Makes successions, and the offices that change hands in them, of what the rules say.
struct OfficeSuccessions {
  let coreference: Coreference

  func run(
    _ findings: [Finding], on reading: inout Reading, into claims: inout OfficeClaims,
    _ sheet: inout StatementSheet
  ) {
    // The rules that name the office go first; the same pair needs no second one.
    var pairs: Set<[Int]> = []
    let successions = findings.filter { $0.type == .succeeds }
    for finding in successions.filter({ $0.role != nil }) + successions.filter({ $0.role == nil }) {
      let sentence = reading.sentenceOf[finding.items.lowerBound]
      guard pairs.insert([finding.subject, finding.object ?? -1, sentence]).inserted else {
        continue
      }
      succeed(finding, &reading, &claims, &sheet)
    }
  }

  private func succeed(
    _ finding: Finding, _ reading: inout Reading, _ claims: inout OfficeClaims,
    _ sheet: inout StatementSheet
  ) {
    guard let before = finding.object, before != finding.subject,
      !BoardSeats(coreference: coreference).isSeat(finding, claims, reading),
      !isChooser(finding, reading)
    else { return }
    var office =
      namedOffice(finding, claims, in: &reading) ?? changedOffice(finding, before, reading, claims)
    // "Das Dezernat geht von Leiter A auf B über": what changes hands is the Leiter's.
    if finding.rule.hasSuffix("amt-geht-von-auf-ueber"), let unit = handedOver(finding, reading) {
      let title = claims.all.last {
        $0.person == before && finding.items.contains($0.item) && OfficeChanges.isHead($0.role)
      }
      office = (title?.role ?? "Leiter", unit)
    }
    let role = office?.role ?? finding.role
    let item = finding.items.lowerBound
    sheet.add(
      Statement(
        .succeeds, subject: finding.subject, object: before, role: role,
        evidence: Evidence(range: reading.evidence(item), rule: finding.rule)))
    guard let office else { return }
    for each in [office] + further(office, of: before, finding, reading, claims) {
      hand(each, from: before, finding, reading, &claims)
    }
  }

  /// "In beiden Ämtern folgt ihm A nach": what else the predecessor has.
  private func further(
    _ office: (role: String, body: Int?), of before: Int, _ finding: Finding, _ reading: Reading,
    _ claims: OfficeClaims
  ) -> [(role: String, body: Int?)] {
    let sentence = reading.sentence(of: finding.items.lowerBound)
    guard
      sentence.contains(where: {
        reading.word($0) == "beiden"
          && ["ämtern", "funktionen", "rollen", "positionen"].contains(reading.word($0 + 1))
      })
    else { return [] }
    let first = reading.sentences[max(0, reading.sentenceOf[sentence.lowerBound] - 3)].lowerBound
    let held = claims.all.filter {
      $0.person == before && $0.item >= first && $0.item < sentence.upperBound
        && !($0.role == office.role && $0.body == office.body)
    }
    // Two offices are meant, and not one of many.
    let others = Set(held.map(\.role))
    guard others.count == 1, let other = held.last else { return [] }
    return [(other.role, other.body)]
  }

  /// Gives an office to the one who comes, and takes it from the one who goes.
  private func hand(
    _ office: (role: String, body: Int?), from before: Int, _ finding: Finding,
    _ reading: Reading, _ claims: inout OfficeClaims
  ) {
    let item = finding.items.lowerBound
    let times = OfficeTimes(reading: reading)
    let last = reading.clause(of: finding.items.upperBound - 1)
    let clause = reading.clause(of: item).lowerBound..<finding.items.upperBound
    var time = times.time(around: item, in: clause, starts: true)
    let day = times.leadingDay(before: item)
    if time.from == nil, let day {
      time.from = day
      time.to = time.to ?? times.time(around: item, in: last, starts: false).to
    }
    let isLongAgo = times.isLongAgo(reading.sentence(of: item))
    let known = claims.all.last {
      $0.person == finding.subject && $0.role == office.role && $0.body == office.body
    }
    let isPlanned =
      finding.items.contains { reading.items[$0].isAny(.becomes) }
      || reading.sentence(of: item).contains {
        Self.proposing.contains(reading.word($0))
      }
      || claims.all.contains { claim in
        // "Präsident A geht zum Jahresende in Pension. Ihm folgt B": not before A has gone.
        claim.person == before && claim.role == office.role && claim.status == .current
          && claim.to.map(times.isAhead) ?? false
      }
    var status =
      finding.status ?? known?.status ?? (isLongAgo ? .former : isPlanned ? .designated : .current)
    if isPlanned, known?.strength == .title, known?.status == .current { status = .designated }
    // "Vorsitzender A mahnt. Er war 2011 auf B gefolgt": what A is stands in another sentence.
    let isKnownElsewhere = known.map {
      $0.strength > .title || reading.sentenceOf[$0.item] != reading.sentenceOf[item]
    }
    if isLongAgo, isKnownElsewhere != true { status = .former }
    status = times.adjusted(status, time)
    let addsBeginning = status == .current && known?.from == nil && time.from != nil
    if known == nil || known?.status != status || addsBeginning {
      claims.add(
        OfficeClaim(
          person: finding.subject, role: office.role, body: office.body, status: status,
          from: known?.from ?? time.from, to: day == nil ? nil : time.to,
          dateWords: known?.dateWords ?? time.words, item: item, strength: .change,
          rule: finding.rule))
    }
    let isOver = claims.all.contains {
      $0.person == before && $0.role == office.role && $0.body == office.body
        && $0.status == .former && $0.strength >= .clause
    }
    claims.add(
      OfficeClaim(
        person: before, role: office.role, body: office.body,
        status: status == .designated && !hasGone(before, finding, reading) && !isOver
          ? .current : .former,
        to: day, item: item,
        strength: .change, rule: finding.rule))
  }

  /// The office that the wording itself names: "hat die Rolle des CIO von A übernommen", "als
  /// Präsident".
  private func namedOffice(
    _ finding: Finding, _ claims: OfficeClaims, in reading: inout Reading
  ) -> (role: String, body: Int?)? {
    // "Ihr Vorgänger A war als Landrat ausgeschieden": what he has left besides.
    guard finding.role == nil,
      !reading.sentence(of: finding.items.lowerBound).contains(where: {
        ["ausgeschieden", "zurückgetreten", "abgetreten", "ausscheidet"].contains(reading.word($0))
      }), !takesOther(finding, in: reading)
    else { return nil }
    let nouns: WordSet = [
      "amt", "posten", "rolle", "funktion", "aufgabe", "stelle", "aufgaben",
    ]
    let clause = reading.clause(of: finding.items.lowerBound).lowerBound..<finding.items.upperBound
    let end = reading.clause(of: finding.items.upperBound - 1).upperBound
    // "als Präsidentin und damit als Nachfolgerin von A": the title right before.
    let noun = finding.items.first { reading.word($0).hasPrefix("nachfolge") }
    let isDouble =
      noun.map { noun in
        reading.word(noun - 1) == "als" && ["und", "damit"].contains(reading.word(noun - 2))
          && (reading.isKind(noun - 3, .role) || reading.isKind(noun - 4, .role))
      } ?? false
    let positions = Array(clause.lowerBound..<end)
    guard
      let title = (isDouble ? positions.reversed() : positions).first(where: { position in
        if isDouble, let noun, position > noun { return false }
        guard reading.isKind(position, .role), !reading.isKind(position + 1, .person),
          position > clause.lowerBound
        else { return false }
        var before = position - 1
        while before > clause.lowerBound, reading.items[before].kind == nil,
          reading.items[before].isAny([.filler, .determiner, .former])
        {
          before -= 1
        }
        return reading.word(before) == "als" || nouns.contains(reading.word(before))
      })
    else { return nil }
    let bodies = OfficeBodies(coreference: coreference)
    let role = reading.name(reading.items[title].entity)
    let persons = [finding.subject, finding.object]
    let named = claims.all.first {
      $0.role == role && $0.body != nil && persons.contains($0.person)
    }
    let body =
      bodies.prefix(title, in: &reading)?.body ?? bodies.after(title, in: &reading)?.body
      ?? bodies.before(title, in: &reading)?.body ?? named?.body
    return (
      role,
      body
        ?? DefaultBodies(coreference: coreference, bodies: bodies)
        .body(of: role, at: title, holder: finding.subject, in: &reading)
    )
  }

  /// The body that a succession's own words have without a preposition: "geht das Amt A von B auf C über".
  private func handedOver(_ finding: Finding, _ reading: Reading) -> Int? {
    let body = finding.items.first {
      reading.isKind($0, .body) && reading.governor($0) == nil
        && ["das", "die", "den"].contains(reading.word(reading.phraseStart($0)))
        && !coreference.sort(reading.items[$0].entity).isTerritory
    }
    return body.map { reading.items[$0].entity }
  }

  /// "Ihr Vorgänger A hatte den Posten des Direktors angetreten": what he has gone to.
  private func takesOther(_ finding: Finding, in reading: Reading) -> Bool {
    guard finding.rule.hasSuffix("vorgaenger") || finding.rule.hasSuffix("vorgaenger-vorn") else {
      return false
    }
    return reading.clause(of: finding.items.upperBound - 1).contains {
      ["angetreten", "übernommen", "übernimmt", "übernahm"].contains(reading.word($0))
    }
  }

  /// The office that changes hands: of those that either person is given, the one said nearest by
  /// and most plainly.
  private func changedOffice(
    _ finding: Finding, _ before: Int, _ reading: Reading, _ claims: OfficeClaims
  ) -> (role: String, body: Int?)? {
    let item = finding.items.lowerBound
    let sentence = reading.sentenceOf[item]
    if let noun = finding.items.first(where: { Self.chairs[reading.word($0)] != nil }),
      let chair = Self.chairs[reading.word(noun)]
    {
      // "den Vorsitz des Direktoriums": the organ of somebody named elsewhere, and no other body's.
      if ["des", "der"].contains(reading.word(noun + 1)),
        reading.items.indices.contains(noun + 2), reading.items[noun + 2].kind == nil,
        reading.items[noun + 2].isCapitalised
      {
        return (chair, coreference.body(at: noun + 1, in: reading)?.entity)
      }
      let bodies = finding.items.filter {
        reading.isKind($0, .body) && !coreference.sort(reading.items[$0].entity).isTerritory
      }
      let body = (bodies.first { $0 > noun } ?? bodies.first).map { reading.items[$0].entity }
      let sorts: Set<BodySort> = [.other]
      return (
        chair, body ?? coreference.focusBody(before: item, sorts: sorts, in: reading)
      )
    }
    if let role = finding.role {
      let named = claims.all.first {
        $0.role == role && ($0.person == finding.subject || $0.person == before)
      }
      return (role, named?.body)
    }
    if let vacant = vacantOffice(inSentenceOf: item, finding.subject, reading, claims) {
      return vacant
    }
    // What somebody had who had but one office changes hands.
    let had = Set(claims.all.filter { $0.person == before && $0.item < item }.map(\.role))
    let times = OfficeTimes(reading: reading)
    var best: (score: Int, claim: OfficeClaim)?
    // "As Vorgänger" had A's office, and nobody else's.
    let isOwn =
      finding.items.contains { reading.word($0).contains("vorgänger") }
      && claims.all.contains { $0.person == finding.subject || $0.person == before }
    let isGoing = takesOther(finding, in: reading)
    for claim in claims.all {
      // "Ihr Vorgänger A hatte den Posten des Direktors angetreten": what he has gone to.
      if isGoing, claim.person == before, reading.sentenceOf[claim.item] == sentence { continue }
      if isOwn, claim.person != finding.subject, claim.person != before { continue }
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
        score += claim.to != nil || had.count == 1 ? 3 : 0
      } else {
        score -= Self.isMayor(claim.role) ? 9 : claim.strength >= .clause ? 3 : 6
      }
      // Who has come after somebody and before somebody else had one office.
      let isHandedOn =
        claim.person == finding.subject && claim.isSuccession && claim.status == .former
        && claim.item < item && !claim.rule.contains("tausch")
      if claim.status == .former, claim.person == finding.subject, !isHandedOn { score -= 3 }
      // What somebody has been is not what they take over now.
      if claim.person == finding.subject, claim.status == .former, !isHandedOn,
        finding.items.contains(where: { Self.presents.contains(reading.word($0)) })
      {
        score -= 8
      }
      // What the successor has after somebody else is another office.
      if claim.person == finding.subject, claim.isSuccession, !isHandedOn { score -= 8 }
      // "A, früher Bürgermeister": another office of the predecessor's, over long ago.
      if claim.person == before, claim.status == .former, claim.to == nil,
        claim.rule == "offices/title-after-name", !claim.isOutgoing,
        reading.contains(.former, in: max(0, claim.item - 3)..<claim.item)
      {
        score -= 6
      }
      // The mayor of one town does not follow that of another one as its mayor.
      let isOwnElsewhere = claims.all.contains {
        $0.person == (claim.person == before ? finding.subject : before)
          && ($0.role == claim.role || Self.isMayor($0.role) && Self.isMayor(claim.role))
          && $0.status == .current && $0.strength < .change && $0.body != nil
          && $0.body != claim.body
      }
      let isTerritorial = [.municipal, .district, .land].contains(OfficeSort(title: claim.role))
      let isOfMayors = Self.isMayor(claim.role) && claim.person == before
      if isOwnElsewhere, isTerritorial, claim.body != nil,
        claim.strength < .change || isOfMayors
      {
        score -= 8
      }
      // "A, Minister für B, Nachfolger von C": C's present office stands elsewhere in the list.
      if claim.person == before, distance != 0, claim.strength == .title, claim.status == .current,
        claims.all.contains(where: {
          $0.person == finding.subject && $0.rule == "offices/title-after-name"
            && $0.role != claim.role && finding.items.contains($0.item)
            && reading.sentenceOf[$0.item] == sentence
        })
      {
        score -= 6
      }
      // "Der Bürgermeister von A folgt B nach": who comes, and not what as.
      if claim.person == finding.subject, claim.rule == "offices/bare-title", !claim.isNew,
        distance == 0, claim.body != nil
      {
        score -= 8
      }
      // "A tritt die Nachfolge von B an. Der Minister scheidet aus": who goes, and not from what.
      if claim.person == before, claim.rule == "offices/bare-title", claim.item > item {
        score -= 8
      }
      // "B, der das Amt als CDO innehatte"
      if claim.person == before, distance == 0, claim.rule == "offices/as-office",
        reading.clause(of: claim.item).contains(where: { Self.held.contains(reading.word($0)) })
      {
        score += 8
      }
      // "B war früher Staatsrat in A": another office of theirs, said behind the change.
      if claim.person == before, distance < 0, claim.status == .former, claim.to == nil,
        reading.contains(.former, in: reading.clause(of: claim.item))
          || reading.contains(.then, in: reading.clause(of: claim.item))
      {
        score -= 8
      }
      // "A, der seither Vizepräsident ist": what somebody has since is not what they left.
      if claim.person == before, isSince(claim, reading) { score -= 16 }
      // "B ist neuer CIO. Zugleich leitet er die Abteilung": what somebody has besides.
      if claim.person == finding.subject, isBesides(claim, claims, reading) { score -= 6 }
      // Nobody comes after somebody else in an honour.
      if claim.role.hasPrefix("Ehren") { score -= 8 }
      // What the predecessor is only about to begin is not what changes hands; nor is what the text
      // says of the successor later on.
      if claim.person == before, claim.begins {
        let isOld = claim.from.map { !times.isRecent($0) } ?? false
        score -= isOld || claim.status == .former ? 6 : 16
      }
      if claim.person == finding.subject, distance < 0, claim.strength < .change { score -= 6 }
      if score > (best?.score ?? 2) { best = (score, claim) }
    }
    if (best?.claim.strength ?? .title) < .clause {
      if let chair = chair(before: item, reading) { return chair }
      if let open = OpenOffices(coreference: coreference).office(before: item, reading) {
        return open
      }
    }
    return best.map { ($0.claim.role, $0.claim.body) }
      ?? vacantOffice(before: item, reading, claims)
  }

  /// "A, der seither Vizepräsident ist", "A, heute Amtschef im Ministerium".
  private func isSince(_ claim: OfficeClaim, _ reading: Reading) -> Bool {
    claim.status == .current
      && reading.clause(of: claim.item).contains {
        reading.items[$0].kind == nil && Self.since.contains(reading.word($0))
      }
  }

  private static let since: WordSet = [
    "seither", "seitdem", "inzwischen", "mittlerweile", "heute", "nunmehr",
  ]

  /// "leitet zugleich die Abteilung", of somebody whom another office is said first of.
  private func isBesides(_ claim: OfficeClaim, _ claims: OfficeClaims, _ reading: Reading) -> Bool {
    reading.clause(of: claim.item).contains {
      reading.items[$0].kind == nil
        && ["zugleich", "gleichzeitig", "nebenbei"].contains(reading.word($0))
    }
      && claims.all.contains {
        $0.person == claim.person && $0.item < claim.item && $0.strength >= .clause && $0.isNew
      }
  }

  private static let held: WordSet = ["innehatte", "ausübte", "bekleidete", "versah", "inne"]

  private static let presents: WordSet = [
    "übernimmt", "folgt", "löst", "tritt", "beerbt", "rückt", "ersetzt",
  ]

  /// Whether nobody has a second office like one's at another place.
  private static func isMayor(_ role: String) -> Bool {
    let lower = role.lowercased()
    return lower.hasSuffix("bürgermeister") || lower == "landrat"
  }

  private static let proposing: WordSet = [
    "nominiert", "nominierte", "nominierten", "vorgeschlagen", "empfohlen", "empfahl", "empfiehlt",
    "vorschlug", "vorschlägt",
  ]

  /// Nouns that say which office changes hands.
  private static let chairs: [String: String] = [
    "vorsitz": "Vorsitzender", "präsidentschaft": "Präsident", "präsidentenamt": "Präsident",
    "geschäftsführung": "Geschäftsführer",
  ]
}
