import Graph
import Ontology
import Storage

/// The graph of what an archive holds.
enum ArchiveGraph {
  private static let usualPlace = "exports"
  private static let fileName = "archive.sqlite"

  /// The graph of the archive that a call names, with the gazetteer it names.
  static func read(_ arguments: Arguments) throws -> KnowledgeGraph {
    try link(arguments).graph
  }

  /// The same graph, and how it came to be.
  static func link(_ arguments: Arguments) throws -> LinkedGraph {
    let archive = try Archive(path: try path(arguments), mode: .readOnly)
    let knowledge = try GazetteerFolders(arguments).knowledge()
    let infers = !arguments.has(Command.Option.statedOnly.name)
    return knowledge.graphBuilder(infers: infers).link(try archive.allFacts())
  }

  /// The graph of an archive, or of the one in a folder that a build wrote.
  static func read(
    _ path: String, _ knowledge: Knowledge, infers: Bool = true
  ) throws -> KnowledgeGraph {
    let archive = try Archive(path: file(path), mode: .readOnly)
    return knowledge.graphBuilder(infers: infers).graph(of: try archive.allFacts())
  }

  /// The archive that a call names; without a name, the one that a build wrote into exports.
  static func path(_ arguments: Arguments) throws -> String {
    if let named = arguments["--archive"] { return file(named) }
    let usual = file(usualPlace)
    guard Path.exists(usual) else {
      throw arguments.error("--archive FILE is missing, and there is no \(usualPlace)/\(fileName)")
    }
    return usual
  }

  private static func file(_ path: String) -> String {
    Path.isFolder(path) ? "\(path)/\(fileName)" : path
  }
}
