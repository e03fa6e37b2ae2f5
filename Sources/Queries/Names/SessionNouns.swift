internal import Graph

/// What meetings are called, German and English.
enum SessionNouns {
  /// Takes the noun out of the words and tells where it stood; nil if there is none.
  static func take(
    from rest: inout [Token], into query: inout SessionQuery, known: Set<String>,
    allowingSlips: Bool
  ) -> Int? {
    if let place = takeExact(from: &rest, into: &query, known: known) { return place }
    guard allowingSlips, let (position, noun) = slip(in: rest) else { return nil }
    rest[position].text = noun
    query.penalty += 5
    return takeExact(from: &rest, into: &query, known: known)
  }

  /// Where a noun stands with a letter too few, too many or wrong, and the noun.
  private static func slip(in words: [Token]) -> (position: Int, noun: String)? {
    for (position, word) in words.enumerated() where word.text.utf8.count >= 6 {
      for noun in slippable where Spelling.slips(word.text, noun, limit: 1) != nil {
        return (position, noun)
      }
    }
    return nil
  }

  private static func takeExact(
    from rest: inout [Token], into query: inout SessionQuery, known: Set<String>
  ) -> Int? {
    for (phrase, types) in english {
      for start in rest.indices where start + phrase.count <= rest.count {
        guard zip(phrase, rest[start...]).allSatisfy({ $0 == $1.text || $0 + "s" == $1.text })
        else { continue }
        query.types = types
        query.noun = rest[start..<(start + phrase.count)].map(\.original).joined(separator: " ")
        rest.removeSubrange(start..<(start + phrase.count))
        return start
      }
    }
    guard let position = rest.firstIndex(where: { isNoun($0.text, known) }) else { return nil }
    let token = rest[position]
    query.noun = token.original
    let noun = singular(token.text)
    if let head = generic.first(where: { noun.hasSuffix($0) && noun != $0 }), !known.contains(noun),
      !seasons.contains(where: { noun.hasPrefix($0) })
    {
      // "Planungsratssitzung": the body is in the word.
      var body = String(noun.dropLast(head.utf8.count))
      if body.hasSuffix("s"), body.utf8.count > 4 { body.removeLast() }
      rest[position] = Token(body, original: body)
      return position + 1
    }
    if !generic.contains(noun) { query.types = [[noun]] }
    var first = position
    if position > 0, adjectives.contains(where: { rest[position - 1].text.hasPrefix($0) }) {
      let adjective = rest[position - 1].text
      query.types = [[String(adjective.prefix(10))] + (query.types.first ?? [])]
      query.noun = rest[position - 1].original + " " + query.noun
      first = position - 1
    }
    rest.removeSubrange(first...position)
    return first
  }

  /// Takes the number of order out of the words.
  ///
  /// `nounPosition` is where the noun stood.
  static func takeOrdinal(
    from rest: inout [Token], into query: inout SessionQuery, nounPosition: Int? = nil
  ) {
    if let position = rest.firstIndex(where: { last.contains($0.text) }) {
      query.isLast = true
      rest.remove(at: position)
    }
    for position in rest.indices {
      let next = position + 1 < rest.count ? rest[position + 1] : nil
      if let tens = Ordinals.englishTens.firstIndex(of: rest[position].text), tens > 1,
        let unit = next?.ordinal, unit < 10
      {
        query.ordinal = tens * 10 + unit
        rest.removeSubrange(position...(position + 1))
        return
      }
      if ["nummer", "nr", "number", "no"].contains(rest[position].text),
        let number = next?.number ?? next?.ordinal
      {
        query.ordinal = number
        rest.removeSubrange(position...(position + 1))
        return
      }
      // "Session 40", "Sitzung 40", and "40 Sitzung" where the point is missing.
      let isBefore = position + 1 == nounPosition && !query.isPlural
      if position == nounPosition || isBefore, let number = rest[position].number,
        number < 1_000
      {
        query.ordinal = number
        rest.remove(at: position)
        return
      }
      if let ordinal = rest[position].ordinal {
        query.ordinal = ordinal
        rest.remove(at: position)
        return
      }
    }
  }

