internal import Ontology

/// Whether a sentence holds what somebody says, and where its words in quotes end.
extension QuotePass {
  /// Whether a sentence holds what somebody says: words in quotes, a subjunctive, "dass", "ob".
  func hasContent(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    sentence.contains { position in
      let it = reading.items[position]
      if it.isAny(.reported), !it.isCapitalised { return true }
      if ["dass", "ob"].contains(it.word) { return true }
      if isSubjunctive(position, reading) { return true }
      if ["„", "“", "»", "«", "\"", "”"].contains(it.word) { return true }
      return false
    }
  }

  /// Whether a stretch holds a verb of reported speech.
  func reports(_ range: Range<Int>, _ reading: Reading) -> Bool {
    reading.contains(.reported, in: range) || range.contains { isSubjunctive($0, reading) }
  }

  /// Whether a verb behind a pronoun stands in the first subjunctive: "Er verbinde zwei Welten".
  private func isSubjunctive(_ verb: Int, _ reading: Reading) -> Bool {
    let it = reading.items[verb]
    guard it.kind == nil, it.date == nil, !it.isCapitalised, it.grammar.isEmpty,
      it.word.utf8.count > 4, it.word.hasSuffix("e"), !it.word.hasSuffix("te"),
      Self.subjects.contains(reading.word(verb - 1))
        || Self.subjects.contains(reading.word(verb + 1))
    else { return false }
    return !Self.noVerbs.contains(it.word)
  }

  private static let subjects: WordSet = ["er", "sie", "es", "man"]

  private static let noVerbs: WordSet = [
    "alle", "beide", "diese", "jene", "gerade", "gerne", "heute", "ohne", "viele", "einige",
    "lange", "solche", "welche", "mehrere", "andere", "keine", "jede", "beinahe", "nahe", "ihre",
    "seine", "unsere", "bisherige", "erste", "letzte", "würde", "könnte", "müsste", "wollte",
    "sollte", "gestern", "andere", "nämlich",
  ]

  /// Whether a sentence only goes on with what was said: a subjunctive, and no verb of saying.
  func goesOn(_ number: Int, _ reading: Reading) -> Bool {
    guard number < reading.sentences.count else { return false }
    let sentence = reading.sentences[number]
    return reading.contains(.reported, in: sentence) && !reading.contains(.speech, in: sentence)
      && !sentence.contains { reading.isKind($0, .person) || reading.word($0) == "so" }
  }

  /// Whether "…, so A," at an item says by itself that somebody said the sentence.
  func attributes(_ so: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(so) == "so", reading.items[so].kind == nil, so > sentence.lowerBound,
      [",", "“", "«", "»", "”", "\""].contains(reading.word(so - 1)),
      let name = nameAfter(so, in: sentence, reading, limit: 5)
    else { return false }
    return name + 1 == sentence.upperBound
      || [",", ".", ":", "!", "?", "("].contains(reading.word(name + 1))
  }

  static let demanding: WordSet = [
    "kündigte", "kündigt", "versprach", "verspricht", "forderte", "fordert", "riet", "rät",
    "mahnte",
    "mahnt", "warnte", "warnt", "appellierte", "appelliert", "rief", "ruft", "plädierte",
    "plädiert",
    "empfahl", "empfiehlt", "schlug", "schlägt", "regte", "regt", "bat", "bittet",
  ]

  static let stating: WordSet = [
    "sagte", "sagt", "betonte", "betont", "meinte", "meint", "erklärte", "versicherte",
    "unterstrich",
    "ergänzte", "argumentierte", "argumentiert", "findet", "urteilte", "versichert",
  ]

  static let judging: WordSet = [
    "nannte", "nennt", "bezeichnete", "bezeichnet", "wertete", "wertet",
  ]

