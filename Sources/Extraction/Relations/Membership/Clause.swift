internal import Ontology

/// A clause of a sentence as the membership pass reads it: without the clauses inside it.
struct Clause: Sendable {
  /// Its items in the order of the text, marks among them, brackets left out.
  var items: [Int]
  /// The item of its relative pronoun: "dem" in ", dem A angehört".
  var pronoun: Int?
  /// The preposition before the relative pronoun.
  var preposition: String?
  /// Whether it only says when, why or on what condition.
  var isSubordinate = false
  /// Whether a colon ends it.
  var endsWithColon = false

  /// Whether it leaves open that something happens: "ob A kommt", "bevor A kommt".
  func isOpen(in reading: Reading) -> Bool {
    guard isSubordinate, let first = items.first else { return false }
    return ["ob", "wenn", "falls", "damit", "bevor"].contains(reading.word(first))
  }

  /// The clauses of each sentence of a text that names a body; none of any other text.
  static func all(in reading: Reading) -> [[Clause]] {
    guard reading.entities.contains(where: { $0.kind == .body }) else {
      return Array(repeating: [], count: reading.sentences.count)
    }
    return reading.sentences.map { clauses(of: $0, in: reading) }
  }

  /// The clauses of a sentence: relative ones apart from what they stand in, parts between
  /// semicolons, colons and quotation marks apart from each other.
  static func clauses(of sentence: Range<Int>, in reading: Reading) -> [Clause] {
    // From the right: a clause passes over those inside it.
    var inner: [Int: (clause: Clause, end: Int)] = [:]
    for item in sentence.reversed()
    where reading.items[item].kind == nil && reading.word(item) == "," {
      inner[item] = self.inner(at: item, sentence, reading, inner)
    }
    var found: [Clause] = []
    var main = Clause(items: [])
    var item = sentence.lowerBound
    // "Während A in B sitzt, hat C …": a clause before the main one.
    if let leading = leading(sentence, reading, inner) {
      found.append(leading.clause)
      item = leading.end + 1
    }
    func close(withColon: Bool) {
      main.endsWithColon = withColon
      if !main.items.isEmpty { found.append(main) }
      main = Clause(items: [])
    }
    while item < sentence.upperBound {
      let word = reading.items[item].kind == nil ? reading.word(item) : ""
      if word == "(", let end = bracketEnd(item, sentence, reading) {
        item = end + 1
      } else if word == ",", reading.word(item + 1) == "vertreten",
        reading.word(item + 2) == "durch",
        let end = (item + 3..<sentence.upperBound).first(where: { reading.word($0) == "," })
      {
        // "die Stadt A, vertreten durch das Amt B, und C"
        item = end
      } else if reading.isMarkOfName(item) {
        // "das Bündnis „Städte im Norden“": the marks of a name part nothing.
        item += 1
      } else if parting.contains(word) || isFullStop(item, sentence, reading) {
        close(withColon: word == ":")
        item += 1
      } else if word == ",", let inner = inner[item] {
        found.append(inner.clause)
        item = inner.end
      } else if word == ",",
        beginsMainClause(item + 1, sentence, reading)
          || joinsMainClause(item + 1, main.items, sentence, reading)
          || followsMainClause(item + 1, main.items, sentence, reading)
          || opensWithPartner(item + 1, main.items, sentence, reading)
      {
        close(withColon: false)
        item += 1
      } else {
        main.items.append(item)
        item += 1
      }
    }
    close(withColon: false)
    return found
  }

  /// The subordinate clause that a sentence begins with, where a verb follows on its comma, and the item
  /// of the comma.
  private static func leading(
    _ sentence: Range<Int>, _ reading: Reading, _ nested: [Int: (clause: Clause, end: Int)]
  ) -> (clause: Clause, end: Int)? {
    guard let first = sentence.first, reading.items[first].kind == nil,
      conjunctions.contains(reading.word(first)),
      let end = end(from: first + 1, sentence, reading, nested), reading.word(end) == ",",
      isVerb(end + 1, reading),
      reading.word(first) != "wie" || tellsSource(first..<end, reading)
    else { return nil }
    var clause = Clause(items: Array(first..<end))
    clause.isSubordinate = true
    return (clause, end)
  }

