import Foundation
import Testing

@testable import Gazetteer

/// Arrays that own their memory or lie in a mapped file.
@Suite struct FlatArrayTests {
  @Test func `grows and is changed like a plain array`() {
    var plain: [Int32] = []
    var flat = FlatArray<Int32>()
    for number in 0..<1000 {
      plain.append(Int32(number * 7 % 13))
      flat.append(Int32(number * 7 % 13))
    }
    for index in stride(from: 0, to: 1000, by: 9) {
      plain[index] = -5
      flat[index] = -5
    }
    plain += [1, 2, 3]
    flat.append(contentsOf: [1, 2, 3])
    flat.reserveCapacity(10)
    #expect(Array(flat) == plain)
    #expect(FlatArray<UInt64>(repeating: 9, count: 3).elementsEqual([9, 9, 9]))
  }

  @Test func `a copy keeps its elements when the other is changed`() {
    var first = FlatArray<UInt8>([1, 2, 3])
    let copy = first
    first[1] = 9
    first.append(4)
    #expect(Array(copy) == [1, 2, 3])
    #expect(Array(first) == [1, 9, 3, 4])
    var second = copy
    second.append(7)
    #expect(Array(copy) == [1, 2, 3])
    #expect(Array(second) == [1, 2, 3, 7])
  }

  @Test func `a mapped file is never written to`() throws {
    let folder = try TemporaryFolder(["bytes": "abcdefgh"])
    let memory = try #require(DiskFile(path: folder.path + "/bytes")?.mapped())
    let mapped = try #require(FlatArray<UInt8>(memory, at: 2, count: 4))
    var changed = mapped
    changed[0] = 65
    changed.append(66)
    #expect(mapped.string(0..<4) == "cdef")
    #expect(changed.string(0..<5) == "AdefB")
    #expect(try String(contentsOfFile: folder.path + "/bytes", encoding: .utf8) == "abcdefgh")
  }

  @Test(
    arguments: [
      (0, 2, true), (8, 1, true), (16, 0, true), (0, 3, false), (8, 2, false), (17, 0, false),
      (-8, 1, false), (0, -1, false), (4, 1, false), (Int.max, 1, false), (0, Int.max, false),
      (8, Int.max / 8, false),
    ])
  func `lies inside of its memory and straight, or isn't made`(
    offset: Int, count: Int, isPossible: Bool
  ) {
    let memory = FlatMemory(byteCount: 16)
    #expect((FlatArray<UInt64>(memory, at: offset, count: count) != nil) == isPossible)
  }

  @Test(arguments: [-1, 3, Int.max, Int.min])
  func `a place outside ends the program instead of being read`(index: Int) async {
    await #expect(processExitsWith: .failure) { [index] in
      print(FlatArray<UInt32>([1, 2, 3])[index])
    }
  }

  @Test(
    arguments: [
      ([], true, true), ([5], true, true), ([1, 2, 9], true, true), ([1, 1, 2], true, false),
      ([2, 1], false, false), ([0, UInt32.max, 0], false, false),
    ] as [([UInt32], Bool, Bool)])
  func `tells whether numbers fall or stay`(
    numbers: [UInt32], isAscending: Bool, isRising: Bool
  ) {
    #expect(FlatArray(numbers).isAscending == isAscending)
    #expect(FlatArray(numbers).isRising == isRising)
  }

  @Test func `an empty file is not mapped, a missing one not opened`() throws {
    let folder = try TemporaryFolder(["empty": ""])
    #expect(try #require(DiskFile(path: folder.path + "/empty")).mapped() == nil)
    #expect(DiskFile(path: folder.path + "/none") == nil)
    #expect(DiskFile(path: folder.path) == nil)
  }
}

/// Words by their bytes.
@Suite struct VocabularyTests {
  @Test func `tells apart words of every length that differ in one byte`() {
    var vocabulary = Vocabulary(capacity: 1)
    var words: [[UInt8]] = [[]]
    for length in 1...40 {
      let word = Array(repeating: UInt8(97), count: length)
      words.append(word)
      for position in word.indices {
        var other = word
        other[position] = 98
        words.append(other)
      }
    }
    for (id, word) in words.enumerated() { #expect(vocabulary.insert(word) == id) }
    for (id, word) in words.enumerated() {
      #expect(vocabulary.insert(word) == id)
      #expect(vocabulary.id(word) == id)
      #expect(vocabulary.id([33] + word + [33], 1..<word.count + 1) == id)
      #expect(vocabulary.word(id) == word)
      #expect(vocabulary.string(id) == String(decoding: word, as: UTF8.self))
    }
    #expect(vocabulary.count == words.count)
    #expect(vocabulary.id([99]) == nil)
  }
}

/// Hashes of contents.
@Suite struct ContentHashTests {
  @Test(arguments: [0, 1, 131_071, 131_072, 131_073, 262_144, 300_001])
  func `is the same for bytes in memory and in a file`(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let folder = try TemporaryFolder([:])
    try Data(bytes).write(to: URL(filePath: folder.path + "/bytes"))
    var first = ContentHash()
    first.combine(bytes)
    var second = ContentHash()
    let memory = FlatMemory(byteCount: DiskFile.pieceLength)
    #expect(DiskFile.read(folder.path + "/bytes", through: memory) { second.combine($0) })
    #expect(first.value == second.value)
  }

  @Test func `changes with every bit, and with bytes that move to the next file`() {
    let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0) }
    var seen = [ContentHash.of(bytes)]
    for bit in 0..<bytes.count * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      seen.append(ContentHash.of(changed))
    }
    #expect(Set(seen).count == seen.count)
    var first = ContentHash()
    first.combine(bytes)
    first.combine([])
    var second = ContentHash()
    second.combine(Array(bytes.dropLast()))
    second.combine([bytes[199]])
    #expect(first.value != second.value)
  }
}

extension ContentHash {
  fileprivate static func of(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { ContentHash.of($0) }
  }
}
