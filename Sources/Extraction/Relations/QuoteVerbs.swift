internal import Ontology

/// Which words say something, by themselves or with the word that their clause ends in.
extension QuotePass {
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

  /// Verbs that judge with one more word: "beurteilte das als …".
  static let comparing = [
    "beurteilte": "als", "beurteilt": "als", "bewertete": "als", "bewertet": "als",
    "charakterisierte": "als", "verglich": "mit", "vergleicht": "mit",
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
    if it.kind == nil, Self.phrases.words.contains(it.word) {
      return endsPhrase(verb, in: reading.clause(of: verb), reading)
    }
    // "A sieht darin einen „Angriff auf alle“"
    if it.kind == nil, ["sieht", "sah"].contains(it.word) {
      return opensQuote(behind: reading.clause(of: verb), reading)
    }
    // "A hält das für „ein gutes Signal“"
    if it.kind == nil, ["hält", "hielt"].contains(it.word) {
      let clause = reading.clause(of: verb)
      if reading.word(clause.upperBound - 1) == "für", opensQuote(behind: clause, reading) {
        return true
      }
    }
    if it.kind == nil, Self.confirming.contains(it.word) || Self.told.contains(it.word) {
      return tells(verb, in: sentence, reading)
    }
    guard it.kind == nil, ["ließ", "liess", "lässt", "ließen"].contains(it.word) else {
      return false
    }
    return (verb + 1..<min(sentence.upperBound, verb + 12)).contains {
      Self.lettingKnow.contains(reading.word($0)) && reading.items[$0].kind == nil
    }
  }

  func endsPhrase(_ verb: Int, in clause: Range<Int>, _ reading: Reading) -> Bool {
    guard let ends = Self.phrases[reading.word(verb)] else { return false }
    let last = reading.lastWord(of: verb..<clause.upperBound)
    return last > verb && ends.contains(reading.word(last))
  }

