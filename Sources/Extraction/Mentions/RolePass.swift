import Gazetteer
import GermanText
import Ontology

/// Drafts offices: known titles and compounds, with the adjectives and complements that belong to
/// them.
enum RolePass {
  static func run(on sheet: inout DraftSheet) {
    for token in 0..<sheet.count where sheet.isWord(token) {
      compound(at: token, on: &sheet)
      delegate(at: token, on: &sheet)
    }
    for index in sheet.standing where sheet.drafts[index].kind == .role {
      widen(index, on: &sheet)
    }
  }

  /// One word: "Digitaldezernentin", "BSI-Vizepräsident", "-minister" after "und".
  private static func compound(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.isRole(token) else { return }
    if let index = sheet.draft(at: token) {
      let isOneWord = sheet.drafts[index].tokens == token..<token + 1
      guard sheet.drafts[index].kind == .role, isOneWord else { return }
    }
    guard !isOrgan(token..<token + 1, on: sheet),
      !LexiconPass.isAbbreviatedTitle(token, on: sheet),
      !sheet.heads(token)
        .contains(where: { $0.head.kind == .role && $0.head.sort == .none }),
      let form = sheet.lexicon.role(of: token, in: sheet.text)
    else { return }
    var draft = Draft(.role, token..<token + 1, name: form.title, rule: "role/compound")
    draft.isFeminine = form.isFeminine
    draft.isPlural = form.isPlural
    if let head = AssociationNoun.head(of: form.title) {
      draft.name = head
      draft.rule = "role/of-body"
      sheet.replace(with: draft)
      return
    }
    if let prefix = form.prefix,
      BodyPass.owner(ofTitle: form.title, prefix, on: sheet) != nil
        || isDefined(prefix, on: sheet)
    {
      draft.prefix = prefix
      if form.title.hasPrefix(prefix + "-") {
        draft.name = String(form.title.dropFirst(prefix.count + 1))
        draft.rule = "role/of-body"
      }
    }
    sheet.replace(with: draft)
  }

  /// "Delegierter des Bundes für Cybersicherheit", "ist deren Delegierter für Digitalisierung": who
  /// is sent is no office, who is in charge of a field is one.
  private static func delegate(at token: Int, on sheet: inout DraftSheet) {
    guard sheet.isFree(token), sheet.isCapitalised(token),
      ["delegierter", "delegierte", "delegierten"].contains(sheet.key(token))
    else { return }
    let next = sheet.after(token)
    let level = levelEnd(from: next, on: sheet)
    guard level != nil || sheet.key(token) == "delegierter",
      let end = NounPhrase.purposeEnd(at: level ?? next, on: sheet)
    else { return }
    sheet.replace(
      with: Draft(
        .role, token..<end,
        name: "Delegierter " + sheet.text.string(tokens: token + 1..<end), rule: "role/delegate"))
  }

  /// Where the level of government that an office serves ends, if a purpose follows: "des Bundes",
  /// "von Bund und Kantonen".
  private static func levelEnd(from link: Int, on sheet: DraftSheet) -> Int? {
    var end = sheet.after(link)
    guard end > 0 else { return nil }
    switch sheet.key(link) {
    case "des":
      guard ["bundes", "bundesrates", "bundesrats"].contains(sheet.key(end)) else { return nil }
    case "von":
      let und = sheet.after(end)
      guard sheet.key(end) == "bund", sheet.key(und) == "und",
        ["kantonen", "ländern", "land"].contains(sheet.key(sheet.after(und)))
      else { return nil }
      end = sheet.after(und)
    default: return nil
    }
    let purpose = sheet.after(end)
    return sheet.key(purpose) == "für" ? purpose : nil
  }

  /// Whether a word that names both an organ and an office ("Vorstand", "Stadtrat") is the organ
  /// here: no name follows.
  static func isOrgan(_ tokens: Range<Int>, on sheet: DraftSheet) -> Bool {
    let last = tokens.upperBound - 1
    // "Der IT-Beauftragte der Bayerischen Staatsregierung" only ends with one.
    guard !tokens.contains(where: { FunctionWords.genitiveArticles.contains(sheet.key($0)) }),
      let match = sheet.head(.body, at: last), match.head.sort == .organ
    else { return false }
    // "Bezirksstadtrat", "Bezirksrätin": a district's council has another name.
    if sheet.text.string(last).hasPrefix("Bezirksstadtr") { return false }
    // "geschäftsführender Vorstand" is an office by its adjective, but not in "gehört dem
    // geschäftsführenden Vorstand des Verbandes an".
    let article = sheet.key(sheet.before(tokens.lowerBound))
    if tokens.count > 1, article != "im", !FunctionWords.definiteArticles.contains(article) {
      return false
    }
    // "Vorsitzender des Vorstands Anna Bauer"
    if article == "des", sheet.kind(at: sheet.before(sheet.before(tokens.lowerBound))) == .role {
      return true
    }
    return !isBeforeName(last, on: sheet) && !HolderContext.isHolder(at: last, on: sheet)
  }

