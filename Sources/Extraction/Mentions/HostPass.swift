import Gazetteer
import GermanText
import Ontology

/// Makes the house of a body a venue where others meet in it: "trat im Potsdamer
/// Hasso-Plattner-Institut zur ersten Sitzung zusammen", "tagte in der Staatskanzlei"; and a name
/// behind a town's adjective: "im Kölner Gürzenich".
enum HostPass {
  static func run(on sheet: inout DraftSheet) {
    for index in sheet.standing where sheet.drafts[index].kind == .body {
      let draft = sheet.drafts[index]
      guard hasHouse(draft, on: sheet), let inside = inside(draft.tokens.lowerBound, on: sheet),
        isMeeting(draft, on: sheet), !isPost(before: inside.preposition, on: sheet)
      else { continue }
      var venue = Draft(
        .place, inside.start..<draft.tokens.upperBound, name: draft.name, rule: "venue/host")
      venue.owner = draft.owner
      venue.needsOwner = draft.needsOwner
      sheet.replace(with: venue)
    }
    for token in 0..<sheet.count where sheet.isCapitalised(token) && sheet.isFree(token) {
      let adjective = sheet.before(token)
      guard sheet.isCapitalised(adjective), isTown(adjective, on: sheet),
        sheet.key(sheet.before(adjective)) == "im", sheet.classes(token).isEmpty,
        !sheet.isCapitalised(sheet.after(token)),
        sheet.heads(token).isEmpty,
        sheet.lexicon.role(of: token, in: sheet.text) == nil,
        !sheet.text.string(token).contains("-")
      else { continue }
      sheet.replace(
        with: Draft(
          .place, adjective..<token + 1, name: sheet.text.string(token), rule: "venue/town"))
    }
  }

  /// Sorts of bodies that others meet in the houses of.
  private static let hosts: WordSet = [
    "Hochschule", "Behörde", "Ministerium", "Staatskanzlei", "Stiftung", "Unternehmen",
    "IT-Dienstleister", "Parlament", "Gericht", "Anstalt",
  ]

  private static func hasHouse(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    guard draft.territory == nil, draft.longForm == nil else { return false }
    if let id = draft.recordID, let record = sheet.lexicon.record(id: id) {
      return hosts.contains(sheet.lexicon.records[record].type)
    }
    return OwnerContext.head(of: draft, on: sheet)?.hasHouse ?? false
  }

  /// The preposition of "im X", "in der X", and where the name begins with its adjective of a town.
  private static func inside(
    _ first: Int, on sheet: DraftSheet
  ) -> (preposition: Int, start: Int)? {
    var start = first
    if sheet.isCapitalised(sheet.before(start)), isTown(sheet.before(start), on: sheet) {
      start = sheet.before(start)
    }
    let article = sheet.before(start)
    if ["im", "am"].contains(sheet.key(article)) { return (article, start) }
    let preposition = sheet.before(article)
    guard sheet.key(article) == "der", ["in", "an"].contains(sheet.key(preposition)) else {
      return nil
    }
    return (preposition, start)
  }

  private static func isTown(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isFree(token) && sheet.adjectives[token] != nil
  }

  /// Whether the sentence tells of a meeting beside the body: the session within a few words, or a
  /// verb of meeting.
  private static func isMeeting(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: draft.tokens.lowerBound)]
    let near =
      max(
        sentence.lowerBound, draft.tokens.lowerBound - 6)..<min(
        sentence.upperBound, draft.tokens.upperBound + 6)
    return near.contains { sheet.kind(at: $0) == .session }
      || sentence.contains { meets.contains(sheet.key($0)) }
      || sentence.contains { ["zusammen", "statt"].contains(sheet.key($0)) }
        && sentence.contains { takesPlace.contains(sheet.key($0)) }
  }

  /// The verbs of "kommt … zusammen", "findet … statt"; "zog alle Aufgaben zusammen" is no meeting.
  private static let takesPlace: WordSet = [
    "kommt", "kommen", "kam", "kamen", "tritt", "treten", "trat", "traten", "findet", "finden",
    "fand",
    "fanden",
  ]

  /// Whether somebody's post stands before: "Staatssekretär im Ministerium".
  private static func isPost(before preposition: Int, on sheet: DraftSheet) -> Bool {
    switch sheet.kind(at: sheet.before(preposition)) {
    case .role, .person, .body: true
    default: false
    }
  }

  private static let meets: WordSet = [
    "tagt", "tagte", "tagten", "getagt", "zusammengekommen", "zusammenkam", "zusammenkamen",
    "zusammengetreten", "zusammentrat", "zusammentraten", "stattfand", "stattfindet",
    "stattgefunden", "unterzeichnet", "unterzeichnete", "unterzeichneten",
    "unterschrieben", "unterschrieb", "konstituierte", "konstituiert", "getroffen", "traf",
    "trafen", "überreicht", "überreichte", "überreichten", "vereidigt", "vereidigte", "empfing",
    "empfingen", "verabschiedet", "verabschiedete",
  ]
}
