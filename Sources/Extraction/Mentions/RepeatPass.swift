import Gazetteer
import GermanText
import Ontology

/// Finds again the names that the article has introduced with more words: a body met as "der
/// Verein Myni Gmeind" is a body wherever "Myni Gmeind" stands, and "4IT" is the "Zweckverband
/// 4IT".
enum RepeatPass {
  static func run(on sheet: inout DraftSheet) {
    var names: [String: [(words: [String], draft: Draft)]] = [:]
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      let isKnownPair =
        draft.rule == "lexicon/body" && draft.tokens.count == 2
        && sheet.head(.body, at: draft.tokens.lowerBound)?
          .head.sort == .properName
      guard draft.kind == .body || draft.kind == .place,
        introduced.contains(draft.rule) || isKnownPair
      else { continue }
      let keys = draft.tokens.map { sheet.key($0) }
      names[keys[0], default: []].append((keys, draft))
      // "Muster Netz" after "Muster Netz e. V."
      if keys.count > 4, Array(keys[(keys.count - 4)...]) == ["e", ".", "v", "."] {
        names[keys[0], default: []].append((Array(keys.dropLast(4)), draft))
      }
      // The proper name alone, where its spelling shows that it is one.
      let last = draft.tokens.upperBound - 1
      if draft.rule == "body/proper-name" || isKnownPair, draft.tokens.count == 2,
        BodyPass.isMixedCase(last, on: sheet), !AcronymPass.techniques.contains(sheet.key(last))
      {
        names[sheet.key(last), default: []].append(([sheet.key(last)], draft))
      }
    }
    commonNouns(on: &sheet)
    guard !names.isEmpty else { return }
    for token in 0..<sheet.count where sheet.isFree(token) && isNameStart(token, on: sheet) {
      let candidates = names[sheet.key(token)] ?? []
      for (words, origin) in candidates.sorted(by: { $0.words.count > $1.words.count }) {
        let range = token..<token + words.count
        guard range.upperBound <= sheet.count,
          zip(range, words).allSatisfy({ sheet.key($0) == $1 && sheet.isFree($0) })
        else { continue }
        var draft = origin
        draft.tokens = range
        draft.rule = "repeat/" + (words.count == origin.tokens.count ? "name" : "short")
        if sheet.add(draft) { break }
      }
    }
  }

  /// "den Stadtwerken" after "Stadtwerke Bielefeld", "des Gemeindeverbandes" after "Vorarlberger
  /// Gemeindeverband": the noun of a name means the one that the article names, if it is but one.
  private static func commonNouns(on sheet: inout DraftSheet) {
    var named: [String: Draft] = [:]
    var doubtful: Set<String> = []
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.kind == .body, !draft.needsOwner, draft.tokens.count > 1,
        let noun = draft.tokens.first(where: { isOfMany($0, on: sheet) }),
        let match = sheet.head(.body, at: noun)
      else { continue }
      let lemma = sheet.lemma(of: match, at: noun)
      if let other = named[lemma], other.name != draft.name { doubtful.insert(lemma) }
      named[lemma] = draft
    }
    guard !named.isEmpty else { return }
    for token in 0..<sheet.count where sheet.isFree(token) && isOfMany(token, on: sheet) {
      let next = sheet.after(token)
      guard let match = sheet.head(.body, at: token),
        let origin = named[sheet.lemma(of: match, at: token)],
        !doubtful.contains(sheet.lemma(of: match, at: token)),
        origin.tokens.upperBound <= token,
        FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token)))
          || ["beim", "vom", "im", "zum", "zur"].contains(sheet.key(sheet.before(token))),
        !["der", "des", "von", "für", "im", "in"].contains(sheet.key(next)),
        !sheet.isCapitalised(next)
      else { continue }
      var draft = origin
      draft.tokens = token..<token + 1
      draft.rule = "repeat/noun"
      sheet.add(draft)
    }
  }

  /// A noun that alone still tells which kind of body, where another would only point back ("der
  /// Verband", "die Genossenschaft").
  private static func isOfMany(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isCapitalised(token), let match = sheet.head(.body, at: token) else { return false }
    let lemma = match.head.lemma
    if lemma == "stadtwerke" || lemma == "gemeindewerke" { return true }
    if lemma == "agentur", !match.isWhole {
      return !sheet.text.string(token).contains("-")
    }
    guard lemma.hasSuffix("verband"), !match.isWhole || lemma != "verband" else { return false }
    let word = sheet.lemma(of: match, at: token).lowercased()
    return !word.contains("-") && !plainAssociations.contains(where: word.hasPrefix)
  }

  /// Beginnings of words for any association of some kind.
  private static let plainAssociations = [
    "zweck", "landes", "bundes", "kreis", "orts", "fach", "dach", "branchen", "berufs", "spitzen",
    "regional", "kommunal", "wirtschafts", "träger", "gesamt", "planungs", "wasser", "verwaltungs",
    "stadt", "unter", "ober", "bezirks", "nachbarschafts", "vorgänger", "nachfolge", "schwester",
    "interessen", "lobby", "it", "verband",
  ]

  private static let introduced: WordSet = [
    "body/typed", "body/company", "body/proper-name", "body/acronym", "body/served",
    "body/association",
  ]

  private static func isNameStart(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.isCapitalised(token) || BodyPass.isMixedCase(token, on: sheet)
  }
}
