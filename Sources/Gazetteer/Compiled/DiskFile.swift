#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A file open for reading, which is closed at the end of its life.
final class DiskFile {
  /// How many bytes it had when it was opened.
  let count: Int
  private let descriptor: Int32

  /// Opens a plain file; nil where there is none that may be read.
  init?(path: String) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    count = Int(status.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// Fills a buffer from a place in the file; false where the file ends before.
  private func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
    unsafe readUpTo(buffer, at: offset) == buffer.count
  }

  /// All bytes where they lie in the file; nil where they can't be mapped.
  func mapped() -> FlatMemory? {
    FlatMemory(mapping: descriptor, count: count)
  }

  /// Hands the bytes on piece by piece, each of ``pieceLength`` but the last, which may be empty.
  ///
  /// The pieces are put into memory that many files can share. False where the file can't be read
  /// to its end.
  static func read(
    _ path: String, through memory: FlatMemory, piece: (UnsafeRawBufferPointer) -> Void
  ) -> Bool {
    guard let file = DiskFile(path: path) else { return false }
    let buffer = unsafe UnsafeMutableRawBufferPointer(
      start: memory.start, count: min(pieceLength, memory.byteCount))
    var offset = 0
    while true {
      guard let count = unsafe file.readUpTo(buffer, at: offset) else { return false }
      unsafe piece(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      guard count == buffer.count, count > 0 else { return true }
      offset += count
    }
  }

  /// Small enough for the processor's cache.
  static let pieceLength = 1 << 17

  /// Fills a buffer as far as the file goes; nil where it can't be read.
  private func readUpTo(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int? {
    guard let start = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      let read = unsafe pread(descriptor, start + done, buffer.count - done, off_t(offset + done))
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { return nil }
      guard read > 0 else { break }
      done += read
    }
    return done
  }

  /// All bytes of a file; nil where it can't be read.
  static func bytes(of path: String) -> [UInt8]? {
    guard let file = DiskFile(path: path) else { return nil }
    var isComplete = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: file.count) { buffer, count in
      isComplete = unsafe file.read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
      count = isComplete ? file.count : 0
    }
    return isComplete ? bytes : nil
  }

  /// Writes a file that appears under its name complete or not at all.
  ///
  /// - Returns: Whether it could be written.
  static func replace(_ path: String, with parts: [[UInt8]]) -> Bool {
    let draft = path + ".\(getpid())-\(UInt32.random(in: 0...UInt32.max)).draft"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let isWritten = parts.allSatisfy { write($0, to: descriptor) }
    guard close(descriptor) == 0, isWritten, unsafe rename(draft, path) == 0 else {
      unsafe unlink(draft)
      return false
    }
    return true
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return true }
      var done = 0
      while done < bytes.count {
        #if canImport(Darwin)
        let written = Darwin.write(descriptor, start + done, bytes.count - done)
        #elseif canImport(Musl)
        let written = Musl.write(descriptor, start + done, bytes.count - done)
        #else
        let written = unsafe Glibc.write(descriptor, start + done, bytes.count - done)
        #endif
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return false }
        done += written
      }
      return true
    }
  }

  /// What tells a file's content from an earlier one of the same path, without reading it: size,
  /// time of change and number; nil where there is no such file.
  static func state(of path: String) -> String? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return "\(path) \(status.st_size) \(time(status)) \(status.st_ino)"
  }

  /// When a file was changed last, in nanoseconds since 1970, and its size in bytes; nil where
  /// there is no such file.
  static func status(of path: String) -> (changed: Int, size: Int)? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? (time(status), Int(status.st_size)) : nil
  }

  private static func time(_ status: stat) -> Int {
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
