import Testing

/// Meetings, programmes, venues and places in short sentences.
@Suite struct OccasionTests {
  @Test(arguments: MarkedRow.rows(occasions))
  func `finds meetings, programmes, places`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let occasions = """
    Als [Vorstand](role:Vorstand) der [Dataport AöR](body:Dataport) verantwortet er den Betrieb.

    Er wurde in den [Vorstand](body:Vorstand Deutscher Städtetag) des
    [Deutschen Städtetages](body:Deutscher Städtetag) gewählt.

    Der Wiener
    [Stadtrat für Klima, Umwelt, Demokratie und Personal](role:Stadtrat für Klima, Umwelt, Demokratie und Personal)
    eröffnete das Zentrum.

    In der Straße Am Alten Rathaus wohnt niemand.

    Die [Bürgermeister](role:Bürgermeister) der Städte tagten.

    Zum [85. Verbandstag](session:85. Verbandstag Sparkassenverband Bayern) des
    [Sparkassenverbands Bayern](body:Sparkassenverband Bayern) kamen 200 Gäste.

    Die [23. Landesversammlung](session:23. Landesversammlung Gemeindetag Baden-Württemberg) des
    [Gemeindetags Baden-Württemberg](body:Gemeindetag Baden-Württemberg) fand am 5. Mai in
    [Ulm](place:Ulm) statt.

    Der [IT-Planungsrat](body:IT-Planungsrat) kam am 4. Juni zu seiner
    [50. Sitzung](session:50. Sitzung IT-Planungsrat) zusammen.

    Bei der [Frühjahrskonferenz](session:Frühjahrskonferenz Innenministerkonferenz (2024-05-06)) der
    [Innenministerkonferenz](body:Innenministerkonferenz) am 6. Mai fehlte er.

    Der [Kreistag Cham](body:Kreistag Cham) trat am 8. April zu einer
    [Sondersitzung](session:Sondersitzung Kreistag Cham (2024-04-08)) zusammen.

    Zur [Hauptversammlung](session:Hauptversammlung Deutscher Städtetag (2024)) des
    [Deutschen Städtetages](body:Deutscher Städtetag) in [Hannover](place:Hannover) kamen viele.

    Die [41. ordentliche Hauptversammlung](session:41. Hauptversammlung Deutscher Städtetag) des
    [Deutschen Städtetages](body:Deutscher Städtetag) begann.

    Die [119. Konferenz](session:119. Konferenz Datenschutzkonferenz) der
    [DSK](body:Datenschutzkonferenz) begann in [Bonn](place:Bonn).

    Die [7. Digitalministerkonferenz](session:7. Konferenz Digitalministerkonferenz) tagte in [Kiel](place:Kiel).

    Im Projekt „[Digitales Rathaus](programme:Digitales Rathaus)“ arbeiten die
    [Stadt Selm](body:Stadt Selm) und die [Stadt Werne](body:Stadt Werne) zusammen.

    Das Programm „[Smarte.Land.Regionen](programme:Smarte.Land.Regionen)“ läuft aus.

    Das Förderprogramm [Modellprojekte Smart Cities](programme:Modellprojekte Smart Cities) läuft
    aus.

    Der Wettbewerb „[Gemeinsam Digital](programme:Gemeinsam Digital)“ beginnt.

    Die [Charta Digitale Vernetzung](programme:Charta Digitale Vernetzung) wurde unterschrieben.

    Die [Rahmenvereinbarung Breitband](programme:Rahmenvereinbarung Breitband) wurde
    unterschrieben.

    Die [Nationale Weiterbildungsstrategie](programme:Nationale Weiterbildungsstrategie) wirkt.

    Die
    [Verwaltungsvereinbarung Digitale Dörfer](programme:Verwaltungsvereinbarung Digitale Dörfer)
    gilt.

    Der [Masterplan Geoinformation](programme:Masterplan Geoinformation) gilt bis 2030.

    Die
    [Kooperationsvereinbarung Cybersicherheit](programme:Kooperationsvereinbarung Cybersicherheit)
    gilt bis 2030.

    Das [Hessische E-Government-Gesetz](programme:Hessisches E-Government-Gesetz) und das
    [Thüringer Datenschutzgesetz](programme:Thüringer Datenschutzgesetz) gelten.

    Das [Landesplanungsgesetz](programme:Landesplanungsgesetz) und die
    [Datenschutz-Grundverordnung](programme:Datenschutz-Grundverordnung) gelten.

    Der [Glücksspielstaatsvertrag](programme:Glücksspielstaatsvertrag) gilt.

    [Hanau](place:Hanau): Neue Meldestelle

    [Hessen](place:Hessen): Mehr Geld für Kommunen

    [Köln](place:Köln)/[Bonn](place:Bonn): Gemeinsame Leitstelle

    [Wien](body:Stadt Wien) plant eine neue Behörde.

    [Hamburg](body:Land Hamburg) hat das Gesetz beschlossen, [Bremen](body:Land Bremen) zögert.

    In [Ulm](place:Ulm) und [Neu-Ulm](place:Neu-Ulm) fahren wieder Züge.

    [Nürnberg](body:Stadt Nürnberg) und [Fürth](body:Stadt Fürth) legen ihre IT zusammen.

    Der Weg von [Fulda](place:Fulda) nach [Gera](place:Gera) ist weit.

    Auf der anderen Seite liegt [Kehl](place:Kehl).

    Sitz bleibt [Weimar](place:Weimar), sagte er.

    Ort: [Erfurt](place:Erfurt)

    Tagungsort: [Lübeck](place:Lübeck)

    Dort beginnt [Bayern](place:Bayern).

    Im [Rathaus Neukölln](place:Rathaus Neukölln) und im [Haus der Bürger](place:Haus der Bürger)
    wurde gefeiert.

    Im [Haus der Wirtschaft](place:Haus der Wirtschaft) in [Stuttgart](place:Stuttgart) tagte der
    [Landkreistag Baden-Württemberg](body:Landkreistag Baden-Württemberg).

    Im [Maritim Hotel](place:Maritim Hotel) in [Bonn](place:Bonn) wurde gefeiert.

    In der [Kongresshalle Gießen](place:Kongresshalle Gießen) und im
    [Kurhaus Wiesbaden](place:Kurhaus Wiesbaden) wurde gefeiert.

    Im [Tagungszentrum Schmerlenbach](place:Tagungszentrum Schmerlenbach) wurde gefeiert.

    Im [Hotel Adlon](place:Hotel Adlon) in [Berlin](place:Berlin) wurde gefeiert.

    Im [Park Inn Hotel](place:Park Inn Hotel) in [Erfurt](place:Erfurt) wurde gefeiert.

    Am [Bodensee](place:Bodensee) und an der [Mosel](place:Mosel) fehlt Netz.

    Im [Ruhrgebiet](place:Ruhrgebiet) und in [Ostfriesland](place:Ostfriesland) fehlt Netz.

    [Hessens](place:Hessen) Städte ordnen sich neu.

    Die Vorgaben gelten nicht nur in [Bayern](place:Bayern), sondern auch in [Tirol](place:Tirol).

    [Hanaus](body:Stadt Hanau) [Oberbürgermeister](role:Oberbürgermeister) kam.

    Das [Land Tirol](body:Land Tirol) zahlt.

    In [Grafenhausen](place:Grafenhausen) und in [Sankt Wendel](place:St. Wendel) fehlt Netz.

    Aus [Wien](place:Wien) und aus [Zürich](place:Zürich) kamen Gäste.

    Heißt es aus [Brüssel](place:Brüssel), so gilt das.
    """

