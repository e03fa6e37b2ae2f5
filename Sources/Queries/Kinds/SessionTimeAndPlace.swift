internal import Graph
internal import Ontology

extension QuestionKind {
  /// When or where a session was held.
  static let sessionTimeAndPlace = QuestionKind(
    name: "time and place of a session",
    examples: [
      "Wann fand die 2. Sitzung des IT-Planungsrats statt?",
      "Wo fand die Jahrestagung des Deutschen Landkreistages im Mai 2015 statt?",
      "Wo tagte der IT-Planungsrat am 10. Juli 2014?",
      "Wann und wo war die 48. Sitzung des IT-Planungsrats?",
      "When and where was the 48th session of the IT-Planungsrat held?",
      "On which date did the 37th session of the IT-Planungsrat take place?",
    ],
    phrasings: phrasings(
      german: [
        "wann fand|findet|war|ist|wurde {session} statt|abgehalten?",
        "wann hat {session} stattgefunden",
        "an welchem tag|datum fand|findet|war|ist {session} statt?", "wann {session} stattfand",
        "von wann ist|war {session}", "datum|termin|tag von|der|des? {session}",
        "zu welchem zeitpunkt|termin fand {session} statt",
      ],
      english: [
        "when was|is|were {session} held?",
        "when did|does|will {session} take_place|happen|occur|meet",
        "on|at? which|what date|day did|does {session} take_place|happen|occur",
        "on? which|what date|day was|is {session} held?", "what was|is the date of {session}",
        "date of {session}",
      ], tag: "when")
      + phrasings(
        german: [
          "wo|wohin fand|findet|war|ist|tagte|wurde {session} statt|abgehalten?",
          "wo hat {session} stattgefunden|getagt", "wo {session} stattfand",
          "in|an welcher|welchem|welchen stadt|ort|gemeinde|gebaeude|haus fand|findet|war|tagte|ist {session} statt?",
          "an welchen orten fand {session} statt",
          "ort|tagungsort|veranstaltungsort von|der|des? {session}",
          "wo ging {session} ueber_die_buehne",
          "was war der_ort|tagungsort|veranstaltungsort|der_tagungsort von|der|des {session}",
        ],
        english: [
          "where was|is|were {session} held?",
          "where did|does|will {session} take_place|happen|occur|meet",
          "in|at? which|what town|city|place|location|venue|building did|does {session} take_place|happen|occur|meet",
          "in|at? which|what town|city|place|location|venue|building was|is {session} held?",
          "which|what town|city|place hosted {session}",
          "place|venue|location of {session}",
          "what was|is the place|venue|location of {session}",
        ], tag: "where")
      + phrasings(
        german: [
          "wann_und_wo|wo_und_wann fand|findet|war|ist|tagte|wurde {session} statt|abgehalten?",
          "wann_und_wo|wo_und_wann hat {session} stattgefunden",
        ],
        english: [
          "when_and_where|where_and_when was|is|were {session} held?",
          "when_and_where|where_and_when did|does|will {session} take_place|happen|occur|meet",
        ], tag: "both")
      + phrasings(
        german: [
          "wo tagte|tagt|traf_sich|kam|trat|versammelte_sich {meeting} zusammen?",
          "wo hat {meeting} getagt",
          "in|an welcher|welchem stadt|ort|gemeinde|gebaeude|haus tagte|traf_sich {meeting}",
        ],
        english: [
          "where did|has {meeting} meet|met|convene|gather",
          "in which|what town|city|place|building did {meeting} meet|convene",
        ], tag: "meeting where")
      + phrasings(
        german: [
          "wann tagte|tagt|traf_sich|trifft_sich|kam|trat|versammelte_sich {meeting} zusammen?",
          "wann hat {meeting} getagt", "an welchem tag|datum tagte|tagt|traf_sich {meeting}",
        ],
        english: [
          "when did|does|will {meeting} meet|convene|gather",
          "when did|does|will {meeting} meet|convene|gather {place}",
          "on? which|what date|day did|does {meeting} meet|convene",
        ], tag: "meeting when")
      + phrasings(
        german: [
          "wann tagte|tagt|traf_sich|trifft_sich|kam|trat|versammelte_sich {body} zum|das {nth} mal zusammen?",
          "wann hat {body} zum|das {nth} mal getagt",
          "wann tagte|traf_sich|kam|trat {body} {nth} zusammen?", "wann hat {body} {nth} getagt",
        ],
        english: [
          "when did|does {body} meet|convene|gather for? the {nth} time",
          "when did {body} {nth} meet|convene|gather", "when did {body} meet|convene {nth}",
        ], tag: "nth when")
      + phrasings(
        german: [
          "wo tagte|tagt|traf_sich|trifft_sich|kam|trat|versammelte_sich {body} zum|das {nth} mal zusammen?",
          "wo hat {body} zum|das {nth} mal getagt",
          "wo tagte|traf_sich|kam|trat {body} {nth} zusammen?", "wo hat {body} {nth} getagt",
        ],
        english: [
          "where did|does {body} meet|convene|gather for? the {nth} time",
          "where did {body} {nth} meet|convene|gather", "where did {body} meet|convene {nth}",
        ], tag: "nth where")
      + phrasings(
        german: [
          "wann trat|kam|tritt|kommt {body} zu|zur|zum seiner|ihrer? {session} zusammen",
          "wann hielt|haelt {body} seine|ihre|die|eine {session} ab",
        ],
        english: ["when did|does|will {body} hold its|the {session}"], tag: "when")
      + phrasings(
        german: [
          "wo trat|kam|tritt|kommt {body} zu|zur|zum seiner|ihrer? {session} zusammen",
          "wo hielt|haelt {body} seine|ihre|die|eine {session} ab",
        ],
        english: ["where did|does|will {body} hold its|the {session}"], tag: "where"),
    read: { slots, tag, desk in
      let queries =
        tag.hasPrefix("nth")
        ? desk.meetingQueries(slots["body"], nth: slots["nth"])
        : tag.hasPrefix("meeting")
          ? desk.meetingQueries(slots["meeting"], at: slots["place"])
          : desk.sessionQueries(slots["session"], of: slots["body"])
      return queries.prefix(4).compactMap { query in
        // A body alone is no meeting.
        if tag.hasPrefix("meeting"), desk.periods.isEmpty, query.places == nil { return nil }
        return SessionAnswers(query, desk: desk)
          .reading(when: !tag.hasSuffix("where"), where: !tag.hasSuffix("when"))
      }
    })
}

