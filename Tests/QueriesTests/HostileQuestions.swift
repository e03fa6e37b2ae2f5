import Graph
import Ontology
import Queries
import Testing

@Suite struct HostileQuestions {
  @Test(arguments: [
    "", " ", "?", "???", "Who is?", "wer", "Warum ist die Banane krumm?",
    "'; DROP TABLE statements; --", "Robert'); DELETE FROM articles WHERE ('1'='1",
    "\u{0}\u{1}\u{2}\u{1B}[31m", "\u{FEFF}", "🙂🙂🙂", "Кто председатель?", "誰が議長ですか？",
    "Wer war nie Vorsitzender des IT-Planungsrats?",
    "Wer leitete nicht die 40. Sitzung des IT-Planungsrats?",
    "Wer leitete die 40. Sitzung des IT-Planungsrats und die 48. Sitzung?",
    "Leitete Burghardt die 40. Sitzung?",
    "Welche Sitzungen des IT-Planungsrats leiteten Frauen?",
    "Wer leitete die 99999999999999999999. Sitzung des IT-Planungsrats?",
  ])
  func `what is no question that can be read gets suggestions`(question: String) {
    let answer = Gold.ask(question)
    #expect(answer.outcome == .unreadable)
    #expect(answer.exitStatus == 2)
    #expect(answer.answers.isEmpty)
    #expect(answer.reading == nil)
    #expect(answer.suggestions.count == 3)
    for suggestion in answer.suggestions { #expect(Gold.ask(suggestion).outcome == .answered) }
  }

  @Test func `a huge question is refused`() {
    let long =
      "Wer leitete die " + String(repeating: "40. Sitzung des IT-Planungsrats ", count: 400)
    #expect(Gold.ask(long).outcome == .unreadable)
    let digits = "Wer leitete die " + String(repeating: "9", count: 900) + ". Sitzung?"
    #expect(Gold.ask(digits).answers.isEmpty)
    let words = "Wer ist " + String(repeating: "der ", count: 40) + "Vorsitzende?"
    #expect(Gold.ask(words).answers.isEmpty)
  }

  @Test func `control characters in a question neither hide it nor reach the terminal`() {
    let answer = Gold.ask("Wer leitete\u{7} die\n40. Sitzung\tdes IT-Planungsrats?\u{1B}[2J")
    #expect(!answer.text().unicodeScalars.contains("\u{1B}"))
    #expect(!answer.json().unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `decomposed letters are read like composed ones`() {
    #expect(Gold.texts("Wer ist CDO der Stadt To\u{308}nisvorst?") == ["Marcel Weber"])
  }

  @Test func `an empty graph answers nothing`() {
    let answerer = QuestionAnswerer(graph: KnowledgeGraph())
    for question in QuestionAnswerer.examples.flatMap(\.questions) {
      #expect(answerer.answer(question).answers.isEmpty)
    }
  }

  @Test func `the same question has the same answer in every run`() {
    for question in Gold.questions {
      let again = QuestionAnswerer(graph: Gold.graph)
      #expect(Gold.ask(question.question) == again.answer(question.question))
    }
  }
}
