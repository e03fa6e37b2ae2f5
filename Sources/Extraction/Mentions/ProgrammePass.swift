import Gazetteer
import GermanText
import Ontology

/// Drafts laws, treaties and strategies that the gazetteer does not know, by their last noun:
/// "Zukunftspakt", "Brandenburgische E-Government-Gesetz", "Rahmenvertrag Digitale Akte".
enum ProgrammePass {
  static func run(on sheet: inout DraftSheet) {
    for index in sheet.standing where sheet.drafts[index].rule == "lexicon/programme" {
      lawOfLand(index, on: &sheet)
    }
    for token in 0..<sheet.count where sheet.isCapitalised(token) && sheet.isFree(token) {
      guard let match = sheet.lexicon.heads.match(.programme, token: token, in: sheet.text) else {
        continue
      }
      if match.isWhole || match.head.lemma == "rahmenvertrag" || match.head.lemma == "digitalpakt" {
        named(match, at: token, on: &sheet)
      } else {
        compound(match, at: token, on: &sheet)
      }
    }
  }

  /// "Saarländisches E-Government-Gesetz": the Land's law, not the one of the Bund that bears the
  /// same noun.
  private static func lawOfLand(_ index: Int, on sheet: inout DraftSheet) {
    let law = sheet.drafts[index].tokens
    guard law.count == 1,
      let match = sheet.lexicon.heads.match(.programme, token: law.lowerBound, in: sheet.text),
      match.head.lemma.hasSuffix("gesetz"),
      let adjective = capitalAdjective(before: law.lowerBound, on: sheet),
      sheet.adjectives[adjective] != nil
    else { return }
    let lemma = sheet.lemma(of: match, at: law.lowerBound)
    sheet.replace(
      with: Draft(
        .programme, adjective..<law.upperBound,
        name: strong(at: adjective, gender: match.head.gender, on: sheet) + " " + lemma,
        rule: "programme/of-land"))
  }

  /// A compound is a name of its own: "Kommunalpakt"; adjectives in capitals belong to it.
  private static func compound(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet)
  {
    var start = token
    while let previous = capitalAdjective(before: start, on: sheet) { start = previous }
    // "eine Digitalstrategie", "ihre Gesamtstrategie": one of many.
    let key = sheet.key(sheet.before(start))
    if start == token, FunctionWords.indefinite.contains(key), match.head.lemma != "pakt",
      !match.isGenitive
    {
      guard match.head.lemma == "strategie" || match.head.lemma == "digitalstrategie" else {
        return
      }
    }
    let lemma = sheet.lemma(of: match, at: token)
    var draft = Draft(.programme, start..<token + 1, name: lemma, rule: "programme/compound")
    if start < token {
      draft.name =
        strong(
          sheet.text.string(tokens: start..<token), gender: match.head.gender) + " " + lemma
    }
    sheet.add(draft)
  }

  /// "Rahmenvertrag Digitale Akte", "Digitalpakt Lautertal": the noun and its name.
  private static func named(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    var end = token + 1
    while sheet.isSameLine(end), sheet.isCapitalised(end), sheet.kind(at: end) != .person,
      sheet.kind(at: end) != .role
    {
      end += 1
    }
    var start = token
    while let previous = capitalAdjective(before: start, on: sheet) { start = previous }
    let isName = match.head.lemma == "digitalstrategie" || match.head.lemma == "digitalpakt"
    if end == token + 1, isName || start < token {
      compound(match, at: token, on: &sheet)
      return
    }
    guard end > token + 1 else { return }
    let lemma = sheet.lemma(of: match, at: token)
    let name = lemma + " " + sheet.text.string(tokens: token + 1..<end)
    sheet.add(Draft(.programme, start..<end, name: name, rule: "programme/named"))
  }

  /// A capitalised adjective inside a sentence is part of a name: "Nationale", "Föderalen".
  static func capitalAdjective(before token: Int, on sheet: DraftSheet) -> Int? {
    let before = sheet.before(token)
    guard sheet.isFree(before), sheet.isCapitalised(before), !sheet.isFirstOfSentence(before) else {
      return nil
    }
    let bytes = sheet.text.bytes[sheet.text.tokens[before].range]
    guard bytes.count > 5, !FunctionWords.determiners.contains(sheet.key(before)) else {
      return nil
    }
    let isDeclined = ["e", "en", "er", "es", "em"].contains {
      bytes.reversed().starts(with: $0.utf8.reversed())
    }
    guard isDeclined else { return nil }
    if sheet.adjectives[before] != nil { return before }
    return sheet.classes(before).contains(.noun) ? nil : before
  }

  /// The adjective at a token in the strong nominative; a demonym ("Essener") has but one form.
  static func strong(at token: Int, gender: GrammaticalGender, on sheet: DraftSheet) -> String {
    let word = sheet.text.string(token)
    let isDemonym =
      sheet.adjectives[token] != nil && word.hasSuffix("er") && !word.hasSuffix("ischer")
    return isDemonym ? word : strong(word, gender: gender)
  }

  /// An adjective in the strong nominative of a gender: "Nationalen" → "Nationaler".
  static func strong(_ adjective: String, gender: GrammaticalGender) -> String {
    var stem = adjective
    for ending in ["en", "em", "es", "er", "e"] where stem.hasSuffix(ending) {
      stem.removeLast(ending.count)
      break
    }
    switch gender {
    case .masculine: return stem + "er"
    case .neuter: return stem + "es"
    case .feminine, .plural: return stem + "e"
    }
  }
}
