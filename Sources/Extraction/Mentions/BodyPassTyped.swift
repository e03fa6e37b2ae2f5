import Gazetteer
import GermanText
import Ontology

/// Bodies whose name stands behind a noun that says what it is and is no part of it: "Verein Myni Gmeind".
extension BodyPass {
  /// "Netzwerk re@di", "Verein Myni Gmeind", "Dienstleisterin Komm.ONE": the name behind a noun
  /// that says what it is.
  static func typed(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) {
    if quotedName(behind: token, on: &sheet) || association(match, at: token, on: &sheet)
      || onlyWithAdjective.contains(match.head.lemma)
    {
      return
    }
    if described(match, at: token, on: &sheet) { return }
    let first = sheet.after(token)
    guard first > 0, sheet.isFree(first) else { return }
    var end = first
    if isSmallName(first, on: sheet) { end += 1 }
    // "Netzwerk Digitale Kommune@Hessen"
    if sheet.isCapitalised(first), !isNameLike(first, on: sheet), sheet.isFree(first + 1),
      sheet.isSameLine(first + 1), isMixedCase(first + 1, on: sheet)
    {
      end += 1
    }
    while sheet.isSameLine(end), sheet.isFree(end), end - first < 3,
      isNameLike(end, on: sheet)
    {
      end += 1
    }
    if match.head.lemma == "firma", let named = firmEnd(from: first, behind: token, on: sheet) {
      end = named
    }
    if end == first, isCalledByNoun(first, behind: token, match, on: sheet) { end += 1 }
    guard end > first else { return }
    // "Verein EnergieCluster Digitales Lübeck"
    if sheet.isCapitalised(end), sheet.isFree(end), NounPhrase.isAdjectiveForm(end, on: sheet),
      sheet.isSameLine(end + 1), sheet.isCapitalised(end + 1),
      let place = sheet.draft(at: end + 1), sheet.drafts[place].territory != nil
    {
      end = sheet.drafts[place].tokens.upperBound
    }
    let form = registeredEnd(from: end, on: sheet)
    sheet.add(
      Draft(
        .body, first..<form, name: sheet.text.string(tokens: first..<end), rule: "body/typed"))
  }

  /// "ihre IT-Tochter KID", "deren Schwester re@di": a firm by its kin, where its spelling shows that it is
  /// no child.
  static func kin(at token: Int, on sheet: inout DraftSheet) {
    let name = sheet.after(token)
    guard ["tochter", "schwester", "it-tochter"].contains(sheet.key(token)), sheet.isFree(name),
      isMixedCase(name, on: sheet), !sheet.isCapitalised(sheet.after(name)),
      !AcronymPass.techniques.contains(sheet.key(name)),
      FunctionWords.determiners.contains(sheet.key(sheet.before(token)))
        || ["deren", "dessen"].contains(sheet.key(sheet.before(token)))
        || NounPhrase.isAdjectiveForm(sheet.before(token), on: sheet)
    else { return }
    sheet.add(Draft(.body, name..<name + 1, name: sheet.text.string(name), rule: "body/typed"))
  }

  /// "von der Beratungsfirma Leuchtturm", "des Motorenspezialisten Henkelhausen": behind a noun for a
  /// company that cannot be a subject, one noun more is its name.
  private static func isCalledByNoun(
    _ name: Int, behind token: Int, _ match: HeadNouns.Match, on sheet: DraftSheet
  ) -> Bool {
    guard companies.contains(where: match.head.lemma.hasSuffix), sheet.isCapitalised(name),
      !RolePass.isGivenName(name, on: sheet), !sheet.isCapitalised(sheet.after(name)),
      sheet.lexicon.role(of: name, in: sheet.text) == nil, !MeetingDays.isDay(name, on: sheet)
    else { return false }
    let article = sheet.before(token)
    // "mit dem Anbieter Geld verdienen": what has a verb behind it may be its object, but no word that
    // German lists don't have.
    let next = sheet.after(name)
    guard
      next < 0 || !sheet.classes(name).contains(.noun) || sheet.classes(name).contains(.compound)
        || sheet.text.tokens[next].kind == .mark
        || FunctionWords.prepositions.contains(sheet.key(next))
        || FunctionWords.conjunctions.contains(sheet.key(next)), sheet.key(next) != "zu"
    else { return false }
    if sheet.key(article) == "des" || ["vom", "beim"].contains(sheet.key(article)) { return true }
    return ["der", "dem"].contains(sheet.key(article))
      && ["von", "bei", "mit", "aus", "durch"].contains(sheet.key(sheet.before(article)))
  }

