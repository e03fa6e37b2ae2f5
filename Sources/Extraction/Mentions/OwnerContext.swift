import Gazetteer
import GermanText
import Ontology

/// What the words behind an organ tell of its owner where they don't name it themselves: "Vorstand
/// und Beirat der Anstalt A", "Vorstand des Verbands", "Vorstand der Deutschen Muster AG".
enum OwnerContext {
  /// The owner that organs have in common: "Vorstand und Aufsichtsrat der Anstalt A".
  static func sharedOwner(of draft: Draft, on sheet: DraftSheet) -> Owner? {
    let link = sheet.after(draft.tokens.upperBound - 1)
    guard ["und", "sowie", "oder"].contains(sheet.key(link)) || sheet.isMark(link, ",") else {
      return nil
    }
    guard let index = sheet.draft(at: sheet.after(link)),
      sheet.drafts[index].kind == .body, sheet.drafts[index].needsOwner,
      sheet.drafts[index].tokens.lowerBound == link + 1
    else { return nil }
    return sheet.drafts[index].owner
  }

  /// The body behind an organ with the noun that says what it is: "Aufsichtsrat der Genossenschaft A".
  static func ownerBehindNoun(of draft: Draft, on sheet: DraftSheet) -> Owner? {
    guard let noun = genitiveNoun(behind: draft, on: sheet), sheet.isFree(noun),
      sheet.head(.body, at: noun)?.isWhole == true,
      let index = sheet.draft(at: sheet.after(noun)), sheet.drafts[index].kind == .body,
      !sheet.drafts[index].needsOwner
    else { return nil }
    return Owner(name: sheet.drafts[index].name, recordID: sheet.drafts[index].recordID)
  }

  /// The body that a noun behind an organ means: "Vorstand des Verbands" after an association.
  ///
  /// The kicker's counts first, then the one named most often before, then the last of them.
  static func ownerByNoun(of draft: Draft, on sheet: DraftSheet) -> Owner? {
    guard let noun = genitiveNoun(behind: draft, on: sheet), sheet.isFree(noun) else { return nil }
    let word = sheet.text.string(noun).lowercased()
    guard let (stem, types) = nouns.first(where: { word.hasPrefix($0.stem) }) else { return nil }
    var named: [(owner: Owner, count: Int)] = []
    for index in sheet.standing {
      let other = sheet.drafts[index]
      guard other.tokens.lowerBound < draft.tokens.lowerBound else { break }
      guard other.kind == .body, !other.needsOwner, fits(other, stem, types, on: sheet) else {
        continue
      }
      let owner = Owner(name: other.name, recordID: other.recordID)
      if sheet.zone(of: other.tokens.lowerBound) == .kicker { return owner }
      let known = named.firstIndex { $0.owner == owner }
      let count = known.map { named.remove(at: $0).count } ?? 0
      named.append((owner, count + 1))
    }
    let most = named.map(\.count).max()
    return named.last { $0.count == most }?.owner
  }

  /// The kinds of territory that a noun behind an organ means: "IT-Rat des Landes".
  static func territoryNoun(behind draft: Draft, on sheet: DraftSheet) -> Set<String>? {
    guard let noun = genitiveNoun(behind: draft, on: sheet), sheet.isFree(noun),
      !sheet.isCapitalised(sheet.after(noun))
    else { return nil }
    switch sheet.key(noun) {
    case "landes", "freistaats", "freistaates": return ["Land"]
    case "kreises", "landkreises": return ["Kreis"]
    case "stadt": return ["Kreisfreie Stadt", "Stadt"]
    case "gemeinde": return ["Gemeinde", "Markt"]
    case "kantons": return ["Kanton"]
    default: return nil
    }
  }

  /// Whether the words behind an organ name a body that nobody marked: "Vorstand der Deutschen
  /// Muster AG" is not the one of what the article is about.
  static func isOfAnother(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    if draft.rule.hasPrefix("body/unit"), isInAnother(draft, on: sheet) { return true }
    guard let word = genitiveNoun(behind: draft, on: sheet) else { return false }
    // "Lenkungsausschuss des Programms Digitales Rathaus"
    if sheet.kind(at: word) == .programme || sheet.head(.programme, at: word) != nil {
      return sheet.kind(at: word) != .body
    }
    guard sheet.isFree(word), sheet.adjectives[word] == nil else { return false }
    let next = sheet.after(word)
    let isNamed = sheet.isCapitalised(next) && sheet.isFree(next)
    let isAdjective = sheet.classes(word).contains(.otherWord) && isNamed
    guard isAdjective || sheet.classes(word).isDisjoint(with: .noun),
      sheet.head(.body, at: word) == nil
    else {
      return false
    }
    return sheet.classes(word).isEmpty || isNamed
  }

