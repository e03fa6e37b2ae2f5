import Gazetteer
import GermanText
import Ontology

/// Units of an administration, and bodies by the abbreviation that the article gives them.
extension BodyPass {
  /// "Stabsstelle Digitalisierung", "Dezernat III", "IT-Referat der Stadt": by field or by owner.
  static func unit(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    guard sheet.isFree(token) || isShorter(token, on: sheet),
      !isIndefinite(token, on: sheet) || isSetUp(token, on: sheet) || hasMeeting(token, on: sheet)
    else { return }
    if match.head.lemma == "eigenbetrieb", match.isWhole, isApposition(token, on: sheet) { return }
    let noun = sheet.lemma(of: match, at: token)
    if withTitle(match, at: token, on: &sheet) { return }
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/unit")
    draft.needsOwner = true
    widenByEllipsis(&draft, match, on: sheet)
    let next = sheet.after(token)
    if let end = NounPhrase.purposeEnd(at: next, on: sheet)
      ?? UnitName.fieldEnd(after: token, on: sheet)
    {
      draft.name += " " + sheet.text.string(tokens: token + 1..<end)
      draft.tokens = draft.tokens.lowerBound..<end
      draft.rule = "body/unit-named"
    } else if townUnits.contains(match.head.lemma), let index = sheet.draft(at: next),
      sheet.drafts[index].kind == .place, sheet.drafts[index].territory != nil
    {
      // "Bauhof Rehau"
      draft.tokens = draft.tokens.lowerBound..<sheet.drafts[index].tokens.upperBound
      draft.name += " " + sheet.drafts[index].name
      draft.needsOwner = false
      draft.rule = "body/unit-of-town"
      sheet.replace(with: draft)
      return
    } else if isOwned(next, on: sheet), match.head.lemma != "geschäftsbereich" {
      // "im Geschäftsbereich des Ministeriums" is all that the ministry is in charge of.
      draft.rule = "body/unit-of"
    } else if hasMeeting(token, on: sheet) {
      draft.rule = "body/organ-founded"
    } else if match.isWhole || !isLed(draft.tokens.lowerBound, on: sheet) {
      return
    }
    widenByAdjectives(&draft, on: sheet)
    sheet.replace(with: draft)
  }

  /// "Projektgruppe „Digitales Rathaus“", "Regierungskommission „Moderne Verwaltung“": a noun for a
  /// group of people with its title in quotes.
  static func withTitle(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    let groups = ["gruppe", "kommission", "beirat", "kreis", "stelle", "ausschuss", "force"]
    guard groups.contains(where: match.head.lemma.hasSuffix), sheet.isFree(token),
      !isIndefinite(token, on: sheet),
      let title = ProgrammePass.quoted(from: sheet.after(token), on: sheet)
    else { return false }
    let end = title.upperBound + 1
    let name =
      sheet.lemma(of: match, at: token) + " " + sheet.text.string(tokens: token + 1..<end)
    var draft = Draft(.body, token..<end, name: name, rule: "body/unit-named")
    draft.needsOwner = isOwned(sheet.after(end - 1), on: sheet)
    sheet.replace(with: draft)
    return true
  }

  /// "die AG Digitales des Landkreistags": a working group by its field, where a firm's name would stand
  /// before the letters.
  static func workingGroup(at token: Int, on sheet: inout DraftSheet) {
    let article = sheet.before(token)
    guard sheet.text.string(token) == "AG", sheet.isFree(token),
      ["die", "der"].contains(sheet.key(article)),
      let end = NounPhrase.purposeEnd(at: sheet.after(token), on: sheet)
        ?? UnitName.fieldEnd(after: token, on: sheet), end > token + 1
    else { return }
    var draft = Draft(
      .body, token..<end, name: "AG " + sheet.text.string(tokens: token + 1..<end),
      rule: "body/group")
    draft.needsOwner = FunctionWords.genitiveArticles.contains(sheet.key(sheet.after(end - 1)))
    sheet.add(draft)
  }

