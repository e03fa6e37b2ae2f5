import Gazetteer
import GermanText
import Ontology

/// Associations and unions by their members, their region or their trade.
extension BodyPass {
  /// "Schweizerischer Verband der Bürgergemeinden und Korporationen", "Sparkassenverband Saar":
  /// an association by its members or its territory.
  static func association(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard
      [
        "verband", "verbund", "gesellschaft", "bündnis", "allianz", "vereinigung", "genossenschaft",
        "verein", "gewerkschaft", "bund", "gemeinschaft", "union",
      ].contains(match.head.lemma),
      sheet.isFree(token) || sheet.kind(at: token) == .body && match.head.lemma == "bund"
    else { return false }
    if ofMembers(match, at: token, on: &sheet) { return true }
    guard sheet.isFree(token) else { return false }
    let noun = sheet.lemma(of: match, at: token)
    let next = sheet.after(token)
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/association")
    var start = token
    while let previous = ProgrammePass.capitalAdjective(before: start, on: sheet) {
      start = previous
    }
    let hasAdjective = start < token
    let isBare = onlyWithAdjective.contains(match.head.lemma) || match.head.lemma == "verein"
    if isBare, !hasAdjective || match.isWhole {
      guard isCalledAfterSomebody(match, token, on: sheet) else { return false }
    } else if let end = regionEnd(from: next, on: sheet) {
      draft.tokens = token..<end
      draft.name += " " + sheet.text.string(tokens: next..<end)
    } else if !match.isWhole || hasAdjective, isTerritoryName(next, on: sheet) {
      var end = sheet.draft(at: next).map { sheet.drafts[$0].tokens.upperBound } ?? next + 1
      // "Kommunalverbund Niedersachsen/Bremen"
      if sheet.isMark(end, "/"), !sheet.text.tokens[end].hasSpaceBefore,
        isTerritoryName(end + 1, on: sheet)
      {
        end = sheet.draft(at: end + 1).map { sheet.drafts[$0].tokens.upperBound } ?? end + 2
      }
      draft.tokens = token..<end
      draft.name += " " + sheet.text.string(tokens: next..<end)
    } else if hasAdjective || !match.isWhole, ["der", "für"].contains(sheet.key(next)),
      !isIndefinite(start, on: sheet),
      let end = NounPhrase.listEnd(from: sheet.after(next), on: sheet),
      sheet.isFree(sheet.after(next))
    {
      draft.tokens = token..<end
      draft.name += " " + sheet.text.string(tokens: token + 1..<end)
    } else if start < token && sheet.adjectives[token - 1] != nil && !match.isWhole
      || isRiverside(match, token, on: sheet) || isCalledAfterSomebody(match, token, on: sheet)
    {
      // "Ostdeutscher Sparkassenverband", "Ruhrverband"
      draft.tokens = token..<token + 1
    } else if sheet.key(next) == "der", sheet.isFree(sheet.after(next)),
      let end = NounPhrase.listEnd(from: sheet.after(next), on: sheet), sheet.isMark(end, "("),
      isInitials(end + 1, on: sheet), sheet.isMark(end + 2, ")")
    {
      // "Verband der Automobilindustrie (VDA)"
      draft.tokens = token..<end
      draft.name += " " + sheet.text.string(tokens: token + 1..<end)
    } else {
      return false
    }
    if hasAdjective {
      draft.tokens = start..<draft.tokens.upperBound
      let adjectives = (start..<token).map {
        ProgrammePass.strong(at: $0, gender: match.head.gender, on: sheet)
      }
      draft.name = (adjectives + [draft.name]).joined(separator: " ")
    }
    // "Wasser- und Bodenverband Uecker"
    if !hasAdjective, !match.isWhole { widenByEllipsis(&draft, match, on: sheet) }
    sheet.add(draft)
    return true
  }

  /// The end of "Region Stuttgart" behind an association's noun: a region by its own noun makes even
  /// a bare noun a name.
  private static func regionEnd(from token: Int, on sheet: DraftSheet) -> Int? {
    guard ["region", "metropolregion", "städteregion"].contains(sheet.key(token)) else {
      return nil
    }
    if let index = sheet.draft(at: token) {
      let region = sheet.drafts[index].tokens
      return sheet.drafts[index].kind == .place && region.count > 1 ? region.upperBound : nil
    }
    let name = sheet.after(token)
    if let index = sheet.draft(at: name), sheet.drafts[index].kind == .place {
      return sheet.drafts[index].tokens.upperBound
    }
    return sheet.isFree(name) && isNameLike(name, on: sheet) ? name + 1 : nil
  }

  /// Nouns for a body only in "Deutscher Richterbund", "Max-Planck-Gemeinschaft".
  static let onlyWithAdjective: WordSet = ["bund", "gemeinschaft", "union"]

