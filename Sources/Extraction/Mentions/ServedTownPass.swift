import Gazetteer
import GermanText
import Ontology

/// Drafts towns that no list has by the office that serves them: "Gemeindepräsident von Tübach",
/// "Gemeinderätin in Bulle".
enum ServedTownPass {
  static func run(on sheet: inout DraftSheet) {
    for index in sheet.standing where sheet.drafts[index].kind == .person {
      bracketedHome(behind: sheet.drafts[index], on: &sheet)
    }
    for index in sheet.standing where sheet.drafts[index].kind == .role {
      let role = sheet.drafts[index]
      let link = sheet.after(role.tokens.upperBound - 1)
      guard ["von", "in", "der"].contains(sheet.key(link)) else { continue }
      let town = sheet.after(link)
      if sheet.key(link) == "der" {
        region(at: town, servedBy: role, on: &sheet)
        continue
      }
      guard
        let word = territory(of: role.name)
          ?? (sheet.key(link) == "von" && isForeignTown(town, on: sheet) ? "Stadt" : nil)
      else { continue }
      guard town > 0, sheet.isCapitalised(town), isOpen(town, on: sheet) else { continue }
      let end =
        AdministrationPass.riverEnd(after: town + 1, on: sheet)
        ?? sheet.draft(at: town).map { sheet.drafts[$0].tokens.upperBound }
        ?? saintEnd(from: town, on: sheet) ?? town + 1
      let name = word + " " + sheet.text.string(tokens: town..<end)
      sheet.replace(with: Draft(.body, town..<end, name: name, rule: "body/served"))
    }
  }

  /// The end of a name that begins with "St." at a token.
  private static func saintEnd(from token: Int, on sheet: DraftSheet) -> Int? {
    guard ["st", "sankt"].contains(sheet.key(token)) else { return nil }
    let name = sheet.isMark(token + 1, ".") ? token + 2 : token + 1
    return sheet.isSameLine(name) && sheet.isCapitalised(name) ? name + 1 : nil
  }

  /// "Landrat Martin Kistler (Waldshut)": a district by the bare half of its name; "Ulf Stecher
  /// (Heide)": a town whose name is also a word, or somebody's.
  private static func bracketedHome(behind person: Draft, on sheet: inout DraftSheet) {
    let open = sheet.after(person.tokens.upperBound - 1)
    guard sheet.isMark(open, "("), sheet.isMark(open + 2, ")"), sheet.isFree(open + 1),
      sheet.isCapitalised(open + 1)
    else { return }
    let name = sheet.text.string(open + 1)
    for kind in ["Landkreis ", "Kreis "] {
      guard let record = sheet.lexicon.records(named: kind + name).first,
        let administration = sheet.lexicon.administration(of: record)
      else { continue }
      sheet.add(
        Draft(
          .body, open + 1..<open + 2, name: administration.name, recordID: administration.id,
          rule: "body/bracketed-district"))
      return
    }
    let town = sheet.lexicon.records(named: name).first {
      ["Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt"].contains(sheet.lexicon.records[$0].type)
    }
    guard let town else {
      let isVillage = DatelinePass.isVillage(open + 1, on: sheet)
      guard servesTown(person, on: sheet) || isVillage,
        isVillage && sheet.classes(open + 1).contains(.compound)
          || isVillageLike(open + 1, on: sheet)
      else { return }
      sheet.add(
        Draft(.body, open + 1..<open + 2, name: "Gemeinde " + name, rule: "body/bracketed-village"))
      return
    }
    var draft = Draft(
      .place, open + 1..<open + 2, name: sheet.lexicon.records[town].name,
      recordID: sheet.lexicon.records[town].id, rule: "body/bracketed-town")
    draft.territory = town
    sheet.add(draft)
  }

  /// Whether an office of a municipality stands before a person.
  private static func servesTown(_ person: Draft, on sheet: DraftSheet) -> Bool {
    var before = sheet.before(person.tokens.lowerBound)
    while !sheet.classes(before).isDisjoint(with: [.academicTitle]) || sheet.isMark(before, ".") {
      before = sheet.before(before)
    }
    guard let role = sheet.draft(at: before), sheet.drafts[role].kind == .role else { return false }
    return territory(of: sheet.drafts[role].name) != nil
      || ["Amtsleiter", "Hauptamtsleiter", "Kämmerer", "Ortsvorsteher"].contains(
        sheet.drafts[role].name)
  }

  /// A word that no list has as anything else.
  private static func isVillageLike(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.classes(token).isDisjoint(with: [
      .noun, .otherWord, .givenName, .maleGivenName, .femaleGivenName,
    ]) && !BodyPass.isMixedCase(token, on: sheet)
      && !ProgrammePass.hasAdjectiveEnding(token, on: sheet)
      && sheet.text.tokens[token].range.count > 3 && sheet.adjectives[token] == nil
  }

  /// "Gouverneur der Region Zentralmakedonien": a foreign region by its kind.
  private static func region(at noun: Int, servedBy role: Draft, on sheet: inout DraftSheet) {
    let name = sheet.after(noun)
    guard territory(of: role.name) == "Region", sheet.key(noun) == "region", sheet.isFree(noun),
      sheet.isCapitalised(name), sheet.isFree(name) || sheet.kind(at: name) == .place
    else { return }
    let end = sheet.draft(at: name).map { sheet.drafts[$0].tokens.upperBound } ?? name + 1
    sheet.replace(
      with: Draft(
        .body, noun..<end, name: "Region " + sheet.text.string(tokens: name..<end),
        rule: "body/served"))
  }

  /// What kind of municipality or region an office serves.
  static func territory(of role: String) -> String? {
    let lowered = role.lowercased()
    if lowered.hasSuffix("gouverneur") || lowered.hasSuffix("regionspräsident")
      || lowered.hasSuffix("regionalpräsident")
    {
      return "Region"
    }
    if lowered.hasPrefix("gemeinde") { return "Gemeinde" }
    // "Bezirksbürgermeisterin von Pankow", "Bezirksstadtrat in Mitte"
    if districtOffices.contains(lowered) { return "Bezirk" }
    if lowered.hasSuffix("oberbürgermeister") || lowered.hasPrefix("stadt")
      || lowered.contains(" stadt")
    {
      return "Stadt"
    }
    return lowered.hasSuffix("bürgermeister") ? "Gemeinde" : nil
  }

  private static let districtOffices: Set<String> = [
    "bezirksbürgermeister", "stellvertretender bezirksbürgermeister", "bezirksstadtrat",
    "bezirksamtsleiter", "bezirksverordneter", "bezirksverordnetenvorsteher",
  ]

  /// "Chief Information Officer von Wien".
  private static func isForeignTown(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard let record = sheet.draft(at: token).flatMap({ sheet.drafts[$0].territory }) else {
      return false
    }
    return ["Hauptstadt", "Auslandsstadt"].contains(sheet.lexicon.records[record].type)
  }

  private static func isOpen(_ token: Int, on sheet: DraftSheet) -> Bool {
    if let index = sheet.draft(at: token) {
      // A foreign town's body is made like that of an unknown one.
      if sheet.drafts[index].rule == "lexicon/longer-name" { return true }
      guard let record = sheet.drafts[index].territory,
        sheet.drafts[index].tokens.lowerBound == token
      else { return false }
      return sheet.lexicon.administration(of: record) == nil
    }
    return !sheet.classes(token).isSuperset(of: [.otherWord, .noun])
  }
}
