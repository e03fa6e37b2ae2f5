internal import FoundationEssentials

/// A folder of compiled gazetteers, each named by what it was made of: the contents of all files,
/// their order, and the program.
///
/// A compiled gazetteer saves time and is never needed: one that is missing, damaged or of another
/// version is made anew, and where the folder can't be written nothing is kept. Several processes
/// may use a folder at once; a file appears complete or not at all.
package struct LexiconCache: Sendable {
  /// What the folder keeps, by the ending of the files' names.
  package enum Content: String {
    case lexicon, names, rules
    /// Linked graphs of archives.
    case graph
  }

  /// So many files of a content are kept when a new one is written.
  private static let mostFiles = 8
  /// Older files are deleted, too, where the newer ones have more bytes than this.
  private static let mostBytes = 1 << 30

  /// Where the files lie.
  package let folder: String
  private let program: String

  /// A cache of a program, given by something that changes with every build of it.
  package init(folder: String, program: String) {
    self.folder = folder
    self.program = program
  }

  /// The cache of the running program in the user's usual place: `$KOMMUNALGRAPH_CACHE`, or else
  /// `kommunalgraph` in `$XDG_CACHE_HOME` or `~/.cache`.
  ///
  /// Nil where none of them is set, the first is set to nothing, or the program can't be told from
  /// another build.
  package init?(environment: [String: String]) {
    guard let folder = Self.usualFolder(environment), let program = Self.runningProgram else {
      return nil
    }
    self.init(folder: folder, program: program)
  }

  private static func usualFolder(_ environment: [String: String]) -> String? {
    if let own = environment["KOMMUNALGRAPH_CACHE"] { return own.isEmpty ? nil : own }
    if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") {
      return caches + "/kommunalgraph"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.cache/kommunalgraph"
  }

  /// The program's file with its size and time of change.
  private static var runningProgram: String? {
    #if os(Linux)
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return link.flatMap(DiskFile.state)
    #else
    return CommandLine.arguments.first.flatMap(DiskFile.state)
    #endif
  }

  // MARK: - Reading and writing

  /// The parts made of these sources, from the cache, or made now and put there; and their key.
  func parts(of sources: GazetteerSources) throws -> (parts: LexiconParts, key: UInt64) {
    if let key = sources.key(for: program),
      let parts = kept(
        .lexicon, key: key,
        { (file) throws(CompiledReader.Unusable) in try LexiconParts(from: &file, sources) })
    {
      return (parts, key)
    }
    // What is read now may be newer than what the key was made of.
    let contents = try sources.contents()
    let parts = try LexiconParts(contents)
    let key = GazetteerContent.key(of: contents, for: program)
    keep(.lexicon, key: key) { parts.write(to: &$0) }
    return (parts, key)
  }

  /// What is made of some files, given by their names and bytes: from the cache, or made now and
  /// put there.
  package func value<Value>(
    _ content: Content, of files: [(name: String, bytes: [UInt8])],
    read: (inout CompiledReader) throws(CompiledReader.Unusable) -> Value, make: () throws -> Value,
    write: (Value, inout CompiledWriter) -> Void
  ) throws -> Value {
    var hash = ContentHash()
    hash.combine(Array(program.utf8))
    for file in files {
      hash.combine(Array(file.name.utf8))
      hash.combine(file.bytes)
    }
    return try value(content, key: hash.value, read: read, make: make, write: write)
  }

  /// What is made of contents that have this key: from the cache, or made now and put there.
  func value<Value, Failure>(
    _ content: Content, key: UInt64,
    read: (inout CompiledReader) throws(CompiledReader.Unusable) -> Value,
    make: () throws(Failure) -> Value, write: (Value, inout CompiledWriter) -> Void
  ) throws(Failure) -> Value {
    if let value = kept(content, key: key, read) { return value }
    let value = try make()
    keep(content, key: key) { write(value, &$0) }
    return value
  }

  /// What the cache holds under a key; nil where that is nothing, or not sound.
  private func kept<Value>(
    _ content: Content, key: UInt64,
    _ read: (inout CompiledReader) throws(CompiledReader.Unusable) -> Value
  ) -> Value? {
    guard var file = try? CompiledReader(path: path(for: key, content), key: key) else {
      return nil
    }
    return try? read(&file)
  }

  private func keep(_ content: Content, key: UInt64, _ write: (inout CompiledWriter) -> Void) {
    var file = CompiledWriter()
    write(&file)
    store(file, at: path(for: key, content), key: key, content)
  }

  private func path(for key: UInt64, _ content: Content) -> String {
    let digits = String(key, radix: 16)
    return folder + "/" + String(repeating: "0", count: 16 - digits.utf8.count) + digits + "."
      + content.rawValue
  }

  private func store(_ file: CompiledWriter, at path: String, key: UInt64, _ content: Content) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      return
    }
    guard DiskFile.replace(path, with: file.file(key: key)) else { return }
    deleteOldFiles(content)
  }

  /// Keeps the newest files, so that the folder doesn't grow with every change of a gazetteer.
  private func deleteOldFiles(_ content: Content) {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: folder)) ?? []
    let dated = names.filter { $0.hasSuffix("." + content.rawValue) }.compactMap { name in
      DiskFile.status(of: folder + "/" + name).map { (time: $0.changed, size: $0.size, name: name) }
    }
    let newestFirst = dated.sorted { ($0.time, $0.name) > ($1.time, $1.name) }
    var newerBytes = 0
    for (number, file) in newestFirst.enumerated() {
      if number >= Self.mostFiles || newerBytes > Self.mostBytes {
        try? files.removeItem(atPath: folder + "/" + file.name)
      }
      newerBytes += file.size
    }
  }
}
