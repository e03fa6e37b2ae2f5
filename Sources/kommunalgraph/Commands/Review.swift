import Graph
import Ontology

extension Command {
  static let review = Command(
    name: "review", operands: "", operandCount: 0...0,
    summary: "what to look at: contradictions and the least certain links, worst first",
    details: """
      Prints contradictions (two holders of one office at a time, a session with two dates, an
      office that ended before it began), then the links that a little more or less would have
      turned, each with quotes and with rows for gazetteer/curation.tsv, any one of which settles
      it; write your reason in place of "\(ReviewItem.reason)". Rows of that file that mean nothing
      any more come last. Exit status 1 where there is nothing to look at.
      """,
    options: [
      Option(name: "--limit", value: "N", summary: "so many at most (default: 20; 0: all)"),
      .archive, .gazetteer,
    ],
    run: { arguments in
      let limit = try arguments.count("--limit") ?? 20
      let linked = try ArchiveGraph.link(arguments)
      let items = linked.review
      let shown = limit == 0 ? items[...] : items.prefix(limit)
      var parts = shown.map(\.description)
      parts += linked.unusedCuration.map { "\($0.complaint)\n" }
      try Console.print(parts.joined(separator: "\n"))
      if shown.count < items.count {
        Console.progress("\(items.count - shown.count) more; --limit 0 shows all")
      }
      return parts.isEmpty ? .nothingFound : .done
    })
}

extension Curation.Row {
  /// That the row means nothing any more.
  var complaint: String {
    "curation.tsv:\(line): \(action.rawValue) \"\(first.name)\" means nothing in these articles"
  }
}