  /// "Leiterin des Bereichs Digitalisierung", "leitet den Bereich IT": a unit where somebody leads it,
  /// while "im Bereich Digitalisierung" is a field.
  static func area(at token: Int, on sheet: inout DraftSheet) {
    guard ["bereich", "bereichs", "bereiches"].contains(sheet.key(token)), sheet.isFree(token),
      let end = NounPhrase.purposeEnd(at: sheet.after(token), on: sheet)
        ?? UnitName.fieldEnd(after: token, on: sheet),
      isLed(token, on: sheet) || isLedByVerb(token, on: sheet)
    else { return }
    var draft = Draft(
      .body, token..<end, name: "Bereich " + sheet.text.string(tokens: token + 1..<end),
      rule: "body/unit-named")
    draft.needsOwner = true
    sheet.add(draft)
  }

  /// "leitet den Bereich", "den Bereich … leitet": a clause in which somebody leads what stands in the
  /// accusative.
  private static func isLedByVerb(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.key(sheet.before(token)) == "den" else { return false }
    return sheet.text.sentences[sheet.text.sentence(of: token)].contains {
      ["leitet", "leitete", "leiten", "verantwortet", "verantwortete", "geleitet"].contains(
        sheet.key($0))
    }
  }

  /// "Kommunaler Betrieb für Informationstechnik": by what it is for, behind a capital adjective.
  static func municipalCompany(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.isFree(token), sheet.isCapitalised(token),
      let adjective = ProgrammePass.capitalAdjective(before: token, on: sheet),
      let end = NounPhrase.purposeEnd(at: sheet.after(token), on: sheet)
    else { return }
    let name =
      ProgrammePass.strong(at: adjective, gender: .masculine, on: sheet) + " "
      + sheet.text.string(tokens: token..<end)
    var draft = Draft(.body, adjective..<end, name: name, rule: "body/unit-named")
    draft.needsOwner = isOwned(sheet.after(end - 1), on: sheet)
    sheet.add(draft)
  }

  /// "Kommunaler Dienstleistungsbetrieb Konz": a compound for a service behind a capital adjective and
  /// before its town.
  static func municipalService(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.isFree(token) else { return }
    let word = sheet.text.string(token)
    let isPlural = word.hasSuffix("betriebe") || word.hasSuffix("betrieben")
    guard word.hasSuffix("betrieb") || word.hasSuffix("betriebs") || isPlural,
      word.utf8.count > 10, let town = sheet.draft(at: sheet.after(token)),
      sheet.drafts[town].territory != nil, !isIndefinite(token, on: sheet)
    else { return }
    let capital = ProgrammePass.capitalAdjective(before: token, on: sheet)
    // "vom Informatikbetrieb Bielefeld"
    guard capital != nil || services.contains(where: word.lowercased().hasPrefix),
      capital.map({ !isIndefinite($0, on: sheet) }) ?? true
    else { return }
    let lemma =
      word.hasSuffix("en") || word.hasSuffix("bs") ? String(word.dropLast()) : word
    let end = sheet.drafts[town].tokens.upperBound
    var name = lemma + " " + sheet.text.string(tokens: token + 1..<end)
    if let capital {
      let gender: GrammaticalGender = isPlural ? .plural : .masculine
      name = ProgrammePass.strong(at: capital, gender: gender, on: sheet) + " " + name
    }
    sheet.replace(
      with: Draft(.body, (capital ?? token)..<end, name: name, rule: "body/service-of-town"))
  }

  /// What a town runs such a service for.
  private static let services = [
    "informatik", "it-", "entsorgungs", "dienstleistungs", "servicebetr", "wirtschafts", "kultur",
    "abwasser", "verkehrs", "bildungs", "tourismus", "bäder", "umwelt",
  ]

