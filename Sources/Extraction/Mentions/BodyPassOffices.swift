import Gazetteer
import GermanText
import Ontology

/// Offices and ministries: they are bodies by their field ("Amt für IT"), their Land or their kind.
extension BodyPass {
  /// Heads that with an indefinite article say what something is, also with what it is for.
  private static let generic: WordSet = [
    "behörde", "amt", "agentur", "zentrale", "anstalt", "büro", "stelle",
  ]

  /// Lets the words behind an office be part of its name, which then says whose it is.
  private static func extend(
    _ draft: inout Draft, _ words: Range<Int>, _ rule: String, on sheet: DraftSheet
  ) {
    draft.tokens = draft.tokens.lowerBound..<words.upperBound
    draft.name += " " + sheet.text.string(tokens: words)
    draft.needsOwner = false
    draft.rule = rule
  }

  static func office(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    if match.head.lemma == "ministerium", extendMinistry(at: token, on: &sheet) { return }
    if ofTerritory(at: token, on: &sheet) { return }
    if match.isWhole, ["anstalt", "agentur"].contains(match.head.lemma),
      quotedName(behind: token, on: &sheet)
    {
      return
    }
    if ofFederation(match, at: token, on: &sheet) || ofRegion(match, at: token, on: &sheet) {
      return
    }
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    let noun = sheet.lemma(of: match, at: token)
    if generic.contains(match.head.lemma), hasIndefinite(token, on: sheet) {
      return
    }
    if european(match, noun, at: token, on: &sheet) { return }
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/office")
    draft.needsOwner = true
    widenByEllipsis(&draft, match, on: sheet)
    widenByPair(&draft, match, on: sheet)
    let first = draft.tokens.lowerBound
    let next = sheet.after(token)
    if let end = NounPhrase.purposeEnd(at: next, on: sheet) {
      draft.tokens = first..<(ofPersons(behind: end, on: sheet) ?? end)
      draft.rule = "body/office-for"
    } else if ["ministerium", "departement"].contains(match.head.lemma),
      ["des", "der"].contains(sheet.key(next)),
      !TerritoryContext.isTerritoryNoun(sheet.key(sheet.after(next))),
      let end = NounPhrase.listEnd(from: sheet.after(next), on: sheet),
      sheet.isFree(sheet.after(next))
    {
      // "Departement des Innern"; "Kultusministerium des Landes" tells whose it is.
      draft.tokens = first..<end
      draft.rule = "body/office-of"
      let joint = sheet.after(end - 1)
      if sheet.isMark(joint, ",") || sheet.key(joint) == "und",
        let purpose = NounPhrase.purposeEnd(at: sheet.after(joint), on: sheet)
      {
        draft.tokens = first..<purpose
      }
    } else if match.head.lemma == "amt", match.isWhole, sheet.key(next) == "der",
      let index = sheet.draft(at: sheet.after(next)), sheet.drafts[index].kind == .body,
      sheet.drafts[index].name.lowercased().contains("landesregierung")
    {
      // "Amt der Tiroler Landesregierung"
      extend(
        &draft, next..<sheet.drafts[index].tokens.upperBound, "body/office-of-government", on: sheet
      )
      sheet.replace(with: draft)
      return
    } else if match.head.lemma == "amt", match.isWhole, sheet.key(next) == "der",
      let government = governmentOfPlace(from: sheet.after(next), on: sheet)
    {
      extend(&draft, next..<government, "body/office-of-government", on: sheet)
      sheet.replace(with: draft)
      return
    } else if ["amt", "büro"].contains(match.head.lemma), match.isWhole,
      let end = officeOfHolder(behind: token, on: sheet)
    {
      draft.tokens = first..<end
      draft.rule = "body/office-of-holder"
    } else if ["direktion", "departement"].contains(match.head.lemma), match.isWhole,
      let end = UnitName.fieldEnd(after: token, on: sheet)
    {
      draft.tokens = first..<end
      draft.rule = "body/office-named"
    } else if !match.isWhole, townOffices.contains(where: match.head.lemma.hasSuffix),
      let index = sheet.draft(at: next), sheet.drafts[index].territory != nil
    {
      // "Vermessungsamt Marktoberdorf"
      extend(
        &draft, next..<sheet.drafts[index].tokens.upperBound, "body/office-of-town", on: sheet)
      widenByCapital(&draft, match, on: sheet)
      nameWithLand(&draft, noun, sheet.drafts[index].territory, on: sheet)
      sheet.replace(with: draft)
      return
    } else if !match.isWhole, let end = landEnd(match, from: next, on: sheet) {
      extend(&draft, next..<end, "body/office-of-land", on: sheet)
      sheet.replace(with: draft)
      return
    } else if isResort(match, noun) {
      guard !isIndefinite(token, on: sheet), !hasOwnBefore(token, on: sheet) else { return }
      draft.rule = "body/ministry"
      capitalOfLand(&draft, on: sheet)
    } else if sheet.adjectives[sheet.before(token)] != nil,
      !match.isWhole || match.head.lemma == "ministerium"
    {
      draft.rule = "body/office-of-place"
    } else if !match.isWhole && (match.head.lemma.hasSuffix("amt") || match.head.lemma == "behörde")
      || match.head.lemma == "landesamt",
      let adjective = ProgrammePass.capitalAdjective(before: first, on: sheet)
    {
      // "Statistisches Landesamt"
      draft.tokens = adjective..<draft.tokens.upperBound
      draft.name =
        ProgrammePass.strong(at: adjective, gender: match.head.gender, on: sheet) + " " + draft.name
      draft.rule = "body/office-adjective"
      sheet.replace(with: draft)
      return
    } else if match.head.lemma == "kammer", !match.isWhole, noun.hasPrefix("Bundes"),
      !isIndefinite(token, on: sheet)
    {
      // "Bundesnotarkammer": there is but one.
      draft.needsOwner = false
      draft.rule = "body/office-federal"
      sheet.replace(with: draft)
      return
    } else if !match.isWhole, isOwned(next, on: sheet) || isOfAdministration(next, on: sheet) {
      draft.rule = "body/office-of-administration"
    } else if isOfficeOfTown(noun, draft, on: sheet) {
      draft.rule = "body/office-of-the-town"
    } else {
      return
    }
    if draft.tokens.upperBound > token + 1, draft.rule != "body/ministry" {
      draft.name += " " + sheet.text.string(tokens: token + 1..<draft.tokens.upperBound)
      // The Land behind a ministry's name is part of it.
      let end = sheet.after(draft.tokens.upperBound - 1)
      if sheet.isFree(end), isNameLike(end, on: sheet), draft.rule == "body/office-for",
        !RolePass.isGivenName(end, on: sheet)
      {
        // "Agentur für Arbeit Nagold-Pforzheim"
        draft.tokens = first..<end + 1
        draft.name += " " + sheet.text.string(end)
        draft.needsOwner = false
        sheet.replace(with: draft)
        return
      }
      if let index = sheet.draft(at: end), sheet.drafts[index].territory != nil {
        let land = sheet.drafts[index]
        draft.tokens = first..<land.tokens.upperBound
        draft.name += " " + land.name
        draft.needsOwner = false
        widenByAdjectives(&draft, on: sheet)
        sheet.replace(with: draft)
        return
      }
    }
    widenByAdjectives(&draft, on: sheet)
    sheet.replace(with: draft)
  }

