import Gazetteer
import GermanText
import Ontology

/// Drafts buildings: "Hamburger Rathaus", "Rathaus von Wolfsrode", "Händelhalle".
enum VenuePass {
  static func run(on sheet: inout DraftSheet) {
    for token in 0..<sheet.count where sheet.isCapitalised(token) {
      if sheet.key(token) == "haus" { house(at: token, on: &sheet) }
      castle(at: token, on: &sheet)
      landmark(at: token, on: &sheet)
      ship(at: token, on: &sheet)
      if sheet.isFree(token) { calledAfterPerson(at: token, on: &sheet) }
      if sheet.isFree(token) { partOfTown(at: token, on: &sheet) }
      guard let match = sheet.head(.place, at: token) else {
        continue
      }
      if let index = sheet.draft(at: token), sheet.drafts[index].tokens != token..<token + 1 {
        office(index, at: token, on: &sheet)
        continue
      }
      building(match, at: token, on: &sheet)
    }
    for token in 0..<sheet.count where sheet.isCapitalised(token) && sheet.isFree(token) {
      meetingHouse(at: token, on: &sheet)
      if sheet.isFree(token) { oldHouse(at: token, on: &sheet) }
      if sheet.isFree(token) { unlistedTown(at: token, on: &sheet) }
      if sheet.isFree(token) { village(at: token, on: &sheet) }
      if sheet.isFree(token) { street(at: token, on: &sheet) }
    }
  }

  /// "stellte ihn im Marburger Landratsamt vor": an office is a house where something happens in it.
  private static func office(_ index: Int, at token: Int, on sheet: inout DraftSheet) {
    let draft = sheet.drafts[index]
    let article = sheet.before(draft.tokens.lowerBound)
    let isOfAdjective =
      draft.rule == "body/proper-name" && draft.tokens.upperBound == token + 1
      && draft.tokens.count == 2 && sheet.adjectives[draft.tokens.lowerBound] != nil
    // "im Landratsamt Tübingen"
    let isOfDistrict =
      draft.tokens.lowerBound == token && sheet.head(.place, at: token)?.head.lemma == "landratsamt"
    guard isOfAdjective || isOfDistrict, draft.kind == .body,
      ["im", "ins"].contains(sheet.key(article)),
      sheet.kind(at: sheet.before(article)) != .role, tellsOfMeeting(token, on: sheet)
    else { return }
    sheet.replace(with: Draft(.place, draft.tokens, name: draft.name, rule: "venue/office"))
  }

  /// "im Ortsteil Kaarßen", "in Kaarßen, einem Dorf": a village that no list has, by what it is called.
  private static func village(at token: Int, on sheet: inout DraftSheet) {
    guard
      sheet.classes(token).isDisjoint(with: [
        .noun, .otherWord, .givenName, .maleGivenName, .femaleGivenName,
      ]) || sheet.classes(token).contains(.compound) && DatelinePass.isVillage(token, on: sheet),
      !BodyPass.isMixedCase(token, on: sheet), sheet.adjectives[token] == nil
    else { return }
    let isNamed = ["ortsteil", "ortsteils", "stadtteil", "stadtteils", "ortschaft", "weiler"]
      .contains(where: { sheet.text.string(max(0, sheet.before(token))).lowercased() == $0 })
    let comma = sheet.after(token)
    let noun = sheet.after(sheet.after(comma))
    let isCalled =
      ["in", "aus", "nach", "bei"].contains(sheet.key(sheet.before(token)))
      && sheet.isMark(comma, ",")
      && ["einem", "einer", "dem", "der"].contains(sheet.key(sheet.after(comma)))
      && ["ortsteil", "stadtteil", "dorf", "weiler", "vorort", "gemeinde", "ort", "städtchen"]
        .contains(where: { sheet.text.string(max(0, noun)).lowercased() == $0 })
    guard isNamed || isCalled || isVillageByEnding(token, on: sheet) else { return }
    sheet.add(
      Draft(.place, token..<token + 1, name: sheet.text.string(token), rule: "venue/village"))
  }

