internal import GermanText
internal import Ontology

/// Common words, given names, titles and particles, by their bytes.
struct WordList: Sendable {
  private var words: Vocabulary
  private var classes = FlatArray<WordClasses>()
  /// Titles and particles as sequences of words; an entry's record is the raw value of its class.
  private var sequences = FormTrie(capacity: 512)
  private static let longestSequence = 5
  /// Longer words are no words: nobody looks for their parts.
  static let longestWord = 100

  /// The files of single words, in the order that the words are kept in.
  private static let kinds: [GazetteerFiles.Kind] = [.nouns, .otherWords, .givenNames]

  init(_ files: GazetteerFiles) throws {
    let tables = Self.kinds.flatMap { kind in files.tables(kind).map { (kind, $0) } }
    words = Vocabulary(capacity: tables.reduce(0) { $0 + $1.1.rows.count })
    for (kind, table) in tables {
      let columns = Row.Columns(table)
      for row in table.rows.indices {
        let new: WordClasses =
          switch kind {
          case .nouns: .noun
          case .otherWords: .otherWord
          default: try Self.nameClasses(Row(table, row, columns))
          }
        let (id, isNew) = unsafe table.bytes.withElements(table.key(of: row)) {
          unsafe words.insert($0)
        }
        if isNew { classes.append(new) } else { classes[id].formUnion(new) }
      }
    }
    for table in files.tables(.particles) {
      for row in table.rows.indices {
        addSequence(table.bytes.bytes(table.key(of: row)), .nameParticle)
      }
    }
    for table in files.tables(.titles) {
      let columns = Row.Columns(table)
      for index in table.rows.indices {
        let row = Row(table, index, columns)
        addSequence(row.bytes(.word), try Self.titleClass(row))
      }
    }
  }

  // MARK: - Compiled form

  /// Writes all parts.
  func write(to file: inout CompiledWriter) {
    words.write(to: &file)
    file.add(classes)
    sequences.write(to: &file)
  }

  /// Reads what ``write(to:)`` wrote.
  init(from file: inout CompiledReader) throws(CompiledReader.Unusable) {
    words = try Vocabulary(from: &file)
    classes = try file.flat()
    try CompiledReader.require(classes.count == words.count)
    sequences = try FormTrie(from: &file, recordCount: Int(Int32.max))
  }

  private mutating func addSequence(_ bytes: [UInt8], _ new: WordClasses) {
    let text = TokenisedText(bytes: bytes)
    let name = text.tokens.map { Array(bytes[$0.range]) }
    sequences.insert(name, record: Int(new.rawValue), form: .name)
  }

  /// What a row of given names says.
  static func nameClasses(_ row: Row) throws -> WordClasses {
    var classes: WordClasses =
      switch row.string(.gender) {
      case "m": [.givenName, .maleGivenName]
      case "w": [.givenName, .femaleGivenName]
      case "u": .givenName
      default:
        throw row.error(
          "“\(row.string(.gender))” is no gender of a given name. Write m, w or u.", at: .gender)
      }
    if !row.range(.also).isEmpty { classes.insert(.alsoWord) }
    return classes
  }

  /// What a row of titles says.
  static func titleClass(_ row: Row) throws -> WordClasses {
    switch row.string(.kind) {
    case "akademisch": return .academicTitle
    case "anrede": return .address
    case "zusatz": return .nameAddition
    default:
      throw row.error(
        "“\(row.string(.kind))” is no kind of title. Write akademisch, anrede or zusatz.",
        at: .kind)
    }
  }

  // MARK: - Asking

  /// The classes that a token has where it stands, given what ``classes(ofWord:_:)`` says of it and whether
  /// it, or the word before a mark, can be part of a title or particle.
  func classes(
    of index: Int, _ word: WordClasses, isInSequence: Bool, in text: TokenisedText
  ) -> WordClasses {
    var found = isInSequence ? sequenceClasses(of: index, in: text).union(word) : word
    if word.contains(.alsoSmall), startsSentence(index, in: text) { found.insert(.otherWord) }
    return found
  }

