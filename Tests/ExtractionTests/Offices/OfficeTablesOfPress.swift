extension OfficeTables {
  /// Wordings of the local press: colleagues, town halls, lists, who comes instead of whom.
  static let press = """
    [Bürgermeister](role) [Max Kurz](person) ([Stadt A](body)), sein Amtskollege [Tom Lang](person) ([Stadt
    B](body)) und seine Kollegin [Anna Muster](person) aus der [Stadt C](body) unterschrieben.
    = Anna Muster, Bürgermeister @ Stadt C, current
    = Max Kurz, Bürgermeister @ Stadt A, current
    = Tom Lang, Bürgermeister @ Stadt B, current

    [Landrätin](role:Landrat) [Anna Muster](person) ([Kreis A](body)) und ihre Kollegen [Max Kurz](person) ([Kreis
    B](body)) und [Tom Lang](person) ([Kreis C](body)) unterschrieben.
    = Anna Muster, Landrat @ Kreis A, current
    = Max Kurz, Landrat @ Kreis B, current
    = Tom Lang, Landrat @ Kreis C, current

    [Bürgermeister](role) [Max Kurz](person) ([Stadt A](body)) und seine Kollegin [Anna Muster](person) kamen.
    = Max Kurz, Bürgermeister @ Stadt A, current

    [Finanzchef](role) im Kasseler Rathaus ist [Max Kurz](person).
    = Max Kurz, Finanzchef @ Stadt Kassel, current

    Das sagte [Anna Muster](person), bei der [Stadt A](body) [Dezernentin](role:Dezernent) für alles.
    = Anna Muster, Dezernent @ Stadt A, current

    Die [Versammlung A](body) bestätigte [Anna Muster](person) und [Max Kurz](person) als
    [Geschäftsführer](role) der [Werk GmbH](body).
    = Anna Muster, Geschäftsführer @ Werk GmbH, current
    = Max Kurz, Geschäftsführer @ Werk GmbH, current

    [Max Kurz](person) kandidierte erfolglos als [Bürgermeister](role) der [Stadt A](body).

    [Max Kurz](person) unterlag als [Bürgermeister](role) der [Stadt A](body).

    Es ging um [Anna Muster](person). „Das Tor bleibt offen für alle“, schränkt die [Landrätin](role:Landrat) des
    [Kreises A](body:Kreis A) ein.
    = Anna Muster, Landrat @ Kreis A, current

    Man löst [Max Kurz](person) ab, dessen Zeit als [Oberbürgermeister](role) der [Stadt A](body) endet.
    = Max Kurz, Oberbürgermeister @ Stadt A, current

    [Vizepräsident](role) des [Verbands A](body:Verband A) ist anstelle von [Max Kurz](person) nun [Tom Lang](person).
    = Max Kurz, Vizepräsident @ Verband A, former
    = Tom Lang, Vizepräsident @ Verband A, current

    Beim [Verband A](body) rückte [Max Kurz](person), bis dahin [Vizepräsident](role), zum [Präsidenten](role:Präsident)
    auf.
    = Max Kurz, Präsident @ Verband A, current
    = Max Kurz, Vizepräsident @ Verband A, former

    Beim [Werk A](body) sind noch [Max Kurz](person) und [Tom Lang](person) an Bord, die seit Jahren
    [Geschäftsführer](role) sind.
    = Max Kurz, Geschäftsführer @ Werk A, current
    = Tom Lang, Geschäftsführer @ Werk A, current

    Der [Landkreis A](body) hat jetzt einen [CDO](role). [Max Kurz](person) heißt der Mann.
    = Max Kurz, CDO @ Landkreis A, current

    Der [Landkreis A](body) hat jetzt einen [CDO](role). [Max Kurz](person) heißt ihn willkommen.

    Eröffnet hat sie der [Präsident](role) des [Verbands A](body:Verband A), der Kasseler
    [Oberbürgermeister](role) [Max Kurz](person).
    = Max Kurz, Oberbürgermeister @ Stadt Kassel, current
    = Max Kurz, Präsident @ Verband A, current

    Dabei waren [Max Kurz](person), [Bürgermeister](role), [Stadt A](body); [Tom Lang](person), [Landrat](role),
    [Kreis B](body).
    = Max Kurz, Bürgermeister @ Stadt A, current
    = Tom Lang, Landrat @ Kreis B, current

    [Max Kurz](person), [Bürgermeister](role) der [Stadt A](body), rückt für [Tom Lang](person) nach. Der
    [Bürgermeister](role) der [Stadt B](body) geht.
    = Max Kurz, Bürgermeister @ Stadt A, current
    = Tom Lang, Bürgermeister @ Stadt B, current

    [Max Kurz](person), [Landrat](role) des [Kreises A](body:Kreis A), sprach lange. Danach lobte der
    [Bürgermeister](role) der [Stadt B](body) die Idee.
    = Max Kurz, Landrat @ Kreis A, current

    [Max Kurz](person), der im Juni sein Amt als [CIO](role) des [Landes A](body:Land A) antritt, kam.
    = Max Kurz, CIO @ Land A, designated from 2024-06

    [Max Kurz](person), der als [Bürgermeister](role) der [Stadt B](body) antritt, kam.

    Es kamen [Max Kurz](person) und [Tom Lang](person), die gemeinsam das [Amt für A](body) leiten.
    = Max Kurz, Leiter @ Amt für A, current
    = Tom Lang, Leiter @ Amt für A, current

    Neu ist die [Stabsstelle Netz](body). [Anna Muster](person), die sie seit 2020 leitet, kam.
    = Anna Muster, Leiter @ Stabsstelle Netz, current from 2020

    Neu ist die [Stabsstelle Netz](body). [Anna Muster](person), die sie seit 2020 berät, kam.

    [Anna Muster](person) ist [CDO](role) des [Kreises A](body:Kreis A). Als
    [Datenschutzbeauftragte](role:Datenschutzbeauftragter) geht [Muster](person:Anna Muster) ans Telefon.
    = Anna Muster, CDO @ Kreis A, current
    = Anna Muster, Datenschutzbeauftragter @ Kreis A, current

    """

  /// When an office begins and ends, in vague words and in brackets.
  static let vagueTimes = """
    Zuvor war [Anna Muster](person) [Dezernentin](role:Dezernent) der [Stadt A](body) (2012 bis 2016) und
    [Kämmerin](role:Kämmerer) der [Stadt B](body) (2008–2012).
    = Anna Muster, Dezernent @ Stadt A, former from 2012 to 2016
    = Anna Muster, Kämmerer @ Stadt B, former from 2008 to 2012

    [Anna Muster](person) war bis 2016 [Dezernentin](role:Dezernent) der [Stadt A](body) und ist seither
    [Landrätin](role:Landrat) des [Kreises B](body:Kreis B).
    = Anna Muster, Dezernent @ Stadt A, former to 2016
    = Anna Muster, Landrat @ Kreis B, current

    [Max Kurz](person) war bis zum Sommer 2020 [Kämmerer](role) der [Stadt A](body).
    = Max Kurz, Kämmerer @ Stadt A, former to 2020

    [Max Kurz](person) ist nicht länger [Landrat](role) des [Kreises B](body:Kreis B).
    = Max Kurz, Landrat @ Kreis B, former

    [Max Kurz](person) wurde als [Landrat](role) des [Kreises B](body:Kreis B) abgewählt.
    = Max Kurz, Landrat @ Kreis B, former

    Davor warnt [Max Kurz](person), [Landrat](role) des [Kreises B](body:Kreis B).
    = Max Kurz, Landrat @ Kreis B, current

    """

  /// Whose office it is and whose not, as newspapers put it.
  static let ownBodies = """
    [Vizekanzlerin](role:Vizekanzler) und [Chefin](role:Chef) der [Neuen Partei](body:Neue Partei)
    [Anna Muster](person) sprach.
    = Anna Muster, Chef @ Neue Partei, current
    = Anna Muster, Vizekanzler @ –, current

    [Anna Muster](person), [Botschafterin](role:Botschafter) in [Wien](place), sprach.
    = Anna Muster, Botschafter @ –, current

    Ihr Referat ist als Stabsstelle an den [Landrat](role) angebunden. [Max Kurz](person) ist
    [CDO](role).
    = Max Kurz, CDO @ –, current

    [Max Kurz](person) half, sagte die [Bischöfin](role:Bischof). [Bischöfin](role:Bischof)
    [Anna Muster](person) dankte ihm.
    = Anna Muster, Bischof @ –, current

    Das [Ministerium für Bauten](body) ist neu. Bisher war [Max Kurz](person)
    [Vorstand](role) der [Muster AG](body). [Staatssekretärin](role:Staatssekretär) im neuen Haus
    ist [Anna Muster](person).
    = Anna Muster, Staatssekretär @ Ministerium für Bauten, current
    = Max Kurz, Vorstand @ Muster AG, former

    [Anna Muster](person) kam nach [Bonn](place). Bei Mustertec war sie bis 2021 [CIO](role).
    = Anna Muster, CIO @ –, former to 2021

    [Staatssekretärin](role:Staatssekretär) im [Ministerium für Bauten](body) ist
    [Anna Muster](person). Das [Ministerium für Wald](body) zieht um. Als
    [Staatssekretär](role) kommt [Max Kurz](person) hinzu.
    = Anna Muster, Staatssekretär @ Ministerium für Bauten, current
    = Max Kurz, Staatssekretär @ Ministerium für Bauten, current

    [Präsidentin](role:Präsident) des [Amts A](body:Amt A) ist [Anna Muster](person).
    [Präsident](role) [Max Kurz](person) war abberufen worden.
    Inzwischen ist [Max Kurz](person) [Präsident](role) der [Akademie B](body).
    = Anna Muster, Präsident @ Amt A, current
    = Max Kurz, Präsident @ Akademie B, current
    = Max Kurz, Präsident @ Amt A, former

    [Anna Muster](person) ist [Staatssekretärin](role:Staatssekretär) des
    [Landes A](body:Land A). [CIO](role) ist [Anna Muster](person) auch.
    = Anna Muster, CIO @ Land A, current
    = Anna Muster, Staatssekretär @ Land A, current
    """
}
