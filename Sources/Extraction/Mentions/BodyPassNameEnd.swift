import Gazetteer
import GermanText
import Ontology

/// Where the name ends that begins with a noun for a kind of body.
extension BodyPass {
  /// Where the name that begins with a noun for a kind of body ends: its field, its members, its
  /// place.
  static func nameEnd(_ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet) -> Int {
    let next = sheet.after(token)
    var end = token + 1
    if let land = landEnd(match, from: next, on: sheet)
      ?? membersOfLevel(match, at: token, on: sheet)
    {
      return land
    }
    // "Staatsbibliothek zu Berlin"
    if sheet.key(next) == "zu", let index = sheet.draft(at: sheet.after(next)),
      sheet.drafts[index].territory != nil
    {
      return sheet.drafts[index].tokens.upperBound
    }
    if let purpose = NounPhrase.purposeEnd(at: next, on: sheet) {
      end = purpose
    } else if named(byMembers: match), let members = membersEnd(from: next, on: sheet) {
      return members
    } else if ["der", "des"].contains(sheet.key(next)), match.isWhole,
      let members = ofEnd(match, from: sheet.after(next), on: sheet)
    {
      return members
    } else if ["nord", "süd", "ost", "west", "mitte"].contains(sheet.key(next)),
      sheet.isCapitalised(next), !match.isWhole || match.head.lemma == "zweckverband"
    {
      end = next + 1
    } else if sheet.isCapitalised(next), sheet.isFree(next), !takesNouns.contains(match.head.lemma),
      !unionsOfVillages.contains(match.head.lemma), isPlainNoun(next, behind: token, on: sheet)
    {
      // "gab die Hochschule Auskunft".
      return end
    } else if takesNouns.contains(match.head.lemma), sheet.isFree(next),
      sheet.classes(next).contains(.noun), !MeetingDays.isDay(next, on: sheet)
    {
      guard !UnitName.isObject(next, of: token, on: sheet) else { return end }
      end = NounPhrase.listEnd(from: next, on: sheet) ?? end
    }
    while sheet.isSameLine(end), end - token < 6 {
      if sheet.isMark(end, "/"), !sheet.text.tokens[end].hasSpaceBefore, end > token + 1,
        sheet.isSameLine(end + 1), sheet.isCapitalised(end + 1)
      {
        // "Medienanstalt Hamburg/Schleswig-Holstein"
        end += 1
        continue
      }
      guard sheet.isCapitalised(end) || isMixedCase(end, on: sheet),
        sheet.kind(at: end) != .person, sheet.kind(at: end) != .role,
        !RolePass.isGivenName(end, on: sheet)
          || end == token + 1 && !(isLed(token, on: sheet) && sheet.isCapitalised(sheet.after(end)))
      else { break }
      // A known name is taken whole: "Zweckverband Halle (Saale)".
      end = sheet.draft(at: end).map { sheet.drafts[$0].tokens.upperBound } ?? end + 1
    }
    return end
  }

  /// What always stands with its name, whatever word that is: "Verwaltungsgemeinschaft Oberland".
  private static let unionsOfVillages: WordSet = [
    "verwaltungsgemeinschaft", "samtgemeinde", "verbandsgemeinde", "verwaltungsverband",
  ]

  private static func named(byMembers match: HeadNouns.Match) -> Bool {
    ["arbeitsgemeinschaft", "arbeitskreis"].contains(match.head.lemma)
  }

  /// "Arbeitsgemeinschaft kommunaler IT-Dienstleister in NRW": members in the genitive without an
  /// article, and the Land they are in.
  static func membersEnd(from start: Int, on sheet: DraftSheet) -> Int? {
    guard sheet.isWord(start), !sheet.isCapitalised(start), sheet.isFree(start),
      NounPhrase.isAdjectiveForm(start, on: sheet),
      sheet.text.bytes[sheet.text.tokens[start].range].hasSuffix("er")
    else { return nil }
    var noun = sheet.after(start)
    if sheet.key(noun) == "und", NounPhrase.isAdjectiveForm(sheet.after(noun), on: sheet) {
      noun = sheet.after(sheet.after(noun))
    }
    guard sheet.isCapitalised(noun), sheet.isFree(noun) else { return nil }
    if ["in", "im"].contains(sheet.key(sheet.after(noun))),
      let index = sheet.draft(at: sheet.after(sheet.after(noun))),
      let land = sheet.drafts[index].territory, sheet.lexicon.records[land].type == "Land"
    {
      return sheet.drafts[index].tokens.upperBound
    }
    return noun + 1
  }

