import Gazetteer
import GermanText
import Ontology

/// Bodies whose name stands behind or before a noun for a kind of body that has a name of its own:
/// universities, foundations, special-purpose associations.
extension BodyPass {
  static func properName(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) {
    if ofTerritory(at: token, on: &sheet) || quotedName(behind: token, on: &sheet)
      || ofFederation(match, at: token, on: &sheet)
    {
      return
    }
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    let noun = sheet.lemma(of: match, at: token)
    let next = sheet.after(token)
    // "der Landesbetrieb Zentrum für Fortbildung" is a Zentrum.
    if match.head.lemma == "landesbetrieb",
      let inner = sheet.head(.body, at: next),
      inner.head.sort == .properName
    {
      return
    }
    // "der Landesbetrieb IT.Niedersachsen": known by the name alone.
    if match.head.lemma == "landesbetrieb", match.isWhole, let index = sheet.draft(at: next),
      sheet.drafts[index].kind == .body, sheet.drafts[index].recordID != nil
    {
      return
    }
    // "die Informationsverarbeitung für den Sektor" is a task.
    if match.head.lemma.hasSuffix("verarbeitung"), sheet.key(next) == "für" { return }
    // "im Landratsamt für E-Government zuständig": whoever is there is in charge of that.
    let isAnybodys = administrations.contains(match.head.lemma) && sheet.key(next) == "für"
    let end = isAnybodys ? token + 1 : nameEnd(match, at: token, on: sheet)
    // "das Rechenzentrum der Stadt Ulm": named by whose it is.
    if end == token + 1, match.isWhole, ["der", "des"].contains(sheet.key(next)),
      let index = sheet.draft(at: sheet.after(next)), sheet.drafts[index].kind == .body,
      sheet.drafts[index].rule.hasPrefix("administration")
    {
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name-of")
      draft.needsOwner = true
      widenByCapital(&draft, match, on: sheet)
      sheet.add(draft)
      return
    }
    // "das Kommunale Rechenzentrum, ein Eigenbetrieb der Stadt Ulm"
    if end == token + 1, match.isWhole,
      ProgrammePass.capitalAdjective(before: token, on: sheet) != nil,
      let owner = ownerInApposition(behind: token, on: sheet)
    {
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name-of")
      draft.needsOwner = true
      draft.owner = owner
      widenByCapital(&draft, match, on: sheet)
      sheet.add(draft)
      return
    }
    // "Anna Bauer von der Wirtschaftsförderung der Stadt": of the one that the article is about.
    if end == token + 1, match.isWhole, ownedBodies.contains(match.head.lemma),
      ["der", "des"].contains(sheet.key(next)),
      ["stadt", "landkreises", "kreises", "gemeinde", "region"].contains(
        sheet.key(sheet.after(next))),
      sheet.isFree(sheet.after(next)),
      isEmployer(token, on: sheet)
        || ProgrammePass.capitalAdjective(before: token, on: sheet) != nil
    {
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name-of")
      draft.needsOwner = true
      widenByCapital(&draft, match, on: sheet)
      sheet.add(draft)
      return
    }
    if end == token + 1, administrations.contains(match.head.lemma), match.isWhole,
      isDefinite(token, on: sheet)
    {
      // "an der Spitze der Kreisverwaltung": the one of the district that the article is about.
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/administration-office")
      draft.needsOwner = true
      sheet.add(draft)
      return
    }
    if end == token + 1, !match.isWhole || oneOfEach.contains(match.head.lemma),
      isLed(token, on: sheet),
      !sheet.text.string(token).contains("-"),
      !unnamed.contains(where: noun.lowercased().hasPrefix)
    {
      // "Direktorin des Stadtarchivs": of the one town that the article names.
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/office-of-the-town")
      draft.needsOwner = true
      sheet.add(draft)
      return
    }
    if end == token + 1, inTown(match, at: token, on: &sheet) { return }
    // A compound may be a name without more: only with an adjective of a place, or by its hyphen.
    guard
      end > token + 1 || isCalledAfterSomebody(match, token, on: sheet)
        || donorStart(match, before: token, on: sheet) != nil
        || sheet.adjectives[sheet.before(token)] != nil && !isIndefinite(token, on: sheet)
        || !match.isWhole
          && ProgrammePass.capitalAdjective(before: token, on: sheet) != nil
    else { return }
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name")
    widenByEllipsis(&draft, match, on: sheet)
    draft.tokens = draft.tokens.lowerBound..<end
    if end > token + 1 { draft.name += " " + sheet.text.string(tokens: token + 1..<end) }
    if let donor = donorStart(match, before: token, on: sheet) {
      draft.name = sheet.text.string(tokens: donor..<token) + " " + draft.name
      draft.tokens = donor..<draft.tokens.upperBound
    }
    let first = draft.tokens.lowerBound
    // "Rheinland-Pfälzische Technische Universität …": all capital adjectives belong to it.
    while let previous = ProgrammePass.capitalAdjective(before: draft.tokens.lowerBound, on: sheet)
    {
      draft.tokens = previous..<draft.tokens.upperBound
    }
    let adjectives = (draft.tokens.lowerBound..<first).map {
      ProgrammePass.strong(at: $0, gender: match.head.gender, on: sheet)
    }
    draft.name = (adjectives + [draft.name]).joined(separator: " ")
    // "Arbeitsgruppe Wahlen des Städtetags": its owner is part of its name.
    let article = sheet.after(end - 1)
    if groups.contains(match.head.lemma), end > token + 1,
      FunctionWords.genitiveArticles.contains(sheet.key(article)),
      sheet.isCapitalised(sheet.after(article))
    {
      draft.needsOwner = true
      draft.rule = "body/group"
    }
    sheet.add(draft)
  }

