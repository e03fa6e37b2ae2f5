import Gazetteer
import GermanText
import Ontology

/// Drafts networks and unions that are called by an adjective in capitals and a common noun: "der
/// Smarten Hanse beigetreten", "Mitglieder der Starken Mitte", "die Bunte Runde, ein Netzwerk".
///
/// Such a pair is a body only where the article tells that one is a member of it, leads it or calls it
/// one; then it is the same wherever it stands.
enum UnionByAdjective {
  static func run(on sheet: inout DraftSheet) {
    var names: [Pair: String] = [:]
    for token in 0..<sheet.count where isPair(token, on: sheet) {
      let pair = Pair(token, on: sheet)
      if names[pair] == nil, isBody(token, on: sheet) { names[pair] = name(of: pair, on: sheet) }
    }
    guard !names.isEmpty else { return }
    for token in 0..<sheet.count where isPair(token, mayBegin: true, on: sheet) {
      guard let name = names[Pair(token, on: sheet)] else { continue }
      let known = sheet.knownBody(named: name)
      sheet.add(
        Draft(
          .body, token..<token + 2, name: known?.name ?? name, recordID: known?.id,
          rule: "body/by-adjective"))
    }
  }

  /// An adjective without its ending, and its noun.
  private struct Pair: Hashable {
    var stem: String
    var noun: String

    init(_ token: Int, on sheet: DraftSheet) {
      let word = sheet.text.string(token)
      stem =
        ["en", "er", "es", "em"].contains(where: word.hasSuffix)
        ? String(word.dropLast(2)) : String(word.dropLast())
      noun = sheet.key(token + 1)
    }
  }

  /// Whether an adjective in capitals and a common noun stand here; a sentence's first word has its
  /// capital anyway.
  private static func isPair(
    _ token: Int, mayBegin: Bool = false, on sheet: DraftSheet
  ) -> Bool {
    guard sheet.isCapitalised(token), sheet.isSameLine(token + 1), sheet.isCapitalised(token + 1),
      sheet.isFree(token), sheet.isFree(token + 1),
      NounPhrase.isAdjectiveForm(token, on: sheet),
      mayBegin || !sheet.isFirstOfSentence(token),
      !sheet.classes(token).isDisjoint(with: [.otherWord, .alsoSmall]),
      sheet.adjectives[token] == nil,
      Ordinals.number(sheet.key(token)) == nil,
      sheet.classes(token + 1).contains(.noun), !sheet.isCapitalised(sheet.after(token + 1)),
      !FunctionWords.all.contains(sheet.key(token)),
      sheet.lexicon.role(of: token + 1, in: sheet.text) == nil,
      sheet.key(token + 1) != "familie",
      // The end of "Hanse" is no "SE".
      sheet.heads(token + 1).allSatisfy({
        $0.head.sort == .none || $0.head.sort == .legalForm && !$0.isWhole
      })
    else { return false }
    return true
  }

  /// Whether the words around tell that it is a body.
  private static func isBody(_ token: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.before(token)
    // "das Städtenetzwerk Smarte Hanse"; "Netzwerk Digitale Stadt" is a name with its noun.
    if isKind(article, on: sheet), sheet.head(.body, at: article)?.isWhole == false,
      !BodyPass.isIndefinite(article, on: sheet)
    {
      return true
    }
    // "die Smarte Hanse, ein Verbund von …"
    let comma = sheet.after(token + 1)
    if sheet.isMark(comma, ","), isCalledKind(sheet.after(comma), on: sheet) { return true }
    if isTakenUp(token, on: sheet) { return true }
    guard ["der", "dem", "des", "zur", "zum"].contains(sheet.key(article)) else { return false }
    var before = sheet.before(article)
    if sheet.key(before) == "in" { before = sheet.before(before) }
    if members.contains(sheet.key(before)) || isLeader(before, on: sheet) { return true }
    guard sheet.key(article) != "des",
      !sheet.isCapitalised(before) || before < 0
        || sheet.isFirstOfSentence(before),
      !FunctionWords.prepositions.contains(sheet.key(before))
    else { return false }
    return isJoined(sheet.text.sentences[sheet.text.sentence(of: token)], on: sheet)
  }

