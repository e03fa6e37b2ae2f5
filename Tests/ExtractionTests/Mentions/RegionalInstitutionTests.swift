import Testing

/// Courts, schools, archives, banks and associations by their place.
@Suite struct RegionalInstitutionTests {
  @Test(arguments: MarkedRow.rows(regional))
  func `finds institutions called after a place`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let regional = """
    [Karin Vogt](person:Karin Vogt), [Präsidentin](role:Präsident) des
    [Oberverwaltungsgerichts Lüneburg](body:Niedersächsisches Oberverwaltungsgericht), führte
    [Jan Lüders](person:Jan Lüders) als [Vizepräsidenten](role:Vizepräsident) ein.

    Die [Justizvollzugsanstalt Bützow](body:Justizvollzugsanstalt Bützow) bekommt eine neue
    Leitung.

    Die [Zentrale Polizeidirektion Niedersachsen](body:Zentrale Polizeidirektion Niedersachsen)
    prüft.

    Die [Kunsthochschule Kassel](body:Kunsthochschule Kassel) und die
    [Musikhochschule Lübeck](body:Musikhochschule Lübeck) wählten neu.

    Die [Duale Hochschule Baden-Württemberg](body:Duale Hochschule Baden-Württemberg) wählte
    [Martina Klärle](person:Martina Klärle) zur [Präsidentin](role:Präsident).

    Der [Hochschulrat](body:Hochschulrat Technische Hochschule Köln) der
    [TH Köln](body:Technische Hochschule Köln) wählte [Stefan Herzig](person:Stefan Herzig) zum
    [Präsidenten](role:Präsident).

    Das [Leibniz-Institut für Wissensmedien](body:Leibniz-Institut für Wissensmedien) und das
    [Max-Planck-Institut für Informatik](body:Max-Planck-Institut für Informatik) forschen.

    Das [Erzbistum Paderborn](body:Erzbistum Paderborn) und der
    [Evangelische Kirchenkreis Dortmund](body:Evangelischer Kirchenkreis Dortmund) sparen.

    Die [Bayerische Versorgungskammer](body:Versorgungskammer Bayern) und die
    [Sparkassenakademie Hessen-Thüringen](body:Sparkassenakademie Hessen-Thüringen) helfen.

    Der [Ostdeutsche Sparkassenverband](body:Ostdeutscher Sparkassenverband) und die
    [Landesbank Saar](body:Landesbank Saar) zahlen.

    Die [Investitionsbank Schleswig-Holstein](body:Investitionsbank Schleswig-Holstein) und die
    [Thüringer Aufbaubank](body:Thüringer Aufbaubank) fördern.

    Die [NRW.Bank](body:NRW.BANK) und die [L-Bank](body:L-Bank) fördern, die [WIBank](body:WIBank)
    auch.

    Die
    [Wirtschaftsförderung Region Stuttgart GmbH](body:Wirtschaftsförderung Region Stuttgart GmbH)
    und die [Invest Region Leipzig GmbH](body:Invest Region Leipzig GmbH) werben.

    Die [Flughafen Erfurt GmbH](body:Flughafen Erfurt GmbH) und die [Fraport AG](body:Fraport AG)
    sparen.

    Die [Niedersachsen Ports GmbH & Co. KG](body:Niedersachsen Ports GmbH & Co. KG) baut.

    Die [Berliner Verkehrsbetriebe](body:Berliner Verkehrsbetriebe) und die
    [Berliner Wasserbetriebe](body:Berliner Wasserbetriebe) bauen.

    Die [Kölner Verkehrs-Betriebe AG](body:Kölner Verkehrs-Betriebe AG) testet den Bus.

    Der [Verkehrsverbund Mittelsachsen](body:Verkehrsverbund Mittelsachsen) und die
    [Nahverkehrsgesellschaft Baden-Württemberg mbH](body:Nahverkehrsgesellschaft Baden-Württemberg mbH)
    testen.

    Der [Wasser- und Abwasserzweckverband Gotha](body:Wasser- und Abwasserzweckverband Gotha)
    warnt.

    Der [Abfallwirtschaftsbetrieb](body:Abfallwirtschaftsbetrieb Rastatt) des
    [Landkreises Rastatt](body:Landkreis Rastatt) warnt.

    Die [Stadtreinigung Hamburg](body:Stadtreinigung Hamburg) und die
    [Stadtentwässerung Dresden GmbH](body:Stadtentwässerung Dresden GmbH) warnen.

    Die [Landeshafen Nord GmbH](body:Landeshafen Nord GmbH) wächst.

    Die [Landesforsten Rheinland-Pfalz](body:Landesforsten Rheinland-Pfalz) und die
    [Bayerischen Staatsforsten](body:Bayerische Staatsforsten) sparen.

    Das [Landesarchiv Sachsen-Anhalt](body:Landesarchiv Sachsen-Anhalt) und das
    [Stadtarchiv Nürnberg](body:Stadtarchiv Nürnberg) digitalisieren.

    Die [Staatsbibliothek zu Berlin](body:Staatsbibliothek zu Berlin) und die
    [Bayerische Staatsbibliothek](body:Bayerische Staatsbibliothek) digitalisieren.

    Die [Deutsche Nationalbibliothek](body:Deutsche Nationalbibliothek) und das
    [Bundesarchiv](body:Bundesarchiv) digitalisieren.

    Der [Mitteldeutsche Rundfunk](body:Mitteldeutscher Rundfunk) und der
    [Norddeutsche Rundfunk](body:Norddeutscher Rundfunk) berichten.

    Der [Rundfunkrat](body:Rundfunkrat Westdeutscher Rundfunk) des [WDR](body:Westdeutscher Rundfunk) wählte
    [Katrin Vernau](person:Katrin Vernau) zur [Intendantin](role:Intendant).

    Der [Landesseniorenrat Thüringen](body:Landesseniorenrat Thüringen) und der
    [Landesjugendring Berlin](body:Landesjugendring Berlin) fordern das.

    Der [Landesfrauenrat Sachsen](body:Landesfrauenrat Sachsen) fordert das, der
    [Landessportbund Hessen](body:Landessportbund Hessen) auch.

    Die [Gewerkschaft der Polizei](body:Gewerkschaft der Polizei) und die
    [GEW Sachsen](body:Gewerkschaft Erziehung und Wissenschaft Sachsen) klagen.

    Die [Verbraucherzentrale Bremen](body:Verbraucherzentrale Bremen) und der
    [Verbraucherzentrale Bundesverband](body:Verbraucherzentrale Bundesverband) klagen.

    Der [FDP-Landesvorstand](body:Landesvorstand FDP) und der
    [Landesvorstand](body:Landesvorstand Bündnis 90/Die Grünen) der
    [Grünen](body:Bündnis 90/Die Grünen) stimmten zu.

    Die [Wirtschaftskammer Österreich](body:Wirtschaftskammer Österreich) und die
    [Arbeiterkammer Wien](body:Arbeiterkammer Wien) klagen.

    Die [Landespolizeidirektion Kärnten](body:Landespolizeidirektion Kärnten) und die
    [Bezirkshauptmannschaft Lienz](body:Bezirkshauptmannschaft Lienz) üben.

    Das [Bundesamt für Statistik](body:Bundesamt für Statistik) in [Neuenburg](place:Neuenburg)
    zählt.

    Die [Kantonspolizei Zürich](body:Kantonspolizei Zürich) und die
    [Stadtpolizei Winterthur](body:Stadtpolizei Winterthur) üben.

    Das [Kantonsspital Aarau](body:Kantonsspital Aarau) und die
    [Insel Gruppe AG](body:Insel Gruppe AG) sparen.

    Die [Konferenz der Kantonsregierungen](body:Konferenz der Kantonsregierungen) und die
    [Schweizerische Informatikkonferenz](body:Schweizerische Informatikkonferenz) tagen.

    Die [Finanzdirektion](body:Finanzdirektion Bern) des [Kantons Bern](body:Kanton Bern) und die
    [Baudirektion](body:Baudirektion Zug) des [Kantons Zug](body:Kanton Zug) sparen.

    Der [Grosse Gemeinderat](body:Grosser Gemeinderat Winterthur) von
    [Winterthur](body:Stadt Winterthur) stimmte zu.

    Das [Staatliche Bauamt Rosenheim](body:Staatliches Bauamt Rosenheim) und die
    [Autobahn GmbH des Bundes](body:Autobahn GmbH des Bundes) bauen.

    Die [Landesdirektion Sachsen](body:Landesdirektion Sachsen) und das
    [Landesverwaltungsamt Sachsen-Anhalt](body:Landesverwaltungsamt Sachsen-Anhalt) prüfen.

    Die [Struktur- und Genehmigungsdirektion Süd](body:Struktur- und Genehmigungsdirektion Süd) und
    die [Aufsichts- und Dienstleistungsdirektion](body:Aufsichts- und Dienstleistungsdirektion)
    prüfen.

    Die [Oberfinanzdirektion Karlsruhe](body:Oberfinanzdirektion Karlsruhe) und das
    [Landesamt für Finanzen](body:Landesamt für Finanzen Bayern) in
    [Würzburg](place:Würzburg) prüfen.

    Das [Hauptzollamt Lörrach](body:Hauptzollamt Lörrach) und die
    [Generalzolldirektion](body:Generalzolldirektion) prüfen.

    Das [Studieninstitut Westfalen-Lippe](body:Studieninstitut Westfalen-Lippe) und die
    [Verwaltungsschule Bremen](body:Verwaltungsschule Bremen) bilden aus.

    Die [Akademie für Öffentliche Verwaltung](body:Akademie für Öffentliche Verwaltung) des
    [Freistaats Sachsen](body:Land Sachsen) bildet aus.

    Der
    [Planungsverband Äußerer Wirtschaftsraum München](body:Planungsverband Äußerer Wirtschaftsraum München)
    und der [Verband Region Stuttgart](body:Verband Region Stuttgart) planen.

    Der
    [Kommunalverband für Jugend und Soziales Baden-Württemberg](body:Kommunalverband für Jugend und Soziales Baden-Württemberg)
    plant.

    Der [Wartburgkreis](body:Wartburgkreis), der [Ilm-Kreis](body:Ilm-Kreis) und die
    [Stadt Suhl](body:Stadt Suhl) planen ein Amt.

    Die [Ortsgemeinde Bodenheim](body:Gemeinde Bodenheim) und die
    [Einheitsgemeinde Möser](body:Gemeinde Möser) planen ein Bad.

    Die [Kommunale Wohnungsgesellschaft Erfurt](body:Kommunale Wohnungsgesellschaft Erfurt) und die
    [Saale Wohnungsbau GmbH](body:Saale Wohnungsbau GmbH) bauen.

    Die [Baugenossenschaft Esslingen eG](body:Baugenossenschaft Esslingen eG) baut.

    Der [Kreisfeuerwehrverband Stade](body:Kreisfeuerwehrverband Stade) wählte
    [Henning Klensang](person:Henning Klensang) zum [Vorsitzenden](role:Vorsitzender).

    Das [Digitalisierungszentrum Zeitz](body:Digitalisierungszentrum Zeitz) und das
    [Gründerzentrum Passau](body:Gründerzentrum Passau) laden ein.

    Die [Agentur für Sprunginnovationen](body:Bundesagentur für Sprunginnovationen) und die
    [Bundesdruckerei-Gruppe](body:Bundesdruckerei) wachsen.

    Der [Normenkontrollrat Baden-Württemberg](body:Normenkontrollrat Baden-Württemberg) und der
    [Landeselternrat](body:Landeselternrat Baden-Württemberg) raten ab.
    """

