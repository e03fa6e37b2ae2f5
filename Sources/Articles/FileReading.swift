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
    guard stat(path, &status) == 0 else {
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
}

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

  /// Opens a file, or standard input for `-`.
  init(_ file: InputFile) throws(InputError) {
    name = file.name
    descriptor = file.path == "-" ? 0 : open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw InputError("can't be read: \(Self.reason(errno))", file: file.path)
    }
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
        throw InputError("a line of more than \(limit >> 20) MB", file: name, line: line + 1)
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
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  private func fill() throws(InputError) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    let size = 1 << 18
    let used = buffer.count
    var code: Int32 = 0
    var got = 0
    buffer.append(contentsOf: repeatElement(0, count: size))
    buffer.withUnsafeMutableBytes { bytes in
      repeat {
        got = read(descriptor, bytes.baseAddress?.advanced(by: used), size)
        code = errno
      } while got < 0 && code == EINTR
    }
    buffer.removeLast(size - max(0, got))
    guard got >= 0 else {
      throw InputError("can't be read: \(Self.reason(code))", file: name)
    }
    isAtEnd = got == 0
  }
}
