import Gazetteer
import Graph
import Ontology
import Storage

/// The graph of what an archive holds.
enum ArchiveGraph {
  private static let usualPlace = "exports"
  private static let fileName = "archive.sqlite"

  /// The graph of the archive that a call names, with the gazetteer it names.
  static func read(_ arguments: Arguments) throws -> KnowledgeGraph {
    let archive = try Archive(path: try path(arguments), mode: .readOnly)
    return try read(archive, GazetteerFolders(arguments).knowledge(), infers: infers(arguments))
  }

  /// The same graph, and how it came to be.
  static func link(_ arguments: Arguments) throws -> LinkedGraph {
    let archive = try Archive(path: try path(arguments), mode: .readOnly)
    let knowledge = try GazetteerFolders(arguments).knowledge()
    let facts = try archive.reading { try $0.allFacts() }
    return knowledge.graphBuilder(infers: infers(arguments)).link(facts)
  }

  /// The graph of an archive, or of the one in a folder that a build wrote.
  static func read(
    _ path: String, _ knowledge: Knowledge, infers: Bool = true
  ) throws -> KnowledgeGraph {
    try read(Archive(path: file(path), mode: .readOnly), knowledge, infers: infers)
  }

  /// From as many articles on a linked graph is kept: fewer are linked sooner than it is read.
  private static let leastKept = 20

  private static func read(
    _ archive: borrowing Archive, _ knowledge: Knowledge, infers: Bool
  ) throws -> KnowledgeGraph {
    let builder = knowledge.graphBuilder(infers: infers)
    return try archive.reading { archive in
      guard try archive.articleIDs().count >= leastKept else {
        return builder.graph(of: try archive.allFacts())
      }
      return try kept(archive, knowledge, infers: infers) {
        builder.graph(of: try archive.allFacts())
      }
    }
  }

  /// The graph that was made of these very articles, this gazetteer and this curation before, by
  /// this program; or made now, and kept.
  private static func kept(
    _ archive: borrowing Archive, _ knowledge: Knowledge, infers: Bool,
    make: () throws -> KnowledgeGraph
  ) throws -> KnowledgeGraph {
    let (articles, key) = try archive.outline()
    let sources = articles.map { article in
      SourceArticle(
        id: article.id, date: article.date, title: article.title, url: article.url,
        source: article.source, text: article.text)
    }
    let state = [key, Array("\(knowledge.curation.rows)".utf8), [infers ? 1 : 0]]
    return try knowledge.lexicon.value(
      .graph, of: state,
      read: { file throws(CompiledReader.Unusable) in
        let bytes = try file.array(of: UInt8.self)
        guard
          let graph = PackedGraph.graph(
            from: bytes, articles: sources, catalogue: knowledge.lexicon.catalogue)
        else { throw CompiledReader.Unusable() }
        return graph
      }, make: make, write: { $1.add(PackedGraph.bytes(of: $0)) })
  }

  private static func infers(_ arguments: Arguments) -> Bool {
    !arguments.has(Command.Option.statedOnly.name)
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
