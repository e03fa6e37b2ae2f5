internal import Graph
internal import Ontology

extension QuestionKind {
  /// What somebody has been over the years, in the order of time.
  static let career = QuestionKind(
    name: "career",
    examples: [
      "Wie verlief die Laufbahn von Uwe Brandl?", "Werdegang von Katrin Lange",
      "What was the career of Uwe Brandl?", "Career of Katrin Lange",
    ],
    phrasings: phrasings(
      german: [
        "wie verlief|verlaeuft|war|ist|sieht die|der karriere|laufbahn|werdegang|berufsweg|lebensweg von|der|des? {person} aus?",
        "welche|welchen karriere|laufbahn|werdegang hat|hatte|nahm {person}",
        "welche stationen|posten|aemter hat|hatte {person} durchlaufen|hinter_sich|bisher_durchlaufen",
        "welche stationen hatte|hat {person} karriere|laufbahn?",
        "was war|ist|wurde {person} schon_alles|alles_schon|alles|schon",
        "was hat {person} bisher? gemacht", "was hat {person} alles? gemacht",
        "karriere|laufbahn|werdegang|stationen|lebenslauf von|der|des? {person}",
        "zeige|nenne mir? den|die karriere|laufbahn|werdegang|stationen von {person}",
      ],
      english: [
        "what was|is the? career of {person}", "what was|is {person} career",
        "how did the? career of {person} go|run|develop", "how did {person} career go|run|develop",
        "the? career|curriculum_vitae|stations of {person}", "{person} career",
        "describe|show|tell_me me? the? career of {person}",
        "what has {person} been|done so_far?", "what offices has {person} been_through",
      ]),
    read: { slots, _, desk in
      guard let person = desk.find(slots["person"], .person) else {
        return desk.unknownPerson(slots["person"]) { "career(\($0))" }
      }
      return [PersonAnswers(person, nil, desk: desk).career()]
    })
}
