import Testing

/// Bodies that no list has, by a definition, by their members or by the noun that comes again, and
/// what looks like one.
@Suite struct UnlistedBodyTests {
  @Test(arguments: MarkedRow.rows(defined))
  func `finds what a short form in brackets defines`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let defined = """
    Der [Kommunale IT-Service](body:Kommunaler IT-Service) ([KITS](body:Kommunaler IT-Service))
    betreut 40 Schulen, der [KITS](body:Kommunaler IT-Service) hilft auch.

    Beim [Betrieb für Informationstechnologie](body:Betrieb für Informationstechnologie)
    ([BIT](body:Betrieb für Informationstechnologie)) arbeiten 90 Menschen.

    Die Elektronische Akte (eAkte) und die Digitale Poststelle (DPS) kommen.

    Der Deutsche Aktienindex (DAX) fiel, die Künstliche Intelligenz (KI) hilft.
    """

  @Test(arguments: MarkedRow.rows(members))
  func `finds associations and conferences by their members`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let members = """
    Der [Verband St. Galler Gemeinden](body:Verband St. Galler Gemeinden) hat gewählt.

    Die [Landesamtsdirektorenkonferenz](body:Landesamtsdirektorenkonferenz) empfahl das.

    Die Pressekonferenz begann, alle warteten.

    [Ministerpräsident](role:Ministerpräsident) [Karl Muster](person:Karl Muster) ([SP](body:SP))
    sprach.

    [Anna Bauer](person:Anna Bauer) (SV) und [Karl Huber](person:Karl Huber) (FC) spielten.
    """

  @Test(arguments: MarkedRow.rows(again))
  func `finds a noun again that names the one body of its kind`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let again = """
    Die [Stadtwerke Bielefeld](body:Stadtwerke Bielefeld) bauen. Bei den
    [Stadtwerken](body:Stadtwerke Bielefeld) freut man sich.

    Die [Stadtwerke Bonn](body:Stadtwerke Bonn) und die [Stadtwerke Köln](body:Stadtwerke Köln)
    bauen. Die Stadtwerke liefern.

    Der [Rat](body:Stadtrat Soest) der Stadt entscheidet, sagte die
    [Stadt Soest](body:Stadt Soest).

    Die Bürger folgten dem Rat der Stadt.

    Die [Stadt Gera](body:Stadt Gera) wartet, im [Jugendamt](body:Jugendamt Gera) hilft sie.

    Die [Stadt Gera](body:Stadt Gera) und die [Stadt Jena](body:Stadt Jena) sparen beim Jugendamt.

    Im Jugendamt ist er im Hauptamt tätig.
    """

  @Test(arguments: MarkedRow.rows(institutions))
  func `finds institutions by their town, their level or whoever leads them`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let institutions = """
    Sie arbeitet an der [Fachhochschule](body:Fachhochschule Coburg) in [Coburg](place:Coburg).

    Die [Versorgungsanstalt des Bundes und der
    Länder](body:Versorgungsanstalt des Bundes und der Länder) zahlt.

    Der [Staatsrat](body:Staatsrat Wallis) des [Kantons Wallis](body:Kanton Wallis) stimmte zu.

    Die [Mainzer Staatskanzlei](body:Staatskanzlei Rheinland-Pfalz) schweigt.

    Die [Stadt Hanau](body:Stadt Hanau) dankte dem [Leiter](role:Leiter) des
    [Gründerzentrums](body:Gründerzentrum Hanau) [Max Moll](person:Max Moll).

    [Anna Bauer](person:Anna Bauer), im Landratsamt für E-Government zuständig, plant einen
    Verbund für alle Gemeinden.

    Mit dem Aufbau wurde die Firma [Meier Systemtechnik](body:Meier Systemtechnik) aus
    [Ulm](place:Ulm) beauftragt.

    Der [Städtetag](body:Deutscher Städtetag) warnt. Skeptisch ist der
    [Deutsche Städtetag](body:Deutscher Städtetag) auch.
    """

  @Test(arguments: MarkedRow.rows(groups))
  func `finds groups and areas by their titles and whoever leads them`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let groups = """
    Die [Projektgruppe „Digitales Rathaus“](body:Projektgruppe „Digitales Rathaus“) traf sich.

    Sie ist [Leiterin](role:Leiter) des [Bereichs Umwelt](body:Bereich Umwelt), im Bereich Umwelt
    gibt es viel zu tun.

    Die [AG Digitales](body:AG Digitales) tagt, die Muster-Konzern-Aktien fallen.

    Der [Zentrale IT-Dienstleister der Justiz](body:Zentraler IT-Dienstleister der Justiz)
    ([ZenIT](body:Zentraler IT-Dienstleister der Justiz)) hat Platz.

    Der [Landesverband der Freien Bühnen](body:Landesverband der Freien Bühnen) und der
    [Verband der bayerischen Bezirke](body:Verband der bayerischen Bezirke) klagen.

    Die [Klassik Stiftung Weimar](body:Klassik Stiftung Weimar) zahlt, die gemeinnützige Stiftung
    nicht.

    Der [Landkreis Nienburg/Weser](body:Landkreis Nienburg (Weser)) und die
    [Große Kreisstadt Dachau](body:Stadt Dachau) bauen.

    Die [Oberbürgermeisterin](role:Oberbürgermeister) aus [Bad Kreuznach](body:Stadt Bad Kreuznach)
    kam mit [Anna Bauer](person:Anna Bauer) aus [Soest](place:Soest).

    Die [Stadt Ulm](body:Stadt Ulm) und die [Samtgemeinde Sottrum](body:Samtgemeinde Sottrum)
    arbeiten mit der Plattform [AB/CD](programme:AB/CD).
    """

