import Gazetteer
import GermanText
import Ontology

/// Bodies whose name stands behind or before a noun that says what they are: associations,
/// universities, companies.
extension BodyPass {
  static func properName(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) {
    if ofTerritory(at: token, on: &sheet) || quotedName(behind: token, on: &sheet)
      || ofFederation(match, at: token, on: &sheet)
    {
      return
    }
    guard sheet.isFree(token) || isShorter(token, on: sheet) else { return }
    let noun = sheet.lemma(of: match, at: token)
    let next = sheet.after(token)
    // "der Landesbetrieb Zentrum für Fortbildung" is a Zentrum.
    if match.head.lemma == "landesbetrieb",
      let inner = sheet.head(.body, at: next),
      inner.head.sort == .properName
    {
      return
    }
    // "der Landesbetrieb IT.Niedersachsen": known by the name alone.
    if match.head.lemma == "landesbetrieb", match.isWhole, let index = sheet.draft(at: next),
      sheet.drafts[index].kind == .body, sheet.drafts[index].recordID != nil
    {
      return
    }
    // "die Informationsverarbeitung für den Sektor" is a task.
    if match.head.lemma.hasSuffix("verarbeitung"), sheet.key(next) == "für" { return }
    // "im Landratsamt für E-Government zuständig": whoever is there is in charge of that.
    let isAnybodys = administrations.contains(match.head.lemma) && sheet.key(next) == "für"
    let end = isAnybodys ? token + 1 : nameEnd(match, at: token, on: sheet)
    // "das Rechenzentrum der Stadt Ulm": named by whose it is.
    if end == token + 1, match.isWhole, ["der", "des"].contains(sheet.key(next)),
      let index = sheet.draft(at: sheet.after(next)), sheet.drafts[index].kind == .body,
      sheet.drafts[index].rule.hasPrefix("administration")
    {
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name-of")
      draft.needsOwner = true
      widenByCapital(&draft, match, on: sheet)
      sheet.add(draft)
      return
    }
    // "das Kommunale Rechenzentrum, ein Eigenbetrieb der Stadt Ulm"
    if end == token + 1, match.isWhole,
      ProgrammePass.capitalAdjective(before: token, on: sheet) != nil,
      let owner = ownerInApposition(behind: token, on: sheet)
    {
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name-of")
      draft.needsOwner = true
      draft.owner = owner
      widenByCapital(&draft, match, on: sheet)
      sheet.add(draft)
      return
    }
    // "Anna Bauer von der Wirtschaftsförderung der Stadt": of the one that the article is about.
    if end == token + 1, match.isWhole, ownedBodies.contains(match.head.lemma),
      ["der", "des"].contains(sheet.key(next)),
      ["stadt", "landkreises", "kreises", "gemeinde", "region"].contains(
        sheet.key(sheet.after(next))),
      sheet.isFree(sheet.after(next)),
      isEmployer(token, on: sheet)
        || ProgrammePass.capitalAdjective(before: token, on: sheet) != nil
    {
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name-of")
      draft.needsOwner = true
      widenByCapital(&draft, match, on: sheet)
      sheet.add(draft)
      return
    }
    if end == token + 1, administrations.contains(match.head.lemma), match.isWhole,
      isDefinite(token, on: sheet)
    {
      // "an der Spitze der Kreisverwaltung": the one of the district that the article is about.
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/administration-office")
      draft.needsOwner = true
      sheet.add(draft)
      return
    }
    if end == token + 1, !match.isWhole || oneOfEach.contains(match.head.lemma),
      isLed(token, on: sheet),
      !sheet.text.string(token).contains("-"),
      !unnamed.contains(where: noun.lowercased().hasPrefix)
    {
      // "Direktorin des Stadtarchivs": of the one town that the article names.
      var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/office-of-the-town")
      draft.needsOwner = true
      sheet.add(draft)
      return
    }
    if end == token + 1, inTown(match, at: token, on: &sheet) { return }
    // A compound may be a name without more: only with an adjective of a place, or by its hyphen.
    guard
      end > token + 1 || isCalledAfterSomebody(match, token, on: sheet)
        || donorStart(match, before: token, on: sheet) != nil
        || sheet.adjectives[sheet.before(token)] != nil && !isIndefinite(token, on: sheet)
        || !match.isWhole
          && ProgrammePass.capitalAdjective(before: token, on: sheet) != nil
    else { return }
    var draft = Draft(.body, token..<token + 1, name: noun, rule: "body/proper-name")
    widenByEllipsis(&draft, match, on: sheet)
    draft.tokens = draft.tokens.lowerBound..<end
    if end > token + 1 { draft.name += " " + sheet.text.string(tokens: token + 1..<end) }
    if let donor = donorStart(match, before: token, on: sheet) {
      draft.name = sheet.text.string(tokens: donor..<token) + " " + draft.name
      draft.tokens = donor..<draft.tokens.upperBound
    }
    let first = draft.tokens.lowerBound
    // "Rheinland-Pfälzische Technische Universität …": all capital adjectives belong to it.
    while let previous = ProgrammePass.capitalAdjective(before: draft.tokens.lowerBound, on: sheet)
    {
      draft.tokens = previous..<draft.tokens.upperBound
    }
    let adjectives = (draft.tokens.lowerBound..<first).map {
      ProgrammePass.strong(at: $0, gender: match.head.gender, on: sheet)
    }
    draft.name = (adjectives + [draft.name]).joined(separator: " ")
    // "Arbeitsgruppe Wahlen des Städtetags": its owner is part of its name.
    let article = sheet.after(end - 1)
    if groups.contains(match.head.lemma), end > token + 1,
      FunctionWords.genitiveArticles.contains(sheet.key(article)),
      sheet.isCapitalised(sheet.after(article))
    {
      draft.needsOwner = true
      draft.rule = "body/group"
    }
    sheet.add(draft)
  }

