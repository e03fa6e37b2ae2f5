import FoundationEssentials
import Graph
import Ontology
import Storage

/// The graph of what an archive holds.
enum ArchiveGraph {
  /// The graph of the archive that a call names, with the gazetteer it names.
  static func read(_ arguments: Arguments) throws -> KnowledgeGraph {
    try read(try path(arguments), try GazetteerFolders(arguments).knowledge())
  }

  /// The graph of an archive.
  static func read(_ path: String, _ knowledge: Knowledge) throws -> KnowledgeGraph {
    KnowledgeGraph()
  }

  /// The archive that a call names; without a name, the one that a build wrote into exports.
  static func path(_ arguments: Arguments) throws -> String {
    ""
  }
}
