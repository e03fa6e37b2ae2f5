import Gazetteer
import GermanText
import Ontology

/// Drafts the places that a report comes from, where they stand before its first sentence.
///
/// "MARBURG. Der …", "Kiel/Altenholz. Die …", "Groß Werlen – Der …", "Ravensburg (red). Wie …", "+++
/// Bonn +++".
///
/// A village needs no list here: what is no common word, no name and no office is a place.
enum DatelinePass {
  static func run(on sheet: inout DraftSheet) {
    var token = 0
    while token < sheet.count {
      guard sheet.before(token) < 0 || isBehindDate(token, on: sheet) else {
        token += 1
        continue
      }
      if let names = names(from: token, on: sheet) {
        for name in names { draft(name, on: &sheet) }
        token = names.last?.upperBound ?? token + 1
      }
      token += 1
    }
  }

  /// Whether a mark cuts a dateline off: a dash, or "·" and "|" as columns of short news have them.
  static func isDash(_ token: Int, on sheet: DraftSheet) -> Bool {
    ["–", "-", "—", "·", "|", "•"].contains { sheet.isMark(token, $0) }
  }

  /// Right behind the date of the report: "[14.12.2015] Ludwigslust – Wenn …".
  private static func isBehindDate(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isMark(token - 1, "]") && sheet.zone(of: token - 1) == .dateline
  }

  /// The names of a dateline at a line's start; nil where none stands.
  private static func names(from start: Int, on sheet: DraftSheet) -> [Range<Int>]? {
    var token = start
    // "+++ Bonn +++"
    while sheet.isMark(token, "+") || sheet.isMark(token, "+++") { token = sheet.after(token) }
    guard token >= 0 else { return nil }
    let isFramed = token > start
    var names: [Range<Int>] = []
    while token > 0 || token == start {
      guard let end = nameEnd(from: token, on: sheet) else { return nil }
      names.append(token..<end)
      let joint = sheet.after(end - 1)
      guard sheet.isMark(joint, "/"), names.count < 3 else { break }
      token = sheet.after(joint)
    }
    guard let last = names.last else { return nil }
    var next = sheet.after(last.upperBound - 1)
    // "LINZ" alone above the report.
    if next < 0, start == 0, names.count == 1, isInCapitals(last, on: sheet),
      town(named: last, on: sheet) != nil
    {
      return names
    }
    if isFramed { return sheet.isMark(next, "+") || sheet.isMark(next, "+++") ? names : nil }
    if sheet.isMark(next, "("),
      let close = (next..<min(next + 6, sheet.count)).first(where: {
        sheet.isMark($0, ")")
      })
    {
      next = sheet.after(close)
    }
    guard sheet.isMark(next, ".") || isDash(next, on: sheet),
      sheet.text.tokens[next].hasSpaceBefore || sheet.isMark(next, ".")
    else { return nil }
    var first = sheet.after(next)
    if sheet.isMark(next, "."), isDash(first, on: sheet) {
      first = sheet.after(first)
    }
    let opens = sheet.isMark(first, "„") || sheet.isMark(first, "»") || sheet.isMark(first, "\"")
    // "Tel. 0123 45678": before a number only a town's name is one.
    let isTown = names.allSatisfy { town(named: $0, on: sheet) != nil }
    guard opens || sheet.isCapitalised(first) || isTown && sheet.isNumber(first),
      isReport(first, on: sheet)
    else { return nil }
    return names
  }

  private static func isInCapitals(_ tokens: Range<Int>, on sheet: DraftSheet) -> Bool {
    let word = sheet.text.string(tokens: tokens)
    return word.count > 3 && word == word.uppercased()
  }

  /// A line that goes on for a sentence: a list's item or a caption is shorter.
  private static func isReport(_ first: Int, on sheet: DraftSheet) -> Bool {
    var token = first
    var words = 0
    while token > 0, words < 6 {
      words += 1
      token = sheet.after(token)
    }
    return words >= 6
  }

