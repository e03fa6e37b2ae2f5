import Gazetteer
import GermanText
import Ontology

/// Drafts buildings: "Hamburger Rathaus", "Rathaus von Wolfsrode", "Händelhalle".
enum VenuePass {
  static func run(on sheet: inout DraftSheet) {
    for token in 0..<sheet.count where sheet.isCapitalised(token) {
      guard let match = sheet.lexicon.heads.match(.place, token: token, in: sheet.text) else {
        continue
      }
      if let index = sheet.draft(at: token), sheet.drafts[index].tokens != token..<token + 1 {
        continue
      }
      building(match, at: token, on: &sheet)
    }
  }

  private static func building(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet)
  {
    let noun = sheet.lemma(of: match, at: token)
    let before = sheet.before(token)
    // "Hamburger Rathaus", "Münchner Residenz".
    if let records = sheet.adjectives[before], let record = records.first,
      sheet.isCapitalised(before), sheet.isFree(token)
    {
      let place = sheet.lexicon.records[record].name
      let canonical =
        noun == "Rathaus" || noun == "Kreishaus"
        ? noun + " " + place : sheet.text.string(tokens: before..<token + 1)
      sheet.replace(
        with: Draft(.place, before..<token + 1, name: canonical, rule: "venue/adjective"))
      return
    }
    guard sheet.isFree(token) else { return }
    let next = sheet.after(token)
    // "Rathaus Altenhof", "Rathaus von Wolfsrode", "Gasthof zum Wolf".
    var nameStart = next
    if sheet.key(next) == "von" || sheet.key(next) == "zum" || sheet.key(next) == "zur" {
      nameStart = sheet.after(next)
    }
    if match.isWhole, nameStart > 0, sheet.isCapitalised(nameStart) {
      let end =
        sheet.draft(at: nameStart).map { sheet.drafts[$0].tokens.upperBound } ?? nameStart + 1
      let isPlace = sheet.kind(at: nameStart) == .place
      let isUnknown =
        sheet.isFree(nameStart)
        && sheet.classes(nameStart).isDisjoint(with: [.noun, .otherWord])
      guard isPlace || isUnknown || sheet.key(next) == "zum" else { return }
      let name =
        sheet.draft(at: nameStart).map { sheet.drafts[$0].name }
        ?? sheet.text.string(tokens: nameStart..<end)
      let canonical =
        sheet.key(next) == "zum" || sheet.key(next) == "zur"
        ? sheet.text.string(tokens: token..<end) : noun + " " + name
      sheet.replace(with: Draft(.place, token..<end, name: canonical, rule: "venue/named"))
      return
    }
    // A compound with a name in it: "Händelhalle", "Coface-Arena".
    guard !match.isWhole, ["im", "in", "der", "zur", "beim"].contains(sheet.key(before)),
      !sheet.classes(token).contains(.noun)
    else { return }
    sheet.add(Draft(.place, token..<token + 1, name: noun, rule: "venue/compound"))
  }
}
