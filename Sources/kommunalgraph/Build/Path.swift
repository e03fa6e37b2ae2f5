import FoundationEssentials
import Glibc
import Ontology

/// Paths and what lies there; every failure names its path.
enum Path {
  /// Absolute, without links, dots and a slash at the end; what doesn't exist yet stays as named.
  static func resolved(_ path: String) -> String {
    if let real = unsafe realpath(path, nil) {
      defer { unsafe free(real) }
      return unsafe String(cString: real)
    }
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let name = name(of: trimmed)
    let parent = parent(of: trimmed)
    guard parent != trimmed, name != ".", name != ".." else {
      return FileManager.default.currentDirectoryPath
    }
    let base = resolved(parent)
    return base == "/" ? "/" + name : base + "/" + name
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  static func exists(_ path: String) -> Bool {
    var info = stat()
    return unsafe lstat(path, &info) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return unsafe stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file lies there; a link to one is none.
  static func isRegularFile(_ path: String) -> Bool {
    var info = stat()
    return unsafe lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }

  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return unsafe lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  static func contents(of path: String) throws -> Data {
    do {
      return try Data(contentsOf: URL(filePath: path))
    } catch {
      throw InputError("can't be read: \(reason(error))", file: path)
    }
  }

  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw InputError("can't be made: \(reason(error))", file: path)
    }
  }

  static func children(of path: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw InputError("can't be read: \(reason(error))", file: path)
    }
  }

  /// The files in a folder and its folders, ascending; links are not followed.
  static func files(under folder: String) throws -> [String] {
    var files: [String] = []
    func walk(_ prefix: String) throws {
      for name in try children(of: "\(folder)/\(prefix)") {
        var info = stat()
        guard unsafe lstat("\(folder)/\(prefix)\(name)", &info) == 0 else { continue }
        if info.st_mode & S_IFMT == S_IFDIR {
          try walk("\(prefix)\(name)/")
        } else {
          files.append(prefix + name)
        }
      }
    }
    try walk("")
    return files
  }

  static func remove(_ path: String) throws {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      guard exists(path) else { return }
      throw InputError("can't be removed: \(reason(error))", file: path)
    }
  }

  static func move(_ path: String, to place: String) throws {
    guard unsafe rename(path, place) == 0 else {
      throw InputError("can't be put in place: \(lastError)", file: place)
    }
  }

  /// Lets two folders change places in one step, where the file system can.
  static func exchange(_ first: String, _ second: String) -> Bool {
    // The C library declares it for GNU sources only, which is not how Swift imports it.
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
    typealias Call =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
    let exchange: UInt32 = 2
    return unsafe unsafeBitCast(symbol, to: Call.self)(AT_FDCWD, first, AT_FDCWD, second, exchange)
      == 0
  }

  /// What the last failed system call complained about.
  static var lastError: String {
    unsafe String(cString: strerror(errno))
  }

  /// What Foundation complained about, in the system's words where it has some.
  static func reason(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    if let cause = error.underlying as? POSIXError {
      return unsafe String(cString: strerror(cause.code.rawValue))
    }
    switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: return "there is no such file"
    case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
    case .fileWriteOutOfSpace: return "no space left"
    case .fileWriteFileExists: return "there is a file of that name"
    default: return "\(error)"
    }
  }
}
