import Testing

/// Firms, organs and programmes that no list has, by what stands before them.
@Suite struct FirmsAndOrgansTests {
  @Test(arguments: MarkedRow.rows(bodies))
  func `finds firms, organs and offices by grammar`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let bodies = """
    Der [Verband Region Hohenau](body:Verband Region Hohenau) tagt.

    Die [Stadt Jena](body:Stadt Jena) hat einen [Digitalrat](body:Digitalrat Jena) gegründet. Der
    [Digitalrat](body:Digitalrat Jena) berät den [Bürgermeister](role:Bürgermeister).

    Ein Digitalrat wäre gut. Die Stadt soll einen Digitalbeirat gründen.

    Er ist [Geschäftsführer](role:Geschäftsführer) der [wertago](body:wertago) und lacht.

    Sie ist [Leiterin](role:Leiter) der neuen Abteilung.

    Beraten wird die Stadt von [Haus & Netz](body:Haus & Netz) aus [Kiel](place:Kiel).

    Er kauft Kunst & Kultur in der Stadt.

    Das [Harz-Weser-Lab](body:Harz-Weser-Lab) arbeitet mit.

    Ein Call-Center hilft im Back-Office.

    [Paul Ernst](person:Paul Ernst) ([TZ Rosenheim](body:TZ Rosenheim)) sprach.

    [Erna Bauer](person:Erna Bauer) leitet das
    [Amt des Bürgermeisters](body:Amt des Bürgermeisters).

    Sie übernimmt das Amt des [Bürgermeisters](role:Bürgermeister).
    """

  @Test(arguments: MarkedRow.rows(titles))
  func `finds titles and programmes by grammar`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let titles = """
    Sie ist [Chief Data Innovation Officer](role:CDIO) ([CDIO](role:CDIO)) der
    [Stadt Ulm](body:Stadt Ulm).

    [Frank Meier](person:Frank Meier), der [Städteregionsrat](role:Städteregionsrat) der
    [Städteregion Aachen](body:Städteregion Aachen), kam.

    Das Geld kommt aus dem Programm [Starke Orte Sachsen](programme:Starke Orte Sachsen).

    Der digitale Bauantrag spart Zeit.
    """
}
