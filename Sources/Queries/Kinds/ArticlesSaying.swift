internal import Graph
internal import Ontology

extension QuestionKind {
  /// Which articles say that something is so.
  static let articlesSaying = QuestionKind(
    name: "articles that say so",
    examples: [
      "Welche Artikel sagen, dass Patrick Burghardt die 40. Sitzung des IT-Planungsrats leitete?",
      "In welchen Artikeln steht, dass Thomas Kufen Oberbürgermeister von Essen ist?",
      "Wo steht, dass FITKO ihren Sitz in Frankfurt am Main hat?",
      "Which articles say that Katrin Lange chaired the 24th session of the IT-Planungsrat?",
      "Which articles say that Rolf Beyer succeeded Peter Kühne?",
    ],
    phrasings: clauses(
      .german,
      [
        "welche|welcher artikel|texte|meldungen|berichte sagen|sagt|belegen|belegt|melden|meldet|berichten|berichtet|schreiben|schreibt|bestaetigen|bestaetigt dass",
        "in welchen|welchem artikeln|artikel|texten|text|meldungen steht|heisst_es dass",
        "wo|in_welchen_artikeln steht|heisst_es|stand dass",
      ],
      [
        "chaired": [
          "{person} {session} leitete|leitet|geleitet_hat|geleitet_hatte",
          "{session} von {person} geleitet wurde", "{session} unter {person} stattfand|tagte",
          "{session} unter leitung|vorsitz von {person} stattfand|tagte",
        ],
        "holds": [
          "{person} {post} ist|war|wurde|wird|bleibt",
          "{person} zum|zur {post} gewaehlt|ernannt wurde",
        ],
        "held in": ["{session} in|im {place} stattfand|stattfindet|tagte"],
        "held on": ["{session} stattfand|stattfindet|war"],
        "succeeds": [
          "{person} auf {other} folgte|folgt",
          "{person} {other} abloeste|ersetzte|beerbte|nachfolgte",
          "{person} der? nachfolger|nachfolgerin von {other} ist|war|wurde",
        ],
        "member": [
          "{member} mitglied von|im|in|der|des? {body} ist|war|wurde",
          "{member} {body} angehoert|angehoerte", "{member} zu|zum|zur {body} gehoert",
        ],
        "seat": [
          "{body} ihren|seinen|den sitz|hauptsitz in {place} hat", "{body} in {place} sitzt",
        ],
        "part": [
          "{body} zu|zum|zur {whole} gehoert", "{body} teil|organ von|der|des? {whole} ist",
        ],
        "party": [
          "{body} {programme} unterzeichnet_hat|unterzeichnete|unterschrieb|unterschrieben_hat|geschlossen_hat"
        ],
        "cooperates": [
          "{body} mit {partner} kooperiert|zusammenarbeitet|zusammen_arbeitet",
          "{body} und {partner} kooperieren|zusammenarbeiten|zusammen_arbeiten",
        ],
      ])
      + clauses(
        .english,
        [
          "which|what articles|article|texts|reports say|says|state|states|report|reports|confirm|confirms|prove|proves that?",
          "where does_it_say|is_it_said|is_it_stated that?",
          "in which articles is_it_said|does_it_say that?",
        ],
        [
          "chaired": [
            "{person} chaired|led|headed|presided_over {session}",
            "{session} was chaired|led by {person}",
          ],
          "holds": ["{person} is|was|became|has_been|will_be {post}"],
          "held in": [
            "{session} was held|took_place in|at {place}", "{session} took place in|at {place}",
          ],
          "held on": ["{session} was_held|took_place"],
          "succeeds": [
            "{person} succeeded|succeeds|followed|follows|replaced|replaces {other}",
            "{person} is|was|became the? successor of {other}",
          ],
          "member": [
            "{member} is|was|became a? member of {body}", "{member} belongs|belonged to {body}",
          ],
          "seat": [
            "{body} is|was based|seated|located in|at {place}",
            "{body} has its seat|headquarters in|at {place}",
          ],
          "part": ["{body} is|was a? part of {whole}"],
          "party": ["{body} signed|joined|has_signed {programme}"],
          "cooperates": [
            "{body} cooperates|works|collaborates with {partner}",
            "{body} and {partner} cooperate|collaborate|work_together",
          ],
        ]),
    read: { slots, tag, desk in ArticleClaims(slots, desk: desk).readings(tag) })

  /// Each beginning with each clause, tagged by what the clause claims.
  private static func clauses(
    _ language: Language, _ beginnings: [String], _ clauses: KeyValuePairs<String, [String]>
  ) -> [Phrasing] {
    beginnings.flatMap { beginning in
      clauses.flatMap { tag, patterns in
        patterns.map { Phrasing(language, beginning + " " + $0, tag: tag) }
      }
    }
  }
}

/// A claim that articles may support.
private struct ArticleClaims {
  private let slots: Phrasing.Slots
  private let desk: Desk

  init(_ slots: Phrasing.Slots, desk: Desk) {
    self.slots = slots
    self.desk = desk
  }

