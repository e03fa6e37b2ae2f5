import Gazetteer
import GermanText
import Ontology

/// Houses, districts and ships that a name of their own tells from others.
extension VenuePass {
  /// "im Künstlerhaus am Lenbachplatz", "Stadthaus am Altmarkt": a house with the square or street that it
  /// is called by; a town has but one Rathaus, so its square is a place of its own.
  static func houseAtSquare(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard isInside(token, on: sheet), let end = squareEnd(behind: token, on: sheet) else {
      return false
    }
    let square = sheet.after(sheet.after(token))
    if oneOfATown.contains(match.head.lemma) {
      sheet.add(
        Draft(
          .place, square..<end, name: sheet.text.string(tokens: square..<end), rule: "venue/square")
      )
      return false
    }
    let name =
      sheet.lemma(of: match, at: token) + " " + sheet.text.string(tokens: token + 1..<end)
    sheet.replace(with: Draft(.place, token..<end, name: name, rule: "venue/at-square"))
    return true
  }

  /// The end of "am Altmarkt" behind a house.
  static func squareEnd(behind token: Int, on sheet: DraftSheet) -> Int? {
    let am = sheet.after(token)
    let square = sheet.after(am)
    guard sheet.key(am) == "am", sheet.isCapitalised(square),
      sheet.isFree(square) || sheet.kind(at: square) == .place,
      squares.contains(where: sheet.text.string(square).lowercased().hasSuffix)
    else { return nil }
    return sheet.draft(at: square).map { sheet.drafts[$0].tokens.upperBound } ?? square + 1
  }

  private static let squares = [
    "markt", "platz", "straße", "allee", "ufer", "tor", "wall", "graben",
  ]

  static let oneOfATown: WordSet = [
    "rathaus", "kreishaus", "landtag", "landratsamt", "regionshaus", "landeshaus",
  ]

  /// "im Paul-Löbe-Haus", "in der Emil-Schumacher-Halle": a house called after somebody with his whole
  /// name.
  static func calledAfterPerson(at token: Int, on sheet: inout DraftSheet) {
    guard isInside(token, on: sheet), !sheet.isCapitalised(sheet.after(token)) else { return }
    let parts = sheet.text.bytes[sheet.text.tokens[token].range].split(separator: 45)
    guard parts.count > 2, let last = parts.last,
      houses.contains(where: { last.lazy.map { $0 | 0x20 }.elementsEqual($0.utf8) }),
      parts.allSatisfy({ $0.first.map { (65...90).contains($0) || $0 > 127 } ?? false }),
      parts.dropLast().contains(where: {
        !sheet.lexicon.classes(ofWord: Array($0)).isDisjoint(with: [
          .givenName, .maleGivenName, .femaleGivenName,
        ])
      })
    else { return }
    sheet.add(
      Draft(.place, token..<token + 1, name: sheet.text.string(token), rule: "venue/person"))
  }

  private static let houses = [
    "haus", "halle", "saal", "forum", "zentrum", "stadion", "bad", "museum", "kaserne", "theater",
  ]

  /// "in Freiburg-Landwasser", "aus Rostock-Warnemünde": a part of a town that no list has, behind the
  /// town's name.
  static func partOfTown(at token: Int, on sheet: inout DraftSheet) {
    guard ["in", "aus", "nach", "bei", "von"].contains(sheet.key(sheet.before(token))),
      !sheet.isCapitalised(sheet.after(token))
    else { return }
    let parts = sheet.text.bytes[sheet.text.tokens[token].range].split(separator: 45)
    guard parts.count == 2, parts[1].count > 3,
      parts[1].first.map({ (65...90).contains($0) }) ?? false,
      sheet.lexicon.classes(ofWord: Array(parts[1])).isDisjoint(with: [.noun, .otherWord])
        || isVillage(parts[1])
          && !sheet.lexicon.classes(ofWord: Array(parts[1])).contains(.otherWord)
    else { return }
    let town = String(decoding: parts[0], as: UTF8.self)
    guard
      sheet.lexicon.records(named: town).contains(where: {
        ["Kreisfreie Stadt", "Stadt"].contains(sheet.lexicon.records[$0].type)
      }),
      // "Bonn-Köln" is a line.
      sheet.lexicon.records(named: String(decoding: parts[1], as: UTF8.self)).allSatisfy({
        ["Stadtteil", "Ortsteil"].contains(sheet.lexicon.records[$0].type)
      })
    else { return }
    sheet.add(
      Draft(.place, token..<token + 1, name: sheet.text.string(token), rule: "venue/part-of-town"))
  }

  /// "in Wünsdorf", "aus Grafenwörth": a word that no list has, with an ending of villages and behind a
  /// preposition of place, where nobody bears it as a name.
  static func isVillageByEnding(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard ["in", "aus", "nach"].contains(sheet.key(sheet.before(token))),
      sheet.classes(token).isEmpty, !sheet.isCapitalised(sheet.after(token)),
      sheet.heads(token).allSatisfy({ $0.head.sort == .legalForm })
    else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard !bytes.contains(45),
      villageEndings.contains(where: {
        bytes.count > $0.utf8.count + 2 && bytes.hasSuffix($0)
      })
    else { return false }
    return !(0..<sheet.count).contains {
      sheet.key($0) == sheet.key(token) && $0 != token
        && (TerritoryContext.isFamilyName($0, on: sheet) || sheet.kind(at: $0) == .person)
    }
  }

