import Gazetteer
import GermanText
import Ontology

/// Drafts bodies that no list can hold, by the grammar of their names.
enum BodyPass {
  static func run(on sheet: inout DraftSheet) {
    let heads = (0..<sheet.count).compactMap { token in
      head(at: token, on: sheet).map { (token: token, match: $0) }
    }
    // What bears a name of its own first: organs and units are named by such owners.
    for (token, match) in heads {
      switch match.head.sort {
      case .properName: properName(match, at: token, on: &sheet)
      case .type: typed(match, at: token, on: &sheet)
      case .english: english(match, at: token, on: &sheet)
      case .legalForm where match.isWhole:
        company(at: token, on: &sheet)
        workingGroup(at: token, on: &sheet)
      default: break
      }
    }
    for (token, match) in heads {
      switch match.head.sort {
      case .organ: organ(match, at: token, on: &sheet)
      case .office: office(match, at: token, on: &sheet)
      case .unit: unit(match, at: token, on: &sheet)
      default: break
      }
      if sheet.isFree(token) { defined(match, at: token, on: &sheet) }
    }
    for token in 0..<sheet.count where sheet.isCapitalised(token) {
      if sheet.isFree(token) { conference(at: token, on: &sheet) }
      cantonalGovernment(at: token, on: &sheet)
      area(at: token, on: &sheet)
    }
    for token in 0..<sheet.count where sheet.isCapitalised(token) {
      if sheet.key(token) == "betrieb" { municipalCompany(at: token, on: &sheet) }
      municipalService(at: token, on: &sheet)
    }
    for index in sheet.standing where sheet.drafts[index].rule == "lexicon/body" {
      committeeOfAnother(index, on: &sheet)
    }
    for index in sheet.standing where longNames.contains(sheet.drafts[index].rule) {
      initialsAhead(of: index, on: &sheet)
    }
    for token in 0..<sheet.count where sheet.isMark(token, "&") { partners(at: token, on: &sheet) }
    for index in sheet.standing where sheet.drafts[index].kind == .role {
      employer(behind: sheet.drafts[index].tokens.upperBound, on: &sheet)
      councilGroup(behind: index, on: &sheet)
    }
    for index in sheet.standing where sheet.drafts[index].rule == "lexicon/body" {
      partyOfLand(index, on: &sheet)
      branch(index, on: &sheet)
      withItsLand(index, on: &sheet)
    }
    for index in sheet.standing where sheet.drafts[index].rule == "lexicon/place" {
      countryBranch(index, on: &sheet)
      initialsWithTown(index, on: &sheet)
    }
  }

  private static let longNames: WordSet = [
    "body/association", "body/proper-name", "body/union", "body/of-members", "body/unit-named",
    "lexicon/body",
  ]