  /// "das Chemische und Veterinäruntersuchungsamt": an adjective that the first part of the compound goes
  /// with.
  private static func widenByPair(
    _ draft: inout Draft, _ match: HeadNouns.Match, on sheet: DraftSheet
  ) {
    let und = sheet.before(draft.tokens.lowerBound)
    let adjective = sheet.before(und)
    guard !match.isWhole, sheet.key(und) == "und", adjective >= 0,
      sheet.isCapitalised(adjective), sheet.isFree(adjective),
      sheet.classes(adjective).contains(.alsoSmall), !sheet.classes(adjective).contains(.noun),
      NounPhrase.isAdjectiveForm(adjective, on: sheet),
      FunctionWords.determiners.contains(sheet.key(sheet.before(adjective)))
    else { return }
    draft.name =
      ProgrammePass.strong(at: adjective, gender: match.head.gender, on: sheet) + " und "
      + draft.name
    draft.tokens = adjective..<draft.tokens.upperBound
  }

  /// "Südwestfalen Agentur": the region right before the noun.
  private static func ofRegion(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard match.isWhole, match.head.lemma == "agentur", sheet.isFree(token),
      let index = sheet.draft(at: sheet.before(token)), sheet.drafts[index].kind == .place,
      ["die", "der"].contains(sheet.key(sheet.before(sheet.drafts[index].tokens.lowerBound)))
    else { return false }
    let tokens = sheet.drafts[index].tokens.lowerBound..<token + 1
    sheet.replace(
      with: Draft(.body, tokens, name: sheet.text.string(tokens: tokens), rule: "body/of-region"))
    return true
  }

