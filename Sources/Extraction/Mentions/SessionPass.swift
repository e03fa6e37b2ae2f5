import Gazetteer
import GermanText
import Ontology

/// Drafts meetings, by number, by kind or by a verb.
///
/// "40. Sitzung", "sechste Sitzung", "konstituierenden Sitzung", "Sommersitzung",
/// "Mitgliederversammlung", "zum neunten Mal".
enum SessionPass {
  static func run(on sheet: inout DraftSheet) {
    for token in 0..<sheet.count {
      if sheet.isCapitalised(token),
        let match = sheet.lexicon.heads.match(
          .session, token: token, in: sheet.text)
      {
        meeting(match, at: token, on: &sheet)
      } else {
        numberedAssembly(at: token, on: &sheet)
        verbal(at: token, on: &sheet)
      }
    }
  }

  /// Drafts an assembly with a number: without one it is an organ ("zweite Landesversammlung").
  private static func numberedAssembly(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.isCapitalised(token),
      let match = sheet.lexicon.heads.match(.body, token: token, in: sheet.text),
      match.head.lemma.hasSuffix("versammlung")
    else { return }
    meeting(match, at: token, needsNumber: true, on: &sheet)
  }

  private static func meeting(
    _ match: HeadNouns.Match, at token: Int, needsNumber: Bool = false, on sheet: inout DraftSheet
  ) {
    var start = token
    var ordinal: Int?
    var adjective: String?
    var before = sheet.before(token)
    var key = sheet.key(before)
    // "41. ordentliche Hauptversammlung"
    if adjectives[key] != nil,
      sheet.isMark(sheet.before(before), ".")
        || Ordinals.number(sheet.key(sheet.before(before))) != nil
    {
      before = sheet.before(before)
      key = sheet.key(before)
    }
    if sheet.isMark(before, "."), before > 0, sheet.text.tokens[before - 1].kind == .number,
      let number = Int(sheet.text.string(before - 1)), number < 1000, sheet.isSameLine(before)
    {
      ordinal = number
      start = before - 1
    } else if let number = Ordinals.number(key) {
      ordinal = number
      start = before
    } else if let kind = adjectives[key] {
      adjective = kind
      start = before
    }
    let noun = String(
      decoding: sheet.text.bytes[sheet.text.tokens[token].range].prefix(match.lemmaLength),
      as: UTF8.self)
    guard ordinal != nil || !needsNumber || adjective == "konstituierend" else { return }
    guard ordinal != nil || adjective != nil || isIdentified(noun, match, at: token, on: sheet)
    else {
      sheet.refuse(token..<token + 1, "session: nothing tells which meeting")
      return
    }
    // The next meeting is another one than that the article reports on.
    let isOther = adjective == "nächste" || adjective == "letzte"
    var draft = Draft(
      .session, start..<token + 1, name: isOther ? "\(noun) (\(adjective ?? ""))" : noun,
      rule: "session/meeting")
    draft.ordinal = ordinal
    draft.sessionType = type(noun, adjective)
    if let index = sheet.draft(at: token), sheet.drafts[index].rule == "body/organ" {
      sheet.replace(with: draft)
    } else {
      sheet.add(draft)
    }
  }

  /// What the adjective adds to the noun: an inaugural meeting is a kind of its own, the next one
  /// is just a meeting.
  private static func type(_ noun: String, _ adjective: String?) -> String {
    switch adjective {
    case "konstituierend": "Konstituierende " + noun
    default: noun.hasPrefix("Frühjahrs-") ? String(noun.dropFirst("Frühjahrs-".count)) : noun
    }
  }

  private static let adjectives: [WordKey: String] = [
    "konstituierende": "konstituierend", "konstituierenden": "konstituierend",
    "konstituierender": "konstituierend", "nächste": "nächste", "nächsten": "nächste",
    "kommende": "nächste", "kommenden": "nächste", "letzte": "jüngste", "letzten": "jüngste",
    "jüngste": "jüngste", "jüngsten": "jüngste", "vorletzte": "letzte", "vorletzten": "letzte",
    "ordentliche": "ordentlich", "ordentlichen": "ordentlich",
    "außerordentliche": "außerordentlich", "außerordentlichen": "außerordentlich",
  ]

