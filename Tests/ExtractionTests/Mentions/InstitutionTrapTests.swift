import Testing

/// Nouns for institutions that name none.
@Suite struct InstitutionTrapTests {
  @Test(arguments: MarkedRow.rows(nouns))
  func `finds no institution in common nouns`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let nouns = """
    Gestern gab die Hochschule Auskunft, heute stellt die Stiftung Geld bereit.

    Die Feuerwehr rückte aus, die Polizei sperrte die Straße.

    Montag früh hat die Feuerwehr Alarm geschlagen.

    Dann hat die Abteilung Mittel beantragt.

    Im Ausschuss gab es Streit, im Projekt fehlt Geld.

    Das Projekt „so geht es nicht weiter!“ endete.

    Er sagte: „Das Programm ist gut.“ Das Programm Word stürzt ab.

    Eine Behörde für Datenschutz fehlt, ein Amt für Digitales wäre gut.

    Das Call Center hat geschlossen, das Data Center wächst.

    Die Wohnung liegt im Erdgeschoss des Hauses.

    Sein Amt Mitte Mai niederzulegen, fiel ihm schwer.

    Der Vorstand wird neu gewählt, der Stadtrat vertagt sich.

    Im Netzwerk der Verwaltung hakt es, das Portal der Stadt stürzt ab.

    Die Initiative ging vom Rat aus.

    Im Bereich Bildung und Soziales fehlt Personal.

    Fachbereich und Abteilung streiten, das Referat ist leer.

    Der Verein wächst, die Gewerkschaft droht mit Streik.

    Die Allianz hält, das Bündnis bröckelt, die Vereinigung feiert.

    Das Krankenhaus ist voll, das Klinikum schließt.

    Alle Stellen der Verwaltung sind besetzt, jede Schnittstelle der Software klemmt.

    Auf der Baustelle der Firma ruht die Arbeit.

    Die Vereinbarung gilt, das Abkommen scheiterte, der Wettbewerb läuft.

    Es gab eine Vereinbarung über Lohn und Arbeitszeit.

    Eine Kooperationsvereinbarung wurde geschlossen.

    Das Jobcenter zahlt, das Finanzamt mahnt, das Gericht urteilt.

    Im Zentrum Kaffee trinken, in der Zentrale Post holen.

    Am Haus der Nachbarn hängt ein Schild.

    „Digitalisierung ist Chefsache“, heißt es oft.

    Kapitel 3 des Berichts behandelt die Stelle.

    Das Center war voll, die Group tagt, das Board schwieg.

    Im Hotel war es laut, das Forum war leer.

    Ulrike saß im Office, das Home Office bleibt.

    Die Sitzung dauerte, die Versammlung endete um zehn.

    Zum Vorstand sagte er nichts.

    Das Team Digitalisierung hilft weiter.

    Unter dem Namen Anton lebt er dort.

    Die Unternehmen der Region und die Behörden der Region helfen.

    Die Kammer der Technik war ein Wort, das Büro der Zukunft ein Traum.

    Die Stadtwerke erhöhen die Preise, die Verkehrsbetriebe fahren nicht.
    """
}
