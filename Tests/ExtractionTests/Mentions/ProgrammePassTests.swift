import Testing

/// Laws, treaties, strategies.
@Suite struct ProgrammePassTests {
  @Test(arguments: MarkedRow.rows(lawsTreatiesStrategies))
  func `finds laws, treaties and strategies`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let lawsTreatiesStrategies = """
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
}
