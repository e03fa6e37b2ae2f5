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
      }
    }
  }

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
    guard ordinal != nil || !needsNumber || adjective == "konstituierend" else { return }
    guard
      ordinal != nil || adjective != nil
        || MeetingIdentity(noun, isWhole: match.isWhole, at: token, on: sheet).isOne
    else {
      sheet.refuse(token..<token + 1, "session: nothing tells which meeting")
      return
    }
    // The next meeting is another one than that the article reports on.
    let isOther = adjective == "nächste" || adjective == "letzte"
    let type = type(noun, adjective)
    let name = adjective == "konstituierend" ? type : noun
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
}
