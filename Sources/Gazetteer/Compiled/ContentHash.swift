/// A 64-bit hash of bytes that runs at memory speed: for telling contents apart and damage, not for
/// keeping out somebody who forges them.
struct ContentHash {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB, 0xD6E8_FEB8_6659_FD93
  )

  /// Adds bytes and how many they are.
  mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    var position = 0
    while position + 64 <= bytes.count {
      lanes.0 = unsafe Self.fold(
        lanes.0 ^ Self.word(bytes, position), Self.word(bytes, position + 8))
      lanes.1 = unsafe Self.fold(
        lanes.1 ^ Self.word(bytes, position + 16), Self.word(bytes, position + 24))
      lanes.2 = unsafe Self.fold(
        lanes.2 ^ Self.word(bytes, position + 32), Self.word(bytes, position + 40))
      lanes.3 = unsafe Self.fold(
        lanes.3 ^ Self.word(bytes, position + 48), Self.word(bytes, position + 56))
      position += 64
    }
    while position + 8 <= bytes.count {
      unsafe combine(Self.word(bytes, position))
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = unsafe rest << 8 | UInt64(bytes[position])
      position += 1
    }
    combine(rest)
    combine(UInt64(bytes.count))
  }

  /// Adds bytes and how many they are, in the pieces that a file is read in.
  mutating func combine(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { bytes in
      var start = 0
      repeat {
        let end = min(start + DiskFile.pieceLength, bytes.count)
        unsafe combine(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        guard end - start == DiskFile.pieceLength else { break }
        start = end
      } while true
    }
  }

  /// Adds a number.
  mutating func combine(_ number: UInt64) {
    let old = lanes
    lanes = (old.1, old.2, old.3, Self.fold(old.0 ^ number, old.3 &+ number))
  }

  /// The hash of everything so far.
  var value: UInt64 {
    let half = Self.fold(lanes.0 ^ lanes.2, lanes.1)
    return Self.fold(half ^ lanes.3, lanes.2)
  }

  /// The hash of some bytes.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = ContentHash()
    unsafe hash.combine(bytes)
    return hash.value
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The two halves of a product, one over the other.
  private static func fold(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = first.multipliedFullWidth(by: second ^ 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
