import Gazetteer
import GermanText
import Ontology

/// Decides for each bare territory name whether the place or its administration is meant.
enum TerritoryDecision {
  static func run(on sheet: inout DraftSheet) {
    var listBody: Bool?
    var listEnd = -1
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.kind == .place, let record = draft.territory,
        !draft.rule.hasPrefix("dateline/")
      else { continue }
      let first = draft.tokens.lowerBound
      // In "Sachsen, Hessen und Bremen" the first name decides for all.
      let joint = sheet.before(first)
      let isInList =
        listEnd >= 0
        && (joint == listEnd || (sheet.before(joint) == listEnd && isArticle(joint, sheet)))
        && listBody != nil
      let isBody: Bool
      if isInList, let listBody {
        isBody = listBody
      } else {
        isBody = namesAdministration(draft, record, on: sheet)
      }
      let next = sheet.after(draft.tokens.upperBound - 1)
      if next > 0, sheet.isMark(next, ",") || FunctionWords.conjunctions.contains(sheet.key(next)) {
        listEnd = next
        listBody = isBody
      } else {
        listEnd = -1
        listBody = nil
      }
      guard isBody else { continue }
      makeBody(index, record, on: &sheet)
    }
  }

  static func isArticle(_ token: Int, _ sheet: DraftSheet) -> Bool {
    FunctionWords.definiteArticles.contains(sheet.key(token))
  }

  private static func makeBody(_ index: Int, _ record: Int, on sheet: inout DraftSheet) {
    var record = record
    // "Landrätin in Neunkirchen", "Landrat Walter (Tübingen)": the district, not the town.
    if holderOfDistrict(before: sheet.drafts[index].tokens.lowerBound, on: sheet),
      let district = district(of: record, on: sheet)
    {
      record = district
    }
    guard let administration = sheet.lexicon.administration(of: record) else { return }
    sheet.update(index) { draft in
      draft.kind = .body
      draft.name = administration.name
      draft.recordID = administration.id
      draft.rule = "territory/body"
    }
  }

  /// Whether a Landrat comes before; in "die Landräte A (Tübingen), B (Steinfurt)" the list may be
  /// of any length.
  private static func holderOfDistrict(before token: Int, on sheet: DraftSheet) -> Bool {
    let isBracketed = sheet.isMark(token - 1, "(")
    var position = token - 1
    var steps = 0
    while position >= 0, steps < 6, sheet.isSameLine(position + 1) {
      if let index = sheet.draft(at: position), sheet.drafts[index].kind == .role {
        return sheet.drafts[index].name == "Landrat"
      }
      if sheet.isMark(position, ".") { return false }
      let isListed =
        isBracketed
        && (sheet.draft(at: position) != nil || sheet.text.tokens[position].kind == .mark)
      position -= 1
      steps += isListed ? 0 : 1
    }
    return false
  }

  /// The district that bears a town's name.
  static func district(of record: Int, on sheet: DraftSheet) -> Int? {
    let name = sheet.lexicon.records[record].name
    let bare = name.split(separator: " ").first.map(String.init) ?? name
    for candidate in ["Landkreis " + name, "Kreis " + name, "Landkreis " + bare, "Kreis " + bare] {
      if let found = sheet.lexicon.records(named: candidate).first { return found }
    }
    return nil
  }

  /// Whether a calendar's day stands before a comma.
  ///
  /// "21. September, Leipzig: Versammlung des Verbands"
  private static func isEntry(_ comma: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isMark(comma, ",") else { return false }
    var token = comma
    while token > 0, comma - token < 8, sheet.isSameLine(token) { token -= 1 }
    return sheet.text.tokens[token].startsLine && sheet.text.tokens[token].kind == .number
      && (token..<comma).contains { MeetingDays.isDay($0, on: sheet) }
  }

  private static func namesAdministration(
    _ draft: Draft, _ record: Int, on sheet: DraftSheet
  ) -> Bool {
    let type = sheet.lexicon.records[record].type
    guard sheet.lexicon.administration(of: record) != nil else { return false }
    let first = draft.tokens.lowerBound
    let last = draft.tokens.upperBound - 1
    let before = behindIntensifiers(sheet.before(first), on: sheet)
    let after = sheet.after(last)
    let beforeKey = sheet.key(before)
    let zone = sheet.zone(of: first)
    // "am Bodensee" is the lake and no village of that name.
    if ["am", "zum", "im"].contains(beforeKey), !isAdministrativeType(type) { return false }
    if zone == .kicker { return false }
    if before < 0, sheet.isMark(after, ":") || sheet.isMark(after, "/") { return false }
    if sheet.isMark(after, ":"), isEntry(before, on: sheet) { return false }
    if isLocated(first, last, on: sheet) || isDateline(first, last, on: sheet) { return false }
    // "Hessens Städte", "Bayerns Schulen": what lies there.
    if sheet.isGenitive(draft, of: record) {
      let noun = behindAdjectives(from: after, on: sheet)
      if sheet.isFree(noun), sheet.isCapitalised(noun), !sheet.classes(noun).isEmpty {
        return false
      }
    }
    if TerritoryContext.partsOfTowns.contains(beforeKey) {
      return isServedHome(before, on: sheet)
    }
    // A bracket behind a person names whom they serve.
    if sheet.isMark(before, "("), sheet.isMark(after, ")"), sheet.kind(at: before - 1) == .person {
      return true
    }
    // "Oberbürgermeisterin von Lüneburg", "Kämmerin in Hof".
    let serves =
      ["von", "in", "der", "des"].contains(beforeKey)
      || (beforeKey == "im" && type == "Kreis")
    if serves, isRole(sheet.before(before), on: sheet, type: type),
      beforeKey != "in" || !isElsewhere(sheet.before(before), on: sheet)
    {
      return true
    }
    // "Landrat der Mecklenburgischen Seenplatte"
    if ["der", "des"].contains(beforeKey), type == "Region",
      let office = sheet.draft(at: sheet.before(before)), sheet.drafts[office].name == "Landrat",
      district(of: record, on: sheet) != nil
    {
      return true
    }
    // "die Oberbürgermeisterin aus Lüneburg": the town that an office serves.
    if beforeKey == "aus", let office = sheet.draft(at: sheet.before(before)),
      sheet.drafts[office].kind == .role, !sheet.drafts[office].isPlural,
      ServedTownPass.territory(of: sheet.drafts[office].name) != nil
        || sheet.drafts[office].name == "Landrat"
    {
      return true
    }
    // "Amtskollege Lukas Keel aus Uzwil"
    if beforeKey == "aus", let person = sheet.draft(at: sheet.before(before)),
      sheet.drafts[person].kind == .person,
      isColleague(sheet.before(sheet.drafts[person].tokens.lowerBound), on: sheet)
    {
      return true
    }
    // "sein Amtskollege aus Salzgitter": whom the other one serves.
    if ["aus", "in", "von"].contains(beforeKey), isColleague(sheet.before(before), on: sheet) {
      return true
    }
    if beforeKey == "in", isOfficeTold(after, on: sheet) { return true }
    // "der Stadtrat von Bamberg".
    if beforeKey == "von", let organ = sheet.draft(at: sheet.before(before)),
      sheet.drafts[organ].rule == "body/organ"
    {
      return true
    }
    // "Brandenburgs Innenstaatssekretärin", "Fuldas damaliger Oberbürgermeister".
    if sheet.isGenitive(draft, of: record),
      sheet.kind(at: behindAdjectives(from: after, on: sheet)) == .role
    {
      return true
    }
    if type == "Kreis" || type.hasSuffix("gemeinde") && type != "Gemeinde" || type == "Amt" {
      if ["im", "in", "aus"].contains(beforeKey) { return false }
      let isLocated = ["in", "aus"].contains(sheet.key(sheet.before(before)))
      return !(FunctionWords.definiteArticles.contains(beforeKey) && isLocated)
    }
    if liesSomewhere(last + 1, on: sheet) { return false }
    if isFollowed(draft.tokens, on: sheet) { return true }
    if isBehindPronoun(before, town: last + 1, type: type, on: sheet) { return true }
    if beforeKey == "nach", isForerunner(before, on: sheet) { return true }
    if FunctionWords.locative.contains(beforeKey) { return false }
    if verbsOfBeing.contains(beforeKey), isSite(before: before, on: sheet) { return false }
    if beforeKey == "zwischen" || joinsSpan(before, on: sheet) {
      return !isSpan(first, draft.tokens.upperBound, on: sheet)
        && !isStretchOfMany(first, on: sheet)
    }
    // "im Volksbad Jena": a house's town.
    if sheet.isCapitalised(before), sheet.isFree(before),
      !sheet.classes(before).isDisjoint(with: [.noun, .compound]),
      ["im", "ins", "am"].contains(sheet.key(sheet.before(before))), type != "Land"
    {
      return false
    }
    // "mit dem Saarland verbunden", "der Stadt Hamm entlang": bound to a land, not dealing with it.
    if isBoundTo(last, before, on: sheet) { return false }
    // "von Mecklenburg-Vorpommern bis Sachsen".
    if beforeKey == "von", sheet.key(after) == "bis" { return false }
    // "im benachbarten Hessen"
    if ["im", "in"].contains(sheet.key(sheet.before(before))), !sheet.isCapitalised(before),
      NounPhrase.isAdjectiveForm(before, on: sheet)
    {
      return false
    }
    if beforeKey == "von", isFounder(behind: before, on: sheet) { return true }
    let isLand = type == "Land" || type == "Kanton"
    if beforeKey == "von" || beforeKey == "vom" {
      return isLand && !directions.contains(sheet.key(sheet.before(before)))
    }
    if FunctionWords.definiteArticles.contains(beforeKey) {
      // "im Saarland" was a location; "das Saarland" acts.
      return FunctionWords.locative.contains(sheet.key(sheet.before(before))) ? false : isLand
    }
    if sheet.isMark(before, "(") || sheet.isMark(before, "/") { return false }
    if isCalendarEntry(before, after, on: sheet) || isSeatOfEntry(before, after, on: sheet) {
      return false
    }
    if sheet.isMark(before, ",") || sheet.isMark(before, "–") {
      // An apposition to a place ("in Halle, Sachsen-Anhalt") stays a place.
      return sheet.kind(at: before - 1) != .place
    }
    return true
  }

  /// "Nach Köln und dem Kreis Euskirchen hat auch Bonn …": who did something first, no way there.
  private static func isForerunner(_ link: Int, on sheet: DraftSheet) -> Bool {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: link)]
    guard sheet.isFirstOfSentence(link) else { return isFollowedUp(link, in: sentence, on: sheet) }
    let verb = sentence.first {
      $0 > link && sheet.isWord($0) && !sheet.isCapitalised($0) && sheet.isFree($0)
        && !FunctionWords.definiteArticles.contains(sheet.key($0))
        && !FunctionWords.conjunctions.contains(sheet.key($0))
    }
    guard let verb, forerunnerVerbs.contains(sheet.key(verb)) else { return false }
    return (verb..<min(verb + 8, sentence.upperBound)).contains {
      ["auch", "nun", "jetzt", "sich"].contains(sheet.key($0))
    }
  }

  /// "ist nach Hessen und Bayern jetzt auch Sachsen beigetreten": names and then who follows.
  private static func isFollowedUp(
    _ link: Int, in sentence: Range<Int>, on sheet: DraftSheet
  ) -> Bool {
    let next = (link + 1..<min(link + 12, sentence.upperBound)).first {
      sheet.isWord($0) && !sheet.isCapitalised($0)
        && !FunctionWords.definiteArticles.contains(sheet.key($0))
        && !FunctionWords.conjunctions.contains(sheet.key($0))
    }
    guard let next, next + 2 < sentence.upperBound,
      ["nun", "jetzt", "inzwischen", "mittlerweile"].contains(sheet.key(next)),
      sheet.key(next + 1) == "auch",
      sheet.isCapitalised(next + 2) || FunctionWords.definiteArticles.contains(sheet.key(next + 2))
    else { return false }
    return sentence.contains { $0 < link && forerunnerVerbs.contains(sheet.key($0)) }
  }

  private static let forerunnerVerbs: WordSet = [
    "hat", "haben", "ist", "sind", "wird", "werden", "tritt", "treten", "trat", "traten",
    "schließt", "schließen", "setzt", "setzen", "führt", "führen", "nutzt", "nutzen",
  ]

  /// The token before words that only stress: "aus fast ganz Hessen", "selbst in Bayern".
  private static func behindIntensifiers(_ token: Int, on sheet: DraftSheet) -> Int {
    var before = token
    while ["ganz", "fast", "beinahe", "nahezu", "halb"].contains(sheet.key(before)) {
      before = sheet.before(before)
    }
    return before
  }

  /// "Bürgermeister seiner Heimatstadt Usingen": the town is served all the same.
  private static func isServedHome(_ noun: Int, on sheet: DraftSheet) -> Bool {
    guard let role = sheet.draft(at: sheet.before(sheet.before(noun))) else { return false }
    return sheet.drafts[role].kind == .role
      && ServedTownPass.territory(of: sheet.drafts[role].name) != nil
  }

  /// "Amtskollege", "Amtskolleginnen": somebody who holds the same office elsewhere.
  private static func isColleague(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token) else { return false }
    return ["amtskollege", "amtskollegen", "amtskollegin", "amtskolleginnen"].contains(
      sheet.key(token))
  }

  /// "der in Würzburg erst Stadtkämmerer und dann Stadtoberhaupt wurde": an office of the town
  /// that somebody has or gets there, without an article.
  private static func isOfficeTold(_ after: Int, on sheet: DraftSheet) -> Bool {
    let token = behindAdjectives(from: after, on: sheet)
    guard let index = sheet.draft(at: token), sheet.drafts[index].kind == .role,
      ServedTownPass.territory(of: sheet.drafts[index].name) != nil
    else { return false }
    var verb = sheet.after(sheet.drafts[index].tokens.upperBound - 1)
    if FunctionWords.conjunctions.contains(sheet.key(verb)) { return true }
    if ["geworden", "gewesen"].contains(sheet.key(verb)) { verb = sheet.after(verb) }
    return verbsOfBeing.contains(sheet.key(verb))
      || ["amtiert", "amtierte"].contains(sheet.key(verb))
  }

  /// The first word behind at most two in small letters that are adjectives or adverbs.
  private static func behindAdjectives(from start: Int, on sheet: DraftSheet) -> Int {
    var token = start
    var steps = 0
    while token > 0, steps < 2, sheet.isFree(token), sheet.isWord(token),
      !sheet.isCapitalised(token), !FunctionWords.all.contains(sheet.key(token)),
      !verbsOfBeing.contains(sheet.key(token))
    {
      token = sheet.after(token)
      steps += 1
    }
    return token
  }

  /// Whether a town at a line's start tells where the report comes from.
  ///
  /// "Oberursel (js)" and a point or a dash, "Köln, den 3. Mai".
  private static func isDateline(_ first: Int, _ last: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.before(first) < 0 else { return false }
    var next = sheet.after(last)
    if sheet.isMark(next, "(") {
      guard let close = (next..<min(next + 6, sheet.count)).first(where: { sheet.isMark($0, ")") })
      else { return false }
      next = sheet.after(close)
    }
    if sheet.isMark(next, ",") {
      let day = sheet.after(next)
      return isNumber(day, on: sheet)
        || ["den", "am"].contains(sheet.key(day)) && isNumber(sheet.after(day), on: sheet)
    }
    guard sheet.isMark(next, ".") || DatelinePass.isDash(next, on: sheet) else { return false }
    // "St. Gallen. – Zwei Rücktritte …"
    let dash = sheet.after(next)
    if sheet.isMark(next, "."), DatelinePass.isDash(dash, on: sheet) { next = dash }
    return sheet.isCapitalised(sheet.after(next))
  }

  private static func isNumber(_ token: Int, on sheet: DraftSheet) -> Bool {
    token > 0 && sheet.text.tokens[token].kind == .number
  }

  /// "Ort: Erfurt", "Sitz bleibt Weimar", "dessen Sitz Weimar ist", "gegenüber liegt Kehl", "wo
  /// Bayern beginnt".
  private static func isLocated(_ first: Int, _ last: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(first)
    let key = sheet.key(before)
    if sheet.isMark(before, ":"), labels.contains(sheet.key(sheet.before(before))) { return true }
    if ["liegt", "lag", "liegen"].contains(key) { return true }
    if ["wo", "dort", "da", "hier"].contains(key),
      ["beginnt", "anfängt", "endet", "aufhört"].contains(sheet.key(sheet.after(last)))
    {
      return true
    }
    if ["beginnt", "endet"].contains(key) {
      return ["wo", "dort", "da", "hier"].contains(sheet.key(sheet.before(before)))
    }
    if seats.contains(key), verbsOfBeing.contains(sheet.key(sheet.after(last))) { return true }
    guard verbsOfBeing.contains(key) else { return false }
    var position = sheet.before(before)
    var steps = 0
    while position >= 0, steps < 8, !sheet.isMark(position, ",") {
      if seats.contains(sheet.key(position)) { return true }
      position = sheet.before(position)
      steps += 1
    }
    return false
  }

  private static let verbsOfBeing: WordSet = [
    "ist", "bleibt", "bleiben", "war", "wird", "wurde", "sind",
  ]

  /// Nouns whose predicate is a place.
  private static let seats: WordSet = [
    "sitz", "hauptsitz", "standort", "tagungsort", "ort", "veranstaltungsort", "dienstsitz",
    "firmensitz", "heimat", "dienstort", "geburtsort", "wohnort", "austragungsort",
  ]

  private static let labels: WordSet = seats.union(["orte", "standorte"])

  /// What leads from a land: "jenseits von Sachsen".
  static let directions: WordSet = [
    "jenseits", "diesseits", "abseits", "nördlich", "südlich", "östlich", "westlich", "unweit",
    "oberhalb", "unterhalb", "außerhalb", "innerhalb", "fernab", "weit", "norden", "süden", "osten",
    "westen", "grenze", "grenzen",
  ]

  private static func isAdministrativeType(_ type: String) -> Bool {
    ["Land", "Kreis", "Kanton", "Amt"].contains(type) || type.hasPrefix("Verbands")
  }

  /// "Polizeipräsidentin in Münster", "Richter in Celle": an office of somebody else's in a town.
  private static func isElsewhere(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token) else { return false }
    let name = sheet.drafts[index].name.lowercased()
    return [
      "polizei", "richter", "staatsanw", "botschafter", "konsul", "rektor", "professor", "dekan",
    ].contains(where: name.hasPrefix)
  }

  private static func isRole(_ token: Int, on sheet: DraftSheet, type: String) -> Bool {
    guard let index = sheet.draft(at: token), sheet.drafts[index].kind == .role else {
      return false
    }
    // "Bezirksstadtrat in Pankow"
    if type == "Stadtteil" { return sheet.drafts[index].name.hasPrefix("Bezirks") }
    return [
      "Land", "Kanton", "Kreis", "Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt", "Hauptstadt",
      "Auslandsstadt",
    ]
    .contains(type) || type.hasPrefix("Verbands")
  }
}