  /// "Versorgungsanstalt des Bundes und der Länder": what both levels have in common is its name.
  static func ofFederation(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard !match.isWhole, sheet.isFree(token), !isIndefinite(token, on: sheet),
      sheet.key(sheet.after(token)) == "des", sheet.key(token + 2) == "bundes",
      sheet.key(token + 3) == "und", sheet.key(token + 4) == "der",
      sheet.key(token + 5) == "länder",
      sheet.isSameLine(token + 5)
    else { return false }
    let name =
      sheet.lemma(of: match, at: token) + " " + sheet.text.string(tokens: token + 1..<token + 6)
    let known = sheet.knownBody(named: name)
    sheet.replace(
      with: Draft(
        .body, token..<token + 6, name: known?.name ?? name, recordID: known?.id,
        rule: "body/of-federation"))
    return true
  }

  /// The end of "Kärntner Landesregierung" at a token, which is not drafted yet.
  private static func governmentOfPlace(from token: Int, on sheet: DraftSheet) -> Int? {
    let noun = sheet.after(token)
    guard sheet.isFree(token), sheet.adjectives[token] != nil, sheet.isFree(noun),
      sheet.head(.body, at: noun)?.head.lemma == "regierung"
    else { return nil }
    return noun + 1
  }

  /// "im Jugendamt", "das Bürger- und Ordnungsamt": what every town or district has one of.
  private static func isOfficeOfTown(
    _ noun: String, _ draft: Draft, on sheet: DraftSheet
  ) -> Bool {
    let article = sheet.key(sheet.before(draft.tokens.lowerBound))
    let isDefinite =
      FunctionWords.definiteArticles.contains(article)
      || ["im", "beim", "vom", "zum"].contains(article)
    // "im Hauptamt" is what somebody is paid for.
    guard isDefinite, noun != "Hauptamt" || article != "im" else { return false }
    if officesOfTowns.contains(noun.lowercased()) { return true }
    // "Leiter des Kreisforstamts"
    return noun.hasSuffix("amt") && noun.utf8.count > 6
      && isLed(draft.tokens.lowerBound, on: sheet)
  }

  private static let officesOfTowns: WordSet = [
    "jugendamt", "sozialamt", "ordnungsamt", "bauamt", "personalamt", "standesamt",
    "gesundheitsamt", "einwohnermeldeamt", "meldeamt", "bürgeramt", "umweltamt", "schulamt",
    "kulturamt", "sportamt", "hochbauamt", "tiefbauamt", "grünflächenamt", "gartenamt", "rechtsamt",
    "vermessungsamt", "katasteramt", "stadtplanungsamt", "rechnungsprüfungsamt",
    "straßenverkehrsamt", "ausländeramt", "veterinäramt", "gewerbeamt", "steueramt",
    "liegenschaftsamt", "wohnungsamt", "presseamt", "hauptamt", "digitalamt", "kreisjugendamt",
    "stadtjugendamt", "bauordnungsamt", "kataster- und vermessungsamt", "haupt- und personalamt",
  ]

