import Exporters
import Extraction
import FoundationEssentials
import Graph
import Ontology
import Storage
import WhoIsWho

extension Command {
  static let build = Command(
    name: "build", operands: "INPUT…", operandCount: many,
    summary: "the main job: archive, all exports and the who-is-who, from articles",
    details: """
      Reads the articles, extracts what they say, and writes DIR anew: archive.sqlite, graph.* in
      every format and profile, the who-is-who as a site (who-is-who/) and as Markdown (markdown/),
      with pictures where Graphviz is installed. contents.txt lists the files; others are kept.

      DIR changes in one step when everything is there; an interrupted build leaves it as it was.
      If nothing has changed, it is left alone. If any input can't be read, nothing is written.
      """,
    options: [
      Option(
        name: "--into", value: "DIR", summary: "where the files go; made where it is missing",
        isRequired: true),
      Option(
        name: "--site-url", value: "URL",
        summary: "where the who-is-who will lie on the web: for its feed and permalinks"),
      .statedOnly, .gazetteer,
    ],
    run: { arguments in
      let place = arguments["--into"] ?? ""
      let gazetteer = try GazetteerFolders(arguments)
      var folder = try StagedFolder(for: place)
      do {
        try await fill(&folder, arguments, gazetteer)
        switch try folder.commit() {
        case .created, .replaced: Console.progress("\(place) is written")
        case .unchanged: Console.progress("\(place) is up to date: nothing has changed")
        }
        return .done
      } catch {
        try? folder.discard()
        throw error
      }
    })

  /// Writes everything that a build makes.
  private static func fill(
    _ folder: inout StagedFolder, _ arguments: Arguments, _ gazetteer: GazetteerFolders
  ) async throws {
    let articles = try ArticleInput.articles(arguments.operands)
    let knowledge = try gazetteer.knowledge()
    Console.progress("articles read: \(articles.count)")
    let facts = try await ParallelExtraction(knowledge).run(articles)
    Console.progress("statements found: \(facts.map(\.statements.count).reduce(0, +))")
    let infers = !arguments.has(Option.statedOnly.name)
    let linked = knowledge.graphBuilder(infers: infers).link(facts)
    for row in linked.unusedCuration { Console.progress(row.complaint) }
    let graph = linked.graph
    Console.progress(
      "things: \(graph.entities.count), statements between them: \(graph.statements.count)")
    try writeExports(of: graph, into: &folder)

    try writeArchive(of: facts, to: try folder.path(for: "archive.sqlite"))

    let pictures = Pictures()
    let book = WhoIsWho(graph: graph, address: try siteAddress(arguments))
    for file in book.site(drawnBy: pictures.drawer) {
      try folder.write(file.contents.utf8, to: "who-is-who/\(file.path)")
    }
    for file in book.markdown() {
      try folder.write(file.contents.utf8, to: "markdown/\(file.path)")
    }
    if let note = pictures.note { Console.progress(note) }
  }

  /// The site's address on the web; nil where none is given.
  private static func siteAddress(_ arguments: Arguments) throws -> String? {
    guard let address = arguments["--site-url"] else { return nil }
    let isOfTheWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    let isPlain = address.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"\"<>?#".utf8.contains($0) }
    guard isOfTheWeb, isPlain else {
      throw InputError("--site-url wants an address such as https://example.org/wer-ist-wer/")
    }
    return address
  }

  /// Writes the archive; in the order of the ids, so that its bytes don't depend on another.
  private static func writeArchive(of facts: [ArticleFacts], to path: String) throws {
    let sorted = facts.sorted { first, second in
      first.article.id.utf8.lexicographicallyPrecedes(second.article.id.utf8)
    }
    let archive = try Archive(path: path, mode: .create)
    try archive.transaction { archive in
      for facts in sorted { try archive.add(facts) }
    }
  }

  /// Writes the graph in every format and profile; the usual profile's file has the plain name.
  private static func writeExports(
    of graph: KnowledgeGraph, into folder: inout StagedFolder
  ) throws {
    let network = Network(graph, mentions: true, measures: true)
    for format in ExportFormats.all {
      for (index, profile) in format.profiles.enumerated() {
        let name = index == 0 ? "graph" : "graph-\(profile.name)"
        var bytes: [UInt8] = []
        try format.export(network, profile: profile.name) { bytes += $0 }
        try folder.write(bytes, to: "\(name).\(format.fileExtension)")
      }
    }
  }
}
