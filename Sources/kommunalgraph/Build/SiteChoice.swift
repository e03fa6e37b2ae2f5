import Graph
import Ontology
import WhoIsWho

/// What a call says of the who-is-who to be made.
struct SiteChoice {
  static let options = [
    Command.Option(
      name: "--site-url", value: "URL",
      summary: "where the who-is-who will lie on the web: for its feed and permalinks"),
    Command.Option.language,
  ]

  /// The site's address on the web; nil where none is given.
  private let address: String?
  private let language: Language

  init(_ arguments: Arguments) throws {
    language = try arguments.choice(Command.Option.language.name, Language.self)
    address = arguments["--site-url"]
    guard let address else { return }
    let isOfTheWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    let isPlain = address.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"\"<>?#".utf8.contains($0) }
    guard isOfTheWeb, isPlain else {
      throw InputError("--site-url wants an address such as https://example.org/wer-ist-wer/")
    }
  }

  /// The who-is-who of a graph.
  func book(of linked: LinkedGraph, asOf: PartialDate? = nil) -> WhoIsWho {
    WhoIsWho(
      graph: linked.graph, asOf: asOf, doubtfulLinks: linked.doubtfulLinks, language: language,
      address: address)
  }
}

extension StagedFolder {
  /// Writes the pages of a who-is-who into a folder, which has a slash at its end, and gives the
  /// paths of the entries by the id of what they are about.
  mutating func write(
    _ book: WhoIsWho, below prefix: String, _ pictures: Pictures
  ) throws -> [String: String] {
    var entries: [String: String] = [:]
    for file in book.site(drawnBy: pictures.drawer) {
      try write(file.contents.utf8, to: prefix + file.path)
      let name = Path.name(of: file.path)
      if name.hasSuffix(".html") { entries[String(name.dropLast(5))] = prefix + file.path }
    }
    return entries
  }

  /// Puts the folder in its place, or drops it where making it fails, and tells how it went.
  static func make(
    _ place: String, _ fill: (inout StagedFolder) async throws -> Void
  ) async throws -> ExitStatus {
    var folder = try StagedFolder(for: place)
    do {
      try await fill(&folder)
      switch try folder.commit() {
      case .created, .replaced: Console.progress("\(place) is written")
      case .unchanged: Console.progress("\(place) is up to date: nothing has changed")
      }
      return .done
    } catch {
      try? folder.discard()
      throw error
    }
  }
}