  /// "SIS Schweriner IT- und Servicegesellschaft": the first letters of a name right before it.
  private static func initialsAhead(of index: Int, on sheet: inout DraftSheet) {
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
  private static func branch(_ index: Int, on sheet: inout DraftSheet) {
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
  private static func withItsLand(_ index: Int, on sheet: inout DraftSheet) {
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
  private static func countryBranch(_ index: Int, on sheet: inout DraftSheet) {
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

  private static let introducers: Set<WordKey> = ["für", "von", "bei", "der", "mit", "zu", "und"]

  /// "Ausschuss für Digitales" of a district's council: a committee of a known parliament bears a
  /// name that others give to theirs, so another owner behind it tells that it is not that one, and
  /// so does an article that never names the parliament.
  private static func committeeOfAnother(_ index: Int, on sheet: inout DraftSheet) {
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
  private static func partyOfLand(_ index: Int, on sheet: inout DraftSheet) {
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

  private static func head(at token: Int, on sheet: DraftSheet) -> HeadNouns.Match? {
    guard sheet.isCapitalised(token) || isMixedCase(token, on: sheet) else { return nil }
    let matches = sheet.heads(token)
    // "LG Verden" is a court, the end of "Erfolg" is none.
    guard
      let match = matches.first(where: {
        $0.head.kind == .body
          && ($0.isWhole || $0.head.lemma.utf8.count > 3 || $0.head.sort != .properName)
      }), match.head.sort != .none
    else { return nil }
    // "Tagungszentrum" is a building before it is a "Zentrum".
    if match.head.sort == .properName, let longest = matches.first, longest.head.kind == .place,
      longest.head.lemma.utf8.count > match.head.lemma.utf8.count
    {
      return nil
    }
    // "eG" is a legal form; no other small word heads a body's name.
    return sheet.isCapitalised(token) || match.head.sort == .legalForm ? match : nil
  }

  // MARK: Organs

  /// Heads that alone only point back ("das Gremium", "der Rat").
  private static let anaphoric: WordSet = [
    "rat", "ausschuss", "gremium", "versammlung", "kommission", "regierung", "parlament",
    "fraktion", "beirat", "stab", "vertretung", "kollegium", "konvent", "kanzlei", "senat",
    "geschäftsführung", "bürgerschaft",
  ]

  /// Organs whose field may stand right behind them: "Enquetekommission Digitale Verwaltung".
  private static let namedByField: WordSet = ["ausschuss", "kommission", "beirat"]

  /// "eine Findungskommission des IT-Rats": one that its owner has set up for a task.
  private static func isCommission(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    let article = sheet.after(token)
    return match.head.lemma == "kommission" && !match.isWhole
      && FunctionWords.genitiveArticles.contains(sheet.key(article))
      && sheet.draft(at: sheet.after(article)).map { sheet.drafts[$0].kind == .body } ?? false
  }

  /// "Der Verband hat einen neuen Vorstand": the one that its owner has now.
  private static func isElectedAnew(_ token: Int, on sheet: DraftSheet) -> Bool {
    let adjective = sheet.before(token)
    let article = sheet.before(adjective)
    return ["neuen", "neue", "neues"].contains(sheet.key(adjective))
      && ["einen", "eine", "ein"].contains(sheet.key(article))
      && ["hat", "bekommt", "wählte", "wählt", "erhält", "bekam"].contains(
        sheet.key(sheet.before(article)))
  }

  /// "CDU-Fraktion im Kreistag": the council is whose group it is.
  private static func isOfCouncil(_ token: Int, on sheet: DraftSheet) -> Bool {
    let link = sheet.after(token)
    guard ["im", "des", "der"].contains(sheet.key(link)),
      let head = sheet.head(.body, at: sheet.after(link))
    else { return false }
    return ["kreistag", "rat", "landtag", "parlament", "bürgerschaft"].contains(
      where: head.head.lemma.hasSuffix)
  }

  /// Whether a council advises and does not decide: its topic may stand right behind it.
  private static func isAdvisory(_ noun: String) -> Bool {
    let lowered = noun.lowercased()
    return [
      "experten", "sachverständigen", "digital", "innovations", "zukunfts", "nachhaltigkeits",
    ]
    .contains { lowered.hasPrefix($0) } && lowered.hasSuffix("rat")
  }

  /// Whether an organ decides on everything: "gehört dem Verwaltungsrat für die Kommunen an" tells for whom
  /// somebody sits there.
  private static func isGoverning(_ noun: String) -> Bool {
    let lowered = noun.lowercased()
    return [
      "verwaltungsrat", "aufsichtsrat", "stiftungsrat", "vorstand", "präsidium", "gemeinderat",
    ]
    .contains(where: lowered.hasSuffix)
      || ["stadtrat", "kreistag", "landtag"].contains(lowered)
  }

  private static func organ(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    let noun = sheet.lemma(of: match, at: token)
    // "Rat der Stadt Essen": the town's council by its official name.
    if match.isWhole, match.head.lemma == "rat", ratOfTown(at: token, on: &sheet) { return }
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    if withTitle(match, at: token, on: &sheet) { return }
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/organ")
    draft.needsOwner = true
    // "Städte- und Gemeindebund", "Wirtschafts- und Digitalausschuss".
    if widenByEllipsis(&draft, match, on: sheet), match.head.lemma.hasSuffix("bund") {
      sheet.add(draft)
      return
    }
    if !match.head.lemma.hasSuffix("fraktion"), !isGoverning(noun),
      let end = NounPhrase.purposeEnd(at: sheet.after(token), on: sheet)
    {
      draft.name += " " + sheet.text.string(tokens: token + 1..<end)
      draft.tokens = draft.tokens.lowerBound..<end
      draft.rule = "body/organ-for"
    } else if isAdvisory(noun) || match.head.lemma == "beirat",
      let words = UnionName.words(behind: token, on: sheet),
      words.count > 1, words.isMarked || sheet.kind(at: words.end - 1) == .place
    {
      // "Expertenrat Digitales Saarland"
      draft.name += " " + sheet.text.string(tokens: token + 1..<words.end)
      draft.tokens = draft.tokens.lowerBound..<words.end
      draft.rule = "body/organ-named"
    } else if namedByField.contains(match.head.lemma),
      let end = UnitName.fieldEnd(after: token, on: sheet)
    {
      draft.name += " " + sheet.text.string(tokens: token + 1..<end)
      draft.tokens = draft.tokens.lowerBound..<end
      draft.rule = "body/organ-named"
    } else if match.head.lemma == "fraktion", isOfCouncil(token, on: sheet) {
      draft.rule = "body/organ-of-council"
    } else if let (owner, rest) = hyphenOwner(noun, at: token, on: sheet) {
      draft.owner = owner
      draft.name = rest
      draft.rule = "body/organ-compound"
    } else if match.isWhole, let end = townsNameEnd(behind: token, on: sheet) {
      draft.name += " " + sheet.text.string(tokens: token + 1..<end)
      draft.tokens = draft.tokens.lowerBound..<end
      draft.needsOwner = false
      draft.rule = "body/organ-named-by-town"
      sheet.replace(with: draft)
      return
    } else if match.head.lemma == "geschäftsführung", isLed(token, on: sheet) {
      draft.rule = "body/organ-led"
    } else if match.isWhole, draft.tokens.count == 1, anaphoric.contains(match.head.lemma) {
      // Only an adjective of a place or a proper name makes it a name.
      let isNamed =
        sheet.adjectives[sheet.before(token)] != nil
        || great(before: token, match, on: sheet) != nil
        || hasNamedOwner(match.head.lemma, at: token, on: sheet)
        || match.head.lemma == "beirat"
          && ["deren", "dessen"].contains(sheet.key(sheet.before(token)))
      // "die Bürgerschaft", "der Senat": where the gazetteer has the one of the article's Land.
      let mayBeKnown =
        ["bürgerschaft", "senat"].contains(match.head.lemma)
        && (FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token)))
          || sheet.before(token) < 0 && sheet.zone(of: token) != .body)
      guard isNamed || mayBeKnown else { return }
      if !isNamed { draft.rule = "body/organ-if-known" }
    } else if isIndefinite(draft.tokens.lowerBound, on: sheet),
      !isCommission(match, at: token, on: sheet), !isElectedAnew(token, on: sheet),
      !isFounded(match, at: token, on: sheet)
    {
      sheet.refuse(draft.tokens, "\(noun): one of many")
      return
    }
    widenByRank(&draft, match, on: sheet)
    // "Wechsel im Aufsichtsgremium": what an organ does, but of none with that name.
    if ["aufsichtsgremium", "kontrollgremium", "führungsgremium"].contains(noun.lowercased()),
      draft.tokens.count == 1,
      !isOwnedByName(behind: token, on: sheet)
    {
      return
    }
    widenByCapital(&draft, match, on: sheet)
    widenByAdjectives(&draft, on: sheet)
    widenByTerritory(&draft, on: sheet)
    sheet.replace(with: draft)
  }

  /// "des Fachbereichs Informatik", "der DVS": whether a body with a name stands in the genitive behind.
  private static func isOwnedByName(behind token: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.after(token)
    let owner = sheet.after(article)
    guard FunctionWords.genitiveArticles.contains(sheet.key(article)), owner > 0 else {
      return false
    }
    if sheet.kind(at: owner) == .body { return true }
    return sheet.head(.body, at: owner).map { $0.head.sort != .type } ?? false
  }

  /// "Erweiterter Senat", "Akademischer Rat": an adjective in capitals is part of the name.
  static func widenByCapital(
    _ draft: inout Draft, _ match: HeadNouns.Match, on sheet: DraftSheet
  ) {
    guard
      let adjective = great(before: draft.tokens.lowerBound, match, on: sheet)
        ?? ProgrammePass.capitalAdjective(before: draft.tokens.lowerBound, on: sheet),
      sheet.adjectives[adjective] == nil
    else { return }
    draft.name =
      ProgrammePass.strong(at: adjective, gender: match.head.gender, on: sheet) + " " + draft.name
    draft.tokens = adjective..<draft.tokens.upperBound
  }

  /// "politisches Führungsgremium" beside the "operatives", "geschäftsführender Vorstand" beside the
  /// "erweiterter": which of several it is.
  private static func widenByRank(
    _ draft: inout Draft, _ match: HeadNouns.Match, on sheet: DraftSheet
  ) {
    let before = sheet.before(draft.tokens.lowerBound)
    guard before >= 0, sheet.isWord(before), sheet.isFree(before),
      let ranks = ranks.first(where: { match.head.lemma.hasSuffix($0.head) })?.adjectives
    else { return }
    let word = sheet.text.string(before)
    guard
      ranks.contains(where: {
        word.lowercased().hasPrefix($0) && word.utf8.count <= $0.utf8.count + 2
      })
    else { return }
    let adjective = ProgrammePass.strong(word, gender: match.head.gender)
    draft.name = adjective.prefix(1).uppercased() + adjective.dropFirst() + " " + draft.name
    draft.tokens = before..<draft.tokens.upperBound
  }

  private static let ranks: [(head: String, adjectives: [String])] = [
    ("gremium", ["politisch", "operativ", "strategisch", "fachlich"]),
    ("vorstand", ["geschäftsführend", "erweitert"]),
    ("präsidium", ["geschäftsführend", "erweitert"]),
    ("ausschuss", ["geschäftsführend", "leitend"]),
  ]

  /// "Großer Rat", "Grosser Rat": a parliament of a canton, which its adjective makes a name.
  private static func great(
    before token: Int, _ match: HeadNouns.Match, on sheet: DraftSheet
  ) -> Int? {
    let adjective = sheet.before(token)
    guard match.head.lemma == "rat", sheet.isFree(adjective),
      ["grosse", "grossen", "grosser", "große", "großen", "großer"].contains(sheet.key(adjective)),
      sheet.isCapitalised(adjective), !sheet.isFirstOfSentence(adjective)
    else { return nil }
    return adjective
  }

  /// "Beirat Lübeck Digital": the end of a name made of a town and one more word, behind an organ.
  private static func townsNameEnd(behind token: Int, on sheet: DraftSheet) -> Int? {
    guard let index = sheet.draft(at: sheet.after(token)), sheet.drafts[index].territory != nil
    else { return nil }
    let word = sheet.drafts[index].tokens.upperBound
    guard sheet.isSameLine(word), sheet.isFree(word), sheet.isCapitalised(word),
      !sheet.classes(word).contains(.noun), sheet.adjectives[word] == nil,
      !RolePass.isGivenName(word, on: sheet)
    else { return nil }
    return word + 1
  }

  /// "Beirat der FITKO": the owner in the genitive is a body with a name.
  private static func hasNamedOwner(
    _ lemma: String, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    let article = sheet.after(token)
    // "Bürgerschaft der Hansestadt Wismar"
    if ["bürgerschaft", "regierung", "senat", "parlament", "vertretung"].contains(lemma),
      isOwned(article, on: sheet)
    {
      return true
    }
    guard ["beirat", "ausschuss", "kommission", "konvent", "kollegium"].contains(lemma),
      !isIndefinite(token, on: sheet)
    else { return false }
    var owner = sheet.after(article)
    // "Beirat der Anstalt FITKO"
    if sheet.isFree(owner), sheet.head(.body, at: owner)?.isWhole == true {
      owner = sheet.after(owner)
    }
    guard ["des", "der", "von", "vom"].contains(sheet.key(article)),
      let index = sheet.draft(at: owner)
    else { return false }
    return sheet.drafts[index].kind == .body && sheet.drafts[index].recordID != nil
      && sheet.drafts[index].territory == nil
  }

  /// "Kreistag Esslingen", "Stadtrat Essen": the territory right behind an organ.
  private static func widenByTerritory(_ draft: inout Draft, on sheet: DraftSheet) {
    let next = sheet.after(draft.tokens.upperBound - 1)
    guard draft.tokens.count == 1, let index = sheet.draft(at: next),
      let record = sheet.drafts[index].territory
    else { return }
    var owner = record
    if draft.name == "Kreistag", let district = TerritoryDecision.district(of: record, on: sheet) {
      owner = district
    }
    guard let administration = sheet.lexicon.administration(of: owner) else { return }
    draft.owner = Owner(name: administration.name, recordID: administration.id)
    draft.tokens = draft.tokens.lowerBound..<sheet.drafts[index].tokens.upperBound
    draft.rule = "body/organ-of-territory"
  }

  private static func ratOfTown(at token: Int, on sheet: inout DraftSheet) -> Bool {
    let article = sheet.after(token)
    guard sheet.isFree(token), sheet.key(article) == "der" || sheet.key(article) == "des" else {
      return false
    }
    let next = sheet.after(article)
    if sheet.key(article) == "der", ["stadt", "gemeinde"].contains(sheet.key(next)),
      sheet.isFree(next), !sheet.isCapitalised(sheet.after(next)),
      FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token)))
        || ["im", "vom", "beim"].contains(sheet.key(sheet.before(token)))
    {
      // "der Rat der Stadt": of the one that the article is about.
      var draft = Draft(.body, token..<token + 1, name: "Stadtrat", rule: "body/rat-der-stadt")
      if sheet.key(next) == "gemeinde" { draft.name = "Gemeinderat" }
      draft.needsOwner = true
      sheet.add(draft)
      return true
    }
    guard let index = sheet.draft(at: next), sheet.drafts[index].kind == .body,
      ["Stadt ", "Gemeinde ", "Markt "].contains(where: sheet.drafts[index].name.hasPrefix)
    else { return false }
    let owner = sheet.drafts[index]
    var draft = Draft(
      .body, token..<owner.tokens.upperBound,
      name: owner.name.hasPrefix("Stadt ") ? "Stadtrat" : "Gemeinderat", rule: "body/rat-der-stadt")
    draft.needsOwner = true
    draft.owner = Owner(name: owner.name, recordID: owner.recordID)
    sheet.replace(with: draft)
    return true
  }

