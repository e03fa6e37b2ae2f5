import Gazetteer
import GermanText
import Ontology

/// Finds the field that stands right behind the noun for a unit: "Stabsstelle Digitalisierung",
/// "Fachbereich IT und Organisation", "Dezernat III".
enum UnitName {
  /// The end of the field behind a token, exclusive; nil if none stands there.
  static func fieldEnd(after token: Int, on sheet: DraftSheet) -> Int? {
    let first = sheet.after(token)
    guard first > 0, sheet.isFree(first) || isTopic(first, on: sheet) else { return nil }
    if isNumber(first, on: sheet) { return numberedEnd(behind: first, on: sheet) }
    guard sheet.isCapitalised(first), !FunctionWords.all.contains(sheet.key(first)),
      sheet.classes(first).isDisjoint(with: names), !MeetingDays.isDay(first, on: sheet),
      !isObject(first, of: token, on: sheet) || isFaculty(token, field: first, on: sheet)
    else { return nil }
    if isTopic(first, on: sheet), let index = sheet.draft(at: first) {
      return sheet.drafts[index].tokens.upperBound
    }
    return NounPhrase.listEnd(from: first, on: sheet)
  }

  /// "Nun startet die Fakultät Informatik der Hochschule Muster …": a faculty has its field and its
  /// university behind it.
  private static func isFaculty(_ token: Int, field: Int, on sheet: DraftSheet) -> Bool {
    let article = sheet.after(field)
    return sheet.head(.body, at: token)?.head.lemma == "fakultät"
      && FunctionWords.genitiveArticles.contains(sheet.key(article))
      && sheet.kind(at: sheet.after(article)) == .body
  }

  /// "VI für Bildung und Kultur", "10 – Gesamtsteuerung und Organisation": the field behind a unit's
  /// number.
  private static func numberedEnd(behind number: Int, on sheet: DraftSheet) -> Int {
    var number = number
    // "Enquete-Kommission 5/2"
    if sheet.isMark(number + 1, "/"), !sheet.text.tokens[number + 1].hasSpaceBefore,
      sheet.isSameLine(number + 2), sheet.isNumber(number + 2)
    {
      number += 2
    }
    let link = sheet.after(number)
    if let end = NounPhrase.purposeEnd(at: link, on: sheet) { return end }
    guard sheet.isMark(link, "–") || sheet.isMark(link, "-"),
      sheet.isCapitalised(sheet.after(link)), sheet.isFree(sheet.after(link)),
      sheet.classes(sheet.after(link)).isDisjoint(with: names)
    else { return number + 1 }
    return NounPhrase.listEnd(from: sheet.after(link), on: sheet) ?? number + 1
  }

  private static let names: WordClasses = [
    .givenName, .maleGivenName, .femaleGivenName, .academicTitle, .address,
  ]

  /// A known programme can be what a unit is called by: "Geschäftsstelle Digitale Agenda".
  private static func isTopic(_ token: Int, on sheet: DraftSheet) -> Bool {
    sheet.kind(at: token) == .programme
  }

  /// "III", "12": a number that is no year.
  private static func isNumber(_ token: Int, on sheet: DraftSheet) -> Bool {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    if sheet.text.tokens[token].kind == .number {
      let isDay = sheet.isMark(token + 1, ".") && sheet.isWord(token + 2)
      return bytes.count <= 3 && !isDay
    }
    return sheet.isWord(token) && bytes.count <= 5
      && bytes.allSatisfy { $0 == 73 || $0 == 86 || $0 == 88 }
  }

  /// Whether a verb stands right before the noun phrase that ends with a token: what follows then
  /// may be the verb's object ("hat die Abteilung Mittel").
  static func isObject(_ first: Int, of head: Int, on sheet: DraftSheet) -> Bool {
    sheet.classes(first).contains(.noun) && isBehindVerb(head, on: sheet)
  }

  /// Whether the noun phrase that ends with a token stands right behind a verb.
  static func isBehindVerb(_ head: Int, on sheet: DraftSheet) -> Bool {
    var position = sheet.before(head)
    while position >= 0, sheet.isWord(position), !sheet.isCapitalised(position),
      !FunctionWords.determiners.contains(sheet.key(position)),
      NounPhrase.isAdjectiveForm(position, on: sheet)
    {
      position = sheet.before(position)
    }
    // "Mitglieder des Zweckverbands IT Nord": the genitive is no subject.
    guard FunctionWords.definiteArticles.contains(sheet.key(position)),
      sheet.key(position) != "des"
    else { return false }
    let verb = sheet.before(position)
    let key = sheet.key(verb)
    guard verb >= 0, !sheet.classes(verb).contains(.noun), sheet.isWord(verb),
      !FunctionWords.all.contains(key),
      !particles.contains(key), !leads.contains(key), !meets.contains(key),
      !isAdverb(verb, on: sheet)
    else { return false }
    // "Müller leitet die Stabsstelle Digitales": the unit is the object itself.
    let subject = sheet.before(verb)
    if sheet.kind(at: subject) == .person || FunctionWords.pronouns.contains(sheet.key(subject))
      || sheet.isMark(subject, ")")
    {
      return false
    }
    // "Gab die Stiftung Geld?"
    return !sheet.isCapitalised(verb) || sheet.isFirstOfSentence(verb)
  }

  /// "eigentlich", "ursprünglich", "vorwiegend": endings that no verb has.
  private static func isAdverb(_ token: Int, on sheet: DraftSheet) -> Bool {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    return ["lich", "ig", "weise", "mals", "wärts", "wegs"].contains { ending in
      bytes.count > ending.utf8.count + 2
        && bytes.hasSuffix(ending)
    }
  }

  /// What people do with a unit.
  private static let leads: WordSet = [
    "leitet", "leitete", "leiten", "führt", "führte", "führen", "übernimmt", "übernahm",
    "übernehmen", "verantwortet", "verantwortete", "verlässt", "verließ",
  ]

  /// Verbs without an object: what stands behind them is who meets.
  private static let meets: WordSet = [
    "tagt", "tagte", "tagten", "berät", "beriet", "kam", "kommt", "trat", "tritt", "sich",
  ]

  /// Adverbs and conjunctions that go before a noun phrase.
  private static let particles: WordSet = [
    "auch", "nur", "nun", "dort", "hier", "noch", "schon", "sogar", "etwa", "damals", "jetzt",
    "so", "dann", "allein", "bereits", "zudem", "daneben", "als", "denn", "dass", "weil", "ob",
    "wenn", "aber", "doch", "selbst", "gerade", "insbesondere", "darunter", "beispielsweise",
    "bisher", "zuvor", "zuletzt", "seither", "früher", "weiterhin", "vorher", "danach", "zunächst",
    "künftig", "derzeit", "bislang", "vormals", "ehemals", "einst", "fortan", "seitdem",
    "inzwischen",
    "mittlerweile", "ebenfalls", "gleichzeitig", "parallel", "weder", "noch", "statt", "sondern",
    "dazu", "daher", "deshalb",
  ]
}
