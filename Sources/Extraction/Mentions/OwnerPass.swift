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
    for index in open.reversed().filter({ !inner.contains($0) }) + inner {
      let draft = sheet.drafts[index]
      if let owner = adjacentOwner(of: draft, on: sheet) {
        name(index, owner, on: &sheet)
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
      } else if let known = longerName(of: draft, on: sheet)
        ?? laterName(of: draft, on: sheet)
      {
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

  // MARK: Context

  private static let landOrgans = [
    "kabinett", "landesregierung", "landtag", "ministerium", "staatskanzlei", "senatskanzlei",
    "landeskabinett", "staatsregierung", "landeskanzlei", "städtetag", "gemeindetag",
    "landkreistag", "städtebund", "gemeindebund", "regierungsrat", "kantonsrat",
    "departement", "behörde", "rechnungshof", "senat",
  ]

  private static let townOrgans = [
    "stadtrat", "gemeinderat", "magistrat", "stadtparlament", "stadtvorstand", "kreistag",
    "digitalisierungsrat", "stadtverordnetenversammlung", "ratsversammlung",
    "regionsversammlung", "kreisausschuss",
  ]

  private static let committeeTerritories: Set<String> = [
    "Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt", "Kreis", "Land",
  ]

  /// Councils that a Land has as well as a town: what their sentence names decides.
  private static let governmentOrgans = [
    "digitalisierungsrat", "digitalrat", "digitalbeirat", "digitalisierungsboard", "digitalboard",
  ]

  private static func contextOwner(of draft: Draft, on sheet: DraftSheet) -> Owner? {
    let lowered = draft.name.lowercased()
    let head = lowered.prefix { $0 != " " }
    if landOrgans.contains(where: { lowered.hasSuffix($0) || head.hasSuffix($0) }) {
      if lowered.hasSuffix("departement"),
        let owner = territory(
          before: draft.tokens.lowerBound, types: ["Kanton", "Auslandsstadt", "Hauptstadt"],
          on: sheet)
      {
        return owner
      }
      return landOfKicker(before: draft.tokens.lowerBound, on: sheet)
        ?? territory(before: draft.tokens.lowerBound, types: ["Land", "Kanton"], on: sheet)
        ?? landOfArticle(on: sheet)
    }
    if governmentOrgans.contains(where: { lowered.hasSuffix($0) }),
      let owner = territory(
        in: sheet.text.sentences[sheet.text.sentence(of: draft.tokens.lowerBound)],
        before: draft.tokens.lowerBound,
        types: ["Land", "Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt", "Kreis"], on: sheet)
        ?? townOfDateline(before: draft.tokens.lowerBound, on: sheet)
    {
      return owner
    }
    if townOrgans.contains(where: { lowered.hasSuffix($0) }) {
      let any: Set<String> = [
        "Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt", "Kreis", "Verbandsgemeinde",
        "Samtgemeinde",
      ]
      // "der Samtgemeinderat" of an article on two towns and their Samtgemeinde
      let own: Set<String>? =
        lowered == "samtgemeinderat"
        ? ["Samtgemeinde"]
        : lowered == "verbandsgemeinderat"
          ? ["Verbandsgemeinde"] : lowered == "kreistag" ? ["Kreis"] : nil
      if let own {
        return territory(before: draft.tokens.lowerBound, types: own, on: sheet)
          ?? (lowered == "kreistag"
            ? territory(before: draft.tokens.lowerBound, types: any, on: sheet) : nil)
      }
      return territory(before: draft.tokens.lowerBound, types: any, on: sheet)
    }
    // "Landesseniorenbeirat": a council of a Land.
    if lowered.hasPrefix("landes"), draft.rule.hasPrefix("body/organ"), draft.tokens.count == 1 {
      return territory(before: draft.tokens.lowerBound, types: ["Land"], on: sheet)
        ?? landOfArticle(on: sheet)
    }
    if draft.rule == "body/administration-office" {
      let isDistrict = lowered == "kreisverwaltung" || lowered == "landratsamt"
      let types: Set<String> =
        isDistrict ? ["Kreis"] : ["Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt"]
      return territory(before: draft.tokens.lowerBound, types: types, on: sheet)
    }
    let offices = ["amt für", "fachbereich", "dezernat", "stabsstelle", "eigenbetrieb"]
    if lowered.contains("ausschuss für") || offices.contains(where: lowered.hasPrefix),
      let owner = territory(
        before: draft.tokens.lowerBound, types: committeeTerritories, on: sheet)
    {
      return owner
    }
    // "Büro des Oberbürgermeisters": of the town whose mayor it is.
    if draft.rule == "body/office-of-holder" {
      return territory(before: draft.tokens.lowerBound, types: committeeTerritories, on: sheet)
    }
    if draft.rule == "body/office-of-the-town" {
      return theOnlyTown(before: draft.tokens.lowerBound, on: sheet)
    }
    // "Landesamt für Steuern": an authority of its Land, and never of a body named in passing.
    if draft.rule.hasPrefix("body/office") || draft.kind == .place {
      guard lowered.hasPrefix("landes") else {
        // "Rechnungsprüfungsamt"
        return draft.tokens.count == 1 && lowered.hasSuffix("amt") && draft.kind == .body
          ? territory(before: draft.tokens.lowerBound, types: committeeTerritories, on: sheet) : nil
      }
      return landOfSeat(behind: draft, on: sheet)
        ?? territory(before: draft.tokens.lowerBound, types: ["Land"], on: sheet)
        ?? landOfArticle(on: sheet)
    }
    // A steering committee is of whoever steers, and no council's.
    if lowered.hasSuffix("ausschuss"), !lowered.hasSuffix("lenkungsausschuss"),
      association(around: draft, isAside: false, onlyBefore: true, on: sheet) == nil,
      let owner = territory(
        before: draft.tokens.lowerBound, types: committeeTerritories, onlyBefore: true, on: sheet)
    {
      return owner
    }
    // A council that is named by its field may belong to anybody, but hardly to the body that one of
    // its people comes from.
    let isNamed = draft.tokens.count > 1 && draft.rule.hasPrefix("body/organ-")
    if let owner = association(around: draft, isAside: false, on: sheet)
      ?? (isNamed ? nil : association(around: draft, isAside: true, on: sheet))
      ?? mainBody(for: draft, on: sheet)
    {
      return owner
    }
    // "Richterwahlausschuss" among Hamburg's courts: a committee of no association is a territory's.
    return lowered.hasSuffix("ausschuss")
      ? territory(before: draft.tokens.lowerBound, types: committeeTerritories, on: sheet) : nil
  }

  /// The town that the report comes from, for an organ whose sentence names nobody.
  private static func townOfDateline(before token: Int, on sheet: DraftSheet) -> Owner? {
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.tokens.lowerBound < token else { return nil }
      if draft.rule.hasPrefix("dateline/"), let record = draft.territory,
        let administration = sheet.lexicon.administration(of: record)
      {
        return Owner(name: administration.name, recordID: administration.id)
      }
    }
    return nil
  }

  /// Whom an association's organ belongs to: the body named last, else the first one named after.
  ///
  /// A body that only says where somebody comes from stands aside of what the article is about.
  private static func association(
    around draft: Draft, isAside: Bool, onlyBefore: Bool = false, on sheet: DraftSheet
  ) -> Owner? {
    let isOfUnit = draft.rule.hasPrefix("body/unit") || draft.rule.hasPrefix("body/office")
    var nearest: Owner?
    for index in sheet.standing {
      let other = sheet.drafts[index]
      guard other.kind == .body, !other.needsOwner, other.name != "Bund",
        !isParty(other, on: sheet), !isTerritory(other, on: sheet),
        other.rule != "body/in-town", !isAdministration(other),
        !isOfUnit || !["body/unit", "abbreviation/"].contains(where: other.rule.hasPrefix),
        OwnerContext.canOwn(other, draft, on: sheet),
        isAside || !isAffiliation(other, on: sheet)
      else { continue }
      if other.tokens.lowerBound > draft.tokens.lowerBound {
        // A unit or an office is of somebody told before.
        if onlyBefore || isOfUnit { return nearest }
        return nearest ?? Owner(name: other.name, recordID: other.recordID)
      }
      nearest = Owner(name: other.name, recordID: other.recordID)
    }
    return nearest
  }

  /// The body that the article is about, whatever its kind: named in its head, or more than once and
  /// more often than others.
  private static func mainBody(for draft: Draft, on sheet: DraftSheet) -> Owner? {
    let never: Set<String> = [
      "Ministerium", "Behörde", "Parlament", "Gericht", "Staatskanzlei", "Hochschule", "Medium",
    ]
    var named: [(owner: Owner, weight: Int)] = []
    for index in sheet.standing {
      let other = sheet.drafts[index]
      guard other.kind == .body, !other.needsOwner, other.name != "Bund",
        !isParty(other, on: sheet), !isTerritory(other, on: sheet)
      else { continue }
      if let id = other.recordID, let record = sheet.lexicon.record(id: id),
        never.contains(sheet.lexicon.records[record].type)
      {
        continue
      }
      let owner = Owner(name: other.name, recordID: other.recordID)
      let zone = sheet.zone(of: other.tokens.lowerBound)
      let weight = zone == .kicker || zone == .headline ? 2 : 1
      if let known = named.firstIndex(where: { $0.owner == owner }) {
        named[known].weight += weight
      } else {
        named.append((owner, weight))
      }
    }
    guard let most = named.map(\.weight).max(), most > 1 else { return nil }
    let main = named.filter { $0.weight == most }
    return main.count == 1 ? main[0].owner : nil
  }

  /// "Landratsamt Fulda": the office of a district, whose organs are the district's.
  private static func isAdministration(_ draft: Draft) -> Bool {
    ["Landratsamt ", "Kreisverwaltung ", "Stadtverwaltung ", "Gemeindeverwaltung "].contains(
      where: draft.name.hasPrefix)
  }

  /// Whether a body is a town's, district's or Land's administration.
  private static func isTerritory(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    if draft.territory != nil { return true }
    guard let id = draft.recordID else {
      return draft.name.hasPrefix("Stadt ") || draft.name.hasPrefix("Land ")
    }
    return sheet.lexicon.administered(by: id) != nil
  }

  /// "A, Präsident des BSI", "A von der AKDB", "A (AKDB)": where somebody comes from.
  private static func isAffiliation(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    var token = sheet.before(draft.tokens.lowerBound)
    if FunctionWords.genitiveArticles.contains(sheet.key(token)) || sheet.key(token) == "dem" {
      token = sheet.before(token)
    }
    if ["von", "vom", "bei", "beim", "("].contains(sheet.key(token)) {
      token = sheet.before(token)
    }
    let kind = sheet.kind(at: token)
    return kind == .person || kind == .role
  }

  private static func isParty(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    guard let id = draft.recordID, let record = sheet.lexicon.record(id: id) else { return false }
    return sheet.lexicon.records[record].type == "Partei"
  }

  /// The town or district that the article has named so far, if it is but one.
  private static func theOnlyTown(before token: Int, on sheet: DraftSheet) -> Owner? {
    let types: Set<String> = [
      "Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt", "Kreis", "Verbandsgemeinde", "Samtgemeinde",
    ]
    var only: Int?
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.tokens.lowerBound < token else { break }
      guard
        let place = draft.territory
          ?? (draft.recordID ?? draft.owner?.recordID).flatMap({
            sheet.lexicon.administered(by: $0)
          }) ?? districtOfOffice(draft, on: sheet),
        types.contains(sheet.lexicon.records[place].type)
      else { continue }
      guard only == nil || only == place else { return nil }
      only = place
    }
    guard let only, let administration = sheet.lexicon.administration(of: only) else { return nil }
    return Owner(name: administration.name, recordID: administration.id)
  }

  /// The district of "Landratsamt Biberach".
  private static func districtOfOffice(_ draft: Draft, on sheet: DraftSheet) -> Int? {
    guard draft.kind == .body, draft.name.hasPrefix("Landratsamt ") else { return nil }
    return sheet.lexicon.records(named: "Landkreis " + draft.name.dropFirst("Landratsamt ".count))
      .first
  }

  /// The Land of a German town, from its record.
  static func land(of place: Int, on sheet: DraftSheet) -> Owner? {
    let key = sheet.lexicon.records[place].land
    guard key.utf8.count == 2, let land = sheet.lexicon.record(id: "land-" + key),
      let administration = sheet.lexicon.administration(of: land)
    else { return nil }
    return Owner(name: administration.name, recordID: administration.id)
  }

  /// "Landesamt für Finanzen in Würzburg": the Land that the authority's town lies in.
  private static func landOfSeat(behind draft: Draft, on sheet: DraftSheet) -> Owner? {
    let link = sheet.after(draft.tokens.upperBound - 1)
    guard sheet.key(link) == "in", let index = sheet.draft(at: sheet.after(link)),
      let town = sheet.drafts[index].territory
    else { return nil }
    return land(of: town, on: sheet)
  }

  /// The Land of the first town or of the first body of a Land that the article names.
  private static func landOfArticle(on sheet: DraftSheet) -> Owner? {
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      if let town = draft.territory, let land = land(of: town, on: sheet) { return land }
      if let id = draft.recordID, let record = sheet.lexicon.record(id: id),
        let land = land(of: record, on: sheet)
      {
        return land
      }
    }
    return nil
  }

  /// The Land that the kicker names, by itself or by a town, where the sentence names none: the
  /// organs of the article are its own, whatever other Land comes up in passing.
  private static func landOfKicker(before token: Int, on sheet: DraftSheet) -> Owner? {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
    let isTold = sentence.contains { token in
      let drafted = sheet.draft(at: token).flatMap { sheet.drafts[$0].territory }
      return ([drafted].compactMap { $0 } + (sheet.adjectives[token] ?? [])).contains {
        sheet.lexicon.records[$0].type == "Land"
      }
    }
    guard !isTold else { return nil }
    for index in sheet.standing {
      guard let record = sheet.drafts[index].territory else { continue }
      guard sheet.zone(of: sheet.drafts[index].tokens.lowerBound) == .kicker else { return nil }
      return land(of: record, on: sheet)
    }
    return nil
  }

  /// "Handwerkskammer in Ulm": where another body is says nothing of whose an office is.
  private static func isSeat(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    let link = sheet.before(draft.tokens.lowerBound)
    guard draft.kind == .place, sheet.key(link) == "in",
      let body = sheet.draft(at: sheet.before(link)), sheet.drafts[body].kind == .body
    else { return false }
    return !sheet.drafts[body].needsOwner
  }

  /// The territory named last before a token, or first after it; only in a sentence, if one is
  /// given.
  private static func territory(
    in sentence: Range<Int>? = nil, before token: Int, types: Set<String>,
    onlyBefore: Bool = false, on sheet: DraftSheet
  ) -> Owner? {
    var nearest: Owner?
    var nearestPosition = -1
    func consider(_ record: Int, at position: Int) {
      guard sentence?.contains(position) ?? true,
        types.contains(sheet.lexicon.records[record].type),
        let administration = sheet.lexicon.administration(of: record)
      else { return }
      let isBetter =
        position < token
        ? position > nearestPosition : nearestPosition < 0 && !onlyBefore
      if isBetter {
        nearest = Owner(name: administration.name, recordID: administration.id)
        nearestPosition = position
      }
    }
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      if let record = draft.territory, !isSeat(draft, on: sheet) {
        consider(record, at: draft.tokens.lowerBound)
      }
      if let id = draft.recordID ?? draft.owner?.recordID, draft.territory == nil,
        let administration = sheet.lexicon.administered(by: id)
      {
        consider(administration, at: draft.tokens.lowerBound)
      }
    }
    for (position, records) in sheet.adjectives.sorted(by: { $0.key < $1.key }) {
      if let record = records.first(where: { types.contains(sheet.lexicon.records[$0].type) }) {
        consider(record, at: position)
      }
    }
    return nearest
  }
}
