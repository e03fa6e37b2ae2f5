import Gazetteer
import GermanText
import Ontology

/// Drafts bodies whose name no list has but whose spelling and article show one: "die LauterIT",
/// "der KDG Wittenberg", "beim ITDZ".
enum AcronymPass {
  static func run(on sheet: inout DraftSheet) {
    var known: Set<String> = []
    for token in 0..<sheet.count where sheet.isFree(token) && isAcronym(token, on: sheet) {
      let before = sheet.before(token)
      guard introducers.contains(sheet.key(before)) else { continue }
      known.insert(sheet.text.string(token))
    }
    for token in 0..<sheet.count where sheet.key(token) == "fraunhofer" {
      let short = sheet.after(token)
      guard sheet.isFree(token), sheet.isFree(short), isAcronym(short, on: sheet) else { continue }
      let tokens = token..<short + 1
      sheet.add(
        Draft(.body, tokens, name: sheet.text.string(tokens: tokens), rule: "body/proper-name"))
    }
    for token in 0..<sheet.count where sheet.isFree(token) {
      if isEmployer(token, on: sheet) { known.insert(sheet.text.string(token)) }
      if isParty(token, on: sheet) {
        sheet.add(
          Draft(.body, token..<token + 1, name: sheet.text.string(token), rule: "body/party"))
      }
    }
    guard !known.isEmpty else { return }
    for token in 0..<sheet.count where isThing(token, on: sheet) {
      known.remove(sheet.text.string(token))
    }
    let longer = longerNames(of: known, on: sheet)
    for token in 0..<sheet.count where sheet.isFree(token) && isThing(token, on: sheet) {
      let word = sheet.text.string(token)
      for other in 0..<sheet.count where sheet.isFree(other) && sheet.text.string(other) == word {
        sheet.add(
          Draft(.programme, other..<other + 1, name: word, rule: "programme/apposition"))
      }
    }
    for token in 0..<sheet.count where sheet.isFree(token) && sheet.isWord(token) {
      let word = sheet.text.string(token)
      guard known.contains(word) else { continue }
      var end = token + 1
      var name = word
      if let whole = longer[word] {
        var draft = whole
        draft.tokens = token..<end
        draft.rule = "body/acronym"
        sheet.replace(with: draft)
        continue
      }
      // "KDG Wittenberg", "SIT NRW": the place behind it belongs to the name.
      if let index = sheet.draft(at: end), sheet.isSameLine(end), sheet.drafts[index].kind == .place
      {
        end = sheet.drafts[index].tokens.upperBound
        name += " " + sheet.drafts[index].name
        if sheet.isSameLine(end), sheet.text.tokens[end].kind == .number,
          sheet.text.tokens[end].range.count <= 4, !sheet.isMark(end + 1, ".")
        {
          name += " " + sheet.text.string(end)
          end += 1
        }
      }
      sheet.replace(with: Draft(.body, token..<end, name: name, rule: "body/acronym"))
    }
  }

