internal import GermanText
internal import Ontology

/// Reads the records of a gazetteer and makes their forms.
struct LexiconBuilder {
  private(set) var records: [RecordDraft] = []
  private(set) var tables: [Table] = []
  private(set) var ids = Vocabulary(capacity: 1 << 14)
  private(set) var trie = FormTrie(capacity: 1 << 16)

  /// The files of records, in the order that the records have.
  static let kinds: [GazetteerFiles.Kind] = [.bodies, .places, .roles, .programmes]

  init(_ files: GazetteerFiles) throws {
    for kind in Self.kinds {
      for table in files.tables(kind) {
        tables.append(table)
        let columns = Row.Columns(table)
        for index in table.rows.indices {
          try add(kind, Row(table, index, columns))
        }
      }
    }
  }

  private mutating func add(_ kind: GazetteerFiles.Kind, _ row: Row) throws {
    var record = try Self.record(kind, row)
    record.table = tables.count - 1
    record.row = row.index
    if let index = ids.id(Array(record.id.utf8)), records[index].kind != record.kind {
      // The check complains; here the first keeps the id, so that both can be found.
      record.id += "#" + record.kind.rawValue
    }
    let known = ids.count
    let index = ids.insert(Array(record.id.utf8))
    if index == known {
      records.append(record)
    } else {
      records[index] = record
    }
  }

  /// Reads one row of a file of records.
  static func record(_ kind: GazetteerFiles.Kind, _ row: Row) throws -> RecordDraft {
    let record =
      switch kind {
      case .places: try place(row)
      case .roles: try role(row)
      case .programmes: try body(row, kind: .programme)
      default: try body(row, kind: .body)
      }
    guard !record.name.isEmpty else {
      throw row.error("The record has no name. Give it one.", at: kind == .roles ? .title : .name)
    }
    return record
  }

  private static func gender(_ row: Row) throws -> GrammaticalGender? {
    let text = row.string(.gender)
    guard !text.isEmpty else { return nil }
    guard let gender = GrammaticalGender(rawValue: text) else {
      throw row.error(
        "“\(text)” is no gender. Write m, f, n or p (plural), or leave it empty.", at: .gender)
    }
    return gender
  }

  /// What a name alone could be mistaken for: an ordinary word, a person's name.
  private static func ambiguity(_ row: Row) throws -> (isWord: Bool, isName: Bool) {
    let ambiguous = row.strings(.ambiguous)
    for item in ambiguous where item != "Wort" && item != "Name" {
      throw row.error(
        "“\(item)” is no kind of ambiguity. Write Wort, Name or both with “; ” between.",
        at: .ambiguous)
    }
    return (ambiguous.contains("Wort"), ambiguous.contains("Name"))
  }

  private static func body(_ row: Row, kind: EntityKind) throws -> RecordDraft {
    let ambiguity = try ambiguity(row)
    return RecordDraft(
      id: row.string(.id), kind: kind, name: row.string(.name), type: row.string(.kind),
      level: row.string(.level), land: row.string(.land), parent: row.string(.parent),
      grammaticalGender: try gender(row), isAlsoWord: ambiguity.isWord,
      isAlsoName: ambiguity.isName)
  }

  private static func place(_ row: Row) throws -> RecordDraft {
    let ambiguity = try ambiguity(row)
    return RecordDraft(
      id: row.string(.id), kind: .place, name: row.string(.name), type: row.string(.type),
      land: row.string(.land), inhabitants: try row.int(.inhabitants) ?? 0,
      isAlsoWord: ambiguity.isWord, isAlsoName: ambiguity.isName)
  }

  private static func role(_ row: Row) throws -> RecordDraft {
    guard RoleDeclension(rawValue: row.string(.declension)) != nil else {
      throw row.error(
        "“\(row.string(.declension))” is no declension. "
          + "Write strong, weak, adjective, none or phrase.", at: .declension)
    }
    let ambiguity = try ambiguity(row)
    return RecordDraft(
      id: row.string(.id), kind: .role, name: row.string(.title), type: row.string(.category),
      grammaticalGender: .masculine, isAlsoWord: ambiguity.isWord, isAlsoName: ambiguity.isName,
      chairs: try row.flag(.chair), isExclusive: try row.flag(.exclusive))
  }
}

