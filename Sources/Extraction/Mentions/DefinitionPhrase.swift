import Gazetteer
import GermanText
import Ontology

/// The long form before a defined short form, where no other pass found one: "Der Deutsche
/// Schützentag (DST)".
///
/// Only where the gazetteer has the short form for something else, which the article doesn't mean.
enum DefinitionPhrase {
  static func run(on sheet: inout DraftSheet) {
    for token in 0..<sheet.count where sheet.isMark(token, "(") {
      guard let inner = inner(ofBracket: token, on: sheet),
        let index = sheet.draft(at: inner.lowerBound),
        sheet.drafts[index].tokens == inner, sheet.drafts[index].kind == .body,
        let id = sheet.drafts[index].recordID, let record = sheet.lexicon.record(id: id),
        token > 0, isOpen(token - 1, on: sheet), sheet.isCapitalised(token - 1),
        let phrase = phrase(before: token, for: inner, on: sheet),
        !means(sheet.lexicon.records[record], phrase, on: sheet)
      else { continue }
      guard let name = nominative(phrase, on: sheet) else {
        sheet.refuse(inner, "\(id): defined as something else")
        sheet.drop(index)
        continue
      }
      sheet.add(Draft(.body, phrase, name: name, rule: "abbreviation/phrase"))
    }
  }

  /// Whether a word may belong to a long form: no mention of its own, or the region in the name.
  private static func isOpen(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isFree(token) || sheet.kind(at: token) == .place
  }

  /// What stands in a bracket, without "kurz:" and its like; nil for a long or open one.
  static func inner(ofBracket bracket: Int, on sheet: DraftSheet) -> Range<Int>? {
    var close = bracket + 1
    while close < sheet.count, close - bracket < 8, !sheet.isMark(close, ")"),
      sheet.isSameLine(close)
    {
      close += 1
    }
    guard sheet.isMark(close, ")") else { return nil }
    var start = bracket + 1
    while start < close,
      introducers.contains(sheet.key(start)) || start > bracket + 1 && sheet.isMark(start, ":")
    {
      start += 1
    }
    guard start < close, close - start <= 3 else { return nil }
    return start..<close
  }

  private static let introducers: Set<WordKey> = [
    "kurz", "abgekürzt", "abk", "abk.", "im", "folgenden", "nachfolgend", "auch",
  ]

  /// Whether the letters of a short form stand in a long one in their order, the first at the start
  /// of a word.
  static func isSpelt(_ short: Range<Int>, from long: Range<Int>, on sheet: DraftSheet) -> Bool {
    let letters = sheet.text.string(tokens: short).lowercased().filter { $0.isLetter }
    guard let first = letters.first else { return false }
    for start in long where sheet.isWord(start) {
      let text = sheet.text.string(tokens: start..<long.upperBound).lowercased()
      guard text.first == first else { continue }
      var rest = Substring(letters)
      for letter in text where letter == rest.first { rest = rest.dropFirst() }
      if rest.isEmpty { return true }
    }
    return false
  }

  /// Whether a long form is another way to say a record's name: all of its nouns are in it.
  static func means(_ record: Record, _ long: Range<Int>, on sheet: DraftSheet) -> Bool {
    let name = record.name.lowercased()
    let nouns = long.filter { sheet.isCapitalised($0) && sheet.text.tokens[$0].range.count >= 5 }
    return !nouns.isEmpty
      && nouns.allSatisfy { name.contains(sheet.text.string($0).lowercased().prefix(5)) }
      && nouns.contains { name.contains(sheet.text.string($0).lowercased().dropLast(2)) }
  }

  /// The nearest run of words before a bracket that a short form is spelt from.
  private static func phrase(
    before bracket: Int, for short: Range<Int>, on sheet: DraftSheet
  ) -> Range<Int>? {
    var start = bracket - 1
    while start >= 0, bracket - start <= 8, isOpen(start, on: sheet), sheet.isWord(start) {
      guard start + 1 == bracket || sheet.isSameLine(start + 1) else { return nil }
      if FunctionWords.determiners.contains(sheet.key(start)), sheet.isFirstOfSentence(start) {
        return nil
      }
      if sheet.isCapitalised(start), isSpelt(short, from: start..<bracket, on: sheet),
        sheet.text.string(start).first == sheet.text.string(short.lowerBound).first
      {
        return start..<bracket
      }
      start -= 1
    }
    return nil
  }

  /// A phrase in the nominative without its article; nil where its case isn't clear.
  private static func nominative(_ phrase: Range<Int>, on sheet: DraftSheet) -> String? {
    let name = sheet.text.string(tokens: phrase)
    let first = sheet.text.string(phrase.lowerBound)
    let before = sheet.before(phrase.lowerBound)
    guard phrase.count > 1, first.hasSuffix("e") else {
      return ["des", "dem", "den"].contains(sheet.key(before)) && phrase.count > 1 ? nil : name
    }
    switch sheet.key(before) {
    case "der": return first + "r" + name.dropFirst(first.count)
    case "das": return first + "s" + name.dropFirst(first.count)
    default: return name
    }
  }
}
