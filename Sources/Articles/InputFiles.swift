internal import FoundationEssentials
internal import Ontology

/// One file to be read, or standard input.
struct InputFile {
  /// As it was given, or found in a folder that was given; `-` for standard input.
  var path: String
  /// What its name says it is; nil for standard input, whose first bytes say it.
  var kind: InputKind?
  /// Whether it was found in a folder, where a file without an article is no mistake.
  var isInFolder = false
  /// Whether what is read from it is gone, as from a pipe.
  var isReadOnce = false

  /// Whether it is packed with gzip.
  var isPacked: Bool { Path.fileExtension(path) == "gz" }

  /// How errors call it.
  var name: String {
    path == "-" ? "standard input" : path
  }

  /// The id of an article that has none of its own.
  var stem: String {
    path == "-" ? "stdin" : TextCleaner.composed(Path.stem(path))
  }
}

/// The files that the inputs of a call stand for, each once, in the order of reading.
enum InputFiles {
  /// Lists files, and folders in depth: in each folder by name, whatever their kind.
  ///
  /// Hidden files and files of other kinds in a folder are passed over; a folder that leads back
  /// to itself is read once. A link in a folder that leads out of it is not followed: whoever made the
  /// folder may not say what else is read.
  ///
  /// `note` is told of such a link.
  static func list(
    _ inputs: [String], note: (InputError) -> Void
  ) throws(InputError) -> [InputFile] {
    guard !inputs.isEmpty else {
      throw InputError("nothing to read: give files, folders or - for standard input")
    }
    var files: [InputFile] = []
    var seen: Set<FileIdentity> = []
    for input in inputs {
      if input == "-" {
        if !files.contains(where: { $0.path == "-" }) {
          files.append(InputFile(path: "-", isReadOnce: true))
        }
        continue
      }
      let status = try FileStatus(of: input)
      if status.isFolder {
        let found = try filesInFolder(input, seen: &seen, note)
        guard found.hasFile else {
          throw InputError(
            "empty folder: no file ending in \(InputKind.endings) in it", file: input)
        }
        files += found.files
      } else if let kind = InputKind(path: input) {
        if seen.insert(status.identity).inserted {
          files.append(InputFile(path: input, kind: kind, isReadOnce: status.isPipe))
        }
      } else if status.isPipe {
        files.append(InputFile(path: input, isReadOnce: true))
      } else {
        throw InputError(
          "unknown kind of file: give \(InputKind.endings)", file: input)
      }
    }
    return files
  }

  /// The files below a folder that weren't seen before, and whether it has any at all.
  private static func filesInFolder(
    _ folder: String, seen: inout Set<FileIdentity>, _ note: (InputError) -> Void
  ) throws(InputError) -> (files: [InputFile], hasFile: Bool) {
    var files: [InputFile] = []
    var hasFile = false
    var folders: Set<FileIdentity> = [try FileStatus(of: folder).identity]
    let inside = FileStatus.resolved(folder).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    var stack = try children(of: folder)
    while let path = stack.popLast() {
      // A link may lead nowhere, and a file may vanish while others are listed.
      guard let status = try? FileStatus(of: path) else { continue }
      if FileStatus.isLink(path), let inside, let target = FileStatus.resolved(path),
        !(target + "/").hasPrefix(inside)
      {
        note(InputError("the link leads out of the folder: name its target to read it", file: path))
        continue
      }
      if status.isFolder {
        guard folders.insert(status.identity).inserted else { continue }
        stack += try children(of: path)
      } else if status.isRegular, let kind = InputKind(path: path) {
        hasFile = true
        guard seen.insert(status.identity).inserted else { continue }
        files.append(InputFile(path: path, kind: kind, isInFolder: true))
      }
    }
    return (files, hasFile)
  }

  /// A folder's entries, the last name first.
  private static func children(of folder: String) throws(InputError) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw InputError("the folder can't be read: check its permissions", file: folder)
    }
    return names.filter { !$0.hasPrefix(".") }
      .sorted { $1.utf8.lexicographicallyPrecedes($0.utf8) }
      .map { Path.join(folder, $0) }
  }
}