  /// "Wie die Stiftung A mitteilt, …": who says it, and nobody of whom it is said.
  private static func tellsSource(_ clause: Range<Int>, _ reading: Reading) -> Bool {
    var verb = clause.upperBound - 1
    if ["hat", "hatte"].contains(reading.word(verb)) { verb -= 1 }
    return reading.items[verb].isAny(.speech)
      || ["teilt", "teilte", "richtet", "richtete", "kündigt", "kündigte", "schreibt", "schrieb"]
        .contains(where: reading.word(verb).hasSuffix)
  }

  /// Whether a clause with a subject of its own begins behind a comma: "…, ebenso sitzt er im Beirat",
  /// "…, neu ist A".
  private static func beginsMainClause(
    _ first: Int, _ sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    guard first + 2 < sentence.upperBound, reading.items[first].kind == nil,
      reading.items[first + 1].kind == nil, leading.contains(reading.word(first))
    else { return false }
    return reading.items[first + 1].isAny([.verb, .copula, .pastCopula, .becomes, .became])
      || belonging.contains(reading.word(first + 1))
      || ["hinzugekommen", "dazugekommen"].contains(reading.word(first + 1))
  }

  /// Whether words of time and a verb begin a clause behind a comma: "…, bis dahin bleibt A Mitglied".
  private static func followsMainClause(
    _ first: Int, _ before: [Int], _ sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    guard
      ["bis", "seit", "ab", "von", "vor", "nach", "schon", "erst"].contains(reading.word(first))
    else { return false }
    let verb = (first + 1..<min(first + 4, sentence.upperBound)).first { item in
      let it = reading.items[item]
      return it.kind == nil && !it.isAny(.determiner)
        && it.isAny([.verb, .copula, .becomes, .became])
    }
    guard let verb else { return false }
    let isTime = (first + 1..<verb).allSatisfy { item in
      reading.items[item].date != nil
        || reading.items[item].kind == nil && !reading.items[item].isCapitalised
    }
    return isTime
      && before.contains { item in
        let it = reading.items[item]
        return it.kind == nil && !it.isAny(.determiner)
          && (it.isAny([.verb, .copula, .pastCopula, .becomes, .became]) || isVerb(item, reading))
      }
  }

  /// Whether a phrase and a verb of work begin a clause behind a comma: "A teilt sich mit B einen Server, mit
  /// C bildet sie aus".
  private static func opensWithPartner(
    _ comma: Int, _ before: [Int], _ sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    let first = reading.items[comma].isAny(.coordinator) ? comma + 1 : comma
    guard first + 2 < sentence.upperBound,
      ["mit", "bei", "beim", "für", "im", "in"].contains(reading.word(first)),
      before.contains(where: { isVerb($0, reading) || work.contains(reading.word($0)) })
    else { return false }
    let verb = (first + 1..<min(first + 6, sentence.upperBound)).first { item in
      let it = reading.items[item]
      return it.word == "," || it.kind == nil && !it.isCapitalised && work.contains(it.word)
    }
    guard let verb, verb + 1 < sentence.upperBound, reading.word(verb) != "," else { return false }
    let next = reading.items[verb + 1]
    return next.kind == .body || next.isAny([.determiner, .pronoun]) || next.word == "es"
  }

  /// Verbs of work in the second place of a clause.
  private static let work: WordSet = [
    "arbeitet", "arbeiten", "kooperiert", "kooperieren", "bildet", "bilden", "betreibt",
    "betreiben",
    "teilt", "teilen", "pflegt", "pflegen", "unterhält", "unterhalten", "entwickelt", "entwickeln",
    "verbindet", "besteht", "bestehen", "übt", "tauscht",
  ]

