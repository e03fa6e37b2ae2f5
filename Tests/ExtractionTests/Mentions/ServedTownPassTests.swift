import Testing

/// Towns that only an office shows.
@Suite struct ServedTownPassTests {
  @Test(arguments: MarkedText.rows(townsOfficeServes))
  func `finds towns by the office that serves them`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let townsOfficeServes = """
    Der [Gemeindepräsident](role:Gemeindepräsident) von [Tübach](body:Gemeinde Tübach) lud ein.
    """
}
