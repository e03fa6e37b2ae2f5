import Foundation
import Graph
import Ontology
import Queries
import Testing

@Suite struct AnswerRendering {
  @Test func `JSON has the interface's keys in its order`() throws {
    let json = Gold.ask("Wer leitete die 40. Sitzung des IT-Planungsrats?").json()
    let start =
      "{\"question\": \"Wer leitete die 40. Sitzung des IT-Planungsrats?\", "
      + "\"reading\": \"chaired(?person, 40. Sitzung IT-Planungsrat)\", \"answers\": [{\"text\": "
      + "\"Patrick Burghardt\", \"basis\": \"stated\", \"evidence\": [{\"article\": \"d01\", "
      + "\"start\": "
    #expect(json.hasPrefix(start))
    #expect(!json.contains("\n"))
  }

  @Test(arguments: Gold.questions.map(\.question))
  func `quotes are the article's words at their code points`(question: String) throws {
    let texts = Dictionary(uniqueKeysWithValues: Gold.graph.articles.map { ($0.id, $0.text) })
    let object = try JSONSerialization.jsonObject(with: Data(Gold.ask(question).json().utf8))
    let answers = try #require((object as? [String: Any])?["answers"] as? [[String: Any]])
    for answer in answers {
      let evidence = try #require(answer["evidence"] as? [[String: Any]])
      #expect(!evidence.isEmpty)
      for item in evidence {
        let text = try #require(texts[item["article"] as? String ?? ""])
        let start = try #require(item["start"] as? Int)
        let end = try #require(item["end"] as? Int)
        let scalars = Array(text.unicodeScalars)[start..<end]
        let quote = try #require(item["quote"] as? String)
        #expect(String(String.UnicodeScalarView(scalars)) == quote)
      }
    }
  }

  @Test func `an unreadable question is JSON too`() throws {
    let json = Gold.ask("\u{1B}\"\\\n\u{2028}?").json()
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["question"] as? String == "\u{1B}\"\\\n\u{2028}?")
    #expect(object?["reading"] is NSNull)
    #expect((object?["answers"] as? [Any])?.isEmpty == true)
  }

  @Test func `text shows each quote with its article and date`() {
    let german = Gold.ask("Wer ist CDO der Stadt Tönisvorst?").text()
    #expect(german.hasPrefix("Marcel Weber\n  [d30, 8. Dezember 2023] „"))
    #expect(german.hasSuffix("Gelesen als: holds(?person, CDO, Stadt Tönisvorst, now)\n"))
    let english = Gold.ask("Who is CDO of Tönisvorst?").text()
    #expect(english.hasPrefix("Marcel Weber\n  [d30, 2023-12-08] “"))
  }

  @Test func `hostile article text stays on its line`() {
    let text = "Rat\u{1B}[31m\nBeate Muster leitete die 3. Sitzung\u{7} des Rats."
    let article = SourceArticle(id: "a\u{1B}1", text: text)
    let graph = KnowledgeGraph(
      entities: [
        Entity(id: "body-rat", kind: .body, name: "Rat der Dinge"),
        Entity(
          id: "person-beate-muster", kind: .person, name: "Beate Muster", familyName: "Muster"),
        Entity(
          id: "session-3", kind: .session, name: "3. Sitzung Rat der Dinge", owner: 0, ordinal: 3,
          sessionType: "Sitzung"),
      ],
      statements: [
        GraphStatement(
          .chaired, subject: 1, object: 2,
          evidence: [GraphEvidence(article: 0, range: 0..<text.utf8.count, rule: "test/test")])
      ],
      articles: [article])
    let answer = QuestionAnswerer(graph: graph).answer(
      "Wer leitete die 3. Sitzung des Rats der Dinge?")
    #expect(answer.answers.map(\.text) == ["Beate Muster"])
    #expect(!answer.text().unicodeScalars.contains("\u{1B}"))
    #expect(answer.text().split(separator: "\n").count == 3)
    #expect(answer.answers.first?.evidence.first?.quote == text)
  }
}
