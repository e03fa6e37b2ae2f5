import Testing

/// Whether a territory's name means the place or its administration.
@Suite struct TerritoryDecisionTests {
  @Test(arguments: MarkedRow.rows(townPlaceAdministration))
  func `finds a town as place and as administration`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let townPlaceAdministration = """
    Nach [Celle](body:Stadt Celle) und [Gifhorn](body:Stadt Gifhorn) hat sich auch [Uelzen](body:Stadt Uelzen) dem Netz angeschlossen.

    Nach [Celle](place:Celle) fährt auch der Zug.

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

    Auch außerhalb von [Hessen](place:Hessen) und im benachbarten [Sachsen](place:Sachsen) ist es bekannt.

    Die Karlsruher Lösung gefällt auch Kölner Ämtern.

    Die Menschen in [Rheinland-Pfalz](place:Rheinland-Pfalz) und
    [Nordrhein-Westfalen](place:Nordrhein-Westfalen) warten.
    """

  @Test(arguments: MarkedRow.rows(listsHeadlinesColons))
  func `finds lists, headlines, colons, brackets`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let listsHeadlinesColons = """
    [München](body:Stadt München), [Nürnberg](body:Stadt Nürnberg) und
    [Augsburg](body:Stadt Augsburg) schließen sich an.

    In [Leipzig](place:Leipzig), [Dresden](place:Dresden) und [Chemnitz](place:Chemnitz) wird
    gebaut.

    [Schwerin](place:Schwerin): Bürgerbüro schließt früher

    Nach [Wien](place:Wien) und [Zürich](place:Zürich) fliegt niemand.

    Der [Landrat](role:Landrat) [Paul Ernst](person:Paul Ernst)
    ([Göttingen](body:Landkreis Göttingen)) kam.

    Die [Oberbürgermeister](role:Oberbürgermeister) von [Kiel](body:Stadt Kiel) und
    [Trier](body:Stadt Trier) schrieben einen Brief.

    [Thüringens](body:Land Thüringen) [CIO](role:CIO) [Hartmut Schubert](person:Hartmut Schubert)
    warb dafür.

    Die [Elbe](place:Elbe) fließt durch [Magdeburg](place:Magdeburg).

    Ganz [Deutschland](place:Deutschland) schaut zu.

    Bei [Celle](place:Celle) brannte ein Feld.
    """

  @Test(arguments: MarkedRow.rows(prepositionsGenitives))
  func `finds prepositions and genitives`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let prepositionsGenitives = """
    Von [Flensburg](place:Flensburg) bis [Passau](place:Passau) fehlt Personal.

    Das Konzept aus [Ulm](place:Ulm) überzeugt auch in [Heilbronn](place:Heilbronn).

    Mit [Bremerhaven](body:Stadt Bremerhaven) wurde ein Vertrag geschlossen.

    Rund um [Cottbus](place:Cottbus) wird gebaut.

    Die [Landrätin](role:Landrat) in [Neunkirchen](body:Landkreis Neunkirchen) heißt
    [Lena Weiß](person:Lena Weiß).

    Die Kommunen in [Schleswig-Holstein](place:Schleswig-Holstein), [Hessen](place:Hessen) und
    [Bayern](place:Bayern) warten.

    [Frankreich](place:Frankreich) und die [Schweiz](place:Schweiz) sind weiter.

    Im [Ruhrgebiet](place:Ruhrgebiet) und am [Rhein](place:Rhein) ist es warm.
    """

  @Test(arguments: MarkedRow.rows(datelinesOfficesHomes))
  func `finds datelines, offices told of a town, homes, inhabitants`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let datelinesOfficesHomes = """
    [Erfurt](place:Erfurt), 3. März 2021. Der Schnee ist weg.

    [Kiel](place:Kiel), den 12. Mai. Der Schnee ist weg.

    [Kiel](body:Stadt Kiel), sonst sparsam, baut neu.

    Ein Verein, dessen Sitz [Jena](place:Jena) ist, lud ein.

    Sie folgt auf ihren Amtskollegen [Jens Beck](person:Jens Beck) aus
    [Bottrop](body:Stadt Bottrop).

    Sie folgt auf ihre Amtskollegin aus [Bottrop](body:Stadt Bottrop).

    Der Zug aus [Bottrop](place:Bottrop) hat Verspätung.

    Sie war [Bürgermeisterin](role:Bürgermeister) ihrer Heimatstadt [Usingen](body:Stadt Usingen).

    Sie lebt in ihrer Heimatstadt [Usingen](place:Usingen).

    Bevor sie in [Fulda](body:Stadt Fulda) erst [Stadtbaurätin](role:Stadtbaurat) und dann mehr
    wurde, lehrte sie.

    Bevor sie in [Fulda](place:Fulda) erst spät ankam, lehrte sie.

    [Fuldas](body:Stadt Fulda) damaliger [Oberbürgermeister](role:Oberbürgermeister) lachte.

    Das bleibt [Essens](body:Stadt Essen) [OB](role:Oberbürgermeister) wichtig.

    Der Geruch des Essens stört.

    Der Verband wählte einen Niederbayern. Beifall gab es für den gebürtigen Schwaben.

    In [Niederbayern](place:Niederbayern) schneit es.

    Die Seestadt gefällt, und die [Seestadt Bremerhaven](body:Stadt Bremerhaven) baut.
    """

  @Test(arguments: MarkedRow.rows(entriesPronouns))
  func `reads towns in entries, behind pronouns and at the end of lists`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let entriesPronouns = """
    9. November, [Eberswalde](place:Eberswalde):
    [Sitzung](session:Sitzung Kreistag Eberswalde (2023-11-09)) des
    [Kreistags](body:Kreistag Eberswalde).

    3. bis 5. Mai, [Frankfurt (Oder)](place:Frankfurt (Oder)): Kongress.

    Am Dienstag, [Köln](body:Stadt Köln) und [Bonn](body:Stadt Bonn) einigten sich, fiel der
    Entschluss.

    Prof. Dr. [Eva Beispiel](person:Eva Beispiel),
    [Universität Potsdam](body:Universität Potsdam), [Berlin](place:Berlin)

    Das ist ein Vorhaben, bei dem [Gießen](body:Stadt Gießen) und [Fulda](body:Stadt Fulda)
    zusammenarbeiten.

    Das ist ein Dienstleister, dem [Köln](body:Stadt Köln) angehört.

    Das ist die Brücke, die [Köln](place:Köln) und [Bonn](place:Bonn) verbindet.

    Das ist der Kreis, in dem [Celle](place:Celle) liegt.

    Niederlassungen bestehen in [Magdeburg](place:Magdeburg) und [Halle](place:Halle (Saale)).

    Man isst in [Magdeburg](place:Magdeburg) und Essen ist wichtig.

    [14.12.2015] [Celle](place:Celle). Wenn es brennt, hilft die Feuerwehr den Rathäusern.
    """

  @Test(arguments: MarkedRow.rows(liesActs))
  func `tells where towns lie from what they carry`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let liesActs = """
    [Celle](place:Celle) und [Peine](place:Peine) liegen in [Niedersachsen](place:Niedersachsen),
    [Ulm](place:Ulm) liegt an der [Donau](place:Donau).

    [Celle](body:Stadt Celle) liegt im Vergleich vorn.

    Standorte sind [Celle](place:Celle) und [Peine](place:Peine).

    Getragen wird die Anstalt von [Celle](body:Stadt Celle) und [Peine](body:Stadt Peine).

    Getragen wird der Rauch aus der Nähe von [Celle](place:Celle).
    """
}