  /// The town or district of ", ein Eigenbetrieb der Stadt Ulm" behind a body's noun.
  private static func ownerInApposition(behind token: Int, on sheet: DraftSheet) -> Owner? {
    let comma = sheet.after(token)
    var noun = sheet.after(comma)
    guard sheet.isMark(comma, ","), FunctionWords.determiners.contains(sheet.key(noun)) else {
      return nil
    }
    noun = sheet.after(noun)
    if sheet.isWord(noun), !sheet.isCapitalised(noun) { noun = sheet.after(noun) }
    let article = sheet.after(noun)
    guard sheet.isCapitalised(noun), sheet.head(.body, at: noun) != nil,
      FunctionWords.genitiveArticles.contains(sheet.key(article)),
      let index = sheet.draft(at: sheet.after(article)),
      sheet.drafts[index].rule.hasPrefix("administration")
    else { return nil }
    return Owner(name: sheet.drafts[index].name, recordID: sheet.drafts[index].recordID)
  }

  /// Where the one or two capital words begin that stand between an article and "Stiftung": "Klassik
  /// Stiftung Weimar", "Hertie Stiftung".
  private static func donorStart(
    _ match: HeadNouns.Match, before token: Int, on sheet: DraftSheet
  ) -> Int? {
    guard match.head.lemma == "stiftung", match.isWhole else { return nil }
    var start = token
    while token - start < 2, sheet.isSameLine(start), sheet.isCapitalised(start - 1),
      sheet.isFree(start - 1), sheet.adjectives[start - 1] == nil,
      !FunctionWords.all.contains(sheet.key(start - 1))
    {
      start -= 1
    }
    guard start < token, ["die", "der"].contains(sheet.key(sheet.before(start))),
      // "der Deutschen Stiftung"
      ProgrammePass.capitalAdjective(before: token, on: sheet).map({
        sheet.classes($0).isEmpty && !ProgrammePass.hasAdjectiveEnding($0, on: sheet)
      }) ?? true
    else { return nil }
    return start
  }

