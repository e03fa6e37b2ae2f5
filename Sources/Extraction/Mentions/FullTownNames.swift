import Gazetteer
import GermanText
import Ontology

/// Gives a town that its article calls by its full name once the same name wherever it goes without
/// the river: after "Stadt Altenhof an der Lauter" the "Stadt Altenhof" and "Altenhof" are that one,
/// and not the Altenhof that the gazetteer knows.
///
/// Of two towns with a longer name neither is meant for certain.
enum FullTownNames {
  static func run(on sheet: inout DraftSheet) {
    let towns = towns(of: sheet)
    guard !towns.isEmpty else { return }
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.kind == .place || draft.kind == .body, draft.tokens.count <= 2 else { continue }
      let surface = sheet.text.string(tokens: draft.tokens)
      let short = OwnerPass.bare(surface)
      let isBare = short == surface
      guard isBare == (draft.tokens.count == 1),
        let town = towns[short] ?? (isBare ? towns[withoutGenitive(short)] : nil)
      else { continue }
      sheet.update(index) { draft in
        draft.name = draft.kind == .body ? town : OwnerPass.bare(town)
        draft.recordID = nil
        draft.territory = nil
        draft.rule = rule
      }
    }
  }

  /// The end of "Steinbach am Ziehberg": of several towns with one name, the river or the mountain tells
  /// which one is meant, and it is not the one in "Steinbach (Taunus)".
  static func end(
    behind tokens: Range<Int>, _ record: Record, on sheet: DraftSheet
  ) -> Int? {
    guard ["Stadt", "Gemeinde", "Markt"].contains(record.type),
      let end = AdministrationPass.riverEnd(after: tokens.upperBound, on: sheet),
      !sheet.classes(end - 1).contains(.compound), !MeetingDays.isDay(end - 1, on: sheet)
    else { return nil }
    let name = sheet.text.string(tokens: tokens)
    let river = sheet.text.string(end - 1)
    // "Lindau am Bodensee" is Lindau (Bodensee).
    let isAmbiguous = record.name != name || sheet.lexicon.records(named: name).count > 1
    return isAmbiguous && !record.name.contains(river) ? end : nil
  }

  private static let rule = "administration/river"

  /// The administrations with a river in their name, by the name without it.
  private static func towns(of sheet: DraftSheet) -> [String: String] {
    var towns: [String: Set<String>] = [:]
    for index in sheet.standing where sheet.drafts[index].rule == rule {
      let draft = sheet.drafts[index]
      let first = draft.tokens.lowerBound
      towns[sheet.text.string(first + 1), default: []].insert(draft.name)
    }
    guard !towns.isEmpty else { return [:] }
    for index in sheet.standing where sheet.drafts[index].rule != rule {
      let draft = sheet.drafts[index]
      guard draft.kind == .place, draft.tokens.count > 1 else { continue }
      // "Frankfurt am Main" beside "Stadt Frankfurt an der Oder".
      let first = sheet.text.string(draft.tokens.lowerBound)
      if let known = towns[first], !known.contains(where: { OwnerPass.bare($0) == draft.name }) {
        towns[first] = known.union([draft.name])
      }
    }
    return towns.filter { $0.value.count == 1 }.compactMapValues(\.first)
  }

  private static func withoutGenitive(_ name: String) -> String {
    name.utf8.last == UInt8(ascii: "s") ? String(name.dropLast()) : name
  }
}
