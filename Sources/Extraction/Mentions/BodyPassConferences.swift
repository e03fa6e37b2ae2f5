import Gazetteer
import GermanText
import Ontology

/// Conferences that are called by the holders of an office, and governments that are called like one.
extension BodyPass {
  /// "der Staatsrat des Kantons Wallis": the government of a canton, where "Staatsrat" is one of its
  /// members elsewhere.
  static func cantonalGovernment(at token: Int, on sheet: inout DraftSheet) {
    guard ["staatsrat", "staatsrats", "staatsrates"].contains(sheet.key(token)),
      sheet.key(sheet.after(token)) == "des", sheet.key(sheet.after(token + 1)) == "kantons",
      sheet.draft(at: token + 2) != nil,
      FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token)))
        || ["vom", "beim", "im"].contains(sheet.key(sheet.before(token)))
    else { return }
    var draft = Draft(.body, token..<token + 1, name: "Staatsrat", rule: "body/organ")
    draft.needsOwner = true
    sheet.replace(with: draft)
  }

  /// "die Landeshauptleutekonferenz", "der Amtschefkonferenz": a conference that is called by the
  /// holders of an office; where something happens at it, it is a meeting.
  static func conference(at token: Int, on sheet: inout DraftSheet) {
    guard let match = sheet.head(.session, at: token), match.head.lemma == "konferenz",
      !match.isWhole
    else { return }
    let lemma = sheet.lemma(of: match, at: token)
    let first = lemma.lowercased().dropLast("konferenz".count)
    let article = sheet.before(token)
    let isDefinite =
      FunctionWords.definiteArticles.contains(sheet.key(article))
      || sheet.adjectives[article] != nil
    // "Vorsitzende der Landeshochschulkonferenz": what somebody presides over is one.
    let isPresided =
      ["landes", "bundes", "hochschul", "alpen"].contains(where: first.hasPrefix)
      && isLed(token, on: sheet)
    guard isDefinite, conferees.contains(where: first.hasSuffix) || isPresided,
      !["auf", "bei", "nach", "vor", "während", "zu", "rande"].contains(
        sheet.key(sheet.before(article))),
      !["am", "vom", "in", "im"].contains(sheet.key(sheet.after(token)))
    else { return }
    var draft = Draft(.body, token..<token + 1, name: lemma, rule: "body/conference")
    // "Landrätekonferenz Südwestfalen"
    if let index = sheet.draft(at: sheet.after(token)), sheet.drafts[index].kind == .place,
      !sheet.text.string(sheet.drafts[index].tokens.upperBound - 1).hasSuffix("s")
        || sheet.drafts[index].name.hasSuffix("s")
    {
      draft.tokens = token..<sheet.drafts[index].tokens.upperBound
      draft.name += " " + sheet.text.string(tokens: token + 1..<draft.tokens.upperBound)
      sheet.replace(with: draft)
      return
    }
    draft.needsOwner = FunctionWords.genitiveArticles.contains(sheet.key(sheet.after(token)))
    sheet.add(draft)
  }

  private static let conferees = [
    "chef", "chefs", "minister", "leute", "räte", "bürgermeister", "direktoren", "präsidenten",
    "vorsteher", "beauftragten", "referenten", "dezernenten", "rektoren", "kanzler", "kämmerer",
    "sekretäre", "senatoren", "leiter",
  ]
}
