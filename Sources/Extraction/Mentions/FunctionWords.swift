import GermanText

/// Closed classes of German words that the passes ask for.
enum FunctionWords {
  static let definiteArticles: Set<WordKey> = ["der", "die", "das", "dem", "den", "des"]

  static let genitiveArticles: Set<WordKey> = ["des", "der"]

  static let indefinite: Set<WordKey> = [
    "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen", "keinem",
    "keiner", "keines",
  ]

  /// Words after which a noun is a noun and no name.
  static let determiners: Set<WordKey> = [
    "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "eines",
    "kein", "keine", "keinen", "keinem", "keiner", "im", "am", "vom", "zum", "beim", "zur", "ins",
    "dieser", "diese", "dieses", "diesem", "diesen", "jeder", "jede", "jedes", "jedem", "jeden",
    "ihr", "ihre", "ihren", "ihrem", "ihrer", "sein", "seine", "seinen", "seinem", "seiner",
    "unser", "unsere", "unseren", "mein", "meine", "alle", "aller", "viele", "vieler", "mehr",
    "guter", "guten", "gutes", "gute",
  ]

  /// Prepositions that make a territory's name a location.
  static let locative: Set<WordKey> = [
    "in", "im", "aus", "nach", "bei", "um", "durch", "bis", "ab", "über", "nahe", "unweit",
    "gegen", "ins", "rund", "hinter", "vor", "nördlich", "südlich", "westlich", "östlich",
    "außerhalb", "innerhalb", "quer",
  ]

  /// Prepositions that leave a territory's name an actor.
  static let relational: Set<WordKey> = [
    "mit", "von", "für", "durch", "zwischen", "gegen", "ohne", "an", "gegenüber", "neben", "zu",
  ]

  static let prepositions: Set<WordKey> = locative.union(relational).union([
    "auf", "unter", "wegen", "trotz", "während", "seit", "beim", "zum", "zur", "vom", "am", "laut",
    "samt", "dank", "per", "statt", "anstelle", "zufolge", "gemäß", "außer", "binnen",
  ])

  static let conjunctions: Set<WordKey> = ["und", "sowie", "oder", "bzw", "beziehungsweise"]

  static let pronouns: Set<WordKey> = [
    "ich", "du", "er", "sie", "es", "wir", "ihr", "man", "ihm", "ihn", "ihnen", "uns", "euch",
    "mich", "dich", "sich", "wer", "was", "wie", "wo", "wann", "warum", "welche", "welcher",
    "welches", "dies", "alles", "nichts", "etwas", "jemand", "niemand", "beide", "beiden",
  ]

  /// All of them: no such word is a name, capital or not.
  static let all: Set<WordKey> = determiners.union(prepositions).union(conjunctions).union(pronouns)
}