  /// Whether a token is a given name.
  static func isGivenName(_ token: Int, on sheet: DraftSheet) -> Bool {
    !sheet.classes(token).isDisjoint(with: [.givenName, .maleGivenName, .femaleGivenName])
  }

  /// Whether a given name or an academic title follows.
  static func isBeforeName(_ token: Int, on sheet: DraftSheet) -> Bool {
    let next = sheet.after(token)
    guard next > 0, sheet.isCapitalised(next) else { return false }
    let names: WordClasses = [.givenName, .maleGivenName, .femaleGivenName, .academicTitle]
    return !sheet.classes(next).isDisjoint(with: names)
  }

  /// Whether the article uses a prefix as a body's name.
  private static func isDefined(_ prefix: String, on sheet: DraftSheet) -> Bool {
    sheet.standing.contains { index in
      sheet.drafts[index].kind == .body
        && sheet.text.string(tokens: sheet.drafts[index].tokens) == prefix
    }
  }

  private static func widen(_ index: Int, on sheet: inout DraftSheet) {
    var draft = sheet.drafts[index]
    guard !draft.tokens.isEmpty else { return }
    ellipsis(&draft, on: sheet)
    adjectives(&draft, on: sheet)
    number(&draft, on: sheet)
    complement(&draft, on: sheet)
    guard draft.tokens != sheet.drafts[index].tokens || draft.name != sheet.drafts[index].name
    else { return }
    sheet.replace(with: draft)
  }

  /// "Finanz- und Digitalminister", "Digitalministerinnen und -minister".
  private static func ellipsis(_ draft: inout Draft, on sheet: DraftSheet) {
    let first = draft.tokens.lowerBound
    let joint = sheet.after(draft.tokens.upperBound - 1)
    let second = sheet.after(joint)
    if sheet.key(joint) == "und", sheet.isFree(second), sheet.isWord(second), draft.isPlural,
      sheet.text.string(second).hasPrefix("-")
    {
      draft.tokens = first..<second + 1
      draft.rule = "role/ellipsis"
      return
    }
    let und = sheet.before(first)
    guard sheet.key(und) == "und" || sheet.key(und) == "bzw" else { return }
    let other = sheet.before(und)
    guard other >= 0, sheet.isWord(other) else { return }
    let word = sheet.text.string(other)
    if word.hasSuffix("-") {
      draft.tokens = other..<draft.tokens.upperBound
      draft.name = word + " und " + draft.name
      draft.rule = "role/ellipsis"
    } else if sheet.text.string(first).hasPrefix("-"), let index = sheet.draft(at: other),
      sheet.drafts[index].kind == .role
    {
      draft.tokens = sheet.drafts[index].tokens.lowerBound..<draft.tokens.upperBound
      draft.name = sheet.drafts[index].name
      draft.isPlural = true
      draft.rule = "role/ellipsis"
    }
  }

  /// Adjectives that are part of a title, by stem.
  private static let ranks: [(stem: String, needsCapital: Bool)] = [
    ("stellvertretend", false), ("geschäftsführend", false), ("alternierend", false),
    ("kaufmännisch", false), ("technisch", false), ("fachpolitisch", false),
    ("sachkundig", false), ("leitend", true), ("regierend", true), ("erst", true),
    ("zweit", true), ("dritt", true), ("wissenschaftlich", false), ("parlamentarisch", false),
    ("ständig", false), ("beratend", false),
    ("politisch", false), ("digitalpolitisch", false), ("innenpolitisch", false),
    ("beigeordnet", false), ("beamtet", false), ("persönlich", false),
    ("studentisch", false),
  ]

