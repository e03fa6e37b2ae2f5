extension OfficeTables {
  /// Lines headed by a year, and what a head says of the chair they are about.
  static let chronicle = """
    Wer den [Rat A](body) führte ¶ Seit zehn Jahren wechselt der Vorsitz im [Rat A](body). ¶
    2012: Den Anfang machte [Anna Muster](person). ¶ 2013: Für das Land übernahm [Max Kurz](person). ¶
    2014: Noch einmal [Anna Muster](person). ¶ 2015: Turnusgemäß der Bund. ¶
    2024: [Tom Lang](person) führt den Vorsitz noch bis zum 31. Dezember.
    = Anna Muster, Vorsitzender @ Rat A, former scope 2012
    = Anna Muster, Vorsitzender @ Rat A, former scope 2014
    = Max Kurz, Vorsitzender @ Rat A, former scope 2013
    = Tom Lang, Vorsitzender @ Rat A, current scope 2024 to 2024-12-31

    Was im [Rat A](body) geschah ¶ Zehn Jahre im Rückblick. ¶ 2012: [Anna Muster](person) hielt eine
    Rede. ¶ 2013: [Max Kurz](person) war zu Gast. ¶ 2014: [Tom Lang](person) kam zum Fest.

    Die [Vorsitzenden](role:Vorsitzender) des [Rats A](body:Rat A) ¶ Eine kleine Chronik. ¶
    2014: [Anna Muster](person) stand nicht an der Spitze. ¶ 2013: [Max Kurz](person), sagte
    [Tom Lang](person), sei krank. ¶ 2012: Gefeiert wurde mit [Eva Wolf](person) und
    [Ole Wolf](person).
    """

  /// Times and names that a sentence takes from elsewhere.
  static let changes = """
    Am 22. Juli 2023 ordnete das Kabinett die Ressorts neu: [Anna Alt](person) gab den Vorsitz im
    [Rat A](body) ab, und [Max Neu](person) übernahm ihn.
    = Anna Alt, Vorsitzender @ Rat A, former to 2023-07-22
    = Max Neu, Vorsitzender @ Rat A, current from 2023-07-22
    """
}