  /// The classes of a token wherever it stands.
  func classes(ofWord bytes: [UInt8], _ token: Token) -> WordClasses {
    let word = Spelling.plain(bytes, token.range) ?? Array(bytes[token.range])
    var found = classes(word, 0..<word.count)
    if token.isCapitalised, isOther(Letters.decapitalised(word)) { found.insert(.alsoSmall) }
    return found
  }

  /// The classes of a word by itself.
  func classes(_ bytes: [UInt8], _ range: Range<Int>) -> WordClasses {
    var found: WordClasses = []
    if let id = words.id(bytes, range) { found = classes[id] }
    let word = Array(bytes[range])
    if let hyphen = word.lastIndex(of: 45), hyphen + 1 < word.count {
      found.formUnion(hyphenated(word, hyphen))
    } else if !Letters.isCapitalised(word) {
      if found.isEmpty, isOther(word) { found.insert(.otherWord) }
    } else if !found.contains(.noun) {
      if isInflectedNoun(word) {
        found.insert(.noun)
      } else if isCompound(word) {
        found.formUnion([.noun, .compound])
      }
    }
    return found
  }

  /// Whether a word, given with a capital, is a noun of the list or a form of one.
  func isNoun(_ word: [UInt8]) -> Bool {
    if let id = words.id(word), classes[id].contains(.noun) { return true }
    return isInflectedNoun(word)
  }

  /// Whether a word stands in one of the lists, with a capital or small.
  func isKnown(_ word: [UInt8]) -> Bool {
    words.id(word) != nil || words.id(Letters.decapitalised(word)) != nil
      || words.id(Letters.capitalised(word)) != nil
  }

  /// Whether a compound can begin with this: a known word, perhaps with its joint.
  func isFirstPart(_ part: [UInt8]) -> Bool {
    guard part.count >= 3 else { return false }
    if isKnown(part) { return true }
    for joint in Self.joints where part.count - joint.count >= 3 && part.hasSuffix(joint) {
      if isKnown(Array(part.dropLast(joint.count))) { return true }
    }
    return false
  }

  /// Whether a word is made of known parts, the last one a noun.
  func isCompound(_ word: [UInt8]) -> Bool {
    isCompound(word, depth: 0)
  }

  private static let joints: [[UInt8]] = ["s", "n", "en", "es", "e", "er", "ens"].map {
    Array($0.utf8)
  }
  private static let endings: [[UInt8]] = [
    "s", "es", "n", "en", "e", "er", "ern", "nen", "se", "sen",
  ]
  .map { Array($0.utf8) }

  private func isCompound(_ word: [UInt8], depth: Int) -> Bool {
    guard (6...Self.longestWord).contains(word.count), depth < 3 else { return false }
    var split = word.count - 3
    while split >= 3 {
      // Never inside a character.
      if word[split] & 0xC0 != 0x80 {
        let last = Letters.capitalised(Array(word[split...]))
        if isNoun(last) {
          let first = Array(word[..<split])
          if isFirstPart(first) || isCompoundFirstPart(first, depth: depth) { return true }
        }
      }
      split -= 1
    }
    return false
  }

  private func isCompoundFirstPart(_ part: [UInt8], depth: Int) -> Bool {
    if isCompound(part, depth: depth + 1) { return true }
    guard part.last == 115 else { return false }
    return isCompound(Array(part.dropLast()), depth: depth + 1)
  }

