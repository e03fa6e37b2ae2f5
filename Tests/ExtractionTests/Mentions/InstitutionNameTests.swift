import Testing

/// Institutions of the Länder, by the grammar of their names.
@Suite struct InstitutionNameTests {
  @Test(arguments: MarkedRow.rows(institutions))
  func `finds chambers, banks, foundations, courts`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let institutions = """
    Die [Stiftung Neue Verantwortung](body:interface – Tech analysis and policy ideas for Europe)
    wurde umbenannt.

    Die [Stiftung Wissenschaft und Politik](body:Stiftung Wissenschaft und Politik) berät.

    Das [Kompetenzzentrum Öffentliche IT](body:Kompetenzzentrum Öffentliche IT) bei
    [Fraunhofer FOKUS](body:Fraunhofer FOKUS) forscht.

    Das [Hasso-Plattner-Institut](body:Hasso-Plattner-Institut) in [Potsdam](place:Potsdam)
    forscht.

    Das
    [Institut für Informationsmanagement Bremen](body:Institut für Informationsmanagement Bremen)
    forscht.

    Das [Zentrum für Digitale Souveränität](body:ZenDiS) wächst.

    Das [Amtsgericht Wedding](body:Amtsgericht Wedding) und das
    [Verwaltungsgericht Köln](body:Verwaltungsgericht Köln) gaben ihr recht.

    Das [Oberlandesgericht Naumburg](body:Oberlandesgericht Naumburg) und das
    [Landgericht Halle](body:Landgericht Halle) arbeiten elektronisch.

    Das [Finanzgericht Düsseldorf](body:Finanzgericht Düsseldorf) und das
    [Sozialgericht Gotha](body:Sozialgericht Gotha) arbeiten elektronisch.

    Das [Landesarbeitsgericht Hamm](body:Landesarbeitsgericht Hamm) urteilt.

    Das [Finanzamt Böblingen](body:Finanzamt Böblingen) und das
    [Jobcenter Dresden](body:Jobcenter Dresden) schließen früher.

    Die [Agentur für Arbeit Nagold-Pforzheim](body:Agentur für Arbeit Nagold-Pforzheim) und das
    [Polizeipräsidium Mittelhessen](body:Polizeipräsidium Mittelhessen) ziehen um.

    Die [Polizeidirektion Zwickau](body:Polizeidirektion Zwickau) warnt.

    Das [Landeskriminalamt Nordrhein-Westfalen](body:Landeskriminalamt Nordrhein-Westfalen) warnt.

    Das
    [Landesamt für Vermessung und Geoinformation Sachsen-Anhalt](body:Landesamt für Vermessung und Geoinformation Sachsen-Anhalt)
    liefert Daten.

    Das [Landesamt für Statistik Niedersachsen](body:Landesamt für Statistik Niedersachsen) zählt.

    Der [Landesbetrieb Information und Technik Nordrhein-Westfalen](body:IT.NRW) zählt.

    Der [Landesbetrieb Straßenwesen](body:Landesbetrieb Straßenwesen) in
    [Brandenburg](place:Brandenburg) baut.

    Die [CDU-Fraktion](body:CDU-Fraktion Kreistag Görlitz) im [Kreistag Görlitz](body:Kreistag Görlitz) lehnt das
    ab.

    Der [CDU-Ortsverein Lohfelden](body:CDU-Ortsverein Lohfelden) wählte.

    Der [CDU-Kreisverband Vechta](body:CDU-Kreisverband Vechta) stellte sie auf.

    Der [Seniorenbeirat](body:Seniorenbeirat Bocholt) der [Stadt Bocholt](body:Stadt Bocholt)
    begrüßt das.

    Der [Inklusionsbeirat](body:Inklusionsbeirat Göttingen) des
    [Landkreises Göttingen](body:Landkreis Göttingen) begrüßt das.

    Der [Wirtschafts- und Digitalausschuss](body:Wirtschafts- und Digitalausschuss Hamm) der
    [Stadt Hamm](body:Stadt Hamm) stimmte zu.

    Der [Haupt- und Finanzausschuss](body:Haupt- und Finanzausschuss Siegen) der
    [Stadt Siegen](body:Stadt Siegen) stimmte zu.

    Der [Digital- und Innovationsbeirat](body:Digital- und Innovationsbeirat Kiel) der
    [Stadt Kiel](body:Stadt Kiel) stimmte zu.

    Der
    [Ausschuss für Personal, Organisation und Digitalisierung](body:Ausschuss für Personal, Organisation und Digitalisierung Essen)
    der [Stadt Essen](body:Stadt Essen) stimmte zu.

    Die
    [Enquetekommission Digitale Verwaltung](body:Enquetekommission Digitale Verwaltung Landtag Rheinland-Pfalz)
    des [Landtags Rheinland-Pfalz](body:Landtag Rheinland-Pfalz) begann.

    Der [Bürgerrat](body:Bürgerrat Aachen) der [Stadt Aachen](body:Stadt Aachen) gab Empfehlungen.

    Der [Personalrat](body:Personalrat Herne) der [Stadt Herne](body:Stadt Herne) stimmte zu.

    Der [Jugendgemeinderat](body:Jugendgemeinderat Lahr/Schwarzwald) der
    [Stadt Lahr](body:Stadt Lahr/Schwarzwald) stimmte zu.

    Die [Bürgerschaft](body:Bürgerschaft Wismar) der [Hansestadt Wismar](body:Stadt Wismar) stimmte
    zu.

    Die [Hansestadt Lüneburg](body:Stadt Lüneburg) testet das Verfahren.

    Die [Wissenschaftsstadt Darmstadt](body:Stadt Darmstadt) und die
    [Schillerstadt Marbach am Neckar](body:Stadt Marbach am Neckar) testen das Verfahren.

    Die [Bundesagentur für Arbeit](body:Bundesagentur für Arbeit) und die
    [Deutsche Rentenversicherung Bund](body:Deutsche Rentenversicherung Bund) stellen um.
    """

