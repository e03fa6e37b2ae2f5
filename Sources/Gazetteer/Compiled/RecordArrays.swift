internal import GermanText
internal import Ontology

/// The records of a gazetteer and their rows as flat arrays.
enum RecordArrays {
  /// Numbers by record: six strings; kind, gender and flags in one; inhabitants; table; row.
  private static let width = 10
  private static let kinds = EntityKind.allCases
  private static let genders: [GrammaticalGender?] = [nil, .masculine, .feminine, .neuter, .plural]

  /// Writes records, and where they stand.
  static func write(_ records: [Record], _ rows: [RecordRow], to file: inout CompiledWriter) {
    var strings = Vocabulary(capacity: records.count * 2)
    var words: [UInt32] = []
    words.reserveCapacity(records.count * width)
    for (record, row) in zip(records, rows) {
      for text in [record.id, record.name, record.type, record.level, record.land, record.parent] {
        words.append(UInt32(strings.insert(Array(text.utf8))))
      }
      let kind = kinds.firstIndex(of: record.kind) ?? 0
      let gender = genders.firstIndex(of: record.grammaticalGender) ?? 0
      let flags = [
        record.isAlsoWord, record.isAlsoName, record.chairs, record.isExclusive,
      ].enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
      words.append(UInt32(kind | gender << 8 | flags << 16))
      words.append(UInt32(clamping: record.inhabitants))
      words.append(UInt32(row.table))
      words.append(UInt32(row.index))
    }
    strings.write(to: &file, withArena: true)
    file.add(words)
  }
  /// Reads what ``write(_:_:to:)`` wrote.
  static func read(
    from file: inout CompiledReader, _ tables: [Table]
  ) throws(CompiledReader.Unusable) -> (records: [Record], rows: [RecordRow]) {
    let strings = try Vocabulary(from: &file).strings
    let words = try file.array(of: UInt32.self)
    let columns = tables.map(Row.Columns.init)
    try CompiledReader.require(words.count % width == 0)
    var records: [Record] = []
    var rows: [RecordRow] = []
    records.reserveCapacity(words.count / width)
    rows.reserveCapacity(words.count / width)
    for start in stride(from: 0, to: words.count, by: width) {
      func text(_ index: Int) throws(CompiledReader.Unusable) -> String {
        let id = Int(words[start + index])
        try CompiledReader.require(id < strings.count)
        return strings[id]
      }
      let (kind, gender) = (Int(words[start + 6] & 0xFF), Int(words[start + 6] >> 8 & 0xFF))
      let (table, row) = (Int(words[start + 8]), Int(words[start + 9]))
      try CompiledReader.require(
        kind < kinds.count && gender < genders.count && table < tables.count
          && row < tables[table].rows.count)
      func flag(_ index: Int) -> Bool { words[start + 6] >> (16 + index) & 1 == 1 }
      records.append(
        Record(
          id: try text(0), kind: kinds[kind], name: try text(1), type: try text(2),
          level: try text(3), land: try text(4), parent: try text(5),
          grammaticalGender: genders[gender], inhabitants: Int(words[start + 7]),
          isAlsoWord: flag(0), isAlsoName: flag(1), chairs: flag(2), isExclusive: flag(3)))
      rows.append(RecordRow(table: table, index: row, columns: columns[table]))
    }
    return (records, rows)
  }
}