  /// "im Haus der Region", "ins Haus des Gastes": a house by what it is for.
  private static func house(at token: Int, on sheet: inout DraftSheet) {
    // "im Haus Oberallgäu": a house called after where it stands.
    if ["im", "ins"].contains(sheet.key(sheet.before(token))), sheet.isFree(token),
      tellsOfMeeting(token, on: sheet)
    {
      let (end, name) = townBeside(token, on: sheet)
      if end > token + 1 {
        sheet.replace(with: Draft(.place, token..<end, name: "Haus" + name, rule: "venue/house"))
        return
      }
    }
    guard ["im", "ins", "vom", "zum", "beim"].contains(sheet.key(sheet.before(token))),
      ["der", "des"].contains(sheet.key(sheet.after(token)))
    else { return }
    var noun = token + 2
    // "im Haus der Bayerischen Landkreise"
    let isOfRegion =
      sheet.adjectives[noun] != nil && sheet.isCapitalised(noun + 1) && sheet.isSameLine(noun + 1)
    if isOfRegion { noun += 1 }
    guard sheet.isCapitalised(noun), sheet.isSameLine(noun), sheet.isFree(noun),
      sheet.classes(noun).contains(.noun), sheet.lexicon.role(of: noun, in: sheet.text) == nil
    else { return }
    // "im Haus des Ministeriums" is in somebody's house.
    guard isOfRegion || sheet.heads(noun).isEmpty else { return }
    sheet.add(
      Draft(
        .place, token..<noun + 1, name: sheet.text.string(tokens: token..<noun + 1),
        rule: "venue/house"))
  }

  /// "auf der Ebernburg": a castle is where one is "auf der".
  private static func castle(at token: Int, on sheet: inout DraftSheet) {
    let before = sheet.before(token)
    guard ["der", "dem"].contains(sheet.key(before)), sheet.key(sheet.before(before)) == "auf",
      sheet.isFree(token), isHeight(token, on: sheet)
    else { return }
    sheet.add(
      Draft(.place, token..<token + 1, name: sheet.text.string(token), rule: "venue/castle"))
  }

  /// "Ebernburg"; "Petersberg" where the sentence tells of a session.
  private static func isHeight(_ token: Int, on sheet: DraftSheet) -> Bool {
    let word = sheet.text.string(token)
    if word.hasSuffix("burg") { return true }
    return ["berg", "stein", "fels"].contains(where: word.hasSuffix)
      && sheet.classes(token).isDisjoint(with: [.noun, .otherWord])
      && sheet.text.sentences[sheet.text.sentence(of: token)].contains {
        sheet.kind(at: $0) == .session
      }
  }

  /// "bei ihrer Sitzung im Stadthaus": where a session of the same sentence meets, of the town that
  /// follows or that the kicker names.
  private static func meetingPlace(_ noun: String, at token: Int, on sheet: inout DraftSheet)
    -> Bool
  {
    let before = sheet.before(token)
    let isInside =
      sheet.key(before) == "im" || sheet.key(before) == "ins"
      || sheet.key(before) == "der" && sheet.key(sheet.before(before)) == "in"
    guard isInside, tellsOfMeeting(token, on: sheet), let town = town(around: token, on: sheet)
    else { return false }
    return sheet.add(
      Draft(.place, token..<token + 1, name: noun + " " + town, rule: "venue/meeting"))
  }

  /// "in der Sport- und Kulturhalle in Gomaringen": a hall for two things.
  private static func twofold(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    let und = sheet.before(token)
    let first = sheet.before(und)
    guard sheet.key(und) == "und", BodyPass.isTruncated(first, on: sheet),
      !match.isWhole || match.head.lemma.hasSuffix("halle"),
      sheet.key(sheet.before(first)) == "im"
        || sheet.key(sheet.before(first)) == "der" && sheet.key(sheet.before(first) - 1) == "in",
      hasTown(behind: token, on: sheet) || tellsOfMeeting(token, on: sheet)
    else { return false }
    let name = sheet.text.string(tokens: first..<token) + " " + sheet.lemma(of: match, at: token)
    let (end, town) = townBeside(token, on: sheet)
    sheet.replace(with: Draft(.place, first..<end, name: name + town, rule: "venue/twofold"))
    return true
  }

  /// The town right behind a house that has a name already: "Hessenhalle Alsfeld", "Altes Rathaus
  /// Celle"; its end, and what the name goes on with.
  private static func townBeside(_ token: Int, on sheet: DraftSheet) -> (end: Int, tail: String) {
    let next = sheet.after(token)
    guard let index = sheet.draft(at: next), sheet.drafts[index].tokens.lowerBound == next,
      let town = sheet.drafts[index].territory, !sheet.isGenitive(sheet.drafts[index], of: town)
    else { return (token + 1, "") }
    let end = sheet.drafts[index].tokens.upperBound
    return (end, " " + sheet.text.string(tokens: next..<end))
  }

