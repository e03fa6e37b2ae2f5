import Gazetteer
import GermanText
import Ontology

/// Whose an organ is where nothing beside it tells: by what kind of organ it is and what the article names.
extension OwnerPass {
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

  static func contextOwner(of draft: Draft, on sheet: DraftSheet) -> Owner? {
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
    // "die Linksfraktion": of the chamber that the article names, and of no government or authority.
    if head.hasSuffix("fraktion") { return chamber(around: draft, on: sheet) }
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
    // An advisory board that nobody was named for before is its town's or Land's.
    let isAdvisory = lowered.hasSuffix("beirat")
    if let owner = association(around: draft, isAside: false, onlyBefore: isAdvisory, on: sheet)
      ?? (isNamed || isAdvisory ? nil : association(around: draft, isAside: true, on: sheet))
      ?? mainBody(for: draft, on: sheet)
    {
      return owner
    }
    // "Richterwahlausschuss" among Hamburg's courts: a committee of no association is a territory's.
    return lowered.hasSuffix("ausschuss") || isAdvisory
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
        !isNewsroom(other, on: sheet),
        isAside || !isAffiliation(other, on: sheet) && !isSource(other, on: sheet)
      else { continue }
      if other.tokens.lowerBound > draft.tokens.lowerBound {
        // A unit or an office is of somebody told before.
        if onlyBefore || isOfUnit { return nearest }
        // A ministry or school that comes later is seldom whose board it was.
        if nearest == nil, isAuthority(other, on: sheet) { continue }
        return nearest ?? Owner(name: other.name, recordID: other.recordID)
      }
      nearest = Owner(name: other.name, recordID: other.recordID)
    }
    return nearest
  }

  /// The chamber that a parliamentary group sits in: the one named last, else the first one named after.
  private static func chamber(around draft: Draft, on sheet: DraftSheet) -> Owner? {
    var nearest: Owner?
    for index in sheet.standing {
      let other = sheet.drafts[index]
      guard other.kind == .body, isChamber(other.name) else { continue }
      let owner = Owner(name: other.name, recordID: other.recordID)
      if other.tokens.lowerBound > draft.tokens.lowerBound { return nearest ?? owner }
      nearest = owner
    }
    return nearest
  }

  /// Whether a body is one that people are elected into, with parliamentary groups.
  private static func isChamber(_ name: String) -> Bool {
    name.lowercased().split(separator: " ").contains { word in
      chambers.contains(where: word.hasSuffix)
    }
  }

  private static let chambers = [
    "stadtrat", "gemeinderat", "kreistag", "landtag", "bundestag", "bürgerschaft",
    "abgeordnetenhaus", "parlament", "stadtverordnetenversammlung", "gemeindevertretung",
    "nationalrat", "kantonsrat", "ratsversammlung", "stadtvertretung", "bezirksversammlung",
    "regionsversammlung", "bezirksverordnetenversammlung",
  ]

  /// The body that the article is about, whatever its kind: named in its head, or more than once and
  /// more often than others.
  private static func mainBody(for draft: Draft, on sheet: DraftSheet) -> Owner? {
    var named: [(owner: Owner, weight: Int)] = []
    for index in sheet.standing {
      let other = sheet.drafts[index]
      guard other.kind == .body, !other.needsOwner, other.name != "Bund",
        !isParty(other, on: sheet), !isTerritory(other, on: sheet)
      else { continue }
      if isAuthority(other, on: sheet) || isNewsroom(other, on: sheet) { continue }
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
    // "Vorsitzender des IT-Dienstleisters A"
    if token >= 0, sheet.isFree(token), sheet.head(.body, at: token)?.head.sort == .type {
      token = sheet.before(token)
    }
    if FunctionWords.genitiveArticles.contains(sheet.key(token)) || sheet.key(token) == "dem" {
      token = sheet.before(token)
    }
    if ["von", "vom", "bei", "beim", "("].contains(sheet.key(token)) {
      token = sheet.before(token)
    }
    let kind = sheet.kind(at: token)
    return kind == .person || kind == .role
  }

  /// "Wie die Stiftung A mitteilt, …", "laut Muster GmbH": who only tells of what others do.
  private static func isSource(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    var token = sheet.before(draft.tokens.lowerBound)
    if FunctionWords.definiteArticles.contains(sheet.key(token)) { token = sheet.before(token) }
    return sheet.key(token) == "laut"
      || sheet.key(token) == "wie" && !sheet.isMark(sheet.after(draft.tokens.upperBound - 1), ",")
  }

  /// Whether a body is one that an article is seldom about where it tells of a board.
  private static func isAuthority(_ body: Draft, on sheet: DraftSheet) -> Bool {
    ["Ministerium", "Behörde", "Parlament", "Gericht", "Staatskanzlei", "Hochschule"]
      .contains(type(of: body, on: sheet))
  }

  /// "Kiel (dpa) –": who reports, and no owner of a board that may be anybody's.
  private static func isNewsroom(_ body: Draft, on sheet: DraftSheet) -> Bool {
    type(of: body, on: sheet) == "Medium"
  }

  /// What the gazetteer says that a body is; nothing of one that it does not know.
  private static func type(of body: Draft, on sheet: DraftSheet) -> String {
    body.recordID.flatMap { sheet.lexicon.record(id: $0) }.map { sheet.lexicon.records[$0].type }
      ?? ""
  }

  private static func isParty(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    guard let id = draft.recordID, let record = sheet.lexicon.record(id: id) else { return false }
    return sheet.lexicon.records[record].type == "Partei"
  }
}
