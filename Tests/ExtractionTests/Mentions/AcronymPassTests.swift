import Testing

/// Bodies that only their spelling shows.
@Suite struct AcronymPassTests {
  @Test(arguments: MarkedRow.rows(bodiesSpelling))
  func `finds bodies by their spelling`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let bodiesSpelling = """
    Die [KommIT](body:KommIT) liefert, bei der [KommIT](body:KommIT) läuft es.

    Beim [ITDZ](body:ITDZ Berlin) fiel der Strom aus.

    Die KI lernt, die IT stockt, das WLAN fehlt.
    """

  @Test(arguments: MarkedRow.rows(newNamesCapitals))
  func `finds new names in capitals`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let newNamesCapitals = """
    Der [KDO](body:Kommunale Datenverarbeitung Oldenburg) gehören viele an.

    Die [ekom21](body:ekom21) liefert Software, [Dataport](body:Dataport) auch.

    Ein PDF, zwei PCs und drei USB-Sticks lagen auf dem Tisch.
    """
}
