import Gazetteer
import GermanText
import Ontology

/// Drafts people with their full names: given names, initials, particles, family name.
enum NamePass {
  static func run(on sheet: inout DraftSheet) {
    var token = 0
    while token < sheet.count {
      let start = token
      token += 1
      guard sheet.isWord(start), mayStart(start, on: sheet) else { continue }
      guard let name = fullName(from: start, on: sheet) ?? contextName(from: start, on: sheet)
      else { continue }
      var draft = Draft(
        .person, start..<name.end, name: name.given + " " + name.family, rule: name.rule)
      draft.givenName = name.given
      draft.familyName = withoutNobility(name.family)
      draft.gender = name.gender
      sheet.replace(with: draft)
      token = name.end
    }
    repeatNames(on: &sheet)
    for start in 0..<sheet.count where sheet.isFree(start) { titledSurname(at: start, on: &sheet) }
  }

  /// A name that its context showed once is a name wherever it stands.
  private static func repeatNames(on sheet: inout DraftSheet) {
    var names: [String: [Draft]] = [:]
    for index in sheet.standing where sheet.drafts[index].rule == "name/context" {
      let draft = sheet.drafts[index]
      names[sheet.key(draft.tokens.lowerBound), default: []].append(draft)
    }
    guard !names.isEmpty else { return }
    for token in 0..<sheet.count where sheet.isFree(token) {
      for name in names[sheet.key(token)] ?? [] {
        let range = token..<token + name.tokens.count
        guard range.upperBound <= sheet.count,
          zip(range, name.tokens).allSatisfy({ sheet.key($0) == sheet.key($1) })
        else { continue }
        var draft = name
        draft.tokens = range
        draft.rule = "name/again"
        sheet.replace(with: draft)
      }
    }
  }

  /// "Freiherr von und zu Altmark" is "von und zu Altmark" the next time.
  private static func withoutNobility(_ family: String) -> String {
    let words = family.split(separator: " ")
    guard words.count > 2, let first = words[0].utf8.first, (65...90).contains(first),
      !capitalParticles.contains(String(words[0]).lowercased())
    else { return family }
    return words.dropFirst().joined(separator: " ")
  }

  private struct Name {
    var given: String
    var family: String
    var end: Int
    var gender: Gender?
    var rule: String
  }

