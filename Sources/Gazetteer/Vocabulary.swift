internal import GermanText

/// Words by their bytes: open addressing, no strings.
///
/// Holds up to 16 million words, far more than a gazetteer has.
struct Vocabulary: Sendable {
  /// The words' bytes, one after the other.
  private var arena: FlatArray<UInt8>
  /// By word, where it ends.
  private var ends: FlatArray<UInt32>
  /// The upper byte of a word's hash, then its id plus one in 24 bits; 0 is free.
  private var slots: FlatArray<UInt32>
  private var mask: Int

  /// The number of words.
  var count: Int { ends.count }

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    arena = FlatArray(capacity: capacity * 8)
    ends = FlatArray(capacity: capacity)
    slots = FlatArray(repeating: 0, count: size)
    mask = size - 1
  }

  /// The id of a word; nil for an unknown one.
  func id(_ bytes: [UInt8]) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { unsafe find($0, Self.hash($0)).id }
  }

  /// The id of the word at a range of bytes; nil for an unknown one.
  func id(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe bytes[range].withUnsafeBufferPointer { unsafe find($0, Self.hash($0)).id }
  }

  /// The id of a word, which is added if it is new.
  mutating func insert(_ word: [UInt8]) -> Int {
    unsafe word.withUnsafeBufferPointer { unsafe insert($0).id }
  }

  /// The id of a word, and whether it was added just now.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> (id: Int, isNew: Bool) {
    if ends.count * 2 >= slots.count { grow() }
    let hash = unsafe Self.hash(word)
    let found = unsafe find(word, hash)
    if let id = found.id { return (id, false) }
    unsafe arena.append(word)
    ends.append(UInt32(truncatingIfNeeded: arena.count))
    slots[found.slot] = Self.tag(hash) << 24 | UInt32(truncatingIfNeeded: ends.count)
    return (ends.count - 1, true)
  }

  /// A word's bytes.
  func word(_ id: Int) -> [UInt8] {
    arena.bytes(range(id))
  }

  /// A word as text.
  func string(_ id: Int) -> String {
    arena.string(range(id))
  }

  /// How many bytes a word has.
  func length(of id: Int) -> Int {
    range(id).count
  }

  private func range(_ id: Int) -> Range<Int> {
    (id == 0 ? 0 : Int(ends[id - 1]))..<Int(ends[id])
  }

  /// A word's id and slot; without an id the slot that is free for it.
  private func find(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) -> (id: Int?, slot: Int) {
    let tag = Self.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return (nil, slot) }
      if entry >> 24 == tag {
        let id = Int(entry & 0xFF_FFFF) - 1
        let range = range(id)
        if range.count == word.count,
          unsafe arena.withElements(range, { unsafe $0.elementsEqual(word) })
        {
          return (id, slot)
        }
      }
      slot = (slot + 1) & mask
    }
  }

  private mutating func grow() {
    let old = slots
    slots = FlatArray(repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry != 0 {
      let hash = unsafe arena.withElements(range(Int(entry & 0xFF_FFFF) - 1), Self.hash)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 56)
  }

  /// Eight bytes at a time; the last ones overlap those before.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(word)
    let count = bytes.count
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    if count >= 8 {
      var position = 0
      while position + 8 < count {
        hash = unsafe fold(hash ^ bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        position += 8
      }
      unsafe hash ^= bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      unsafe hash ^=
        UInt64(bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)) << 32
        | UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else if count > 0 {
      unsafe hash ^=
        UInt64(bytes[0]) << 16 | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1])
    }
    return fold(hash)
  }

  /// The two halves of a product, one over the other.
  private static func fold(_ number: UInt64) -> UInt64 {
    let product = number.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}

// MARK: - Compiled form

extension Vocabulary {
  /// Writes the words and where to find them.
  func write(to file: inout CompiledWriter) {
    file.add(arena)
    file.add(ends)
    file.add(slots)
  }

  /// Reads what ``write(to:)`` wrote; every place must lie in the arena, every id be one, and
  /// every search end.
  init(from file: inout CompiledReader) throws(CompiledReader.Unusable) {
    arena = try file.flat()
    ends = try file.flat()
    slots = try file.flat()
    mask = slots.count - 1
    try CompiledReader.require(
      slots.count >= 2 && slots.count & mask == 0 && slots.count > ends.count
        && ends.isAscending && Int(ends.last ?? 0) == arena.count
        && Self.areIDs(slots, ends.count))
  }

  /// Whether all slots that aren't free hold ids, and so few that every search finds a free one.
  private static func areIDs(_ slots: FlatArray<UInt32>, _ count: Int) -> Bool {
    let limit = UInt32(clamping: count)
    return unsafe slots.withElements { slots in
      // Wrapping sums: checked ones would keep the loop from running on vectors.
      var free: UInt32 = 0
      var wrong: UInt32 = 0
      for index in slots.indices {
        let slot = unsafe slots[index]
        let isFree: UInt32 = slot == 0 ? 1 : 0
        // Without an id the difference wraps around.
        let isOutside: UInt32 = (slot & 0xFF_FFFF) &- 1 >= limit ? 1 : 0
        free |= isFree
        wrong |= isOutside & (1 &- isFree)
      }
      return free != 0 && wrong == 0
    }
  }
}
