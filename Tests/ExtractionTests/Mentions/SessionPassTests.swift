import Testing

/// Meetings.
@Suite struct SessionPassTests {
  @Test(arguments: MarkedRow.rows(meetings))
  func `finds meetings`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let meetings = """
    Die [12. Sitzung](session:12. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) fand in [Berlin](place:Berlin) statt.

    Auf der [dritten Sitzung](session:3. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) ging es um Geld.

    Die [konstituierende Sitzung](session:Konstituierende Sitzung Stadtrat Bamberg (2024)) des
    [Stadtrats](body:Stadtrat Bamberg) von [Bamberg](body:Stadt Bamberg) dauerte lange.

    Jede Sitzung dauert, und Sitzungen kosten Zeit.

    Bei der Pressekonferenz der [Stadt Bamberg](body:Stadt Bamberg) am 3. Mai kamen viele.
    """

  @Test(arguments: MarkedRow.rows(kindsMeetings))
  func `finds kinds of meetings`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let kindsMeetings = """
    Die [Sommersitzung](session:Sommersitzung IT-Planungsrat (2024)) des
    [IT-Planungsrats](body:IT-Planungsrat) war kurz.

    Der [IT-Planungsrat](body:IT-Planungsrat) tagte
    [zum 30. Mal](session:30. Sitzung IT-Planungsrat).

    Bei der [Mitgliederversammlung](session:Mitgliederversammlung Vitako (2024-05-03)) von
    [Vitako](body:Vitako) am 3. Mai wurde gewählt.
    """

  @Test(arguments: MarkedRow.rows(meetingsRunningText))
  func `finds meetings in running text`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let meetingsRunningText = """
    Nach der [42. Sitzung](session:42. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) ist vor der
    [43. Sitzung](session:43. Sitzung IT-Planungsrat).

    In ihrer [fünften Sitzung](session:5. Sitzung Verbandsversammlung Zweckverband Wasser Nord)
    hat die [Verbandsversammlung](body:Verbandsversammlung Zweckverband Wasser Nord) des
    [Zweckverbands Wasser Nord](body:Zweckverband Wasser Nord) neu gewählt.
    """

  @Test(arguments: MarkedRow.rows(firstMeetings))
  func `finds first meetings, numbers alone and compounds of a day`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let firstMeetings = """
    Am 3. Mai trat der [IT-Planungsrat](body:IT-Planungsrat)
    [erstmals](session:1. Sitzung IT-Planungsrat) zusammen.

    Am 3. Mai tagte der [IT-Planungsrat](body:IT-Planungsrat) erstmals unter neuer Leitung.

    Die [23. Sitzung](session:23. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) war kurz, die
    [24.](session:24. Sitzung IT-Planungsrat) wird länger.

    Die [Ratssitzung](session:Ratssitzung (2024-05-02)) am Donnerstag dauerte lange.
    """
}
