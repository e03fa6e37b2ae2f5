import Extraction
import Graph
import Ontology

extension Command {
  /// What the forms of `extract` are.
  enum ExtractFormat: String, CaseIterable {
    case jsonl
    case tree
  }

  static let extract = Command(
    name: "extract", operands: "INPUT…", operandCount: many,
    summary: "what each article says",
    details: """
      Prints one JSON object a line and article: mentions, entities and relations with their
      evidence; offsets are Unicode code points into the article's text, which the line carries
      where the program made it. An entity has one id in all articles of the call. With
      --format tree, prints a tree to read: sentences, mentions and statements with their rules,
      and what was refused.
      """,
    options: [
      Option(name: "--format", value: "jsonl|tree", summary: "the form of the output"), .gazetteer,
    ],
    run: { arguments in
      let format = try arguments.choice("--format", ExtractFormat.self)
      let knowledge = try GazetteerFolders(arguments).knowledge()
      let articles = try ArticleInput.articles(arguments.operands)
      switch format {
      case .tree:
        let extractor = try knowledge.extractor()
        for article in articles {
          try Console.print(ArticleTree.text(of: extractor.explanation(of: article)))
        }
      case .jsonl:
        let extraction = try ParallelExtraction(knowledge)
        let facts = try await extraction.run(articles)
        let ids = knowledge.graphBuilder().link(facts).entityIDs
        for (facts, ids) in zip(facts, ids) {
          var line = JSONText()
          ArticleLine.write(facts, ids: ids, to: &line)
          try Console.print(line.bytes)
        }
      }
      return .done
    })
}
