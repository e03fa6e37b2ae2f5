internal import Graph
internal import Ontology

extension QuestionKind {
  /// Who takes part in a programme, and in which a body takes part.
  static let programmeParties = QuestionKind(
    name: "parties to a programme",
    examples: [
      "Wer hat den Digitalpakt Lautertal unterzeichnet?",
      "An welchen Vorhaben ist das Land Hessen beteiligt?",
      "Which bodies signed the Digitalpakt Lautertal?",
      "Which programmes is Land Hessen party to?",
    ],
    phrasings: phrasings(
      german: [
        "wer|welche_organisationen|welche_kommunen|welche_koerperschaften|welche_laender|welche_behoerden|welche_verbaende|welche_parteien hat|haben {programme} unterzeichnet|unterschrieben|geschlossen|vereinbart|beschlossen",
        "wer|welche_organisationen|welche_kommunen|welche_koerperschaften|welche_laender|welche_behoerden unterzeichnete|unterzeichneten|unterschrieb|unterschrieben|schloss|schlossen {programme}",
        "wer|welche_organisationen|welche_kommunen|welche_laender|welche_behoerden ist|sind an|am|bei|beim {programme} beteiligt",
        "wer|welche_organisationen|welche_kommunen|welche_laender nimmt|nehmen an|am {programme} teil",
        "von wem wurde {programme} unterzeichnet|unterschrieben|geschlossen",
        "wer sind die vertragspartner|partner|unterzeichner|beteiligten {programme}",
      ],
      english: [
        "who|which_bodies|which_organisations|which_organizations|which_states|which_municipalities|which_parties signed|joined|concluded {programme}",
        "who|which_bodies|which_organisations|which_organizations|which_states|which_municipalities has|have signed|joined|concluded {programme}",
        "who|which_bodies|which_organisations|which_organizations is|are|were party|parties|signatories to|of {programme}",
        "who|which_bodies|which_organisations takes|take part in {programme}",
        "by_whom was {programme} signed",
        "who are the signatories|parties of|to {programme}",
      ], tag: "parties")
      + phrasings(
        german: [
          "an welchen|welchem vorhaben|programmen|programm|vereinbarungen|vertraegen ist|sind {body} beteiligt",
          "welche|welchen vorhaben|vereinbarungen|vertraege|vertrag|programme|pakte|pakt hat {body} unterzeichnet|unterschrieben|geschlossen",
          "was hat {body} unterzeichnet|unterschrieben",
        ],
        english: [
          "which|what programmes|programs|agreements|treaties|contracts is {body} party|a_party to",
          "which|what programmes|programs|agreements|treaties|contracts did|has {body} sign|signed|join|joined",
          "what did|has {body} sign|signed",
        ], tag: "programmes"),
    read: { slots, tag, desk in
      if tag == "programmes" {
        return desk.find(slots["body"], .body).map {
          [desk.related(.partyTo, subject: $0, "?programme")]
        } ?? []
      }
      return desk.find(slots["programme"], .programme).map {
        [desk.related(.partyTo, object: $0, "?body")]
      } ?? desk.unknown(.partyTo, slots["programme"], "?body, ")
    })
}
