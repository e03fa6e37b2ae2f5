internal import Ontology

/// The gender of a German noun.
package enum GrammaticalGender: String, Sendable {
  case masculine = "m"
  case feminine = "f"
  case neuter = "n"
  case plural = "p"
}

/// The words of a name, as the tokeniser cuts them, in UTF-8.
package typealias NameWords = [[UInt8]]

/// Makes the forms that a German name can take in a sentence from its nominative.
///
/// A little too many forms are made rather than too few: "dem Deutschem Städtetags" is never
/// written, so it can never be found in error.
package enum Inflection {
  /// The forms of a noun phrase such as "Deutscher Städtetag" or "Bundesministerium der Finanzen":
  /// leading adjectives and the head noun decline, what follows the head is fixed.
  ///
  /// - Parameters:
  ///   - name: The nominative, in words.
  ///   - gender: The head noun's gender; nil where nobody knows it.
  /// - Returns: The forms, the nominative first; some come twice.
  package static func forms(of name: NameWords, gender: GrammaticalGender?) -> [NameWords] {
    guard !name.isEmpty else { return [] }
    if let rest = afterArticle(name) {
      return [name] + articleForms(rest, gender: gender)
    }
    let shape = Shape(name, gender: gender)
    var forms = FormList(name)
    for head in shape.heads {
      for row in Paradigm(noun: name[head], gender: shape.gender, isWholeName: name.count == 1).rows
      {
        for noun in row.nouns {
          forms.append(name, adjectives: shape.adjectives, endings: row.endings, head, noun)
          // "Münchner" looks like a declined adjective and never changes.
          if shape.mayBeDemonym { forms.append(name, adjectives: 0..<0, endings: [], head, noun) }
        }
      }
    }
    if shape.heads.isEmpty, let first = name.first { forms.append([first] + name.dropFirst()) }
    forms.addInitialVariants(hasAdjective: !shape.adjectives.isEmpty)
    return forms.all
  }

  /// The forms of a place's name: "Brandenburgs", "Frankfurts am Main", "des Landkreises Fulda".
  package static func placeForms(
    of name: NameWords, gender: GrammaticalGender?, hasAdjective: Bool
  ) -> [NameWords] {
    guard let first = name.first else { return [] }
    if hasAdjective || gender == .masculine { return forms(of: name, gender: gender) }
    var forms = FormList(name)
    guard gender != .feminine, gender != .plural else {
      if gender == .plural, let noun = dativePlural(first) {
        forms.append([noun] + name.dropFirst())
      }
      return forms.all
    }
    for head in Shape.headRun(in: name, from: 0) {
      guard let genitive = nameGenitive(name[head]) else { continue }
      var form = name
      form[head] = genitive
      forms.append(form)
    }
    return forms.all
  }

  /// The forms of an adjective in -isch and the like: "hessisch", "hessische", "Hessischen"; with a
  /// hyphen also capital throughout, as in names: "Nordrhein-Westfälischer".
  package static func adjectiveForms(_ base: [UInt8]) -> [[UInt8]] {
    let hyphen = UInt8(ascii: "-")
    return ["", "e", "er", "es", "en", "em"].flatMap { ending in
      let form = base + Array(ending.utf8)
      let capital = Letters.capitalised(form)
      guard form.contains(hyphen) else { return [form, capital] }
      let parts = form.split(separator: hyphen).map { Letters.capitalised(Array($0)) }
      return [form, capital, Array(parts.joined(separator: [hyphen]))]
    }
  }

  /// The genitive of a name without article: with s, but not after s, ß, z and x.
  static func nameGenitive(_ word: [UInt8]) -> [UInt8]? {
    guard let last = word.last, !Letters.endsInSibilant(word) else { return nil }
    guard last >= 0x80 || Letters.isASCIILetter(last) || Letters.isDigit(last) else { return nil }
    return word + [UInt8(ascii: "s")]
  }

  /// "Stadtwerken" of "Stadtwerke"; nil where the plural takes no n.
  static func dativePlural(_ word: [UInt8]) -> [UInt8]? {
    Letters.ends(word, "e") || Letters.ends(word, "er") || Letters.ends(word, "el")
      ? word + [UInt8(ascii: "n")] : nil
  }

  private static func afterArticle(_ name: NameWords) -> NameWords? {
    guard name.count > 1, let first = name.first else { return nil }
    return ["Die", "Der", "Das"].contains { first.elementsEqual($0.utf8) }
      ? Array(name.dropFirst()) : nil
  }

  /// A name that begins with its article: "Die Linke", "der Linken".
  private static func articleForms(_ rest: NameWords, gender: GrammaticalGender?) -> [NameWords] {
    let pairs: [(articles: [String], endings: [String])] =
      switch gender {
      case .masculine: [(["Der"], ["e", ""]), (["Den", "Dem", "Des"], ["en", "s", ""])]
      case .neuter: [(["Das"], ["e", ""]), (["Dem", "Des"], ["en", "s", ""])]
      case .plural: [(["Die", "Der", "Den"], ["en", "n", ""])]
      case .feminine, nil: [(["Die"], ["e", ""]), (["Der"], ["en", ""])]
      }
    guard let first = rest.first else { return [] }
    var forms: [NameWords] = []
    for (articles, endings) in pairs {
      for article in articles {
        for ending in endings {
          let stem =
            ending.hasPrefix("e") && first.last == UInt8(ascii: "e") ? first.dropLast() : first[...]
          forms.append([Array(article.utf8), Array(stem) + Array(ending.utf8)] + rest.dropFirst())
        }
      }
    }
    return forms
  }
}

