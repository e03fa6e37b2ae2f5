import Foundation
import Testing

@Suite struct `ask` {
  /// What `ask --format json` prints, as another program reads it.
  struct Reply: Decodable {
    struct Answer: Decodable {
      struct Evidence: Decodable {
        var article: String
        var start: Int
        var end: Int
        var quote: String
      }
      var text: String
      var basis: String
      var evidence: [Evidence]
    }
    var question: String
    var reading: String?
    var answers: [Answer]
  }

  /// An archive of two articles, made once for all tests.
  static let archive = Result {
    let scratch = try Scratch()
    try Call([
      "ingest", try scratch.corpus(["d01", "d05"]), "--archive", scratch.path("archive.sqlite"),
      "--gazetteer", Call.wholeGazetteer,
    ])
    return scratch
  }

  static func call(_ question: String, _ options: String...) throws -> Call {
    let archive = try Self.archive.get().path("archive.sqlite")
    return try Call(["ask", question, "--archive", archive] + options)
  }

  @Test(arguments: [
    "Wer leitete die 40. Sitzung des IT-Planungsrats?",
    "Who chaired the 40th session of the IT-Planungsrat?",
  ])
  func `answers with the quote that proves it`(question: String) throws {
    let call = try Self.call(question)
    #expect(call.status == 0, "\(call.complaints)")
    #expect(call.output.hasPrefix("Patrick Burghardt\n"))
    let json = try Self.call(question, "--format", "json")
    #expect(json.status == 0)
    let reply = try JSONDecoder().decode(Reply.self, from: Data(json.output.utf8))
    #expect(reply.question == question)
    #expect(reply.answers.map(\.text) == ["Patrick Burghardt"])
    let evidence = try #require(reply.answers.first?.evidence.first)
    let article = try Call([
      "extract", Call.corpus + "/\(evidence.article).txt", "--format", "jsonl",
    ])
    let line = try #require(try `extract`.lines(article).first)
    let scalars = Array((line.text ?? "").unicodeScalars)
    #expect(evidence.start < evidence.end && evidence.end <= scalars.count)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[evidence.start..<evidence.end])
    #expect(String(words) == evidence.quote)
  }

  @Test func `says plainly that the articles don't say`() throws {
    let call = try Self.call("Wer leitete die 39. Sitzung des IT-Planungsrats?")
    #expect(call.status == 1)
    #expect(!call.output.contains("Burghardt"))
  }

  @Test func `tells how to ask where it didn't understand`() throws {
    let call = try Self.call("Warum ist die Banane krumm?")
    #expect(call.status == 2)
    #expect(call.output.isEmpty)
    #expect(!call.complaints.isEmpty)
  }
}