  /// Whether the next sentence calls it one, and no other has been called so before.
  ///
  /// "Dort stellt sich die Smarte Hanse vor. Mitglieder des Netzwerks sind …".
  private static func isTakenUp(_ token: Int, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentence(of: token)
    guard sentence + 1 < sheet.text.sentences.count, sheet.key(sheet.before(token)) == "die",
      !sheet.text.tokens[sheet.text.sentences[sentence + 1].lowerBound].startsLine
    else { return false }
    func names(_ other: Int) -> Bool {
      guard let match = sheet.head(.body, at: other) else { return false }
      return kinds.contains(match.head.lemma) && match.isWhole
    }
    return sheet.text.sentences[sentence + 1].contains {
      names($0) && FunctionWords.definiteArticles.contains(sheet.key(sheet.before($0)))
        && !sheet.isCapitalised(sheet.after($0))
    } && !(0..<sheet.text.sentences[sentence].upperBound).contains(where: names)
  }

  private static func isKind(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isFree(token), sheet.isCapitalised(token),
      let match = sheet.head(.body, at: token)
    else { return false }
    // "Interkommunales Netzwerk Digitale Stadt": a name with its noun.
    return kinds.contains(where: match.head.lemma.hasSuffix)
      && ProgrammePass.capitalAdjective(before: token, on: sheet) == nil
      && !UnitName.isBehindVerb(token, on: sheet)
  }

  private static let kinds = [
    "netzwerk", "verbund", "bündnis", "allianz", "zusammenschluss", "vereinigung", "verein",
  ]

  private static func isCalledKind(_ determiner: Int, on sheet: DraftSheet) -> Bool {
    guard FunctionWords.determiners.contains(sheet.key(determiner)) else { return false }
    var noun = sheet.after(determiner)
    var steps = 0
    while steps < 3, noun > 0, !sheet.isCapitalised(noun) {
      noun = sheet.after(noun)
      steps += 1
    }
    return isKind(noun, on: sheet)
  }

  /// "Vorsitzende der Grünen Runde": whoever holds an office in it, an office of no state.
  private static func isLeader(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token), sheet.drafts[index].kind == .role else {
      return false
    }
    return leaders.contains(where: sheet.drafts[index].name.lowercased().hasSuffix)
  }

  private static let leaders = ["vorsitzender", "sprecher", "geschäftsführer", "koordinator"]

  /// Nouns that a union's name follows.
  private static let members: WordSet = [
    "mitglied", "mitglieder", "mitgliedern", "mitgliedes", "mitglieds", "gründungsmitglied",
    "gründungsmitglieder", "gründungsmitgliedern", "mitgliedschaft", "beitritt", "geschäftsstelle",
    "mitgliedsstädte", "mitgliedsstädten", "mitgliedskommunen",
  ]

  /// "ist … beigetreten", "gehört … an": whether somebody joins or belongs to something.
  private static func isJoined(_ sentence: Range<Int>, on sheet: DraftSheet) -> Bool {
    var joins = false
    var belongs = false
    var steps = false
    var an = false
    var bei = false
    for token in sentence where sheet.isWord(token) {
      let key = sheet.key(token)
      joins = joins || joining.contains(key)
      belongs = belongs || belonging.contains(key)
      steps = steps || stepping.contains(key)
      an = an || key == "an"
      bei = bei || key == "bei"
    }
    return joins || belongs && an || steps && bei
  }

  private static let joining: WordSet = [
    "beigetreten", "beitreten", "beizutreten", "beitritt", "beitrat", "beitraten", "angehört",
    "angehören", "angehörte", "angehörten", "angeschlossen", "anzugehören",
  ]
  private static let belonging: WordSet = ["gehört", "gehören", "gehörte", "gehörten"]
  private static let stepping: WordSet = ["tritt", "treten", "trat", "traten"]

  /// The nominative of the pair: as the article has it behind "die", "das" or no article, else by the
  /// article's gender.
  private static func name(of pair: Pair, on sheet: DraftSheet) -> String {
    var gender = GrammaticalGender.masculine
    var noun = ""
    for token in 0..<sheet.count where isPair(token, mayBegin: true, on: sheet) {
      guard Pair(token, on: sheet) == pair else { continue }
      noun = sheet.text.string(token + 1)
      let isWeak = sheet.text.string(token).hasSuffix("en")
      let article = sheet.key(sheet.before(token))
      if !FunctionWords.determiners.contains(article) {
        gender = strongGender(sheet.text.string(token)) ?? gender
        continue
      }
      switch article {
      case "die" where !isWeak, "zur": gender = .feminine
      case "der" where isWeak: gender = .feminine
      case "das": gender = .neuter
      default: break
      }
    }
    return ProgrammePass.strong(pair.stem + "e", gender: gender) + " " + noun
  }

  /// What an adjective without an article tells: "Smarte Hanse", "Starkes Land".
  private static func strongGender(_ adjective: String) -> GrammaticalGender? {
    if adjective.hasSuffix("er") { return .masculine }
    if adjective.hasSuffix("es") { return .neuter }
    return adjective.hasSuffix("e") ? .feminine : nil
  }
}
