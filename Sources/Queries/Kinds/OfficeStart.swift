extension QuestionKind {
  /// Who came into an office.
  static let officeStart = QuestionKind(
    name: "start of an office",
    examples: [
      "Wer wurde im Juni 2024 Präsident des Schweizerischen Gemeindeverbands?",
      "Wer wurde 2020 zum Vorstandsvorsitzenden von Vitako gewählt?",
      "Who became president of the Schweizerischer Gemeindeverband in June 2024?",
      "Who was elected chair of the board of Vitako in 2020?",
    ],
    phrasings: phrasings(
      german: [
        "wer|welche_person wurde zum|zur|als {post} gewaehlt|ernannt|bestellt|berufen|bestimmt",
        "wen|welche_person hat {body} zum|zur {post} gewaehlt|ernannt|bestellt|berufen",
        "wer|welche_person uebernahm das_amt|den_posten {post}",
        "wer|welche_person trat das_amt {post} an",
        "wer|welche_person uebernahm den? vorsitz|leitung {head}",
      ],
      english: [
        "who|which_person was elected|appointed|named|chosen|made as? {post}",
        "who|which_person took_over|took_up|took_office as? {post}",
        "who|which_person took_over the? chair|chairmanship|leadership of|in {head}",
      ])
      + phrasings(
        german: ["wer|welche_person wurde|ward|wird {post}", "wer {post} wurde|wird"],
        english: ["who|which_person became|becomes {post}"], tag: "became"),
    read: { slots, tag, desk in
      if let head = slots["head"] {
        return desk.headship(of: head).map { [OfficeAnswers($0, desk: desk).beginners()] } ?? []
      }
      guard slots["body"] == nil else {
        // "Wen hat der DStGB zum Präsidenten gewählt?"
        let words = Array(slots["post"] ?? []) + [Token("von")] + Array(slots["body"] ?? [])
        return desk.posts(words[...]).prefix(4).map { OfficeAnswers($0, desk: desk).beginners() }
      }
      return desk.posts(slots["post"]).prefix(6).map {
        OfficeAnswers($0, desk: desk).beginners(orDesignated: tag == "became")
      }
    })
}
