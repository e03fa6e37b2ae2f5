/// German names of what English questions ask for.
enum EnglishNames {
  /// The words with English names put into German; nothing if there are none.
  static func german(_ words: [String]) -> [[String]] {
    var result: [[String]] = []
    if let body = bodies[words.joined(separator: " ")] {
      result.append(Tokens.words(body))
    }
    var replaced = words
    var changed = false
    for (english, german) in places {
      if let position = position(of: english, in: replaced) {
        replaced.replaceSubrange(position..<(position + english.count), with: german)
        changed = true
      }
    }
    if changed { result.append(replaced) }
    for (english, nouns) in administrations {
      guard replaced.count > english.count, Array(replaced.prefix(english.count)) == english else {
        continue
      }
      for noun in nouns { result.append([noun] + replaced.dropFirst(english.count)) }
      break
    }
    return result
  }

  private static func position(of part: [String], in words: [String]) -> Int? {
    guard part.count <= words.count else { return nil }
    return (0...(words.count - part.count)).first {
      Array(words[$0..<($0 + part.count)]) == part
    }
  }

  /// Longer ones first.
  private static let places: [([String], [String])] = [
    ("mecklenburg western pomerania", "mecklenburg vorpommern"),
    ("north rhine westphalia", "nordrhein westfalen"),
    ("rhineland palatinate", "rheinland pfalz"), ("saxony anhalt", "sachsen anhalt"),
    ("baden wurttemberg", "baden wuerttemberg"), ("schleswig holsteins", "schleswig holstein"),
    ("lower saxony", "niedersachsen"), ("bavaria", "bayern"), ("hesse", "hessen"),
    ("saxony", "sachsen"), ("thuringia", "thueringen"), ("cologne", "koeln"),
    ("munich", "muenchen"), ("nuremberg", "nuernberg"), ("hanover", "hannover"),
    ("vienna", "wien"), ("geneva", "genf"), ("brunswick", "braunschweig"),
    ("nrw", "nordrhein westfalen"),
    ("meckpomm", "mecklenburg vorpommern"), ("rlp", "rheinland pfalz"), ("germany", "deutschland"),
    ("lucerne", "luzern"), ("zurich", "zuerich"),
  ].map { (split($0.0), split($0.1)) }

  private static let administrations: [([String], [String])] = [
    ("executive board", ["vorstand"]), ("board", ["vorstand"]),
    ("supervisory board", ["aufsichtsrat"]), ("city council", ["stadtrat"]),
    ("free state", ["land"]), ("federal state", ["land"]), ("state", ["land"]), ("city", ["stadt"]),
    ("town", ["stadt", "gemeinde"]), ("municipality", ["gemeinde", "stadt"]),
    ("rural district", ["landkreis", "kreis"]), ("district", ["landkreis", "kreis"]),
    ("county", ["landkreis", "kreis"]), ("canton", ["kanton"]), ("freistaat", ["land"]),
    ("freistaats", ["land"]), ("landeshauptstadt", ["stadt"]), ("hansestadt", ["stadt"]),
    ("bundesstadt", ["stadt"]), ("freie hansestadt", ["land"]),
    ("freien hansestadt", ["land"]), ("freien und hansestadt", ["land"]),
  ].map { (split($0.0), $0.1) }

  private static let bodies: [String: String] = [
    "it planning council": "IT-Planungsrat", "german it planning council": "IT-Planungsrat",
    "association german cities": "Deutscher Städtetag",
    "german association cities": "Deutscher Städtetag",
    "german association towns and municipalities": "Deutscher Städte- und Gemeindebund",
    "association german towns and municipalities": "Deutscher Städte- und Gemeindebund",
    "german county association": "Deutscher Landkreistag",
    "german district association": "Deutscher Landkreistag",
    "association german counties": "Deutscher Landkreistag",
    "swiss association municipalities": "Schweizerischer Gemeindeverband",
    "association swiss municipalities": "Schweizerischer Gemeindeverband",
    "federal ministry interior": "Bundesministerium des Innern",
    "ministry interior": "Bundesministerium des Innern",
    "federal ministry for digital and state modernisation":
      "Bundesministerium für Digitales und Staatsmodernisierung",
    "federal office for information security":
      "Bundesamt für Sicherheit in der Informationstechnik",
    "federal office administration": "Bundesverwaltungsamt", "federal government": "Bund",
    "federation": "Bund", "german federation": "Bund",
  ]

  private static func split(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}

/// Adjectives made of places: "bayerisches Innenministerium", "Essener Oberbürgermeister".
enum PlaceAdjectives {
  /// The words with the adjective as a noun behind them; nothing where there is none.
  static func nounForms(_ words: [String]) -> [[String]] {
    guard words.count > 1, let place = place(of: words[0]) else { return [] }
    let rest = Array(words.dropFirst())
    return place.map { rest + $0 }
  }

  /// The places that the adjective may come from, as words.
  static func place(of word: String) -> [[String]]? {
    for ending in ["er", "en", "es", "em", "e", ""] where word.hasSuffix(ending) {
      if let land = lands[String(word.dropLast(ending.utf8.count))] { return land }
    }
    // Inhabitants' names serve as adjectives: "Essener", "Bremer", "Dresdner", "Karlsruher".
    guard word.hasSuffix("er"), word.utf8.count >= 6 else { return nil }
    let stem = String(word.dropLast(2))
    var places = [[stem], [stem + "en"], [stem + "e"]]
    if stem.hasSuffix("n") { places.append([stem.dropLast() + "en"]) }
    return places
  }

  private static let lands: [String: [[String]]] = {
    let names: [(String, String)] = [
      ("badenwuerttembergisch", "baden wuerttemberg"), ("bayerisch", "bayern"),
      ("bayrisch", "bayern"), ("berlinisch", "berlin"), ("brandenburgisch", "brandenburg"),
      ("bremisch", "bremen"), ("hamburgisch", "hamburg"), ("hessisch", "hessen"),
      ("mecklenburgvorpommersch", "mecklenburg vorpommern"),
      ("niedersaechsisch", "niedersachsen"), ("nordrheinwestfaelisch", "nordrhein westfalen"),
      ("rheinlandpfaelzisch", "rheinland pfalz"), ("saarlaendisch", "saarland"),
      ("saechsisch", "sachsen"), ("sachsenanhaltisch", "sachsen anhalt"),
      ("schleswigholsteinisch", "schleswig holstein"), ("thueringisch", "thueringen"),
      ("bavarian", "bayern"), ("hessian", "hessen"), ("saxon", "sachsen"),
      ("thuringian", "thueringen"),
    ]
    var lands: [String: [[String]]] = [:]
    for (adjective, land) in names {
      lands[adjective] = [land.split(separator: " ").map(String.init)]
    }
    return lands
  }()
}
