import Gazetteer
import GermanText
import Ontology

/// Titles that a programme is called by: of strategies, of agreements, of IT systems.
extension ProgrammePass {
  /// "das Protokollwerkzeug Scriba", "die Finanzsoftware Infoma": the end of a word that no list has,
  /// behind a noun for an IT system; of portals and apps, only those of administrations.
  static func systemNameEnd(behind token: Int, on sheet: DraftSheet) -> Int? {
    let name = sheet.after(token)
    guard let match = sheet.head(.programme, at: token),
      systems.contains(where: match.head.lemma.hasSuffix), !BodyPass.isIndefinite(token, on: sheet),
      sheet.isFree(name), sheet.isCapitalised(name), BodyPass.isNameLike(name, on: sheet),
      sheet.adjectives[name] == nil, sheet.lexicon.role(of: name, in: sheet.text) == nil,
      !MeetingDays.isDay(name, on: sheet),
      // "Die Stadt nutzt das System X": behind a subject and its verb, all of it is the object.
      !UnitName.isBehindVerb(token, on: sheet) || sheet.isCapitalised(token - 3),
      !isFamilyName(name, on: sheet), !sheet.isCapitalised(sheet.after(name)),
      !BodyPass.isSmallName(sheet.after(name), on: sheet)
    else { return nil }
    let noun = sheet.text.string(token).lowercased()
    guard
      !markets.contains(where: match.head.lemma.hasSuffix)
        || offices.contains(where: noun.hasPrefix)
    else { return nil }
    return name + 1
  }

  /// Nouns for what anybody runs on the net.
  private static let markets = ["plattform", "portal", "app"]

  private static let systems = [
    "software", "tool", "werkzeug", "plattform", "portal", "fachverfahren", "it-verfahren",
    "system",
    "anwendung", "app", "chatbot", "sprachmodell", "konto", "assistent", "archiv",
  ]

  /// Whether a word is somebody's family name elsewhere in the article.
  private static func isFamilyName(_ name: Int, on sheet: DraftSheet) -> Bool {
    let key = sheet.key(name)
    return (0..<sheet.count).contains { token in
      sheet.key(token) == key && TerritoryContext.isFamilyName(token, on: sheet)
    }
  }

  /// "das Meldeportal Saarland", "dem Serviceportal Hessen": a portal of an administration with the
  /// place that it is for; no news site.
  static func portalOfPlace(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard match.head.lemma == "portal", !match.isWhole, !BodyPass.isIndefinite(token, on: sheet),
      let end = placeEnd(beside: token, on: sheet)
    else { return false }
    let noun = sheet.lemma(of: match, at: token)
    guard offices.contains(where: noun.lowercased().hasPrefix) else { return false }
    sheet.replace(
      with: Draft(
        .programme, token..<end,
        name: noun + " " + sheet.text.string(tokens: token + 1..<end), rule: "programme/portal"))
    return true
  }

  /// The end of the territory that stands right behind a noun, and not in the genitive: "Hessen" behind
  /// "Serviceportal", "Ostthüringen" behind "Geodatenpakt".
  static func placeEnd(beside token: Int, on sheet: DraftSheet) -> Int? {
    let next = sheet.after(token)
    guard let place = sheet.draft(at: next), sheet.drafts[place].tokens.lowerBound == next,
      let record = sheet.drafts[place].territory,
      !sheet.isGenitive(sheet.drafts[place], of: record)
        || sheet.lexicon.records[record].name.hasSuffix("s")
    else { return nil }
    return sheet.drafts[place].tokens.upperBound
  }

  /// What a portal of an administration is for.
  private static let offices = [
    "melde", "service", "bürger", "verwaltungs", "landes", "geo", "datenportal", "open-data",
    "transparenz", "beteiligungs", "gründer", "vergabe", "justiz", "schul", "bildungs", "bau",
    "antrags", "förder", "karriere", "familien", "gesundheits", "unternehmens", "wirtschafts",
    "digital", "statistik", "umwelt", "energie", "personal", "sozial", "e-government",
  ]

  /// "Strategie Sachsen-Anhalt Digital 2030", "Strategie Gemeinsam Digital: Berlin": the title of two
  /// words or more behind "Strategie", which is no part of it.
  static func strategyTitle(at token: Int, on sheet: inout DraftSheet) -> Bool {
    guard !BodyPass.isIndefinite(token, on: sheet),
      let words = UnionName.words(behind: token, on: sheet) ?? titleFromPlace(token, on: sheet),
      words.count > 1
    else { return false }
    var end = numberEnd(from: words.end, on: sheet)
    // "Gemeinsam Digital: Berlin"
    if sheet.isMark(end, ":"), sheet.kind(at: end + 1) == .place, sheet.isSameLine(end + 1),
      let index = sheet.draft(at: end + 1), sheet.isMark(sheet.drafts[index].tokens.upperBound, ".")
    {
      end = sheet.drafts[index].tokens.upperBound
    }
    let first = token + 1
    sheet.replace(
      with: Draft(
        .programme, first..<end, name: sheet.text.string(tokens: first..<end),
        rule: "programme/strategy"))
    return true
  }

