import Gazetteer
import GermanText
import Ontology

/// Houses that only their own name or what happens in them shows to be venues.
extension VenuePass {
  /// "Kloster Seeon", "Gut Leidenhausen", "Burg Namedy": a noun for an old house and its name.
  static func landmark(at token: Int, on sheet: inout DraftSheet) {
    guard let noun = landmarks[sheet.key(token)], sheet.isFree(token) else { return }
    let next = sheet.after(token)
    guard sheet.isCapitalised(next), sheet.lexicon.role(of: next, in: sheet.text) == nil,
      sheet.classes(next).isDisjoint(with: [.academicTitle, .address])
    else { return }
    let end = sheet.draft(at: next).map { sheet.drafts[$0].tokens.upperBound } ?? next + 1
    if let index = sheet.draft(at: next) {
      guard sheet.drafts[index].kind == .place, sheet.drafts[index].tokens.lowerBound == next else {
        return
      }
    } else {
      // "Die Burg Mauern hat": what is a common word is no name.
      let isNamed =
        sheet.classes(next).contains(.compound)
        && (["im", "ins", "des", "vom", "zum", "auf"].contains(sheet.key(sheet.before(token)))
          || sheet.key(sheet.before(token)) == "dem"
            && sheet.key(sheet.before(sheet.before(token))) == "auf")
      guard isNamed || sheet.classes(next).isDisjoint(with: [.noun, .otherWord]) else { return }
    }
    let name = noun + " " + sheet.text.string(tokens: next..<end)
    sheet.replace(with: Draft(.place, token..<end, name: name, rule: "venue/landmark"))
  }

  private static let landmarks: WordTable<String> = [
    "kloster": "Kloster", "klosters": "Kloster", "burg": "Burg", "abtei": "Abtei", "gut": "Gut",
    "zeche": "Zeche", "festung": "Festung", "villa": "Villa", "orangerie": "Orangerie",
  ]

  /// "auf dem Hambacher Schloss": a word that ends like the adjective of a place before a building.
  static func hill(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    let adjective = sheet.before(token)
    guard match.isWhole, sheet.isCapitalised(adjective), sheet.isFree(adjective),
      sheet.text.bytes[sheet.text.tokens[adjective].range].hasSuffix("er"),
      sheet.classes(adjective).isDisjoint(with: [.noun, .otherWord]),
      ["im", "dem", "das", "ins", "zum", "vom", "der", "die"]
        .contains(sheet.key(sheet.before(adjective)))
    else { return false }
    let name = sheet.text.string(adjective) + " " + sheet.lemma(of: match, at: token)
    sheet.replace(with: Draft(.place, adjective..<token + 1, name: name, rule: "venue/adjective"))
    return true
  }

  /// "tagte im Zollhaus", "traf sich im Futurium in Berlin": in a sentence that tells of a meeting, a
  /// compound for a house or hall, or a word that no list has with its town behind it.
  static func meetingHouse(at token: Int, on sheet: inout DraftSheet) {
    // "im Magdeburger Gesellschaftshaus"
    var start = token
    let adjective = sheet.before(token)
    if sheet.isCapitalised(adjective), sheet.isFree(adjective), sheet.adjectives[adjective] != nil {
      start = adjective
    }
    let before = sheet.before(start)
    let key = sheet.key(before)
    guard
      key == "im" || key == "ins"
        || ["der", "die"].contains(key) && sheet.key(sheet.before(before)) == "in",
      sheet.heads(token).allSatisfy({ isBuilding($0) }) || isCentre(token, on: sheet),
      sheet.lexicon.role(of: token, in: sheet.text) == nil, !MeetingDays.isDay(token, on: sheet),
      !sheet.isCapitalised(token + 1) || !sheet.isSameLine(token + 1),
      sheet.classes(token).isDisjoint(with: [.givenName, .maleGivenName, .femaleGivenName]),
      start < token && key != "ins" && isCompoundOfHouse(token, on: sheet)
        || tellsOfMeeting(token, on: sheet)
    else { return }
    let isHouse =
      isCompoundOfHouse(token, on: sheet)
      && (start < token || !sheet.classes(token).contains(.noun)
        || hasTown(behind: token, on: sheet)
        || sheet.text.string(token).contains("-") || isHall(token, on: sheet))
    let isUnlisted =
      sheet.classes(token).isDisjoint(with: [.noun, .otherWord, .compound])
      && sheet.adjectives[token] == nil
      && (hasTown(behind: token, on: sheet) || isSessionOfTown(before, on: sheet))
    guard isHouse || isUnlisted else { return }
    sheet.add(
      Draft(
        .place, start..<token + 1, name: sheet.text.string(tokens: start..<token + 1),
        rule: "venue/meeting-house"))
  }

  /// "in der Alten Mensa", "im Großen Sendesaal", "auf dem Alten Gut": a house that an adjective in capitals
  /// tells from others, where people meet or with its town behind it.
  static func oldHouse(at token: Int, on sheet: inout DraftSheet) {
    let adjective = sheet.before(token)
    guard sheet.isCapitalised(adjective), sheet.isFree(adjective),
      adjectives.contains(sheet.key(adjective)), isCompoundOfHouse(token, on: sheet, least: 0),
      isInside(adjective, on: sheet), !sheet.isCapitalised(sheet.after(token)),
      hasTown(behind: token, on: sheet) || tellsOfMeeting(token, on: sheet)
    else { return }
    let gender: GrammaticalGender =
      sheet.key(sheet.before(adjective)) == "der" ? .feminine : .neuter
    let masculine = ["keller", "hof", "speicher", "saal", "turm", "stall"]
    let noun = sheet.text.string(token)
    let name =
      ProgrammePass.strong(
        at: adjective,
        gender: masculine.contains(where: noun.lowercased().hasSuffix) ? .masculine : gender,
        on: sheet) + " " + noun
    sheet.add(Draft(.place, adjective..<token + 1, name: name, rule: "venue/old-house"))
  }

