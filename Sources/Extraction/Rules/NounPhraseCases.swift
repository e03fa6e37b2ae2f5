internal import Ontology

/// What the words before a mention tell of its case.
extension Reading {
  /// The first item of the noun phrase that ends with an item: its article, or the item itself.
  func phraseStart(_ item: Int) -> Int {
    let start = sentence(of: item).lowerBound
    if items[item].isAny(.determiner), items[item].kind == nil { return item }
    var position = item
    while position > start, item - position < 6 {
      let before = items[position - 1]
      // "von Bremens Senatorin A", "von Nürnbergs damaligem Bürgermeister A"
      let isOwner =
        (before.kind == .body || before.kind == .place)
        && (items[position].kind == .role
          || (items[position].kind == nil && !items[position].isAny(.determiner)
            && before.word.hasSuffix("s") && isKind(position + 1, .role)))
      if before.kind == .role || isOwner {
        position -= 1
        continue
      }
      // A title that nobody marked: "von der Fachsenatorin A".
      if position == item, items[item].kind == .person, before.kind == nil, before.date == nil,
        before.isCapitalised, position - 1 > start,
        !before.isAny([.verb, .determiner, .preposition]),
        !Self.isNoTitle(before.word)
      {
        position -= 1
        continue
      }
      let isOwners =
        (before.kind == .body || before.kind == .place) && position == item - 1
        && items[item].kind == .person
      if isOwners {
        position -= 1
        continue
      }
      guard before.kind == nil, before.date == nil else { break }
      // "auf den Cottbuser Oberbürgermeister A", "seinem Wormser Kollegen A"
      if before.isCapitalised, before.word.hasSuffix("er"), position < item, position - 1 > start,
        isKind(position, .role) || items[position].isCapitalised
      {
        position -= 1
        continue
      }
      if before.isAny([.determiner, .possessive]) || Self.demonstratives.contains(before.word) {
        return position - 1
      }
      let isAttribute =
        !before.isCapitalised && !Self.pronouns.contains(before.word)
        && !before.isAny([.verb, .speech, .preposition, .coordinator])
        && ["e", "en", "er", "em", "es", "n"].contains(where: before.word.hasSuffix)
      guard isAttribute || before.isAny(.filler) else { break }
      position -= 1
    }
    return position
  }

  /// Whether a noun before a name is nobody's title: "zum selben Termin A", "folgt im Amt A".
  private static func isNoTitle(_ word: String) -> Bool {
    let nouns = [
      "termin", "zeitpunkt", "jahr", "jahren", "monat", "monaten", "woche", "wochen", "tag",
      "tagen", "wechsel", "stunde", "amt", "posten", "funktion", "vorsitz", "ehrenamt",
    ]
    return nouns.contains(word)
  }

  private static let pronouns: Set<String> = [
    "er", "sie", "es", "ihn", "ihm", "ihnen", "ihr", "sich", "man", "wen", "wem", "einen", "allen",
  ]

  private static let demonstratives: Set<String> = [
    "diese", "dieser", "diesem", "diesen", "dieses", "jene", "jener", "deren", "dessen",
  ]

  /// Whether a preposition governs the phrase that ends with an item, or a name stands in the
  /// genitive: "für die erkrankte A", "Brandls".
  func isGoverned(_ item: Int) -> Bool {
    if isKind(item, .person) {
      let name = self.name(items[item].entity).lowercased()
      let last = name.split(separator: " ").last ?? ""
      let word = items[item].word.split(separator: " ").last ?? ""
      if word.hasSuffix("’") || (word.hasSuffix("s") && word.dropLast() == last) { return true }
    }
    return governor(item) != nil
  }

  /// The preposition before the phrase that ends with an item.
  func governor(_ item: Int) -> String? {
    let start = phraseStart(item)
    guard start > sentence(of: item).lowerBound else { return nil }
    let before = items[start - 1]
    let isPreposition =
      before.kind == nil && before.date == nil && before.isAny([.preposition, .toOffice])
      && !before.isAny(.determiner)
    return isPreposition ? before.word : nil
  }

  /// Whether the phrase that ends with an item stands in the dative without a preposition.
  func isDative(_ item: Int) -> Bool {
    let start = phraseStart(item)
    return items[item].kind != nil && word(start) == "dem" && word(start - 1) != ","
      && !isGoverned(item) && !(start > 0 && items[start - 1].isAny(.coordinator))
  }

  /// Whether the phrase that ends with an item is in the nominative or accusative as far as its
  /// article tells, without a preposition.
  func isSubjectOrObject(_ item: Int) -> Bool {
    guard !isGoverned(item) else { return false }
    let start = phraseStart(item)
    let article = items[start].word
    if start == item, !items[item].isAny(.determiner) {
      return ["sie", "diese"].contains(article) || item == sentence(of: item).lowerBound
        || items[item - 1].isAny(.verb)
    }
    return [
      "die", "das", "den", "eine", "ein", "einen", "diese", "dieses", "diesen", "ihre", "seine",
      "ihr", "sein", "ihren", "seinen", "jene",
    ].contains(article)
  }

  /// Whether the phrase that ends with an item tells where something is done: behind "in", "bei".
  func isWhere(_ item: Int) -> Bool {
    let start = phraseStart(item)
    let before = start > sentence(of: item).lowerBound ? word(start - 1) : ""
    return ["in", "bei", "auf", "zu", "zur", "zum", "im", "beim", "während", "anlässlich", "an"]
      .contains(before) && word(start - 2) != "bis"
  }
}