  /// "Sachsen-Anhalt Digital": a place begins the title, and what follows tells that it is one.
  private static func titleFromPlace(_ token: Int, on sheet: DraftSheet) -> UnionName.Words? {
    let first = sheet.after(token)
    guard let index = sheet.draft(at: first), sheet.drafts[index].kind == .place else { return nil }
    var end = sheet.drafts[index].tokens.upperBound
    var count = 1
    while sheet.isSameLine(end), sheet.isFree(end), sheet.isCapitalised(end), count < 5,
      !MeetingDays.isDay(end, on: sheet), sheet.lexicon.role(of: end, in: sheet.text) == nil
    {
      end += 1
      count += 1
    }
    return UnionName.Words(end: end, count: count, isMarked: false)
  }

  /// "SVN 2.0", "Digital 2030": the number that ends a title.
  static func numberEnd(from end: Int, on sheet: DraftSheet) -> Int {
    guard sheet.isSameLine(end), sheet.isNumber(end) else { return end }
    var last = end
    // "2.0" may be three tokens.
    while sheet.isMark(last + 1, "."), sheet.isSameLine(last + 2), sheet.isNumber(last + 2),
      !sheet.text.tokens[last + 2].hasSpaceBefore
    {
      last += 2
    }
    let next = sheet.after(last)
    guard next < 0 || !sheet.isCapitalised(next),
      !sheet.isMark(next, ".") || sheet.after(next) < 0 || sheet.isCapitalised(sheet.after(next)),
      !MeetingDays.months.contains(sheet.key(sheet.after(next)))
    else { return end }
    return last + 1
  }

  /// "„Rahmenvereinbarung über die Zusammenarbeit in den Bereichen …“": an agreement's whole title in
  /// quotes, however long.
  static func quotedTitle(at token: Int, on sheet: inout DraftSheet) -> Bool {
    let link = sheet.after(token)
    // "„Strategie und Tagesgeschäft gehören zusammen“": a sentence.
    guard isOpeningQuote(sheet.before(token), on: sheet),
      titleLinks.contains(sheet.key(link)) || sheet.isCapitalised(link) || sheet.isNumber(link)
    else { return false }
    var end = token + 1
    while sheet.isSameLine(end), end - token < 24, !isClosingQuote(end, on: sheet) {
      guard
        sheet.text.tokens[end].kind != .mark || sheet.isMark(end, ",") || sheet.isMark(end, "/")
          || sheet.isMark(end, "–") || sheet.isMark(end, "&")
      else { return false }
      end += 1
    }
    guard end - token > 1, end - token < 24, sheet.isSameLine(end), isClosingQuote(end, on: sheet),
      !sheet.isMark(sheet.after(end), ",") || !speaks(behind: sheet.after(end), on: sheet),
      // "„Vertrag ist Vertrag“": a sentence.
      !(token..<end).contains(where: { verbs.contains(sheet.key($0)) })
    else { return false }
    sheet.replace(
      with: Draft(
        .programme, token..<end, name: sheet.text.string(tokens: token..<end),
        rule: "programme/quoted"))
    return true
  }

  private static let titleLinks: WordSet = [
    "über", "zur", "zum", "für", "von", "des", "der", "zwischen",
  ]

  /// Whether somebody says what stands before a comma: "…“, sagte sie".
  private static func speaks(behind comma: Int, on sheet: DraftSheet) -> Bool {
    let verb = sheet.after(comma)
    guard sheet.isWord(verb), !sheet.isCapitalised(verb) else { return false }
    return sheet.key(verb) == "so"
      || !["die", "der", "das", "dem", "den", "in", "mit", "und", "zu"]
        .contains(sheet.key(verb))
  }

  private static let verbs: WordSet = [
    "ist", "sind", "war", "waren", "wird", "werden", "wurde", "hat", "haben", "muss", "müssen",
    "kann", "soll", "gilt", "bleibt", "steht", "braucht", "wir", "ich", "sie", "er", "es",
  ]

  /// "Memorandum zur Zukunft der kommunalen IT": what a memorandum is on is its title.
  static func memorandumEnd(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Int? {
    let link = sheet.after(token)
    guard match.head.lemma == "memorandum", match.isWhole,
      ["zur", "zum"].contains(sheet.key(link)),
      let first = NounPhrase.listEnd(from: sheet.after(link), on: sheet)
    else { return nil }
    let article = sheet.after(first - 1)
    guard FunctionWords.genitiveArticles.contains(sheet.key(article)),
      let owner = NounPhrase.listEnd(from: sheet.after(article), on: sheet)
    else { return first }
    return owner
  }

  /// "die IKZ-Vereinbarung": an agreement called by initials that are nobody's and no technique.
  static func isCalledByInitials(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    guard match.head.sort == .agreement, !match.isWhole,
      FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token)))
    else { return false }
    let word = sheet.text.bytes[sheet.text.tokens[token].range]
    let parts = word.split(separator: 45)
    guard parts.count == 2, let first = parts.first, (3...6).contains(first.count),
      first.allSatisfy({ (65...90).contains($0) })
    else { return false }
    let initials = String(decoding: first, as: UTF8.self)
    return sheet.lexicon.records(named: initials).isEmpty
      && !AcronymPass.techniques.contains(initials.lowercased())
  }
}
