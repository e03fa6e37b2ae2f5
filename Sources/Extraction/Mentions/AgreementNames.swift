import Gazetteer
import GermanText
import Ontology

/// Names of agreements: after where they were made or whom they bind, with what they are about.
extension ProgrammePass {
  /// Nouns that need more than themselves to be a name.
  private static let agreements: WordSet = [
    "vertrag", "vereinbarung", "abkommen", "erklärung", "deklaration", "konvention", "charta",
    "appell", "manifest", "memorandum", "pakt", "resolution",
  ]

  /// "Leverkusener Deklaration", "Seetal-Vertrag", "Erklärung von Fulda zur kommunalen IT", "Heidepakt
  /// Digitale Kreishäuser".
  ///
  /// - Returns: Whether the noun at `token` is the head of such a name, which then is drafted.
  static func agreementName(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard agreements.contains(match.head.lemma), !isWithParty(token, on: sheet) else {
      return false
    }
    var start = token
    var end = token + 1
    if match.isWhole {
      if let adjective = placeAdjective(before: token, on: sheet) {
        start = adjective
      } else if let place = placeEnd(behind: token, on: sheet) {
        end = place
      } else {
        return false
      }
    } else if !isOfRegion(match, at: token, on: sheet) {
      return titledPact(match, at: token, on: &sheet)
    }
    if let title = titleEnd(ofPact: token, on: sheet), end == token + 1 {
      end = title
    } else {
      end = subjectEnd(from: end, on: sheet)
    }
    draft(match, at: token, start..<end, on: &sheet)
    return true
  }

  /// "der Münchner Vertrag mit A": somebody's contract.
  private static func isWithParty(_ token: Int, on sheet: DraftSheet) -> Bool {
    let link = sheet.after(token)
    return ["mit", "zwischen"].contains(sheet.key(link)) && sheet.isWord(sheet.after(link))
  }

  /// "Heidepakt" alone is the "Heidepakt Digitale Kreishäuser" of the same article.
  static func shortAgreements(on sheet: inout DraftSheet) {
    var names: [String: String] = [:]
    for index in sheet.standing where sheet.drafts[index].rule == "programme/agreement" {
      let draft = sheet.drafts[index]
      guard draft.tokens.count > 1, let first = draft.name.split(separator: " ").first else {
        continue
      }
      names[String(first)] = draft.name
    }
    guard !names.isEmpty else { return }
    for index in sheet.standing where sheet.drafts[index].rule == "programme/compound" {
      guard let name = names[sheet.drafts[index].name] else { continue }
      sheet.update(index) { $0.name = name }
    }
  }

  private static func draft(
    _ match: HeadNouns.Match, at token: Int, _ tokens: Range<Int>, on sheet: inout DraftSheet
  ) {
    var name = sheet.lemma(of: match, at: token)
    if tokens.lowerBound < token {
      name = strong(at: tokens.lowerBound, gender: match.head.gender, on: sheet) + " " + name
    }
    if tokens.upperBound > token + 1 {
      name += " " + sheet.text.string(tokens: token + 1..<tokens.upperBound)
    }
    sheet.replace(with: Draft(.programme, tokens, name: name, rule: "programme/agreement"))
  }

  /// "Geodatenpakt Ostthüringen", "Heidepakt Digitale Kreishäuser": a compound and its title.
  private static func titledPact(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard titledByNoun.contains(match.head.lemma), !BodyPass.isIndefinite(token, on: sheet),
      let end = titleEnd(ofPact: token, on: sheet) ?? subjectNoun(behind: token, on: sheet)
    else { return false }
    var start = token
    while let previous = capitalAdjective(before: start, on: sheet) { start = previous }
    draft(match, at: token, start..<end, on: &sheet)
    return true
  }

  private static let titledByNoun: WordSet = [
    "pakt", "charta", "vertrag", "vereinbarung", "abkommen", "digitalpakt",
  ]

  /// The end of "Rechenzentrum" behind "Notvertrag", "Verwaltung" behind "Zukunftspakt": one noun that its
  /// article makes part of a name.
  private static func subjectNoun(behind token: Int, on sheet: DraftSheet) -> Int? {
    let noun = sheet.after(token)
    guard BodyPass.isDefinite(token, on: sheet), !UnitName.isBehindVerb(token, on: sheet),
      sheet.isCapitalised(noun), sheet.isFree(noun), sheet.classes(noun).contains(.noun),
      sheet.heads(noun).allSatisfy(\.isWhole),
      sheet.lexicon.role(of: noun, in: sheet.text) == nil,
      !MeetingDays.isDay(noun, on: sheet), !sheet.isCapitalised(sheet.after(noun)),
      !["und", "oder"].contains(sheet.key(sheet.after(noun)))
    else { return nil }
    return noun + 1
  }

  /// "Kommunalpakt Digitales Thüringen" beside the Kommunalpakt of the gazetteer: with a title behind, the
  /// noun is another one's.
  static func knownPact(_ index: Int, on sheet: inout DraftSheet) {
    let known = sheet.drafts[index].tokens
    guard known.count == 1, let match = sheet.head(.programme, at: known.lowerBound),
      match.head.lemma.hasSuffix("pakt"),
      !BodyPass.isIndefinite(known.lowerBound, on: sheet),
      let end = titleEnd(ofPact: known.lowerBound, on: sheet)
        ?? subjectNoun(behind: known.lowerBound, on: sheet)
    else { return }
    draft(match, at: known.lowerBound, known.lowerBound..<end, on: &sheet)
  }

