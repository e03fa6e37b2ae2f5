import Gazetteer
import GermanText
import Ontology

/// Tells whose ministry is meant where several Länder had one of the same name.
///
/// "Ministerium für Inneres und Sport" is written so in the gazetteer for one Land; an article on
/// another Land means that one's, as it was called at the time.
enum MinistryLand {
  static func run(on sheet: inout DraftSheet) {
    var named: Set<String>?
    for index in sheet.standing {
      guard let own = landOfPlainName(sheet.drafts[index], on: sheet) else { continue }
      let lands = named ?? landsNamed(on: sheet)
      named = lands
      guard lands.count == 1, let land = lands.first, land != own,
        let record = sheet.lexicon.record(id: "land-" + land)
      else { continue }
      let name =
        plainName(sheet.drafts[index], on: sheet) + " " + sheet.lexicon.records[record].name
      let known = sheet.lexicon.records(named: name)
        .map { sheet.lexicon.records[$0] }
        .first { $0.kind == .body }
      sheet.update(index) { draft in
        draft.name = known?.name ?? name
        draft.recordID = known?.id
        draft.rule = "lexicon/ministry-of-article"
      }
    }
  }

  /// The Land of a ministry that the gazetteer knows by a name which says nothing of the Land.
  private static func landOfPlainName(_ draft: Draft, on sheet: DraftSheet) -> String? {
    guard draft.rule == "lexicon/body", draft.tokens.count > 2,
      sheet.adjectives[sheet.before(draft.tokens.lowerBound)] == nil,
      !draft.tokens.contains(where: { sheet.adjectives[$0] != nil }),
      let id = draft.recordID, let index = sheet.lexicon.record(id: id)
    else { return nil }
    let record = sheet.lexicon.records[index]
    guard record.type == "Ministerium", record.land.utf8.count == 2,
      let land = sheet.lexicon.record(id: "land-" + record.land),
      !sheet.text.string(tokens: draft.tokens).contains(sheet.lexicon.records[land].name)
    else { return nil }
    return record.land
  }

  /// The German Länder that an article names, by themselves, by an adjective or by a body of theirs; a
  /// ministry that is told apart by nothing does not count.
  private static func landsNamed(on sheet: DraftSheet) -> Set<String> {
    let records = sheet.lexicon.records
    var lands: Set<String> = []
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard landOfPlainName(draft, on: sheet) == nil else { continue }
      if let place = draft.territory, records[place].type == "Land" {
        lands.insert(records[place].land)
      } else if let id = draft.recordID, let record = sheet.lexicon.record(id: id),
        records[record].level == "Land"
      {
        lands.insert(records[record].land)
      }
    }
    for places in sheet.adjectives.values {
      for place in places where records[place].type == "Land" { lands.insert(records[place].land) }
    }
    lands.remove("")
    return lands
  }

  /// The name as the text has it, in the nominative: "Ministeriums für Inneres" without the ending.
  private static func plainName(_ draft: Draft, on sheet: DraftSheet) -> String {
    let noun = sheet.text.string(draft.tokens.lowerBound)
    let isGenitive = noun.lowercased().hasSuffix("ministeriums")
    return (isGenitive ? noun.dropLast() : noun[...]) + " "
      + sheet.text.string(tokens: draft.tokens.dropFirst())
  }
}
