import Gazetteer
import GermanText
import Ontology

/// Learns the short forms that the article defines ("… Nordmark (ZDKN)", "FITKO (Föderale
/// IT-Kooperation)", "(kurz: DR)", ", kurz AK MeVa") and finds them again.
///
/// What the article defines beats the gazetteer: after "Landesamt für Bodenschutz und Innovation
/// (BSI)" every "BSI" of the article is that one.
enum AbbreviationPass {
  static func run(on sheet: inout DraftSheet) {
    DefinitionPhrase.run(on: &sheet)
    for index in sheet.standing {
      guard let (inner, isCalledSo, index) = definition(after: index, on: &sheet) else { continue }
      let long = sheet.drafts[index]
      if let record = otherRecord(inner, than: long, on: sheet) {
        if DefinitionPhrase.means(record, long.tokens, on: sheet) {
          sheet.update(index) { draft in
            draft.name = record.name
            draft.recordID = record.id
            draft.needsOwner = false
          }
          continue
        }
        guard isCalledSo || DefinitionPhrase.isSpelt(inner, from: long.tokens, on: sheet) else {
          continue
        }
      }
      var short = Draft(
        long.kind, inner, name: long.name, recordID: long.recordID, rule: "abbreviation/bracket")
      short.owner = long.owner
      short.longForm = index
      short.needsOwner = long.needsOwner
      sheet.replace(with: short)
      if let at = sheet.draft(at: inner.lowerBound) {
        sheet.definitions[sheet.text.string(tokens: inner)] = at
      }
    }
    guard !sheet.definitions.isEmpty else { return }
    findAgain(on: &sheet)
    correctOwners(on: &sheet)
  }

  /// The tokens of a short form that stands behind a body or programme to define it, whether the
  /// article says so in words ("kurz"), and the draft of the long form, which may have grown.
  private static func definition(
    after index: Int, on sheet: inout DraftSheet
  ) -> (inner: Range<Int>, isCalledSo: Bool, long: Int)? {
    let draft = sheet.drafts[index]
    guard draft.kind == .body || draft.kind == .programme, !draft.tokens.isEmpty else { return nil }
    let mark = sheet.after(draft.tokens.upperBound - 1)
    if sheet.isMark(mark, ","), sheet.key(sheet.after(mark)) == "kurz" {
      var end = mark + 2
      while sheet.isSameLine(end), sheet.isCapitalised(end), end < mark + 4 { end += 1 }
      guard end > mark + 2, isAbbreviation(mark + 2..<end, of: draft, on: sheet) else { return nil }
      return (mark + 2..<end, true, index)
    }
    var bracket = mark
    // "Digitalrat Musterstadt (DR)": a name that no list has belongs to what is defined.
    while bracket - mark < 2, sheet.isSameLine(bracket), isUnknownName(bracket, on: sheet) {
      bracket += 1
    }
    // "Einstein Center Digital Future (ECDF)": words that the short form is spelt from.
    if !sheet.isMark(bracket, "("), let end = capitalsEnd(from: mark, on: sheet),
      let inner = DefinitionPhrase.inner(ofBracket: end, on: sheet),
      !DefinitionPhrase.isSpelt(inner, from: draft.tokens, on: sheet)
    {
      bracket = end
    }
    guard sheet.isMark(bracket, "("),
      let inner = DefinitionPhrase.inner(ofBracket: bracket, on: sheet),
      isAbbreviation(inner, of: draft, on: sheet)
    else { return nil }
    let isCalledSo = inner.lowerBound > bracket + 1
    guard bracket > mark else { return (inner, isCalledSo, index) }
    guard draft.kind == .body, draft.recordID == nil,
      DefinitionPhrase.isSpelt(inner, from: draft.tokens.lowerBound..<bracket, on: sheet)
    else { return nil }
    var whole = draft
    whole.tokens = draft.tokens.lowerBound..<bracket
    whole.name += " " + sheet.text.string(tokens: mark..<bracket)
    whole.needsOwner = false
    whole.rule = "abbreviation/whole-name"
    sheet.replace(with: whole)
    return sheet.draft(at: draft.tokens.lowerBound).map { (inner, isCalledSo, $0) }
  }

  /// Where two or three free words in capitals end at a bracket.
  private static func capitalsEnd(from start: Int, on sheet: DraftSheet) -> Int? {
    var end = start
    while end > 0, end - start < 4, sheet.isSameLine(end), sheet.isCapitalised(end),
      sheet.isFree(end), sheet.lexicon.role(of: end, in: sheet.text) == nil
    {
      end += 1
    }
    return end - start > 1 && sheet.isSameLine(end) && sheet.isMark(end, "(") ? end : nil
  }

