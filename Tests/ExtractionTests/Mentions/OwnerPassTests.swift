import Testing

/// Whose organ an organ is where it stands alone.
@Suite struct OwnerPassTests {
  @Test(arguments: MarkedText.rows(organsOwnerFrom))
  func `finds an organ's owner from the context`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let organsOwnerFrom = """
    Die [Stadt Ulm](body:Stadt Ulm) spart. Der [Gemeinderat](body:Gemeinderat Ulm) stimmt morgen
    ab.

    [Sachsen](body:Land Sachsen) ändert das Gesetz. Der [Landtag](body:Sächsischer Landtag) berät
    im Mai.

    [Vitako](body:Vitako) wächst. Der [Vorstand](body:Vorstand Vitako) freut sich.

    Der [Kreistag](body:Kreistag Uelzen) hat beraten. Der
    [Landkreis Uelzen](body:Landkreis Uelzen) setzt es um.

    Ein Vorstand haftet. Ein Stadtrat kostet Zeit.

    Der [niedersächsische Landtag](body:Niedersächsischer Landtag) stritt. Danach vertagte sich
    der [Landtag](body:Niedersächsischer Landtag).
    """
}