  /// "Amt für Angelegenheiten des Oberbürgermeisters und des Rates": whose the affairs are.
  private static func ofPersons(behind end: Int, on sheet: DraftSheet) -> Int? {
    guard sheet.key(end - 1) == "angelegenheiten" else { return nil }
    var last: Int?
    var article = sheet.after(end - 1)
    while FunctionWords.genitiveArticles.contains(sheet.key(article)) {
      let noun = sheet.after(article)
      guard sheet.isCapitalised(noun), !TerritoryContext.isTerritoryNoun(sheet.key(noun)) else {
        break
      }
      last = noun + 1
      let joint = sheet.after(noun)
      guard sheet.key(joint) == "und" else { break }
      article = sheet.after(joint)
    }
    return last
  }

  /// The end of "der Oberbürgermeisterin" behind "Amt", where somebody leads it: the office itself is
  /// held, not led.
  private static func officeOfHolder(behind token: Int, on sheet: DraftSheet) -> Int? {
    let article = sheet.after(token)
    guard FunctionWords.genitiveArticles.contains(sheet.key(article)),
      let index = sheet.draft(at: sheet.after(article)), sheet.drafts[index].kind == .role,
      !sheet.drafts[index].isPlural
    else { return nil }
    let end = sheet.drafts[index].tokens.upperBound
    let verb = sheet.after(end - 1)
    let isLedBehind = ["leitet", "leitete", "leiten"].contains(sheet.key(verb))
    let isLedBefore = isLedAhead(sheet.before(sheet.before(token)), on: sheet)
    return isLedBehind || isLedBefore || isLed(token, on: sheet) ? end : nil
  }

  /// "leitet das Büro", "Noch leitet der 55-Jährige das Büro": a verb of leading, and its subject, before
  /// the article.
  private static func isLedAhead(_ start: Int, on sheet: DraftSheet) -> Bool {
    var token = start
    var steps = 0
    while token >= 0, steps < 5, sheet.text.tokens[token].kind != .mark {
      if ["leitet", "leitete", "leiten"].contains(sheet.key(token)) { return true }
      token = sheet.before(token)
      steps += 1
    }
    return false
  }