  /// "DStGB-Hauptausschuss", "DATABUND-Vorstand": whose organ it is stands before the hyphen.
  private static func hyphenOwner(
    _ noun: String, at token: Int, on sheet: DraftSheet
  ) -> (Owner, String)? {
    guard let hyphen = noun.lastIndex(of: "-") else { return nil }
    let first = String(noun[..<hyphen])
    let rest = String(noun[noun.index(after: hyphen)...])
    guard let owner = owner(named: first, on: sheet) else { return nil }
    return (owner, rest)
  }

  static func owner(named name: String, on sheet: DraftSheet) -> Owner? {
    for index in sheet.lexicon.records(named: name) {
      let record = sheet.lexicon.records[index]
      if record.kind == .body { return Owner(name: record.name, recordID: record.id) }
      if record.kind == .place, let administration = sheet.lexicon.administration(of: index) {
        return Owner(name: administration.name, recordID: administration.id)
      }
    }
    return nil
  }

  // MARK: Words

  /// "Haupt- und Personalamt", "Wirtschafts-, Bau- und Digitalausschuss": one name, whose head
  /// stands but once.
  @discardableResult
  static func widenByEllipsis(
    _ draft: inout Draft, _ match: HeadNouns.Match, on sheet: DraftSheet
  ) -> Bool {
    let isAssociation = ["bund", "tag", "verband", "kammer"].contains(
      where: match.head.lemma.hasSuffix)
    guard !match.isWhole || isAssociation else { return false }
    let und = sheet.before(draft.tokens.lowerBound)
    guard sheet.key(und) == "und" else { return false }
    var first = sheet.before(und)
    guard isTruncated(first, on: sheet) else { return false }
    // "Bundes- und Landesregierung" are two; "Städte- und Gemeindebund" is one.
    if !isAssociation, levels.contains(sheet.key(first)) { return false }
    while sheet.isMark(sheet.before(first), ","), isTruncated(sheet.before(first) - 1, on: sheet) {
      first = sheet.before(first) - 1
    }
    draft.name = sheet.text.string(tokens: first..<draft.tokens.lowerBound) + " " + draft.name
    draft.tokens = first..<draft.tokens.upperBound
    return true
  }

