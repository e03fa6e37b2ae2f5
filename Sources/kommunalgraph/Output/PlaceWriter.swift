import FoundationEssentials
import Glibc
import Ontology

/// Writes an export into a file, or several into a folder, piece by piece.
///
/// Each file is written beside its place and takes it at the end, when all are whole: a full disk or
/// an interruption leaves what was there before.
final class PlaceWriter {
  /// How files come to their place.
  enum Manner {
    /// In one step, at the end.
    case beside
    /// From the beginning, in a folder that takes its own place in one step.
    case inPlace
  }

  private let place: String
  private let isFolder: Bool
  private let manner: Manner
  /// The file being written, by its own name.
  private var path: String?
  private var descriptor: Int32 = -1
  /// What is written, and where it goes.
  private var written: [(from: String, to: String)] = []

  /// Opens the place; a folder is made where it is missing, a file replaced.
  init(_ place: String, isFolder: Bool, _ manner: Manner = .beside) throws {
    self.isFolder = isFolder
    self.manner = manner
    if isFolder {
      try Path.makeFolder(place)
      self.place = place
    } else if Path.isFolder(place) {
      throw InputError("is a folder; name a file", file: place)
    } else {
      // A link that a call names is followed: what it leads to is replaced, and not the link.
      self.place = manner == .beside ? Path.resolved(place) : place
    }
  }

  /// Writes a piece behind what was written to the file before.
  func write(_ bytes: [UInt8], to file: String?) throws {
    let wanted = isFolder ? "\(place)/\(file ?? "graph")" : place
    if wanted != path { try begin(wanted) }
    try Console.write(bytes, to: descriptor, of: wanted)
  }

  /// Closes the last file and puts all in their place.
  func finish() throws {
    try closeFile()
    for (from, to) in written { try Path.move(from, to: to) }
    written = []
    if manner == .beside { Interruption.release() }
  }

  private func closeFile() throws {
    guard let path, descriptor >= 0 else { return }
    // What a script is to be run must be runnable.
    if path.hasSuffix(".sh") { fchmod(descriptor, 0o755) }
    let isSound = close(descriptor) == 0
    descriptor = -1
    guard isSound else { throw InputError("can't be written: \(Path.lastError)", file: path) }
  }

  private func begin(_ path: String) throws {
    try closeFile()
    self.path = path
    var flags = O_WRONLY | O_CREAT | O_CLOEXEC
    var opened = path
    // A pipe or a device takes what comes, and is never replaced; nor is a link followed that nobody
    // named.
    if manner == .beside,
      !Path.exists(path) || Path.isRegularFile(path) || isFolder && Path.isLink(path)
    {
      opened = "\(Path.parent(of: path))/.kommunalgraph-new-\(getpid())-\(written.count)"
      flags |= O_EXCL
      written.append((opened, path))
      Interruption.guarding(written.map(\.from))
    } else {
      flags |= O_TRUNC
    }
    descriptor = unsafe open(opened, flags, 0o666)
    guard descriptor >= 0 else {
      throw InputError("can't be written: \(Path.lastError)", file: path)
    }
    var info = stat()
    if opened != path, unsafe stat(path, &info) == 0 { fchmod(descriptor, info.st_mode & 0o777) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    for (from, _) in written { unsafe unlink(from) }
    if !written.isEmpty { Interruption.release() }
  }
}
