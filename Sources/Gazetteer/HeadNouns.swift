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
    /// Whether others meet in the houses of such bodies: "tagte im Ministerium".
    package var hasHouse: Bool
    /// The kinds of bodies that have such an organ, a bit each; 0 for any.
    fileprivate var owners: UInt32

    /// The kinds of bodies that have such an organ; empty where it can be anybody's.
    package var ownerKinds: [String] {
      KnownKinds.bodies.enumerated().filter { owners >> UInt32($0.offset) & 1 == 1 }.map(\.element)
    }
  }

  /// The plural of a head whose bodies are told apart by their place: "Handwerkskammern".
  package struct Plural: Sendable {
    package var form: String
    package var singular: String
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

  private let heads: [Head]
  /// Plurals in small letters, with the dative's where it differs.
  package let plurals: [Plural]
  /// The forms of all heads, in small letters.
  private let forms: Vocabulary
  /// By form, where its meanings end, and by meaning the head and the length of the ending.
  private let meaningEnds: FlatArray<UInt32>
  private let meanings: FlatArray<UInt32>
  /// The bytes of the longest form.
  private let longest: Int
  /// The last two bytes of all forms, a bit each.
  private let endings: [UInt64]

  /// Reads the tables of `words/heads.tsv`.
  ///
  /// - Throws: ``InputError`` with file, line and column for a row that can't be read.
  init(_ tables: [Table]) throws(InputError) {
    var heads: [Head] = []
    var plurals: [Plural] = []
    for table in tables {
      let columns = Row.Columns(table)
      for index in table.rows.indices {
        let row = Row(table, index, columns)
        heads.append(try Self.head(row))
        plurals += Self.plurals(row.string(.plural), of: row.string(.head))
      }
    }
    var forms = Vocabulary(capacity: heads.count * 3)
    var meanings: [[UInt32]] = []
    for (number, head) in heads.enumerated() {
      for ending in Self.endings(of: head) {
        let form = Self.folded(Array((head.lemma + ending).utf8)[...])
        let known = forms.count
        let id = forms.insert(form)
        if id == known { meanings.append([]) }
        meanings[id].append(UInt32(number << 8 | ending.utf8.count))
      }
    }
    self.heads = heads
    self.plurals = plurals
    self.forms = forms
    var ends = FlatArray<UInt32>(capacity: meanings.count)
    var flat = FlatArray<UInt32>()
    for meanings in meanings {
      flat.append(contentsOf: meanings)
      ends.append(UInt32(flat.count))
    }
    meaningEnds = ends
    self.meanings = flat
    longest = Self.longest(of: forms)
    endings = Self.endings(of: forms)
  }

  /// A plural, and the dative's: "Landgerichte", "Landgerichten".
  private static func plurals(_ form: String, of singular: String) -> [Plural] {
    guard !form.isEmpty else { return [] }
    let plural = Plural(form: form, singular: singular)
    guard form.hasSuffix("e") || form == singular else { return [plural] }
    return [plural, Plural(form: form + "n", singular: singular)]
  }

  private static func endings(of forms: Vocabulary) -> [UInt64] {
    var endings = [UInt64](repeating: 0, count: 1 << 10)
    for form in 0..<forms.count {
      let ending = ending(of: forms.word(form)[...])
      endings[ending / 64] |= 1 << UInt64(ending % 64)
    }
    return endings
  }

  /// The last two bytes as a number.
  private static func ending(of word: ArraySlice<UInt8>) -> Int {
    word.suffix(2).reduce(0) { $0 << 8 | Int($1) }
  }

  private static func longest(of forms: Vocabulary) -> Int {
    (0..<forms.count).reduce(0) { max($0, forms.length(of: $1)) }
  }

  private static func endings(of head: Head) -> [String] {
    switch head.gender {
    // "des Spezialisten", "dem Lieferanten"
    case .masculine where ["ist", "ant"].contains(where: head.lemma.hasSuffix): ["", "en"]
    case .masculine, .neuter: ["", "s", "es"]
    case .feminine: [""]
    // "mit den Stadtwerken"
    case .plural: head.lemma.hasSuffix("e") ? ["", "n"] : [""]
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
    guard ["", "ja"].contains(row.string(.house)) else { throw error(.house, ["ja"]) }
    var owners: UInt32 = 0
    for kind in row.strings(.owners) {
      guard let bit = KnownKinds.bodies.firstIndex(of: kind) else {
        throw error(.owners, KnownKinds.bodies)
      }
      owners |= 1 << UInt32(bit)
    }
    return Head(
      lemma: row.string(.head), gender: gender, kind: kind, sort: sort,
      hasHouse: row.string(.house) == "ja", owners: owners)
  }

  /// The heads that a token ends with: longest end first.
  package func matches(_ token: ArraySlice<UInt8>) -> [Match] {
    let ending = Self.ending(of: Self.folded(token.suffix(3)).suffix(2))
    guard endings[ending / 64] >> UInt64(ending % 64) & 1 == 1 else { return [] }
    let word = Self.folded(token)
    var matches: [Match] = []
    for prefix in max(0, word.count - max(1, longest))..<max(0, word.count - 1) {
      // Two letters before a head are an accident ("Beirat" is listed as a whole), unless a hyphen
      // parts them ("IT-Rat"). Only at the start of a character.
      guard word[prefix] & 0xC0 != 0x80, prefix == 0 || prefix >= 3 || word[prefix - 1] == 45,
        let form = forms.id(word, prefix..<word.count)
      else { continue }
      for meaning in (form == 0 ? 0 : Int(meaningEnds[form - 1]))..<Int(meaningEnds[form]) {
        let ending = Int(meanings[meaning] & 0xFF)
        matches.append(
          Match(
            head: heads[Int(meanings[meaning] >> 8)], isWhole: prefix == 0,
            lemmaLength: token.count - ending, isGenitive: ending > 0))
      }
    }
    return matches
  }

  /// The bytes of a word in small letters (ASCII and the Latin-1 ones).
  private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var folded = Array(word)
    var previous: UInt8 = 0
    for (index, byte) in folded.enumerated() {
      if (65...90).contains(byte)
        || previous == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
      {
        folded[index] = byte + 32
      }
      previous = byte
    }
    return folded
  }
}