  /// Beginnings of nouns for one of many.
  private static let unnamed = [
    "zweck", "landes", "bundes", "regional", "dach", "fach", "kompetenz", "forschungs", "unter",
    "rechen", "daten", "trag", "haupt", "vor", "teil",
  ]

  /// "an der Hochschule in Kehl", "das Landgericht in Kassel": of which a town has but one.
  private static func inTown(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) -> Bool {
    let link = sheet.after(token)
    guard oneOfATown.contains(match.head.lemma), sheet.key(link) == "in",
      isDefinite(token, on: sheet) || sheet.key(sheet.before(token)) == "am",
      let index = sheet.draft(at: sheet.after(link)), let town = sheet.drafts[index].territory,
      ["Kreisfreie Stadt", "Stadt", "Auslandsstadt", "Hauptstadt"].contains(
        sheet.lexicon.records[town].type),
      // "Ihren Sitz hat die Hochschule in Kleve": the one that the article has named.
      !sheet.standing.contains(where: {
        sheet.drafts[$0].kind == .body && sheet.drafts[$0].tokens.lowerBound < token
          && sheet.drafts[$0].name.contains(sheet.lemma(of: match, at: token))
      })
    else { return false }
    let name = sheet.lemma(of: match, at: token) + " " + sheet.lexicon.records[town].name
    let known = sheet.knownBody(named: name)
    sheet.add(
      Draft(
        .body, token..<token + 1, name: known?.name ?? name, recordID: known?.id,
        rule: "body/in-town"))
    return true
  }

  private static let oneOfATown: WordSet = [
    "handwerkskammer", "handelskammer", "hochschule", "universität", "fachhochschule",
    "landgericht",
    "amtsgericht", "arbeitsgericht", "sozialgericht", "verwaltungsgericht", "finanzgericht",
    "oberlandesgericht", "verwaltungsgerichtshof", "oberverwaltungsgericht", "staatsanwaltschaft",
    "finanzamt", "volkshochschule", "jobcenter",
  ]

  private static let groups: WordSet = ["arbeitsgruppe", "arbeitskreis"]

  /// What a town has but one of, by its bare noun: "Geschäftsführer des Jobcenters".
  private static let oneOfEach: WordSet = ["jobcenter", "volkshochschule", "musikschule"]

  /// What a town or district has one of.
  private static let ownedBodies: WordSet = [
    "wirtschaftsförderung", "feuerwehr", "klinikum", "rechenzentrum", "volkshochschule",
    "musikschule", "stadtwerke", "jobcenter", "archiv", "stadtbibliothek",
  ]

  /// Whether somebody is "von der", "bei der" or leads what stands at a token.
  private static func isEmployer(_ token: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.before(token)
    if ["vom", "beim"].contains(sheet.key(article)) { return true }
    guard ["der", "den"].contains(sheet.key(article)) else { return false }
    let before = sheet.before(article)
    return ["von", "bei"].contains(sheet.key(before)) || sheet.kind(at: before) == .role
  }

  private static let administrations: WordSet = [
    "kreisverwaltung", "landratsamt", "stadtverwaltung", "gemeindeverwaltung",
  ]

  /// Whether a definite article, or one within a preposition, leads a noun.
  private static func isDefinite(_ token: Int, on sheet: DraftSheet) -> Bool {
    let key = sheet.key(sheet.before(token))
    return FunctionWords.definiteArticles.contains(key)
      || ["im", "beim", "vom", "zum", "zur", "ins"].contains(key)
  }

