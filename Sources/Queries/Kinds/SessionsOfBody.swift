internal import Graph
internal import Ontology

extension QuestionKind {
  /// Which sessions a body had, at a place or in a time.
  static let sessionsOfBody = QuestionKind(
    name: "sessions of a body",
    examples: [
      "Welche Sitzungen des IT-Planungsrats fanden in Potsdam statt?",
      "Welche Sitzungen hatte der IT-Planungsrat im Jahr 2017?",
      "Which sessions of the IT-Planungsrat took place in Potsdam?",
      "Which sessions did the IT-Planungsrat hold in 2017?",
      "How many sessions of the IT-Planungsrat took place in Potsdam?",
    ],
    phrasings: phrasings(
      german: [
        "welche|welcher {sessions} fanden|fand|gab_es {place} statt?",
        "welche|welcher {sessions} fanden|fand|gab_es statt?",
        "welche|welcher {sessions} haben|hat {place} stattgefunden",
        "welche|welcher {sessions} haben|hat stattgefunden",
        "welche {sessions} hatte|hat|hielt {body} ab?",
        "welche {sessions} hatte|hat|hielt {body} {place} ab?",
        "welche {sessions} waren|war {place}",
        "welche {sessions} werden|sind erwaehnt|genannt|bekannt",
        "zu welchen {sessions} kam|trat {body} zusammen",
      ],
      english: [
        "which|what {sessions} took|take place", "which|what {sessions} were|was held",
        "which|what {sessions} took|take place {place}",
        "which|what {sessions} were|was held? {place}",
        "which|what {sessions} did|does {body} hold|have", "list {sessions}",
        "which|what {sessions} are|were mentioned|named|known",
        "which|what {sessions} are there",
      ])
      + phrasings(
        german: [
          "wie_oft tagte|tagt|traf_sich|kam|trat {meeting} zusammen?",
          "wie_oft hat {meeting} getagt", "wie_oft ist {meeting} zusammengekommen|zusammengetreten",
        ],
        english: [
          "how_often|how_many_times did|has {meeting} meet|met|convene|convened",
          "how_often|how_many_times did|has {meeting} meet|met|convene|convened {place}",
        ], tag: "meeting")
      + phrasings(german: ["{sessions}"], english: [], tag: "words"),
    read: { slots, tag, desk in
      if tag == "meeting" {
        return desk.meetingQueries(slots["meeting"], at: slots["place"]).prefix(4).compactMap {
          SessionList($0, desk: desk).reading()
        }
      }
      var slot = slots["sessions"] ?? []
      if let place = slots["place"] {
        // Place and body may stand before or after the verb: they are read as one phrase.
        guard ["in", "im", "at"].contains(place.first?.text ?? "") else { return [] }
        slot = (Array(slot) + Array(place))[...]
      }
      if let body = slots["body"] {
        guard slots["sessions"]?.count == 1 else { return [] }
        slot = (Array(slot) + [Token("von")] + Array(body) + Array(slots["place"] ?? []))[...]
      }
      return desk.sessionQueries(slot).prefix(4).compactMap { query in
        // Words alone ask for nothing that no article has.
        tag == "words" && query.isUnknown ? nil : SessionList(query, desk: desk).reading()
      }
    })
}

/// The sessions that fit a query.
private struct SessionList {
  private let query: SessionQuery
  private let desk: Desk

  init(_ query: SessionQuery, desk: Desk) {
    self.query = query
    self.desk = desk
  }

  /// Nothing where the question narrows nothing down.
  func reading() -> Reading? {
    guard query.bodies != nil || query.places != nil || !desk.periods.isEmpty else { return nil }
    var text = "session_of(?session, \(query.bodyLabel ?? "?body"))"
    if let place = query.placeLabel { text += " & held_in(?session, \(place))" }
    for period in desk.periods { text += " & held_on(?session, \(period.label))" }
    var reading = Reading(text: text, penalty: query.penalty)
    guard !query.isUnknown else { return reading }
    let support = [RelationType.sessionOf, .heldIn, .heldOn]
    let sessions = desk.sessions(query)
    reading.isPartial = query.places == nil && leavesNumbersOut(sessions)
    reading.answers = sessions.compactMap { session in
      let statements = support.flatMap { desk.statements($0, subject: session) }
        .filter { statement in
          switch statement.type {
          case .heldIn: query.places?.contains(statement.object ?? -1) ?? false
          case .heldOn: !desk.periods.isEmpty
          default: true
          }
        }
      return statements.isEmpty ? nil : desk.item(desk.name(session), from: statements)
    }
    return reading
  }

  /// Whether the numbers of sessions tell of more: from the first on, or within a time.
  private func leavesNumbersOut(_ sessions: [Int]) -> Bool {
    let numbers = Set(sessions.compactMap { desk.graph.entities[$0].ordinal })
    guard let least = numbers.min(), let greatest = numbers.max() else { return false }
    return numbers.count < greatest - (desk.periods.isEmpty ? 1 : least) + 1
  }
}
