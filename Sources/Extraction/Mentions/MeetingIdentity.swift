import Gazetteer
import GermanText
import Ontology

/// Whether a meeting without number is one meeting: a compound that says which ("Sommersitzung") or
/// a dated, located event.
struct MeetingIdentity {
  let sheet: DraftSheet
  /// Lower case, nominative.
  let noun: String
  /// Whether the noun is a head alone: "Sitzung", not "Sommersitzung".
  let isWhole: Bool
  let token: Int
  /// The word before the noun and its adjectives: "der" in "bei der anschließenden Sitzung".
  private let determiner: Int
  private let adjective: String?

  init(_ noun: String, isWhole: Bool, at token: Int, on sheet: DraftSheet) {
    self.sheet = sheet
    self.noun = noun.lowercased()
    self.isWhole = isWhole
    self.token = token
    var before = sheet.before(token)
    var adjective: String?
    var steps = 0
    while steps < 2, sheet.isWord(before), !sheet.isCapitalised(before),
      !FunctionWords.all.contains(sheet.key(before)),
      !Self.possessives.contains(sheet.key(before)), Self.isInflected(before, sheet)
    {
      adjective = adjective ?? sheet.key(before)
      before = sheet.before(before)
      steps += 1
    }
    determiner = before
    self.adjective = adjective
  }

  /// Whether the text tells which meeting is meant.
  var isOne: Bool {
    if sheet.text.string(token).hasSuffix("en") || isAnyMeeting || isForm { return false }
    // "Geleitet wurde die Zusammenkunft am 5. Mai von A": the one named before.
    if noun == "zusammenkunft", isDefinite, isNamedBefore { return false }
    if isEntry { return true }
    if isAssembly, hasSittingOfItsOwn { return false }
    if Self.isSeasonal(noun), !isWhole || !noun.hasPrefix("klausur") { return true }
    // "erteilte am Montag den Vertretern in der Gesellschafterversammlung Weisung": the organ they sit in.
    let isSeat =
      isAssembly && preposition == "in" && isDefinite
      && sheet.isCapitalised(sheet.before(sheet.before(determiner)))
    if isDatedBehind || isInPreposition && !isSeat && MeetingDays.named(in: sentence, on: sheet) {
      return true
    }
    if let adjective, Self.dayAdjectives.contains(adjective) { return true }
    if isAssembly { return isAssemblyEvent }
    if isWhole, noun == "sitzung" { return isReportedSitting }
    // "hat am 3. Juni in Papenburg seine Präsidiumssitzung abgehalten"
    return noun.hasSuffix("sitzung") && isHeld && MeetingDays.named(in: sentence, on: sheet)
  }

  /// Whether a compound in lower case says which meeting: "herbstversammlung".
  static func isSeasonal(_ noun: String) -> Bool { seasons.contains(where: noun.hasPrefix) }

  // MARK: - Sittings

  /// "Am Dienstag leitete A die Sitzung des Rates", "in seiner Sitzung in Köln".
  private var isReportedSitting: Bool {
    if isDefinite, ["des", "der"].contains(sheet.key(sheet.after(token))),
      MeetingDays.named(in: sentence, on: sheet)
    {
      return true
    }
    // "Für den 4. Dezember ist eine Sitzung des Rates vorgesehen."
    if isIndefinite, ["des", "der"].contains(sheet.key(sheet.after(token))) {
      return isScheduled && MeetingDays.named(in: sentence, on: sheet)
    }
    // "Dessen Sitzung ist für den 4. Mai geplant": the meeting itself is what is planned.
    if isDefinite || isPossessive, !Self.governing.contains(preposition), isScheduled,
      MeetingDays.named(in: sentence, on: sheet)
    {
      return true
    }
    guard isDefinite || isPossessive || ["bei", "in", "auf"].contains(preposition),
      !isForeseen, MeetingDays.named(near: sentence, on: sheet)
    else { return false }
    if isLocatedBehind || isPossessive { return true }
    // "Die Sitzung leitete A": the article's first word for the event told just before.
    return !isNamedBefore
  }