  /// Whether a noun behind a body's noun is none of its name.
  private static func isPlainNoun(_ token: Int, behind head: Int, on sheet: DraftSheet) -> Bool {
    let classes = sheet.classes(token)
    guard classes.contains(.noun), sheet.adjectives[token] == nil,
      !oblique.contains(sheet.key(sheet.before(head))),
      !sheet.isCapitalised(sheet.after(token))
    else { return false }
    // "Berlin-Brandenburg", "Rhein-Ruhr": one place is enough.
    let parts = sheet.text.string(token).split(separator: "-").map(String.init)
    let isPlace = parts.contains { part in
      sheet.lexicon.records(named: part).contains {
        sheet.lexicon.records[$0].kind == .place && part.utf8.count > 3
      }
    }
    if isPlace { return false }
    // "Medienanstalt Berlin-Brandenburg" looks like a compound of nouns.
    return !classes.contains(.compound) || UnitName.isObject(token, of: head, on: sheet)
  }

  /// Articles of the cases that no subject stands in: what follows is no object.
  private static let oblique: WordSet = ["vom", "beim", "des", "dem"]

  /// "Kulturstiftung des Freistaats Thüringen", "Arbeitskammer des Saarlandes": the Land in the
  /// genitive ends the name.
  static func landEnd(
    _ match: HeadNouns.Match, from article: Int, on sheet: DraftSheet
  ) -> Int? {
    let heads = ["stiftung", "kammer", "universität", "hochschule", "bank", "archiv"]
    guard sheet.key(article) == "des", heads.contains(where: match.head.lemma.hasSuffix),
      let index = sheet.draft(at: sheet.after(article))
    else { return nil }
    let owner = sheet.drafts[index]
    let isLand =
      owner.name.hasPrefix("Land ")
      || owner.territory.map { sheet.lexicon.records[$0].type == "Land" } ?? false
    return isLand ? owner.tokens.upperBound : nil
  }

  /// Bodies that are called by common nouns: "Stiftung Wissenschaft und Politik".
  private static let takesNouns: WordSet = [
    "stiftung", "zweckverband", "arbeitsgemeinschaft", "arbeitsgruppe", "arbeitskreis", "ak",
    "landesbetrieb", "kompetenzzentrum", "wasserverband", "planungsverband",
  ]

  /// "Hochschule der Medien", "Arbeitsgemeinschaft der kommunalen Spitzenverbände".
  private static func ofEnd(
    _ match: HeadNouns.Match, from start: Int, on sheet: DraftSheet
  ) -> Int? {
    switch match.head.lemma {
    case "hochschule", "akademie", "universität":
      guard sheet.isCapitalised(start) else { return nil }
      if let index = sheet.draft(at: start) {
        // "Universität der Bundeswehr"; "die Hochschule der Stadt Kehl" is not called so.
        let owner = sheet.drafts[index]
        guard owner.kind == .body, owner.rule == "lexicon/body" else { return nil }
        return owner.tokens.upperBound
      }
      guard TerritoryContext.administrationWord(sheet.key(start)) == nil else { return nil }
      return start + 1
    case "arbeitsgemeinschaft":
      guard start > 0, sheet.isFree(start),
        let end = NounPhrase.listEnd(from: start, on: sheet)
      else { return nil }
      // "… der Vermessungsverwaltungen der Länder"
      let article = sheet.after(end - 1)
      let noun = sheet.after(article)
      let goesOn = sheet.key(article) == "der" && sheet.isCapitalised(noun) && sheet.isFree(noun)
      return goesOn ? noun + 1 : end
    default:
      return nil
    }
  }

  /// "Landesverband der Kommunalen Migrantenvertretungen": an association of a level by its members.
  private static func membersOfLevel(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Int? {
    let article = sheet.after(token)
    let first = sheet.after(article)
    guard match.head.lemma.hasSuffix("verband"), sheet.key(article) == "der",
      isDefinite(token, on: sheet), isOfTrade(token, on: sheet), sheet.isCapitalised(first),
      sheet.isFree(first), sheet.head(.body, at: first) == nil
    else { return nil }
    return NounPhrase.listEnd(from: first, on: sheet)
  }
}
