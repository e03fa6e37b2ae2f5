import Testing

/// Names that come back shorter.
@Suite struct RepeatPassTests {
  @Test(arguments: MarkedText.rows(namesIntroducedMore))
  func `finds names introduced with more words`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let namesIntroducedMore = """
    Der [Zweckverband 7IT](body:Zweckverband 7IT) baut aus. Für [7IT](body:Zweckverband 7IT)
    arbeiten acht Leute.
    """
}
