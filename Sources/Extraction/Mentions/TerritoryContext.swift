import Gazetteer
import GermanText
import Ontology

/// Decides from the words around it what a territory's name means.
enum TerritoryContext {
  /// Whether a name that may also be a word or a person's name ("Essen", "Hagen") stands for the
  /// territory here.
  static func isName(_ tokens: Range<Int>, _ record: Record, on sheet: DraftSheet) -> Bool {
    let first = tokens.lowerBound
    let before = sheet.before(first)
    let after = sheet.after(tokens.upperBound - 1)
    // "Amt Mitte Mai": a part of a month.
    if MeetingDays.months.contains(sheet.key(after)), tokens.count == 1 { return false }
    // "einen Niederbayern", "den gebürtigen Schwaben": somebody from there.
    if isInhabitant(tokens, on: sheet) { return false }
    if record.isAlsoWord {
      if tokens.count > 1 { return true }
      if FunctionWords.determiners.contains(sheet.key(before)) { return false }
      // "zwischen Harz und Heide"
      if sheet.key(before) == "zwischen" { return true }
      // A head line of the form "Essen: …" names the place; "Wetter: …" more likely the weather.
      if before < 0, sheet.isMark(after, ":") { return record.inhabitants > 40_000 }
      if ["in", "nach", "aus", "bei", "von"].contains(sheet.key(before)) {
        return sheet.key(before) != "bei" && sheet.key(before) != "von"
          || sheet.isMark(after, "(") || sheet.kind(at: before - 1) == .role
      }
      // "Essens Oberbürgermeister"
      let surface = sheet.text.string(first)
      if surface.hasSuffix("s"), !record.name.hasSuffix("s"), sheet.isCapitalised(after),
        sheet.lexicon.role(of: after, in: sheet.text) != nil
      {
        return true
      }
      // "im bayerischen Hof"; "die griechische Göttin" is from another state.
      let isHome =
        sheet.adjectives[before]?.contains { sheet.lexicon.records[$0].type != "Staat" } ?? false
      return isTerritoryNoun(sheet.key(before)) || isHome || councils.contains(sheet.key(before))
    }
    return !(record.isAlsoName && tokens.count == 1 && isFamilyName(first, on: sheet))
  }

  /// "Kreistag Lippe": councils and offices that are called by their town or district alone.
  private static let councils: WordSet = [
    "kreistag", "kreistags", "kreistages", "stadtrat", "stadtrats", "stadtrates", "gemeinderat",
    "gemeinderats", "gemeinderates", "stadtverordnetenversammlung", "landratsamt",
    "kreisverwaltung",
    "stadtverwaltung", "gemeindeverwaltung", "stadtwerke", "stadtwerken",
  ]

  /// Whether the name of a region is somebody who comes from there: "ein Schwabe" in the accusative.
  private static func isInhabitant(_ tokens: Range<Int>, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(tokens.lowerBound)
    guard tokens.count == 1, before >= 0, sheet.isWord(before) else { return false }
    if sheet.text.string(before).hasPrefix("gebürtige") { return true }
    return ["einen", "einem"].contains(sheet.key(before))
      && sheet.text.bytes[sheet.text.tokens[tokens.lowerBound].range].last == 110
  }

  /// Whether a given name, a title or "Herr" stands before: a family name for the name pass.
  static func isFamilyName(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    let names: WordClasses = [
      .givenName, .maleGivenName, .femaleGivenName, .address, .academicTitle,
    ]
    return !sheet.classes(before).isDisjoint(with: names) || sheet.isMark(before, ".")
  }

  /// Nouns that say what kind of territory a name is, in any case.
  static func isTerritoryNoun(_ key: String) -> Bool {
    territoryNouns[key] != nil
  }

  /// What kind of administration a noun names: the word of its canonical name.
  static func administrationWord(_ key: String) -> String? {
    territoryNouns[key]
  }

