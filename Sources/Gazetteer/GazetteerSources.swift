internal import FoundationEssentials
internal import Ontology

/// The files of one or more gazetteer folders.
struct GazetteerSources {
  /// One file.
  struct File {
    var kind: GazetteerFiles.Kind
    var path: String
  }

  /// By folder, and in each in the order of the kinds.
  private(set) var files: [File] = []

  /// The files of all folders that articles are read with; stops at the first folder that is none.
  init(folders: [String]) throws(InputError) {
    var problems: [InputError] = []
    self.init(folders: folders, GazetteerFiles.Kind.allCases.filter(\.isForReading), &problems)
    if let problem = problems.first { throw problem }
  }

  /// The files of all folders; a folder that is none is a problem and left out.
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
      let start = folder + (folder.hasSuffix("/") ? "" : "/")
      let found = kinds.map { File(kind: $0, path: start + $0.rawValue) }
        .filter { FileManager.default.fileExists(atPath: $0.path) }
      files += found
      if found.isEmpty {
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

  /// The contents of the files, in their order.
  func contents() throws(InputError) -> [GazetteerContent] {
    var contents: [GazetteerContent] = []
    for file in files { contents.append(try GazetteerContent(file)) }
    return contents
  }

  /// A number that changes with every change of a file, and with their order; nil where one of
  /// them can't be read.
  ///
  /// All bytes are read for it: size and time of change don't tell every change.
  func key(for program: String) -> UInt64? {
    let memory = FlatMemory(byteCount: DiskFile.pieceLength)
    var hash = ContentHash()
    hash.combine(Array(program.utf8))
    for file in files {
      hash.combine(Array(file.kind.rawValue.utf8))
      guard unsafe DiskFile.read(file.path, through: memory, piece: { unsafe hash.combine($0) })
      else {
        return nil
      }
    }
    return hash.value
  }
}

/// The bytes of a file of a gazetteer.
struct GazetteerContent {
  let kind: GazetteerFiles.Kind
  let path: String
  let bytes: [UInt8]

  /// Reads a file.
  init(_ file: GazetteerSources.File) throws(InputError) {
    guard let bytes = DiskFile.bytes(of: file.path) else {
      throw InputError(
        "can't be read. Check that the file is there and may be read.", file: file.path)
    }
    kind = file.kind
    path = file.path
    self.bytes = bytes
  }

  /// The number that ``GazetteerSources/key(for:)`` gives for files of these contents.
  static func key(of contents: [GazetteerContent], for program: String) -> UInt64 {
    var hash = ContentHash()
    hash.combine(Array(program.utf8))
    for content in contents {
      hash.combine(Array(content.kind.rawValue.utf8))
      hash.combine(content.bytes)
    }
    return hash.value
  }
}
