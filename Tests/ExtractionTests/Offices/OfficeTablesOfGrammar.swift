extension OfficeTables {
  /// "seiner Nachfolgerin" is of whom a ceremony is for; who speaks there has not her office.
  static let ceremonies = """
    Das sagte [Minister](role) [Max Rau](person) bei der Einsetzung seiner Nachfolgerin [Anna Muster](person).
    = Max Rau, Minister @ –, current

    Im Mai kam [Minister](role) [Max Rau](person) zur Verabschiedung von [Präsident](role) [Ole Kurz](person) vom
    [Amt A](body) und zur Einsetzung seiner Nachfolgerin [Anna Muster](person).
    = Anna Muster, Präsident @ Amt A, current from 2024-05
    = Max Rau, Minister @ –, current
    = Ole Kurz, Präsident @ Amt A, former

    [Minister](role) [Max Rau](person) ernannte gestern den 58-Jährigen zum [Präsidenten](role:Präsident) des [Amts
    A](body:Amt A).
    = Max Rau, Minister @ –, current

    """

  /// A title behind a handover is of whoever got the office, and of nobody where the words look back.
  static let handovers = """
    [Max Kurz](person) hat den Posten an [Tom Lang](person) übergeben. Der [Staatsrat](role) geht gern wandern.
    = Tom Lang, Staatsrat @ –, current

    [Max Kurz](person) hat den Posten an [Tom Lang](person) übergeben. Der [Staatsrat](role) hatte darum gebeten.

    [Anna Muster](person), [Präsidentin](role:Präsident) des [Amts A](body:Amt A), und der neue [Sprecher](role) des [Vereins
    B](body:Verein B), [Max Kurz](person), kamen.
    = Anna Muster, Präsident @ Amt A, current
    = Max Kurz, Sprecher @ Verein B, current

    Gesucht wird jemand für [Max Kurz](person) als [Sprecher](role) des [Vereins B](body:Verein B) sowie den früheren
    [Leiter](role) des [Amts A](body:Amt A) [Tom Lang](person).
    = Max Kurz, Sprecher @ Verein B, current
    = Tom Lang, Leiter @ Amt A, former

    """

  /// Whose a seat on a board becomes has no office of whoever left it.
  static let seats = """
    [Anna Muster](person) wurde in den [Vorstand](body:Vorstand Verein B) des [Vereins B](body:Verein B) gewählt. Sie folgt
    auf [Max Kurz](person), [Landrat](role) des [Kreises Nord](body:Kreis Nord).
    = Max Kurz, Landrat @ Kreis Nord, current

    [Anna Muster](person) wurde zur [Präsidentin](role:Präsident) des [Vereins B](body:Verein B) gewählt. Sie folgt auf [Max
    Kurz](person), der in den [Beirat](body:Beirat Verein B) geht.
    = Anna Muster, Präsident @ Verein B, current
    = Max Kurz, Präsident @ Verein B, former

    """

  /// An owner that nobody knows ends a title, and the next one has its own body.
  static let unknownOwners = """
    [Anna Muster](person), [Präsidentin](role:Präsident) der Deutschen Sektion und [Landrätin](role:Landrat) des [Kreises
    Nord](body:Kreis Nord), kam.
    = Anna Muster, Landrat @ Kreis Nord, current

    [Anna Muster](person), [Direktorin](role:Direktor) der neuen Sammlung und [Beirätin](role:Beirat) des [Vereins
    B](body:Verein B), kam.
    = Anna Muster, Beirat @ Verein B, current

    """

  /// "das Amt der Präsidentin": the verb says whose it is.
  static let officeNouns = """
    [Anna Muster](person) hat das Amt der [Präsidentin](role:Präsident) des [Amts A](body:Amt A) angetreten.
    = Anna Muster, Präsident @ Amt A, current

    Der Posten der [Präsidentin](role:Präsident) des [Amts A](body:Amt A) geht an [Anna Muster](person).
    = Anna Muster, Präsident @ Amt A, current

    Das Amt des [Vizepräsidenten](role:Vizepräsident) des [Verbands A](body:Verband A) behält [Max Kurz](person).
    = Max Kurz, Vizepräsident @ Verband A, current

    [Ministerin](role:Minister) [Eva Rau](person) hat [Anna Muster](person) in das Amt der [Präsidentin](role:Präsident) des
    [Amts A](body:Amt A) eingeführt.
    = Anna Muster, Präsident @ Amt A, current
    = Eva Rau, Minister @ –, current

    Um das Amt der [Präsidentin](role:Präsident) des [Amts A](body:Amt A) bewirbt sich [Anna Muster](person).

    [Ministerin](role:Minister) [Eva Rau](person) überreichte [Anna Muster](person) die Urkunde zur
    [Präsidentin](role:Präsident) des [Amts A](body:Amt A).
    = Anna Muster, Präsident @ Amt A, current
    = Eva Rau, Minister @ –, current

    Die Wahl zur [Präsidentin](role:Präsident) des [Amts A](body:Amt A) fiel auf [Anna Muster](person).
    = Anna Muster, Präsident @ Amt A, current

    Zum 1. Juli tritt [Max Kurz](person) seinen Dienst als [Direktor](role) des [Amts A](body:Amt A) an.
    = Max Kurz, Direktor @ Amt A, designated from 2024-07-01

    """

  /// What a clause says of somebody's wishes, in the passive or of a day long ago, is no office of now.
  static let otherPredicates = """
    [Max Kurz](person), der ebenfalls [Landrat](role) des [Kreises Nord](body:Kreis Nord) werden wollte, zog zurück.

    Noch ist [Max Kurz](person) allein, da der [Sprecher](role) des [Vereins B](body:Verein B) vom Rat ernannt wird.

    [Max Kurz](person), der [Landrat](role) des [Kreises Nord](body:Kreis Nord) ist und 2010 kam, sprach.
    = Max Kurz, Landrat @ Kreis Nord, current

    [Max Kurz](person) hatte das Haus von [Tom Lang](person) übernommen, dessen [Sprecher](role) er gewesen war.
    = Max Kurz, Sprecher @ –, former

    Es kam die Frau, die im Mai [Direktorin](role:Direktor) des [Amts A](body:Amt A) wird. Das freut [Eva Rau](person).

    """

  /// Who chooses, is served or speaks has not the office that the clause is about.
  static let choosers = """
    [Max Kurz](person) ist gestern vom [Senator](role), [Ole Rau](person), zum [Leiter](role) des [Amts A](body:Amt A)
    ernannt worden.
    = Max Kurz, Leiter @ Amt A, current
    = Ole Rau, Senator @ –, current

    [Minister](role) [Ole Rau](person) hat [Anna Muster](person) zur Nachfolgerin von [Direktor](role) [Max Kurz](person)
    vom [Amt A](body) ernannt.
    = Anna Muster, Direktor @ Amt A, current
    = Max Kurz, Direktor @ Amt A, former
    = Ole Rau, Minister @ –, current

    [Anna Muster](person) wirkte als [Referentin](role:Referent) des ehemaligen Bayerischen [Ministers](role:Minister) [Ole
    Rau](person).
    = Anna Muster, Referent @ –, former
    = Ole Rau, Minister @ Land Bayern, former

    Verabschiedet hat man [Max Kurz](person) als [Leiter](role) des [Amts A](body:Amt A).
    = Max Kurz, Leiter @ Amt A, former

    Im Verein wirken [Max Kurz](person) als [Leiter](role) des [Amts A](body:Amt A) und [Tom Lang](person) als
    [Direktor](role) des [Amts B](body:Amt B) mit.
    = Max Kurz, Leiter @ Amt A, current
    = Tom Lang, Direktor @ Amt B, current

    [Max Kurz](person) wurde zum [Leiter](role) des [Amts A](body:Amt A) ernannt. Er hatte die Geschäfte schon zwei Jahre
    kommissarisch geführt.
    = Max Kurz, Leiter @ Amt A, current

    """

  /// A party says on which side somebody is, and has no mayors.
  static let labels = """
    Der [SPD-Bürgermeister](role:Bürgermeister) [Max Kurz](person) aus [Lich](place) kam.
    = Max Kurz, Bürgermeister @ Stadt Lich, current

    Der Darmstädter [Regierungspräsident](role) [Max Kurz](person) sprach in [Kassel](place).
    = Max Kurz, Regierungspräsident @ Regierungspräsidium Darmstadt, current

    [Anna Muster](person), ehedem [Leiterin](role:Leiter) des [Amts A](body:Amt A), kam.
    = Anna Muster, Leiter @ Amt A, former

    [Anna Muster](person), bis vor Kurzem [Leiterin](role:Leiter) des [Amts A](body:Amt A), kam.
    = Anna Muster, Leiter @ Amt A, former

    """
}
