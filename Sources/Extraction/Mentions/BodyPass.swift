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
      kin(at: token, on: &sheet)
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

  private static let levels: WordSet = [
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
    } else if sheet.isCapitalised(before), draft.tokens.count == 2,
      !FunctionWords.genitiveArticles.contains(
        sheet.key(sheet.after(draft.tokens.upperBound - 1))),
      let head = sheet.head(.body, at: draft.tokens.upperBound - 1)?.head
    {
      // "Österreichischer Gemeindetag": a state's, and of no Land that the article names.
      draft.name =
        ProgrammePass.strong(at: before, gender: head.gender, on: sheet) + " " + draft.name
      draft.needsOwner = false
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
    let range = sheet.text.tokens[token].range
    for place in range {
      switch sheet.text.bytes[place] {
      case 48...57, 64: return true
      case 65...90: if place > range.lowerBound { return true }
      default: break
      }
    }
    return false
  }
}