  private static let governing: WordSet = [
    "für", "in", "bei", "auf", "zu", "an", "nach", "vor", "seit", "bis", "aus", "von", "mit", "zur",
    "im", "beim", "während", "über", "um",
  ]

  private var isNamedBefore: Bool {
    sheet.drafts.contains { $0.kind == .session && !$0.tokens.isEmpty }
  }

  // MARK: - Assemblies

  /// Assemblies are organs when they act and meetings when something happens at them.
  private var isAssembly: Bool {
    ["versammlung", "tagung", "parteitag", "verbandstag", "delegiertentag", "jahreskonferenz"]
      .contains(where: noun.hasSuffix)
  }

  private var isAssemblyEvent: Bool {
    let isPlain = noun == "versammlung"
    if isPlain { return isLocatedBehind && isEvent }
    // "In der Vollversammlung des Stadtrats stimmten …": the genitive says whose meeting it is.
    if preposition == "in", isDefinite, ["des", "der"].contains(sheet.key(sheet.after(token))),
      noun.hasPrefix("voll")
    {
      return true
    }
    if isEvent || isHeld || isLocatedBehindOwner { return true }
    if let adjective, Self.eventAdjectives.contains(adjective) { return true }
    return isDatedSoon
  }

  /// "Die Verbandsversammlung kam zu ihrer dritten Sitzung zusammen", "die Sommersitzung der
  /// Verbandsversammlung", "die Verbandsversammlung, deren Sitzung …": the assembly is the organ.
  private var hasSittingOfItsOwn: Bool {
    let range = sheet.text.sentences[sentence]
    if sheet.key(determiner) == "der", isSitting(sheet.before(determiner)) { return true }
    let comma = (token..<min(range.upperBound, token + 6)).first { sheet.isMark($0, ",") }
    if let comma, comma + 2 < range.upperBound, sheet.key(comma + 1) == "deren",
      isSitting(comma + 2)
    {
      return true
    }
    return range.contains { position in
      position != token && isSitting(position)
        && (max(range.lowerBound, position - 4)..<position).contains {
          ["ihrer", "ihre", "zur"].contains(sheet.key($0))
        }
    }
  }

  /// Whether a word is "Sitzung" or a compound of it.
  private func isSitting(_ position: Int) -> Bool {
    guard position >= 0, sheet.isCapitalised(position) else { return false }
    let bytes = sheet.text.bytes[sheet.text.tokens[position].range]
    return bytes.hasSuffix("itzung") || sheet.key(position) == "tagung"
  }

  /// "gestern wählte die Mitgliederversammlung des Verbands in der Halle in Bonn": a day and a house right
  /// behind whose assembly it is.
  private var isLocatedBehindOwner: Bool {
    let link = sheet.after(token)
    guard ["des", "der", "von", "vom"].contains(sheet.key(link)),
      let index = sheet.draft(at: sheet.after(link)), sheet.drafts[index].kind == .body,
      MeetingDays.named(in: sentence, on: sheet)
    else { return false }
    let preposition = sheet.drafts[index].tokens.upperBound
    guard sheet.isSameLine(preposition), ["in", "im"].contains(sheet.key(preposition)) else {
      return false
    }
    var place = preposition + 1
    if ["der", "den", "dem"].contains(sheet.key(place)) { place += 1 }
    return sheet.isCapitalised(place) && sheet.isSameLine(place)
      && (sheet.kind(at: place) == .place || sheet.head(.place, at: place) != nil
        || VenuePass.isCompoundOfHouse(place, on: sheet))
  }

  /// "bei der Mitgliederversammlung", "zu einer Generalversammlung", "am Rande der Jahrestagung".
  private var isEvent: Bool {
    Self.eventPrepositions.contains(preposition)
      || ["zur", "beim"].contains(sheet.key(determiner))
      || sheet.key(determiner) != "den" && (preposition == "rande" || preposition == "rahmen")
  }