  /// "tagte in Pörtschach am Wörther See", "mit Sitz in Horw": a word that no list has where a body meets
  /// or sits, with the lake that tells it from others.
  static func unlistedTown(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.key(sheet.before(token)) == "in", isUnlistedTown(token, on: sheet),
      sits(before: sheet.before(token), on: sheet) || tellsOfMeeting(token, on: sheet)
    else { return }
    var end = token + 1
    if sheet.key(end) == "am", sheet.isSameLine(end), sheet.isCapitalised(end + 1),
      sheet.key(end + 2) == "see"
    {
      end += 3
    }
    sheet.add(
      Draft(
        .place, token..<end, name: sheet.text.string(tokens: token..<end), rule: "venue/unlisted"))
  }

  /// Whether a word may be a town's name: in no list, small letters behind a great one, and nobody's name
  /// in the article.
  static func isUnlistedTown(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token), sheet.isFree(token), sheet.classes(token).isEmpty,
      sheet.heads(token).isEmpty, sheet.lexicon.role(of: token, in: sheet.text) == nil
    else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard bytes.count > 3, !bytes.contains(45),
      !bytes.dropFirst().contains(where: { (65...90).contains($0) || (48...57).contains($0) }),
      !sheet.isCapitalised(sheet.after(token)) || !sheet.isSameLine(token + 1)
    else { return false }
    return !(0..<sheet.count).contains {
      sheet.key($0) == sheet.key(token) && $0 != token
        && (TerritoryContext.isFamilyName($0, on: sheet) || sheet.kind(at: $0) == .person)
    }
  }

  /// Whether "Sitz" stands before a preposition: "mit Sitz in".
  private static func sits(before preposition: Int, on sheet: DraftSheet) -> Bool {
    ["sitz", "hauptsitz", "ansässig", "stammsitz", "dienstsitz", "firmensitz"]
      .contains(sheet.key(sheet.before(preposition)))
  }

  private static let villageEndings = [
    "dorf", "hausen", "heim", "stedt", "stetten", "rode", "kirchen", "weiler", "hofen", "büttel",
    "wörth", "furt", "brück", "hagen", "felden", "bronn", "bühl", "reuth", "zell", "linden",
    "kirch", "münster", "münde", "brunn", "lohe",
  ]

  private static func isVillage(_ word: ArraySlice<UInt8>) -> Bool {
    ["münde", "heim", "dorf", "hausen", "ingen", "wasser", "feld", "bach", "kassel", "stedt"]
      .contains {
        word.count > $0.utf8.count + 2 && word.hasSuffix($0)
      }
  }

  /// "auf dem Hanseschiff Lisa von Lübeck", "an Bord der Rickmer Rickmers": a ship, though its name may
  /// look like a person's.
  static func ship(at token: Int, on sheet: inout DraftSheet) {
    var name = sheet.after(token)
    if sheet.key(token) == "bord" {
      guard sheet.key(name) == "der" || sheet.key(name) == "des" else { return }
      name = sheet.after(name)
    } else {
      let article = sheet.before(token)
      guard ["dem", "der"].contains(sheet.key(article)), sheet.key(sheet.before(article)) == "auf",
        ["schiff", "fähre", "kogge", "dampfer"].contains(
          where: sheet.text.string(token).lowercased().hasSuffix)
      else { return }
    }
    guard sheet.isCapitalised(name), sheet.lexicon.role(of: name, in: sheet.text) == nil else {
      return
    }
    var end = name
    if let index = sheet.draft(at: name) {
      guard sheet.drafts[index].kind == .person, sheet.drafts[index].tokens.lowerBound == name
      else {
        return
      }
      end = sheet.drafts[index].tokens.upperBound
    } else {
      while sheet.isSameLine(end), end - name < 3, sheet.isCapitalised(end), sheet.isFree(end) {
        end += 1
      }
      guard end > name, !sheet.classes(name).contains(.noun) || end - name > 1 else { return }
    }
    sheet.replace(
      with: Draft(
        .place, name..<end, name: sheet.text.string(tokens: name..<end), rule: "venue/ship")
    )
  }

  /// Whether one is inside of what stands at a token: "im", "ins", "in der", "in das".
  static func isInside(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    return ["im", "ins"].contains(sheet.key(before))
      || ["der", "die", "das", "dem"].contains(sheet.key(before))
        && sheet.key(sheet.before(before)) == "in"
  }

  /// The town where the sentence before lets people meet: "Am Mittwoch kam sie in Celle zusammen. Die
  /// Bürgermeisterin empfing alle im Rathaus."
  static func townBefore(_ token: Int, on sheet: DraftSheet) -> String? {
    let sentence = sheet.text.sentence(of: token)
    guard sentence > 0, tellsOfMeeting(sheet.text.sentences[sentence - 1].lowerBound, on: sheet)
    else { return nil }
    var town: String?
    for token in sheet.text.sentences[sentence - 1] {
      guard sheet.key(token) == "in", let index = sheet.draft(at: sheet.after(token)),
        sheet.drafts[index].kind == .place, let record = sheet.drafts[index].territory,
        ["Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt"].contains(
          sheet.lexicon.records[record].type)
      else { continue }
      guard town == nil else { return nil }
      town = sheet.lexicon.records[record].name
    }
    return town
  }
}
