import Graph
import WhoIsWho

extension Command {
  static let whois = Command(
    name: "whois", operands: "NAME", operandCount: 1...1,
    summary: "one entry of the who-is-who",
    details: """
      Prints the entry of a person, body, session, programme or place, with its sources. A
      family name or an abbreviation will do; where several fit, lists them.
      """,
    options: [.language, .asOf, .statedOnly, .archive, .gazetteer],
    run: { arguments in
      let day = try arguments.date("--as-of")
      let language = try arguments.choice(Option.language.name, Language.self)
      let graph = try ArchiveGraph.read(arguments)
      let book = WhoIsWho(graph: graph, asOf: day, language: language)
      guard let entry = book.entry(for: arguments.operands[0]) else {
        Console.complain("no entry for \"\(arguments.operands[0])\"")
        return .nothingFound
      }
      try Console.print(entry)
      return .done
    })
}