/// Forms in the order they are made; some come twice.
struct FormList {
  private(set) var all: [NameWords] = []

  init(_ first: NameWords? = nil) {
    if let first { append(first) }
  }

  mutating func append(_ form: NameWords) {
    all.append(form)
  }

  /// A form for each adjective ending, with one noun form.
  mutating func append(
    _ name: NameWords, adjectives: Range<Int>, endings: [StaticString], _ head: Int, _ noun: [UInt8]
  ) {
    var form = name
    form[head] = noun
    guard !adjectives.isEmpty else {
      append(form)
      return
    }
    for ending in endings {
      for index in adjectives {
        form[index] = Letters.adjectiveStem(name[index]) + Letters.bytes(ending)
      }
      append(form)
    }
  }

  /// Adds the forms with the other case of the first letter: an adjective may be written small
  /// ("das bayerische Staatsministerium"), a small first word is a capital at a sentence's start.
  mutating func addInitialVariants(hasAdjective: Bool) {
    for form in all {
      guard let first = form.first else { continue }
      let capital = Letters.capitalised(first)
      if capital != first {
        append([capital] + form.dropFirst())
      } else if hasAdjective {
        append([Letters.decapitalised(first)] + form.dropFirst())
      }
    }
  }
}

/// Which words of a name decline.
struct Shape {
  let gender: GrammaticalGender?
  let adjectives: Range<Int>
  /// The words that can carry the head's ending: the first and the last of a row of nouns.
  let heads: [Int]
  /// Whether the first word may be a place's word in -er.
  let mayBeDemonym: Bool

  init(_ name: NameWords, gender: GrammaticalGender?) {
    let guessed = gender ?? Self.guessedGender(name)
    var count = 0
    while count + 1 < name.count, Self.isAdjective(name[count], gender: guessed),
      Letters.isCapitalised(name[count + 1]) || Self.isAdjective(name[count + 1], gender: guessed)
        || Self.goesOn(name, after: count)
    {
      count += 1
    }
    self.gender = guessed
    adjectives = 0..<count
    mayBeDemonym = count > 0 && Letters.isCapitalised(name[0]) && Letters.ends(name[0], "er")
    heads = Self.headRun(in: name, from: count)
  }

  /// The first noun from a word on, and the last one of the unbroken row of nouns it begins.
  static func headRun(in name: NameWords, from start: Int) -> [Int] {
    var first = start
    // An ellipsis with its hyphen is no head: "Städte- und Gemeindebund".
    while first + 1 < name.count,
      Letters.ends(name[first], "-") || !Letters.isCapitalised(name[first])
    {
      first += 1
    }
    guard first < name.count else { return [] }
    var last = first
    while last + 1 < name.count, Letters.isCapitalised(name[last + 1]) { last += 1 }
    return last == first ? [first] : [first, last]
  }

  /// Whether "und" and a noun follow: "Freie und Hansestadt".
  private static func goesOn(_ name: NameWords, after adjective: Int) -> Bool {
    adjective + 2 < name.count && name[adjective + 1].elementsEqual("und".utf8)
      && Letters.isCapitalised(name[adjective + 2])
  }

  private static func guessedGender(_ name: NameWords) -> GrammaticalGender? {
    guard name.count > 1, Letters.isCapitalised(name[1]) else { return nil }
    if Letters.ends(name[0], "es") { return .neuter }
    if Letters.ends(name[0], "er") { return .masculine }
    return Letters.ends(name[0], "e") ? .feminine : nil
  }

