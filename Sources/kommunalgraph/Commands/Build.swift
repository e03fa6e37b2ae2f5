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
      Reads the articles, extracts what they say, and writes DIR anew: archive.sqlite, graph.* for
      Gephi, yEd, Graphviz and others (export makes more), the who-is-who as a site (who-is-who/)
      and as Markdown (markdown/), with pictures where Graphviz is installed. README.md tells how
      to open them; contents.txt lists the files, and others are kept.

      DIR changes in one step when everything is there; an interrupted build leaves it as it was.
      If nothing has changed, it is left alone. If any input can't be read, nothing is written.
      """,
    options: [
      Option(
        name: "--into", value: "DIR", summary: "where the files go; made where it is missing",
        isRequired: true)
    ] + SiteChoice.options + [.statedOnly, .gazetteer],
    run: { arguments in
      let site = try SiteChoice(arguments)
      let gazetteer = try GazetteerFolders(arguments)
      return try await StagedFolder.make(arguments["--into"] ?? "") { folder in
        try await fill(&folder, arguments, gazetteer, site)
      }
    })

  /// Writes everything that a build makes.
  private static func fill(
    _ folder: inout StagedFolder, _ arguments: Arguments, _ gazetteer: GazetteerFolders,
    _ site: SiteChoice
  ) async throws {
    let articles = try ArticleInput(arguments.operands)
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
    try writeArchive(of: facts, to: try folder.path(for: "archive.sqlite"))

    let pictures = Pictures()
    let book = site.book(of: linked)
    // A click on a thing in a picture leads to its page.
    let pages = try folder.write(book, below: "who-is-who/", pictures)
    for file in book.markdown() {
      try folder.write(file.contents.utf8, to: "markdown/\(file.path)")
    }
    try writeExports(of: graph, pages, draws: pictures.drawer != nil, into: &folder)
    if let note = pictures.note { Console.progress(note) }
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

  /// Writes the graph in the formats that everybody may want, a picture, and how to open them; the
  /// usual profile's file has the plain name.
  private static func writeExports(
    of graph: KnowledgeGraph, _ pages: [String: String], draws: Bool,
    into folder: inout StagedFolder
  ) throws {
    let network = Network(graph, mentions: true, measures: true)
    let usual: [(format: any Exporter, profiles: [String])] = [
      (GraphML(), ["generic", "gephi", "yed"]), (DOT(pages: pages), ["graphviz", "portable"]),
    ]
    for (format, profiles) in usual {
      for profile in profiles {
        let isUsual = profile == format.profiles.first?.name
        let file = "graph\(isUsual ? "" : "-" + profile).\(format.fileExtension)"
        let writer = try PlaceWriter(try folder.path(for: file), isFolder: false, .inPlace)
        try format.export(network, profile: profile) { file, bytes in
          try Interruption.uninterrupted { try writer.write(bytes, to: file) }
        }
        try writer.finish()
      }
    }
    try folder.write(ExportGuide.text.utf8, to: ExportGuide.fileName)
    let best = network.mostConnected(pictureSize)
    if draws, !best.nodes.isEmpty, let picture = PictureFormat.svg.draw(best, .network, pages) {
      try folder.write(picture, to: "picture.svg")
    }
  }

  /// So many people and bodies are still told apart on a screen.
  private static let pictureSize = 40
}
