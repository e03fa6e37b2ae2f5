extension OfficeTables {
  /// Who appoints, welcomes or hands a certificate over takes no office; whom he does it to is the taker,
  /// with a name or without.
  static let appointers = """
    In der Hand von [Anna Muster](person) liegt jetzt das Amt. Gestern hat [Innenminister](role) [Max Kurz](person), der
    lange warb, die 42-jährige Juristin zur [Präsidentin](role:Präsident) des [Amts A](body:Amt A) ernannt.
    = Anna Muster, Präsident @ Amt A, current
    = Max Kurz, Innenminister @ –, current

    [Anna Muster](person) hat einen neuen Posten. [Minister](role) [Max Kurz](person) hat die bisherige
    [Abteilungsleiterin](role:Abteilungsleiter) zur [Präsidentin](role:Präsident) des [Amts A](body:Amt A) bestellt.
    = Anna Muster, Präsident @ Amt A, current
    = Max Kurz, Minister @ –, current

    [Tom Lang](person) leitet das Haus. [Minister](role) [Max Kurz](person) überreichte dem 51-Jährigen die
    Ernennungsurkunde zum [Direktor](role) des [Betriebs A](body:Betrieb A).
    = Max Kurz, Minister @ –, current
    = Tom Lang, Direktor @ Betrieb A, current

    Zum [Präsidenten](role:Präsident) des [Amts A](body:Amt A) hat [Minister](role) [Max Kurz](person) einen erfahrenen
    Verwaltungsmann gemacht: [Tom Lang](person).
    = Max Kurz, Minister @ –, current
    = Tom Lang, Präsident @ Amt A, current

    [Tom Lang](person) ist [Präsident](role) des [Amts A](body:Amt A). Die Urkunde erhielt er von [Minister](role)
    [Max Kurz](person). Der 58-Jährige war zuvor [Leiter](role) der [Abteilung B](body).
    = Max Kurz, Minister @ –, current
    = Tom Lang, Leiter @ Abteilung B, former
    = Tom Lang, Präsident @ Amt A, current

    [Minister](role) [Max Kurz](person) führte [Tom Lang](person) ins Amt ein. Er war zuvor [Leiter](role) der
    [Abteilung B](body).
    = Max Kurz, Minister @ –, current
    = Tom Lang, Leiter @ Abteilung B, former

    [Minister](role) [Max Kurz](person) begrüßte [Tom Lang](person). Der Neue kenne das Haus, sagte er.
    = Max Kurz, Minister @ –, current
    """

  /// Offices that one sentence opens and another one fills.
  static let openOffices = """
    Das Amt des [Vorstehers](role:Vorsteher) beim [Zweckverband A](body) war neu zu vergeben. Es geht an
    [Tom Lang](person), [Bürgermeister](role) der [Gemeinde B](body), der damit an die Stelle von [Max Kurz](person)
    tritt, dem ehemaligen [Bürgermeister](role) der [Gemeinde C](body).
    = Max Kurz, Bürgermeister @ Gemeinde C, former
    = Max Kurz, Vorsteher @ Zweckverband A, former
    = Tom Lang, Bürgermeister @ Gemeinde B, current
    = Tom Lang, Vorsteher @ Zweckverband A, current

    Der [Verband A](body) hat eine neue [Präsidentin](role:Präsident). Bei der Wahl setzte sich [Anna Muster](person),
    [Landrätin](role:Landrat) des [Kreises Nord](body:Kreis Nord), durch.
    = Anna Muster, Landrat @ Kreis Nord, current
    = Anna Muster, Präsident @ Verband A, current

    Die Stelle der [Leiterin](role:Leiter) der [Abteilung B](body) ist nicht ausgeschrieben. Es geht an
    [Tom Lang](person) vorbei.

    Der [Verband A](body) sucht eine neue [Präsidentin](role:Präsident). [Anna Muster](person) soll sich bewerben.

    [Erster Beigeordneter](role) des [Kreises Nord](body:Kreis Nord) ist [Tom Lang](person). Der Beigeordnete ist
    44 Jahre alt.
    = Tom Lang, Erster Beigeordneter @ Kreis Nord, current

    Es kamen die [Landräte](role:Landrat) [Tom Lang](person) ([Kreis Nord](body)) und [Max Kurz](person)
    ([Kreis Süd](body)) sowie die [Oberbürgermeister](role) [Anna Muster](person) ([Stadt A](body)) und
    [Jan Kolb](person) ([Stadt B](body)).
    = Anna Muster, Oberbürgermeister @ Stadt A, current
    = Jan Kolb, Oberbürgermeister @ Stadt B, current
    = Max Kurz, Landrat @ Kreis Süd, current
    = Tom Lang, Landrat @ Kreis Nord, current
    """
}
