/// German words that name times, in lower case.
enum DateWords {
  static let months: [String: Int] = [
    "januar": 1, "jänner": 1, "jan": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "mrz": 3,
    "april": 4, "apr": 4, "mai": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8,
    "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11,
    "nov": 11, "dezember": 12, "dez": 12,
  ]

  /// The months that stand with a point.
  static let shortMonths: Set<String> = [
    "jan", "feb", "mrz", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dez",
  ]

  static let seasons: Set<String> = [
    "frühjahr", "frühling", "sommer", "herbst", "winter", "frühsommer", "spätsommer", "spätherbst",
    "jahreshälfte", "halbjahr", "quartal",
  ]

  /// With their times of day: "Dienstagabend".
  static let weekdays: [String: Int] = {
    let days = [
      "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6,
      "sonnabend": 6, "sonntag": 7,
    ]
    var all = days
    for (day, number) in days {
      for time in ["morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht"] {
        all[day + time] = number
      }
    }
    return all
  }()

  /// Days counted from the article's day.
  static let dayOffsets: [String: Int] = [
    "gestern": -1, "gestrige": -1, "gestrigen": -1, "gestriger": -1, "gestriges": -1,
    "vorgestern": -2, "vorgestrigen": -2, "heute": 0, "heutige": 0, "heutigen": 0, "heutiger": 0,
    "heutiges": 0, "übermorgen": 2, "morgige": 1, "morgigen": 1, "morgiger": 1,
  ]

  /// What an adjective before a unit of time points to: -1 the last one, 0 this one, 1 the next.
  static let pointers: [String: Int] = [
    "vergangenen": -1, "vergangenem": -1, "vergangener": -1, "vergangene": -1, "letzten": -1,
    "letztem": -1, "letzter": -1, "letzte": -1, "vorigen": -1, "voriger": -1, "vorigem": -1,
    "vorige": -1, "zurückliegenden": -1,
    "diesem": 0, "dieser": 0, "dieses": 0, "diesen": 0, "laufenden": 0,
    "kommenden": 1, "kommender": 1, "kommendem": 1, "nächsten": 1, "nächster": 1, "nächstem": 1,
    "kommende": 1, "nächste": 1, "darauffolgenden": 1, "folgenden": 1,
  ]

  /// Parts of a year, month or week that make it no more exact.
  static let parts: Set<String> = ["anfang", "mitte", "ende", "jahresende", "beginn"]

  /// Single words for a year, counted from the article's.
  static let years: [String: Int] = [
    "jahresbeginn": 0, "jahresanfang": 0, "jahresende": 0, "jahresschluss": 0, "diesjährigen": 0,
    "diesjährige": 0, "diesjähriger": 0, "vorjahr": -1, "vorjahres": -1, "vorjährigen": -1,
  ]

  /// All words that a time can start with.
  static let starting: Set<WordKey> = {
    var words: Set<String> = ["jahreswechsel", "morgen"]
    for counted in [months, weekdays, dayOffsets, pointers, years] { words.formUnion(counted.keys) }
    for named in [seasons, parts] { words.formUnion(named) }
    return Set(words.map { WordKey($0.utf8) })
  }()

  static let prepositions: [String: DatePreposition] = [
    "seit": .since, "ab": .from, "bis": .until, "zum": .to, "zur": .to, "mit": .to, "am": .on,
    "im": .on, "vom": .on, "den": .on, "in": .on, "vor": .before, "nach": .after, "von": .on,
    "für": .on, "um": .on, "nach dem": .after,
  ]

  /// Words that put a clause into the future.
  static let future: Set<String> = [
    "wird", "werden", "soll", "sollen", "will", "wollen", "beginnt", "startet", "tritt", "wechselt",
    "übernimmt", "folgt", "findet", "geplant", "künftig", "kommt", "angesetzt", "amtieren", "lädt",
    "tagt", "verabschiedet", "scheidet", "geht", "laufen", "entgegen", "voraussichtlich",
  ]

  /// Participles of what is ahead.
  static let scheduled: Set<String> = [
    "geplant", "vorgesehen", "angesetzt", "anberaumt", "terminiert",
  ]

  /// Words that put a clause into the past.
  static let past: Set<String> = [
    "hat", "haben", "war", "waren", "wurde", "wurden", "hatte", "hatten", "gewesen", "worden",
    "wählte", "wählten", "beschloss", "tagte", "fand", "löste", "trat", "kam", "leitete",
    "bestimmte", "vereinbarte", "traf", "folgte", "ging", "gab",
  ]

  /// Nouns after a four-digit number that make it a quantity.
  static let quantities: Set<String> = [
    "euro", "mitglieder", "mitgliedsgemeinden", "einwohner", "menschen", "fachleute", "gäste",
    "teilnehmer", "teilnehmende", "beschäftigte", "gemeinden", "städte", "kommunen", "franken",
    "prozent", "stellen", "leistungen", "rechner", "seiten", "besucher", "personen", "millionen",
  ]
}
