import Gazetteer
import GermanText
import Ontology

/// Drafts the meetings that only a verb tells of.
enum MeetingVerbs {
  /// "zum neunten Mal" (zusammengekommen), "konstituierte sich", "hat sich … konstituiert".
  static func draft(at token: Int, on sheet: inout DraftSheet) {
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
    } else if key == "erstmals", isFirstMeeting(at: token, on: sheet),
      isFirstOfCouncil(at: token, on: sheet)
    {
      var draft = Draft(.session, token..<token + 1, name: "Sitzung", rule: "session/first")
      draft.ordinal = 1
      draft.sessionType = "Sitzung"
      sheet.add(draft)
    } else if key == "konstituiert" || key == "konstituierte" || key == "konstituierten" {
      let next = sheet.after(token)
      let end = sheet.key(next) == "sich" ? next + 1 : token + 1
      let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
      let isSet =
        key == "konstituiert"
        && sentence.contains { ["ist", "sind", "wurde"].contains(sheet.key($0)) }
      guard isSet || sentence.contains(where: { sheet.key($0) == "sich" }),
        !sentence.contains(where: { ["nicht", "soll", "sollen", "sobald"].contains(sheet.key($0)) })
      else { return }
      var draft = Draft(
        .session, token..<end, name: "Konstituierende Sitzung", rule: "session/constituted")
      draft.sessionType = "Konstituierende Sitzung"
      sheet.add(draft)
    } else if key == "tagte" || key == "tagten" || key == "tagt" || key == "getagt",
      isToldMeeting(at: token, on: sheet)
    {
      var draft = Draft(.session, token..<token + 1, name: "Sitzung", rule: "session/sits")
      draft.sessionType = "Sitzung"
      sheet.add(draft)
    }
  }

  /// Whether a verb tells of one meeting: of a council, with when and where it met.
  private static func isToldMeeting(at verb: Int, on sheet: DraftSheet) -> Bool {
    let number = sheet.text.sentence(of: verb)
    let sentence = sheet.text.sentences[number]
    guard
      !sentence.contains(where: {
        sheet.kind(at: $0) == .session
          || isNumberedMeeting($0, on: sheet) && (!isParted($0, from: verb, on: sheet))
      })
    else { return false }
    let council = sentence.contains { isCouncil($0, on: sheet) }
    guard council || isOfCouncilBefore(verb, sentence, number, on: sheet) else { return false }
    let isPlaced = sentence.contains { token in
      guard ["in", "auf", "im"].contains(sheet.key(token)) else { return false }
      var place = sheet.after(token)
      if ["der", "dem"].contains(sheet.key(place)) { place = sheet.after(place) }
      guard let index = sheet.draft(at: place) else {
        return sheet.key(token) == "in" && VenuePass.isUnlistedTown(place, on: sheet)
      }
      // "im Landratsamt Tübingen"
      if sheet.head(.place, at: place)?.head.lemma == "landratsamt" { return true }
      return sheet.drafts[index].kind == .place || sheet.drafts[index].territory != nil
    }
    return isPlaced && (MeetingDays.named(in: number, on: sheet) || isLately(sentence, on: sheet))
  }

  /// "Getagt wurde in Lemgo", "wenn das Gremium in Ulm tagt": whether the sentence before names the
  /// council that meets.
  private static func isOfCouncilBefore(
    _ verb: Int, _ sentence: Range<Int>, _ number: Int, on sheet: DraftSheet
  ) -> Bool {
    let isImpersonal =
      verb == sentence.lowerBound && ["wurde", "wird"].contains(sheet.key(sheet.after(verb)))
    let isTakenUp = sentence.contains {
      councilNouns.contains(sheet.key($0)) && ["der", "die", "das"].contains(sheet.key($0 - 1))
    }
    guard isImpersonal || isTakenUp else { return false }
    let first = isTakenUp ? max(0, number - 1) : max(0, number - 2)
    return sheet.text.sentences[first..<(isTakenUp ? number + 1 : number)].contains { before in
      before.contains { isCouncil($0, on: sheet) }
    }
  }

  private static let councilNouns: WordSet = [
    "gremium", "rat", "ausschuss", "versammlung", "vorstand", "präsidium", "beirat", "runde",
  ]

  private static func isCouncil(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token), sheet.drafts[index].kind == .body else {
      return false
    }
    if let id = sheet.drafts[index].recordID, let record = sheet.lexicon.record(id: id) {
      return ["Gremium", "Konferenz", "Organ"].contains(sheet.lexicon.records[record].type)
    }
    guard let head = OwnerContext.head(of: sheet.drafts[index], on: sheet) else { return false }
    return head.sort == .organ
      || ["arbeitskreis", "gruppe", "kommission", "lenkungskreis", "steuerungskreis"]
        .contains(where: head.lemma.hasSuffix)
  }

  /// Whether a comma parts a word from a verb behind it.
  private static func isParted(_ word: Int, from verb: Int, on sheet: DraftSheet) -> Bool {
    word < verb && (word..<verb).contains { sheet.isMark($0, ",") }
  }

  /// Whether a word tells of a meeting by its number or noun.
  private static func isNumberedMeeting(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.key(token) == "mal"
      || sheet.kind(at: token) != .body && sheet.head(.session, at: token)?.head.sort == .meeting
  }

  private static func isLately(_ sentence: Range<Int>, on sheet: DraftSheet) -> Bool {
    sentence.contains { token in
      ["vergangene", "vorige", "letzte", "diese"].contains(sheet.key(token))
        && sheet.key(sheet.after(token)) == "woche"
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
    let anywhere: WordSet = [
      "leitung", "vorsitz", "führung", "regie", "seit", "wieder", "ohne", "digital", "virtuell",
      "öffentlich", "außerhalb", "gemeinsam", "gemeinsame",
    ]
    let behind: WordSet = ["unter", "nach", "mit", "als", "in", "im", "bei", "außer"]
    if sentence.contains(where: { anywhere.contains(sheet.key($0)) }) { return false }
    // "zum ersten Mal am 14. März, wenn das Gremium tagt": another clause's verb.
    var end = token
    while end < sentence.upperBound, !sheet.isMark(end, ",") { end += 1 }
    var start = token
    while start > sentence.lowerBound, !sheet.isMark(start - 1, ",") { start -= 1 }
    return !behind.contains(sheet.key(sheet.after(token)))
      && (start..<end).contains { meetingVerbs.contains(sheet.key($0)) }
  }

  /// Whether "erstmals" counts the meetings of a body that its sentence names; at the sentence's beginning
  /// only of one that is new.
  private static func isFirstOfCouncil(at token: Int, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
    guard
      !sentence.contains(where: {
        sheet.kind(at: $0) == .session || isNumberedMeeting($0, on: sheet)
      }), sentence.contains(where: { sheet.kind(at: $0) == .body })
    else { return false }
    return token > sentence.lowerBound
      || sentence.contains { ["neue", "neuen", "neuer", "neues"].contains(sheet.key($0)) }
  }

  private static func meets(in sentence: Int, on sheet: DraftSheet) -> Bool {
    sheet.text.sentences[sentence].contains { meetingVerbs.contains(sheet.key($0)) }
  }

  private static let meetingVerbs: WordSet = [
    "tagte", "tagt", "tagten", "tagen", "getagt", "zusammengekommen", "zusammen", "zusammentrat",
    "zusammengetreten", "trafen", "traf", "getroffen", "versammelt", "versammelte",
    "zusammenkam", "zusammenkommt", "zusammenkamen", "zusammentritt", "zusammentraten",
    "zusammengetroffen", "zusammentraf", "zusammentrafen",
  ]
}
