import Gazetteer
import GermanText
import Ontology

/// Drafts what the gazetteer knows by name.
enum LexiconPass {
  static func run(_ matches: [LexiconMatch], on sheet: inout DraftSheet) {
    for match in matches { draft(match, on: &sheet) }
    for match in matches where sheet.isFree(match.tokens.lowerBound) { listed(match, on: &sheet) }
    for token in 0..<sheet.count where sheet.isMark(token, "/") { river(at: token, on: &sheet) }
  }

  /// "Landkreis Nienburg/Weser": what the official name has in brackets, behind a stroke.
  private static func river(at stroke: Int, on sheet: inout DraftSheet) {
    let word = stroke + 1
    guard stroke > 0, sheet.isSameLine(stroke), sheet.isSameLine(word), sheet.isCapitalised(word),
      !sheet.text.tokens[stroke].hasSpaceBefore, !sheet.text.tokens[word].hasSpaceBefore,
      let index = sheet.draft(at: stroke - 1), let record = sheet.drafts[index].territory,
      sheet.lexicon.records[record].name.hasSuffix("(" + sheet.text.string(word) + ")"),
      sheet.draft(at: word).map({ sheet.drafts[$0].tokens.count == 1 }) ?? true
    else { return }
    var draft = sheet.drafts[index]
    draft.tokens = draft.tokens.lowerBound..<word + 1
    sheet.replace(with: draft)
  }

  /// "Bruchsal, Bühl, Ettlingen": among towns a word is a town.
  private static func listed(_ match: LexiconMatch, on sheet: inout DraftSheet) {
    let records = sheet.lexicon.records
    guard let reading = match.readings.first(where: { records[$0.record].kind == .place }),
      reading.form == .name
    else { return }
    let joint = sheet.before(match.tokens.lowerBound)
    let next = sheet.after(match.tokens.upperBound - 1)
    guard sheet.isMark(joint, ",") || sheet.key(joint) == "und",
      sheet.kind(at: joint - 1) == .place,
      (sheet.isMark(next, ",") || sheet.key(next) == "und") && sheet.kind(at: next + 1) == .place
        || closesList(joint, next, records[reading.record], on: sheet)
    else { return }
    var draft = known(.place, match.tokens, records[reading.record], rule: "lexicon/listed")
    draft.territory = reading.record
    sheet.add(draft)
  }

  /// "in Rostock, Lüneburg und Halle", "aus Magdeburg und Halle": a large town that closes a list of
  /// towns where somebody is.
  private static func closesList(
    _ joint: Int, _ next: Int, _ record: Record, on sheet: DraftSheet
  ) -> Bool {
    guard sheet.key(joint) == "und", record.inhabitants > 100_000,
      next < 0 || sheet.text.tokens[next].kind == .mark
        || FunctionWords.prepositions.contains(sheet.key(next))
    else { return false }
    var members = 0
    var token = joint - 1
    while let index = sheet.draft(at: token), let town = sheet.drafts[index].territory,
      isTown(sheet.lexicon.records[town])
    {
      members += 1
      token = sheet.before(sheet.drafts[index].tokens.lowerBound)
      guard sheet.isMark(token, ",") else { break }
      token = sheet.before(token)
    }
    return members > 0 && ["in", "aus", "nach", "von"].contains(sheet.key(token))
  }

  private static func isTown(_ record: Record) -> Bool {
    ["Kreisfreie Stadt", "Stadt"].contains(record.type)
      || record.type == "Land" && ["02", "04", "11"].contains(record.land)
  }

