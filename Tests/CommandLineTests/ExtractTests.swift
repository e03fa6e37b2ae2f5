import Evaluation
import Foundation
import Ontology
import Testing

@Suite struct `extract` {
  /// One line of the output, as another program reads it.
  struct Line: Decodable {
    struct Mention: Decodable {
      var start: Int
      var end: Int
      var kind: String
      var text: String
      var entity: String
    }
    struct Entity: Decodable {
      var id: String
      var kind: String
      var name: String
    }
    struct Relation: Decodable {
      struct Evidence: Decodable {
        var start: Int
        var end: Int
        var rule: String
      }
      var type: String
      var subject: String
      var object: String?
      var evidence: Evidence
    }
    var id: String
    var date: String?
    var text: String?
    var mentions: [Mention]
    var entities: [Entity]
    var relations: [Relation]
  }

  static func lines(_ call: Call) throws -> [Line] {
    try call.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  /// The gold set's texts as the whole gazetteer reads them; read once for all tests.
  static let gold = Result {
    try Call(["extract", Call.gold, "--gazetteer", Call.wholeGazetteer])
  }

  @Test func `gives offsets in code points of the text`() throws {
    let call = try Self.gold.get()
    #expect(call.status == 0)
    let gold = try GoldSet(contentsOf: Data(contentsOf: URL(filePath: Call.gold)), file: "gold")
    let lines = try Self.lines(call)
    #expect(lines.map(\.id) == gold.articles.map(\.id))
    for (line, article) in zip(lines, gold.articles) {
      let scalars = Array((line.text ?? article.text).unicodeScalars)
      var end = 0
      for mention in line.mentions {
        #expect(mention.start >= end && mention.end <= scalars.count)
        end = mention.end
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[mention.start..<mention.end])
        #expect(String(words) == mention.text)
      }
      for relation in line.relations {
        let evidence = relation.evidence
        #expect(evidence.start < evidence.end && evidence.end <= scalars.count)
        #expect(evidence.rule.contains("/"))
      }
      let ids = Set(line.entities.map(\.id))
      #expect(line.mentions.allSatisfy { ids.contains($0.entity) })
      #expect(line.relations.allSatisfy { ids.contains($0.subject) })
    }
    #expect(lines.map(\.mentions.count).reduce(0, +) > 500)
  }

  @Test func `has one id for a thing in all articles`() throws {
    let lines = try Self.lines(try Self.gold.get())
    var articles: [String: Set<String>] = [:]
    for line in lines {
      for entity in line.entities where entity.name == "IT-Planungsrat" {
        articles[entity.id, default: []].insert(line.id)
      }
    }
    #expect(articles.count == 1)
    #expect((articles.first?.value.count ?? 0) > 1)
  }

  @Test func `reads standard input as it reads the file`() throws {
    let file = Call.root.appending(path: "Tests/Gold/gold.jsonl")
    let fromInput = try Call(["extract", "-"], input: try Data(contentsOf: file))
    #expect(fromInput.status == 0)
    #expect(fromInput.output == (try Call(["extract", file.path])).output)
    #expect(fromInput.output.split(separator: "\n").count > 50)
  }

  @Test func `carries a text that it made, and only such a text`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("Datum: 2023-03-31\n\nDer IT-Planungsrat tagte.\n", to: "a.txt")
    let line = try #require(try Self.lines(try Call(["extract", file])).first)
    #expect(line.id == "a")
    #expect(line.date == "2023-03-31")
    #expect(line.text?.contains("Der IT-Planungsrat tagte.") == true)
    #expect(line.text?.contains("Datum:") == false)
    let record = try scratch.write(
      #"{"id": "b", "text": "Der IT-Planungsrat tagte."}"#, to: "b.jsonl")
    #expect(try Self.lines(try Call(["extract", record])).first?.text == nil)
  }

  @Test func `prints a tree to read`() throws {
    let call = try Call([
      "extract", Call.corpus + "/d01.txt", "--format", "tree", "--gazetteer", Call.wholeGazetteer,
    ])
    #expect(call.status == 0)
    #expect(call.output.hasPrefix("d01  2023-03-31"))
    #expect(call.output.contains("person  Patrick Burghardt = Patrick Burghardt  ["))
  }

  @Test func `the tree tells the rule behind each mention and statement, and what was refused`()
    throws
  {
    let text = """
      Der Präsident des Deutschen Städtetags, Max Kurz, traf Vertreter der Stadt Kassel. \
      Ein Landrat fehlte. Einig wurde man sich nicht.
      """
    let call = try Call(
      ["extract", "-", "--format", "tree", "--gazetteer", Call.wholeGazetteer],
      input: Data(text.utf8))
    let lines = call.output.split(separator: "\n").map(String.init)
    func index(of words: String) throws -> Int {
      try #require(lines.firstIndex { $0.contains(words) }, "\(words) in \(call.output)")
    }
    let first = try index(of: "«Der Präsident des Deutschen Städtetags, Max Kurz, traf")
    let second = try index(of: "«Ein Landrat fehlte.»")
    #expect(try index(of: "person  Max Kurz = Max Kurz  [name/") > first)
    let holds = try index(of: "holds  Max Kurz → Präsident @ Deutscher Städtetag")
    #expect(holds > first && holds < second)
    #expect(lines[holds].hasSuffix("current  [offices/title-comma-name]"))
    #expect(lines[try index(of: "role  Landrat")].hasSuffix("– nobody's"))
    #expect(try index(of: "refused  Einig: ") > second)
    #expect(lines.last?.hasPrefix("└─ statements: 1") == true)
  }

  @Test func `says the same twice`() throws {
    let first = try Call(["extract", Call.corpus])
    #expect(first.status == 0)
    #expect(first.output == (try Call(["extract", Call.corpus])).output)
    #expect(first.output.split(separator: "\n").count >= 60)
  }
}
