import Gazetteer
import GermanText
import Ontology

/// Learns the short forms that the article defines in brackets ("… Nordmark (ZDKN)", "FITKO
/// (Föderale IT-Kooperation)", "kurz AK MeVa") and finds them again.
enum AbbreviationPass {
  static func run(on sheet: inout DraftSheet) {
    var learnt: [String: Int] = [:]
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.kind == .body || draft.kind == .programme else { continue }
      let bracket = sheet.after(draft.tokens.upperBound - 1)
      if sheet.isMark(bracket, ","), sheet.key(sheet.after(bracket)) == "kurz" {
        var end = bracket + 2
        while sheet.isSameLine(end), sheet.isCapitalised(end), end < bracket + 4 { end += 1 }
        guard end > bracket + 2 else { continue }
        var short = draft
        short.tokens = bracket + 2..<end
        short.rule = "abbreviation/kurz"
        guard isAbbreviation(short.tokens, of: draft, on: sheet) else { continue }
        sheet.replace(with: short)
        continue
      }
      guard sheet.isMark(bracket, "(") else { continue }
      var close = bracket + 1
      while close < sheet.count, close - bracket < 5, !sheet.isMark(close, ")"),
        sheet.isSameLine(close)
      {
        close += 1
      }
      guard sheet.isMark(close, ")"), close > bracket + 1, close - bracket <= 4 else { continue }
      let inner = bracket + 1..<close
      guard isAbbreviation(inner, of: draft, on: sheet) else { continue }
      var short = Draft(
        draft.kind, inner, name: draft.name, recordID: draft.recordID, rule: "abbreviation/bracket")
      short.owner = draft.owner
      short.needsOwner = draft.needsOwner
      sheet.replace(with: short)
      if let at = sheet.draft(at: inner.lowerBound) {
        learnt[sheet.text.string(tokens: inner)] = at
      }
    }
    guard !learnt.isEmpty else { return }
    for token in 0..<sheet.count where sheet.isWord(token) {
      guard let source = learnt[sheet.text.string(token)] else { continue }
      let origin = sheet.drafts[source]
      if let index = sheet.draft(at: token) {
        guard sheet.drafts[index].tokens.count == 1, sheet.drafts[index].name != origin.name else {
          continue
        }
      }
      var draft = origin
      draft.tokens = token..<token + 1
      draft.rule = "abbreviation/again"
      sheet.replace(with: draft)
    }
  }

  /// Short, with capitals, and either unknown or spelt from the long name's letters.
  private static func isAbbreviation(_ tokens: Range<Int>, of draft: Draft, on sheet: DraftSheet)
    -> Bool
  {
    guard tokens.count <= 2, sheet.isWord(tokens.lowerBound) else { return false }
    let word = sheet.text.string(tokens: tokens)
    guard word.utf8.count <= 12 else { return false }
    if let index = sheet.draft(at: tokens.lowerBound) {
      let other = sheet.drafts[index]
      if other.kind == .person { return false }
      // A town behind a body tells where it is; a party behind a person is no definition.
      if other.kind == .place, !BodyPass.isMixedCase(tokens.lowerBound, on: sheet) { return false }
    }
    let capitals = word.utf8.filter { (65...90).contains($0) }
    guard capitals.count >= 2 || BodyPass.isMixedCase(tokens.lowerBound, on: sheet) else {
      return false
    }
    let long = sheet.text.string(tokens: draft.tokens).lowercased()
    guard let first = word.lowercased().first else { return false }
    return long.contains(first)
  }
}
