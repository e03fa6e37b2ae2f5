import Gazetteer
import GermanText
import Ontology

/// What a town is in an entry of a list, and behind a relative pronoun.
extension TerritoryDecision {
  /// Where something of a calendar takes place; before the comma stands nothing but a date.
  ///
  /// "9. November, Eberswalde: Sitzung …", "14. November, Rorschach".
  static func isCalendarEntry(_ before: Int, _ after: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isMark(before, ","),
      after < 0 || [":", "–", ",", "."].contains(where: { sheet.text.token(after, is: $0) })
    else { return false }
    var token = sheet.before(before)
    var hasDay = false
    while token >= 0 {
      let isNumber = sheet.isNumber(token)
      guard
        isNumber || MeetingDays.isDay(token, on: sheet) || dateWords.contains(sheet.key(token))
          || sheet.text.tokens[token].kind == .mark
      else { return false }
      hasDay = hasDay || isNumber || MeetingDays.isDay(token, on: sheet)
      token = sheet.before(token)
    }
    return hasDay
  }

  private static let dateWords: WordSet = ["bis", "und", "am", "vom", "den", "ab", "uhr"]

  /// "Helmut-Schmidt-Universität, Hamburg": at a line's end, where the body before the comma is.
  static func isSeatOfEntry(_ before: Int, _ after: Int, on sheet: DraftSheet) -> Bool {
    guard after < 0, sheet.isMark(before, ","), let index = sheet.draft(at: before - 1) else {
      return false
    }
    let body = sheet.drafts[index]
    return body.kind == .body && body.territory == nil
      && !(body.recordID.map { sheet.lexicon.administered(by: $0) != nil } ?? false)
  }

  /// "das Vorhaben, bei dem Gießen und Fulda zusammenarbeiten", "der Verband, dem Köln angehört": a
  /// town has no article, so the word before it is a pronoun and the town acts.
  static func isBehindPronoun(
    _ before: Int, town end: Int, type: String, on sheet: DraftSheet
  ) -> Bool {
    // "das Wien Energie baut" is a firm's.
    guard pronouns.contains(sheet.key(before)), towns.contains(type), !sheet.isCapitalised(end)
    else { return false }
    var comma = sheet.before(before)
    if FunctionWords.prepositions.contains(sheet.key(comma)) { comma = sheet.before(comma) }
    guard sheet.isMark(comma, ",") else { return false }
    var token = end
    var verb = -1
    while sheet.isSameLine(token), token - end < 25,
      sheet.text.tokens[token].kind != .mark
        || sheet.isMark(token, ",") && verb < 0
    {
      if sheet.isMark(token, ","), sheet.kind(at: token + 1) != .place { break }
      if sheet.isWord(token), !sheet.isCapitalised(token) { verb = token }
      token += 1
    }
    return verb >= 0 && !lies.contains(sheet.key(verb))
  }

  private static let pronouns: WordSet = ["dem", "der", "denen", "den", "das", "die"]

  private static let towns: Set<String> = [
    "Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt", "Hauptstadt", "Auslandsstadt",
  ]

  /// What a clause tells of a town that does nothing itself.
  private static let lies: WordSet = [
    "liegt", "liegen", "lag", "lagen", "verbindet", "verbinden", "trennt", "trennen", "gehört",
    "gehören", "gehörte", "umfasst", "umfassen", "durchquert", "ist", "sind", "war", "waren",
    "heißt",
    "erreicht", "verlässt", "verließ", "besucht", "besuchte", "kennt", "nach", "in", "von", "aus",
  ]

  /// "wurde 2018 von Bonn, Köln und Essen gegründet": the towns act.
  static func isFounder(behind von: Int, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: von)]
    let noun = sheet.before(von)
    // "in der Nähe von Bonn", "im Süden von Köln"; "Getragen wird die Anstalt von Bonn".
    if directions.contains(sheet.key(noun)) { return false }
    if sheet.isCapitalised(noun), sheet.isFree(noun),
      nearness.contains(sheet.key(noun)) || !founded.contains(sheet.key(sentence.lowerBound))
    {
      return false
    }
    return sentence.contains { founded.contains(sheet.key($0)) }
      && sentence.contains { ["wurde", "wurden", "worden", "wird"].contains(sheet.key($0)) }
  }

  /// "Ort der Versammlung war Köln": where something is.
  static func isSite(before verb: Int, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: verb)]
    return (max(sentence.lowerBound, verb - 20)..<verb).contains { sites.contains(sheet.key($0)) }
  }

  private static let sites: WordSet = [
    "ort", "tagungsort", "sitzungsort", "austragungsort", "veranstaltungsort", "schauplatz",
    "treffpunkt", "standort", "standorte", "standorten", "niederlassungen", "außenstellen",
    "tagungsorte", "schauplätze", "dienstsitze",
  ]

  private static let founded: WordSet = [
    "gegründet", "getragen", "unterzeichnet", "initiiert",
  ]

  private static let nearness: WordSet = [
    "nähe", "süden", "norden", "osten", "westen", "südosten", "südwesten", "nordosten",
    "nordwesten",
    "umgebung", "umkreis", "umland", "rand", "stadtrand", "zentrum", "herzen", "innenstadt",
    "altstadt",
  ]

  /// "Celle und Peine liegen in Niedersachsen": where towns are, which do nothing.
  static func liesSomewhere(_ end: Int, on sheet: DraftSheet) -> Bool {
    var token = end
    var steps = 0
    while steps < 8, sheet.isSameLine(token) {
      if sheet.isMark(token, ",") || FunctionWords.conjunctions.contains(sheet.key(token)) {
        token += 1
      } else if let index = sheet.draft(at: token), sheet.drafts[index].territory != nil {
        token = sheet.drafts[index].tokens.upperBound
      } else {
        break
      }
      steps += 1
    }
    guard sheet.isSameLine(token), ["liegt", "liegen", "lag", "lagen"].contains(sheet.key(token)),
      ["in", "im", "an", "am", "bei"].contains(sheet.key(token + 1))
    else { return false }
    return sheet.kind(at: token + 2) == .place || sheet.kind(at: token + 3) == .place
  }
}
