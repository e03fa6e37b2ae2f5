internal import Graph
internal import Ontology

extension QuestionKind {
  /// What a body is part of, and its parts.
  static let parts = QuestionKind(
    name: "parts of a body",
    examples: [
      "Welche Gremien gehören zum Deutschen Städtetag?",
      "Zu welcher Organisation gehört das Amt für IT und Digitalisierung Hamburg?",
      "Which bodies are part of the Deutscher Städtetag?",
      "What is the Landtag Sachsen-Anhalt part of?",
    ],
    phrasings: phrasings(
      german: [
        "welche gremien|organe|teile|einheiten|abteilungen|aemter|organisationen|bereiche|toechter|tochterunternehmen|unternehmen gehoeren|gehoert zu|zum|zur {whole}",
        "welche gremien|organe|teile|einheiten|abteilungen|aemter|bereiche|toechter|tochterunternehmen|untergremien hat {whole}",
        "was gehoert zu|zum|zur {whole}",
        "welche gremien|organe|teile|einheiten|untergremien von|der|des {whole} werden|sind genannt|bekannt",
      ],
      english: [
        "which|what bodies|organs|parts|units|departments|committees|subsidiaries|offices are|is part of {whole}",
        "which|what bodies|organs|parts|units|departments|committees|subsidiaries|offices belong to {whole}",
        "which|what bodies|organs|parts|units|departments|committees|subsidiaries does {whole} have",
        "what are the parts|organs|units|subsidiaries of {whole}",
      ], tag: "parts")
      + phrasings(
        german: [
          "zu welcher|welchem|wem|was organisation|behoerde|verband|koerperschaft|gremium|stadt|ministerium|land gehoert {part}",
          "zu wem|was gehoert {part}", "wovon ist {part} ein? teil|organ|gremium",
          "wem|welcher organisation|behoerde? untersteht|unterstand {part}",
          "wessen tochter|organ|teil ist {part}",
        ],
        english: [
          "what|which is {part} a? part of",
          "which|what body|organisation|organization|authority does {part} belong to",
          "what does {part} belong to",
          "which|what body|organisation|organization|authority|company is {part} a? part of",
          "whose organ|subsidiary|part is {part}",
        ], tag: "whole"),
    read: { slots, tag, desk in
      if tag == "parts" {
        return desk.find(slots["whole"], .body).map { [desk.related(.partOf, object: $0, "?part")] }
          ?? desk.unknown(.partOf, slots["whole"], "?part, ")
      }
      return desk.find(slots["part"], .body).map { [desk.related(.partOf, subject: $0, "?body")] }
        ?? []
    })

  /// Where a body has its seat.
  static let seat = QuestionKind(
    name: "seat",
    examples: [
      "Wo hat FITKO ihren Sitz?", "Welche Organisationen haben ihren Sitz in Stuttgart?",
      "Where is FITKO based?", "Which bodies have their seat in Bonn?",
    ],
    phrasings: phrasings(
      german: [
        "wo hat {body} ihren|seinen|den sitz|hauptsitz",
        "wo hat|liegt ihren|seinen|den|der sitz|hauptsitz {body}",
        "wo sitzt {body}", "wo ist {body} ansaessig|beheimatet|angesiedelt",
        "wo ist|liegt der? sitz|hauptsitz {body}", "was ist der sitz|hauptsitz {body}",
        "in welcher|welchem stadt|ort hat {body} ihren|seinen sitz|hauptsitz",
        "in welcher|welchem stadt|ort sitzt {body}",
      ],
      english: [
        "where is {body} based|seated|located|headquartered",
        "where are the headquarters of {body}",
        "where does {body} have its seat|headquarters",
        "in which|what town|city does {body} have its seat|headquarters",
        "where is the seat|headquarters of {body}",
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

extension Desk {
  /// The reading of a question for a name that no article has.
  func unknown(_ type: RelationType, _ slot: ArraySlice<Token>?, _ prefix: String) -> [Reading] {
    guard let name = unknownName(slot) else { return [] }
    return [Reading(text: "\(type.rawValue)(\(prefix)\(name))", penalty: Reading.unknown)]
  }
}
