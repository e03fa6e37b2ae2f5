import Testing

/// Names that come back shorter.
@Suite struct RepeatPassTests {
  @Test(arguments: MarkedRow.rows(namesIntroducedMore))
  func `finds names introduced with more words`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let namesIntroducedMore = """
    Der [Zweckverband 7IT](body:Zweckverband 7IT) baut aus. Für [7IT](body:Zweckverband 7IT)
    arbeiten acht Leute.
    """

  @Test(arguments: MarkedRow.rows(shortFormsLong))
  func `finds short forms of long names`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let shortFormsLong = """
    Die [Nordlicht Software GmbH](body:Nordlicht Software GmbH) wächst. Der Umsatz der
    [Nordlicht Software GmbH](body:Nordlicht Software GmbH) steigt.
    """
}