  /// Whether a clause with a verb of its own is joined behind a comma: "A ist Mitglied, und sein Landrat
  /// B leitet das Amt".
  private static func joinsMainClause(
    _ first: Int, _ before: [Int], _ sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    guard first + 2 < sentence.upperBound, reading.items[first].kind == nil,
      ["und", "aber", "doch", "denn"].contains(reading.word(first))
    else { return false }
    func hasVerb(_ items: some Sequence<Int>) -> Bool {
      items.contains { item in
        let it = reading.items[item]
        return it.kind == nil && !it.isCapitalised && !it.isAny(.determiner)
          && it.isAny([.verb, .copula, .pastCopula, .becomes, .became, .speech])
          && !isParticiple(it.word) && !it.word.hasPrefix("ge") && !it.word.hasSuffix("en")
      }
    }
    let end = (first..<sentence.upperBound).first { reading.word($0) == "," } ?? sentence.upperBound
    // "…, und vertritt das Land": the subject is the same.
    return hasVerb(before) && hasVerb(first + 2..<end) && !hasVerb([first + 1])
  }

  private static let belonging = MembershipFrames.belong.union([
    "sitzt", "sitzen", "kommt", "kommen",
  ])
  private static let leading: WordSet = [
    "neu", "ebenso", "außerdem", "ausserdem", "ferner", "zudem", "hinzu", "dazu", "weiterhin",
    "ebenfalls", "zugleich", "gleichzeitig", "daneben", "dort", "seitdem", "seither", "inzwischen",
    "mittlerweile", "nun", "jetzt", "heute", "wiedergewählt", "gewählt", "bestätigt",
    "aufgenommen", "zuletzt", "später", "bald", "jüngst",
  ]

  private static let parting: WordSet = [";", ":", "„", "“", "”", "«", "»", "–", "!", "?"]

  /// Whether a full stop ends a sentence, and no ordinal.
  private static func isFullStop(_ item: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.items[item].kind == nil, reading.word(item) == "." else { return false }
    return item + 1 == sentence.upperBound || parting.contains(reading.word(item + 1))
  }

  private static func bracketEnd(_ open: Int, _ sentence: Range<Int>, _ reading: Reading) -> Int? {
    (open + 1..<min(open + 20, sentence.upperBound)).first { reading.word($0) == ")" }
  }

  /// The clause that begins behind a comma with a relative pronoun or a conjunction, and the item
  /// where the outer clause goes on.
  private static func inner(
    at comma: Int, _ sentence: Range<Int>, _ reading: Reading,
    _ nested: [Int: (clause: Clause, end: Int)]
  ) -> (clause: Clause, end: Int)? {
    var first = comma + 1
    guard first < sentence.upperBound, reading.items[first].kind == nil else { return nil }
    var preposition: String?
    if prepositions.contains(reading.word(first)), first + 1 < sentence.upperBound,
      reading.items[first + 1].kind == nil
    {
      preposition = reading.word(first)
      first += 1
    }
    let isRelative = relatives.contains(reading.word(first))
    let isSubordinate = preposition == nil && conjunctions.contains(reading.word(first))
    guard isRelative || isSubordinate else { return nil }
    guard let end = end(from: first + 1, sentence, reading, nested) else { return nil }
    var clause = Clause(items: Array(comma + 1..<end))
    clause.pronoun = isRelative ? first : nil
    clause.preposition = preposition
    clause.isSubordinate = isSubordinate
    clause.endsWithColon = reading.word(end) == ":"
    return (clause, end)
  }