  private static func isUnknownName(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token), sheet.isCapitalised(token), sheet.isFree(token) else { return false }
    let classes = sheet.classes(token)
    return classes.isDisjoint(with: [.noun, .otherWord, .givenName]) || classes.contains(.compound)
  }

  /// The record that the gazetteer has for a short form, where it is not the long form's own.
  private static func otherRecord(
    _ inner: Range<Int>, than long: Draft, on sheet: DraftSheet
  ) -> Record? {
    sheet.lexicon.records(named: sheet.text.string(tokens: inner))
      .map { sheet.lexicon.records[$0] }
      .first { ($0.kind == .body || $0.kind == .programme) && $0.id != long.recordID }
  }

  /// Every place of the article where a defined short form stands.
  private static func findAgain(on sheet: inout DraftSheet) {
    var byFirst: [String: [(words: [String], source: Int)]] = [:]
    for (short, source) in sheet.definitions {
      let words = sheet.drafts[source].tokens.map { sheet.text.string($0) }
      guard let first = words.first, !short.isEmpty else { continue }
      byFirst[first, default: []].append((words, source))
    }
    for token in 0..<sheet.count where sheet.isWord(token) {
      for (words, source) in byFirst[sheet.text.string(token)] ?? [] {
        let tokens = token..<token + words.count
        let origin = sheet.drafts[source]
        guard tokens.upperBound <= sheet.count, tokens != origin.tokens,
          zip(tokens, words).allSatisfy({ sheet.text.string($0) == $1 }),
          isReplaceable(tokens, by: origin, on: sheet)
        else { continue }
        var draft = origin
        draft.tokens = tokens
        draft.rule = "abbreviation/again"
        sheet.replace(with: draft)
      }
    }
  }

  private static func isReplaceable(
    _ tokens: Range<Int>, by origin: Draft, on sheet: DraftSheet
  ) -> Bool {
    for token in tokens {
      guard let index = sheet.draft(at: token) else { continue }
      let other = sheet.drafts[index]
      let isInside =
        tokens.lowerBound <= other.tokens.lowerBound && other.tokens.upperBound <= tokens.upperBound
      if !isInside || other.name == origin.name { return false }
    }
    return true
  }

  /// "DR-Beirat", "DR-Vorsitzende": an organ's owner and an office's body by a defined short form.
  private static func correctOwners(on sheet: inout DraftSheet) {
    for index in sheet.standing where sheet.drafts[index].kind == .role {
      let draft = sheet.drafts[index]
      guard draft.prefix == nil, let hyphen = draft.name.lastIndex(of: "-"),
        sheet.definitions[String(draft.name[..<hyphen])] != nil
      else { continue }
      sheet.update(index) { role in
        role.prefix = String(role.name[..<hyphen])
        role.name = String(role.name[role.name.index(after: hyphen)...])
      }
    }
    for index in sheet.standing where sheet.drafts[index].owner != nil {
      let word = sheet.text.string(sheet.drafts[index].tokens.lowerBound)
      guard let hyphen = word.lastIndex(of: "-"),
        let source = sheet.definitions[String(word[..<hyphen])]
      else { continue }
      let origin = sheet.drafts[source]
      sheet.update(index) { $0.owner = Owner(name: origin.name, recordID: origin.recordID) }
    }
  }

  /// Short, with capitals, and either unknown or spelt from the long name's letters.
  private static func isAbbreviation(_ tokens: Range<Int>, of draft: Draft, on sheet: DraftSheet)
    -> Bool
  {
    guard tokens.count <= 2, sheet.isWord(tokens.lowerBound) else { return false }
    let word = sheet.text.string(tokens: tokens)
    guard word.utf8.count <= 12 else { return false }
    if let index = sheet.draft(at: tokens.lowerBound) {
      let other = sheet.drafts[index]
      if other.kind == .person { return false }
      // A town behind a body tells where it is; a party behind a person is no definition.
      if other.kind == .place, !BodyPass.isMixedCase(tokens.lowerBound, on: sheet) { return false }
    }
    let capitals = word.utf8.filter { (65...90).contains($0) }
    // "Linux Solutions Group (Lisog)": no word of any list, spelt from the letters of the name.
    let isCoined =
      tokens.count == 1 && sheet.isFree(tokens.lowerBound)
      && (sheet.isCapitalised(tokens.lowerBound) || (3...6).contains(word.utf8.count))
      && sheet.classes(tokens.lowerBound).isEmpty
      && DefinitionPhrase.isSpelt(tokens, from: draft.tokens, on: sheet)
    guard
      capitals.count >= 2 || isCoined || BodyPass.isMixedCase(tokens.lowerBound, on: sheet)
    else { return false }
    let long = sheet.text.string(tokens: draft.tokens).lowercased()
    guard let first = word.lowercased().first else { return false }
    return long.contains(first)
  }
}
