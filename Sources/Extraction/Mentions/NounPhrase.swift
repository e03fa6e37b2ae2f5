import Gazetteer
import GermanText
import Ontology

/// Finds where the complement of a name ends: "für Inneres, Bau und Digitalisierung", "der
/// Sparkassen-Finanzgruppe".
enum NounPhrase {
  /// The end of a "für …" complement that starts at a token, exclusive; nil if there is none.
  static func purposeEnd(at token: Int, on sheet: DraftSheet) -> Int? {
    guard token > 0, sheet.key(token) == "für",
      let end = listEnd(from: sheet.after(token), on: sheet), !times.contains(sheet.key(end - 1))
    else { return nil }
    return end
  }

  /// What an office is held for and no field: "in seinem Amt für weitere vier Jahre bestätigt".
  private static let times: WordSet = [
    "jahr", "jahre", "jahren", "monate", "monaten", "wochen", "tage", "amtszeit", "amtszeiten",
    "amtsperiode", "amtsperioden", "wahlperiode", "wahlperioden", "legislaturperiode", "periode",
    "perioden", "dauer", "zeit",
  ]

  /// The end of a list of nouns with their adjectives and articles: "Personal und
  /// Digitalisierung", "den Datenschutz", "IT und Digitalisierung".
  static func listEnd(from start: Int, on sheet: DraftSheet) -> Int? {
    guard var end = groupEnd(from: start, on: sheet) else { return nil }
    while true {
      let joint = sheet.after(end - 1)
      guard joint > 0 else { return end }
      if sheet.isMark(joint, ",") {
        // A comma goes on only in "A, B und C": the last member must come, and soon.
        guard let next = groupEnd(from: sheet.after(joint), on: sheet),
          closes(from: next, on: sheet)
        else { return end }
        end = next
      } else if sheet.key(joint) == "und" || sheet.key(joint) == "sowie" {
        let following = sheet.after(joint)
        guard let next = groupEnd(from: following, on: sheet), !startsOther(following, on: sheet)
        else { return end }
        end = next
      } else {
        return end
      }
    }
  }

  /// Whether "und" and one more noun follow within a few members.
  private static func closes(from end: Int, on sheet: DraftSheet) -> Bool {
    var end = end
    for _ in 0..<5 {
      let joint = sheet.after(end - 1)
      guard joint > 0 else { return false }
      if sheet.key(joint) == "und" || sheet.key(joint) == "sowie" {
        return groupEnd(from: sheet.after(joint), on: sheet) != nil
      }
      guard sheet.isMark(joint, ","),
        let next = groupEnd(from: sheet.after(joint), on: sheet)
      else { return false }
      end = next
    }
    return false
  }

  /// A role, person or body after "und" starts something else: "… und Vorsitzender des …".
  private static func startsOther(_ token: Int, on sheet: DraftSheet) -> Bool {
    let noun = sheet.after(token)
    if FunctionWords.definiteArticles.contains(sheet.key(token)), sheet.isCapitalised(noun),
      sheet.kind(at: noun) == .body
        || sheet.head(.body, at: noun) != nil
    {
      // "… für Kultur und das Amt …" starts another body.
      return true
    }
    guard let kind = sheet.kind(at: token) else {
      return sheet.lexicon.role(of: token, in: sheet.text) != nil
    }
    return kind == .role || kind == .person
  }

  /// One member: article, adjectives and a noun, with a genitive behind it at most once.
  private static func groupEnd(from start: Int, on sheet: DraftSheet) -> Int? {
    var token = start
    var steps = 0
    while token > 0, steps < 4 {
      guard sheet.isWord(token) else { return nil }
      if sheet.kind(at: token) == .person || sheet.kind(at: token) == .role { return nil }
      if sheet.isCapitalised(token) {
        // A known name is taken whole.
        if let index = sheet.draft(at: token), sheet.drafts[index].tokens.count > 1,
          sheet.drafts[index].tokens.lowerBound == token
        {
          return sheet.drafts[index].tokens.upperBound
        }
        // "Öffentliche Sicherheit", "Zentrales IT-Management": a capital adjective goes on.
        let next = sheet.after(token)
        if steps == 0, isFullName(token, next, on: sheet) { return nil }
        if sheet.isCapitalised(next), sheet.isFree(next),
          isCapitalAdjective(token, on: sheet) || isForeignPair(token, next, on: sheet)
            || (sheet.classes(next).contains(.noun) && isDeclined(token, on: sheet))
        {
          token = next
          steps += 1
          continue
        }
        return genitiveEnd(after: token + 1, on: sheet) ?? token + 1
      }
      let key = sheet.key(token)
      let mayLead =
        FunctionWords.definiteArticles.contains(key) || isAdjectiveForm(token, on: sheet)
      guard mayLead else { return nil }
      token = sheet.after(token)
      steps += 1
    }
    return nil
  }

  /// "Der Landesvorstand entschied sich für Anna Jäger": a given name that is no noun, and one more.
  private static func isFullName(_ token: Int, _ next: Int, on sheet: DraftSheet) -> Bool {
    let names: WordClasses = [.givenName, .maleGivenName, .femaleGivenName]
    return !sheet.classes(token).isDisjoint(with: names)
      && sheet.classes(token).isDisjoint(with: [.noun, .otherWord, .alsoWord])
      && sheet.isCapitalised(next) && sheet.isSameLine(next)
  }

  /// "öffentlicher Dienste" behind "Digitalisierung", "der Verwaltung": part of the name only
  /// where it is an adjective and a noun in the genitive.
  private static func genitiveEnd(after end: Int, on sheet: DraftSheet) -> Int? {
    let token = sheet.after(end - 1)
    guard token > 0, sheet.isWord(token), !sheet.isCapitalised(token) else { return nil }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard bytes.count > 5, bytes.hasSuffix("er"),
      isAdjectiveForm(token, on: sheet)
    else { return nil }
    let noun = sheet.after(token)
    return sheet.isCapitalised(noun) && sheet.isFree(noun) ? noun + 1 : nil
  }

  /// "Open Data", "Smart City": a short word that no German list has, and its noun.
  private static func isForeignPair(_ token: Int, _ next: Int, on sheet: DraftSheet) -> Bool {
    let names: WordClasses = [.givenName, .maleGivenName, .femaleGivenName, .academicTitle]
    return sheet.isFree(token) && sheet.adjectives[token] == nil
      && sheet.text.tokens[token].range.count <= 7
      && sheet.classes(token).isDisjoint(with: names.union([.noun, .otherWord]))
      && (sheet.classes(next).isDisjoint(with: names) || sheet.key(next) == "data")
  }

  private static func isCapitalAdjective(_ token: Int, on sheet: DraftSheet) -> Bool {
    let classes = sheet.classes(token)
    guard !classes.contains(.noun) || classes.contains(.otherWord) else { return false }
    return isDeclined(token, on: sheet)
  }

  private static func isDeclined(_ token: Int, on sheet: DraftSheet) -> Bool {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard bytes.count > 5 else { return false }
    return bytes.hasSuffix("e") || bytes.hasSuffix("er")
      || bytes.hasSuffix("es") || bytes.hasSuffix("en")
  }

  static func isAdjectiveForm(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token), !FunctionWords.prepositions.contains(sheet.key(token)),
      !FunctionWords.determiners.contains(sheet.key(token)),
      !FunctionWords.pronouns.contains(sheet.key(token))
    else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard bytes.count > 3 else { return false }
    return bytes.hasSuffix("e") || bytes.hasSuffix("er")
      || bytes.hasSuffix("es") || bytes.hasSuffix("en")
      || bytes.hasSuffix("em")
  }
}