  @Test(arguments: MarkedRow.rows(membersHyphens))
  func `finds associations by their members, chambers, names with a hyphen`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let membersHyphens = """
    Sie führt den [Deutschen Richterbund](body:Deutscher Richterbund) und die
    [Deutsche Steuer-Gewerkschaft](body:Deutsche Steuer-Gewerkschaft).

    Ein Bund Blumen lag auf dem Tisch der Dorfgemeinschaft.

    Er ist beim [Verein Deutscher Ingenieure](body:Verein Deutscher Ingenieure) und beim
    [Bund Deutscher Kriminalbeamter](body:Bund Deutscher Kriminalbeamter).

    Der [Verband kommunaler Arbeitgeber](body:Verband kommunaler Arbeitgeber) und der
    [Verband der Chemischen Industrie](body:Verband der Chemischen Industrie) kamen.

    Ein Verband der Hebammen fehlt noch.

    Die [Bundesnotarkammer](body:Bundesnotarkammer) warnt.

    Die [Quandel-Stiftung](body:Quandel-Stiftung) lud die
    [Konrad-Zuse-Gesellschaft](body:Konrad-Zuse-Gesellschaft) ein.

    Die Bürger-Stiftung lud ein.

    Sie leitet im [Landkreis Fulda](place:Landkreis Fulda) seit Mai die
    [Kreisverwaltung](body:Kreisverwaltung Fulda).

    Niemand ruft bei der Kreisverwaltung an.

    Der [Bundesrat](body:Bundesrat) tagt. Es kam [Bundesrat](role:Bundesrat)
    [Ueli Frei](person:Ueli Frei).

    Der [Finanzstaatsrat](role:Finanzstaatsrat) ging, und der [Hafenkapitän](role:Hafenkapitän)
    blieb.

    Zwischen [Harz](place:Harz) und [Nordsee](place:Nordsee) klebt kein Harz.

    Es berät die [Stadtverwaltung Gaggenau](body:Stadtverwaltung Gaggenau).
    """
}
