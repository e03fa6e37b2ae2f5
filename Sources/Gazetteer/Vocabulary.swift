internal import GermanText

/// Words by their bytes: open addressing, no strings.
///
/// Holds up to 16 million words, far more than a gazetteer has.
struct Vocabulary: Sendable {
  /// The words' bytes, one after the other or wherever they stand in a file.
  private var arena: [UInt8]
  private var starts: [UInt32] = []
  private var counts: [UInt16] = []
  /// The upper byte of a word's hash, then its id plus one in 24 bits; 0 is free.
  private var slots: [UInt32]
  private var mask: Int

  /// The number of words.
  var count: Int { starts.count }

  init(arena: [UInt8] = [], capacity: Int = 64) {
    self.arena = arena
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    starts.reserveCapacity(capacity)
    counts.reserveCapacity(capacity)
  }

  /// Adds the bytes of another source; its words are then registered by range.
  mutating func appendArena(_ bytes: [UInt8]) -> Int {
    let offset = arena.count
    arena += bytes
    return offset
  }

  /// The id of a word; nil for an unknown one.
  func id(_ bytes: [UInt8]) -> Int? {
    id(bytes, 0..<bytes.count)
  }

  /// The id of the word at a range of bytes; nil for an unknown one.
  func id(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let hash = Self.hash(bytes, range)
    let tag = Self.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 24 == tag {
        let id = Int(slots[slot] & 0xFF_FFFF) - 1
        if isWord(id, bytes, range) { return id }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The id of a word, which is added if it is new.
  mutating func insert(_ word: [UInt8]) -> Int {
    if let id = id(word) { return id }
    let start = arena.count
    arena += word
    return register(start..<arena.count).id
  }

  /// The id of a word that stands in the arena already, which is added if it is new.
  mutating func register(_ range: Range<Int>) -> (id: Int, isNew: Bool) {
    if starts.count * 2 >= slots.count { grow() }
    let hash = Self.hash(arena, range)
    let tag = Self.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 24 == tag {
        let id = Int(slots[slot] & 0xFF_FFFF) - 1
        if isWord(id, arena, range) { return (id, false) }
      }
      slot = (slot + 1) & mask
    }
    starts.append(UInt32(truncatingIfNeeded: range.lowerBound))
    counts.append(UInt16(truncatingIfNeeded: min(range.count, Int(UInt16.max))))
    slots[slot] = tag << 24 | UInt32(truncatingIfNeeded: starts.count)
    return (starts.count - 1, true)
  }

  /// A word's bytes.
  func word(_ id: Int) -> [UInt8] {
    let start = Int(starts[id])
    return Array(arena[start..<start + Int(counts[id])])
  }

  /// All words, by id.
  var strings: [String] {
    starts.indices.map { id in
      String(decoding: arena[Int(starts[id])..<Int(starts[id]) + Int(counts[id])], as: UTF8.self)
    }
  }

  private func isWord(_ id: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard Int(counts[id]) == range.count else { return false }
    let start = Int(starts[id])
    for offset in 0..<range.count
    where arena[start + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry != 0 {
      let id = Int(entry & 0xFF_FFFF) - 1
      let start = Int(starts[id])
      let hash = Self.hash(arena, start..<start + Int(counts[id]))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 56)
  }

  /// FNV-1a, with its upper bits mixed into the lower ones.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in range {
      hash = (hash ^ UInt64(bytes[position])) &* 0x100_0000_01B3
    }
    return hash ^ (hash >> 29)
  }
}

// MARK: - Compiled form

extension Vocabulary {
  /// Writes the words' places; the bytes themselves too, unless the reader has them anyway.
  func write(to file: inout CompiledWriter, withArena: Bool) {
    file.add(numbers: arena.count)
    if withArena { file.add(arena) }
    file.add(starts)
    file.add(counts)
    file.add(slots)
  }

  /// Reads what ``write(to:withArena:)`` wrote; every place must lie in the arena, every id be one,
  /// and every search end.
  init(
    from file: inout CompiledReader, arena known: [UInt8]? = nil
  ) throws(CompiledReader.Unusable) {
    let length = try file.numbers(1)[0]
    if let known { arena = known } else { arena = try file.array() }
    starts = try file.array()
    counts = try file.array()
    slots = try file.array()
    mask = slots.count - 1
    try CompiledReader.require(
      arena.count == length && starts.count == counts.count && slots.count >= 2
        && slots.count & mask == 0 && slots.count > starts.count
        && Self.areInside(starts, counts, arena.count) && Self.areIDs(slots, starts.count))
  }

  // The loops below add with wrapping: checked sums would keep them from running on vectors.

  private static func areInside(_ starts: [UInt32], _ counts: [UInt16], _ end: Int) -> Bool {
    var highest: UInt64 = 0
    for index in starts.indices {
      highest = max(highest, UInt64(starts[index]) &+ UInt64(counts[index]))
    }
    return highest <= UInt64(end)
  }

  /// Whether all slots that aren't free hold ids, and so few that every search finds a free one.
  private static func areIDs(_ slots: [UInt32], _ count: Int) -> Bool {
    let limit = UInt32(clamping: count)
    var free: UInt32 = 0
    var wrong: UInt32 = 0
    for slot in slots {
      let isFree: UInt32 = slot == 0 ? 1 : 0
      // Without an id the difference wraps around.
      let isOutside: UInt32 = (slot & 0xFF_FFFF) &- 1 >= limit ? 1 : 0
      free |= isFree
      wrong |= isOutside & (1 &- isFree)
    }
    return free != 0 && wrong == 0
  }
}
