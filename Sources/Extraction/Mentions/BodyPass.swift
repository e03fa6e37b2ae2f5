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
      guard sheet.adjectives[sheet.before(token)] != nil else { return }
    } else if isIndefinite(token, on: sheet) {
      sheet.refuse(token..<token + 1, "\(noun): one of many")
      return
    }
    widenByAdjectives(&draft, on: sheet)
    widenByTerritory(&draft, on: sheet)
    sheet.replace(with: draft)
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

  // MARK: Offices

  /// Units whose field stands right behind them.
  private static let namedOffices: Set<String> = [
    "stabsstelle", "fachbereich", "abteilung", "referat", "dezernat", "department",
  ]

  /// Compounds of these are known offices of every Land or town, named by their owner.
  private static let ownedOffices: Set<String> = ["ministerium", "kanzlei"]

  private static func office(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    if match.head.lemma == "ministerium", extendMinistry(at: token, on: &sheet) { return }
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    let noun = sheet.lemma(of: match, at: token)
    if match.head.lemma == "agentur" || match.head.lemma == "zentrale",
      isIndefinite(token, on: sheet)
    {
      return
    }
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/office")
    draft.needsOwner = true
    let next = sheet.after(token)
    if let end = NounPhrase.purposeEnd(at: next, on: sheet) {
      draft.tokens = token..<end
      draft.rule = "body/office-for"
    } else if match.head.lemma == "ministerium", ["des", "der"].contains(sheet.key(next)),
      let end = NounPhrase.listEnd(from: sheet.after(next), on: sheet),
      sheet.isFree(sheet.after(next))
    {
      draft.tokens = token..<end
      draft.rule = "body/office-of"
      let joint = sheet.after(end - 1)
      if sheet.isMark(joint, ",") || sheet.key(joint) == "und",
        let purpose = NounPhrase.purposeEnd(at: sheet.after(joint), on: sheet)
      {
        draft.tokens = token..<purpose
      }
    } else if ["office", "büro"].contains(match.head.lemma), match.isWhole,
      sheet.isCapitalised(sheet.before(token)), sheet.isFree(sheet.before(token)),
      !FunctionWords.all.contains(sheet.key(sheet.before(token)))
    {
      // English names: "Transformation Office".
      draft.tokens = sheet.before(token)..<token + 1
      draft.rule = "body/office-english"
      draft.name = sheet.text.string(tokens: draft.tokens)
      sheet.add(draft)
      return
    } else if Self.namedOffices.contains(match.head.lemma), sheet.isCapitalised(next),
      sheet.isFree(next), sheet.kind(at: next) == nil,
      let end = NounPhrase.listEnd(from: next, on: sheet)
    {
      // "Stabsstelle Digitalisierung", "Fachbereich IT und Organisation".
      draft.tokens = token..<end
      draft.rule = "body/office-named"
    } else if !match.isWhole, match.head.lemma == "ministerium" {
      guard !isIndefinite(token, on: sheet), !hasOwnBefore(token, on: sheet) else { return }
      draft.rule = "body/ministry"
      capitalOfLand(&draft, on: sheet)
    } else if sheet.adjectives[sheet.before(token)] != nil,
      !match.isWhole || match.head.lemma == "ministerium"
    {
      draft.rule = "body/office-of-place"
    } else {
      return
    }
    if draft.tokens.count > 1, draft.rule != "body/ministry" {
      draft.name = noun + " " + sheet.text.string(tokens: token + 1..<draft.tokens.upperBound)
      // The Land behind a ministry's name is part of it.
      let end = sheet.after(draft.tokens.upperBound - 1)
      if let index = sheet.draft(at: end), sheet.drafts[index].territory != nil {
        let land = sheet.drafts[index]
        draft.tokens = token..<land.tokens.upperBound
        draft.name += " " + land.name
        draft.needsOwner = false
        widenByAdjectives(&draft, on: sheet)
        sheet.replace(with: draft)
        return
      }
    }
    widenByAdjectives(&draft, on: sheet)
    sheet.add(draft)
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

  // MARK: Names behind the noun

  private static func properName(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) {
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    let noun = sheet.lemma(of: match, at: token)
    var end = token + 1
    let next = sheet.after(token)
    if let purpose = NounPhrase.purposeEnd(at: next, on: sheet) {
      end = purpose
    } else if ["der", "des"].contains(sheet.key(next)), match.isWhole,
      match.head.lemma == "hochschule" || match.head.lemma == "akademie",
      sheet.isCapitalised(sheet.after(next))
    {
      end = sheet.after(next) + 1
    } else {
      while sheet.isSameLine(end), sheet.isCapitalised(end) || isMixedCase(end, on: sheet),
        sheet.kind(at: end) != .person, sheet.kind(at: end) != .role, end - token < 6
      {
        // A known name is taken whole: "Zweckverband Halle (Saale)".
        end = sheet.draft(at: end).map { sheet.drafts[$0].tokens.upperBound } ?? end + 1
      }
    }
    // "das Rechenzentrum der Stadt Ulm": named by whose it is.
    if end == token + 1, match.isWhole, ["der", "des"].contains(sheet.key(next)),
      let index = sheet.draft(at: sheet.after(next)), sheet.drafts[index].kind == .body,
      sheet.drafts[index].rule.hasPrefix("administration")
    {
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name-of")
      draft.needsOwner = true
      sheet.add(draft)
      return
    }
    // A compound may be a name without more: only with an adjective of a place.
    guard end > token + 1 || sheet.adjectives[sheet.before(token)] != nil else { return }
    var draft = Draft(.body, token..<end, name: noun, rule: "body/proper-name")
    if end > token + 1 { draft.name += " " + sheet.text.string(tokens: token + 1..<end) }
    // "Rheinland-Pfälzische Technische Universität …": all capital adjectives belong to it.
    while let previous = ProgrammePass.capitalAdjective(before: draft.tokens.lowerBound, on: sheet)
    {
      draft.tokens = previous..<draft.tokens.upperBound
    }
    let adjectives = (draft.tokens.lowerBound..<token).map {
      ProgrammePass.strong(at: $0, gender: match.head.gender, on: sheet)
    }
    draft.name = (adjectives + [draft.name]).joined(separator: " ")
    sheet.add(draft)
  }

  /// "Netzwerk re@di", "Verein Myni Gmeind", "Dienstleisterin Komm.ONE": the name behind a noun
  /// that says what it is.
  private static func typed(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) {
    if association(match, at: token, on: &sheet) { return }
    let first = sheet.after(token)
    guard first > 0, sheet.isFree(first) else { return }
    let isQuoted = sheet.isMark(first, "„")
    var end = first
    while sheet.isSameLine(end), sheet.isFree(end), end - first < 3,
      isNameLike(end, on: sheet) && !isQuoted
    {
      end += 1
    }
    guard end > first else { return }
    sheet.add(
      Draft(
        .body, first..<end, name: sheet.text.string(tokens: first..<end), rule: "body/typed"))
  }

  /// "Schweizerischer Verband der Bürgergemeinden und Korporationen", "Sparkassenverband Saar":
  /// an association by its members or its territory.
  private static func association(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard ["verband", "verbund", "gesellschaft", "bündnis"].contains(match.head.lemma),
      sheet.isFree(token)
    else { return false }
    let noun = sheet.lemma(of: match, at: token)
    let next = sheet.after(token)
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/association")
    let before = sheet.before(token)
    let hasAdjective = sheet.adjectives[before] != nil && sheet.isCapitalised(before)
    if !match.isWhole, let index = sheet.draft(at: next), sheet.drafts[index].kind == .place {
      draft.tokens = token..<sheet.drafts[index].tokens.upperBound
      draft.name += " " + sheet.drafts[index].name
    } else if hasAdjective || !match.isWhole, ["der", "für"].contains(sheet.key(next)),
      let end = NounPhrase.listEnd(from: sheet.after(next), on: sheet),
      sheet.isFree(sheet.after(next))
    {
      draft.tokens = token..<end
      draft.name += " " + sheet.text.string(tokens: token + 1..<end)
    } else {
      return false
    }
    if hasAdjective {
      draft.tokens = before..<draft.tokens.upperBound
      draft.name =
        ProgrammePass.strong(at: before, gender: match.head.gender, on: sheet) + " " + draft.name
    }
    sheet.add(draft)
    return true
  }

  private static func company(at token: Int, on sheet: inout DraftSheet) {
    var start = token
    while sheet.isSameLine(start), token - start < 6 {
      // "Meyer & Söhne GmbH"
      let joins = sheet.isMark(start - 1, "&") && start < token && sheet.isCapitalised(start - 2)
      guard joins || sheet.isCapitalised(start - 1) || isMixedCase(start - 1, on: sheet),
        sheet.kind(at: start - 1) != .person, sheet.kind(at: start - 1) != .role
      else { break }
      start -= 1
    }
    guard start < token else { return }
    if FunctionWords.determiners.contains(sheet.key(start)) { start += 1 }
    guard start < token else { return }
    sheet.add(
      Draft(
        .body, start..<token + 1, name: sheet.text.string(tokens: start..<token + 1),
        rule: "body/company"))
  }

  // MARK: Words

  /// An adjective of a place before the noun belongs to the span and tells the owner.
  private static func widenByAdjectives(_ draft: inout Draft, on sheet: DraftSheet) {
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
  private static func isIndefinite(_ token: Int, on sheet: DraftSheet) -> Bool {
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

  private static func hasOwnBefore(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    return before >= 0 && sheet.text.string(before).hasPrefix("eigen")
  }

  /// Whether the draft at a token ends with it and is no longer than a word.
  private static func isShorter(_ token: Int, on sheet: DraftSheet) -> Bool {
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

  /// A word that looks like a name of its own rather than a noun.
  private static func isNameLike(_ token: Int, on sheet: DraftSheet) -> Bool {
    if isMixedCase(token, on: sheet) { return true }
    guard sheet.isCapitalised(token) else { return false }
    let classes = sheet.classes(token)
    return classes.isDisjoint(with: [
      .noun, .otherWord, .givenName, .maleGivenName, .femaleGivenName,
    ])
  }
}