  private static let levels: Set<WordKey> = [
    "bundes-", "landes-", "kreis-", "stadt-", "gemeinde-", "bezirks-", "orts-", "staats-", "eu-",
    "kommunal-",
  ]

  static func isTruncated(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isFree(token) && sheet.isCapitalised(token)
      && sheet.text.bytes[sheet.text.tokens[token].range].last == 45
  }

  /// An adjective of a place before the noun belongs to the span and tells the owner.
  static func widenByAdjectives(_ draft: inout Draft, on sheet: DraftSheet) {
    let before = sheet.before(draft.tokens.lowerBound)
    guard before >= 0, let records = sheet.adjectives[before], sheet.isFree(before),
      let record = records.first
    else { return }
    draft.tokens = (sheet.adjectiveStarts[before] ?? before)..<draft.tokens.upperBound
    // "Mainzer Staatskanzlei": a capital's adjective means its Land.
    let lowered = draft.name.lowercased()
    if ["staatskanzlei", "senatskanzlei", "ministerium", "landesregierung", "landtag", "kabinett"]
      .contains(where: lowered.hasSuffix),
      let land = OwnerPass.land(of: record, on: sheet)
    {
      draft.owner = land
      return
    }
    if let administration = sheet.lexicon.administration(of: record) {
      draft.owner = Owner(name: administration.name, recordID: administration.id)
    }
  }

  /// Whether an indefinite article leads the noun; "eine eigene Programmkommission" is the one of
  /// its body.
  static func isIndefinite(_ token: Int, on sheet: DraftSheet) -> Bool {
    var isOwn = false
    var position = sheet.before(token)
    while position >= 0, sheet.isWord(position) {
      if FunctionWords.indefinite.contains(sheet.key(position)) { return !isOwn }
      if sheet.text.string(position).hasPrefix("eigen") { isOwn = true }
      guard !sheet.isCapitalised(position), NounPhrase.isAdjectiveForm(position, on: sheet) else {
        return false
      }
      position = sheet.before(position)
    }
    return false
  }

  /// Whether the draft at a token ends with it and is no longer than a word.
  static func isShorter(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token) else { return false }
    return sheet.drafts[index].tokens == token..<token + 1 && sheet.drafts[index].kind == .place
      && sheet.drafts[index].territory == nil
  }

  /// Two capitals, or a digit or sign inside: "LauterIT", "re@di", "4IT".
  static func isMixedCase(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token) else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    let hasSign = bytes.contains { (48...57).contains($0) || $0 == 64 }
    let hasLaterCapital = bytes.dropFirst().contains { (65...90).contains($0) }
    return hasSign || hasLaterCapital
  }
}