  /// "Körber-Stiftung", "Konrad-Adenauer-Stiftung", "Linux-Verband": no word of any list, or a
  /// given name, before the hyphen makes a name.
  private static func isCalledAfterSomebody(
    _ match: HeadNouns.Match, _ token: Int, on sheet: DraftSheet
  ) -> Bool {
    let word = Array(sheet.text.bytes[sheet.text.tokens[token].range])
    let parts = word.split(separator: 45)
    guard parts.count > 1, let first = parts.first, first.count > 3,
      sheet.isCapitalised(token), !isIndefinite(token, on: sheet),
      parts.dropLast().allSatisfy({ $0.first.map { (65...90).contains($0) || $0 > 127 } ?? false }),
      first.dropFirst().allSatisfy({ !(65...90).contains($0) })
    else { return false }
    let lemma = sheet.lemma(of: match, at: token).lowercased()
    guard lemma.hasSuffix("-" + match.head.lemma) else { return false }
    let names: WordClasses = [.givenName, .maleGivenName, .femaleGivenName]
    let classes = sheet.lexicon.classes(ofWord: Array(first))
    return classes.isEmpty || !classes.isDisjoint(with: names) && parts.count > 2
  }

  /// Where the name that begins with a noun for a kind of body ends: its field, its members, its
  /// place.
  private static func nameEnd(_ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet) -> Int
  {
    let next = sheet.after(token)
    var end = token + 1
    if let land = landEnd(match, from: next, on: sheet)
      ?? membersOfLevel(match, at: token, on: sheet)
    {
      return land
    }
    // "Staatsbibliothek zu Berlin"
    if sheet.key(next) == "zu", let index = sheet.draft(at: sheet.after(next)),
      sheet.drafts[index].territory != nil
    {
      return sheet.drafts[index].tokens.upperBound
    }
    if let purpose = NounPhrase.purposeEnd(at: next, on: sheet) {
      end = purpose
    } else if named(byMembers: match), let members = membersEnd(from: next, on: sheet) {
      return members
    } else if ["der", "des"].contains(sheet.key(next)), match.isWhole,
      let members = ofEnd(match, from: sheet.after(next), on: sheet)
    {
      return members
    } else if ["nord", "süd", "ost", "west", "mitte"].contains(sheet.key(next)),
      sheet.isCapitalised(next), !match.isWhole || match.head.lemma == "zweckverband"
    {
      end = next + 1
    } else if sheet.isCapitalised(next), sheet.isFree(next), !takesNouns.contains(match.head.lemma),
      !unionsOfVillages.contains(match.head.lemma), isPlainNoun(next, behind: token, on: sheet)
    {
      // "gab die Hochschule Auskunft".
      return end
    } else if takesNouns.contains(match.head.lemma), sheet.isFree(next),
      sheet.classes(next).contains(.noun), !MeetingDays.isDay(next, on: sheet)
    {
      guard !UnitName.isObject(next, of: token, on: sheet) else { return end }
      end = NounPhrase.listEnd(from: next, on: sheet) ?? end
    }
    while sheet.isSameLine(end), end - token < 6 {
      if sheet.isMark(end, "/"), !sheet.text.tokens[end].hasSpaceBefore, end > token + 1,
        sheet.isSameLine(end + 1), sheet.isCapitalised(end + 1)
      {
        // "Medienanstalt Hamburg/Schleswig-Holstein"
        end += 1
        continue
      }
      guard sheet.isCapitalised(end) || isMixedCase(end, on: sheet),
        sheet.kind(at: end) != .person, sheet.kind(at: end) != .role,
        !RolePass.isGivenName(end, on: sheet)
          || end == token + 1 && !(isLed(token, on: sheet) && sheet.isCapitalised(sheet.after(end)))
      else { break }
      // A known name is taken whole: "Zweckverband Halle (Saale)".
      end = sheet.draft(at: end).map { sheet.drafts[$0].tokens.upperBound } ?? end + 1
    }
    return end
  }

  /// What always stands with its name, whatever word that is: "Verwaltungsgemeinschaft Oberland".
  private static let unionsOfVillages: WordSet = [
    "verwaltungsgemeinschaft", "samtgemeinde", "verbandsgemeinde", "verwaltungsverband",
  ]

  private static func named(byMembers match: HeadNouns.Match) -> Bool {
    ["arbeitsgemeinschaft", "arbeitskreis"].contains(match.head.lemma)
  }

