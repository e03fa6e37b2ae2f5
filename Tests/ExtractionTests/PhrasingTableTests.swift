import Extraction
import FoundationEssentials
import Gazetteer
import Ontology
import Testing

/// Rows of `Tests/Phrasings`: marked text and what it states, in many wordings for one relation.
@Suite struct PhrasingTableTests {
  private static let rules = Result {
    try RuleBook(folders: [RelationMeasure.root + "/gazetteer"])
  }

  private static let tables: [(file: String, types: Set<String>)] = [
    ("chairing", ["chaired"]),
    ("sessions", ["session_of", "held_in", "held_on"]),
    ("succession", ["succeeds"]),
    ("membership", ["member_of"]),
    ("organs", ["part_of"]),
    ("seats", ["seated_in"]),
    ("agreements", ["party_to", "cooperates_with"]),
    ("quotes", ["quoted"]),
  ]

  @Test(arguments: tables.map(\.file))
  func `a wording states what its row says`(file: String) throws {
    let types = Self.tables.first { $0.file == file }?.types ?? []
    let path = RelationMeasure.root + "/Tests/Phrasings/\(file).txt"
    let table = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let rows = table.split(separator: "\n\n")
    #expect(rows.count > 20)
    for row in rows {
      let lines = row.split(separator: "\n")
      let result = try #require(lines.last)
      #expect(result.hasPrefix("=> "), "\(row)")
      let text = lines.dropLast().joined(separator: "\n")
      let found = try Self.statements(text, types).joined(separator: ", ")
      #expect((found.isEmpty ? "nothing" : found) == result.dropFirst(3), "\(text)")
    }
  }

  /// `type(subject, object)` of the statements of some types in an article of 16 May 2024, sorted.
  private static func statements(_ text: String, _ types: Set<String>) throws -> [String] {
    let lexicon = try Lexicon(folders: [])
    var analysis = MarkedExample(text).analysis(lexicon, date: .init(year: 2024, month: 5, day: 16))
    let names = analysis.entities.map(\.name)
    let found = try RelationExtractor(rules: rules.get(), lexicon: lexicon)
      .statements(for: &analysis)
    func name(_ entity: Int) -> String {
      entity < names.count ? names[entity] : analysis.entities[entity].name
    }
    return found.filter { types.contains($0.type.rawValue) }.map { statement in
      let object = statement.object.map(name) ?? statement.date.map { "\($0)" }
      return "\(statement.type.rawValue)(\(name(statement.subject))"
        + (object.map { ", \($0))" } ?? ")")
    }.sorted()
  }
}
