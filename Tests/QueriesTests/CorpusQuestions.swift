import Foundation
import Queries
import Testing

/// The questions of Tests/Questions whose answers stand in the development set's articles.
@Suite struct CorpusQuestions {
  struct Question: Decodable, Sendable, CustomTestStringConvertible {
    var id: String
    var question: String
    var answer: [String]
    var articles: [String]?
    /// The question that this one asks in other words.
    var asks: String?

    var testDescription: String { "\(id) \(question)" }
  }

  static func questions(_ file: String) -> [Question] {
    let file = Gold.root.appending(path: "Tests/Questions/\(file)")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Question.self, from: Data($0.utf8))
    }
  }

  static let all = questions("corpus.jsonl")
  static let paraphrases = questions("paraphrases.jsonl")

  /// Those that need no article besides the development set's, and not its sentences either: its
  /// evidence is the whole article, which doesn't show whether a list is whole (c063).
  static let own = all.filter { question in
    question.id != "c063" && !(question.articles ?? []).contains { $0.hasPrefix("plr") }
  }

  @Test func `there are as many as there must be, in both languages, a fifth without an answer`() {
    let english = Self.all.filter { QuestionAnswerer.isEnglish($0.question) }
    // Together with the forty of the development set.
    #expect(Self.all.count >= 120)
    #expect(english.count * 2 >= Self.all.count)
    #expect(Self.all.filter(\.answer.isEmpty).count * 5 >= Self.all.count)
    #expect(Set(Self.all.map(\.question)).count == Self.all.count)
  }

  @Test(arguments: own)
  func `is answered exactly, or not at all`(question: Question) {
    let answer = Gold.ask(question.question)
    let fold = GoldQuestions.fold
    #expect(Set(answer.answers.map { fold($0.text) }) == Set(question.answer.map(fold)))
    #expect(answer.exitStatus == (question.answer.isEmpty ? 1 : 0))
    let told = Set(answer.answers.flatMap(\.evidence).map(\.article))
    #expect(question.answer.isEmpty || !told.isDisjoint(with: question.articles ?? []))
  }

  @Test func `of forty ways to ask each of five questions at least thirty-eight are read right`() {
    let asked = Dictionary(grouping: Self.paraphrases) { $0.asks ?? "" }
    #expect(asked.count == 5)
    for (question, ways) in asked {
      #expect(Set(ways.map(\.question)).count == 40)
      let fold = GoldQuestions.fold
      let wrong = ways.filter { way in
        Set(Gold.texts(way.question).map(fold)) != Set(way.answer.map(fold))
      }
      #expect(wrong.count <= 2, "\(question): \(wrong.map(\.question))")
      // What isn't read right is not answered wrongly either.
      for way in wrong { #expect(Gold.texts(way.question).isEmpty, "\(way.question)") }
    }
  }
}
