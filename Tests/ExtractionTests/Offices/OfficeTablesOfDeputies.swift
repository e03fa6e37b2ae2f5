extension OfficeTables {
  /// A deputy's office is that of whom the text says it, whatever body stands nearer.
  static let deputiesOf = """
    [Vorsitzende](role:Vorsitzender) des [Rats A](body:Rat A) ist [Anna Muster](person). Mit dem [Verband B](body) ist man
    im Gespräch. Neu dabei sind [Max Kurz](person) als [erster stellvertretender Vorsitzender](role) und
    [Tom Lang](person).
    = Anna Muster, Vorsitzender @ Rat A, current
    = Max Kurz, erster stellvertretender Vorsitzender @ Rat A, current

    [Vorsitzender](role) des [Rats A](body:Rat A) ist [Max Kurz](person). Ihn vertreten [Anna Muster](person),
    [Landrätin](role:Landrat) des [Kreises Nord](body:Kreis Nord), und [Tom Lang](person).
    = Anna Muster, Landrat @ Kreis Nord, current
    = Anna Muster, stellvertretender Vorsitzender @ Rat A, current
    = Max Kurz, Vorsitzender @ Rat A, current
    = Tom Lang, stellvertretender Vorsitzender @ Rat A, current

    [Vorsitzender](role) des [Rats A](body:Rat A) ist [Max Kurz](person). Bei der Feier vertrat ihn [Tom Lang](person).
    = Max Kurz, Vorsitzender @ Rat A, current

    [Vorsitzende](role:Vorsitzender) des [Rats A](body:Rat A) und des [Beirats B](body:Beirat B): [Anna Muster](person) ¶
    Stellvertreter: [Dezernent](role) [Max Kurz](person) ([Stadt C](body))
    = Anna Muster, Vorsitzender @ Beirat B, current
    = Anna Muster, Vorsitzender @ Rat A, current
    = Max Kurz, Dezernent @ Stadt C, current
    = Max Kurz, stellvertretender Vorsitzender @ Beirat B, current
    = Max Kurz, stellvertretender Vorsitzender @ Rat A, current

    Die [Präsidentin](role:Präsident) des [Verbands A](body:Verband A) und der [Verein B](body), sagte
    [Max Kurz](person), seien sich einig.

    An die Spitze des [Aufsichtsrats](body:Aufsichtsrat Bau GmbH) der [Bau GmbH](body) rückt [Anna Muster](person),
    Stellvertreter ist [Tom Lang](person). Ein Jahr lang war kein [Vorsitzender](role) des
    [Aufsichtsrats](body:Aufsichtsrat Bau GmbH) da.
    = Anna Muster, Leiter @ Aufsichtsrat Bau GmbH, current
    = Tom Lang, stellvertretender Leiter @ Aufsichtsrat Bau GmbH, current

    """

  /// "als Leiterin" in a clause that tells of leaving: over, or in office until then.
  static let leavingAs = """
    [Anna Muster](person) schied als [Direktorin](role:Direktor) des [Amts für A](body:Amt für A) aus.
    = Anna Muster, Direktor @ Amt für A, former

    Als [Sprecher](role) des [Verbands A](body:Verband A) hört [Max Kurz](person) sofort auf.
    = Max Kurz, Sprecher @ Verband A, former

    Zum 30. Juni scheidet [Anna Muster](person) als [Direktorin](role:Direktor) des [Amts für A](body:Amt für A) aus.
    = Anna Muster, Direktor @ Amt für A, current to 2024-06-30

    Zwei Köpfe sind aus ihren Ämtern geschieden: [Max Kurz](person) als [Präsident](role) des [Verbands
    A](body:Verband A) und [Tom Lang](person).
    = Max Kurz, Präsident @ Verband A, former

    Verabschiedet wurde gestern [Max Kurz](person), bisher [Präsident](role) des [Verbands A](body:Verband A).
    = Max Kurz, Präsident @ Verband A, former to 2024-05-05

    [Anna Muster](person) tritt als [Direktorin](role:Direktor) des [Amts für A](body:Amt für A) vor die Presse.
    = Anna Muster, Direktor @ Amt für A, current

    """

  /// What a clause adds about somebody has a time of its own.
  static let setApart = """
    Das sagte [Landrat](role) [Max Kurz](person) ([Kreis Nord](body)), der 2016 zum ersten Mal gewählt wurde.
    = Max Kurz, Landrat @ Kreis Nord, current

    Der [Direktor](role) des [Amts für A](body:Amt für A), [Max Kurz](person), 2016 zum ersten Mal gewählt, sagte
    das gestern.
    = Max Kurz, Direktor @ Amt für A, current

    Im Herbst 2016 sagte [Landrat](role) [Max Kurz](person) ([Kreis Nord](body)) das Gegenteil.
    = Max Kurz, Landrat @ Kreis Nord, former

    [Max Kurz](person), im Hauptberuf [Direktor](role) des [Amts für A](body:Amt für A), kam. Begleitet wurde er von
    [Tom Lang](person), im Hauptamt Kölner [Stadtdirektor](role).
    = Max Kurz, Direktor @ Amt für A, current
    = Tom Lang, Stadtdirektor @ Stadt Köln, current

    """

  /// Chosen now, in office later.
  static let takingLater = """
    Zur [Präsidentin](role:Präsident) des [Verbands A](body:Verband A) wurde [Anna Muster](person) gewählt. Ihr Amt
    tritt sie am 1. Juli an.
    = Anna Muster, Präsident @ Verband A, designated from 2024-07-01

    Der [Rat A](body) hat [Max Kurz](person) zum [Vorsitzenden](role:Vorsitzender) gewählt; er tritt am 1. Juli an.
    = Max Kurz, Vorsitzender @ Rat A, designated from 2024-07-01

    [Max Kurz](person) kandidiert für den [Rat A](body). Er tritt am 1. Juli an.

    Der [Rat A](body) hat erstmals einen Gast zum [Vorsitzenden](role:Vorsitzender) gewählt: [Max Kurz](person).
    = Max Kurz, Vorsitzender @ Rat A, current

    """

  /// One sentence tells of an office, another one of who fills it.
  static let announcedFirst = """
    Der [Verband A](body) hat wieder einen [Präsidenten](role:Präsident). Die Mitglieder wählten gestern [Max
    Kurz](person).
    = Max Kurz, Präsident @ Verband A, current from 2024-05-05

    Das [Amt für A](body) bekommt eine neue [Direktorin](role:Direktor). Das Kabinett hat die Stelle [Anna
    Muster](person) übertragen.
    = Anna Muster, Direktor @ Amt für A, current

    Der [Verband A](body) hat wieder einen [Präsidenten](role:Präsident). Die Mitglieder wählten [Max
    Kurz](person) nicht.

    Der [Verband A](body) hat einen neuen [Präsidenten](role:Präsident). In den [Beirat B](body:Beirat B) wählten die
    Mitglieder [Max Kurz](person).

    Der [Verband A](body) hat keinen [Präsidenten](role:Präsident). Die Mitglieder wählten [Max Kurz](person).

    """

  /// A short form in brackets behind a title shares its body, and says an office of its own where it is
  /// another one.
  static let bracketed = """
    [Chief Information Officer](role:CIO) ([CIO](role)) der [Stadt A](body) ist [Anna Muster](person).
    = Anna Muster, CIO @ Stadt A, current

    [Beauftragte für Sicherheit](role:Beauftragter für Sicherheit) ([CISO](role)) der [Stadt A](body) bleibt [Anna
    Muster](person).
    = Anna Muster, Beauftragter für Sicherheit @ Stadt A, current
    = Anna Muster, CISO @ Stadt A, current

    Zuletzt war [Max Kurz](person) beim [Amt für A](body) in [Köln](place) [Abteilungsleiter](role) und kümmerte sich
    dort um anderes.
    = Max Kurz, Abteilungsleiter @ Amt für A, former

    [Max Kurz](person), der in [Köln](place) [Stadtdirektor](role) war, kam.
    = Max Kurz, Stadtdirektor @ Stadt Köln, former

    """

  /// The chair, where only "ihn" or "dort" tells of whom.
  static let chairs = """
    Den Vorsitz im [Rat A](body) gibt [Anna Alt](person) ab. 2021 hatte ihn [Max Kurz](person).
    = Anna Alt, Vorsitzender @ Rat A, current
    = Max Kurz, Vorsitzender @ Rat A, former

    Das Buch hat [Anna Alt](person) verliehen. Bis dahin hatte ihn [Max Kurz](person).
    """
}
