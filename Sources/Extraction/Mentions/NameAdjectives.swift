import Gazetteer
import GermanText
import Ontology

/// Adjectives in capitals, which are part of a name, and the form that they have in it.
extension ProgrammePass {
  /// "Kommunale", "Digitales": an ending that only adjectives have, though the word may be a noun.
  static func hasAdjectiveEnding(_ token: Int, on sheet: DraftSheet) -> Bool {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    return adjectiveEndings.contains(where: bytes.hasSuffix)
  }

  private static let adjectiveEndings =
    ["isch", "lich", "ig", "al", "iv", "ell", "sam", "är"].flatMap { suffix in
      ["e", "en", "er", "es", "em"].map { suffix + $0 }
    }

  /// A capitalised adjective inside a sentence is part of a name: "Nationale", "Föderalen".
  static func capitalAdjective(before token: Int, on sheet: DraftSheet) -> Int? {
    let before = sheet.before(token)
    // "Allgäuer Digitalcharta" over a paragraph: a place's adjective is one anywhere.
    guard sheet.isFree(before), sheet.isCapitalised(before),
      !sheet.isFirstOfSentence(before) || sheet.adjectives[before] != nil
    else { return nil }
    let bytes = sheet.text.bytes[sheet.text.tokens[before].range]
    guard bytes.count > 5, !FunctionWords.determiners.contains(sheet.key(before)) else {
      return nil
    }
    let isDeclined = ["e", "en", "er", "es", "em"].contains {
      bytes.hasSuffix($0)
    }
    guard isDeclined else { return nil }
    if sheet.adjectives[before] != nil { return before }
    guard sheet.classes(before).contains(.noun) else { return before }
    // "die Nationale Strategie": an adjective that can be a noun, behind an article.
    let isAdjective =
      sheet.classes(before).contains(.otherWord) || hasAdjectiveEnding(before, on: sheet)
    let article = sheet.key(sheet.before(before))
    let isDefinite =
      FunctionWords.definiteArticles.contains(article)
      || ["im", "beim", "vom", "zum", "zur"].contains(article)
    return isAdjective && isDefinite ? before : nil
  }

  /// The adjective at a token in the strong nominative; a demonym ("Essener") has but one form.
  static func strong(at token: Int, gender: GrammaticalGender, on sheet: DraftSheet) -> String {
    let word = sheet.text.string(token)
    let isDemonym =
      sheet.adjectives[token] != nil && word.hasSuffix("er") && !word.hasSuffix("ischer")
    return isDemonym ? word : strong(word, gender: gender)
  }

  /// An adjective in the strong nominative of a gender: "Nationalen" → "Nationaler".
  static func strong(_ adjective: String, gender: GrammaticalGender) -> String {
    var stem = adjective
    for ending in ["en", "em", "es", "er", "e"] where stem.hasSuffix(ending) {
      stem.removeLast(ending.count)
      break
    }
    switch gender {
    case .masculine: return stem + "er"
    case .neuter: return stem + "es"
    case .feminine, .plural: return stem + "e"
    }
  }
}
