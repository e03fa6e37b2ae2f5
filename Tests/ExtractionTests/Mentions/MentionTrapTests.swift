import Ontology
import Testing

/// Texts without a single mention.
@Suite struct MentionTrapTests {
  @Test(arguments: MarkedRow.rows(recipesKitchens))
  func `finds nothing in recipes and kitchens`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let recipesKitchens = """
    Man nehme einen Bund Petersilie, zwei Zwiebeln und etwas Salz.

    Hamburger, Berliner und Wiener liegen auf dem Grill.

    Zum Frankfurter Kranz passt Kaffee, zum Leipziger Allerlei Kalbfleisch.

    Der Koch rührt die Soße, der Maler salzt nach.

    Das Essen war gut, die Halle war kalt.

    Kasseler mit Sauerkraut steht am Freitag auf der Karte.

    Thüringer Klöße, Nürnberger Lebkuchen und Aachener Printen sind ausverkauft.
    """

  @Test(arguments: MarkedRow.rows(weatherNature))
  func `finds nothing in weather and nature`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let weatherNature = """
    Das Wetter bleibt wechselhaft, am Abend zieht Regen auf.

    Wind aus Nordwest, Böen bis 80 km/h, später Schauer.

    Der Wolf zieht durch den Wald, der Fuchs schläft.

    Im Mai blühen die Rosen, im August reifen die Pflaumen.

    Am Wald entlang führt ein Weg zur Mühle.
    """

  @Test(arguments: MarkedRow.rows(sport))
  func `finds nothing in sport`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let sport = """
    Nach dem Sieg im Finale feierten die Spieler bis zum Morgen.

    Der Trainer wechselte dreimal, das Tor fiel in der 88. Minute.

    Die Staffel lief neue Bestzeit und holte Gold.
    """

  @Test(arguments: MarkedRow.rows(lawMinutes))
  func `finds nothing in law and minutes`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let lawMinutes = """
    Der Antragsteller hat die Unterlagen binnen vier Wochen vorzulegen.

    Die Sitzung wird um 18 Uhr geöffnet, die Niederschrift liegt aus.

    Der Rat beschließt mit der Mehrheit seiner Mitglieder.

    Die Behörde kann Auflagen erteilen; das Nähere regelt eine Satzung.

    Absatz 2 gilt entsprechend, Satz 3 bleibt unberührt.
    """

  @Test(arguments: MarkedRow.rows(linesMenus))
  func `finds nothing in lines of menus`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let linesMenus = """
    Startseite Aktuelles Termine Kontakt Impressum

    Teilen Drucken Merken Kommentieren

    Weitere Artikel zum Thema
    """

  @Test(arguments: MarkedRow.rows(lifeOffice))
  func `finds nothing in life in an office`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let lifeOffice = """
    Der Drucker im zweiten Stock ist wieder defekt.

    Das Protokoll geht per E-Mail an alle, die gefehlt haben.

    Das Passwort muss zwölf Zeichen haben und läuft nach neunzig Tagen ab.

    Bis Montag braucht das Team neue Bildschirme und einen Beamer.

    In der Küche fehlt Milch, im Lager fehlt Papier.

    Die Software ist veraltet, der Server laut und die Leitung langsam.

    Eine Kollegin bringt Kuchen mit, ein Kollege kocht Kaffee.

    Die Stadt, das Land und die Kommunen warten auf Geld.

    Die Ärztin rät zu Ruhe, der Jurist zu Geduld.

    Die Chefin-Frage ist offen, die CIO-Funktion auch.

    Er hat das Licht ausgemacht und die Tür verschlossen.

    Mark und Rose gingen in den Garten.
    """

  @Test(arguments: MarkedRow.rows(familyLeisure))
  func `finds nothing in family and leisure`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let familyLeisure = """
    Oma strickt Socken, Opa liest den Roman zu Ende.

    Der Bus hält am Markt, die Bahn am Bahnhof.

    Wir fahren am Freitag ans Meer und bleiben bis Sonntag.

    Beim Umzug halfen drei Freunde und ein Onkel.

    Der Hausmeister streicht den Flur, die Nachbarin gießt die Blumen.
    """

  @Test(arguments: MarkedRow.rows(numbersTablesAddresses))
  func `finds nothing in numbers, tables, addresses`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let numbersTablesAddresses = """
    Tel. 0123 45678, Fax -79, Zimmer 12

    1. Eingang 2. Prüfung 3. Bescheid 4. Ablage

    10 Uhr Beginn, 12 Uhr Pause, 16 Uhr Ende

    Spalte A: Menge, Spalte B: Preis, Spalte C: Summe
    """

  @Test(arguments: MarkedRow.rows(groupsGenericBodies))
  func `finds nothing in groups and generic bodies`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let groupsGenericBodies = """
    Bürgerinnen und Bürger können Anträge online stellen.

    Länder und Kommunen teilen sich die Kosten, der Verband vermittelt.

    Die kommunalen Spitzenverbände und die Verwaltung arbeiten zusammen.

    Ein Ministerium ist keine Behörde wie jede andere.

    Viele Städte und Gemeinden haben keine eigene IT.
    """

  @Test(arguments: MarkedRow.rows(wordsNamesElsewhere))
  func `finds nothing in words that are names elsewhere`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
    #expect(try MarkedRow.facts(of: row).statements.isEmpty)
  }

  private static let wordsNamesElsewhere = """
    Die Essener Straße ist gesperrt, der Weg nach oben auch.

    Im Hof steht ein Wagen, im Stall ein Pferd.

    Gut Ding will Weile haben, sagt der Volksmund.

    Das Kapital wächst, die Zinsen sinken, der Euro steigt.

    Das Land der Träume und die Stadt der Engel sind Bilder.

    Singen macht Spaß, Lachen auch, und Essen hält Leib und Seele zusammen.

    Ende gut, alles gut: Die Kirche bleibt im Dorf.

    Die Frist endet am 31. März 2025 um 24 Uhr.

    Wer A sagt, muss auch B sagen.

    Plan A ist gut, Plan B ist besser, Plan C fehlt.

    PDF, DOCX oder ODT: alle Formate sind erlaubt.

    Das Smartphone hat 5G, WLAN und USB-C.

    Mit KI und IoT wird vieles anders, mit LoRaWAN auch.

    Der Kuchen kostet 3,50 Euro, der Kaffee 2,20 Euro.

    Die Runde ist das höchste Beschlussgremium des Vereins und dient als zentrales Steuerungsgremium.

    Er wurde in seinem Amt für weitere vier Jahre bestätigt.
    """
}
