import Gazetteer
import GermanText
import Ontology

/// Drafts laws, treaties and strategies that the gazetteer does not know, by their last noun:
/// "Zukunftspakt", "Brandenburgische E-Government-Gesetz", "Rahmenvertrag Digitale Akte".
enum ProgrammePass {
  static func run(on sheet: inout DraftSheet) {
    for index in sheet.standing where sheet.drafts[index].rule == "lexicon/programme" {
      lawOfLand(index, on: &sheet)
      ofPlace(index, on: &sheet)
      knownPact(index, on: &sheet)
    }
    for token in 0..<sheet.count where isOpeningQuote(token, on: sheet) {
      numbered(at: token, on: &sheet)
    }
    for token in 0..<sheet.count where sheet.isCapitalised(token) && sheet.isFree(token) {
      guard let match = sheet.head(.programme, at: token) else {
        continue
      }
      if match.head.sort != .type, quotedTitle(at: token, on: &sheet) {
        continue
      }
      if portalOfPlace(match, at: token, on: &sheet) { continue }
      if agreementOnNamed(match, at: token, on: &sheet) { continue }
      if agreementName(match, at: token, on: &sheet) { continue }
      if match.head.lemma == "strategie", match.isWhole, strategyTitle(at: token, on: &sheet) {
        continue
      }
      if match.head.sort == .type || quoted(from: sheet.after(token), on: sheet) != nil {
        typed(at: token, on: &sheet)
      } else if oneOfMany.contains(match.head.lemma) {
        continue
      } else if match.head.lemma == "gesetz", match.isWhole,
        let end = titleEnd(of: token, on: sheet)
      {
        let tokens = token..<end
        let title = "Gesetz " + sheet.text.string(tokens: token + 1..<end)
        sheet.add(Draft(.programme, tokens, name: title, rule: "programme/title"))
      } else if match.isWhole,
        ["ordnung", "verfassung", "gesetzbuch"].contains(
          where: match.head.lemma.hasSuffix)
      {
        // "die Gemeindeordnung": a law by its noun alone.
        compound(match, at: token, on: &sheet)
      } else if match.head.sort == .agreement || match.isWhole
        || match.head.lemma == "rahmenvertrag" || match.head.lemma == "digitalpakt"
      {
        named(match, at: token, on: &sheet)
      } else {
        compound(match, at: token, on: &sheet)
      }
    }
    shortAgreements(on: &sheet)
  }

