internal import Graph
internal import Ontology

extension QuestionKind {
  /// Where a body has its seat.
  static let seat = QuestionKind(
    name: "seat",
    examples: [
      "Wo hat FITKO ihren Sitz?", "Welche Organisationen haben ihren Sitz in Stuttgart?",
      "Where is FITKO based?", "Which bodies have their seat in Bonn?",
    ],
    phrasings: phrasings(
      german: [
        "wo hat|hatte {body} ihren|seinen|den sitz|hauptsitz",
        "wo hat|liegt ihren|seinen|den|der sitz|hauptsitz {body}",
        "wo sitzt|residiert {body}", "wo ist {body} ansaessig|beheimatet|angesiedelt",
        "wo ist|liegt der? sitz|hauptsitz {body}", "was ist der sitz|hauptsitz {body}",
        "in welcher|welchem stadt|ort hat {body} ihren|seinen sitz|hauptsitz",
        "in welcher|welchem stadt|ort sitzt {body}",
      ],
      english: [
        "where is|was {body} based|seated|located|headquartered",
        "where are the headquarters of {body}",
        "where does|did {body} have its seat|headquarters",
        "in which|what town|city does {body} have its seat|headquarters",
        "where is|was the seat|headquarters of {body}",
        "what is the seat of {body}", "in which|what town|city is {body} based|seated|located",
        "which|what town|city is the seat of {body}",
      ], tag: "seat")
      + phrasings(
        german: [
          "welche organisationen|behoerden|verbaende|unternehmen|einrichtungen haben ihren sitz|hauptsitz in {place}",
          "wer hat seinen sitz|hauptsitz in {place}",
          "welche organisationen|behoerden|verbaende|unternehmen|einrichtungen sitzen|sind in {place} ansaessig?",
        ],
        english: [
          "which|what bodies|organisations|organizations|authorities|companies are based|seated|located in {place}",
          "which|what bodies|organisations|organizations|authorities|companies have their seat|headquarters in {place}",
        ], tag: "bodies"),
    read: { slots, tag, desk in
      if tag == "bodies" {
        return desk.find(slots["place"], .place).map {
          [desk.related(.seatedIn, object: $0, "?body")]
        } ?? desk.unknown(.seatedIn, slots["place"], "?body, ")
      }
      return desk.find(slots["body"], .body).map {
        [desk.related(.seatedIn, subject: $0, "?place")]
      }
        ?? desk.unknown(.seatedIn, slots["body"], "?place, ")
    })
}