  private func hyphenated(_ word: [UInt8], _ hyphen: Int) -> WordClasses {
    let last = Array(word[(hyphen + 1)...])
    let lastClasses = classes(last, 0..<last.count)
    if lastClasses.contains(.givenName) {
      var genders = lastClasses.intersection([.givenName, .femaleGivenName, .maleGivenName])
      for part in word[..<hyphen].split(separator: 45) {
        let part = Array(part)
        guard let id = words.id(part), classes[id].contains(.givenName) else {
          genders = []
          break
        }
        // A double name has the gender that its parts share; "Karl-Maria" is the first part's.
        if !classes[id].isDisjoint(with: [.femaleGivenName, .maleGivenName]) {
          genders = classes[id].intersection([.givenName, .femaleGivenName, .maleGivenName])
        }
      }
      if !genders.isEmpty { return genders }
    }
    return lastClasses.contains(.noun) && Letters.isCapitalised(last) ? [.noun] : []
  }

  /// Whether a small word is in the list, or an adjective of the list with an ending.
  private func isOther(_ word: [UInt8]) -> Bool {
    if let id = words.id(word), classes[id].contains(.otherWord) { return true }
    for ending in Self.adjectiveEndings
    where word.count - ending.count >= 3 && word.hasSuffix(ending) {
      let stem = 0..<(word.count - ending.count)
      if let id = words.id(word, stem), classes[id].contains(.otherWord) { return true }
    }
    return false
  }

  private static let adjectiveEndings: [[UInt8]] = ["e", "er", "en", "em", "es"].map {
    Array($0.utf8)
  }

  private func isInflectedNoun(_ word: [UInt8]) -> Bool {
    for ending in Self.endings where word.count - ending.count >= 2 && word.hasSuffix(ending) {
      let stem = 0..<(word.count - ending.count)
      if let id = words.id(word, stem), classes[id].contains(.noun) { return true }
    }
    guard let plain = Self.withoutUmlaut(word) else { return false }
    if let id = words.id(plain), classes[id].contains(.noun) { return true }
    for ending in Self.endings where plain.count - ending.count >= 2 && plain.hasSuffix(ending) {
      let stem = 0..<(plain.count - ending.count)
      if let id = words.id(plain, stem), classes[id].contains(.noun) { return true }
    }
    return false
  }

  /// "Stadtrate" of "Stadträte": the last umlaut undone; nil for a word without one.
  private static func withoutUmlaut(_ word: [UInt8]) -> [UInt8]? {
    var position = word.count - 2
    while position >= 0 {
      if word[position] == 0xC3 {
        let vowels: [UInt8: UInt8] = [
          0xA4: 97, 0xB6: 111, 0xBC: 117, 0x84: 65, 0x96: 79, 0x9C: 85,
        ]
        if let vowel = vowels[word[position + 1]] {
          return Array(word[..<position]) + [vowel] + Array(word[(position + 2)...])
        }
      }
      position -= 1
    }
    return nil
  }

  private func startsSentence(_ token: Int, in text: TokenisedText) -> Bool {
    var first = token
    while first > 0, text.tokens[first - 1].kind == .mark, !text.tokens[first].startsLine {
      let byte = text.bytes[Int(text.tokens[first - 1].start)]
      // An opening quote or bracket before the word, or a colon.
      if byte == 58 { return true }
      guard byte >= 0x80 || byte == 34 || byte == 40 else { break }
      first -= 1
    }
    if first == 0 || text.tokens[first].startsLine { return true }
    return text.sentences[text.sentence(of: first)].lowerBound == first
  }

  /// Whether some bytes are a word of a title or particle.
  func isInSequence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    sequences.word(bytes, range) >= 0
  }

  private func sequenceClasses(of token: Int, in text: TokenisedText) -> WordClasses {
    var found: WordClasses = []
    let earliest = max(0, token - Self.longestSequence + 1)
    for start in stride(from: token, through: earliest, by: -1) {
      var node = 0
      var position = start
      while position < text.tokens.count {
        node = sequences.step(from: node, sequences.word(text.bytes, text.tokens[position].range))
        guard node != 0 else { break }
        if position >= token {
          for entry in sequences.entries(at: node) {
            found.insert(WordClasses(rawValue: UInt32(entry.record)))
          }
        }
        position += 1
      }
      if text.tokens[start].startsLine { break }
    }
    return found
  }
}

extension [UInt8] {
  func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
