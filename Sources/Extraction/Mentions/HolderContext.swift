import Gazetteer
import GermanText
import Ontology

/// Decides whether a word that names both an organ and an office ("Vorstand", "Stadtrat") means
/// the one who holds the office.
enum HolderContext {
  /// Whether the words around a token speak of a holder: "wird Vorstand der …", "zum Vorstand
  /// bestellt", "Stadtrat für Soziales", "A, Vorstand der …".
  static func isHolder(at token: Int, on sheet: DraftSheet) -> Bool {
    // A council is not "for" something, a councillor is.
    if sheet.key(sheet.after(token)) == "für", sheet.lexicon.role(of: token, in: sheet.text) != nil,
      sheet.text.string(token).lowercased().contains("rat")
    {
      return true
    }
    var before = sheet.before(token)
    // "wird neuer Vorstand": without article a masculine adjective goes with a person.
    if ["neuer", "alleiniger", "weiterer", "kommissarischer"].contains(sheet.key(before)) {
      before = sheet.before(before)
      return before < 0 || isPredicate(before, on: sheet) || sheet.isMark(before, ",")
    }
    guard before >= 0 else { return false }
    // "Max Muster, der Städteregionsrat der Region A": the article of an apposition to a name.
    if ["der", "die"].contains(sheet.key(before)), sheet.isMark(sheet.before(before), ","),
      isName(sheet.before(sheet.before(before)), on: sheet),
      sheet.lexicon.role(of: token, in: sheet.text) != nil
    {
      return true
    }
    if ["als", "zum"].contains(sheet.key(before)) {
      return sheet.key(before) == "als" || isAppointed(token, on: sheet)
    }
    // "A, Vorstand der B AG,": an apposition to a person, with or without a bracket.
    if sheet.isMark(before, ",") {
      var person = sheet.before(before)
      if sheet.isMark(person, ")") {
        while person > 0, !sheet.isMark(person, "(") { person = sheet.before(person) }
        person = sheet.before(person)
      }
      guard isName(person, on: sheet) else { return false }
      let next = sheet.after(token)
      return ["der", "des", "von", "bei", "beim"].contains(sheet.key(next))
        || sheet.isMark(next, ",") || sheet.isMark(next, ".")
    }
    return isPredicate(before, on: sheet)
  }

  /// A word after which a bare noun is what somebody is: "ist", or the last word of a date.
  private static func isPredicate(_ token: Int, on sheet: DraftSheet) -> Bool {
    let key = sheet.key(token)
    if copulas.contains(key) || key == "als" { return true }
    // "ist vom 1. April an Vorstand", "wird zum Jahreswechsel Vorstand".
    guard token >= 0, sheet.isWord(token) || sheet.text.tokens[token].kind == .number,
      !FunctionWords.determiners.contains(key), !FunctionWords.conjunctions.contains(key),
      !FunctionWords.prepositions.contains(key) || key == "an" || key == "ab",
      !NounPhrase.isAdjectiveForm(token, on: sheet) || sheet.isCapitalised(token)
        || sheet.text.tokens[token].kind == .number,
      sheet.adjectives[token] == nil
    else { return false }
    return hasCopula(before: token, on: sheet)
  }

  private static func hasCopula(before token: Int, on sheet: DraftSheet) -> Bool {
    var position = token
    var steps = 0
    while position >= 0, steps < 8, !sheet.isMark(position, ",") {
      if copulas.contains(sheet.key(position)) { return true }
      position = sheet.before(position)
      steps += 1
    }
    return false
  }

  private static let copulas: WordSet = [
    "ist", "war", "wird", "wurde", "bleibt", "blieb", "sei", "werde", "sind", "waren", "werden",
  ]

  /// "zum Vorstand bestellt", "Zum Vorstand bestellte der Rat …".
  private static func isAppointed(_ token: Int, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
    return sentence.contains { appointing.contains(sheet.key($0)) }
  }

  private static let appointing: WordSet = [
    "bestellt", "bestellte", "bestellten", "bestellen", "berufen", "berief", "beriefen", "ernannt",
    "ernannte", "ernennt", "ernennen", "gewählt", "wählte", "wählten", "wählt", "macht", "machte",
    "machten", "befördert", "bestimmt", "bestimmte", "aufgestiegen", "bestellung", "berufung",
  ]

  /// Whether a person's name ends here, as far as the words tell before names are drafted.
  private static func isName(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token),
      sheet.draft(at: token) == nil || sheet.kind(at: token) == .place
    else { return false }
    return RolePass.isGivenName(sheet.before(token), on: sheet)
      || RolePass.isGivenName(sheet.before(sheet.before(token)), on: sheet)
  }
}