  /// "Staatsvertrag zur Deutschen Verwaltungscloud", "Rahmenvereinbarung über die Digitale Verwaltung
  /// Schweiz": an agreement on something with a name.
  static func agreementOnNamed(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard onNamed.contains(match.head.lemma) else { return false }
    let link = sheet.after(token)
    var first = sheet.after(link)
    switch sheet.key(link) {
    case "zur", "zum": break
    case "über":
      guard FunctionWords.definiteArticles.contains(sheet.key(first)) else { return false }
      first = sheet.after(first)
    default: return false
    }
    guard let index = sheet.draft(at: first), sheet.drafts[index].tokens.lowerBound == first,
      sheet.drafts[index].kind == .programme
        || sheet.drafts[index].kind == .body && sheet.drafts[index].territory == nil
          && sheet.drafts[index].tokens.count > 1
    else { return false }
    var start = token
    while let previous = capitalAdjective(before: start, on: sheet) { start = previous }
    draft(match, at: token, start..<sheet.drafts[index].tokens.upperBound, on: &sheet)
    return true
  }

  private static let onNamed: WordSet = [
    "staatsvertrag", "rahmenvertrag", "rahmenvereinbarung", "verwaltungsvereinbarung",
    "kooperationsvereinbarung",
  ]

  /// The adjective of a place before a noun: "Leverkusener", "Allgäuer".
  private static func placeAdjective(before token: Int, on sheet: DraftSheet) -> Int? {
    let adjective = sheet.before(token)
    guard sheet.isFree(adjective), sheet.isCapitalised(adjective) else { return nil }
    guard
      BodyPass.isDefinite(adjective, on: sheet) || sheet.isFirstOfSentence(adjective)
        || sheet.isMark(sheet.before(adjective), ":")
    else { return nil }
    if sheet.adjectives[adjective] != nil { return adjective }
    let word = sheet.text.bytes[sheet.text.tokens[adjective].range]
    let isDemonym = word.hasSuffix("er") || word.hasSuffix("ische") || word.hasSuffix("ischen")
    let classes = sheet.classes(adjective)
    let isOpen =
      word.hasSuffix("er")
      ? classes.isEmpty : !classes.contains(.noun) || classes.contains(.otherWord)
    return isDemonym && isOpen && !sheet.isFirstOfSentence(adjective) && word.count > 5
      ? adjective : nil
  }

  /// Agreements of which there are many, unless one is called after where it was made.
  static let oneOfMany: WordSet = [
    "vertrag", "erklärung", "deklaration", "appell", "manifest", "resolution",
  ]

  /// The end of "von Fulda" behind the noun that a definite article leads.
  private static func placeEnd(behind token: Int, on sheet: DraftSheet) -> Int? {
    let link = sheet.after(token)
    guard sheet.key(link) == "von",
      FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token))),
      let place = sheet.draft(at: sheet.after(link)), sheet.drafts[place].kind == .place,
      sheet.drafts[place].tokens.lowerBound == link + 1
    else { return nil }
    let end = sheet.drafts[place].tokens.upperBound
    // "die Vereinbarung von Bonn und Köln" has parties.
    return sheet.key(end) == "und" || sheet.isMark(end, ",") ? nil : end
  }

  /// "Seetal-Vertrag", "Oderland-Charta": before the hyphen stands no word that a list has, or a
  /// place's name.
  private static func isOfRegion(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    let word = sheet.text.bytes[sheet.text.tokens[token].range]
    let parts = word.split(separator: UInt8(ascii: "-"))
    guard parts.count == 2, let first = parts.first, first.count > 3,
      !first.dropFirst().contains(where: { (65...90).contains($0) }),
      !BodyPass.isIndefinite(token, on: sheet)
    else { return false }
    let records = sheet.lexicon.records(named: String(decoding: first, as: UTF8.self))
    if !records.isEmpty {
      return records.allSatisfy { sheet.lexicon.records[$0].kind == .place }
    }
    return sheet.lexicon.classes(ofWord: Array(first)).isEmpty
      && (BodyPass.isDefinite(token, on: sheet) || sheet.isFirstOfSentence(token))
  }

  /// The end of a title behind a noun: "Digitale Kreishäuser", "Ostthüringen".
  private static func titleEnd(ofPact token: Int, on sheet: DraftSheet) -> Int? {
    if let words = UnionName.words(behind: token, on: sheet),
      words.isMarked || sheet.kind(at: words.end - 1) == .place
    {
      return words.end
    }
    return placeEnd(beside: token, on: sheet)
  }

  /// The end of "zur kommunalen IT", "für offene Verwaltungsdaten" behind a name.
  private static func subjectEnd(from end: Int, on sheet: DraftSheet) -> Int {
    let link = sheet.after(end - 1)
    guard ["zur", "zum", "für", "über"].contains(sheet.key(link)) else { return end }
    return NounPhrase.listEnd(from: sheet.after(link), on: sheet) ?? end
  }
}
