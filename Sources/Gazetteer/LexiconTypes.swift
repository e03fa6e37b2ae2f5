/// A form of one or more records in a text.
package struct LexiconMatch: Hashable, Sendable {
  /// Token indices.
  package var tokens: Range<Int>
  /// Best first: names before demonyms, larger places before smaller ones.
  package var readings: [Reading]

  /// One record that the form can mean.
  package struct Reading: Hashable, Sendable {
    /// An index into the lexicon's records.
    package var record: Int
    package var form: Form
  }

  /// How the form names its record.
  package enum Form: UInt8, Sendable {
    /// The name or an alias, in any case.
    case name
    /// An abbreviation: all or mostly capitals.
    case abbreviation
    /// A name it once had.
    case formerName
    /// The -er word of a place: "Leipziger", "Münchner".
    case demonym
    /// The adjective of a place: "hessischen".
    case adjective
    /// A role's plural.
    case plural
    /// A role's feminine singular.
    case feminine
    /// A name of a place that means its administration: "Freistaat Bayern".
    case administration
  }
}

/// What the word lists say of a word.
package struct WordClasses: OptionSet, BitwiseCopyable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// As the set algebra's own, which is slow from another module.
  package init(arrayLiteral elements: WordClasses...) {
    self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
  }

  /// A common noun, an inflected one, or a compound of known parts.
  package static let noun = Self(rawValue: 1 << 0)
  /// A verb, adjective, article, preposition …: not a noun.
  package static let otherWord = Self(rawValue: 1 << 1)
  package static let femaleGivenName = Self(rawValue: 1 << 2)
  package static let maleGivenName = Self(rawValue: 1 << 3)
  /// A given name of either gender.
  package static let givenName = Self(rawValue: 1 << 4)
  /// A given name that is also a common word ("Mark", "Rose").
  package static let alsoWord = Self(rawValue: 1 << 5)
  /// "Dr.", "Prof.", "Dipl.-Ing.".
  package static let academicTitle = Self(rawValue: 1 << 6)
  /// "Herr", "Frau".
  package static let address = Self(rawValue: 1 << 7)
  /// "von", "van", "de", "Freiherr".
  package static let nameParticle = Self(rawValue: 1 << 8)
  /// What may follow or precede a name: "MdB", "geb", "Graf".
  package static let nameAddition = Self(rawValue: 1 << 9)
  /// Comes with `noun`: only by the compound rule, as a family name may too ("Steinbach").
  package static let compound = Self(rawValue: 1 << 10)
  /// A capitalised word whose small twin is a word of the lists ("Essen", "Stark").
  package static let alsoSmall = Self(rawValue: 1 << 11)
}

/// A role read from a word.
package struct RoleForm: Hashable, Sendable {
  /// Masculine nominative singular: "Digitaldezernent".
  package var title: String
  /// The record of the title or of its head; nil for a head without a record of its own.
  package var record: Int?
  package var isFeminine: Bool
  package var isPlural: Bool
  /// The first part of a hyphenated compound, where it has one: "BSI" of "BSI-Präsidentin",
  /// "Landes" of "Landes-CIO", "SPD" of "SPD-Fraktionschefin".
  package var prefix: String?
}
