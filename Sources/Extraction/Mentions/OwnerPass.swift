import Gazetteer
import GermanText
import Ontology

/// Finds whose organ an organ is, and names it by its owner: "Stadtrat Essen".
///
/// What stands next to the organ decides, then the same organ elsewhere in the article, then a
/// longer name met before, then the context. Organs whose owner nobody tells are dropped: a
/// "Vorstand" of nobody would be the same body in every article.
enum OwnerPass {
  static func run(on sheet: inout DraftSheet) {
    cutCompounds(on: &sheet)
    var ownerOf: [String: Owner] = [:]
    var open: [Int] = []
    // First what the text says next to the organ; from the end, since an owner that is an organ
    // itself ("Ausschuss des Kreistags") stands behind and must have its full name by then.
    for index in sheet.standing.reversed()
    where sheet.drafts[index].needsOwner && sheet.drafts[index].longForm == nil {
      let draft = sheet.drafts[index]
      guard
        let owner = draft.owner ?? adjacentOwner(of: draft, on: sheet)
          ?? OwnerContext.ownerBehindNoun(of: draft, on: sheet)
          ?? OwnerContext.sharedOwner(of: draft, on: sheet)
      else {
        open.append(index)
        continue
      }
      ownerOf[draft.name] = owner
      name(index, owner, on: &sheet)
    }
    // Then the same organ elsewhere, then the context; an organ of an organ after its owner.
    var contextOwners: [String: Owner] = [:]
    var undecided: [Int] = []
    let inner = open.filter { isOfOrgan(sheet.drafts[$0], on: sheet) }
    var named: [String: Draft] = [:]
    for index in open {
      let draft = sheet.drafts[index]
      if named[draft.name] == nil { named[draft.name] = laterName(of: draft, on: sheet) }
    }
    for index in open.reversed().filter({ !inner.contains($0) }) + inner {
      let draft = sheet.drafts[index]
      if let owner = adjacentOwner(of: draft, on: sheet) {
        name(index, owner, on: &sheet)
      } else if draft.rule == "body/organ-founded",
        let programme = sheet.standing.last(where: {
          sheet.drafts[$0].kind == .programme
            && sheet.drafts[$0].tokens.lowerBound < draft.tokens.lowerBound
        })
      {
        // What an agreement sets up is called after it.
        let name = draft.name + " " + sheet.drafts[programme].name
        sheet.update(index) { $0.name = name }
      } else if draft.rule == "body/group", ownerOf[draft.name] == nil {
        continue
      } else if let types = OwnerContext.territoryNoun(behind: draft, on: sheet),
        let owner = territory(before: draft.tokens.lowerBound, types: types, on: sheet)
          ?? (types == ["Land"] ? landOfArticle(on: sheet) : nil)
      {
        name(index, owner, on: &sheet)
      } else if OwnerContext.isOfAnother(draft, on: sheet) {
        sheet.refuse(draft.tokens, "\(draft.name): another's, whom nobody knows")
        sheet.drop(index)
      } else if let owner = OwnerContext.ownerByNoun(of: draft, on: sheet) {
        name(index, owner, on: &sheet)
      } else if let owner = ownerOf[draft.name] {
        name(index, owner, on: &sheet)
      } else if let known = longerName(of: draft, on: sheet) ?? named[draft.name] {
        sheet.update(index) { draft in
          draft.name = known.name
          draft.recordID = known.recordID
        }
      } else if draft.rule == "body/organ-if-known" {
        guard let owner = knownOwner(of: draft, on: sheet) else {
          sheet.drop(index)
          continue
        }
        name(index, owner, on: &sheet)
      } else if !inner.contains(index), let owner = contextOwner(of: draft, on: sheet) {
        contextOwners[draft.name] = owner
        name(index, owner, on: &sheet)
      } else if isNamedByItself(draft, on: sheet) {
        continue
      } else if draft.tokens.count == 1, draft.kind == .body {
        undecided.append(index)
      }
    }
    // Whose the organ is, its own sentence may not tell, but another one with the same organ.
    for index in undecided {
      let draft = sheet.drafts[index]
      if let owner = contextOwners[draft.name] {
        name(index, owner, on: &sheet)
      } else {
        sheet.refuse(draft.tokens, "\(draft.name): nothing tells whose")
        sheet.drop(index)
      }
    }
    // A defined short form is called like its long form, whose owner is known now.
    for index in sheet.standing {
      guard let long = sheet.drafts[index].longForm else { continue }
      let origin = sheet.drafts[long]
      sheet.update(index) { draft in
        draft.name = origin.name
        draft.recordID = origin.recordID
        draft.owner = origin.owner
      }
    }
  }

