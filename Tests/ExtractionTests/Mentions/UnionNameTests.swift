import Testing

/// Associations, networks and councils with a name of common words.
@Suite struct UnionNameTests {
  @Test(arguments: MarkedRow.rows(unions))
  func `finds unions with a name of common words`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let unions = """
    Das [Netzwerk Digitale Heimat](body:Netzwerk Digitale Heimat) wächst.

    Neu im [Interkommunalen Netzwerk Offene Daten](body:Interkommunales Netzwerk Offene Daten) ist
    die [Stadt Celle](body:Stadt Celle).

    Der Verein [Metropolnetz Altmark](body:Metropolnetz Altmark) wurde gelobt.

    Die Genossenschaft [Bürgerenergie Saale](body:Bürgerenergie Saale) baut aus.

    Die [Allianz für digitale Schulen](body:Allianz für digitale Schulen) tagte in
    [Bonn](place:Bonn).

    Der [Einkaufsverbund Rhein-Ruhr](body:Einkaufsverbund Rhein-Ruhr) wächst.

    Der [Kommunalverbund Niedersachsen/Bremen](body:Kommunalverbund Niedersachsen/Bremen) wirbt.

    Das Haus des [Zweckverbands Datennetz Nordschwarzwald](body:Zweckverband Datennetz Nordschwarzwald)
    brannte.

    Der [Fachbeirat Smart Region](body:Fachbeirat Smart Region Uelzen) des
    [Landkreises Uelzen](body:Landkreis Uelzen) tagte.

    Die [Arbeitsgruppe Registermodernisierung](body:Arbeitsgruppe Registermodernisierung Deutscher Landkreistag)
    des [Deutschen Landkreistages](body:Deutscher Landkreistag) tagte.

    Das [Amt für Angelegenheiten des Oberbürgermeisters](body:Amt für Angelegenheiten des Oberbürgermeisters Bonn)
    der [Stadt Bonn](body:Stadt Bonn) zog um.

    Der [Kommunale Betrieb für Datenverarbeitung](body:Kommunaler Betrieb für Datenverarbeitung Hof)
    der [Stadt Hof](body:Stadt Hof) wächst.

    Die [CDU-Fraktion](body:CDU-Fraktion Kreistag Lippe) im [Kreistag Lippe](body:Kreistag Lippe)
    stimmte zu.

    Die [Koordinierungsstelle Open Data](body:Koordinierungsstelle Open Data Gera) der
    [Stadt Gera](body:Stadt Gera) wirbt.

    Die [Verwaltungsgemeinschaft Oberland](body:Verwaltungsgemeinschaft Oberland) wächst.

    Gegründet wurde das [Städtenetzwerk Ruhr](body:Städtenetzwerk Ruhr) von
    [Bottrop](body:Stadt Bottrop) und [Herne](body:Stadt Herne).

    Beigetreten ist dem Verein [Kommunale Cloud](body:Kommunale Cloud) die
    [Stadt Celle](body:Stadt Celle).

    Die [AKDB](body:AKDB) hat einen neuen [Verwaltungsrat](body:Verwaltungsrat AKDB).

    Eine [Findungskommission](body:Findungskommission IT-Planungsrat) des
    [IT-Planungsrats](body:IT-Planungsrat) schlug ihn vor.
    """

  @Test(arguments: MarkedRow.rows(objects))
  func `takes no object for a name`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let objects = """
    Gestern gab der Verein Auskunft über seine Pläne.

    Im Netzwerk tauschen Städte Erfahrungen aus.

    Nun will das Netzwerk Open Source fördern.

    Gegründet wurde das Werk in der Nähe von [Bonn](place:Bonn).

    Damit hat das Bündnis Städten und Gemeinden geholfen.

    Ein Netzwerk Digitale Bildung soll entstehen.

    Eine Allianz für mehr Wohnraum fordert das.

    Der Lenkungsausschuss des Programms tagte bei der [AKDB](body:AKDB).
    """

  @Test(arguments: MarkedRow.rows(byAdjective))
  func `finds unions called by an adjective and a noun`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let byAdjective = """
    Die [Bunte Hanse](body:Bunte Hanse) wächst¶ [Kiel](body:Stadt Kiel) ist in dieser Woche der
    [Bunten Hanse](body:Bunte Hanse) beigetreten. Die
    [Geschäftsstelle](body:Geschäftsstelle Bunte Hanse) der [Bunten Hanse](body:Bunte Hanse) führt
    ein Verein.

    Das Städtenetzwerk [Starke Mitte](body:Starke Mitte) wächst.

    Die [Starke Mitte](body:Starke Mitte), ein Bündnis von fünf Kreisen, tagte.

    [Celle](body:Stadt Celle) tritt der [Starken Mitte](body:Starke Mitte) zum Jahreswechsel bei.

    [Celle](body:Stadt Celle) gehört seit 2020 der [Bunten Runde](body:Bunte Runde) an.

    Gestern stellte sich die [Bunte Runde](body:Bunte Runde) vor. Mitglieder des Netzwerks sind
    acht Städte.

    Sie ist [Vorsitzende](role:Vorsitzender) der [Jungen Liste](body:Junge Liste).

    Alle standen auf der Alten Brücke, die zu [Celle](body:Stadt Celle) gehört, und es kam an.

    Vertreter der Neuen Medien gehören dem Rat an.

    Er ist Mitglied der Königlichen Familie und der Ersten Liga.

    Gestern stellte sich die Bunte Runde vor.
    """
}
