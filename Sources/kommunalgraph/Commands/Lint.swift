import Exporters
import Ontology

extension Command {
  static let lint = Command(
    name: "lint", operands: "FILE…", operandCount: many,
    summary: "find what other programs will read wrong in a GraphML or DOT file",
    details: """
      Checks anybody's graph files by how Gephi, yEd, Graphviz, networkx, igraph and pydot read
      them: a line for each finding with file, line, what happens and what to do. A mistake is
      what some program fails at or reads as something else; a note is what only one program minds.
      Exit status 2 where there is a mistake.
      """,
    options: [],
    run: { arguments in
      var mistakes = 0
      for file in arguments.operands {
        let bytes = [UInt8](try Path.contents(of: file))
        for finding in GraphLint.findings(in: bytes) {
          if finding.severity == .mistake { mistakes += 1 }
          try Console.print(
            Console.oneLine(
              "\(file):\(finding.line): \(finding.severity.rawValue): \(finding.message); "
                + finding.remedy) + "\n")
        }
      }
      return mistakes == 0 ? .done : .unusable
    })
}
