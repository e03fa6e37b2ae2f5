extension OfficeTables {
  /// Titles that stand without their body: what the text around them speaks of.
  static let defaults = """
    Der [Landkreis A](body) wächst, sagt [Kreisbeigeordneter](role) [Max Kurz](person).
    = Max Kurz, Kreisbeigeordneter @ Landkreis A, current

    Die [Stadt B](body) liegt im [Landkreis A](body). ¶ Der [Landkreis A](body) plant. Das sagt [Dezernentin](role:Dezernent)
    [Anna Muster](person).
    = Anna Muster, Dezernent @ Landkreis A, current

    Die [Stadt B](body) liegt im [Landkreis A](body). ¶ Die [Stadt B](body) plant. Das sagt [Dezernentin](role:Dezernent)
    [Anna Muster](person).
    = Anna Muster, Dezernent @ Stadt B, current

    Die [Stadt B](body) baut, sagt [Stadtbaurat](role) [Max Kurz](person).
    = Max Kurz, Stadtbaurat @ Stadt B, current

    Das [Kabinett Niedersachsen](body) tagte. Auch [Justizministerin](role:Justizminister) [Anna Muster](person) kam.
    = Anna Muster, Justizminister @ Land Niedersachsen, current

    Die [Landesregierung Hessen](body) hat [Max Kurz](person) zum [CISO](role) bestellt, sagt der Sprecher der [Stadt
    B](body:Stadt B).
    = Max Kurz, CISO @ Land Hessen, current

    Das Treffen war in der [Stadt A](body). Dort zeigte [Geschäftsführer](role) [Max Kurz](person) die Technik.

    Das sagte der [Staatsminister](role) [Max Kurz](person) in [Berlin](place).
    = Max Kurz, Staatsminister @ –, current

    Die [Stabsstelle B](body) hat einen neuen Kopf. [Präsidentin](role:Präsident) [Anna Muster](person) freut sich.

    Die [Kammer A](body) tagte. [Präsident](role) [Max Kurz](person) sprach.
    = Max Kurz, Präsident @ Kammer A, current

    Der [Städtetag A](body) tagte. [Vizepräsidentin](role:Vizepräsident) [Anna Muster](person) sprach.
    = Anna Muster, Vizepräsident @ Städtetag A, current

    Der [Städtetag A](body) tagte. Der polnische [Präsident](role) [Max Kurz](person) sprach.

    Der [Städtetag A](body) tagte. Der amtierende estnische [Präsident](role) [Max Kurz](person) sprach.

    Der [Städtetag A](body) tagte. [Estlands](place:Estland) [Präsident](role) [Max Kurz](person) sprach.

    Der Sender [ZDF](body) fragte. [Präsident](role) [Max Kurz](person) sprach.

    Die [Partei A](body) tagte. [Präsident](role) [Max Kurz](person) sprach.

    Die [Stadt A](body) feierte. [Staatspräsident](role) [Max Kurz](person) kam.
    = Max Kurz, Staatspräsident @ –, current

    Das [Land Hessen](body) feierte. [Premierminister](role) [Max Kurz](person) kam.
    = Max Kurz, Premierminister @ –, current

    Der [Verein A](body) tagte. [XYZ-Geschäftsführer](role) [Max Kurz](person) sprach.

    Der [Verein A](body) tagte. [Nordwerk-Vorstand](role) [Max Kurz](person) sprach.

    Das [Land Hessen](body) baut. Der deutsche [Innenminister](role) [Max Kurz](person) sprach.
    = Max Kurz, Innenminister @ –, current

    Das [Land Tirol](body) baut. [Innenministerin](role:Innenminister) [Anna Muster](person) kam.
    = Anna Muster, Innenminister @ –, current

    Das [Land Hessen](body) baut. [Landesrat](role) [Max Kurz](person) aus Innsbruck kam.
    = Max Kurz, Landesrat @ –, current

    Die [Kammer A](body) tagte. Der frühere [Präsident](role) [Polens](place:Polen), [Max Kurz](person), kam.

    Die [Stadt A](body) feierte. [Kosmetikchef](role) [Max Kurz](person) und [Richterin](role:Richter) [Anna Muster](person) kamen.
    = Max Kurz, Kosmetikchef @ –, current
    = Anna Muster, Richter @ –, current

    Der [Zweckverband ITN](body:ITN) wächst. Die [Kammer B](body) hilft. [Verbandsvorsteher](role) ist [Max Kurz](person).
    = Max Kurz, Verbandsvorsteher @ ITN, current

    Er war Mitglied der [Partei A](body). 2011 kam [Max Kurz](person) zum [Institut B](body) und wurde dort [Abteilungsleiter](role).
    = Max Kurz, Abteilungsleiter @ Institut B, former

    Den Vertrag erläuterte [Max Kurz](person), [Oberbürgermeister](role) ([Koblenz](place)).
    = Max Kurz, Oberbürgermeister @ Stadt Koblenz, current

    Das [Landgericht A](body) prüft das. [Generalsekretär](role) [Max Kurz](person) schwieg.

    Der [Verein A](body) tagte. [IT-Vorstand](role) [Max Kurz](person) sprach.
    = Max Kurz, IT-Vorstand @ Verein A, current

    [Landrat](role) [Max Kurz](person) lobte das. [Landrätin](role:Landrat) [Anna Muster](person) vom [Landkreis
    B](body:Landkreis B) stimmte zu.
    = Anna Muster, Landrat @ Landkreis B, current
    = Max Kurz, Landrat @ –, current

    Beim [Landkreistag Hessen](body) war auch [Ministerpräsident](role) [Max Kurz](person).
    = Max Kurz, Ministerpräsident @ –, current

    Gewählt wurden [Oberbürgermeisterin](role:Oberbürgermeister) [Anna Muster](person), [Aachen](body:Stadt
    Aachen); [Oberbürgermeister](role) [Max Kurz](person), [Kiel](body:Stadt Kiel).
    = Anna Muster, Oberbürgermeister @ Stadt Aachen, current
    = Max Kurz, Oberbürgermeister @ Stadt Kiel, current

    Der bisherige [Präsident](role) des [Verbands A](body:Verband A), [Max Kurz](person), wurde in seinem Amt
    bestätigt.
    = Max Kurz, Präsident @ Verband A, current

    """
}