  @Test(arguments: MarkedRow.rows(dense))
  func `finds names of all kinds in dense sentences`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let dense = """
    Der [Hochschulrat](body:Hochschulrat Universität Siegen) der
    [Universität Siegen](body:Universität Siegen) tagt.

    Der [Stiftungsrat](body:Stiftungsrat Kulturstiftung des Freistaats Sachsen) der
    [Kulturstiftung des Freistaats Sachsen](body:Kulturstiftung des Freistaats Sachsen) tagt.

    Der [Erweiterte Senat](body:Erweiterter Senat Hochschule Wismar) der
    [Hochschule Wismar](body:Hochschule Wismar) hat gewählt.

    [Ina Kaiser](person:Ina Kaiser), [Präsidentin](role:Präsident) des
    [Statistischen Landesamts](body:Statistisches Landesamt) in [Kamenz](place:Kamenz), kam.

    [Ina Kaiser](person:Ina Kaiser) leitet das
    [Vermessungsamt Würzburg](body:Vermessungsamt Würzburg).

    Die [Technischen Werke Ludwigshafen](body:Technische Werke Ludwigshafen)
    ([TWL](body:Technische Werke Ludwigshafen)) suchen Personal.

    Der [Verband der Verkehrsbetriebe](body:Verband der Verkehrsbetriebe)
    ([VDV](body:Verband der Verkehrsbetriebe)) warnt.

    Die [Hanse- und Universitätsstadt Rostock](body:Stadt Rostock) wächst.

    [Jo Bach](person:Jo Bach) ist
    [Vizepräsident für Lehre und Digitalisierung](role:Vizepräsident für Lehre und Digitalisierung)
    der [Universität Kassel](body:Universität Kassel).

    [Jo Bach](person:Jo Bach) ist
    [Landesbeauftragter zur Aufarbeitung der SED-Diktatur](role:Landesbeauftragter zur Aufarbeitung der SED-Diktatur).

    [Jo Bach](person:Jo Bach) führt die [Stadtwerke Gera GmbH](body:Stadtwerke Gera GmbH) und ihre
    Tochter [Energie Gera Netz GmbH](body:Energie Gera Netz GmbH).

    Im [Vorstand](body:Vorstand Regionaler Planungsverband Westmecklenburg) des
    [Regionalen Planungsverbands Westmecklenburg](body:Regionaler Planungsverband Westmecklenburg)
    sitzt [Jo Bach](person:Jo Bach).

    Seit Juli [Referentin](role:Referent) ist [Eva Brandt](person:Eva Brandt), seit Mai
    [Maria De Luca](person:Maria De Luca).

    Die [hessische SPD](body:SPD Hessen) und die [bayerische CSU](body:CSU Bayern) stimmten zu.

    Der [St. Galler Stadtrat](body:Stadtrat St. Gallen) und der
    [Zürcher Kantonsrat](body:Kantonsrat Zürich) stimmten zu.

    Der [Amtsausschuss](body:Amtsausschuss Amt Büchen) des [Amtes Büchen](body:Amt Büchen) tagt.

    Die [Dienststelle Hochbau](body:Dienststelle Hochbau Luzern) der
    [Stadt Luzern](body:Stadt Luzern) wächst.

    Die [Berlin Port Authority](body:Berlin Port Authority) und die
    [Open Government Partnership](body:Open Government Partnership) warten.

    Im Rathaus lobte [Jo Bach](person:Jo Bach) die
    „[Digitalstrategie 2030plus](programme:Digitalstrategie 2030plus)“.

    Das
    [Landesamt für Statistik und Datenverarbeitung](body:Landesamt für Statistik und Datenverarbeitung)
    zog um.

    [Ulf Kern](person:Ulf Kern) ist [Leiter](role:Leiter) des
    [Sekretariats](body:Sekretariat Kultusministerkonferenz) der
    [Kultusministerkonferenz](body:Kultusministerkonferenz).

    Der Verein „[Digitale Region Vogtland](body:Digitale Region Vogtland)“ lädt ein.

    Die [Stadt Gera](body:Stadt Gera) plant. Zuständig ist das [IT-Referat](body:IT-Referat Gera)
    der [Stadt Gera](body:Stadt Gera).

    [Kassel](place:Kassel). Das [Amt für Digitales](body:Amt für Digitales Kassel) der
    [Stadt Kassel](body:Stadt Kassel) zieht um.

    Der [Senat](body:Senat Universität Rostock) der [Universität Rostock](body:Universität Rostock)
    tagt.

    Das [Kantonale Steueramt](body:Kantonales Steueramt Zürich) des
    [Kantons Zürich](body:Kanton Zürich) zieht um.
    """
}
