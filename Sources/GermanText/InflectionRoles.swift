/// How the head noun of an office's title declines.
package enum RoleDeclension: String, Sendable {
  /// "des Bürgermeisters", "die Bürgermeister".
  case strong
  /// "des Präsidenten", "die Präsidenten".
  case weak
  /// "ein Vorsitzender, der Vorsitzende, des Vorsitzenden".
  case adjectival = "adjective"
  /// "des CIO, der CIOs": an s at most.
  case fixed = "none"
  /// Several words: the adjectives and the head decline, each in its way.
  case phrase
}

/// A form of an office's title.
package struct RoleTitleForm: Hashable, Sendable {
  package var words: NameWords
  package var kind: Kind

  /// What the form says of its holders.
  package enum Kind: UInt8, Sendable {
    /// The masculine singular, or a singular for either gender: "Leiter:in".
    case singular
    case feminine
    case plural
  }
}

/// An office's title with what it takes to make its forms.
package struct RoleTitle: Sendable {
  package var masculine: NameWords
  /// Empty for a title without a feminine of its own.
  package var feminine: NameWords
  package var declension: RoleDeclension

  package init(masculine: NameWords, feminine: NameWords, declension: RoleDeclension) {
    self.masculine = masculine
    self.feminine = feminine
    self.declension = declension
    // "geschäftsführendes Vorstandsmitglied"
    let isNeuter =
      masculine.count > 1 && masculine == feminine && Letters.ends(masculine[0], "es")
    gender = isNeuter ? .neuter : .masculine
  }

  /// The gender of the title's first form.
  private let gender: GrammaticalGender

  /// All forms: cases, feminine, plural, and the spellings for all genders at once.
  package func forms() -> [RoleTitleForm] {
    var forms: [RoleTitleForm] = []
    for kind in [RoleTitleForm.Kind.singular, .feminine, .plural] {
      forms += self.forms(kind).map { RoleTitleForm(words: $0, kind: kind) }
    }
    return forms
  }

  private func forms(_ kind: RoleTitleForm.Kind) -> [NameWords] {
    let shape = Shape(masculine, gender: gender)
    var list = FormList(kind == .singular ? masculine : nil)
    for head in shape.heads {
      let noun = masculine[head]
      let woman = feminineHead(for: head)
      let declension =
        declension == .phrase ? Self.declension(of: noun, woman: woman) : self.declension
      switch kind {
      case .singular:
        let nouns = Self.singulars(of: noun, declension)
        for form in nouns {
          list.append(
            masculine, adjectives: shape.adjectives, endings: ["er", "e", "en", "em", "es"],
            head, form)
        }
        for form in Self.genderedSingulars(of: noun, woman: woman, declension) {
          list.append(
            masculine, adjectives: shape.adjectives,
            endings: ["e*r", "e:r", "e_r", "e/r", "e/-r", "er", "e", "en"], head, form)
        }
      case .feminine:
        guard let woman else { continue }
        for form in Self.feminineSingulars(of: woman) {
          list.append(
            masculine, adjectives: shape.adjectives, endings: ["e", "er", "en"], head, form)
        }
      case .plural:
        var nouns = Self.plurals(of: noun, declension)
        if let woman { nouns += Self.pluralsOfBoth(noun, woman: woman) }
        for form in nouns {
          list.append(
            masculine, adjectives: shape.adjectives, endings: ["e", "er", "en"], head, form)
        }
      }
    }
    list.addInitialVariants(hasAdjective: !shape.adjectives.isEmpty)
    // A feminine title may be built quite differently: "Kauffrau".
    if kind == .feminine, !feminine.isEmpty, feminine != masculine { list.append(feminine) }
    return list.all
  }

  /// The feminine of the word that is the masculine's head.
  private func feminineHead(for head: Int) -> [UInt8]? {
    guard feminine.count == masculine.count, feminine[head] != masculine[head]
    else {
      // "Vorsitzende" differs by its ending only; a word that is the same is not the head.
      return nil
    }
    return feminine[head]
  }
}

// MARK: - Forms of one word

extension RoleTitle {
  /// How a head declines, as its own look tells.
  static func declension(of noun: [UInt8], woman: [UInt8]?) -> RoleDeclension {
    if let woman, woman + [114] == noun { return .adjectival }
    if Paradigm.isNominalisedAdjective(noun) || Letters.ends(noun, "beamter") { return .adjectival }
    for ending: StaticString in ["ent", "ant", "ist", "loge", "graf"]
    where Letters.ends(noun, ending) {
      return .weak
    }
    return woman == nil && Letters.isAbbreviation(noun) ? .fixed : .strong
  }

  /// The masculine singular in all cases.
  static func singulars(of noun: [UInt8], _ declension: RoleDeclension) -> [[UInt8]] {
    switch declension {
    case .fixed: return [noun] + (Inflection.nameGenitive(noun).map { [$0] } ?? [])
    case .strong, .phrase: return [noun] + Paradigm.genitives(of: noun)
    case .weak:
      if Letters.ends(noun, "herr") || Letters.ends(noun, "Herr") {
        return [noun, noun + [110], noun + [101, 110]]
      }
      return [noun, noun + (noun.last == 101 ? [110] : [101, 110])]
    case .adjectival:
      let stem = Letters.adjectiveStem(noun)
      return ["er", "e", "en", "em"].map { stem + Array($0.utf8) }
    }
  }