  /// "Gesetz über die digitale Verwaltung", "Gesetz zur Förderung der elektronischen Verwaltung":
  /// the end of a law's title behind a definite article.
  private static func titleEnd(of token: Int, on sheet: DraftSheet) -> Int? {
    guard FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token))) else {
      return nil
    }
    let link = sheet.after(token)
    let first = sheet.after(link)
    switch sheet.key(link) {
    case "über": break
    case "zur":
      guard sheet.isCapitalised(first),
        sheet.text.bytes[sheet.text.tokens[first].range].hasSuffix("ung")
      else { return nil }
    default: return nil
    }
    guard var end = NounPhrase.listEnd(from: first, on: sheet) else { return nil }
    while FunctionWords.genitiveArticles.contains(sheet.key(sheet.after(end - 1))),
      let next = NounPhrase.listEnd(from: sheet.after(sheet.after(end - 1)), on: sheet),
      next - token < 12
    {
      end = next
    }
    return end
  }

  /// "Digitale Agenda Wien 2025", "Digitale Agenda 2020": the place or year behind a known name makes
  /// it another's.
  private static func ofPlace(_ index: Int, on sheet: inout DraftSheet) {
    let known = sheet.drafts[index]
    guard known.tokens.count > 1 else { return }
    let next = sheet.after(known.tokens.upperBound - 1)
    if isYear(next, on: sheet) {
      let year = sheet.text.string(next)
      sheet.replace(
        with: Draft(
          .programme, known.tokens.lowerBound..<next + 1, name: known.name + " " + year,
          rule: "programme/of-year"))
      return
    }
    guard let place = sheet.draft(at: next), sheet.drafts[place].territory != nil else { return }
    var end = sheet.drafts[place].tokens.upperBound
    if isYear(end, on: sheet) { end += 1 }
    let tail = sheet.text.string(tokens: known.tokens.upperBound..<end)
    sheet.replace(
      with: Draft(
        .programme, known.tokens.lowerBound..<end, name: known.name + " " + tail,
        rule: "programme/of-place"))
  }

  private static func isYear(_ token: Int, on sheet: DraftSheet) -> Bool {
    token > 0 && sheet.isSameLine(token) && sheet.text.tokens[token].kind == .number
      && sheet.text.tokens[token].range.count == 4 && !sheet.isMark(token + 1, ".")
  }

  /// "Saarländisches E-Government-Gesetz": the Land's law, not the one of the Bund that bears the
  /// same noun.
  private static func lawOfLand(_ index: Int, on sheet: inout DraftSheet) {
    let law = sheet.drafts[index].tokens
    guard law.count == 1,
      let match = sheet.head(.programme, at: law.lowerBound),
      match.head.lemma.hasSuffix("gesetz"),
      let adjective = capitalAdjective(before: law.lowerBound, on: sheet),
      sheet.adjectives[adjective] != nil
    else { return }
    let lemma = sheet.lemma(of: match, at: law.lowerBound)
    sheet.replace(
      with: Draft(
        .programme, adjective..<law.upperBound,
        name: strong(at: adjective, gender: match.head.gender, on: sheet) + " " + lemma,
        rule: "programme/of-land"))
  }

  /// "Projekt „Digitales Rathaus“", "Förderprogramm Smarte.Land.Regionen": the name behind a noun
  /// that says what it is.
  private static func typed(at token: Int, on sheet: inout DraftSheet) {
    let next = sheet.after(token)
    guard next > 0 else { return }
    if let name = quoted(from: next, on: sheet) {
      let draft = Draft(
        .programme, name, name: sheet.text.string(tokens: name), rule: "programme/quoted")
      // "die Plattform „MyCity Hub“": what the noun says it is, whatever its last word.
      let isKnown =
        sheet.draft(at: name.lowerBound).map { index in
          sheet.drafts[index].tokens == name
            && (sheet.drafts[index].kind == .programme || sheet.drafts[index].recordID != nil)
        } ?? false
      if !isKnown {
        sheet.replace(with: draft)
      }
      return
    }
    if let end = titleEnd(behind: token, on: sheet) {
      sheet.replace(
        with: Draft(
          .programme, next..<end, name: sheet.text.string(tokens: next..<end),
          rule: "programme/title-behind"))
      return
    }
    var end = next
    while sheet.isSameLine(end), sheet.isFree(end), end - next < 3,
      BodyPass.isNameLike(end, on: sheet), sheet.adjectives[end] == nil
    {
      end += 1
      // "CIVITAS/CORE"
      if sheet.isMark(end, "/"), !sheet.text.tokens[end].hasSpaceBefore,
        BodyPass.isMixedCase(end - 1, on: sheet), BodyPass.isMixedCase(end + 1, on: sheet)
      {
        end += 1
      }
    }
    if end == next || !BodyPass.isMixedCase(next, on: sheet) {
      // "das Förderprogramm Smart Village"
      if let words = UnionName.words(behind: token, on: sheet), words.count > 1,
        !UnitName.isBehindVerb(token, on: sheet), !BodyPass.isIndefinite(token, on: sheet)
      {
        end = words.end
      } else if let name = systemNameEnd(behind: token, on: sheet) {
        end = name
      } else {
        return
      }
    }
    end = numberEnd(from: end, on: sheet)
    sheet.add(
      Draft(
        .programme, next..<end, name: sheet.text.string(tokens: next..<end),
        rule: "programme/typed"))
  }

  /// The end of "Starke Heimat Hessen" behind "Programm", of "Region Digitaler Knüll" behind "Projekt":
  /// words in capitals with an adjective among them.
  private static func titleEnd(behind token: Int, on sheet: DraftSheet) -> Int? {
    guard let match = sheet.head(.programme, at: token),
      titled.contains(where: match.head.lemma.hasSuffix),
      !BodyPass.isIndefinite(token, on: sheet),
      let words = UnionName.words(behind: token, on: sheet), words.count > 1, words.isMarked,
      sheet.head(.body, at: sheet.after(token)) == nil
    else { return nil }
    return words.end
  }

  /// Nouns that a title follows.
  private static let titled = [
    "programm", "projekt", "initiative", "kampagne", "vorhaben", "offensive",
  ]

  /// "aus „Ulm 2.0“", "„Digital 2030“": a short title in quotes that ends with a number.
  private static func numbered(at mark: Int, on sheet: inout DraftSheet) {
    guard let name = quoted(from: mark, on: sheet), (2...4).contains(name.count),
      !isAward(name, mark, on: sheet),
      sheet.text.tokens[name.upperBound - 1].kind == .number,
      !(name.dropLast().contains {
        sheet.classes($0).contains(.otherWord) && !sheet.isCapitalised($0)
      }),
      sheet.kind(at: name.lowerBound) != .programme
    else { return }
    sheet.replace(
      with: Draft(
        .programme, name, name: sheet.text.string(tokens: name), rule: "programme/numbered"))
  }

  /// "darf sich „Top-Kommune 2025“ nennen", "den Titel „Digitalstadt 2024“": what one is called for a
  /// merit, or what an evening is about.
  private static func isAward(_ name: Range<Int>, _ mark: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.text.string(max(0, sheet.before(mark))).lowercased()
    if ["titel", "siegel", "auszeichnung", "prädikat", "preis", "motto", "thema", "überschrift"]
      .contains(where: before.hasSuffix)
    {
      return true
    }
    return ["nennen", "heißen", "gekürt", "ausgezeichnet"].contains(
      sheet.key(sheet.after(name.upperBound)))
  }

  /// The tokens between a quote's marks where they are a title and no sentence.
  static func quoted(from mark: Int, on sheet: DraftSheet) -> Range<Int>? {
    guard isOpeningQuote(mark, on: sheet) else { return nil }
    let first = mark + 1
    var end = first
    while sheet.isSameLine(end), end - first < 8, !isClosingQuote(end, on: sheet) {
      if sheet.isMark(end, "!") || sheet.isMark(end, "?") || sheet.isMark(end, ";") { return nil }
      end += 1
    }
    guard end > first, isClosingQuote(end, on: sheet), end - first < 8,
      sheet.isCapitalised(first) || BodyPass.isMixedCase(first, on: sheet)
        || sheet.text.bytes[sheet.text.tokens[first].range].contains(46)
    else { return nil }
    return first..<end
  }

  static func isOpeningQuote(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isMark(token, "„") || sheet.isMark(token, "»") || sheet.isMark(token, "\"")
      || sheet.isMark(token, "«")
  }

  static func isClosingQuote(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isMark(token, "“") || sheet.isMark(token, "”") || sheet.isMark(token, "«")
      || sheet.isMark(token, "\"") || sheet.isMark(token, "»")
  }

  /// A compound is a name of its own: "Kommunalpakt"; adjectives in capitals belong to it.
  private static func compound(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet)
  {
    var start = token
    while let previous = capitalAdjective(before: start, on: sheet) { start = previous }
    // "die „Mobilitätsstrategie 2030plus“": the quote is the name.
    if let name = quoted(from: sheet.before(start), on: sheet), name.contains(token) {
      sheet.replace(
        with: Draft(
          .programme, name, name: sheet.text.string(tokens: name), rule: "programme/quoted"))
      return
    }
    // "eine Digitalstrategie", "ihre Gesamtstrategie": one of many.
    let key = sheet.key(sheet.before(start))
    if start == token, ["jede", "jeder", "jedes", "jedem", "jeden"].contains(key) { return }
    // "die neue Digitalstrategie": one that the text describes.
    if start == token, match.head.lemma.hasSuffix("strategie"), !sheet.isCapitalised(start - 1),
      NounPhrase.isAdjectiveForm(start - 1, on: sheet), sheet.isSameLine(start),
      sheet.adjectives[start - 1] == nil
    {
      return
    }
    if start == token, FunctionWords.indefinite.contains(key), match.head.lemma != "pakt",
      !match.isGenitive
    {
      guard match.head.lemma == "strategie" || match.head.lemma == "digitalstrategie" else {
        return
      }
    }
    let lemma = sheet.lemma(of: match, at: token)
    var draft = Draft(.programme, start..<token + 1, name: lemma, rule: "programme/compound")
    // "das Digitale-Verwaltung-Gesetz Schleswig-Holstein"
    if start == token, match.head.lemma.hasSuffix("gesetz"),
      let end = placeEnd(beside: token, on: sheet)
    {
      draft.tokens = start..<end
      draft.name += " " + sheet.text.string(tokens: token + 1..<end)
      sheet.replace(with: draft)
      return
    }
    if start < token {
      let adjectives = (start..<token).map { strong(at: $0, gender: match.head.gender, on: sheet) }
      draft.name = (adjectives + [lemma]).joined(separator: " ")
    }
    sheet.add(draft)
  }

  /// "Rahmenvertrag Digitale Akte", "Digitalpakt Lautertal": the noun and its name.
  private static func named(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    var end = token + 1
    while sheet.isSameLine(end), sheet.isCapitalised(end), sheet.kind(at: end) != .person,
      sheet.kind(at: end) != .role, !isGenitivePlace(end, on: sheet)
    {
      end += 1
    }
    var start = token
    while let previous = capitalAdjective(before: start, on: sheet) { start = previous }
    if end == token + 1, match.head.lemma == "charta",
      FunctionWords.genitiveArticles.contains(sheet.key(end)),
      let list = genitiveEnd(from: end, on: sheet)
    {
      end = list
    }
    // "Charta für digitale Souveränität"
    if end == token + 1, ["charta", "pakt", "agenda"].contains(match.head.lemma),
      FunctionWords.definiteArticles.contains(sheet.key(sheet.before(start)))
        || sheet.key(sheet.before(start)) == "zum",
      let purpose = NounPhrase.purposeEnd(at: sheet.after(token), on: sheet)
    {
      end = purpose
    }
    let isName = match.head.lemma == "digitalstrategie" || match.head.lemma == "digitalpakt"
    if end == token + 1, isName || start < token {
      compound(match, at: token, on: &sheet)
      return
    }
    if end == token + 1, let subject = memorandumEnd(match, at: token, on: sheet) { end = subject }
    if end == token + 1, isCalledByInitials(match, at: token, on: sheet) {
      compound(match, at: token, on: &sheet)
      return
    }
    guard end > token + 1 else { return }
    end = numberEnd(from: end, on: sheet)
    let lemma = sheet.lemma(of: match, at: token)
    let name = lemma + " " + sheet.text.string(tokens: token + 1..<end)
    let draft = Draft(.programme, start..<end, name: name, rule: "programme/named")
    if match.head.lemma == "charta" || sheet.key(token + 1) == "für" {
      sheet.replace(with: draft)
    } else {
      sheet.add(draft)
    }
  }

  /// "die Strategie Hessens": whose it is, and no part of its name.
  private static func isGenitivePlace(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token), let record = sheet.drafts[index].territory else {
      return false
    }
    return sheet.isGenitive(sheet.drafts[index], of: record)
  }

  /// "der Digitalen Grundrechte der Europäischen Union": nouns in the genitive, one behind
  /// another.
  private static func genitiveEnd(from article: Int, on sheet: DraftSheet) -> Int? {
    var end: Int?
    var link = article
    while FunctionWords.genitiveArticles.contains(sheet.key(link)) {
      var token = sheet.after(link)
      while sheet.isCapitalised(token), sheet.kind(at: token) != .person { token += 1 }
      guard token > link + 1 else { return end }
      end = token
      link = sheet.isSameLine(token) ? token : -1
    }
    return end
  }
}
