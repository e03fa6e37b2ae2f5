import Gazetteer
import GermanText
import Ontology

/// Finds people again by family name: "Burghardt", "Brandls", "von Boses", "Herr Wolf".
enum SurnamePass {
  private struct Bearer {
    var name: String
    var given: String?
    var gender: Gender?
    /// Whether "Dr." or "Prof." stands before the full name.
    var hasTitle: Bool
    /// Where the full name stands.
    var tokens: [Int]
  }

  static func run(on sheet: inout DraftSheet) {
    unifyGenitives(on: &sheet)
    let bearers = collect(on: sheet)
    // The words that family names of several words begin with: "von", "van", "Van" in "Van der Berg".
    let particles = WordSet(
      bearers.keys.sorted().compactMap { family -> String? in
        let words = family.split(separator: " ")
        guard words.count > 1, words.dropLast().contains(where: { $0.first?.isLowercase ?? false })
        else { return nil }
        return String(words[0]).lowercased()
      })
    resolveTitled(bearers, on: &sheet)
    var token = 0
    while token < sheet.count {
      let start = token
      token += 1
      guard sheet.isWord(start) else { continue }
      guard let (family, end) = surname(at: start, bearers, particles, on: sheet),
        let candidates = bearers[family],
        isName(start..<end, family, on: sheet),
        let bearer = choose(candidates, at: start, on: sheet)
      else { continue }
      var draft = Draft(.person, start..<end, name: bearer.name, rule: "name/surname")
      draft.familyName = family
      draft.givenName = bearer.given
      draft.gender = bearer.gender
      sheet.replace(with: draft)
      token = end
    }
  }

  /// "Klaus Vitts" is "Klaus Vitt" where the article has him too.
  private static func unifyGenitives(on sheet: inout DraftSheet) {
    let names = Set(
      sheet.standing.map { sheet.drafts[$0] }.filter { $0.kind == .person }.map(\.name))
    for index in sheet.standing where sheet.drafts[index].kind == .person {
      let name = sheet.drafts[index].name
      let base = String(name.dropLast())
      let last = sheet.drafts[index].tokens.upperBound
      let isBeforeNoun =
        name.hasSuffix("s") && sheet.isSameLine(last) && sheet.kind(at: last) == .role
      guard name.hasSuffix("s"), names.contains(base) || isBeforeNoun else { continue }
      sheet.update(index) { draft in
        draft.name = base
        draft.familyName = draft.familyName.map { String($0.dropLast()) }
      }
    }
  }