  private static let prepositions: WordSet = [
    "in", "zu", "von", "mit", "bei", "für", "an", "aus", "unter", "auf", "durch", "nach",
  ]
  private static let relatives: WordSet = [
    "der", "die", "das", "dem", "den", "deren", "dessen", "denen", "welche", "welcher", "welchem",
  ]
  private static let conjunctions: WordSet = [
    "dass", "weil", "wenn", "wie", "nachdem", "während", "obwohl", "da", "ob", "damit", "bevor",
    "sobald", "falls", "wo",
  ]

  /// Where an inner clause ends: at the first mark behind a verb.
  private static func end(
    from first: Int, _ sentence: Range<Int>, _ reading: Reading,
    _ nested: [Int: (clause: Clause, end: Int)]
  ) -> Int? {
    var item = first
    var isBehindVerb = false
    // "dem A ebenso angehört wie B": what stands behind the verb belongs to its clause.
    var isExtraposed = false
    while item < sentence.upperBound {
      guard item < first + 60 else { return nil }
      let word = reading.items[item].kind == nil ? reading.word(item) : ""
      let isEnd = ends.contains(word) || isFullStop(item, sentence, reading)
      if item > first, isBehindVerb || isExtraposed, isEnd { return item }
      if isBehindVerb, word == "wie", reading.items[item - 1].word.hasPrefix("ang") {
        isExtraposed = true
      }
      if [";", "„", "“", "«", "»"].contains(word), !reading.isMarkOfName(item) { return nil }
      // A list with a clause behind it is no clause: ", der A und der B, die … entsenden".
      if word == ",", let inner = nested[item] {
        item = inner.end
        continue
      }
      isBehindVerb = isVerb(item, reading)
      item += 1
    }
    return isBehindVerb && item > first ? item : nil
  }

  private static let ends: WordSet = [",", ";", ":", ".", "!", "?", "–", "“", "»"]

  /// Whether an item looks like a verb at the end of its clause.
  private static func isVerb(_ item: Int, _ reading: Reading) -> Bool {
    let it = reading.items[item]
    guard it.kind == nil, it.date == nil, !it.isCapitalised, it.word.utf8.count > 2 else {
      return false
    }
    // "…, der A und der B zusammengeschlossen" has no verb of its own.
    if isParticiple(it.word) { return false }
    if it.isAny([.verb, .copula, .pastCopula, .speech, .becomes, .became, .reported]) {
      return true
    }
    return subjunctives.contains(it.word)
      || (it.word.hasSuffix("t") || it.word.hasSuffix("n"))
        && !it.isAny([.filler, .preposition, .coordinator, .determiner, .possessive])
        && !others.contains(it.word)
  }

  /// Verbs of membership and co-operation in reported speech: "dass man mit A zusammenarbeite".
  private static let subjunctives: WordSet = [
    "zusammenarbeite", "kooperiere", "angehöre", "beitrete", "teilnehme", "anschließe", "beteilige",
    "unterzeichne", "vertrete",
  ]

  private static func isParticiple(_ word: String) -> Bool {
    guard !word.hasPrefix("gehör"), !word.hasPrefix("gilt"), !word.hasPrefix("geh"),
      word != "geben",
      !word.hasPrefix("angeh")
    else {
      return false
    }
    if participles.contains(word) { return true }
    return ["ge", "zusammenge", "aufge", "ange", "beige", "einge", "nachge", "wiederge", "hinzuge"]
      .contains(where: word.hasPrefix)
  }

  /// Participles without "ge-" that end a list: "vom Land A, dem Kreis B und der Stadt C unterzeichnet".
  private static let participles: WordSet = [
    "worden", "berufen", "bestellt", "entsandt", "ernannt", "unterzeichnet", "unterschrieben",
    "beschlossen", "vereinbart", "verabschiedet", "entwickelt", "betrieben", "finanziert",
    "unterstützt",
  ]

  private static let others: WordSet = [
    "anderen", "weiteren", "nicht", "jetzt", "zuletzt", "sonst", "insgesamt", "gestern", "morgen",
    "zusammen", "neuen", "letzten", "beiden", "seit", "samt",
  ]
}
