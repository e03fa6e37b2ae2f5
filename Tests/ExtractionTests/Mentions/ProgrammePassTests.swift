import Testing

/// Laws, treaties, strategies.
@Suite struct ProgrammePassTests {
  @Test(arguments: MarkedRow.rows(lawsTreatiesStrategies))
  func `finds laws, treaties and strategies`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let lawsTreatiesStrategies = """
    Sie tragen die [Leverkusener Deklaration](programme:Leverkusener Deklaration) mit.

    Der [Chemnitzer Appell für offene Daten](programme:Chemnitzer Appell für offene Daten) liegt vor.

    Der [Lahntal-Vertrag](programme:Lahntal-Vertrag) und der Glasfaser-Vertrag enden.

    Die [Erklärung von Fulda zur kommunalen IT](programme:Erklärung von Fulda zur kommunalen IT) hat Folgen.

    Er lobte den [Geodatenpakt Ostthüringen](programme:Geodatenpakt Ostthüringen).

    Der [Heidepakt Digitale Kreishäuser](programme:Heidepakt Digitale Kreishäuser) steht. Der
    [Heidepakt](programme:Heidepakt Digitale Kreishäuser) gilt.

    Der Mietvertrag, der Münchner Vertrag mit dem Hersteller und die Erklärung des Vorstands gelten.

    Der [Zukunftspakt](programme:Zukunftspakt) wurde unterschrieben.

    Das [Onlinezugangsgesetz](programme:Onlinezugangsgesetz) wurde geändert.

    Der [IT-Staatsvertrag](programme:IT-Staatsvertrag) gilt seit 2010.

    Mit der [Nationalen Datenstrategie](programme:Nationale Datenstrategie) beginnt die Arbeit.

    Der [Digitalpakt Lautertal](programme:Digitalpakt Lautertal) ist erfunden.

    Nach § 3 des [E-Government-Gesetzes](programme:E-Government-Gesetz) ist das so.

    Ein Gesetz ist ein Gesetz, ein Vertrag ein Vertrag.
    """

  @Test(arguments: MarkedRow.rows(lawsStrategiesBund))
  func `finds laws and strategies of Bund and Länder`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let lawsStrategiesBund = """
    Das [Saarländische E-Government-Gesetz](programme:Saarländisches E-Government-Gesetz) tritt in
    Kraft.

    Die [Digitalstrategie](programme:Digitalstrategie) der [Stadt Soest](body:Stadt Soest) ist
    fertig.

    Nach dem [OZG](programme:Onlinezugangsgesetz) kommt das
    [OZG-Änderungsgesetz](programme:OZG-Änderungsgesetz).

    Die [DSGVO](programme:Datenschutz-Grundverordnung) gilt überall.

    Ein Pakt mit dem Teufel ist kein Vertrag.
    """

  @Test(arguments: MarkedRow.rows(lawsLnder))
  func `finds laws of the Länder`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let lawsLnder = """
    Das neue [Saarländische E-Government-Gesetz](programme:Saarländisches E-Government-Gesetz)
    gilt, das [Berliner E-Government-Gesetz](programme:Berliner E-Government-Gesetz) auch.
    """

  @Test(arguments: MarkedRow.rows(pactsStandards))
  func `finds pacts and standards`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let pactsStandards = """
    Die Einer-für-Alle-Leistungen kommen.

    Das [Grundgesetz](programme:Grundgesetz) und die
    [DSGVO](programme:Datenschutz-Grundverordnung) gelten.

    Der [Glasfaserpakt](programme:Glasfaserpakt) ist unterschrieben.

    [XÖV](programme:XÖV) und [FIM](programme:FIM) sind Standards.
    """

  @Test(arguments: MarkedRow.rows(years))
  func `finds the year of a known programme, and no strategy of everybody`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let years = """
    Es gilt die [Digitale Agenda 2020](programme:Digitale Agenda 2020) noch heute.

    Es gilt die [Digitale Agenda](programme:Digitale Agenda).

    Ohne Geld bleibt jede Digitalstrategie ein Papier.
    """

  @Test(arguments: MarkedRow.rows(declarationsTitles))
  func `finds declarations, titles of laws, ordinances, names in quotes`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let declarationsTitles = """
    Beschlossen wurde die [Bremer Erklärung](programme:Bremer Erklärung). Die Bremer Meinung
    nicht.

    Beschlossen wurde eine Erklärung.

    Es gilt das
    [Gesetz über die digitale Verwaltung](programme:Gesetz über die digitale Verwaltung).

    Es gilt das
    [Gesetz zur Förderung der elektronischen Verwaltung](programme:Gesetz zur Förderung der elektronischen Verwaltung).

    Sie brachte das Gesetz zur Welt. Ein Gesetz über Hunde fehlt.

    Es gilt die [Gemeindeordnung](programme:Gemeindeordnung), und der Chatbot
    „[Kora](programme:Kora)“ antwortet.
    """

  @Test(arguments: MarkedRow.rows(titlesSystems))
  func `finds titles of strategies and agreements, portals and systems`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let titlesSystems = """
    In seine Amtszeit fällt das [Meldeportal Saarland](programme:Meldeportal Saarland), und auch
    [Serviceportal Hessen](programme:Serviceportal Hessen) ist bekannt.

    Das Nachrichtenportal [Köln](body:Stadt Köln) berichtet.

    Die Stadt nutzt das Ratsinformationssystem [Zorrak](programme:Zorrak) seit Jahren.

    Unser Protokollwerkzeug [Zorrak](programme:Zorrak) läuft.

    Das Filmportal Zorrak ist bekannt, ein Ratsinformationssystem Zorrak gibt es nicht.

    Im Herbst kommt die Strategie [Hessen Digital 2030](programme:Hessen Digital 2030) ins
    Kabinett.

    Die Strategie [Hessens](body:Land Hessen) ist klar, die neue Digitalstrategie auch.

    Sie unterzeichnete den [Rahmenvertrag Netze 2.0](programme:Rahmenvertrag Netze 2.0).

    Beschlossen ist die
    „[Rahmenvereinbarung über die Zusammenarbeit in den Bereichen Datenschutz, E-Government und Informationstechnik](programme:Rahmenvereinbarung über die Zusammenarbeit in den Bereichen Datenschutz, E-Government und Informationstechnik)“
    erst jetzt.

    „Vereinbarung ist Vereinbarung“, sagte sie.

    Grundlage ist die [ZQK-Vereinbarung](programme:ZQK-Vereinbarung), nicht eine ZQK-Vereinbarung.

    Er schrieb ein
    [Memorandum zur Zukunft der kommunalen IT](programme:Memorandum zur Zukunft der kommunalen IT)
    und ein Memorandum.

    Das Geld kommt aus dem [Zukunftsinvestitionsfonds](programme:Zukunftsinvestitionsfonds), nicht
    aus einem Hedgefonds.

    Das Bürgerkonto „[Mein Celle](programme:Mein Celle)“ ist da.
    """

  @Test(arguments: MarkedRow.rows(agreementsByTopic))
  func `finds agreements by their titles and by what they are on`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let agreementsByTopic = """
    Der [Zukunftspakt Verwaltung](programme:Zukunftspakt Verwaltung) wurde unterzeichnet.

    Der [Zukunftsvertrag Digitale Verwaltung](programme:Zukunftsvertrag Digitale Verwaltung) gilt
    lange.

    Der Staatsvertrag zur Zusammenarbeit gilt lange.

    Mai 2020: [Berliner Erklärung](programme:Berliner Erklärung). Man will mehr.

    Die Plattform „[MyCity Hub](programme:MyCity Hub)“ startet.
    """
}
