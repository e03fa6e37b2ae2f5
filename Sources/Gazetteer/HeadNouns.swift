package import GermanText
package import Ontology

/// The nouns that end the names of bodies, sessions, buildings and programmes: "-ausschuss",
/// "-sitzung", "-pakt".
///
/// Read from `words/heads.tsv`.
package struct HeadNouns: Sendable {
  /// One head noun.
  package struct Head: Hashable, Sendable {
    /// Lower case, nominative.
    package var lemma: String
    package var gender: GrammaticalGender
    package var kind: EntityKind
    package var sort: Sort
  }

  /// How a head noun makes a name.
  package enum Sort: String, Sendable, CaseIterable {
    /// An organ: named with the body it belongs to ("Stadtrat Essen").
    case organ
    /// An office: named by what it is for ("Amt für IT und Digitalisierung").
    case office = "behörde"
    /// A unit of an administration: named by its field ("Stabsstelle Digitalisierung") or its owner.
    case unit = "einheit"
    /// Ends a name in English ("Transformation Office").
    case english = "englisch"
    /// An agreement: a name only with what it is about ("Rahmenvereinbarung Breitband").
    case agreement = "vereinbarung"
    /// Followed by a name of its own ("Zweckverband 4IT").
    case properName = "eigenname"
    /// Says what a name is and stays outside of it ("der Verein GovTech Kommunal").
    case type = "gattung"
    /// Ends a company's name ("GmbH").
    case legalForm = "rechtsform"
    /// A meeting.
    case meeting = "sitzung"
    /// A building where people meet.
    case building = "gebäude"
    /// A law, treaty, strategy.
    case project = "vorhaben"
    /// Looks like a head noun and is none ("Vorrat").
    case none = "kein"
  }

  /// What a word's end says.
  package struct Match: Hashable, Sendable {
    package var head: Head
    /// Whether the word is the head noun alone.
    package var isWhole: Bool
    /// The bytes of the word in the nominative singular, as far as the ending tells.
    package var lemmaLength: Int
    package var isGenitive: Bool
  }

  private var heads: [Head] = []
  private var forms: [WordKey: [(head: Int, ending: Int)]] = [:]

  /// Reads the tables of `words/heads.tsv`.
  ///
  /// - Throws: ``InputError`` with file, line and column for a row that can't be read.
  init(_ tables: [Table]) throws(InputError) {
    for table in tables {
      let columns = Row.Columns(table)
      for index in table.rows.indices { insert(try Self.head(Row(table, index, columns))) }
    }
  }

  /// Reads one row.
  static func head(_ row: Row) throws(InputError) -> Head {
    func error(_ column: Column, _ known: [String]) -> InputError {
      row.error(
        "“\(row.string(column))” is no \(column.label) of a head. Write one of: "
          + known.joined(separator: ", ") + ".", at: column)
    }
    guard let gender = GrammaticalGender(rawValue: row.string(.gender)) else {
      throw error(.gender, ["m", "f", "n", "p"])
    }
    guard let kind = EntityKind(rawValue: row.string(.kind)) else {
      throw error(.kind, EntityKind.allCases.map(\.rawValue))
    }
    guard let sort = Sort(rawValue: row.string(.sort)) else {
      throw error(.sort, Sort.allCases.map(\.rawValue))
    }
    return Head(lemma: row.string(.head), gender: gender, kind: kind, sort: sort)
  }

  private mutating func insert(_ head: Head) {
    heads.append(head)
    let endings: [String]
    switch head.gender {
    case .masculine, .neuter: endings = ["", "s", "es"]
    case .feminine: endings = [""]
    // "mit den Stadtwerken"
    case .plural: endings = head.lemma.hasSuffix("e") ? ["", "n"] : [""]
    }
    for ending in endings {
      let key = WordKey((head.lemma + ending).utf8)
      forms[key, default: []].append((heads.count - 1, ending.utf8.count))
    }
  }

  /// The heads that a token ends with: longest end first.
  package func matches(token: Int, in text: TokenisedText) -> [Match] {
    let range = text.tokens[token].range
    let bytes = text.bytes
    var matches: [Match] = []
    var start = range.lowerBound
    while start < range.upperBound - 1 {
      // Only at the start of a character.
      if bytes[start] & 0xC0 != 0x80, let found = forms[WordKey(bytes[start..<range.upperBound])] {
        let prefix = start - range.lowerBound
        // Two letters before a head are an accident ("Beirat" is listed as a whole), unless a
        // hyphen parts them ("IT-Rat").
        if prefix == 0 || prefix >= 3 || bytes[start - 1] == 45 {
          matches += found.map { entry in
            Match(
              head: heads[entry.head], isWhole: prefix == 0,
              lemmaLength: range.count - entry.ending, isGenitive: entry.ending > 0)
          }
        }
      }
      start += 1
    }
    return matches
  }

  /// The longest head of one kind that a token ends with; nil if that end is listed as none.
  package func match(_ kind: EntityKind, token: Int, in text: TokenisedText) -> Match? {
    let found = matches(token: token, in: text).first { $0.head.kind == kind }
    return found?.head.sort == HeadNouns.Sort.none ? nil : found
  }
}
