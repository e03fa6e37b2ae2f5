import Testing

/// Laws, treaties, strategies.
@Suite struct ProgrammePassTests {
  @Test(arguments: MarkedText.rows(lawsTreatiesStrategies))
  func `finds laws, treaties and strategies`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let lawsTreatiesStrategies = """
    Der [Zukunftspakt](programme:Zukunftspakt) wurde unterschrieben.

    Das [Onlinezugangsgesetz](programme:Onlinezugangsgesetz) wurde geändert.

    Der [IT-Staatsvertrag](programme:IT-Staatsvertrag) gilt seit 2010.

    Mit der [Nationalen Datenstrategie](programme:Nationale Datenstrategie) beginnt die Arbeit.

    Der [Digitalpakt Lautertal](programme:Digitalpakt Lautertal) ist erfunden.

    Nach § 3 des [E-Government-Gesetzes](programme:E-Government-Gesetz) ist das so.

    Ein Gesetz ist ein Gesetz, ein Vertrag ein Vertrag.
    """
}
