import FoundationEssentials
import Ontology
import Testing

/// Texts that tell nothing of the field, in words that look as if they did.
@Suite struct StatementTrapTests {
  @Test func `recipes, weather, sport, laws, menus and notices state nothing`() throws {
    let path = RelationMeasure.root + "/Tests/Phrasings/traps.txt"
    let texts = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      .split(separator: "\n\n")
    #expect(texts.count >= 20)
    for text in texts {
      let facts = try MarkedRow.facts(of: String(text))
      let found = facts.statements.map { "\($0.type) \($0.evidence.rule)" }
      #expect(found == [], "\(text)")
    }
  }
}
