import Graph
import Ontology

extension Command {
  static let why = Command(
    name: "why", operands: "NAME [NAME]", operandCount: 1...2,
    summary: "why two names are one person, body or session in the graph, or two",
    details: """
      Prints for every pair of things so named what they agree in, with its points, what forbids
      that they are one, the total against the threshold, and how it went: same, different or
      ambiguous (it fits several, and was left alone). With one name: any two things of that name.
      A name is given as in curation.tsv. Exit status 1 where nothing is so named.

        kommunalgraph why "Thomas Richter"
        kommunalgraph why "person: Thomas Richter @ d59" "Thomas Richter @ d12"
      """,
    options: [.archive, .gazetteer],
    run: { arguments in
      let linked = try ArchiveGraph.link(arguments)
      let names = arguments.operands
      guard let decisions = linked.why(names[0], names.count > 1 ? names[1] : nil) else {
        let quoted = names.map { "\"\($0)\"" }.joined(separator: ", or nothing ")
        Console.complain("nothing is called \(quoted)")
        return .nothingFound
      }
      if decisions.isEmpty {
        Console.complain("only one thing is so named: there is nothing to compare")
      }
      try Console.print(decisions.map(\.account).joined(separator: "\n"))
      return .done
    })
}
