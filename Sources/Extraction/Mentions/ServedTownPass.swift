import Gazetteer
import GermanText
import Ontology

/// Drafts towns that no list has by the office that serves them: "Gemeindepräsident von Tübach",
/// "Gemeinderätin in Bulle".
enum ServedTownPass {
  static func run(on sheet: inout DraftSheet) {
    for index in sheet.standing where sheet.drafts[index].kind == .role {
      let role = sheet.drafts[index]
      guard let word = territory(of: role.name) else { continue }
      let link = sheet.after(role.tokens.upperBound - 1)
      guard ["von", "in"].contains(sheet.key(link)) else { continue }
      let town = sheet.after(link)
      guard town > 0, sheet.isCapitalised(town), isOpen(town, on: sheet) else { continue }
      let end = AdministrationPass.riverEnd(after: town + 1, on: sheet) ?? town + 1
      let name = word + " " + sheet.text.string(tokens: town..<end)
      sheet.replace(with: Draft(.body, town..<end, name: name, rule: "body/served"))
    }
  }

  /// What kind of municipality an office serves.
  private static func territory(of role: String) -> String? {
    let lowered = role.lowercased()
    if lowered.hasPrefix("gemeinde") { return "Gemeinde" }
    if lowered.hasSuffix("oberbürgermeister") || lowered.hasPrefix("stadt") { return "Stadt" }
    return lowered.hasSuffix("bürgermeister") ? "Gemeinde" : nil
  }

  private static func isOpen(_ token: Int, on sheet: DraftSheet) -> Bool {
    if let index = sheet.draft(at: token) {
      // A foreign town's body is made like that of an unknown one.
      guard let record = sheet.drafts[index].territory, sheet.drafts[index].tokens.count == 1 else {
        return false
      }
      return sheet.lexicon.administration(of: record) == nil
    }
    return sheet.classes(token).isDisjoint(with: [.otherWord]) || !sheet.classes(token).contains(.noun)
  }
}
