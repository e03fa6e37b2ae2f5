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
      Who chaired which session, when and where; who holds or held an office, since when and until
      when; who came before and after; a career; members, parts and seat of a body; who signed and
      who cooperates; how two persons or bodies are connected; which articles say so; how many.
      What articles state and what is inferred is told apart. Each answer tells how the question
      was read. Exit status 1 where the articles don't say, 2 for a question that can't be read.
      QUESTION - reads questions from standard input, one a line, and answers them in order; the
      exit status is the highest of theirs.

        kommunalgraph ask "Wer leitete die 40. Sitzung des IT-Planungsrats?"
        kommunalgraph ask "Who chaired the 40th session of the IT-Planungsrat?" --format json
        kommunalgraph ask "Tabelle aller Sitzungen des IT-Planungsrats"
      """,
    options: [
      Option(name: "--format", value: "text|json", summary: "the form of the answer"), .asOf,
      .statedOnly, .archive, .gazetteer,
    ],
    run: { arguments in
      let format = try arguments.choice("--format", AnswerFormat.self)
      let day = try arguments.date("--as-of")
      // The phrasings are read while the archive is.
      async let ready: Void = QuestionAnswerer.prepare()
      let graph = try ArchiveGraph.read(arguments)
      let answerer = QuestionAnswerer(graph: graph)
      await ready
      let asked = arguments.operands[0]
      guard asked == "-" else {
        return try show(answerer.answer(asked, asOf: day), format)
      }
      var status = ExitStatus.done
      while let line = readLine() {
        guard !line.allSatisfy(\.isWhitespace) else { continue }
        let own = try show(answerer.answer(line, asOf: day), format)
        if own.rawValue > status.rawValue { status = own }
      }
      return status
    })

  /// Prints an answer; one for reading to a question that can't be read goes to standard error.
  private static func show(_ answer: Answer, _ format: AnswerFormat) throws -> ExitStatus {
    let status = ExitStatus(rawValue: answer.exitStatus) ?? .unusable
    switch format {
    case .json: try Console.print(Array((answer.json() + "\n").utf8))
    case .text where status == .unusable: Console.explain(answer.text())
    case .text: try Console.print(answer.text())
    }
    return status
  }
}
