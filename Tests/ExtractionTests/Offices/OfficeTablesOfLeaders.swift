extension OfficeTables {
  /// Who leads a body by a verb, in any order and tense, and what other verbs do with a body.
  static let leaders = """
    [Anna Muster](person) leitete zuletzt die [Abteilung B](body).
    = Anna Muster, Leiter @ Abteilung B, former

    [Tom Lang](person) kommt vom [Ministerium A](body), wo er seit 2018 das [Referat B](body) leitet.
    = Tom Lang, Leiter @ Referat B, current from 2018

    Die [Abteilung B](body) wird seit 2020 von [Anna Muster](person) geleitet.
    = Anna Muster, Leiter @ Abteilung B, current from 2020

    Der [Abteilung B](body), die [Anna Muster](person) bis 2022 leitete, fehlen zehn Leute.
    = Anna Muster, Leiter @ Abteilung B, former to 2022

    [Tom Lang](person) leitet ab Juni anstelle von [Max Kurz](person) die [Abteilung B](body).
    = Max Kurz, Leiter @ Abteilung B, current
    = Tom Lang, Leiter @ Abteilung B, designated from 2024-06

    Am selben Tag geht die [Abteilung B](body) von [Leiter](role) [Max Kurz](person) auf [Tom Lang](person) über.
    = Max Kurz, Leiter @ Abteilung B, former
    = Tom Lang, Leiter @ Abteilung B, current

    Gestern rückte [Tom Lang](person), bis dahin [Sprecher](role), zum [Präsidenten](role:Präsident) des [Vereins
    A](body:Verein A) auf.
    = Tom Lang, Präsident @ Verein A, current
    = Tom Lang, Sprecher @ Verein A, former

    Sein Amt als [Bürgermeister](role) der [Stadt A](body) gab [Tom Lang](person) im Mai auf.
    = Tom Lang, Bürgermeister @ Stadt A, former

    [Tom Lang](person) führte die Gäste durch die [Abteilung B](body).

    [Tom Lang](person) leitet die Anfrage an die [Abteilung B](body) weiter.

    [Tom Lang](person) leitet die [Abteilung B](body) nicht mehr.
    """

  /// Deputies in every form that a title has.
  static let deputiesLikeTitles = """
    [Vorsteher](role) des [Verbands A](body:Verband A) ist [Tom Lang](person). Als Stellvertreter wurden
    [Max Kurz](person) und [Anna Muster](person) gewählt.
    = Anna Muster, stellvertretender Vorsteher @ Verband A, current
    = Max Kurz, stellvertretender Vorsteher @ Verband A, current
    = Tom Lang, Vorsteher @ Verband A, current

    [Vorsteher](role) des [Verbands A](body:Verband A) ist [Tom Lang](person); Stellvertreter Langs ist
    [Max Kurz](person).
    = Max Kurz, stellvertretender Vorsteher @ Verband A, current
    = Tom Lang, Vorsteher @ Verband A, current

    [Vorsteher](role) des [Verbands A](body:Verband A) ist [Tom Lang](person), als sein Stellvertreter fungiert
    [Max Kurz](person).
    = Max Kurz, stellvertretender Vorsteher @ Verband A, current
    = Tom Lang, Vorsteher @ Verband A, current

    [Vorsteher](role) des [Verbands A](body:Verband A) ist [Tom Lang](person). [Max Kurz](person) soll sein
    Stellvertreter werden.
    = Tom Lang, Vorsteher @ Verband A, current

    Dem [Ausschuss A](body) gehören [Tom Lang](person) an und als Stellvertreter [Max Kurz](person).
    """
}
