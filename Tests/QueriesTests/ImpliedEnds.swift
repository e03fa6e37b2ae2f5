import Foundation
import Graph
import Ontology
import Queries
import Testing

/// Who was succeeded holds an office no more, though no article says that it ended.
@Suite struct ImpliedEnds {
  /// What one article tells: its day, and lines as in "Anna Vogel | current | 2015/".
  private static func article(
    _ id: String, _ date: String?, _ offices: [String], succession: (String, String)? = nil,
    role: String = "Präsident"
  ) -> ArticleFacts {
    let text = "Text von \(id)."
    let evidence = Evidence(range: 0..<text.utf8.count, rule: "test/test")
    var facts = ArticleFacts(
      article: Article(id: id, date: date.flatMap { PartialDate($0) }, text: text))
    facts.entities = [ArticleEntity(kind: .body, name: "KGSt")]
    func person(_ name: String) -> Int {
      if let known = facts.entities.firstIndex(where: { $0.name == name }) { return known }
      let words = name.split(separator: " ").map(String.init)
      facts.entities.append(
        ArticleEntity(kind: .person, name: name, givenName: words[0], familyName: words[1]))
      return facts.entities.count - 1
    }
    for line in offices {
      let cells = line.components(separatedBy: " | ")
      let dates = cells[2].components(separatedBy: "/").map { PartialDate($0) }
      facts.statements.append(
        Statement(
          .holds, subject: person(cells[0]), object: 0, role: role,
          status: OfficeStatus(rawValue: cells[1]), from: dates[0], to: dates[1],
          evidence: evidence))
    }
    if let (next, last) = succession {
      facts.statements.append(
        Statement(
          .succeeds, subject: person(next), object: person(last), role: role, evidence: evidence))
    }
    facts.mentions = facts.entities.indices.map {
      Mention(range: 0..<4, kind: facts.entities[$0].kind, entity: $0)
    }
    return facts
  }

  /// Anna Vogel has been president since 2015; Jan Sommer followed her in March 2020, and one
  /// article tells both as if both were in office.
  private static let told = QuestionAnswerer(
    graph: GraphBuilder().graph(of: [
      article(
        "a", "2021-01-01", ["Anna Vogel | current | 2015/", "Jan Sommer | current | 2020-03/"],
        succession: ("Jan Sommer", "Anna Vogel"))
    ]))

  private static func texts(
    _ question: String, _ answerer: QuestionAnswerer, asOf: String? = nil
  ) -> [String] {
    answerer.answer(question, asOf: asOf.flatMap { PartialDate($0) }).answers.map {
      $0.text + ($0.basis == .inferred ? " (inferred)" : "")
    }
  }

  @Test(
    arguments: [
      ("Wer ist Präsident der KGSt?", nil, ["Jan Sommer"]),
      ("Who is president of the KGSt?", nil, ["Jan Sommer"]),
      ("Wer ist Präsident der KGSt?", "2022-01-01", ["Jan Sommer"]),
      ("Wer ist Präsident der KGSt?", "2018-06-01", ["Anna Vogel"]),
      ("Wer war 2018 Präsident der KGSt?", nil, ["Anna Vogel"]),
      ("Wer war im Oktober 2020 Präsident der KGSt?", nil, ["Jan Sommer"]),
      ("Who was president of the KGSt in 2021?", nil, ["Jan Sommer"]),
      ("Welche Ämter hat Anna Vogel?", nil, []),
      ("Wer ist Anna Vogel?", nil, ["Präsident @ KGSt (2015 bis 2020-03) (inferred)"]),
      (
        "Wie verlief die Laufbahn von Anna Vogel?", nil,
        ["Präsident @ KGSt (2015 bis 2020-03) (inferred)"]
      ),
      ("Bis wann war Anna Vogel Präsidentin der KGSt?", nil, ["2020-03 (inferred)"]),
      ("Until when was Anna Vogel president of the KGSt?", nil, ["2020-03 (inferred)"]),
      ("Bis wann war Jan Sommer Präsident der KGSt?", nil, []),
      ("Wie verlief die Laufbahn von Jan Sommer?", nil, ["Präsident @ KGSt (seit 2020-03)"]),
    ] as [(String, String?, [String])])
  func `who was succeeded is a former holder, and the end is a conclusion`(
    question: String, asOf: String?, expected: [String]
  ) {
    #expect(Self.texts(question, Self.told, asOf: asOf) == expected)
  }

  @Test func `the end that was concluded has its premises and their words`() throws {
    let answer = Self.told.answer("Bis wann war Anna Vogel Präsidentin der KGSt?")
    let item = try #require(answer.answers.first)
    #expect(
      item.premises == [
        "Anna Vogel: Präsident @ KGSt (seit 2015)", "Jan Sommer: Präsident @ KGSt (seit 2020-03)",
        "Jan Sommer folgt auf Anna Vogel",
      ])
    #expect(item.evidence.map(\.article) == ["a"])
  }

  @Test func `an end that an article tells is told as it is`() {
    let answerer = QuestionAnswerer(
      graph: GraphBuilder().graph(of: [
        Self.article(
          "a", "2021-01-01",
          ["Anna Vogel | former | 2015/2019", "Jan Sommer | current | 2020-03/"],
          succession: ("Jan Sommer", "Anna Vogel"))
      ]))
    #expect(Self.texts("Bis wann war Anna Vogel Präsidentin der KGSt?", answerer) == ["2019"])
    #expect(Self.texts("Wer ist Präsident der KGSt?", answerer) == ["Jan Sommer"])
  }

  /// Words of a day after the change was told of are no older words.
  @Test func `who is told to be in office after the change was told of may be back`() {
    let answerer = QuestionAnswerer(
      graph: GraphBuilder().graph(of: [
        Self.article(
          "a", "2020-04-01", ["Anna Vogel | former | 2015/", "Jan Sommer | current | 2020-03/"],
          succession: ("Jan Sommer", "Anna Vogel")),
        Self.article("b", "2023-01-01", ["Anna Vogel | current | /"]),
      ]))
    #expect(Self.texts("Wer ist Präsident der KGSt?", answerer) == ["Anna Vogel"])
  }

  @Test func `an office that several have at a time ends for nobody`() {
    let answerer = QuestionAnswerer(
      graph: GraphBuilder().graph(of: [
        Self.article(
          "a", "2021-01-01", ["Anna Vogel | current | 2015/", "Jan Sommer | current | 2020-03/"],
          succession: ("Jan Sommer", "Anna Vogel"), role: "Referent")
      ]))
    #expect(
      Self.texts("Wer ist Referent der KGSt?", answerer).sorted() == ["Anna Vogel", "Jan Sommer"])
  }

  @Test func `nothing is concluded in a graph of what articles state`() {
    let facts = Self.article(
      "a", "2021-01-01", ["Anna Vogel | current | 2015/", "Jan Sommer | current | 2020-03/"],
      succession: ("Jan Sommer", "Anna Vogel"))
    let answerer = QuestionAnswerer(graph: GraphBuilder(infers: false).graph(of: [facts]))
    #expect(Self.texts("Bis wann war Anna Vogel Präsidentin der KGSt?", answerer).isEmpty)
  }
}
