internal import Graph
internal import Ontology

extension QuestionKind {
  /// Who works together with a body.
  static let cooperation = QuestionKind(
    name: "cooperation",
    examples: [
      "Mit wem arbeitet FITKO zusammen?", "Wer kooperiert mit dem IT-Planungsrat?",
      "Who cooperates with FITKO?", "Which bodies does the IT-Planungsrat work with?",
    ],
    phrasings: phrasings(
      german: [
        "mit wem|welchen_organisationen|welchen_partnern|welchen_laendern|welchen_kommunen|welcher_organisation arbeitet|kooperiert|arbeiten|kooperieren|arbeitete|kooperierte {body} zusammen?",
        "wer|welche_organisationen|welche_laender|welche_kommunen arbeitet|kooperiert|arbeiten|kooperieren mit {body} zusammen?",
        "wer sind die partner|kooperationspartner {body}",
        "welche partner|kooperationspartner hat {body}",
      ],
      english: [
        "who|which_bodies|which_organisations|which_organizations|which_states cooperates|cooperate|works|work|collaborates|collaborate together? with {body}",
        "with? who|whom|which_bodies|which_organisations|which_organizations does|did {body} cooperate|work|collaborate together? with?",
        "who are the partners of {body}",
      ]),
    read: { slots, _, desk in
      desk.find(slots["body"], .body).map { [desk.related(.cooperatesWith, subject: $0, "?body")] }
        ?? desk.unknown(.cooperatesWith, slots["body"], "?body, ")
    })
}
