import Gazetteer
import GermanText
import Ontology

/// Offices and ministries: they are bodies by their field ("Amt für IT"), their Land or their kind.
extension BodyPass {
  /// Units whose field stands right behind them.
  private static let namedOffices: Set<String> = [
    "stabsstelle", "fachbereich", "abteilung", "referat", "dezernat", "department",
  ]

  static func office(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    if match.head.lemma == "ministerium", extendMinistry(at: token, on: &sheet) { return }
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    let noun = sheet.lemma(of: match, at: token)
    if match.head.lemma == "agentur" || match.head.lemma == "zentrale",
      isIndefinite(token, on: sheet)
    {
      return
    }
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/office")
    draft.needsOwner = true
    let next = sheet.after(token)
    if let end = NounPhrase.purposeEnd(at: next, on: sheet) {
      draft.tokens = token..<end
      draft.rule = "body/office-for"
    } else if match.head.lemma == "ministerium", ["des", "der"].contains(sheet.key(next)),
      let end = NounPhrase.listEnd(from: sheet.after(next), on: sheet),
      sheet.isFree(sheet.after(next))
    {
      draft.tokens = token..<end
      draft.rule = "body/office-of"
      let joint = sheet.after(end - 1)
      if sheet.isMark(joint, ",") || sheet.key(joint) == "und",
        let purpose = NounPhrase.purposeEnd(at: sheet.after(joint), on: sheet)
      {
        draft.tokens = token..<purpose
      }
    } else if match.head.lemma == "office", match.isWhole,
      sheet.isCapitalised(sheet.before(token)), sheet.isFree(sheet.before(token)),
      !FunctionWords.all.contains(sheet.key(sheet.before(token)))
    {
      // English names: "Transformation Office".
      draft.tokens = sheet.before(token)..<token + 1
      draft.rule = "body/office-english"
      draft.name = sheet.text.string(tokens: draft.tokens)
      sheet.add(draft)
      return
    } else if Self.namedOffices.contains(match.head.lemma), sheet.isCapitalised(next),
      sheet.isFree(next), sheet.kind(at: next) == nil,
      let end = NounPhrase.listEnd(from: next, on: sheet)
    {
      // "Stabsstelle Digitalisierung", "Fachbereich IT und Organisation".
      draft.tokens = token..<end
      draft.rule = "body/office-named"
    } else if !match.isWhole, match.head.lemma == "ministerium" {
      guard !isIndefinite(token, on: sheet), !hasOwnBefore(token, on: sheet) else { return }
      draft.rule = "body/ministry"
      capitalOfLand(&draft, on: sheet)
    } else if sheet.adjectives[sheet.before(token)] != nil,
      !match.isWhole || match.head.lemma == "ministerium"
    {
      draft.rule = "body/office-of-place"
    } else if match.head.lemma == "amt", !match.isWhole, isOfAdministration(next, on: sheet) {
      draft.rule = "body/office-of-administration"
    } else {
      return
    }
    if draft.tokens.count > 1, draft.rule != "body/ministry" {
      draft.name = noun + " " + sheet.text.string(tokens: token + 1..<draft.tokens.upperBound)
      // The Land behind a ministry's name is part of it.
      let end = sheet.after(draft.tokens.upperBound - 1)
      if let index = sheet.draft(at: end), sheet.drafts[index].territory != nil {
        let land = sheet.drafts[index]
        draft.tokens = token..<land.tokens.upperBound
        draft.name += " " + land.name
        draft.needsOwner = false
        widenByAdjectives(&draft, on: sheet)
        sheet.replace(with: draft)
        return
      }
    }
    widenByAdjectives(&draft, on: sheet)
    sheet.add(draft)
  }

  /// Whether "der Stadt Gera" or "des Landkreises Fulda" follows: "Hauptamt der Stadt Gera".
  private static func isOfAdministration(_ link: Int, on sheet: DraftSheet) -> Bool {
    guard FunctionWords.genitiveArticles.contains(sheet.key(link)),
      let index = sheet.draft(at: sheet.after(link))
    else { return false }
    let other = sheet.drafts[index]
    return other.rule.hasPrefix("administration/")
      || other.territory.map { sheet.lexicon.records[$0].type == "Kreis" } ?? false
  }

  /// "Innenministerium in Stuttgart": the Land by its capital.
  private static func capitalOfLand(_ draft: inout Draft, on sheet: DraftSheet) {
    let link = sheet.after(draft.tokens.upperBound - 1)
    guard sheet.key(link) == "in", let index = sheet.draft(at: sheet.after(link)),
      let town = sheet.drafts[index].territory,
      let land = OwnerPass.land(of: town, on: sheet)
    else { return }
    draft.owner = land
    draft.tokens = draft.tokens.lowerBound..<sheet.drafts[index].tokens.upperBound
  }

  /// "Ministerium des Innern, für Sport und Infrastruktur", "… des Innern und für Heimat": fields
  /// that the known name doesn't have yet.
  private static func extendMinistry(at token: Int, on sheet: inout DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token), sheet.drafts[index].kind == .body else {
      return false
    }
    let known = sheet.drafts[index]
    var joint = sheet.after(known.tokens.upperBound - 1)
    guard sheet.isMark(joint, ",") || sheet.key(joint) == "und" else { return true }
    joint = sheet.after(joint)
    guard let end = NounPhrase.purposeEnd(at: joint, on: sheet) else { return true }
    var draft = known
    draft.tokens = known.tokens.lowerBound..<end
    draft.rule = "body/ministry-extended"
    // A federal ministry keeps its record through every change of its fields.
    if !sheet.text.string(token).hasPrefix("Bundes") {
      draft.name = sheet.text.string(tokens: draft.tokens)
      draft.recordID = nil
      draft.needsOwner = true
      draft.owner = known.owner
    }
    sheet.replace(with: draft)
    return true
  }

  private static func hasOwnBefore(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    return before >= 0 && sheet.text.string(before).hasPrefix("eigen")
  }
}
