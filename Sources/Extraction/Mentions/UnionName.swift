import Gazetteer
import GermanText
import Ontology

/// Names made of common words behind a noun for an association, network or organ: "Netzwerk Digitale
/// Stadt", "Verein Metropolnetz Franken", "Fachbeirat Smart Region".
///
/// One common noun behind another may be an object ("gab der Verein Auskunft"); two capital words
/// without a joint are a name, and so is what stands with its noun before the verb of a sentence.
enum UnionName {
  /// What stands behind the noun.
  struct Words {
    var end: Int
    var count: Int
    /// Whether a capital adjective or a spelling that German words don't have shows a name.
    var isMarked: Bool
  }

  /// The capital words behind a token, as far as they can be a name; nil where there is none.
  static func words(behind token: Int, on sheet: DraftSheet) -> Words? {
    var end = sheet.after(token)
    guard end > 0, canBegin(end, on: sheet) else { return nil }
    var words = Words(end: end, count: 0, isMarked: false)
    while sheet.isSameLine(end), words.count < 5 {
      if words.count > 0, isJoint(end, on: sheet), canGoOn(end + 1, on: sheet) {
        end += 1
        continue
      }
      // "Netzwerk Junge Bürgermeister"
      let isQualified = words.count > 0 && isAdjective(end - 1, on: sheet)
      guard canGoOn(end, on: sheet) || isQualified && sheet.isCapitalised(end) else { break }
      if isAdjective(end, on: sheet), !sheet.isCapitalised(end + 1) { break }
      words.isMarked =
        words.isMarked || isAdjective(end, on: sheet) || BodyPass.isMixedCase(end, on: sheet)
      end = sheet.draft(at: end).map { sheet.drafts[$0].tokens.upperBound } ?? end + 1
      words.count += end - words.end > 1 ? 2 : 1
      words.end = end
    }
    guard words.count > 0, sheet.head(.body, at: words.end - 1)?.head.sort != .legalForm else {
      return nil
    }
    return words
  }

  /// The end of a name behind a token: of two words or more, or of one that its place shows.
  static func end(behind token: Int, on sheet: DraftSheet) -> Int? {
    guard !BodyPass.isIndefinite(token, on: sheet), let words = words(behind: token, on: sheet)
    else { return nil }
    if words.count > 1 {
      if words.isMarked || sheet.kind(at: words.end - 1) == .place { return words.end }
      return UnitName.isBehindVerb(token, on: sheet) ? nil : words.end
    }
    return isBeforeVerb(token, words.end, on: sheet) ? words.end : nil
  }

  /// Whether words of which the last is a common noun stand behind a subject and its verb.
  static func isObject(behind token: Int, on sheet: DraftSheet) -> Bool {
    guard let words = words(behind: token, on: sheet), words.count > 1, !words.isMarked,
      sheet.classes(words.end - 1).contains(.noun)
    else { return false }
    return UnitName.isBehindVerb(token, on: sheet)
  }

  /// The end of "für …" behind a noun that a definite article leads: "die Allianz für digitale
  /// Schulen".
  static func purposeEnd(behind token: Int, on sheet: DraftSheet) -> Int? {
    let link = sheet.after(token)
    guard sheet.key(link) == "für",
      !FunctionWords.determiners.contains(sheet.key(sheet.after(link))),
      isDefinite(token, on: sheet)
    else { return nil }
    return NounPhrase.purposeEnd(at: link, on: sheet)
  }

  /// Whether a definite article leads a noun, also within a preposition.
  private static func isDefinite(_ token: Int, on sheet: DraftSheet) -> Bool {
    let key = sheet.key(sheet.before(token))
    return FunctionWords.definiteArticles.contains(key)
      || ["im", "beim", "vom", "zum", "zur", "ins", "am"].contains(key)
  }

  /// Whether a noun and the word behind it stand between the start of a sentence and its verb: no
  /// German sentence has two parts there.
  private static func isBeforeVerb(_ token: Int, _ end: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.before(token)
    guard FunctionWords.definiteArticles.contains(sheet.key(article)),
      sheet.isFirstOfSentence(article), sheet.isSameLine(end), sheet.isWord(end),
      !sheet.isCapitalised(end), !FunctionWords.all.contains(sheet.key(end))
    else { return false }
    let last = sheet.text.bytes[sheet.text.tokens[end].range].last
    return last == UInt8(ascii: "t") || last == UInt8(ascii: "n")
      || ["wurde", "wollte", "sollte", "hatte", "tagte"].contains(sheet.key(end))
  }

  private static func canBegin(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard canGoOn(token, on: sheet), sheet.adjectives[token] == nil else { return false }
    guard sheet.kind(at: token) == .place else { return true }
    // "Netzwerk Hessen Digital", but not "half der Verein Berlin Tage später".
    let next = sheet.draft(at: token).map { sheet.drafts[$0].tokens.upperBound } ?? token + 1
    return sheet.isCapitalised(next) && sheet.isSameLine(next) && sheet.isFree(next)
      && !sheet.classes(next).contains(.noun)
  }

  private static func canGoOn(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token) || BodyPass.isMixedCase(token, on: sheet),
      !FunctionWords.all.contains(sheet.key(token)),
      sheet.classes(token).isDisjoint(with: names) || sheet.key(token) == "data",
      !MeetingDays.isDay(token, on: sheet)
    else { return false }
    guard let index = sheet.draft(at: token) else {
      return sheet.lexicon.role(of: token, in: sheet.text) == nil
    }
    let draft = sheet.drafts[index]
    return draft.tokens.lowerBound == token && (draft.kind == .place || draft.kind == .programme)
  }

  private static let names: WordClasses = [
    .givenName, .maleGivenName, .femaleGivenName, .academicTitle, .address,
  ]

  /// "Niedersachsen/Bremen", "Kunst & Kultur".
  private static func isJoint(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isMark(token, "&")
      || sheet.isMark(token, "/") && !sheet.text.tokens[token].hasSpaceBefore
  }

  /// "Digitale", "Offene": an adjective in capitals, which within a sentence only a name has.
  private static func isAdjective(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isFree(token)
      && (sheet.text.tokens[token].range.count > 5
        || sheet.text.tokens[token].range.count > 3 && sheet.classes(token).contains(.otherWord))
      && (!sheet.classes(token).contains(.noun)
        || ProgrammePass.hasAdjectiveEnding(token, on: sheet))
      && sheet.isCapitalised(token) && NounPhrase.isAdjectiveForm(token, on: sheet)
      && !sheet.isFirstOfSentence(token)
      // "Silicon Valley Europe": a foreign word is none.
      && (!sheet.classes(token).isEmpty || ProgrammePass.hasAdjectiveEnding(token, on: sheet)
        || sheet.adjectives[token] != nil)
  }
}