  /// Houses of which a town has more than one.
  private static let manyOfATown: WordSet = [
    "hotel", "gasthof", "museum", "halle", "hallen", "palast", "foyer", "pavillon", "atrium",
    "sporthalle", "mehrzweckhalle", "gerätehaus", "feuerwehrhaus", "vereinshaus", "tagungshaus",
  ]

  /// "HAIDL-Atrium", "SAP-Arena": what stands before the hyphen is no word.
  private static func isCalledByName(_ token: Int, on sheet: DraftSheet) -> Bool {
    let word = sheet.text.bytes[sheet.text.tokens[token].range]
    guard let first = word.split(separator: 45).first, first.count < word.count, first.count > 2
    else { return false }
    return sheet.lexicon.classes(ofWord: Array(first)).isEmpty
      && !AcronymPass.techniques.contains(
        String(decoding: first, as: UTF8.self).lowercased())
  }

  /// The town of "im Stadthaus in Bonn", else the kicker's.
  private static func town(around token: Int, on sheet: DraftSheet) -> String? {
    func name(_ token: Int) -> String? {
      guard let index = sheet.draft(at: token) else { return nil }
      let draft = sheet.drafts[index]
      guard draft.territory != nil || draft.kind == .place else { return nil }
      return draft.territory.map { sheet.lexicon.records[$0].name } ?? draft.name
    }
    let link = sheet.after(token)
    if ["in", "von"].contains(sheet.key(link)), let next = name(sheet.after(link)) { return next }
    // "in Bonn im Stadthaus"
    let article = sheet.before(token)
    let town = sheet.before(article)
    if sheet.key(article) == "im", let index = sheet.draft(at: town),
      sheet.key(sheet.before(sheet.drafts[index].tokens.lowerBound)) == "in", let named = name(town)
    {
      return named
    }
    if let council = townOfCouncil(in: sheet.text.sentence(of: token), on: sheet) { return council }
    if let before = townBefore(token, on: sheet) { return before }
    guard sheet.count > 1 else { return nil }
    let end = sheet.draft(at: 0).map { sheet.drafts[$0].tokens.upperBound } ?? 1
    return sheet.isMark(end, ":") || sheet.isMark(end, ".") ? name(0) : nil
  }

  /// The town whose council a sentence names, where it names no other body of a town: "die Sitzung des
  /// Stadtrats Bonn im Bürgerhaus".
  private static func townOfCouncil(in sentence: Int, on sheet: DraftSheet) -> String? {
    var town: String?
    for token in sheet.text.sentences[sentence] {
      guard let index = sheet.draft(at: token), sheet.drafts[index].tokens.lowerBound == token,
        sheet.drafts[index].kind == .body
      else { continue }
      guard let id = sheet.drafts[index].owner?.recordID ?? sheet.drafts[index].recordID,
        let place = sheet.lexicon.administered(by: id),
        ["Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt"].contains(
          sheet.lexicon.records[place].type)
      else { continue }
      let name = sheet.lexicon.records[place].name
      guard town == nil || town == name else { return nil }
      town = name
    }
    return town
  }

