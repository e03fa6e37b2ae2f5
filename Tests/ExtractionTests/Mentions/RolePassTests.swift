import Testing

/// Offices: gender forms, ranks, fields, compounds.
@Suite struct RolePassTests {
  @Test(arguments: MarkedRow.rows(genderFormsNumbers))
  func `finds gender forms and numbers`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let genderFormsNumbers = """
    Der [Minister der Justiz und für Digitalisierung](role:Minister der Justiz und für Digitalisierung) kam.

    Sie ist [Professorin für das Recht der digitalen Welt](role:Professor für das Recht der digitalen Welt).

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

  @Test(arguments: MarkedRow.rows(ranksFieldsCompounds))
  func `finds ranks, fields and compounds`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let ranksFieldsCompounds = """
    Die [Erste Beigeordnete](role:Erster Beigeordneter) [Jutta Frank](person:Jutta Frank) vertritt
    ihn.

    Der [stellvertretende Vorsitzende](role:stellvertretender Vorsitzender)
    [Ali Demir](person:Ali Demir) übernahm.

    [Jan Ott](person:Jan Ott) ([Stellv. Verbandsvorsteher](role:stellvertretender Verbandsvorsteher)) und die
    [stv. Geschäftsführerin](role:stellvertretender Geschäftsführer) [Ute Rau](person:Ute Rau) kamen.

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

  @Test(arguments: MarkedRow.rows(officesAllLevels))
  func `finds offices of all levels`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let officesAllLevels = """
    Der [Regierende Bürgermeister](role:Regierender Bürgermeister) von [Berlin](body:Land Berlin)
    kam spät.

    Die [Ministerpräsidentin](role:Ministerpräsident) des [Saarlandes](body:Land Saarland),
    [Anke Rehlinger](person:Anke Rehlinger), lud ein.

    [Staatsministerin](role:Staatsminister) [Dorothee Bär](person:Dorothee Bär) hielt eine Rede.

    Der [Parlamentarische Staatssekretär](role:Parlamentarischer Staatssekretär) schwieg.

    Der [Kämmerer](role:Kämmerer) und die [Kämmerin](role:Kämmerer) tauschten die Zimmer.

    Die [Bezirksbürgermeisterin](role:Bezirksbürgermeister) dankte dem Redner.

    Der [Ortsvorsteher](role:Ortsvorsteher) [Willi Kunz](person:Willi Kunz) ist seit 30 Jahren
    dabei.

    Die [Vorstandsvorsitzende](role:Vorstandsvorsitzender) [Ellen Maus](person:Ellen Maus) trat
    zurück.

    Der [Datenschutzbeauftragte](role:Datenschutzbeauftragter) warnte die
    [IT-Sicherheitsbeauftragte](role:IT-Sicherheitsbeauftragter).

    Der [Chief Information Officer](role:CIO) und der
    [Chief Information Security Officer](role:CISO) stritten.

    Der [Hauptgeschäftsführer](role:Hauptgeschäftsführer) [Gerd Landsberg](person:Gerd Landsberg)
    ging in den Ruhestand.

    Ein [Abteilungsleiter](role:Abteilungsleiter) und zwei
    [Referatsleiterinnen](role:Referatsleiter) fehlten.

    Die [Verbandsvorsteherin](role:Verbandsvorsteher) [Rita Moll](person:Rita Moll) rechnet mit
    Verlusten.

    Der [Vizepräsident](role:Vizepräsident) und die [Präsident:innen](role:Präsident) sangen.

    Die [Wirtschafts- und Digitalministerin](role:Wirtschafts- und Digitalminister)
    [Franka Heil](person:Franka Heil) winkte.

    Der [geschäftsführende Direktor](role:geschäftsführender Direktor) [Kai Lutz](person:Kai Lutz)
    las vor.

    Er ist kein Vorgesetzter, sondern Kollege und Mitglied.

    Die Juristin und der Informatiker sind Nachfolger und Vertreter.

    Der designierte [Präsident](role:Präsident) und sein Vorgänger lachten.
    """

  @Test(arguments: MarkedRow.rows(officesSentences))
  func `finds offices in sentences`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let officesSentences = """
    Die Wahl zum [Bürgermeister](role:Bürgermeister) gewann [Lars Kuhn](person:Lars Kuhn).

    [Kuno Alt](person:Kuno Alt) ist [Dezernent](role:Dezernent) und
    [Stadtkämmerer](role:Stadtkämmerer) in einer Person.

    Sie wurde [Leiterin](role:Leiter) des [Hauptamts](body:Hauptamt Gera) der
    [Stadt Gera](body:Stadt Gera).

    Die [Pressesprecherin](role:Pressesprecher) der
    [Stadt Halle (Saale)](body:Stadt Halle (Saale)) dementierte.

    [Oberkreisdirektor](role:Oberkreisdirektor) a. D. [Heiner Boll](person:Heiner Boll) schrieb
    ein Buch.

    Der [Bundeskanzler](role:Bundeskanzler) sprach mit den
    [Ministerpräsidenten](role:Ministerpräsident) und
    [Ministerpräsidentinnen](role:Ministerpräsident).

    Sie ist [Referentin für Open Access](role:Referent für Open Access) und
    [Projektleiterin](role:Projektleiter).

    Der [Vorsitzende](role:Vorsitzender) der Gruppe und ihr [Sprecher](role:Sprecher) reisten ab.

    [Schulleiterin](role:Schulleiter) [Mona Lenz](person:Mona Lenz) begrüßte die
    [Ministerin](role:Minister).
    """

  @Test(arguments: MarkedRow.rows(fieldsTwoWords))
  func `finds fields with two words`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let fieldsTwoWords = """
    Die [Beauftragte für Smart City](role:Beauftragter für Smart City) heißt
    [Inga Horn](person:Inga Horn).

    Der [Dezernent für Kultur](role:Dezernent für Kultur) [Peter Maier](person:Peter Maier) singt.
    """

  @Test(arguments: MarkedRow.rows(levelsBoards))
  func `finds offices of levels of government, boards and who is one`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let levelsBoards = """
    [Reto Joos](person:Reto Joos) ist
    [Beauftragter von Bund und Ländern für die Statistik](role:Beauftragter von Bund und Ländern für die Statistik).

    [Reto Joos](person:Reto Joos),
    [Delegierter des Bundes für Wasserfragen](role:Delegierter des Bundes für Wasserfragen), kam.

    Die Delegierten für den Parteitag reisten an. Die Delegierte für die Reise fehlt.

    [Eva Lenz](person:Eva Lenz), seit Mai
    [Bundesbeauftragte für den Datenschutz und die Informationsfreiheit](role:Bundesbeauftragter für den Datenschutz und die Informationsfreiheit),
    warnte.

    Die Anfrage ging an die
    [Bundesbeauftragte für den Datenschutz und die Informationsfreiheit](body:Bundesbeauftragte für den Datenschutz und die Informationsfreiheit).

    Sie gehört dem
    [geschäftsführenden Vorstand](body:Geschäftsführender Vorstand Bitkom) des
    [Bitkom](body:Bitkom) an.

    [Eva Lenz](person:Eva Lenz) ist [geschäftsführender Vorstand](role:geschäftsführender Vorstand)
    des [Bitkom](body:Bitkom).

    Es tagten die [Chefs der Staatskanzleien](role:Chef der Staatskanzlei).
    """
}
