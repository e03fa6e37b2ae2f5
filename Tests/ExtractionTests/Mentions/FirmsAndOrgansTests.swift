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

  @Test(arguments: MarkedRow.rows(localBodies))
  func `finds bodies of the local press`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let localBodies = """
    Den Bus betreibt der [Bürgerbus-Verein Hölzach e.V](body:Bürgerbus-Verein Hölzach e.V)., sagt
    sie.

    Es trafen sich die Mitglieder des
    [Fördervereins Schwimmbad Idstein](body:Förderverein Schwimmbad Idstein).

    Er ist [Leiter](role:Leiter) der [kdvz Rhein-Ahr](body:kdvz Rhein-Ahr).

    Der [Bauhof Rehau](body:Bauhof Rehau) und die
    [Gebäudewirtschaft Rinteln](body:Gebäudewirtschaft Rinteln) arbeiten zusammen.

    Die [Touristinformation Lübben](body:Touristinformation Lübben) zieht um.

    Die [Kreishandwerkerschaft Ems-Vechte](body:Kreishandwerkerschaft Ems-Vechte) und das
    [Regionalmanagement Nordhessen](body:Regionalmanagement Nordhessen) laden ein.

    Der [Wasser- und Bodenverband Uecker](body:Wasser- und Bodenverband Uecker) tagt.

    Das [Ingenieurbüro Kretzler](body:Ingenieurbüro Kretzler) aus [Sigmaringen](place:Sigmaringen)
    half, und ein Ingenieurbüro prüfte es.

    Der [Kreisbrandmeister](role:Kreisbrandmeister) lobte den
    [Stadtwehrführer](role:Stadtwehrführer).

    Sie kommt von der Beratungsfirma [Konsilium](body:Konsilium).

    Auch mit dem Anbieter Geld zu verdienen ist schwer. Er gibt der Firma Geld.
    """

  @Test(arguments: MarkedRow.rows(streets))
  func `finds streets, squares, bridges and halls`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let streets = """
    Sie treffen sich am [Willy-Brandt-Platz](place:Willy-Brandt-Platz) und in der
    [Parkstraße](place:Parkstraße) 12.

    Auf der Straße ist es laut. Die Hauptstraße ist gesperrt.

    Auf der [Theresienbrücke](place:Theresienbrücke) staut sich der Verkehr, auf der Autobahnbrücke
    nicht.

    Sie sprach in der [Elbarena](place:Elbarena) in [Magdeburg](place:Magdeburg).
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
