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
    return sentence.contains { spans.contains(sheet.key($0)) }
  }

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

  /// What lies or leads between two towns.
  private static let spans: Set<WordKey> = [
    "strecke", "bahnstrecke", "autobahn", "grenze", "liegt", "liegen", "pendeln", "pendelt",
    "fährt",
    "fahren", "verkehrt", "verkehren", "kilometer", "straße", "bundesstraße", "bahn", "dorf", "ort",
    "region", "trasse", "radweg", "halbwegs",
  ]

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
  private static let people: Set<WordKey> = [
    "ihnen", "er", "sie", "wer", "familie", "menschen", "alle", "jeder", "beide", "ich", "wir",
    "geburt", "herkunft", "biografisch",
  ]
}
