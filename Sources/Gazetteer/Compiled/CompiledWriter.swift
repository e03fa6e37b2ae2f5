/// Writes the flat arrays of a compiled gazetteer: a header, a table of the arrays with their
/// places and hashes, the arrays.
package struct CompiledWriter {
  private var sections: [(bytes: [UInt8], width: Int)] = []

  /// Adds an array; it is read back by its place in the order.
  package mutating func add<Element: BitwiseCopyable>(_ elements: [Element]) {
    sections.append((elements.withUnsafeBytes(Array.init), MemoryLayout<Element>.stride))
  }

  /// Adds a few numbers as an array of their own.
  package mutating func add(numbers: Int...) {
    add(numbers.map(Int64.init))
  }

  /// The file, in pieces to be written one after the other.
  func file(key: UInt64) -> [[UInt8]] {
    var table: [UInt64] = []
    var offset = CompiledFormat.tableStart + sections.count * CompiledFormat.entryLength
    for section in sections {
      table += [
        UInt64(offset), UInt64(section.bytes.count), UInt64(section.width),
        section.bytes.withUnsafeBytes(ContentHash.of),
      ]
      offset += section.bytes.count
    }
    var header = [
      CompiledFormat.magic, CompiledFormat.version, key, UInt64(offset), UInt64(sections.count),
    ]
    header.append(CompiledFormat.hash(header, table))
    return [Self.bytes(header), Self.bytes(table)] + sections.map(\.bytes)
  }

  private static func bytes(_ words: [UInt64]) -> [UInt8] {
    words.withUnsafeBytes(Array.init)
  }
}

/// What writer and reader of a compiled gazetteer agree on.
///
/// Numbers are in the machine's byte order: on another machine the magic number is a wrong one.
enum CompiledFormat {
  /// “KGLEXIKO”.
  static let magic: UInt64 = 0x4F4B_4958_454C_474B
  /// Counts up when the arrays or their meaning change.
  static let version: UInt64 = 1
  /// Magic number, version, key, length of the file, number of arrays, hash of header and table.
  static let headerWords = 6
  static let tableStart = headerWords * 8
  /// Place, length in bytes, width of an element, hash.
  static let entryWords = 4
  static let entryLength = entryWords * 8
  /// More is no compiled gazetteer.
  static let mostSections = 256

  static func hash(_ header: [UInt64], _ table: [UInt64]) -> UInt64 {
    var hash = ContentHash()
    header.prefix(headerWords - 1).withUnsafeBytes { hash.combine($0) }
    table.withUnsafeBytes { hash.combine($0) }
    return hash.value
  }
}