  /// "Arbeitsgemeinschaft kommunaler IT-Dienstleister in NRW": members in the genitive without an
  /// article, and the Land they are in.
  private static func membersEnd(from start: Int, on sheet: DraftSheet) -> Int? {
    guard sheet.isWord(start), !sheet.isCapitalised(start), sheet.isFree(start),
      NounPhrase.isAdjectiveForm(start, on: sheet),
      sheet.text.bytes[sheet.text.tokens[start].range].suffix(2).elementsEqual("er".utf8)
    else { return nil }
    var noun = sheet.after(start)
    if sheet.key(noun) == "und", NounPhrase.isAdjectiveForm(sheet.after(noun), on: sheet) {
      noun = sheet.after(sheet.after(noun))
    }
    guard sheet.isCapitalised(noun), sheet.isFree(noun) else { return nil }
    if ["in", "im"].contains(sheet.key(sheet.after(noun))),
      let index = sheet.draft(at: sheet.after(sheet.after(noun))),
      let land = sheet.drafts[index].territory, sheet.lexicon.records[land].type == "Land"
    {
      return sheet.drafts[index].tokens.upperBound
    }
    return noun + 1
  }

  /// Whether a noun behind a body's noun is none of its name.
  private static func isPlainNoun(_ token: Int, behind head: Int, on sheet: DraftSheet) -> Bool {
    let classes = sheet.classes(token)
    guard classes.contains(.noun), sheet.adjectives[token] == nil,
      !oblique.contains(sheet.key(sheet.before(head))),
      !sheet.isCapitalised(sheet.after(token))
    else { return false }
    // "Berlin-Brandenburg", "Rhein-Ruhr": one place is enough.
    let parts = sheet.text.string(token).split(separator: "-").map(String.init)
    let isPlace = parts.contains { part in
      sheet.lexicon.records(named: part).contains {
        sheet.lexicon.records[$0].kind == .place && part.utf8.count > 3
      }
    }
    if isPlace { return false }
    // "Medienanstalt Berlin-Brandenburg" looks like a compound of nouns.
    return !classes.contains(.compound) || UnitName.isObject(token, of: head, on: sheet)
  }

  /// Articles of the cases that no subject stands in: what follows is no object.
  private static let oblique: Set<WordKey> = ["vom", "beim", "des", "dem"]

  /// "Kulturstiftung des Freistaats Thüringen", "Arbeitskammer des Saarlandes": the Land in the
  /// genitive ends the name.
  static func landEnd(
    _ match: HeadNouns.Match, from article: Int, on sheet: DraftSheet
  ) -> Int? {
    let heads = ["stiftung", "kammer", "universität", "hochschule", "bank", "archiv"]
    guard sheet.key(article) == "des", heads.contains(where: match.head.lemma.hasSuffix),
      let index = sheet.draft(at: sheet.after(article))
    else { return nil }
    let owner = sheet.drafts[index]
    let isLand =
      owner.name.hasPrefix("Land ")
      || owner.territory.map { sheet.lexicon.records[$0].type == "Land" } ?? false
    return isLand ? owner.tokens.upperBound : nil
  }

  /// Bodies that are called by common nouns: "Stiftung Wissenschaft und Politik".
  private static let takesNouns: WordSet = [
    "stiftung", "zweckverband", "arbeitsgemeinschaft", "arbeitsgruppe", "arbeitskreis", "ak",
    "landesbetrieb", "kompetenzzentrum", "wasserverband", "planungsverband",
  ]

