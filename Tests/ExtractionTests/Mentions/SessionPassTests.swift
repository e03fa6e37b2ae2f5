import Testing

/// Meetings.
@Suite struct SessionPassTests {
  @Test(arguments: MarkedText.rows(meetings))
  func `finds meetings`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let meetings = """
    Die [12. Sitzung](session:12. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) fand in [Berlin](place:Berlin) statt.

    Auf der [dritten Sitzung](session:3. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) ging es um Geld.

    Die [konstituierende Sitzung](session:Konstituierende Sitzung Stadtrat Bamberg (2024)) des
    [Stadtrats](body:Stadtrat Bamberg) von [Bamberg](body:Stadt Bamberg) dauerte lange.

    Jede Sitzung dauert, und Sitzungen kosten Zeit.
    """
}
