internal import Ontology

/// What partners do together, told by what is no work: they speak, meet, want and are.
///
/// German has more verbs of work than a list can hold; those of speaking, meeting and being part of
/// something are few.
extension CooperationWordings {
  /// Beginnings of verbs for what several do without working together.
  private static let talk: WordBeginnings = [
    "forder", "gefordert", "kritisier", "lädt", "laden", "luden", "lud", "eingeladen", "einlad",
    "begrüß",
    "empfing", "empfäng", "sprach", "sprech", "sprich", "gesprochen", "diskut", "berät", "beriet",
    "berat", "erörter", "tagt", "getagt", "tagen", "traf", "treffen", "trifft", "getroffen",
    "besuch", "besicht", "feier", "gefeiert", "würdig", "gewürdigt", "ehrt", "geehrt",
    "verabschied",
    "vorgestellt", "vorstell", "präsentier", "appellier", "protest", "warn", "gewarnt", "klag",
    "geklagt", "mahn", "lehn", "ablehn", "abgelehnt", "plädier", "beton", "erklär", "mitgeteilt",
    "äußer", "wend", "wand", "gewandt", "komm", "kam", "gekommen", "gehör", "gewonnen",
    "gewann", "erhalt", "erhiel", "erhält", "bekomm", "bekam", "ausgezeichnet", "nominier", "nehm",
    "nahm", "teilgenommen", "teilnimm", "teilnahm", "bild", "getragen", "trag", "trägt",
    "aufgegangen", "aufgeh", "unterzeichn",
    "unterschr", "verkünd", "freu", "hoff", "wünsch", "stimm", "überg", "überreich", "überbr",
    "zähl", "steh", "stand", "sitz", "saß", "verfüg", "erinner", "danke", "lob", "gratulier",
    "angekündigt", "kündig", "bat", "gebeten", "bitte", "schlag", "schlug", "vorgeschlagen", "wohn",
    "fuhr", "reis", "gereist", "aufgetreten", "blick", "schau", "zeig", "gezeigt", "beschloss",
    "setz", "setzt", "eingesetzt", "hinweis", "wies", "sieht", "sehen", "konkurrier", "denk",
    "gedacht", "reden", "redet", "geredet", "geht", "gehen", "ging", "gegangen", "verständig",
    "geeinigt", "streit",
    "streiten", "verglich", "vergleich", "fusionier", "geschickt", "schick", "schrieb",
    "geschrieben",
    "fragt", "verlang", "ruf", "rief", "aufgerufen", "warb", "werb", "veröffentlich", "vertret",
    "hielt", "halten", "gehalten", "ist", "sind", "war", "bleib", "plan", "prüf", "berücksicht",
    "bewerb", "bewarb", "beworben", "gefunden", "liegt", "liegen", "macht", "informier",
  ]

  /// Whether the clause only tells of talk, meetings or belonging, or of what goes on within a union: "dort
  /// haben A und B gemeinsam gearbeitet".
  var isTalk: Bool {
    has(["dort", "darin"])
      || zip(words, clause.items).contains { word, item in
        !word.isEmpty && !reading.items[item].isCapitalised && Self.talk.begin(word)
          && !(word.hasPrefix("setz") && isPutIntoPractice)
      }
  }

  /// "setzt das Projekt um": work, and no stand for something.
  private var isPutIntoPractice: Bool {
    words.last { !$0.isEmpty && $0 != "." && $0 != "," } == "um"
  }

  /// Whether "hat", "haben" has its participle at the end of the clause, if it stands there at all.
  private var isWhole: Bool {
    guard
      let auxiliary = words.firstIndex(where: { ["hat", "haben", "hatte", "hatten"].contains($0) })
    else { return true }
    guard
      let last = words.lastIndex(where: { !$0.isEmpty && $0 != "." && $0 != "," }),
      !reading.items[item(last)].isCapitalised
    else { return false }
    return last == auxiliary || words[last].hasSuffix("t") || words[last].hasSuffix("en")
  }

  /// Whether the clause says that something is done by somebody: "wird von A gemeinsam mit B erprobt".
  private var isPassiveClause: Bool {
    has(["wird", "werden", "wurde", "wurden", "worden"])
  }

  /// "werden gemeinsam testen" is no passive.
  private var isBy: Bool {
    let last = words.last { !$0.isEmpty && $0 != "." && $0 != "," } ?? ""
    return isPassiveClause && !last.hasSuffix("en")
  }

  /// "hat gemeinsam mit B ein Programm aufgesetzt": whatever the verb of work.
  func workWith(_ with: Int) -> CooperationWording? {
    guard !isTalk, isWhole else { return nil }
    let isPassive = isPassiveClause
    return .init(
      verbs: verbItems, with: item(with), isPractice: isPassive, isPassive: isPassive)
  }

  /// "haben gemeinsam ein Büro eröffnet", "haben ihre Systeme miteinander verknüpft".
  func workTogether() -> CooperationWording? {
    guard has(["gemeinsam", "miteinander"]), joint() == nil, !isTalk, isWhole,
      clause.preposition == nil
    else { return nil }
    return .init(verbs: verbItems, isPractice: true, isPassive: isBy)
  }

  /// "setzen auf eine gemeinsame Lösung": whatever is done with a thing of several.
  func workOnThing() -> CooperationWording? {
    guard clause.preposition == nil, !isTalk || has(["setzen"]), isWhole,
      words.indices.contains(where: isSharedThing)
    else { return nil }
    let isPassive = isPassiveClause
    return .init(
      verbs: verbItems, isPractice: true, isPassive: isPassive, isMutual: true)
  }

  private var verbItems: [Int] {
    clause.items.filter { item in
      let it = reading.items[item]
      return it.kind == nil && !it.isCapitalised && !it.isAny(.determiner)
        && it.isAny([.verb, .copula, .becomes, .became])
    }
  }

  /// Ends of nouns for what several may have in common without working on it.
  private static let common: WordEnds = [
    "sitzung", "tagung", "konferenz", "veranstaltung", "erklärung", "stellungnahme", "mitteilung",
    "brief", "schreiben", "appell", "position", "forderung", "forderungen", "ziel", "ziele",
    "zielen",
    "antrag", "besuch", "termin", "treffen", "gespräch", "abend", "feier", "interesse",
    "interessen",
    "grenze", "geschichte", "vorsitz", "leitung", "nenner", "regeln", "linie", "haltung",
    "kandidat",
    "kandidatin", "kandidaten", "resolution", "papier", "anliegen", "verantwortung", "wunsch",
    "zukunft", "erbe", "tag", "runde", "beratung", "herausforderung", "herausforderungen", "basis",
    "grundlage", "foto", "sorge", "sorgen", "überzeugung", "kritik", "wurzeln", "vorschlag",
    "eckpunkte", "standards", "arbeit", "weg", "wege", "sache", "namen", "auftritt", "stand",
    "versammlung",
    "verständnis", "werte", "aufgabe", "sprache", "vergangenheit", "spitze", "führung", "ausschuss",
  ]

  private func isSharedThing(_ place: Int) -> Bool {
    guard place > 0, !words[place].isEmpty, reading.items[item(place)].isCapitalised,
      !Self.common.end(words[place]), !Self.isAgreement(words[place])
    else { return false }
    return words[max(0, place - 2)..<place].contains { $0.hasPrefix("gemeinsame") }
  }
}
