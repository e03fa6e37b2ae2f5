import Gazetteer
import GermanText
import Ontology

/// Bodies with a name in English, and companies: the words before or behind a noun or a legal form.
extension BodyPass {
  /// "Transformation Office", "Permanent Stakeholder Group", "Smart City Competence Center": the
  /// foreign words before an English noun are the name.
  static func english(_ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet) {
    if !match.isWhole, hyphened(at: token, on: &sheet) { return }
    guard match.isWhole, sheet.isFree(token) || sheet.kind(at: token) == .body else { return }
    var start = token
    while sheet.isSameLine(start), token - start < 5 {
      let previous = start - 1
      // "Science & Technology Office"
      if start < token, sheet.isMark(previous, "&"), sheet.isCapitalised(previous - 1),
        sheet.isSameLine(previous)
      {
        start -= 2
        continue
      }
      guard sheet.isCapitalised(previous) || isMixedCase(previous, on: sheet),
        !FunctionWords.all.contains(sheet.key(previous)), !isGerman(previous, on: sheet),
        sheet.draft(at: previous).map({ sheet.drafts[$0].tokens.count > 1 }) ?? false
          || (sheet.head(.body, at: previous).map({
            $0.head.sort == .english
          }) ?? true)
      else { break }
      if let index = sheet.draft(at: previous) {
        // "European Union Agency for Cybersecurity"
        let known = sheet.drafts[index]
        if known.tokens.count > 1, known.kind == .body, known.rule.hasPrefix("lexicon"),
          known.tokens.upperBound == start
        {
          start = known.tokens.lowerBound
          continue
        }
        guard sheet.drafts[index].tokens.count == 1,
          sheet.drafts[index].kind == .place || sheet.drafts[index].kind == .body
        else { break }
      }
      start -= 1
    }
    // "Center for Advanced Internet Studies", "Institute of Technology"
    let purpose = englishPurposeEnd(behind: token, on: sheet)
    guard start < token || purpose != nil else { return }
    let isKind = start == token - 1 && kindsOfCentre.contains(sheet.key(start))
    guard purpose != nil || !isKind, !isIndefinite(start, on: sheet) else { return }
    var end = purpose ?? token + 1
    if let index = sheet.draft(at: end), sheet.isSameLine(end), sheet.drafts[index].territory != nil
    {
      end = sheet.drafts[index].tokens.upperBound
    }
    sheet.replace(
      with: Draft(
        .body, start..<end, name: sheet.text.string(tokens: start..<end), rule: "body/english"))
  }

  /// "das Werra-Meißner-Lab", "im Open-Source-Board": a compound of three parts with an article.
  private static func hyphened(at token: Int, on sheet: inout DraftSheet) -> Bool {
    guard sheet.isFree(token) else { return false }
    let parts = sheet.text.bytes[sheet.text.tokens[token].range].split(separator: 45)
    let article = sheet.key(sheet.before(token))
    guard parts.count > 2,
      parts.allSatisfy({ $0.first.map { (65...90).contains($0) || $0 > 127 } ?? false }),
      FunctionWords.definiteArticles.contains(article)
        || ["im", "vom", "beim", "zum", "ins", "zur"].contains(article)
    else { return false }
    return sheet.add(
      Draft(
        .body, token..<token + 1, name: sheet.text.string(token), rule: "body/english-compound"))
  }

  /// "in englischen Texten Center for …", "auf Englisch Council of …": a German noun behind its
  /// preposition is no part of an English name.
  private static func isGerman(_ noun: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(noun)
    guard sheet.classes(noun).contains(.noun), before >= 0, sheet.isWord(before),
      !sheet.isCapitalised(before)
    else { return false }
    if sheet.key(before) == "auf" { return true }
    return NounPhrase.isAdjectiveForm(before, on: sheet)
      && ["in", "aus", "mit", "unter"].contains(sheet.key(sheet.before(before)))
  }

  /// The end of "for Internet & Society", "of the Networked Society" behind an English noun.
  private static func englishPurposeEnd(behind token: Int, on sheet: DraftSheet) -> Int? {
    var link = sheet.after(token)
    guard ["for", "of", "on"].contains(sheet.key(link)) else { return nil }
    var end: Int?
    while link > 0 {
      var word = sheet.after(link)
      if sheet.key(word) == "the" { word = sheet.after(word) }
      guard sheet.isCapitalised(word), sheet.kind(at: word) != .person else { break }
      while sheet.isCapitalised(word), sheet.kind(at: word) != .person, word - token < 12 {
        end = word + 1
        word = sheet.after(word)
      }
      guard let found = end, word == found else { break }
      let joins =
        sheet.isMark(word, "&") || ["and", "for", "of", "on"].contains(sheet.key(word))
      guard joins else { break }
      link = word
    }
    return end
  }

  /// What makes an English noun a common one: "Call Center", "Help Desk".
  private static let kindsOfCentre: WordSet = [
    "call", "data", "service", "contact", "shopping", "help", "customer", "advisory", "home",
    "back", "front", "open", "fitness", "job", "test", "cloud", "executive",
  ]

