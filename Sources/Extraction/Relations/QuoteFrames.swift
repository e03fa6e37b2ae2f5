internal import GermanText
internal import Ontology

/// Quotes without a verb of saying beside the name: before a colon, as a motto, with "wie" or "so".
extension QuotePass {
  /// The name in "…, so das Fazit von A".
  func summary(_ so: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    guard reading.word(so) == "so", ["das", "die", "der"].contains(reading.word(so + 1)),
      Self.mottos.contains(reading.word(so + 2)),
      ["von", "des", "der"].contains(reading.word(so + 3))
    else { return nil }
    return nameAfter(so + 3, in: sentence, reading, limit: 4)
  }

  /// The name in "Wie A mitteilte, …" and "…, wie A betont".
  func likeSaid(_ like: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    guard reading.word(like) == "wie", reading.items[like].kind == nil,
      like == sentence.lowerBound || [",", "“", "]"].contains(reading.word(like - 1)),
      let name = nameAfter(like, in: sentence, reading, limit: 5)
        ?? nameBehindNoun(like, in: sentence, reading)
    else { return nil }
    let clause = reading.clause(of: name)
    let last = clause.upperBound - 1
    var verb = reading.word(last) == "." ? last - 1 : last
    // "Wie der Leiter des Amts, A, in Bonn mitteilte"
    if verb == name, reading.word(name - 1) == ",", reading.word(name + 1) == "," {
      verb = reading.lastWord(of: reading.clause(of: name + 2))
    }
    // "wie A, Beigeordnete der Stadt, vorab angekündigt hatte"
    if verb == name, reading.word(clause.upperBound) == ",",
      let comma = (name + 2..<min(sentence.upperBound, name + 12)).first(where: {
        reading.word($0) == ","
      }), comma + 1 < sentence.upperBound
    {
      let behind = reading.clause(of: comma + 1).upperBound - 1
      verb = reading.word(behind) == "." ? behind - 1 : behind
    }
    if ["hat", "hatte"].contains(reading.word(verb)) { verb -= 1 }
    guard verb > name, verb < name + 16 else { return nil }
    let isVerb = reading.items[verb].isAny(.speech) || Self.likeVerbs.contains(reading.word(verb))
    return isVerb && !isNegated(verb, reading) ? name : nil
  }

  private static let likeVerbs: WordSet = [
    "mitteilte", "mitteilt", "ankündigte", "ankündigt", "bestätigte", "mitgeteilt", "bestätigt",
    "ausführte", "ausführt", "ausgeführt", "erläutert", "darlegte", "darlegt", "hervorhob",
    "hervorhebt", "anmerkte", "anmerkt", "einräumte", "einräumt", "hinzufügte", "hinzufügt",
    "klarstellte", "klarstellt", "zugab", "zugibt", "wissen", "weiß", "bekanntgab", "durchblicken",
  ]

  /// "„…“, ist A überzeugt", "…, zeigte sich A sicher": the name behind the verb.
  func convincedBehind(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    guard ["ist", "zeigte", "zeigt"].contains(reading.word(verb)), reading.items[verb].kind == nil,
      verb > sentence.lowerBound, Self.closings.contains(reading.word(verb - 1))
    else { return nil }
    let start = reading.word(verb + 1) == "sich" ? verb + 1 : verb
    guard let name = nameAfter(start, in: sentence, reading, limit: 6),
      Self.convictions.contains(reading.word(name + 1))
        || reading.items[name + 1].isAny(.filler)
          && Self.convictions.contains(reading.word(name + 2))
    else { return nil }
    return name
  }

  private static let convictions: WordSet = [
    "überzeugt", "sicher", "zuversichtlich", "optimistisch",
  ]

  /// "A ist überzeugt, dass …", "A zeigte sich sicher, dass …".
  func isConvinced(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard ["ist", "zeigte", "zeigt"].contains(reading.word(verb)), reading.items[verb].kind == nil
    else { return false }
    let clause = reading.clause(of: verb)
    guard clause.upperBound + 1 < sentence.upperBound, reading.word(clause.upperBound) == ",",
      reading.word(clause.upperBound + 1) == "dass"
    else { return false }
    return ["überzeugt", "sicher", "zuversichtlich", "meinung", "ansicht", "auffassung"]
      .contains(reading.word(clause.upperBound - 1)) && !isNegated(verb, reading)
  }