  /// Whether a meeting without number is one meeting: a compound that says which ("Sommersitzung")
  /// or a dated, located event.
  private static func isIdentified(
    _ noun: String, _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    let before = sheet.before(token)
    let key = sheet.key(before)
    let article =
      FunctionWords.definiteArticles.contains(key)
      || ["zur", "beim", "zum", "der", "im", "am"].contains(key)
    let lowered = noun.lowercased()
    let season = [
      "sommer", "herbst", "winter", "frühjahr", "sonder", "klausur", "märz", "april",
      "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember", "januar",
      "februar", "auftakt", "gründungs", "abschluss", "jubiläums", "eröffnungs",
    ]
    if season.contains(where: lowered.hasPrefix), !match.isWhole {
      return !isPluralUse(token, on: sheet)
    }
    // "in seiner Sitzung am 17. Februar": the date tells which.
    let link = sheet.key(sheet.after(token))
    if link == "am" || link == "vom",
      sheet.text.tokens[min(token + 2, sheet.count - 1)].kind == .number,
      !isPluralUse(token, on: sheet)
    {
      return true
    }
    // "am 24. Februar in einer Sitzung der Verbandsversammlung": the sentence dates it.
    if ["in", "bei", "auf", "zu", "während"].contains(sheet.key(sheet.before(before))),
      !isPluralUse(token, on: sheet), hasDate(in: sheet.text.sentence(of: token), on: sheet)
    {
      return true
    }
    // "Am Dienstag leitete A die Sitzung des Rates", "in seiner gestrigen Sitzung".
    if ["gestrige", "gestrigen", "heutige", "heutigen"].contains(key) { return true }
    if match.isWhole, lowered == "sitzung", FunctionWords.definiteArticles.contains(key),
      ["des", "der"].contains(link), hasDate(in: sheet.text.sentence(of: token), on: sheet)
    {
      return true
    }
    // Assemblies are organs when they act and meetings when something happens at them.
    let isAssembly = ["versammlung", "tagung", "parteitag", "verbandstag", "delegiertentag"]
      .contains(where: lowered.hasSuffix)
    guard isAssembly, match.isWhole || lowered != "versammlung" else { return false }
    // "In der Vollversammlung des Stadtrats stimmten …": the genitive says whose meeting it is.
    if article, lowered != "versammlung", sheet.key(sheet.before(before)) == "in",
      ["des", "der"].contains(sheet.key(sheet.after(token))), lowered.hasPrefix("voll")
    {
      return true
    }
    let eventPrepositions: Set<WordKey> = [
      "bei", "auf", "an", "während", "nach", "vor", "zu", "zur",
    ]
    let wider = article ? sheet.before(before) : before
    if eventPrepositions.contains(sheet.key(wider)) || ["zur", "beim"].contains(key)
      || sheet.key(wider) == "rande"
    {
      return true
    }
    if ["diesjährige", "diesjährigen", "zweitägige", "zweitägigen", "ordentlichen"].contains(key) {
      return true
    }
    return hasDateOrPlace(after: token, on: sheet)
  }

  private static func isPluralUse(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.text.string(token).hasSuffix("en")
  }

  /// Whether a sentence names a day: a number, a point and a month or a year.
  private static func hasDate(in sentence: Int, on sheet: DraftSheet) -> Bool {
    sheet.text.sentences[sentence].contains { token in
      if days.contains(sheet.key(token)) { return true }
      return sheet.text.tokens[token].kind == .number && sheet.text.tokens[token].range.count <= 2
        && sheet.isMark(token + 1, ".") && months.contains(sheet.key(token + 2))
    }
  }

  private static let days: Set<WordKey> = [
    "gestern", "heute", "vorgestern", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
    "samstag", "sonnabend", "sonntag",
  ]

  /// "Montag", "März": a name of a day or a month.
  static func isDay(_ token: Int, on sheet: DraftSheet) -> Bool {
    days.contains(sheet.key(token)) || months.contains(sheet.key(token))
  }

  static let months: Set<WordKey> = [
    "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
  ]

  /// Whether a date or a place follows within a few words.
  private static func hasDateOrPlace(after token: Int, on sheet: DraftSheet) -> Bool {
    var position = token + 1
    let limit = min(sheet.count, token + 8)
    while position < limit, sheet.isSameLine(position) {
      if sheet.text.tokens[position].kind == .number, sheet.isMark(position + 1, ".") {
        return true
      }
      if sheet.isMark(position, ".") { return false }
      position += 1
    }
    return false
  }

