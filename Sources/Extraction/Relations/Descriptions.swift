internal import Gazetteer
internal import Ontology

/// Whom or what a description means that names nothing: "der 53-Jährige", "die Juristin", "ihm".
extension Coreference {
  /// The person that "der 56 Jahre alte Jurist" at an item means, and the item after it.
  func describedPerson(at item: Int, in reading: Reading) -> (person: Int, end: Int)? {
    let article = reading.items[item]
    guard article.kind == nil, ["der", "die", "den", "dem"].contains(article.word),
      let noun = describingNoun(after: item, in: reading)
    else { return nil }
    if reading.word(noun) == "neue" {
      return newcomer(before: item, isFeminine: article.word == "die", in: reading)
        .map { ($0, noun + 1) }
    }
    let isFeminine = article.word == "die" || reading.word(noun).hasSuffix("in")
    // "A löste den Leipziger ab": in the accusative it is not whom the clause tells of.
    if article.word == "den" {
      let start = reading.sentence(of: item).lowerBound
      guard start > 0,
        let person = topic(before: start, gender: .male, in: reading),
        !(start..<item).contains(where: { reading.items[$0].entity == person })
      else { return nil }
      return (person, noun + 1)
    }
    return topic(before: item, gender: isFeminine ? .female : .male, in: reading)
      .map { ($0, noun + 1) }
  }

  /// Whom "der Neue" means: the one that the text says was chosen, or is to have an office.
  private func newcomer(before item: Int, isFeminine: Bool, in reading: Reading) -> Int? {
    let gender: Gender = isFeminine ? .female : .male
    for number in (0...reading.sentenceOf[item]).reversed().prefix(9) {
      let sentence = reading.sentences[number]
      guard
        sentence.contains(where: {
          reading.items[$0].kind == nil
            && (reading.items[$0].isAny([.chosen, .designated, .becomes])
              || (reading.word($0).hasPrefix("neue") && reading.isKind($0 + 1, .role)))
        })
      else { continue }
      let named = sentence.filter {
        $0 < item && reading.isKind($0, .person) && !isOblique($0, reading)
          && !reading.word($0 - 1).contains("vorgänger")
          && (reading.entities[reading.items[$0].entity].gender.map { $0 == gender } ?? true)
      }
      if let only = named.first,
        named.allSatisfy({ reading.items[$0].entity == reading.items[only].entity })
      {
        return reading.items[only].entity
      }
    }
    return nil
  }

  /// The person that a sentence opens with a description of, right before an item and a comma: "Die
  /// Juristin, bisher Direktorin …".
  func described(before item: Int, in reading: Reading) -> Int? {
    guard item < reading.items.count, reading.word(item - 1) == "," else { return nil }
    let start = reading.sentence(of: item).lowerBound
    guard start < item - 1, let described = describedPerson(at: start, in: reading),
      described.end == item - 1
    else { return nil }
    return described.person
  }

  /// The person named last, where "letzterer" or "dieser" stands before a verb at an item.
  func lastNamed(at item: Int, in reading: Reading) -> Int? {
    guard reading.items[item].kind == nil, reading.items[item].isAny(.demonstrative),
      item + 1 < reading.items.count, reading.items[item + 1].kind == nil,
      reading.items[item + 1].isAny([.verb, .speech, .copula, .pastCopula, .becomes, .became])
        || ["diesen", "diesem"].contains(reading.word(item))
          && !reading.items[item + 1].isCapitalised && reading.word(item + 1).hasSuffix("t")
    else { return nil }
    return nearestName(before: item, reading)
  }