  /// "Leiter der Rechtsabteilung in der Wirtschaftskammer": a unit of what nobody marked.
  private static func isInAnother(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    let link = sheet.after(draft.tokens.upperBound - 1)
    var noun = sheet.after(link)
    switch sheet.key(link) {
    case "in", "bei":
      guard ["der", "dem"].contains(sheet.key(noun)) else { return false }
      noun = sheet.after(noun)
    case "im", "beim": break
    default: return false
    }
    guard sheet.isCapitalised(noun), sheet.isFree(noun), let match = sheet.head(.body, at: noun)
    else { return false }
    return match.head.sort == .properName && !match.head.lemma.hasSuffix("verwaltung")
  }

  /// The head noun of an organ's or authority's name.
  static func head(of draft: Draft, on sheet: DraftSheet) -> HeadNouns.Head? {
    draft.tokens.lazy.compactMap {
      sheet.head(.body, at: $0)?.head
    }.first
  }

  /// Whether a body can have an organ: no authority has a "Verbandsversammlung", no ministry a
  /// "Vorstand".
  ///
  /// The kind of its record tells, else the word for that kind in its name; a body of unknown kind
  /// can have any but those whose owners are called by it.
  static func canOwn(_ body: Draft, _ organ: Draft, on sheet: DraftSheet) -> Bool {
    guard let head = head(of: organ, on: sheet), !head.ownerKinds.isEmpty else { return true }
    if let id = body.recordID, let record = sheet.lexicon.record(id: id) {
      return head.ownerKinds.contains(sheet.lexicon.records[record].type)
    }
    let name = body.name.lowercased()
    if head.ownerKinds.contains(where: { name.contains($0.lowercased()) }) { return true }
    // "Zweckverband „Digitale Kommunen“": the noun before the name says what it is.
    var before = sheet.before(body.tokens.lowerBound)
    if before >= 0, !sheet.isWord(before) { before = sheet.before(before) }
    if let kind = sheet.head(.body, at: before)?.head.lemma,
      head.ownerKinds.contains(where: { $0.lowercased() == kind })
    {
      return true
    }
    let isCalledByOwner = head.ownerKinds.contains { head.lemma.hasPrefix($0.lowercased()) }
    return !isCalledByOwner
      && !others.contains { kind in
        name.split(separator: " ").contains { $0.hasSuffix(kind) }
      }
  }

  /// Ends of words for bodies without a board.
  private static let others = ["ministerium", "amt", "gericht", "kanzlei", "behörde", "regierung"]

  /// The capitalised word behind an organ's "des" or "der" and its adjectives.
  private static func genitiveNoun(behind draft: Draft, on sheet: DraftSheet) -> Int? {
    let link = sheet.after(draft.tokens.upperBound - 1)
    guard FunctionWords.genitiveArticles.contains(sheet.key(link)) else { return nil }
    var noun = sheet.after(link)
    var steps = 0
    while noun > 0, steps < 2, sheet.isFree(noun), sheet.isWord(noun), !sheet.isCapitalised(noun) {
      noun = sheet.after(noun)
      steps += 1
    }
    return sheet.isCapitalised(noun) ? noun : nil
  }

  /// Whether a noun can mean a body: by the sort of its record, else by its name.
  private static func fits(
    _ draft: Draft, _ stem: String, _ types: Set<String>, on sheet: DraftSheet
  ) -> Bool {
    if draft.name.lowercased().contains(stem) { return true }
    guard let id = draft.recordID, let record = sheet.lexicon.record(id: id) else { return false }
    return types.contains(sheet.lexicon.records[record].type)
  }

  /// Nouns by their beginnings, and the types of the records they mean.
  private static let nouns: [(stem: String, types: Set<String>)] = [
    ("verband", ["Verband", "Zweckverband"]), ("verein", ["Verband", "Verein"]),
    ("verbund", ["Zweckverband", "Netzwerk", "IT-Dienstleister"]),
    ("netzwerk", ["Netzwerk"]), ("arbeitsgemeinschaft", ["Verband"]),
    ("genossenschaft", ["Genossenschaft"]), ("stiftung", ["Stiftung"]),
    ("anstalt", ["Anstalt"]), ("zweckverband", ["Zweckverband"]),
    ("unternehmen", ["Unternehmen", "IT-Dienstleister"]),
    ("gesellschaft", ["Unternehmen", "IT-Dienstleister"]),
    ("hochschule", ["Hochschule"]), ("universität", ["Hochschule"]),
  ]
}