  private static let adjectives: WordSet = [
    "alten", "alte", "neuen", "neue", "großen", "große", "kleinen", "kleine", "roten", "weißen",
    "schwarzen", "grünen", "blauen", "goldenen", "oberen", "unteren", "historischen",
  ]

  private static func isBuilding(_ match: HeadNouns.Match) -> Bool {
    match.head.sort == .none || match.head.kind == .place
  }

  /// "im Taunus-Zentrum": a centre called after something is a house where people meet in it.
  private static func isCentre(_ token: Int, on sheet: DraftSheet) -> Bool {
    let word = sheet.text.string(token)
    return word.hasSuffix("zentrum") && word.contains("-")
  }

  /// "in der Ballspielhalle": a compound for a hall beside a session.
  private static func isHall(_ token: Int, on sheet: DraftSheet) -> Bool {
    let word = sheet.text.string(token)
    guard
      ["halle", "saal", "aula", "scheune", "keller", "speicher"].contains(where: word.hasSuffix)
    else { return false }
    return sheet.text.sentences[sheet.text.sentence(of: token)].contains {
      sheet.kind(at: $0) == .session
    }
  }

  /// A common word for a house ("Rathaus", "Bahnhof") is one of many, but for that of a town.
  static func isCompoundOfHouse(
    _ token: Int, on sheet: DraftSheet, least: Int = 3
  ) -> Bool {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    return houses.contains { house in
      bytes.count >= house.utf8.count + least
        && bytes.suffix(house.utf8.count).lazy.map { $0 | 0x20 }.elementsEqual(
          house.utf8.lazy.map { $0 | 0x20 })
    }
  }

  private static let houses = [
    "haus", "saal", "hof", "halle", "garten", "keller", "scheune", "speicher", "mühle", "kirche",
    "kapelle", "museum", "theater", "fabrik", "zentrum", "schmiede", "remise", "tenne", "hotel",
    "palast", "schloss", "turm", "mensa", "aula", "spinnerei", "brauerei", "weberei", "druckerei",
    "ziegelei", "molkerei", "kaserne", "synagoge", "residenz", "schuppen", "bahnhof", "forum",
    "hütte", "loge", "center", "-bau", "-areal", "-arena", "-campus", "akademie", "werkstatt",
    "stube", "burg", "villa",
  ]

  /// "der Kölner Rat hat in seiner Sitzung im Gürzenich": right behind the session, in a sentence with
  /// the council.
  private static func isSessionOfTown(_ preposition: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.key(preposition) == "im" else { return false }
    let noun = sheet.before(preposition)
    guard sheet.head(.session, at: noun) != nil else { return false }
    let sentence = sheet.text.sentences[sheet.text.sentence(of: preposition)]
    return sentence.contains { token in
      sheet.draft(at: token).map { sheet.drafts[$0].rule.hasPrefix("body/organ") } ?? false
    }
  }

  static func hasTown(behind token: Int, on sheet: DraftSheet) -> Bool {
    let link = sheet.after(token)
    guard ["in", "von", "nach"].contains(sheet.key(link)),
      let index = sheet.draft(at: sheet.after(link))
    else { return false }
    return sheet.drafts[index].territory != nil
  }

  /// Whether a sentence names a session, or has a verb of coming together.
  static func tellsOfMeeting(_ token: Int, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
    return sentence.contains {
      sheet.kind(at: $0) == .session || meets.contains(sheet.key($0))
        || takingUp.contains(sheet.key($0)) && sheet.isCapitalised($0)
          && ["die", "das", "der"].contains(sheet.key($0 - 1))
    }
      || sentence.contains { sheet.key($0) == "vor" && sheet.isMark($0 + 1, ".") }
        && sentence.contains { ["stellte", "stellten", "stellt"].contains(sheet.key($0)) }
      || sentence.contains { sheet.key($0) == "zusammen" }
        && sentence.contains {
          ["kommt", "kommen", "kam", "kamen", "tritt", "treten", "trat", "traten"].contains(
            sheet.key($0))
        }
  }

  /// What takes up a meeting named before.
  private static let takingUp: WordSet = [
    "treffen", "sitzung", "tagung", "zusammenkunft", "versammlung", "beratungen",
  ]

  private static let meets: WordSet = [
    "tagt", "tagte", "tagten", "getagt", "traf", "trafen", "getroffen", "zusammengekommen",
    "zusammengetreten", "konstituierte", "konstituiert", "versammelt", "versammelten",
    "zusammenkam", "zusammenkamen", "zusammentrat", "unterzeichnet", "unterzeichnete",
    "unterzeichneten", "unterschrieb", "unterschrieben", "überreichte", "überreichten",
    "überreicht",
    "vorgestellt", "vorstellte", "vorstellten", "präsentierte", "präsentierten", "präsentiert",
    "verabschiedet", "verabschiedete", "vereidigt", "vereidigte", "begrüßte", "begrüßten",
    "empfing",
    "empfingen", "empfangen", "gezeichnet", "zeichneten", "besiegelt", "besiegelten", "besiegelte",
    "stattfand", "stattfindet", "stattgefunden", "zusammengetroffen", "zusammentritt",
    "zusammenkommt", "versammelte",
  ]
}
