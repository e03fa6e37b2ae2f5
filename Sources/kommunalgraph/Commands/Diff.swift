import Graph
import Ontology

extension Command {
  static let diff = Command(
    name: "diff", operands: "OLD NEW", operandCount: 2...2,
    summary: "what changed between two archives",
    details: """
      Prints in German what NEW tells and OLD does not: offices begun and ended, relations that are
      new and such as no article supports any more, each with its sentence and article. With --raw:
      a line for each article, thing and statement that only one of the two has, "-" for OLD, "+"
      for NEW. Exit status 1 where there is nothing to tell.
      """,
    options: [
      Option(name: "--raw", value: nil, summary: "every difference, a line each"), .statedOnly,
      .gazetteer,
    ],
    run: { arguments in
      let knowledge = try GazetteerFolders(arguments).knowledge()
      let infers = !arguments.has(Option.statedOnly.name)
      let graphs = try arguments.operands.map {
        try ArchiveGraph.read($0, knowledge, infers: infers)
      }
      let text =
        arguments.has("--raw")
        ? rawDifference(graphs[0].lines, graphs[1].lines)
        : DifferenceText(from: graphs[0], to: graphs[1]).text
      try Console.print(text)
      return text.isEmpty ? .nothingFound : .done
    })

  /// Both in one order, what went before what came.
  private static func rawDifference(_ old: [String], _ new: [String]) -> String {
    let gone = Set(old).subtracting(new)
    let come = Set(new).subtracting(old)
    let changes = gone.map { ($0, "- ") } + come.map { ($0, "+ ") }
    return changes.sorted { ($0.0, $1.1) < ($1.0, $0.1) }.map { $0.1 + $0.0 + "\n" }.joined()
  }
}

extension KnowledgeGraph {
  /// Everything the graph holds, a line each.
  fileprivate var lines: [String] {
    let lines =
      articles.map { "article  \($0.id)" }
      + entities.map { "\($0.kind.rawValue)  \($0.name)  (\($0.id))" }
      + statements.map { line(of: $0) }
    return lines.map(Console.oneLine)
  }

  private func line(of statement: GraphStatement) -> String {
    var line = "\(statement.type.rawValue)  \(entities[statement.subject].id)"
    if let role = statement.role { line += " → \(role)" }
    if let object = statement.object {
      line += (statement.type == .holds ? " @ " : " → ") + entities[object].id
    }
    if let date = statement.date { line += " → \(date)" }
    if let status = statement.status { line += "  \(status.rawValue)" }
    if let scope = statement.scope { line += "  scope \(scope)" }
    if let from = statement.from { line += "  from \(from)" }
    if let to = statement.to { line += "  to \(to)" }
    return line + (statement.basis == .inferred ? "  (inferred)" : "")
  }
}