  private static func draft(_ match: LexiconMatch, on sheet: inout DraftSheet) {
    let records = sheet.lexicon.records
    let places = match.readings.filter { records[$0.record].kind == .place }
    let adjectives = places.filter { $0.form == .demonym || $0.form == .adjective }
    if !adjectives.isEmpty {
      sheet.adjectives[match.tokens.upperBound - 1] = adjectives.map(\.record)
      if match.tokens.count > 1 {
        sheet.adjectiveStarts[match.tokens.upperBound - 1] = match.tokens.lowerBound
      }
    }
    let isOffice =
      match.readings.contains { records[$0.record].kind == .role }
      && RolePass.isBeforeName(match.tokens.upperBound - 1, on: sheet)
    if !isOffice, let reading = match.readings.first(where: { records[$0.record].kind == .body }) {
      if let (outer, inner) = bracketed(match.tokens, on: sheet) {
        sheet.add(known(.body, outer, records[reading.record], rule: "lexicon/body"))
        sheet.add(known(.body, inner, records[reading.record], rule: "lexicon/body"))
        return
      }
      guard isPlausible(match.tokens, records[reading.record], on: sheet) else {
        sheet.refuse(match.tokens, "\(records[reading.record].name): ordinary word here")
        return
      }
      if let office = namedByOffice(match.tokens, on: sheet) {
        sheet.add(office)
        return
      }
      let tokens = withoutKind(
        withoutOwner(match.tokens, records[reading.record], on: sheet), reading.record, on: sheet)
      sheet.add(known(.body, tokens, records[reading.record], rule: "lexicon/body"))
      return
    }
    if let reading = match.readings.first(where: { records[$0.record].kind == .programme }) {
      guard isPlausible(match.tokens, records[reading.record], on: sheet) else { return }
      sheet.add(known(.programme, match.tokens, records[reading.record], rule: "lexicon/programme"))
      return
    }
    if let reading = match.readings.first(where: { records[$0.record].kind == .role }) {
      guard !RolePass.isOrgan(match.tokens, on: sheet),
        !isAbbreviatedTitle(match.tokens.lowerBound, on: sheet)
      else { return }
      var tokens = withoutServedBody(match.tokens, on: sheet)
      // "zum ersten Vorsitzenden": the first in time, no rank.
      if tokens.count == 2, !sheet.isCapitalised(tokens.lowerBound),
        Ordinals.number(sheet.key(tokens.lowerBound)) != nil
      {
        tokens = tokens.lowerBound + 1..<tokens.upperBound
      }
      var draft = known(.role, tokens, records[reading.record], rule: "lexicon/role")
      if tokens != match.tokens,
        let form = sheet.lexicon.role(of: tokens.upperBound - 1, in: sheet.text)
      {
        draft.name = form.title
        draft.recordID = form.record.map { records[$0].id }
      }
      draft.isFeminine = reading.form == .feminine
      draft.isPlural = reading.form == .plural
      // One word can be a compound with a body in front: the role pass reads it anew.
      sheet.add(draft)
      return
    }
    guard let reading = places.first(where: { $0.form != .demonym && $0.form != .adjective }) else {
      return
    }
    // "Freistaat Bayern", "Freie und Hansestadt Hamburg": the Land as a body.
    if reading.form == .administration,
      let administration = sheet.lexicon.administration(of: reading.record)
    {
      sheet.add(
        Draft(
          .body, match.tokens, name: administration.name, recordID: administration.id,
          rule: "lexicon/administration"))
      return
    }
    var draft = known(.place, match.tokens, records[reading.record], rule: "lexicon/place")
    draft.territory = reading.record
    guard TerritoryContext.isName(match.tokens, records[reading.record], on: sheet) else {
      sheet.refuse(match.tokens, "\(draft.name): a word or name without a place's context")
      return
    }
    if let end = FullTownNames.end(behind: match.tokens, records[reading.record], on: sheet) {
      draft = Draft(
        .place, match.tokens.lowerBound..<end,
        name: sheet.text.string(tokens: match.tokens.lowerBound..<end), rule: "lexicon/longer-name")
    }
    sheet.add(draft)
  }

