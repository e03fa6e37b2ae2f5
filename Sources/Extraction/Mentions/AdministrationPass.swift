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
        widenByEllipsis(at: start, on: &sheet)
        widenByRank(at: start, on: &sheet)
      } else if let town = TerritoryContext.epithet(start, on: sheet) {
        sheet.add(administration(of: town.record, "Stadt", start..<town.end, on: sheet))
      } else if let word = TerritoryContext.plurals[sheet.key(start)] {
        list(word, after: start, on: &sheet)
      }
    }
  }

  private static func single(_ word: String, at start: Int, on sheet: inout DraftSheet) {
    let next = sheet.after(start)
    guard next > 0 else { return }
    // "hatte sein Amt Mitte 2023 ruhend gestellt".
    if word == "Amt", possessives.contains(sheet.key(sheet.before(start))) { return }
    if sheet.key(start) == "hansestadt", freeCity(at: start, on: &sheet) { return }
    if let index = sheet.draft(at: next), sheet.drafts[index].tokens.lowerBound == next {
      let place = sheet.drafts[index]
      if place.rule == "lexicon/longer-name" {
        let name = word + " " + place.name
        sheet.replace(
          with: Draft(
            .body, start..<place.tokens.upperBound, name: name, rule: "administration/river"))
        return
      }
      guard place.kind == .place, let record = place.territory else { return }
      if let end = riverEnd(after: place.tokens.upperBound, on: sheet) {
        let name = sheet.text.string(tokens: place.tokens.lowerBound..<end)
        sheet.replace(
          with: Draft(.body, start..<end, name: word + " " + name, rule: "administration/river"))
        return
      }
      sheet.add(administration(of: record, word, start..<place.tokens.upperBound, on: sheet))
      return
    }
    // "Essen" and its like were turned down as words; a territory noun settles it.
    if let match = territory(at: next, on: sheet) {
      if let end = riverEnd(after: match.end, on: sheet) {
        let name = sheet.text.string(tokens: next..<end)
        sheet.add(Draft(.body, start..<end, name: word + " " + name, rule: "administration/river"))
        return
      }
      sheet.add(administration(of: match.record, word, start..<match.end, on: sheet))
      return
    }
    if word == "Amt", let known = knownAmt(from: next, on: sheet) {
      sheet.add(
        Draft(
          .body, start..<known.end, name: known.name, recordID: known.id,
          rule: "administration/known"))
      return
    }
    let isDistrict = word == "Landkreis" || word.hasSuffix("sgemeinde") || word == "Samtgemeinde"
    guard word != "Land", word != "Amt", sheet.key(start) != "markt",
      let end = unknownName(from: next, mayBeNoun: isDistrict, on: sheet)
    else { return }
    let name = sheet.text.string(tokens: next..<end)
    sheet.add(Draft(.body, start..<end, name: word + " " + name, rule: "administration/unknown"))
  }

  /// Takes in a title that shares its noun: "Hanse- und Universitätsstadt Rostock".
  private static func widenByEllipsis(at start: Int, on sheet: inout DraftSheet) {
    let und = sheet.before(start)
    let first = sheet.before(und)
    guard sheet.key(und) == "und", BodyPass.isTruncated(first, on: sheet),
      let index = sheet.draft(at: start), sheet.drafts[index].tokens.lowerBound == start
    else { return }
    var draft = sheet.drafts[index]
    draft.tokens = first..<draft.tokens.upperBound
    sheet.replace(with: draft)
  }

  private static let ranks: WordTable<WordSet> = [
    "kreisstadt": ["große", "großen", "großer"], "hansestadt": ["alte", "alten", "alter"],
  ]

  /// Takes in what is part of the title: "Große Kreisstadt Schwandorf", "Alte Hansestadt Lemgo".
  private static func widenByRank(at start: Int, on sheet: inout DraftSheet) {
    let before = sheet.before(start)
    guard ranks[sheet.key(start)]?.contains(sheet.key(before)) == true, sheet.isCapitalised(before),
      sheet.isFree(before), let index = sheet.draft(at: start),
      sheet.drafts[index].tokens.lowerBound == start
    else { return }
    var draft = sheet.drafts[index]
    draft.tokens = before..<draft.tokens.upperBound
    sheet.replace(with: draft)
  }

  /// "Amtes Hohe Elbgeest": an Amt's name may be of several words.
  private static func knownAmt(
    from start: Int, on sheet: DraftSheet
  ) -> (name: String, id: String, end: Int)? {
    for count in [3, 2, 1] where start + count <= sheet.count {
      let name = "Amt " + sheet.text.string(tokens: start..<start + count)
      for record in sheet.lexicon.records(named: name) {
        if let administration = sheet.lexicon.administration(of: record) {
          return (administration.name, administration.id, start + count)
        }
      }
    }
    return nil
  }

  private static let possessives: WordSet = [
    "sein", "seinem", "seines", "ihr", "ihrem", "ihres", "im", "ins", "vom", "mein", "meinem",
  ]

  /// "Freie und Hansestadt Hamburg", "Freien Hansestadt Bremen": a Land by its full name.
  private static func freeCity(at start: Int, on sheet: inout DraftSheet) -> Bool {
    var first = sheet.before(start)
    if sheet.key(first) == "und" { first = sheet.before(first) }
    guard ["freie", "freien", "freier"].contains(sheet.key(first)),
      let index = sheet.draft(at: sheet.after(start)), let place = sheet.drafts[index].territory
    else { return false }
    let name = sheet.lexicon.records[place].name
    let land = sheet.lexicon.records(named: name).first {
      sheet.lexicon.records[$0].type == "Land"
    }
    guard let land, let administration = sheet.lexicon.administration(of: land) else {
      return false
    }
    return sheet.add(
      Draft(
        .body, first..<sheet.drafts[index].tokens.upperBound, name: administration.name,
        recordID: administration.id, rule: "administration/free-city"))
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
        // "die größten Städte Bayerns": the towns of a Land.
        if word != "Land", sheet.lexicon.records[record].type == "Land",
          sheet.isGenitive(place, of: record)
        {
          return
        }
        sheet.replace(with: administration(of: record, word, place.tokens, on: sheet))
        end = place.tokens.upperBound
      } else if let match = territory(at: token, on: sheet) {
        sheet.add(administration(of: match.record, word, token..<match.end, on: sheet))
        end = match.end
      } else if sheet.isFree(token), sheet.isCapitalised(token),
        !sheet.classes(token).contains(.noun)
          || sheet.classes(token).contains(.compound) && DatelinePass.isVillage(token, on: sheet),
        sheet.classes(token).isDisjoint(with: .otherWord),
        !opensName(token, on: sheet)
      {
        let name = sheet.text.string(token)
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

  /// "die Stimme der Landkreise Anna Muster": a given name with another capital behind it.
  private static func opensName(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isCapitalised(token + 1) && sheet.isSameLine(token + 1)
      && !sheet.classes(token).isDisjoint(with: [.givenName, .maleGivenName, .femaleGivenName])
  }

  private static func administration(
    of record: Int, _ word: String, _ tokens: Range<Int>, on sheet: DraftSheet
  ) -> Draft {
    let known = sheet.lexicon.administration(of: record)
    // The noun in the text tells of another administration than the record's: a Verbandsgemeinde
    // is not its town.
    let fits = known.map { $0.name.hasPrefix(word + " ") || isMunicipal(word, $0.name) } ?? false
    if fits, let known {
      return Draft(
        .body, tokens, name: known.name, recordID: known.id, rule: "administration/known")
    }
    // "Verbandsgemeinde Zell" is not the one of the largest Zell that the record means.
    let isNamed = tokens.count > 1 && TerritoryContext.isTerritoryNoun(sheet.key(tokens.lowerBound))
    let surface = sheet.text.string(tokens: isNamed ? tokens.dropFirst() : tokens)
    var draft = Draft(.body, tokens, name: word + " " + surface, rule: "administration/known")
    for name in [surface, sheet.lexicon.records[record].name] {
      guard let other = sheet.lexicon.records(named: word + " " + name).first else { continue }
      draft.name = sheet.lexicon.records[other].name
      draft.recordID = sheet.lexicon.administration(of: other)?.id
      break
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
    let records = sheet.lexicon.records
    let record = sheet.lexicon.records(named: sheet.text.string(token)).first {
      records[$0].kind == .place
    }
    return record.map { ($0, token + 1) }
  }

  /// Where an unknown territory's name ends: "Altenhof an der Lauter", "Wolfsrode".
  private static func unknownName(
    from start: Int, mayBeNoun: Bool, on sheet: DraftSheet
  ) -> Int? {
    guard sheet.isFree(start), sheet.isCapitalised(start), sheet.adjectives[start] == nil else {
      return nil
    }
    let classes = sheet.classes(start)
    guard mayBeNoun || classes.isDisjoint(with: [.noun, .otherWord]) else { return nil }
    return riverEnd(after: start + 1, on: sheet) ?? start + 1
  }

  /// The end of "an der Lauter", "am Neckar", "ob der Tauber" behind a town's name.
  static func riverEnd(after end: Int, on sheet: DraftSheet) -> Int? {
    let link = sheet.after(end - 1)
    let key = sheet.key(link)
    guard key == "an" || key == "am" || key == "ob" else { return nil }
    var next = sheet.after(link)
    if ["der", "dem", "den"].contains(sheet.key(next)) {
      next = sheet.after(next)
    } else if key != "am" {
      return nil
    }
    guard next > 0, sheet.isCapitalised(next) else { return nil }
    if sheet.kind(at: next) == .place || territory(at: next, on: sheet) != nil { return next + 1 }
    guard sheet.isFree(next), !sheet.classes(next).contains(.noun),
      sheet.heads(next).isEmpty
    else { return nil }
    return next + 1
  }
}