  /// "die Firma Meier Systemtechnik aus Ulm": two words or more behind "Firma" are its name.
  private static func firmEnd(
    from first: Int, behind token: Int, on sheet: DraftSheet
  ) -> Int? {
    var end = first
    while sheet.isSameLine(end), end - first < 4, sheet.isCapitalised(end), sheet.isFree(end),
      sheet.lexicon.role(of: end, in: sheet.text) == nil,
      !FunctionWords.all.contains(sheet.key(end)),
      !MeetingDays.isDay(end, on: sheet)
    {
      end += 1
    }
    guard end - first > 1, !isIndefinite(token, on: sheet),
      !sheet.classes(first).contains(.noun) || !UnitName.isBehindVerb(token, on: sheet)
        || ["wurde", "wurden", "wird", "ist"].contains(sheet.key(sheet.before(sheet.before(token))))
    else { return nil }
    return end
  }

  private static let companies = [
    "firma", "unternehmen", "anbieter", "hersteller", "spezialist", "versandhaus", "softwarehaus",
    "start-up", "zulieferer", "konzern", "reederei", "verlag",
  ]

  /// Where the sign of a registered association behind a name ends.
  static func registeredEnd(from end: Int, on sheet: DraftSheet) -> Int {
    guard sheet.isSameLine(end), sheet.key(end) == "e", sheet.isMark(end + 1, "."),
      sheet.key(end + 2) == "v", sheet.isMark(end + 3, ".")
    else { return end }
    return end + 4
  }

  /// "Verein „Digitale Stadt Düsseldorf“": a name in quotes is taken whole.
  static func quotedName(behind token: Int, on sheet: inout DraftSheet) -> Bool {
    guard let name = ProgrammePass.quoted(from: sheet.after(token), on: sheet) else { return false }
    if let index = sheet.draft(at: name.lowerBound), sheet.drafts[index].tokens == name {
      return true
    }
    // "des Zweckverbandes „Digitale Kommunen Muster“": known with its noun.
    let bare = sheet.text.string(tokens: name)
    let noun = sheet.head(.body, at: token).map { sheet.lemma(of: $0, at: token) } ?? ""
    let known = sheet.knownBody(named: noun + " " + bare)
    sheet.replace(
      with: Draft(
        .body, name, name: known?.name ?? bare, recordID: known?.id, rule: "body/typed"))
    return true
  }

  /// "Verein initiative.ulm.digital", "Start-up polyteia": a word in small letters that no list of
  /// German words has, behind a noun that wants a name.
  static func isSmallName(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token), !sheet.isCapitalised(token) else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    if bytes.dropFirst().dropLast().contains(46) { return true }
    return bytes.count > 3 && sheet.classes(token).isEmpty && bytes.last != 116
      && bytes.last != 110 && !FunctionWords.all.contains(sheet.key(token))
      && !NounPhrase.isAdjectiveForm(token, on: sheet)
  }

  /// A word that looks like a name of its own rather than a noun.
  static func isNameLike(_ token: Int, on sheet: DraftSheet) -> Bool {
    if isMixedCase(token, on: sheet) { return true }
    // "St." is the beginning of one.
    guard sheet.isCapitalised(token), sheet.key(token) != "st" else { return false }
    let classes = sheet.classes(token)
    return classes.isDisjoint(with: [
      .noun, .otherWord, .givenName, .maleGivenName, .femaleGivenName,
    ])
  }
}
