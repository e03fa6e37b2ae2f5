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
}
