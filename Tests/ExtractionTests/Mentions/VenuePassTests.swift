import Testing

/// Buildings.
@Suite struct VenuePassTests {
  @Test(arguments: MarkedText.rows(buildings))
  func `finds buildings`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let buildings = """
    Gefeiert wurde im [Hamburger Rathaus](place:Rathaus Hamburg).

    Im [Rathaus Wolfsrode](place:Rathaus Wolfsrode) brannte Licht.

    Im Rathaus brannte Licht.

    Sie trafen sich im [Gasthof zum Löwen](place:Gasthof zum Löwen).
    """
}
