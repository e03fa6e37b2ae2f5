import Gazetteer
import GermanText
import Ontology

/// Drafts administrations that are named with their kind: "Stadt Essen", "Landes Hessen",
/// "Gemeinde Wolfsrode", "die Landkreise Fulda und Gießen".
enum AdministrationPass {
  static func run(on sheet: inout DraftSheet) {
    var token = 0
    while token < sheet.count {
      let start = token
      token += 1
      guard sheet.isCapitalised(start) else { continue }
      if let word = TerritoryContext.administrationWord(sheet.key(start)) {
        single(word, at: start, on: &sheet)
      } else if let word = TerritoryContext.plurals[sheet.key(start)] {
        list(word, after: start, on: &sheet)
      }
    }
  }

  private static func single(_ word: String, at start: Int, on sheet: inout DraftSheet) {
    let next = sheet.after(start)
    guard next > 0 else { return }
    if let index = sheet.draft(at: next), sheet.drafts[index].tokens.lowerBound == next {
      let place = sheet.drafts[index]
      guard place.kind == .place, let record = place.territory else { return }
      sheet.add(
        administration(of: record, word, start..<place.tokens.upperBound, place.name, on: sheet))
      return
    }
    // "Essen" and its like were turned down as words; a territory noun settles it.
    if let match = territory(at: next, on: sheet) {
      sheet.add(
        administration(
          of: match.record, word, start..<match.end, sheet.lexicon.records[match.record].name,
          on: sheet))
      return
    }
    guard word != "Land", word != "Amt", word != "Markt",
      let end = unknownName(from: next, on: sheet)
    else { return }
    let name = nominative(sheet.text.string(tokens: next..<end))
    sheet.add(Draft(.body, start..<end, name: word + " " + name, rule: "administration/unknown"))
  }

  /// "die Verbandsgemeinden Zell, Ulmen, Cochem und Kaisersesch": each is a body of its own.
  private static func list(_ word: String, after start: Int, on sheet: inout DraftSheet) {
    var token = sheet.after(start)
    while token > 0 {
      let end: Int
      if let index = sheet.draft(at: token), sheet.drafts[index].kind == .place,
        let record = sheet.drafts[index].territory
      {
        let place = sheet.drafts[index]
        sheet.replace(
          with: administration(of: record, word, place.tokens, place.name, on: sheet))
        end = place.tokens.upperBound
      } else if let match = territory(at: token, on: sheet) {
        let name = sheet.lexicon.records[match.record].name
        sheet.add(administration(of: match.record, word, token..<match.end, name, on: sheet))
        end = match.end
      } else if sheet.isFree(token), sheet.isCapitalised(token),
        !sheet.classes(token).contains(.noun), sheet.classes(token).isDisjoint(with: .otherWord)
      {
        let name = nominative(sheet.text.string(token))
        sheet.add(
          Draft(.body, token..<token + 1, name: word + " " + name, rule: "administration/list"))
        end = token + 1
      } else {
        return
      }
      let joint = sheet.after(end - 1)
      guard joint > 0,
        sheet.isMark(joint, ",") || FunctionWords.conjunctions.contains(sheet.key(joint))
      else { return }
      token = sheet.after(joint)
    }
  }

  private static func administration(
    of record: Int, _ word: String, _ tokens: Range<Int>, _ placeName: String,
    on sheet: DraftSheet
  ) -> Draft {
    let known = sheet.lexicon.administration(of: record)
    // The noun in the text tells of another administration than the record's: a Verbandsgemeinde
    // is not its town.
    let fits = known.map { $0.name.hasPrefix(word + " ") || isMunicipal(word, $0.name) } ?? false
    var draft = Draft(
      .body, tokens, name: fits ? known?.name ?? placeName : word + " " + placeName,
      recordID: fits ? known?.id : nil, rule: "administration/known")
    if !fits, let other = sheet.lexicon.records(named: word + " " + placeName).first {
      draft.name = sheet.lexicon.records[other].name
      draft.recordID = sheet.lexicon.administration(of: other)?.id
    }
    return draft
  }

  /// A market town is a "Gemeinde" to some and a "Stadt" to others: the same administration.
  private static func isMunicipal(_ word: String, _ name: String) -> Bool {
    let municipal = ["Stadt", "Gemeinde", "Markt"]
    return municipal.contains(word) && municipal.contains { name.hasPrefix($0 + " ") }
  }

  /// A territory's name at a token that the lexicon pass turned down.
  private static func territory(at token: Int, on sheet: DraftSheet) -> (record: Int, end: Int)? {
    guard sheet.isFree(token), sheet.isCapitalised(token) else { return nil }
    let word = sheet.text.string(token)
    for name in [word, nominative(word)] {
      let records = sheet.lexicon.records
      if let record = sheet.lexicon.records(named: name).first(where: {
        records[$0].kind == .place
      }) {
        return (record, token + 1)
      }
    }
    return nil
  }

  /// Where an unknown territory's name ends: "Altenhof an der Lauter", "Wolfsrode".
  private static func unknownName(from start: Int, on sheet: DraftSheet) -> Int? {
    guard sheet.isFree(start), sheet.isCapitalised(start) else { return nil }
    let classes = sheet.classes(start)
    guard classes.isDisjoint(with: [.noun, .otherWord]) else { return nil }
    var end = start + 1
    // A river or a region tells towns of one name apart.
    if ["an", "am", "im", "bei", "ob", "vor", "in"].contains(sheet.key(sheet.after(end - 1))) {
      var next = end + 1
      if ["der", "dem", "den"].contains(sheet.key(next)) { next += 1 }
      let link = sheet.key(end)
      let isFixed = link == "an" || link == "am" || link == "ob"
      if isFixed, sheet.isSameLine(next), sheet.isCapitalised(next), sheet.isFree(next) {
        end = next + 1
      }
    }
    return end
  }

  static func nominative(_ name: String) -> String {
    // The genitive of a town: "Wolfsrodes"; names in -s keep it.
    name
  }
}