extension [HeadNouns.Match] {
  /// The longest head of one kind; nil if that end is listed as none.
  package func longest(of kind: EntityKind) -> HeadNouns.Match? {
    let found = first { $0.head.kind == kind }
    return found?.head.sort == HeadNouns.Sort.none ? nil : found
  }
}

// MARK: - Compiled form

extension HeadNouns {
  private static let genders: [GrammaticalGender] = [.masculine, .feminine, .neuter, .plural]

  /// Writes heads and forms.
  func write(to file: inout CompiledWriter) {
    var lemmas = Vocabulary(capacity: heads.count)
    let numbers = heads.flatMap { head in
      [
        lemmas.insert(Array(head.lemma.utf8)), Self.genders.firstIndex(of: head.gender) ?? 0,
        EntityKind.allCases.firstIndex(of: head.kind) ?? 0,
        Sort.allCases.firstIndex(of: head.sort) ?? 0, head.hasHouse ? 1 : 0, Int(head.owners),
      ].map(UInt32.init)
    }
    let plurals = plurals.flatMap { plural in
      [plural.form, plural.singular].map { UInt32(lemmas.insert(Array($0.utf8))) }
    }
    lemmas.write(to: &file)
    file.add(numbers)
    file.add(plurals)
    forms.write(to: &file)
    file.add(meaningEnds)
    file.add(meanings)
  }

  /// Reads what ``write(to:)`` wrote; every number must be one that its place can have.
  init(from file: inout CompiledReader) throws(CompiledReader.Unusable) {
    let lemmas = try Vocabulary(from: &file)
    let numbers = try file.array(of: UInt32.self).map(Int.init)
    let plurals = try file.array(of: UInt32.self).map(Int.init)
    try CompiledReader.require(
      numbers.count % 6 == 0 && plurals.count % 2 == 0
        && plurals.allSatisfy { $0 < lemmas.count })
    self.plurals = stride(from: 0, to: plurals.count, by: 2).map {
      Plural(form: lemmas.string(plurals[$0]), singular: lemmas.string(plurals[$0 + 1]))
    }
    var heads: [Head] = []
    for start in stride(from: 0, to: numbers.count, by: 6) {
      let (lemma, gender) = (numbers[start], numbers[start + 1])
      let (kind, sort) = (numbers[start + 2], numbers[start + 3])
      let (house, owners) = (numbers[start + 4], numbers[start + 5])
      try CompiledReader.require(
        lemma < lemmas.count && gender < Self.genders.count && kind < EntityKind.allCases.count
          && sort < Sort.allCases.count && house < 2 && owners < 1 << KnownKinds.bodies.count)
      heads.append(
        Head(
          lemma: lemmas.string(lemma), gender: Self.genders[gender],
          kind: EntityKind.allCases[kind], sort: Sort.allCases[sort], hasHouse: house == 1,
          owners: UInt32(owners)))
    }
    self.heads = heads
    forms = try Vocabulary(from: &file)
    meaningEnds = try file.flat()
    meanings = try file.flat()
    longest = Self.longest(of: forms)
    endings = Self.endings(of: forms)
    try CompiledReader.require(
      meaningEnds.count == forms.count && meaningEnds.isAscending
        && Int(meaningEnds.last ?? 0) == meanings.count
        && meanings.allSatisfy { $0 >> 8 < heads.count })
  }
}
