import Testing

/// Buildings.
@Suite struct VenuePassTests {
  @Test(arguments: MarkedRow.rows(buildings))
  func `finds buildings`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let buildings = """
    Der Rat tagte in der [Hansehalle Celle](place:Hansehalle Celle).

    Sie trafen sich in der [Alten Feuerwache](place:Alte Feuerwache) und in der [Kalkscheune](place:Kalkscheune).

    Die neue Feuerwache und die Fabrik sind fertig.

    Gefeiert wurde im [Hamburger Rathaus](place:Rathaus Hamburg).

    Im [Rathaus Wolfsrode](place:Rathaus Wolfsrode) brannte Licht.

    Im Rathaus brannte Licht.

    Die [12. Sitzung](session:12. Sitzung) fand im [Landtag](place:Landtag) statt. Im Landtag sitzen
    viele.

    Sie trafen sich im [Gasthof zum Löwen](place:Gasthof zum Löwen).
    """

  @Test(arguments: MarkedRow.rows(hallsTownHalls))
  func `finds halls, town halls, inns`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let hallsTownHalls = """
    Im [Rathaus von Wolfsrode](place:Rathaus Wolfsrode) wird gebaut.

    Getagt wird in der [Stadthalle Kassel](place:Stadthalle Kassel).

    Vor dem [Bremer Rathaus](place:Rathaus Bremen) regnete es.
    """

  @Test(arguments: MarkedRow.rows(houses))
  func `finds houses`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let houses = """
    Im [Kreishaus Borken](place:Kreishaus Borken) wurde gemalt.

    Die Halle war leer, das Haus voll, das Museum zu.
    """

  @Test(arguments: MarkedRow.rows(hosts))
  func `a body's house is a venue where others meet in it`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let hosts = """
    Sie tagten in der [Universität Rostock](place:Universität Rostock).

    Sie trafen sich im [Kölner Gürzenich](place:Gürzenich).

    Sie forscht in der [Universität Rostock](body:Universität Rostock).

    Im Bonner Haushalt fehlt Geld.
    """

  @Test(arguments: MarkedRow.rows(meetingHouses))
  func `finds houses by what happens in them`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let meetingHouses = """
    Die [2. Sitzung](session:2. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) fand im [Kloster Seeon](place:Kloster Seeon) statt.

    Die [2. Sitzung](session:2. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) war auf dem
    [Hambacher Schloss](place:Hambacher Schloss).

    Die [2. Sitzung](session:2. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) war im [Kloster Jakobsberg](place:Kloster Jakobsberg).

    Die [2. Sitzung](session:2. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) war in der [Ballspielhalle](place:Ballspielhalle).

    Der [IT-Planungsrat](body:IT-Planungsrat) traf sich im [Futurium](place:Futurium) in
    [Berlin](place:Berlin).

    Ort der [2. Sitzung](session:2. Sitzung IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) war [Köln](place:Köln).

    Nach dem Treffen in der Sitzungswoche traf man sich im Rathaus.

    Die Gruppe traf sich im Stadtpark in [Bonn](place:Bonn).

    Sie trafen sich im Anschluss in [Köln](place:Köln).

    Das Gut Holz wurde im Lauf der Sitzung verkauft.
    """

