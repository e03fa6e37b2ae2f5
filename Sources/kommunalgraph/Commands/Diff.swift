import Graph
import Ontology

extension Command {
  static let diff = Command(
    name: "diff", operands: "OLD NEW", operandCount: 2...2,
    summary: "what changed between two archives",
    details: """
      Prints a line for each article, thing and statement that only one of two archives has:
      "-" for OLD, "+" for NEW. Exit status 1 where they say the same.
      """,
    options: [.gazetteer],
    run: { arguments in
      let knowledge = try GazetteerFolders(arguments).knowledge()
      let old = try ArchiveGraph.read(arguments.operands[0], knowledge).lines
      let new = try ArchiveGraph.read(arguments.operands[1], knowledge).lines
      let gone = Set(old).subtracting(new)
      let come = Set(new).subtracting(old)
      // Both in one order, what went before what came.
      let changes = gone.map { ($0, "- ") } + come.map { ($0, "+ ") }
      let lines = changes.sorted { ($0.0, $1.1) < ($1.0, $0.1) }.map { $0.1 + $0.0 + "\n" }
      try Console.print(lines.joined())
      return lines.isEmpty ? .nothingFound : .done
    })
}

extension KnowledgeGraph {
  /// Everything the graph holds, a line each.
  fileprivate var lines: [String] {
    articles.map { "article  \($0.id)" }
      + entities.map { "\($0.kind.rawValue)  \($0.name)  (\($0.id))" }
      + statements.map { line(of: $0) }
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