  @Test(arguments: MarkedRow.rows(more))
  func `finds agencies, centres, villages and what is set up`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let more = """
    Das [Einstein Center Digital Future](body:Einstein Center Digital Future)
    ([ECDF](body:Einstein Center Digital Future)) lädt ein.

    Sie kommt von der [Südwestfalen Agentur](body:Südwestfalen Agentur), er vom
    [Fraunhofer IML](body:Fraunhofer IML).

    In [Kaarßen](place:Kaarßen), einem Dorf an der [Elbe](place:Elbe), wurde gefeiert, im Ortsteil
    [Wiesenburg](place:Wiesenburg/Mark) auch.

    Im Dorf Hilfe zu finden ist leicht.

    Die [Stadt Gera](body:Stadt Gera) richtet eine
    [Stabsstelle Digitalisierung](body:Stabsstelle Digitalisierung Gera) ein.

    Eine Stabsstelle Recht gibt es nicht, man wünscht sich eine Abteilung Zukunft.

    [Anna Bauer](person:Anna Bauer) ist [Polizeipräsidentin](role:Polizeipräsident) in
    [Münster](place:Münster).

    Er arbeitet in einer niedersächsischen Kreisverwaltung.
    """

  @Test(arguments: MarkedRow.rows(towns))
  func `tells towns that act from towns where something is`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let towns = """
    Nach [Köln](body:Stadt Köln) will auch [Bonn](body:Stadt Bonn) beitreten.

    Nach [Köln](place:Köln) fährt auch [Bonn](body:Stadt Bonn) nicht.

    Die Orte zwischen [Ulm](place:Ulm) und [Augsburg](place:Augsburg) klagen.

    Ein Vertrag zwischen [Ulm](body:Stadt Ulm) und [Augsburg](body:Stadt Augsburg) wurde geschlossen.

    Aus fast ganz [Thüringen](place:Thüringen) kamen sie, auch von jenseits von
    [Sachsen](place:Sachsen).

    [Hamburgs](place:Hamburg) Hafen wächst, sagt [Hamburgs](body:Land Hamburg)
    [Innensenator](role:Innensenator).

    14. November, [Rorschach](place:Rorschach)

    [St. Gallen](place:St. Gallen). – Zwei Rücktritte und zwei Nachfolger gibt es hier.

    [Bürgermeister](role:Bürgermeister) [Hans Wolf](person:Hans Wolf)
    ([Oberweiler](body:Gemeinde Oberweiler)) kam.
    """

  @Test(arguments: MarkedRow.rows(things))
  func `tells things and houses from bodies`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let things = """
    Mit [DigiKom](programme:DigiKom), einer Plattform für Anträge, arbeiten sie.

    Sie darf sich „Top-Kommune 2025“ nennen.

    Sie trafen sich im [KUGEL-Atrium](place:KUGEL-Atrium) und im
    [Gemeindehaus](place:Gemeindehaus Dornbirn) in [Dornbirn](place:Dornbirn).

    Im Hotel in [Berlin](place:Berlin) brannte es.

    Der [1. Vorsitzende](role:1. Vorsitzender) kam mit [Baustadtrat](role:Baustadtrat)
    [Max Moll](person:Max Moll).
    """

  @Test(arguments: MarkedRow.rows(districtsFirms))
  func `reads offices of city districts and firms, and no word that only looks like a body`(
    row: String
  ) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let districtsFirms = """
    [Anna Bauer](person:Anna Bauer), [Bezirksstadträtin](role:Bezirksstadtrat) in
    [Pankow](body:Bezirk Pankow), kam, und die [Bezirksbürgermeisterin](role:Bezirksbürgermeister)
    von [Mitte](body:Bezirk Mitte) auch.

    Für die Zivilgesellschaft sitzt [Lena-Sophie Müller](person:Lena-Sophie Müller) am Tisch.

    Ein Sozialdemokrat saß im Grünen. Viele setzen auf Bits und Bytes.

    Sie kommt von den [Grünen](body:Bündnis 90/Die Grünen).

    Er ist Gesellschafter des Motorenspezialisten [Zorrakhausen](body:Zorrakhausen) in
    [Krefeld](place:Krefeld).

    Den Vorsitz hat [Eva Beispiel](person:Eva Beispiel) von der Beratungsfirma
    [Zorrak](body:Zorrak) übernommen.

    Foto: [zorrak GmbH](body:zorrak GmbH)

    Der Wechsel im Aufsichtsgremium kam plötzlich.
    """
}
