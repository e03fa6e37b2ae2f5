/// The parts of a lexicon that take time to make of its files.
struct LexiconParts {
  let records: [Record]
  let rows: [RecordRow]
  let tables: [Table]
  let ids: Vocabulary
  let trie: FormTrie
  let words: WordList

  /// Makes the parts of the files.
  init(_ sources: GazetteerSources) throws {
    let files = try GazetteerFiles(sources)
    var builder = try LexiconBuilder(files)
    words = try WordList(files)
    builder.addForms(words: words)
    records = builder.records
    rows = builder.rows
    tables = builder.tables
    ids = builder.ids
    trie = builder.trie
  }

  /// Takes the parts from a compiled file of the same sources.
  init(
    from file: inout CompiledReader, _ sources: GazetteerSources
  ) throws(CompiledReader.Unusable) {
    var tables: [Table] = []
    for kind in LexiconBuilder.kinds {
      for source in sources.files(kind) {
        let ends = try file.array(of: UInt32.self)
        var rows: [Range<Int>] = []
        rows.reserveCapacity(ends.count / 2)
        for index in stride(from: 0, to: ends.count - 1, by: 2) {
          try CompiledReader.require(ends[index] <= ends[index + 1])
          rows.append(Int(ends[index])..<Int(ends[index + 1]))
        }
        tables.append(
          try Table(
            path: source.path, bytes: source.bytes, rows: rows, optional: kind.optionalColumns))
      }
    }
    self.tables = tables
    (records, rows) = try RecordArrays.read(from: &file, tables)
    ids = try Vocabulary(from: &file)
    try CompiledReader.require(ids.count == records.count)
    trie = try FormTrie(from: &file, recordCount: records.count)
    words = try WordList(from: &file, sources)
  }

  /// Writes the parts, in the order they are read.
  func write(to file: inout CompiledWriter) {
    for table in tables {
      file.add(table.rows.flatMap { [UInt32($0.lowerBound), UInt32($0.upperBound)] })
    }
    RecordArrays.write(records, rows, to: &file)
    ids.write(to: &file, withArena: true)
    trie.write(to: &file)
    words.write(to: &file)
  }
}
