/// Offices as press texts on elections to boards tell them.
extension OfficeTables {
  /// Who is chosen: the deputy of a title, whom a relative clause is about, all of a list.
  static let elected = """
    Zum ersten Stellvertreter des [Präsidenten](role:Präsident) des [Verbands A](body:Verband A) wurde [Max
    Muster](person) gewählt.
    = Max Muster, stellvertretender Präsident @ Verband A, current

    [Max Muster](person) ist der zweite Stellvertreter der [Landrätin](role:Landrat) des [Kreises Nord](body:Kreis
    Nord).
    = Max Muster, stellvertretender Landrat @ Kreis Nord, current

    Es kam auch der Stellvertreter des [Landrats](role:Landrat) [Max Muster](person) aus dem [Kreis Nord](body).
    = Max Muster, Landrat @ Kreis Nord, current

    [Anna Neu](person) löst [Max Alt](person) ab, der zum [Landrat](role) des [Kreises Nord](body:Kreis Nord) gewählt
    wurde.
    = Max Alt, Landrat @ Kreis Nord, current

    [Anna Neu](person) folgt auf [Max Alt](person), den der [Rat B](body) zum [Sprecher](role) des [Verbands
    A](body:Verband A) berief.
    = Max Alt, Sprecher @ Verband A, current

    Es sprach [Anna Neu](person), die [Max Kurz](person) zum [Sprecher](role) der [Stadt A](body) ernannte.
    = Max Kurz, Sprecher @ Stadt A, current

    Neu im [Vorstand A](body) ist [Anna Muster](person), während [Max Muster](person) zum
    [Vorsitzenden](role:Vorsitzender) des [Verbands A](body:Verband A) gewählt wurde.
    = Max Muster, Vorsitzender @ Verband A, current

    Als [Vizepräsidenten](role:Vizepräsident) des [Verbands A](body:Verband A) wurden [Max Muster](person) und [Anna
    Muster](person) gewählt.
    = Anna Muster, Vizepräsident @ Verband A, current
    = Max Muster, Vizepräsident @ Verband A, current

    Zu neuen [Dezernenten](role:Dezernent) der [Stadt A](body) wählte der [Rat A](body) [Max Muster](person) und [Anna
    Muster](person).
    = Anna Muster, Dezernent @ Stadt A, current
    = Max Muster, Dezernent @ Stadt A, current

    Zum neuen [Dezernenten](role:Dezernent) der [Stadt A](body) wählte der [Rat A](body) [Max Muster](person), und [Anna
    Muster](person) freute sich.
    = Max Muster, Dezernent @ Stadt A, current

    [Anna Neu](person) wurde gestern, mit viel Musik, durch [Finanzminister](role) [Max Kurz](person) als
    [Direktorin](role:Direktor) des [Amts für A](body:Amt für A) eingeführt.
    = Anna Neu, Direktor @ Amt für A, current
    = Max Kurz, Finanzminister @ –, current
    """

  /// Each title has its own time and verb, and its own body.
  static let ownTimes = """
    [Max Muster](person) ist seit 1999 [Landrat](role) des [Kreises Nord](body:Kreis Nord) und seit 2010
    [Präsident](role) des [Verbands A](body:Verband A).
    = Max Muster, Landrat @ Kreis Nord, current from 1999
    = Max Muster, Präsident @ Verband A, current from 2010

    [Max Muster](person) ist seit 1999 [Landrat](role) des [Kreises Nord](body:Kreis Nord) und [Präsident](role) des
    [Verbands A](body:Verband A).
    = Max Muster, Landrat @ Kreis Nord, current from 1999
    = Max Muster, Präsident @ Verband A, current from 1999

    [Anna Muster](person) war seit 2010 [Vorsitzende](role:Vorsitzender) des [Verbands A](body:Verband A) und ist nun
    wieder gern gesehener Gast.
    = Anna Muster, Vorsitzender @ Verband A, former from 2010

    Der [Präsident](role) des [Verbands A](body:Verband A) und Kölner [Oberbürgermeister](role) [Max Muster](person)
    wird gefeiert.
    = Max Muster, Oberbürgermeister @ Stadt Köln, current
    = Max Muster, Präsident @ Verband A, current

    [Münchens](body:Stadt München) [Oberbürgermeister](role) [Max Neu](person) löst [Bonns](body:Stadt Bonn)
    [Oberbürgermeisterin](role:Oberbürgermeister) [Anna Alt](person) ab.
    = Anna Alt, Oberbürgermeister @ Stadt Bonn, current
    = Max Neu, Oberbürgermeister @ Stadt München, current
    """
}
