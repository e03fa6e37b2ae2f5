internal import Graph
internal import Ontology

extension QuestionKind {
  /// How two persons or bodies are connected.
  static let connection = QuestionKind(
    name: "connection",
    examples: [
      "Wie sind Klaus Vitt und Katrin Lange verbunden?",
      "Was verbindet Patrick Burghardt mit dem IT-Planungsrat?",
      "How is Klaus Vitt connected with Katrin Lange?",
      "What is the connection between Patrick Burghardt and the IT-Planungsrat?",
    ],
    phrasings: phrasings(
      german: [
        "wie ist|sind {first} mit|und {second} verbunden|verknuepft|verbandelt",
        "wie haengt|haengen {first} mit|und {second} zusammen",
        "wie stehen {first} und {second} in_verbindung|zueinander|in_beziehung",
        "wie steht {first} mit {second} in_verbindung|in_beziehung",
        "welche|was_fuer_eine verbindung|verbindungen|beziehung|beziehungen besteht|bestehen|gibt_es zwischen {first} und {second}",
        "welche verbindung|verbindungen|beziehung|beziehungen hat {first} zu|zum|zur|mit {second}",
        "was verbindet {first} mit|und {second}",
        "was haben {first} und {second} miteinander|gemeinsam? zu_tun?",
        "was hat {first} mit {second} zu_tun|gemeinsam",
        "ueber|durch wen|was ist|sind|kennen {first} mit|und {second} verbunden|verknuepft|sich",
        "woher kennen sich? {first} und {second} sich?", "woher kennt {first} {second}",
        "verbindung|beziehung|pfad|weg zwischen {first} und {second}",
      ],
      english: [
        "how is|are|was|were {first} connected|linked|related|tied with|to|and {second}",
        "how are|were {first} and {second} connected|linked|related",
        "what connects|links|joins {first} with|to|and {second}",
        "what is the connection|link|relation|relationship|path between {first} and {second}",
        "which|what connection|connections|link|links are|is there? between {first} and {second}",
        "what do {first} and {second} have in common",
        "what does {first} have to do with {second}",
        "how do {first} and {second} know each other", "how does {first} know {second}",
        "connection|link|path between {first} and {second}",
      ]),
    read: { slots, _, desk in
      desk.things(slots["first"]).flatMap { first in
        desk.things(slots["second"]).compactMap { second in
          guard first.found != nil || second.found != nil else { return nil }
          var reading = Reading(
            text: "connected(\(first.label), \(second.label))",
            penalty: first.penalty + second.penalty)
          guard let one = first.found, let other = second.found else { return reading }
          for found in [one, other] where found.entities.count > 1 {
            reading.choices = desk.describe(found.entities)
            return reading
          }
          let paths = Paths(desk)
          reading.answers = paths.shortest(from: one.entities[0], to: other.entities[0])
            .map { paths.answer($0) }
          return reading
        }
      }
    })

  /// Who or what is connected with a person or a body.
  static let connected = QuestionKind(
    name: "who is connected",
    examples: [
      "Wer ist mit Katrin Lange verbunden und wie?",
      "Mit welchen Organisationen ist Katrin Lange verbunden?",
      "Who is connected with Katrin Lange and how?",
      "Which bodies is Katrin Lange connected with?",
    ],
    phrasings: phrasings(
      german: [
        "wer|welche_personen|welche_leute ist|sind mit {thing} verbunden|verknuepft und? wie?",
        "mit wem|welchen_personen ist|sind|steht {thing} verbunden|verknuepft|in_verbindung und? wie?",
        "wer steht mit {thing} in_verbindung|in_beziehung und? wie?",
        "welche verbindungen|kontakte|beziehungen hat {thing}", "wer hat mit {thing} zu_tun",
      ],
      english: [
        "who is|are connected|linked|related|associated with|to {thing} and? how?",
        "with? who|whom|which_people|which_persons is|are {thing} connected|linked|associated with|to? and? how?",
        "which people|persons are connected|linked|associated with|to {thing} and? how?",
        "what connections does {thing} have",
      ], tag: "person")
      + phrasings(
        german: [
          "mit welchen organisationen|gremien|verbaenden|behoerden|stellen ist|sind|steht {thing} verbunden|verknuepft|in_verbindung und? wie?",
          "welche organisationen|gremien|verbaende|behoerden|stellen sind mit {thing} verbunden|verknuepft und? wie?",
        ],
        english: [
          "with? which|what bodies|organisations|organizations|committees|authorities is|are {thing} connected|linked|associated with|to? and? how?",
          "which|what bodies|organisations|organizations|committees|authorities are connected|linked|associated with|to {thing} and? how?",
        ], tag: "body"),
    read: { slots, tag, desk in
      desk.things(slots["thing"]).compactMap { thing in
        var reading = Reading(
          text: "connected(\(thing.label), ?\(tag))", penalty: thing.penalty)
        guard let found = thing.found else { return reading }
        guard found.entities.count == 1 else {
          reading.choices = desk.describe(found.entities)
          return reading
        }
        let paths = Paths(desk)
        reading.answers = paths.around(found.entities[0], tag == "person" ? .person : .body)
          .map { paths.answer($0) }
        return reading
      }
    })
}

extension Desk {
  /// The persons or bodies that a slot may name; one without entities for a name that no article
  /// has.
  fileprivate func things(
    _ slot: ArraySlice<Token>?
  ) -> [(found: Found?, label: String, penalty: Int)] {
    let found = [find(slot, .person), find(slot, .body)].compactMap { $0 }
    guard found.isEmpty else { return found.map { ($0, names($0.entities), $0.penalty) } }
    return unknownName(slot).map { [(nil, $0, Reading.unknown)] } ?? []
  }
}