  /// "Muster21-Aufsichtsrat": an organ of a body that only the article names.
  private static func cutCompounds(on sheet: inout DraftSheet) {
    for index in sheet.standing where sheet.drafts[index].needsOwner {
      let draft = sheet.drafts[index]
      guard draft.owner == nil, draft.tokens.count == 1, draft.rule.hasPrefix("body/organ"),
        let hyphen = draft.name.lastIndex(of: "-")
      else { continue }
      let first = String(draft.name[..<hyphen])
      let owner = sheet.standing.first {
        let other = sheet.drafts[$0]
        return other.kind == .body && !other.needsOwner
          && (other.name == first || sheet.text.string(tokens: other.tokens) == first)
      }
      guard let owner = owner.map({ sheet.drafts[$0] }) else { continue }
      sheet.update(index) { organ in
        organ.owner = Owner(name: owner.name, recordID: owner.recordID)
        organ.name = String(draft.name[draft.name.index(after: hyphen)...])
        organ.rule = "body/organ-compound"
      }
    }
  }

  /// The known body named before with the same noun and more: "IT-Rat" after "IT-Rat des Landes
  /// Brandenburg", "Landtag" after "Niedersächsischer Landtag".
  private static func longerName(of draft: Draft, on sheet: DraftSheet) -> Draft? {
    var nearest: Draft?
    for index in sheet.standing {
      let other = sheet.drafts[index]
      guard other.tokens.lowerBound < draft.tokens.lowerBound else { break }
      if other.kind == .body, !other.needsOwner, other.recordID != nil,
        other.name.hasPrefix(draft.name + " ") || other.name.hasSuffix(" " + draft.name)
      {
        nearest = other
      }
    }
    return nearest
  }

  /// "Der Städtetag warnt" before "der Deutsche Städtetag": the one association of that kind that the
  /// article names, though later.
  private static func laterName(of draft: Draft, on sheet: DraftSheet) -> Draft? {
    let first = draft.tokens.lowerBound
    let isSubject =
      sheet.isFirstOfSentence(first)
      || sheet.key(sheet.before(first)) == "der" && sheet.isFirstOfSentence(sheet.before(first))
    guard isSubject, ["tag", "bund"].contains(where: draft.name.hasSuffix), draft.tokens.count == 1
    else { return nil }
    var found: Draft?
    for index in sheet.standing {
      let other = sheet.drafts[index]
      guard other.kind == .body, !other.needsOwner, other.recordID != nil,
        other.name.hasPrefix(draft.name + " ") || other.name.hasSuffix(" " + draft.name)
      else { continue }
      guard found == nil || found?.name == other.name else { return nil }
      found = other
    }
    return found
  }

  private static func name(_ index: Int, _ owner: Owner, on sheet: inout DraftSheet) {
    let known = knownOrgan(sheet.drafts[index].name, owner, on: sheet)
    sheet.update(index) { draft in
      draft.owner = owner
      draft.name = known?.name ?? draft.name + " " + bare(owner.name)
      draft.recordID = known?.id
    }
  }

  /// The Land or town of the article that has an organ of this name in the gazetteer.
  private static func knownOwner(of draft: Draft, on sheet: DraftSheet) -> Owner? {
    let towns: Set<String> = ["Kreisfreie Stadt", "Stadt"]
    for types in [["Land"], towns] {
      if let owner = territory(before: draft.tokens.lowerBound, types: types, on: sheet)
        ?? (types == towns ? nil : landOfArticle(on: sheet)),
        knownOrgan(draft.name, owner, on: sheet) != nil
      {
        return owner
      }
    }
    return nil
  }

