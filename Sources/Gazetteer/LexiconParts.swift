/// The parts of a lexicon that take time to make of its files.
struct LexiconParts {
  let records: Records
  /// The files of records, in the order that the records have.
  let tables: [Table]
  let ids: Vocabulary
  let trie: FormTrie
  let words: WordList
  let heads: HeadNouns
  let roleHeads: RoleHeads
  /// What the last ones are made of.
  private let roleHeadTables: [Table]

  /// Makes the parts of the files.
  init(_ contents: [GazetteerContent]) throws {
    let files = try GazetteerFiles(contents)
    roleHeadTables = files.tables(.roleHeads)
    heads = try HeadNouns(files.tables(.heads))
    roleHeads = try RoleHeads(roleHeadTables)
    var builder = try LexiconBuilder(files)
    words = try WordList(files)
    builder.addForms(words: words)
    records = Records(builder.records)
    tables = builder.tables
    ids = builder.ids
    trie = builder.trie
  }

  // MARK: - Compiled form

  /// Takes the parts from a compiled file of these sources.
  init(
    from file: inout CompiledReader, _ sources: GazetteerSources
  ) throws(CompiledReader.Unusable) {
    func tables(_ kinds: [GazetteerFiles.Kind]) throws(CompiledReader.Unusable) -> [Table] {
      var tables: [Table] = []
      for kind in kinds {
        for source in sources.files(kind) {
          tables.append(
            try Table(from: &file, path: source.path, optional: kind.optionalColumns))
        }
      }
      return tables
    }
    self.tables = try tables(LexiconBuilder.kinds)
    records = try Records(from: &file, self.tables)
    ids = try Vocabulary(from: &file)
    try CompiledReader.require(ids.count == records.count)
    trie = try FormTrie(from: &file, recordCount: records.count)
    words = try WordList(from: &file)
    heads = try HeadNouns(from: &file)
    roleHeadTables = try tables([.roleHeads])
    guard let roleHeads = try? RoleHeads(roleHeadTables) else { throw CompiledReader.Unusable() }
    self.roleHeads = roleHeads
  }

  /// Writes the parts, in the order they are read.
  func write(to file: inout CompiledWriter) {
    for table in tables { table.write(to: &file) }
    records.write(to: &file)
    ids.write(to: &file)
    trie.write(to: &file)
    words.write(to: &file)
    heads.write(to: &file)
    for table in roleHeadTables { table.write(to: &file) }
  }
}