  @Test(arguments: MarkedRow.rows(organs))
  func `finds organs, services, companies`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let organs = """
    Die [Bundesanstalt für Immobilienaufgaben](body:Bundesanstalt für Immobilienaufgaben)
    vermietet.

    Die [Niederösterreichische Landesregierung](body:Landesregierung Niederösterreich) und das
    [Land Vorarlberg](body:Land Vorarlberg) stellen um.

    Die [Staatskanzlei](body:Staatskanzlei St. Gallen) des
    [Kantons St. Gallen](body:Kanton St. Gallen) stellt um.

    Der [Gemeinderat](body:Gemeinderat Wien) der [Stadt Wien](body:Stadt Wien) tagt.

    Die [Kreisverwaltung Bad Dürkheim](body:Kreisverwaltung Bad Dürkheim) und die
    [Stadtverwaltung Suhl](body:Stadtverwaltung Suhl) öffnen.

    Das [Bürgeramt](body:Bürgeramt Bonn) der [Stadt Bonn](body:Stadt Bonn) öffnet um acht.

    Die [Ausländerbehörde](body:Ausländerbehörde Mannheim) der
    [Stadt Mannheim](body:Stadt Mannheim) arbeitet digital.

    Die [Führerscheinstelle](body:Führerscheinstelle Verden) des
    [Landkreises Verden](body:Landkreis Verden) arbeitet digital.

    Die [Feuerwehr Düsseldorf](body:Feuerwehr Düsseldorf) und das
    [Technische Hilfswerk](body:Technisches Hilfswerk) üben.

    Die [Berliner Feuerwehr](body:Berliner Feuerwehr) übt.

    Die [Stadtbibliothek Salzgitter](body:Stadtbibliothek Salzgitter) verleiht Tablets.

    Die [Volkshochschule Leipzig](body:Volkshochschule Leipzig) bietet Kurse an.

    Die [Verkehrsbetriebe Potsdam](body:Verkehrsbetriebe Potsdam) testen das Ticket.

    Der [Verkehrsverbund Rhein-Ruhr](body:Verkehrsverbund Rhein-Ruhr) testet das Ticket.

    Die [Region Hannover](body:Region Hannover) und der [Bezirk Oberbayern](body:Bezirk Oberbayern)
    zahlen.

    Das [Bezirksamt Pankow](body:Bezirksamt Pankow) und das
    [Bezirksamt Mitte](body:Bezirksamt Mitte) testen.

    Das [Bezirksamt Hamburg-Nord](body:Bezirksamt Hamburg-Nord) testet.

    Die
    [Arbeitsgemeinschaft der kommunalen Spitzenverbände](body:Arbeitsgemeinschaft der kommunalen Spitzenverbände)
    in [Thüringen](place:Thüringen) warnt.

    Der [Deutsche Beamtenbund](body:dbb beamtenbund und tarifunion) und die Gewerkschaft
    [Verdi](body:ver.di) drohen.

    Die Gewerkschaft [komba](body:komba gewerkschaft) droht.

    Der Anbieter [Polyas](body:Polyas) liefert das System.

    Das Start-up [polyteia](body:polyteia) wertet Daten aus.

    Die [bol Behörden Online Systemhaus GmbH](body:bol Behörden Online Systemhaus GmbH) liefert.

    Die [Lecos GmbH](body:Lecos) in [Leipzig](place:Leipzig) betreibt das Netz.

    Die [ProVitako eG](body:ProVitako) kauft ein.

    Die [Deutsche Bahn AG](body:Deutsche Bahn) und die [DB Regio AG](body:DB Regio AG) zahlen.

    Die [Mach AG](body:Mach AG) meldet Zuwachs.

    Der [Bitkom e. V.](body:Bitkom) lädt ein.

    Die [Initiative D21](body:Initiative D21) legte den Index vor.

    Die [Open Source Business Alliance](body:OSB Alliance) rügt das.

    Das [GovTech Lab Baden-Württemberg](body:GovTech Lab Baden-Württemberg) startet.

    Das [Smart City Competence Center](body:Smart City Competence Center) der
    [Stadt Hagen](body:Stadt Hagen) startet.

    Der [Chaos Computer Club](body:Chaos Computer Club) warnt.

    Der [Hauptpersonalrat](body:Hauptpersonalrat Bundesministerium der Finanzen) beim
    [Bundesministerium der Finanzen](body:Bundesministerium der Finanzen) klagt.
    """

