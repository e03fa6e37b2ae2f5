/// Offices as texts on the organs of bodies tell them.
extension OfficeTables {
  /// Whose chair somebody is who is only called the chair: the organ that met, was filled or has them as
  /// a member, else the body that the text speaks of.
  static let organChairs = """
    Der [Beirat A](body) tagte am 5. Mai 2024 zu seiner [3. Sitzung](session). Geleitet wurde die Zusammenkunft vom
    [Vorsitzenden](role:Vorsitzender) [Max Muster](person).
    = Max Muster, Vorsitzender @ Beirat A, current

    Der [Verband B](body) hat seinen [Beirat A](body) neu besetzt. Den Vorsitz hat [Max Muster](person) übernommen.
    = Max Muster, Vorsitzender @ Beirat A, current

    Der [Verband B](body) ist seit Jahren in Bonn. Den Vorsitz hat [Max Muster](person) übernommen.
    = Max Muster, Vorsitzender @ Verband B, current

    Dem [Beirat A](body) gehört auch [Max Muster](person) an. Er ist zugleich stellvertretender
    [Vorsitzender](role:stellvertretender Vorsitzender).
    = Max Muster, stellvertretender Vorsitzender @ Beirat A, current

    Der [Verband A](body) lobte den Beschluss; nun müssten Taten folgen, forderte
    [Hauptgeschäftsführer](role) [Max Muster](person).
    = Max Muster, Hauptgeschäftsführer @ Verband A, current
    """

  /// Whom somebody comes after in an office that another clause names.
  static let besides = """
    Das [Land A](body) hat wieder einen [CIO](role). Zuständig ist [Anna Neu](person). Ihr Vorgänger als
    [CIO](role), [Max Alt](person), war im November gegangen.
    = Anna Neu, CIO @ Land A, current
    = Max Alt, CIO @ Land A, former

    Neue [Vizepräsidentin](role:Vizepräsident) des [Verbands A](body:Verband A) wird nach langer Suche, ebenfalls zum 1.
    Juli, [Anna Neu](person) aus Norderstedt.
    = Anna Neu, Vizepräsident @ Verband A, designated
    """
}
