internal import Graph
internal import Ontology

extension QuestionKind {
  /// Which sessions a person chaired.
  static let chairedSessions = QuestionKind(
    name: "chaired sessions",
    examples: [
      "Welche Sitzungen leitete Katrin Lange?",
      "Welche Sitzungen des IT-Planungsrats hat Klaus Vitt geleitet?",
      "Welche Sitzungen des IT-Planungsrats fanden unter Vorsitz von Klaus Vitt statt?",
      "Which sessions did Katrin Lange chair?",
      "Which sessions of the IT-Planungsrat were chaired by Klaus Vitt?",
      "Wie viele Sitzungen leitete Katrin Lange?",
    ],
    phrasings: phrasings(
      german: [
        "welche|welcher {sessions} leitete|leitet {person}",
        "welche {sessions} hat|hatte {person} geleitet",
        "welche {sessions} wurden|wurde von {person} geleitet",
        "welche {sessions} fanden|fand unter vorsitz|leitung von {person} statt",
        "welche {sessions} fanden|fand unter der leitung von {person} statt",
        "welche {sessions} fanden|fand unter dem vorsitz von {person} statt",
        "welche {sessions} fanden|fand unter {person} vorsitz|leitung statt",
        "{sessions} unter vorsitz|leitung von? {person}",
        "{sessions} unter der|dem vorsitz|leitung von? {person}",
        "nenne|zeige|liste|zaehle mir? alle|die|saemtliche? {sessions} die {person} leitete|geleitet_hat auf?",
        "{sessions} die {person} leitete|geleitet_hat",
        "bei welchen {sessions} hatte|fuehrte {person} den vorsitz",
        "in welchen {sessions} hatte|fuehrte {person} den vorsitz",
        "welchen {sessions} sass|stand {person} vor", "was leitete {person}",
        "wie_oft leitete|leitet {person} {sessions}",
        "wie_oft hat|hatte {person} {sessions} geleitet",
      ],
      english: [
        "which|what {sessions} did|does|has|have {person} chair|chaired|lead|led|head",
        "which|what {sessions} did {person} preside over",
        "which|what {sessions} were|was|have_been chaired|led|headed by {person}",
        "which|what {sessions} were|was held under {person}",
        "which|what {sessions} had {person} as chair|chairman|chairwoman",
        "how_often|how_many_times did|has {person} chair|chaired|lead|led {sessions}",
        "at|in which {sessions} was|did {person} in_the_chair|chair|preside",
        "over which {sessions} did {person} preside",
        "list|name|show|give me? all|the|all_the? {sessions} that|which? {person} chaired|led",
        "{sessions} that|which {person} chaired|led",
        "list {sessions} chaired by {person}", "{sessions} chaired by {person}",
      ]),
    read: { slots, _, desk in
      guard let person = desk.find(slots["person"], .person) else {
        return desk.unknownPerson(slots["person"]) { "chaired(\($0), ?session)" }
      }
      return desk.sessionQueries(slots["sessions"]).prefix(4).map { query in
        let label = query.bodyLabel.map { ", session_of \($0)" } ?? ""
        var reading = Reading(
          text: "chaired(\(desk.names(person.entities)), ?session\(label))",
          penalty: person.penalty + query.penalty)
        guard person.entities.count == 1 else {
          reading.choices = desk.describe(person.entities)
          return reading
        }
        guard !query.isUnknown else { return reading }
        let sessions = desk.sessions(query)
        let told = desk.statements(.chaired, subject: person.entities[0])
        let stated = told.filter { $0.basis == .stated }
        let chaired = stated.isEmpty ? told : stated
        reading.answers = sessions.compactMap { session in
          let about = chaired.filter { $0.object == session }
          return about.isEmpty ? nil : desk.item(desk.name(session), from: about)
        }
        return reading
      }
    })
}

extension Desk {
  /// Namesakes to choose from, each with what sets it apart.
  func describe(_ entities: [Int]) -> [String] {
    entities.map { index in
      let entity = graph.entities[index]
      var facts = statements(.holds, subject: index)
        .map { Offices(self).text(of: $0, withBody: true) }
      if facts.isEmpty, let record = entity.record {
        facts = [record.type, record.land].compactMap { $0 }
      }
      if facts.isEmpty {
        facts = Set(entity.mentions.map(\.article)).sorted().prefix(2).map { graph.articles[$0].id }
      }
      let known = facts.prefix(3).joined(separator: "; ")
      return known.isEmpty ? entity.name : "\(entity.name): \(known)"
    }
  }
}