  /// Whether a compound with a meeting of its own needs no owner.
  ///
  /// "Die 12. Sitzung des IT-Kooperationsrats" says all there is to say.
  private static func isNamedByItself(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    let article = sheet.before(draft.tokens.lowerBound)
    return draft.tokens.count == 1 && draft.name.contains("-")
      && FunctionWords.genitiveArticles.contains(sheet.key(article))
      && sheet.kind(at: sheet.before(article)) == .session
  }

  /// An owner's name without the word for its kind: "Stadt Essen" → "Essen".
  static func bare(_ name: String) -> String {
    let kinds = ["Stadt ", "Land ", "Gemeinde ", "Markt ", "Kanton ", "Landkreis ", "Kreis "]
    for word in kinds where name.hasPrefix(word) {
      return String(name.dropFirst(word.count))
    }
    return name
  }

  private static func knownOrgan(
    _ organ: String, _ owner: Owner, on sheet: DraftSheet
  ) -> (id: String, name: String)? {
    for name in [organ + " " + bare(owner.name), organ + " " + owner.name] {
      for index in sheet.lexicon.records(named: name) {
        let record = sheet.lexicon.records[index]
        if record.kind == .body { return (record.id, record.name) }
      }
    }
    return nil
  }

  /// "Hauptausschuss des DStGB", "Vorstand von Vitako", "Innenministerium in Stuttgart".
  private static func adjacentOwner(of draft: Draft, on sheet: DraftSheet) -> Owner? {
    let link = sheet.after(draft.tokens.upperBound - 1)
    guard ["des", "der", "von", "vom", "im", "beim", "dem"].contains(sheet.key(link)) else {
      // "Vorstand DATABUND"
      return ownerInBracket(of: draft, on: sheet)
    }
    var next = sheet.after(link)
    // "des gemeinsamen …", "der brandenburgischen Landeshauptstadt".
    var steps = 0
    while next > 0, steps < 2, sheet.isFree(next), sheet.isWord(next), !sheet.isCapitalised(next) {
      next = sheet.after(next)
      steps += 1
    }
    // "Verwaltungsrat beim IT-Dienstleister A"
    if ["vom", "im", "beim"].contains(sheet.key(link)), sheet.isFree(next),
      sheet.head(.body, at: next)?.head.sort == .type
    {
      next = sheet.after(next)
    }
    guard let index = sheet.draft(at: next), sheet.drafts[index].tokens.lowerBound == next else {
      return nil
    }
    let other = sheet.drafts[index]
    switch other.kind {
    case .body where !other.needsOwner || other.owner != nil || other.recordID != nil:
      return Owner(name: other.name, recordID: other.recordID)
    case .place:
      guard let record = other.territory,
        let administration = sheet.lexicon.administration(of: record)
      else { return nil }
      return Owner(name: administration.name, recordID: administration.id)
    default:
      return nil
    }
  }

  /// "Anna Muster (Vorstand, Muster AöR)": the body behind the comma of a bracket.
  private static func ownerInBracket(of draft: Draft, on sheet: DraftSheet) -> Owner? {
    let comma = draft.tokens.upperBound
    guard sheet.isMark(draft.tokens.lowerBound - 1, "("), sheet.isMark(comma, ","),
      let index = sheet.draft(at: sheet.after(comma)), sheet.drafts[index].kind == .body,
      !sheet.drafts[index].needsOwner, sheet.isMark(sheet.drafts[index].tokens.upperBound, ")")
    else { return nil }
    return Owner(name: sheet.drafts[index].name, recordID: sheet.drafts[index].recordID)
  }

  /// Whether the body behind an organ is one whose own owner is still to be found: "Vorstand des
  /// Städtetags".
  private static func isOfOrgan(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    let link = sheet.after(draft.tokens.upperBound - 1)
    guard FunctionWords.genitiveArticles.contains(sheet.key(link)),
      let index = sheet.draft(at: sheet.after(link))
    else { return false }
    return sheet.drafts[index].kind == .body && sheet.drafts[index].needsOwner
  }
}