  private static func mayStart(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token), !FunctionWords.all.contains(sheet.key(token)) else {
      return false
    }
    // "zum 1. April Achim Brötel", "seit Juli Fatma Deniz": a month, no given name.
    let before = sheet.before(token)
    if MeetingDays.months.contains(sheet.key(token)),
      ["seit", "im", "ab", "bis", "anfang", "mitte", "ende", "vom", "zum"].contains(
        sheet.key(before))
    {
      return false
    }
    if MeetingDays.months.contains(sheet.key(token)), before >= 0,
      sheet.isMark(before, ".") || sheet.text.tokens[before].kind == .number
    {
      return false
    }
    guard let index = sheet.draft(at: token) else { return true }
    // A place or an ordinary title may turn out to be a name; a longer known name stays.
    let draft = sheet.drafts[index]
    return draft.tokens.count == 1 && draft.kind == .place
  }

  // MARK: Known given names

  private static let anyGivenName: WordClasses = [.givenName, .maleGivenName, .femaleGivenName]

  private static func isGivenName(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isCapitalised(token) && !sheet.classes(token).isDisjoint(with: anyGivenName)
  }

  /// Given names from the lists, then a family name.
  private static func fullName(from start: Int, on sheet: DraftSheet) -> Name? {
    let isInitialStart = isInitial(start, on: sheet)
    guard isGivenName(start, on: sheet) || isInitialStart,
      !publications.contains(sheet.key(sheet.before(start)))
    else { return nil }
    var end = start + (isInitialStart ? 2 : 1)
    var givenEnd = end
    while sheet.isSameLine(end) {
      if isInitial(end, on: sheet) {
        end += 2
        givenEnd = end
      } else if isGivenName(end, on: sheet), sheet.isFree(end) || isPlaceWord(end, on: sheet),
        hasFamily(after: end, on: sheet)
      {
        end += 1
        givenEnd = end
      } else {
        break
      }
    }
    let classes = sheet.classes(start)
    guard let family = familyEnd(from: end, start: start, on: sheet),
      !isNamesake(family, on: sheet)
    else { return nil }
    // "Mark Brandenburg", "Rose Garten": an ordinary word needs more than a capital behind it.
    if classes.contains(.alsoWord), givenEnd == start + 1, !isInitialStart {
      let isWeak = gender(classes) == nil && sheet.classes(family - 1).contains(.noun)
      guard !isWeak || isSupported(start..<family, on: sheet) else { return nil }
      if FunctionWords.determiners.contains(sheet.key(sheet.before(start))),
        !isRelative(sheet.before(start), on: sheet),
        gender(classes) == nil || sheet.classes(family - 1).contains(.noun)
      {
        return nil
      }
    }
    if isInitialStart, !hasPersonContext(start, on: sheet), givenEnd == start + 2,
      sheet.classes(family - 1).contains(.noun)
    {
      // "M. Koch" at the end of minutes is one; "A. Eingang" is none.
      guard sheet.key(sheet.before(start)) == "." || sheet.isMark(sheet.before(start), ".") else {
        return nil
      }
    }
    let given = sheet.text.string(tokens: start..<givenEnd)
    return Name(
      given: given, family: sheet.text.string(tokens: givenEnd..<family), end: family,
      gender: gender(classes), rule: "name/given")
  }

  /// "die Zeitung Le Matin": what stands right behind is no person's name.
  private static let publications: WordSet = [
    "zeitung", "tageszeitung", "wochenzeitung", "zeitschrift", "magazin", "fachmagazin", "blatt",
    "nachrichtenagentur", "sender", "portal", "onlineportal", "podcast", "film", "buch", "schiff",
  ]

  /// Whether an article begins a relative clause: ", die Kai Huber leitete", ", durch die A führte".
  static func isRelative(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard token > 0, FunctionWords.definiteArticles.contains(sheet.key(token)) else { return false }
    var before = sheet.before(token)
    if FunctionWords.prepositions.contains(sheet.key(before)) { before = sheet.before(before) }
    return sheet.isMark(before, ",")
  }

  /// "wie die Max Muster Media mitteilt": whether a name goes on as that of a company called after somebody.
  private static func isNamesake(_ end: Int, on sheet: DraftSheet) -> Bool {
    sheet.isSameLine(end) && sheet.isCapitalised(end) && companyNouns.contains(sheet.key(end))
  }

  private static let companyNouns: WordSet = [
    "media", "medien", "verlag", "group", "consulting", "holding", "ventures", "capital", "energy",
    "solutions", "systems", "software",
  ]

  private static func gender(_ classes: WordClasses) -> Gender? {
    if classes.contains(.femaleGivenName), !classes.contains(.maleGivenName) { return .female }
    if classes.contains(.maleGivenName), !classes.contains(.femaleGivenName) { return .male }
    return nil
  }

  private static func isPlaceWord(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token) else { return false }
    return sheet.drafts[index].kind == .place && sheet.drafts[index].tokens.count == 1
  }

  /// Whether one capital and a point stand here: an initial.
  private static func isInitial(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token), sheet.isMark(token + 1, "."), sheet.isSameLine(token + 1),
      !sheet.text.tokens[token + 1].hasSpaceBefore
    else { return false }
    // "Landrat a. D. Boll" is out of office, no D. Boll.
    if sheet.isMark(token - 1, "."), sheet.key(token - 2) == "a" { return false }
    let count = sheet.text.tokens[token].range.count
    return count == 1
      || (count == 2 && sheet.text.bytes[Int(sheet.text.tokens[token].start)] >= 0xC3)
  }

  private static func hasFamily(after token: Int, on sheet: DraftSheet) -> Bool {
    familyEnd(from: token + 1, start: token, on: sheet) != nil
  }

  /// Where the family name that begins at a token ends: particles, one or two words.
  private static func familyEnd(from start: Int, start first: Int, on sheet: DraftSheet) -> Int? {
    var token = start
    guard token < sheet.count, sheet.isSameLine(token) else { return nil }
    var hasParticle = false
    while sheet.isWord(token), sheet.isSameLine(token), isParticle(token, on: sheet),
      hasParticle || mayBeFirstParticle(token, on: sheet)
    {
      token += 1
      hasParticle = true
      if sheet.key(token) == "und", isParticle(token + 1, on: sheet) { token += 1 }
    }
    if isArabicFamily(token, on: sheet) { return token + 1 }
    let hasWord = token < sheet.count && sheet.isSameLine(token) && sheet.isCapitalised(token)
    // "Bernd Landgraf": what can be a title of nobility is the family name itself.
    if !hasWord, token > start, sheet.isCapitalised(token - 1) { return token }
    guard hasWord, mayBeFamily(token, on: sheet) else { return nil }
    let end = token + 1
    // "Fernández de la Vega": a Romance particle behind the first family name.
    if let last = romanceEnd(from: end, on: sheet) { return last }
    // "Meyer zu Wehdel"
    if sheet.key(end) == "zu", sheet.isSameLine(end), sheet.isSameLine(end + 1),
      sheet.isCapitalised(end + 1), sheet.isFree(end + 1),
      sheet.classes(end + 1).isDisjoint(with: [.noun, .otherWord])
    {
      return end + 2
    }
    if isArabicFamily(end, on: sheet) { return end + 1 }
    let isRomance = hasParticle && romanceParticles.contains(sheet.key(token - 1))
    guard !hasParticle || isRomance, sheet.isSameLine(end),
      isSecondFamily(end, after: token, on: sheet)
    else { return end }
    return end + 1
  }

  /// "al-Amin", "el-Masri", "bin-Said": the article and the name are one word.
  private static func isArabicFamily(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard token < sheet.count, sheet.isWord(token), sheet.isSameLine(token), sheet.isFree(token)
    else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    return arabicArticles.contains { article in
      bytes.starts(with: article.utf8)
        && bytes.dropFirst(article.utf8.count).first.map { (65...90).contains($0) } ?? false
    }
  }

  private static let arabicArticles = ["al-", "el-", "ad-", "as-", "ash-", "bin-", "ibn-"]

  private static let capitalParticles: WordSet = [
    "de", "di", "da", "du", "le", "la", "van", "von", "del", "della", "den", "der",
  ]

  private static let romanceParticles: WordSet = ["da", "de", "di", "do", "dos", "del", "la"]

  private static func romanceEnd(from start: Int, on sheet: DraftSheet) -> Int? {
    var token = start
    while sheet.isWord(token), sheet.isSameLine(token), !sheet.isCapitalised(token),
      romanceParticles.contains(sheet.key(token)), token - start < 3
    {
      token += 1
    }
    guard token > start, sheet.key(start) != "da", sheet.isSameLine(token),
      sheet.isCapitalised(token), sheet.isFree(token),
      sheet.classes(token).isDisjoint(with: .noun)
    else { return nil }
    return token + 1
  }

  private static func isParticle(_ token: Int, on sheet: DraftSheet) -> Bool {
    // "Catherine De Bolle", "Inge Van der Berg": behind a given name and before one more capital.
    if sheet.isCapitalised(token), sheet.isSameLine(token + 1), isGivenName(token - 1, on: sheet),
      capitalParticles.contains(sheet.key(token)),
      sheet.isCapitalised(token + 1)
        || sheet.classes(token + 1).contains(.nameParticle) && sheet.isCapitalised(token + 2)
    {
      return true
    }
    guard sheet.classes(token).contains(.nameParticle) else { return false }
    // "Freiherr" is a capitalised particle; "Der" at a sentence's start is none.
    return !sheet.isCapitalised(token) || sheet.text.tokens[token].range.count > 4
  }

  /// "von", "zu", "van" begin a family name; an article or "aus" does only behind one of them.
  private static func mayBeFirstParticle(_ token: Int, on sheet: DraftSheet) -> Bool {
    let key = sheet.key(token)
    // "ernannte Jens Albrecht zum Leiter": no name goes on like that.
    if ["zum", "zur", "vom"].contains(key) { return false }
    if key == "zu" {
      let next = sheet.classes(token + 1)
      return !next.contains(.otherWord) && (!next.contains(.noun) || next.contains(.compound))
    }
    if key == "von" { return !isOrigin(token + 1, on: sheet) }
    return !FunctionWords.definiteArticles.contains(key)
      && !FunctionWords.prepositions.contains(key)
  }

  /// "Anna Friedrich von Dataport", "von der Stadt": what follows "von" is known as something else.
  private static func isOrigin(_ token: Int, on sheet: DraftSheet) -> Bool {
    if isAgent(token, on: sheet) { return true }
    guard let index = sheet.draft(at: token) else { return false }
    return sheet.drafts[index].kind == .body || sheet.drafts[index].kind == .programme
  }

  /// "wurde Jan Fritz von den Mitgliedern gewählt", "Jan Fritz von der Verwaltung": a plural or an
  /// abstract noun behind the article is no family, as "von der Heide" is.
  private static func isAgent(_ article: Int, on sheet: DraftSheet) -> Bool {
    let noun = article + 1
    guard ["den", "der", "dem"].contains(sheet.key(article)), sheet.isSameLine(noun),
      sheet.classes(noun).contains(.noun)
    else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[noun].range]
    // "Karl von den Steinen" has no other family name, "Jan Fritz" may have one.
    return sheet.key(article) == "den" && article > 2 && isGivenName(article - 3, on: sheet)
      || abstractEndings.contains { bytes.hasSuffix($0) }
  }

  private static let abstractEndings = ["ung", "heit", "keit", "schaft", "tion", "tät", "rei"]

  private static func mayBeFamily(_ token: Int, on sheet: DraftSheet) -> Bool {
    if let index = sheet.draft(at: token) {
      let draft = sheet.drafts[index]
      // A known body or programme behind a given name is no family; a town or a role that is one
      // word long may be ("Hagen", "Richter").
      guard draft.tokens.count == 1 else { return false }
      switch draft.kind {
      case .place: break
      case .role:
        // "Max Turmschreiber": what only looks like a title is a family name behind a given one.
        let looksLikeTitle =
          draft.rule == "role/compound" && isGivenName(token - 1, on: sheet)
          && !sheet.classes(token - 1).contains(.alsoWord)
        if sheet.text.tokens[token].range.count > 9, !looksLikeTitle { return false }
      default: return false
      }
    }
    // "kündigte Frey Die Verwandlung an": where the title of a work begins.
    if FunctionWords.definiteArticles.contains(sheet.key(token)) { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    // "Organisations- und …"
    guard bytes.last != 45 else { return false }
    guard bytes.count > 1, !bytes.dropFirst().allSatisfy({ (65...90).contains($0) }) else {
      return false
    }
    let heads = sheet.heads(token)
    if heads.contains(where: { $0.isWhole && $0.head.sort == .english }) { return false }
    if heads.contains(where: {
      $0.head.kind == .body && $0.isWhole == false && $0.head.sort != .none
        && $0.head.lemma.utf8.count > 4
    }), sheet.classes(token).contains(.noun) {
      return false
    }
    // "Uwe Ufer": so short a word is somebody's name as well.
    return bytes.count < 5
      || !streetHeads.contains { bytes.hasSuffix($0) }
  }

  private static let streetHeads = [
    "straße", "Straße", "platz", "Platz", "allee", "Allee", "schule", "Schule", "Stiftung",
    "Gymnasium", "Institut", "Institute", "Preis", "Haus", "Ring", "Ufer", "Universität",
  ]

  /// Two family names without hyphen, as in western Switzerland and Spain: the second must be no
  /// German word.
  private static func isSecondFamily(_ token: Int, after first: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isFree(token), sheet.isCapitalised(token) else { return false }
    let classes = sheet.classes(token)
    guard classes.isDisjoint(with: [.noun, .otherWord, .address, .academicTitle]),
      sheet.lexicon.role(of: token, in: sheet.text) == nil,
      !BodyPass.isMixedCase(token, on: sheet),
      sheet.heads(token).isEmpty
    else { return false }
    return true
  }

  // MARK: Names by context

  /// Whether a title, "Herr" or an office stands right before.
  private static func hasPersonContext(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    guard before >= 0 else { return false }
    if sheet.kind(at: before) == .role { return true }
    // "des verstorbenen A B"
    if ["verstorbenen", "verstorbene", "ausgeschiedenen", "zurückgetretenen"].contains(
      sheet.key(before))
    {
      return true
    }
    let classes = sheet.classes(before)
    if classes.contains(.address) || classes.contains(.academicTitle) { return true }
    return sheet.isMark(before, ".") && sheet.classes(before - 1).contains(.academicTitle)
  }

  /// Whether words that may be a name stand where one does: at an office, or behind a title.
  private static func isSupported(_ name: Range<Int>, on sheet: DraftSheet) -> Bool {
    hasPersonContext(name.lowerBound, on: sheet) || hasOfficeBehind(name.upperBound, on: sheet)
      || isBracketedParty(name.upperBound, on: sheet) || isIntroduced(name.lowerBound, on: sheet)
  }

  /// A name whose given name no list has: two or three unknown words behind an office or a title.
  private static func contextName(from start: Int, on sheet: DraftSheet) -> Name? {
    guard sheet.isFree(start), isUnknown(start, on: sheet), !isOfTwo(start, on: sheet) else {
      return nil
    }
    var end = start + 1
    while sheet.isSameLine(end), end - start < 4, sheet.isFree(end),
      isUnknown(end, on: sheet)
        || (sheet.isCapitalised(end) && end == start + 1 && mayBeFamily(end, on: sheet)
          && !sheet.classes(end).contains(.noun))
        || isInitial(end, on: sheet)
    {
      end += isInitial(end, on: sheet) ? 2 : 1
    }
    guard end > start + 1 else { return nil }
    guard isSupported(start..<end, on: sheet) else { return nil }
    return Name(
      given: sheet.text.string(tokens: start..<end - 1), family: sheet.text.string(end - 1),
      end: end, gender: nil, rule: "name/context")
  }

  /// "Als Stellvertreter stehen Muster Anna Beispiel und …": a family name of the article, and
  /// somebody else's full name.
  private static func isOfTwo(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isSameLine(token + 1), isGivenName(token + 1, on: sheet) else { return false }
    return sheet.standing.contains {
      sheet.drafts[$0].kind == .person
        && sheet.key(sheet.drafts[$0].tokens.upperBound - 1) == sheet.key(token)
    }
  }

  /// "Präsidentin: Unbekannt Name", "Neuer Präsident ist Unbekannt Name": an office, and who has it.
  private static func isIntroduced(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    guard before > 0, sheet.isMark(before, ":") || links.contains(sheet.key(before)) else {
      return false
    }
    return sheet.kind(at: sheet.before(before)) == .role
  }

  private static let links: WordSet = [
    "ist", "bleibt", "wird", "wurde", "heißt", "heisst",
  ]

  private static func isUnknown(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token), !BodyPass.isMixedCase(token, on: sheet) else { return false }
    let classes = sheet.classes(token)
    return classes.isDisjoint(with: [.noun, .otherWord, .address, .academicTitle])
      && sheet.lexicon.role(of: token, in: sheet.text) == nil
      && sheet.heads(token).isEmpty
  }

  /// ", Leiterin der …", " als sachkundiger Bürger".
  private static func hasOfficeBehind(_ end: Int, on sheet: DraftSheet) -> Bool {
    let joint = sheet.after(end - 1)
    guard sheet.isMark(joint, ",") || sheet.key(joint) == "als" else { return false }
    let next = sheet.after(joint)
    if sheet.kind(at: next) == .role { return true }
    let second = sheet.after(next)
    return next > 0 && sheet.kind(at: second) == .role
      && (FunctionWords.determiners.contains(sheet.key(next)) || sheet.isWord(next))
  }

  private static func isBracketedParty(_ end: Int, on sheet: DraftSheet) -> Bool {
    sheet.isMark(sheet.after(end - 1), "(") && sheet.kind(at: end + 1) == .body
      && sheet.isMark(end + 2, ")")
  }

  // MARK: Family names with a title

  /// Drafts a family name that a title or an office shows: "Frau Müller", "OB Kufen".
  private static func titledSurname(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.isCapitalised(token), hasPersonContext(token, on: sheet) else { return }
    let before = sheet.before(token)
    let classes = sheet.classes(token)
    guard !classes.contains(.academicTitle), !classes.contains(.address) else { return }
    guard mayBeFamily(token, on: sheet), sheet.lexicon.role(of: token, in: sheet.text) == nil else {
      return
    }
    if let index = sheet.draft(at: before), sheet.drafts[index].kind == .role {
      guard !sheet.drafts[index].isPlural, classes.isDisjoint(with: [.noun, .otherWord]),
        !BodyPass.isMixedCase(token, on: sheet), sheet.adjectives[token] == nil
      else { return }
      if sheet.heads(token).isEmpty == false { return }
    }
    var draft = Draft(
      .person, token..<token + 1, name: sheet.text.string(token), rule: "name/titled")
    draft.familyName = draft.name
    if sheet.key(before) == "frau" { draft.gender = .female }
    if sheet.key(before) == "herr" || sheet.key(before) == "herrn" { draft.gender = .male }
    sheet.add(draft)
  }
}
