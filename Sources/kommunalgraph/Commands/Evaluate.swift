import Evaluation
import Extraction
import FoundationEssentials
import Graph
import Ontology

extension Command {
  static let evaluate = Command(
    name: "evaluate", operands: "GOLD", operandCount: 1...1,
    summary: "figures against an annotated set",
    details: """
      Extracts the texts of GOLD (JSON Lines: id, date, text, mentions, relations) and prints how
      much of what is marked was found, and how much of what was found is marked: mentions,
      relations, linking, and the status of offices; the same figures as Tests/Gold/score.py.
      """,
    options: [
      Option(name: "--errors", value: "N", summary: "also list the first N errors of each sort"),
      .gazetteer,
    ],
    run: { arguments in
      let errors = try arguments.count("--errors") ?? 0
      let knowledge = try GazetteerFolders(arguments).knowledge()
      let file = arguments.operands[0]
      let gold = try GoldSet(contentsOf: Path.contents(of: file), file: file)
      let articles = try ArticleInput([file])
      let facts = try await ParallelExtraction(knowledge).run(articles)
      let ids = knowledge.graphBuilder().link(facts).entityIDs
      let predictions = zip(facts, ids).map { Prediction($0, entityIDs: $1) }
      try Console.print(Figures(gold, predictions).report(errors: errors))
      return .done
    })
}
