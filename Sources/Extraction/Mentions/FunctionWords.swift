import Ontology

/// Closed classes of German words that the passes ask for.
enum FunctionWords {
  static let definiteArticles: WordSet = ["der", "die", "das", "dem", "den", "des"]

  static let genitiveArticles: WordSet = ["des", "der"]

  static let indefinite: WordSet = [
    "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen", "keinem",
    "keiner", "keines",
  ]

  /// Words after which a noun is a noun and no name.
  static let determiners: WordSet = [
    "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "eines",
    "kein", "keine", "keinen", "keinem", "keiner", "im", "am", "vom", "zum", "beim", "zur", "ins",
    "dieser", "diese", "dieses", "diesem", "diesen", "jeder", "jede", "jedes", "jedem", "jeden",
    "ihr", "ihre", "ihren", "ihrem", "ihrer", "sein", "seine", "seinen", "seinem", "seiner",
    "unser", "unsere", "unseren", "mein", "meine", "alle", "aller", "viele", "vieler", "mehr",
    "guter", "guten", "gutes", "gute",
  ]

  /// Prepositions that make a territory's name a location.
  static let locative: WordSet = [
    "in", "im", "aus", "nach", "bei", "um", "durch", "bis", "ab", "über", "nahe", "unweit",
    "gegen", "ins", "rund", "hinter", "vor", "nördlich", "südlich", "westlich", "östlich",
    "außerhalb", "innerhalb", "quer",
  ]

  /// Prepositions that leave a territory's name an actor.
  static let relational: WordSet = [
    "mit", "von", "für", "durch", "zwischen", "gegen", "ohne", "an", "gegenüber", "neben", "zu",
  ]

  static let prepositions: WordSet = locative.union(relational).union([
    "auf", "unter", "wegen", "trotz", "während", "seit", "beim", "zum", "zur", "vom", "am", "laut",
    "samt", "dank", "per", "statt", "anstelle", "zufolge", "gemäß", "außer", "binnen",
  ])

  static let conjunctions: WordSet = ["und", "sowie", "oder", "bzw", "beziehungsweise"]

  static let pronouns: WordSet = [
    "ich", "du", "er", "sie", "es", "wir", "ihr", "man", "ihm", "ihn", "ihnen", "uns", "euch",
    "mich", "dich", "sich", "wer", "was", "wie", "wo", "wann", "warum", "welche", "welcher",
    "welches", "dies", "alles", "nichts", "etwas", "jemand", "niemand", "beide", "beiden",
  ]

  /// All of them: no such word is a name, capital or not.
  static let all: WordSet = determiners.union(prepositions).union(conjunctions).union(pronouns)
}