  /// "ihre Mitgliederversammlung im Netz abgehalten", "veranstaltete seine Jahrestagung": somebody
  /// holds the meeting.
  private var isHeld: Bool {
    guard isDefinite || isPossessive || isIndefinite else { return false }
    let range = sheet.text.sentences[sentence]
    return range.contains { position in
      let key = sheet.key(position)
      if Self.holding.contains(key) { return abs(position - token) < 10 }
      let particle: String? =
        ["ging", "geht"].contains(key)
        ? "ende"
        : ["hielt", "hielten", "hält", "halten"].contains(key)
          ? "ab" : ["findet", "finden", "fand", "fanden"].contains(key) ? "statt" : nil
      return particle.map { end in
        (position..<range.upperBound).contains { sheet.key($0) == end }
      } ?? false
    }
  }

  /// Whether a calendar's line tells the meeting behind its day.
  private var isEntry: Bool {
    guard sheet.isMark(sheet.before(token), ":") else { return false }
    let first = sheet.text.sentences[sentence].lowerBound
    return sheet.text.tokens[first].startsLine && sheet.text.tokens[first].kind == .number
      && sheet.isMark(first + 1, ".") && MeetingDays.named(in: sentence, on: sheet)
  }

  // MARK: - Words around

  private var sentence: Int { sheet.text.sentence(of: token) }

  private var isDefinite: Bool {
    FunctionWords.definiteArticles.contains(sheet.key(determiner))
      || ["zur", "beim", "zum", "im", "am"].contains(sheet.key(determiner))
  }

  private var isIndefinite: Bool { FunctionWords.indefinite.contains(sheet.key(determiner)) }

  private var isPossessive: Bool { Self.possessives.contains(sheet.key(determiner)) }

  /// The word before the determiner, or the determiner itself where there is none.
  private var preposition: String {
    isDefinite || isIndefinite || isPossessive
      ? sheet.key(sheet.before(determiner)) : sheet.key(determiner)
  }

  /// The sentence dates it: "am Montag in einer Sitzung der Verbandsversammlung".
  private var isInPreposition: Bool {
    ["in", "bei", "auf", "zu", "während"].contains(preposition)
  }

  /// Only how a meeting is held: "fand als Videokonferenz statt".
  private var isForm: Bool { ["als", "per", "via"].contains(sheet.key(sheet.before(token))) }

  /// No meeting in particular: "jede Sitzung", "keine Sitzung", "eine weitere Tagung".
  private var isAnyMeeting: Bool {
    if ["kein", "keine", "keiner", "keinen", "jede", "jeder", "jeden", "jedem"]
      .contains(sheet.key(determiner))
    {
      return true
    }
    // "Die öffentliche Sitzung im Haus des Landtags leitete A"
    if let adjective, Self.access.contains(adjective), isDefinite, isLocatedBehind { return false }
    return adjective.map { Self.repeated.contains($0) || Self.access.contains($0) } ?? false
  }

  private static let access: WordSet = ["öffentliche", "nichtöffentliche"]

  /// Whether a day behind the noun tells which meeting: "in seiner Sitzung am 17.".
  private var isDatedBehind: Bool {
    let link = sheet.key(sheet.after(token))
    // "in seiner Sitzung im März"
    if link == "im", MeetingDays.months.contains(sheet.key(token + 2)) { return true }
    guard link == "am" || link == "vom" else { return false }
    // "Die Ratssitzung am Donnerstag leitete A": a compound for the one of that day.
    if noun != "sitzung", noun.hasSuffix("sitzung"), MeetingDays.isDay(token + 2, on: sheet) {
      return true
    }
    return sheet.text.tokens[min(token + 2, sheet.count - 1)].kind == .number
  }

