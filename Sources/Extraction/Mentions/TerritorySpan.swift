import Gazetteer
import GermanText
import Ontology

/// Where a territory's name is one end of a stretch, or what somebody feels bound to.
extension TerritoryDecision {
  /// "zwischen Hamburg und der Eider": what lies between two ends is a place's, and an end that cannot
  /// act tells what the other one is.
  static func isSpan(_ first: Int, _ end: Int, on sheet: DraftSheet) -> Bool {
    let joint = sheet.after(end - 1)
    let start = sheet.before(first)
    let other = sheet.key(joint) == "und" ? sheet.after(joint) : sheet.before(start)
    let isAhead = sheet.key(joint) == "und"
    guard isAhead || sheet.key(start) == "und" else { return false }
    let token = isAhead && isArticle(other, sheet) ? sheet.after(other) : other
    if let index = sheet.draft(at: token) {
      guard sheet.drafts[index].kind == .place else { return false }
      guard let record = sheet.drafts[index].territory else { return true }
      if sheet.lexicon.administration(of: record) == nil { return true }
    }
    // Two towns: agreements are made "zwischen der Stadt A und …", distances lie between names.
    let sentence = sheet.text.sentences[sheet.text.sentence(of: first)]
    return !sentence.contains { token in
      guard sheet.isCapitalised(token) else { return false }
      let word = sheet.text.string(token).lowercased()
      return dealings.contains(where: word.contains)
    }
  }

  /// What two towns or Länder have with each other.
  private static let dealings = [
    "vertrag", "vereinbarung", "abkommen", "kooperation", "zusammenarbeit", "partnerschaft",
    "bündnis", "allianz", "austausch", "gespräch", "verhandlung", "streit", "verbund",
    "schulterschluss", "abstimmung", "erklärung", "fusion", "zusammenschluss", "konkurrenz",
    "wettbewerb", "beziehung", "aufteilung", "absprache", "projekt", "vergleich", "freundschaft",
  ]

  /// "vier weitere Verwaltungen zwischen Kassel und Darmstadt": what many of a kind lie between.
  static func isStretchOfMany(_ first: Int, on sheet: DraftSheet) -> Bool {
    var position = sheet.before(first)
    var steps = 0
    while position >= 0, steps < 5, sheet.key(position) != "zwischen" {
      position = sheet.before(position)
      steps += 1
    }
    return sheet.key(position) == "zwischen" && many.contains(sheet.key(sheet.before(position)))
  }

  /// What lies between two towns in numbers.
  private static let many: WordSet = [
    "verwaltungen", "kommunen", "gemeinden", "städte", "städten", "kreise", "kreisen", "landkreise",
    "landkreisen", "orte", "orten", "dörfer", "dörfern", "rathäuser", "rathäusern", "behörden",
    "schulen", "menschen", "einwohner", "einwohnern", "betriebe", "betrieben", "region", "land",
  ]

  /// "Nach Kiel will auch Lübeck austreten", "neben Ulm hat sich auch Neu-Ulm beteiligt": what one
  /// does after or beside the other.
  static func isFollowed(_ town: Range<Int>, on sheet: DraftSheet) -> Bool {
    let preposition = sheet.before(town.lowerBound)
    guard ["nach", "neben"].contains(sheet.key(preposition)), sheet.isFirstOfSentence(preposition)
    else { return false }
    var verb = sheet.after(town.upperBound - 1)
    // "Nach Kiel und Lübeck will …"
    if sheet.key(verb) == "und", let other = sheet.draft(at: sheet.after(verb)),
      sheet.drafts[other].territory != nil
    {
      verb = sheet.after(sheet.drafts[other].tokens.upperBound - 1)
    }
    guard sheet.isWord(verb), !sheet.isCapitalised(verb), !journeys.contains(sheet.key(verb)) else {
      return false
    }
    var also = sheet.after(verb)
    var steps = 0
    while steps < 3, ["sich", "nun", "jetzt", "bald", "am", "heute"].contains(sheet.key(also)) {
      also = sheet.after(also)
      steps += 1
    }
    guard sheet.key(also) == "auch" else { return false }
    var actor = sheet.after(also)
    if isArticle(actor, sheet) { actor = sheet.after(actor) }
    guard let index = sheet.draft(at: actor) else { return false }
    return sheet.drafts[index].territory != nil
      || sheet.drafts[index].rule.hasPrefix("administration")
  }

  private static let journeys: WordSet = [
    "kommt", "kommen", "kam", "kamen", "reist", "reisen", "reiste", "reisten", "fährt", "fahren",
    "fuhr", "fuhren", "zieht", "ziehen", "zog", "zogen", "geht", "gehen", "ging", "gingen",
  ]

  static func joinsSpan(_ und: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.key(und) == "und" else { return false }
    var position = sheet.before(und)
    var steps = 0
    while position >= 0, steps < 4 {
      if sheet.key(position) == "zwischen" { return true }
      position = sheet.before(position)
      steps += 1
    }
    return false
  }

  /// "mit dem Saarland verbunden", "eng mit Bremen verwurzelt".
  static func isBoundTo(_ last: Int, _ before: Int, on sheet: DraftSheet) -> Bool {
    let preposition = isArticle(before, sheet) ? sheet.before(before) : before
    guard ["mit", "in"].contains(sheet.key(preposition)) else { return false }
    var token = sheet.after(last)
    if ["eng", "fest", "tief", "besonders"].contains(sheet.key(token)) {
      token = sheet.after(token)
    }
    return ["verbunden", "verwurzelt", "vertraut", "verwachsen"].contains(sheet.key(token))
      && sheet.text.sentences[sheet.text.sentence(of: last)].contains {
        people.contains(sheet.key($0)) || sheet.kind(at: $0) == .person
      }
  }

  /// Words for people, whom a land is home to.
  private static let people: WordSet = [
    "ihnen", "er", "sie", "wer", "familie", "menschen", "alle", "jeder", "beide", "ich", "wir",
    "geburt", "herkunft", "biografisch",
  ]
}
