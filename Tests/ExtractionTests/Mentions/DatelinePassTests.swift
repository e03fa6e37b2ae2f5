import Testing

/// Where a report comes from, where something lies, and landscapes.
@Suite struct DatelinePassTests {
  @Test(arguments: MarkedRow.rows(datelines))
  func `finds the places before a report`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let datelines = """
    [Gera](place:Gera) · Das Amt bekommt mehr Geld.

    [ZEHDENICK](place:Zehdenick). Die neue Software für das Meldewesen ist seit Montag im Einsatz.

    [Groß Werlen](place:Groß Werlen). Die neue Feuerwache ist nach zwei Jahren Bauzeit fertig.

    [Rendsburg](place:Rendsburg)/[Büdelsdorf](place:Büdelsdorf). Die beiden Nachbarn planen ein
    gemeinsames Rechenzentrum.

    [Biberach](place:Biberach an der Riß) (gem). Wie der Zweckverband mitteilt, bleibt das Büro am
    Freitag geschlossen.

    [Trumsdorf](place:Trumsdorf) – Der Umbau des alten Schulhauses kostet mehr als gedacht.

    +++ [Trier](place:Trier) +++ Die Bürgerämter öffnen von Januar an auch am Samstag.

    Danke. Der Umbau des alten Schulhauses ist nun endlich bezahlt worden.

    Fazit. Der Umbau des alten Schulhauses kostet deutlich mehr als gedacht.

    Applaus – Der Umbau des alten Schulhauses kostet deutlich mehr als gedacht.
    """

  @Test(arguments: MarkedRow.rows(landscapes))
  func `finds landscapes, islands, waters, villages and what lies between`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let landscapes = """
    Sechs Dörfer zwischen [Oldenburg](place:Oldenburg (Oldb)) und der [Weser](place:Weser) bekommen
    Glasfaser.

    Zwischen [Tübingen](place:Tübingen) und der [Schwäbischen Alb](place:Schwäbische Alb) fährt der
    Bus öfter.

    Der Vertrag zwischen [Bremen](body:Land Bremen) und [Niedersachsen](body:Land Niedersachsen)
    läuft aus.

    Wir sind mit dem [Saarland](place:Saarland) verbunden, sagt sie.

    Der Urlaub auf der [Insel Usedom](place:Usedom) und auf [Föhr](place:Föhr) war kurz.

    Sie kommt aus dem [Markgräflerland](place:Markgräflerland) und wohnt im
    [Taubertal](place:Taubertal).

    Im [Oderbruch](place:Oderbruch) und in der [Holsteinischen Schweiz](place:Holsteinische Schweiz)
    fehlt Personal.

    Das Team arbeitet in [Neudietendorf](place:Neudietendorf) und in
    [Misburg-Nord](place:Misburg-Nord).

    Die Stelle an der [Wümme](place:Wümme) ist besetzt, die am [Chiemsee](place:Chiemsee) nicht.
    """
}