  /// "Europäische Umweltagentur", "EU-Agentur für Cybersicherheit": there is but one of each.
  private static func european(
    _ match: HeadNouns.Match, _ noun: String, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    let adjective = sheet.before(token)
    let isEuropean =
      sheet.isCapitalised(adjective) && sheet.isFree(adjective)
      && sheet.text.string(adjective).hasPrefix("Europäisch")
    guard isEuropean || noun.hasPrefix("EU-"), !isIndefinite(token, on: sheet) else { return false }
    let end = NounPhrase.purposeEnd(at: sheet.after(token), on: sheet)
    guard isEuropean && !match.isWhole || end != nil else { return false }
    var name = noun
    if let end { name += " " + sheet.text.string(tokens: token + 1..<end) }
    if isEuropean {
      name =
        ProgrammePass.strong(at: adjective, gender: match.head.gender, on: sheet) + " " + name
    }
    let tokens = (isEuropean ? adjective : token)..<(end ?? token + 1)
    let known = sheet.knownBody(named: name)
    sheet.replace(
      with: Draft(
        .body, tokens, name: known?.name ?? name, recordID: known?.id,
        rule: "body/office-european"))
    return true
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

  /// "Landesamt für Vermessung Sachsen-Anhalt": the Land behind a known name that another Land
  /// has too tells them apart.
  static func ofTerritory(at token: Int, on sheet: inout DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token), sheet.drafts[index].kind == .body,
      sheet.drafts[index].tokens.lowerBound == token, sheet.drafts[index].tokens.count > 1,
      let id = sheet.drafts[index].recordID, let record = sheet.lexicon.record(id: id)
    else { return false }
    let known = sheet.drafts[index]
    if let purpose = known.tokens.first(where: { sheet.key($0) == "für" }),
      let end = NounPhrase.purposeEnd(at: purpose, on: sheet), end > known.tokens.upperBound
    {
      // "Landesamt für Statistik und Datenverarbeitung": as it was called before.
      var draft = known
      draft.tokens = token..<end
      draft.rule = "body/office-extended"
      sheet.replace(with: draft)
      return true
    }
    let next = sheet.after(known.tokens.upperBound - 1)
    guard let other = sheet.draft(at: next), let land = sheet.drafts[other].territory,
      sheet.drafts[other].tokens.lowerBound == next
    else {
      // "die Hamburger Behörde für …": the adjective belongs to the span.
      let before = sheet.before(token)
      if sheet.adjectives[before] != nil, sheet.isFree(before) {
        var draft = known
        draft.tokens = before..<known.tokens.upperBound
        sheet.replace(with: draft)
      }
      return true
    }
    var draft = known
    draft.tokens = token..<sheet.drafts[other].tokens.upperBound
    draft.rule = "body/office-of-land"
    if sheet.lexicon.records[land].type != "Land"
      || "land-" + sheet.lexicon.records[record].land != sheet.lexicon.records[land].id
    {
      draft.name =
        sheet.text.string(tokens: known.tokens) + " " + sheet.lexicon.records[land].name
      draft.recordID = nil
    }
    sheet.replace(with: draft)
    return true
  }

  /// "Innenministerium", "Baudepartement", "Justizbehörde": a part of a government by its field.
  private static func isResort(_ match: HeadNouns.Match, _ noun: String) -> Bool {
    guard !match.isWhole else { return false }
    if match.head.lemma == "ministerium" || match.head.lemma == "departement" { return true }
    let lowered = noun.lowercased()
    return match.head.lemma == "behörde"
      && resorts.contains { lowered.hasPrefix($0) && lowered.utf8.count <= $0.utf8.count + 9 }
  }

  /// Offices that are called by the town they sit in: "Oberfinanzdirektion Karlsruhe".
  private static let townOffices = ["amt", "direktion", "anstalt", "zentrale", "kammer", "agentur"]

  private static let resorts = [
    "justiz", "innen", "wirtschafts", "finanz", "schul", "kultur", "sozial", "umwelt",
    "gesundheits", "bildungs", "wissenschafts", "verkehrs", "stadtentwicklungs", "bau",
  ]

  /// Whether an indefinite article leads the noun, "eine eigene Behörde" included.
  private static func hasIndefinite(_ token: Int, on sheet: DraftSheet) -> Bool {
    var position = sheet.before(token)
    while position >= 0, sheet.isWord(position) {
      if FunctionWords.indefinite.contains(sheet.key(position)) { return true }
      guard !sheet.isCapitalised(position), NounPhrase.isAdjectiveForm(position, on: sheet) else {
        return false
      }
      position = sheet.before(position)
    }
    return false
  }

  private static func hasOwnBefore(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    return before >= 0 && sheet.text.string(before).hasPrefix("eigen")
  }

  /// "Cybersicherheitsagentur BW": the body by the full name of its Land.
  private static func nameWithLand(
    _ draft: inout Draft, _ noun: String, _ place: Int?, on sheet: DraftSheet
  ) {
    guard let place, sheet.lexicon.records[place].type == "Land" else { return }
    let name = noun + " " + sheet.lexicon.records[place].name
    guard
      let known = sheet.lexicon.records(named: name).first(where: {
        sheet.lexicon.records[$0].kind == .body
      })
    else { return }
    draft.name = sheet.lexicon.records[known].name
    draft.recordID = sheet.lexicon.records[known].id
  }
}