  func readings(_ tag: String) -> [Reading] {
    switch tag {
    case "chaired":
      ends("person", .person).flatMap { person in
        desk.sessionQueries(slots["session"]).prefix(4).map { query in
          let sessions = desk.sessions(query)
          return reading(
            "chaired(\(person.label), \(desk.label(query, sessions)))", [person],
            penalty: query.penalty, isUnknown: query.isUnknown,
            desk.statements(.chaired).filter {
              person.has($0.subject) && sessions.contains($0.object ?? -1)
            })
        }
      }
    case "held in", "held on": session(isPlace: tag == "held in")
    case "holds":
      ends("person", .person).flatMap { person in
        desk.posts(slots["post"]).prefix(6).map { post in
          let tenure = Tenure(post, desk: desk)
          let terms = tenure.terms.filter { person.has($0.person) }
          let held = desk.periods.flatMap { tenure.holders(within: $0) }
            .filter { person.has($0.person) }.flatMap(\.statements)
          return reading(
            "holds(\(person.label), \(post.label))", [person], penalty: post.penalty,
            isUnknown: post.isUnknown, desk.periods.isEmpty ? terms.map(\.statement) : held)
        }
      }
    case "succeeds": pairs(.succeeds, "person", .person, "other", .person)
    case "member":
      pairs(.memberOf, "member", .person, "body", .body)
        + pairs(.memberOf, "member", .body, "body", .body)
    case "seat": pairs(.seatedIn, "body", .body, "place", .place)
    case "part": pairs(.partOf, "body", .body, "whole", .body)
    case "party": pairs(.partyTo, "body", .body, "programme", .programme)
    default: pairs(.cooperatesWith, "body", .body, "partner", .body)
    }
  }

  /// When or where a session was.
  private func session(isPlace: Bool) -> [Reading] {
    // Without a date nothing is claimed.
    guard isPlace || !desk.periods.isEmpty else { return [] }
    let places: [End?] = isPlace ? ends("place", .place) : [nil]
    return places.flatMap { place in
      desk.sessionQueries(slots["session"]).prefix(4).map { query in
        let sessions = desk.sessions(query)
        let label = desk.label(query, sessions)
        let type: RelationType = isPlace ? .heldIn : .heldOn
        let told = desk.statements(type).filter { statement in
          guard sessions.contains(statement.subject) else { return false }
          guard let place else {
            return statement.date.map { date in desk.periods.contains { $0.contains(date) } }
              ?? false
          }
          return statement.object.map { place.has($0) } ?? false
        }
        let times = desk.periods.map(\.label).joined(separator: ", ")
        return reading(
          isPlace ? "held_in(\(label), \(place?.label ?? ""))" : "held_on(\(label), \(times))",
          [place].compactMap { $0 }, penalty: query.penalty, isUnknown: query.isUnknown, told)
      }
    }
  }

  private func pairs(
    _ type: RelationType, _ subject: String, _ subjectKind: EntityKind, _ object: String,
    _ objectKind: EntityKind
  ) -> [Reading] {
    ends(subject, subjectKind).flatMap { first in
      ends(object, objectKind).map { second in
        let told = desk.statements(type).filter { statement in
          guard let target = statement.object else { return false }
          return (first.has(statement.subject) && second.has(target))
            || (type.isSymmetric && first.has(target) && second.has(statement.subject))
        }
        return reading(
          "\(type.rawValue)(\(first.label), \(second.label))", [first, second], penalty: 0,
          isUnknown: false, told.compactMap { desk.told($0) })
      }
    }
  }

  private func reading(
    _ text: String, _ ends: [End], penalty: Int, isUnknown: Bool, _ told: [GraphStatement]
  ) -> Reading {
    var reading = Reading(
      text: "articles(\(text))", penalty: ends.reduce(penalty) { $0 + $1.penalty })
    guard !isUnknown else { return reading }
    // Namesakes: the claim may be true of one, and the question may mean the other.
    for end in ends {
      let meant = Set(told.flatMap { [$0.subject] + [$0.object].compactMap { $0 } })
        .intersection(end.entities)
      if meant.count > 1 {
        reading.choices = desk.describe(meant.sorted())
        return reading
      }
    }
    reading.answers = Answer.Item.articles(of: told.map { desk.item("", from: [$0]) })
    return reading
  }

  /// What a slot names; a name that no article has stands for nothing.
  private func ends(_ slot: String, _ kind: EntityKind) -> [End] {
    if let found = desk.find(slots[slot], kind) {
      return [
        End(
          label: desk.names(found.entities), entities: Set(found.entities), penalty: found.penalty)
      ]
    }
    return desk.unknownName(slots[slot]).map {
      [End(label: $0, entities: [], penalty: Reading.unknown)]
    } ?? []
  }

  private struct End {
    var label: String
    var entities: Set<Int>
    var penalty: Int

    func has(_ entity: Int) -> Bool {
      entities.contains(entity)
    }
  }
}
