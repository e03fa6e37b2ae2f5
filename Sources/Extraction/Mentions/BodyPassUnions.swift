import Gazetteer
import GermanText
import Ontology

/// Associations and networks whose name is made of common words.
extension BodyPass {
  /// "Netzwerk Digitale Stadt", "Verein Metropolnetz Franken", "Allianz für digitale Schulen".
  ///
  /// A network or an alliance is part of its name, an association only says what bears it.
  static func described(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard sheet.isFree(token), isUnion(match) else { return false }
    // "Förderverein Freibad Ulm": what the association is for says its name, a bare "Verein" does not.
    let isPart =
      partsOfName.contains(where: match.head.lemma.hasSuffix)
      || match.head.lemma == "verein" && !match.isWhole
    if ["allianz", "bündnis"].contains(match.head.lemma),
      let end = UnionName.purposeEnd(behind: token, on: sheet)
    {
      addUnion(match, token..<end, on: &sheet)
      return true
    }
    let first = sheet.after(token)
    // "Einkaufsverbund Rhein-Ruhr": a compound takes any name as its own.
    let isCompound = isPart && !match.isWhole
    if isCompound, sheet.isCapitalised(first), sheet.isFree(first), isNameLike(first, on: sheet),
      !isSpelledAsName(first, on: sheet), !isMixedCase(first, on: sheet),
      !sheet.isCapitalised(first + 1)
    {
      addUnion(match, token..<first + 1, on: &sheet)
      return true
    }
    // "Städtenetzwerk Ruhr", "Kommunales Netzwerk Nordhessen"
    if isPart, isCompound || ProgrammePass.capitalAdjective(before: token, on: sheet) != nil,
      let place = sheet.draft(at: first), sheet.drafts[place].kind == .place
    {
      addUnion(match, token..<sheet.drafts[place].tokens.upperBound, on: &sheet)
      return true
    }
    // "will das Netzwerk Open Source fördern": nor is the first word alone a name.
    if UnionName.isObject(behind: token, on: sheet) { return true }
    guard let end = UnionName.end(behind: token, on: sheet),
      isCompound || !(first..<end).allSatisfy({ sheet.isFree($0) && isNameLike($0, on: sheet) }),
      !(first..<end).contains(where: { isSpelledAsName($0, on: sheet) })
    else { return false }
    if isPart {
      addUnion(match, token..<end, on: &sheet)
    } else {
      let form = registeredEnd(from: end, on: sheet)
      sheet.add(
        Draft(
          .body, first..<form, name: sheet.text.string(tokens: first..<end), rule: "body/typed"))
    }
    return true
  }

  /// A network with the capital adjectives before it: "Interkommunales Netzwerk Digitale Stadt".
  private static func addUnion(
    _ match: HeadNouns.Match, _ tokens: Range<Int>, on sheet: inout DraftSheet
  ) {
    let noun = tokens.lowerBound
    var start = noun
    while let previous = ProgrammePass.capitalAdjective(before: start, on: sheet) {
      start = previous
    }
    let words =
      (start..<noun).map { ProgrammePass.strong(at: $0, gender: match.head.gender, on: sheet) }
      + [sheet.lemma(of: match, at: noun), sheet.text.string(tokens: noun + 1..<tokens.upperBound)]
    let name = words.joined(separator: " ")
    let known = sheet.knownBody(named: name)
    sheet.replace(
      with: Draft(
        .body, start..<registeredEnd(from: tokens.upperBound, on: sheet), name: known?.name ?? name,
        recordID: known?.id,
        rule: "body/union"))
  }

  private static func isUnion(_ match: HeadNouns.Match) -> Bool {
    let unions = ["verein", "genossenschaft", "verband"]
    return (partsOfName + unions).contains(where: match.head.lemma.hasSuffix)
  }

  /// Nouns that are part of the name behind them.
  private static let partsOfName = [
    "netzwerk", "allianz", "bündnis", "verbund", "initiative", "gemeinschaft",
  ]

  /// "Kommune@Hessen", "re@di", "LauterIT": the noun before such a spelling is no part of the name.
  private static func isSpelledAsName(_ token: Int, on sheet: DraftSheet) -> Bool {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    let isCamel = zip(bytes, bytes.dropFirst()).contains {
      (97...122).contains($0) && (65...90).contains($1)
    }
    return isCamel || bytes.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ".") }
  }
}
