import Evaluation
import Foundation
import Graph
import Queries
import Testing

/// The questions on the fresh articles, asked of what a careful reader found in them: whatever is
/// not answered here is the reading's fault and not extraction's.
@Suite struct FreshQuestions {
  static let answerer = Result {
    let folder = Gold.root.appending(path: "Tests/Gold/fresh")
    let file = FileManager.default.temporaryDirectory.appending(
      path: "fresh-\(ProcessInfo.processInfo.processIdentifier).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", folder.appending(path: "to_json.py").path, "--out", file.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let set = try GoldSet(contentsOf: Data(contentsOf: file), file: file.path)
    var graph = GraphBuilder().graph(of: set.articles.map { $0.facts() })
    graph.translations = Gold.translations
    return QuestionAnswerer(graph: graph)
  }

  @Test(arguments: CorpusQuestions.questions("../Gold/fresh/questions.jsonl"))
  func `are read right`(question: CorpusQuestions.Question) throws {
    let answer = try Self.answerer.get().answer(question.question)
    let fold = GoldQuestions.fold
    #expect(Set(answer.answers.map { fold($0.text) }) == Set(question.answer.map(fold)))
    #expect(answer.exitStatus == (question.answer.isEmpty ? 1 : 0))
  }

  @Test func `are forty`() {
    #expect(CorpusQuestions.questions("../Gold/fresh/questions.jsonl").count == 40)
  }
}
