internal import Ontology

/// A TSV file of the gazetteer: a header line, then one record a line, ascending by the bytes of
/// the first column, or of the line where several records may begin alike.
struct Table: Sendable {
  let path: String
  let bytes: FlatArray<UInt8>
  /// The names of the header line.
  let columns: [String]
  /// The byte range of every row, its line end excluded.
  ///
  /// Row 0 stands on line 2.
  let rows: Rows
  /// How many columns every row has; those after them may be left out.
  private let leastColumns: Int
  /// Whether no two rows begin alike.
  private let isKeyed: Bool

  /// Reads the bytes of a file, which must have the required columns; the optional ones may be
  /// missing, and so may a row's cells of them where they come last.
  ///
  /// - Throws: ``InputError`` for bytes that aren't UTF-8, wrong line ends, a missing column, rows
  ///   out of order or twice.
  init(
    path: String, bytes: [UInt8], requiring required: [String], optional: [String] = [],
    isKeyed: Bool = true
  ) throws(InputError) {
    self.path = path
    self.bytes = FlatArray(bytes)
    self.isKeyed = isKeyed
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw InputError(
        "starts with a byte order mark. Save the file as UTF-8 without it.", file: path, line: 1,
        column: 1)
    }
    var rows: [Range<Int>] = []
    rows.reserveCapacity(bytes.count / 24)
    var start = 0
    var position = 0
    unsafe bytes.withUnsafeBufferPointer { buffer in
      while position < buffer.count {
        if unsafe buffer[position] == 10 {
          rows.append(start..<position)
          start = position + 1
        }
        position += 1
      }
    }
    if start < bytes.count { rows.append(start..<bytes.count) }
    guard let header = rows.first, !header.isEmpty else {
      throw InputError(
        "is empty. Write the header line first: \(required.joined(separator: ", ")), "
          + "with a tabulator between the names.", file: path, line: 1)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Self.notUTF8(path: path, bytes: bytes, rows: rows)
    }
    columns = Self.columns(bytes[header])
    leastColumns = (columns.lastIndex { !optional.contains($0) } ?? 0) + 1
    self.rows = Rows(rows.dropFirst())
    if bytes[header].last == 13 {
      throw InputError(
        "has Windows line ends. Save the file with plain line feeds.", file: path, line: 1)
    }
    for name in required where !columns.contains(name) {
      throw InputError(
        "has no column “\(name)”. The header line must name: "
          + required.joined(separator: ", ") + ".", file: path, line: 1,
        column: Self.codePoints(bytes[header]) + 1)
    }
    if let twice = columns.indices.first(where: { columns[..<$0].contains(columns[$0]) }) {
      throw InputError(
        "has two columns “\(columns[twice])”. Delete or rename one of them.", file: path, line: 1,
        column: columns[..<twice].reduce(1) { $0 + $1.unicodeScalars.count + 1 })
    }
    try checkRows()
  }

  private static func columns(_ header: ArraySlice<UInt8>) -> [String] {
    String(decoding: header, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The index of a column; nil where the file has none of that name.
  func column(_ name: String) -> Int? {
    columns.firstIndex(of: name)
  }

  /// The byte range of a row's first field.
  func key(of row: Int) -> Range<Int> {
    let range = rows[row]
    guard columns.count > 1 else { return range }
    let length = unsafe bytes.withElements(range) { unsafe $0.firstIndex(of: 9) ?? $0.count }
    return range.lowerBound..<range.lowerBound + length
  }

  /// The byte ranges of a row's fields.
  func fields(of row: Int) -> [Range<Int>] {
    let range = rows[row]
    var fields: [Range<Int>] = []
    fields.reserveCapacity(columns.count)
    var start = range.lowerBound
    unsafe bytes.withElements(range) { bytes in
      for offset in bytes.indices where unsafe bytes[offset] == 9 {
        fields.append(start..<range.lowerBound + offset)
        start = range.lowerBound + offset + 1
      }
    }
    fields.append(start..<range.upperBound)
    return fields
  }

  func string(_ range: Range<Int>) -> String {
    bytes.string(range)
  }

  /// The items of a list field: separated by a semicolon and a blank.
  func list(_ range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var items: [Range<Int>] = []
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      if bytes[position] == 59 {
        if position > start { items.append(start..<position) }
        position += 1
        while position < range.upperBound, bytes[position] == 32 { position += 1 }
        start = position
      } else {
        position += 1
      }
    }
    if start < range.upperBound { items.append(start..<range.upperBound) }
    return items
  }

  /// An error at a field of a row.
  func error(_ message: String, row: Int, field: Int? = nil) -> InputError {
    var column: Int?
    if let field {
      let fields = fields(of: row)
      let end = field < fields.count ? fields[field].lowerBound : rows[row].upperBound
      column = Self.codePoints(bytes.bytes(rows[row].lowerBound..<end)[...]) + 1
    }
    return InputError(message, file: path, line: row + 2, column: column)
  }

  private func checkRows() throws(InputError) {
    var previous = 0..<0
    for (index, row) in rows.enumerated() {
      let key = key(of: index)
      if key.isEmpty {
        throw error(
          row.isEmpty
            ? "The line is empty. Delete it."
            : "The first column is empty. Every record needs its \(columns[0]).", row: index,
          field: 0)
      }
      if columns.count > 1 {
        let count = unsafe bytes.withElements(key.upperBound..<row.upperBound) { rest in
          unsafe rest.reduce(1) { $0 + ($1 == 9 ? 1 : 0) }
        }
        if count > columns.count || count < leastColumns {
          throw error(
            "The line has \(count) columns where the header has \(columns.count). "
              + "Every column needs its tabulator, an empty one too.",
            row: index, field: min(count - 1, columns.count))
        }
      }
      let order = compare(previous, isKeyed ? key : row)
      if order == 0 {
        throw error(
          "“\(string(key))” stands on the line before too. Keep one of them.", row: index, field: 0)
      }
      if order > 0 {
        throw error(
          "“\(string(key))” is out of order after “\(string(self.key(of: index - 1)))”. "
            + "Sort the lines by \(isKeyed ? "the bytes of the first column" : "their bytes") "
            + "(LC_ALL=C sort).",
          row: index, field: 0)
      }
      previous = isKeyed ? key : row
    }
  }

  /// Negative where the first range's bytes come first, 0 where both are the same.
  private func compare(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    unsafe bytes.withElements(first) { one in
      unsafe bytes.withElements(second) { other in
        for offset in 0..<min(one.count, other.count) where unsafe one[offset] != other[offset] {
          return unsafe Int(one[offset]) - Int(other[offset])
        }
        return one.count - other.count
      }
    }
  }

  private static func codePoints(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func notUTF8(path: String, bytes: [UInt8], rows: [Range<Int>]) -> InputError {
    for (index, row) in rows.enumerated()
    where String(validating: bytes[row], as: UTF8.self) == nil {
      return InputError(
        "The line isn't UTF-8. Save the file as UTF-8.", file: path, line: index + 1)
    }
    return InputError("isn't UTF-8. Save the file as UTF-8.", file: path)
  }
}

// MARK: - Rows

extension Table {
  /// The byte ranges of the lines after the header, each ending where its line feed stands.
  struct Rows: Sendable, RandomAccessCollection {
    /// Where each row starts, and where one after the last would start.
    private let starts: FlatArray<UInt32>

    var startIndex: Int { 0 }
    var endIndex: Int { starts.count - 1 }

    fileprivate init(_ rows: ArraySlice<Range<Int>>) {
      let end = rows.last.map { $0.upperBound + 1 } ?? 0
      starts = FlatArray((rows.map(\.lowerBound) + [end]).map { UInt32(clamping: $0) })
    }

    subscript(row: Int) -> Range<Int> {
      Int(starts[row])..<Int(starts[row + 1]) - 1
    }
  }
}

// MARK: - Compiled form

extension Table {
  /// Writes the bytes and where the rows start.
  func write(to file: inout CompiledWriter) {
    file.add(bytes)
    rows.write(to: &file)
  }

  /// Reads what ``write(to:)`` wrote; every row must lie in the bytes.
  init(
    from file: inout CompiledReader, path: String, optional: [String]
  ) throws(CompiledReader.Unusable) {
    self.path = path
    bytes = try file.flat()
    rows = try Rows(from: &file, end: bytes.count)
    isKeyed = true
    let header = bytes.firstIndex(of: 10) ?? bytes.count
    columns = Self.columns(bytes.bytes(0..<header)[...])
    leastColumns = (columns.lastIndex { !optional.contains($0) } ?? 0) + 1
  }
}

extension Table.Rows {
  fileprivate func write(to file: inout CompiledWriter) {
    file.add(starts)
  }

  fileprivate init(
    from file: inout CompiledReader, end: Int
  ) throws(CompiledReader.Unusable) {
    starts = try file.flat()
    guard let last = starts.last else { throw CompiledReader.Unusable() }
    // A row is at least its line feed, which the last line may lack.
    try CompiledReader.require(starts.isRising && Int(last) <= end + 1)
  }
}
