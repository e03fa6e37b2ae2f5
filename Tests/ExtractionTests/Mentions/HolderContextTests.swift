import Testing

/// Offices with their holders, and words that mean an organ or an office.
@Suite struct HolderContextTests {
  @Test(arguments: MarkedRow.rows(holders))
  func `finds holders of offices`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let holders = """
    [Max Kohlmann](person:Max Kohlmann) ist [Vorstand](role:Vorstand) der
    [Bürgerenergie Rhön eG](body:Bürgerenergie Rhön eG).

    [Birgit Sander](person:Birgit Sander) wird [Vorstand](role:Vorstand) beim
    [Kommunalunternehmen](body:Kommunalunternehmen Dachau) des
    [Landkreises Dachau](body:Landkreis Dachau).

    [Jens Ohle](person:Jens Ohle), [Vorstand](role:Vorstand) der [Prosoz AG](body:Prosoz AG),
    widersprach.

    Der [Vorstand](body:Vorstand ProVitako) der [ProVitako eG](body:ProVitako) hat
    [Uta Klein](person:Uta Klein) bestellt.

    [Tim Voss](person:Tim Voss) gehört dem [Vorstand](body:Vorstand Vitako) von
    [Vitako](body:Vitako) an.

    [Eva Brandt](person:Eva Brandt) war [persönliche Referentin](role:persönlicher Referent) des
    damaligen [Innenministers](role:Innenminister) [Klaus Möller](person:Klaus Möller).

    [Eva Brandt](person:Eva Brandt) ist [Büroleiterin](role:Büroleiter) von [Landrat](role:Landrat)
    [Timo Reuter](person:Timo Reuter).

    [Anna Berg](person:Anna Berg),
    [Stadträtin für Soziales, Gesundheit und Sport](role:Stadtrat für Soziales, Gesundheit und Sport),
    eröffnete das Zentrum.

    [Georg Haas](person:Georg Haas) ist
    [Landesrat für Wirtschaft, Forschung und Digitalisierung](role:Landesrat für Wirtschaft, Forschung und Digitalisierung)
    in [Oberösterreich](body:Land Oberösterreich).

    [Urs Keller](person:Urs Keller), [Regierungsrat](role:Regierungsrat) des
    [Kantons Zug](body:Kanton Zug), stellte den Plan vor.

    [Urs Keller](person:Urs Keller) ist [Stadtschreiber](role:Stadtschreiber) von
    [Winterthur](body:Stadt Winterthur).

    Die [Stadträte](role:Stadtrat) [Ina Wolf](person:Ina Wolf) und [Jan Busch](person:Jan Busch)
    enthielten sich.

    [Stadtrat](role:Stadtrat) [Jan Busch](person:Jan Busch) ([CDU](body:CDU)) enthielt sich.

    [Lea Horn](person:Lea Horn) ist [Amtsleiterin](role:Amtsleiter) im
    [Hauptamt](body:Hauptamt Emden) der [Stadt Emden](body:Stadt Emden).

    [Lea Horn](person:Lea Horn), [Leiterin](role:Leiter) der
    [Stabsstelle Digitalisierung](body:Stabsstelle Digitalisierung Landratsamt Tübingen) im
    [Landratsamt Tübingen](body:Landratsamt Tübingen), gab das Amt ab.

    [Lea Horn](person:Lea Horn) ist
    [Abteilungsleiterin Digitalisierung](role:Abteilungsleiter Digitalisierung) beim
    [Hessischen Rechnungshof](body:Hessischer Rechnungshof).

    [José María García Ruiz](person:José María García Ruiz) ist [CTO](role:CTO) der
    [Stadt Kassel](body:Stadt Kassel).

    [Luís Filipe Dos Santos](person:Luís Filipe Dos Santos), [CIO](role:CIO) der
    [Stadt Hanau](body:Stadt Hanau), sprach.

    [Mehmet Ali Yıldız](person:Mehmet Ali Yıldız) und [Thi Hoa Nguyen](person:Thi Hoa Nguyen)
    sprachen.

    [Karl-Theodor Freiherr von Aretin](person:Karl-Theodor Freiherr von Aretin) sprach.

    Neuer [Geschäftsführer](role:Geschäftsführer) ist [Till Zander](person:Till Zander).
    [Zander](person:Till Zander) kommt aus [Celle](place:Celle).

    [Ralf Weber](person:Ralf Weber), [Erster Kreisbeigeordneter](role:Erster Kreisbeigeordneter)
    des [Kreises Offenbach](body:Landkreis Offenbach), warb dafür.

    [Ralf Weber](person:Ralf Weber), [Zweiter Bürgermeister](role:Zweiter Bürgermeister) der
    [Hansestadt Hamburg](body:Land Hamburg), kam.

    [Staatssekretärin](role:Staatssekretär) [Ute Held](person:Ute Held) und
    [Ministerialdirigent](role:Ministerialdirigent) [Jörg Alt](person:Jörg Alt) kamen.

    [Jörg Alt](person:Jörg Alt) ist [Referatsleiter](role:Referatsleiter) im
    [Bundesministerium für Gesundheit](body:Bundesministerium für Gesundheit).

    [Jörg Alt](person:Jörg Alt) ist [Verbandsdirektor](role:Verbandsdirektor) des
    [Regionalverbands Neckar-Alb](body:Regionalverband Neckar-Alb).

    [Jörg Alt](person:Jörg Alt) ist [Präsident](role:Präsident) der
    [Universität Hohenheim](body:Universität Hohenheim), [Ute Held](person:Ute Held)
    [Kanzlerin](role:Kanzler).

    [Jörg Alt](person:Jörg Alt) ist [Werkleiter](role:Werkleiter) des
    [Eigenbetriebs Abfallwirtschaft](body:Eigenbetrieb Abfallwirtschaft Kempten (Allgäu)) der
    [Stadt Kempten](body:Stadt Kempten (Allgäu)).

    [Jörg Alt](person:Jörg Alt) ist [Smart-City-Beauftragter](role:Smart-City-Beauftragter) der
    [Stadt Süßen](body:Stadt Süßen).

    [Jörg Alt](person:Jörg Alt) ist [Verwaltungsdirektor](role:Verwaltungsdirektor) der
    [Samtgemeinde Zeven](body:Samtgemeinde Zeven).

    [Jörg Alt](person:Jörg Alt) ist
    [Informationssicherheitsbeauftragter](role:Informationssicherheitsbeauftragter) des
    [Landes Hessen](body:Land Hessen).

    [Jörg Alt](person:Jörg Alt) ist [Produktmanager](role:Produktmanager) bei der
    [Govdigital eG](body:govdigital).

    [Jörg Alt](person:Jörg Alt) ist [Programmleiter](role:Programmleiter) bei der
    [Polizei Berlin](body:Polizei Berlin).

    [Bayerns](body:Land Bayern) [Digitalminister](role:Digitalminister)
    [Fabian Mehring](person:Fabian Mehring) lud ein.
    """
}
