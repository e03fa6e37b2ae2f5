internal import Ontology

/// Whether a verb of saying brings its content with it, and where what it closes ends.
extension QuotePass {
  /// Whether "…, so A," at an item says by itself that somebody said the sentence.
  func attributes(_ so: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(so) == "so", reading.items[so].kind == nil, so > sentence.lowerBound,
      [",", "“", "«", "»", "”", "\""].contains(reading.word(so - 1)),
      let name = nameAfter(so, in: sentence, reading, limit: 5)
    else { return false }
    return name + 1 == sentence.upperBound
      || [",", ".", ":", "!", "?", "("].contains(reading.word(name + 1))
  }

  /// Whether a verb of saying brings its content without a subjunctive: "…, betont A", "A nannte
  /// das blamabel", "A riet, klein anzufangen".
  func saysInItself(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    let source = ["laut", "zufolge", "nach", "aus"]
    if source.contains(reading.word(verb)), reading.items[verb].kind == nil { return true }
    if attributes(verb, in: sentence, reading) { return true }
    if reading.word(verb) == "so" || reading.word(verb) == "wie" {
      return summary(verb, in: sentence, reading) != nil
        || likeSaid(verb, in: sentence, reading) != nil
    }
    if isConvinced(verb, in: sentence, reading) || sayingNoun(verb, in: sentence, reading) != nil
      || announces(verb, in: sentence, reading)
    {
      return true
    }
    guard reading.items[verb].kind == nil, isSaying(verb, in: sentence, reading) else {
      return false
    }
    let word = reading.word(verb)
    if Self.judging.contains(word) || Self.confirming.contains(word) || Self.told.contains(word) {
      return true
    }
    let clause = reading.clause(of: verb)
    // "A beurteilte das als verpasste Chance", "A verglich den Rat mit einem Netz"
    if let joint = Self.comparing[word], clause.contains(where: { reading.word($0) == joint }) {
      return true
    }
    // "A warnte vor einer Zersplitterung", "A sieht darin einen „Angriff auf alle“"
    if ["warnte", "warnt"].contains(word),
      clause.contains(where: { reading.word($0) == "vor" && isThing(after: $0, reading) })
        || opensQuote(behind: clause, reading)
    {
      return true
    }
    // "A sprach von einem Glücksfall", but not "sprach über", nor "sprach der Präsident von B".
    if ["sprach", "spricht"].contains(reading.word(verb)), reading.word(clause.lowerBound) == "von",
      clause.lowerBound + 2 < verb,
      ["einem", "einer"].contains(reading.word(clause.lowerBound + 1))
    {
      return true
    }
    if ["sprach", "spricht"].contains(reading.word(verb)),
      let first = clause.first(where: { $0 > verb && reading.items[$0].isAny(.preposition) }),
      reading.word(first) == "von", !reading.isKind(first - 1, .role),
      !reading.isKind(first + 1, .body)
    {
      return true
    }
    // "kündigte A an, Wissen zu teilen", "A warnte davor, das zu vergessen".
    if Self.demanding.contains(word) || endsPhrase(verb, in: clause, reading),
      reading.word(clause.upperBound) == ",",
      (clause.upperBound..<sentence.upperBound).contains(where: { isInfinitive($0, reading) })
    {
      return true
    }
    if Self.stating.contains(reading.word(verb)), reading.word(verb + 1) == ",",
      !Self.questions.contains(reading.word(verb + 2)),
      !["so", "als", "bevor", "nachdem", "während", "sondern"].contains(reading.word(verb + 2))
    {
      return true
    }
    // "…, erklärt A im Interview" behind a question only tells what the interview is about.
    if sentence.contains(where: { $0 < verb && Self.questions.contains(reading.word($0)) }) {
      return false
    }
    if reading.word(verb - 1) == ",", verb - sentence.lowerBound > 4,
      nameAfter(verb, in: sentence, reading, limit: 5) != nil
        || ["er", "sie"].contains(reading.word(verb + 1))
    {
      return true
    }
    // "A hielt dagegen, die Betriebe fragten nicht danach."
    if Self.phrases[reading.word(verb)] != nil, !reading.items[verb].isAny(.speech),
      clause.upperBound < sentence.upperBound, reading.word(clause.upperBound) == ","
    {
      return true
    }
    guard reading.word(verb + 1) == "," else { return false }
    // "A ergänzte, das Geld reiche nicht."
    if reading.isKind(verb - 1, .person), !coreference.isOblique(verb - 1, reading) { return true }
    return (verb + 2..<sentence.upperBound).contains { isInfinitive($0, reading) }
  }

  static let questions: WordSet = [
    "was", "wie", "warum", "weshalb", "wo", "wer", "wohin", "welche", "welchen",
  ]

  func isInfinitive(_ item: Int, _ reading: Reading) -> Bool {
    let word = reading.word(item)
    return word == "zu"
      || (word.contains("zu") && word.hasSuffix("en") && word.utf8.count > 7
        && !reading.items[item].isCapitalised)
  }

  static let pastVerbs: WordSet = [
    "begann", "rief", "schrieb", "sprach", "fand", "gab", "hielt", "warf", "schob", "schloss",
    "gestand", "stieß", "unterstrich", "wies", "hob", "bat", "empfahl", "befand", "widersprach",
    "versprach", "verwies", "verriet", "beschied", "weiß",
  ]

  /// Whether an item is a verb behind words in quotes: "„…“, scherzte".
  func closesQuote(before verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let it = reading.items[verb]
    guard it.kind == nil, it.date == nil, !it.isCapitalised, verb > sentence.lowerBound + 4,
      !it.isAny([.preposition, .determiner, .copula, .pastCopula, .becomes, .became, .modal]),
      it.word.hasSuffix("te") || it.word.hasSuffix("t") || Self.pastVerbs.contains(it.word)
        || reading.isKind(verb + 1, .person) && it.grammar.isEmpty,
      !["lautet", "lautete", "heißt", "heisst", "nicht", "steht", "mit", "seit", "hat", "hatte"]
        .contains(it.word)
    else { return false }
    let closing = reading.word(verb - 1) == "," ? verb - 2 : verb - 1
    guard ["“", "«", "»", "”", "\""].contains(reading.word(closing)) else { return false }
    // A word or two in quotes are a name, and so is what a noun brings: "das Projekt „…“".
    let open = sentence.last { $0 < closing && ["„", "«", "»", "\""].contains(reading.word($0)) }
    if let open, open > sentence.lowerBound, reading.items[open - 1].kind == nil,
      reading.items[open - 1].isCapitalised, reading.items[open - 1].date == nil
    {
      return false
    }
    return closing - (open ?? sentence.lowerBound) > 3
  }
}
