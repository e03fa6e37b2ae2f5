import Evaluation
import Foundation
import Graph
import Ontology
import Queries
import Testing

/// The development set's questions and the graph of its facts, read once for all tests.
enum Gold {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let graph: KnowledgeGraph = {
    let file = root.appending(path: "Tests/Gold/gold.jsonl")
    guard let data = try? Data(contentsOf: file),
      let set = try? GoldSet(contentsOf: data, file: file.path())
    else { return KnowledgeGraph() }
    var graph = GraphBuilder().graph(of: set.articles.map { $0.facts() })
    graph.translations = translations
    return graph
  }()

  /// What the gazetteer tells of English names and adjectives, as far as the questions here need it.
  static let translations: [NameTranslation] =
    [
      ("IT-Planungsrat", "IT Planning Council"),
      ("Schweizerischer Gemeindeverband", "Swiss Association of Municipalities"),
      ("Bundesministerium des Innern", "Federal Ministry of the Interior"),
      ("Deutscher Städtetag", "Association of German Cities"),
      ("Deutscher Städte- und Gemeindebund", "German Association of Towns and Municipalities"),
      ("Deutscher Landkreistag", "German County Association"), ("Bund", "Federal Government"),
    ].map { NameTranslation(name: $0, kind: .body, names: [$1]) }
    + [
      ("Baden-Württemberg", "Baden-Wurttemberg", "baden-württembergisch"),
      ("Bayern", "Bavaria; Bavarian", "bayerisch"), ("Brandenburg", "", "brandenburgisch"),
      ("Bremen", "", "bremisch"), ("Hamburg", "", "hamburgisch"),
      ("Hessen", "Hesse; Hessian", "hessisch"),
      ("Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania", "mecklenburg-vorpommersch"),
      ("Niedersachsen", "Lower Saxony", "niedersächsisch"),
      ("Nordrhein-Westfalen", "North Rhine-Westphalia; NRW", "nordrhein-westfälisch"),
      ("Rheinland-Pfalz", "Rhineland-Palatinate; RLP", "rheinland-pfälzisch"),
      ("Sachsen", "Saxony; Saxon", "sächsisch"), ("Sachsen-Anhalt", "Saxony-Anhalt", ""),
      ("Schleswig-Holstein", "", "schleswig-holsteinisch"),
      ("Thüringen", "Thuringia", "thüringisch"), ("Köln", "Cologne", ""), ("München", "Munich", ""),
      ("Wien", "Vienna", ""),
    ].map {
      NameTranslation(
        name: $0, kind: .place, names: $1.components(separatedBy: "; ").filter { !$0.isEmpty },
        adjectives: $2.isEmpty ? [] : [$2])
    }

  static let answerer = QuestionAnswerer(graph: graph)

  static func ask(_ question: String, asOf: String? = nil) -> Answer {
    answerer.answer(question, asOf: asOf.flatMap { PartialDate($0) })
  }

  /// The answers' texts.
  static func texts(_ question: String, asOf: String? = nil) -> [String] {
    ask(question, asOf: asOf).answers.map(\.text)
  }

  struct Question: Decodable, Sendable, CustomTestStringConvertible {
    var id: String
    var question: String
    var answer: [String]
    var articles: [String]

    var testDescription: String { "\(id) \(question)" }
  }

  static let questions: [Question] = {
    let file = root.appending(path: "Tests/Gold/questions.jsonl")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Question.self, from: Data($0.utf8))
    }
  }()
}

@Suite struct GoldQuestions {
  @Test func `all forty questions are there`() {
    #expect(Gold.questions.count == 40)
    #expect(Gold.graph.statements.count > 400)
  }

  @Test(arguments: Gold.questions)
  func `is answered exactly, with evidence from the articles that say it`(
    question: Gold.Question
  ) throws {
    let answer = Gold.ask(question.question)
    #expect(Set(answer.answers.map { Self.fold($0.text) }) == Set(question.answer.map(Self.fold)))
    #expect(answer.answers.allSatisfy { !$0.evidence.isEmpty })
    #expect(answer.exitStatus == (question.answer.isEmpty ? 1 : 0))
    if !question.answer.isEmpty {
      let told = Set(answer.answers.flatMap(\.evidence).map(\.article))
      #expect(!told.isDisjoint(with: question.articles))
    }
    let reading = try #require(answer.reading)
    #expect(reading.contains("("))
  }

  /// As the scorer folds: case, spaces, a bracket at the end.
  static func fold(_ text: String) -> String {
    var text = text.lowercased()
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") { text = String(text[..<open]) }
    return text.split(separator: " ").joined(separator: " ")
  }
}