  /// "A hielt dagegen: Es gehe …", "Für A steht fest: „…“", "„…“, lautet das Motto von A".
  func framed(_ sentence: Range<Int>, _ reading: Reading) -> (speaker: Speaker, at: Int)? {
    if let motto = motto(sentence, reading) { return motto }
    // "A sieht die Stadt als Motor; man teile gern."
    let colon =
      sentence.first { reading.word($0) == ":" }
      ?? sentence.first {
        reading.word($0) == ";"
          && reading.contains(.reported, in: $0 + 1..<min($0 + 9, sentence.upperBound))
      }
    guard let colon,
      colon > sentence.lowerBound, colon + 2 < sentence.upperBound
    else { return nil }
    if let answer = answer(sentence, colon, reading) { return answer }
    guard colon + 3 < sentence.upperBound else { return nil }
    let opensQuote = ["„", "«", "»", "\"", "“"].contains(reading.word(colon + 1))
    let content = colon + 1..<sentence.upperBound
    let frame = sentence.lowerBound..<colon
    // "Die Präsidentin, A, mahnt: Angriffe nehmen zu."
    let says =
      content.count > 4 && isVerb(colon - 1, in: frame, reading)
      && reading.items[colon - 1].isAny(.speech)
    guard
      opensQuote && content.count > 5 || says
        || reports(colon + 1..<min(colon + 16, sentence.upperBound), reading)
    else { return nil }
    // "Den Ruhestand hat A nicht im Sinn: „…“", but not "A sagte nicht: „…“".
    let isDenied =
      frame.contains { reading.word($0) == "nicht" }
      && !(opensQuote && !reading.contains(.speech, in: frame))
    guard frame.count < 30, !isDenied,
      !frame.contains(where: { ["„", "“"].contains(reading.word($0)) })
    else { return nil }
    var names = frame.filter { reading.isKind($0, .person) }
    // "A bedankte sich bei B: Er habe …", "A, den B geholt hat, winkt ab: …": the one with the verb.
    if names.count > 1, reading.word(colon) == ":", let subject = names.first,
      !coreference.isOblique(subject, reading),
      hasVerb(beside: subject, frame, reading) || hasVerbBehindComma(subject, frame, reading),
      names.dropFirst().allSatisfy({ other in
        let first = reading.items[reading.clause(of: other).lowerBound]
        return coreference.isOblique(other, reading) || first.isAny([.relative, .subordinator])
      })
    {
      names = [subject]
    }
    if names.isEmpty {
      guard let speaker = unnamed(frame, reading) else { return nil }
      return (speaker, frame.lowerBound)
    }
    // "A, der das Amt von B übernahm, stichelt: …"
    if names.count > 1, reading.word(colon) == ":", isVerb(colon - 1, in: frame, reading),
      !reading.items[colon - 1].isAny([.copula, .pastCopula]),
      let name = nameBefore(colon - 1, in: sentence, reading)
    {
      return ((reading.items[name].entity, name, "quotes/colon"), name)
    }
    guard names.count == 1, let name = names.first,
      !frame.contains(where: { isSpokenTo(name, by: $0, reading) })
    else { return nil }
    let isFor =
      frame.contains { reading.word($0) == "für" && $0 < name && $0 > name - 5 }
      && ["fest", "klar", "sicher"].contains(reading.word(colon - 1))
    // "…, A, der an … erinnerte: Es habe …"
    let isRelative =
      reading.word(name + 1) == "," && ["der", "die"].contains(reading.word(name + 2))
      && reading.items[colon - 1].isAny(.speech)
    // "Kritik kam von A: Das Geld reiche nicht."
    let isSource =
      name + 1 == colon && ["von", "vom"].contains(reading.governor(name) ?? "")
      && frame.contains { ["kam", "kommt", "kamen"].contains(reading.word($0)) }
    guard
      isFor || isRelative || isSource
        || !coreference.isOblique(name, reading)
          && (hasVerb(beside: name, frame, reading) || hasVerbBehindComma(name, frame, reading))
    else { return nil }
    return ((reading.items[name].entity, name, "quotes/colon"), name)
  }