  /// Whether words in quotes that are no name stand at the end of a clause: "einen „Angriff auf alle“".
  func opensQuote(behind clause: Range<Int>, _ reading: Reading) -> Bool {
    ["„", "»", "«", "\""].contains(reading.word(clause.upperBound))
      && !reading.items[clause.upperBound - 1].isCapitalised
      && reading.items[clause.upperBound - 1].kind == nil
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
  static let phrases: WordTable<WordSet> = {
    let views: WordSet = ["auffassung", "ansicht", "meinung", "standpunkt", "überzeugung"]
    let lists: [(String, WordSet)] = [
      ("machte macht", ["deutlich", "klar", "aufmerksam", "geltend"]), ("führte führt", ["aus"]),
      ("legte legt", ["dar", "nahe"]), ("hielt hält", ["fest", "entgegen", "dagegen"]),
      ("brachte bringt", ["ausdruck"]), ("vertrat vertritt", views), ("geht ging", ["aus"]),
      ("pflichtete pflichtet", ["bei"]), ("wandte wendet", ["ein"]), ("schob schiebt", ["nach"]),
      ("stellte stellt", ["aussicht", "klar", "fest"]), ("warf wirft", ["ein", "vor"]),
      ("schickte schickt", ["hinterher", "voraus"]), ("sicherte sichert", ["zu"]),
      ("prangerte prangert prangerten", ["an"]), ("schloss schließt", ["aus"]),
      ("schlug schlägt", ["vor"]), ("drängte drängt pochte pocht", ["darauf"]),
      ("lenkte lenkt", ["ein"]), ("strich streicht", ["heraus", "hervor"]),
      ("deutete deutet", ["an"]), ("wollte will", ["wissen"]), ("sprach spricht", ["aus"]),
      ("zählte zählt", ["auf"]),
      ("ist", views),
    ]
    return endsByVerb(lists)
  }()

  /// Lists of verbs with the words that their clauses may end in, by verb.
  private static func endsByVerb(_ lists: [(String, WordSet)]) -> WordTable<WordSet> {
    var ends: [String: WordSet] = [:]
    for (verbs, words) in lists {
      for verb in verbs.split(separator: " ") { ends[String(verb)] = words }
    }
    return WordTable(ends)
  }

  private static let lettingKnow: WordSet = [
    "wissen", "ausrichten", "verlauten", "mitteilen", "durchblicken", "erklären", "verbreiten",
    "zitieren",
  ]

  /// Verbs that say something only of what a clause tells: "Dass …, bestätigte A", but not "Der Rat
  /// bestätigte A im Amt".
  static let confirming: WordSet = [
    "bestätigte", "bestätigt", "bestätigten", "bestritt", "bestreitet", "dementierte",
    "dementiert", "begründen", "begründeten", "beschuldigte", "beschuldigt", "verlautbarte",
    "schätzte", "schätzt", "fürchtete", "fürchtet", "monierte", "moniert",
    "witzelte", "stichelte", "giftete", "polterte", "prophezeite", "prophezeit", "bekannte",
    "bekennt", "präzisierte", "präzisiert", "schlussfolgerte", "unkte", "wiederholte", "wiederholt",
    "notierte", "spekulierte", "spekuliert", "beruhigte", "beruhigt", "ätzte", "frotzelte",
  ]

  /// Participles behind "hat" that say what the next clause tells.
  static let told: WordSet = [
    "mitgeteilt", "zugesagt", "eingeräumt", "vorgeworfen", "bekräftigt", "zugesichert",
    "vorgeschlagen", "verlangt", "hingewiesen", "behauptet", "beteuert", "angegeben", "geäußert",
    "festgestellt", "klargestellt", "hervorgehoben", "geschrieben", "gefragt", "aufgerufen",
    "ausgesprochen", "bestritten", "beschuldigt", "ausgeschlossen", "gemeldet", "aufgefordert",
    "gebeten", "plädiert", "bemängelt", "beklagt", "gerügt", "erinnert", "appelliert", "bestätigt",
  ]

  /// Whether a clause beside that of a verb holds what it says: "Dass …, bestätigte A", "A bestätigte,
  /// dass …", or the sentence before does: "Das bestätigte A".
  private func tells(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let clause = reading.clause(of: verb)
    guard !reading.contains([.became, .becomes, .copula, .pastCopula], in: clause) else {
      return false
    }
    if takesUp(verb, in: clause, reading) { return true }
    if closesClause(verb, in: sentence, reading) { return true }
    guard [",", ":"].contains(reading.word(clause.upperBound)) else { return false }
    let next = clause.upperBound + 1
    if ["dass", "ob"].contains(reading.word(next)) { return true }
    return reports(next..<min(next + 9, sentence.upperBound), reading)
      || (next..<sentence.upperBound).contains { isInfinitive($0, reading) }
  }

  /// Whether a verb with its subject follows what it says: "Die Stelle bleibt unbesetzt, bestätigte A".
  private func closesClause(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(verb - 1) == ",", verb - sentence.lowerBound > 3 else { return false }
    return reading.items[verb + 1].isAny(.pronoun)
      || nameAfter(verb, in: sentence, reading, limit: 7) != nil
      || nameBehindNoun(verb, in: sentence, reading) != nil
      || coreference.bareRole(at: verb + 1, in: reading) != nil
  }

  /// Whether "das" or "dies" before a verb takes up what was told before: "Das teilte A mit".
  private func takesUp(_ verb: Int, in clause: Range<Int>, _ reading: Reading) -> Bool {
    clause.lowerBound == verb - 1 && ["das", "dies"].contains(reading.word(verb - 1))
      && (reading.sentenceOf[verb] > 0 && !reading.startsLine(reading.sentenceOf[verb])
        || reading.sentence(of: verb).lowerBound < verb - 1)
  }

  /// Whether a verb says what its object names: "A schlägt eine Anlaufstelle vor", "Erste Ergebnisse
  /// kündigte A an"; or makes known what was told before: "…, teilte A mit", "Das gab A bekannt".
  func announces(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.items[verb].kind == nil, let ends = Self.announcing[reading.word(verb)] else {
      return false
    }
    let clause = reading.clause(of: verb)
    // "teilte A mit, der Sprecher des Amts": the verb's end stands before the comma.
    let last = reading.lastWord(of: verb..<clause.upperBound)
    if ends.isEmpty {
      guard !["ab", "heraus", "nach"].contains(reading.word(last)) else { return false }
    } else {
      guard last > verb, ends.contains(reading.word(last)) else { return false }
    }
    guard
      !clause.contains(where: {
        Self.none.contains(reading.word($0)) || reading.items[$0].isAny(.modal)
      })
    else { return false }
    // "A wies die Kritik als haltlos zurück"
    if ends.contains("zurück") { return clause.contains { reading.word($0) == "als" } }
    if takesUp(verb, in: clause, reading) { return true }
    if closesClause(verb, in: sentence, reading) { return true }
    guard !ends.contains("mit") else { return false }
    return clause.contains { isThing($0, reading) }
  }

  /// Whether an item is a noun that no name, title or day is.
  private func isThing(_ item: Int, _ reading: Reading) -> Bool {
    let it = reading.items[item]
    return it.kind == .programme
      || it.kind == nil && it.date == nil && it.isCapitalised && it.grammar.isEmpty
        && it.word.utf8.count > 3 && !Self.attendance.contains(it.word)
  }

  /// Whether a noun stands behind a preposition, an article and adjectives at most between.
  func isThing(after preposition: Int, _ reading: Reading) -> Bool {
    (preposition + 1...preposition + 4).first { reading.items[$0].isCapitalised }
      .map { isThing($0, reading) } ?? false
  }

  /// Who says what a noun brings: "A nutzte den Anlass für die Zusage, … zu", "A begrüßte ihn mit dem
  /// Hinweis, dass …".
  func sayingNoun(_ noun: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    guard reading.items[noun].kind == nil, Self.sayings.contains(reading.word(noun)),
      reading.word(noun + 1) == ",", noun - 2 >= sentence.lowerBound,
      ["mit", "für", "unter"].contains(reading.word(noun - 2)),
      reading.items[noun - 1].isAny([.determiner, .possessive])
    else { return nil }
    let next = noun + 2
    guard
      ["dass", "ob"].contains(reading.word(next))
        || reports(next..<min(next + 9, sentence.upperBound), reading)
        || (next..<sentence.upperBound).contains(where: { isInfinitive($0, reading) })
    else { return nil }
    let clause = reading.clause(of: noun)
    guard !reading.contains([.negation, .modal, .became, .becomes], in: clause) else { return nil }
    let names = clause.filter { reading.isKind($0, .person) }
    return names.count == 1 && !coreference.isOblique(names[0], reading) ? names[0] : nil
  }

  private static let sayings: WordSet = [
    "zusage", "hinweis", "bitte", "forderung", "appell", "aufforderung", "bemerkung", "begründung",
    "versprechen", "ankündigung", "frage", "mahnung", "warnung", "versicherung",
  ]

  private static let none: WordSet = ["kein", "keine", "keinen", "nicht", "nie"]

  /// What somebody promises or calls off without saying more than that.
  private static let attendance: WordSet = ["teilnahme", "kommen", "erscheinen", "vertrag"]

  private static let announcing: WordTable<WordSet> = {
    let lists: [(String, WordSet)] = [
      ("teilte teilt teilten", ["mit"]), ("gab gibt gaben", ["bekannt"]),
      ("kündigte kündigt", ["an"]), ("sicherte sichert sagte", ["zu"]),
      ("schloss schließt", ["aus"]), ("schlug schlägt", ["vor"]), ("räumte räumt", ["ein"]),
      ("stellte stellt", ["aussicht"]), ("warf wirft", ["vor"]), ("regte regt", ["an"]),
      ("mahnte mahnt", ["an"]), ("wies weist", ["zurück"]),
      ("forderte fordert verlangte verlangt versprach verspricht", []),
    ]
    return endsByVerb(lists)
  }()

  /// Whether a word may be a verb in the third person: "witzelte", "spottet", "befand".
  func mayBePast(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("te")
      || word.utf8.count > 4 && word.utf8.last == 116
        && !["nicht", "jetzt", "zuletzt"].contains(word)
      || Self.pastVerbs.contains(word)
  }

  /// Whether a verb stands behind reported words: "Das Portal laufe nicht rund, witzelte".
  func closesReport(before verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let it = reading.items[verb]
    guard it.kind == nil, it.date == nil, !it.isCapitalised, verb > sentence.lowerBound + 3,
      reading.word(verb - 1) == ",", it.grammar.isEmpty, mayBePast(it.word)
    else { return false }
    // The main clause stands in the subjunctive; dependent ones may come between.
    var end = verb - 1
    while end > sentence.lowerBound {
      let clause = reading.clause(of: end - 1)
      let first = reading.items[clause.lowerBound]
      let isDependent =
        clause.lowerBound > sentence.lowerBound
        && (first.isAny([.subordinator, .relative])
          || first.isAny(.preposition)
            && reading.items[clause.lowerBound + 1].isAny(.relative))
        || first.isAny(.subordinator) || ["ob", "wenn", "falls"].contains(first.word)
      if !isDependent || first.word == "ob" {
        return reports(clause.lowerBound..<min(clause.lowerBound + 9, end), reading)
      }
      guard clause.lowerBound > sentence.lowerBound else { return false }
      end = clause.lowerBound - 1
    }
    return false
  }

  /// Whether somebody else is the subject before a verb that says something to a person: "Der Rat
  /// forderte A auf".
  func isSpokenTo(_ name: Int, by verb: Int, _ reading: Reading) -> Bool {
    guard verb < name, Self.addressing.contains(reading.word(verb)) else { return false }
    let start = reading.clause(of: verb).lowerBound
    return start < verb && isActor(start..<verb, reading)
  }

  private static let addressing: WordSet = [
    "forderte", "fordert", "fragte", "fragt", "warf", "wirft", "bescheinigte", "bescheinigt",
    "bat", "bittet", "ermunterte", "ermuntert", "riet", "rät", "warnte", "warnt", "mahnte", "mahnt",
    "erinnerte", "erinnert", "kritisierte", "kritisiert", "lobte", "lobt", "rügte", "rügt",
    "würdigte", "würdigt", "versprach", "verspricht", "beschuldigte", "beschuldigt", "hat", "hatte",
    "schloss", "schließt", "bestätigte", "bestätigt",
  ]

  /// Whether a stretch before a verb is a body or group in the nominative.
  private func isActor(_ range: Range<Int>, _ reading: Reading) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    let isBody = reading.isKind(last, .body)
    guard range.count < 8, !range.contains(where: { reading.isKind($0, .person) }) else {
      return false
    }
    switch reading.word(first) {
    case "der":
      let noun = reading.word(last)
      return (isBody || reading.items[last].isCapitalised)
        && !["ung", "heit", "keit", "schaft", "ion", "ei", "in"].contains(where: noun.hasSuffix)
    case "die", "das":
      return isBody || Self.groups.contains { reading.word(last).hasSuffix($0) }
    default: return isBody && first == last
    }
  }

  private static let groups = [
    "opposition", "fraktion", "partei", "verwaltung", "regierung", "anwaltschaft", "gericht",
    "gewerkschaft", "jury", "presse", "polizei", "kritiker", "gegner", "versammlung",
  ]
}