  /// "die ILE" after "ILE Ilzer Land": the names that begin with a known word, one for each.
  private static func longerNames(of known: Set<String>, on sheet: DraftSheet) -> [String: Draft] {
    var names: [String: Draft] = [:]
    var doubtful: Set<String> = []
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.kind == .body, draft.rule == "body/proper-name", draft.tokens.count > 1 else {
        continue
      }
      let first = sheet.text.string(draft.tokens.lowerBound)
      guard known.contains(first) else { continue }
      if let other = names[first], other.name != draft.name { doubtful.insert(first) }
      names[first] = draft
    }
    return names.filter { !doubtful.contains($0.key) }
  }

  /// "Fit4Digital, dem Programm", "Scriba etwa, ein Programm": what an apposition calls a thing.
  private static func isThing(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token), isAcronym(token, on: sheet),
      sheet.isMark(sheet.after(token), ",")
    else { return false }
    var noun = sheet.after(sheet.after(token))
    guard FunctionWords.determiners.contains(sheet.key(noun)) else { return false }
    noun = sheet.after(noun)
    var steps = 0
    while steps < 2, sheet.isWord(noun), !sheet.isCapitalised(noun),
      NounPhrase.isAdjectiveForm(noun, on: sheet)
    {
      noun = sheet.after(noun)
      steps += 1
    }
    return sheet.isCapitalised(noun) && sheet.head(.programme, at: noun)?.head.sort == .type
  }

  /// "Vorstandsvorsitzende der Entega", "Geschäftsführer bei Polyteia", "A (HEAG)": a word that no
  /// list has, where whom somebody works for is told.
  private static func isEmployer(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token), sheet.text.tokens[token].range.count > 2 else { return false }
    let before = sheet.before(token)
    if sheet.isMark(before, "("), sheet.isMark(token + 1, ")"),
      sheet.kind(at: before - 1) == .person
    {
      return isAcronym(token, on: sheet)
    }
    return isEmployerBehindArticle(token, before, on: sheet)
  }

  /// "Minister Karl-Heinz Muster (SP)": two capitals behind an office's holder are a party's.
  private static func isParty(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    guard sheet.isMark(before, "("), sheet.isMark(token + 1, ")"),
      let person = sheet.draft(at: before - 1), sheet.drafts[person].kind == .person,
      sheet.kind(at: sheet.before(sheet.drafts[person].tokens.lowerBound)) == .role,
      sheet.isWord(token)
    else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    return bytes.count == 2 && bytes.allSatisfy { (65...90).contains($0) }
      && sheet.lexicon.role(of: token, in: sheet.text) == nil
  }

  private static func isEmployerBehindArticle(
    _ token: Int, _ before: Int, on sheet: DraftSheet
  ) -> Bool {
    let next = sheet.after(token)
    guard ["der", "von", "bei", "beim", "des"].contains(sheet.key(before)),
      let role = sheet.draft(at: sheet.before(before)), sheet.drafts[role].kind == .role,
      sheet.key(before) != "von" || ServedTownPass.territory(of: sheet.drafts[role].name) == nil,
      sheet.drafts[role].name != "Landrat",
      sheet.classes(token).isEmpty, sheet.adjectives[token] == nil,
      !sheet.text.string(token).contains("-"),
      sheet.heads(token).isEmpty,
      sheet.lexicon.role(of: token, in: sheet.text) == nil,
      next < 0 || !sheet.isCapitalised(next)
    else { return false }
    // "des Bierdorfers", "der Grünstädter": people and adjectives.
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    return !bytes.hasSuffix("er") && !bytes.hasSuffix("en")
      && sheet.key(before) != "des"
  }

  private static let introducers: WordSet = [
    "die", "der", "das", "dem", "den", "des", "beim", "vom", "zur", "zum", "von", "bei", "mit",
  ]

  /// Spellings in capitals that name techniques and things, not bodies.
  static let techniques: WordSet = [
    "ki", "it", "edv", "pc", "pdf", "cebit", "dsl", "gps", "usb", "wlan", "cms", "dms", "erp",
    "api", "id", "pin", "efa", "eakte", "e-akte", "app", "gis", "iot", "5g", "4g", "lte", "sms",
    "url", "www", "qr-code", "vpn", "ikt", "tk", "hr", "bim", "covid", "corona", "fag", "eu",
    "usa", "lkw", "pkw", "öpnv", "nps", "llm", "chatgpt", "wm", "em", "top", "faq", "html", "xml",
    "kmu", "mwst", "eudi", "nfc", "rfid", "sap", "linux", "windows", "office", "soc", "siem",
    "lora", "lorawan", "egovernment", "e-government", "egov", "e-payment", "ecommerce",
  ]

  private static func isAcronym(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token), BodyPass.isMixedCase(token, on: sheet) else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard (3...14).contains(bytes.count), !bytes.contains(45), !bytes.contains(46) else {
      return false
    }
    // A year or a figure with letters is none, nor is a plural of things ("PCs", "CIOs").
    guard let first = bytes.first, !(48...57).contains(first) || bytes.count <= 5 else {
      return false
    }
    guard !techniques.contains(sheet.key(token)),
      sheet.lexicon.role(of: token, in: sheet.text) == nil
    else { return false }
    let capitals = bytes.filter { (65...90).contains($0) }.count
    let classes = sheet.classes(token)
    return capitals >= 2 && classes.isDisjoint(with: [.noun, .otherWord]) && bytes.last != 115
  }
}
