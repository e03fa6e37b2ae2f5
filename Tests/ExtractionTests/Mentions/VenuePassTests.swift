import Testing

/// Buildings.
@Suite struct VenuePassTests {
  @Test(arguments: MarkedRow.rows(buildings))
  func `finds buildings`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let buildings = """
    Gefeiert wurde im [Hamburger Rathaus](place:Rathaus Hamburg).

    Im [Rathaus Wolfsrode](place:Rathaus Wolfsrode) brannte Licht.

    Im Rathaus brannte Licht.

    Die [12. Sitzung](session:12. Sitzung) fand im [Landtag](place:Landtag) statt. Im Landtag sitzen
    viele.

    Sie trafen sich im [Gasthof zum Löwen](place:Gasthof zum Löwen).
    """

  @Test(arguments: MarkedRow.rows(hallsTownHalls))
  func `finds halls, town halls, inns`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let hallsTownHalls = """
    Im [Rathaus von Wolfsrode](place:Rathaus Wolfsrode) wird gebaut.

    Getagt wird in der [Stadthalle Kassel](place:Stadthalle Kassel).

    Vor dem [Bremer Rathaus](place:Rathaus Bremen) regnete es.
    """

  @Test(arguments: MarkedRow.rows(houses))
  func `finds houses`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let houses = """
    Im [Kreishaus Borken](place:Kreishaus Borken) wurde gemalt.

    Die Halle war leer, das Haus voll, das Museum zu.
    """

  @Test(arguments: MarkedRow.rows(hosts))
  func `a body's house is a venue where others meet in it`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let hosts = """
    Sie tagten in der [Universität Rostock](place:Universität Rostock).

    Sie trafen sich im [Kölner Gürzenich](place:Gürzenich).

    Sie forscht in der [Universität Rostock](body:Universität Rostock).

    Im Bonner Haushalt fehlt Geld.
    """
}