  /// "Hochschule der Medien", "Arbeitsgemeinschaft der kommunalen Spitzenverbände".
  private static func ofEnd(
    _ match: HeadNouns.Match, from start: Int, on sheet: DraftSheet
  ) -> Int? {
    switch match.head.lemma {
    case "hochschule", "akademie", "universität":
      guard sheet.isCapitalised(start) else { return nil }
      if let index = sheet.draft(at: start) {
        // "Universität der Bundeswehr"; "die Hochschule der Stadt Kehl" is not called so.
        let owner = sheet.drafts[index]
        guard owner.kind == .body, owner.rule == "lexicon/body" else { return nil }
        return owner.tokens.upperBound
      }
      guard TerritoryContext.administrationWord(sheet.key(start)) == nil else { return nil }
      return start + 1
    case "arbeitsgemeinschaft":
      guard start > 0, sheet.isFree(start),
        let end = NounPhrase.listEnd(from: start, on: sheet)
      else { return nil }
      // "… der Vermessungsverwaltungen der Länder"
      let article = sheet.after(end - 1)
      let noun = sheet.after(article)
      let goesOn = sheet.key(article) == "der" && sheet.isCapitalised(noun) && sheet.isFree(noun)
      return goesOn ? noun + 1 : end
    default:
      return nil
    }
  }

  /// "Landesverband der Kommunalen Migrantenvertretungen": an association of a level by its members.
  private static func membersOfLevel(
    _ match: HeadNouns.Match, at token: Int, on sheet: DraftSheet
  ) -> Int? {
    let article = sheet.after(token)
    let first = sheet.after(article)
    guard match.head.lemma.hasSuffix("verband"), sheet.key(article) == "der",
      isDefinite(token, on: sheet), isOfTrade(token, on: sheet), sheet.isCapitalised(first),
      sheet.isFree(first), sheet.head(.body, at: first) == nil
    else { return nil }
    return NounPhrase.listEnd(from: first, on: sheet)
  }

  /// "Netzwerk re@di", "Verein Myni Gmeind", "Dienstleisterin Komm.ONE": the name behind a noun
  /// that says what it is.
  static func typed(
    _ match: HeadNouns.Match, at token: Int, on sheet: inout DraftSheet
  ) {
    if quotedName(behind: token, on: &sheet) || association(match, at: token, on: &sheet)
      || onlyWithAdjective.contains(match.head.lemma)
    {
      return
    }
    if described(match, at: token, on: &sheet) { return }
    let first = sheet.after(token)
    guard first > 0, sheet.isFree(first) else { return }
    var end = first
    if isSmallName(first, on: sheet) { end += 1 }
    // "Netzwerk Digitale Kommune@Hessen"
    if sheet.isCapitalised(first), !isNameLike(first, on: sheet), sheet.isFree(first + 1),
      sheet.isSameLine(first + 1), isMixedCase(first + 1, on: sheet)
    {
      end += 1
    }
    while sheet.isSameLine(end), sheet.isFree(end), end - first < 3,
      isNameLike(end, on: sheet)
    {
      end += 1
    }
    if match.head.lemma == "firma", let named = firmEnd(from: first, behind: token, on: sheet) {
      end = named
    }
    if end == first, isCalledByNoun(first, behind: token, match, on: sheet) { end += 1 }
    guard end > first else { return }
    // "Verein EnergieCluster Digitales Lübeck"
    if sheet.isCapitalised(end), sheet.isFree(end), NounPhrase.isAdjectiveForm(end, on: sheet),
      sheet.isSameLine(end + 1), sheet.isCapitalised(end + 1),
      let place = sheet.draft(at: end + 1), sheet.drafts[place].territory != nil
    {
      end = sheet.drafts[place].tokens.upperBound
    }
    let form = registeredEnd(from: end, on: sheet)
    sheet.add(
      Draft(
        .body, first..<form, name: sheet.text.string(tokens: first..<end), rule: "body/typed"))
  }