  static func company(at token: Int, on sheet: inout DraftSheet) {
    var start = token
    while sheet.isSameLine(start), token - start < 6 {
      // "Meyer & Söhne GmbH"
      let joins = sheet.isMark(start - 1, "&") && start < token && sheet.isCapitalised(start - 2)
      // "ITEBO Einkaufs- und Dienstleistungsgenossenschaft eG"
      if start < token, sheet.key(start - 1) == "und", isTruncated(start - 2, on: sheet) {
        start -= 2
        continue
      }
      // "regio iT Beteiligungsgenossenschaft eG"
      if start < token, let index = sheet.draft(at: start - 1), sheet.drafts[index].kind == .body,
        sheet.drafts[index].rule.hasPrefix("lexicon"), !sheet.isMark(start - 1, ")")
      {
        start = sheet.drafts[index].tokens.lowerBound
        continue
      }
      guard joins || sheet.isCapitalised(start - 1) || isMixedCase(start - 1, on: sheet),
        sheet.kind(at: start - 1) != .person, sheet.kind(at: start - 1) != .role
      else { break }
      start -= 1
    }
    if let small = smallName(before: start, on: sheet) { start = small }
    guard start < token else { return }
    if FunctionWords.determiners.contains(sheet.key(start)) { start += 1 }
    // "ihrer Tochter Stadtwerke Energie Jena-Pößneck GmbH"
    if token - start > 1, kinship.contains(sheet.key(start)) || isKind(start, on: sheet) {
      start += 1
    }
    guard start < token else { return }
    var end = token + 1
    // "GmbH & Co. KG"
    if sheet.isMark(end, "&"), sheet.key(end + 1) == "co", sheet.isSameLine(end + 1) {
      let form = sheet.isMark(end + 2, ".") ? end + 3 : end + 2
      if ["kg", "kgaa", "ohg"].contains(sheet.key(form)) { end = form + 1 }
    }
    var draft = Draft(
      .body, start..<end, name: sheet.text.string(tokens: start..<end), rule: "body/company")
    // "IT-Verbund Schleswig-Holstein AöR": a known body with its legal form.
    if let index = sheet.draft(at: start), sheet.drafts[index].tokens == start..<token,
      sheet.drafts[index].kind == .body, sheet.drafts[index].rule == "lexicon/body",
      // An association is the same with its "e. V.", whichever of its names stands before.
      sheet.drafts[index].name == sheet.text.string(tokens: start..<token)
        || ["ev", "e.v"].contains(sheet.text.string(token).lowercased())
    {
      draft.name = sheet.drafts[index].name
      draft.recordID = sheet.drafts[index].recordID
    }
    sheet.add(draft)
  }

  /// "Muster & Partner", "Alt & Söhne": a firm by the people in it.
  static func partners(at mark: Int, on sheet: inout DraftSheet) {
    let end = sheet.after(mark)
    if pair(around: mark, on: &sheet) { return }
    guard partnership.contains(sheet.key(end)), sheet.isSameLine(mark),
      sheet.draft(at: end).map({ sheet.drafts[$0].tokens.count == 1 }) ?? true
    else { return }
    var start = mark
    while sheet.isSameLine(start), mark - start < 3, sheet.isCapitalised(start - 1),
      sheet.kind(at: start - 1) != .role, !FunctionWords.all.contains(sheet.key(start - 1)),
      sheet.kind(at: start - 1) == .person || !sheet.classes(start - 1).contains(.noun)
    {
      start -= 1
    }
    guard start < mark else { return }
    sheet.replace(
      with: Draft(
        .body, start..<end + 1, name: sheet.text.string(tokens: start..<end + 1),
        rule: "body/partners"))
  }

  /// "von Haus & Netz aus Kiel", "bei Stadt & Raum in Ulm": two words without an article between a
  /// preposition and where the firm is.
  private static func pair(around mark: Int, on sheet: inout DraftSheet) -> Bool {
    let first = sheet.before(mark)
    let last = sheet.after(mark)
    let from = sheet.after(last)
    guard
      ["von", "bei", "mit", "durch", "firma", "agentur", "büro"].contains(
        sheet.key(sheet.before(first))),
      ["aus", "in"].contains(sheet.key(from)), sheet.isFree(first), sheet.isFree(last),
      sheet.isCapitalised(first), sheet.isCapitalised(last),
      let index = sheet.draft(at: sheet.after(from)), sheet.drafts[index].territory != nil
    else { return false }
    return sheet.add(
      Draft(
        .body, first..<last + 1, name: sheet.text.string(tokens: first..<last + 1),
        rule: "body/pair"))
  }

