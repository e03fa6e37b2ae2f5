import Testing

/// Whether a territory's name means the place or its administration.
@Suite struct TerritoryDecisionTests {
  @Test(arguments: MarkedText.rows(townPlaceAdministration))
  func `finds a town as place and as administration`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let townPlaceAdministration = """
    In [Kassel](place:Kassel) schneit es selten.

    Der Zug fährt von [Kiel](place:Kiel) nach [Lübeck](place:Lübeck).

    [Oberbürgermeisterin](role:Oberbürgermeister) von [Potsdam](body:Stadt Potsdam) ist sie nicht.

    [Brandenburgs](body:Land Brandenburg) [Innenminister](role:Innenminister) reiste ab.

    [Bayern](body:Land Bayern), [Hessen](body:Land Hessen) und [Bremen](body:Land Bremen) haben
    unterschrieben.

    [Saarbrücken](body:Stadt Saarbrücken) führt die E-Akte ein.

    [Hanau](place:Hanau): Neue Webseite freigeschaltet

    Aus [Sachsen-Anhalt](place:Sachsen-Anhalt) kamen zwölf Gäste.

    Der [Landrat](role:Landrat) von [Neunkirchen](body:Landkreis Neunkirchen) gratulierte.

    Das [Saarland](body:Land Saarland) verhandelt noch.

    Sie zog von [Halle (Saale)](place:Halle (Saale)) nach
    [Frankfurt (Oder)](place:Frankfurt (Oder)).

    [Niedersachsen](body:Land Niedersachsen) und [Hamburg](body:Land Hamburg) zögern.

    Die Karlsruher Lösung gefällt auch Kölner Ämtern.

    Die Menschen in [Rheinland-Pfalz](place:Rheinland-Pfalz) und
    [Nordrhein-Westfalen](place:Nordrhein-Westfalen) warten.
    """
}