  /// "Anna Bauer, seit Mai Bundesbeauftragte für den Datenschutz", "zur Bundesbeauftragten für den
  /// Datenschutz gewählt": the office, where nobody speaks of its staff.
  private static func namedByOffice(_ tokens: Range<Int>, on sheet: DraftSheet) -> Draft? {
    let first = tokens.lowerBound
    guard tokens.count > 2, sheet.key(first + 1) == "für",
      let form = sheet.lexicon.role(of: first, in: sheet.text), !form.isPlural,
      form.title.lowercased().hasSuffix("beauftragter"),
      !FunctionWords.determiners.contains(sheet.key(sheet.before(first)))
        || isChosen(to: sheet.before(first), on: sheet),
      sheet.adjectives[sheet.before(first)] == nil
    else { return nil }
    var draft = Draft(
      .role, tokens,
      name: form.title + " " + sheet.text.string(tokens: first + 1..<tokens.upperBound),
      rule: "lexicon/office")
    draft.isFeminine = form.isFeminine
    return draft
  }

  /// Whether somebody is chosen to what "zur" or "zum" stands before.
  private static func isChosen(to link: Int, on sheet: DraftSheet) -> Bool {
    guard ["zur", "zum"].contains(sheet.key(link)) else { return false }
    return sheet.text.sentences[sheet.text.sentence(of: link)].contains {
      choosing.contains(sheet.key($0))
    }
  }

  private static let choosing: WordSet = [
    "gewählt", "wählte", "wählten", "wählt", "wählen", "ernannt", "ernannte", "ernennt", "ernennen",
    "berufen", "berief", "beruft", "bestellt", "bestellte", "bestimmt", "bestimmte", "gemacht",
    "macht", "machte", "wiedergewählt", "nominiert", "nominierte", "vorgeschlagen", "aufgestiegen",
  ]

  /// "die Genossenschaft govdigital": the noun that says what it is stays outside of a name that
  /// stands without it too.
  private static func withoutKind(
    _ tokens: Range<Int>, _ record: Int, on sheet: DraftSheet
  ) -> Range<Int> {
    guard tokens.count > 1,
      let match = sheet.head(.body, at: tokens.lowerBound),
      match.head.sort == .type
        || ["landesbetrieb", "eigenbetrieb"].contains(match.head.lemma)
          && sheet.text.string(tokens: tokens.dropFirst()) == sheet.lexicon.records[record].name,
      sheet.lexicon.records(named: sheet.text.string(tokens: tokens.dropFirst())).contains(record)
    else { return tokens }
    return tokens.dropFirst()
  }

  /// "Prof." before a name is a title and no office; "Professor" may be one.
  static func isAbbreviatedTitle(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.classes(token).contains(.academicTitle) else { return false }
    return sheet.isMark(token + 1, ".") || sheet.text.tokens[token].range.count < 5
      || !sheet.classes(token + 1).isDisjoint(with: [
        .givenName, .maleGivenName, .femaleGivenName, .academicTitle,
      ])
  }

  /// "IT-Beauftragte des Landes": whom an office serves in general is no part of its title.
  private static func withoutServedBody(_ tokens: Range<Int>, on sheet: DraftSheet) -> Range<Int> {
    guard tokens.count > 2,
      FunctionWords.genitiveArticles.contains(sheet.key(tokens.upperBound - 2)),
      TerritoryContext.isTerritoryNoun(sheet.key(tokens.upperBound - 1))
    else { return tokens }
    return tokens.lowerBound..<tokens.upperBound - 2
  }

  /// "FITKO (Föderale IT-Kooperation)": two names of one body; a bracket that ends with the name
  /// of a country or town ("Bundeskanzleramt (Österreich)") tells it apart instead.
  private static func bracketed(
    _ tokens: Range<Int>, on sheet: DraftSheet
  ) -> (outer: Range<Int>, inner: Range<Int>)? {
    guard sheet.isMark(tokens.upperBound - 1, ")"),
      let open = tokens.first(where: { sheet.isMark($0, "(") }), open > tokens.lowerBound,
      open + 1 < tokens.upperBound - 1
    else { return nil }
    let inner = open + 1..<tokens.upperBound - 1
    let isPlace = sheet.lexicon.records(named: sheet.text.string(tokens: inner)).contains {
      sheet.lexicon.records[$0].kind == .place
    }
    return isPlace ? nil : (tokens.lowerBound..<open, inner)
  }