  /// Whether an item is a verb of saying: "sagte", "ließ … wissen", but not "setzte darauf".
  func isSaying(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let it = reading.items[verb]
    if Self.bothForms.contains(it.word), it.kind == nil, !isPlural(verb, reading) { return false }
    // "hebt das Geld ab" says nothing.
    if ["hebt", "hob"].contains(it.word),
      !reading.clause(of: verb).contains(where: { reading.word($0) == "hervor" })
    {
      return false
    }
    if it.isAny(.speech) {
      return
        !(["setzt", "setzte"].contains(it.word)
        && ["darauf", "auf", "sich"].contains(reading.word(verb + 1))
        && !(verb..<sentence.upperBound).contains { reading.word($0) == ":" })
    }
    // "Eine Verwaltung, pflegte A zu sagen, sei …"
    if it.kind == nil, ["pflegte", "pflegt"].contains(it.word) {
      return reading.clause(of: verb).contains { ["sagen", "betonen"].contains(reading.word($0)) }
    }
    // "machte deutlich, dass", "führte aus", "vertrat die Auffassung"
    if it.kind == nil, let ends = Self.phrases[it.word] {
      let last = reading.lastWord(of: verb..<reading.clause(of: verb).upperBound)
      return last > verb && ends.contains(reading.word(last))
    }
    guard it.kind == nil, ["ließ", "liess", "lässt", "ließen"].contains(it.word) else {
      return false
    }
    return (verb + 1..<min(sentence.upperBound, verb + 12)).contains {
      Self.lettingKnow.contains(reading.word($0)) && reading.items[$0].kind == nil
    }
  }

  /// Plurals that are infinitives as well: "wird er Geld fordern" is none, "meinen Vorschlag" no verb.
  static let bothForms: WordSet = [
    "sagen", "betonen", "erklären", "meinen", "fordern", "berichten", "warnen", "loben",
  ]

  /// Whether a verb in such a form has several for its subject: "meinen A und B", "sagen sie".
  private func isPlural(_ verb: Int, _ reading: Reading) -> Bool {
    let clause = reading.clause(of: verb)
    let other = clause.contains {
      reading.items[$0].kind == nil
        && (reading.items[$0].isAny([.modal, .becomes])
          || Self.governing.contains(reading.word($0)))
    }
    guard !other, reading.word(verb - 1) != "zu" else { return false }
    if [verb - 1, verb + 1].contains(where: { ["sie", "beide"].contains(reading.word($0)) }) {
      return true
    }
    let names = clause.filter { reading.isKind($0, .person) }
    return names.first.map { reading.list(of: .person, from: $0).count > 1 } ?? false
  }

  private static let governing: WordSet = [
    "kann", "können", "könne", "könnten", "muss", "müssen", "müsse", "darf", "dürfen", "mag",
    "lässt", "ließ", "hätte", "hätten",
  ]

  /// Verbs that say something with the word that their clause ends in.
  private static let phrases: [String: WordSet] = {
    let views: WordSet = ["auffassung", "ansicht", "meinung", "standpunkt", "überzeugung"]
    let lists: [(String, WordSet)] = [
      ("machte macht", ["deutlich", "klar", "aufmerksam", "geltend"]), ("führte führt", ["aus"]),
      ("legte legt", ["dar", "nahe"]), ("hielt hält", ["fest", "entgegen", "dagegen"]),
      ("brachte bringt", ["ausdruck"]), ("vertrat vertritt", views), ("geht ging", ["aus"]),
      ("pflichtete pflichtet", ["bei"]), ("wandte wendet", ["ein"]), ("schob schiebt", ["nach"]),
      ("stellte stellt", ["aussicht", "klar", "fest"]), ("warf wirft", ["ein", "vor"]),
      ("ist", views),
    ]
    var phrases: [String: WordSet] = [:]
    for (verbs, ends) in lists {
      for verb in verbs.split(separator: " ") { phrases[String(verb)] = ends }
    }
    return phrases
  }()

  private static let lettingKnow: WordSet = [
    "wissen", "ausrichten", "verlauten", "mitteilen", "durchblicken", "erklären", "verbreiten",
  ]

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
    if isConvinced(verb, in: sentence, reading) { return true }
    guard reading.items[verb].kind == nil, isSaying(verb, in: sentence, reading) else {
      return false
    }
    if Self.judging.contains(reading.word(verb)) { return true }
    let clause = reading.clause(of: verb)
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
    if Self.demanding.contains(reading.word(verb)) || Self.phrases[reading.word(verb)] != nil,
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
    "gestand", "stieß", "unterstrich", "wies", "hob", "bat", "empfahl", "befand",
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
