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
      bodyByNoun(before: token, on: &sheet)
      guard let inner = inner(ofBracket: token, on: sheet),
        let index = sheet.draft(at: inner.lowerBound),
        sheet.drafts[index].tokens == inner, sheet.drafts[index].kind == .body,
        let id = sheet.drafts[index].recordID, let record = sheet.lexicon.record(id: id),
        token > 0, isOpen(token - 1, on: sheet), sheet.isCapitalised(token - 1),
        let phrase = phrase(before: token, for: inner, on: sheet)
      else { continue }
      let known = sheet.lexicon.records[record]
      if means(known, phrase, on: sheet) {
        sheet.add(
          Draft(
            .body, phrase, name: known.name, recordID: known.id, rule: "abbreviation/known-phrase"))
        continue
      }
      guard let name = nominative(phrase, on: sheet) else {
        sheet.refuse(inner, "\(id): defined as something else")
        sheet.drop(index)
        continue
      }
      sheet.add(Draft(.body, phrase, name: name, rule: "abbreviation/phrase"))
    }
  }

  /// "beim Kommunalen IT-Service (KITS)", "Betrieb für Informationstechnologie (BIT)": a noun that may
  /// name a body is one where its first letters are a name.
  private static func bodyByNoun(before bracket: Int, on sheet: inout DraftSheet) {
    guard bracket > 0, sheet.isCapitalised(bracket - 1), sheet.isFree(bracket - 1),
      let inner = inner(ofBracket: bracket, on: sheet), inner.count == 1,
      sheet.isFree(inner.lowerBound) || sheet.kind(at: inner.lowerBound) == .body,
      isInCapitals(inner.lowerBound, on: sheet),
      let phrase = phrase(before: bracket, for: inner, on: sheet),
      phrase.allSatisfy({ sheet.isFree($0) }),
      let noun = phrase.first(where: { isHeadNoun($0, in: phrase, on: sheet) }),
      let (gender, lemma) = institution(noun, on: sheet),
      !BodyPass.isIndefinite(phrase.lowerBound, on: sheet),
      isSpeltByInitials(inner.lowerBound, phrase.lowerBound..<noun + 1, on: sheet)
    else { return }
    // The noun alone names nothing.
    let isCompound = lemma.utf8.count > 8
    guard phrase.count > 1 || isCompound else { return }
    let adjectives = (phrase.lowerBound..<noun).map { token in
      sheet.isCapitalised(token) && sheet.text.string(token).last != "-"
        ? ProgrammePass.strong(at: token, gender: gender, on: sheet) : sheet.text.string(token)
    }
    var words = adjectives + [lemma]
    if noun + 1 < phrase.upperBound {
      words.append(sheet.text.string(tokens: noun + 1..<phrase.upperBound))
    }
    sheet.add(
      Draft(.body, phrase, name: words.joined(separator: " "), rule: "abbreviation/institution"))
  }

  /// Capitals alone, three or more, or two and a small one: "KITS", "BIT", "KTS", "LfD".
  private static func isInCapitals(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token), !AcronymPass.techniques.contains(sheet.key(token)) else {
      return false
    }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    let capitals = bytes.filter { (65...90).contains($0) }.count
    return (3...8).contains(bytes.count) && capitals >= 2 && capitals + 2 >= bytes.count
  }

  /// Whether a noun heads a phrase: the last one, or the one before "für", "der", "zur".
  private static func isHeadNoun(_ token: Int, in phrase: Range<Int>, on sheet: DraftSheet) -> Bool
  {
    guard sheet.isCapitalised(token) else { return false }
    let next = token + 1
    return next == phrase.upperBound
      || ["für", "der", "des", "zur"].contains(sheet.key(next))
      // "Zentraler IT-Betrieb Niedersächsische Justiz"
      || sheet.adjectives[next] != nil && sheet.isCapitalised(next)
  }

  /// Whether the first letters of a phrase's capital words stand in a short form in their order.
  private static func isSpeltByInitials(
    _ short: Int, _ phrase: Range<Int>, on sheet: DraftSheet
  ) -> Bool {
    var rest = Substring(sheet.text.string(short).lowercased())
    for token in phrase where sheet.isCapitalised(token) {
      guard let first = sheet.text.string(token).lowercased().first,
        let found = rest.firstIndex(of: first)
      else { return false }
      rest = rest[rest.index(after: found)...]
    }
    return true
  }

  /// The gender and nominative of a noun that can be what a body is called.
  private static func institution(
    _ token: Int, on sheet: DraftSheet
  ) -> (gender: GrammaticalGender, lemma: String)? {
    let word = sheet.text.string(token)
    let lowered = word.lowercased()
    guard !noInstitutions.contains(where: { lowered.hasPrefix($0) || lowered.contains($0) }) else {
      return nil
    }
    if let match = sheet.head(.body, at: token),
      match.head.sort != .legalForm, match.head.sort != .english, match.head.sort != .none
    {
      return (match.head.gender, sheet.lemma(of: match, at: token))
    }
    for (noun, gender) in institutions {
      for ending in ["", "s", "es", "e", "en"] where lowered.hasSuffix(noun + ending) {
        return (gender, String(word.dropLast(ending.count)))
      }
    }
    return nil
  }

  private static let institutions: [(String, GrammaticalGender)] = [
    ("service", .masculine), ("betrieb", .masculine), ("stelle", .feminine), ("labor", .neuter),
    ("werkstatt", .feminine), ("kreis", .masculine), ("gruppe", .feminine), ("team", .neuter),
    ("hub", .masculine), ("dienst", .masculine), ("dienste", .plural), ("konferenz", .feminine),
    ("institut", .neuter), ("büro", .neuter), ("dienstleister", .masculine), ("cluster", .neuter),
  ]

  private static let noInstitutions = [
    "schnittstelle", "poststelle", "planstelle", "landkreis", "online", "cloud", "web",
  ]

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

  private static let introducers: WordSet = [
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
