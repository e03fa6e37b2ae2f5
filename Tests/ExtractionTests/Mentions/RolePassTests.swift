import Testing

/// Offices: gender forms, ranks, fields, compounds.
@Suite struct RolePassTests {
  @Test(arguments: MarkedText.rows(genderFormsNumbers))
  func `finds gender forms and numbers`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let genderFormsNumbers = """
    [Bürgermeisterin](role:Bürgermeister) [Heike Lorenz](person:Heike Lorenz) eröffnete das Fest.

    Alle [Bürgermeisterinnen](role:Bürgermeister) und [Bürgermeister](role:Bürgermeister) waren
    geladen.

    Gesucht wird ein:e [Pressesprecher:in](role:Pressesprecher).

    Die [Landrätinnen](role:Landrat) berieten lange.

    Der [Oberbürgermeister](role:Oberbürgermeister) und seine Stellvertretung fehlten.

    [OB](role:Oberbürgermeister) [Frank Neumann](person:Frank Neumann) lud ein.

    Die neue [Geschäftsführerin](role:Geschäftsführer) heißt [Silke Arndt](person:Silke Arndt).

    Der frühere [Staatssekretär](role:Staatssekretär) [Udo Beier](person:Udo Beier) ist tot.

    Die [Dezernent*innen](role:Dezernent) stimmten zu.

    Dem [Vorsitzenden](role:Vorsitzender) fehlte die Mehrheit.
    """

  @Test(arguments: MarkedText.rows(ranksFieldsCompounds))
  func `finds ranks, fields and compounds`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
  }

  private static let ranksFieldsCompounds = """
    Die [Erste Beigeordnete](role:Erster Beigeordneter) [Jutta Frank](person:Jutta Frank) vertritt
    ihn.

    Der [stellvertretende Vorsitzende](role:stellvertretender Vorsitzender)
    [Ali Demir](person:Ali Demir) übernahm.

    [Finanz- und Digitalminister](role:Finanz- und Digitalminister)
    [Bodo Kranz](person:Bodo Kranz) sprach zuerst.

    Zuständig ist die
    [Dezernentin für Soziales und Digitales](role:Dezernent für Soziales und Digitales).

    Der [Landes-CIO](role:Landes-CIO) [Timo Reich](person:Timo Reich) stellte die Pläne vor.

    Die [BSI-Präsidentin](role:Präsident) [Claudia Plattner](person:Claudia Plattner) warnte.

    [DLT-Präsident](role:Präsident) [Achim Brötel](person:Achim Brötel) widersprach.

    [Digitaldezernent](role:Digitaldezernent) [Ulf Marx](person:Ulf Marx) kennt das Problem.

    Der
    [Beauftragte der Bundesregierung für Informationstechnik](role:Beauftragter der Bundesregierung für Informationstechnik)
    reiste an.

    Die [Chefin der Staatskanzlei](role:Chef der Staatskanzlei) schwieg.

    Der [Leiter](role:Leiter) [Jörg Blum](person:Jörg Blum) und die
    [Hauptamtsleiterin](role:Hauptamtsleiter) [Kim Otto](person:Kim Otto) kamen.

    Die [Digitalministerinnen und -minister](role:Digitalminister) tagten nicht.

    Der [Chief Digital Officer](role:CDO) [Sven Ritter](person:Sven Ritter) ist neu.

    [Innensenator](role:Innensenator) [Andy Grote](person:Andy Grote) kam später.

    [Bauamtsleiter](role:Bauamtsleiter) [Ernst Pohl](person:Ernst Pohl) und
    [IT-Leiterin](role:IT-Leiter) [Mia Sanders](person:Mia Sanders) rechneten nach.
    """
}