  /// The end of a town's name, or of one to three words that can be nothing else.
  private static func nameEnd(from start: Int, on sheet: DraftSheet) -> Int? {
    if let index = sheet.draft(at: start) {
      let draft = sheet.drafts[index]
      return draft.kind == .place && draft.tokens.lowerBound == start
        ? draft.tokens.upperBound : nil
    }
    var end = start
    var isKnown = false
    while end == start || sheet.isSameLine(end), end - start < 3, sheet.isFree(end),
      sheet.isCapitalised(end), !FunctionWords.all.contains(sheet.key(end))
    {
      end += 1
      if town(named: start..<end, on: sheet) != nil { isKnown = true }
    }
    guard end > start else { return nil }
    if isKnown { return end }
    let mayBeName = (start..<end).allSatisfy { token in
      let isOrdinary = end - start > 1 && token < end - 1 && sizes.contains(sheet.key(token))
      return isOrdinary
        || sheet.classes(token).isDisjoint(with: [
          .otherWord, .givenName, .maleGivenName, .femaleGivenName, .academicTitle, .address,
        ])
          && (sheet.classes(token).isDisjoint(with: [.noun, .compound])
            || sheet.classes(token).contains(.compound) && isVillage(token, on: sheet))
          && sheet.heads(token).isEmpty && sheet.lexicon.role(of: token, in: sheet.text) == nil
          && !MeetingDays.isDay(token, on: sheet)
    }
    return mayBeName ? end : nil
  }

  /// "Trumsdorf": what looks like a compound of nouns may be a village by its last part.
  static func isVillage(_ token: Int, on sheet: DraftSheet) -> Bool {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    return villages.contains { ending in
      bytes.count > ending.utf8.count + 2
        && bytes.hasSuffix(ending)
    }
  }

  private static let villages = [
    "dorf", "hausen", "heim", "hagen", "leben", "stedt", "rode", "kirchen", "weiler", "brunn",
    "bronn", "bach", "hofen", "wald", "berg", "burg", "tal", "au", "feld", "stein",
    "ingen", "ungen", "itz", "ow", "furt", "brück", "bühl", "grün", "reuth", "horst", "zell",
    "büttel",
  ]

  /// What villages of one name are told apart by.
  private static let sizes: WordSet = [
    "klein", "groß", "gross", "neu", "alt", "ober", "unter", "nieder", "bad", "sankt", "hohen",
    "kirch", "markt", "burg", "schloß", "schloss", "wendisch", "deutsch", "mittel",
  ]

  /// A town by its name, which may stand in capitals.
  private static func town(named tokens: Range<Int>, on sheet: DraftSheet) -> Int? {
    let surface = sheet.text.string(tokens: tokens)
    let records = sheet.lexicon.records
    for name in [surface, titleCase(surface)] {
      if let found = sheet.lexicon.records(named: name).first(where: { records[$0].kind == .place })
      {
        return found
      }
    }
    return nil
  }

  private static func titleCase(_ name: String) -> String {
    var result = ""
    var isInside = false
    for letter in name {
      result += isInside ? letter.lowercased() : String(letter)
      isInside = letter.isLetter
    }
    return result
  }

  private static func draft(_ tokens: Range<Int>, on sheet: inout DraftSheet) {
    if let index = sheet.draft(at: tokens.lowerBound) {
      sheet.update(index) { $0.rule = "dateline/town" }
      return
    }
    guard let record = town(named: tokens, on: sheet) else {
      sheet.add(
        Draft(
          .place, tokens, name: titleCase(sheet.text.string(tokens: tokens)), rule: "dateline/name")
      )
      return
    }
    let known = sheet.lexicon.records[record]
    var draft = Draft(
      .place, tokens, name: known.name, recordID: known.id, rule: "dateline/town")
    draft.territory = record
    sheet.add(draft)
  }
}
