import Gazetteer
import GermanText
import Ontology

/// Finds again the names that the article has introduced with more words: a body met as "der
/// Verein Myni Gmeind" is a body wherever "Myni Gmeind" stands, and "4IT" is the "Zweckverband
/// 4IT".
enum RepeatPass {
  static func run(on sheet: inout DraftSheet) {
    var names: [WordKey: [(words: [WordKey], draft: Draft)]] = [:]
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      let isKnownPair =
        draft.rule == "lexicon/body" && draft.tokens.count == 2
        && sheet.head(.body, at: draft.tokens.lowerBound)?
          .head.sort == .properName
      guard draft.kind == .body || draft.kind == .place,
        introduced.contains(draft.rule) || isKnownPair
      else { continue }
      let keys = draft.tokens.map { sheet.key($0) }
      names[keys[0], default: []].append((keys, draft))
      // "Muster Netz" after "Muster Netz e. V."
      if keys.count > 4, Array(keys[(keys.count - 4)...]) == ["e", ".", "v", "."] {
        names[keys[0], default: []].append((Array(keys.dropLast(4)), draft))
      }
      // The proper name alone, where its spelling shows that it is one.
      let last = draft.tokens.upperBound - 1
      if draft.rule == "body/proper-name" || isKnownPair, draft.tokens.count == 2,
        BodyPass.isMixedCase(last, on: sheet), !AcronymPass.techniques.contains(sheet.key(last))
      {
        names[sheet.key(last), default: []].append(([sheet.key(last)], draft))
      }
    }
    guard !names.isEmpty else { return }
    for token in 0..<sheet.count where sheet.isFree(token) && isNameStart(token, on: sheet) {
      let candidates = names[sheet.key(token)] ?? []
      for (words, origin) in candidates.sorted(by: { $0.words.count > $1.words.count }) {
        let range = token..<token + words.count
        guard range.upperBound <= sheet.count,
          zip(range, words).allSatisfy({ sheet.key($0) == $1 && sheet.isFree($0) })
        else { continue }
        var draft = origin
        draft.tokens = range
        draft.rule = "repeat/" + (words.count == origin.tokens.count ? "name" : "short")
        if sheet.add(draft) { break }
      }
    }
  }

  private static let introduced: WordSet = [
    "body/typed", "body/company", "body/proper-name", "body/acronym", "body/served",
    "body/association",
  ]

  private static func isNameStart(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isCapitalised(token) || BodyPass.isMixedCase(token, on: sheet)
  }
}