  private static func adjectives(_ draft: inout Draft, on sheet: DraftSheet) {
    var hasDeputy = draft.name.lowercased().hasPrefix("stellvertretend")
    while true {
      let before = sheet.before(draft.tokens.lowerBound)
      if !hasDeputy, let short = deputyAbbreviation(before: before, on: sheet) {
        hasDeputy = true
        draft.name = "stellvertretender " + draft.name
        draft.tokens = short..<draft.tokens.upperBound
        draft.rule = "role/rank"
        continue
      }
      guard before >= 0, sheet.isWord(before), sheet.isFree(before) else { return }
      let word = sheet.text.string(before)
      let lowered = word.lowercased()
      let isRank = ranks.contains { rank in
        guard lowered.hasPrefix(rank.stem) else { return false }
        let ending = lowered.dropFirst(rank.stem.count)
        guard ["e", "en", "er", "es", "em"].contains(ending) else { return false }
        // "der erste Vorsitzende" is the first in time, "der Erste Beigeordnete" a rank; before
        // a deputy the number always ranks.
        return !rank.needsCapital || hasDeputy
          || (sheet.isCapitalised(before) && !sheet.isFirstOfSentence(before))
          || (sheet.isCapitalised(before) && lowered.hasPrefix("erst") == false)
      }
      let isFirstRank =
        sheet.isFirstOfSentence(before) && ["erste", "erster"].contains(lowered)
        && ["bürgermeister", "beigeordneter", "vizepräsident", "stadtrat"].contains(
          draft.name.lowercased())
      guard isRank || isFirstRank else { return }
      hasDeputy = hasDeputy || lowered.hasPrefix("stellvertretend")
      let adjective = ProgrammePass.strong(
        word, gender: draft.name.hasSuffix("mitglied") ? .neuter : .masculine)
      let keepsCapital =
        sheet.isCapitalised(before) && !hasDeputy && !sheet.isFirstOfSentence(before)
      draft.name =
        (keepsCapital || isFirstRank ? adjective : adjective.lowercased()) + " " + draft.name
      draft.tokens = before..<draft.tokens.upperBound
      draft.rule = "role/rank"
    }
  }

  /// The short word for a deputy whose point stands at `point`, if one does.
  private static func deputyAbbreviation(before point: Int, on sheet: DraftSheet) -> Int? {
    let word = sheet.before(point)
    guard sheet.isMark(point, "."), word >= 0, sheet.isFree(word) else { return nil }
    switch sheet.key(word) {
    case "stv", "stellv", "stellvertr": return word
    default: return nil
    }
  }

  /// A rank in figures, as that of the first Vorsitzender or the second Bürgermeisterin.
  private static func number(_ draft: inout Draft, on sheet: DraftSheet) {
    let point = sheet.before(draft.tokens.lowerBound)
    let figure = sheet.before(point)
    guard sheet.isMark(point, "."), sheet.isNumber(figure), !draft.isPlural,
      ["1", "2", "3"].contains(sheet.text.string(figure)),
      ["vorsitzender", "bürgermeister", "beigeordneter", "vorstand", "stadtrat", "kreisrat"]
        .contains(where: draft.name.lowercased().hasSuffix)
    else { return }
    draft.name = sheet.text.string(figure) + ". " + draft.name
    draft.tokens = figure..<draft.tokens.upperBound
    draft.rule = "role/number"
  }

  /// Titles that go on with "für …".
  private static let purposeHeads = [
    "minister", "beauftragter", "beigeordneter", "dezernent", "senator", "professor", "referent",
    "bevollmächtigter", "kommissar", "rat", "bürgermeister", "staatssekretär", "vorstand",
    "sprecher", "sekretär", "vizepräsident", "prorektor", "prodekan", "generaldirektor",
  ]

  /// Titles that contain the government they serve: "Beauftragter der Bundesregierung für …".
  private static let governmentHeads = ["beauftragter", "bevollmächtigter", "koordinator"]

