internal import Gazetteer
internal import Ontology

/// What stands before a name: its preposition and article, over attributes.
extension MembershipOrgans {
  /// What stands before the name or noun at an item.
  func lead(_ item: Int) -> Lead {
    let first = reading.sentence(of: item).lowerBound
    var at = item - 1
    // "im Bündnis „Städte im Norden“"
    if at > first, reading.isQuotedName(item) { at -= 1 }
    let noun = at
    while at >= first, at > item - 7 {
      let it = reading.items[at]
      guard it.kind == nil, it.date == nil, it.word != "anderem", it.word != "ihnen",
        !Self.adverbs.contains(it.word)
      else { break }
      // "dem vor zehn Jahren gegründeten Netzwerk"
      if Self.attributes.contains(it.word), let lead = extended(before: at, from: first) {
        return lead
      }
      if let joined = Self.joined[it.word] {
        return Lead(preposition: joined.0, determiner: joined.1, start: at)
      }
      if it.isAny([.determiner, .possessive]) || Self.determiners.contains(it.word) {
        let before = at > first ? reading.items[at - 1] : nil
        // "Während das Amt in A sitzt", "seit die Stadt B mitmacht": conjunctions.
        let isConjunction =
          ["während", "seit"].contains(before?.word ?? "")
          && ["das", "die", "ein", "eine"].contains(it.word)
        // "beteiligen sich von Anfang an die Städte A und B"
        let isOfTime =
          before?.word == "an" && ["anfang", "beginn", "start"].contains(reading.word(at - 2))
        let isGoverned =
          before.map { $0.kind == nil && $0.isAny(.preposition) && !$0.isAny(.determiner) } ?? false
          && !isConjunction && !isOfTime
        return Lead(
          preposition: isGoverned ? before?.word : nil, determiner: it.word, start: at)
      }
      if it.isAny(.preposition) {
        return Lead(preposition: it.word, determiner: nil, start: at + 1)
      }
      let isNoun = at == noun && it.isCapitalised
      let isAttribute =
        !it.isCapitalised && !it.isAny([.verb, .speech, .coordinator]) && it.word != ","
        && (it.isAny(.filler)
          || ["e", "en", "er", "em", "es", "n"].contains(where: it.word.hasSuffix))
      guard isNoun || isAttribute else { break }
      at -= 1
    }
    return Lead(preposition: nil, determiner: nil, start: item)
  }

  /// What stands before a participle that has a time, place or others of its own: "dem 1995 von der
  /// Stadt A gegründeten Netzwerk".
  func extended(before participle: Int, from first: Int) -> Lead? {
    var at = participle - 1
    guard at > first, !reading.items[at].isAny(.determiner) else { return nil }
    while at >= first, participle - at < 12 {
      let it = reading.items[at]
      guard it.kind != .person, it.word != ";", it.word != ":" else { return nil }
      let joined = Self.joined[it.word]
      guard it.kind == nil, joined != nil || it.isAny(.determiner) else {
        at -= 1
        continue
      }
      // "von der Stadt A und dem Kreis B"
      if at > first, reading.items[at - 1].isAny(.coordinator) || reading.word(at - 1) == "," {
        at -= 1
        continue
      }
      // "die im Mai gegründete", "der von der Stadt A gegründete"
      let isPreposed = joined == nil && at > first && isPreposition(at - 1)
      let outer = joined == nil && isPreposed ? at - 2 : at - 1
      if joined != nil || isPreposed, outer >= first, reading.items[outer].kind == nil {
        if let joined = Self.joined[reading.word(outer)] {
          return Lead(preposition: joined.0, determiner: joined.1, start: outer)
        }
        if reading.items[outer].isAny(.determiner) {
          let isGoverned = outer > first && isPreposition(outer - 1)
          return Lead(
            preposition: isGoverned ? reading.word(outer - 1) : nil,
            determiner: reading.word(outer), start: outer)
        }
      }
      if let joined { return Lead(preposition: joined.0, determiner: joined.1, start: at) }
      return Lead(
        preposition: isPreposed ? reading.word(at - 1) : nil, determiner: it.word, start: at)
    }
    return nil
  }

  func isPreposition(_ item: Int) -> Bool {
    let it = reading.items[item]
    return it.kind == nil && it.isAny(.preposition) && !it.isAny(.determiner)
  }

  /// Participles before a body's name that often have parts of their own.
  static let attributes: WordSet = [
    "gegründete", "gegründeten", "gegründeter", "gegründetes", "ansässige", "ansässigen",
    "entstandene", "entstandenen", "bestehende", "bestehenden", "getragene", "getragenen",
    "geschaffene", "geschaffenen", "eingerichtete", "eingerichteten", "gestartete", "gestarteten",
    "angesiedelte", "angesiedelten", "geleitete", "geleiteten", "geführte", "geführten",
  ]

  static let joined: [String: (String, String)] = [
    "im": ("in", "dem"), "ins": ("in", "das"), "zum": ("zu", "dem"), "zur": ("zu", "der"),
    "vom": ("von", "dem"), "beim": ("bei", "dem"), "am": ("an", "dem"), "ans": ("an", "das"),
  ]

  /// Words that no noun phrase holds: the article before them is another's.
  static let adverbs: WordSet = [
    "auch", "außerdem", "zudem", "inzwischen", "ebenfalls", "weiterhin", "mittlerweile", "seither",
  ]

  static let determiners: WordSet = [
    "diese", "dieser", "diesem", "diesen", "dieses", "deren", "dessen", "unserem", "unserer",
  ]

  /// Whether an article that may be a genitive's stands behind a noun.
  func isAttribute(_ start: Int) -> Bool {
    guard start > reading.sentence(of: start).lowerBound else { return false }
    let before = reading.items[start - 1]
    return before.kind != nil && before.kind != .place
      || before.kind == nil && before.date == nil
        && before.isCapitalised && start - 1 > reading.sentence(of: start).lowerBound
  }
}
