import Gazetteer
import GermanText
import Ontology

/// Titles of the form "Chief Process Innovation Officer" that no list has: their name is their
/// abbreviation, which may stand behind them in brackets.
enum ChiefTitles {
  static func run(on sheet: inout DraftSheet) {
    for token in 0..<sheet.count where sheet.key(token) == "chief" && sheet.isCapitalised(token) {
      guard sheet.kind(at: token) != .role, let title = title(from: token, on: sheet) else {
        continue
      }
      let name = title.tokens.map { String(sheet.text.string($0).prefix(1)).uppercased() }.joined()
      sheet.replace(with: Draft(.role, title.tokens, name: name, rule: "role/chief"))
      guard let short = title.short, sheet.text.string(short) == name else { continue }
      sheet.replace(with: Draft(.role, short..<short + 1, name: name, rule: "role/chief-short"))
    }
  }

  private static func title(
    from start: Int, on sheet: DraftSheet
  ) -> (tokens: Range<Int>, short: Int?)? {
    var end = sheet.after(start)
    while end > 0, end - start < 5, sheet.isCapitalised(end), sheet.key(end) != "officer" {
      end = sheet.after(end)
    }
    guard end > start + 1, sheet.key(end) == "officer" else { return nil }
    let bracket = sheet.after(end)
    let hasShort = sheet.isMark(bracket, "(") && sheet.isMark(bracket + 2, ")")
    return (start..<end + 1, hasShort ? bracket + 1 : nil)
  }
}
