import FoundationEssentials
import Glibc
import Ontology

/// A folder that is written beside its place and takes it in one step, so that an interruption
/// leaves the old folder or the new one, never half of it.
///
/// A list of the files written (``listName``) lies in the folder: it tells a later build what it
/// may replace. Files that are not on it belong to the user and are carried over.
struct StagedFolder {
  /// What became of the folder.
  enum Outcome {
    case created
    case replaced
    /// The place held the same bytes already, and was left alone.
    case unchanged
  }

  static let listName = "contents.txt"
  private static let listHead =
    "# Written by \"kommunalgraph build\": a later build replaces these files and keeps others.\n"

  /// Where the folder goes.
  let place: String
  /// Where it is written.
  let staging: String
  private let retired: String
  private let locks: FolderLocks
  private var files: Set<String> = []

  /// Opens a folder for writing; what an interrupted build left behind is cleared away.
  ///
  /// - Throws: ``InputError`` when the place can't be used, or another build is writing there.
  init(for path: String) throws {
    place = try Self.usablePlace(path)
    let parent = Path.parent(of: place)
    let name = Path.name(of: place)
    staging = "\(parent)/.\(name).kommunalgraph-new"
    retired = "\(parent)/.\(name).kommunalgraph-old"
    try Path.makeFolder(parent)
    locks = try FolderLocks(staging: staging, for: place)
    Interruption.guarding([staging])
    do {
      try clearAway()
      if Path.exists(place) { try Self.requireOwn(place) }
    } catch {
      try? discard()
      throw error
    }
  }

  /// Mends what an interrupted build left behind.
  private func clearAway() throws {
    if Path.exists(retired) {
      // A build died between its two renames, or before it had cleared away.
      if Path.exists(place) { try Path.remove(retired) } else { try Path.move(retired, to: place) }
    }
    for name in try Path.children(of: staging) { try Path.remove("\(staging)/\(name)") }
  }

  private static func usablePlace(_ path: String) throws -> String {
    let place = Path.resolved(path)
    var info = stat()
    if unsafe stat(place, &info) == 0, info.st_mode & S_IFMT != S_IFDIR {
      throw InputError("is a file, not a folder; choose another place", file: path)
    }
    let current = Path.resolved(".")
    guard place != "/", current != place, !current.hasPrefix(place + "/") else {
      throw InputError(
        "is or holds the current folder; name a folder of its own, as in exports", file: path)
    }
    return place
  }

  /// Refuses a folder that holds files but was never written by a build.
  private static func requireOwn(_ place: String) throws {
    guard !(try Path.children(of: place)).isEmpty, list(of: place) == nil else { return }
    throw InputError(
      "is not empty and was not written by build; choose a new folder or an empty one",
      file: place)
  }

  /// The files that a build wrote into a folder; nil where no build did.
  private static func list(of folder: String) -> Set<String>? {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(listName)") else {
      return nil
    }
    let text = String(decoding: data, as: UTF8.self)
    guard text.hasPrefix(listHead) else { return nil }
    return Set(text.split(separator: "\n").dropFirst().map(String.init))
  }

  /// The path at which a file is to be written by somebody else.
  mutating func path(for file: String) throws -> String {
    files.insert(file)
    let path = "\(staging)/\(file)"
    try Path.makeFolder(Path.parent(of: path))
    return path
  }

  /// Writes a file.
  mutating func write(_ bytes: some Sequence<UInt8>, to file: String) throws {
    let writer = try PlaceWriter(path(for: file), isFolder: false, .inPlace)
    try Interruption.uninterrupted {
      try writer.write(Array(bytes), to: nil)
      try writer.finish()
    }
  }

  /// Puts the folder in its place.
  mutating func commit() throws -> Outcome {
    let list = Self.listHead + files.sorted().map { $0 + "\n" }.joined()
    let new = files
    try write(list.utf8, to: Self.listName)
    let exists = Path.exists(place)
    if exists, try isUnchanged(new) {
      try discard()
      return .unchanged
    }
    if exists { try carryOver(new) }
    locks.flush()
    try locks.lockPlace(place)
    try Interruption.uninterrupted {
      if !exists {
        try Path.move(staging, to: place)
      } else if !Path.exchange(staging, place) {
        // A file system without an exchange: two renames, and the next build mends what a death
        // between them leaves.
        try Path.move(place, to: retired)
        try Path.move(staging, to: place)
      }
    }
    for leftover in [staging, retired] where exists && Path.exists(leftover) {
      try Path.remove(leftover)
    }
    Interruption.release()
    return exists ? .replaced : .created
  }

  /// Drops what was written.
  func discard() throws {
    try Path.remove(staging)
    Interruption.release()
  }

  private func isUnchanged(_ new: Set<String>) throws -> Bool {
    guard Self.list(of: place) == new else { return false }
    return (new.union([Self.listName])).allSatisfy { file in
      let (old, new) = (URL(filePath: "\(place)/\(file)"), URL(filePath: "\(staging)/\(file)"))
      guard let oldData = try? Data(contentsOf: old), let newData = try? Data(contentsOf: new)
      else { return false }
      return oldData == newData
    }
  }

  /// Links the user's own files into the new folder.
  private func carryOver(_ new: Set<String>) throws {
    let own = (Self.list(of: place) ?? []).union([Self.listName]).union(new)
    for file in try Path.files(under: place) where !own.contains(file) {
      let target = "\(staging)/\(file)"
      try Path.makeFolder(Path.parent(of: target))
      guard unsafe link("\(place)/\(file)", target) == 0 else {
        throw InputError(
          "can't be kept (\(Path.lastError)); move it away and build again",
          file: "\(place)/\(file)")
      }
    }
  }
}
