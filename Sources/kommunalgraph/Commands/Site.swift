import Graph
import Ontology
import WhoIsWho

extension Command {
  static let site = Command(
    name: "site", operands: "", operandCount: 0...0,
    summary: "the who-is-who alone, of an archive",
    details: """
      Writes the who-is-who of an archive into DIR, as build does into who-is-who/: for an archive
      that grows by ingest, a day in the past, or pages with labels in English. What articles and
      the gazetteer say stays German. DIR changes in one step when everything is there.

        kommunalgraph site --archive press.sqlite --into pages --language en
      """,
    options: [
      Option(
        name: "--into", value: "DIR", summary: "where the pages go; made where it is missing",
        isRequired: true)
    ] + SiteChoice.options + [.asOf, .statedOnly, .archive, .gazetteer],
    run: { arguments in
      let choice = try SiteChoice(arguments)
      let day = try arguments.date("--as-of")
      return try await StagedFolder.make(arguments["--into"] ?? "") { folder in
        let book = choice.book(of: try ArchiveGraph.link(arguments), asOf: day)
        let pictures = Pictures()
        _ = try folder.write(book, below: "", pictures)
        if let note = pictures.note { Console.progress(note) }
      }
    })
}
