extension OfficeTables {
  /// The stations of a career: lists of offices that are over, and offices of one house and its parts.
  static let stations = """
    [Anna Muster](person) war als [Referentin](role:Referent) und [Leiterin](role:Leiter) des [Referats A](body:Referat
    A) im [Amt für B](body:Amt für B) tätig.
    = Anna Muster, Leiter @ Referat A, former
    = Anna Muster, Referent @ Amt für B, former

    [Anna Muster](person) arbeitete als [Sprecherin](role:Sprecher) des [Vereins A](body:Verein A), als
    [Referentin](role:Referent) beim [Verband B](body:Verband B) und zuletzt als [Büroleiterin](role:Büroleiter) im [Amt
    für C](body:Amt für C).
    = Anna Muster, Büroleiter @ Amt für C, former
    = Anna Muster, Referent @ Verband B, former
    = Anna Muster, Sprecher @ Verein A, former

    [Tom Lang](person), [Präsident](role) des [Verbands A](body:Verband A) seit 2005 und seit 2008 auch dessen
    [Sprecher](role), geht.
    = Tom Lang, Präsident @ Verband A, current from 2005
    = Tom Lang, Sprecher @ Verband A, current from 2008

    [Anna Muster](person), [Leiterin](role:Leiter) der [Stabsstelle A](body) des [Verbands B](body:Verband B) und dessen
    [Sprecherin](role:Sprecher), kam.
    = Anna Muster, Leiter @ Stabsstelle A, current
    = Anna Muster, Sprecher @ Verband B, current

    [Anna Muster](person) war von 2014 bis 2019 [Sprecherin](role:Sprecher) des [Vereins A](body:Verein A), seit 2020
    leitet sie das [Amt für B](body:Amt für B).
    = Anna Muster, Leiter @ Amt für B, current from 2020
    = Anna Muster, Sprecher @ Verein A, former from 2014 to 2019

    [Tom Lang](person) und [Max Kurz](person), beide ehemals [Vorsitzender](role) des [Vereins A](body:Verein A), kamen.
    = Max Kurz, Vorsitzender @ Verein A, former
    = Tom Lang, Vorsitzender @ Verein A, former
    """

  /// What is in front of a title in one word: who was it, and who only stands in.
  static let prefixes = """
    [Altbürgermeister](role) [Tom Lang](person) aus [Köln](place) kam mit [Alt-Landrat](role) [Max Kurz](person).
    = Max Kurz, Landrat @ –, former
    = Tom Lang, Bürgermeister @ Stadt Köln, former

    [Interimsdirektor](role) des [Amts für A](body:Amt für A) ist [Tom Lang](person).
    = Tom Lang, Direktor @ Amt für A, acting

    [Tom Lang](person) leitet geschäftsführend das [Amt für A](body:Amt für A).
    = Tom Lang, Leiter @ Amt für A, acting

    Die Geschäfte der [Direktorin](role:Direktor) des [Amts für A](body:Amt für A) nimmt vorübergehend [Tom
    Lang](person) wahr.
    = Tom Lang, Direktor @ Amt für A, acting

    [Altenpfleger](role) [Tom Lang](person) kam.
    = Tom Lang, Altenpfleger @ –, current
    """

  /// Somebody gives up the lead or chair of a body, with and without the next one.
  static let givingUp = """
    Nach zwölf Jahren gibt [Tom Lang](person) heute die Leitung des [Amts für A](body:Amt für A) ab.
    = Tom Lang, Leiter @ Amt für A, current to 2024-05-06

    [Tom Lang](person), der den Vorsitz im [Rat](body) der [Anstalt B](body) zum Jahresende abgibt, bleibt Mitglied.
    = Tom Lang, Vorsitzender @ Rat, current to 2024

    [Tom Lang](person) gab 2020 den Vorsitz des [Vereins A](body:Verein A) ab.
    = Tom Lang, Vorsitzender @ Verein A, former to 2020

    [Tom Lang](person) gibt die Leitung des [Amts für A](body:Amt für A) an [Anna Muster](person) weiter.
    = Anna Muster, Leiter @ Amt für A, current
    = Tom Lang, Leiter @ Amt für A, former

    [Tom Lang](person) will die Leitung des [Amts für A](body:Amt für A) abgeben.

    [Tom Lang](person) gibt die Leitung des [Amts für A](body:Amt für A) nicht ab.
    """

  /// Whoever follows somebody and nothing else is the next one; whoever goes with somebody is not.
  static let barelyFollowing = """
    Neuer [Direktor](role) des [Amts für A](body:Amt für A) ist [Tom Lang](person). Er folgt [Anna Muster](person), die im
    März gewechselt ist.
    = Anna Muster, Direktor @ Amt für A, former
    = Tom Lang, Direktor @ Amt für A, current

    Nach 16 Jahren übergibt [Max Kurz](person), [Vorsteher](role) des [Verbands A](body:Verband A), an [Tom Lang](person).
    = Max Kurz, Vorsteher @ Verband A, former
    = Tom Lang, Vorsteher @ Verband A, current

    [Direktor](role) des [Amts für A](body:Amt für A) ist [Tom Lang](person). Er folgt [Anna Muster](person) ins Freie.
    = Tom Lang, Direktor @ Amt für A, current
    """

  /// Titles with their names in apposition, and plurals over names with places of their own.
  static let inApposition = """
    Gekommen waren der [Präsident](role) des [Amts für A](body:Amt für A), [Tom Lang](person), die
    [Direktorin](role:Direktor) des [Amts für B](body:Amt für B), [Anna Muster](person), und [Max Kurz](person).
    = Anna Muster, Direktor @ Amt für B, current
    = Tom Lang, Präsident @ Amt für A, current

    Die [Landräte](role:Landrat) [Tom Lang](person) aus [Celle](place:Landkreis Celle) und [Max Kurz](person) aus dem
    [Landkreis Gifhorn](place) kamen.
    = Max Kurz, Landrat @ Landkreis Gifhorn, current
    = Tom Lang, Landrat @ Landkreis Celle, current

    Kommissarisch leiten [Anna Muster](person) und [Tom Lang](person) das [Amt für A](body:Amt für A).
    = Anna Muster, Leiter @ Amt für A, acting
    = Tom Lang, Leiter @ Amt für A, acting

    Das [Amt für A](body:Amt für A) wird von [Anna Muster](person) geleitet, die auch die [Stabsstelle B](body) führt.
    = Anna Muster, Leiter @ Amt für A, current
    = Anna Muster, Leiter @ Stabsstelle B, current

    [Tom Lang](person), im Hauptamt [Direktor](role) des [Amts A](body:Amt A), sitzt dem [Rat](body) der [Anstalt
    B](body:Anstalt B) vor.
    = Tom Lang, Direktor @ Amt A, current
    = Tom Lang, Vorsitzender @ Rat, current
    """
}