  /// The town or district of ", ein Eigenbetrieb der Stadt Ulm" behind a body's noun.
  private static func ownerInApposition(behind token: Int, on sheet: DraftSheet) -> Owner? {
    let comma = sheet.after(token)
    var noun = sheet.after(comma)
    guard sheet.isMark(comma, ","), FunctionWords.determiners.contains(sheet.key(noun)) else {
      return nil
    }
    noun = sheet.after(noun)
    if sheet.isWord(noun), !sheet.isCapitalised(noun) { noun = sheet.after(noun) }
    let article = sheet.after(noun)
    guard sheet.isCapitalised(noun), sheet.head(.body, at: noun) != nil,
      FunctionWords.genitiveArticles.contains(sheet.key(article)),
      let index = sheet.draft(at: sheet.after(article)),
      sheet.drafts[index].rule.hasPrefix("administration")
    else { return nil }
    return Owner(name: sheet.drafts[index].name, recordID: sheet.drafts[index].recordID)
  }

  /// Where the one or two capital words begin that stand between an article and "Stiftung": "Klassik
  /// Stiftung Weimar", "Hertie Stiftung".
  private static func donorStart(
    _ match: HeadNouns.Match, before token: Int, on sheet: DraftSheet
  ) -> Int? {
    guard match.head.lemma == "stiftung", match.isWhole else { return nil }
    var start = token
    while token - start < 2, sheet.isSameLine(start), sheet.isCapitalised(start - 1),
      sheet.isFree(start - 1), sheet.adjectives[start - 1] == nil,
      !FunctionWords.all.contains(sheet.key(start - 1))
    {
      start -= 1
    }
    guard start < token, ["die", "der"].contains(sheet.key(sheet.before(start))),
      // "der Deutschen Stiftung"
      ProgrammePass.capitalAdjective(before: token, on: sheet).map({
        sheet.classes($0).isEmpty && !ProgrammePass.hasAdjectiveEnding($0, on: sheet)
      }) ?? true
    else { return nil }
    return start
  }

  /// Beginnings of nouns for one of many.
  private static let unnamed = [
    "zweck", "landes", "bundes", "regional", "dach", "fach", "kompetenz", "forschungs", "unter",
    "rechen", "daten", "trag", "haupt", "vor", "teil",
  ]

