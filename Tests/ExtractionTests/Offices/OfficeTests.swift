import Extraction
import Gazetteer
import Testing

/// Who holds which office where, since when and whether still: read from texts of one's own.
@Suite struct OfficeTests {
  private static let knowledge = Result {
    let folder = RelationMeasure.root + "/gazetteer"
    let lexicon = try Lexicon(folders: [folder])
    return (
      extractor: RelationExtractor(rules: try RuleBook(folders: [folder]), lexicon: lexicon),
      lexicon: lexicon
    )
  }

  @Test(arguments: OfficeTables.all.flatMap { OfficeRow.rows($0.table) })
  func `a text gives the offices that a careful reader finds`(row: OfficeRow) throws {
    let (extractor, lexicon) = try Self.knowledge.get()
    #expect(OfficeRow.offices(in: row.text, extractor, lexicon) == row.offices, "\(row.text)")
  }
}
