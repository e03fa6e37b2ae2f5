import Gazetteer
import GermanText
import Ontology

/// Nouns for organs that only say what a body is, or that stand in capitals throughout.
extension BodyPass {
  /// "ist das höchste Beschlussgremium des Verbands", "fungiert als politisches Steuerungsgremium", "die
  /// größte Interessenvertretung der Gemeinden": what some body is, and no name of another.
  static func isDescription(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    guard ["gremium", "vertretung", "organ"].contains(where: match.head.lemma.hasSuffix) else {
      return false
    }
    var position = sheet.before(token)
    while position >= 0, sheet.isWord(position), !sheet.isCapitalised(position),
      NounPhrase.isAdjectiveForm(position, on: sheet)
    {
      let word = sheet.text.string(position)
      if superlatives.contains(where: word.hasPrefix) { return true }
      position = sheet.before(position)
    }
    if sheet.key(position) == "als" { return true }
    // "Am Montag ist das Gremium zusammengetreten" has no subject before its verb.
    let verb = sheet.before(position)
    return FunctionWords.definiteArticles.contains(sheet.key(position))
      && ["ist", "sind", "war", "bildet"].contains(sheet.key(verb))
      && sheet.kind(at: sheet.before(verb)) == .body
  }

  /// "DEUTSCHER STÄDTETAG": in capitals throughout only a name that is known tells whose it is.
  static func inCapitals(_ token: Int, on sheet: inout DraftSheet) -> Bool {
    let word = sheet.text.string(token)
    guard word.utf8.count > 4, word == word.uppercased() else { return false }
    let adjective = sheet.before(token)
    guard adjective >= 0, sheet.isWord(adjective), sheet.isFree(adjective),
      ["ER", "E", "ES"].contains(where: sheet.text.string(adjective).hasSuffix)
    else { return false }
    let name = [adjective, token].map {
      sheet.text.string($0).prefix(1) + sheet.text.string($0).dropFirst().lowercased()
    }.joined(separator: " ")
    guard
      let index = sheet.lexicon.records(named: name).first(where: {
        sheet.lexicon.records[$0].kind == .body
      })
    else { return true }
    let record = sheet.lexicon.records[index]
    sheet.add(
      Draft(
        .body, adjective..<token + 1, name: record.name, recordID: record.id,
        rule: "body/organ-in-capitals"))
    return true
  }

  /// How the one of many stands out.
  private static let superlatives = [
    "oberst", "höchst", "größt", "wichtigst", "zentral", "maßgeblich", "entscheidend", "mächtigst",
  ]
}