  /// Ends of nouns that look like declined adjectives: "Technische Hochschule Köln", "Kommunale
  /// Dienste Göttingen".
  private static let nouns: [StaticString] = [
    "chule", "ienste", "erke", "etriebe", "ehörde", "emeinde", "stelle", "ruppe", "örse",
    "zentrale",
    "irche", "asse", "hilfe", "ogie", "emie", "ergie",
  ]

  private static func isAdjective(_ word: [UInt8], gender: GrammaticalGender?) -> Bool {
    guard word.count >= 4, !nouns.contains(where: { Letters.ends(word, $0) }) else { return false }
    return switch gender {
    case .masculine: Letters.ends(word, "er")
    case .neuter: Letters.ends(word, "es")
    case .feminine, .plural: Letters.ends(word, "e") && !Letters.ends(word, "ee")
    case nil: false
    }
  }
}

/// The endings of adjectives and the forms of the noun that go with them.
struct Paradigm {
  private(set) var rows: [(endings: [StaticString], nouns: [[UInt8]])] = []

  init(noun: [UInt8], gender: GrammaticalGender?, isWholeName: Bool) {
    if Self.isNominalisedAdjective(noun) {
      let stem = Letters.adjectiveStem(noun)
      let forms = ["e", "er", "en", "em", "es"].map { stem + Array($0.utf8) }
      rows = [(["e", "er", "en", "em", "es"], forms)]
      return
    }
    let genitives = Self.genitives(of: noun)
    switch gender {
    case .masculine, .neuter:
      rows.append((gender == .neuter ? ["es", "e", "en", "em"] : ["er", "e", "en", "em"], [noun]))
      rows.append((["en"], genitives))
      if let dative = Self.dative(of: noun) { rows.append((["en", "em"], [dative])) }
      if Letters.ends(noun, "präsident") { rows.append((["en", "em"], [noun + [101, 110]])) }
    case .feminine:
      rows.append((["e", "er", "en"], [noun]))
      // A bare proper name takes s whatever its gender: "Vitakos Vorsitzende".
      if isWholeName, let genitive = Inflection.nameGenitive(noun) {
        rows.append(([""], [genitive]))
      }
    case .plural:
      rows.append((["e", "er", "en"], [noun]))
      if let dative = Inflection.dativePlural(noun) { rows.append((["en"], [dative])) }
      if isWholeName, let genitive = Inflection.nameGenitive(noun) {
        rows.append(([""], [genitive]))
      }
    case nil:
      rows.append((["e", "er", "es", "en", "em"], [noun]))
      rows.append((["en"], isWholeName ? genitives : []))
    }
  }

  /// The genitives of a masculine or neuter noun.
  static func genitives(of noun: [UInt8]) -> [[UInt8]] {
    let s: [UInt8] = [115]
    let es: [UInt8] = [101, 115]
    guard !Letters.isAbbreviation(noun) else {
      return Inflection.nameGenitive(noun).map { [$0, noun] } ?? [noun]
    }
    if Letters.ends(noun, "nis") { return [noun + s + es, noun] }
    for ending: StaticString in ["us", "is", "os", "as"] where Letters.ends(noun, ending) {
      return Letters.ends(noun, "haus") || Letters.ends(noun, "kreis")
        ? [noun + es] : [noun, noun + es]
    }
    if Letters.endsInSibilant(noun) { return [noun + es] }
    let isUnstressed = ["el", "er", "en", "em", "um", "chen", "lein"].contains {
      noun.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    guard let last = noun.last, Letters.isASCIILetter(last), !isUnstressed,
      !Letters.isASCIIVowel(last)
    else { return [noun + s] }
    return [noun + s, noun + es]
  }

  /// The old dative of a short word: "im Amte".
  private static func dative(of noun: [UInt8]) -> [UInt8]? {
    for ending: StaticString in ["amt", "Amt", "rat", "Rat", "tag", "bund", "Bund", "land", "Land"]
    where Letters.ends(noun, ending) {
      return noun + [101]
    }
    return nil
  }

  /// Nouns that decline like adjectives: "Landesbeauftragter", "Vorsitzende".
  static func isNominalisedAdjective(_ noun: [UInt8]) -> Bool {
    for stem: StaticString in [
      "beauftragte", "Beauftragte", "bevollmächtigte", "Bevollmächtigte", "vorsitzende",
      "Vorsitzende", "abgeordnete", "Abgeordnete", "beigeordnete", "Beigeordnete",
    ] where Letters.ends(noun, stem) || Letters.ends(noun.dropLast(), stem) {
      return true
    }
    return false
  }
}