// MARK: - Forms

extension LexiconBuilder {
  /// Fills the trie with the forms of all records.
  mutating func addForms(words: WordList) {
    let columns = tables.map(Row.Columns.init)
    for (index, record) in records.enumerated() {
      let row = Row(tables[record.table], record.row, columns[record.table])
      switch record.kind {
      case .place: addPlace(index, record, row, words)
      case .role: addRole(index, row)
      default: addBody(index, record, row)
      }
    }
    let ranks = records.map { Rank($0) }
    trie.sortEntries { first, second in
      let (one, other) = (Int(first.record), Int(second.record))
      let order = (Rank.rank(of: first.form), Rank.rank(of: second.form))
      if order.0 != order.1 { return order.0 < order.1 }
      if ranks[one].kind != ranks[other].kind { return ranks[one].kind < ranks[other].kind }
      if ranks[one].inhabitants != ranks[other].inhabitants {
        return ranks[one].inhabitants > ranks[other].inhabitants
      }
      return one < other
    }
  }

  /// What decides between the records that one form can mean.
  private struct Rank {
    let kind: Int
    let inhabitants: Int

    init(_ record: RecordDraft) {
      inhabitants = record.inhabitants
      kind =
        switch record.kind {
        case .body: 0
        case .role: 1
        case .programme: 2
        default: 3
        }
    }

    static func rank(of form: LexiconMatch.Form) -> Int {
      switch form {
      case .name, .abbreviation, .administration: 0
      case .formerName: 1
      case .feminine: 2
      case .plural: 3
      case .demonym: 4
      case .adjective: 5
      }
    }
  }

  private mutating func addBody(_ index: Int, _ record: RecordDraft, _ row: Row) {
    addName(row.bytes(.name), index, record.grammaticalGender, .name)
    for alias in row.list(.aliases) { addName(alias, index, record.grammaticalGender, .name) }
    for former in RecordFields(row, record.kind).formerNames {
      addName(former, index, nil, .formerName)
    }
  }

  private mutating func addName(
    _ bytes: [UInt8], _ index: Int, _ gender: GrammaticalGender?, _ form: LexiconMatch.Form
  ) {
    for spelling in Self.spellings(of: bytes) {
      let name = Self.words(spelling)
      let isShort = name.count == 1 && Letters.isAbbreviation(name[0])
      let form = isShort && form == .name ? .abbreviation : form
      for words in Inflection.forms(of: name, gender: gender) {
        trie.insert(words, record: index, form: form)
        if let split = Self.splitAtHyphens(words) { trie.insert(split, record: index, form: form) }
      }
    }
  }

  private mutating func addPlace(_ index: Int, _ record: RecordDraft, _ row: Row, _ words: WordList)
  {
    let shape = PlaceShape(type: record.type)
    for (position, bytes) in ([row.bytes(.name)] + row.list(.aliases)).enumerated() {
      let name = Self.words(bytes)
      guard let first = name.first else { continue }
      let isShort = name.count == 1 && Letters.isAbbreviation(first)
      let isAdministration = position > 0 && shape.isAdministration(name)
      let form: LexiconMatch.Form =
        isShort ? .abbreviation : isAdministration ? .administration : .name
      if name.count == 1, !shape.hasArticle {
        trie.insert(word: first, record: index, form: form)
        if let last = first.last, last != 115, last != 120, last != 122, last != 0x9F {
          trie.insert(word: first + [115], record: index, form: form)
        }
        // "des Saarlandes", beside "Saarlands"
        if Letters.ends(first, "land") {
          trie.insert(word: first + [101, 115], record: index, form: form)
        }
        // "in den Niederlanden"
        if record.type == "Staat", first.last == 101 {
          trie.insert(word: first + [110], record: index, form: form)
        }
        if shape.isLarge, let split = Self.splitAtHyphens(name) {
          trie.insert(split, record: index, form: form)
        }
      } else {
        for words in Inflection.placeForms(
          of: name, gender: shape.gender(of: name), hasAdjective: shape.canHaveAdjective)
        {
          trie.insert(words, record: index, form: form)
        }
      }
    }
    guard shape.isLarge || record.inhabitants >= 5_000 else { return }
    let demonyms = row.list(.demonym)
    for demonym in demonyms { trie.insert(Self.words(demonym), record: index, form: .demonym) }
    if demonyms.isEmpty, shape.isTown {
      let name = Self.words(row.bytes(.name))
      for demonym in Demonyms.forms(of: name) where !words.isKnown(demonym.last ?? []) {
        trie.insert(demonym, record: index, form: .demonym)
      }
    }
    for adjective in row.list(.adjective) {
      for form in Inflection.adjectiveForms(adjective) {
        trie.insert(word: form, record: index, form: .adjective)
      }
    }
  }