  /// "Geschäftsführer der sewerka": an unknown word in small letters behind an office and an article.
  static func employer(behind end: Int, on sheet: inout DraftSheet) {
    let link = sheet.after(end - 1)
    guard ["der", "von", "bei", "des"].contains(sheet.key(link)) else { return }
    let name = sheet.after(link)
    guard sheet.isFree(name), isSmallName(name, on: sheet) else { return }
    let next = sheet.after(name)
    var end = name + 1
    if let index = sheet.draft(at: next), sheet.drafts[index].kind == .place {
      // "der kdvn Rhein-Ahr"
      end = sheet.drafts[index].tokens.upperBound
    } else if sheet.isCapitalised(next), sheet.isFree(next), isNameLike(next, on: sheet) {
      end = next + 1
    }
    // A noun behind it would make it an adjective.
    guard end > name + 1 || next < 0 || !sheet.isCapitalised(next) else { return }
    sheet.replace(
      with: Draft(
        .body, name..<end, name: sheet.text.string(tokens: name..<end), rule: "body/employer")
    )
  }

  /// "die Fraktionsvorsitzende der Freibeuter": a group in a council by the name of its people, wherever
  /// they are spoken of.
  static func councilGroup(behind index: Int, on sheet: inout DraftSheet) {
    let role = sheet.drafts[index]
    let lowered = role.name.lowercased()
    let article = sheet.after(role.tokens.upperBound - 1)
    let name = sheet.after(article)
    guard
      ["fraktionsvorsitzender", "fraktionschef", "fraktionssprecher", "fraktionsgeschäftsführer"]
        .contains(where: lowered.hasSuffix), sheet.key(article) == "der",
      sheet.isCapitalised(name), sheet.isFree(name), sheet.heads(name).isEmpty,
      sheet.adjectives[name] == nil, !sheet.isCapitalised(sheet.after(name)),
      sheet.lexicon.role(of: name, in: sheet.text) == nil,
      TerritoryContext.administrationWord(sheet.key(name)) == nil,
      !["partei", "opposition", "koalition", "union"].contains(sheet.key(name)),
      ["er", "en", "te", "ne"].contains(where: sheet.text.string(name).hasSuffix)
    else { return }
    let word = sheet.text.string(name)
    for token in 0..<sheet.count where sheet.isFree(token) && sheet.isCapitalised(token) {
      guard [word, word + "n"].contains(sheet.text.string(token)),
        FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token)))
      else { continue }
      sheet.add(Draft(.body, token..<token + 1, name: word, rule: "body/council-group"))
    }
  }

  /// "ZF Friedrichshafen", "TG Heilbronn": initials that no list has, with the town of the firm or club.
  static func initialsWithTown(_ index: Int, on sheet: inout DraftSheet) {
    let town = sheet.drafts[index]
    let initials = sheet.before(town.tokens.lowerBound)
    guard initials >= 0, sheet.isFree(initials), sheet.isWord(initials), town.territory != nil,
      sheet.text.string(tokens: town.tokens) == town.name
    else { return }
    let bytes = sheet.text.bytes[sheet.text.tokens[initials].range]
    let before = sheet.before(initials)
    guard (2...5).contains(bytes.count), bytes.allSatisfy({ (65...90).contains($0) }),
      sheet.classes(initials).isDisjoint(with: [.academicTitle, .address]),
      sheet.isMark(before, "(") || ["der", "die", "bei", "von"].contains(sheet.key(before)),
      sheet.lexicon.role(of: initials, in: sheet.text) == nil
    else { return }
    let tokens = initials..<town.tokens.upperBound
    sheet.replace(
      with: Draft(.body, tokens, name: sheet.text.string(tokens: tokens), rule: "body/initials"))
  }

  private static let partnership: WordSet = [
    "partner", "partners", "kollegen", "söhne", "sohn", "co", "cie", "company",
  ]

  /// "des IT-Dienstleisters Muster Daten GmbH": the noun with its article says what the company is.
  private static func isKind(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isFree(token)
      && FunctionWords.determiners.contains(sheet.key(sheet.before(token)))
      && sheet.head(.body, at: token)?.head.sort == .type
  }

  private static let kinship: WordSet = [
    "tochter", "mutter", "schwester", "tochtergesellschaft", "muttergesellschaft", "firma",
    "tochterfirma", "anbieter", "dienstleister", "beratung", "hersteller", "unternehmen",
  ]

  /// "die init AG", "der bauverein AG": a word in small letters between an article and a company's
  /// form that is no adjective.
  private static func smallName(before start: Int, on sheet: DraftSheet) -> Int? {
    let word = sheet.before(start)
    guard word >= 0, sheet.isWord(word), !sheet.isCapitalised(word), sheet.isFree(word),
      !FunctionWords.all.contains(sheet.key(word)),
      !NounPhrase.isAdjectiveForm(word, on: sheet), !sheet.classes(word).contains(.otherWord),
      FunctionWords.definiteArticles.contains(sheet.key(sheet.before(word)))
        || ["bei", "von", "und", "beim", "vom"].contains(sheet.key(sheet.before(word)))
        // "Foto: aconium GmbH"
        || sheet.isMark(sheet.before(word), ":") || sheet.isMark(sheet.before(word), "(")
    else { return nil }
    return word
  }
}
