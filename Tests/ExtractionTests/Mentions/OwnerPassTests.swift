import Testing

/// Whose organ an organ is where it stands alone.
@Suite struct OwnerPassTests {
  @Test(arguments: MarkedRow.rows(organsOwnerFrom))
  func `finds an organ's owner from the context`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let organsOwnerFrom = """
    Die [Stadt Ulm](body:Stadt Ulm) spart. Der [Gemeinderat](body:Gemeinderat Ulm) stimmt morgen
    ab.

    [Sachsen](body:Land Sachsen) ändert das Gesetz. Der [Landtag](body:Sächsischer Landtag) berät
    im Mai.

    [Vitako](body:Vitako) wächst. Der [Vorstand](body:Vorstand Vitako) freut sich.

    [Vitako](body:Vitako) wächst. Geleitet wird der Verband von [Anna Kern](person:Anna Kern)
    ([Gemeinde Uetze](body:Gemeinde Uetze)). Der [Vorstand](body:Vorstand Vitako) freut sich.

    [Vitako](body:Vitako) wächst. Zu Gast war [Anna Kern](person:Anna Kern),
    [Präsidentin](role:Präsident) des [BSI](body:Bundesamt für Sicherheit in der
    Informationstechnik). Der [Vorstand](body:Vorstand Vitako) freut sich.

    [Köln](place:Köln): Neue Runde¶ Einen eigenen
    [Digitalisierungsrat](body:Digitalisierungsrat Hessen) hat sich [Eva Kern](person:Eva Kern),
    [Ministerpräsidentin](role:Ministerpräsident) des [Landes Hessen](body:Land Hessen), geholt.

    Der [Kreistag](body:Kreistag Uelzen) hat beraten. Der
    [Landkreis Uelzen](body:Landkreis Uelzen) setzt es um.

    Die [Europäische Kommission](body:Europäische Kommission) plant ein Gesetz. Die Linksfraktion
    klagt.

    Der [Kreistag Viersen](body:Kreistag Viersen) beriet. Die
    [Linksfraktion](body:Linksfraktion Kreistag Viersen) klagte.

    In [Niedersachsen](place:Niedersachsen) half das
    [Ministerium für Inneres und Sport](body:Ministerium für Inneres und Sport Niedersachsen).

    Ein Vorstand haftet. Ein Stadtrat kostet Zeit.

    Die [Verbandsversammlung](body:Verbandsversammlung Zweckverband Nordwasser) hat zugestimmt. Die
    Technik liefert die [AKDB](body:AKDB). Der
    [Zweckverband Nordwasser](body:Zweckverband Nordwasser) zahlt.

    Die Verbandsversammlung hat zugestimmt. Die Technik liefert die [AKDB](body:AKDB).

    Der [Ausschuss für Digitales](body:Ausschuss für Digitales) des Kreistags tagt. Die
    [AKDB](body:AKDB) war da.

    Der [Bundestag](body:Bundestag) tagt, der
    [Ausschuss für Digitales](body:Ausschuss für Digitales und Staatsmodernisierung) auch.

    Das [Finanzministerium Hessen](body:Hessisches Ministerium der Finanzen) hat ein
    [Landesamt für Netze](body:Landesamt für Netze Hessen).

    Der [niedersächsische Landtag](body:Niedersächsischer Landtag) stritt. Danach vertagte sich
    der [Landtag](body:Niedersächsischer Landtag).
    """

  @Test(arguments: MarkedRow.rows(organsByWordsBehind))
  func `finds an organ's owner from the words behind it`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let organsByWordsBehind = """
    [Vitako](body:Vitako) wächst. Das fanden [Vorstand](body:Vorstand FITKO) und
    [Verwaltungsrat](body:Verwaltungsrat FITKO) der [FITKO](body:FITKO).

    [Lübeck](place:Lübeck): Neue Runde¶ Der
    [Städtebund Schleswig-Holstein](body:Städtebund Schleswig-Holstein) wählt. Geladen war das
    [Bundeskanzleramt](body:Bundeskanzleramt). Im [Vorstand](body:Vorstand Städtebund
    Schleswig-Holstein) des Verbandes sitzen viele.

    [Vitako](body:Vitako) wächst. Sie ist im Vorstand der Meschkowski Bank.

    [Vitako](body:Vitako) wächst. Im [Aufsichtsrat](body:Aufsichtsrat govdigital) der Genossenschaft
    [govdigital](body:govdigital) sitzen viele.
    """

