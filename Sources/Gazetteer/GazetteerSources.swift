internal import FoundationEssentials
internal import Ontology

/// The bytes of the files of one or more gazetteer folders.
struct GazetteerSources {
  /// One file.
  struct File {
    var kind: GazetteerFiles.Kind
    var path: String
    var bytes: [UInt8]
  }

  /// By folder, and in each in the order of the kinds.
  private(set) var files: [File] = []

  /// Reads the files of all folders that articles are read with, and stops at the first that can't
  /// be read.
  init(folders: [String]) throws(InputError) {
    var problems: [InputError] = []
    self.init(folders: folders, GazetteerFiles.Kind.allCases.filter(\.isForReading), &problems)
    if let problem = problems.first { throw problem }
  }

  /// Reads the files of all folders; what can't be read is a problem and left out.
  init(folders: [String], problems: inout [InputError]) {
    self.init(folders: folders, GazetteerFiles.Kind.allCases, &problems)
  }

  private init(
    folders: [String], _ kinds: [GazetteerFiles.Kind], _ problems: inout [InputError]
  ) {
    for folder in folders {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
        problems.append(
          InputError(
            "There is no such gazetteer folder. Name one with --gazetteer.", file: folder))
        continue
      }
      var hasFiles = false
      for kind in kinds {
        let path = folder + (folder.hasSuffix("/") ? "" : "/") + kind.rawValue
        guard FileManager.default.fileExists(atPath: path) else { continue }
        hasFiles = true
        if let bytes = DiskFile.bytes(of: path) {
          files.append(File(kind: kind, path: path, bytes: bytes))
        } else {
          problems.append(
            InputError(
              "can't be read. Check that the file is there and may be read.", file: path))
        }
      }
      if !hasFiles {
        problems.append(
          InputError(
            "is no gazetteer: none of its files is there. Expected at least one of "
              + kinds.map(\.rawValue).joined(separator: ", ") + ".",
            file: folder))
      }
    }
  }

  /// The files of one kind, in the order of their folders.
  func files(_ kind: GazetteerFiles.Kind) -> [File] {
    files.filter { $0.kind == kind }
  }

  /// A number that changes with every change of a file, and with their order.
  func key(for program: String) -> UInt64 {
    var hash = ContentHash()
    hash.combine(Array(program.utf8))
    for file in files {
      hash.combine(Array(file.kind.rawValue.utf8))
      hash.combine(file.bytes)
    }
    return hash.value
  }
}