  /// "Sitzung in Köln", "Sitzung im Rathaus".
  private var isLocatedBehind: Bool {
    if isDatedBehind { return true }
    let link = sheet.after(token)
    guard ["in", "im"].contains(sheet.key(link)) else { return false }
    var place = sheet.after(link)
    if ["der", "den", "dem"].contains(sheet.key(place)) { place = sheet.after(place) }
    if sheet.adjectives[place] != nil { place = sheet.after(place) }
    guard sheet.isCapitalised(place) else { return false }
    // "im Paul-Löbe-Haus": houses are drafted later.
    if Self.houses.contains(where: sheet.text.string(place).lowercased().hasSuffix) { return true }
    return sheet.kind(at: place) == .place || sheet.kind(at: place) == .body
      || sheet.head(.place, at: place) != nil
  }

  /// Whether a date follows within a few words.
  private var isDatedSoon: Bool {
    var position = token + 1
    let limit = min(sheet.count, token + 8)
    while position < limit, sheet.isSameLine(position) {
      if sheet.text.tokens[position].kind == .number, sheet.isMark(position + 1, ".") {
        return true
      }
      if sheet.isMark(position, ".") { return false }
      position += 1
    }
    return false
  }

  /// Whether the sentence tells of what is to come: "für die Sitzung ist geplant".
  private var isForeseen: Bool {
    sheet.text.sentences[sentence].contains {
      ["soll", "sollen", "geplant", "will", "wollen", "könnte", "möchte"].contains(sheet.key($0))
    }
  }

  private var isScheduled: Bool {
    sheet.text.sentences[sentence].contains {
      ["vorgesehen", "geplant", "angesetzt", "einberufen", "findet", "fand"]
        .contains(sheet.key($0))
    }
  }

  private static func isInflected(_ token: Int, _ sheet: DraftSheet) -> Bool {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard bytes.count > 4 else { return false }
    return bytes.last == UInt8(ascii: "e")
      || [UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "m"), UInt8(ascii: "s")]
        .contains { bytes.last == $0 } && bytes.dropLast().last == UInt8(ascii: "e")
  }

  private static let houses = ["haus", "halle", "saal", "zentrum", "schloss", "kammer"]

  private static let seasons = [
    "sommer", "herbst", "winter", "frühjahr", "sonder", "klausur", "märz", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "dezember", "januar", "februar",
    "auftakt", "gründungs", "abschluss", "jubiläums", "eröffnungs", "fest", "eil", "dringlichkeits",
  ]

  private static let possessives: WordSet = [
    "sein", "seine", "seinen", "seinem", "seiner", "ihr", "ihre", "ihren", "ihrem", "ihrer",
    "dessen", "deren",
  ]

  private static let dayAdjectives: WordSet = [
    "gestrige", "gestrigen", "heutige", "heutigen", "morgige", "morgigen", "diesjährige",
    "diesjährigen",
    "mehrstündige", "mehrstündigen", "anschließende", "anschließenden",
  ]

  private static let eventAdjectives: WordSet = [
    "zweitägige", "zweitägigen", "dreitägige", "dreitägigen", "ordentlichen", "digitale",
    "digitalen", "virtuelle", "virtuellen",
  ]

  private static let repeated: WordSet = [
    "weitere", "weiteren", "regelmäßige", "regelmäßigen",
    "künftige", "künftigen", "zukünftigen", "gemeinsame", "alle", "halbjährliche", "jährliche",
    "jährlichen",
  ]

  private static let eventPrepositions: WordSet = [
    "bei", "auf", "an", "während", "nach", "vor", "zu",
  ]

  private static let holding: WordSet = [
    "abgehalten", "abhielt", "abhielten", "abhält", "veranstaltet", "veranstaltete",
    "durchgeführt", "ausgerichtet", "stattfand", "stattfindet", "stattgefunden",
    "begonnen", "begann", "endete",
  ]
}
