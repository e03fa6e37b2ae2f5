internal import Ontology

/// Reads who is quoted, directly or in reported speech, and as the voice of which body.
struct QuotePass {
  let coreference: Coreference

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    for (number, sentence) in reading.sentences.enumerated() {
      let hasContent = hasContent(sentence, reading) || goesOn(number + 1, reading)
      if let (speaker, item) = framed(sentence, reading) {
        let body = speaker.item >= 0 ? voice(of: speaker.item, in: sentence, reading) : nil
        sheet.add(
          Statement(
            .quoted, subject: speaker.person, object: body,
            evidence: Evidence(range: reading.evidence(item), rule: speaker.rule)))
      }
      for position in sentence
      where hasContent || saysInItself(position, in: sentence, reading) {
        guard let speaker = speaker(at: position, in: sentence, reading) else { continue }
        let body = speaker.item >= 0 ? voice(of: speaker.item, in: sentence, reading) : nil
        sheet.add(
          Statement(
            .quoted, subject: speaker.person, object: body,
            evidence: Evidence(range: reading.evidence(position), rule: speaker.rule)))
      }
    }
  }

  private typealias Speaker = (person: Int, item: Int, rule: String)

  /// Whether a sentence holds what somebody says: words in quotes, a subjunctive, "dass", "ob".
  private func hasContent(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    sentence.contains { position in
      let it = reading.items[position]
      if it.isAny(.reported), !it.isCapitalised { return true }
      if ["dass", "ob"].contains(it.word) { return true }
      if ["„", "“", "»", "«", "\"", "”"].contains(it.word) { return true }
      return false
    }
  }

  /// Whether a sentence only goes on with what was said: a subjunctive, and no verb of saying.
  private func goesOn(_ number: Int, _ reading: Reading) -> Bool {
    guard number < reading.sentences.count else { return false }
    let sentence = reading.sentences[number]
    return reading.contains(.reported, in: sentence) && !reading.contains(.speech, in: sentence)
      && !sentence.contains { reading.isKind($0, .person) || reading.word($0) == "so" }
  }

  /// Whether "…, so A," at an item says by itself that somebody said the sentence.
  private func attributes(_ so: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(so) == "so", reading.items[so].kind == nil, so > sentence.lowerBound,
      [",", "“", "«", "»", "”", "\""].contains(reading.word(so - 1)),
      let name = nameAfter(so, in: sentence, reading, limit: 5)
    else { return false }
    return name + 1 == sentence.upperBound
      || [",", ".", ":", "!", "?", "("].contains(reading.word(name + 1))
  }

  /// The name in "…, so das Fazit von A".
  private func summary(_ so: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    guard reading.word(so) == "so", ["das", "die", "der"].contains(reading.word(so + 1)),
      Self.mottos.contains(reading.word(so + 2)),
      ["von", "des", "der"].contains(reading.word(so + 3))
    else { return nil }
    return nameAfter(so + 3, in: sentence, reading, limit: 4)
  }

  /// The name in "Wie A mitteilte, …" and "…, wie A betont".
  private func likeSaid(_ like: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    guard reading.word(like) == "wie", reading.items[like].kind == nil,
      like == sentence.lowerBound || [",", "“", "]"].contains(reading.word(like - 1)),
      let name = nameAfter(like, in: sentence, reading, limit: 5)
    else { return nil }
    let last = reading.clause(of: name).upperBound - 1
    let verb = reading.word(last) == "." ? last - 1 : last
    guard verb > name, verb < name + 6 else { return nil }
    let isVerb =
      reading.items[verb].isAny(.speech)
      || ["mitteilte", "mitteilt", "ankündigte", "bestätigte"]
        .contains(reading.word(verb))
    return isVerb && !isNegated(verb, reading) ? name : nil
  }

  /// "A ist überzeugt, dass …", "A zeigte sich sicher, dass …".
  private func isConvinced(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard ["ist", "zeigte", "zeigt"].contains(reading.word(verb)), reading.items[verb].kind == nil
    else { return false }
    let clause = reading.clause(of: verb)
    guard clause.upperBound + 1 < sentence.upperBound, reading.word(clause.upperBound) == ",",
      reading.word(clause.upperBound + 1) == "dass"
    else { return false }
    return ["überzeugt", "sicher", "zuversichtlich", "meinung", "ansicht", "auffassung"]
      .contains(reading.word(clause.upperBound - 1)) && !isNegated(verb, reading)
  }

  private static let demanding: Set<String> = [
    "kündigte", "kündigt", "versprach", "verspricht", "forderte", "fordert", "riet", "rät",
    "mahnte",
    "mahnt", "warnte", "warnt", "appellierte", "appelliert", "rief", "ruft", "plädierte",
    "plädiert",
    "empfahl", "empfiehlt", "schlug", "schlägt", "regte", "regt", "bat", "bittet",
  ]

  private static let stating: Set<String> = [
    "sagte", "sagt", "betonte", "betont", "meinte", "meint", "erklärte", "versicherte",
    "unterstrich",
    "ergänzte", "argumentierte", "argumentiert", "findet", "urteilte", "versichert",
  ]

  private static let judging: Set<String> = ["nannte", "nennt", "bezeichnete", "bezeichnet"]

  /// Whether a verb of saying brings its content without a subjunctive: "…, betont A", "A nannte
  /// das blamabel", "A riet, klein anzufangen".
  private func saysInItself(
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
    guard reading.items[verb].kind == nil, reading.items[verb].isAny(.speech) else { return false }
    if Self.judging.contains(reading.word(verb)) { return true }
    let clause = reading.clause(of: verb)
    // "A sprach von einem Glücksfall", but not "sprach über", nor "sprach der Präsident von B".
    if ["sprach", "spricht"].contains(reading.word(verb)),
      let first = clause.first(where: { $0 > verb && reading.items[$0].isAny(.preposition) }),
      reading.word(first) == "von", !reading.isKind(first - 1, .role),
      !reading.isKind(first + 1, .body)
    {
      return true
    }
    // "kündigte A an, Wissen zu teilen", "A warnte davor, das zu vergessen".
    if Self.demanding.contains(reading.word(verb)), reading.word(clause.upperBound) == ",",
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
    {
      return true
    }
    guard reading.word(verb + 1) == "," else { return false }
    // "A ergänzte, das Geld reiche nicht."
    if reading.isKind(verb - 1, .person), !coreference.isOblique(verb - 1, reading) { return true }
    return (verb + 2..<sentence.upperBound).contains { isInfinitive($0, reading) }
  }

  private static let questions: Set<String> = [
    "was", "wie", "warum", "weshalb", "wo", "wer", "wohin", "welche", "welchen",
  ]

  private func isInfinitive(_ item: Int, _ reading: Reading) -> Bool {
    let word = reading.word(item)
    return word == "zu"
      || (word.contains("zu") && word.hasSuffix("en") && word.utf8.count > 7
        && !reading.items[item].isCapitalised)
  }

  private func speaker(
    at position: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Speaker? {
    let it = reading.items[position]
    guard it.kind == nil else { return nil }
    if let name = summary(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/so-das")
    }
    if let name = likeSaid(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/wie")
    }
    if isConvinced(position, in: sentence, reading),
      let name = nameBefore(position, in: sentence, reading)
        ?? nameAfter(position, in: sentence, reading, limit: 5)
    {
      return (reading.items[name].entity, name, "quotes/convinced")
    }
    if it.word == "aus", reading.word(position + 1) == "sicht" {
      return nameAfter(position + 2, in: sentence, reading, limit: 4)
        .map { (reading.items[$0].entity, $0, "quotes/aus-sicht") }
    }
    if it.word == "so" {
      guard let name = nameAfter(position, in: sentence, reading, limit: 5),
        [",", "“", "«", "»", "”", "\""].contains(reading.word(position - 1))
          || position == sentence.lowerBound
      else {
        return pronounSpeaker(verb: position + 1, in: sentence, reading)
      }
      return (reading.items[name].entity, name, "quotes/so")
    }
    if it.word == "laut" {
      return nameAfter(position, in: sentence, reading, limit: 5)
        .map { (reading.items[$0].entity, $0, "quotes/laut") }
    }
    if it.word == "nach", Self.accounts.contains(reading.word(position + 1)) {
      var start = position + 2
      while ["von", "des", "der"].contains(reading.word(start)) { start += 1 }
      return nameAfter(start - 1, in: sentence, reading, limit: 4)
        .map { (reading.items[$0].entity, $0, "quotes/nach-angaben") }
    }
    if it.word == "zufolge", reading.isKind(position - 1, .person) {
      return (reading.items[position - 1].entity, position - 1, "quotes/zufolge")
    }
    if closesQuote(before: position, in: sentence, reading) {
      if let name = nameAfter(position, in: sentence, reading, limit: 7) {
        return (reading.items[name].entity, name, "quotes/verb-name")
      }
      if let found = pronounSpeaker(verb: position, in: sentence, reading, isVerb: true) {
        return found
      }
    }
    guard it.isAny(.speech), !isNegated(position, reading) else { return nil }
    let isNextToName =
      reading.isKind(position - 1, .person) && !coreference.isOblique(position - 1, reading)
    if !isNextToName, let name = nameAfter(position, in: sentence, reading, limit: 7) {
      return (reading.items[name].entity, name, "quotes/verb-name")
    }
    if let name = nameBefore(position, in: sentence, reading) {
      return (reading.items[name].entity, name, "quotes/name-verb")
    }
    return pronounSpeaker(verb: position, in: sentence, reading)
  }

  private static let accounts: Set<String> = [
    "angaben", "worten", "auskunft", "einschätzung", "ansicht", "überzeugung", "darstellung",
    "meinung", "aussage",
  ]

  private func isNegated(_ verb: Int, _ reading: Reading) -> Bool {
    let clause = reading.clause(of: verb)
    return clause.contains { ["nicht", "niemand", "nie"].contains(reading.word($0)) }
  }

  /// The name that a verb of saying is followed by, its titles and adverbs between.
  private func nameAfter(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading, limit: Int
  ) -> Int? {
    var position = verb + 1
    while position < sentence.upperBound, position <= verb + limit {
      let it = reading.items[position]
      if it.kind == .person {
        return coreference.isOblique(position, reading) && !isAfterLaut(position, verb)
          ? nil : position
      }
      // "kritisierte die Präsidentin des Verbands, A."
      if it.word == ",", reading.isKind(position + 1, .person),
        isTitlePart(position, verb, reading)
      {
        return position + 1
      }
      let isPart =
        it.kind == .role || it.kind == .body || it.kind == .place
        || it.isAny([.determiner, .filler, .former, .designated, .leaving, .then])
        || (it.kind == nil && !it.isAny([.verb, .preposition, .pronoun])
          && (it.word.utf8.first.map { $0 >= 48 } ?? false))
        || (it.isAny(.preposition) && isTitlePart(position, verb, reading))
      guard isPart else { return nil }
      position += 1
    }
    return nil
  }

  private func isAfterLaut(_ position: Int, _ verb: Int) -> Bool { position - verb <= 2 }

  private func isTitlePart(_ position: Int, _ verb: Int, _ reading: Reading) -> Bool {
    (verb + 1..<position).contains { reading.isKind($0, .role) }
  }

  /// The subject before a verb of saying: the nearest name of the clause, or of the clauses before
  /// if the verb follows its apposition.
  private func nameBefore(
    _ verb: Int, in sentence: Range<Int>, _ reading: Reading
  ) -> Int? {
    var position = verb - 1
    var commas = 0
    var lastName: Int?
    let auxiliaries = ["hat", "hatte", "habe", "haben", "hatten"]
    // "A begrüßte den Schritt und sprach von …": the subject of both verbs.
    let isSecond = reading.word(verb - 1) == "und"
    let isParticiple = Self.participles.contains(reading.word(verb))
    while position >= sentence.lowerBound, verb - position < 24 {
      let it = reading.items[position]
      if it.kind == .person {
        if !coreference.isOblique(position, reading) {
          lastName = position
          if commas == 0 || commas == 2 || isApposition(position + 1, verb, reading) {
            return position
          }
        }
        return commas == 0 ? nil : lastName.flatMap { _ in nil }
      }
      if it.word == "," { commas += 1 }
      if [";", ":", "„", "“", "«", "»"].contains(it.word) { return nil }
      if it.isAny(.verb), !it.isAny(.determiner), !isSecond, !it.isAny(.speech) || !isParticiple,
        !(isParticiple && commas == 0 && auxiliaries.contains(it.word))
      {
        return nil
      }
      if it.isAny(.pronoun), it.kind == nil { return nil }
      position -= 1
    }
    return nil
  }

  private static let participles: Set<String> = [
    "gesagt", "erklärt", "betont", "gewarnt", "angekündigt", "begründet", "gefordert", "versichert",
    "kritisiert", "berichtet", "erläutert", "bekräftigt", "gemahnt", "versprochen",
  ]

  /// Whether only a title with its body stands between two commas: "A, Präsident des B, sagte".
  private func isApposition(_ start: Int, _ verb: Int, _ reading: Reading) -> Bool {
    reading.word(start) == "," && reading.word(verb - 1) == ","
      && (start..<verb).contains { reading.isKind($0, .role) }
  }

  private func pronounSpeaker(
    verb: Int, in sentence: Range<Int>, _ reading: Reading, isVerb: Bool = false
  ) -> Speaker? {
    guard verb < sentence.upperBound, isVerb || reading.items[verb].isAny(.speech) else {
      return nil
    }
    for position in [verb + 1, verb + 2] where sentence.contains(position) {
      if let person = coreference.describedPerson(at: position, in: reading) {
        return (person.person, -1, "quotes/description")
      }
    }
    if let person = describedBefore(verb, in: sentence, reading) {
      return (person, -1, "quotes/description")
    }
    for position in [verb + 1, verb - 1, verb + 2] where sentence.contains(position) {
      if reading.items[position].isAny(.pronoun),
        !followsUnnamed(position, in: sentence, reading),
        let person = coreference.person(at: position, in: reading)
      {
        return (person.person, -1, "quotes/pronoun")
      }
    }
    // "Die Ministerin kündigte an, …"
    let clause = reading.clause(of: verb)
    if let role = coreference.bareRole(at: clause.lowerBound, in: reading), role < verb,
      !reading.contains(.verb, in: role..<verb),
      !(role..<verb).contains(where: { reading.isKind($0, .person) }),
      let person = coreference.holder(ofBareRole: role, in: reading)
    {
      return (person, role, "quotes/title")
    }
    // "gab der BVA-Präsident den Zuhörenden mit"
    for position in [verb + 1] where sentence.contains(position) {
      if let role = coreference.bareRole(at: position, in: reading),
        let person = coreference.holder(ofBareRole: role, in: reading)
      {
        return (person, role, "quotes/title")
      }
    }
    return nil
  }

  /// "Die Sozialdemokratin sagte": a description that ends before the verb.
  private func describedBefore(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    for start in max(sentence.lowerBound, verb - 5)..<max(sentence.lowerBound, verb - 1) {
      guard let found = coreference.describedPerson(at: start, in: reading), found.end == verb
      else { continue }
      return found.person
    }
    return nil
  }

  /// Whether "der Neue", "die Gewählte" stands before a pronoun that then means them.
  private func followsUnnamed(_ item: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let nouns = ["neue", "gewählte", "scheidende", "nachfolger", "nachfolgerin", "vorgänger"]
    return (sentence.lowerBound..<item).contains {
      ["der", "die"].contains(reading.word($0)) && nouns.contains(reading.word($0 + 1))
        && reading.items[$0 + 1].isCapitalised
    }
  }

  private static let pastVerbs: Set<String> = [
    "begann", "rief", "schrieb", "sprach", "fand", "gab", "hielt", "warf", "schob", "schloss",
    "gestand", "stieß", "unterstrich", "wies", "hob", "bat", "empfahl", "befand",
  ]

  /// Whether an item is a verb behind words in quotes: "„…“, scherzte".
  private func closesQuote(before verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let it = reading.items[verb]
    guard it.kind == nil, it.date == nil, !it.isCapitalised, verb > sentence.lowerBound + 4,
      !it.isAny([.preposition, .determiner, .copula, .pastCopula, .becomes, .became, .modal]),
      it.word.hasSuffix("te") || it.word.hasSuffix("t") || Self.pastVerbs.contains(it.word),
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

  // MARK: - Before a colon and as a motto

  /// "A hielt dagegen: Es gehe …", "Für A steht fest: „…“", "„…“, lautet das Motto von A".
  private func framed(_ sentence: Range<Int>, _ reading: Reading) -> (speaker: Speaker, at: Int)? {
    if let motto = motto(sentence, reading) { return motto }
    guard let colon = sentence.first(where: { reading.word($0) == ":" }),
      colon > sentence.lowerBound, colon + 2 < sentence.upperBound
    else { return nil }
    if let answer = answer(sentence, colon, reading) { return answer }
    guard colon + 3 < sentence.upperBound else { return nil }
    let opensQuote = ["„", "«", "»", "\"", "“"].contains(reading.word(colon + 1))
    let content = colon + 1..<sentence.upperBound
    guard
      opensQuote && content.count > 5
        || reading.contains(.reported, in: colon + 1..<min(colon + 9, sentence.upperBound))
    else { return nil }
    let frame = sentence.lowerBound..<colon
    // "Den Ruhestand hat A nicht im Sinn: „…“", but not "A sagte nicht: „…“".
    let isDenied =
      frame.contains { reading.word($0) == "nicht" }
      && !(opensQuote && !reading.contains(.speech, in: frame))
    guard frame.count < 30, !isDenied,
      !frame.contains(where: { ["„", "“"].contains(reading.word($0)) })
    else { return nil }
    let names = frame.filter { reading.isKind($0, .person) }
    guard names.count == 1, let name = names.first else { return nil }
    let isFor =
      frame.contains { reading.word($0) == "für" && $0 < name && $0 > name - 5 }
      && ["fest", "klar", "sicher"].contains(reading.word(colon - 1))
    // "…, A, der an … erinnerte: Es habe …"
    let isRelative =
      reading.word(name + 1) == "," && ["der", "die"].contains(reading.word(name + 2))
      && reading.items[colon - 1].isAny(.speech)
    guard
      isFor || isRelative
        || (!coreference.isOblique(name, reading) && hasVerb(beside: name, frame, reading))
    else { return nil }
    return ((reading.items[name].entity, name, "quotes/colon"), name)
  }

  /// "A: Sehr sogar." behind a question: an interview prints who answers.
  private func answer(
    _ sentence: Range<Int>, _ colon: Int, _ reading: Reading
  ) -> (speaker: Speaker, at: Int)? {
    let name = sentence.lowerBound
    guard colon == name + 1, reading.isKind(name, .person), reading.sentenceOf[name] > 0 else {
      return nil
    }
    let before = reading.sentences[reading.sentenceOf[name] - 1]
    guard reading.word(before.upperBound - 1) == "?" else { return nil }
    return ((reading.items[name].entity, name, "quotes/interview"), name)
  }

  /// Whether a finite verb stands before or after a name (and its title): it is the subject.
  private func hasVerb(beside name: Int, _ frame: Range<Int>, _ reading: Reading) -> Bool {
    func isVerb(_ item: Int) -> Bool {
      guard frame.contains(item) else { return false }
      let it = reading.items[item]
      guard it.kind == nil, it.date == nil, !it.isCapitalised || item == frame.lowerBound else {
        return false
      }
      if it.isAny([.speech, .verb]) { return !it.isAny(.determiner) }
      return it.word.hasSuffix("te") || Self.pastVerbs.contains(it.word)
    }
    var after = name + 1
    if reading.word(after) == "selbst" { after += 1 }
    if isVerb(after) { return true }
    // "A sieht das anders: …"
    if frame.contains(after), reading.items[after].grammar.isEmpty,
      !reading.items[after].isCapitalised, reading.word(after).hasSuffix("t")
    {
      return true
    }
    // "Präsidentin A: „…“"
    if after == frame.upperBound, reading.isKind(name - 1, .role) || name == frame.lowerBound {
      return true
    }
    var before = name - 1
    if reading.word(before) == "sich" { before -= 1 }
    while frame.contains(before),
      reading.isKind(before, .role) || reading.isKind(before, .body)
        || reading.items[before].isAny([.determiner, .filler])
    {
      before -= 1
    }
    return isVerb(before)
  }

  private static let mottos: Set<String> = [
    "motto", "devise", "credo", "fazit", "bilanz", "botschaft", "appell", "leitsatz", "wahlspruch",
  ]

  /// "„…“, lautet das Motto von A", "„…“, lautet das Motto, das sich A gegeben hat".
  private func motto(_ sentence: Range<Int>, _ reading: Reading) -> (speaker: Speaker, at: Int)? {
    guard
      let verb = sentence.first(where: {
        ["lautet", "lautete", "ist", "war", "heißt", "hieß"].contains(reading.word($0))
          && ["“", "«", "»", ","].contains(reading.word($0 - 1))
          && ["das", "die", "der", "sein", "ihr", "seine", "ihre"].contains(reading.word($0 + 1))
      }), verb > sentence.lowerBound + 3,
      sentence.contains(where: { $0 < verb && ["“", "«", "»"].contains(reading.word($0)) }),
      let noun = (verb + 2...verb + 3).first(where: { Self.mottos.contains(reading.word($0)) })
    else { return nil }
    if reading.items[verb + 1].isAny(.possessive) {
      return coreference.owner(at: verb + 1, in: reading).map { (($0, -1, "quotes/motto"), verb) }
    }
    let names = sentence.filter { $0 > noun && reading.isKind($0, .person) }
    guard names.count == 1, let name = names.first, name < noun + 6 else { return nil }
    return ((reading.items[name].entity, name, "quotes/motto"), name)
  }

  // MARK: - Whose voice

  /// The body that the clause with the name (or bare title) names: beside its title or after "von".
  private func voice(of item: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    var copy = reading
    let bodies = OfficeBodies(coreference: coreference)
    let before = reading.entities.count
    func named(_ role: Int) -> Int? {
      if let found = bodies.prefix(role, in: &copy) { return found.body }
      if let found = bodies.after(role, in: &copy), found.isNamed { return found.body }
      if let found = bodies.before(role, in: &copy), found.isNamed { return found.body }
      return nil
    }
    func known(_ body: Int?) -> Int? { body.flatMap { $0 < before ? $0 : nil } }
    if reading.isKind(item, .role) { return known(named(item)) }
    if reading.isKind(item - 1, .role), let body = known(named(item - 1)) { return body }
    // "kritisierte die Präsidentin des Verbands, A."
    if reading.word(item - 1) == "," {
      var role = item - 2
      while role > sentence.lowerBound, role > item - 7, !reading.isKind(role, .role),
        reading.word(role) != ",", reading.items[role].kind != .person
      {
        role -= 1
      }
      if reading.isKind(role, .role), let body = known(named(role)) { return body }
    }
    // "kündigte A an, Präsident von B": a particle may stand between.
    let comma = reading.word(item + 1).utf8.count < 7 && reading.word(item + 2) == "," ? 2 : 1
    if reading.word(item + comma) == "," || reading.word(item + 1) == "(" {
      var role = item + comma + 1
      while role < sentence.upperBound, role < item + 7, !reading.isKind(role, .role),
        reading.word(role) != ",", reading.items[role].kind != .person
      {
        role += 1
      }
      if reading.isKind(role, .role) { return known(named(role)) }
    }
    if ["von", "vom"].contains(reading.word(item + 1)) {
      for position in item + 2...item + 4 where reading.isKind(position, .body) {
        return reading.items[position].entity
      }
    }
    return nil
  }
}