  /// "zum neunten Mal" (zusammengekommen), "konstituierte sich", "hat sich … konstituiert".
  private static func verbal(at token: Int, on sheet: inout DraftSheet) {
    let key = sheet.key(token)
    if key == "mal", sheet.isCapitalised(token) {
      let before = sheet.before(token)
      var number = Ordinals.number(sheet.key(before))
      var start = before
      if number == nil, sheet.isMark(before, "."), before > 0,
        sheet.text.tokens[before - 1].kind == .number
      {
        number = Int(sheet.text.string(before - 1))
        start = before - 1
      }
      guard let number, sheet.key(sheet.before(start)) == "zum",
        meets(in: sheet.text.sentence(of: token), on: sheet),
        !countsAgain(number, on: sheet),
        number > 1 || isFirstMeeting(at: token, on: sheet)
      else { return }
      var draft = Draft(.session, (start - 1)..<token + 1, name: "Sitzung", rule: "session/times")
      draft.ordinal = number
      draft.sessionType = "Sitzung"
      sheet.add(draft)
    } else if key == "konstituiert" || key == "konstituierte" || key == "konstituierten" {
      let next = sheet.after(token)
      let end = sheet.key(next) == "sich" ? next + 1 : token + 1
      let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
      guard sentence.contains(where: { sheet.key($0) == "sich" }) else { return }
      var draft = Draft(
        .session, token..<end, name: "Konstituierende Sitzung", rule: "session/constituted")
      draft.sessionType = "Konstituierende Sitzung"
      sheet.add(draft)
    }
  }

  /// Whether an article that numbers its meeting otherwise can't mean a meeting's number by "zum
  /// dritten Mal".
  private static func countsAgain(_ number: Int, on sheet: DraftSheet) -> Bool {
    sheet.text.tokens.indices.contains { other in
      guard sheet.isMark(other, "."), other > 0, sheet.text.tokens[other - 1].kind == .number,
        ["sitzung", "konferenz", "tagung"].contains(sheet.key(other + 1)),
        let named = Int(sheet.text.string(other - 1))
      else { return false }
      // The next or last meeting may be told of beside this one.
      return abs(named - number) > 1
    }
  }

  /// Whether "zum ersten Mal" counts meetings, and not something else.
  ///
  /// "Zum ersten Mal tagte der Rat unter der Leitung von A" is no first meeting: it is one only
  /// where nothing in the sentence says of what.
  private static func isFirstMeeting(at token: Int, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
    let anywhere: Set<WordKey> = [
      "leitung", "vorsitz", "führung", "regie", "seit", "wieder", "ohne", "digital", "virtuell",
      "öffentlich", "außerhalb",
    ]
    let behind: Set<WordKey> = ["unter", "nach", "mit", "als", "in", "im", "bei", "außer"]
    if sentence.contains(where: { anywhere.contains(sheet.key($0)) }) { return false }
    return !behind.contains(sheet.key(sheet.after(token)))
  }

  private static func meets(in sentence: Int, on sheet: DraftSheet) -> Bool {
    sheet.text.sentences[sentence].contains { meetingVerbs.contains(sheet.key($0)) }
  }

  private static let meetingVerbs: Set<WordKey> = [
    "tagte", "tagt", "tagten", "tagen", "getagt", "zusammengekommen", "zusammen", "zusammentrat",
    "zusammengetreten", "trafen", "traf", "getroffen", "versammelt", "versammelte",
    "zusammenkam", "zusammenkommt",
  ]
}

/// Ordinal numbers as words.
enum Ordinals {
  /// The number that "sechste", "sechsten", "zwölfter" … names.
  static func number(_ key: WordKey) -> Int? {
    table[key]
  }

  private static let table: [WordKey: Int] = {
    let stems = [
      "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt",
      "elft", "zwölft", "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt",
      "achtzehnt", "neunzehnt", "zwanzigst", "einundzwanzigst", "zweiundzwanzigst",
      "dreiundzwanzigst", "vierundzwanzigst", "fünfundzwanzigst",
    ]
    var table: [WordKey: Int] = [:]
    for (index, stem) in stems.enumerated() {
      for ending in ["e", "en", "er", "es", "em"] where stem != "acht" || ending != "en" {
        table[WordKey((stem + ending).utf8)] = index + 1
      }
    }
    table["achten"] = 8
    return table
  }()
}