  /// Who is spoken of before a colon without a name: "Der 66-Jährige winkt ab: „…“", "Ähnlich äußerte
  /// sich der Minister: …".
  private func unnamed(_ frame: Range<Int>, _ reading: Reading) -> Speaker? {
    let first = frame.lowerBound
    guard !reading.contains([.became, .becomes, .modal], in: frame) else { return nil }
    if reading.items[first].isAny(.pronoun), frame.count > 1, isVerb(first + 1, in: frame, reading),
      let person = coreference.person(at: first, in: reading)
    {
      return (person.person, -1, "quotes/pronoun")
    }
    if let described = coreference.describedPerson(at: first, in: reading),
      isVerb(described.end, in: frame, reading)
    {
      return (described.person, -1, "quotes/description")
    }
    var title = coreference.bareRole(at: first, in: reading)
    if let role = title, !isVerb(role + 1, in: frame, reading) { title = nil }
    for item in max(first, frame.upperBound - 4)..<frame.upperBound where title == nil {
      title = coreference.bareRole(at: item, in: reading)
      if let role = title, role + 1 != frame.upperBound { title = nil }
    }
    guard let role = title, let person = coreference.holder(ofBareRole: role, in: reading) else {
      return nil
    }
    return (person, role, "quotes/title")
  }

  /// "Herr A, hilft das?" before a line of its own: an interview prints its answers without the name.
  func addressed(_ number: Int, _ reading: Reading) -> (speaker: Speaker, at: Int)? {
    let sentence = reading.sentences[number]
    guard number + 1 < reading.sentences.count,
      sentence.contains(where: { reading.word($0) == "?" }),
      let answer = reading.sentences[number + 1].first,
      reading.text.tokens[reading.items[answer].tokens.lowerBound].startsLine,
      let name = sentence.prefix(4).first(where: { reading.isKind($0, .person) }),
      reading.word(name + 1) == ",", isAddressed(name, in: sentence, reading)
    else { return nil }
    return ((reading.items[name].entity, -1, "quotes/interview"), name)
  }

  /// Whether "Herr" or "Frau" stands before a name, an office between at most.
  private func isAddressed(_ name: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let token = reading.items[name].tokens.lowerBound
    return (max(0, token - 4)..<token).contains {
      ["Herr", "Frau"].contains(reading.text.string($0))
    }
  }

  /// "A: Sehr sogar." behind a question: an interview prints who answers.
  func answer(
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

  /// "A, Präsident des B, sieht das anders: „…“", "Die Präsidentin des B, A, mahnt: …": whether the verb
  /// stands behind what a name's commas set off.
  private func hasVerbBehindComma(_ name: Int, _ frame: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(name + 1) == ",", let comma = frame.last(where: { reading.word($0) == "," })
    else { return false }
    return isVerb(comma + 1, in: frame, reading)
  }

  /// Whether a finite verb stands before or after a name (and its title): it is the subject.
  func hasVerb(beside name: Int, _ frame: Range<Int>, _ reading: Reading) -> Bool {
    var after = name + 1
    if reading.word(after) == "selbst" { after += 1 }
    if isVerb(after, in: frame, reading) { return true }
    // "Präsidentin A: „…“"
    if after == frame.upperBound, reading.isKind(name - 1, .role) || name == frame.lowerBound {
      return true
    }
    var before = name - 1
    if reading.word(before) == "sich" { before -= 1 }
    // "Ähnlich sieht es Landrätin A: …"
    while frame.contains(before),
      reading.isKind(before, .role) || reading.isKind(before, .body)
        || reading.items[before].isAny([.determiner, .filler])
        || ["es", "das"].contains(reading.word(before))
    {
      before -= 1
    }
    if frame.contains(before), ["sieht", "sah", "beurteilt"].contains(reading.word(before)) {
      return true
    }
    return isVerb(before, in: frame, reading)
  }

  /// Whether a finite verb stands at an item: "betonte", "winkt", "rief".
  private func isVerb(_ item: Int, in frame: Range<Int>, _ reading: Reading) -> Bool {
    guard frame.contains(item) else { return false }
    let it = reading.items[item]
    guard it.kind == nil, it.date == nil, !it.isCapitalised || item == frame.lowerBound else {
      return false
    }
    if it.isAny([.speech, .verb]) { return !it.isAny(.determiner) }
    return it.word.hasSuffix("te") || Self.pastVerbs.contains(it.word)
      || it.grammar.isEmpty && it.word.hasSuffix("t")
  }

  static let mottos: WordSet = [
    "motto", "devise", "credo", "fazit", "bilanz", "botschaft", "appell", "leitsatz", "wahlspruch",
  ]

  /// "„…“, lautet das Motto von A", "„…“, lautet das Motto, das sich A gegeben hat".
  func motto(_ sentence: Range<Int>, _ reading: Reading) -> (speaker: Speaker, at: Int)? {
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
}
