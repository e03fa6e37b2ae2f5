extension OfficeTables {
  /// Who is in office still, no longer or not yet, where the words beside the title alone don't tell.
  static let standing = """
    [Tom Lang](person), bis Ende Januar [Geschäftsführer](role) des [Vereins A](body:Verein A), kam mit
    [Anna Muster](person), bis zum Herbst [Leiterin](role:Leiter) des [Amts B](body:Amt B).
    = Anna Muster, Leiter @ Amt B, former to 2023
    = Tom Lang, Geschäftsführer @ Verein A, former to 2024-01

    Beim [Verband A](body) geht [Präsident](role) [Tom Lang](person) zum Jahresende in Pension. Ihm folgt [Max
    Kurz](person).
    = Max Kurz, Präsident @ Verband A, designated
    = Tom Lang, Präsident @ Verband A, current to 2024

    Der [Kreistag A](body) wählte am Freitag den bisherigen [Kreisrat](role) [Tom Lang](person) mit Wirkung vom 1.
    November 2025 zum [Ersten Kreisrat](role:Erster Kreisrat) des [Kreises A](body:Kreis A).
    = Tom Lang, Erster Kreisrat @ Kreis A, designated from 2025-11-01
    = Tom Lang, Kreisrat @ Kreis A, current

    Das [Amt A](body) verantwortet künftig [Bürgermeister](role) [Tom Lang](person) ([Stadt B](body)).
    = Tom Lang, Bürgermeister @ Stadt B, current

    Interimistisch steht [Tom Lang](person) dem [Vorstand A](body) vor.
    = Tom Lang, Vorsitzender @ Vorstand A, acting

    Im April hat [Tom Lang](person) kommissarisch die Nachfolge von [Leiterin](role:Leiter) [Anna Muster](person)
    angetreten.
    = Anna Muster, Leiter @ –, former
    = Tom Lang, Leiter @ –, acting from 2024-04

    [Tom Lang](person), [Vorsitzender](role) des [Vereins A](body:Verein A), mahnte. Er war 2011 auf [Max Kurz](person)
    gefolgt.
    = Max Kurz, Vorsitzender @ Verein A, former
    = Tom Lang, Vorsitzender @ Verein A, current from 2011

    Heute hat ihn [Innenminister](role) [Tom Lang](person) in den Ruhestand verabschiedet.
    = Tom Lang, Innenminister @ –, current

    [Tom Lang](person) fungiert übergangsweise als [Leiter](role) des [Amts A](body:Amt A).
    = Tom Lang, Leiter @ Amt A, acting
    """

  /// Whose a title is where another name stands nearer, or none.
  static let others = """
    [Tom Lang](person) eröffnete, zum [Sprecher](role) des [Vereins A](body:Verein A) gewählt wurde der Gast, [Max
    Kurz](person).
    = Max Kurz, Sprecher @ Verein A, current

    Durch den Abend führte [Tom Lang](person), und zum [Vorsteher](role) des [Verbands
    B](body:Verband B) berief man [Max Kurz](person).
    = Max Kurz, Vorsteher @ Verband B, current

    [Ministerpräsident](role) [Tom Lang](person) sprach. Unter ihm als [Minister](role) wuchs das Haus.
    = Tom Lang, Ministerpräsident @ –, current

    Er ging, als ihn [Ministerpräsident](role) [Tom Lang](person) im Februar als [Bauminister](role) ins Kabinett holte.
    = Tom Lang, Ministerpräsident @ –, current

    Zum [Vorsitzenden](role:Vorsitzender) des [Beirats A](body:Beirat A): [Tom Lang](person) (Köln), Stellvertreter [Max
    Kurz](person) (Bonn)
    = Max Kurz, stellvertretender Vorsitzender @ Beirat A, current
    = Tom Lang, Vorsitzender @ Beirat A, current

    Vorläufig leitet [Referatsleiterin](role:Referatsleiter) [Anna Muster](person) die [Abteilung A](body).
    = Anna Muster, Leiter @ Abteilung A, acting
    = Anna Muster, Referatsleiter @ –, current

    Im [Amt A](body) wird [Tom Lang](person) im August [Leiter](role) der neu geschaffenen [Abteilung B](body).
    = Tom Lang, Leiter @ Abteilung B, designated from 2024-08

    Bisher war [Tom Lang](person) [Vorsitzender](role) des [Vereins A](body:Verein A) und [Sprecher](role) des [Beirats
    B](body:Beirat B). In beiden Ämtern folgt ihm [Max Kurz](person) nach.
    = Max Kurz, Sprecher @ Beirat B, current
    = Max Kurz, Vorsitzender @ Verein A, current
    = Tom Lang, Sprecher @ Beirat B, former
    = Tom Lang, Vorsitzender @ Verein A, former

    Begrüßt wurden sie von [Tom Lang](person), im April zum [Leiter](role) des [Amts A](body:Amt A) berufen.
    = Tom Lang, Leiter @ Amt A, current from 2024-04

    Als [Vorsteher](role) des [Vereins A](body:Verein A) verständigte man sich auf [Max Kurz](person).
    = Max Kurz, Vorsteher @ Verein A, current
    """
}