  @Test(arguments: MarkedRow.rows(organsLnderTowns))
  func `finds organs of Länder and towns by context`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let organsLnderTowns = """
    [Schwerin](place:Schwerin): Streit um Geld¶ Der [Landtag](body:Landtag Mecklenburg-Vorpommern)
    berät heute. Auch in [Kiel](place:Kiel) wird gespart.

    Das [Land Hessen](body:Land Hessen) zahlt. Die
    [Landesregierung](body:Hessische Landesregierung) hat zugestimmt.

    Die [Stadt Trier](body:Stadt Trier) spart. Der [Stadtvorstand](body:Stadtvorstand Trier) und
    der [Stadtrat](body:Stadtrat Trier) sind einig.

    Der [Deutsche Landkreistag](body:Deutscher Landkreistag) tagt. Das
    [Präsidium](body:Präsidium Deutscher Landkreistag) stimmt ab.

    Der [Aufsichtsrat](body:Aufsichtsrat Nordlicht Software GmbH) der
    [Nordlicht Software GmbH](body:Nordlicht Software GmbH) tagt. Der
    [Aufsichtsrat](body:Aufsichtsrat Nordlicht Software GmbH) berät lange.
    """

  @Test(arguments: MarkedRow.rows(lnderKickerBefore))
  func `finds Länder of the kicker before those named in passing`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let lnderKickerBefore = """
    [Sachsen-Anhalt](place:Sachsen-Anhalt): Wahl verschoben¶ Bisher arbeitete sie in einer
    hessischen Behörde. Der [Landtag](body:Landtag Sachsen-Anhalt) stimmt im Mai ab.

    [Rostock](place:Rostock): Neue Regeln¶ Vorbild ist [Bayern](body:Land Bayern). Die
    [Staatskanzlei](body:Staatskanzlei Mecklenburg-Vorpommern) prüft das.
    """

  @Test(arguments: MarkedRow.rows(shortNamesAfter))
  func `finds short names after long ones`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let shortNamesAfter = """
    Der [IT-Rat des Landes Brandenburg](body:IT-Rat Brandenburg) tagt. Der
    [IT-Rat](body:IT-Rat Brandenburg) hat acht Sitze.

    Das [Innenministerium in Stuttgart](body:Innenministerium Baden-Württemberg) lud ein. Das
    [baden-württembergische Innenministerium](body:Innenministerium Baden-Württemberg) zahlt.
    """

  @Test(arguments: MarkedRow.rows(organsAssociations))
  func `finds organs of associations`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let organsAssociations = """
    Der [Vorstand](body:Vorstand Bitkom) des [Bitkom](body:Bitkom) und das
    [Präsidium](body:Präsidium Deutscher Städtetag) des
    [Deutschen Städtetags](body:Deutscher Städtetag) trafen sich.

    Der [Vitako-Vorstand](body:Vorstand Vitako) stimmte zu.

    Die [Verbandsversammlung](body:Verbandsversammlung Zweckverband Wasser Nord) des
    [Zweckverbands Wasser Nord](body:Zweckverband Wasser Nord) wählte neu.

    Der [Ausschuss für Soziales](body:Ausschuss für Soziales Gera) der
    [Stadt Gera](body:Stadt Gera) tagt.

    Der [Kreisausschuss](body:Kreisausschuss Fulda) des [Landkreises Fulda](body:Landkreis Fulda)
    stimmte zu.
    """

  @Test(arguments: MarkedRow.rows(managements))
  func `finds a management where somebody leads it`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let managements = """
    [Eva Lenz](person:Eva Lenz) ist [Sprecherin](role:Sprecher) der
    [Geschäftsführung](body:Geschäftsführung Dataport) von [Dataport](body:Dataport).

    [Eva Lenz](person:Eva Lenz) hat die Geschäftsführung von [Dataport](body:Dataport) übernommen.
    """

  @Test(arguments: MarkedRow.rows(organsOfNobodyAround))
  func `takes no bystander for an organ's owner`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let organsOfNobodyAround = """
    [Kiel](place:Kiel) ([dpa](body:Deutsche Presse-Agentur)) - Der Verwaltungsrat hat gewählt.

    Den Vorsitz im [Verwaltungsrat](body:Verwaltungsrat Dataport) beim IT-Dienstleister
    [Dataport](body:Dataport) hat [Anna Kern](person:Anna Kern).

    [Bitkom](body:Bitkom) wählt. Dabei war auch [Anna Kern](person:Anna Kern),
    [Sprecherin](role:Sprecher) des IT-Dienstleisters [Datev](body:Datev). Neu im
    [Präsidium](body:Präsidium Bitkom) ist sie nicht.

    [Anna Kern](person:Anna Kern), [Geschäftsführerin](role:Geschäftsführer) der
    [DOKON21](body:DOKON21), dankt. Der [DOKON21-Aufsichtsrat](body:Aufsichtsrat DOKON21) stimmte
    zu.

    Der [Österreichische Gemeindetag](body:Österreichischer Gemeindetag) in
    [Salzburg](place:Salzburg) war gut besucht.
    """
}
