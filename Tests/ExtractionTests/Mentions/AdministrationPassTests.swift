import Testing

/// Administrations named with their kind.
@Suite struct AdministrationPassTests {
  @Test(arguments: MarkedRow.rows(townsDistrictsLnder))
  func `finds towns, districts and Länder by their kind`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
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

  @Test(arguments: MarkedRow.rows(kindsAdministrationAll))
  func `finds kinds of administration in all Länder`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let kindsAdministrationAll = """
    Der [Ilm-Kreis](body:Ilm-Kreis) und der [Saale-Holzland-Kreis](body:Saale-Holzland-Kreis)
    fusionieren nicht.

    Die [Bundesstadt Bonn](body:Stadt Bonn) zieht um.

    Die [Stadt Neustadt an der Weinstraße](body:Stadt Neustadt an der Weinstraße) baut.

    Der [Landkreis Vorpommern-Rügen](body:Landkreis Vorpommern-Rügen) spart.

    Der [Rhein-Sieg-Kreis](body:Rhein-Sieg-Kreis) kauft Server.

    Die [Region Hannover](body:Region Hannover) fährt elektrisch.

    Der [Landkreis Märkisch-Oderland](body:Landkreis Märkisch-Oderland) hat gewählt.

    Das [Land Rheinland-Pfalz](body:Land Rheinland-Pfalz) und die [Stadt Mainz](body:Stadt Mainz)
    zahlen je die Hälfte.

    Der [Freistaat Thüringen](body:Land Thüringen) überlegt.

    Die [Marktgemeinde Garmisch-Partenkirchen](body:Markt Garmisch-Partenkirchen) hofft.

    Der [Ostalbkreis](body:Ostalbkreis) wartet.

    Die [Freie und Hansestadt Hamburg](body:Land Hamburg) unterschrieb.

    Der [Regionalverband Saarbrücken](body:Regionalverband Saarbrücken) half aus.

    Die [Hansestadt Wismar](body:Stadt Wismar) feiert.

    Das Land zahlt, die Stadt plant, der Kreis wartet.
    """

  @Test(arguments: MarkedRow.rows(townsRiver))
  func `finds towns by their river`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let townsRiver = """
    Die [Stadt Altenhof an der Lauter](body:Stadt Altenhof an der Lauter) plant, und die
    [Gemeinde Hof an der Aller](body:Gemeinde Hof an der Aller) zahlt.

    Die [Stadt Altenhof an der Lauter](body:Stadt Altenhof an der Lauter) lud ein. Für die
    [Stadt Altenhof](body:Stadt Altenhof an der Lauter) kam niemand.

    Die [Stadt Neustadt an der Lauter](body:Stadt Neustadt an der Lauter) plant. Der Weg nach
    [Neustadt](place:Neustadt an der Lauter) ist weit.

    Die [Stadt Hof an der Aller](body:Stadt Hof an der Aller) und die
    [Gemeinde Hof an der Lauter](body:Gemeinde Hof an der Lauter) planen, die
    [Stadt Hof](body:Stadt Hof) nicht.
    """

  @Test(arguments: MarkedRow.rows(genitivesDatives))
  func `finds genitives and datives`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let genitivesDatives = """
    Der Haushalt des [Landes Niedersachsen](body:Land Niedersachsen) wächst, der der
    [Stadt Celle](body:Stadt Celle) nicht.

    Im Auftrag des [Landkreises Nordhausen](body:Landkreis Nordhausen) baut die
    [Stadt Nordhausen](body:Stadt Nordhausen).

    Das Vorhaben der [Städteregion Aachen](body:Städteregion Aachen) stockt.

    Mit den Ländern [Berlin](body:Land Berlin) und [Brandenburg](body:Land Brandenburg) wurde
    verhandelt.

    Die Gemeinden [Aumühle](body:Gemeinde Aumühle) und
    [Wentorf](body:Gemeinde Wentorf bei Hamburg) feiern.
    """
}
