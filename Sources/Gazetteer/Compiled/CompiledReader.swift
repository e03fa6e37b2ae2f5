/// Reads the flat arrays of a compiled gazetteer, in the order they were written.
///
/// Nothing is trusted: a wrong magic number, version or key, a length or place outside of the file,
/// a hash that doesn't match end the reading.
package struct CompiledReader {
  /// The file is none of ours, of another version or content, or damaged.
  package struct Unusable: Error {
    package init() {}
  }

  private let file: DiskFile
  private let table: [UInt64]
  private var next = 0

  /// Opens a file and checks header and table.
  init(path: String, key: UInt64) throws(Unusable) {
    guard let file = DiskFile(path: path) else { throw Unusable() }
    let header = try Self.words(file, at: 0, count: CompiledFormat.headerWords)
    guard header[0] == CompiledFormat.magic, header[1] == CompiledFormat.version,
      header[2] == key, header[3] == UInt64(file.count),
      header[4] <= UInt64(CompiledFormat.mostSections)
    else { throw Unusable() }
    table = try Self.words(
      file, at: CompiledFormat.tableStart, count: Int(header[4]) * CompiledFormat.entryWords)
    guard CompiledFormat.hash(header, table) == header[5] else { throw Unusable() }
    self.file = file
  }

  /// The next array; its elements may have any bits.
  package mutating func array<Element: BitwiseCopyable>(
    of type: Element.Type = Element.self
  ) throws(Unusable) -> [Element] {
    let width = MemoryLayout<Element>.stride
    guard next + CompiledFormat.entryWords <= table.count else { throw Unusable() }
    let entry = table[next..<next + CompiledFormat.entryWords]
    next += CompiledFormat.entryWords
    guard let offset = Int(exactly: entry[entry.startIndex]),
      let length = Int(exactly: entry[entry.startIndex + 1]),
      entry[entry.startIndex + 2] == UInt64(width), offset <= file.count,
      length <= file.count - offset, length % width == 0
    else { throw Unusable() }
    var isSound = false
    let elements = [Element](unsafeUninitializedCapacity: length / width) { buffer, count in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      isSound =
        file.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<length]), at: offset)
        && ContentHash.of(UnsafeRawBufferPointer(rebasing: bytes[..<length]))
          == entry[entry.startIndex + 3]
      count = isSound ? length / width : 0
    }
    guard isSound else { throw Unusable() }
    return elements
  }

  /// The next array, of as many numbers as are expected.
  package mutating func numbers(_ count: Int) throws(Unusable) -> [Int] {
    let numbers = try array(of: Int64.self)
    guard numbers.count == count else { throw Unusable() }
    return numbers.map(Int.init)
  }

  /// Ends the reading where something isn't as it must be.
  package static func require(_ isSound: Bool) throws(Unusable) {
    guard isSound else { throw Unusable() }
  }

  private static func words(
    _ file: DiskFile, at offset: Int, count: Int
  ) throws(Unusable) -> [UInt64] {
    guard offset + count * 8 <= file.count else { throw Unusable() }
    var words = [UInt64](repeating: 0, count: count)
    let isRead = words.withUnsafeMutableBytes { file.read(into: $0, at: offset) }
    guard isRead else { throw Unusable() }
    return words
  }
}