  @Test(arguments: MarkedRow.rows(housesAndParliaments))
  func `finds parliaments by their noun, kin and firms, and no meeting in what is drawn together`(
    row: String
  ) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let housesAndParliaments = """
    „Strategie und Tagesgeschäft gehören zusammen, aber nicht auf denselben Schreibtisch“, sagte
    sie.

    „Vereinbarung der Länder heißt so etwas“, meinte er.

    [Wiesbaden](place:Wiesbaden): Wechsel¶ Im Herbst zog das Land alle Aufgaben im
    [Innenministerium](body:Hessisches Ministerium des Innern, für Sicherheit und Heimatschutz)
    zusammen.

    Die Länder kamen gestern im
    [Bundesministerium der Justiz](place:Bundesministerium der Justiz und für Verbraucherschutz)
    zusammen.

    [Berlin](place:Berlin): Wahl¶ Gestern wählte das
    [Abgeordnetenhaus](body:Abgeordnetenhaus von Berlin) [Eva Beispiel](person:Eva Beispiel).

    [Hamburg](place:Hamburg): Wahl¶ In der [Bürgerschaft](body:Hamburgische Bürgerschaft) gibt es
    Zweifel.

    Die [Landrätekonferenz Südwestfalen](body:Landrätekonferenz Südwestfalen) hat sich neu
    aufgestellt.

    Zum Referat gehört der Eigenbetrieb [it@M](body:it@M), der die Netze betreut.

    Gegründet wurde sie von der [Stadt Magdeburg](body:Stadt Magdeburg), ihrer Tochter
    [KID](body:KID) und der [Gemeinde Barleben](body:Gemeinde Barleben).

    Ihre Tochter Eva spielt.
    """
}