  /// The person named last before an item, in its sentence or the one before.
  func nearestName(before item: Int, _ reading: Reading) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    return (first..<item).last { reading.isKind($0, .person) }.map { reading.items[$0].entity }
  }

  /// The noun of a description: behind the article, with adjectives and an age between.
  func describingNoun(after item: Int, in reading: Reading) -> Int? {
    let article = reading.word(item)
    let sentence = reading.sentence(of: item)
    var position = item + 1
    while position < sentence.upperBound, position <= item + 5 {
      let it = reading.items[position]
      guard it.kind == nil, it.word != ",", !it.isAny([.verb, .preposition]) else { return nil }
      if it.isCapitalised || it.word.hasSuffix("jährige") || it.word.hasSuffix("jährigen") {
        // "der Jurist", "die Juristin" – but no plural: "die Juristen".
        if Self.describes(it.word, isFeminine: article == "die")
          || (position == item + 1 && isTownsman(position, in: reading)),
          !reading.isKind(position + 1, .person)
        {
          return position
        }
        // "die gebürtige Bayerin": whatever somebody is by birth.
        if reading.word(position - 1).hasPrefix("gebürtige"), !reading.isKind(position + 1, .person)
        {
          return position
        }
        guard it.word == "jahre" else { return nil }
      }
      position += 1
    }
    return nil
  }

  /// Whether a demonym stands for a person: "der Leipziger", not "der Leipziger Stadtrat".
  private func isTownsman(_ item: Int, in reading: Reading) -> Bool {
    let lexicon = reading.analysis.lexicon
    guard let match = reading.lexiconMatches[reading.items[item].tokens.lowerBound],
      match.readings.contains(where: {
        $0.form == .demonym && lexicon.records[$0.record].kind == .place
      })
    else { return false }
    return item + 1 >= reading.items.count
      || (reading.items[item + 1].kind == nil && !reading.items[item + 1].isCapitalised)
  }

  private static let describing = [
    "jurist", "informatiker", "verwaltungswirt", "ökonom", "volkswirt", "betriebswirt", "physiker",
    "mathematiker", "politiker",
    "wissenschaftler", "unternehmer", "politologe", "historiker", "soziologe", "ingenieur",
    "forscher", "manager", "demokrat", "experte", "mediziner", "sozialwirt", "kaufmann", "kauffrau",
    "pädagoge", "psychologe", "theologe", "philosoph", "chemiker", "biologe", "geograf", "geologe",
    "philologe", "germanist", "archäologe", "politikwirt", "landwirt", "architekt", "journalist",
    "offizier", "familienvater", "familienmutter", "geehrte", "gewählte", "verwaltungsfachmann",
    "verwaltungsfachfrau", "finanzwirt", "diplomat", "polizist", "agraringenieur", "raumplaner",
    "stadtplaner", "programmierer", "rechtspfleger", "bankier", "banker",
  ]

  private static func describes(_ word: String, isFeminine: Bool) -> Bool {
    if word.hasSuffix("jährige") || word.hasSuffix("jährigen") || word == "neue" { return true }
    return describing.contains {
      // "Juristin", "Expertin", "Kauffrau"
      let stem = $0.hasSuffix("e") ? String($0.dropLast()) : $0
      return word.hasSuffix(stem + "in")
        || (isFeminine == $0.hasSuffix("frau") && word.hasSuffix($0))
    }
  }

  /// The body that "ihm" or "ihr" at an item means: of those that the sentence before speaks of,
  /// the first whose noun has the pronoun's gender; an owner in the genitive comes last.
  func recentBody(at item: Int, in reading: Reading) -> Int? {
    let word = reading.word(item)
    guard reading.items[item].kind == nil, word == "ihm" || word == "ihr",
      reading.sentenceOf[item] > 0
    else { return nil }
    let range = reading.sentences[reading.sentenceOf[item] - 1]
    let fitting = range.filter {
      guard reading.isKind($0, .body) else { return false }
      let body = reading.items[$0].entity
      guard sort(body) == .other || sort(body) == .organ else { return false }
      return Self.isFeminine(name: reading.name(body)).map { $0 == (word == "ihr") } ?? true
    }
    let governed = fitting.first { !Self.isAttribute($0, in: reading) }
    return (governed ?? fitting.first).map { reading.items[$0].entity }
  }

  private static let kindsOfBodies: WordSet = [
    "vereins", "verbands", "verbandes", "netzwerks", "verbunds", "unternehmens", "genossenschaft",
    "firma", "anstalt", "dienstleisters", "it-dienstleisters", "bündnisses",
  ]

  /// Whether a body only says whose the body or noun before it is: "Vorstand der Anstalt".
  static func isAttribute(_ item: Int, in reading: Reading) -> Bool {
    var before = item - 1
    let start = reading.sentence(of: item).lowerBound
    while before > start, reading.items[before].kind == nil, !reading.items[before].isCapitalised,
      !reading.items[before].isAny([.determiner, .preposition, .verb]), before > item - 3
    {
      before -= 1
    }
    // "Geschäftsstelle des Vereins A": the noun says what A is.
    if before > start, before == item - 1, reading.items[before].kind == nil,
      Self.kindsOfBodies.contains(reading.word(before))
    {
      before -= 1
    }
    guard before > start, ["der", "des", "von", "vom"].contains(reading.word(before)) else {
      return false
    }
    // "hat den Beirat der Rat eingesetzt": before a masculine noun "der" is the nominative.
    if reading.word(before) == "der", isFeminine(name: reading.items[item].word) == false {
      return false
    }
    return reading.isKind(before - 1, .body) || isOrganNoun(before - 1, in: reading)
  }

  private static let organNouns = [
    "beirat", "ausschuss", "ausschusses", "vorstand", "vorstands", "gremium", "kommission",
    "gruppe",
    "präsidium", "team", "fraktion", "rat", "rats", "rates", "beirats", "geschäftsstelle",
    "versammlung", "kreis", "stelle", "abteilung", "referat", "netzwerk",
  ]

  /// Whether a plain noun is an organ's that nobody marked: "im Beirat der Anstalt".
  private static func isOrganNoun(_ item: Int, in reading: Reading) -> Bool {
    guard item >= 0, reading.items[item].kind == nil, reading.items[item].isCapitalised else {
      return false
    }
    return organNouns.contains(where: reading.items[item].word.hasSuffix)
  }

  /// The grammatical gender of a body as far as its name shows it.
  func isFeminine(body: Int, _ reading: Reading) -> Bool? {
    Self.isFeminine(name: reading.name(body))
  }

  /// The grammatical gender of a body's name as far as its head noun shows it.
  private static func isFeminine(name: String) -> Bool? {
    let nouns = name.lowercased().split(separator: " ")
    let feminine = [
      "kommission", "konferenz", "versammlung", "gruppe", "allianz", "genossenschaft", "stelle",
      "gesellschaft", "anstalt", "agentur", "stiftung", "gemeinschaft", "union", "kammer",
      "behörde", "jury", "initiative", "universität", "hochschule", "akademie", "gmbh", "bank",
      "abteilung", "kanzlei", "direktion", "ung", "schaft", "ion",
    ]
    let other = [
      "gremium", "rat", "ausschuss", "kreis", "verband", "verein", "amt", "präsidium", "vorstand",
      "beirat", "netzwerk", "bund", "verbund", "zentrum", "institut", "bündnis", "forum",
      "kabinett", "kuratorium", "landesamt", "ministerium", "präsidium",
      "board", "tag",
    ]
    for noun in nouns {
      if feminine.contains(where: noun.hasSuffix) { return true }
      if other.contains(where: noun.hasSuffix) { return false }
    }
    return nil
  }
}
