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
        let match = sheet.head(.session, at: token), isMeetingNoun(match, at: token, on: sheet)
      {
        meeting(match, at: token, on: &sheet)
      } else {
        numberedAssembly(at: token, on: &sheet)
        MeetingVerbs.draft(at: token, on: &sheet)
        if sheet.isNumber(token) { numberAlone(at: token, on: &sheet) }
      }
    }
  }

  /// The number alone of the meeting before or after one just named.
  ///
  /// "Die 23. Sitzung war in Bonn, die 24. folgt im Mai"
  private static func numberAlone(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.key(sheet.before(token)) == "die", sheet.isMark(token + 1, "."),
      sheet.isSameLine(token + 2), following.contains(sheet.key(token + 2)),
      let number = Int(sheet.text.string(token))
    else { return }
    let sentence = sheet.text.sentence(of: token)
    let first = sheet.text.sentences[max(0, sentence - 1)].lowerBound
    guard
      let last = (first..<token).last(where: { sheet.kind(at: $0) == .session })
        .flatMap({ sheet.draft(at: $0) }).map({ sheet.drafts[$0] }),
      let ordinal = last.ordinal, abs(ordinal - number) == 1
    else { return }
    var draft = Draft(.session, token..<token + 2, name: last.name, rule: "session/number")
    draft.ordinal = number
    draft.sessionType = last.sessionType
    sheet.add(draft)
  }

  private static let following: WordSet = [
    "ist", "war", "folgt", "folgte", "findet", "fand", "wird", "soll", "steht", "hatte", "leitete",
  ]

  /// Whether "-versammlung" ends the name of a meeting: "Herbstversammlung", not
  /// "Stadtverordnetenversammlung".
  private static func isMeetingNoun(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Bool {
    match.isWhole || match.head.lemma != "versammlung"
      || MeetingIdentity.isSeasonal(sheet.text.string(token).lowercased())
  }

  /// Drafts an assembly with a number: without one it is an organ ("zweite Landesversammlung").
  private static func numberedAssembly(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.isCapitalised(token),
      let match = sheet.head(.body, at: token),
      match.head.lemma.hasSuffix("versammlung")
        || ["städtetag", "gemeindetag", "landkreistag"].contains(match.head.lemma)
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
    } else if let kind = adjectives[key], !isSomebodysLast(before, on: sheet) {
      adjective = kind
      // "auf der letzten Sitzung": no name of the meeting.
      if kind != "jüngste" { start = before }
    }
    let noun = String(
      decoding: sheet.text.bytes[sheet.text.tokens[token].range].prefix(match.lemmaLength),
      as: UTF8.self)
    guard !noun.hasPrefix("Presse") else {
      sheet.refuse(token..<token + 1, "session: the press meets, no body")
      return
    }
    guard match.head.lemma != "treffen" || !isOfPersons(token, on: sheet) else {
      sheet.refuse(token..<token + 1, "session: persons meet, no body")
      return
    }
    // "die erste Sitzung unter neuem Vorsitz": not the first of all.
    let isFirstOfSome = ordinal == 1 && sheet.isWord(start) && isFirstSince(token, on: sheet)
    if isFirstOfSome {
      ordinal = nil
      start = token
    }
    if adjective == "gemeinsam",
      !MeetingIdentity(noun, isWhole: match.isWhole, at: token, on: sheet).isOne
    {
      return
    }
    guard ordinal != nil || !needsNumber || adjective == "konstituierend" else { return }
    guard
      ordinal != nil || adjective != nil || isFirstOfSome
        || MeetingIdentity(noun, isWhole: match.isWhole, at: token, on: sheet).isOne
    else {
      sheet.refuse(token..<token + 1, "session: nothing tells which meeting")
      return
    }
    // The next meeting is another one than that the article reports on.
    let isOther = adjective == "nächste" || adjective == "letzte"
    let type = type(noun, adjective)
    let name = ["konstituierend", "gemeinsam"].contains(adjective) ? type : noun
    var draft = Draft(
      .session, start..<token + 1, name: isOther ? "\(noun) (\(adjective ?? ""))" : name,
      rule: "session/meeting")
    draft.ordinal = ordinal
    draft.sessionType = type
    if let index = sheet.draft(at: token), sheet.drafts[index].rule == "body/organ" {
      sheet.replace(with: draft)
    } else {
      sheet.add(draft)
    }
  }

  /// "Ein erstes Treffen der Fachleute": whether those who meet are persons and no body.
  private static func isOfPersons(_ noun: Int, on sheet: DraftSheet) -> Bool {
    guard ["der", "von", "mit"].contains(sheet.key(sheet.after(noun))) else { return false }
    let whose = sheet.after(sheet.after(noun))
    guard sheet.isCapitalised(whose), sheet.draft(at: whose) == nil else { return false }
    let word = sheet.text.string(whose).lowercased()
    return persons.contains(where: word.hasSuffix)
  }

  private static let persons = [
    "leute", "experten", "expertinnen", "beteiligten", "verantwortlichen", "vertreter",
    "teilnehmer",
    "partner", "interessierten", "ehrenamtlichen", "beschäftigten", "kollegen", "praktiker",
  ]

  /// Whether a first meeting is only the first since something, as its words behind say: "unter neuem
  /// Vorsitz", "des Jahres", "nach der Sommerpause".
  private static func isFirstSince(_ noun: Int, on sheet: DraftSheet) -> Bool {
    let end = min(sheet.text.sentences[sheet.text.sentence(of: noun)].upperBound, noun + 9)
    guard noun + 2 < end else { return false }
    return (noun + 1..<end - 1).contains { word in
      let next = sheet.key(word + 1)
      switch sheet.key(word) {
      case "unter":
        return ["neuem", "neuer", "seiner", "ihrer", "seinem", "ihrem", "seine", "neue", "neuen"]
          .contains(next)
      case "des": return next == "jahres"
      case "im", "in": return ["jahr", "neuen", "diesem", "neuer"].contains(next)
      case "nach":
        let since = sheet.text.string(min(word + 2, sheet.count - 1)).lowercased()
        return ["pause", "wahl", "ferien"].contains(where: since.hasSuffix)
      default: return false
      }
    }
  }

  /// "Es war seine letzte Sitzung": the last one that somebody took part in.
  private static func isSomebodysLast(_ adjective: Int, on sheet: DraftSheet) -> Bool {
    sheet.key(adjective) == "letzte"
      && ["seine", "ihre"].contains(sheet.key(sheet.before(adjective)))
  }

  /// What the adjective adds to the noun: an inaugural meeting is a kind of its own, the next one
  /// is just a meeting.
  private static func type(_ noun: String, _ adjective: String?) -> String {
    switch adjective {
    case "konstituierend": "Konstituierende " + noun
    case "gemeinsam": "Gemeinsame " + noun
    default: noun.hasPrefix("Frühjahrs-") ? String(noun.dropFirst("Frühjahrs-".count)) : noun
    }
  }

  private static let adjectives: WordTable<String> = [
    "konstituierende": "konstituierend", "konstituierenden": "konstituierend",
    "konstituierender": "konstituierend", "nächste": "nächste", "nächsten": "nächste",
    "kommende": "nächste", "kommenden": "nächste", "letzte": "jüngste", "letzten": "jüngste",
    "jüngste": "jüngste", "jüngsten": "jüngste", "vorletzte": "letzte", "vorletzten": "letzte",
    "ordentliche": "ordentlich", "ordentlichen": "ordentlich",
    "gemeinsame": "gemeinsam", "gemeinsamen": "gemeinsam", "gemeinsamer": "gemeinsam",
    "außerordentliche": "außerordentlich", "außerordentlichen": "außerordentlich",
  ]
}
