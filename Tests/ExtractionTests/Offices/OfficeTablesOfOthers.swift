extension OfficeTables {
  /// Colleagues have the title of whom the sentence speaks of, somewhere else.
  static let colleagues = """
    Der Kölner [Oberbürgermeister](role) [Max Kurz](person) trifft seinen Amtskollegen [Tom Lang](person) aus
    [Bonn](place).
    = Max Kurz, Oberbürgermeister @ Stadt Köln, current
    = Tom Lang, Oberbürgermeister @ Stadt Bonn, current

    [Hessens](body:Land Hessen) [Innenminister](role) [Max Kurz](person) kam, seine Bremer Amtskollegin [Anna
    Muster](person) blieb fern.
    = Anna Muster, Innenminister @ Land Bremen, current
    = Max Kurz, Innenminister @ Land Hessen, current

    [Direktor](role) [Max Kurz](person) vom [Amt für A](body:Amt für A) kam mit seinem Amtskollegen [Tom Lang](person).
    = Max Kurz, Direktor @ Amt für A, current

    """

  /// A description or a pronoun after a choice means who was chosen.
  static let described = """
    [Ministerin](role:Minister) [Eva Wolf](person) hat [Anna Muster](person) zur [Direktorin](role:Direktor) des [Amts
    für A](body:Amt für A) ernannt. Die Juristin ist damit auch [Präsidentin](role:Präsident) des [Verbands
    B](body:Verband B).
    = Anna Muster, Direktor @ Amt für A, current
    = Anna Muster, Präsident @ Verband B, current
    = Eva Wolf, Minister @ –, current

    Neu ist [Max Kurz](person). Der 54-Jährige, seit 2011 [Direktor](role) des [Amts für A](body:Amt für A), kennt das
    Haus.
    = Max Kurz, Direktor @ Amt für A, current from 2011

    """

  /// Whom a name in the genitive or dative belongs to is no subject; a temporal "als" makes nobody
  /// anything.
  static let governed = """
    Das freut [Max Kurz](person). Der Jurist war ab 2020 [Beigeordneter](role) der [Stadt A](body) und Helfer seines
    Onkels [Tom Lang](person).
    = Max Kurz, Beigeordneter @ Stadt A, former from 2020

    Als [Max Kurz](person) [Stadtdirektor](role) in [Köln](place) war, half ihm [Tom Lang](person).
    = Max Kurz, Stadtdirektor @ Stadt Köln, former

    [Max Kurz](person), der die [Gemeinde A](body) als [Bürgermeister](role) führte, kam.
    = Max Kurz, Bürgermeister @ Gemeinde A, former

    [Max Kurz](person) erhält von [Anna Muster](person), die lange wartete, die Urkunde als [Präsident](role) des [Amts
    für A](body:Amt für A).
    = Max Kurz, Präsident @ Amt für A, current

    [Max Kurz](person) ist [Sprecher](role) des [Verbands A](body:Verband A) und außerdem [Direktor](role) des [Amts für
    B](body:Amt für B).
    = Max Kurz, Direktor @ Amt für B, current
    = Max Kurz, Sprecher @ Verband A, current

    Gemeint ist [Max Kurz](person), der den Vorsitz im [Rat A](body) hat.
    = Max Kurz, Vorsitzender @ Rat A, current

    [Anna Muster](person), künftig [Direktorin](role:Direktor) des [Amts für A](body:Amt für A), und [Max Kurz](person),
    zurzeit [Leiter](role) der [Abteilung B](body:Abteilung B), trafen sich.
    = Anna Muster, Direktor @ Amt für A, designated
    = Max Kurz, Leiter @ Abteilung B, current

    """
}
