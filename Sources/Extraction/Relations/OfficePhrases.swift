internal import GermanText
internal import Ontology

/// The words before a title that belong to it: "die frühere", "vier Jahre lang", "bis dahin".
extension OfficeChains {
  /// The first item of a title's phrase: its adjectives, article, time.
  func phraseStart(of role: Int, _ reading: Reading) -> Int {
    let start = reading.sentence(of: role).lowerBound
    var position = role
    while position > start {
      if let adverbial = Self.adverbial(endingAt: position, from: start, reading) {
        position = adverbial
        continue
      }
      if Self.isEmployment(endingAt: position, from: start, reading) {
        position -= 2
        continue
      }
      guard isPart(position - 1, of: role, from: start, reading) else { break }
      position -= 1
    }
    return position
  }

  private func isPart(_ item: Int, of role: Int, from start: Int, _ reading: Reading) -> Bool {
    let it = reading.items[item]
    if it.kind == .body { return item == role - 1 && it.word.hasSuffix("s") }
    guard it.kind == nil else { return false }
    if it.date != nil { return true }
    if Self.isDeputy(item, reading) { return true }
    // "Das erklärte damals Direktor A": the adverb is the verb's.
    if it.isAny(.then), !it.word.hasSuffix("e"), !it.word.hasSuffix("er"), !it.word.hasSuffix("en"),
      item > start, reading.items[item - 1].isAny([.speech, .verb])
    {
      return false
    }
    if it.isAny([
      .filler, .determiner, .former, .then, .designated, .acting, .leaving, .possessive,
    ]) {
      return true
    }
    // "vom 1. April an"
    if it.word == "an", item > start, reading.items[item - 1].date != nil { return true }
    let isBeforeDate = reading.items[item + 1].date != nil
    if ["seit", "ab", "bis", "jenem", "in", "zum", "von", "vom"].contains(it.word) {
      // "bis zum Sommer 2020 Kämmerer"
      let isUntil =
        it.word == "bis" && ["zum", "zur"].contains(reading.word(item + 1))
        && reading.items[item + 2].date != nil
      return isBeforeDate || isUntil || it.word == "seit"
    }
    if !it.isCapitalised, !it.isAny([.verb, .preposition, .coordinator]),
      ["e", "er", "en"].contains(where: { it.word.hasSuffix($0) })
    {
      return true
    }
    if isAdverbOfApposition(item, of: role, reading) { return true }
    // "des ehemaligen Bayerischen Ministers", "zum neuen 1. Beigeordneten"
    if it.isCapitalised, ["ische", "ischen", "ischer"].contains(where: it.word.hasSuffix) {
      return reading.items[item + 1].kind == .role || reading.items[item + 1].isAny(.filler)
    }
    if !it.word.isEmpty, it.word.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 || $0 == 46 }) {
      return it.word.utf8.count < 4
    }
    return it.isCapitalised && it.word.hasSuffix("er") && item > start
      && reading.items[item].kind == nil
  }

  /// "A, ehedem Bürgermeister": an adverb between the name's comma and the title.
  private func isAdverbOfApposition(_ item: Int, of role: Int, _ reading: Reading) -> Bool {
    let it = reading.items[item]
    return item == role - 1 && !it.isCapitalised && it.grammar.isEmpty
      && reading.word(item - 1) == "," && reading.isKind(item - 2, .person)
      && !reading.isKind(role + 1, .person)
      && !["danach", "dann", "anschließend", "später", "hernach"].contains(it.word)
  }

  /// "Stellvertreter" before the genitive of the title that somebody is the deputy of: "des
  /// Präsidenten", "der Landrätin".
  private static func isDeputy(_ item: Int, _ reading: Reading) -> Bool {
    reading.items[item].kind == nil && reading.word(item).hasPrefix("stellvertreter")
      && ["des", "der"].contains(reading.word(item + 1))
  }

  /// The items of a title's phrase up to "Stellvertreter des", where it has that.
  static func deputyEnd(_ phrase: Range<Int>, _ reading: Reading) -> Range<Int>? {
    phrase.first { isDeputy($0, reading) }.map { phrase.lowerBound..<$0 }
  }

  /// Whether "im Hauptamt", "im Hauptberuf" ends before an item: "A, im Hauptberuf Landrat".
  private static func isEmployment(
    endingAt end: Int, from start: Int, _ reading: Reading
  ) -> Bool {
    if end - 2 >= start, reading.word(end - 1) == "zeichens",
      ["seines", "ihres"].contains(reading.word(end - 2))
    {
      return true
    }
    return isInAnotherPost(endingAt: end, from: start, reading)
  }

  private static func isInAnotherPost(
    endingAt end: Int, from start: Int, _ reading: Reading
  ) -> Bool {
    end - 2 >= start && reading.word(end - 2) == "im" && reading.items[end - 1].kind == nil
      && ["hauptamt", "hauptberuf", "nebenamt", "ehrenamt", "zivilberuf"]
        .contains(reading.word(end - 1))
  }

  private static let units: WordSet = [
    "jahre", "jahren", "jahrzehnte", "jahrzehnten", "monate", "monaten", "wochen", "amtszeiten",
    "wahlperioden", "legislaturperioden",
  ]

  private static let amounts: WordSet = [
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig",
    "viele", "vielen", "mehrere", "mehreren", "einige", "einigen", "lange", "langen", "etliche",
  ]

  /// The start of "bis dahin", "zuletzt", "über viele Jahre", "vier Jahre lang" before an item.
  static func adverbial(endingAt end: Int, from start: Int, _ reading: Reading) -> Int? {
    guard end - 1 >= start, !["später", "danach", "zuvor", "vorher"].contains(reading.word(end))
    else { return nil }
    let last = reading.word(end - 1)
    if last == "zuletzt" { return reading.word(end - 2) == "bis" ? end - 2 : end - 1 }
    // "bis vor Kurzem"
    if last == "kurzem", end - 3 >= start, reading.word(end - 2) == "vor",
      reading.word(end - 3) == "bis"
    {
      return end - 3
    }
    if last == "dahin", end - 2 >= start, reading.word(end - 2) == "bis" { return end - 2 }
    var unit = end - 1
    if last == "lang" || last == "hinweg" { unit -= 1 }
    guard unit - 1 >= start, units.contains(reading.word(unit)) else { return nil }
    var first = unit - 1
    let amount = reading.word(first)
    guard amounts.contains(amount) || amount.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
      return nil
    }
    let openers = [
      "rund", "fast", "knapp", "gut", "über", "seit", "für", "bereits", "schon", "mehr",
    ]
    while first - 1 >= start, openers.contains(reading.word(first - 1)) { first -= 1 }
    return first
  }

  /// Whether a phrase says that something lasted and is over: "vier Jahre lang", "bis dahin".
  static func lasted(_ phrase: Range<Int>, _ reading: Reading) -> Bool {
    guard
      let end = phrase.indices.last(where: { position in
        adverbial(endingAt: position + 1, from: phrase.lowerBound, reading) != nil
      }), let first = adverbial(endingAt: end + 1, from: phrase.lowerBound, reading)
    else { return false }
    return !(first...end).contains { reading.word($0) == "seit" }
  }

  /// Whether a phrase stands behind a name and a comma, dash or opening bracket.
  func isAfterName(_ start: Int, _ reading: Reading) -> Bool {
    nameBefore(start, reading) != nil
  }

  /// The item of the name that a phrase is in apposition to.
  func nameBefore(_ start: Int, _ reading: Reading) -> Int? {
    let sentence = start < reading.items.count ? reading.sentence(of: start).lowerBound : 0
    guard start - 2 >= sentence else { return nil }
    // "A, bei der Stadt B Dezernentin"
    if reading.isKind(start - 1, .body), bodies.isEmployer(start - 1, reading) {
      let comma = (sentence..<start).last { reading.word($0) == "," }
      return comma.map { $0 - 1 }
    }
    if [",", "(", "–"].contains(reading.word(start - 1)) {
      if reading.isKind(start - 2, .person) { return start - 2 }
      return nameBeforeInsertion(start, sentence, reading)
    }
    return nameBeforeProfession(start, sentence, reading)
  }

  /// "A (CDU, Staatssekretär)", "A, SPD, Landrat des Kreises B", "A, seit Mai, zuvor Prüferin": the
  /// name before a party or a time set off by a comma.
  private func nameBeforeInsertion(_ start: Int, _ first: Int, _ reading: Reading) -> Int? {
    guard reading.word(start - 1) == ",", start - 4 >= first else { return nil }
    let inserted = reading.items[start - 2]
    let isParty =
      inserted.kind == .body && bodies.coreference.sort(inserted.entity) == .party
      || inserted.word == "parteilos"
    guard isParty || reading.date(start - 2)?.preposition == .since else { return nil }
    let opening = reading.word(start - 3) == "seit" ? start - 4 : start - 3
    guard opening > first, [",", "("].contains(reading.word(opening)),
      isParty || reading.word(opening) == ",", reading.isKind(opening - 1, .person)
    else { return nil }
    return opening - 1
  }

  /// "A, früher Oberarzt und seit 2018 Bürgermeister": the name before plain nouns.
  private func nameBeforeProfession(_ start: Int, _ sentence: Int, _ reading: Reading) -> Int? {
    guard reading.items[start - 1].isAny(.coordinator) else { return nil }
    var position = start - 2
    var hasNoun = false
    while position > sentence, position > start - 12 {
      let it = reading.items[position]
      if it.word == ",", reading.isKind(position - 1, .person) {
        return hasNoun ? position - 1 : nil
      }
      guard it.kind == nil, !it.isAny([.verb, .pronoun, .preposition]) || it.isAny(.then) else {
        return nil
      }
      if it.isCapitalised { hasNoun = true }
      position -= 1
    }
    return nil
  }

  /// The items of the names that a phrase in the plural is in apposition to: "A und B, die …".
  func namesBefore(_ start: Int, _ reading: Reading) -> [Int] {
    nameBefore(start, reading).map { reading.bareList(of: .person, upTo: $0) } ?? []
  }
}
