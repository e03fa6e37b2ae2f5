import Foundation
import Testing

/// The same program with the gazetteer of an invented chess federation: the code knows no name of
/// its usual subject.
@Suite struct `another subject` {
  static let chess = Call.root.appending(path: "Tests/Fixtures/chess").path
  static let gazetteer = chess + "/gazetteer"
  static let articles = chess + "/articles"

  @Test func `has nothing wrong in its gazetteer, alone and with a folder on top`() throws {
    let call = try Call(["check", Self.gazetteer])
    #expect(call.status == 0, "\(call.complaints)")
    #expect(call.output.contains("bodies.tsv: 7 rows\n  by kind: Gremium 1, Verband 2, Verein 4\n"))
    #expect(call.output.contains("places.tsv: 4 rows\n  by type: Land 1, Stadt 3\n"))
    #expect(call.output.contains("roles.tsv: 7 rows\n  by category: allgemein 1, verband 6\n"))
    #expect(call.output.contains("rules/verein.rules: 2 rules\n"))
    let both = try Call(["check", Self.gazetteer, "--gazetteer", Self.chess + "/more"])
    #expect(both.status == 0, "\(both.complaints)")
    #expect(both.output.contains("bodies.tsv: 9 rows"))
    #expect(both.output.contains("rules/spende.rules: 1 rules\n"))
  }

  @Test func `gets its who-is-who`() throws {
    let scratch = try Scratch()
    let call = try Call([
      "build", Self.articles, "--into", scratch.path("out"), "--gazetteer", Self.gazetteer,
    ])
    #expect(call.status == 0, "\(call.complaints)")
    let pages = try scratch.tree("out/markdown")
    func page(_ name: String) throws -> String {
      let file = try #require(pages.keys.first { $0.hasSuffix("-\(name).md") }, "\(pages.keys)")
      return String(decoding: pages[file] ?? Data(), as: UTF8.self)
    }
    let president = try page("carla-weiss")
    #expect(president.contains("Präsidentin"))
    #expect(president.contains("Schachverband Kaissanien"))
    let federation = try page("schachverband-kaissanien")
    #expect(federation.contains("Carla Weiss"))
    #expect(federation.contains("Ada Kolb"))
    #expect(federation.contains("Gegründet"))
    #expect(federation.contains("Schachbund Kaissanien (1921 bis 1968)"))
    #expect(try page("sc-gambit-turmhausen").contains("Mila Bauer"))
    for name in ["tarek-yilmaz", "jonas-von-roth", "wanda-falk"] { _ = try page(name) }
    for (file, data) in pages {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("IT-Planungsrat") && !text.contains("Hessen"), "\(file)")
    }
  }

  @Test(arguments: [
    ("Wer ist Präsident des Schachverbands Kaissanien?", "Carla Weiss"),
    ("Who is president of the SVK?", "Carla Weiss"),
    ("Wer ist Präsident des Internationalen Springerverbands?", "Jonas von Roth"),
    ("Wer ist Jugendwart des SVK?", "Ada Kolb"),
  ])
  func `answers questions`(question: String, answer: String) throws {
    let scratch = try Scratch()
    let archive = scratch.path("archive.sqlite")
    try Call(["ingest", Self.articles, "--archive", archive, "--gazetteer", Self.gazetteer])
    let call = try Call(["ask", question, "--archive", archive, "--gazetteer", Self.gazetteer])
    #expect(call.status == 0, "\(call.complaints)")
    #expect(call.output.contains(answer), "\(call.output)")
  }

  @Test func `takes records and rules from a folder on top, and replaces a record`() throws {
    let article = Data(
      """
      Turmhausen. Der SC Gambit spendet den Läuferfreunden Dame ein Brett. Mila Bauer spielt seit \
      Mai für den SC Gambit Turmhausen.
      """.utf8)
    let one = try Call(["extract", "-", "--gazetteer", Self.gazetteer], input: article)
    #expect(!one.output.contains("Läuferfreunde Dame"), "\(one.output)")
    #expect(!one.output.contains("Königsgambit"))
    let both = try Call(
      ["extract", "-", "--gazetteer", Self.gazetteer, "--gazetteer", Self.chess + "/more"],
      input: article)
    #expect(both.output.contains("Läuferfreunde Dame"), "\(both.output)")
    #expect(both.output.contains("SC Königsgambit Turmhausen"))
    #expect(both.output.contains("cooperates_with"))
    #expect(both.output.contains("member_of"))
  }
}
