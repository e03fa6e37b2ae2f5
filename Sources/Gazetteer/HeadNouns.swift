import FoundationEssentials
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

  /// Reads `words/heads.tsv` of each folder that has one.
  ///
  /// - Throws: ``InputError`` with file and line for a row that can't be read.
  package init(folders: [String]) throws {
    for folder in folders {
      let file = folder + "/words/heads.tsv"
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      for (index, line) in data.split(separator: 10).enumerated().dropFirst() {
        let cells = line.split(separator: 9, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
        guard cells.count == 4, let gender = GrammaticalGender(rawValue: cells[1]),
          let kind = EntityKind(rawValue: cells[2]), let sort = Sort(rawValue: cells[3])
        else {
          throw InputError(
            "expected head, gender (m f n p), kind and sort, separated by tabs",
            file: file, line: index + 1)
        }
        insert(Head(lemma: cells[0], gender: gender, kind: kind, sort: sort))
      }
    }
  }

  private mutating func insert(_ head: Head) {
    heads.append(head)
    let endings: [String]
    switch head.gender {
    case .masculine, .neuter: endings = ["", "s", "es"]
    case .feminine, .plural: endings = [""]
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
