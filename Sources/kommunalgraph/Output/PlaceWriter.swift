import FoundationEssentials
import Glibc
import Ontology

/// Writes an export into a file, or several into a folder, piece by piece.
final class PlaceWriter {
  private let place: String
  private let isFolder: Bool
  private var path: String?
  private var descriptor: Int32 = -1

  /// Opens the place; a folder is made where it is missing, a file replaced.
  init(_ place: String, isFolder: Bool) throws {
    self.place = place
    self.isFolder = isFolder
    if isFolder {
      try Path.makeFolder(place)
    } else if Path.isFolder(place) {
      throw InputError("is a folder; name a file", file: place)
    }
  }

  /// Writes a piece behind what was written to the file before.
  func write(_ bytes: [UInt8], to file: String?) throws {
    let wanted = isFolder ? "\(place)/\(file ?? "graph")" : place
    if wanted != path { try begin(wanted) }
    try Console.write(bytes, to: descriptor, of: wanted)
  }

  /// Closes the last file.
  func finish() throws {
    guard let path, descriptor >= 0 else { return }
    let isSound = close(descriptor) == 0
    descriptor = -1
    // What a script is to be run must be runnable.
    if path.hasSuffix(".sh") { chmod(path, 0o755) }
    guard isSound else { throw InputError("can't be written: \(Path.lastError)", file: path) }
  }

  private func begin(_ path: String) throws {
    try finish()
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw InputError("can't be written: \(Path.lastError)", file: path)
    }
    self.path = path
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
