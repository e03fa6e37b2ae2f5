import Gazetteer
import GermanText
import Ontology

/// Drafts bodies that share one noun in the plural, each name a body of its own.
///
/// "die Handwerkskammern Halle und Magdeburg", "die Landschaftsverbände Rheinland und
/// Westfalen-Lippe".
enum PluralBodyPass {
  static func run(on sheet: inout DraftSheet) {
    for token in 0..<sheet.count where sheet.isCapitalised(token) && sheet.isFree(token) {
      if let noun = singular(token, on: sheet) { list(noun, after: token, on: &sheet) }
    }
  }

  private static func singular(_ token: Int, on sheet: DraftSheet) -> String? {
    guard let end = sheet.text.bytes[sheet.text.tokens[token].range].last, "enr".utf8.contains(end)
    else { return nil }
    let lowered = sheet.key(token)
    guard let noun = sheet.lexicon.heads.plurals.first(where: { lowered.hasSuffix($0.form) }) else {
      return nil
    }
    let first = sheet.text.string(token).dropLast(noun.form.count)
    return first.isEmpty
      ? noun.singular.prefix(1).uppercased() + noun.singular.dropFirst() : first + noun.singular
  }

  private static func list(_ noun: String, after start: Int, on sheet: inout DraftSheet) {
    var names: [(tokens: Range<Int>, name: String)] = []
    var token = sheet.after(start)
    while token > 0, let name = name(at: token, on: sheet) {
      names.append(name)
      let joint = sheet.after(name.tokens.upperBound - 1)
      guard joint > 0,
        sheet.isMark(joint, ",") || FunctionWords.conjunctions.contains(sheet.key(joint))
      else { break }
      token = sheet.after(joint)
    }
    guard names.count > 1 else { return }
    for name in names {
      let surface = noun + " " + sheet.text.string(tokens: name.tokens)
      let lexicon = sheet.lexicon
      let known = [surface, noun + " " + name.name]
        .flatMap { lexicon.records(named: $0) }
        .first { lexicon.records[$0].kind == .body }
        .map { lexicon.records[$0] }
      sheet.replace(
        with: Draft(
          .body, name.tokens, name: known?.name ?? noun + " " + name.name, recordID: known?.id,
          rule: "body/plural"))
    }
  }

  /// A place, or a word that no list has.
  private static func name(
    at token: Int, on sheet: DraftSheet
  ) -> (tokens: Range<Int>, name: String)? {
    if let index = sheet.draft(at: token) {
      let draft = sheet.drafts[index]
      guard draft.kind == .place, draft.tokens.lowerBound == token else { return nil }
      return (draft.tokens, draft.name)
    }
    guard sheet.isCapitalised(token),
      sheet.classes(token).isDisjoint(with: [.noun, .otherWord])
        || sheet.text.string(token).contains("-"),
      sheet.adjectives[token] == nil
    else { return nil }
    return (token..<token + 1, sheet.text.string(token))
  }
}