  /// "an der Hochschule in Kehl", "das Landgericht in Kassel": of which a town has but one.
  private static func inTown(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    let link = sheet.after(token)
    guard oneOfATown.contains(match.head.lemma), sheet.key(link) == "in",
      isDefinite(token, on: sheet) || sheet.key(sheet.before(token)) == "am",
      let index = sheet.draft(at: sheet.after(link)), let town = sheet.drafts[index].territory,
      ["Kreisfreie Stadt", "Stadt", "Auslandsstadt", "Hauptstadt"].contains(
        sheet.lexicon.records[town].type),
      // "Ihren Sitz hat die Hochschule in Kleve": the one that the article has named.
      !sheet.standing.contains(where: {
        sheet.drafts[$0].kind == .body && sheet.drafts[$0].tokens.lowerBound < token
          && sheet.drafts[$0].name.contains(sheet.lemma(of: match, at: token))
      })
    else { return false }
    let name = sheet.lemma(of: match, at: token) + " " + sheet.lexicon.records[town].name
    let known = sheet.knownBody(named: name)
    sheet.add(
      Draft(
        .body, token..<token + 1, name: known?.name ?? name, recordID: known?.id,
        rule: "body/in-town"))
    return true
  }

  private static let oneOfATown: WordSet = [
    "handwerkskammer", "handelskammer", "hochschule", "universität", "fachhochschule",
    "landgericht",
    "amtsgericht", "arbeitsgericht", "sozialgericht", "verwaltungsgericht", "finanzgericht",
    "oberlandesgericht", "verwaltungsgerichtshof", "oberverwaltungsgericht", "staatsanwaltschaft",
    "finanzamt", "volkshochschule", "jobcenter",
  ]

  private static let groups: WordSet = ["arbeitsgruppe", "arbeitskreis"]

  /// What a town has but one of, by its bare noun: "Geschäftsführer des Jobcenters".
  private static let oneOfEach: WordSet = ["jobcenter", "volkshochschule", "musikschule"]

  /// What a town or district has one of.
  private static let ownedBodies: WordSet = [
    "wirtschaftsförderung", "feuerwehr", "klinikum", "rechenzentrum", "volkshochschule",
    "musikschule", "stadtwerke", "jobcenter", "archiv", "stadtbibliothek",
  ]

  /// Whether somebody is "von der", "bei der" or leads what stands at a token.
  private static func isEmployer(_ token: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.before(token)
    if ["vom", "beim"].contains(sheet.key(article)) { return true }
    guard ["der", "den"].contains(sheet.key(article)) else { return false }
    let before = sheet.before(article)
    return ["von", "bei"].contains(sheet.key(before)) || sheet.kind(at: before) == .role
  }

  private static let administrations: WordSet = [
    "kreisverwaltung", "landratsamt", "stadtverwaltung", "gemeindeverwaltung",
  ]

  /// Whether a definite article, or one within a preposition, leads a noun.
  static func isDefinite(_ token: Int, on sheet: DraftSheet) -> Bool {
    let key = sheet.key(sheet.before(token))
    return FunctionWords.definiteArticles.contains(key)
      || ["im", "beim", "vom", "zum", "zur", "ins"].contains(key)
  }

  /// "Körber-Stiftung", "Konrad-Adenauer-Stiftung", "Linux-Verband": no word of any list, or a
  /// given name, before the hyphen makes a name.
  static func isCalledAfterSomebody(
    _ match: HeadNouns.Match, _ token: Int, on sheet: DraftSheet
  ) -> Bool {
    let word = Array(sheet.text.bytes[sheet.text.tokens[token].range])
    let parts = word.split(separator: 45)
    guard parts.count > 1, let first = parts.first, first.count > 3,
      sheet.isCapitalised(token), !isIndefinite(token, on: sheet),
      parts.dropLast().allSatisfy({ $0.first.map { (65...90).contains($0) || $0 > 127 } ?? false }),
      first.dropFirst().allSatisfy({ !(65...90).contains($0) })
    else { return false }
    let lemma = sheet.lemma(of: match, at: token).lowercased()
    guard lemma.hasSuffix("-" + match.head.lemma) else { return false }
    let names: WordClasses = [.givenName, .maleGivenName, .femaleGivenName]
    let classes = sheet.lexicon.classes(ofWord: Array(first))
    return classes.isEmpty || !classes.isDisjoint(with: names) && parts.count > 2
  }
}
