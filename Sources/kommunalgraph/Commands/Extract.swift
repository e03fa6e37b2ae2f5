import Articles
import Extraction
import FoundationEssentials
import Graph
import Ontology

extension Command {
  /// What the forms of `extract` are.
  enum ExtractFormat: String, CaseIterable {
    case jsonl
    case facts
    case tree
  }

  static let extract = Command(
    name: "extract", operands: "INPUT…", operandCount: many,
    summary: "what each article says",
    details: """
      Prints one JSON object a line and article: mentions, entities and relations with their
      evidence; offsets are Unicode code points into the article's text, which the line carries
      where the program made it. An entity has one id in all articles of the call.

      With --format facts, each line has the article and all that was found in it, by UTF-8
      offsets, as the archive keeps it. Saved as .facts.jsonl, such lines are an INPUT of every
      command and are not extracted again: many machines can extract, and one make the graph.

      With --format tree, prints a tree to read: sentences, mentions and statements with their
      rules, and what was refused.
      """,
    options: [
      Option(name: "--format", value: "jsonl|facts|tree", summary: "the form of the output"),
      .gazetteer,
    ],
    run: { arguments in
      let format = try arguments.choice("--format", ExtractFormat.self)
      let knowledge = try GazetteerFolders(arguments).knowledge()
      let articles = try ArticleInput(arguments.operands)
      switch format {
      case .tree:
        let extractor = try knowledge.extractor()
        var batches = try articles.batches(of: 1)
        while let batch = try batches.next() {
          for read in batch {
            try Console.print(ArticleTree.text(of: extractor.explanation(of: read.article)))
          }
        }
      case .facts:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try await ParallelExtraction(knowledge).run(
          articles,
          making: { facts in Array(try encoder.encode(facts)) + [UInt8(ascii: "\n")] },
          take: { try Console.print($0) })
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