  private static let territoryNouns: WordTable<String> = [
    "stadt": "Stadt", "landeshauptstadt": "Stadt", "bundesstadt": "Stadt", "kreisstadt": "Stadt",
    "hansestadt": "Stadt", "universitätsstadt": "Stadt", "stadtkreis": "Stadt",
    "stadtkreises": "Stadt", "gemeinde": "Gemeinde", "ortsgemeinde": "Gemeinde",
    "einheitsgemeinde": "Gemeinde", "flecken": "Gemeinde",
    "marktgemeinde": "Markt", "stadtgemeinde": "Stadt", "land": "Land", "landes": "Land",
    "lande": "Land", "freistaat": "Land", "freistaats": "Land", "freistaates": "Land",
    "bundesland": "Land", "bundeslandes": "Land", "landkreis": "Landkreis",
    "landkreises": "Landkreis", "kreis": "Kreis", "kreises": "Kreis", "kanton": "Kanton",
    "kantons": "Kanton", "verbandsgemeinde": "Verbandsgemeinde", "samtgemeinde": "Samtgemeinde",
    "großstadt": "Stadt", "oberzentrum": "Stadt", "klingenstadt": "Stadt", "messestadt": "Stadt",
    "markt": "Markt", "ortsbezirk": "Ortsbezirk", "amt": "Amt",
    "amtes": "Amt",
  ]

  /// "Wissenschaftsstadt Darmstadt", "Barlachstadt Güstrow": a town with the epithet that it gave
  /// itself.
  static func epithet(_ token: Int, on sheet: DraftSheet) -> (record: Int, end: Int)? {
    guard sheet.isFree(token), sheet.isCapitalised(token) else { return nil }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard bytes.count > 7, bytes.hasSuffix("stadt"),
      !partsOfTowns.contains(sheet.key(token)),
      let index = sheet.draft(at: sheet.after(token)), let record = sheet.drafts[index].territory,
      ["Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt"].contains(
        sheet.lexicon.records[record].type)
    else { return nil }
    return (record, sheet.drafts[index].tokens.upperBound)
  }

  /// Words in -stadt that name a part of a town or its relation to another.
  static let partsOfTowns: WordSet = [
    "innenstadt", "altstadt", "neustadt", "nordstadt", "südstadt", "weststadt", "oststadt",
    "vorstadt", "oberstadt", "unterstadt", "kernstadt", "partnerstadt", "nachbarstadt",
    "heimatstadt", "hauptstadt", "bundeshauptstadt", "geburtsstadt", "patenstadt", "kleinstadt",
    "mittelstadt", "nachbarsstadt", "trabantenstadt", "gastgeberstadt", "werkstadt",
    "heimatgemeinde", "nachbargemeinde", "partnergemeinde",
    "ortsteil", "ortsteils", "ortsteiles", "ortsteile", "stadtteil", "stadtteils", "stadtteile",
    "ortschaft", "ortschaften", "stadtbezirk", "stadtbezirks", "vorort", "weiler", "dorf", "dorfes",
  ]

  /// Plurals that go before a list: "die Landkreise Fulda und Gießen".
  static let plurals: WordTable<String> = [
    "städte": "Stadt", "städten": "Stadt", "kreisstädte": "Stadt", "kreisstädten": "Stadt",
    "hansestädte": "Stadt", "hansestädten": "Stadt", "landeshauptstädte": "Stadt",
    "landeshauptstädten": "Stadt", "stadtgemeinden": "Stadt", "marktgemeinden": "Markt",
    "ortsgemeinden": "Gemeinde", "einheitsgemeinden": "Gemeinde", "gemeinden": "Gemeinde",
    "landkreise": "Landkreis",
    "landkreisen": "Landkreis", "kreise": "Kreis", "kreisen": "Kreis", "länder": "Land",
    "ländern": "Land", "ämter": "Amt", "ämtern": "Amt", "kantone": "Kanton", "kantonen": "Kanton",
    "verbandsgemeinden": "Verbandsgemeinde", "samtgemeinden": "Samtgemeinde",
    "pilotländer": "Land", "pilotländern": "Land", "bundesländer": "Land",
    "bundesländern": "Land", "freistaaten": "Land",
  ]
}