  /// Whether a session is of the kind asked for.
  static func fits(_ session: Entity, _ query: SessionQuery) -> Bool {
    let words = Tokens.words(session.name) + Tokens.words(session.sessionType ?? "")
    guard !query.types.isEmpty else {
      guard query.ordinal != nil, let type = session.sessionType else { return true }
      // "Die 13. Sitzung" is not the 13th "Innovationszirkel".
      return Tokens.words(type).contains { word in generic.contains { word.hasSuffix($0) } }
    }
    return query.types.contains { alternative in
      alternative.allSatisfy { wanted in
        words.contains { word in
          if wanted.hasPrefix("*") { return word.hasSuffix(wanted.dropFirst()) }
          return Spelling.inflects(word, wanted)
            || (wanted.utf8.count >= 8 && word.hasPrefix(wanted))
        }
      }
    }
  }

  /// Whether the word is what meetings in general are called by: "Digitalministerkonferenz".
  static func isNoun(_ word: String) -> Bool {
    isNoun(word, [])
  }

  private static func isNoun(_ word: String, _ known: Set<String>) -> Bool {
    let noun = singular(word)
    return known.contains(noun) || generic.contains { noun.hasSuffix($0) }
  }

  private static func singular(_ word: String) -> String {
    for (ending, keep) in [("ungen", "ung"), ("enzen", "enz"), ("sessions", "session")]
    where word.hasSuffix(ending) {
      return String(word.dropLast(ending.utf8.count)) + keep
    }
    return word
  }

  private static let slippable = ["sitzung", "sitzungen", "session", "sessions", "meeting"]
  private static let last: Set<String> = [
    "letzte", "letzten", "letztes", "juengste", "juengsten", "last", "latest", "vorige", "zuletzt",
  ]
  private static let generic: [String] = [
    "sitzung", "tagung", "treffen", "konferenz", "versammlung", "zusammenkunft", "klausur",
  ]
  private static let seasons = [
    "sommer", "winter", "herbst", "fruehjahr", "jahres", "sonder", "arbeits", "mitglieder", "haupt",
    "general", "voll", "klausur", "fach", "delegierten", "praesenz", "video",
  ]
  private static let adjectives = ["konstituierend", "ausserordentlich"]

  /// Longer ones first; `*` before a word: it may be the end of a longer one.
  private static let english: [([String], [[String]])] = [
    ("constituent|constitutive|inaugural|founding", "session|meeting", [["konstituieren"]]),
    ("special|extraordinary", "session|meeting", [["sondersitzung"], ["ausserordentlich"]]),
    ("summer", "session|meeting", [["sommersitzung"], ["sommertagung"]]),
    ("autumn|fall", "session|meeting", [["herbstsitzung"], ["herbsttagung"]]),
    ("spring", "session|meeting", [["fruehjahrssitzung"], ["fruehjahrstagung"]]),
    ("winter", "session|meeting", [["wintersitzung"], ["wintertagung"]]),
    (
      "annual", "meeting|conference|assembly|session",
      [
        ["jahrestagung"], ["jahresversammlung"], ["jahreshauptversammlung"], ["hauptversammlung"],
        ["jahreskonferenz"],
      ]
    ),
    ("annual general", "meeting|assembly", [["*versammlung"]]),
    ("general|members|membership", "meeting|assembly", [["*versammlung"]]),
    ("", "session|meeting|conference|gathering", []),
    ("", "assembly", [["*versammlung"]]),
  ].flatMap { entry -> [([String], [[String]])] in
    let (first, second, types) = entry
    return second.split(separator: "|").flatMap { noun -> [([String], [[String]])] in
      let firsts = first.isEmpty ? [""] : first.split(separator: "|").map(String.init)
      return firsts.map { adjective in
        (adjective.split(separator: " ").map(String.init) + [String(noun)], types)
      }
    }
  }
}
