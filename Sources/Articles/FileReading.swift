internal import Ontology

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What tells one file from another, whatever its name.
struct FileIdentity: Hashable {
  var device: UInt64
  var number: UInt64
}

/// What the system says about a path, links followed.
struct FileStatus {
  var identity: FileIdentity
  var isFolder: Bool
  var isRegular: Bool
  /// A pipe or a device, as the shell's `<(…)` gives it.
  var isPipe: Bool

  init(of path: String) throws(InputError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      let reason = errno
      throw InputError(
        reason == ENOENT ? "no such file or folder" : "can't be read: \(FileReader.reason(reason))",
        file: path)
    }
    let kind = status.st_mode & S_IFMT
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    isFolder = kind == S_IFDIR
    isRegular = kind == S_IFREG
    isPipe = kind == S_IFIFO || kind == S_IFCHR || kind == S_IFSOCK
  }

  /// Whether a path is a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// A path without links; nil where there is nothing.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

/// The system's call, by a name that ``FileReader`` doesn't use itself.
private let systemRead = unsafe read

/// A file being read from its start to its end, line by line or at once.
final class FileReader {
  /// How errors call the file.
  let name: String
  /// The number of the line read last, counted from 1.
  private(set) var line = 0
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// What of the buffer was given out already.
  private var start = 0
  private var isAtEnd = false
  /// What a packed file (`.gz`) is unpacked with.
  private var gzip: GzipStream?

  /// Opens a file, or standard input for `-`.
  init(_ file: InputFile) throws(InputError) {
    name = file.name
    descriptor = unsafe file.path == "-" ? 0 : open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw InputError("can't be read: \(Self.reason(errno))", file: file.path)
    }
    // The name of a file says whether it is packed, of what comes through a pipe the first bytes.
    let isPacked: Bool
    if file.kind == nil {
      isPacked = try peek(2).elementsEqual([0x1F, 0x8B])
    } else {
      isPacked = file.isPacked
    }
    guard isPacked else { return }
    let gzip = try broken { () throws(GzipStream.Broken) in try GzipStream() }
    gzip.add(buffer)
    buffer = []
    isAtEnd = false
    self.gzip = gzip
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// The first bytes, without taking them.
  func peek(_ count: Int) throws(InputError) -> ArraySlice<UInt8> {
    while buffer.count - start < count, !isAtEnd { try fill() }
    return buffer[start...].prefix(count)
  }

  /// All that is left, which may not be more than a limit.
  func rest(limit: Int) throws(InputError) -> [UInt8] {
    while !isAtEnd, buffer.count - start <= limit { try fill() }
    guard buffer.count - start <= limit else {
      throw InputError(
        "larger than \(limit >> 20) MB: split it, or give it as .jsonl with one article a line",
        file: name)
    }
    defer {
      buffer = []
      start = 0
    }
    return start == 0 ? buffer : Array(buffer[start...])
  }

  /// The next bytes, as many as there are up to a count.
  func bytes(_ count: Int) throws(InputError) -> [UInt8] {
    while buffer.count - start < count, !isAtEnd { try fill() }
    let end = min(buffer.count, start + count)
    defer { start = end }
    return Array(buffer[start..<end])
  }

  /// Passes over the next bytes.
  func skip(_ count: Int) throws(InputError) {
    var left = count
    while left > 0 {
      let here = min(left, buffer.count - start)
      start += here
      left -= here
      guard left > 0, !isAtEnd else { return }
      try fill()
    }
  }

  /// The next line without its line end; nil at the end of the file.
  func nextLine(limit: Int) throws(InputError) -> ArraySlice<UInt8>? {
    var searched = 0
    while true {
      if let end = buffer[(start + searched)...].firstIndex(of: 10) {
        line += 1
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      searched = buffer.count - start
      guard searched <= limit else {
        let size = limit >> 20 > 0 ? "\(limit >> 20) MB" : "\(limit >> 10) KB"
        throw InputError(
          "a line of more than \(size): is it the right kind of file?", file: name, line: line + 1)
      }
      if isAtEnd {
        guard searched > 0 else { return nil }
        line += 1
        defer { start = buffer.count }
        return buffer[start...]
      }
      try fill()
    }
  }

  /// Why a system call failed, in the system's words.
  static func reason(_ code: Int32) -> String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }

  /// The bytes that a call of `fill` adds at most.
  private static let portion = 1 << 18

  /// Adds what comes next to the buffer, unpacked.
  private func fill() throws(InputError) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    guard let gzip else {
      isAtEnd = try read(into: &buffer) == 0
      return
    }
    while true {
      let unpacked = try broken { () throws(GzipStream.Broken) in
        try gzip.unpacked(atMost: Self.portion)
      }
      buffer += unpacked
      if !unpacked.isEmpty { return }
      var packed: [UInt8] = []
      if try read(into: &packed) == 0 {
        try broken { () throws(GzipStream.Broken) in try gzip.finish() }
        isAtEnd = true
        return
      }
      gzip.add(packed)
    }
  }

  /// Adds bytes of the file as they are; returns how many.
  private func read(into bytes: inout [UInt8]) throws(InputError) -> Int {
    let used = bytes.count
    var code: Int32 = 0
    var got = 0
    bytes.append(contentsOf: repeatElement(0, count: Self.portion))
    unsafe bytes.withUnsafeMutableBytes { bytes in
      repeat {
        got = unsafe systemRead(descriptor, bytes.baseAddress?.advanced(by: used), Self.portion)
        code = errno
      } while got < 0 && code == EINTR
    }
    bytes.removeLast(Self.portion - max(0, got))
    guard got >= 0 else {
      throw InputError("can't be read: \(Self.reason(code))", file: name)
    }
    return got
  }

  /// Says of broken packed data which file it is in.
  private func broken<Value>(
    _ body: () throws(GzipStream.Broken) -> Value
  ) throws(InputError) -> Value {
    do {
      return try body()
    } catch {
      throw InputError(error.message, file: name)
    }
  }
}
