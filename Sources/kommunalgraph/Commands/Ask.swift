import Ontology
import Queries

extension Command {
  /// What the forms of `ask` are.
  enum AnswerFormat: String, CaseIterable {
    case text
    case json
  }

  static let ask = Command(
    name: "ask", operands: "QUESTION", operandCount: 1...1,
    summary: "answer a question, German or English, with the quotes that prove it",
    details: """
      Who chaired which session, who holds or held which office and since when, who came after
      whom, where and when a session was. What articles state and what is inferred is told apart.
      Exit status 1 where the articles don't say.

        kommunalgraph ask "Wer leitete die 40. Sitzung des IT-Planungsrats?"
        kommunalgraph ask "Who chaired the 40th session of the IT-Planungsrat?" --format json
      """,
    options: [
      Option(name: "--format", value: "text|json", summary: "the form of the answer"), .asOf,
      .statedOnly, .archive, .gazetteer,
    ],
    run: { arguments in
      let format = try arguments.choice("--format", AnswerFormat.self)
      let day = try arguments.date("--as-of")
      let graph = try ArchiveGraph.read(arguments)
      let answer = QuestionAnswerer(graph: graph).answer(arguments.operands[0], asOf: day)
      let status = ExitStatus(rawValue: answer.exitStatus) ?? .unusable
      switch format {
      case .json: try Console.print(answer.json() + "\n")
      case .text where status == .unusable: Console.explain(answer.text())
      case .text: try Console.print(answer.text())
      }
      return status
    })
}