/// The date and the places of one session.
struct SessionAnswers {
  private let query: SessionQuery
  private let desk: Desk

  init(_ query: SessionQuery, desk: Desk) {
    self.query = query
    self.desk = desk
  }

  func reading(when asksDate: Bool, where asksPlace: Bool) -> Reading {
    let sessions = desk.sessions(query)
    let label = desk.label(query, sessions)
    let parts = [
      asksDate ? "held_on(\(label), ?date)" : nil, asksPlace ? "held_in(\(label), ?place)" : nil,
    ]
    var reading = Reading(
      text: parts.compactMap { $0 }.joined(separator: " & "), penalty: query.penalty)
    guard !query.isUnknown else { return reading }
    if sessions.count > 1 {
      reading.choices = desk.choices(sessions)
      return reading
    }
    guard let session = sessions.first else { return reading }
    if asksDate { reading.answers += dates(of: session) }
    if asksPlace { reading.answers += places(of: session) }
    return reading
  }

  /// Each date told; a vaguer one only where it isn't that of a more exact one.
  private func dates(of session: Int) -> [Answer.Item] {
    let told = desk.statements(.heldOn, subject: session).filter { $0.date != nil }
    var answers: [Answer.Item] = []
    var taken: [DateSpan] = []
    for date in desk.dates(of: session) where !taken.contains(date) {
      let known = Period(
        first: date.start.earliest, last: (date.end ?? date.start).latest, label: "")
      let isVaguer = taken.contains { exact in
        known.contains(exact.start.earliest, (exact.end ?? exact.start).latest)
      }
      let statements = told.filter { $0.date == date }
      guard !isVaguer, !statements.isEmpty else { continue }
      taken.append(date)
      answers.append(desk.item("\(date)", from: statements))
    }
    return answers
  }

  private func places(of session: Int) -> [Answer.Item] {
    var places: [Int] = []
    let told = desk.statements(.heldIn, subject: session)
    for place in told.compactMap(\.object) where !places.contains(place) { places.append(place) }
    return places.map { place in
      desk.item(desk.name(place), from: told.filter { $0.object == place })
    }
  }
}
