import Gazetteer
import GermanText
import Ontology

/// Bodies whose name stands behind or before a noun that says what they are: associations,
/// universities, companies.
extension BodyPass {
  static func properName(
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
  static func typed(
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

  static func company(at token: Int, on sheet: inout DraftSheet) {
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
