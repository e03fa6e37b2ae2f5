/// Reads the flat arrays of a compiled gazetteer, in the order they were written, where they lie in
/// the mapped file.
///
/// Nothing is trusted: a wrong magic number, version or key, a length or place outside of the file,
/// a hash that doesn't match end the reading.
package struct CompiledReader {
  /// The file is none of ours, of another version or content, or damaged.
  package struct Unusable: Error {
    package init() {}
  }

  private let memory: FlatMemory
  /// Lengths, widths and hashes of the arrays, and the zeros that fill it up.
  private let table: FlatArray<UInt64>
  private let tableEnd: Int
  private var next = 0
  /// Where the next array begins: each right after the one before.
  private var offset: Int

  /// Opens a file and checks header and table.
  init(path: String, key: UInt64) throws(Unusable) {
    guard let memory = DiskFile(path: path)?.mapped(),
      let header = FlatArray<UInt64>(memory, at: 0, count: CompiledFormat.headerWords),
      header[0] == CompiledFormat.magic, header[1] == CompiledFormat.version, header[2] == key,
      header[3] == UInt64(memory.byteCount), header[4] <= UInt64(CompiledFormat.mostSections),
      let table = FlatArray<UInt64>(
        memory, at: CompiledFormat.tableStart, count: CompiledFormat.tableWords(Int(header[4]))),
      CompiledFormat.hash(Array(header), Array(table)) == header[5]
    else { throw Unusable() }
    self.memory = memory
    self.table = table
    tableEnd = Int(header[4]) * CompiledFormat.entryWords
    offset = CompiledFormat.arraysStart(Int(header[4]))
  }

  /// The next array where it lies; its elements may have any bits.
  mutating func flat<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type = Element.self
  ) throws(Unusable) -> FlatArray<Element> {
    let stride = MemoryLayout<Element>.stride
    guard next + CompiledFormat.entryWords <= tableEnd,
      let length = Int(exactly: table[next]), table[next + 1] == UInt64(stride),
      length <= memory.byteCount, length % stride == 0,
      memory.hash(at: offset, count: CompiledFormat.padded(length)) == table[next + 2],
      let elements = FlatArray<Element>(memory, at: offset, count: length / stride)
    else { throw Unusable() }
    next += CompiledFormat.entryWords
    offset += CompiledFormat.padded(length)
    return elements
  }

  /// The next array, copied; its elements may have any bits.
  package mutating func array<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type = Element.self
  ) throws(Unusable) -> [Element] {
    try unsafe flat(of: type).withElements { unsafe Array($0) }
  }

  /// The next array, of as many numbers as are expected.
  package mutating func numbers(_ count: Int) throws(Unusable) -> [Int] {
    let numbers = try flat(of: Int64.self)
    guard numbers.count == count else { throw Unusable() }
    return numbers.map(Int.init)
  }

  /// Ends the reading where something isn't as it must be.
  package static func require(_ isSound: Bool) throws(Unusable) {
    guard isSound else { throw Unusable() }
  }
}