  /// "von der Beratungsfirma Leuchtturm", "des Motorenspezialisten Henkelhausen": behind a noun for a
  /// company that cannot be a subject, one noun more is its name.
  private static func isCalledByNoun(
    _ name: Int, behind token: Int, _ match: HeadNouns.Match, on sheet: DraftSheet
  ) -> Bool {
    guard companies.contains(where: match.head.lemma.hasSuffix), sheet.isCapitalised(name),
      !RolePass.isGivenName(name, on: sheet), !sheet.isCapitalised(sheet.after(name)),
      sheet.lexicon.role(of: name, in: sheet.text) == nil, !MeetingDays.isDay(name, on: sheet)
    else { return false }
    let article = sheet.before(token)
    // "mit dem Anbieter Geld verdienen": what has a verb behind it may be its object, but no word that
    // German lists don't have.
    let next = sheet.after(name)
    guard
      next < 0 || !sheet.classes(name).contains(.noun) || sheet.classes(name).contains(.compound)
        || sheet.text.tokens[next].kind == .mark
        || FunctionWords.prepositions.contains(sheet.key(next))
        || FunctionWords.conjunctions.contains(sheet.key(next)), sheet.key(next) != "zu"
    else { return false }
    if sheet.key(article) == "des" || ["vom", "beim"].contains(sheet.key(article)) { return true }
    return ["der", "dem"].contains(sheet.key(article))
      && ["von", "bei", "mit", "aus", "durch"].contains(sheet.key(sheet.before(article)))
  }

  /// "die Firma Meier Systemtechnik aus Ulm": two words or more behind "Firma" are its name.
  private static func firmEnd(
    from first: Int, behind token: Int, on sheet: DraftSheet
  ) -> Int? {
    var end = first
    while sheet.isSameLine(end), end - first < 4, sheet.isCapitalised(end), sheet.isFree(end),
      sheet.lexicon.role(of: end, in: sheet.text) == nil,
      !FunctionWords.all.contains(sheet.key(end)),
      !MeetingDays.isDay(end, on: sheet)
    {
      end += 1
    }
    guard end - first > 1, !isIndefinite(token, on: sheet),
      !sheet.classes(first).contains(.noun) || !UnitName.isBehindVerb(token, on: sheet)
        || ["wurde", "wurden", "wird", "ist"].contains(sheet.key(sheet.before(sheet.before(token))))
    else { return nil }
    return end
  }

  private static let companies = [
    "firma", "unternehmen", "anbieter", "hersteller", "spezialist", "versandhaus", "softwarehaus",
    "start-up", "zulieferer", "konzern", "reederei", "verlag",
  ]

  /// Where the sign of a registered association behind a name ends.
  static func registeredEnd(from end: Int, on sheet: DraftSheet) -> Int {
    guard sheet.isSameLine(end), sheet.key(end) == "e", sheet.isMark(end + 1, "."),
      sheet.key(end + 2) == "v", sheet.isMark(end + 3, ".")
    else { return end }
    return end + 4
  }

  /// "Verein „Digitale Stadt Düsseldorf“": a name in quotes is taken whole.
  static func quotedName(behind token: Int, on sheet: inout DraftSheet) -> Bool {
    guard let name = ProgrammePass.quoted(from: sheet.after(token), on: sheet) else { return false }
    if let index = sheet.draft(at: name.lowerBound), sheet.drafts[index].tokens == name {
      return true
    }
    // "des Zweckverbandes „Digitale Kommunen Muster“": known with its noun.
    let bare = sheet.text.string(tokens: name)
    let noun = sheet.head(.body, at: token).map { sheet.lemma(of: $0, at: token) } ?? ""
    let known = sheet.knownBody(named: noun + " " + bare)
    sheet.replace(
      with: Draft(
        .body, name, name: known?.name ?? bare, recordID: known?.id, rule: "body/typed"))
    return true
  }

