extension OfficeTables {
  /// A title near a name that is not that person's: it is what somebody else is, what may come, or
  /// what a verb does to whom the title means.
  static let nobodys = """
    Zuvor hatte [Landrätin](role:Landrat) [Anna Muster](person) das Vorhaben gelobt.
    = Anna Muster, Landrat @ –, current

    Zuvor hatte der [Direktor](role) des [Amts A](body:Amt A), [Max Kurz](person), gewarnt.
    = Max Kurz, Direktor @ Amt A, current

    [Max Kurz](person) leitete die Runde. Zuvor war er [Landrat](role) im [Kreis Nord](body:Kreis Nord).
    = Max Kurz, Landrat @ Kreis Nord, former

    [Max Kurz](person) prüft den Bericht. Zitiert wird darin auch ein [Direktor](role) des [Amts A](body:Amt A).

    [Max Kurz](person) erinnert sich. Nach seiner Kenntnis war das ein [Direktor](role) aus dem Süden.

    Der [Präsident](role) des [Verbands A](body:Verband A) reiste ab ([Max Kurz](person) war da schon fort).

    Nach der Wahl könne [Anna Muster](person) wieder [Ministerin](role:Minister) werden.

    2011 holte [Max Kurz](person) den Neffen als [Sprecher](role) ins Haus.

    [Max Kurz](person) ist damit befasst, skeptischen [Abgeordneten](role:Abgeordneter) den Plan zu erklären.

    [Max Kurz](person) sagte, es sei wichtig, dass der [Minister](role) eine Rolle übernehmen dürfe.

    [Präsident](role) [Max Kurz](person) trat zurück. Das sei gut, sagte der [Abgeordnete](role:Abgeordneter) Xy Zett
    aus dem Süden.

    [Präsident](role) [Max Kurz](person) schwieg. Der [Sprecher](role) des [Amts A](body:Amt A) sagte zu.

    [Minister](role) [Max Kurz](person) schwieg. Das gehe nicht, sagte der [Leiter](role) der [Abteilung A](body) im Haus,
    [Tom Lang](person).
    = Max Kurz, Minister @ –, current
    = Tom Lang, Leiter @ Abteilung A, current

    Ersetzt wird [Max Kurz](person) wohl durch [Tom Lang](person).

    """
}
