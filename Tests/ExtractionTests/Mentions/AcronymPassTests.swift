import Testing

/// Bodies that only their spelling shows.
@Suite struct AcronymPassTests {
  @Test(arguments: MarkedText.rows(bodiesSpelling))
  func `finds bodies by their spelling`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let bodiesSpelling = """
    Die [KommIT](body:KommIT) liefert, bei der [KommIT](body:KommIT) läuft es.

    Beim [ITDZ](body:ITDZ Berlin) fiel der Strom aus.

    Die KI lernt, die IT stockt, das WLAN fehlt.
    """
}