  private static func complement(_ draft: inout Draft, on sheet: DraftSheet) {
    let lowered = draft.name.lowercased()
    guard draft.tokens.count < 8 else { return }
    var end = draft.tokens.upperBound
    if lowered == "chef" || governmentHeads.contains(where: lowered.hasSuffix),
      let government = governmentEnd(after: end, lowered: lowered, on: sheet)
    {
      let purpose = NounPhrase.purposeEnd(at: sheet.after(government - 1), on: sheet)
      // "Innovationsbevollmächtigter der Landesregierung": the title has its field, the rest is whom
      // it serves; a government with its land's adjective is part of it.
      let isServed =
        purpose == nil && lowered != "chef" && !governmentHeads.contains(lowered)
        && government == end + 2
      if !isServed { end = purpose ?? government }
    } else if purposeHeads.contains(where: lowered.hasSuffix) || lowered.hasSuffix("regierung"),
      let purpose = NounPhrase.purposeEnd(at: sheet.after(end - 1), on: sheet)
    {
      end = purpose
    }
    if end == draft.tokens.upperBound, governmentHeads.contains(where: lowered.hasSuffix),
      let level = levelEnd(from: sheet.after(end - 1), on: sheet),
      let purpose = NounPhrase.purposeEnd(at: level, on: sheet)
    {
      end = purpose
    }
    let zur = sheet.after(end - 1)
    if lowered.hasSuffix("beauftragter"), sheet.key(zur) == "zur",
      let list = NounPhrase.listEnd(from: sheet.after(zur), on: sheet)
    {
      // "Landesbeauftragte zur Aufarbeitung der SED-Diktatur"
      let article = sheet.after(list - 1)
      let noun = sheet.after(article)
      let goesOn =
        FunctionWords.genitiveArticles.contains(sheet.key(article)) && sheet.isFree(noun)
        && sheet.isCapitalised(noun)
      end = goesOn ? noun + 1 : list
    }
    if end == draft.tokens.upperBound, let department = departmentEnd(after: draft, on: sheet) {
      end = department
    }
    if end > draft.tokens.upperBound, lowered == "professor",
      FunctionWords.genitiveArticles.contains(sheet.key(sheet.after(end - 1))),
      let subject = NounPhrase.listEnd(from: sheet.after(sheet.after(end - 1)), on: sheet)
    {
      // "Professorin für das Recht der digitalen Transformation"
      end = subject
    }
    if end == draft.tokens.upperBound,
      draft.name.hasSuffix("eiter") || draft.name.hasSuffix("eferent"),
      let field = fieldEnd(after: end, on: sheet)
    {
      end = field
    }
    guard end > draft.tokens.upperBound else { return }
    let rest = sheet.text.string(tokens: draft.tokens.upperBound..<end)
    // "die Chefs der Staatskanzleien": each of his own.
    draft.name +=
      " " + (lowered == "chef" && rest.hasSuffix("eien") ? String(rest.dropLast(2)) : rest)
    draft.tokens = draft.tokens.lowerBound..<end
    draft.rule = "role/complement"
  }

  /// The end of "der Justiz und für Digitalisierung" behind a minister: a genitive that is part of the
  /// title.
  private static func departmentEnd(after draft: Draft, on sheet: DraftSheet) -> Int? {
    let article = sheet.after(draft.tokens.upperBound - 1)
    guard FunctionWords.genitiveArticles.contains(sheet.key(article)) else { return nil }
    let noun = sheet.after(article)
    guard draft.name.lowercased().hasSuffix("minister"), departments.contains(sheet.key(noun))
    else { return nil }
    let joint = sheet.after(noun)
    guard sheet.key(joint) == "und" else { return noun + 1 }
    return NounPhrase.purposeEnd(at: sheet.after(joint), on: sheet) ?? noun + 1
  }

  private static let departments: WordSet = [
    "justiz", "finanzen", "innern", "inneren", "verteidigung", "auswärtigen",
  ]

  /// "Leiter IT", "Leiterin Digitalisierung": the field right behind the title.
  private static func fieldEnd(after end: Int, on sheet: DraftSheet) -> Int? {
    let token = sheet.after(end - 1)
    guard sheet.isCapitalised(token), sheet.isFree(token) else { return nil }
    let names: WordClasses = [
      .givenName, .maleGivenName, .femaleGivenName, .academicTitle, .address,
    ]
    let classes = sheet.classes(token)
    let isField = classes.contains(.noun) || sheet.key(token) == "it"
    guard isField, classes.isDisjoint(with: names) else { return nil }
    let next = sheet.after(token)
    let goesOn =
      next < 0 || sheet.text.tokens[next].kind == .mark
      || FunctionWords.definiteArticles.contains(sheet.key(next))
      || FunctionWords.prepositions.contains(sheet.key(next))
    return goesOn ? token + 1 : nil
  }

  private static func governmentEnd(after end: Int, lowered: String, on sheet: DraftSheet) -> Int? {
    var token = sheet.after(end - 1)
    guard FunctionWords.genitiveArticles.contains(sheet.key(token)) else { return nil }
    token = sheet.after(token)
    if sheet.isWord(token),
      sheet.adjectives[token] != nil || NounPhrase.isAdjectiveForm(token, on: sheet),
      !sheet.isCapitalised(token) || sheet.adjectives[token] != nil
    {
      token = sheet.after(token)
    }
    guard sheet.isCapitalised(token) else { return nil }
    let word = sheet.text.string(token).lowercased()
    let governments = ["regierung", "senat", "senats"]
    let chanceries = [
      "staatskanzlei", "senatskanzlei", "bundeskanzleramtes", "bundeskanzleramts",
      "kanzlei", "kanzleien",
    ]
    let fits =
      lowered == "chef"
      ? chanceries.contains(where: word.hasSuffix) : governments.contains(where: word.hasSuffix)
    return fits ? token + 1 : nil
  }
}
