import Gazetteer
import GermanText
import Ontology

/// Drafts bodies that no list can hold, by the grammar of their names.
enum BodyPass {
  static func run(on sheet: inout DraftSheet) {
    for token in 0..<sheet.count where sheet.isCapitalised(token) || isMixedCase(token, on: sheet) {
      guard let match = sheet.lexicon.heads.match(.body, token: token, in: sheet.text) else {
        continue
      }
      // "eG" is a legal form; no other small word heads a body's name.
      guard sheet.isCapitalised(token) || match.head.sort == .legalForm else { continue }
      switch match.head.sort {
      case .organ: organ(match, at: token, on: &sheet)
      case .office: office(match, at: token, on: &sheet)
      case .properName: properName(match, at: token, on: &sheet)
      case .type: typed(match, at: token, on: &sheet)
      case .legalForm where match.isWhole: company(at: token, on: &sheet)
      default: break
      }
    }
  }

  // MARK: Organs

  /// Heads that alone only point back ("das Gremium", "der Rat").
  private static let anaphoric: Set<String> = [
    "rat", "ausschuss", "gremium", "versammlung", "kommission", "regierung", "parlament",
    "fraktion", "beirat", "stab", "vertretung", "kollegium", "konvent", "kanzlei", "senat",
    "geschäftsführung", "bürgerschaft",
  ]

  private static func organ(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    let noun = sheet.lemma(of: match, at: token)
    // "Rat der Stadt Essen": the town's council by its official name.
    if match.isWhole, match.head.lemma == "rat", ratOfTown(at: token, on: &sheet) { return }
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/organ")
    draft.needsOwner = true
    // "Städte- und Gemeindebund", "Gemeinde- und Städtebund".
    let und = sheet.before(token)
    let other = sheet.before(und)
    if sheet.key(und) == "und", sheet.isFree(other), sheet.isWord(other),
      sheet.text.string(other).hasSuffix("-"), match.head.lemma.hasSuffix("bund")
    {
      draft.tokens = other..<token + 1
      draft.name = sheet.text.string(other) + " und " + noun
      sheet.add(draft)
      return
    }
    if let end = NounPhrase.purposeEnd(at: sheet.after(token), on: sheet) {
      draft.tokens = token..<end
      draft.name = noun + " " + sheet.text.string(tokens: token + 1..<end)
      draft.rule = "body/organ-for"
    } else if let (owner, rest) = hyphenOwner(noun, at: token, on: sheet) {
      draft.owner = owner
      draft.name = rest
      draft.rule = "body/organ-compound"
    } else if match.isWhole, anaphoric.contains(match.head.lemma) {
      // Only an adjective of a place or a proper name makes it a name.
      guard
        sheet.adjectives[sheet.before(token)] != nil
          || hasNamedOwner(match.head.lemma, at: token, on: sheet)
      else { return }
    } else if isIndefinite(token, on: sheet) {
      sheet.refuse(token..<token + 1, "\(noun): one of many")
      return
    }
    widenByAdjectives(&draft, on: sheet)
    widenByTerritory(&draft, on: sheet)
    sheet.replace(with: draft)
  }

  /// "Beirat der FITKO": the owner in the genitive is a body with a name.
  private static func hasNamedOwner(
    _ lemma: String, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    guard ["beirat", "ausschuss", "kommission", "konvent", "kollegium"].contains(lemma),
      !isIndefinite(token, on: sheet)
    else { return false }
    let article = sheet.after(token)
    guard ["des", "der", "von", "vom"].contains(sheet.key(article)),
      let index = sheet.draft(at: sheet.after(article))
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
    guard sheet.key(article) == "der" || sheet.key(article) == "des" else { return false }
    let next = sheet.after(article)
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

  /// An adjective of a place before the noun belongs to the span and tells the owner.
  static func widenByAdjectives(_ draft: inout Draft, on sheet: DraftSheet) {
    let before = sheet.before(draft.tokens.lowerBound)
    guard before >= 0, let records = sheet.adjectives[before], sheet.isFree(before),
      let record = records.first
    else { return }
    draft.tokens = before..<draft.tokens.upperBound
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
