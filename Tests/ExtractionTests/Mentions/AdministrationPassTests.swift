import Testing

/// Administrations named with their kind.
@Suite struct AdministrationPassTests {
  @Test(arguments: MarkedText.rows(townsDistrictsLnder))
  func `finds towns, districts and Länder by their kind`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let townsDistrictsLnder = """
    Die [Stadt Flensburg](body:Stadt Flensburg) kauft ein.

    Die [Landeshauptstadt Schwerin](body:Stadt Schwerin) spart.

    Die [Hansestadt Rostock](body:Stadt Rostock) hilft.

    Der [Landkreis Uelzen](body:Landkreis Uelzen) zahlt.

    Der [Kreis Borken](body:Kreis Borken) zahlt nicht.

    Im [Freistaat Sachsen](body:Land Sachsen) gilt das nicht.

    Die [Freie Hansestadt Bremen](body:Land Bremen) tritt bei.

    Das [Land Brandenburg](body:Land Brandenburg) und das [Land Berlin](body:Land Berlin)
    kooperieren.

    Die Landkreise [Fulda](body:Landkreis Fulda) und [Gießen](body:Landkreis Gießen) arbeiten
    zusammen.

    Die [Gemeinde Wolfsrode](body:Gemeinde Wolfsrode) ist erfunden.

    Die [Samtgemeinde Bersenbrück](body:Samtgemeinde Bersenbrück) digitalisiert Akten.

    Die [Verbandsgemeinde Ulmen](body:Verbandsgemeinde Ulmen) hat neue Server.

    Die [Stadt Frankfurt am Main](body:Stadt Frankfurt am Main) wächst.

    Die Städte [Köln](body:Stadt Köln), [Bonn](body:Stadt Bonn) und [Aachen](body:Stadt Aachen)
    tauschen Daten.

    Die [Stadt Essen](body:Stadt Essen) bietet das Essen kostenlos an.
    """
}
