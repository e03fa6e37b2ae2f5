/// Writes the flat arrays of a compiled gazetteer: a header, a table of the arrays with their
/// lengths and hashes, the arrays.
package struct CompiledWriter {
  private var sections: [(bytes: [UInt8], length: Int, width: Int)] = []

  /// Adds an array; it is read back by its place in the order.
  package mutating func add<Element: BitwiseCopyable>(_ elements: [Element]) {
    unsafe elements.withUnsafeBufferPointer { unsafe add($0) }
  }

  /// Adds an array; it is read back by its place in the order.
  mutating func add<Element>(_ elements: FlatArray<Element>) {
    unsafe elements.withElements { unsafe add($0) }
  }

  /// Adds a few numbers as an array of their own.
  package mutating func add(numbers: Int...) {
    add(numbers.map(Int64.init))
  }

  private mutating func add<Element: BitwiseCopyable>(_ elements: UnsafeBufferPointer<Element>) {
    let raw = UnsafeRawBufferPointer(elements)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(CompiledFormat.padded(raw.count))
    unsafe bytes.append(contentsOf: raw)
    bytes.append(
      contentsOf: repeatElement(0, count: CompiledFormat.padded(raw.count) - raw.count))
    sections.append((bytes, raw.count, MemoryLayout<Element>.stride))
  }

  /// The file, in pieces to be written one after the other.
  func file(key: UInt64) -> [[UInt8]] {
    var table: [UInt64] = []
    var end = CompiledFormat.arraysStart(sections.count)
    for section in sections {
      unsafe table += [
        UInt64(section.length), UInt64(section.width),
        section.bytes.withUnsafeBytes(ContentHash.of),
      ]
      end += section.bytes.count
    }
    table += Array(repeating: 0, count: CompiledFormat.tableWords(sections.count) - table.count)
    var header = [
      CompiledFormat.magic, CompiledFormat.version, key, UInt64(end), UInt64(sections.count),
    ]
    header.append(CompiledFormat.hash(header, table))
    return [Self.bytes(header), Self.bytes(table)] + sections.map(\.bytes)
  }

  private static func bytes(_ words: [UInt64]) -> [UInt8] {
    unsafe words.withUnsafeBytes(Array.init)
  }
}

/// What writer and reader of a compiled gazetteer agree on.
///
/// Numbers are in the machine's byte order: on another machine the magic number is a wrong one.
enum CompiledFormat {
  /// “KGLEXIKO”.
  static let magic: UInt64 = 0x4F4B_4958_454C_474B
  /// Counts up when the arrays or their meaning change.
  static let version: UInt64 = 4
  /// Magic number, version, key, length of the file, number of arrays, hash of header and table.
  static let headerWords = 6
  static let tableStart = headerWords * 8
  /// Length in bytes, width of an element, hash of the array and the zeros that fill it up.
  static let entryWords = 3
  /// More is no compiled gazetteer.
  static let mostSections = 256
  /// Arrays begin at multiples of this, so that any element stands straight.
  private static let alignment = 64

  /// Where the first array begins.
  static func arraysStart(_ sections: Int) -> Int {
    padded(tableStart + sections * entryWords * 8)
  }

  /// How many numbers the table has, with the zeros that fill it up.
  static func tableWords(_ sections: Int) -> Int {
    (arraysStart(sections) - tableStart) / 8
  }

  /// A length with the zeros that fill it up to where the next array may begin.
  static func padded(_ length: Int) -> Int {
    (length + alignment - 1) / alignment * alignment
  }

  static func hash(_ header: [UInt64], _ table: [UInt64]) -> UInt64 {
    var hash = ContentHash()
    unsafe header.prefix(headerWords - 1).withUnsafeBytes { unsafe hash.combine($0) }
    unsafe table.withUnsafeBytes { unsafe hash.combine($0) }
    return hash.value
  }
}