  private mutating func addRole(_ index: Int, _ row: Row) {
    guard let declension = RoleDeclension(rawValue: row.string(.declension)) else { return }
    let title = RoleTitle(
      masculine: Self.words(row.bytes(.title)), feminine: Self.words(row.bytes(.feminine)),
      declension: declension)
    for form in title.forms() {
      trie.insert(form.words, record: index, form: Self.form(form.kind))
      if let split = Self.splitAtHyphens(form.words) {
        trie.insert(split, record: index, form: Self.form(form.kind))
      }
    }
    for abbreviation in row.list(.abbreviations) {
      let name = Self.words(abbreviation)
      guard let last = name.last else { continue }
      let isShort = name.count == 1 && Letters.isAbbreviation(name[0])
      let isWoman = name.count == 1 && Letters.ends(name[0], "in")
      let form: LexiconMatch.Form = isWoman ? .feminine : isShort ? .abbreviation : .name
      trie.insert(name, record: index, form: form)
      guard Letters.isASCIILetter(last.last ?? 0), last.last != 115 else { continue }
      let plural = name.dropLast() + [last + [115]]
      trie.insert(Array(plural), record: index, form: form)
      trie.insert(Array(plural), record: index, form: .plural)
    }
  }

  private static func form(_ kind: RoleTitleForm.Kind) -> LexiconMatch.Form {
    switch kind {
    case .singular: .name
    case .feminine: .feminine
    case .plural: .plural
    }
  }

  /// The words of a name, as the tokeniser cuts them.
  static func words(_ bytes: [UInt8]) -> NameWords {
    if isOneWord(bytes) { return [bytes] }
    return TokenisedText(bytes: bytes).tokens.map { token in
      Spelling.plain(bytes, token.range) ?? Array(bytes[token.range])
    }
  }

  /// Whether a name is surely one word: letters and inner hyphens only.
  private static func isOneWord(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first != 45, last != 45 else {
      return false
    }
    return bytes.allSatisfy {
      Letters.isASCIILetter($0) || $0 == 45 || $0 == 0xC3 || (0x80..<0xC0).contains($0)
    } && !bytes.contains(0xE2) && !bytes.contains(0xC2)
  }

  /// A name as written, and without the blanks inside an abbreviation such as "e.V.".
  private static func spellings(of name: [UInt8]) -> [[UInt8]] {
    var tight: [UInt8] = []
    for (position, byte) in name.enumerated() {
      let isInner =
        byte == 32 && position >= 2 && name[position - 1] == 46
        && (position == 2 || !isLetter(name[position - 3])) && position + 2 < name.count
        && name[position + 2] == 46
      if !isInner { tight.append(byte) }
    }
    return tight == name ? [name] : [name, tight]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Letters.isASCIILetter(byte) || byte >= 0x80
  }

  /// "IT Planungsrat" of "IT-Planungsrat"; nil for a form without such a word.
  private static func splitAtHyphens(_ form: NameWords) -> NameWords? {
    guard form.contains(where: { $0.contains(45) }) else { return nil }
    var split: NameWords = []
    for word in form {
      let parts = word.split(separator: 45)
      let isSplit =
        word.last != 45 && parts.count > 1
        && parts.allSatisfy { $0.count > 1 && Letters.isCapitalised(Array($0)) }
      split += isSplit ? parts.map(Array.init) : [word]
    }
    return split.count == form.count ? nil : split
  }
}
