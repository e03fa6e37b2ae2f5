import Graph
import Ontology

extension Command {
  static let stats = Command(
    name: "stats", operands: "", operandCount: 0...0,
    summary: "how much an archive holds",
    details: "Prints the number of articles, of things by kind and of statements by type.",
    options: [.statedOnly, .archive, .gazetteer],
    run: { arguments in
      let graph = try ArchiveGraph.read(arguments)
      var rows: [(String, Int)] = [("articles", graph.articles.count)]
      rows.append(("without a date", graph.articles.count { $0.date == nil }))
      rows.append(("things", graph.entities.count))
      for kind in EntityKind.allCases.sorted() {
        rows.append(("  \(kind.rawValue)", graph.entities.count { $0.kind == kind }))
      }
      rows.append(("mentions", graph.entities.map(\.mentions.count).reduce(0, +)))
      rows.append(("statements", graph.statements.count))
      for type in RelationType.allCases.sorted() {
        rows.append(("  \(type.rawValue)", graph.statements.count { $0.type == type }))
      }
      rows.append(("inferred", graph.statements.count { $0.basis == .inferred }))
      rows.append(("pieces of evidence", graph.statements.map(\.evidence.count).reduce(0, +)))
      let width = rows.map(\.0.count).max() ?? 0
      let digits = rows.map { "\($0.1)".count }.max() ?? 0
      let lines = rows.map { name, number in
        let gap = width - name.count + 2 + digits - "\(number)".count
        return name + String(repeating: " ", count: gap) + "\(number)\n"
      }
      try Console.print(lines.joined())
      return .done
    })
}