  /// "Schweizerischer Verband der Bürgergemeinden und Korporationen", "Sparkassenverband Saar":
  /// an association by its members or its territory.
  private static func association(
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
  private static let onlyWithAdjective: WordSet = ["bund", "gemeinschaft", "union"]

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
  private static let unionists: Set<WordKey> = [
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
      sheet.text.bytes[sheet.text.tokens[last].range].suffix(2).elementsEqual("er".utf8)
    else { return nil }
    return last + 1
  }

  /// "der Staatsrat des Kantons Wallis": the government of a canton, where "Staatsrat" is one of its
  /// members elsewhere.
  static func cantonalGovernment(at token: Int, on sheet: inout DraftSheet) {
    guard ["staatsrat", "staatsrats", "staatsrates"].contains(sheet.key(token)),
      sheet.key(sheet.after(token)) == "des", sheet.key(sheet.after(token + 1)) == "kantons",
      sheet.draft(at: token + 2) != nil,
      FunctionWords.definiteArticles.contains(sheet.key(sheet.before(token)))
        || ["vom", "beim", "im"].contains(sheet.key(sheet.before(token)))
    else { return }
    var draft = Draft(.body, token..<token + 1, name: "Staatsrat", rule: "body/organ")
    draft.needsOwner = true
    sheet.replace(with: draft)
  }

  /// "die Landeshauptleutekonferenz", "der Amtschefkonferenz": a conference that is called by the
  /// holders of an office; where something happens at it, it is a meeting.
  static func conference(at token: Int, on sheet: inout DraftSheet) {
    guard let match = sheet.head(.session, at: token), match.head.lemma == "konferenz",
      !match.isWhole
    else { return }
    let lemma = sheet.lemma(of: match, at: token)
    let first = lemma.lowercased().dropLast("konferenz".count)
    let article = sheet.before(token)
    let isDefinite =
      FunctionWords.definiteArticles.contains(sheet.key(article))
      || sheet.adjectives[article] != nil
    // "Vorsitzende der Landeshochschulkonferenz": what somebody presides over is one.
    let isPresided =
      ["landes", "bundes", "hochschul", "alpen"].contains(where: first.hasPrefix)
      && isLed(token, on: sheet)
    guard isDefinite, conferees.contains(where: first.hasSuffix) || isPresided,
      !["auf", "bei", "nach", "vor", "während", "zu", "rande"].contains(
        sheet.key(sheet.before(article))),
      !["am", "vom", "in", "im"].contains(sheet.key(sheet.after(token)))
    else { return }
    var draft = Draft(.body, token..<token + 1, name: lemma, rule: "body/conference")
    draft.needsOwner = FunctionWords.genitiveArticles.contains(sheet.key(sheet.after(token)))
    sheet.add(draft)
  }

  private static let conferees = [
    "chef", "chefs", "minister", "leute", "räte", "bürgermeister", "direktoren", "präsidenten",
    "vorsteher", "beauftragten", "referenten", "dezernenten", "rektoren", "kanzler", "kämmerer",
    "sekretäre", "senatoren", "leiter",
  ]

  /// "Fachverband", "Bundesverband": an association that is called by its members as well.
  private static func isOfTrade(_ token: Int, on sheet: DraftSheet) -> Bool {
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

  /// "Verein initiative.ulm.digital", "Start-up polyteia": a word in small letters that no list of
  /// German words has, behind a noun that wants a name.
  static func isSmallName(_ token: Int, on sheet: DraftSheet) -> Bool {
    guard sheet.isWord(token), !sheet.isCapitalised(token) else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    if bytes.dropFirst().dropLast().contains(46) { return true }
    return bytes.count > 3 && sheet.classes(token).isEmpty && bytes.last != 116
      && bytes.last != 110 && !FunctionWords.all.contains(sheet.key(token))
      && !NounPhrase.isAdjectiveForm(token, on: sheet)
  }

  /// A word that looks like a name of its own rather than a noun.
  static func isNameLike(_ token: Int, on sheet: DraftSheet) -> Bool {
    if isMixedCase(token, on: sheet) { return true }
    // "St." is the beginning of one.
    guard sheet.isCapitalised(token), sheet.key(token) != "st" else { return false }
    let classes = sheet.classes(token)
    return classes.isDisjoint(with: [
      .noun, .otherWord, .givenName, .maleGivenName, .femaleGivenName,
    ])
  }
}
