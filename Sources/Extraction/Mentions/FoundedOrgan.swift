import Gazetteer
import GermanText
import Ontology

/// An organ with an indefinite article is one of many, but not where the sentence tells that its body
/// now has it: "hat einen Digitalrat gegründet", "bekommt ein Präsidium", "wählte einen neuen Vorstand".
extension BodyPass {
  /// Whether a sentence founds, elects or gets an organ that the article knows again.
  static func isFounded(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    guard match.head.sort == .organ else { return false }
    let isKnownAgain = isNamedAgain(token, match, on: sheet)
    let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
    var tells = false
    for other in sentence {
      // "…, der die Stadt beraten soll"
      if tells, other > token, sheet.isMark(other, ",") { break }
      if plans.contains(sheet.key(other)) { return false }
      tells =
        tells
        || (isKnownAgain ? makes : starts).contains(sheet.key(other))
      // "ins Leben gerufen"
      tells = tells || sheet.key(other) == "gerufen" && sheet.key(other - 1) == "leben"
    }
    return tells && (isKnownAgain || !match.isWhole && isOfGovernment(match, at: token, on: sheet))
  }

  /// "ein Beirat, der zu seiner ersten Sitzung zusammentrat", "konstituierte sich eine Lenkungsrunde":
  /// whether an organ with an indefinite article has a meeting that the sentence tells of.
  static func hasMeeting(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard isIndefinite(token, on: sheet) else { return false }
    let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
    guard !sentence.contains(where: { plans.contains(sheet.key($0)) }) else { return false }
    if (sentence.lowerBound..<token).contains(where: { constitutes($0, on: sheet) }) { return true }
    guard sheet.isMark(token + 1, ","), token + 2 < sentence.upperBound,
      ["der", "die", "das", "dessen", "deren"].contains(sheet.key(token + 2))
    else { return false }
    return (token + 2..<sentence.upperBound).contains { position in
      constitutes(position, on: sheet)
        || sheet.isCapitalised(position)
          && sheet.head(.session, at: position).map { $0.head.lemma == "sitzung" } ?? false
    }
  }

  private static func constitutes(_ token: Int, on sheet: DraftSheet) -> Bool {
    ["konstituierte", "konstituiert", "zusammentrat", "zusammentritt", "zusammengetreten"]
      .contains(sheet.key(token))
  }

  /// "ein Digitalkabinett", "einen Digitalrat": of which a government or town has but one, also where
  /// it is named once.
  private static func isOfGovernment(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    let word = sheet.lemma(of: match, at: token).lowercased()
    return ["digital", "ki-", "it-", "smart-city-", "klima", "innovations", "zukunfts"]
      .contains(where: word.hasPrefix)
  }

  /// What one does when one sets up an organ, told as done.
  private static let starts: WordSet = [
    "gegründet", "gründete", "gründeten", "eingerichtet", "eingesetzt", "einberufen", "gebildet",
    "konstituiert", "etabliert", "geschaffen",
  ]

  /// "richtet eine Stabsstelle Digitalisierung ein": a unit with its field that a sentence sets up.
  static func isSetUp(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard UnitName.fieldEnd(after: token, on: sheet) != nil else { return false }
    var tells = false
    for other in sheet.text.sentences[sheet.text.sentence(of: token)] where sheet.isWord(other) {
      if plans.contains(sheet.key(other)) || sheet.key(other) == "nicht" { return false }
      tells =
        tells || makes.contains(sheet.key(other)) && !["hat", "haben"].contains(sheet.key(other))
    }
    return tells
  }

  /// Whether the noun stands with a definite article somewhere: the article is about this one.
  private static func isNamedAgain(
    _ token: Int, _ match: HeadNouns.Match, on sheet: DraftSheet
  ) -> Bool {
    let lemma = sheet.lemma(of: match, at: token)
    return (0..<sheet.count).contains { other in
      other != token && sheet.isCapitalised(other)
        && sheet.text.string(other).hasPrefix(lemma)
        && (FunctionWords.definiteArticles.contains(sheet.key(sheet.before(other)))
          || ["im", "vom", "beim", "zum"].contains(sheet.key(sheet.before(other))))
    }
  }

  private static let makes: WordSet = [
    "gegründet", "gründet", "gründete", "gründeten", "eingerichtet", "richtet", "richtete",
    "berufen",
    "beruft", "berief", "eingesetzt", "gebildet", "bildet", "bildeten", "einberufen", "bekommt",
    "bekommen", "erhält", "erhalten", "wählte", "wählten", "gewählt", "wählt", "hat", "haben",
    "gibt",
    "gab", "unterstützt", "begleitet", "berät", "beaufsichtigt",
  ]

  private static let plans: WordSet = [
    "soll", "sollen", "sollte", "will", "wollen", "fordert", "fordern", "könnte", "würde", "möchte",
    "kein", "keinen", "keine", "braucht", "plant", "planen", "schlägt",
  ]
}