  /// The feminine singular: -in has one form, "Vorsitzende" declines.
  static func feminineSingulars(of noun: [UInt8]) -> [[UInt8]] {
    guard Letters.ends(noun, "e") else { return [noun] }
    let stem = Letters.adjectiveStem(noun)
    return ["e", "en", "er"].map { stem + Array($0.utf8) }
  }

  /// The masculine plural, dative included.
  static func plurals(of noun: [UInt8], _ declension: RoleDeclension) -> [[UInt8]] {
    switch declension {
    case .fixed: return Inflection.nameGenitive(noun).map { [$0] } ?? []
    case .weak: return [noun + (noun.last == 101 ? [110] : [101, 110])]
    case .adjectival:
      let stem = Letters.adjectiveStem(noun)
      return ["e", "en", "er"].map { stem + Array($0.utf8) }
    case .strong, .phrase: return strongPlurals(of: noun)
    }
  }

  private static func strongPlurals(of noun: [UInt8]) -> [[UInt8]] {
    let umlauts: [(StaticString, [StaticString])] = [
      ("rat", ["räte", "räten"]), ("Rat", ["Räte", "Räten"]),
      ("anwalt", ["anwälte", "anwälten"]), ("Anwalt", ["Anwälte", "Anwälten"]),
      ("vorstand", ["vorstände", "vorständen"]), ("Vorstand", ["Vorstände", "Vorständen"]),
      ("mann", ["männer", "männern", "leute", "leuten"]),
      ("vogt", ["vögte", "vögten"]), ("arzt", ["ärzte", "ärzten"]), ("Arzt", ["Ärzte", "Ärzten"]),
      ("propst", ["pröpste", "pröpsten"]), ("Propst", ["Pröpste", "Pröpsten"]),
    ]
    for (ending, plurals) in umlauts where Letters.ends(noun, ending) {
      let stem = Array(noun.dropLast(ending.utf8CodeUnitCount))
      return plurals.map { stem + Letters.bytes($0) }
    }
    let s = noun + [115]
    if Letters.isAbbreviation(noun) { return [noun, s] }
    if Letters.ends(noun, "er") || Letters.ends(noun, "el") { return [noun, noun + [110]] }
    if Letters.ends(noun, "en") { return [noun] }
    if Letters.ends(noun, "or") { return [noun + [101, 110]] }
    if Letters.ends(noun, "e") { return [noun + [110]] }
    return [noun + [101], noun + [101, 110], s]
  }

  private static let joints = ["*", ":", "_", "/", "/-"]

  /// "Bürgermeister*in", "BürgermeisterIn", "Vorsitzende:r": one person of either gender.
  static func genderedSingulars(
    of noun: [UInt8], woman: [UInt8]?, _ declension: RoleDeclension
  ) -> [[UInt8]] {
    if declension == .adjectival {
      let stem = Letters.adjectiveStem(noun) + [101]
      return (joints + [""]).flatMap { joint in
        [joint.isEmpty ? "R" : "r", joint.isEmpty ? "N" : "n"].map {
          stem + Array((joint + $0).utf8)
        }
      }
    }
    guard let woman, let stem = feminineStem(woman) else { return [] }
    var stems = [stem]
    if stem != noun, declension != .adjectival { stems.append(noun) }
    return stems.flatMap { stem in
      (joints.map { $0 + "in" } + ["In"]).map { stem + Array($0.utf8) }
    }
  }

  /// The feminine plural, and the plural for all genders.
  static func pluralsOfBoth(_ noun: [UInt8], woman: [UInt8]) -> [[UInt8]] {
    if Letters.ends(woman, "frau") { return [woman + [101, 110]] }
    guard let stem = feminineStem(woman) else { return [] }
    var forms = [stem + Array("innen".utf8)]
    for stem in stem == noun ? [stem] : [stem, noun] {
      for joint in joints { forms.append(stem + Array((joint + "innen").utf8)) }
      forms.append(stem + Array("Innen".utf8))
    }
    return forms
  }

  /// "Landrät" of "Landrätin".
  private static func feminineStem(_ woman: [UInt8]) -> [UInt8]? {
    Letters.ends(woman, "in") ? Array(woman.dropLast(2)) : nil
  }
}

extension RoleTitle {
  /// The forms of a head that ends a compound: each with its kind.
  package static func headForms(
    masculine: [UInt8], feminine: [UInt8], declension: RoleDeclension
  ) -> [(word: [UInt8], kind: RoleTitleForm.Kind)] {
    let woman: [UInt8]? = feminine.isEmpty ? nil : feminine
    var forms: [(word: [UInt8], kind: RoleTitleForm.Kind)] = []
    forms += singulars(of: masculine, declension).map { ($0, .singular) }
    forms += genderedSingulars(of: masculine, woman: woman, declension).map { ($0, .singular) }
    if let woman { forms += feminineSingulars(of: woman).map { ($0, .feminine) } }
    forms += plurals(of: masculine, declension).map { ($0, .plural) }
    if let woman { forms += pluralsOfBoth(masculine, woman: woman).map { ($0, .plural) } }
    return forms
  }
}