  /// Where the words that go before "Hotel" or "Forum" as its name begin: "Mercure Hotel".
  private static func brandStart(before token: Int, on sheet: DraftSheet) -> Int? {
    var start = token
    while sheet.isSameLine(start), token - start < 3, sheet.isCapitalised(start - 1),
      sheet.isFree(start - 1) || sheet.kind(at: start - 1) == .place,
      !FunctionWords.all.contains(sheet.key(start - 1))
    {
      start -= 1
    }
    let article = sheet.before(start)
    guard start < token,
      ["im", "ins", "beim", "vom"].contains(sheet.key(article))
        || sheet.key(article) == "der" && sheet.key(sheet.before(article)) == "in"
    else { return nil }
    return start
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
      // "im Magdeburger Palais am Fürstenwall"
      if let end = squareEnd(behind: token, on: sheet), !oneOfATown.contains(match.head.lemma) {
        sheet.replace(
          with: Draft(
            .place, before..<end, name: noun + " " + sheet.text.string(tokens: token + 1..<end),
            rule: "venue/at-square"))
        return
      }
      sheet.replace(
        with: Draft(.place, before..<token + 1, name: canonical, rule: "venue/adjective"))
      return
    }
    guard sheet.isFree(token) else { return }
    if twofold(match, at: token, on: &sheet) { return }
    if houseAtSquare(match, at: token, on: &sheet) { return }
    if hill(match, at: token, on: &sheet) { return }
    if match.isWhole, let start = brandStart(before: token, on: sheet) {
      var name = sheet.text.string(tokens: start..<token + 1)
      if start == token - 1, name.contains("en "),
        sheet.classes(start).contains(.otherWord) || sheet.key(before) == "alten"
      {
        // "im Neuen Rathaus"
        name = ProgrammePass.strong(at: start, gender: match.head.gender, on: sheet) + " " + noun
      }
      let (end, town) = townBeside(token, on: sheet)
      sheet.replace(with: Draft(.place, start..<end, name: name + town, rule: "venue/brand"))
      return
    }
    let next = sheet.after(token)
    let ofTown = sheet.key(next) == "von" && sheet.kind(at: sheet.after(next)) != .role
    if match.isWhole, !sheet.isCapitalised(next), !ofTown,
      meetingPlace(noun, at: token, on: &sheet)
    {
      return
    }
    // "im Gemeindehaus in Dornbirn"
    if match.isWhole, !manyOfATown.contains(match.head.lemma),
      ["im", "ins"].contains(sheet.key(before)), sheet.key(next) == "in",
      let index = sheet.draft(at: sheet.after(next)), let town = sheet.drafts[index].territory
    {
      let name = noun + " " + sheet.lexicon.records[town].name
      sheet.add(Draft(.place, token..<token + 1, name: name, rule: "venue/in-town"))
      return
    }
    // "Rathaus der Hansestadt Stade"
    if match.isWhole, sheet.key(next) == "der", let index = sheet.draft(at: sheet.after(next)),
      sheet.drafts[index].rule.hasPrefix("administration/"),
      let town = sheet.drafts[index].name.split(separator: " ", maxSplits: 1).last
    {
      sheet.replace(
        with: Draft(
          .place, token..<sheet.drafts[index].tokens.upperBound, name: noun + " " + town,
          rule: "venue/of-town"))
      return
    }
    // "Rathaus Altenhof", "Rathaus von Wolfsrode", "Gasthof zum Wolf".
    var nameStart = next
    if sheet.key(next) == "von" || sheet.key(next) == "zum" || sheet.key(next) == "zur" {
      nameStart = sheet.after(next)
    }
    if match.isWhole, nameStart > 0, sheet.isCapitalised(nameStart) {
      var end =
        sheet.draft(at: nameStart).map { sheet.drafts[$0].tokens.upperBound } ?? nameStart + 1
      // "Kulturhaus Schloss Großlaupheim"
      if sheet.head(.place, at: nameStart)?.isWhole == true, sheet.isSameLine(end),
        sheet.isCapitalised(end), !sheet.classes(end).contains(.otherWord)
      {
        end = sheet.draft(at: end).map { sheet.drafts[$0].tokens.upperBound } ?? end + 1
        let name = noun + " " + sheet.text.string(tokens: nameStart..<end)
        sheet.replace(with: Draft(.place, token..<end, name: name, rule: "venue/named"))
        return
      }
      let isPlace = sheet.kind(at: nameStart) == .place
      let isUnknown =
        sheet.isFree(nameStart)
        && (sheet.classes(nameStart).isDisjoint(with: [.noun, .otherWord])
          || sheet.key(before) == "im" && sheet.classes(nameStart).contains(.compound))
      // "im Kreishaus Lippe"
      let isOfDistrict =
        match.head.lemma == "kreishaus" && sheet.isFree(nameStart)
        && ["Kreis ", "Landkreis "].contains {
          !sheet.lexicon.records(named: $0 + sheet.text.string(nameStart)).isEmpty
        }
      guard isPlace || isUnknown || isOfDistrict || sheet.key(next) == "zum" else { return }
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
    let isInHalls = sheet.key(before) == "den" && sheet.key(sheet.before(before)) == "in"
    guard !match.isWhole,
      isInHalls || ["im", "in", "ins", "der", "zur", "beim"].contains(sheet.key(before))
        || sheet.key(before) == "die" && sheet.key(sheet.before(before)) == "in",
      !sheet.classes(token).contains(.noun) || isCalledByName(token, on: sheet)
        || sheet.classes(token).contains(.compound)
          && (hasTown(behind: token, on: sheet) || tellsOfMeeting(token, on: sheet))
    else { return }
    let (end, town) = townBeside(token, on: sheet)
    sheet.replace(with: Draft(.place, token..<end, name: noun + town, rule: "venue/compound"))
  }
}