  /// "Kommunalgremium des IT-Planungsrats": the parent that a name ends with is a mention of its
  /// own, unless it is a level of government ("Presseamt der Bundesregierung").
  private static func withoutOwner(
    _ tokens: Range<Int>, _ record: Record, on sheet: DraftSheet
  ) -> Range<Int> {
    guard !record.parent.isEmpty, tokens.count > 2,
      let parent = sheet.lexicon.record(id: record.parent),
      sheet.lexicon.records[parent].kind == .body,
      let link = tokens.dropFirst().first(where: {
        FunctionWords.genitiveArticles.contains(sheet.key($0))
      })
    else { return tokens }
    let tail = sheet.text.string(tokens: link + 1..<tokens.upperBound)
    let name = sheet.lexicon.records[parent].name
    let stem = name.prefix(max(4, name.count - 2))
    let isShortForm = sheet.lexicon.records(named: tail).contains(parent)
    guard tail.hasPrefix(stem) || isShortForm, !name.hasSuffix("regierung") else { return tokens }
    return tokens.lowerBound..<link
  }

  private static func known(
    _ kind: EntityKind, _ tokens: Range<Int>, _ record: Record, rule: String
  ) -> Draft {
    Draft(kind, tokens, name: record.name, recordID: record.id, rule: rule)
  }

  /// Whether a name that is also an ordinary word is a name here.
  private static func isPlausible(
    _ tokens: Range<Int>, _ record: Record, on sheet: DraftSheet
  ) -> Bool {
    let token = tokens.lowerBound
    guard tokens.count == 1 else {
      // "der digitale Bauantrag": what it is; the project is called "Digitaler Bauantrag".
      if record.kind == .programme, !sheet.isCapitalised(token),
        NounPhrase.isAdjectiveForm(token, on: sheet),
        sheet.classes(tokens.upperBound - 1).contains(.noun),
        !sheet.classes(tokens.upperBound - 1).contains(.compound),
        record.name.unicodeScalars.first?.properties.isUppercase ?? false
      {
        return false
      }
      // "für digitale Gesellschaft zuständig": a field; the association has a capital.
      let isField =
        !sheet.isCapitalised(token) && NounPhrase.isAdjectiveForm(token, on: sheet)
        && FunctionWords.relational.contains(sheet.key(sheet.before(token)))
      return !isField || record.name.utf8.first.map { !(65...90).contains($0) } ?? true
    }
    if record.isAlsoName, TerritoryContext.isFamilyName(token, on: sheet) { return false }
    // "einen Bund Petersilie", "der Dritte im Bunde": a measure or a metaphor.
    if FunctionWords.indefinite.contains(sheet.key(sheet.before(token))) { return false }
    if sheet.key(token) == "bunde" { return false }
    let next = sheet.after(token)
    // "im Grünen", "ins Grüne": no party has that article.
    if ["im", "ins"].contains(sheet.key(sheet.before(token))),
      ["grünen", "grüne", "linken"].contains(sheet.key(token)), !sheet.isCapitalised(next)
    {
      return false
    }
    // "Bits und Bytes": a pair of nouns without an article.
    let und = sheet.before(token)
    if record.kind == .body, sheet.key(und) == "und", sheet.key(token) != "bund",
      sheet.text.tokens[token].range.count == record.name.utf8.count + 1,
      record.name.utf8.first.map({ (97...122).contains($0) }) ?? false,
      sheet.isCapitalised(token), sheet.isFree(sheet.before(und))
    {
      return false
    }
    // "Bund Petersilie", "Grünes Licht".
    if sheet.isCapitalised(next), sheet.classes(next).contains(.noun),
      record.isAlsoWord || sheet.classes(token).contains(.otherWord)
    {
      return false
    }
    return true
  }
}
