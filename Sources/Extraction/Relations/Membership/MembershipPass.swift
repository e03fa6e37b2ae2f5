internal import GermanText
internal import Ontology

/// Reads who belongs to which organ, association or network.
///
/// A statement of membership is a wording with an organ and a list of members; each is read on its
/// own, so that any wording goes with any list in any order.
struct MembershipPass {
  let coreference: Coreference
  /// The words that keep a clause from stating a fact.
  let noFact: WordSet

  /// What the last statement was about: "wiedergewählt wurden A und B" goes on with its organ.
  private struct Thread {
    var organ: Int
    var sentence: Int
    /// The one person it was about.
    var person: Int?
    /// Whether it told who joined.
    var isJoining: Bool
  }

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    guard reading.entities.contains(where: { $0.kind == .body }) else { return }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let lines = MemberLines(reading: reading, lists: lists)
    var thread: Thread?
    // The organ that a sentence gave members to without their names, and where it did.
    var announced: (organ: Int, sentence: Int)?
    // Who is a member of something is hardly what others join.
    var known: Set<Int> = []
    for (number, sentence) in reading.sentences.enumerated() {
      let clauses = Clause.clauses(of: sentence, in: reading)
      for (place, clause) in clauses.enumerated() where isFact(clause, reading) {
        let isHead =
          reading.items[sentence.lowerBound].tokens.lowerBound < reading.head.headline.upperBound
        let others = furtherOrgans(clause, thread, number, reading)
        for (organ, person) in others {
          add(person, organ, "goes-on", clause, reading, &sheet)
        }
        var isRead = !others.isEmpty
        var used: Set<Int> = []
        for var frame in MembershipFrames(reading: reading, clause: clause).all() {
          if frame.name == "list", isHead { continue }
          // "A sitzt im Vorstand und ist Mitglied im Beirat": each verb is read once.
          if !others.isEmpty { break }
          if isRead, frame.verbs.isEmpty || !used.isDisjoint(with: frame.verbs) { continue }
          guard
            var organ = organs.organ(of: frame, in: clause, last: recent(thread, number, within: 5))
              ?? missing(frame, clause, thread, number, known, reading)
          else { continue }
          // "Dem Gremium gehören weiterhin an": the one whose members were told.
          if let last = recent(thread, number, within: 2), last != organ.entity,
            coreference.sort(last) == .organ,
            organ.items.contains(where: {
              reading.items[$0].kind == nil && reading.word($0) == "gremium"
            })
          {
            organ.entity = last
          }
          // "Die Verbandsversammlung nahm die Stadt A auf": into the association.
          if frame.name == "joins", reading.name(organ.entity).contains("versammlung"),
            let owner = reading.entities[organ.entity].owner
          {
            organ.entity = owner
          }
          // Persons join parties, bodies anything else.
          if frame.name == "joins", coreference.sort(organ.entity) == .party {
            frame.takesPersons = true
            frame.takesBodies = false
          }
          if isRead, organ.items.isEmpty || !used.isDisjoint(with: organ.items) { continue }
          var members = lists.members(of: frame, in: clause, except: organ.items)
          var lastLine = number
          if members.isEmpty, lines.isOpened(by: clause, in: number) {
            (members, lastLine) = following(place, clauses, number, lists, reading)
          }
          if members.isEmpty {
            members = lists.unnamed(
              of: frame, in: clause, except: organ.items,
              takesBodies: coreference.sort(organ.entity) == .other)
          }
          // "Der Verband selbst gehört dem Bund A an": the one whose members were told.
          if members.count == 1, known.contains(members[0]), organ.entity != thread?.organ,
            let last = recent(thread, number, within: 1),
            clause.items.contains(where: { reading.word($0) == "verband" }),
            !clause.items.contains(where: {
              reading.isKind($0, .body) && reading.items[$0].entity == members[0]
            })
          {
            members = [last]
          }
          if clause.items.contains(where: { reading.word($0).hasPrefix("bilde") }),
            clause.items.contains(where: { reading.word($0) == "gemeinsam" }),
            let other = lists.unnamedBody(in: clause), other != organ.entity,
            !members.isEmpty, !members.contains(other)
          {
            // "Gemeinsam mit A bildet sie den Verbund."
            members.append(other)
          }
          if !frame.takesPersons { members.removeAll { reading.entities[$0].kind == .person } }
          if members.isEmpty { announced = (organ.entity, number) }
          members = members.filter { canBelong($0, to: organ.entity, frame, reading) }
          guard !members.isEmpty, !isLongAgo(frame, members, clause, reading) else { continue }
          isRead = true
          let isGoingOn = thread.map { number - $0.sentence <= 1 } ?? false
          used.formUnion(frame.verbs)
          used.formUnion(organ.items)
          // "C, der im Vorstand der Kammer sitzt" in a list says nothing of the list.
          if frame.name != "from", clause.pronoun == nil || number > thread?.sentence ?? -1 {
            thread = Thread(
              organ: organ.entity, sentence: lastLine,
              person: members.count == 1 ? members[0] : nil, isJoining: frame.name == "joins")
          }
          known.formUnion(members)
          if frame.name == "member", !isGoingOn,
            let implied = ImpliedMember(coreference: coreference, reading: reading)
              .item(before: clause, organ: organ.entity, listed: members)
          {
            sheet.add(
              Statement(
                .memberOf, subject: reading.items[implied].entity, object: organ.entity,
                evidence: Evidence(
                  range: reading.evidence(implied, clause.items.first),
                  rule: "memberships/implied")))
          }
          var entities = [organ.entity]
          if !organ.items.isEmpty {
            entities += organs.others(behind: organ, of: frame, in: clause).map(\.entity)
              .filter { isOrgan($0, of: members, reading) }
          }
          for (entity, member) in entities.flatMap({ one in members.map { (one, $0) } }) {
            add(member, entity, frame.name, clause, reading, &sheet)
          }
        }
        if !isRead, let last = announced, number - last.sentence == 1,
          let members = enumerated(clause, lists, reading)
        {
          isRead = true
          thread = Thread(organ: last.organ, sentence: number, person: nil, isJoining: false)
          for member in members where canBelong(member, to: last.organ, nil, reading) {
            add(member, last.organ, "goes-on", clause, reading, &sheet)
          }
        }
        if !isRead, let last = thread, number - last.sentence <= (last.isJoining ? 2 : 1),
          let members = last.isJoining
            ? following(clause, lists, reading) : goingOn(clause, lists, reading)
        {
          thread?.sentence = number
          for member in members where canBelong(member, to: last.organ, nil, reading) {
            add(member, last.organ, "goes-on", clause, reading, &sheet)
          }
        }
      }
    }
  }

  private func add(
    _ member: Int, _ organ: Int, _ name: String, _ clause: Clause, _ reading: Reading,
    _ sheet: inout StatementSheet
  ) {
    guard let first = clause.items.first else { return }
    sheet.add(
      Statement(
        .memberOf, subject: member, object: organ,
        evidence: Evidence(range: reading.evidence(first), rule: "memberships/" + name)))
  }

  // MARK: - Conditions

  /// Whether a clause states what is: not denied, planned, or over.
  private func isFact(_ clause: Clause, _ reading: Reading) -> Bool {
    if clause.isSubordinate, let first = clause.items.first,
      ["ob", "wenn", "falls", "damit"].contains(reading.word(first))
    {
      return false
    }
    if let first = clause.items.first, reading.isConditional(first) { return false }
    // "Gründungsmitglieder waren A und B": those of a body that there still is.
    // "Im Jahr davor waren A und B hinzugestoßen": who joined before belongs to it now.
    let isFoundation = clause.items.contains { item in
      reading.word(item).hasPrefix("gründungsmitglied")
        || reading.items[item].kind == nil && Self.joined.contains(reading.word(item))
    }
    return !clause.items.contains { item in
      let it = reading.items[item]
      // "sitzt als Abgeordnete im Landtag" tells an office.
      if it.kind == .role {
        return reading.name(it.entity).hasPrefix("Abgeordnet") && reading.word(item - 1) == "als"
      }
      guard it.kind == nil else { return false }
      // "…, B, früher Bürgermeisterin von C, und D": past is another office of one of them.
      if it.isAny(.then), reading.word(item - 1) == ",", reading.isKind(item + 1, .role) {
        return false
      }
      return !reading.isOnlyLimited(item)
        && (noFact.contains(it.word) || it.isAny([.negation, .then]))
        || (it.isAny(.pastCopula) || ["hatte", "hatten"].contains(it.word)) && !isFoundation
        || ["ehemaliges", "früheres"].contains(it.word)
    }
  }

  /// What had happened before, and has been so since: "waren A und B hinzugestoßen".
  private static let joined: WordSet = [
    "beigetreten", "hinzugestoßen", "hinzugekommen", "dazugestoßen", "dazugekommen", "gestoßen",
    "angeschlossen", "aufgenommen", "gegründet", "zusammengeschlossen", "zusammengetan", "gewählt",
    "berufen", "entsandt", "nachgerückt",
  ]

  /// Whether an event is told that lies years before the article: who was elected then need not
  /// belong to the organ now.
  private func isLongAgo(
    _ frame: MembershipFrame, _ members: [Int], _ clause: Clause, _ reading: Reading
  ) -> Bool {
    guard frame.isEvent, let anchor = reading.anchor, let first = clause.items.first,
      let member = members.first, reading.entities[member].kind == .person
    else { return false }
    let number = reading.sentenceOf[first]
    let range =
      reading.sentences[max(0, number - 1)].lowerBound..<reading.sentence(of: first).upperBound
    let dates = range.filter { $0 <= (clause.items.last ?? first) }.compactMap { item in
      reading.word(item - 1) == "seit" ? nil : reading.date(item)?.start?.year
    }
    return dates.last.map { $0 < anchor.year - 1 } ?? false
  }

  /// No town sits on a board; nobody belongs to what is part of him.
  private func canBelong(
    _ member: Int, to organ: Int, _ frame: MembershipFrame?, _ reading: Reading
  ) -> Bool {
    guard member != organ, reading.entities[organ].owner != member else { return false }
    if reading.entities[member].kind == .person { return true }
    let name = reading.name(organ)
    if ["Vorstand", "Präsidium", "Gesellschafter"].contains(where: name.hasPrefix) { return false }
    guard let frame, frame.name == "counted" else { return true }
    return coreference.sort(member).isTerritory
      || MembershipOrgans(coreference: coreference, reading: reading).isUnion(organ)
  }

  /// Whether a further body of a list is what the members belong to, and none of them.
  private func isOrgan(_ body: Int, of members: [Int], _ reading: Reading) -> Bool {
    let areBodies = members.contains { reading.entities[$0].kind == .body }
    guard areBodies else { return true }
    return !members.contains(body)
      && MembershipOrgans(coreference: coreference, reading: reading).isUnion(body)
      && members.allSatisfy { canBelong($0, to: body, nil, reading) }
  }

  // MARK: - What is left out

  /// The organ of a wording that names none: the last one spoken of as such, else what the text is
  /// about.
  private func missing(
    _ frame: MembershipFrame, _ clause: Clause, _ thread: Thread?, _ sentence: Int,
    _ known: Set<Int>, _ reading: Reading
  ) -> MembershipOrgans.Organ? {
    // "der Vertrag, dem die Länder A und B beitraten": no organ is left out.
    // "Mitglieder des Beirats A und B", where nobody knows whose: not those of what was told before.
    if case .attribute(let noun) = frame.slot, ["des", "der"].contains(reading.word(noun + 1)),
      clause.items.contains(noun + 2), reading.items[noun + 2].isCapitalised
    {
      return nil
    }
    let isRelative = clause.pronoun.map { ["dem", "der", "denen"].contains(reading.word($0)) }
    // "nimmt dort den Sitz von A ein"
    if frame.name == "sits", let first = clause.items.first,
      clause.items.contains(where: { reading.word($0) == "dort" })
    {
      return council(before: first, within: 2, reading).map {
        .init(entity: $0, items: first..<first)
      }
    }
    if let verb = frame.verbs.first, let union = union(before: frame, clause, reading) {
      return .init(entity: union, items: verb..<verb)
    }
    guard frame.mayLackOrgan, isRelative != true, let first = clause.items.first else {
      return nil
    }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let isOfPersons =
      frame.takesPersons
      && (clause.endsWithColon && namesPersons(behind: clause, reading)
        || clause.items.contains { reading.isKind($0, .person) })
    if let last = recent(thread, sentence, within: 3),
      isOfPersons || coreference.sort(last) == .other
    {
      return .init(entity: last, items: first..<first)
    }
    if isOfPersons {
      let distance = clause.endsWithColon ? 4 : 2
      return council(before: first, within: distance, reading).flatMap {
        // "Der Kreistag tagte. Berufen wurde A": into an office.
        frame.name == "chosen" && !clause.endsWithColon && isParliament($0, reading)
          ? nil : .init(entity: $0, items: first..<first)
      }
    }
    // "die Verbandsmitglieder, darunter A": those of an association.
    let kind: String? =
      if case .attribute(let noun) = frame.slot {
        Self.kinds.first { reading.word(noun).hasPrefix($0.lowercased()) }
      } else {
        nil
      }
    func fits(_ body: Int) -> Bool {
      organs.canHaveMembers(body) && !known.contains(body)
        && (kind.map { organs.isOfKind($0, body) } ?? true)
        && (!["joins", "new"].contains(frame.name) || organs.isUnion(body))
        && !clause.items.contains { reading.isKind($0, .body) && reading.items[$0].entity == body }
    }
    // Of several associations the members are those of the first one named.
    let named =
      kind == nil
      ? nil
      : reading.items[..<first].first { $0.kind == .body && fits($0.entity) }?.entity
    let focus =
      named ?? coreference.headlineBody(in: reading, fits: fits)
      ?? coreference.focusBody(before: first, sorts: [.other], in: reading, fits: fits)
    return focus.flatMap {
      isSpokenOf($0, before: first, reading) ? .init(entity: $0, items: first..<first) : nil
    }
  }

  /// "A hat die Genossenschaft B gegründet und ist bis heute Mitglied": what the verb before is about.
  private func union(
    before frame: MembershipFrame, _ clause: Clause, _ reading: Reading
  ) -> Int? {
    guard frame.name == "member", case .attribute = frame.slot, let verb = frame.verbs.first,
      reading.items[verb - 1].isAny(.coordinator)
    else { return nil }
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let bodies = clause.items.filter { $0 < verb && reading.isKind($0, .body) }
    return bodies.dropFirst().last {
      let entity = reading.items[$0].entity
      return organs.isUnion(entity) && organs.canHaveMembers(entity)
    }.map { reading.items[$0].entity }
  }

  private static let kinds = ["Verband", "Verein", "Genossenschaft"]

  /// Whether the list behind a clause's colon begins with a person, or with no name; "Städtetag: A"
  /// begins with whom A comes from.
  private func namesPersons(behind clause: Clause, _ reading: Reading) -> Bool {
    guard let last = clause.items.last else { return true }
    let next = min(reading.sentences.count - 1, reading.sentenceOf[last] + 1)
    let list = last + 1..<max(last + 1, reading.sentences[next].upperBound)
    let first = list.first {
      reading.isKind($0, .person) || reading.isKind($0, .body) && reading.word($0 + 1) != ":"
    }
    return first.map { reading.isKind($0, .person) } ?? true
  }

  /// Whether a text speaks of a body as its subject: in its head, more than once, or just before.
  private func isSpokenOf(_ body: Int, before item: Int, _ reading: Reading) -> Bool {
    let near = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    let mentions = reading.items.indices.filter {
      $0 < item && reading.isKind($0, .body) && reading.items[$0].entity == body
    }
    guard let first = mentions.first, let last = mentions.last else { return false }
    return mentions.count > 1 || last >= near
      || reading.items[first].tokens.lowerBound < reading.head.headline.upperBound
  }

  private func recent(_ thread: Thread?, _ sentence: Int, within distance: Int) -> Int? {
    thread.flatMap { sentence - $0.sentence <= distance ? $0.organ : nil }
  }

  private func isParliament(_ body: Int, _ reading: Reading) -> Bool {
    [
      "Kreistag", "Stadtrat", "Gemeinderat", "Landtag", "Bundestag", "Rat ", "Bürgerschaft",
      "Kabinett",
    ]
    .contains(where: reading.name(body).hasPrefix)
  }

  /// The organ or council that the text spoke of last.
  private func council(before item: Int, within distance: Int, _ reading: Reading) -> Int? {
    if distance > 2,
      let council = coreference.headlineBody(
        in: reading, fits: { coreference.isCouncil(reading.name($0)) })
    {
      return council
    }
    let first = reading.sentences[max(0, reading.sentenceOf[item] - distance)].lowerBound
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let named = reading.items[first..<item].indices.last { at in
      guard reading.isKind(at, .body), !Coreference.isAttribute(at, in: reading),
        organs.canHaveMembers(reading.items[at].entity)
      else { return false }
      let entity = reading.items[at].entity
      return coreference.sort(entity) == .organ || coreference.isCouncil(reading.name(entity))
    }
    return named.map { reading.items[$0].entity }
  }

  /// "Es sind A, B und C" behind "hat drei neue Mitglieder".
  private func enumerated(
    _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int]? {
    guard clause.items.count > 2,
      ["es", "das", "dies"].contains(reading.word(clause.items[0])),
      ["sind", "ist"].contains(reading.word(clause.items[1])),
      reading.items[clause.items[0]].kind == nil
    else { return nil }
    let frame = MembershipFrame(
      name: "goes-on", verbs: [clause.items[1]], slot: .place, members: .subjects)
    let members = lists.members(of: frame, in: clause, except: 0..<0)
    return members.isEmpty ? nil : members
  }

  /// "Wiedergewählt wurden A und B", "neu ist A", "hinzu kommt A" after others were named.
  private func goingOn(
    _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int]? {
    let words = clause.items.prefix(4).map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    guard let first = words.firstIndex(where: Self.continuing.contains), first <= 1,
      !clause.items.contains(where: { Self.ofOffice.contains(reading.word($0)) }),
      clause.items.contains(where: { Self.goes.contains(reading.word($0)) })
    else { return nil }
    let verbs = clause.items.filter { Self.goes.contains(reading.word($0)) }
    let names = clause.items.filter { reading.isKind($0, .person) }
    guard let name = names.first,
      !reading.isKind(name - 1, .role) || reading.word(name - 2) != "als"
    else { return nil }
    let frame = MembershipFrame(
      name: "goes-on", verbs: verbs, slot: .place, members: .subjects, takesBodies: false)
    let members = lists.members(of: frame, in: clause, except: 0..<0)
    return members.isEmpty ? nil : members
  }

  /// "Hinzu kommen der Vorstand der Kammer und der Rat": more organs of the person told of last.
  private func furtherOrgans(
    _ clause: Clause, _ thread: Thread?, _ sentence: Int, _ reading: Reading
  ) -> [(organ: Int, person: Int)] {
    guard let thread, sentence - thread.sentence <= 1, let person = thread.person,
      reading.entities[person].kind == .person, let first = clause.items.first,
      ["hinzu", "dazu"].contains(reading.word(first)),
      ["kommt", "kommen", "kam", "kamen"].contains(reading.word(first + 1)),
      !clause.items.contains(where: { reading.isKind($0, .person) })
    else { return [] }
    let frames = MembershipFrames(reading: reading, clause: clause)
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let bodies = clause.items.filter {
      reading.isKind($0, .body) && !Coreference.isAttribute($0, in: reading) && frames.isBoard($0)
        && organs.lead($0).preposition == nil
    }
    return bodies.map { (reading.items[$0].entity, person) }
  }

  /// "Zum Jahreswechsel folgte die Stadt A", after others had joined.
  private func following(
    _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [Int]? {
    guard
      let verb = clause.items.first(where: {
        ["folgte", "folgten", "folgen"].contains(reading.word($0))
      }), !clause.items.contains(where: { reading.word($0) == "auf" })
    else { return nil }
    let frame = MembershipFrame(
      name: "goes-on", verbs: [verb], slot: .place, members: .subjects, takesPersons: false)
    let members = lists.members(of: frame, in: clause, except: verb..<verb)
    return members.isEmpty ? nil : members
  }

  /// What tells of an office: "neu in dieser Funktion ist A".
  private static let ofOffice: WordSet = [
    "zum", "zur", "als", "funktion", "amt", "aufgabe", "rolle", "position", "posten",
  ]
  private static let continuing: WordSet = [
    "wiedergewählt", "neu", "neue", "hinzu", "hinzukommen", "außerdem", "ebenfalls", "ferner",
    "weiterhin", "dazu", "gewählt", "neugewählt", "bestätigt", "nachgerückt", "dabei", "weiter",
    "ausserdem", "zudem",
  ]
  private static let goes: WordSet = [
    "wurde", "wurden", "ist", "sind", "kommt", "kommen", "bleibt", "bleiben", "rückt", "rücken",
    "gewählt",
  ]

  /// The members that stand behind a colon: in the next clause, or one a line below.
  private func following(
    _ place: Int, _ clauses: [Clause], _ sentence: Int, _ lists: MemberLists, _ reading: Reading
  ) -> (members: [Int], lastLine: Int) {
    let last = clauses[place].items.last ?? 0
    let behind = clauses.filter { ($0.items.first ?? 0) > last }
    // A relative clause of the list was read before it.
    guard let next = behind.min(by: { ($0.items.first ?? 0) < ($1.items.first ?? 0) }) else {
      return MemberLines(reading: reading, lists: lists).members(below: sentence)
    }
    let isSentence = next.items.contains { item in
      let it = reading.items[item]
      return it.kind == nil && !it.isAny(.determiner)
        && it.isAny([.verb, .copula, .becomes, .became, .speech])
    }
    guard isFact(next, reading), !isSentence else { return ([], sentence) }
    let list = MembershipFrame(name: "list", verbs: [], slot: .place, members: .behind(-1))
    return (lists.members(of: list, in: next, except: 0..<0), sentence)
  }
}
