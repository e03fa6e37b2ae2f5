import Testing

@Suite struct PluralBodyTests {
  @Test(arguments: MarkedRow.rows(lists))
  func `each name of a list behind a plural is a body of its own`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let lists = """
    Die Handwerkskammern [Dresden](body:Handwerkskammer Dresden) und [Erfurt](body:Handwerkskammer Erfurt) werben dafür.

    Die Landschaftsverbände [Rheinland](body:Landschaftsverband Rheinland) und [Westfalen-Lippe](body:Landschaftsverband Westfalen-Lippe) werben dafür.

    Die Hochschulen werben dafür.
    """

  @Test(arguments: MarkedRow.rows(lands))
  func `the Land behind a body of its own belongs to the name`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let lands = """
    Die [Cybersicherheitsagentur BW](body:Cybersicherheitsagentur Baden-Württemberg) rät dazu.

    Das [DVZ Mecklenburg-Vorpommern](body:DVZ Datenverarbeitungszentrum Mecklenburg-Vorpommern) rät dazu.

    [Hans Berger](person:Hans Berger) ([Vorstand](body:Vorstand Muster AöR),
    [Muster AöR](body:Muster AöR)) rät dazu.
    """

  @Test(arguments: MarkedRow.rows(borders))
  func `what a company is stays outside of its name`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let borders = """
    Das Rechenzentrum des IT-Dienstleisters [Muster Daten GmbH](body:Muster Daten GmbH) ist neu.
    """
}
