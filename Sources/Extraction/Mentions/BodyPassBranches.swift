import Gazetteer
import GermanText
import Ontology

/// Known bodies with more behind or before them: the branch in a Land, the initials ahead.
extension BodyPass {
  static let longNames: WordSet = [
    "body/association", "body/proper-name", "body/union", "body/of-members", "body/unit-named",
    "lexicon/body",
  ]

  /// "SIS Schweriner IT- und Servicegesellschaft": the first letters of a name right before it.
  static func initialsAhead(of index: Int, on sheet: inout DraftSheet) {
    var draft = sheet.drafts[index]
    let short = sheet.before(draft.tokens.lowerBound)
    guard !draft.tokens.isEmpty, draft.tokens.count > 1, sheet.isWord(short),
      sheet.draft(at: short).map({ sheet.drafts[$0].tokens.count == 1 }) ?? true,
      (2...6).contains(sheet.text.tokens[short].range.count),
      sheet.text.bytes[sheet.text.tokens[short].range].allSatisfy({ (65...90).contains($0) }),
      !AcronymPass.techniques.contains(sheet.key(short)),
      DefinitionPhrase.isSpelt(short..<short + 1, from: draft.tokens, on: sheet)
    else { return }
    draft.tokens = short..<draft.tokens.upperBound
    let initials = sheet.text.string(short)
    if draft.recordID == nil {
      draft.name = initials + " " + draft.name
    } else if !draft.name.hasPrefix(initials + " ") {
      return
    }
    draft.rule = "body/initials-ahead"
    sheet.replace(with: draft)
  }

  /// "DGB Nordrhein-Westfalen", "Deutsche Rentenversicherung Schwaben": the branch of an
  /// association in a Land.
  static func branch(_ index: Int, on sheet: inout DraftSheet) {
    var draft = sheet.drafts[index]
    guard !draft.tokens.isEmpty, let id = draft.recordID,
      let record = sheet.lexicon.record(id: id),
      ["Partei", "Verband", "Verein", "Anstalt", "Unternehmen"].contains(
        sheet.lexicon.records[record].type),
      let other = sheet.draft(at: sheet.after(draft.tokens.upperBound - 1)),
      let land = sheet.drafts[other].territory,
      ["Land", "Region", "Staat"].contains(sheet.lexicon.records[land].type),
      sheet.lexicon.records[record].type == "Unternehmen"
        ? sheet.lexicon.records[land].type == "Staat"
        : sheet.lexicon.records[land].type != "Staat"
    else { return }
    draft.tokens = draft.tokens.lowerBound..<sheet.drafts[other].tokens.upperBound
    draft.name += " " + sheet.lexicon.records[land].name
    draft.recordID = nil
    draft.rule = "body/branch"
    sheet.replace(with: draft)
  }

  /// "DVZ Mecklenburg-Vorpommern", "MASTD RLP": the Land that a body is of, right behind its short name.
  static func withItsLand(_ index: Int, on sheet: inout DraftSheet) {
    var draft = sheet.drafts[index]
    let next = sheet.after(draft.tokens.upperBound - 1)
    guard !draft.tokens.isEmpty, let id = draft.recordID, let record = sheet.lexicon.record(id: id),
      !sheet.lexicon.records[record].land.isEmpty, sheet.isSameLine(draft.tokens.upperBound),
      !sheet.isMark(draft.tokens.upperBound - 1, ")"),
      let other = sheet.draft(at: next), let land = sheet.drafts[other].territory,
      sheet.lexicon.records[land].type == "Land",
      sheet.lexicon.records[land].land == sheet.lexicon.records[record].land,
      !sheet.isGenitive(sheet.drafts[other], of: land)
    else { return }
    draft.tokens = draft.tokens.lowerBound..<sheet.drafts[other].tokens.upperBound
    sheet.replace(with: draft)
  }

  /// "Kyndryl Deutschland": a name that no list has, with the country right behind it, is a company's
  /// branch there.
  static func countryBranch(_ index: Int, on sheet: inout DraftSheet) {
    let country = sheet.drafts[index]
    let name = sheet.before(country.tokens.lowerBound)
    guard let record = country.territory, sheet.lexicon.records[record].type == "Staat",
      sheet.text.string(tokens: country.tokens) == sheet.lexicon.records[record].name,
      sheet.isFree(name), isNameLike(name, on: sheet), sheet.adjectives[name] == nil,
      sheet.isCapitalised(name), !sheet.isFirstOfSentence(name),
      introducers.contains(sheet.key(sheet.before(name))),
      sheet.lexicon.role(of: name, in: sheet.text) == nil
    else { return }
    let tokens = name..<country.tokens.upperBound
    sheet.replace(
      with: Draft(.body, tokens, name: sheet.text.string(tokens: tokens), rule: "body/branch"))
  }

  private static let introducers: WordSet = ["für", "von", "bei", "der", "mit", "zu", "und"]

  /// "Ausschuss für Digitales" of a district's council: a committee of a known parliament bears a
  /// name that others give to theirs, so another owner behind it tells that it is not that one, and
  /// so does an article that never names the parliament.
  static func committeeOfAnother(_ index: Int, on sheet: inout DraftSheet) {
    let draft = sheet.drafts[index]
    guard !draft.tokens.isEmpty, let id = draft.recordID, let record = sheet.lexicon.record(id: id),
      ["Gremium", "Organ"].contains(sheet.lexicon.records[record].type),
      sheet.key(draft.tokens.lowerBound + 1) == "für",
      let parent = sheet.lexicon.record(id: sheet.lexicon.records[record].parent),
      let noun = sheet.lexicon.records[parent].name.split(separator: " ").last,
      !(0..<sheet.count).contains(where: {
        sheet.isCapitalised($0) && sheet.text.string($0).hasPrefix(noun)
      }),
      let match = sheet.head(.body, at: draft.tokens.lowerBound), match.head.sort == .organ
    else { return }
    sheet.drop(index)
    organ(match, at: draft.tokens.lowerBound, on: &sheet)
  }

  /// "die niedersächsische SPD": the party in that Land.
  static func partyOfLand(_ index: Int, on sheet: inout DraftSheet) {
    var draft = sheet.drafts[index]
    let before = sheet.before(draft.tokens.lowerBound)
    guard let id = draft.recordID, let record = sheet.lexicon.record(id: id),
      sheet.lexicon.records[record].type == "Partei", sheet.isFree(before),
      let land = sheet.adjectives[before]?.first, sheet.lexicon.records[land].type == "Land"
    else { return }
    draft.tokens = before..<draft.tokens.upperBound
    draft.name += " " + sheet.lexicon.records[land].name
    draft.recordID = nil
    draft.rule = "body/party-of-land"
    sheet.replace(with: draft)
  }
}
