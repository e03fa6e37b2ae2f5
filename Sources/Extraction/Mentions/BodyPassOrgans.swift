import Gazetteer
import GermanText
import Ontology

/// Organs, which are named by whose they are: councils, boards, committees.
extension BodyPass {
  /// Heads that alone only point back ("das Gremium", "der Rat").
  private static let anaphoric: WordSet = [
    "rat", "ausschuss", "gremium", "versammlung", "kommission", "regierung", "parlament",
    "fraktion", "beirat", "stab", "vertretung", "kollegium", "konvent", "kanzlei", "senat",
    "geschäftsführung", "bürgerschaft", "abgeordnetenhaus",
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

  static func organ(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    let noun = sheet.lemma(of: match, at: token)
    // "Rat der Stadt Essen": the town's council by its official name.
    if match.isWhole, match.head.lemma == "rat", ratOfTown(at: token, on: &sheet) { return }
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    if withTitle(match, at: token, on: &sheet) { return }
    if inCapitals(token, on: &sheet) { return }
    if isDescription(match, at: token, on: sheet) {
      sheet.refuse(token..<token + 1, "\(noun): says what another one is")
      return
    }
    let isFounded = hasMeeting(token, on: sheet)
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/organ")
    draft.needsOwner = true
    // "Städte- und Gemeindebund", "Wirtschafts- und Digitalausschuss".
    if widenByEllipsis(&draft, match, on: sheet), match.head.lemma.hasSuffix("bund") {
      sheet.add(draft)
      return
    }
    if !match.head.lemma.hasSuffix("fraktion"), !isGoverning(noun),
      let end = NounPhrase.purposeEnd(at: sheet.after(token), on: sheet),
      sheet.kind(at: end - 1) != .place || end > token + 3
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
    } else if match.head.lemma == "geschäftsführung",
      isLed(token, on: sheet) || isBoardOfNamed(token, on: sheet)
    {
      draft.rule = "body/organ-led"
    } else if match.isWhole, draft.tokens.count == 1, anaphoric.contains(match.head.lemma) {
      // Only an adjective of a place or a proper name makes it a name.
      let isNamed =
        sheet.adjectives[sheet.before(token)] != nil
        || great(before: token, match, on: sheet) != nil
        || hasNamedOwner(match.head.lemma, at: token, on: sheet)
        || match.head.lemma == "beirat"
          && ["deren", "dessen"].contains(sheet.key(sheet.before(token)))
        || isFounded
      // "die Bürgerschaft", "der Senat": where the gazetteer has the one of the article's Land.
      let mayBeKnown =
        ["bürgerschaft", "senat", "abgeordnetenhaus"].contains(match.head.lemma)
        && (["im", "beim", "vom", "ins"].contains(sheet.key(sheet.before(token)))
          || FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token)))
          || sheet.before(token) < 0 && sheet.zone(of: token) != .body)
      guard isNamed || mayBeKnown else { return }
      if !isNamed { draft.rule = "body/organ-if-known" }
      if isFounded { draft.rule = "body/organ-founded" }
    } else if isFounded {
      draft.rule = "body/organ-founded"
    } else if isIndefinite(draft.tokens.lowerBound, on: sheet),
      !isCommission(match, at: token, on: sheet), !isElectedAnew(token, on: sheet),
      !Self.isFounded(match, at: token, on: sheet)
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

  /// "den Vorsitz der Geschäftsführung der Muster GmbH": whom a board belongs to, and who sits in it.
  private static func isBoardOfNamed(_ token: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.before(token)
    return FunctionWords.genitiveArticles.contains(sheet.key(article))
      && ["vorsitz", "mitglied", "mitglieder", "mitgliedern", "spitze"].contains(
        sheet.key(sheet.before(article)))
      && isOwnedByName(behind: token, on: sheet)
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

  /// The body that a title's first part names: "BSI-Präsidentin", "Ostalb-Landrat".
  static func owner(ofTitle title: String, _ prefix: String, on sheet: DraftSheet) -> Owner? {
    if title.hasSuffix("Landrat") {
      for name in [
        "Landkreis \(prefix)", "Kreis \(prefix)", "\(prefix)-Kreis", "\(prefix)kreis",
      ] {
        if let owner = owner(named: name, on: sheet) { return owner }
      }
    }
    return owner(named: prefix, on: sheet) ?? owner(named: prefix + "e", on: sheet)
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
}