  @Test(arguments: MarkedRow.rows(namedHouses))
  func `finds houses, streets, ships and parts of towns by their names`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let namedHouses = """
    [Cottbus](place:Cottbus): Vertrag¶ Sie setzten am Montag im
    [Stadthaus am Altmarkt](place:Stadthaus am Altmarkt) ihre Namen unter den Vertrag.

    Am Freitag wurde er im [Künstlerhaus am Lenbachplatz](place:Künstlerhaus am Lenbachplatz)
    verabschiedet.

    Am Dienstag war das Fest im [Mehrgenerationenhaus Grabow](place:Mehrgenerationenhaus Grabow)
    und im [Landesmuseum Mainz](place:Landesmuseum Mainz).

    Der Saal im [Kulturhaus Schloss Großlaupheim](place:Kulturhaus Schloss Großlaupheim) war
    besetzt.

    Getroffen hat man sich im [Zorrak Loft](place:Zorrak Loft).

    Mein Büro in der [Clemensstraße](place:Clemensstraße) ist leer, das in der Fachstraße auch.

    [Rotenburg](place:Rotenburg (Wümme)): Start¶ Vorgestellt wurde der Plan am Montag im
    [Kreishaus](place:Kreishaus Rotenburg (Wümme)) von [Landrätin](role:Landrat)
    [Eva Beispiel](person:Eva Beispiel).

    Er arbeitet im Kreishaus.

    Im [Paul-Löbe-Haus](place:Paul-Löbe-Haus) ist Ruhe, im Ost-West-Haus nicht.

    Gefeiert wurde auf dem Hanseschiff [Lisa von Lübeck](place:Lisa von Lübeck).

    An Bord der [Rickmer Rickmers](place:Rickmer Rickmers) wurde gefeiert. An Bord der Fähre
    nicht.

    Das [Silicon Valley](place:Silicon Valley) ist weit.

    Am Mittwoch ist der Rat in [Celle](place:Celle) zusammengekommen. Die
    [Bürgermeisterin](role:Bürgermeister) empfing alle im [Rathaus](place:Rathaus Celle).

    Das Zentrum steht in [Freiburg-Landwasser](place:Freiburg-Landwasser), der Bus fährt nach
    [Rostock-Warnemünde](place:Rostock-Warnemünde).

    In Berlin-Fragen schweigt er, und in Köln-Trikots jubeln sie.
    """

  @Test(arguments: MarkedRow.rows(villagesHosts))
  func `finds villages by their ending, and houses where something is handed over`(row: String)
    throws
  {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let villagesHosts = """
    Die Wahl war gestern in [Zorrsdorf](place:Zorrsdorf), und aus [Zorrhausen](place:Zorrhausen)
    kam niemand.

    Das Vertrauen in [Klaus Zorrheim](person:Klaus Zorrheim) ist groß. Man glaubt in
    [Zorrheim](person:Klaus Zorrheim) einen Retter.

    Gestern ging es in Verhandlungen und in Pflegeheimen hoch her.

    Die [Verbandsversammlung](body:Verbandsversammlung Ostwestfalen-Lippe-IT) der
    [OWL-IT](body:Ostwestfalen-Lippe-IT) kam im [Kreishaus Lippe](place:Kreishaus Lippe) zusammen.

    Er hat den Vorsitz der [Geschäftsführung](body:Geschäftsführung regio iT) der
    [regio iT](body:regio iT) abgegeben. Die Geschäftsführung schweigt.

    [Erfurt](place:Erfurt): Wechsel¶ In der [Staatskanzlei](place:Thüringer Staatskanzlei)
    überreichte [Ministerpräsident](role:Ministerpräsident) [Mario Voigt](person:Mario Voigt) die
    Urkunde.

    [Erfurt](place:Erfurt): Wechsel¶ [Eva Beispiel](person:Eva Beispiel) arbeitet in der
    [Staatskanzlei](body:Thüringer Staatskanzlei).
    """

  @Test(arguments: MarkedRow.rows(housesByAdjective))
  func `finds houses by their adjectives and where one meets`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let housesByAdjective = """
    Sie trafen sich in der [Alten Mensa](place:Alte Mensa) in [Celle](place:Celle).

    Die [5. Sitzung](session:5. Sitzung) fand in der [Markthalle](place:Markthalle) statt.

    In der Markthalle ist es laut. Die alte Mensa steht leer.

    Getagt wurde im [Haus der Bayerischen Landkreise](place:Haus der Bayerischen Landkreise).

    Die [5. Sitzung](session:5. Sitzung) fand im
    [König-Ludwig-Saal](place:König-Ludwig-Saal) statt.
    """
}
