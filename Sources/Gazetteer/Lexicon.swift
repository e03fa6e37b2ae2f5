package import GermanText
package import Ontology

/// Everything the gazetteer knows, ready to be looked up in a text.
package final class Lexicon: Sendable {
  /// All records: bodies, places, roles, programmes, in the order of their files.
  package let records: Records

  /// Where the parts came from or were put, under which key.
  private let kept: (cache: LexiconCache, key: UInt64)?
  private let tables: [Table]
  /// By table.
  private let columns: [Row.Columns]
  private let ids: Vocabulary
  let trie: FormTrie
  let words: WordList
  let roleHeads: RoleHeads

  /// The nouns that end names: `words/heads.tsv`.
  package let heads: HeadNouns

  private let memory = WordMemory()

  /// Reads one or more gazetteer folders; a later folder adds to the earlier ones, and its record
  /// replaces one of the same id.
  ///
  /// With a cache, what was made of the same files before is taken from there, or put there.
  ///
  /// - Throws: ``InputError`` with file, line and column for a row that can't be read.
  package init(folders: [String], cache: LexiconCache? = nil) throws {
    let sources = try GazetteerSources(folders: folders)
    let parts: LexiconParts
    if let cache {
      let found = try cache.parts(of: sources)
      parts = found.parts
      kept = (cache, found.key)
    } else {
      parts = try LexiconParts(sources.contents())
      kept = nil
    }
    records = parts.records
    tables = parts.tables
    columns = tables.map(Row.Columns.init)
    ids = parts.ids
    trie = parts.trie
    words = parts.words
    heads = parts.heads
    roleHeads = parts.roleHeads
  }

  /// What the graph needs of the records; the administrations of places included.
  ///
  /// Made anew each time: ask once.
  package var catalogue: Catalogue {
    Catalogue(source: LexiconCatalogue(self))
  }

  /// What is made of this gazetteer and of something else that `state` tells: from the cache, or
  /// made now and put there.
  package func value<Value>(
    _ content: LexiconCache.Content, of state: [[UInt8]],
    read: (inout CompiledReader) throws(CompiledReader.Unusable) -> Value, make: () throws -> Value,
    write: (Value, inout CompiledWriter) -> Void
  ) throws -> Value {
    guard let kept else { return try make() }
    var hash = ContentHash()
    hash.combine(kept.key)
    for part in state { hash.combine(part) }
    return try kept.cache.value(content, key: hash.value, read: read, make: make, write: write)
  }

  /// The names of the catalogue: from the cache, or made now and put there.
  var catalogueIndex: CatalogueIndex {
    guard let kept else { return CatalogueIndex(self) }
    return kept.cache.value(
      .names, key: kept.key,
      read: { (file) throws(CompiledReader.Unusable) in
        try CatalogueIndex(from: &file, records)
      }, make: { CatalogueIndex(self) }, write: { $0.write(to: &$1) })
  }

  /// Where records are named in a text: ascending, without overlap, leftmost-longest.
  ///
  /// A match starts and ends at token borders. All records that a form can mean are its readings.
  package func matches(in text: TokenisedText) -> [LexiconMatch] {
    let tokens = text.tokens
    let ids = tokens.map { trie.word(text.bytes, $0.range) }
    var matches: [LexiconMatch] = []
    var start = 0
    while start < tokens.count {
      guard ids[start] >= 0 else {
        start += 1
        continue
      }
      var node = trie.step(from: 0, ids[start])
      var end = start + 1
      var best = (node: 0, end: start)
      while node != 0 {
        if trie.isEnd(node) { best = (node, end) }
        guard end < tokens.count, !tokens[end].startsLine else { break }
        node = trie.step(from: node, ids[end])
        end += 1
      }
      guard best.node != 0 else {
        start += 1
        continue
      }
      var readings = readings(at: best.node)
      if readings.count > 1 { order(&readings, from: start, to: best.end, in: text) }
      matches.append(LexiconMatch(tokens: start..<best.end, readings: readings))
      start = best.end
    }
    return matches
  }

  /// Puts the form of a role that goes with the article before it first: "die Vorsitzende" is a
  /// woman, "der Vorsitzende" a man.
  private func order(
    _ readings: inout [LexiconMatch.Reading], from start: Int, to end: Int, in text: TokenisedText
  ) {
    guard let role = readings.first(where: { records.kind($0.record) == .role })?.record else {
      return
    }
    let kinds = readings.filter { $0.record == role }.map { RoleHeads.kind(of: $0.form) }
    guard kinds.count > 1 else { return }
    let head = Array(text.bytes[text.tokens[headToken(start..<end, text)].range])
    let chosen = Determiner(before: start, in: text).choose(from: kinds, head)
    guard
      let index = readings.firstIndex(where: {
        $0.record == role && RoleHeads.kind(of: $0.form) == chosen
      }), let first = readings.firstIndex(where: { $0.record == role })
    else { return }
    readings.insert(readings.remove(at: index), at: first)
  }

  /// The head of a role's title: the first capitalised word before one that is none.
  private func headToken(_ tokens: Range<Int>, _ text: TokenisedText) -> Int {
    tokens.first { token in
      text.tokens[token].isCapitalised
        && (token + 1 == tokens.upperBound || !text.tokens[token + 1].isCapitalised)
    } ?? tokens.lowerBound
  }

  /// What kind of word some bytes are by themselves, without the text around them.
  package func classes(ofWord word: [UInt8]) -> WordClasses {
    words.classes(word, 0..<word.count)
  }

  /// Whether the word lists hold some bytes as a word, with a capital or small.
  package func isKnown(_ word: [UInt8]) -> Bool { words.isKnown(word) }

  /// What the word lists, given names and head nouns say of each token of a text.
  package func readings(of text: TokenisedText) -> WordReadings {
    memory.withStore { store in
      var readings = WordReadings()
      readings.classes.reserveCapacity(text.tokens.count)
      readings.heads.reserveCapacity(text.tokens.count)
      readings.areRoles.reserveCapacity(text.tokens.count)
      // Whether the token is part of a title or particle; a mark is where the word before it is.
      var isInSequence = false
      for (index, token) in text.tokens.enumerated() {
        var word = WordMemory.Reading()
        switch token.kind {
        case .word:
          word = store.reading(of: text.bytes[token.range]) { reading(ofWord: index, in: text) }
          isInSequence = word.isInSequence
        case .number: isInSequence = words.isInSequence(text.bytes, token.range)
        case .mark: isInSequence = isInSequence && !token.hasSpaceBefore
        }
        readings.classes.append(
          words.classes(of: index, word.classes, isInSequence: isInSequence, in: text))
        readings.heads.append(word.heads)
        readings.areRoles.append(word.isRole)
      }
      return readings
    }
  }

  /// What is to be known of a word that was not met before.
  private func reading(ofWord token: Int, in text: TokenisedText) -> WordMemory.Reading {
    let range = text.tokens[token].range
    return WordMemory.Reading(
      classes: words.classes(ofWord: text.bytes, text.tokens[token]),
      heads: heads.matches(text.bytes[range]), isRole: role(of: token, in: text) != nil,
      isInSequence: words.isInSequence(text.bytes, range))
  }

  /// The record with this id.
  package func record(id: String) -> Int? {
    ids.id(Array(id.utf8))
  }

  /// The records that this name or alias can mean, in the nominative.
  package func records(named name: String) -> [Int] {
    var found: [Int] = []
    for reading in readings(of: TokenisedText(name)) where !found.contains(reading.record) {
      let row = row(reading.record)
      let names =
        [records[reading.record].name] + row.names.map { String(decoding: $0, as: UTF8.self) }
      if names.contains(name) { found.append(reading.record) }
    }
    return found
  }

  /// How many forms the records have; one that several records share counts for each.
  package var formCount: Int { trie.entryCount }

  /// What a whole text means as one form.
  func readings(of text: TokenisedText) -> [LexiconMatch.Reading] {
    var node = 0
    for token in text.tokens {
      node = trie.step(from: node, trie.word(text.bytes, token.range))
      if node == 0 { return [] }
    }
    return node == 0 ? [] : readings(at: node)
  }

  /// A record's row in its file.
  func row(_ record: Int) -> RecordFields {
    let (table, row) = records.place(record)
    return RecordFields(Row(tables[table], row, columns[table]), records.kind(record))
  }

  private func readings(at node: Int) -> [LexiconMatch.Reading] {
    trie.entries(at: node).map { LexiconMatch.Reading(record: Int($0.record), form: $0.form) }
  }
}

extension Lexicon {
  /// The place whose administration has this record id.
  package func administered(by id: String) -> Int? {
    let prefix = "verwaltung-"
    guard id.hasPrefix(prefix) else { return nil }
    return record(id: String(id.dropFirst(prefix.count)))
  }
}