  /// "it@M, dem Eigenbetrieb der Stadt": the noun says what the body before the comma is.
  private static func isApposition(_ token: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.before(token)
    let comma = sheet.before(article)
    guard FunctionWords.determiners.contains(sheet.key(article)), sheet.isMark(comma, ",") else {
      return false
    }
    let name = sheet.before(comma)
    return sheet.kind(at: name) == .body || sheet.isMark(name, ")")
  }

  /// Units that are called by their town.
  private static let townUnits: WordSet = [
    "bauhof", "baubetriebshof", "leitstelle", "zulassungsstelle", "servicebetrieb", "regiebetrieb",
    "abfallwirtschaftsbetrieb", "eigenbetrieb", "außenstelle", "niederlassung", "geschäftsstelle",
  ]

  /// Whether a body with a name follows as the owner: "der Stadt Gera", "des Landkreises Fulda",
  /// "im Ministerium für Inneres".
  static func isOwned(_ link: Int, on sheet: DraftSheet) -> Bool {
    guard ["des", "der", "vom", "von", "im", "beim", "bei"].contains(sheet.key(link)) else {
      return false
    }
    var next = sheet.after(link)
    // "Geschäftsstelle des Vereins A": the noun says what the owner is.
    if ["des", "der"].contains(sheet.key(link)), sheet.isFree(next),
      let noun = sheet.head(.body, at: next), noun.head.sort == .type, noun.isWhole,
      let named = sheet.draft(at: sheet.after(next)), sheet.drafts[named].kind == .body
    {
      next = sheet.after(next)
    }
    guard let index = sheet.draft(at: next) else {
      // A ministry, whose own name the next step finds.
      return sheet.isCapitalised(next)
        && sheet.head(.body, at: next)?.head.lemma
          == "ministerium"
    }
    let other = sheet.drafts[index]
    if let record = other.territory {
      // "Gesundheitsamt des Saalekreises"; "in der Fulda" is no owner.
      return ["des", "vom", "beim"].contains(sheet.key(link))
        && ["Kreis", "Kanton"].contains(sheet.lexicon.records[record].type)
    }
    return other.kind == .body && other.name != "Bund"
  }

  /// Whether an office stands before: "Leiter der IT-Abteilung".
  static func isLed(_ token: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.before(token)
    return FunctionWords.genitiveArticles.contains(sheet.key(article))
      && sheet.kind(at: sheet.before(article)) == .role
  }

  /// "des Krankenanstaltenverbunds (KAV)", "des Allgemeinen Krankenhauses (AKH)": a noun for a
  /// body that the article itself abbreviates is a name.
  static func defined(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    guard match.head.sort != .legalForm, match.head.sort != .english,
      sheet.isMark(sheet.after(token), "("), sheet.isMark(token + 3, ")"),
      !isIndefinite(token, on: sheet)
    else { return }
    var start = token
    while let previous = ProgrammePass.capitalAdjective(before: start, on: sheet) {
      start = previous
    }
    // "Deutschsprachige Gemeinschaft (DG)": with an adjective two letters are enough.
    let isPair =
      start < token && sheet.text.tokens[token + 2].range.count == 2
      && DefinitionPhrase.isSpelt(token + 2..<token + 3, from: start..<token + 1, on: sheet)
    guard isPair || isInitials(token + 2, on: sheet), !match.isWhole || start < token else {
      return
    }
    let adjectives = (start..<token).map {
      ProgrammePass.strong(at: $0, gender: match.head.gender, on: sheet)
    }
    let name = (adjectives + [sheet.lemma(of: match, at: token)]).joined(separator: " ")
    sheet.add(Draft(.body, start..<token + 1, name: name, rule: "body/defined"))
  }

  /// Three capitals or more, as an abbreviation has them.
  static func isInitials(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token), sheet.draft(at: token) == nil || sheet.kind(at: token) == .body
    else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    return bytes.count <= 8 && bytes.filter { (65...90).contains($0) }.count >= 3
  }
}
