#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A stretch of memory that flat arrays lie in, given back at the end of its life.
@safe final class FlatMemory: @unchecked Sendable {
  let start: UnsafeMutableRawPointer
  let byteCount: Int
  /// False for a mapped file, which is only read.
  let isWritable: Bool

  /// Memory of the program's own.
  init(byteCount: Int) {
    unsafe start = .allocate(byteCount: byteCount, alignment: 16)
    self.byteCount = byteCount
    isWritable = true
  }

  /// The bytes of an open file, which needn't stay open; nil where they can't be mapped.
  ///
  /// A file that is mapped must not be cut off: ours are only ever replaced as a whole.
  init?(mapping descriptor: Int32, count: Int) {
    guard count > 0,
      let start = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe start != MAP_FAILED
    else { return nil }
    unsafe self.start = start
    byteCount = count
    isWritable = false
  }

  deinit {
    if isWritable { unsafe start.deallocate() } else { unsafe munmap(start, byteCount) }
  }

  /// The hash of some of the bytes; nil where there are none at this place.
  func hash(at offset: Int, count: Int) -> UInt64? {
    guard offset >= 0, count >= 0, offset <= byteCount, count <= byteCount - offset else {
      return nil
    }
    return unsafe ContentHash.of(UnsafeRawBufferPointer(start: start + offset, count: count))
  }
}
