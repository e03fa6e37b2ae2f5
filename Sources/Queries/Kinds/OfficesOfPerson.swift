internal import Graph
internal import Ontology

extension QuestionKind {
  /// Which offices a person has or had.
  static let officesOfPerson = QuestionKind(
    name: "offices of a person",
    examples: [
      "Welche Ämter hat Patrick Burghardt?",
      "Welche Ämter hatte Uwe Brandl im Lauf der Jahre beim Deutschen Städte- und Gemeindebund?",
      "Welche Ämter hatte Bernward Küper 2020, welche 2022?",
      "Wer ist Patrick Burghardt?",
      "Which offices of Katrin Lange do the articles mention?",
      "Which offices did Katrin Lange hold in 2017?",
    ],
    phrasings: withBody(
      german: [
        "welches|welche|was_fuer aemter|amt|posten|funktionen|funktion|rollen|positionen|position hat|bekleidet|besetzt {person}",
        "was ist {person}", "als was amtiert|fungiert|arbeitet {person}",
      ], germanEnd: "inne",
      english: [
        "which|what offices|office|positions|position|posts|post|roles|role|functions|jobs|job does {person} hold|have",
        "which|what offices|office|positions|position|posts|post|roles|role|functions|jobs|job has {person}",
        "what is {person} office|position|post|role|job", "what is {person}",
      ], tag: "now")
      + withBody(
        german: [
          "welches|welche|was_fuer aemter|amt|posten|funktionen|funktion|rollen|positionen|position hatte|bekleidete|hielt {person}",
          "welche aemter|posten|funktionen hat|hatte {person} bisher|alles|insgesamt|im_lauf_der_jahre|im_laufe_der_jahre|im_lauf_der_zeit",
          "welche aemter|posten|funktionen von {person} werden|sind|nennen|erwaehnen genannt|erwaehnt|bekannt|belegt|die_artikel",
          "was war {person}", "als was amtierte|fungierte {person}",
        ], germanEnd: "inne",
        english: [
          "which|what offices|office|positions|position|posts|post|roles|role|functions|jobs did|has|have|had {person} hold|held|have|had",
          "which|what offices|positions|posts|roles|functions of {person} do_the_articles mention|name|list|tell_of",
          "which|what offices|positions|posts|roles|functions of {person} are mentioned|named|known",
          "what was {person} office|position|post|role|job", "what was {person}",
          "list|name the? offices of {person}",
        ], tag: "past")
      + phrasings(german: ["wer ist|war {person}"], english: ["who is|was {person}"], tag: "who"),
    read: { slots, tag, desk in
      guard let person = desk.find(slots["person"], .person) else {
        return desk.unknownPerson(slots["person"]) { "holds(\($0), ?role, ?body)" }
      }
      return [PersonAnswers(person, slots["body"], desk: desk).reading(tag)]
    })

  /// Each phrasing without a body and with one, and with what may follow.
  private static func withBody(
    german: [String], germanEnd: String, english: [String], tag: String
  ) -> [Phrasing] {
    phrasings(
      german: german.map { $0 + " \(germanEnd)? welche|und_welche?" }
        + german.map { $0 + " bei|beim|im|in|fuer|an|am {body} \(germanEnd)?" },
      english: english.map { $0 + " and_which|which|and?" }
        + english.map { $0 + " at|in|with|for|within {body}" }, tag: tag)
  }
}
