import Gazetteer
import GermanText
import Ontology

/// Drafts what the gazetteer knows by name.
enum LexiconPass {
  static func run(on sheet: inout DraftSheet) {
    for match in sheet.lexicon.matches(in: sheet.text) {
      draft(match, on: &sheet)
    }
  }

  private static func draft(_ match: LexiconMatch, on sheet: inout DraftSheet) {
    let records = sheet.lexicon.records
    let places = match.readings.filter { records[$0.record].kind == .place }
    let adjectives = places.filter { $0.form == .demonym || $0.form == .adjective }
    if !adjectives.isEmpty, match.tokens.count == 1 {
      sheet.adjectives[match.tokens.lowerBound] = adjectives.map(\.record)
    }
    if let reading = match.readings.first(where: { records[$0.record].kind == .body }) {
      guard isPlausible(match.tokens, records[reading.record], on: sheet) else {
        sheet.refuse(match.tokens, "\(records[reading.record].name): ordinary word here")
        return
      }
      sheet.add(known(.body, match.tokens, records[reading.record], rule: "lexicon/body"))
      return
    }
    if let reading = match.readings.first(where: { records[$0.record].kind == .programme }) {
      guard isPlausible(match.tokens, records[reading.record], on: sheet) else { return }
      sheet.add(known(.programme, match.tokens, records[reading.record], rule: "lexicon/programme"))
      return
    }
    if let reading = match.readings.first(where: { records[$0.record].kind == .role }) {
      var draft = known(.role, match.tokens, records[reading.record], rule: "lexicon/role")
      draft.isFeminine = reading.form == .feminine
      draft.isPlural = reading.form == .plural
      // One word can be a compound with a body in front: the role pass reads it anew.
      sheet.add(draft)
      return
    }
    guard let reading = places.first(where: { $0.form != .demonym && $0.form != .adjective }) else {
      return
    }
    var draft = known(.place, match.tokens, records[reading.record], rule: "lexicon/place")
    draft.territory = reading.record
    guard TerritoryContext.isName(match.tokens, records[reading.record], on: sheet) else {
      sheet.refuse(match.tokens, "\(draft.name): a word or name without a place's context")
      return
    }
    sheet.add(draft)
  }

  private static func known(
    _ kind: EntityKind, _ tokens: Range<Int>, _ record: Record, rule: String
  ) -> Draft {
    Draft(kind, tokens, name: record.name, recordID: record.id, rule: rule)
  }

  /// Whether a name that is also an ordinary word is a name here.
  private static func isPlausible(
    _ tokens: Range<Int>, _ record: Record, on sheet: DraftSheet
  ) -> Bool {
    guard tokens.count == 1 else { return true }
    let token = tokens.lowerBound
    // "einen Bund Petersilie", "im Bunde": a measure or a metaphor.
    if FunctionWords.indefinite.contains(sheet.key(sheet.before(token))) { return false }
    let next = sheet.after(token)
    if sheet.isCapitalised(next), sheet.classes(next).contains(.noun), record.isAlsoWord {
      return false
    }
    return true
  }
}