  private static func collect(on sheet: DraftSheet) -> [String: [Bearer]] {
    var bearers: [String: [Bearer]] = [:]
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.kind == .person, let family = draft.familyName, draft.givenName != nil else {
        continue
      }
      let position = draft.tokens.lowerBound
      if let known = bearers[family]?.firstIndex(where: { $0.name == draft.name }) {
        bearers[family]?[known].tokens.append(position)
        if hasTitle(before: position, on: sheet) { bearers[family]?[known].hasTitle = true }
      } else {
        bearers[family, default: []].append(
          Bearer(
            name: draft.name, given: draft.givenName, gender: draft.gender,
            hasTitle: hasTitle(before: position, on: sheet), tokens: [position]))
      }
    }
    return bearers
  }

  private static func hasTitle(before token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    return sheet.classes(before).contains(.academicTitle)
      || sheet.isMark(before, ".") && sheet.classes(before - 1).contains(.academicTitle)
  }

  /// Gives people with an initial or a title the full name that the article knows.
  private static func resolveTitled(_ bearers: [String: [Bearer]], on sheet: inout DraftSheet) {
    for index in sheet.standing where sheet.drafts[index].kind == .person {
      let draft = sheet.drafts[index]
      guard let family = draft.familyName else { continue }
      let isInitialOnly = draft.givenName.map { $0.utf8.count <= 3 && $0.hasSuffix(".") } ?? false
      guard draft.givenName == nil || isInitialOnly else { continue }
      var candidates = (bearers[family] ?? bearers[String(family.dropLast())] ?? [])
        .filter { $0.name != draft.name }
      if isInitialOnly, let initial = draft.givenName?.first {
        candidates = candidates.filter { $0.given?.first == initial }
      }
      guard let bearer = choose(candidates, at: draft.tokens.lowerBound, on: sheet) else {
        continue
      }
      sheet.update(index) { draft in
        draft.name = bearer.name
        draft.givenName = bearer.given
        draft.familyName = family
        draft.gender = bearer.gender
      }
    }
  }

  /// The family name that stands at a token, in any case.
  private static func surname(
    at start: Int, _ bearers: [String: [Bearer]], _ particles: WordSet, on sheet: DraftSheet
  ) -> (String, Int)? {
    guard !bearers.isEmpty else { return nil }
    var end = start
    let startsFamily = particles.contains(sheet.key(start))
    if !sheet.isCapitalised(start) || startsFamily {
      // "van der Meer", "Von Bose"
      guard startsFamily, sheet.isFree(start) else { return nil }
      while sheet.isWord(end), end - start < 5,
        end == start || sheet.classes(end).contains(.nameParticle) || sheet.key(end) == "und"
      {
        end += 1
      }
      guard sheet.isCapitalised(end) else { return nil }
      let words = sheet.text.string(tokens: start..<end + 1)
      let lowered = words.prefix(1).lowercased() + words.dropFirst()
      for name in forms(lowered) + forms(words) where bearers[name] != nil {
        return (name, end + 1)
      }
      return nil
    }
    guard sheet.isFree(start) || mayGiveWay(start, on: sheet) else { return nil }
    // Longest first: "Roth Pasquier".
    if sheet.isSameLine(start + 1), sheet.isCapitalised(start + 1) {
      let words = sheet.text.string(tokens: start..<start + 2)
      for name in forms(words) where bearers[name] != nil { return (name, start + 2) }
    }
    for name in forms(sheet.text.string(start)) where bearers[name] != nil {
      return (name, start + 1)
    }
    return nil
  }

  /// A surname's nominatives: itself, without genitive -s, without an apostrophe's letters.
  private static func forms(_ surface: String) -> [String] {
    var forms = [surface]
    if surface.hasSuffix("s"), surface.utf8.count > 3 { forms.append(String(surface.dropLast())) }
    if surface.hasSuffix("ens") { forms.append(String(surface.dropLast(3))) }
    return forms
  }

  private static func mayGiveWay(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard let index = sheet.draft(at: token) else { return false }
    let draft = sheet.drafts[index]
    return draft.tokens.count == 1 && (draft.kind == .place || draft.kind == .role)
  }

  /// Whether a family name that is also a word or a place is a name here.
  private static func isName(_ tokens: Range<Int>, _ family: String, on sheet: DraftSheet) -> Bool {
    let token = tokens.lowerBound
    let before = sheet.before(token)
    let key = sheet.key(before)
    if let index = sheet.draft(at: token), sheet.drafts[index].kind == .place {
      if ["in", "nach", "aus", "stadt", "gemeinde", "landkreis"].contains(key) { return false }
      if before < 0, sheet.isMark(sheet.after(token), ":") { return false }
    }
    let classes = sheet.classes(token)
    if sheet.isMark(sheet.after(tokens.upperBound - 1), "-") { return false }
    if sheet.kind(at: token) == .role, sheet.kind(at: sheet.after(tokens.upperBound - 1)) == .person
    {
      return false
    }
    let isCommon =
      !classes.isDisjoint(with: [.noun, .otherWord])
      || sheet.kind(at: token) == .role
    guard isCommon else { return true }
    if sheet.classes(before).contains(.address) || sheet.classes(before).contains(.academicTitle)
      || sheet.kind(at: before) == .role
      || sheet.isMark(before, ".") && !sheet.isFirstOfSentence(token)
    {
      return true
    }
    if FunctionWords.determiners.contains(key) {
      return NamePass.isRelative(before, on: sheet) && !classes.contains(.otherWord)
    }
    // "gutes Essen", "leitender Richter": an adjective makes it a noun.
    if before >= 0, sheet.isWord(before), !sheet.isCapitalised(before),
      NounPhrase.isAdjectiveForm(before, on: sheet), sheet.classes(before).contains(.otherWord),
      !isVerbLike(before, on: sheet)
    {
      return false
    }
    // "Korte: Das war so": who speaks in an interview.
    if before < 0, sheet.isMark(sheet.after(tokens.upperBound - 1), ":") { return true }
    // "Lange warten musste niemand": an adverb at the start, unless a verb follows at once.
    if tokens.count == 1, sheet.isFirstOfSentence(token), classes.contains(.otherWord),
      !classes.contains(.noun)
    {
      let next = sheet.after(token)
      // "Lange (SPD) sagte"
      if sheet.isMark(next, "("), sheet.kind(at: next + 1) == .body { return true }
      guard sheet.isWord(next), !sheet.isCapitalised(next) else { return sheet.isMark(next, ",") }
      let word = sheet.text.string(next)
      // "Jung war er früher"
      if ["er", "sie", "es", "man", "wir", "ich"].contains(sheet.key(sheet.after(next))),
        !word.hasSuffix("te")
      {
        return false
      }
      return isVerbLike(next, on: sheet) && !word.hasPrefix("ge") && !word.hasSuffix("en")
    }
    return true
  }

  /// "sagte", "ergänzte", "fragte": verbs in -te look like adjectives.
  private static func isVerbLike(_ token: Int, on sheet: DraftSheet) -> Bool {
    let word = sheet.text.string(token)
    return word.hasSuffix("te") || word.hasSuffix("ten") || word.hasSuffix("t")
      || [
        "habe", "werde", "wurde", "wolle", "könne", "sehe", "gebe", "hätte", "würde", "war", "will",
        "kam", "ging", "trat", "blieb", "kann", "sei",
      ].contains(word)
      || ["haben", "werden", "wurden", "können", "geben", "sehen", "neben", "gegen", "wegen"]
        .contains(word)
  }

  private static func choose(_ candidates: [Bearer], at token: Int, on sheet: DraftSheet) -> Bearer?
  {
    guard candidates.count > 1 else { return candidates.first }
    let address = sheet.key(sheet.before(token))
    var fitting = candidates
    if address == "frau" { fitting = candidates.filter { $0.gender != .male } }
    if address == "herr" || address == "herrn" {
      fitting = candidates.filter { $0.gender != .female }
    }
    // "Dr. Koch" is the Koch who was introduced with the title.
    if hasTitle(before: token, on: sheet), fitting.contains(where: \.hasTitle) {
      fitting = fitting.filter(\.hasTitle)
    }
    if fitting.count == 1 { return fitting[0] }
    // The one named last before this place; none before: the first in the article.
    let nearest = fitting.max { first, second in
      (first.tokens.last { $0 < token } ?? -1) < (second.tokens.last { $0 < token } ?? -1)
    }
    return nearest
  }
}
