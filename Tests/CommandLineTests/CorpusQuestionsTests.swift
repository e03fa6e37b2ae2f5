import Foundation
import Testing

/// The questions on Tests/Corpus, asked of the built program: from text to answers.
@Suite struct `Questions on the corpus` {
  struct Question: Decodable {
    var id: String
    var question: String
    var answer: [String]
  }

  static let archive = Result {
    let scratch = try Scratch()
    let call = try Call([
      "ingest", Call.corpus, "--archive", scratch.path("archive.sqlite"), "--gazetteer",
      Call.wholeGazetteer,
    ])
    #expect(call.status == 0, "\(call.complaints)")
    return scratch
  }

  /// One reply for each question, by one run of the program.
  static func replies(to questions: [String]) throws -> [`ask`.Reply] {
    let call = try Call(
      [
        "ask", "-", "--archive", try archive.get().path("archive.sqlite"), "--format", "json",
        "--gazetteer", Call.wholeGazetteer,
      ],
      input: Data(questions.joined(separator: "\n").utf8))
    return try call.output.split(separator: "\n").map {
      try JSONDecoder().decode(`ask`.Reply.self, from: Data($0.utf8))
    }
  }

  static func fold(_ text: String) -> String {
    var text = text.lowercased()
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") { text = String(text[..<open]) }
    return text.split(separator: " ").joined(separator: " ")
  }

  @Test func `are answered exactly, or not at all`() throws {
    let file = try String(
      contentsOf: Call.root.appending(path: "Tests/Questions/corpus.jsonl"), encoding: .utf8)
    let questions = try file.split(separator: "\n").map {
      try JSONDecoder().decode(Question.self, from: Data($0.utf8))
    }
    let replies = try Self.replies(to: questions.map(\.question))
    try #require(replies.count == questions.count)
    for (question, reply) in zip(questions, replies) {
      let isRight =
        Set(reply.answers.map { Self.fold($0.text) }) == Set(question.answer.map(Self.fold))
      #expect(reply.reading != nil, "\(question.id) \(question.question)")
      #expect(isRight, "\(question.id) \(question.question): \(reply.answers.map(\.text))")
    }
  }

  @Test(arguments: [
    // A committee without its owner, and a town without its river.
    (
      "Wann findet die 13. Sitzung des Ausschusses für Digitales und Verwaltung statt?",
      "2024-12-05"
    ),
    ("Wer ist Kämmerin von Hof?", "Maria Koch-Mehrin"),
  ])
  func `shorter names mean what the articles name in full`(question: String, answer: String) throws
  {
    let reply = try #require(try Self.replies(to: [question]).first)
    #expect(reply.answers.map(\.text) == [answer])
  }

  /// When, where and under whom the sessions were, as far as the articles of the corpus tell.
  static let sessions: [String: (date: String, places: Set<String>, chair: String?)] = [
    "1.": ("2010-04-22", ["Bundeskanzleramt"], "Cornelia Rogall-Grothe"),
    "2.": ("2010-07-02", [], "Cornelia Rogall-Grothe"),
    "3.": ("2010-09-24", [], "Cornelia Rogall-Grothe"),
    "6.": ("2011-10-13", ["Stuttgart"], "Herbert O. Zinell"),
    "8.": ("2012-06-21", [], "Cornelia Rogall-Grothe"),
    "9.": ("2012-10-25", [], "Cornelia Rogall-Grothe"),
    "14.": ("2014-07-10", ["Berlin"], nil),
    "17.": ("2015-06-17", [], "Andreas Statzkowski"),
    "18.": ("2015-10-01", [], "Andreas Statzkowski"),
    "20.": ("2016-06-16", [], "Klaus Vitt"),
    "21.": ("2016-10-13", [], "Klaus Vitt"),
    "23.": ("2017-06-22", ["Potsdam"], "Katrin Lange"),
    "24.": ("2017-10-05", ["Potsdam"], "Katrin Lange"),
    "27.": ("2018-10-25", [], "Klaus Vitt"),
    "29.": ("2019-06-27", [], "Hans-Henning Lühr"),
    "34.": ("2021-03-17", [], "Jan Pörksen"),
    "35.": ("2021-06-23", [], "Jan Pörksen"),
    "37.": ("2022-03-09", ["Saarbrücken"], "Markus Richter"),
    "40.": ("2023-03-29", ["Halle (Saale)"], "Patrick Burghardt"),
    "44.": ("2024-06-19", [], "Markus Richter"),
    "45.": ("2024-11", ["Berlin"], "Markus Richter"),
    "46.": ("2025-03-26", [], "Ina-Maria Ulbrich"),
    "47.": ("2025-06-26", ["Schwerin"], "Ina-Maria Ulbrich"),
    "48.": ("2025-11-26", ["Stralsund"], "Heiko Geue"),
  ]

  @Test func `one question gives the table of a body's sessions, and no cell is wrong`() throws {
    let table = "Tabelle aller Sitzungen des IT-Planungsrats"
    let reply = try #require(try Self.replies(to: [table]).first)
    var found: Set<String> = []
    var filled = 0
    for answer in reply.answers {
      let cells = answer.text.components(separatedBy: " | ")
      try #require(cells.count == 4)
      #expect(!answer.evidence.isEmpty)
      let words = cells[0].split(separator: " ")
      guard words.count == 3, words[1] == "Sitzung",
        let truth = Self.sessions[String(words[0])]
      else { continue }
      found.insert(String(words[0]))
      #expect(cells[1] == truth.date, "\(answer.text)")
      if cells[2] != "–" {
        #expect(
          truth.places.isSuperset(of: cells[2].components(separatedBy: ", ")), "\(answer.text)")
        filled += 1
      }
      if cells[3] != "–" {
        #expect(cells[3] == truth.chair, "\(answer.text)")
        filled += 1
      }
    }
    #expect(found == Set(Self.sessions.keys))
    // Of 31 places and chairs that the articles tell.
    #expect(filled >= 24, "\(filled) places and chairs")
  }

  @Test func `the table is printed in columns`() throws {
    let call = try Call([
      "ask", "Tabelle aller Sitzungen des IT-Planungsrats", "--archive",
      try Self.archive.get().path("archive.sqlite"), "--gazetteer", Call.wholeGazetteer,
    ])
    #expect(call.status == 0)
    let lines = call.output.split(separator: "\n")
    #expect(
      lines.first?.split(separator: " ").map(String.init) == [
        "Sitzung", "Datum", "Ort", "Leitung", "Grundlage", "Artikel",
      ])
    #expect(
      lines.contains {
        $0.contains("Potsdam") && $0.contains("Katrin Lange") && $0.contains("belegt")
      })
  }
}
