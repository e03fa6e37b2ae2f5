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
  struct Thread {
    var organ: Int
    var sentence: Int
    /// The one person it was about.
    var person: Int?
    /// Whether it told who joined.
    var isJoining: Bool
  }

  /// Reads all sentences, given the clauses of each.
  func run(on reading: Reading, _ clauses: [[Clause]], into sheet: inout StatementSheet) {
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
      let clauses = clauses[number]
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
          let members =
            (last.isJoining || last.person == nil ? following(clause, lists, reading) : nil)
            ?? (last.isJoining ? nil : goingOn(clause, lists, reading))
        {
          thread?.sentence = number
          for member in members where canBelong(member, to: last.organ, nil, reading) {
            add(member, last.organ, "goes-on", clause, reading, &sheet)
          }
        }
      }
    }
  }

  func add(
    _ member: Int, _ organ: Int, _ name: String, _ clause: Clause, _ reading: Reading,
    _ sheet: inout StatementSheet
  ) {
    guard let first = clause.items.first else { return }
    sheet.add(
      Statement(
        .memberOf, subject: member, object: organ,
        evidence: Evidence(range: reading.evidence(first), rule: "memberships/" + name)))
  }
}
