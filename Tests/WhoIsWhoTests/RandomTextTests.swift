import Foundation
import Graph
import Ontology
import RandomTexts
import Testing

@testable import WhoIsWho

/// Names and texts that nobody chose, read again by readers that know nothing of our writers.
@Suite struct RandomTextTests {
  /// A graph in which everything that can be a text is one of these.
  private static func graph(seed: UInt64) -> KnowledgeGraph {
    var texts = RandomTexts(seed: seed)
    let kinds = EntityKind.allCases.filter { $0 != .role }
    var graph = KnowledgeGraph()
    for number in 0..<8 {
      let text = texts.text() + " " + texts.text()
      graph.articles.append(
        SourceArticle(
          id: texts.text() + "\(number)", date: PartialDate(year: 2020 + number),
          title: texts.text(),
          url: number.isMultiple(of: 2) ? "https://example.org/" + texts.text() : texts.text(),
          source: texts.text(), text: text))
    }
    for number in 0..<24 {
      let article = number % graph.articles.count
      graph.entities.append(
        Entity(
          id: "\(kinds[number % kinds.count].rawValue)-x\(number)",
          kind: kinds[number % kinds.count],
          name: texts.text(), aliases: [texts.text()], familyName: texts.text(),
          mentions: [
            EntityMention(article: article, range: 0..<graph.articles[article].text.utf8.count)
          ]))
    }
    for number in 0..<60 {
      let article = number % graph.articles.count
      let type = RelationType.allCases[number % RelationType.allCases.count]
      let evidence = GraphEvidence(
        article: article, range: 0..<graph.articles[article].text.utf8.count, rule: texts.text())
      graph.statements.append(
        GraphStatement(
          type, subject: texts.number(below: 24), object: texts.number(below: 24),
          role: texts.text(), scope: texts.text(), dateWords: texts.text(), evidence: [evidence]))
    }
    return graph
  }

  private static let hasPython =
    (try? read("--version"))?.status == 0

  @Test(
    .enabled(if: hasPython, "Python is not installed"), arguments: 1...4,
    [Language.german, .english])
  func `no page lets a text out of its place`(seed: Int, language: Language) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let book = WhoIsWho(
      graph: Self.graph(seed: UInt64(seed)), language: language, address: "https://example.org/w/")
    var written = 0
    for file in Array(book.site()) + Array(book.markdown()) {
      #expect(!file.path.split(separator: "/").contains(".."), "\(file.path)")
      let place = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.contents.utf8).write(to: place)
      written += 1
    }
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "readers/read_site.py").path
    let result = try Self.read(script, folder.path)
    #expect(result.status == 0)
    #expect(result.text == "\(written) files read\n", "\(result.text.prefix(3_000))")
    #expect(written > 60)
  }

  private static func read(_ arguments: String...) throws -> (status: Int32, text: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = try FileHandle(forWritingTo: file)
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: try Data(contentsOf: file), as: UTF8.self)
    )
  }
}
