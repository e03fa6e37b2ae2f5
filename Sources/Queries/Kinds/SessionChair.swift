internal import Graph
internal import Ontology

extension QuestionKind {
  /// Who chaired a session.
  static let sessionChair = QuestionKind(
    name: "session chair",
    examples: [
      "Wer leitete die 40. Sitzung des IT-Planungsrats?",
      "Unter wessen Vorsitz fand die 24. Sitzung des IT-Planungsrats statt?",
      "Wer hatte bei der 6. Sitzung des IT-Planungsrats in Stuttgart den Vorsitz?",
      "Unter wessen Leitung tagte der IT-Planungsrat am 13. Oktober 2011?",
      "Who chaired the 48th session of the IT-Planungsrat?",
      "Under whose chairmanship was the sixth session of the IT-Planungsrat held?",
    ],
    phrasings: phrasings(
      german: [
        "wer|welche_person|wer_alles leitete|leitet|moderierte|praesidierte {session}",
        "wer|welche_person {session} leitete|geleitet_hat|geleitet_hatte",
        "wer|welche_person hat|hatte {session} geleitet",
        "wer|welche_person fuehrte|hatte|hat|uebernahm bei|in|auf|waehrend {session} den? vorsitz|leitung inne?",
        "wer|welche_person fuehrte|hatte|hat|uebernahm den|die? vorsitz|leitung bei|in|auf|waehrend|der|des {session} inne?",
        "wer|welche_person fuehrte den_vorsitz {session}", "wer sass {session} vor",
        "wer stand {session} vor", "wer sass bei {session} vor",
        "unter wessen vorsitz|leitung|fuehrung fand|findet|stand|tagte|lief {session} statt?",
        "wessen vorsitz|leitung unterstand {session}",
        "von_wem|durch_wen wurde|ist {session} geleitet worden?",
        "wer|welche_person war|ist der? vorsitzende|vorsitzender|leiter|leiterin|sitzungsleiter|sitzungsleiterin bei|in|auf|der|des|von {session}",
        "wer|welche_person war|ist bei|auf|in {session} vorsitzende|vorsitzender|leiter|leiterin|sitzungsleiter",
        "wer|welche_person hat|hatte bei|in|auf|waehrend {session} den? vorsitz|leitung gefuehrt|gehabt|innegehabt",
        "leiter|leiterin|vorsitzender|vorsitzende|sitzungsleiter|sitzungsleitung|leitung|vorsitz bei|von|der|des? {session}",
        "{session} wer leitete sie", "wer_war_es_der|wer_war_die_person_die {session} leitete",
      ],
      english: [
        "who|which_person chaired|led|headed|conducted {session}",
        "who|which_person presided over|at|in {session}",
        "who|which_person was_presiding at {session}",
        "who was|is|acted_as the? chair|chairman|chairwoman|chairperson|head of|at|for|during {session}",
        "who was in the? chair at|for|of|during {session}",
        "who took|held the chair at|of|in {session}",
        "under whose chairmanship|leadership|chair|direction|presidency was|were {session} held|conducted?",
        "under whose chairmanship|leadership|chair|direction|presidency did {session} take_place|meet|convene",
        "by_whom was {session} chaired|led", "{session} was|were? chaired|led by_whom|by_who",
        "who was_it that|who chaired|led {session}",
        "chair|chairman|chairwoman|chairperson of|at {session}",
        "who did chair {session}", "whose chairmanship was {session} held under",
      ])
      + phrasings(
        german: [
          "unter wessen vorsitz|leitung|fuehrung tagte|traf_sich|kam|trat {meeting} zusammen?",
          "unter wessen vorsitz|leitung|fuehrung hat {meeting} getagt",
        ],
        english: [
          "under whose chairmanship|leadership|chair did {meeting} meet|convene",
          "under whose chairmanship|leadership|chair did {meeting} meet|convene {place}",
        ], tag: "meeting")
      + phrasings(
        german: [
          "unter wessen vorsitz|leitung|fuehrung tagte|traf_sich|kam|trat {body} zum|das {nth} mal zusammen?",
          "unter wessen vorsitz|leitung|fuehrung hat {body} zum|das {nth} mal getagt",
        ],
        english: [
          "under whose chairmanship|leadership|chair did {body} meet|convene for? the {nth} time"
        ], tag: "nth")
      + phrasings(
        german: [
          "wer|welche_person leitete {meeting}", "wer|welche_person hat|hatte {meeting} geleitet",
        ],
        english: ["who|which_person chaired|led {meeting}", "who presided over {meeting}"],
        tag: "day"),
    read: { slots, tag, desk in
      let queries =
        tag == "nth"
        ? desk.meetingQueries(slots["body"], nth: slots["nth"])
        : tag == "meeting" || tag == "day"
          ? desk.meetingQueries(slots["meeting"], at: slots["place"])
          : desk.sessionQueries(slots["session"])
      return queries.prefix(4).compactMap { query in
        if tag == "meeting", desk.periods.isEmpty { return nil }
        // In a year a body is chaired by whoever heads it, on a day it meets.
        if tag == "day", !desk.asksForDay { return nil }
        let sessions = desk.sessions(query)
        var reading = Reading(
          text: "chaired(?person, \(desk.label(query, sessions)))", penalty: query.penalty)
        guard !query.isUnknown else { return reading }
        if sessions.count > 1 {
          reading.choices = desk.choices(sessions)
          return reading
        }
        let told = sessions.flatMap { desk.statements(.chaired, object: $0) }
        let stated = told.filter { $0.basis == .stated }
        reading.answers = (stated.isEmpty ? told : stated).map {
          desk.item(desk.name($0.subject), from: [$0])
        }
        return reading
      }
    })
}

extension Desk {
  /// Whether the question gives the day, and only that.
  fileprivate var asksForDay: Bool {
    !periods.isEmpty
      && periods.allSatisfy { $0.first == $0.last && !$0.isStart && !$0.isEnd }
  }

  /// Sessions to choose from, each with what sets it apart.
  func choices(_ sessions: [Int]) -> [String] {
    sessions.map { session in
      let date = dates(of: session).first.map { "\($0)" }
      let places = statements(.heldIn, subject: session)
        .compactMap { $0.object.map { name($0) } }
      let known = ([date].compactMap { $0 } + places).joined(separator: ", ")
      return known.isEmpty ? name(session) : "\(name(session)): \(known)"
    }
  }
}