  /// "Verband Deutscher Ingenieure", "Bund Deutscher Kriminalbeamter", "Verband kommunaler
  /// Arbeitgeber", "der Verband der Chemischen Industrie": by the members.
  private static func ofMembers(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    guard ["verband", "vereinigung", "verein", "bund"].contains(match.head.lemma) else {
      return false
    }
    let next = sheet.after(token)
    var end: Int?
    if let demonym = demonymEnd(from: next, on: sheet),
      sheet.isCapitalised(demonym), sheet.isFree(demonym), sheet.isSameLine(demonym)
    {
      end = NounPhrase.listEnd(from: demonym, on: sheet)
    } else if match.head.lemma == "bund", match.isWhole, sheet.key(next) == "der",
      isDefinite(token, on: sheet), unionists.contains(sheet.key(sheet.after(next)))
    {
      end = next + 2
    } else if ["verband", "vereinigung"].contains(match.head.lemma), !isIndefinite(token, on: sheet)
    {
      end = membersEnd(from: next, on: sheet)
      let noun = sheet.after(next)
      if end == nil, match.isWhole || isOfTrade(token, on: sheet), sheet.key(next) == "der",
        isDefinite(token, on: sheet)
      {
        if sheet.isCapitalised(noun), sheet.isFree(noun), sheet.head(.body, at: noun) == nil {
          end = NounPhrase.listEnd(from: noun, on: sheet)
        } else if let office = sheet.draft(at: noun), sheet.drafts[office].kind == .role,
          !sheet.drafts[office].isFeminine, sheet.drafts[office].tokens.lowerBound == noun
        {
          // "Fachverband der Kommunalkassenverwalter"
          end = sheet.drafts[office].tokens.upperBound
        } else if sheet.adjectives[noun] != nil, sheet.isFree(noun),
          sheet.isCapitalised(sheet.after(noun)), sheet.isFree(sheet.after(noun))
        {
          // "Verband der bayerischen Bezirke"
          end = NounPhrase.listEnd(from: sheet.after(noun), on: sheet)
        }
      }
    }
    guard let end else { return false }
    let name = sheet.lemma(of: match, at: token) + " " + sheet.text.string(tokens: next..<end)
    sheet.replace(with: Draft(.body, token..<end, name: name, rule: "body/of-members"))
    return true
  }

  /// Whose union is called "Bund der …", where the federation may give somebody something.
  private static let unionists: WordSet = [
    "steuerzahler", "vertriebenen", "selbständigen", "selbstständigen", "versicherten",
    "antifaschisten", "energieverbraucher", "sparer", "richter", "szenografen", "öffentlich",
    "strafvollzugsbediensteten", "kriminalbeamten", "fußballlehrer", "landjugend",
  ]

  /// The end of a word like "Thurgauer", or of one of several tokens, exclusive.
  private static func demonymEnd(from token: Int, on sheet: DraftSheet) -> Int? {
    guard sheet.isCapitalised(token), sheet.isFree(token) else { return nil }
    let last =
      (token..<min(token + 3, sheet.count)).first {
        sheet.adjectives[$0] != nil && (sheet.adjectiveStarts[$0] ?? $0) == token
      }
    guard let last,
      sheet.text.bytes[sheet.text.tokens[last].range].hasSuffix("er")
    else { return nil }
    return last + 1
  }

  /// "Fachverband", "Bundesverband": an association that is called by its members as well.
  static func isOfTrade(_ token: Int, on sheet: DraftSheet) -> Bool {
    let word = sheet.text.string(token).lowercased()
    return ["fach", "berufs", "bundes", "landes", "spitzen", "gesamt"].contains {
      word.hasPrefix($0 + "verband") || word.hasPrefix($0 + "vereinigung")
    }
  }

  /// Whether an association is called after a river or a region: "Wupperverband".
  private static func isRiverside(
    _ match: HeadNouns.Match, _ token: Int, on sheet: DraftSheet
  ) -> Bool {
    guard !match.isWhole else { return false }
    let word = sheet.lemma(of: match, at: token)
    guard word.utf8.count > match.head.lemma.utf8.count + 3 else { return false }
    let first = String(decoding: word.utf8.dropLast(match.head.lemma.utf8.count), as: UTF8.self)
    return sheet.lexicon.records(named: first).contains {
      ["Fluss", "Region"].contains(sheet.lexicon.records[$0].type)
    }
  }

  /// A place or a point of the compass behind an association's noun: "IT-Allianz Nord".
  private static func isTerritoryName(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.kind(at: token) == .place
      || sheet.isFree(token) && sheet.isCapitalised(token)
        && ["nord", "süd", "west", "ost", "mitte"].contains(sheet.key(token))
  }
}
